"""Reviewed tables: only what a known coder has signed counts, and every fault is told at once."""

from __future__ import annotations

import csv
import datetime as dt
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from signed_tables import PERSON, PROGRAM, change, signed_copy, write

from coursekit.cli.app import main
from coursekit.course.check import check_paths
from coursekit.errors import AuthoredFileError
from coursekit.reading.article import Article, read
from coursekit.tables import frames
from coursekit.tables.article_tables import article_tables
from coursekit.tables.curation.reviewed import chosen
from coursekit.tables.explanation import explain
from coursekit.widgets.quiz import Quiz
from coursekit.widgets.reader import Reader

TEXT = (
    "Canada said the treaty is weak. Norway welcomed it. The vote took place on 3 May 2024.\n"
    "“It is bad,” said Ann Lee, “and all know it.”\n"
)
STAKEHOLDER = {
    "stakeholder_id": "S001",
    "name": "Canada",
    "aliases": "",
    "type": "state",
    "role": "speaker",
    "stance": "critical",
    "stance_cue": "weak",
    "target": "treaty",
    "mentions": "1,0",
    "statements": "1",
    "evidence": "Canada said the treaty is weak.",
    "start": "",
    "end": "",
    "coder": "ann",
    "checked_on": "2026-11-26",
    "why": "“weak”",
}
ANN = STAKEHOLDER | {
    "stakeholder_id": "S003",
    "name": "Ann Lee",
    "type": "person",
    "stance_cue": "bad",
    "evidence": "“It is bad,” said Ann Lee, “and all know it.”",
}
STATEMENT = {
    "statement_id": "Q001",
    "stakeholder_id": "S003",
    "source": "Ann Lee",
    "cue": "said",
    "content": "“It is bad,” … “and all know it.”",
    "speech": "direct",
    "stance": "critical",
    **dict.fromkeys(("target", "condition", "act", "concept", "agreement"), ""),
    "evidence": "“It is bad,” said Ann Lee, “and all know it.”",
    "coder": "ann",
    "checked_on": "2026-11-26",
    "why": "“bad”",
}
EVENT = {
    "event_id": "E001",
    "event": "The vote took place",
    "status": "happened",
    "value": "2024-05-03",
    "precision": "day",
    "earliest": "2024-05-03",
    "latest": "2024-05-03",
    "expression": "on 3 May 2024",
    **dict.fromkeys(("relation_type", "relation_to", "statement_id"), ""),
    "stakeholders": "S001",
    "evidence": "The vote took place on 3 May 2024.",
    "coder": "ann",
    "checked_on": "2026-11-26",
    "why": "“took place”",
}


class Seed:
    """An article with reviewed tables, and the coders beside its folder."""

    def __init__(self, root: Path) -> None:
        self.folder = root / "seeds" / "small"
        self.folder.mkdir(parents=True)
        (self.folder / "article.txt").write_text(TEXT, encoding="utf-8")
        (self.folder.parent / "coders.yaml").write_text(PERSON, encoding="utf-8")
        self.put("stakeholders", STAKEHOLDER, ANN)
        self.put("statements", STATEMENT)
        self.put("timeline", EVENT)

    def put(self, table: str, *rows: dict[str, str]) -> Path:
        path = self.file(table)
        write(path, list(rows))
        return path

    def file(self, table: str) -> Path:
        return self.folder / "reviewed" / f"{table}.csv"

    def read(self) -> Article:
        return read(self.folder)

    def found(self) -> list[str]:
        """Return what `check` tells of the reviewed tables."""
        told = [str(finding) for finding in check_paths([self.folder])]
        return [each for each in told if "/reviewed" in each or "coders.yaml" in each]


@pytest.fixture
def seed(tmp_path: Path) -> Seed:
    return Seed(tmp_path)


def test_a_signed_table_is_reviewed_and_its_offsets_are_found(seed: Seed) -> None:
    tables = article_tables(seed.read(), "reviewed")
    rows = [row for table in tables for row in table]
    assert {row.origin for row in rows} == {"reviewed"}
    assert {(row.coder, row.checked_on) for row in rows} == {("ann", dt.date(2026, 11, 26))}
    assert all(TEXT[row.start : row.end] == row.evidence for row in rows)
    said = tables.statements[0]
    assert [TEXT[start:end] for start, end in said.content_spans] == said.content.split(" … ")
    assert tables.stakeholders[0].mentions == 1
    assert seed.found() == []


