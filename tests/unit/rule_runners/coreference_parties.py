"""What makes the actors of a page rows of the table."""

from __future__ import annotations

from collections.abc import Iterable

from rule_check import Found

from coursekit.reading.article import Article
from coursekit.reading.coreference.conduct import RULES


def run(text: str) -> Iterable[Found]:
    for actor in Article(text).coreference.actors:
        for mention in actor.mentions:
            yield Found(RULES.choose(actor), {"": tuple(mention.span)})
