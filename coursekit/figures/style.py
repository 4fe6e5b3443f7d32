"""How figures look: every colour, every mark, and what each stands for.

A drawing has its own paper, even in a dark notebook: a transparent one would be wrong in print, or
once the theme changes.  Blue and orange are distinct to people with any common colour blindness.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from matplotlib.lines import Line2D

PAPER, PANEL, LINE, INK, QUIET = "#ffffff", "#f0f1f4", "#c9cbd3", "#1a1a1a", "#50505a"
_BLUE, _SKY, _GREY = "#0b3c78", "#2f6fb5", "#56606b"
_ORANGE, _BROWN, _PLUM = "#a84d00", "#7d2f00", "#7a0a3c"
#: The line between two that agree; where they are closer, it has the colour of their marks.
TIE: Final = "#85878f"


class Mark(NamedTuple):
    """A sign for one thing: its shape, whether it is filled, its colour."""

    shape: str
    filled: bool
    colour: str = QUIET

    def line(self, x: Sequence[float], y: float, width: float = 0) -> Line2D:
        """Return the mark at each `x`, joined by a line where that has a width."""
        return Line2D(
            x,
            [y] * len(x),
            marker=self.shape,
            markersize=6.5,
            markerfacecolor=self.colour if self.filled else PAPER,
            markeredgecolor=self.colour,
            markeredgewidth=1.4,
            color=self.colour,
            linewidth=width,
            clip_on=False,
        )


STANCE_MARKS: Final = {
    "support": Mark("o", True, _BLUE),
    "conditional": Mark("o", False, _SKY),
    "neutral": Mark("s", True, _GREY),
    "undecided": Mark("s", False, _GREY),
    "critical": Mark("v", False, _ORANGE),
    "oppose": Mark("v", True, _BROWN),
    "unclear": Mark("D", False, _GREY),
}
STATUS_MARKS: Final = {
    "happened": Mark("o", True, _BLUE),
    "planned": Mark("^", True, _ORANGE),
    "possible": Mark("D", False, _GREY),
    "denied": Mark("X", True, _PLUM),
}
#: A stakeholder has the colour of its stance.
ROLE_MARKS: Final = {
    "speaker": Mark("o", True),
    "actor": Mark("s", True),
    "addressee": Mark("v", True),
    "spoken about": Mark("o", False),
}
#: Kinds of event in the chronology: talk, decisions, steps of a treaty.
KIND_MARKS: Final = {
    "proposal": Mark(">", False, _ORANGE),
    "session": Mark("s", False, _ORANGE),
    "statement": Mark("v", True, _ORANGE),
    "vote": Mark("X", True, _BLUE),
    "consensus": Mark("o", False, _BLUE),
    "adoption": Mark("o", True, _BLUE),
    "opened": Mark("^", False, _PLUM),
    "signature": Mark("^", True, _PLUM),
    "ratification": Mark("D", False, _PLUM),
    "deposit": Mark("D", True, _PLUM),
    "in force": Mark("P", True, _PLUM),
    "other": Mark("h", False),
}
AGREEMENT_MARKS: Final = {"yes": Mark("o", True, _BLUE), "no": Mark("v", True, _BROWN)}
PAGE_MARK: Final = Mark("o", True, _BLUE)
VERDICT_MARKS: Final = {
    "yes": PAGE_MARK,
    "no": Mark("x", False, _BROWN),
    "open": Mark("D", False, _GREY),
}
