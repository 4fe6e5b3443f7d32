"""The words that say before or after what something happened: "later", "before", "following"."""

from __future__ import annotations

from typing import Final

from coursekit.reading.events.features import EventClause
from coursekit.reading.events.words import words_for

#: How many words may stand between "after" and the event ("following a narrow *vote*").
_REACH: Final = 6


def direction_of(word: str) -> str:
    """Return "after" or "before" for a word that orders what follows it, else ""."""
    return next((side for side in ("after", "before") if word in words_for(side)), "")


def order_by_adverb(seen: EventClause) -> str:
    """Return how an adverb orders the clause after the one told before it, "" for not at all."""
    lowers, clause = seen.lowers, seen.clause
    if lowers[1:3] in (["that", ","], ["this", ","]):
        return direction_of(lowers[0])
    around = lowers[max(0, clause.start - 2) : seen.group.last + 1]
    # "opened an inquiry two days *later*": at the end of its clause.
    around = [*around, lowers[clause.end - 1]]
    sides = {"after": "later", "before": "earlier"}
    return next(
        (side for side, label in sides.items() if not words_for(label).isdisjoint(around)), ""
    )


def order_by_opener(seen: EventClause) -> str:
    """Return "after" or "before" when such a word subordinates the clause, else ""."""
    return direction_of(seen.clause.opener) if seen.clause.kind == "time" else ""


def event_around(seen: EventClause) -> tuple[str, str]:
    """Return the order and the noun of "after the *vote*" in or before the clause."""
    first = seen.clause.start if seen.clause.governor is not None else 0
    within = seen.lowers[first : seen.clause.end]
    nouns = words_for("noun")
    if words_for("after", "before").isdisjoint(within):
        return "", ""
    for at, lower in enumerate(within, 1):
        order = direction_of(lower)
        ahead = within[at : at + _REACH] if order else []
        stop = ahead.index(",") if "," in ahead else len(ahead)
        for word in ahead[:stop]:
            if word in nouns:
                return order, word
    return "", ""
