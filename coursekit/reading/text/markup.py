"""What a page keeps of the form it was written in: HTML, Markdown, hyphens at the ends of lines."""

from __future__ import annotations

import re
from typing import Final

_TARGET: Final = r"\((?:https?:|mailto:|[/#.])[^()\s]{0,300}(?: \"[^\"\r\n]{0,100}\")?\)"
_STOPPED: Final = r"(?:(?<=[a-z]{3}[.?!])|(?<=[)”\"’][.?!])|(?<=[.?!][”\"’]))"
#: A word that a tag or a line's end has parted goes on behind these.
ALTERNATIVES: Final = (
    r"(?P<tag><(?:/?[A-Za-z][\w-]{0,15}(?:\s[^<>]{0,500})?/?|!--[^<>]{0,500}--)>)",
    r"(?P<entity>&(?:\#\d{1,6}|\#x[\dA-Fa-f]{1,5}|[A-Za-z]{2,8}\d?);)",
    rf"(?P<image>!\[[^\[\]\r\n]{{0,200}}\]{_TARGET})",
    rf"(?P<linked>\[(?=[^\[\]\r\n]{{1,200}}\]{_TARGET}))",
    rf"(?P<target>\]{_TARGET})",
    r"(?P<opening>(?<![\w*])(?P<stars>\*{1,3})(?=[^\s*](?:[^*\r\n]{0,300}[^\s*])?(?P=stars)(?![\w*])))",
    r"(?P<heading>(?<![^\r\n])(?:\#{1,6}|>) (?=\S))",
    r"(?P<hyphen>(?<=[a-z])-\r?\n(?=[a-z]))",
    rf"(?P<glued>{_STOPPED}\d{{1,2}}(?=\s+[A-Z“\"‘]|\s*(?:[\r\n]|$)))",
)
#: What these pieces begin with, as one character.
SIGNS: Final = r"<>&\#\]"
#: The others begin with one of these marks, and by what stands behind it: where the piece itself
#: is what stands behind, it is a group.
MARKS: Final = r"\-.?!”\"’"
BEHIND_MARK: Final = r"(?<=[.?!”\"’])(\d{1,2})(?=\s|$)|(?<=-)(?=\r?\n[a-z])|(?<=!)(?=\[)"
_LINE_ENDS: Final = re.compile(
    r"</?(?:p|div|h\d|ul|ol|tr|table|section|blockquote)\b|</li|<br\b", re.I
)
#: What a page prints with a hyphen inside a line.
HYPHENATED: Final = re.compile(r"\b[a-z]+-[a-z]+\b")
_LAST_WORD: Final = re.compile(r"[a-z]{1,40}\Z")
_NEXT_WORD: Final = re.compile(r"[a-z]{1,40}")


def of_tag(piece: str) -> str:
    r"""Return what a tag stands for: the end of a line, or nothing.

    >>> of_tag("<br/>"), of_tag('<a href="#">')
    ('\n', '')
    """
    return "\n" if _LINE_ENDS.match(piece) else ""


def of_entity(piece: str) -> str:
    """Return the character that an entity of HTML stands for.

    >>> of_entity("&ldquo;"), of_entity("&nbsp;"), of_entity("&law;")
    ('“', ' ', '&law;')
    """
    from html import unescape

    char = unescape(piece)
    if len(char) != 1:
        return piece
    return " " if char.isspace() else char


def of_hyphen(text: str, start: int, end: int, known: frozenset[str]) -> str:
    """Return what a hyphen at the end of a line stands for: itself in "long-term", else nothing."""
    before = _LAST_WORD.search(text, max(0, start - 40), start)
    after = _NEXT_WORD.match(text, end)
    whole = f"{before[0]}-{after[0]}" if before and after else ""
    return "-" if whole in known else ""
