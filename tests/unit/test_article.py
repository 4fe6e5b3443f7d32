"""Files that are articles are read exactly; files that are none get a plain answer."""

from __future__ import annotations

import datetime as dt
import gc
import hashlib
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from coursekit.errors import ArticleError, AuthoredFileError
from coursekit.reading.article import Article, article, read
from coursekit.reading.coreference.actors import Actor
from coursekit.tables.frames import stakeholders, statements, timeline
from coursekit.tables.rows import stakeholder_rows, statement_rows, timeline_rows

SEED = Path(__file__).parents[2] / "seeds/un-cybercrime-convention-vote"


def test_the_first_article_is_kept_byte_for_byte() -> None:
    raw = (SEED / "article.txt").read_bytes()
    digest = "3ec9958639dce93cc76e948f2a206fc1d20ad1d8bea99fde712dad107a8ca630"
    assert hashlib.sha256(raw).hexdigest() == digest
    assert read(SEED).text.encode("utf-8") == raw


def test_the_case_file_gives_title_and_day() -> None:
    page = read(SEED)
    assert page.published == dt.date(2024, 11, 12)
    assert page.title == "The latest draft of the UN Cybercrime Convention faces key vote"
    assert page.language == "en"


def test_without_a_case_file_title_and_day_come_from_the_page(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_bytes((SEED / "article.txt").read_bytes())
    page = read(tmp_path / "article.txt")
    assert page.case is None
    assert page.published == dt.date(2024, 11, 12)
    assert page.title == "The latest draft of the UN Cybercrime Convention faces key vote"


def test_no_day_is_assumed_where_there_is_none() -> None:
    assert article("Canada will vote next week.").published is None


def test_line_ends_and_a_byte_order_mark_change_no_offset(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffA vote is near\r\n\r\nCanada said the treaty is weak.\r\n".encode())
    page = read(path)
    assert page.text == "A vote is near\r\n\r\nCanada said the treaty is weak.\r\n"
    for _, row in statements(page).iterrows():
        assert page.text[row.start : row.end] == row.evidence


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", "binary"),
        (b"%PDF-1.7\n\xe2\xe3\xcf\xd3\x00\x01\x02", "binary"),
        ("Der Minister erklärte „nein“ in Zürich.".encode("cp1252"), "UTF-8"),
        ("A vote is near".encode("utf-16"), "UTF-16"),
    ],
)
def test_a_file_that_is_no_article_is_told_in_one_paragraph(
    tmp_path: Path, content: bytes, told: str
) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(content)
    with pytest.raises(ArticleError) as caught:
        read(path)
    message = str(caught.value)
    assert told in message
    assert str(path) in message
    assert "\n" not in message


def test_a_missing_file_is_told_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"found no file"):
        read(tmp_path / "nothing.txt")


def test_a_changed_article_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("Another text.", encoding="utf-8")
    (tmp_path / "case.yaml").write_bytes((SEED / "case.yaml").read_bytes())
    with pytest.raises(AuthoredFileError, match="sha256"):
        read(tmp_path)


def test_faults_of_a_case_file_name_line_and_remedy(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("A text.", encoding="utf-8")
    (tmp_path / "case.yaml").write_text(
        "format: 1\ntitel: A text\npublished: soon\n", encoding="utf-8"
    )
    with pytest.raises(AuthoredFileError) as caught:
        read(tmp_path)
    message = str(caught.value)
    assert "line 2" in message
    assert "title" in message
    assert "line 3" in message


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(ArticleError, match="2024-11-12"):
        article("A text.", published="12 November")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nothing.",
        "It rained and the street was wet.",
        "1 2 3",
        "«»",
        "ありがとうございました。",
    ],
)
def test_a_text_without_names_or_dates_has_empty_tables_with_all_columns(text: str) -> None:
    page = article(text)
    for make, first in (
        (timeline, "event_id"),
        (stakeholders, "stakeholder_id"),
        (statements, "statement_id"),
    ):
        table = make(page)
        assert table.empty
        assert table.columns[0] == first
        assert list(table.columns[-8:]) == [
            "evidence",
            "start",
            "end",
            "origin",
            "coder",
            "checked_on",
            "certainty",
            "why",
        ]


def test_another_language_is_said_not_guessed_at() -> None:
    text = "Die Minister haben am Montag in Genf über den Entwurf beraten und ihn dann " * 4
    assert article(text).language == "de"


def test_a_case_file_with_every_key_of_the_design_is_read(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("On Friday Zentrix warned users.", encoding="utf-8")
    (tmp_path / "case.yaml").write_text(
        "# yaml-language-server: $schema=case.schema.json\n"
        "format: 1\ntitle: A warning\nsource: The Daily Planet\nurl: https://example.org/a\n"
        "rights: ours\nlanguage: en\nissue: {name: the bill, also: [the draft]}\n"
        "actors: [{name: Zentrix Ltd, also: [Zentrix], type: industry group}]\n"
        "concepts: [{id: users, label: harm to users, also: [users]}]\n",
        encoding="utf-8",
    )
    page = read(tmp_path)
    assert page.published is None
    row = stakeholders(page).iloc[0]
    assert (row["name"], row.type, row.target) == ("Zentrix Ltd", "industry group", "the bill")


def test_what_was_read_goes_with_the_article() -> None:
    page = article("Ann Lee of the Open Net Fund met EU officials from Chad. She said it was weak.")
    stakeholders(page)
    found = [weakref.ref(each) for each in (page.coreference, page._holders, page.parsed[0])]
    gc.collect()
    gc.disable()  # nothing may wait for a collection, or a corpus would be kept in memory
    try:
        del page
        assert [each() for each in found] == [None] * 3
    finally:
        gc.enable()


@pytest.mark.parametrize("rows_of", [timeline_rows, stakeholder_rows, statement_rows])
def test_no_search_for_cycles_runs_while_rows_are_made(
    rows_of: Callable[[Article], Sequence[object]],
) -> None:
    on: list[bool] = []

    class Watched(Article):
        @property
        def parties(self) -> list[Actor]:
            on.append(gc.isenabled())
            return super().parties

    assert gc.isenabled()
    rows_of(Watched("Ann Lee of the Open Net Fund met EU officials."))
    assert (set(on), gc.isenabled()) == ({False}, True)
