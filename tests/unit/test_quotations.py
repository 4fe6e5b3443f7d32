"""Quotations: which mark opens, which closes, which is an apostrophe."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.reading.grammar.quotations import Quotation, quotations_of
from coursekit.reading.grammar.tokens import words_of


def found_in(text: str) -> list[Quotation]:
    return quotations_of(words_of(text), text)


def inner(text: str) -> list[str]:
    return [q.inner.of(text).strip() for q in found_in(text)]


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


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_left_open() -> None:
    lines = ["She said: “One.", "“Two.", "“Three.” Then she left.", "“Four.”"]
    assert [inner(line) for line in lines] == [["One."], ["Two."], ["Three."], ["Four."]]


@given(st.text(alphabet="ab s.,'’‘“”\"«»„`\x92-(8"))
def test_passages_are_in_order_and_apart(text: str) -> None:
    found = found_in(text)
    assert all(0 <= q.start <= q.inner.start <= q.inner.end <= q.end <= len(text) for q in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
