"""One line of the record: a JSON object that ends with a checksum.

The checksum tells a whole line from one that was cut or spoilt.  It is no seal: who may write the
file may write anything in it.  There are three kinds of lines:

========== ================================================================================
the head   ``format``, ``course``, ``made``: the first line
an entry   ``n``, ``time``, ``quiz``, ``question``, ``did`` and what belongs to the action …
a note     ``note``, ``lines``: which lines above could not be read, once that was said; or
           ``note``, ``upto``: the entries up to that ``n`` are in a file that the student has
========== ================================================================================

An entry ``begin``, of no question, says in ``sent`` which ones the review of a day asks.
Nothing in a line tells who the student is, or on which machine.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from math import isfinite
from typing import Any, Final, NamedTuple
from zlib import crc32

from coursekit.i18n import translated as _

FORMAT: Final = 1
#: What a page sends may be as long as this (an answer has at most 10,000 characters) …
LONGEST_ENTRY: Final = 128 * 1024
#: … and a line that is longer than this is none of ours.
LONGEST_LINE: Final = 256 * 1024
_DEEPEST: Final = 20
_LARGEST_NUMBER: Final = 10**12
#: What each part of an entry is, in order.
_KINDS: Final = (str, str, str, str, dict, str, int, int, str, int)
_SUM_LENGTH: Final = len(', "sum": "00000000"}')
_ID: Final = re.compile(r"[A-Za-z0-9_.:/-]{1,160}")
#: What a line calls the round that an action belongs to; the name stands in students' files.
_ROUND: Final = "sitting"
#: What may belong to an action, and what it must be.
PARTS: Final = {"sent": dict, "confidence": str, "reason": str, "marks": list}


class Entry(NamedTuple):
    """One action, as it is kept."""

    #: By which it is never counted twice.
    id: str
    quiz: str
    question: str
    #: A short name of all that the question said at the time.
    version: str
    #: See :mod:`coursekit.quiz.session`.
    action: dict[str, Any]
    #: By the machine's clock, in UTC; it may jump back, and no order hangs on it.
    time: str = ""
    #: How often the question had been opened again, after it was missed.
    round: int = 0
    #: Which try it was, for an answer; else 0.
    attempt: int = 0
    #: The answer for a person to read, where the action has only signs for it.
    words: str = ""
    #: Its place in the order of the record; 0 until it is written.
    n: int = 0

    def said(self) -> dict[str, Any]:
        """Return what its line says, in the order in which a person wants to read it."""
        action = dict(self.action)
        said = {"n": self.n, "time": self.time, "quiz": self.quiz, "question": self.question}
        said["did"] = action.pop("did", "")
        if self.attempt:
            said["try"] = self.attempt
        said |= {name: value for name, value in action.items() if value not in ("", None)}
        if self.words:
            said["words"] = self.words
        return said | {_ROUND: self.round, "version": self.version, "id": self.id}


def entry_of(said: dict[str, Any]) -> Entry | None:
    """Return the entry that a line says; None where it says none."""
    action: dict[str, Any] = {"did": said.get("did")}
    for part, kind in PARTS.items():
        if part in said:
            action[part] = said[part]
            if not isinstance(action[part], kind) or not is_plain(action[part]):
                return None
    entry = Entry(
        said.get("id", ""),
        said.get("quiz", ""),
        said.get("question", ""),
        said.get("version", ""),
        action,
        said.get("time", ""),
        said.get(_ROUND, 0),
        said.get("try", 0),
        said.get("words", ""),
        said.get("n", 0),
    )
    # One type after the other, without a loop: years of work are read before a quiz shows.
    kinds = tuple(map(type, entry))
    if kinds != _KINDS or type(action["did"]) is not str or not is_id(entry.id):
        return None
    numbers = entry.round, entry.attempt, entry.n
    return entry if min(numbers) >= 0 and max(numbers) < _LARGEST_NUMBER else None


def is_plain(part: object) -> bool:
    """Tell whether part of an action is made as answers are: of signs, texts, and lists and pairs.

    >>> is_plain({"pairs": {"a": "b"}}), is_plain({"pairs": {"a": ["b"]}})
    (True, False)
    """
    inner = part.values() if isinstance(part, dict) else (part,)
    return all(
        type(leaf) not in (dict, list)
        for value in inner
        for leaf in (
            value.values() if type(value) is dict else value if type(value) is list else ()
        )
    )


def is_id(name: object) -> bool:
    """Tell whether something can be the name of an entry."""
    return isinstance(name, str) and _ID.fullmatch(name) is not None


def head(course: str) -> dict[str, Any]:
    """Return what the first line of a new record says."""
    return {"format": FORMAT, "course": course, "made": now()}


def now() -> str:
    """Return the time by the machine's clock, in UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def line_of(said: dict[str, Any]) -> bytes:
    r"""Return a line of the record, with its checksum and its end.

    >>> line_of({"did": "hint"})
    b'{"did": "hint", "sum": "71cab319"}\n'
    """
    try:
        if not _is_shallow(said, _DEEPEST):
            raise ValueError
        body = _encoded(said)[:-1]
    except (TypeError, ValueError):
        raise ValueError(_("this cannot be saved")) from None
    return b"%b%b\n" % (body, _sum_of(body))


def _is_shallow(said: object, levels: int) -> bool:
    """Tell whether it nests no deeper: what Python can encode depends on where it is called."""
    inner = said.values() if isinstance(said, dict) else said if isinstance(said, list) else ()
    return levels > 0 and all(_is_shallow(each, levels - 1) for each in inner)


def _sum_of(body: bytes) -> bytes:
    return b', "sum": "%08x"}' % crc32(body)


def _encoded(said: dict[str, Any]) -> bytes:
    try:
        return json.dumps(said, ensure_ascii=False, allow_nan=False).encode()
    except UnicodeEncodeError:  # half of a surrogate pair, which UTF-8 cannot say
        return json.dumps(said, allow_nan=False).encode()


def said_by(line: bytes) -> dict[str, Any] | None:
    """Return what a line says, without its checksum; None where it is not whole."""
    line = line.removesuffix(b"\r")  # an editor may have put it there
    body = line[:-_SUM_LENGTH]
    if line[-_SUM_LENGTH:] != _sum_of(body) or len(line) > LONGEST_LINE:
        return None
    try:
        text = body.decode() + "}"
        said, end = _DECODER.raw_decode(text)
    except (ValueError, RecursionError):
        return None
    return said if end == len(text) and isinstance(said, dict) else None


def _no_number(text: str) -> float:
    raise ValueError(text)


def _finite(text: str) -> float:
    number = float(text)
    return number if isfinite(number) else _no_number(text)


_DECODER: Final = json.JSONDecoder(parse_constant=_no_number, parse_float=_finite)
