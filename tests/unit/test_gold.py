"""The gold texts are well formed, and the program reads the first half as well as it did."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
import scoring

FILES = [path for half in scoring.PARTS for path in scoring.gold_files(half)]
NAME = re.compile(r"\d\d-[a-z0-9-]+\.yaml")
DAY = r"(?:\d{4}|XXXX)-\d\d-\d\d(?:T[\w:]+)?"
DATE = rf"(?:{DAY}|(?:\d{{4}}|XXXX)(?:-(?:\d\d|W\d\d(?:-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI))?|\d{{3}})"
VALUE = re.compile(
    rf"|{DATE}(?:/{DATE})?|P[\dX]+[YMWD]|PT[\dX]+[HM]|(?:PAST|PRESENT|FUTURE)_REF|XXXX-WXX-\d"
)
LEFTOVERS = re.compile(r"TODO|FIXME|HEADLINE$|lorem ipsum|\t| $", re.MULTILINE)
#: A little under what was measured when the gold was new; raise one when a rule was mended.
FLOORS = {
    "timeline found": 0.64,
    "timeline status": 0.85,
    "timeline value": 0.77,
    "stakeholders found": 0.68,
    "stakeholders type": 0.55,
    "stakeholders role": 0.66,
    "stakeholders stance": 0.51,
    "statements found": 0.66,
    "statements source": 0.90,
    "statements stance": 0.46,
}
PAGE = """\
Norland joins the Data Treaty

Norland signed the Data Treaty on 3 May 2024. “It protects nobody,” said Jane Roe of OpenNet.
"""


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    return scoring.score_part("first").figures()


def made(**tables: list[dict[str, str]]) -> scoring.GoldText:
    empty: dict[str, list[dict[str, str]]] = {
        "timeline": [],
        "stakeholders": [],
        "statements": [],
    }
    return scoring.GoldText.model_validate(
        {"format": 1, "kind": "wire news", "text": PAGE, **empty, **tables}
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
class TestEveryFile:
    def test_is_named_by_number(self, path: Path) -> None:
        assert NAME.fullmatch(path.name)

    def test_prints_what_its_tables_quote(self, path: Path) -> None:
        assert scoring.load_gold(path).unprinted() == []

    def test_is_short_enough_to_be_read_whole(self, path: Path) -> None:
        assert 120 <= len(scoring.load_gold(path).text.split()) <= 420

    def test_holds_nothing_left_over(self, path: Path) -> None:
        assert LEFTOVERS.search(scoring.load_gold(path).text) is None

    def test_tells_its_events_in_text_order(self, path: Path) -> None:
        gold = scoring.load_gold(path)
        at = 0
        for entry in gold.timeline:
            at = gold.text.find(entry.event, at)
            assert at >= 0, f"{entry.event!r} stands before the event above it"

    def test_dates_by_timex3(self, path: Path) -> None:
        values = [entry.value for entry in scoring.load_gold(path).timeline]
        assert [value for value in values if not VALUE.fullmatch(value)] == []

    def test_has_one_row_for_an_actor(self, path: Path) -> None:
        forms = [
            {scoring.folded(form) for form in (actor.name, *actor.also)}
            for actor in scoring.load_gold(path).stakeholders
        ]
        assert [one & two for one, two in itertools.combinations(forms, 2) if one & two] == []


def test_each_part_holds_numbered_files_and_nothing_else() -> None:
    for half in scoring.PARTS:
        files = scoring.gold_files(half)
        assert sorted((scoring.FOLDER / half).iterdir()) == files
        numbers = [path.name[:2] for path in files]
        assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize("measure", FLOORS)
def test_the_first_half_is_read_as_well_as_before(figures: dict[str, float], measure: str) -> None:
    assert figures[measure] >= FLOORS[measure]


def test_every_measure_has_a_floor() -> None:
    assert set(scoring.Score().figures()) == set(FLOORS)


def test_an_event_counts_when_half_of_its_words_stand_in_the_clause() -> None:
    def found(event: str) -> int:
        gold = made(timeline=[{"event": event, "status": "happened", "value": "2024-05-03"}])
        return scoring.score_text(gold).tallies["timeline"].both

    assert found("signed the Data Treaty") == 1
    assert found("It protects nobody") == 0


def test_a_missed_row_costs_recall_and_is_told() -> None:
    wanted = {"type": "person", "role": "speaker", "stance": "critical"}
    gold = made(stakeholders=[{"name": "Jane Roe", **wanted}, {"name": "John Doe", **wanted}])
    score = scoring.score_text(gold)
    assert (score.tallies["stakeholders"].gold, score.tallies["stakeholders"].both) == (2, 1)
    missed = [error.words for error in score.errors if error.kind == "missed"]
    assert missed == ["John Doe [person, speaker, critical]"]


def test_one_row_is_the_answer_to_one_entry_only() -> None:
    said = {"source": "Jane Roe", "cue": "said", "content": "It protects nobody"}
    gold = made(statements=[{**said, "stance": "critical"}, {**said, "stance": "critical"}])
    assert scoring.score_text(gold).tallies["statements"].both == 1


def test_a_source_with_more_words_around_it_is_the_same_source() -> None:
    said = {"cue": "said", "content": "It protects nobody", "stance": "critical"}

    def right(source: str) -> int:
        gold = made(statements=[{"source": source, **said}])
        return scoring.score_text(gold).tallies["statements"].right["source"]

    assert [right("Roe"), right("OpenNet's lawyer")] == [1, 0]
