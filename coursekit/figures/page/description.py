"""What a figure shows, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a description: a heading and the things beneath it, in reading order."""

    heading: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Description:
    """What a figure shows, in words: a sentence, and parts with every label in them."""

    lead: str
    parts: tuple[Part, ...] = ()

    def text(self) -> str:
        """Return the whole as one paragraph."""
        return " ".join([self.lead, *(_sentence(part) for part in self.parts)])


class Described(Protocol):
    """A figure of any kind: it says what it shows."""

    @property
    def description(self) -> Description:
        """What it shows, in words."""


def how_many(number: int, noun: str) -> str:
    """Return a number with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _sentence(part: Part) -> str:
    items = "; ".join(f"{number}. {item}" for number, item in enumerate(part.items, start=1))
    return f"{part.heading}: {items}."
