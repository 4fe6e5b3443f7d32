"""Runs the rules of what is asked about a cue over their examples, about a treaty."""

from __future__ import annotations

from collections.abc import Iterator

from rule_check import Found
from rule_runners.stance_findings import read

from coursekit.reading.conditions import ConditionRules
from coursekit.reading.rule_file import RuleFile, rule_file
from coursekit.reading.stance.lexicon import CLASSES
from coursekit.reading.stance.occurrence import FEATURES, Occurrence

RULES = [
    ConditionRules(RuleFile((rule,), {}), CLASSES, FEATURES)
    for rule in rule_file("stance/features.rules").rules
]


def run(text: str) -> Iterator[Found]:
    """Give the words of each cue for which a rule holds."""
    _, contexts = read(text)
    for context in contexts:
        for hit in context.hits:
            occurrence = Occurrence(context, hit)
            held = (rules.choose(occurrence) for rules in RULES)
            yield from (
                Found(rule, {"": context.span(hit.first, hit.end)}) for rule in held if rule
            )
