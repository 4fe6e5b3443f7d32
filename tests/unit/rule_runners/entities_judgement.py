"""What a name's own words tell of what bears it."""

from __future__ import annotations

from collections.abc import Iterable

from name_lines import names_in
from rule_check import Found

from coursekit.reading.entities.judgement import RULES


def run(text: str) -> Iterable[Found]:
    for name in names_in(text):
        words = name.line.words
        yield Found(RULES.choose(name), {"": (words[name.start].start, words[name.end - 1].end)})
