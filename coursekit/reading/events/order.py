"""The words that say before or after what something happened: "later", "before", "following"."""

from __future__ import annotations

from typing import Final

from coursekit.reading.events.clauses import Clause
from coursekit.reading.events.words import words_for

_OPENERS: Final = {"after": "after", "since": "after", "before": "before", "until": "before"}
_AROUND: Final = _OPENERS | {"following": "after", "ahead": "before", "prior": "before"}
_ORDERING: Final = frozenset(_AROUND)
#: How many words may stand between "after" and the event ("following a narrow *vote*").
_REACH: Final = 6


def order_by_adverb(clause: Clause) -> str:
    """Return how an adverb orders the clause after the one told before it, "" for not at all."""
    opening = clause.lowers[:3]
    if clause.finite_before is None and opening[1:] in (["that", ","], ["this", ","]):
        return _AROUND.get(opening[0], "")
    around = clause.lowers[max(0, clause.start - 2) : clause.group.last + 1]
    # "opened an inquiry two days *later*": at the end of its clause.
    if clause.end >= len(clause.words) or not clause.words[clause.end].is_word:
        around.append(clause.lowers[clause.end - 1])
    if not words_for("later").isdisjoint(around):
        return "after"
    return "" if words_for("earlier").isdisjoint(around) else "before"


def order_by_opener(clause: Clause) -> str:
    """Return "after" or "before" when such a word subordinates the clause, else ""."""
    return _OPENERS.get(clause.lowers[clause.start - 1], "") if clause.start else ""


def event_around(clause: Clause) -> tuple[str, str]:
    """Return the order and the noun of "after the *vote*" in or before the clause."""
    first = clause.start if clause.finite_before is not None else 0
    within = clause.lowers[first : clause.end]
    if _ORDERING.isdisjoint(within):
        return "", ""
    nouns = words_for("noun")
    for at, lower in enumerate(within, 1):
        order = _AROUND.get(lower)
        if order is None:
            continue
        for word in within[at : at + _REACH]:
            if word in nouns:
                return order, word
            if word == ",":
                break
    return "", ""
