"""What an answer scored; how it is counted is said beside each kind."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grade:
    """What an answer scored, of what the full one would: ``0 <= points <= of``."""

    points: float
    of: float
    #: The kind of miss, if it has a name: ``near``, ``too precise``, ``too coarse``.
    note: str = ""

    @property
    def verdict(self) -> str:
        """``right`` for full points, ``near`` or ``partly`` for less, ``wrong`` for none."""
        if self.points == self.of:
            return "right"
        if self.note == "near":
            return "near"
        return "partly" if self.points else "wrong"
