"""Runs the rules of participles over the words of their examples."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from rule_check import Found

SPEC = spec_from_file_location("verbs", Path(__file__).with_name("grammar_verbs.py"))
assert SPEC and SPEC.loader
VERBS = module_from_spec(SPEC)
SPEC.loader.exec_module(VERBS)


def run(text: str) -> list[Found]:
    """Give the rule that decided about each word."""
    found: list[Found] = VERBS.run(text, 1)
    return found
