"""Plain text and Markdown: what was pasted, and files in any encoding."""

from __future__ import annotations

import codecs
import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.token import Token
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from coursekit.course.new.sources.found import FoundText
from coursekit.errors import ArticleError

_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
#: A wrong mark at the start means another encoding; UTF-8 knows itself.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: What is guessed among these, by a few letters alone, is a matter of chance.
_WINDOWS: Final = ("cp125", "iso8859", "latin")
_FEW_LETTERS: Final = 0.01
_FRONT: Final = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*\n", re.DOTALL | re.MULTILINE)
#: What the head of a Markdown file calls what a case file says.
_SOURCES: Final = ("source", "publisher", "site", "sitename", "publication")
_DATES: Final = ("published", "date", "pubdate", "created")
_ADDRESSES: Final = ("url", "source_url", "canonical", "canonical_url", "link")


def plain_text(raw: bytes, where: str) -> FoundText:
    """Return a text in the encoding that its bytes show."""
    text, note = decoded(raw, where)
    return FoundText(text=text, kind="a text", notes=(note,) if note else ())


def markdown_text(raw: bytes, where: str) -> FoundText:
    """Return the words of a Markdown file without its marks, and what its head says of them."""
    text, note = decoded(raw, where)
    head = _FRONT.match(text)
    said = _mapping(head[1]) if head else {}
    tokens = MarkdownIt("commonmark").parse(text[head.end() :] if head else text)
    blocks = list(_blocks(tokens))
    title = _first(said, "title") or next((words for tag, words in blocks if tag == "h1"), "")
    words = [words for _, words in blocks]
    if title and title not in words[:3]:
        words.insert(0, title)
    return FoundText(
        text="\n\n".join(words) + "\n",
        kind="a Markdown file",
        title=title,
        source=_first(said, *_SOURCES),
        published=day_in(_first(said, *_DATES)),
        url=_first(said, *_ADDRESSES),
        notes=(note,) if note else (),
    )


def decoded(raw: bytes, where: str) -> tuple[str, str]:
    r"""Return a text with its line ends made one, and a note where its encoding was guessed.

    >>> decoded("Café.\r\n".encode("utf-16"), "a.txt")
    ('Café.\n', '')
    """
    encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), "utf-8")
    note = ""
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        text, note = _guessed(raw, where)
    if len(_CONTROL.findall(text[:8192])) > 0.02 * len(text[:8192]):
        raise ArticleError(_BINARY, path=where)
    return text.replace("\r\n", "\n").replace("\r", "\n"), note


_BINARY: Final = (
    "expected a text, found a file that holds none (a picture or a program, perhaps). Give a"
    " .txt, .md, .html, .pdf or .docx file, or paste the text: coursekit new -"
)


def _guessed(raw: bytes, where: str) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    best = None if b"\x00" in raw[:8192] and not _is_wide(raw) else from_bytes(raw).best()
    if best is None:
        raise ArticleError(_BINARY, path=where)
    text, encoding = str(best), best.encoding
    if encoding.startswith(_WINDOWS) and _is_western(raw):
        text, encoding = raw.decode("cp1252"), "cp1252"
    note = (
        f"the file was not in UTF-8 and was read as {encoding}: look at its accents, dashes and"
        " quotation marks"
    )
    return text, note


def _is_western(raw: bytes) -> bool:
    """Tell a text whose few odd letters show no language: then it is the usual encoding's."""
    try:
        odd = [char for char in raw.decode("cp1252") if char.isalpha() and not char.isascii()]
    except UnicodeDecodeError:
        return False
    return len(odd) < _FEW_LETTERS * len(raw)


def _is_wide(raw: bytes) -> bool:
    """Tell a text of two bytes a letter without the mark at its start."""
    sample = raw[:8192]
    return max(sample[0::2].count(0), sample[1::2].count(0)) > 0.3 * len(sample) / 2


def _blocks(tokens: list[Token]) -> Iterator[tuple[str, str]]:
    """Yield each block's tag with its words; an item of a list keeps its sign."""
    tag, in_item = "", False
    for token in tokens:
        if token.type.endswith("_open"):
            in_item = token.type == "list_item_open" or (in_item and token.type != "heading_open")
            tag = token.tag
        elif token.type == "list_item_close":
            in_item = False
        elif token.type == "inline" and (words := _words(token.children or [])):
            yield tag, f"- {words}" if in_item else words
            in_item = False


def _words(inline: list[Token]) -> str:
    """Return what is read of a line of Markdown: a picture's description is not."""
    parts = {"text": None, "code_inline": None, "softbreak": " ", "hardbreak": " "}
    found = (parts[t.type] or t.content for t in inline if t.type in parts)
    return " ".join("".join(found).split())


def _mapping(text: str) -> Mapping[str, Any]:
    """Return what the head of a file says; nothing where it is no YAML mapping."""
    try:
        said = YAML(typ="safe", pure=True).load(text)
    except (YAMLError, ValueError, RecursionError):
        return {}
    return (
        {str(key).lower(): value for key, value in said.items()} if isinstance(said, dict) else {}
    )


def _first(said: Mapping[str, Any], *names: str) -> str:
    """Return the first that is said under one of some names, as a text."""
    found = (said[name] for name in names if isinstance(said.get(name), str | dt.date))
    return next((str(value).strip() for value in found), "")


def day_in(text: str) -> dt.date | None:
    """Return the day that a date or a time in ISO's form begins with.

    >>> day_in("2024-11-12T08:00:00Z"), day_in("yesterday")
    (datetime.date(2024, 11, 12), None)
    """
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        return None
