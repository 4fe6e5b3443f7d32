"""How each stance looks, alike in every figure: a shape that tells it, a colour that repeats it."""

from __future__ import annotations

from typing import Final

from coursekit.figures.canvas import Mark

#: Blue for, orange against: told apart with every common kind of colour blindness.
STANCE_COLOURS: Final = {
    "support": "#0b3c78",
    "conditional": "#2f6fb5",
    "neutral": "#56606b",
    "undecided": "#56606b",
    "critical": "#a84d00",
    "oppose": "#7d2f00",
    "unclear": "#56606b",
}
_SHAPES: Final = {
    "support": ("o", True),
    "conditional": ("o", False),
    "neutral": ("s", True),
    "undecided": ("s", False),
    "critical": ("v", False),
    "oppose": ("v", True),
    "unclear": ("D", False),
}
STANCE_MARKS: Final = {
    stance: Mark(shape, filled, STANCE_COLOURS[stance])
    for stance, (shape, filled) in _SHAPES.items()
}
