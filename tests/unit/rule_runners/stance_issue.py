"""Runs the rules of what names the issue over their examples, about a treaty, a move or a law."""

from __future__ import annotations

from collections.abc import Iterator

from rule_check import Found

from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.stance.issue import RULES, Issue, Noun

ISSUES = [Issue("UN cybercrime treaty"), Issue("Chad's move for reform"), Issue("spam law")]
FILE = "stance/issue.rules"


def run(text: str, file: str = FILE) -> Iterator[Found]:
    """Give each noun that may stand for the issue, with the rule that decides on it."""
    sentence = Sentence.of(text)
    for issue in ISSUES:
        for at, word in enumerate(sentence.words):
            rule = RULES[file].choose(Noun(sentence, at, issue, len(text)))
            if rule and (file != FILE or word.lower in issue.nouns):
                yield Found(rule, {"": (word.start, word.end)})
