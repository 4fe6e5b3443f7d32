"""A copy of the course: `start` makes it, `update` brings it up to date, and nothing is spoilt."""

from __future__ import annotations

import errno
import json
import socket
import sys
from pathlib import Path

import pytest

from coursekit.cli import app, folders
from coursekit.course.copies import making, updating
from coursekit.course.copies.package import course_of_package
from coursekit.course.copies.updating import What, updated
from coursekit.course.edition.manifest import differences, with_manifest
from coursekit.errors import CoursekitError

LESSON = "notebooks/00-start-here.ipynb"
OTHER = "notebooks/01-one.ipynb"
QUIZ = "notebooks/quizzes/01-one.yaml"


def lesson(*sources: str, shown: str = "") -> bytes:
    cells = [
        {"cell_type": "code", "source": [text], "outputs": [shown], "metadata": {}}
        for text in sources
    ]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()


FILES = with_manifest({LESSON: lesson("1"), OTHER: lesson("1", "2"), QUIZ: b"one"}, "public")
NEWER = with_manifest({LESSON: lesson("1", "2"), OTHER: lesson("1", "3"), QUIZ: b"two"}, "public")


@pytest.fixture
def alone(monkeypatch, tmp_path):
    """Be in an empty folder, with a coursekit that was not installed from a clone."""
    monkeypatch.chdir(tmp_path)
    elsewhere = tmp_path / "site-packages/coursekit/cli/folders.py"
    monkeypatch.setattr(folders, "__file__", str(elsewhere))
    monkeypatch.setattr(making, "course_of_package", lambda: FILES)
    return tmp_path


@pytest.fixture
def run(monkeypatch, capsys):
    """Return what gives a command; of `start`, what JupyterLab would have been told."""
    from jupyterlab.labapp import LabApp

    told: list[str] = []
    monkeypatch.setattr(LabApp, "launch_instance", told.extend)
    monkeypatch.setattr("webbrowser.get", lambda: "a browser")

    def run(*arguments):
        told.clear()
        monkeypatch.setattr(sys, "argv", ["coursekit", *map(str, arguments)])
        with pytest.raises(SystemExit) as end:
            app.main()
            sys.exit(0)
        captured = capsys.readouterr()
        return end.value.code or 0, captured.out, captured.err, list(told)

    return run


