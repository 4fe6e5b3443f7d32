"""The three tables of the first article are what a careful reader makes of it, by general rules."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.errors import AuthoredFileError, TableError
from coursekit.reading.article import Article, article, read
from coursekit.reading.rule_file import Reason, rules_in
from coursekit.tables import frames
from coursekit.tables.explanation import explain
from coursekit.tables.export import csv_text
from coursekit.tables.schema import (
    STAKEHOLDER_COLUMNS,
    STATEMENT_COLUMNS,
    TIMELINE_COLUMNS,
)

SEED = Path(__file__).parents[2] / "seeds/un-cybercrime-convention-vote"
TEXT = (SEED / "article.txt").read_bytes().decode("utf-8")
MAKERS = (frames.timeline, frames.stakeholders, frames.statements)
OFFSETS = re.compile(r"start|end|content_spans|earliest|latest")


def machine(page: Article) -> list[pd.DataFrame]:
    return [make(page, "machine") for make in MAKERS]


@pytest.fixture(scope="module")
def page() -> Article:
    return read(SEED)


@pytest.fixture(scope="module")
def actors(page: Article) -> pd.DataFrame:
    return frames.stakeholders(page, "machine").set_index("name")


@pytest.fixture(scope="module")
def said(page: Article) -> pd.DataFrame:
    return frames.statements(page, "machine")


@pytest.fixture(scope="module")
def events(page: Article) -> pd.DataFrame:
    return frames.timeline(page, "machine")


def test_columns_stand_in_their_fixed_order(page: Article) -> None:
    found = [tuple(table.columns) for table in machine(page)]
    assert found == [TIMELINE_COLUMNS, STAKEHOLDER_COLUMNS, STATEMENT_COLUMNS]


def test_every_row_prints_its_own_words(page: Article) -> None:
    for table in machine(page):
        for _, row in table.iterrows():
            assert page.text[row.start : row.end] == row.evidence


def test_time_words_and_parts_of_statements_print_theirs(
    page: Article, events: pd.DataFrame, said: pd.DataFrame
) -> None:
    for _, row in events[events.expression != ""].iterrows():
        assert page.text[row.expression_start : row.expression_end] == row.expression
    for _, row in said.iterrows():
        for part in ("source", "cue"):
            if getattr(row, part):
                assert page.text[row[f"{part}_start"] : row[f"{part}_end"]] == row[part]
        spans = [tuple(map(int, s.split(":"))) for s in row.content_spans.split("; ") if s]
        assert " … ".join(page.text[start:end] for start, end in spans) == row.content


def test_the_advertisement_is_in_no_table(page: Article) -> None:
    printed = " ".join(table.to_csv() for table in machine(page))
    for word in ("TechRadar", "Future", "newsletter", "sponsors", "subscribe"):
        assert word.lower() not in printed.lower()


def test_the_credit_line_is_a_source_credit_and_no_party(
    actors: pd.DataFrame, said: pd.DataFrame
) -> None:
    assert actors.loc["Politico", "role"] == "source credit"
    assert actors.loc["Politico", "stance"] == "unclear"
    assert not said.source.str.contains("Politico").any()


def test_not_only_is_no_negation(actors: pd.DataFrame, said: pd.DataFrame) -> None:
    cisco = said[said.source == "Cisco"].iloc[0]
    assert cisco.cue.endswith("think")
    assert cisco.content.startswith("the treaty falls short")
    assert "campaigners" not in cisco.content
    assert actors.loc["Cisco", "stance"] == "critical"


def test_the_second_half_of_not_only_is_a_statement_of_its_own(said: pd.DataFrame) -> None:
    row = said[said.source == "some campaigners"].iloc[0]
    assert row.content.startswith("this convention will actually make it easier")
    assert row.stance == "critical"


def test_a_group_that_is_only_spoken_about_has_no_stance(actors: pd.DataFrame) -> None:
    regimes = actors.loc["authoritarian regimes"]
    assert (regimes.role, regimes.stance, regimes.stance_cue) == ("spoken about", "unclear", "")


def test_groups_with_a_cause_are_rows_where_they_are_only_spoken_about(
    actors: pd.DataFrame,
) -> None:
    spoken_of = {"authoritarian regimes", "authoritarian countries", "political activists"}
    assert spoken_of | {"allied states", "non-government organizations"} <= set(actors.index)


def test_whom_a_text_only_concerns_is_no_row(actors: pd.DataFrame) -> None:
    assert not actors.index.str.contains("internet users").any()


def test_praise_inside_a_critical_quotation_is_no_support(said: pd.DataFrame) -> None:
    row = said[said.source == "the senators"].iloc[0]
    assert "commendable" in row.content
    assert (row.speech, row.stance) == ("direct", "critical")


def test_a_speaker_named_after_the_quotation_is_found(
    actors: pd.DataFrame, said: pd.DataFrame
) -> None:
    row = said[said.source == "the senators"].iloc[0]
    assert row.stakeholder_id == actors.loc["group of Democratic senators", "stakeholder_id"]
    assert actors.loc["Attorney General", "role"] == "addressee"


def test_a_vote_still_ahead_is_planned_and_undated(events: pd.DataFrame) -> None:
    votes = events[events.event.str.contains("key vote")]
    assert len(votes) == 1
    vote = votes.iloc[0]
    assert (vote.status, vote.precision, vote.value) == ("planned", "undated", "")
    assert pd.isna(vote.earliest)
    assert pd.isna(vote.latest)


def test_the_timeline_tells_what_a_careful_reader_notes(events: pd.DataFrame) -> None:
    assert list(events.status) == [
        "planned",
        "planned",
        "happened",
        "happened",
        "happened",
        "happened",
    ]
    told = " | ".join(events.event)
    for words in ("set to support the treaty", "consultations", "reviewed", "consensus", "wrote"):
        assert words in told
    wrote = events[events.event.str.contains("wrote")].iloc[0]
    assert (wrote.expression, wrote.precision) == ("recently", "relative")
    decided = events[events.event.str.contains("consensus")].iloc[0]
    assert decided.relation_type == "after"


def test_names_of_one_actor_are_merged_and_kept(actors: pd.DataFrame) -> None:
    us = actors.loc["United States"]
    assert us.aliases == "US; Biden administration; US officials; executive branch"
    assert (us.type, us.stance) == ("state", "support")
    assert actors.loc["group of Democratic senators", "aliases"] == "senators"
    assert actors.loc["digital rights organizations", "aliases"] == "digital rights groups"


def test_the_parties_are_those_of_a_careful_reader(actors: pd.DataFrame) -> None:
    parties = actors[actors.stance != "unclear"].stance.to_dict()
    assert parties == {
        "United States": "support",
        "Human rights advocates": "critical",
        "digital rights organizations": "critical",
        "its supporters": "support",
        "Cisco": "critical",
        "group of Democratic senators": "critical",
    }


def test_supporters_say_what_they_hope(said: pd.DataFrame) -> None:
    row = said[said.source == "its supporters"].iloc[0]
    assert row.cue == "hope"
    assert row.content.startswith("to use it to establish")


SWAPS = [
    {
        "2024-11-12": "2023-03-07",
        "United States": "United Kingdom",
        "US": "UK",
        "Biden": "Sunak",
        "Cisco": "Zentrix",
        "Democratic": "Liberal",
        "UN Cybercrime Convention": "UN Ocean Noise Convention",
        "Politico": "Semafor",
        "TechRadar Pro": "WebWeek Plus",
        "Future": "Present",
    },
    {
        "2024-11-12": "1999-12-31",
        "United States": "Japan",
        "US": "Japan",
        "The US": "Japan",
        "Cisco": "Ostra",
        "Biden": "Okonkwo",
        "Cybercrime": "Whaling",
        "Politico": "The Daily Planet",
        "United Nations": "NATO",
        "UN": "NATO",
        "human rights": "animal rights",
        "Human rights": "Animal rights",
        "authoritarian": "distant",
    },
]


def swapped(cell: object, swap: dict[str, str]) -> object:
    if not isinstance(cell, str):
        return cell
    names = "|".join(map(re.escape, sorted(swap, key=len, reverse=True)))
    return re.sub(rf"\b(?:{names})\b", lambda match: swap[match[0]], cell)


def comparable(table: pd.DataFrame, swap: dict[str, str]) -> list[dict[str, object]]:
    kept = [name for name in table.columns if not OFFSETS.search(name) and name != "certainty"]
    return [
        {name: swapped(cell, swap) for name, cell in row.items()}
        for row in table[kept].to_dict("records")
    ]


@pytest.mark.parametrize("swap", SWAPS)
def test_with_other_names_and_dates_the_tables_are_the_same_but_for_those(
    swap: dict[str, str],
) -> None:
    before = machine(article(TEXT))
    after = machine(article(str(swapped(TEXT, swap))))
    for old, new in zip(before, after, strict=True):
        expected = comparable(old, swap)
        for row in expected:
            # An alias that the swap has made equal to the name is none any more.
            if "aliases" in row and "name" in row:
                row["aliases"] = "; ".join(
                    alias for alias in str(row["aliases"]).split("; ") if alias != row["name"]
                )
        assert comparable(new, {"\0": ""}) == expected


FURNITURE = [
    "Read more: Everything about something else",
    "Sign up for the Daily Planet newsletter and get the news in your inbox",
    "We use cookies to improve this site. Accept all cookies",
    "Advertisement",
    "Share this article",
    "Subscribe to our newsletter Contact me with news and offers from other Acme brands",
]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 12), st.sampled_from(FURNITURE)), max_size=6))
def test_furniture_between_paragraphs_moves_nothing_but_offsets(
    inserted: list[tuple[int, str]],
) -> None:
    paragraphs = TEXT.split("\n\n")
    for at, line in sorted(inserted, reverse=True):
        paragraphs.insert(at, line)
    before, after = machine(article(TEXT)), machine(article("\n\n".join(paragraphs)))
    for old, new in zip(before, after, strict=True):
        assert comparable(new, {"\0": ""}) == comparable(old, {"\0": ""})


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=600))
def test_any_text_at_all_gives_tables_whose_spans_print_their_words(text: str) -> None:
    for table in machine(article(text)):
        assert table.iloc[:, 0].is_unique
        for _, row in table.iterrows():
            assert text[row.start : row.end] == row.evidence


@pytest.mark.parametrize("before", ["😀 ", "e\u0301 ", "\t", "\r\n\r\n"])
def test_offsets_survive_what_stands_before(before: str) -> None:
    text = f"{before}Canada said the treaty fails to protect users."
    (row,) = frames.statements(article(text)).to_dict("records")
    assert text[row["cue_start"] : row["cue_end"]] == "said"


def test_markup_in_an_article_is_only_text() -> None:
    text = "Canada said the treaty is weak. <img src=x onerror=alert(1)> said it is strong."
    for table in machine(article(text)):
        assert isinstance(table, pd.DataFrame)


def test_dtypes_do_not_depend_on_the_rows(page: Article) -> None:
    for full, empty in zip(machine(page), machine(article("")), strict=True):
        assert full.dtypes.to_dict() == empty.dtypes.to_dict()


def test_a_row_is_explained_by_its_words_and_rules(page: Article) -> None:
    told = explain(page, "E1", "machine")
    assert "planned" in told
    assert "still to come" in told
    with pytest.raises(TableError, match="E001, E002, E003, E004, E005, E006"):
        explain(page, "E99", "machine")


@pytest.mark.parametrize("slip", ["", "\u200b"])
def test_a_reason_shows_its_rule_with_an_example_where_it_is_explained(slip: str) -> None:
    file = "name | when | because | example\nno | verb | “{cue}” says no | {source=He} {refused}."
    reason = Reason.of(rules_in(file, "events/some.rules").rules[0], cue="refused")
    page = article(f"The bank {slip}refused the offer.")
    read = page._normalised[0] if page._normalised else page
    read.events = [replace(event, rules=(reason, "some other reason")) for event in read.events]
    assert explain(page, "E1").splitlines()[-4:] == [
        "- “refused” says no",
        "  The rule “no” (events/some.rules:2) reads it, as in: [He] [refused].",
        "- some other reason",
        "The machine is not sure of it.",
    ]
    assert frames.timeline(page)["why"].tolist() == ["“refused” says no; some other reason"]
    assert type(deepcopy(reason)) is str


def test_a_happening_is_explained_by_its_date_and_its_place_in_the_order() -> None:
    page = article("The board met on Friday. Afterwards the bank shut its site.", "2024-11-12")
    dated, ordered = (explain(page, row, "machine") for row in ("E1", "E2"))
    assert "“Friday” means 2024-11-08, counted from the day of publication (rule weekday)" in dated
    assert ordered.splitlines()[0].endswith("has happened, no date, after E001.")
    with pytest.raises(TableError) as raised:
        explain(page, "X1", "machine")
    assert "In this table" not in str(raised.value)


def test_words_that_name_no_day_are_told_as_the_text_has_them() -> None:
    page = article("A group of senators recently wrote to the minister.", "2024-11-12")
    first = explain(page, "E1").splitlines()[0]
    assert first.endswith("has happened, recently.")


def test_a_notebook_shows_an_explanation_with_lines_that_break_between_words() -> None:
    told = explain(article("Canada said the <b>treaty</b> fails to protect users."), "Q1")
    shown = told._repr_html_()
    assert "&lt;b&gt;treaty" in shown
    assert "white-space: pre-wrap" in shown
    assert f"{told}" == str(told)


def test_a_statement_is_explained_by_its_construction_its_cue_and_whom_it_means() -> None:
    told = explain(article("Ann Lee came late. She claimed that the draft was fair."), "Q1")
    assert "indirect speech" in told
    assert "a clause with “that”" in told
    assert "weak" in told and "doubted" in told
    assert "“She” stands for Ann Lee" in told


def test_the_reviewed_table_wins_and_the_draft_stays_readable(tmp_path: Path) -> None:
    text = "Canada said the treaty is weak."
    (tmp_path / "article.txt").write_text(text, encoding="utf-8")
    draft = frames.stakeholders(read(tmp_path))
    checked = draft.assign(stance="neutral").drop(columns="origin")
    (tmp_path / "reviewed").mkdir()
    checked.to_csv(tmp_path / "reviewed" / "stakeholders.csv", index=False)
    best = frames.stakeholders(read(tmp_path))
    assert (best.loc[0, "stance"], best.loc[0, "origin"]) == ("neutral", "proposed")
    assert frames.stakeholders(read(tmp_path), "machine").loc[0, "origin"] == "machine"


def test_a_reviewed_row_that_no_longer_prints_its_evidence_is_named(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("Canada said the treaty is weak.", encoding="utf-8")
    checked = frames.stakeholders(read(tmp_path)).assign(evidence="Other words.")
    (tmp_path / "reviewed").mkdir()
    checked.to_csv(tmp_path / "reviewed" / "stakeholders.csv", index=False)
    with pytest.raises(AuthoredFileError, match="S001"):
        frames.stakeholders(read(tmp_path))
    with pytest.raises(TableError, match="no reviewed timeline"):
        frames.timeline(read(tmp_path), "reviewed")


def test_a_table_that_was_written_as_csv_can_come_back_as_a_reviewed_one(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("- Canada said the treaty is weak.", encoding="utf-8")
    draft = frames.statements(read(tmp_path)).assign(target="=said")
    (tmp_path / "reviewed").mkdir()
    path = tmp_path / "reviewed" / "statements.csv"
    path.write_text(csv_text(draft.drop(columns="origin")), encoding="utf-8")
    back = frames.statements(read(tmp_path))
    assert back.loc[0, "target"] == "=said"
    assert back.loc[0, "evidence"] == draft.loc[0, "evidence"]
