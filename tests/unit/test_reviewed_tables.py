"""The reviewed tables of the first article say what its words say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coursekit.reading.article import Article, read
from coursekit.tables.article_tables import Tables, article_tables
from coursekit.tables.frames import stakeholders, statements, timeline
from coursekit.tables.schema import Shown

SEED = Path(__file__).parents[2] / "seeds/un-cybercrime-convention-vote"
STANCES = {
    "United States": "support",
    "its supporters": "support",
    "Human rights advocates": "critical",
    "digital rights organizations": "critical",
    "Cisco": "critical",
    "group of Democratic senators": "critical",
}


@pytest.fixture(scope="module")
def page() -> Article:
    return read(SEED)


@pytest.fixture(scope="module")
def tables(page: Article) -> Tables:
    return article_tables(page, "reviewed")


def test_each_is_a_table_that_wins_over_the_draft(page: Article) -> None:
    for make in (timeline, stakeholders, statements):
        best, draft = make(page), make(page, "machine")
        assert set(best.origin) == {"reviewed"}
        assert list(best.dtypes) == list(draft.dtypes)


def test_every_reason_quotes_the_article(page: Article, tables: Tables) -> None:
    rows: list[Shown] = [row for table in tables for row in table]
    for row in rows:
        assert row.why
        for reason in row.why:
            for quoted in re.findall("“([^”]+)”", reason):
                parts = [part.strip() for part in quoted.split("…")]
                assert all(part in page.text for part in parts), reason


def test_a_happening_stands_in_its_sentence_with_those_who_take_part(tables: Tables) -> None:
    actors = {row.stakeholder_id for row in tables.stakeholders}
    said = {row.statement_id: row for row in tables.statements}
    for row in tables.timeline:
        assert row.event in row.evidence
        assert row.expression in row.evidence
        assert set(row.stakeholders) <= actors
        if row.statement_id:
            assert said[row.statement_id].evidence == row.evidence
    assert [row.start for row in tables.timeline] == sorted(row.start for row in tables.timeline)


def test_what_happened_and_what_is_to_come(tables: Tables) -> None:
    told = {row.event_id: (row.status, row.precision, row.event) for row in tables.timeline}
    assert told == {
        "E001": (
            "planned",
            "undated",
            "A new draft of the UN Cybercrime Convention is set to face a key vote",
        ),
        "E002": (
            "planned",
            "undated",
            "the Biden administration is reportedly set to support the treaty",
        ),
        "E003": ("happened", "undated", "there had been consultations with allied states"),
        "E004": (
            "happened",
            "undated",
            "reviewed hundreds of written submissions from non-government organizations",
        ),
        "E005": ("happened", "undated", "decided to remain with consensus"),
        "E006": ("happened", "relative", "A group of Democratic senators recently wrote"),
    }


def test_a_stakeholder_is_printed_under_each_of_its_names(page: Article, tables: Tables) -> None:
    for row in tables.stakeholders:
        printed = row.aliases if row.name == "United States" else (row.name, *row.aliases)
        printed = printed if row.name != "United Nations" else row.aliases
        assert all(re.search(rf"\b{re.escape(name)}\b", page.text) for name in printed)
        assert row.stance_cue in row.evidence
        assert (row.stance == "unclear") == (row.stance_cue == "")
        own = [said for said in tables.statements if row.stakeholder_id in said.stakeholder_id]
        assert row.statements == len(own)
        assert (row.role == "speaker") == bool(own)


def test_who_stands_where_and_who_only_is_spoken_of(tables: Tables) -> None:
    found = {row.name: row.stance for row in tables.stakeholders if row.stance != "unclear"}
    assert found == STANCES
    credit = next(row for row in tables.stakeholders if row.name == "Politico")
    assert (credit.role, credit.stance, credit.target) == ("source credit", "unclear", "")
    told = {row.name for row in tables.stakeholders if row.role == "addressee"}
    assert told == {"Secretary of State", "Attorney General", "others"}


def test_a_statement_prints_its_parts_and_names_its_speaker(page: Article, tables: Tables) -> None:
    names = {row.stakeholder_id: {row.name, *row.aliases} for row in tables.stakeholders}
    for row in tables.statements:
        if row.source:
            assert page.text[row.source_start : row.source_end] == row.source
            for actor in row.stakeholder_id.split("; "):
                assert any(name in row.source for name in names[actor])
        assert page.text[row.cue_start : row.cue_end] == row.cue
        parts = [page.text[start:end] for start, end in row.content_spans]
        assert " … ".join(parts) == row.content
        assert all(part in row.evidence for part in (row.source, row.cue, *parts))


def test_what_nobody_says_is_no_statement(tables: Tables) -> None:
    contents = " ".join(row.content for row in tables.statements)
    assert "contributing factor" not in contents
    assert "Instead, the legislation" not in contents
    assert not any(row.source in {"Politico", "the US"} for row in tables.statements)


def test_the_ids_of_both_tables_name_the_same_rows(page: Article) -> None:
    for make in (timeline, statements):
        best, draft = make(page), make(page, "machine")
        both = best.merge(draft, on=best.columns[0], suffixes=("", "_draft"))
        assert len(both) >= len(best) - 1  # the last of those who get the letter is new
        assert all(both.start == both.start_draft)
    # The program lists nobody who is only spoken about without a name; a person may.
    both = stakeholders(page).merge(stakeholders(page, "machine"), on="name")
    assert len(both) >= 9
