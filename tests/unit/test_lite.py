"""The course in the browser alone: what a site is made of, and what its kernel does with cells."""

from __future__ import annotations

import asyncio
import io
import json
import subprocess
import sys
import tarfile
import zipfile

import pytest

from coursekit.course.edition.manifest import with_manifest
from coursekit.course.edition.output import write
from coursekit.course.lite import pyodide, wheels
from coursekit.course.lite.in_browser.cells import Cells, _as_it_was, digest
from coursekit.course.lite.lock import lock
from coursekit.course.lite.pyodide import CDN, Distribution, distribution
from coursekit.course.lite.wheels import own_wheel, packed_wheel
from coursekit.errors import CoursekitError

INFO = {"abi_version": "2026_0", "arch": "wasm32", "python": "3.14.2"}
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
#: What a lesson may use before pandas is there.
WITHOUT_TABLES = (
    "Article",
    "Progress",
    "Quiz",
    "Reader",
    "Review",
    "article",
    "explain",
    "explore",
)


def package(name, *depends):
    return {"name": name, "file_name": f"{name}-1.whl", "depends": list(depends), "version": "1"}


PACKAGES = {
    "pandas": package("pandas", "numpy"),
    "numpy": package("numpy"),
    "Jinja2": package("jinja2", "MarkupSafe"),
    "MarkupSafe": package("markupsafe"),
    "scipy": package("scipy"),
}


def archive(path, info=INFO, without=(), folder="pyodide", more=None):
    """Write an archive of Pyodide as its makers pack it."""
    listed = json.dumps({"info": info, "packages": PACKAGES}).encode()
    files = dict.fromkeys(CORE, b"core") | {"pyodide-lock.json": listed, **(more or {})}
    with tarfile.open(path, "w:bz2") as packed:
        for name, content in files.items():
            if name not in without:
                member = tarfile.TarInfo(f"{folder}/{name}")
                member.size = len(content)
                packed.addfile(member, io.BytesIO(content))
    return path


def test_quizzes_and_articles_are_shown_where_there_are_no_tables():
    names = ", ".join(f"coursekit.{name}" for name in WITHOUT_TABLES)
    code = (
        "import sys; from coursekit.course.lite.running import _Missing;"
        f"sys.meta_path.insert(0, _Missing()); import coursekit; print(len(({names},)));"
        "print(len(coursekit.show(coursekit.article('Canada signed.'))._repr_html_()) > 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.split() == [str(len(WITHOUT_TABLES)), "True"], done.stderr


def test_an_archive_gives_the_core_and_what_tables_need_of_it(tmp_path):
    whole = archive(tmp_path / "a.tar.bz2", more={"pandas-1.whl": b"p", "scipy-1.whl": b"s"})
    found = distribution(whole)
    assert sorted(found.core) == sorted(CORE)
    assert sorted(found.packages) == ["Jinja2", "MarkupSafe", "numpy", "pandas"]
    assert found.wheels == {"pandas-1.whl": b"p"}


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        ({"without": ["pyodide.asm.wasm"]}, "without pyodide.asm.wasm"),
        ({"info": {**INFO, "abi_version": "2025_0"}}, "expected Pyodide 314"),
        ({"folder": "../.."}, "without pyodide.mjs"),
    ],
)
def test_an_archive_of_something_else_is_refused_by_what_it_is(tmp_path, spoil, said):
    with pytest.raises(CoursekitError, match=said) as refused:
        distribution(archive(tmp_path / "a.tar.bz2", **spoil))
    assert str(refused.value).endswith(f"Use version {pyodide.VERSION}.")


@pytest.mark.parametrize("length", [0, 10, 400])
def test_a_broken_archive_is_refused_in_one_paragraph(tmp_path, length):
    whole = archive(tmp_path / "a.tar.bz2").read_bytes()
    path = tmp_path / "b.tar.bz2"
    path.write_bytes(whole[:length])
    with pytest.raises(CoursekitError, match="expected a whole archive of Pyodide"):
        distribution(path)


def test_without_a_network_it_is_said_what_could_not_be_fetched(monkeypatch):
    def refuse(*_given, **_named):
        raise OSError("Network is unreachable")

    monkeypatch.setattr(pyodide.urllib.request, "urlopen", refuse)
    with pytest.raises(CoursekitError, match=r"could not be fetched.*--pyodide"):
        distribution(None)


