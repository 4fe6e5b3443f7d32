"""What a person meets at the command line."""

from __future__ import annotations

import csv
import io
import json
import os
import shlex
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import typer
from marking_class import kept_names, marks_file
from rich.progress import Progress
from sample_course import QUIZZES

from coursekit.classroom.marking.marks import Mark, Of
from coursekit.cli import app, folders, output
from coursekit.i18n import _tell_missing
from coursekit.quiz.loading import load_quiz

CASE = Path(__file__).parents[2] / "seeds/un-cybercrime-convention-vote"
VOTE = QUIZZES / "01-the-vote.yaml"
TABLES = ("timeline", "stakeholders", "statements")


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
    code, _, err = run("check", VOTE)
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
    text = "Canada said on Monday that the treaty\x1b[31m fails to protect users <img src=x>.\n"
    path = written(tmp_path / "article.txt", text)
    for arguments in (["tables", path], ["explain", path, "--row", "S001"]):
        code, out, _ = run(*arguments)
        assert code == 0
        assert "\x1b" not in out


def commands_of(group, above=""):
    """Return the commands of a group and of the groups in it, by the words that call them."""
    found = {}
    for name, command in group.commands.items():
        inside = hasattr(command, "commands")
        found |= commands_of(command, f"{name} ") if inside else {f"{above}{name}": command}
    return found


COMMANDS = commands_of(typer.main.get_command(app.app))
#: What makes each command with `--json` print something.
AS_JSON = {
    "link": ("1",),
    "new": [CASE / "article.txt"],
    "tables": [CASE, "--only", "stakeholders"],
    "explain": [CASE, "--row", "S001"],
    "curate": [CASE, "--diff", "machine"],
    "check": [VOTE],
    "draft-quiz": [CASE],
    "export": [VOTE, "--to", "gift"],
    "propose": [CASE, "--prompt", "--permission"],
    "progress": [],
    "class": ["sample", "--sample", "--out", "view"],
    "review": [],
    "hand-in": [],
    "doctor": [],
    "overlay": [],
    "build": ["--edition", "student", "--out", "made.zip"],
    "update": ["--into", "."],
    "corpus diff": [CASE, CASE],
    "corpus read": [CASE],
    "corpus export": [CASE, "--to", "statements"],
    "mark": ["a-class", "--compare", "ann", "ben"],
}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_help_ends_with_an_example_that_can_be_typed(run, name):
    called = name.split()
    code, out, _ = run(*called, "--help")
    assert code == 0
    said, example = out.rstrip().splitlines()[-1].split(": ", 1)
    words = shlex.split(example)
    end = 1 + len(called)
    assert (said.strip(), words[:end]) == ("Example", ["coursekit", *called])
    COMMANDS[name].make_context(name, words[end:])  # fails for an option that is not there
    assert "--quiet" in out


def test_the_help_of_the_whole_ends_with_an_example_too(run):
    assert run("--help")[1].rstrip().splitlines()[-1].startswith(" Example: coursekit ")


def test_the_commands_with_json_are_tried_below():
    takes = {
        name
        for name, command in COMMANDS.items()
        if any("--json" in option.opts for option in command.params)
    }
    assert takes == set(AS_JSON)


