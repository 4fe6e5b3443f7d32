"""Spoilt quiz files by number: the same on every machine."""

from __future__ import annotations

from random import Random

# Importing them names the operators.
import spoiling_hostile  # noqa: F401
import spoiling_slips  # noqa: F401
from spoiling import OPERATORS, Spoilt, bases


def spoilt(number: int) -> Spoilt:
    """Return the application of that number."""
    names = list(OPERATORS)
    chance = Random(number)  # noqa: S311
    name = names[number % len(names)]
    while True:
        base = chance.choice(bases())
        try:
            change = OPERATORS[name](base, chance)
        except (IndexError, ValueError):  # a small file has nothing of the kind to choose from
            continue
        if change is not None and change.content != base.text:
            return Spoilt(number, base, name, change)
