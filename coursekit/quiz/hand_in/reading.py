"""From the bytes of any file to a hand-in, or to the reason why it is none."""

from __future__ import annotations

import hashlib
import json
import re
from math import isfinite
from typing import Any, Final

from pydantic import ValidationError

from coursekit.errors import HandInError
from coursekit.quiz.hand_in.model import FORMAT, KIND, HandIn, sum_of

#: A larger file is no hand-in: one with 150 answers and all written work has a tenth of it.
LARGEST: Final = 8 * 1024 * 1024
#: What begins the data in the page, and what ends it.
BEGINS: Final = '<script type="application/json" id="coursekit-hand-in">'
ENDS: Final = "</script>"
#: How other files begin that are handed in by mistake.
_MAKE_ONE: Final = "Ask for the file that `coursekit hand-in` or the button *Hand in* made"
#: How other files begin that are handed in by mistake, what they are, and what to do.
_OTHERS: Final = {
    b"PK": ("a zip file", "Unpack it, and take the files in it"),
    b'{"format"': ("a record of answers", _MAKE_ONE),
    b"%PDF": ("a PDF", "Ask for the HTML file itself, not a print of it"),
    b'{"cells"': ("a notebook", _MAKE_ONE),
    b'{\n "cells"': ("a notebook", _MAKE_ONE),
}
_SUM: Final = re.compile(rb',"sum":"([0-9a-f]{64})"')
_AGAIN: Final = "Ask the student to hand in again."


def read_hand_in(data: bytes, course: str = "") -> HandIn:
    """Return the hand-in that a file holds; HandInError says what else it is.

    Parameters
    ----------
    data : bytes
        The file, whatever it is.
    course : str, optional
        The course whose hand-ins are wanted; without it, of any.

    Raises
    ------
    HandInError
        The file is empty, too large, no hand-in, damaged, edited, of a later format, not as
        coursekit writes one, or of another course.
    """
    text = _data_in(data)
    found = _as_written(text) or _carefully(text)
    if course and found.course.name != course:
        raise HandInError(
            f"expected a hand-in of the course {course}, found one of {found.course.name}. Ask"
            " for the right file, or put it with those of that course."
        )
    return found


def _as_written(text: bytes) -> HandIn | None:
    """Return the hand-in of a file that is as it was made, quickly: classes are large."""
    before, *rest = _SUM.split(text)
    if len(rest) != 2:
        return None
    digest, said = rest[0].decode(), before + rest[1]
    if hashlib.sha256(said).hexdigest() != digest:
        return None
    try:
        found = HandIn.model_validate_json(said)
    except ValidationError:
        return None
    found.__dict__["sum"] = digest
    return found


def _carefully(text: bytes) -> HandIn:
    """Return the hand-in of a file that is odd in some way, or say in which."""
    said = _said_by(text)
    _refuse_other_formats(said)
    given = said.pop("sum", "")
    if not given or given != _sum_of(said):
        raise HandInError(
            f"the checksum does not fit: the file was damaged or edited after it was made. {_AGAIN}"
        )
    try:
        return HandIn.model_validate(said)
    except ValidationError as error:
        way = error.errors(include_url=False)[0]["loc"]
        where = re.sub(r"[^\w.-]", "?", ".".join(map(str, way)))
        raise HandInError(
            f"the file is not as coursekit writes one (`{where[:80]}`), though its checksum fits:"
            " somebody made it by hand or with another program. Ask the student for a file that"
            " coursekit made."
        ) from None


def _data_in(data: bytes) -> bytes:
    """Return the JSON in a page."""
    if not data.strip(b"\0\r\n\t "):
        raise HandInError(f"the file is empty. {_AGAIN}")
    if len(data) > LARGEST:
        raise HandInError(
            f"the file has more than {LARGEST // 1024**2} MB, so it is no hand-in. {_AGAIN}"
        )
    for start, (what, todo) in _OTHERS.items():
        if data.startswith(start):
            raise HandInError(f"expected a hand-in, found {what}. {todo}.")
    _before, begins, rest = data.partition(BEGINS.encode())
    if not begins:
        raise HandInError(
            f"expected a hand-in, found some other file. {_MAKE_ONE}: its name begins with"
            " `hand-in-`."
        )
    found, ends, after = rest.partition(ENDS.encode())
    if not ends:
        raise HandInError(f"the file was cut short: its end is missing. {_AGAIN}")
    if BEGINS.encode() in after:
        raise HandInError(
            f"the file holds more than one hand-in, so it was put together by hand. {_AGAIN}"
        )
    return found


def _said_by(text: bytes) -> dict[str, Any]:
    try:
        said = json.loads(text, parse_constant=_refused, parse_float=_finite)
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        raise HandInError(f"the file is damaged: its data cannot be read. {_AGAIN}")
    return said


def _refuse_other_formats(said: dict[str, Any]) -> None:
    number = said.get("format")
    if said.get("kind") != KIND or type(number) is not int or number < 1:
        raise HandInError(f"the file is damaged: it does not say that it is a hand-in. {_AGAIN}")
    if number > FORMAT:
        raise HandInError(
            f"expected a hand-in of format {FORMAT}, found format {number}, which a later version"
            " of coursekit wrote. Update coursekit."
        )


def _sum_of(said: dict[str, Any]) -> str:
    try:
        return sum_of(said)
    except (ValueError, RecursionError):  # half of a surrogate pair
        return ""


def _refused(text: str) -> float:
    raise ValueError(text)


def _finite(text: str) -> float:
    number = float(text)
    return number if isfinite(number) else _refused(text)
