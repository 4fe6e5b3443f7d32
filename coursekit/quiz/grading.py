"""What an answer is worth, and the ways of counting that several kinds of question share.

Several right options are scored *right minus wrong*: the right ones chosen, less the wrong ones
chosen, never below zero, over the number of right ones.  Brightspace documents the scheme under
this name ("Understanding grading options for multi-select questions"), with the same floor; so
does Moodle for its questions with several answers, where a negative sum counts as zero.  Both
leave the wrong marks to the author in part; here each weighs as much as a right one, so that
ticking everything never scores full.

An order is scored like Kendall's rank correlation (M. G. Kendall, "A New Measure of Rank
Correlation", Biometrika 30, 1938): pairs in the right order, less pairs in the wrong one, over all
pairs, never below zero; only pairs whose order is decided are counted.

Marked words are scored by overlap: the words that are both marked and asked for, over those that
are either (P. Jaccard's coefficient, "The Distribution of the Flora in the Alpine Zone", New
Phytologist 11, 1912), with the best of the accepted places.  Half of what is asked for is worth
half, and so is all of it with as many words again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence, Set
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Grade:
    """What an answer scored.

    Attributes
    ----------
    points, of : float
        What it scored, and what the full answer would: ``0 <= points <= of``.
    note : str
        What kind of miss it is, where that has a name: ``near``, ``too precise``, ``too coarse``.
    """

    points: float
    of: float
    note: str = ""

    @property
    def verdict(self) -> str:
        """``right`` for full points, ``near`` or ``partly`` for less, ``wrong`` for none."""
        if self.points == self.of:
            return "right"
        if self.note == "near":
            return "near"
        return "partly" if self.points else "wrong"


def right_minus_wrong(chosen: Set[Any], key: Set[Any]) -> float:
    """Return the share for choosing `chosen` where `key` is right.

    Examples
    --------
    >>> right_minus_wrong({"a", "b", "x"}, {"a", "b"})
    0.5
    """
    return max(0, len(chosen & key) - len(chosen - key)) / len(key)


def concordance(order: Sequence[Any], decided: Collection[tuple[Any, Any]]) -> float:
    """Return the share for an order in which each first of `decided` should precede its second.

    Examples
    --------
    >>> concordance("abc", [("a", "b"), ("b", "c"), ("a", "c")]), concordance("acb", [("b", "c")])
    (1.0, 0.0)
    """
    place = {item: at for at, item in enumerate(order)}
    right = sum(place[first] < place[second] for first, second in decided)
    return max(0, 2 * right - len(decided)) / len(decided)


def overlap(marked: Set[int], accepted: Iterable[Set[int]]) -> float:
    """Return the best overlap of the marked words with one of the accepted places.

    Examples
    --------
    >>> overlap({1, 2, 3}, [{2, 3, 4}, {9}])
    0.5
    """
    return max((len(marked & one) / len(marked | one) for one in accepted), default=0.0)
