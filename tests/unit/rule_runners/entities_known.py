"""Whether a well-known name is a party."""

from __future__ import annotations

from collections.abc import Iterable

from name_lines import found_by, names_in
from rule_check import Found


def run(text: str) -> Iterable[Found]:
    return found_by("known.rules", (name for name in names_in(text) if name.known.words))
