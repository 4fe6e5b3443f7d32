"""What YAML complains of: the line of the slip, often far above, and the remedy."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.reader import ReaderError
from ruamel.yaml.tokens import ScalarToken

from coursekit.errors import AuthoredFileError
from coursekit.yamlfile.messages import as_code

#: The problem that the composer reports for lists in lists without end.
TOO_DEEP: Final = "nested too deeply"

_OPEN_QUOTE: Final = (
    "a quotation mark is opened here and not closed where the text ends. Close it, or put the"
    " whole text between marks of the other sort"
)
_OPEN_BRACKET: Final = (
    "a bracket or a brace is opened here, and another line begins before it is closed. Close it"
)
_NO_COLON: Final = (
    "a key has no colon after it, or a text runs on to the next line. Write `key: value`, or"
    " indent the rest of the text"
)
_NO_HYPHEN: Final = (
    "an item of a list begins here without its hyphen, and line {below} has one. Begin both with"
    " `- `, or give line {below} the indentation of the list that it belongs to"
)
_ODD_INDENT: Final = (
    "this line does not line up with those around it. Give the keys that belong together the same"
    " indentation; a text that begins with a quotation mark must also end with it"
)
_COLON: Final = (
    "a text contains a colon followed by a space. Put the whole text between quotation marks,"
    " or check the indentation of this line"
)
_KEPT_SIGN: Final = (
    "a text begins with a character that YAML reserves for itself. Put the whole text between"
    " quotation marks"
)
#: What YAML's own complaints mean to a person who wrote a sentence after a colon.
_REMEDIES: Final[Mapping[str, str]] = {
    "mapping values are not allowed": _COLON,
    "'\\t' that cannot start any token": "the line is indented with a tab. Indent with spaces",
    "cannot start any token": _KEPT_SIGN,
    "undefined alias": _KEPT_SIGN,
    "expected the node content": _KEPT_SIGN,
    "found unexpected end of stream": _OPEN_QUOTE,
    "found unexpected document separator": _OPEN_QUOTE,
    "expected <block end>": _ODD_INDENT,
    "could not find expected ':'": _NO_COLON,
    "stream end": "the file ends in the middle of something. Close the brackets, or give the last"
    " key its colon",
    "expected ',' or": "a text inside brackets or braces holds a comma, a colon or a bracket of its"
    " own. Put it between quotation marks",
    "found another document": "a line of three hyphens begins a second document. Keep one"
    " document in each file",
    TOO_DEEP: "lists or keys are nested too deeply. Write them as in the template",
}
_ANY: Final = "this cannot be read. Put the text of this line between quotation marks"
_KEY_LINE: Final = re.compile(r"(?P<before>[ -]*)[\w-]+:(?:\s|$)")
#: A key and the sign of a text that follows on lines of its own, without the colon between them.
_BLOCK_WITHOUT_COLON: Final = re.compile(r"[ -]*[\w-]+ +[>|][-+]?\s*$")
#: A line that begins something, and does not go on with what is in brackets.
_NEW_LINE: Final = re.compile(r" *(?:- |[\w-]+:(?:\s|$))")


def yaml_fault(path: Path, text: str, error: YAMLError) -> AuthoredFileError:
    """Return what to tell the author of a text that is no YAML."""
    if isinstance(error, ReaderError):
        line = text.count("\n", 0, error.position) + 1
        message = (
            f"The text holds the control character {as_code(chr(error.character))}. Delete it."
        )
        return AuthoredFileError(message, path=path, line=line)
    assert isinstance(error, MarkedYAMLError)  # noqa: S101 (all others have a mark)
    at, remedy = _slip(text, error)
    return AuthoredFileError(f"This is not valid YAML: {remedy}.", path=path, line=at + 1)


def _slip(text: str, error: MarkedYAMLError) -> tuple[int, str]:
    """Return the line of the slip, counted from 0, and how to mend it."""
    lines = text.split("\n")
    problem = str(error.problem or error.context)
    context = str(error.context or "")
    mark = error.problem_mark or error.context_mark
    at = min(mark.line, len(lines) - 1) if mark else 0
    began = error.context_mark.line if error.context_mark else at
    remedy = next((said for sign, said in _REMEDIES.items() if sign in problem), _ANY)
    opened = _swallowing_quote(text, lines, mark.index if mark else 0)
    if opened is not None:
        return opened, _OPEN_QUOTE
    if remedy in (_OPEN_QUOTE, _NO_COLON):
        return began, remedy
    if "flow" in context and began < at:
        ended = "stream end" in problem or _NEW_LINE.match(lines[at])
        return (began, _OPEN_BRACKET) if ended else (at, remedy)
    odd = None if "flow" in context else _odd_one_above(lines, at)
    if odd is not None and ("mapping values" in problem or remedy == _ODD_INDENT):
        return odd, f"{_ODD_INDENT}. Look at line {at + 1} too"
    if "mapping values" in problem:
        at, remedy = _before_a_colon(lines, at, remedy, mark.column if mark else 0)
    if _is_item(lines[at]) and remedy == _ODD_INDENT:
        first = _first_of_list(lines, at)
        if first is not None:
            return first, _NO_HYPHEN.format(below=at + 1)
    above = _above(lines, at)
    if above is not None and remedy in (_ODD_INDENT, _COLON):
        # Of two lines that do not agree, either may be the wrong one.
        remedy += f". Look at line {above + 1} too"
    return at, remedy


def _swallowing_quote(text: str, lines: list[str], before: int) -> int | None:
    """Find the line of a quotation mark that took the keys or items below it for its text."""
    with suppress(YAMLError):  # the scanner may stumble here already
        for token in YAML(typ="safe", pure=True).scan(text):
            if token.start_mark.index > before:
                break
            start, end = int(token.start_mark.line), token.end_mark.line
            in_quotes = isinstance(token, ScalarToken) and token.style in ("'", '"')
            margin = _indent(lines[start])
            if in_quotes and any(_begins(line, margin) for line in lines[start + 1 : end + 1]):
                return start
    return None


def _begins(line: str, margin: int) -> bool:
    """Tell whether a line has a key, or begins an item no further in than the margin."""
    return _KEY_LINE.match(line) is not None or (_is_item(line) and _indent(line) <= margin)


def _before_a_colon(lines: list[str], at: int, remedy: str, colon: int) -> tuple[int, str]:
    """Tell a colon inside a text from a key that was taken for text of the line above."""
    above = _above(lines, at)
    key = _KEY_LINE.match(lines[at])
    if above is None or key is None or colon >= key.end() or _KEY_LINE.match(lines[above]):
        return at, remedy
    one: int | None = above
    while one is not None and not _KEY_LINE.match(lines[one]):
        if _BLOCK_WITHOUT_COLON.match(lines[one]):
            return one, _NO_COLON
        one = _above(lines, one)
    return above, f"{_NO_COLON}. Look at line {at + 1} too"


def _odd_one_above(lines: list[str], at: int) -> int | None:
    """Find a line indented too little, which YAML accepted before it failed at the next."""
    one = _above(lines, at)
    while one is not None and _column(lines[one]) > _column(lines[at]):
        one = _above(lines, one)
    before = None if one is None else _above(lines, one)
    if one is None or before is None:
        return None
    if all(_is_item(lines[each]) for each in (before, one)):
        odd = _indent(lines[one]) < _indent(lines[before])
    else:
        here = _column(lines[at])
        below = [_column(line) for line in lines[at + 1 : at + 2] if _KEY_LINE.match(line)]
        is_block = lines[one].rstrip().endswith(":")
        agreed = _column(lines[before]) == here or (here in below and not is_block)
        odd = agreed and _column(lines[one]) < here
        odd = odd or _parts_a_list(lines, one, at)
    return one if odd else None


def _parts_a_list(lines: list[str], key: int, item: int) -> bool:
    """Tell whether a key with keys of its own is indented less than the list items around it."""
    if not _is_item(lines[item]) or _is_item(lines[key + 1]):
        return False
    margin = _indent(lines[item])
    above = _above(lines, key)
    while above is not None and _indent(lines[above]) > margin:
        above = _above(lines, above)
    is_item = above is not None and _is_item(lines[above]) and _indent(lines[above]) == margin
    return is_item and _indent(lines[key]) < margin


def _above(lines: list[str], at: int) -> int | None:
    """Return the nearest line above that says something."""
    above = range(at - 1, -1, -1)
    return next((one for one in above if lines[one].strip()[:1] not in ("", "#")), None)


def _first_of_list(lines: list[str], at: int) -> int | None:
    """Find the line that should begin the list to which the hyphen in line `at` belongs."""
    first = at
    while (before := _above(lines, first)) is not None:
        if _indent(lines[before]) <= _indent(lines[at]):
            begins_list = lines[before].rstrip().endswith(":") and first < at
            is_item = _column(lines[first]) == _column(lines[at])
            has_hyphen = lines[first].lstrip().startswith("-")
            return first if begins_list and is_item and not has_hyphen else None
        first = before
    return None


def _is_item(line: str) -> bool:
    return line.lstrip().startswith("- ")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _column(line: str) -> int:
    """Return where a line begins, behind its hyphens."""
    return len(line) - len(line.lstrip(" -"))
