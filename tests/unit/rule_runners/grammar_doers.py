"""Runs the rules of who does something over the verbs without a tense of their examples."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

from rule_check import Found

from coursekit.reading.grammar import clauses
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.rule_file import Rule

RULES = clauses.RULES


def run(text: str) -> list[Found]:
    """Give the rule that decided about each verb."""
    found: list[Found] = []
    sentence = Sentence.of(text)

    def choose(reader: Any) -> Rule:
        rule = RULES.choose(reader)
        first, last = sentence.words[reader.group.first], sentence.words[reader.group.last]
        found.append(Found(rule, {"": (first.start, last.end)}))
        return rule

    with patch.object(clauses, "RULES") as kept:
        kept.choose = choose
        list(sentence.clauses)
    return found
