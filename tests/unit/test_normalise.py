"""A page is normalised before it is read, and an offset map leads back to its own words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.reading.text.normalise import fold, normalise
from coursekit.reading.text.offsets import Rewriting
from coursekit.reading.text.spans import Span


@pytest.mark.parametrize(
    ("page", "normalised"),
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
def test_slips_are_mended(page: str, normalised: str) -> None:
    found = normalise(page)
    assert found is not None
    assert found[0] == normalised


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
    assert normalise(page) is None


def test_a_span_of_the_normalised_text_prints_its_words_in_the_page() -> None:
    page = "Ho: â€œNo,â€\x9d said Rene\u0301\xad Le\xade.[1] Yes."
    found = normalise(page)
    assert found is not None
    text, offsets = found
    for words, printed in (
        ("“No,”", "â€œNo,â€\x9d"),
        ("René Lee", "Rene\u0301\xad Le\xade"),
        ("Lee.", "Le\xade."),
        ("Yes.", "Yes."),
    ):
        at = text.index(words)
        assert offsets.given(Span(at, at + len(words))).of(page) == printed


ODD = st.sampled_from(
    "a é . , [ ] 1 ² * â € œ Ã © Â".split() + list(" \n\x85\x93\xa0\xad\u0301\u2067")
)


@given(st.lists(ODD, max_size=60).map("".join))
def test_every_word_of_the_normalised_text_stands_in_the_page_in_order(page: str) -> None:
    found = normalise(page)
    if found is None:
        return
    text, offsets = found
    at = 0
    for place in range(len(text)):
        start, end = offsets.given(Span(place, place + 1))
        assert at <= start < end <= len(page)
        at = end


def test_an_entity_stands_for_its_character() -> None:
    page = normalise("&ldquo;No,&rdquo; said&nbsp;Lee of the &law; office")
    assert page and page[0] == "“No,” said Lee of the &law; office"


def test_a_place_in_a_folded_text_leads_back() -> None:
    page, offsets = fold("on 12\u00a0 Nov\nat noon")
    assert page == "on 12 Nov at noon"
    assert offsets.origin(page.index("noon")) == 14


def test_a_place_behind_what_is_written_anew_leads_back() -> None:
    work = Rewriting("on 12\u00a0\u00a0Nov")
    work.replace(5, 7, " ")
    text, offsets = work.finish()
    assert (text, offsets.origin(text.index("Nov"))) == ("on 12 Nov", 7)
