"""What lesson 8 says about the program's rows, the case and the clauses stays true."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import nbformat
import pytest

from coursekit.quiz.kinds.classify.model import Classify
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Question
from coursekit.reading.article import read
from coursekit.tables.article_tables import Tables, article_tables
from coursekit.tables.facts.frames import facts
from coursekit.tables.frames import stakeholders

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "a-mailbox-in-dublin"
NAME = "08-a-mailbox-in-dublin"


@pytest.fixture(scope="module")
def prose() -> str:
    cells = nbformat.read(ROOT / "notebooks" / f"{NAME}.ipynb", as_version=4).cells
    return "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


@pytest.fixture(scope="module")
def tables() -> Tables:
    return article_tables(read(SEED))


def asked() -> dict[str, Question]:
    """Return the lesson's questions by their ids."""
    paths = (ROOT / "notebooks" / "quizzes").glob(f"{NAME}-*.yaml")
    return {each.id: each for path in paths for each in load_quiz(path).questions}


def test_the_order_that_is_graded_is_that_of_the_dates(tables: Tables) -> None:
    starts = {row.event_id: row.earliest for row in tables.timeline if row.certainty == "clear"}
    told_by = {
        "warrant": "E002",
        "appeals": "E019",
        "bill": "E006",
        "letter": "E013",
        "signed": "E009",
        "moot": "E016",
    }
    (warrant,) = [row for row in tables.timeline if "obtained a warrant" in row.event]
    assert (warrant.relation_type, warrant.relation_to) == ("same", told_by["warrant"])
    days = [starts[told_by[item.id]] for item in asked()["order-of-events"].items]
    assert days == sorted(days)
    assert len(set(days)) == len(told_by)


def test_the_stances_on_the_act_are_those_of_signed_rows(tables: Tables) -> None:
    names = {
        "Microsoft itself": "Microsoft",
        "the Electronic Frontier Foundation": "Electronic Frontier Foundation",
        "the European Commission": "European Commission",
        "Ireland": "Ireland",
        "the four senators": "four senators",
        "the coalition of privacy and human rights groups": (
            "coalition of privacy and human rights groups"
        ),
    }
    rows = {row.name: row for row in tables.stakeholders}
    sides = {"support": "for the act", "oppose": "against the act", "unclear": "no word on the act"}
    question = asked()["two-targets"]
    assert isinstance(question, Classify)
    for row in question.rows:
        signed = rows[names[row.text]]
        assert signed.coder and signed.certainty == "clear"
        assert row.to.endswith(sides[signed.stance]), row.text
    assert len(question.rows) > len(question.columns)  # so that the last column is not free


def test_whoever_takes_no_side_in_the_case_shows_no_stance_on_the_act(tables: Tables) -> None:
    said = [row for row in tables.statements if row.stance == "neutral"]
    assert {row.target for row in said} == {"the case"}
    (commission,) = {row.stakeholder_id for row in said}
    assert [r.stance for r in tables.stakeholders if r.stakeholder_id == commission] == ["unclear"]


def test_who_is_only_spoken_about_shows_no_stance(tables: Tables) -> None:
    names = {"Amnesty International", "Human Rights Watch"}
    rows = [row for row in tables.stakeholders if row.name in names]
    assert [(row.role, row.stance) for row in rows] == [("spoken about", "unclear")] * len(names)


def test_what_is_said_in_court_is_about_the_case(tables: Tables) -> None:
    targets = {row.statement_id: row.target for row in tables.statements}
    case = {"Q002", "Q004", "Q006", "Q007", "Q008", "Q009", "Q017", "Q018", "Q019", "Q022"}
    assert {name for name, target in targets.items() if target == "the case"} == case


def test_the_machine_still_has_a_row_to_find() -> None:
    drafted = stakeholders(read(SEED), origin="machine").set_index("name")
    assert "Clarifying Lawful Overseas Use" in drafted.index
    assert drafted["stance"].eq("oppose").any()


def test_no_agreement_was_in_force_on_the_day_of_the_third_question() -> None:
    chronology = facts(ROOT / "seeds" / "data" / "chronology.csv").set_index("id")
    day = asked()["caught-between-two-laws"].as_of
    first = chronology.loc["us-uk-agreement-in-force-2022", "date"]
    assert day is not None
    assert day < dt.date.fromisoformat(first)


def test_words_of_the_law_are_short_and_those_on_place_are_in_the_article(prose: str) -> None:
    rows = re.findall(r"^\| (?:18 U\.S\.C\.|Budapest).+", prose, re.MULTILINE)
    words = re.findall("“([^”]+)”", "\n".join(rows))
    assert len(words) == 4
    assert all(len(each.split()) <= 25 for each in words)
    place = words[0].partition("regardless")[2]
    assert place and place in read(SEED).text


def test_as_many_voices_on_either_side(prose: str) -> None:
    sides = re.findall(r"- \*\*(?:Yes|No)\.\*\*.+", prose)
    assert [len(re.findall(r"\]\(https://", side)) for side in sides] == [2, 2]


def test_the_hard_case_is_as_long_as_a_case_should_be(prose: str) -> None:
    facts_of_it = prose.split("All names are invented.")[1].split("- **The agents**")[0]
    assert 80 <= len(facts_of_it.split()) <= 150
