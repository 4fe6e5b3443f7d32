"""A page is read in a fair copy, and told in its own words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.reading.text.normalise import fair_copy
from coursekit.reading.text.spans import Span


@pytest.mark.parametrize(
    ("page", "fair"),
    [
        ("\x93Go,\x94 he said \x96 it\x92s late\x85", "“Go,” he said – it’s late…"),
        ("â€œGoâ€\x9d, itâ€™s â€“ lateâ€¦", "“Go”, it’s – late…"),
        ("â\x80\x9cGoâ\x80\x9d", "“Go”"),
        ("RenÃ© paid Â£5", "René paid £5"),
        ("Rene\u0301 co\xadop", "René coop"),
        ("ï»¿Go\u200b on\ufeff", "Go on"),
        ("12\xa0May\u202f2024", "12 May 2024"),
        ("a \u2067בנימין\u2069 b", "a בנימין b"),
        (
            "It is **so**: *go* [on](https://example.org/a) &amp; on.<br>Now",
            "It is so: go on & on.\nNow",
        ),
        ("## Why\n> It is<!-- a --> ![b](/c.png)so[^2].", "Why\nIt is so."),
        (
            "The gov-\nernment of long-\nterm, long-term aims",
            "The government\x0bof long-term,\x0blong-term aims",
        ),
        (
            "in two years.2 It is “so”.13 No.5 (May 2024).4",
            "in two years. It is “so”. No.5 (May 2024).",
        ),
        ("It is.[1] So¹ they [12] say.² Lee* too", "It is. So they say. Lee too"),
    ],
)
def test_slips_are_mended(page: str, fair: str) -> None:
    copy = fair_copy(page)
    assert copy is not None
    assert copy.text == fair


@pytest.mark.parametrize(
    "page",
    [
        "Plain text [sic] with 5 * 3, a **, f*** it and <hello@example.org>.",
        "“Café” – naïve, Ângela, SÃO, 10², Łódź, f*** it",
        "[1] See the letter.\n[2] Also.",
        "One line\x85another line",
    ],
)
def test_what_is_no_slip_stays(page: str) -> None:
    assert fair_copy(page) is None


def test_a_span_of_the_copy_prints_its_words_in_the_page() -> None:
    page = "Ho: â€œNo,â€\x9d said Rene\u0301\xad Le\xade.[1] Yes."
    copy = fair_copy(page)
    assert copy is not None
    for words, printed in (
        ("“No,”", "â€œNo,â€\x9d"),
        ("René Lee", "Rene\u0301\xad Le\xade"),
        ("Lee.", "Le\xade."),
        ("Yes.", "Yes."),
    ):
        at = copy.text.index(words)
        assert copy.given(Span(at, at + len(words))).of(page) == printed


ODD = st.sampled_from(
    "a é . , [ ] 1 ² * â € œ Ã © Â".split() + list(" \n\x85\x93\xa0\xad\u0301\u2067")
)


@given(st.lists(ODD, max_size=60).map("".join))
def test_every_word_of_the_copy_stands_in_the_page_in_order(page: str) -> None:
    copy = fair_copy(page)
    if copy is None:
        return
    at = 0
    for place in range(len(copy.text)):
        start, end = copy.given(Span(place, place + 1))
        assert at <= start < end <= len(page)
        at = end
