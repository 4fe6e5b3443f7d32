"""`coursekit export` as a person types it: what is written, what is told, what is refused."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest
from qti_reader import Package
from sample_course import NOTEBOOKS
from sample_course import SECOND as LESSON

from coursekit.cli import app

ROOT = Path(__file__).parents[2]


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    """Return what runs the command in an empty folder: its exit code and what it printed."""
    monkeypatch.chdir(tmp_path)

    def typed(*arguments):
        monkeypatch.setattr(sys, "argv", ["coursekit", "export", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            app.main()
        return ended.value.code or 0, *capsys.readouterr()

    return typed


def test_a_lesson_becomes_one_file_of_all_its_quizzes_and_says_what_is_lost(run):
    code, out, err = run(LESSON, "--to", "gift")
    assert (code, out) == (0, "03-when-and-what-counts-as-yes.gift.txt\n")
    text = Path(out.strip()).read_text(encoding="utf-8")
    for quiz in sorted(NOTEBOOKS.glob("quizzes/03-*.yaml")):
        assert f"$CATEGORY: {quiz.stem}\n" in text
    assert "Not held, of 12 of 15 questions: the mark in the article" in err
    assert "03-parallel-tracks, seven-happenings: left out; GIFT has no order in which" in err


def test_the_report_as_json_has_each_question(run):
    code, out, err = run(LESSON, "--to", "gift", "--json")
    report = json.loads(out)
    assert (code, err, report["format"]) == (0, "", "gift")
    assert report["file"] == "03-when-and-what-counts-as-yes.gift.txt"
    by_id = {one["id"]: one for one in report["questions"]}
    assert by_id["seven-happenings"]["left_out"].startswith("GIFT has no order")
    assert by_id["how-long-before"]["lost"][0] == "numbers that are typed with their unit"


def test_a_package_of_qti_is_whole_and_the_same_each_time(run, tmp_path):
    assert run(LESSON, "--to", "qti", "--out", "one.zip")[0] == 0
    assert run(LESSON, "--to", "qti", "--out", "two.zip")[0] == 0
    one, two = ((tmp_path / name).read_bytes() for name in ("one.zip", "two.zip"))
    assert one == two
    assert len(Package(one).items) == 15


@pytest.mark.parametrize(("to", "name"), [("bibtex", "hanoi-signing-wire.bib"),
                                           ("csl", "hanoi-signing-wire.csl.json")])  # fmt: skip
def test_citations_of_an_article_are_named_after_its_folder(run, tmp_path, to, name):
    wire = ROOT / "seeds/hanoi-signing-wire"
    for path in (wire, wire / "article.txt"):
        assert run(path, "--to", to, "--force")[:2] == (0, f"{name}\n")
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_no_file_is_replaced_unless_that_is_asked_for(run, tmp_path):
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    code, _, err = run(LESSON, "--to", "gift", "--out", mine)
    assert (code, mine.read_text()) == (1, "mine")
    assert "--force" in err
    assert run(LESSON, "--to", "gift", "--out", mine, "--force")[0] == 0
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]


def test_the_questions_on_paper_are_taken_out_and_put_back(run, tmp_path):
    folder = tmp_path / "notebooks"
    shutil.copytree(NOTEBOOKS, folder)
    assert run(folder, "--to", "notebook")[0] == 0
    whole = (folder / LESSON.name).read_bytes()
    code, out, _ = run(folder / LESSON.name, "--to", "notebook", "--remove")
    assert (code, out.strip()) == (0, f"{folder / LESSON.name}: written")
    assert b"on-paper" not in (folder / LESSON.name).read_bytes()
    assert run(folder / LESSON.name, "--to", "notebook")[0] == 0
    assert (folder / LESSON.name).read_bytes() == whole


@pytest.mark.parametrize(
    "options",
    [("--to", "gift", "--answers", "open"), ("--remove",), ("--to", "notebook", "--out", "x")],
)
def test_options_that_do_not_go_together_are_refused(run, tmp_path, options):
    assert run(LESSON, *options)[0] == 2
    assert list(tmp_path.iterdir()) == []


def test_a_notebook_without_a_quiz_is_no_lesson_to_export(run, tmp_path):
    empty = tmp_path / "empty.ipynb"
    empty.write_text('{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}')
    code, _, err = run(empty, "--to", "gift")
    assert code == 1
    assert "no code cell shows one" in err
