"""What a notebook shows of a table."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.errors import TableError
from coursekit.reading.article import article
from coursekit.tables.article_view import ReadingView
from coursekit.tables.display import show

TABLE = pd.DataFrame(
    {
        "name": ["<img src=x onerror=alert(1)>"],
        "day": pd.to_datetime(["2024-11-12"]),
        "source": ["https://example.org/a?b=1"],
    }
)


def test_text_from_outside_is_shown_as_text():
    html = show(TABLE).to_html()
    assert "<img" not in html
    assert "&lt;img src=x" in html


def test_only_the_asked_columns_are_shown_in_their_order_with_days_as_days():
    html = show(TABLE, ["day", "name"]).to_html()
    assert html.index(">day<") < html.index(">name<")
    assert "2024-11-12<" in html
    assert "source" not in html


def test_an_address_becomes_a_link_only_where_it_is_asked_for():
    assert "<a href" not in show(TABLE).to_html()
    assert '<a href="https://example.org/a?b=1"' in show(TABLE, links=["source"]).to_html()


def test_an_unknown_column_is_told_with_the_known_ones():
    with pytest.raises(TableError, match=r"'nmae'.*name, day, source"):
        show(TABLE, ["nmae"])


def test_a_date_is_not_broken_across_lines_and_a_sentence_is():
    words = "The draft faces a vote, and nobody knows when."
    html = show(pd.DataFrame({"value": ["2024-08-08"], "event": [words]})).to_html()
    (rule,) = re.findall(r"\n#T_\w+ ([^{]+) \{\s+white-space: nowrap", html)
    assert rule == "td.col0"
    assert re.search(r'class="data row0 col0"[^>]*>2024-08-08<', html)


def test_a_link_is_told_by_its_host():
    table = pd.DataFrame({"source": ["https://www.example.org/" + "a" * 90, "https://[", "a book"]})
    html = show(table, links=["source"]).to_html()
    assert ">example.org</a>" in html
    assert ">a book<" in html


def test_the_headings_for_a_small_screen_do_not_leave_their_style():
    html = show(pd.DataFrame({'a"} </style><img src=x>': ["b"]}))._repr_html_()
    assert html.count("</style>") == 2
    assert "<img" not in html


def test_an_article_is_shown_in_paragraphs_as_it_is_written():
    page = article("A <b>vote</b> on $5 and $6.\n\n" + "The cybercrime convention is near. " * 9)
    shown = show(page)
    html = shown._repr_html_()
    assert html.count("<p ") == 2
    assert "&lt;b&gt;" in html
    assert "$" not in html
    assert 'lang="en"' in html
    lines = repr(shown).splitlines()
    assert max(map(len, lines)) <= 80
    assert {"cybercrime", "convention"} <= set(" ".join(lines).split())


@given(st.text())
def test_every_word_of_a_text_is_shown_and_none_is_run(text):
    shown = ReadingView(SimpleNamespace(text=text, language="und"))
    tags = re.findall(r"<[^>]*>", shown._repr_html_())
    assert {re.sub(r"[</>]| .*", "", tag, flags=re.DOTALL) for tag in tags} <= {"div", "p", "span"}
    if all(sign.isprintable() or sign in "\n\t" for sign in text):  # none of it could steer
        assert repr(shown).split() == text.split()


@pytest.mark.parametrize("cell", [["<b>"], {"x": "<b>"}, ("<b>",)])
def test_words_inside_of_a_cell_that_is_no_text_are_shown_as_text(cell):
    assert "<b>" not in show(pd.DataFrame({"why": [cell]})).to_html()


def test_a_column_of_links_that_is_not_shown_asks_nothing():
    assert "example.org" not in show(TABLE, ["name"], links=["source"]).to_html()


def test_an_article_printed_in_a_terminal_does_not_steer_it():
    printed = repr(ReadingView(article("It\x1b[2J said \u202eno\ud800.")))
    assert printed == "It\ufffd[2J said \ufffdno\ufffd."
