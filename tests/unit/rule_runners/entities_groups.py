"""Whether a noun for several people or bodies is a party."""

from __future__ import annotations

from collections.abc import Iterable

from name_lines import lines_of
from rule_check import Found

from coursekit.reading.entities.unnamed import GROUP_RULES, Group, is_group_noun


def run(text: str) -> Iterable[Found]:
    for line in lines_of(text):
        for at, word in enumerate(line.words):
            if is_group_noun(line, at):
                rule = GROUP_RULES.choose(Group(line, at))
                if rule:
                    yield Found(rule, {"": (word.start, word.end)})
