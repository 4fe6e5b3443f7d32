"""Where an object of a cue, a clause, a speaker or a hearer behind one, and an aside end."""

from __future__ import annotations

from collections.abc import Iterable

from rule_check import Found

from coursekit.reading.attribution.ends import RULES, Edge
from coursekit.reading.attribution.passage import Passage, QuotedSentence
from coursekit.reading.grammar.paragraphs import Paragraph


def run(text: str) -> Iterable[Found]:
    sent = QuotedSentence(Passage(Paragraph.of(text)), 0)
    for at, word in enumerate(sent.words):
        for part in ("object", "clause", "source", "hearer", "place", "aside", "rest"):
            yield Found(RULES.choose(Edge(part, sent, at)), {"": (word.start, word.end)})
