"""The scripts and the style sheet of the page: what ``front/build.js`` makes of ``front/``."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

_STATIC: Final = Path(__file__).with_name("static")


def bundle() -> str:
    """Return the module of all widgets, which comes once for a kernel."""
    return _text("widgets.js")


def loader() -> str:
    """Return the module that every widget has for its own."""
    return _text("loader.js")


def stylesheet() -> str:
    """Return the style sheet of all widgets."""
    return _text("widgets.css")


@cache
def _text(name: str) -> str:
    return (_STATIC / name).read_text(encoding="utf-8")
