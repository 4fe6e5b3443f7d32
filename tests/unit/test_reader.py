"""What the reader hands to the page: the words of each row, and nothing of another kind."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from coursekit.errors import CoursekitError, TableError
from coursekit.reading.article import Article, article, read
from coursekit.tables.curation.reviewed import chosen
from coursekit.tables.frames import stakeholders, statements, timeline
from coursekit.widgets.reader import Reader
from coursekit.widgets.row_spans import VIEWS, row_of

SEED = Path(__file__).parents[2] / "seeds" / "un-cybercrime-convention-vote"
STORY = (
    "🎉 Cafe\u0301 politics: <img src=x onerror=alert(1)> Canada said the treaty fails to protect "
    "users. On 12 November 2024 the committee approved the draft.\n\n"
    "“The draft fails to protect users,” said Maria Lopez, “and it must be mended.”"
)


def rows(reader: Reader, table: str) -> list[dict[str, Any]]:
    return next(each["rows"] for each in reader.tables if each["name"] == table)


def words(reader: Reader, row: dict[str, Any], part: str) -> list[str]:
    text = reader.page["text"]
    return [text[start:end] for start, end, name in row["passages"] if name == part]


@pytest.mark.parametrize("page", [read(SEED), article(STORY)], ids=["article", "emoji"])
def test_each_passage_prints_the_words_of_its_row(page: Article) -> None:
    reader = Reader(page)
    for row, cells in zip(rows(reader, "timeline"), timeline(page).to_dict("records"), strict=True):
        assert words(reader, row, "event") == [cells["event"]]
        assert words(reader, row, "time words") == [cells["expression"]] * bool(cells["expression"])
    for row, cells in zip(
        rows(reader, "statements"), statements(page).to_dict("records"), strict=True
    ):
        assert words(reader, row, "source") == [cells["source"]] * bool(cells["source"])
        assert words(reader, row, "cue") == [cells["cue"]] * bool(cells["cue"])
        assert all(part in page.text for part in words(reader, row, "content"))
        assert bool(words(reader, row, "content")) == bool(cells["content"])
        assert all(row["cells"]), "an empty cell tells a person nothing"
    for row, cells in zip(
        rows(reader, "stakeholders"), stakeholders(page).to_dict("records"), strict=True
    ):
        assert len(words(reader, row, "name")) == cells["mentions"]
        start, end = row["evidence"]
        assert reader.page["text"][start:end] == cells["evidence"]


def test_every_name_of_a_stakeholder_is_marked() -> None:
    reader = Reader(read(SEED))
    states = next(row for row in rows(reader, "stakeholders") if row["cells"][0] == "United States")
    assert {"US", "Biden administration"} <= set(words(reader, states, "name"))


def test_a_broken_statement_has_each_of_its_parts() -> None:
    reader = Reader(article(STORY))
    broken = next(row for row in rows(reader, "statements") if "Maria Lopez" in str(row["cells"]))
    content = " ".join(words(reader, broken, "content"))
    assert "The draft fails" in content
    assert "must be mended" in content
    assert "Maria Lopez" not in content


def test_a_stakeholder_that_a_person_added_is_found_by_its_printed_names() -> None:
    page = article("the weavers met. weavers' aides and the weavership left. te stayed, (te) too.")
    (known, *_) = chosen(article("Canada said that it will sign."), "best", "stakeholders")
    added = replace(known, name="weavers", aliases=("te", "the weavers"), stance_cue="")
    row = row_of(page, VIEWS["stakeholders"], added, {})
    found = [page.text[start:end] for start, end, _ in row["passages"]]
    assert found == ["the weavers", "weavers", "te", "te"]


def test_what_is_no_story_is_named() -> None:
    blocks = Reader(read(SEED)).page["blocks"]
    asides = {block["kind"]: block["aside"] for block in blocks if "aside" in block}
    assert asides["furniture"] == "advertisement or page furniture: not read"
    assert asides["credit"] == "source credit"
    assert not any("aside" in block for block in blocks if block["kind"] == "paragraph")


def test_choosing_a_row_brings_its_table_and_leaving_the_table_leaves_the_row() -> None:
    reader = Reader(read(SEED))
    reader.selected = "S003"
    assert reader.table == "stakeholders"
    reader.table = "timeline"
    assert reader.selected == ""
    reader.selected = "E001"
    assert reader.table == "timeline"


def test_one_span_or_several_can_be_marked_from_outside() -> None:
    reader = Reader(article(STORY))
    reader.marked = (2, 7)
    assert reader.marked == [(2, 7)]
    reader.marked = [[2, 7], (8, 16)]
    assert reader.marked == [(2, 7), (8, 16)]
    reader.marked = []
    assert reader.marked == []


@pytest.mark.parametrize("span", [(5, 5), (-1, 4), (0, len(STORY) + 1)])
def test_a_span_outside_the_article_is_refused(span: tuple[int, int]) -> None:
    reader = Reader(article(STORY))
    with pytest.raises(CoursekitError, match=re.escape(str(span))):
        reader.marked = span
    assert reader.marked == []


def test_wrong_names_are_refused_with_the_right_ones() -> None:
    with pytest.raises(CoursekitError, match=r"coursekit\.read"):
        Reader("text")  # type: ignore[arg-type]
    with pytest.raises(TableError, match="timeline, stakeholders, statements"):
        Reader(article(STORY), "events")
    with pytest.raises(TableError, match="E999"):
        Reader(article(STORY)).selected = "E999"


@pytest.mark.parametrize("text", ["x", "No name and no date here.", "\n\n\t", "\ud800 broken \x00"])
def test_an_article_without_rows_is_read_all_the_same(text: str) -> None:
    reader = Reader(article(text))
    json.dumps(reader.get_state(["page", "tables"])).encode()
    assert len(reader.page["text"]) == len(text)
    assert [row for table in reader.tables for row in table["rows"]] == []


def test_words_that_name_no_day_stand_in_the_column_of_the_date() -> None:
    page = article("A group of senators recently wrote to the minister.", "2024-11-12")
    (row,) = rows(Reader(page), "timeline")
    assert row["cells"][-1] == "recently"


def test_two_readers_share_nothing() -> None:
    one, other = Reader(article(STORY)), Reader(article(STORY))
    one.selected = "S001"
    one.marked = (0, 1)
    assert (other.selected, other.marked) == ("", [])


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet="🎉e\u0301 .\n“”aA<", max_size=40))
def test_whatever_stands_before_it_a_row_has_its_words(before: str) -> None:
    assume(not before.rstrip().endswith("A."))  # which may be the initial of a name
    page = article(f"{before}\n\nCanada said the treaty fails to protect users.")
    reader = Reader(page)
    (row,) = [row for row in rows(reader, "statements") if row["cells"][0] == "Canada"]
    assert words(reader, row, "source") == ["Canada"]
    assert words(reader, row, "cue") == ["said"]


def test_the_machines_draft_is_shown_on_request() -> None:
    page = read(SEED)
    assert {row["origin"] for row in rows(Reader(page), "statements")} != {"machine"}
    draft = rows(Reader(page, origin="machine"), "statements")
    assert {row["origin"] for row in draft} == {"machine"}
    with pytest.raises(TableError, match="there is no reviewed timeline"):
        Reader(article(STORY), origin="reviewed")


def test_the_browser_tells_readers_apart_by_article_table_and_origin():
    made = [Reader(article(STORY)), Reader(article(STORY), "statements")]
    made += [Reader(article(STORY), origin="machine"), Reader(article(f"{STORY} More."))]
    places = {reader.place for reader in made}
    assert len(places) == len(made)
    assert Reader(article(STORY)).place in places
    assert all(re.fullmatch("[0-9a-f]{16}", place) for place in places)
