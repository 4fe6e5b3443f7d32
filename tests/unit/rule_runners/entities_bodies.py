"""Whether a noun for a body or the holder of an office is a party."""

from __future__ import annotations

from collections.abc import Iterable

from name_lines import lines_of
from rule_check import Found

from coursekit.reading.entities.unnamed import BODY_RULES, Noun


def run(text: str) -> Iterable[Found]:
    for line in lines_of(text):
        for at, lower in enumerate(line.lowers):
            if lower in line.lex.bodies or lower in line.lex.offices:
                rule, place = BODY_RULES.choose(Noun(line, at)), line.words[at]
                if rule:
                    yield Found(rule, {"": (place.start, place.end)})
