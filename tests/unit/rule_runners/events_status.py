"""Runs the rules that say whether an event happened."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from rule_check import Found

from coursekit.reading.events.extraction import STATUS

_KIND = Path(__file__).with_name("events_kind.py")
_SPEC = spec_from_file_location(_KIND.stem, _KIND)
assert _SPEC and _SPEC.loader
kind = module_from_spec(_SPEC)
_SPEC.loader.exec_module(kind)


def run(text: str) -> list[Found]:
    """Return the rule that gives each event its status, and where its clause stands."""
    told = [seen for seen in kind.clauses(text) if seen.rule["event"] == "yes"]
    return [Found(STATUS.choose(seen), {"": seen.span}) for seen in told]
