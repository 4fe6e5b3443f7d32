"""How the verbs of the lexicon of cues are used."""

from __future__ import annotations

from collections.abc import Iterable

from rule_check import Found

from coursekit.reading.attribution.passage import Passage, QuotedSentence
from coursekit.reading.attribution.verb_use import RULES, Place
from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.reading.rules.cues import verb_cues


def run(text: str) -> Iterable[Found]:
    sent = QuotedSentence(Passage(Paragraph.of(text)), 0)
    for index, word in enumerate(sent.words):
        if word.lower in verb_cues():
            rule = RULES.choose(Place(sent, index))
            yield Found(rule, {"": (word.start, word.end)})