@pytest.mark.parametrize("name", AS_JSON)
def test_json_is_all_that_is_printed(run, name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # what is made is made there
    if name == "new":
        (tmp_path / "notebooks").mkdir()
        written(tmp_path / "notebooks/00-start-here.ipynb", "{}")
    if name == "update":
        written(tmp_path / "edition.json", '{"format": 1, "edition": "public", "files": {}}')
    if name == "mark":
        (tmp_path / "a-class").mkdir()
        names = kept_names(tmp_path / "a-class-marks")
        for marker in ("ann", "ben"):
            sample = Of("", "a-quiz", "a-question", "0")._asdict()
            marks_file(names.path.parent, names, marker).put(Mark(at="", points=(1,), **sample))
    code, out, _ = run(*name.split(), *AS_JSON[name], "--json")
    assert code in {0, 1}
    assert isinstance(json.loads(out), dict)
    assert all(char.isprintable() for char in out if char != "\n")


@pytest.mark.parametrize(
    ("arguments", "usual"),
    [
        (["check", VOTE], "Nothing to fix"),
        (["draft-quiz", CASE, "--out", "a.yaml"], "to edit"),
    ],
)
def test_quiet_leaves_out_what_went_well(run, tmp_path, monkeypatch, arguments, usual):
    monkeypatch.chdir(tmp_path)
    assert usual in run(*arguments)[1]
    force = ["--force"] if "--out" in arguments else []
    code, out, _ = run(*arguments, *force, "--quiet")
    assert (code, out) == (0, "")


def test_quiet_still_prints_what_was_asked_for_and_what_is_wrong(run, tmp_path):
    path = written(tmp_path / "01-broken.ipynb", "{")
    code, out, err = run("check", path, "--quiet")
    assert code == 1
    assert "01-broken.ipynb" in out
    assert "1 problem to fix." in err
    assert "Cisco" in run("tables", CASE, "--quiet")[1]


def test_a_task_of_a_second_shows_a_bar_on_a_terminal_alone(monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    def shown(stream, patience):
        monkeypatch.setattr(sys, "stderr", stream)
        monkeypatch.setattr(output, "_PATIENCE", patience)
        begun = threading.Event()
        monkeypatch.setattr(Progress, "start", lambda bar: (start(bar), begun.set()))
        with output.progress("Reading [a]", 2) as step:
            begun.wait(5 if stream.isatty() and not patience else 0)
            step()
        return stream.getvalue()

    start = Progress.start
    monkeypatch.setenv("TERM", "xterm")
    assert "Reading [a]" in shown(Terminal(), 0)
    assert shown(Terminal(), 60) == ""
    assert shown(io.StringIO(), 0) == ""


@pytest.mark.parametrize(
    ("shell", "typed"),
    [
        ("bash", {"COMP_WORDS": "coursekit dr", "COMP_CWORD": "1"}),
        ("zsh", {"_TYPER_COMPLETE_ARGS": "coursekit dr"}),
    ],
)
def test_a_shell_is_told_how_to_complete_and_gets_an_answer(run, monkeypatch, shell, typed):
    monkeypatch.setenv("_COURSEKIT_COMPLETE", f"source_{shell}")
    assert f"_COURSEKIT_COMPLETE=complete_{shell}" in run()[1]
    monkeypatch.setenv("_COURSEKIT_COMPLETE", f"complete_{shell}")
    for name, words in typed.items():
        monkeypatch.setenv(name, words)
    code, out, _ = run()
    assert code == 0
    assert "draft-quiz" in out


@pytest.mark.parametrize(
    "arguments",
    [
        ["tables"],
        ["tables", CASE, "--json", "--format", "csv"],
        ["progress", "--json", "--where"],
        ["draft-quiz", CASE, "--kinds", "orders"],
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


def test_a_command_without_a_course_says_where_to_go(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "site-packages/coursekit/cli/folders.py"
    monkeypatch.setattr(folders, "__file__", str(path))
    code, _, err = run("build", "--edition", "student", "--out", "x.zip")
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
    monkeypatch.setattr("webbrowser.get", lambda: "a browser")
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
    committed = {path.name: path.read_bytes() for path in folder.glob("*.ipynb")}
    code, out, _ = run("export", folder, "--to", "notebook")
    assert code == 0
    assert out.count(": written") == len(committed) - 1  # the review shows no quiz of its own
    code, out, _ = run("export", folder, "--to", "notebook")
    assert out.count(": up to date") == len(committed)
    assert run("export", folder, "--to", "notebook", "--remove")[0] == 0
    assert {path.name: path.read_bytes() for path in folder.glob("*.ipynb")} == committed
    assert run("export", folder, "--to", "notebook", "--answers", "open")[0] == 2
    code, _, err = run("export", tmp_path, "--to", "notebook")
    assert code == 1
    assert "Check the path" in err


def test_the_module_is_the_command():
    command = [sys.executable, "-m", "coursekit", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("coursekit 0.")


def signed_case(folder: Path) -> Path:
    """Return a copy of an article whose tables are signed."""
    seeds = CASE.parent
    shutil.copytree(seeds / "hanoi-signing-wire", folder / "some-talks")
    shutil.copy(seeds / "coders.yaml", folder)
    return folder / "some-talks"


def test_a_quiz_is_drafted_for_an_article_of_the_course(run, tmp_path):
    case = signed_case(tmp_path / "seeds")
    out = tmp_path / "My Quiz.yaml"
    code, told, err = run("draft-quiz", case, "--out", out, "--seed", 3)
    assert code == 0
    assert "to edit" in told
    assert "Left out: time-words; it takes a signed event" in err
    quiz = load_quiz(out)
    assert (quiz.quiz, quiz.article) == ("my-quiz", "some-talks")
    assert [file.name for file in tmp_path.iterdir()].count("My Quiz.yaml") == 1
    assert not list(tmp_path.glob(".coursekit-*"))
    # What a person may have edited is not replaced unasked.
    code, _, err = run("draft-quiz", case, "--out", out)
    assert code == 1
    assert "--force" in err
    assert load_quiz(out) == quiz
    code, _, err = run("draft-quiz", case, "--out", out, "--force", "--kinds", "undated, who-said")
    assert code == 0
    assert {question.kind for question in load_quiz(out).questions} == {"choice"}
    assert "Left out: undated; it takes a signed event that no words" in err


def test_a_drafted_quiz_is_printed_where_no_file_is_named(run, tmp_path):
    case = signed_case(tmp_path / "elsewhere")
    code, out, err = run("draft-quiz", case)
    assert code == 0
    printed = written(tmp_path / "printed.yaml", out)
    assert load_quiz(printed).article is None
    code, told, _ = run("draft-quiz", case, "--out", tmp_path / "one.yaml", "--kinds", "who-said")
    assert told.endswith("one.yaml: 1 drafted question to edit.\n")
    assert "Left out: undated" in err


def test_a_quiz_is_not_drafted_from_what_nobody_has_signed(run, tmp_path):
    story = written(tmp_path / "Mein Text.txt", "Norland signed the treaty on 3 May 2023.")
    code, out, err = run("draft-quiz", story)
    assert (code, out) == (1, "")
    assert "none of this article's rows is signed" in err
    assert "`coursekit curate SLUG`, beginning with" in err
    story = signed_case(tmp_path / "elsewhere") / "article.txt"
    code, _, err = run("draft-quiz", story, "--out", story / "a.yaml")
    assert code == 1
    assert "Choose a folder that you can write to" in err


def test_a_text_that_a_course_does_not_have_is_refused_with_those_it_has(monkeypatch, capsys):
    monkeypatch.chdir(Path(__file__).parents[2] / "seeds")
    monkeypatch.setattr(sys, "argv", ["coursekit", "curate", "nosuch"])
    with pytest.raises(SystemExit):
        app.main()
    err = " ".join(capsys.readouterr().err.split())
    assert "found 'nosuch'. There are: " in err
    assert "hanoi-signing-wire" in err
