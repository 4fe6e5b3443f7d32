"""What a figure shows, in words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from coursekit.errors import CoursekitError

if TYPE_CHECKING:
    from coursekit.figures.page.paper import Printed


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


class Printable:
    """What can be written to a file for print."""

    __slots__ = ()

    def save(self, path: Path | str) -> Path:
        """Write it to a file that ends in .svg, .png or .pdf, with what it shows in words."""
        try:
            from coursekit.figures.page.paper import save
        except ModuleNotFoundError as missing:
            raise CoursekitError(
                f"A figure is saved with matplotlib, and {missing.name} is not here. Save it in"
                " the notebook on a computer, or print the page.",
                path=path,
            ) from missing
        return save(cast("Printed", self), path)


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
