"""What a notebook shows of regimes compared, and what is said where only text shows."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.errors import TableError
from coursekit.figures.regimes import plot_regimes
from coursekit.tables.facts.frames import facts

DATA = Path(__file__).parents[2] / "seeds/data/regimes.csv"
COLUMNS = ["id", "regime", "aspect", "answer", "doubt"]


def regimes(*rows: tuple[str, str, str, str]) -> pd.DataFrame:
    return pd.DataFrame([(f"row-{n}", *row) for n, row in enumerate(rows)], columns=COLUMNS)


SMALL = regimes(
    ("Budapest Convention", "in-force", "since 2004", ""),
    ("Budapest Convention", "parties", "81 parties", "an old count"),
    ("CLOUD Act", "in-force", "since 2018", "one page only"),
)


class _Cells(HTMLParser):
    """The cells of a table by line, and the notes below it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.lines: list[list[str]] = []
        self.notes: list[str] = []
        self.tags: set[str] = set()
        self._into: list[str] | None = None
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "tr":
            self.lines.append([])
        if tag in {"th", "td", "li"}:
            self._into = self.notes if tag == "li" else self.lines[-1]
            self._into.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"th", "td", "li"}:
            self._into = None

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into[-1] += data


def test_every_answer_stands_in_its_line_and_column_and_every_doubt_below() -> None:
    table = facts(DATA)
    shown = plot_regimes(table)
    cells = _Cells(shown._repr_html_())
    heads, *lines = cells.lines
    assert shown.title == "6 regimes compared on 11 aspects"
    assert len(lines) == 11
    by_name = {line[0]: dict(zip(heads, line, strict=True)) for line in lines}
    for row in table.to_dict("records"):
        answer = by_name[row["aspect"].replace("-", " ")][row["regime"]]
        assert answer.startswith(row["answer"])
        if row["doubt"]:
            number = int(answer.removeprefix(row["answer"]).strip(" ()"))
            assert row["doubt"] in cells.notes[number - 1]


def test_where_only_text_shows_the_same_is_said() -> None:
    words = plot_regimes(SMALL)._repr_mimebundle_()["text/plain"]
    assert "in force: 1. Budapest Convention: since 2004; 2. CLOUD Act: since 2018 (1)." in words
    assert "parties: 1. Budapest Convention: 81 parties (2); 2. CLOUD Act: –." in words
    assert "That does not mean that the regime is silent." in words
    assert "2. Budapest Convention, parties: an old count." in words


def test_a_gap_is_explained_only_where_there_is_one() -> None:
    assert "no row" in plot_regimes(SMALL).about
    assert (
        plot_regimes(SMALL[SMALL["aspect"] == "in-force"]).about
        == "Each number refers to a doubt listed below."
    )
    assert plot_regimes(SMALL.iloc[:1]).about == ""


def test_two_answers_to_one_question_stand_in_one_cell() -> None:
    rows = [("CLOUD Act", "kind", "a law", ""), ("CLOUD Act", "kind", "agreements", "who signs")]
    assert plot_regimes(regimes(*rows)).rows == {"kind": ("a law; agreements (1)",)}


@pytest.mark.parametrize(
    ("table", "told"),
    [
        (SMALL.iloc[:0], "Expected at least one row of the table regimes, found none"),
        (SMALL.drop(columns="answer"), "and answer is not among those"),
        (regimes(("CLOUD Act", "kind", "", "")), "Row row-0, column answer: expected words"),
    ],
)
def test_a_table_that_cannot_be_shown_says_why(table: pd.DataFrame, told: str) -> None:
    with pytest.raises(TableError, match=told):
        plot_regimes(table)


WORDS = st.text("ab <>&\"'{}$é", min_size=1, max_size=20).map(lambda text: f"x{text.strip()}")


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(WORDS, WORDS, WORDS, WORDS), min_size=1, max_size=6))
def test_text_from_outside_is_only_ever_text(rows: list[tuple[str, str, str, str]]) -> None:
    cells = _Cells(plot_regimes(regimes(*rows))._repr_html_())
    known = {
        "style",
        "div",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "p",
        "ol",
        "li",
    }
    assert cells.tags <= known
    shown = {word for line in cells.lines for word in line}
    assert {" ".join(regime.split()) for regime, *_ in rows} <= shown
