"""Runs the rules of what a clause hangs on over their examples."""

from __future__ import annotations

from collections.abc import Iterator

from rule_check import Found
from rule_runners.stance_findings import read

from coursekit.reading.stance.modifiers import STEPS, Frame, Step


def run(text: str) -> Iterator[Found]:
    """Give the verb group of each clause with the rule that decides on it."""
    _, contexts = read(text)
    for context in contexts:
        for clause in context.sentence.clauses:
            frame = Frame(clause, past=clause.group.tense == "past")
            rule = STEPS.choose(Step(context, clause, frame))
            yield Found(rule, {"": context.span(clause.group.first, clause.group.last + 1)})
