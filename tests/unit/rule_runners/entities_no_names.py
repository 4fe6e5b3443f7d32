"""Which capitals make no name."""

from __future__ import annotations

from collections.abc import Iterable

from name_lines import found_by, names_in
from rule_check import Found


def run(text: str) -> Iterable[Found]:
    return found_by("no_names.rules", names_in(text, strip=False), first=True)
