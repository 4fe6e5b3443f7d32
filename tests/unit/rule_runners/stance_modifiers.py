"""Runs the words around a cue over their examples."""

from __future__ import annotations

from collections.abc import Iterator

from rule_check import Found

from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.rule_file import rule_file
from coursekit.reading.stance.lexicon import forms_of_piece


def run(text: str) -> Iterator[Found]:
    """Give every word that a rule lists."""
    for rule in rule_file("stance/modifiers.rules").rules:
        listed = {form for word in rule.pattern.split() for form in forms_of_piece(word)}
        for word in words_of(text):
            if word.lower in listed:
                yield Found(rule, {"": (word.start, word.end)})
