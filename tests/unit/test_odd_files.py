"""What is no ordinary file is neither read nor replaced; what is far too large is not read."""

from __future__ import annotations

import os
import signal
import socket
import stat
from pathlib import Path

import pytest
from record_files import file_of
from sample_course import QUIZZES

import coursekit
from coursekit import files
from coursekit.course.check import check_paths
from coursekit.course.lesson import read_lesson
from coursekit.errors import CoursekitError
from coursekit.files import write_whole
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.store.deletion import write_copy
from coursekit.quiz.store.record import Record
from coursekit.reading.case import load_case
from coursekit.tables.csv_file import read_csv

SEEDS = Path(__file__).parents[2] / "seeds"
CASE = SEEDS / "un-cybercrime-convention-vote"
QUIZ = QUIZZES / "01-page-and-story.yaml"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs pipes and links")


@pytest.fixture(autouse=True)
def _no_endless_wait():
    """End a test that waits for a pipe, instead of waiting with it."""

    def end(*_):
        raise AssertionError("it waits without end")

    before = signal.signal(signal.SIGALRM, end)
    signal.alarm(3)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def a_pipe(path):
    os.mkfifo(path)


def a_socket(path):
    # By its short name: the address of a socket may not be long.
    here = Path.cwd()
    os.chdir(path.parent)
    try:
        socket.socket(socket.AF_UNIX).bind(path.name)
    finally:
        os.chdir(here)


def a_device(path):
    """Make what gives zeros without end, as a node of its own."""
    try:
        os.mknod(path, stat.S_IFCHR | 0o600, os.makedev(1, 5))
    except PermissionError:
        pytest.skip("no node may be made here")


def a_folder(path):
    path.mkdir()


def a_link(path):
    path.with_suffix(".target").write_text("mine")
    path.symlink_to(path.with_suffix(".target"))


def a_loose_link(path):
    path.symlink_to(path.with_suffix(".nowhere"))


ODD = {"pipe": a_pipe, "socket": a_socket, "device": a_device}
WRITERS = {
    "page.html": ("export", QUIZ, "--force", "--out"),
    "draft.yaml": ("draft-quiz", CASE, "--force", "--out"),
    "timeline.csv": ("tables", CASE, "--only", "timeline", "--replace", "--out"),
}


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("make", [*ODD.values(), a_folder, a_link, a_loose_link])
def test_only_an_ordinary_file_is_replaced(run, tmp_path, name, make):
    path = tmp_path / name
    make(path)
    before = path.lstat()
    out = tmp_path if name.endswith(".csv") else path
    code, _, err = run(*WRITERS[name], out)
    assert code == 1
    assert f"{path.name}: expected an ordinary file" in err
    assert err.count("\n") == 1
    after = path.lstat()
    assert (after.st_ino, after.st_mode) == (before.st_ino, before.st_mode)
    assert not path.with_suffix(".nowhere").exists()


@pytest.mark.parametrize("make", [a_pipe, a_link, a_loose_link])
def test_a_notebook_or_a_copy_is_written_over_nothing_odd(tmp_path, make):
    path = tmp_path / "copy"
    make(path)
    with pytest.raises(CoursekitError, match="expected an ordinary file"):
        write_whole(path, "text", replace=True)
    record = tmp_path / "record.jsonl"
    record.write_bytes(file_of(1))
    with pytest.raises(CoursekitError):
        write_copy(record, path)


def test_where_a_folder_is_no_force_is_advised(tmp_path):
    with pytest.raises(CoursekitError, match="found a folder") as refused:
        write_whole(tmp_path, "text", replace=False)
    assert "--force" not in str(refused.value)


READERS = {
    "article": coursekit.read,
    "case": lambda path: load_case(path, b""),
    "quiz": load_quiz,
    "notebook": read_lesson,
    "table": read_csv,
    "record": lambda path: write_copy(path, path.with_suffix(".copy")),
}


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("found", ODD)
def test_only_an_ordinary_file_is_read(tmp_path, name, found):
    ODD[found](path := tmp_path / "given")
    with pytest.raises(CoursekitError, match=f"expected an ordinary file, found a {found}") as told:
        READERS[name](path)
    assert str(path) in str(told.value)


@pytest.mark.parametrize("name", ["case", "quiz", "notebook", "table"])
def test_what_is_too_large_is_not_read(tmp_path, name, monkeypatch):
    path = tmp_path / "given"
    with path.open("wb") as file:
        file.truncate(10**9)
    monkeypatch.setattr(files.os, "read", lambda *_: pytest.fail("it is read"))
    with pytest.raises(CoursekitError, match=r"expected at most .* MB"):
        READERS[name](path)


def test_a_quiz_of_more_than_a_megabyte_is_refused_before_it_is_parsed(tmp_path):
    path = tmp_path / "quiz.yaml"
    path.write_text(QUIZ.read_text(encoding="utf-8") + "#" * 1_000_000)
    with pytest.raises(CoursekitError, match="at most 1 MB"):
        load_quiz(path)


@pytest.mark.parametrize("make", ODD.values())
def test_commands_tell_what_is_no_file_and_wait_for_nothing(run, tmp_path, make):
    for command in ("tables", "check", "export", "draft-quiz"):
        path = tmp_path / f"{command}.yaml"
        make(path)
        code, _, err = run(command, path)
        assert code == 1
        assert err.count("\n") == 1
    make(tmp_path / "record")
    code, _, err = run("progress", "--merge", tmp_path / "record")
    assert code == 1
    assert "expected an ordinary file" in err


def test_a_folder_with_a_pipe_for_each_of_its_files_is_checked(tmp_path):
    root = tmp_path / "course"
    for name in ("seeds/one/article.txt", "seeds/two/case.yaml", "seeds/data/facts.csv"):
        (root / name).parent.mkdir(parents=True)
        os.mkfifo(root / name)
    (root / "seeds/two/article.txt").write_text("A vote is near.")
    os.mkfifo(root / "quiz.yaml")
    (root / "asked.yaml").write_text(QUIZ.read_text(encoding="utf-8"))
    for path in (root / "seeds", root / "asked.yaml", root / "seeds/two"):
        try:
            assert check_paths([path])
        except CoursekitError as told:
            assert "expected" in str(told)


def test_a_record_that_is_too_large_is_not_merged(run, tmp_path):
    path = tmp_path / "given"
    with path.open("wb") as file:
        file.truncate(10**9)
    code, _, err = run("progress", "--merge", path)
    assert code == 1
    assert "at most 134 MB" in err


def test_a_file_that_grows_meanwhile_is_read_no_further(tmp_path, monkeypatch):
    path = tmp_path / "given"
    path.write_bytes(b"x" * 100)
    real = os.fstat

    def small(number):
        return os.stat_result([*real(number)[:6], 10, *real(number)[7:10]])

    monkeypatch.setattr(files.os, "fstat", small)
    with pytest.raises(OSError, match="at most"):
        files.bytes_of(path, 50)


def test_a_pipe_in_place_of_a_record_keeps_nobody_waiting(tmp_path):
    os.mkfifo(path := tmp_path / "record.jsonl")
    record = Record(path, "a-course")
    record.refresh()
    assert record.storage.state == "memory"
