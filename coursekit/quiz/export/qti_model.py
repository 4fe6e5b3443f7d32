"""An item of QTI as values, which the template writes: tests of an answer, points, what is said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple


class Test(NamedTuple):
    """A condition on the answer, as an element of QTI."""

    element: str
    response: str = ""
    base_type: str = ""
    #: Of several, in this order.
    values: tuple[str, ...] = ()
    of: tuple[Test, ...] = ()


class Award(NamedTuple):
    """Points for an answer that passes a test; without points, as the response's mapping says."""

    test: Test
    points: float | None = None
    response: str = ""


class Said(NamedTuple):
    """What is said of an answer that passes a test, in Markdown."""

    test: Test
    text: str
    title: str = ""
    #: The outcome that says so; of those that share one, a single one is said.
    outcome: str = "FEEDBACK"


@dataclass(frozen=True)
class Response:
    """One variable of an answer."""

    name: str
    base_type: str
    cardinality: str = "single"
    correct: tuple[str, ...] = ()
    mapping: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class Item:
    """What the template of an item needs of its interaction."""

    #: The name of the interaction's macro, and what it shows.
    shape: str
    shown: dict[str, Any]
    responses: tuple[Response, ...]
    awards: tuple[Award, ...] = ()
    said: tuple[Said, ...] = ()
    lost: tuple[str, ...] = ()
    inner: tuple[Item, ...] = ()


def mapped(name: str) -> Award:
    """Return the award of what the mapping of a response says."""
    return Award(given(name), response=name)


def given(name: str) -> Test:
    """Return the test that a response was given."""
    return Test("not", of=(Test("isNull", name),))


def any_of(tests: Iterable[Test]) -> Test:
    """Return the test that one of several passes."""
    of = tuple(tests)
    return of[0] if len(of) == 1 else Test("or", of=of)


def all_of(*tests: Test) -> Test:
    """Return the test that all of several pass."""
    return Test("and", of=tests)


def otherwise(name: str, known: Iterable[Test], feedback: str) -> list[Said]:
    """Return what is said of an answer that passes none of the tests."""
    test = all_of(given(name), Test("not", of=(any_of(known),)))
    return [Said(test, feedback)] if feedback else []
