"""What the whole page tells of a name."""

from __future__ import annotations

from collections.abc import Iterable

from rule_check import Found

from coursekit.reading.article import Article
from coursekit.reading.entities import judgement


def run(text: str) -> Iterable[Found]:
    found: list[Found] = []
    told = judgement._told

    def kept(name: judgement.Undecided) -> object:
        rule = judgement.PAGE_RULES.choose(name)
        if rule:
            found.append(Found(rule, {"": tuple(name.mentions[0].span)}))
        return told(name)

    judgement._told = kept
    try:
        _ = Article(f"It rained.\n\n{text}").mentions
    finally:
        judgement._told = told
    shift = len("It rained.\n\n")
    return [Found(f.rule, {"": (f.spans[""][0] - shift, f.spans[""][1] - shift)}) for f in found]
