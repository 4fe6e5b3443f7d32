"""Runs the rules of who goes on to speak over their examples."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from rule_check import Found

from coursekit.reading.article import Article
from coursekit.reading.stance.attributions import NEXT, Pair


def run(text: str) -> Iterator[Found]:
    """Give the source of each statement, with the rule that decides on it, as of nobody."""
    for last, one in pairwise(Article(text).attributions):
        source, before = one.statement.source, last.statement.source
        pair = Pair(
            last,
            one._replace(speakers=()),
            source.of(text),
            before.of(text),
            source.start - before.end,
        )
        yield Found(NEXT.choose(pair), {"": source})
