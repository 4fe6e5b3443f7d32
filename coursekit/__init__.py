"""coursekit reads a news article into tables and teaches from them.

``__init__.pyi`` lists all that a notebook needs.  Each name is loaded when it is first used, so
that ``import coursekit`` stays cheap.
"""

from __future__ import annotations

import warnings
from importlib import import_module
from typing import Any, Final

import lazy_loader

__version__ = "0.2.0"

#: Names that were public in 0.1: where they are, and what to write instead. They go after 0.2.
_FORMER: Final = {
    "Statement": ("reading.attribution.statements", "coursekit.statements(article)"),
    "TimeExpression": ("reading.time.expressions", "coursekit.times(article)"),
    "cue_lexicon": ("tables.lexicons.cues", "coursekit.cues()"),
    "time_rules": ("tables.lexicons.times", "coursekit.times()"),
}

_public, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)


def __getattr__(name: str) -> Any:
    if name not in _FORMER:
        return _public(name)
    home, instead = _FORMER[name]
    warnings.warn(f"coursekit.{name} will go; use {instead}", DeprecationWarning, stacklevel=2)
    return getattr(import_module(f"coursekit.{home}"), name)
