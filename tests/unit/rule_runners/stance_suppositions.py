"""Runs the rules of what is only supposed or conceded over their examples, about a treaty."""

from __future__ import annotations

from collections.abc import Iterator

from rule_check import Found
from rule_runners.stance_findings import read

from coursekit.reading.stance.lexicon import Hit
from coursekit.reading.stance.occurrence import SUPPOSED, Occurrence, Outer


def run(text: str) -> Iterator[Found]:
    """Give the verb group of each clause for which a rule holds."""
    _, contexts = read(text)
    for context in contexts:
        for clause in context.sentence.clauses:
            group = clause.group
            occurrence = Occurrence(context, Hit("", group.first, group.last + 1, 0))
            rule = SUPPOSED.choose(Outer(occurrence, clause))
            if rule:
                yield Found(rule, {"": context.span(group.first, group.last + 1)})
