"""A quotation is found where it stands, whatever marks a model prints for the article's."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.reading.text.spans import Span
from coursekit.tables.proposals.lookup import (
    NotFoundError,
    find,
    find_pieces,
    folded,
    places,
)

#: Few signs, so that quotations are often found; of each kind that is folded more than one.
SIGNS = st.text(st.sampled_from("ab ab-–“”'\"’…. \n\u00a0\u200fالنص"), max_size=40)
ANY = st.text(max_size=60)


def whole(text: str) -> Span:
    return Span(0, len(text))


@given(st.one_of(SIGNS, ANY), st.one_of(SIGNS, ANY))
def test_a_found_span_prints_the_quotation(text: str, quotation: str) -> None:
    for span in places(text, quotation, whole(text)):
        assert 0 <= span.start < span.end <= len(text)
        assert folded(span.of(text)).strip() == folded(quotation).strip()


@given(st.one_of(SIGNS, ANY), st.data())
def test_words_of_the_text_are_found(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    words = text[start : data.draw(st.integers(start, len(text)))]
    # Its bounds may stand inside a word, where it is found too if it stands nowhere as whole words.
    if any(map(str.isalnum, words)):
        assert places(text, words, whole(text))


@given(st.one_of(SIGNS, ANY), st.one_of(SIGNS, ANY), st.data())
def test_nothing_is_found_outside_the_sentence(
    text: str, quotation: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    within = Span(start, data.draw(st.integers(start, len(text))))
    assert all(within.holds(span) for span in places(text, quotation, within))


@given(st.one_of(SIGNS, ANY), st.one_of(SIGNS, ANY))
def test_pieces_stand_in_their_order(text: str, quotation: str) -> None:
    try:
        found = find_pieces(text, quotation, whole(text))
    except NotFoundError:
        return
    assert found == sorted(found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@pytest.mark.parametrize(
    ("text", "quotation", "printed"),
    [
        ("It’s “too flawed”.", "It's \"too flawed\"", "It’s “too flawed”"),
        ("Er nannte es „schwach“ – leider.", "\"schwach\" - leider", "„schwach“ – leider"),
        ("a\u00a0step\n  forward", "a step forward", "a\u00a0step\n  forward"),
        ("والنرويج رفضت النص.", "النرويج رفضت", "النرويج رفضت"),
        ("human\u00ad rights", "human rights", "human\u00ad rights"),
        ("the state, not the states", "the state", "the state"),
    ],
)  # fmt: skip
def test_marks_of_any_kind(text: str, quotation: str, printed: str) -> None:
    assert find(text, quotation, whole(text)).of(text) == printed


@pytest.mark.parametrize(
    ("text", "quotation", "reason"),
    [
        ("Norway said so.", "Sweden", "does not stand"),
        ("Norway said so.", "norway", "does not stand"),
        ("Norway and Norway.", "Norway", "more than once"),
        ("Norway said so.", "“”", "does not stand"),
        ("Norway said so.", "", "does not stand"),
    ],
)
def test_what_is_absent_or_ambiguous(text: str, quotation: str, reason: str) -> None:
    with pytest.raises(NotFoundError, match=reason):
        find(text, quotation, whole(text))


def test_words_left_out_of_a_quotation() -> None:
    text = "The treaty, she said, sets up legal assistance."
    found = find_pieces(text, "The treaty … sets up legal assistance", whole(text))
    assert [span.of(text) for span in found] == ["The treaty", "sets up legal assistance"]
    with pytest.raises(NotFoundError, match="order"):
        find_pieces(text, "sets up ... The treaty", whole(text))
