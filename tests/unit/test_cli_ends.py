"""However a command ends, it ends in a sentence and never in a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from sample_course import QUIZZES

from coursekit.cli import check

resource = pytest.importorskip("resource")
ROOT = Path(__file__).parents[2]
CASE = ROOT / "seeds/un-cybercrime-convention-vote"
QUIZ = QUIZZES / "01-page-and-story.yaml"
LONG = "x" * 300

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs pipes and limits")


def command(*arguments, **more):
    # Unbuffered, Python itself passes over a write that the disk takes by half.
    environment = {name: said for name, said in os.environ.items() if name != "PYTHONUNBUFFERED"}
    more["env"] = environment | more.get("env", {})
    return subprocess.Popen(
        [sys.executable, "-m", "coursekit", *map(str, arguments)],
        stderr=subprocess.PIPE,
        text=True,
        **more,
    )


def test_what_reads_the_output_may_end_first():
    reader, writer = os.pipe()
    os.close(reader)
    process = command("--version", stdout=writer)
    os.close(writer)
    assert process.communicate()[1] == ""
    assert process.returncode == 1


def test_an_output_that_is_closed_from_the_start_is_done_without(monkeypatch, run):
    monkeypatch.setattr(sys, "stdout", None)
    assert run("--version") == (0, "", "")
    monkeypatch.setattr(sys, "stderr", None)
    assert run("tables", LONG)[0] == 1


def test_output_that_the_disk_does_not_take_is_told(tmp_path):
    with (tmp_path / "out").open("wb") as out:
        process = command(
            "--version",
            stdout=out,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (5, 5)),
        )
        told = process.communicate()[1]
    assert process.returncode == 1
    assert told.startswith("The output cannot be written (File too large).")
    assert told.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("tables", LONG),
        ("tables", CASE, "--out", LONG),
        ("tables", CASE, "--replace", "--out", LONG),
        ("explain", LONG, "--row", "E001"),
        ("check", LONG),
        ("check", f"{LONG}.yaml"),
        ("export", f"{LONG}.yaml"),
        ("export", "--to", "notebook", LONG),
        ("export", QUIZ, "--out", LONG),
        ("draft-quiz", LONG),
        ("draft-quiz", CASE, "--out", LONG),
        ("progress", "--course", LONG),
        ("progress", "--course", LONG, "--forget"),
        ("progress", "--course", LONG, "--export", "csv"),
        ("progress", "--merge", LONG),
        ("progress", "--export", "csv", "--out", LONG),
    ],
)
def test_a_name_that_is_too_long_is_told(run, tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    code, _, told = run(*arguments)
    assert code == 1
    assert "too long" in told or "none of them" in told or "at most 60" in told
    assert told.count("\n") == 1


@pytest.mark.parametrize("options", [("--forget",), ("--export", "json"), (), ("--where",)])
def test_a_home_with_a_name_that_is_too_long_is_told(run, monkeypatch, options):
    monkeypatch.setenv("COURSEKIT_HOME", f"/{LONG}")
    code, _, told = run("progress", *options)
    assert "Traceback" not in told
    assert code == 0 or "too long" in told


@pytest.mark.parametrize("options", [("progress",), ("progress", "--where"), ("review",)])
def test_a_home_of_nobody_is_told(run, monkeypatch, options):
    monkeypatch.setenv("COURSEKIT_HOME", "~nobody-of-that-name/work")
    code, _, told = run(*options)
    assert code == 1
    assert "COURSEKIT_HOME" in told
    assert told.count("\n") == 1


@pytest.mark.parametrize("name", ["progress", "review", "check", "start", "tables"])
def test_a_working_folder_that_is_gone_is_told(run, tmp_path, monkeypatch, name):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    code, _, told = run(name, *(["article.txt"] if name == "tables" else []))
    assert code == 1
    assert told.count("\n") == 1


@pytest.mark.parametrize("content", ["[" * 200_000, '{"cells": ' + "9" * 5000 + "}"])
@pytest.mark.parametrize("arguments", [("check",), ("export", "--to", "notebook")])
def test_a_notebook_of_brackets_is_told(run, tmp_path, arguments, content):
    path = tmp_path / "01-odd.ipynb"
    path.write_text(content)
    code, _, told = run(*arguments, path)
    assert code == 1
    assert told.count("\n") == 1


def test_a_code_cell_of_brackets_is_read_over(run, tmp_path):
    cells = [{"cell_type": "code", "source": "(" * 200_000 + "x" + ".y" * 90_000, "metadata": {}}]
    path = tmp_path / "01-odd.ipynb"
    path.write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4}))
    assert "Traceback" not in run("check", path).err


def test_an_end_by_the_keyboard_needs_no_words(run, monkeypatch):
    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(check, "course_folder", interrupted)
    code, _, told = run("check")
    assert code == 130
    assert "Traceback" not in told


def test_an_end_by_the_keyboard_while_it_starts_needs_no_words_either(tmp_path):
    (tmp_path / "typer.py").write_text("raise KeyboardInterrupt")
    process = command("--version", env={"PYTHONPATH": str(tmp_path)})
    assert process.communicate()[1].strip() == ""
    assert process.returncode == 130
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    assert scripts == {"coursekit": "coursekit.__main__:main"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["build"], "--edition and --out are needed. See"),
        (["nonsense"], "No such command 'nonsense'. See"),
        (["build", "--nonsense"], "No such option: --nonsense. See"),
        (["start", "--port", "0"], "'--port'"),
    ],
)
def test_wrong_use_is_told_in_one_line_as_every_other_mistake(words, said):
    command = [sys.executable, "-m", "coursekit", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert said in line
    assert line.endswith(" --help.")