def contents(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def test_start_copies_the_course_and_opens_it(run, alone):
    code, out, err, told = run("start", "--no-browser")
    assert (code, err) == (0, "")
    assert "copied into coursekit-course: 4 files" in out
    assert contents(alone / "coursekit-course") == FILES
    assert f"--ServerApp.root_dir={alone / 'coursekit-course'}" in told
    assert f"--LabApp.default_url=/doc/workspaces/coursekit/tree/{LESSON}" in told


def test_start_again_leaves_all_that_was_changed(run, alone):
    run("start", "--into", "mine")
    (alone / "mine" / LESSON).write_bytes(b"MY WORK")
    (alone / "mine/notes.txt").write_text("mine", encoding="utf-8")
    before = contents(alone / "mine")
    code, out, _err, told = run("start", "--into", "mine")
    assert (code, out) == (0, "")
    assert contents(alone / "mine") == before
    assert told


def test_start_within_a_copy_opens_that_one(run, alone, monkeypatch):
    run("start")
    monkeypatch.chdir(alone / "coursekit-course/notebooks")
    assert f"--ServerApp.root_dir={alone / 'coursekit-course'}" in run("start")[3]
    assert not (alone / "coursekit-course/notebooks/coursekit-course").exists()


@pytest.mark.parametrize("wanted", ["1", "01", "01-one", "01-one.ipynb", OTHER])
def test_start_opens_a_lesson_by_its_number_its_name_or_its_path(run, alone, monkeypatch, wanted):
    run("start")
    monkeypatch.chdir(alone / "coursekit-course")
    assert any(each.endswith(f"/{OTHER}") for each in run("start", wanted)[3])


def test_a_lesson_that_is_not_there_is_told_with_those_that_are(run, alone):
    code, _out, err, told = run("start", "9")
    assert (code, told) == (1, [])
    assert "found '9'. There are: 00-start-here, 01-one." in err
    assert len(err.splitlines()) == 1


def test_start_refuses_a_folder_with_other_files_and_leaves_it(run, alone):
    (alone / "mine").mkdir()
    (alone / "mine/thesis.txt").write_text("mine", encoding="utf-8")
    code, _out, err, told = run("start", "--into", "mine")
    assert (code, told) == (1, [])
    assert "one with other files, which is left as it is. Choose another with --into." in err
    assert contents(alone / "mine") == {"thesis.txt": b"mine"}


@pytest.mark.parametrize("name", ["thesis.txt", "course.zip"])
def test_start_refuses_the_name_of_a_file(run, alone, name):
    (alone / "thesis.txt").write_text("mine", encoding="utf-8")
    assert "found the name of a file" in run("start", "--into", name)[2]


def test_a_full_disk_leaves_nothing_half_copied(run, alone, monkeypatch):
    write, left = Path.write_bytes, [3]

    def fills(path, content):
        left[0] -= 1
        if not left[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(path, content)

    monkeypatch.setattr(Path, "write_bytes", fills)
    code, _out, err, told = run("start")
    assert (code, told) == (1, [])
    assert "No space left on device. Nothing has changed there." in err
    assert len(err.splitlines()) == 1
    assert not list(alone.iterdir())


def test_start_copies_into_the_empty_folder_that_somebody_is_in(run, alone):
    before = alone.stat().st_ino
    assert run("start", "--into", ".")[0] == 0
    assert Path.cwd() == alone
    assert alone.stat().st_ino == before  # a shell that stands in it still does
    assert contents(alone) == FILES


def test_a_copy_that_cannot_be_put_in_its_place_leaves_the_folder_empty(run, alone, monkeypatch):
    rename, left = Path.rename, [2]

    def fails(path, to):
        left[0] -= 1
        if not left[0]:
            raise OSError(errno.EACCES, "Permission denied")
        return rename(path, to)

    monkeypatch.setattr(Path, "rename", fails)
    code, _out, err, told = run("start", "--into", ".")
    assert (code, told) == (1, [])
    assert "Permission denied. Nothing has changed there." in err
    assert not list(alone.iterdir())


def test_start_says_what_is_missing_in_a_copy(run, alone):
    run("start")
    (alone / "coursekit-course" / QUIZ).unlink()
    code, _out, err, told = run("start")
    assert code == 0
    assert "coursekit-course lacks 1 file of the course. coursekit update" in err
    assert told


def test_start_says_when_a_copy_is_of_another_version(run, alone, monkeypatch):
    run("start")
    monkeypatch.setattr(making, "version_here", lambda: "9.0")
    assert "of another version. coursekit update" in run("start")[1]


def test_a_port_that_is_taken_is_refused_before_anything_is_copied(run, alone):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, _out, err, told = run("start", "--port", port)
    assert (code, told) == (1, [])
    assert f"port {port} cannot be used" in err
    assert "--port" in err
    assert not list(alone.iterdir())


def test_without_a_browser_the_address_is_to_be_copied(run, alone, monkeypatch):
    import webbrowser

    def none():
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "get", none)
    code, _out, err, told = run("start")
    assert code == 0
    assert "No browser was found" in err
    assert "--no-browser" in told


def test_a_front_that_is_not_installed_says_how_to_get_it(run, alone, monkeypatch):
    monkeypatch.setattr("coursekit.cli.course.find_spec", lambda name: None)
    code, _out, err, _told = run("start", "--front", "notebook")
    assert code == 1
    assert "uvx --with notebook coursekit start" in err
    assert not list(alone.iterdir())


@pytest.fixture
def copy(tmp_path):
    making.write(FILES, tmp_path / "copy")
    return tmp_path / "copy"


def test_an_update_renews_what_nobody_has_changed(copy):
    assert [each.what for each in updated(copy, NEWER)] == [What.RENEWED] * 3
    assert contents(copy) == NEWER
    assert differences(copy) == []
    assert updated(copy, NEWER) == []


def test_a_lesson_that_was_only_run_is_renewed_and_one_that_was_written_in_stays(copy):
    (copy / LESSON).write_bytes(lesson("1", shown="WHAT IT PRINTED"))
    mine = lesson("1", "2", "MY NOTE")
    (copy / OTHER).write_bytes(mine)
    (copy / QUIZ).write_bytes(b"my question")
    news = {each.path: each for each in updated(copy, NEWER)}
    assert news[LESSON].what is What.RENEWED
    assert (copy / LESSON).read_bytes() == NEWER[LESSON]
    assert (copy / OTHER).read_bytes() == mine
    assert (copy / QUIZ).read_bytes() == b"my question"
    assert news[OTHER].put == "notebooks/new-01-one.ipynb"
    assert (copy / news[OTHER].put).read_bytes() == NEWER[OTHER]
    assert (copy / news[QUIZ].put).read_bytes() == b"two"
    assert not news[QUIZ].put.endswith((".yaml", ".yml")), "it would be a second quiz of this name"
    assert updated(copy, NEWER) == [], "what was laid beside it once is not laid there again"


@pytest.mark.parametrize("edition", ["student", "instructor", "site"])
def test_an_update_leaves_what_somebody_else_has_made(tmp_path, edition):
    theirs = with_manifest({LESSON: lesson("our own")}, edition)
    making.write(theirs, tmp_path / "theirs")
    with pytest.raises(CoursekitError, match="an edition is replaced by a newer one"):
        updated(tmp_path / "theirs", NEWER)
    assert contents(tmp_path / "theirs") == theirs


def test_an_update_leaves_another_course_that_was_made_for_the_public(tmp_path):
    theirs = with_manifest({LESSON: lesson("our own")}, "public", "My seminar")
    making.write(theirs, tmp_path / "theirs")
    ours = with_manifest({LESSON: lesson("1", "2")}, "public", "Cyber-law debates")
    with pytest.raises(CoursekitError, match="found one of another course: My seminar"):
        updated(tmp_path / "theirs", ours)
    assert contents(tmp_path / "theirs") == theirs


@pytest.mark.parametrize("cells", ["null", "[]", '{"a": 1}'])
def test_a_manifest_with_odd_cells_is_named(copy, cells):
    place = copy / "edition.json"
    said = place.read_text(encoding="utf-8")
    place.write_text(said.partition('"cells"')[0] + f'"cells": {cells}}}', encoding="utf-8")
    with pytest.raises(CoursekitError, match="found none that can be read"):
        updated(copy, NEWER)


def test_start_opens_an_edition_and_no_site(run, alone):
    making.write(with_manifest({LESSON: lesson("our own")}, "student"), alone / "theirs")
    making.write(with_manifest({"index.html": b"<p>"}, "site"), alone / "site")
    code, out, err, told = run("start", "--into", "theirs")
    assert (code, out, err) == (0, "", "")
    assert told
    assert "one with other files" in run("start", "--into", "site")[2]


def test_an_update_brings_back_what_is_missing_and_adds_what_is_new(copy):
    (copy / QUIZ).unlink()
    more = with_manifest({path: FILES[path] for path in (LESSON, QUIZ)} | {"a.md": b"a"}, "public")
    news = {each.path: each.what for each in updated(copy, more)}
    assert news == {QUIZ: What.BACK, "a.md": What.NEW, OTHER: What.GONE}
    assert (copy / OTHER).read_bytes() == FILES[OTHER], "nothing is deleted"


def test_an_update_that_a_full_disk_has_stopped_goes_on(copy, monkeypatch):
    put, left = updating.put_in_place, [2]

    def fills(folder, contents):
        left[0] -= 1
        if not left[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        put(folder, contents)

    with monkeypatch.context() as patch:
        patch.setattr(updating, "put_in_place", fills)
        with pytest.raises(CoursekitError, match="What was there is whole"):
            updated(copy, NEWER)
    assert all(
        content in {FILES.get(path), NEWER.get(path)} for path, content in contents(copy).items()
    )
    updated(copy, NEWER)
    assert contents(copy) == NEWER


def test_update_tells_what_is_new(run, copy, monkeypatch):
    monkeypatch.chdir(copy)
    monkeypatch.setattr("coursekit.course.copies.package.course_of_package", lambda: NEWER)
    (copy / OTHER).write_bytes(lesson("MINE"))
    code, out, err, _told = run("update")
    assert (code, err) == (0, "")
    assert f"renewed: {QUIZ}" in out
    assert f"beside yours: {OTHER}: the new version is notebooks/new-01-one.ipynb" in out
    assert "nothing is new" in run("update")[1]


def test_update_without_a_copy_says_what_to_do(run, alone):
    code, _out, err, _told = run("update")
    assert code == 1
    assert "make one with `coursekit start`" in err


def test_update_in_a_clone_points_to_git(run, tmp_path, monkeypatch):
    (tmp_path / "notebooks").mkdir()
    (tmp_path / LESSON).write_bytes(lesson("1"))
    monkeypatch.chdir(tmp_path)
    code, _out, err, _told = run("update")
    assert code == 1
    assert "`git pull` brings what is new" in err


def test_a_clone_brings_its_own_public_edition():
    files = course_of_package()
    assert LESSON in files
    assert not [path for path in files if "instructor" in path]
