"""Every lesson runs from top to bottom, offline, in under 30 seconds."""

from __future__ import annotations

import json
import os
import re
import shutil
import time
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError

from coursekit.course.edition import public_files
from coursekit.course.edition.output import write
from coursekit.course.lesson import read_lesson

REPOSITORY = Path(__file__).parents[2]
OLD_COURSE = REPOSITORY / "tests/compat/0.1.0/course"
OFFLINE = Path(__file__).with_name("offline.py")
NOTEBOOKS = sorted((REPOSITORY / "notebooks").glob("*.ipynb"))
#: An article of others, in whose place the public gets a text of our own.
OF_OTHERS = "un-cybercrime-convention-vote/article"
OTHERWISE_FOR_THE_PUBLIC = [
    pytest.param(path.stem, marks=pytest.mark.slow if "01-" in path.stem else pytest.mark.long)
    for path in NOTEBOOKS
    if OF_OTHERS in path.read_text(encoding="utf-8")
]
SECONDS = 30
#: A last cell: each gate was closed though all cells were run, and opens with a guess.
OPEN_ALL = """
for each in list(Out.values()):
    if isinstance(each, coursekit.Predict):
        assert (each.outputs, each.gate.stage) == ((), "covered"), each.gate.shown
        each.guess("a guess")
        assert each.gate.stage == "open", each.gate.fault
        print("opened")
        for output in each.outputs:
            display(output["data"], raw=True)
"""
IMAGE = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
ALTERNATIVE_TEXT = re.compile(r"""\balt=(["'])\s*[^"'\s]""")


class Client(NotebookClient):
    """A client that plays no part of the page.

    For the `Output` of an `interact` nbclient answers the kernel without waiting for its answer to be
    sent; now and then the next cell waits behind it for ever. Without that the kernel's output
    stays in the cell, where it is looked at.
    """

    def handle_comm_msg(self, *_told):
        pass


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Return what runs a notebook in a copy of the course and returns it with its outputs."""
    startup = tmp_path / "ipython/profile_default/startup"
    startup.mkdir(parents=True)
    shutil.copy(OFFLINE, startup)
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))
    own = {
        "HOME": str(tmp_path),
        "COURSEKIT_HOME": str(tmp_path / "coursekit-home"),
        "IPYTHONDIR": str(tmp_path / "ipython"),
    }

    def run(notebook, seconds=SECONDS, origin=REPOSITORY):
        course = tmp_path / "course"
        for name in ("notebooks", "seeds"):
            shutil.copytree(origin / name, course / name)
        deadline = time.monotonic() + seconds
        client = Client(
            notebook,
            kernel_name="python3",
            timeout_func=lambda cell: max(deadline - time.monotonic(), 0.01),
            resources={"metadata": {"path": str(course / "notebooks")}},
        )
        return client.execute(env={**os.environ, **own})

    return run


def a_notebook(*sources: str) -> nbformat.NotebookNode:
    return nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(text) for text in sources])


def outputs(notebook: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
    return [output for cell in notebook.cells for output in cell.get("outputs", ())]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_lesson_runs_its_gates_open_and_figures_have_alternative_texts(run, path):
    lesson = nbformat.read(path, as_version=4)
    gates = sum("coursekit.Predict(" in cell.source for cell in lesson.cells)
    lesson.cells.append(nbformat.v4.new_code_cell(OPEN_ALL))
    shown = outputs(run(lesson))
    assert sum(output.get("text") == "opened\n" for output in shown) == gates
    warnings = [output.text for output in shown if output.get("name") == "stderr"]
    assert not warnings, "a student would see:\n" + "".join(warnings)
    data = [output.data for output in shown if "data" in output]
    images = [image for item in data for image in IMAGE.findall(item.get("text/html", ""))]
    assert all(ALTERNATIVE_TEXT.search(image) for image in images)
    bare = [item for item in data if "image/png" in item and "text/html" not in item]
    assert not bare, "a figure is shown without an alternative text"


def test_a_notebook_that_version_0_1_0_saved_runs_again(run):
    saved = nbformat.read(OLD_COURSE / "notebooks/a-lesson.ipynb", as_version=4)
    shown = outputs(run(saved, origin=OLD_COURSE))
    assert not [output.text for output in shown if output.get("name") == "stderr"]


@pytest.fixture(scope="module")
def public(tmp_path_factory):
    """Return a folder with what the public gets."""
    folder = tmp_path_factory.mktemp("public")
    write(public_files(REPOSITORY), folder / "course")
    return folder / "course"


@pytest.mark.parametrize("name", OTHERWISE_FOR_THE_PUBLIC)  # the others are run above
def test_a_lesson_runs_with_our_own_text_in_place_of_the_article(run, public, name):
    book = nbformat.read(public / "notebooks" / f"{name}.ipynb", as_version=4)
    assert "treaty-heads-for-a-vote" in json.dumps(book)
    shown = outputs(run(book, origin=public))
    assert not [output.text for output in shown if output.get("name") == "stderr"]


def test_the_course_has_its_first_two_lessons():
    assert "00-start-here" in {path.stem for path in NOTEBOOKS}
    assert {0, 1} <= {read_lesson(path).number for path in NOTEBOOKS}


def test_a_cell_that_fails_is_seen(run):
    with pytest.raises(CellExecutionError, match="ZeroDivisionError"):
        run(a_notebook("1 / 0"))


def test_all_cells_together_have_the_time_not_each(run):
    slow = "import time; time.sleep(1.5)"
    with pytest.raises(CellTimeoutError):
        run(a_notebook(slow, slow, slow, slow), seconds=4)


def test_a_cell_that_asks_the_network_is_seen(run):
    asks = "import urllib.request; urllib.request.urlopen('http://192.0.2.1/', timeout=5)"
    with pytest.raises(CellExecutionError, match="must run offline"):
        run(a_notebook(asks))