def test_what_was_fetched_is_what_was_expected_or_is_not_used(monkeypatch):
    monkeypatch.setattr(pyodide.urllib.request, "urlopen", lambda *_, **__: io.BytesIO(b"other"))
    with pytest.raises(CoursekitError, match="is not the Pyodide that was expected"):
        distribution(None)


def test_wheels_that_cannot_be_fetched_leave_a_paragraph(monkeypatch):
    refused = subprocess.CompletedProcess([], 1, "", "WARNING: a\nERROR: No matching distribution")
    monkeypatch.setattr(wheels.subprocess, "run", lambda *_, **__: refused)
    with pytest.raises(CoursekitError, match="No matching distribution"):
        wheels.fetched_wheels()


def test_the_list_of_packages_takes_ours_first_and_the_rest_from_pyodides_address():
    name, numpy = packed_wheel(
        "numpy", "9", {"numpy/__init__.py": b""}, ["six; python_version<'3'"]
    )
    theirs = Distribution({}, PACKAGES, {"pandas-1.whl": b"p"})
    listed = json.loads(lock({name: numpy}, theirs))["packages"]
    assert listed["numpy"]["file_name"] == name
    assert listed["numpy"]["imports"] == ["numpy"]
    assert listed["numpy"]["depends"] == []
    assert listed["pandas"]["file_name"] == "pandas-1.whl"
    assert listed["pandas"]["depends"] == ["numpy"]
    assert listed["jinja2"]["file_name"] == f"{CDN}jinja2-1.whl"
    assert listed["jinja2"]["depends"] == ["markupsafe"]


def test_the_program_goes_without_its_commands_and_with_what_cells_show():
    shown = {"coursekit/course/lite/in_browser/results.json": b"{}"}
    name, content = own_wheel(shown)
    with zipfile.ZipFile(io.BytesIO(content)) as wheel:
        names = wheel.namelist()
    assert name.endswith("-py3-none-any.whl")
    assert {*shown, "coursekit/__init__.pyi", "coursekit/widgets/static/widgets.js"} <= {*names}
    assert not [each for each in names if "/cli/" in each or each.endswith((".pyc", ".ipynb"))]
    assert own_wheel(shown)[1] == content


TABLE, PLOT, QUIZ = "rows = timeline()", "plot(rows)", "Quiz()"
GATE = "Predict('a.md', lambda: show(rows))"
GATED = f"rows = timeline()\n{GATE}"
MADE = {"outputs": [{"text/html": "<p>made</p>"}], "widget": None}
LESSON = {
    digest(TABLE): {**MADE, "is_interactive": False, "is_gate": False},
    digest(PLOT): {**MADE, "is_interactive": True, "is_gate": False},
    digest(QUIZ): None,
    digest(GATED): {**MADE, "is_interactive": False, "is_gate": True},
}


class Kernel:
    """A kernel in which the packages can be had or not, and what it was asked to run."""

    def __init__(self, monkeypatch, *, are_there=True):
        self.ran = []
        self.cells = Cells(self, {"a": LESSON, "b": {digest("other"): None}})

        async def load():
            self.cells._are_loaded = are_there
            if are_there:
                self.cells._catch_up(self.cells._left_out)
                self.cells._left_out = []
            return are_there

        monkeypatch.setattr(self.cells, "_load", load)

    def run_cell(self, code, store_history):
        self.ran.append(code)

    def instead(self, code):
        return "".join(asyncio.run(self.cells.instead(code.splitlines(keepends=True))))


def is_made(lines):
    return ".Cells.current.show(" in lines


def test_a_cell_shows_what_was_made_and_runs_when_it_is_run_again(monkeypatch):
    kernel = Kernel(monkeypatch)
    assert kernel.instead(QUIZ) == QUIZ
    assert is_made(kernel.instead(TABLE))
    assert is_made(kernel.instead(PLOT))
    assert kernel.instead("1 + 1") == "1 + 1"
    assert kernel.ran == []
    assert kernel.instead(PLOT) == PLOT
    assert kernel.ran == [TABLE, PLOT]
    assert kernel.instead(TABLE) == TABLE


def test_a_cell_that_was_changed_has_the_cells_before_it_run(monkeypatch):
    kernel = Kernel(monkeypatch)
    assert is_made(kernel.instead(TABLE))
    assert kernel.instead("plot(rows, 3)") == "plot(rows, 3)"
    assert kernel.ran == [TABLE]


def test_what_was_made_stays_where_the_packages_cannot_be_had(monkeypatch):
    kernel = Kernel(monkeypatch, are_there=False)
    assert is_made(kernel.instead(TABLE))
    assert is_made(kernel.instead(TABLE))
    assert kernel.ran == []


