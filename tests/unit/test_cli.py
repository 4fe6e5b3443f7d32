"""What a person meets at the command line."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from coursekit.cli import app, folders
from coursekit.i18n import _tell_missing
from coursekit.quiz.loading import load_quiz

CASE = Path(__file__).parents[2] / "seeds/un-cybercrime-convention-vote"
TABLES = ("timeline", "stakeholders", "statements")


@pytest.fixture
def run(monkeypatch, capsys):
    """Return what runs the command and returns its exit code, its output and its complaint."""
    monkeypatch.setenv("COLUMNS", "80")

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["coursekit", *map(str, arguments)])
        with pytest.raises(SystemExit) as end:
            app.main()
            sys.exit(0)
        captured = capsys.readouterr()
        return end.value.code or 0, captured.out, captured.err

    return run


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_tables_prints_three_tables_that_fit_80_columns(run):
    code, out, _ = run("tables", CASE)
    assert code == 0
    assert all(f"{name}, " in out for name in TABLES)
    assert "Cisco" in out
    assert max(map(len, out.splitlines())) <= 80


def test_tables_as_json_holds_every_column_and_nothing_that_json_lacks(run):
    code, out, _ = run("tables", CASE, "--format", "json")
    made = json.loads(out, parse_constant=lambda word: pytest.fail(f"{word} is no JSON"))
    text = (CASE / "article.txt").read_bytes().decode("utf-8")
    assert code == 0
    assert tuple(made) == TABLES
    for row in (row for name in TABLES for row in made[name]):
        assert text[row["start"] : row["end"]] == row["evidence"]


def test_one_table_as_csv_is_one_whole_csv(run):
    code, out, _ = run("tables", CASE, "--format", "csv", "--only", "stakeholders")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert code == 0
    assert "Cisco" in {row["name"] for row in rows}


def test_out_writes_three_files_and_nothing_beside_them(run, tmp_path):
    code, out, _ = run("tables", CASE, "--out", tmp_path / "new" / "folder")
    files = sorted((tmp_path / "new" / "folder").iterdir())
    assert code == 0
    assert [file.name for file in files] == sorted(f"{name}.csv" for name in TABLES)
    assert all(str(file) in out for file in files)


def test_out_replaces_no_file_unless_told_to(run, tmp_path):
    mine = written(tmp_path / "timeline.csv", "mine")
    code, _, err = run("tables", CASE, "--out", tmp_path)
    assert code == 1
    assert "timeline.csv" in err
    assert "--replace" in err
    assert [file.name for file in tmp_path.iterdir()] == ["timeline.csv"]
    assert mine.read_text() == "mine"
    assert run("tables", CASE, "--out", tmp_path, "--replace")[0] == 0
    assert mine.read_text(encoding="utf-8-sig").startswith('"event_id",')


def test_a_folder_that_cannot_be_written_is_told_and_left_without_a_part(run, tmp_path):
    file = written(tmp_path / "file", "")
    code, _, err = run("tables", CASE, "--out", file / "folder")
    assert code == 1
    assert "cannot be written" in err
    assert "Traceback" not in err


def test_explain_tells_the_row_and_its_words(run):
    code, out, _ = run("explain", CASE, "--row", "S001")
    assert code == 0
    assert out.startswith("S001: ")
    assert "Shown by characters" in out


def test_explain_of_a_row_that_is_not_there_says_which_are(run):
    code, _, err = run("explain", CASE, "--row", "S999")
    assert code == 1
    assert "S001, S002, " in " ".join(err.split())


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "empty"),
        (b"\n \n", "empty"),
        (b"\x7fELF\x00\x01\x02\x00" * 40, "binary"),
        ("The vote – “at last” – came on Monday.".encode("cp1252"), "UTF-8"),
        ("The vote came on Monday.".encode("utf-16"), "UTF-8"),
    ],
)
def test_a_file_that_is_no_article_gets_one_paragraph(run, tmp_path, content, complaint):
    path = tmp_path / "article.txt"
    path.write_bytes(content)
    code, out, err = run("tables", path, "--out", tmp_path / "out")
    assert (code, out) == (1, "")
    assert str(path) in err
    assert complaint in err
    assert len(err.splitlines()) == 1
    assert not (tmp_path / "out").exists()


def test_a_missing_article_gets_one_paragraph(run, tmp_path):
    code, _, err = run("tables", tmp_path / "nowhere.txt")
    assert code == 1
    assert "nowhere.txt" in err
    assert len(err.splitlines()) == 1


def test_an_article_without_date_or_name_gives_tables_without_rows(run, tmp_path):
    path = written(tmp_path / "plain.txt", "It rained. Then the sun came out, and it was warm.\n")
    code, out, _ = run("tables", path, "--format", "json")
    assert code == 0
    assert json.loads(out)["stakeholders"] == []
    assert run("tables", path)[0] == 0


def test_a_text_in_another_language_is_said(run, tmp_path):
    german = "Die Minister haben am Montag in Genf über den Entwurf beraten und ihn abgelehnt. "
    code, _, err = run("tables", written(tmp_path / "de.txt", german * 4))
    assert code == 0
    assert "does not seem to be English" in err


def test_an_article_whose_case_file_names_another_language_is_said(run, tmp_path):
    written(tmp_path / "article.txt", "Canada said the treaty fails.\n")
    written(tmp_path / "case.yaml", "format: 1\nlanguage: fr\n")
    code, _, err = run("tables", tmp_path)
    assert code == 0
    assert "in another language (fr). The rules read only English" in err


def test_a_language_without_a_translation_is_said(run, monkeypatch):
    _tell_missing.cache_clear()
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "fr")
    code, _, err = run("check", "notebooks/quizzes/00-first-look.yaml")
    assert code == 0
    assert err.startswith("COURSEKIT_LANGUAGE=fr: there is no translation")


def test_a_quiz_typing_error_in_a_case_file_names_file_and_line(run, tmp_path):
    path = written(tmp_path / "article.txt", "Canada said the treaty fails to protect users.")
    written(tmp_path / "case.yaml", "format: 1\npublishd: 2024-11-12\n")
    code, _, err = run("tables", path)
    assert code == 1
    assert "case.yaml, line 2" in err
    assert "published" in err


def test_words_that_would_steer_a_terminal_are_not_printed(run, tmp_path):
    text = "Canada\x1b[31m said on Monday that the treaty fails to protect users <img src=x>.\n"
    path = written(tmp_path / "article.txt", text)
    for arguments in (["tables", path], ["explain", path, "--row", "S001"]):
        code, out, _ = run(*arguments)
        assert code == 0
        assert "\x1b" not in out


@pytest.mark.parametrize(
    "arguments",
    [
        ["tables"],
        ["tables", "a.txt", "--format", "xml"],
        ["explain", "a.txt"],
        ["start", "--port", "0"],
        ["strat"],
    ],
)
def test_a_mistyped_command_exits_with_2(run, arguments):
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert "Traceback" not in err


def test_start_finds_the_course_from_a_folder_inside_it(tmp_path):
    first = tmp_path / folders.FIRST_NOTEBOOK
    first.parent.mkdir()
    first.touch()
    assert folders.course_folder(first.parent) == tmp_path


def test_start_falls_back_to_the_course_it_was_installed_from(tmp_path):
    assert folders.course_folder(tmp_path) == Path(folders.__file__).parents[2]


def test_start_without_a_course_says_where_to_go(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "site-packages/coursekit/cli/folders.py"
    monkeypatch.setattr(folders, "__file__", str(path))
    code, _, err = run("start")
    assert code == 1
    assert str(tmp_path) in err
    assert "00-start-here.ipynb" in err


@pytest.mark.parametrize(
    ("options", "opens"), [([], True), (["--no-browser", "--port", "9123"], False)]
)
def test_start_opens_the_first_notebook(run, monkeypatch, options, opens):
    from jupyterlab.labapp import LabApp

    seen = []
    monkeypatch.setattr(LabApp, "launch_instance", seen.extend)
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", "/of/my/own")
    assert run("start", *options)[0] == 0
    address = "/doc/workspaces/coursekit/tree/notebooks/00-start-here.ipynb"
    assert f"--LabApp.default_url={address}" in seen
    own, course = os.environ["JUPYTER_CONFIG_PATH"].split(os.pathsep)
    assert own == "/of/my/own"
    assert "fetchNews" in Path(course, "labconfig/default_setting_overrides.json").read_text()
    assert ("--no-browser" not in seen) is opens
    assert f"--ServerApp.port={9123 if options else 8888}" in seen


def test_check_says_what_to_mend_and_fails(run, tmp_path):
    path = written(tmp_path / "01-broken.ipynb", "{")
    code, out, _ = run("check", path)
    assert code == 1
    assert "01-broken.ipynb" in out


VOTE = CASE.parents[1] / "notebooks/quizzes/01-the-vote.yaml"


def test_export_writes_one_page_and_says_where(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, _ = run("export", VOTE, "--to", "html")
    assert (code, out.strip()) == (0, "01-the-vote.html")
    page = (tmp_path / out.strip()).read_text(encoding="utf-8")
    assert "It passed, since nobody objected to it." in page
    assert "The answer to question" not in page
    assert [file.name for file in tmp_path.iterdir()] == ["01-the-vote.html"]


def test_export_replaces_no_file_unless_told_to(run, tmp_path):
    mine = written(tmp_path / "page.html", "mine")
    code, _, err = run("export", VOTE, "--out", mine, "--answers", "open")
    assert code == 1
    assert "--force" in err
    assert mine.read_text() == "mine"
    assert run("export", VOTE, "--out", mine, "--answers", "open", "--force")[0] == 0
    assert "The answer to question 1" in mine.read_text(encoding="utf-8")


def test_export_of_a_quiz_with_faults_tells_them_with_their_lines(run, tmp_path):
    text = VOTE.read_text(encoding="utf-8").replace("kind: choice", "knid: choice")
    quiz = written(tmp_path / VOTE.name, text)
    code, _, err = run("export", quiz, "--out", tmp_path / "x.html")
    assert code == 1
    assert "line 6: question without-a-vote" in err
    assert not (tmp_path / "x.html").exists()


def test_each_of_several_faults_has_a_line_of_its_own(run, tmp_path):
    text = VOTE.read_text(encoding="utf-8").replace("kind: choice", "kind: chioce")
    quiz = written(tmp_path / VOTE.name, text.replace("format: 1", "format: 1\nway: all-at-once"))
    code, _, err = run("export", quiz, "--out", tmp_path / "x.html")
    assert code == 1
    faults = err.splitlines()[1:]
    assert len(faults) > 1
    assert all(fault.startswith("- line ") for fault in faults)


def test_export_to_notebooks_brings_all_of_a_folder_up_to_date(run, tmp_path):
    folder = tmp_path / "notebooks"
    shutil.copytree(VOTE.parents[1], folder)
    code, out, _ = run("export", folder, "--to", "notebook")
    assert code == 0
    assert out.count(": up to date") == len(list(folder.glob("*.ipynb")))
    assert run("export", folder, "--to", "notebook", "--answers", "open")[0] == 2
    code, _, err = run("export", tmp_path, "--to", "notebook")
    assert code == 1
    assert "Check the path" in err


def test_the_module_is_the_command():
    command = [sys.executable, "-m", "coursekit", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("coursekit 0.")


def test_a_quiz_is_drafted_for_an_article_of_the_course(run, tmp_path):
    case = tmp_path / "seeds" / "some-talks"
    case.mkdir(parents=True)
    shutil.copy(CASE / "article.txt", case)
    out = tmp_path / "My Quiz.yaml"
    code, told, err = run("draft-quiz", case, "--out", out, "--seed", 3)
    assert code == 0
    assert "to edit" in told
    assert "Left out: order; it takes three certain events" in err
    quiz = load_quiz(out)
    assert (quiz.quiz, quiz.article) == ("my-quiz", "some-talks")
    assert [file.name for file in tmp_path.iterdir()].count("My Quiz.yaml") == 1
    assert not list(tmp_path.glob(".coursekit-*"))
    # What a person may have edited is not replaced unasked.
    code, _, err = run("draft-quiz", case, "--out", out)
    assert code == 1
    assert "--force" in err
    assert load_quiz(out) == quiz
    code, _, err = run("draft-quiz", case, "--out", out, "--force", "--kinds", "undated, highlight")
    assert code == 0
    assert {question.kind for question in load_quiz(out).questions} == {"date"}
    assert "Left out: highlight; it takes a reviewed stakeholder" in err


def test_a_drafted_quiz_is_printed_where_no_file_is_named(run, tmp_path):
    story = written(tmp_path / "Mein Text.txt", "Norland signed the treaty on 3 May 2023.")
    code, out, err = run("draft-quiz", story)
    assert code == 0
    printed = written(tmp_path / "printed.yaml", out)
    assert load_quiz(printed).article is None
    code, told, _ = run("draft-quiz", story, "--out", tmp_path / "one.yaml")
    assert told.endswith("one.yaml: 1 question, a draft to edit.\n")
    assert "Left out: undated" in err
    code, _, err = run("draft-quiz", story, "--kinds", "orders")
    assert code == 1
    assert "`orders` is not a kind" in err
    code, _, err = run("draft-quiz", story, "--out", story / "a.yaml")
    assert code == 1
    assert "Choose a folder that you can write to" in err
