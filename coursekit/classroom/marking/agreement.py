"""Markers of one class: how often they give the same points, and where two of them differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from coursekit.classroom.marking.marks import Mark, Of
from coursekit.classroom.marking.works import Asked, Task, Work


class Criterion(NamedTuple):
    """How two markers agree on a criterion of a question."""

    asked: Asked
    #: Its place in the rubric, counted from 1, and its words.
    number: int
    text: str
    #: How many pieces of work both have marked, and to how many both gave the same.
    both: int
    same: int
    #: To how many they gave points that are one apart at most.
    within_one: int

    @property
    def share(self) -> str:
        """The share with the same points, in words; "" where both have marked nothing."""
        return f"{100 * self.same / self.both:.0f}%" if self.both else ""


class Difference(NamedTuple):
    """A piece of work to which two markers gave different points."""

    student: str
    asked: Asked
    number: int
    text: str
    one: int
    other: int


class Agreement(NamedTuple):
    """The comparison of two markers."""

    criteria: tuple[Criterion, ...]
    differences: tuple[Difference, ...]
    #: How many pieces of work both have marked.
    both: int

    @property
    def share(self) -> str:
        """The share of all points given that are the same."""
        given, same = sum(each.both for each in self.criteria), sum(c.same for c in self.criteria)
        return f"{100 * same / given:.0f}%" if given else ""


class AmongAll(NamedTuple):
    """How far all markers of a class agree."""

    #: How many pieces of work all have marked, and how many points each gave them.
    works: int
    given: int
    #: How many of the points all gave alike, and how many at most one apart.
    same: int
    within_one: int


def among_all(markers: Sequence[Mapping[Of, Mark]], works: Sequence[Work]) -> AmongAll:
    """Compare all markers on students' work that all have marked as a whole."""
    marked = [
        [marks[work.of] for marks in markers]
        for work in works
        if all(work.of in marks and marks[work.of].is_whole for marks in markers)
    ]
    spreads = [
        max(points) - min(points)
        for marks in marked
        for points in zip(*(mark.points for mark in marks), strict=False)
        if None not in points
    ]
    close = sum(spread <= 1 for spread in spreads)
    return AmongAll(len(marked), len(spreads), spreads.count(0), close)


def agreement(
    one: Mapping[Of, Mark], other: Mapping[Of, Mark], tasks: Sequence[Task], works: Sequence[Work]
) -> Agreement:
    """Compare the marks of two markers on students' work that both have marked as a whole.

    Samples are left out: both saw what their author calls them.
    """
    pairs = [
        (work, one[work.of], other[work.of])
        for work in works
        if work.of in one and work.of in other
        if one[work.of].is_whole and other[work.of].is_whole
    ]
    criteria, differences = [], []
    for task in tasks:
        marked = [pair for pair in pairs if pair[0].asked == task.asked]
        for place, text in enumerate(task.rubric):
            points = [
                (work, a, b)
                for work, first, second in marked
                for a, b in [(_at(first, place), _at(second, place))]
                if a is not None and b is not None
            ]
            gaps = [abs(a - b) for _work, a, b in points]
            criteria.append(
                Criterion(
                    task.asked,
                    place + 1,
                    text,
                    len(gaps),
                    gaps.count(0),
                    gaps.count(0) + gaps.count(1),
                )
            )
            differences += [
                Difference(work.student, task.asked, place + 1, text, a, b)
                for work, a, b in points
                if a != b
            ]
    return Agreement(tuple(criteria), tuple(differences), len(pairs))


def _at(mark: Mark, place: int) -> int | None:
    return mark.points[place] if place < len(mark.points) else None
