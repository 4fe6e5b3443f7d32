"""What lesson 2 says about the program's tables, its lexicon and the two texts stays true."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from coursekit.reading.article import Article, read
from coursekit.figures.cues import plot_cues
from coursekit.tables.cues import cue_lexicon, cues
from coursekit.tables.explanation import explain
from coursekit.tables.frames import stakeholders, statements

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def article() -> Article:
    return read(SEEDS / "un-cybercrime-convention-vote" / "article.txt")


@pytest.fixture(scope="module")
def said(article: Article) -> pd.DataFrame:
    return statements(article, origin="machine").set_index("statement_id", drop=False)


@pytest.fixture(scope="module")
def record() -> Article:
    return read(SEEDS / "third-committee-meeting-record" / "article.txt")


@pytest.fixture(scope="module")
def recorded(record: Article) -> pd.DataFrame:
    return statements(record, origin="machine").set_index("statement_id")


@pytest.fixture(scope="module")
def lexicon() -> pd.DataFrame:
    return cue_lexicon()


def entry(lexicon: pd.DataFrame, word: str, kind: str = "verb") -> tuple[str, str]:
    row = lexicon.set_index(["word", "kind"]).loc[(word, kind)]
    return row["strength"], row["attitude"]


def test_students_find_the_rows_that_they_are_sent_to(said: pd.DataFrame) -> None:
    assert said.index[said["source"] == ""].tolist() == ["Q002"]
    assert said.index[said["content"] == ""].tolist() == ["Q003", "Q008"]
    after = said[(said["content"] != "") & (said["source"] != "")]
    last = after[after["source_start"] > after["content_start"]]
    assert last.index.tolist() == ["Q010"]
    assert said.loc["Q005", "evidence"] == said.loc["Q006", "evidence"]


def test_the_row_to_doubt_is_in_the_draft_and_not_in_the_checked_table(
    article: Article, said: pd.DataFrame
) -> None:
    assert said.loc["Q008", ["cue", "source"]].tolist() == ["support from", "the US"]
    assert "support from" not in set(statements(article, origin="reviewed")["cue"])


def test_the_lexicon_is_as_large_as_the_lesson_says(lexicon: pd.DataFrame) -> None:
    assert 650 <= len(lexicon) <= 750
    attitudes = set(lexicon["attitude"])
    assert {"warned", "conceded", "doubted"} < attitudes
    assert 14 <= len(attitudes) <= 16, "three and a dozen more"
    some = ["say", "claim", "warn", "concede", "confirm", "hope", "think"]
    assert (lexicon["word"].isin(some) & (lexicon["kind"] == "verb")).sum() == len(some)


def test_the_entries_to_argue_with_are_as_they_are_told(lexicon: pd.DataFrame) -> None:
    assert entry(lexicon, "hope") == ("weak", "wished")
    assert entry(lexicon, "hope", "noun")[0] == "plain"
    assert entry(lexicon, "worried", "adjective")[0] == "weak"
    assert entry(lexicon, "concern", "noun") == ("plain", "plain")
    assert entry(lexicon, "think")[0] == "weak"
    assert entry(lexicon, "confirm") == ("plain", "announced")
    assert entry(lexicon, "claim")[1] == "doubted"


def test_the_figure_shows_what_is_said_below_it(said: pd.DataFrame) -> None:
    table = cues(said)
    by_strength = table.groupby("strength")["cue"].agg(list).to_dict()
    assert sorted(by_strength["weak"]) == ["hope", "think"]
    assert sorted(by_strength["strong"]) == ["criticism from", "support from"]
    assert by_strength[""] == ["reportedly"]
    words = plot_cues(table).description.text()
    assert "US officials: 1. plain: Q007 “confirmed” (announced)." in words


def test_the_program_explains_the_concern_by_its_entry(article: Article) -> None:
    told = explain(article, "Q011", origin="machine")
    assert "the list of reporting words has “concern” as plain" in told


def test_what_has_no_owner_has_no_row(said: pd.DataFrame) -> None:
    assert not said["evidence"].str.contains("Instead, the legislation").any()
    factor = said[said["evidence"].str.contains("A contributing factor")]
    assert factor["content"].tolist() == [""]


def test_the_program_does_not_know_the_custom_of_records(recorded: pd.DataFrame) -> None:
    assert not recorded["content"].str.contains("gold standard").any()
    assert not recorded["cue"].str.contains("continued").any()


def test_the_slips_that_students_look_for_are_there(recorded: pd.DataFrame) -> None:
    assert recorded.loc["Q006", "content"] == "Stakeholders were right"
    asked = recorded.loc["Q009", ["cue", "content"]].tolist()
    assert asked == ["had asked for", "were now in the text"]


def test_the_program_takes_they_for_the_states(record: Article, recorded: pd.DataFrame) -> None:
    names = stakeholders(record, origin="machine").set_index("stakeholder_id")["name"]
    assert names[recorded.loc["Q004", "stakeholder_id"]] == "States"


def test_the_checked_record_mends_them(record: Article) -> None:
    checked = statements(record, origin="reviewed").set_index("statement_id")
    assert checked.loc["Q006", "content"].endswith("of intrusive procedural powers")
    assert checked.loc["Q012", "cue"] == "continued"
    assert "Q009" not in checked.index
    names = stakeholders(record, origin="reviewed").set_index("stakeholder_id")["name"]
    assert names[checked.loc["Q004", "stakeholder_id"]] != "States"
    assert names[checked.loc["Q011", "stakeholder_id"]] == "United States"
