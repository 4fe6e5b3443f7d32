"""Runs the rules of finite verbs over the words of their examples."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

from rule_check import Found

from coursekit.reading.grammar import verb_group
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.rule_file import Rule

RULES = verb_group._RULES


def run(text: str, file: int = 0) -> list[Found]:
    """Give the rule that decided about each word."""
    found: list[Found] = []
    sentence = Sentence.of(text)

    class Kept:
        def __init__(self, at: int) -> None:
            self.at = at

        def choose(self, reader: Any) -> Rule:
            rule = RULES[self.at].choose(reader)
            if rule and self.at == file:
                word = sentence.words[reader.at]
                found.append(Found(rule, {"": (word.start, word.end)}))
            return rule

    with patch.object(verb_group, "_RULES", (Kept(0), Kept(1))):
        list(sentence.groups)
    return found
