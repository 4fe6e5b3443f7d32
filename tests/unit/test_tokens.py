"""Words: what a reader counts as one, with its place in the text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.reading.grammar.tokens import words_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.N. met.", ["The", "U.N.", "met", "."]),
        ("Sen. Lee (D-Mass.) left", ["Sen.", "Lee", "(", "D-Mass.", ")", "left"]),
        ("Lee (D–Ohio) left", ["Lee", "(", "D–Ohio", ")", "left"]),
        ("No. 5 is a no.", ["No.", "5", "is", "a", "no", "."]),
        ("He's sure they don’t", ["He", "'s", "sure", "they", "don’t"]),
        ("Cisco’s 3,000.5 votes", ["Cisco", "’s", "3,000.5", "votes"]),
        ("well-kept – and so on...", ["well-kept", "–", "and", "so", "on", "..."]),
        ("''Yes,'' she said", ["''", "Yes", ",", "''", "she", "said"]),
    ],
)
def test_splits_as_a_reader_would(text: str, expected: list[str]) -> None:
    assert [word.text for word in words_of(text)] == expected


def test_the_lower_form_is_plain() -> None:
    words = words_of("Don’t trust the US: let us Cafe\u0301 Co\u00adop")
    assert [word.lower for word in words] == [
        "don't", "trust", "the", "u.s.", ":", "let", "us", "café", "coop",
    ]  # fmt: skip


def test_reads_only_the_part_asked_for() -> None:
    assert [word.text for word in words_of("one two three", 4, 7)] == ["two"]


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("aA.'’“ -"))))
def test_every_character_but_white_space_is_in_one_word(text: str) -> None:
    words = words_of(text)
    assert "".join(word.text for word in words) == "".join(text.split())
    for word in words:
        assert text[word.start : word.end] == word.text
    assert all(a.end <= b.start for a, b in pairwise(words))