def test_a_gate_stays_a_gate_where_the_packages_cannot_be_had(monkeypatch):
    kernel = Kernel(monkeypatch, are_there=False)
    assert kernel.instead(GATED) == f"{GATE}\n"
    assert kernel.instead(GATED) == f"{GATE}\n"


def test_what_a_guess_uncovers_was_made_until_the_cell_can_be_run(monkeypatch):
    kernel = Kernel(monkeypatch)
    monkeypatch.setattr(kernel.cells, "show", kernel.ran.append)
    kernel.instead(GATED)
    uncovered = kernel.cells.or_made(lambda: "a table")
    assert uncovered() is None
    assert kernel.ran == [digest(GATED)]
    kernel.instead(GATED)
    assert uncovered() == kernel.cells.or_made(lambda: "a table")() == "a table"


def results_of(way, sources, folder):
    """Return what is kept of cells, as a process of its own writes it."""
    (folder / "how-many.md").write_text("How many?")
    cells = [{"cell_type": "code", "source": each} for each in sources]
    (folder / "a.ipynb").write_text(json.dumps({"cells": cells}))
    done = subprocess.run(
        [sys.executable, "-m", "coursekit.course.lite.running", way, "a.ipynb"],
        cwd=folder, capture_output=True, text=True, check=True,
    )  # fmt: skip
    [kept] = json.loads(done.stdout).values()
    return [*kept.values()]


@pytest.mark.slow
def test_what_cells_and_guesses_show_is_kept_as_a_page_shows_it(tmp_path):
    table = "coursekit.show(coursekit.cues().head(2), ['word'])"
    sources = [
        table,
        f"coursekit.Predict('how-many.md', lambda: {table})",
        "coursekit.Reader(coursekit.article('Canada signed the treaty.'), 'statements')",
        "coursekit.explore(coursekit.cues().head(2), by=['kind'])",
    ]
    *tables, reader, explorer = results_of("all", sources, tmp_path)
    for each in tables:
        [shown] = each["outputs"]
        assert "<table" in shown["text/html"]
    assert reader["outputs"] == explorer["outputs"] == []  # a widget's number means nothing later
    assert _as_it_was(*reader["widget"]).tables
    assert _as_it_was(*explorer["widget"]).rows


def test_names_of_a_cell_that_a_browser_leaves_out_are_not_there_after_it(tmp_path):
    sources = [
        "many = 3\ncoursekit.Predict('how-many.md', lambda: pandas)",
        "print(many)",
        "print(4)",
    ]
    gate, uses_its_name, other = results_of("core", sources, tmp_path)
    assert gate is None
    assert uses_its_name is None
    assert other["outputs"] == [{"text/plain": "4\n"}]


@pytest.mark.parametrize("given", ["missing.tar.bz2", "."])
def test_the_command_says_in_one_line_that_there_is_no_archive(run, tmp_path, given):
    code, out, err = run("lite", "--out", tmp_path / "site", "--pyodide", tmp_path / given)
    assert (code, out) == (1, "")
    assert "expected an archive of Pyodide" in err
    assert len(err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_the_command_leaves_a_folder_with_other_files_as_it_is(run, tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    code, _, err = run("lite", "--out", tmp_path)
    assert code == 1
    assert "found a folder with other files" in err
    assert [each.name for each in tmp_path.iterdir()] == ["thesis.txt"]


def test_the_command_leaves_a_copy_of_the_course_as_it_is(run, tmp_path):
    write(with_manifest({"notebooks/one.ipynb": b"{}"}, "public"), tmp_path / "copy")
    code, _, err = run("lite", "--out", tmp_path / "copy")
    assert code == 1
    assert "found an edition of another kind" in err
    assert (tmp_path / "copy/notebooks/one.ipynb").read_bytes() == b"{}"


def test_a_broken_archive_leaves_nothing_half_written(run, tmp_path):
    broken = tmp_path / "pyodide.tgz"
    broken.write_bytes(b"no archive")
    code, _, err = run("lite", "--out", tmp_path / "site", "--pyodide", broken)
    assert code == 1
    assert "expected a whole archive of Pyodide" in err
    assert [each.name for each in tmp_path.iterdir()] == ["pyodide.tgz"]


def test_a_missing_extra_is_named_with_the_line_to_type(run, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "jupyterlite_core", None)
    code, _, err = run("lite", "--out", tmp_path / "site")
    assert code == 1
    assert "pip install 'coursekit[lite]'" in err
    assert list(tmp_path.iterdir()) == []