def test_rows_without_coder_or_day_are_a_draft_that_wins_and_is_said_to_be_one(seed: Seed) -> None:
    seed.put("stakeholders", STAKEHOLDER | {"checked_on": ""}, ANN | {"coder": ""})
    change(seed.file("statements"), coder="", checked_on="")
    page = seed.read()
    best = frames.stakeholders(page)
    assert list(best["origin"]) == ["proposed"] * 2
    assert list(best["name"]) == ["Canada", "Ann Lee"], "the file wins all the same"
    assert set(frames.stakeholders(page, "machine")["origin"]) == {"machine"}
    assert "This row is a draft that nobody has checked." in explain(page, "S1")
    told = seed.found()
    assert len(told) == 2
    assert "2 of 2 rows are drafts that nobody has checked: S001, S003." in told[0]
    assert "Of these, coder or checked_on alone is filled in: S001, S003." in told[0]
    assert "filled in:" not in told[1], "nothing of its signature is there"
    assert all("warning" in each for each in told)


def test_a_speaker_whose_id_the_program_no_longer_gives_is_found_by_name(seed: Seed) -> None:
    seed.file("stakeholders").unlink()
    seed.put("statements", STATEMENT | {"stakeholder_id": "S019"})
    seed.file("timeline").unlink()
    tables = article_tables(seed.read())
    names = {row.stakeholder_id: row.name for row in tables.stakeholders}
    assert names[tables.statements[0].stakeholder_id] == "Ann Lee"
    assert seed.found() == []
    seed.put("statements", STATEMENT | {"stakeholder_id": "S019", "source": "", "cue": ""})
    assert "has the id `S019`" in " ".join(seed.found())


def test_a_speaker_whose_id_the_program_gives_to_another_is_told(seed: Seed) -> None:
    names = {
        row.name: row.stakeholder_id for row in article_tables(seed.read(), "machine").stakeholders
    }
    seed.file("stakeholders").unlink()
    seed.file("timeline").unlink()
    seed.put("statements", STATEMENT | {"stakeholder_id": names["Ann Lee"]})
    assert seed.found() == []
    seed.put("statements", STATEMENT | {"stakeholder_id": names["Canada"]})
    (told,) = seed.found()
    assert f"in Q001, “Ann Lee” is {names['Ann Lee']}, Ann Lee." in told
    assert "warning" in told


def test_an_old_file_without_the_columns_is_a_draft(seed: Seed) -> None:
    old = {name: cell for name, cell in STAKEHOLDER.items() if name not in {"coder", "checked_on"}}
    seed.put("stakeholders", old | {"origin": "reviewed"}, ANN)
    assert [row.origin for row in chosen(seed.read(), "best", "stakeholders")] == [
        "proposed",
        "reviewed",
    ]


@pytest.mark.parametrize(
    ("coders", "told"),
    [
        (PERSON, "Checked by Ann Roe on 26 November 2026."),
        (PROGRAM, "Checked by Ann Roe, a program, on 26 November 2026."),
    ],
)
def test_who_has_checked_a_row_is_said_and_what_it_is(seed: Seed, coders: str, told: str) -> None:
    (seed.folder.parent / "coders.yaml").write_text(coders, encoding="utf-8")
    page = seed.read()
    assert told in explain(page, "S001").splitlines()
    kind = "program" if "program" in told else "person"
    (row, _) = next(table for table in Reader(page).tables if table["name"] == "stakeholders")[
        "rows"
    ]
    assert row["checked"] == {"name": "Ann Roe", "kind": kind, "day": "26 November 2026"}


def test_coders_in_the_articles_own_folder_win(seed: Seed) -> None:
    own = PROGRAM.replace("Ann Roe", "Reader A")
    (seed.folder / "coders.yaml").write_text(own, encoding="utf-8")
    assert "Checked by Reader A, a program, on" in explain(seed.read(), "E1")


