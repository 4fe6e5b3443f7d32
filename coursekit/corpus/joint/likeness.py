"""How likely two tellings are of one event."""

from __future__ import annotations

from functools import partial
from typing import Final

from coursekit.corpus.joint.tellings import THE_TEXT, Telling, Weights
from coursekit.reading.lexicon import word_set

#: The acts that the same actors do to one text once.
ONCE: Final = partial(word_set, "words.txt", "once", package="coursekit.corpus")
#: How alike the words must be, by how many days a date leaves open: where an actor takes part in
#: both, and where none does.  What is open for longer stays apart.
_NEEDED: Final = ((1, (0.15, 0.35)), (31, (0.35, 0.75)), (366, (0.6, 0.9)))
_NEVER: Final = (2.0, 2.0)
#: A telling without a date is held to as much as one of a month.
_UNDATED: Final = 31
#: What the words of the whole sentence count beside those of the clause.
_AROUND: Final = 0.7
#: Where one tells nothing but the act.
_NO_WORDS: Final = 0.5


def likeness(one: Telling, other: Telling, weights: Weights) -> float:
    """Return how likely two tellings are of one event, from what they have in common; 0: not."""
    if one.is_denied is not other.is_denied or one.kinds.isdisjoint(other.kinds):
        return 0.0
    if one.doers and other.doers and one.doers.isdisjoint(other.doers):
        return 0.0  # what two do on one day is done twice
    common = len(one.actors & other.actors) / (len(one.actors | other.actors) or 1)
    needed = max(_needed(one), _needed(other))[not common]
    shared = _shared(one, other, weights, alone=bool(common))
    return shared + common if shared >= needed else 0.0


def _shared(one: Telling, other: Telling, weights: Weights, *, alone: bool) -> float:
    """Return how much of what the shorter tells the other tells, too."""
    shared = weights.shared(one.words, other.words)
    if not one.words or not other.words:
        shared = _NO_WORDS if alone or one.words == other.words else 0.0
    around = (
        weights.shared(one.around, other.words),
        weights.shared(one.words, other.around),
    )
    return max(shared, _AROUND * max(around), _NO_WORDS * _is_one_step(one, other))


def _is_one_step(one: Telling, other: Telling) -> bool:
    """Tell whether both tell on one day what is done to one text, or by one actor, once."""
    steps = one.kinds & other.kinds & ONCE()
    day = one.days is not None and one.days == other.days and one.days[0] == one.days[1]
    of_text = THE_TEXT in one.around and THE_TEXT in other.around
    return bool(steps) and day and (of_text or bool(one.doers & other.doers))


def _needed(telling: Telling) -> tuple[float, float]:
    """Return how alike the words must be to those of a telling, by its date."""
    days = telling.days
    length = (days[1] - days[0]).days + 1 if days else _UNDATED
    return next((needed for longest, needed in _NEEDED if length <= longest), _NEVER)
