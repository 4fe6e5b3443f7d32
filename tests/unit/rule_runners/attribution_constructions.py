"""Runs the rules of attribution: the statements of a text."""

from __future__ import annotations

from collections.abc import Iterator

from rule_check import Found

from coursekit.reading.attribution.statements import find_statements
from coursekit.reading.grammar.paragraphs import Paragraph


def run(text: str) -> Iterator[Found]:
    for said in find_statements(text, [Paragraph.of(text)]):
        spans = {"": said.evidence, "cue": said.cue, "source": said.source}
        spans |= {"content": said.content[0] if said.content else None}
        yield Found(said.rule, {name: tuple(span) for name, span in spans.items() if span})
