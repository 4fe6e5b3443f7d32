"""Markdown of prompts, options, hints and feedback: to HTML, with raw HTML and images off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

#: A link leads to a page or an address, or, without a colon before its path, to a neighbour.
_SAFE: Final = re.compile(r"https?:|mailto:|[^:/?#]*(?:[/?#]|$)", re.IGNORECASE)
#: A line in which nothing is Markdown or must be escaped, as in most options.
_PLAIN: Final = re.compile(r"(?! )(?:[^\W_]|[ ,.;:?()'’“”–…%/-])++(?<! )")
#: Headings would break the outline of the notebook around a quiz.
_OFF: Final = ("heading", "lheading", "image", "html_block", "html_inline")


def blocks(text: str) -> str:
    r"""Return the HTML of a text of any length.

    >>> blocks("A *claim*, <b>not</b> a fact.")
    '<p>A <em>claim</em>, &lt;b&gt;not&lt;/b&gt; a fact.</p>\n'
    """
    return str(_renderer().render(text))


def phrase(text: str) -> str:
    """Return the HTML of one paragraph, fit for a label or a legend.

    >>> phrase("the [draft](https://example.org) of *2024*") # doctest: +NORMALIZE_WHITESPACE
    'the <a href="https://example.org" target="_blank" rel="noopener noreferrer">draft</a>
    of <em>2024</em>'
    """
    if _PLAIN.fullmatch(text):
        return text
    return str(_renderer().renderInline(text))


def forbidden(text: str) -> Iterator[str]:
    """Say what in a text would not be shown as its author meant it: unsafe links, pictures.

    >>> list(forbidden("[x](javascript:alert)"))
    ['the link to `javascript:alert` is unsafe. Link to an address that begins with https://']
    """
    # Every link and picture has one of these, and most texts have none.
    if not any(sign in text for sign in "[<"):
        return
    for node in SyntaxTreeNode(_checker().parse(text)).walk():
        if node.type == "image":
            yield "pictures are not shown in a quiz. Take the `![…](…)` out, and say it in words"
        elif node.type == "link" and not _SAFE.match(target := str(node.attrs["href"])):
            yield f"the link to `{target[:60]}` is unsafe. Link to an address that begins with https://"


@cache
def _renderer() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).disable(_OFF)
    parser.validateLink = _SAFE.match  # type: ignore[method-assign, assignment]
    parser.add_render_rule("link_open", _open_beside)
    return parser


def _open_beside(renderer: Any, tokens: Sequence[Token], place: int, options: Any, env: Any) -> str:
    """Open a link in a page of its own: inside JupyterLab it would replace the student's work."""
    tokens[place].attrSet("target", "_blank")
    tokens[place].attrSet("rel", "noopener noreferrer")
    return str(renderer.renderToken(tokens, place, options, env))


@cache
def _checker() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False})
    parser.validateLink = lambda target: True  # type: ignore[method-assign, assignment]
    return parser