def test_the_folder_may_be_the_one_we_are_in(seed: Seed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(seed.folder)
    assert "Checked by Ann Roe on" in explain(read("article.txt"), "E1")


TOMORROW = (dt.date.today() + dt.timedelta(2)).isoformat()


@pytest.mark.parametrize(
    ("table", "cells", "column", "told"),
    [
        ("stakeholders", {"coder": "bob"}, "coder", "`bob` is not a coder in"),
        (
            "stakeholders",
            {"checked_on": "26.11.2026"},
            "checked_on",
            "expected a day such as 2024-11-12",
        ),
        ("stakeholders", {"checked_on": "2026-11-31"}, "checked_on", "found `2026-11-31`"),
        ("stakeholders", {"checked_on": "11/12/26"}, "checked_on", "Correct the cell."),
        ("stakeholders", {"checked_on": TOMORROW}, "checked_on", "or an earlier day; found"),
        ("stakeholders", {"stance": "hostile"}, "stance", "expected one of: support"),
        ("stakeholders", {"mentions": "1.000"}, "mentions", "a whole number, found `1.000`"),
        ("stakeholders", {"mentions": ""}, "mentions", "the cell is empty"),
        ("stakeholders", {"evidence": "Canada said so."}, "evidence", "does not appear"),
        ("stakeholders", {"start": "1", "end": "9"}, "evidence", "words at 1:9 of the article"),
        ("stakeholders", {"start": "1", "end": "9999"}, "start", "found 1:9999"),
        ("stakeholders", {"start": "x"}, "start", "or empty it: it is found from the words"),
        ("stakeholders", {"stakeholder_id": "S003"}, "stakeholder_id", "line 2 has the same"),
        ("stakeholders", {"stakeholder_id": ""}, "stakeholder_id", "the cell is empty"),
        ("statements", {"stakeholder_id": "S003; S009"}, "stakeholder_id", "has the id `S009`"),
        ("statements", {"speech": "said"}, "speech", "expected one of: direct"),
        ("statements", {"source": "Bo"}, "source", "“Bo” does not appear in the article"),
        ("statements", {"content": "It is good"}, "content", "“It is good” does not appear"),
        ("statements", {"content_spans": "87:98; 114:132"}, "content", "the words at its marks"),
        ("statements", {"content_spans": "425:48:00"}, "content_spans", "spans such as 12:40"),
        ("timeline", {"relation_to": "E009"}, "relation_to", "no row of the timeline"),
        ("timeline", {"statement_id": "Q009"}, "statement_id", "no row of the statements"),
        ("timeline", {"stakeholders": "S008"}, "stakeholders", "no row of the stakeholders"),
        ("timeline", {"precision": "hour"}, "precision", "expected one of: day"),
        ("timeline", {"earliest": "May 2024"}, "earliest", "found `May 2024`"),
    ],
)
def test_a_fault_is_told_with_file_row_column_and_what_to_do_by_check_and_by_tables(
    seed: Seed, table: str, cells: dict[str, str], column: str, told: str
) -> None:
    name = {"stakeholders": "S003", "statements": "Q001", "timeline": "E001"}[table]
    path = seed.file(table)
    if "stakeholder_id" in cells and table == "stakeholders":
        name = cells["stakeholder_id"] or "without an id"
        seed.put(table, ANN, STAKEHOLDER | cells)
    else:
        change(path, name, **cells)
    (found,) = [each for each in seed.found() if str(path) in each and column in each]
    line = 3 if table == "stakeholders" else 2
    assert found.startswith(f"{path}, line {line}, row {name}, column {column}: point 19: ")
    assert told in found
    assert found.endswith(".")
    with pytest.raises(AuthoredFileError, match=re.escape(f"row {name}, column {column}")):
        getattr(frames, table)(seed.read())


def test_all_faults_of_a_file_are_told_at_once(seed: Seed) -> None:
    seed.put(
        "stakeholders",
        STAKEHOLDER | {"stance": "hostile", "coder": "bob", "type": "land"},
        ANN | {"role": "chair", "evidence": "Nothing."},
    )
    told = [each for each in seed.found() if "stakeholders.csv" in each]
    columns = [each.split("column ")[1].split(":")[0] for each in told]
    assert sorted(columns) == ["coder", "evidence", "role", "stance", "type"]
    with pytest.raises(AuthoredFileError, match="5 faults to fix"):
        frames.stakeholders(seed.read())


def test_a_changed_content_whose_marks_were_not_moved_is_told(seed: Seed, tmp_path: Path) -> None:
    page = seed.read()
    rows = chosen(page, "best", "statements")
    spans = "; ".join(f"{start}:{end}" for start, end in rows[0].content_spans)  # type: ignore[attr-defined]  # statements
    change(seed.file("statements"), content="“It is bad,”", content_spans=spans)
    (told,) = seed.found()
    assert "column content: point 19: expected the words at its marks" in told
    assert "or empty content_start, content_end, content_spans" in told


def test_files_that_nobody_reads_are_told(seed: Seed) -> None:
    path = seed.file("timelines")
    path.write_text("event_id\n")
    (seed.folder / "reviewed" / ".DS_Store").write_text("")
    (told,) = seed.found()
    assert told.startswith(f"{path}: point 19: timelines.csv is not the name of a reviewed table")
    assert "Did you mean `timeline.csv`?" in told
    with pytest.raises(AuthoredFileError, match="is not the name of a reviewed table"):
        frames.timeline(seed.read())


@pytest.mark.parametrize("content", [b"", b"\0", b"PK\x03\x04", b"a,b\n1,2,3\n", b'"a'])
def test_what_is_no_table_is_told_by_check_and_by_tables(seed: Seed, content: bytes) -> None:
    seed.file("timeline").write_bytes(content)
    (told,) = seed.found()
    assert told.startswith(f"{seed.file('timeline')}, line 1: point 19: ")
    with pytest.raises(AuthoredFileError):
        article_tables(seed.read())


def test_a_ragged_row_is_told(seed: Seed) -> None:
    path = seed.file("timeline")
    path.write_text(path.read_text().rstrip("\n") + ",more\n")
    (told,) = seed.found()
    assert "line 2, row E001: point 19: expected 16 cells, as in the header, found 17" in told


def test_a_folder_in_place_of_a_table_is_told(seed: Seed) -> None:
    seed.file("timeline").unlink()
    seed.file("timeline").mkdir()
    (told,) = seed.found()
    assert "found a folder" in told
    with pytest.raises(AuthoredFileError, match="found a folder"):
        frames.timeline(seed.read())


@pytest.mark.parametrize(
    ("coders", "line", "told"),
    [
        ("format: 1\ncoders:\n  - {id: ann, nam: A, kind: person, about: b}\n", 3, "`name`?"),
        ("format: 1\ncoders:\n  - {id: ann, name: A, kind: robot, about: b}\n", 3, "kind"),
        ("format: 1\ncoder: []\n", 2, "Did you mean `coders`?"),
        (PERSON + PERSON.partition("coders:\n")[2], 4, "ann"),
    ],
)
def test_a_fault_of_the_coders_is_told_in_their_file(
    seed: Seed, coders: str, line: int, told: str
) -> None:
    path = seed.folder.parent / "coders.yaml"
    path.write_text(coders, encoding="utf-8")
    for found in (seed.found(), [str(each) for each in check_paths([path])]):
        assert any(f"coders.yaml, line {line}" in each and told in each for each in found), found
    with pytest.raises(AuthoredFileError):
        explain(seed.read(), "S1")


def test_without_a_file_of_coders_nobody_can_sign(seed: Seed) -> None:
    (seed.folder.parent / "coders.yaml").unlink()
    told = seed.found()
    assert len(told) == 4
    assert "that says who `ann` is. Write it" in told[0]


def test_a_signed_table_that_is_the_machines_to_the_letter_is_told(seed: Seed) -> None:
    page = seed.read()
    draft = frames.stakeholders(page, "machine").assign(coder="ann", checked_on="2026-11-26")
    rows = draft.astype(str).to_dict("records")
    path = seed.put("stakeholders", *rows)
    change(seed.file("timeline"), stakeholders="")
    change(seed.file("statements"), stakeholder_id="")
    (told,) = seed.found()
    assert told.startswith(
        f"{path}: point 19: warning: it is signed, but it is the machine's draft"
    )
    change(path, "S001", stance="neutral", stance_cue="")
    assert seed.found() == []


def test_check_looks_at_reviewed_tables_and_facts_of_all_seeds(seed: Seed) -> None:
    change(seed.file("stakeholders"), stance="hostile")
    data = seed.folder.parent / "data"
    data.mkdir()
    (data / "facts.csv").write_text("id\nA B\n")
    for path in (seed.folder.parent, seed.folder, seed.file("stakeholders")):
        assert any("'hostile'" in str(each) for each in check_paths([path])), path
    for path in (seed.folder.parent, data, data / "facts.csv"):
        assert any("facts.csv" in str(each) for each in check_paths([path])), path


def test_a_table_that_a_spreadsheet_saved_is_the_same_table(seed: Seed) -> None:
    before = article_tables(seed.read())
    for table in ("stakeholders", "statements", "timeline"):
        with seed.file(table).open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        with seed.file(table).open("w", encoding="cp1252", newline="") as file:
            csv.writer(file, delimiter=";").writerows(rows)
    assert article_tables(seed.read()) == before


def test_the_reader_tells_who_or_that_nobody_has_checked(seed: Seed) -> None:
    change(seed.file("timeline"), coder="", checked_on="")
    tables = {table["name"]: table["rows"] for table in Reader(seed.read()).tables}
    assert tables["timeline"][0]["origin"] == "proposed"
    assert tables["timeline"][0]["checked"] == {}
    assert tables["statements"][0]["checked"]["name"] == "Ann Roe"


def test_the_courses_seeds_can_be_signed(tmp_path: Path) -> None:
    real = Path(__file__).parents[2] / "seeds" / "hanoi-signing-wire"
    page = read(signed_copy(real, tmp_path))
    assert {row.origin for table in article_tables(page) for row in table} == {"reviewed"}


QUIZ = """format: 1
quiz: one
article: small
questions:
  - id: who
    kind: choice
    prompt: Who finds fault?
    options:
      - {text: Ann Lee, correct: true, feedback: She calls it bad.}
      - {text: Canada, feedback: Its words are others.}
    evidence: {row: Q001, quote: “It is bad}
  - id: when
    kind: date
    prompt: When was the vote?
    answer: 2024-05-03
    feedback: The sentence prints the day.
    if_wrong: The sentence prints another day.
    evidence: {row: E001, quote: took place}
"""


def asked(seed: Seed) -> Path:
    path = seed.folder.parents[1] / "notebooks" / "quizzes" / "one.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(QUIZ, encoding="utf-8")
    return path


def test_a_quiz_that_rests_on_a_draft_loads_and_check_says_which_questions_wait(seed: Seed) -> None:
    path = asked(seed)
    assert not any("nobody has checked" in str(each) for each in check_paths([path]))
    for table in ("statements", "timeline"):
        change(seed.file(table), coder="")
    found = [each for each in check_paths([path]) if "nobody has checked" in str(each)]
    told = [(each.place.split()[-1], each.warning) for each in found]
    assert told == [("who", False), ("when", True)]
    assert "row `Q001` of the statements, a draft that nobody has checked" in found[0].found
    assert "signed in the columns coder and checked_on" in found[0].remedy


def test_evidence_that_rests_on_a_draft_says_so(seed: Seed) -> None:
    path = asked(seed)

    def evidence() -> dict[str, object]:
        quiz = Quiz(path)
        said: list[dict[str, Any]] = []
        quiz.send = lambda content, buffers=None: said.append(content)
        option = next(each for each in quiz.shown[0]["options"] if "Ann Lee" in each["text"])
        action = {"did": "answer", "sent": {"choices": [option["token"]]}}
        message = {"message_id": "m", "type": "do", "question": "who", "deed": action}
        quiz._handle_custom_msg(message, [])
        quiz._handle_custom_msg({"message_id": "n", "type": "open"}, [])
        found: dict[str, object] = said[-1]["questions"]["who"]["result"]["evidence"]
        return found

    assert "draft" not in evidence()
    change(seed.file("statements"), coder="")
    assert evidence()["draft"] is True


def test_the_command_says_on_its_error_stream_that_rows_are_a_draft(
    seed: Seed, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    change(seed.file("timeline"), coder="")
    for format in ("table", "csv", "json"):
        command = ["coursekit", "tables", str(seed.folder), "--format", format]
        monkeypatch.setattr(sys, "argv", command)
        with pytest.raises(SystemExit):
            main()
        out, err = capsys.readouterr()
        assert err == "timeline: 1 of 1 rows are drafts that nobody has checked.\n"
        assert "nobody" not in out
    assert json.loads(out)["statements"][0]["checked_on"] == "2026-11-26"
