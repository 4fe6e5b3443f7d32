"""What the whole page tells of a name."""

from __future__ import annotations

from collections.abc import Iterable

from rule_check import Found

from coursekit.reading.article import Article
from coursekit.reading.entities import page_names


def run(text: str) -> Iterable[Found]:
    found: list[Found] = []
    told = page_names._clue

    def kept(name: page_names.Undecided) -> object:
        rule = page_names.RULES.first(name)
        if rule is not None:
            found.append(Found(rule, {"": tuple(name.mentions[0].span)}))
        return told(name)

    page_names._clue = kept
    try:
        _ = Article(f"It rained.\n\n{text}").mentions
    finally:
        page_names._clue = told
    shift = len("It rained.\n\n")
    return [Found(f.rule, {"": (f.spans[""][0] - shift, f.spans[""][1] - shift)}) for f in found]
