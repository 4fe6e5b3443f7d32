"""Quotations: which mark opens, which closes, which is an apostrophe."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.reading.quotations import find_quotations
from coursekit.reading.spans import Span


def inner(text: str) -> list[str]:
    return [q.inner.of(text).strip() for q in find_quotations(text, [Span(0, len(text))])[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “it’s a risk” and left.", ["it’s a risk"]),
        ('He said "it\'s a risk" and "no".', ["it's a risk", "no"]),
        ("It was ‘decided to remain with consensus’.", ["decided to remain with consensus"]),
        ("The senators’ letter and the states’ vote.", []),
        ("The ’90s rock ’n’ roll, 'tis said.", []),
        ("« Le texte », a-t-il dit.", ["Le texte"]),
        ("''It fails,'' he said.", ["It fails,"]),
        ("“He told me ‘no’ twice,” she said.", ["He told me ‘no’ twice,"]),
        ("‘She called it “a risk” again’, he wrote.", ["She called it “a risk” again"]),
        ("„Es scheitert“, sagte er.", ["Es scheitert"]),
        ("The board is 6'2\" long.", []),
        ("‘The states’ vote was fair’, he said.", ["The states’ vote was fair"]),
        ("He wrote \x93yes, indeed\x94 to them.", ["yes, indeed"]),
    ],
)
def test_finds_the_outermost_passages(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    text = "She said: “One.\n“Two.\n“Three.” Then she left.\n“Four.”"
    spans, at = [], 0
    for line in text.split("\n"):
        spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    found = find_quotations(text, spans)
    assert [[q.closed for q in line] for line in found] == [[False], [False], [True], [True]]
    assert [[q.continues for q in line] for line in found] == [[False], [True], [True], [False]]


@given(st.text(alphabet="ab s.,'’‘“”\"«»„`\x92-(8"))
def test_passages_are_in_order_and_apart(text: str) -> None:
    found = find_quotations(text, [Span(0, len(text))])[0]
    assert all(0 <= q.start <= q.inner.start <= q.inner.end <= q.end <= len(text) for q in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
