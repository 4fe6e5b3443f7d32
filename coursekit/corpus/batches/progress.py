"""How far the reading is, in a notebook; the command has a bar of its own."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any, Final

#: What takes less time is over before anybody wonders.
_PATIENCE: Final = 1.0


def in_notebook(total: int) -> Callable[[], None]:
    """Return what counts one step, and shows a bar, until the last, where a notebook has waited."""
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    if getattr(shell, "kernel", None) is None:
        return lambda: None
    start, done = time.monotonic(), 0
    bar: Any = None

    def step() -> None:
        nonlocal done, bar
        done += 1
        if bar is None and time.monotonic() - start > _PATIENCE:
            from IPython import display

            bar = display.ProgressBar(max(total, done))  # type: ignore[no-untyped-call]
            bar.display()
        if bar is not None:
            bar.progress = done
            if done >= total:
                _take_away(bar)

    return step


def _take_away(bar: Any) -> None:
    """Leave nothing of a bar that is full: a lesson has the page for itself."""
    from IPython import display

    display.update_display(display.HTML(""), display_id=bar._display_id)  # type: ignore[no-untyped-call]
