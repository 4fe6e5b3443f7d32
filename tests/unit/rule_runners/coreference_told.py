"""Runs the rules of what is told as done over the clauses of their examples."""

from __future__ import annotations

from collections.abc import Iterator

from rule_check import Found

from coursekit.reading.coreference.conduct import TOLD, Deed
from coursekit.reading.grammar.paragraphs import Paragraph


def run(text: str) -> Iterator[Found]:
    """Give each clause with its subject."""
    for sentence in Paragraph.of(text).sentences:
        for clause in sentence.clauses:
            rule = TOLD.choose(Deed(clause, sentence))
            words = sentence.words[clause.start : max(clause.end, clause.group.last + 1)]
            yield Found(rule, {"": (words[0].start, words[-1].end)})
