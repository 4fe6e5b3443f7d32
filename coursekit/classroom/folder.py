"""The hand-ins of a class out of a folder or a zip, as a learning management system gives them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from coursekit.classroom.archive import files_in
from coursekit.classroom.lms import Place, place_of
from coursekit.classroom.names import plain_name
from coursekit.errors import HandInError
from coursekit.quiz.hand_in import HandIn, read_hand_in


class Received(NamedTuple):
    """A hand-in, where it lay, whose the system says it is, and its receipt."""

    #: Within the folder or zip, with ``/``, as the system gave it.
    path: str
    hand_in: HandIn
    place: Place
    receipt: str


class Refused(NamedTuple):
    """A file that was not taken, by name, and why."""

    name: str
    reason: str


class Gathered(NamedTuple):
    """What a folder or zip held."""

    hand_ins: tuple[Received, ...]
    refused: tuple[Refused, ...]


def identity_of(each: Received) -> str:
    """Return by what a student is known again: the system's number, else what they call themselves.

    Two who chose one pseudonym, and whose files no system has named, are taken for one.
    """
    return numbered(each.place) or f"called {plain_name(each.hand_in.student.called)}"


def numbered(place: Place) -> str:
    """Return by what a student is known whose file a system has named; "" for any other."""
    return f"{place.lms} {place.person}" if place.lms else ""


def day_of(at: str) -> date | None:
    """Return the day of a time on this computer's clock; None where it says none.

    >>> day_of("")
    """
    here = time_here(at)
    return here.date() if here else None


def time_here(at: str) -> datetime | None:
    """Return a time on this computer's clock; None where it says none."""
    try:
        return datetime.fromisoformat(at).astimezone()
    except (ValueError, OverflowError, OSError):
        return None


def gather(path: Path | str, course: str = "") -> Gathered:
    """Return the hand-ins of a folder or a zip; what is none is listed and stops nothing.

    Parameters
    ----------
    path : pathlib.Path or str
        The folder or the zip.
    course : str, optional
        The id of the course; hand-ins of another are refused.  Without it, any is taken.
    """
    hand_ins, refused = [], []
    for each in received(path, course):
        if isinstance(each, Received):
            hand_ins.append(each)
        else:
            refused.append(each)
    return Gathered(tuple(hand_ins), tuple(refused))


def received(path: Path | str, course: str = "") -> Iterator[Received | Refused]:
    """Yield each file of a folder or a zip as :func:`gather` has it, one at a time."""
    seen: dict[str, str] = {}
    for found in files_in(Path(path)):
        if found.refused:
            yield Refused(found.path, found.refused)
            continue
        try:
            hand_in = read_hand_in(found.data, course)
        except HandInError as error:
            yield Refused(found.path, error.message)
            continue
        if hand_in.sum in seen:
            yield Refused(found.path, f"it is the same hand-in as {seen[hand_in.sum]}")
        else:
            seen[hand_in.sum] = found.path
            yield Received(found.path, hand_in, place_of(found.path), hand_in.receipt)
