"""Whether a noun for several people or bodies is a party."""

from __future__ import annotations

from collections.abc import Iterable

from name_lines import lines_of

from coursekit.reading.entities.groups import is_group_noun, rule_for
from coursekit.reading.rules.engine import Found


def run(text: str) -> Iterable[Found]:
    for line in lines_of(text):
        for at, word in enumerate(line.words):
            if is_group_noun(line, at):
                yield Found(rule_for(line, at, 0)[1], {"": (word.start, word.end)})
