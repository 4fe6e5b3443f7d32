"""Which lessons run by themselves, and whether the built extension is what its sources make."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import lesson_hashes
import pytest

from coursekit.course import approval
from coursekit.course.lesson import lesson_of, read_lesson
from coursekit.course.new.notebook import notebook_of

REPOSITORY = Path(__file__).parents[2]
NOTEBOOKS = sorted((REPOSITORY / "notebooks").glob("*.ipynb"))
SOURCES = REPOSITORY / "coursekit/widgets/lesson_mode"
BUILT = approval.KNOWN.parent


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("COURSEKIT_HOME", str(tmp_path / "home"))


@pytest.fixture
def course(tmp_path):
    """Return a copy of one lesson of the course."""
    folder = tmp_path / "course/notebooks"
    folder.mkdir(parents=True)
    shutil.copy(NOTEBOOKS[0], folder)
    return folder


def change(folder, step):
    path = next(folder.glob("*.ipynb"))
    book = json.loads(path.read_text(encoding="utf-8"))
    step(book["cells"])
    path.write_text(json.dumps(book), encoding="utf-8")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_each_notebook_of_the_course_is_marked_and_known(path):
    lesson = read_lesson(path)
    assert lesson.is_marked
    assert approval.hash_of(lesson) in approval.known_hashes()


def test_the_list_is_what_the_lessons_make():
    again = "`python tests/generators/lesson_hashes.py`"
    assert approval.KNOWN.read_bytes() == lesson_hashes.made(), f"the list is stale: {again}"


def test_a_new_lesson_is_marked():
    book = json.loads(notebook_of("<!-- cell: title -->\n# Title\n"))
    assert lesson_of(Path("01-new.ipynb"), book).is_marked


def test_a_lesson_as_it_came_does_not_wait(course):
    assert approval.waiting(course) == []


CELL = {"id": "more", "metadata": {"jupyter": {"source_hidden": True}}, "source": ["1 + 1"]}
CODE = {**CELL, "cell_type": "code", "outputs": [], "execution_count": None}


@pytest.mark.parametrize(
    "step",
    [
        lambda cells: cells.append(CODE),
        lambda cells: cells.insert(0, CODE),
        lambda cells: cells.reverse(),
        lambda cells: [c["source"].append("\n") for c in cells if c["cell_type"] == "code"],
    ],
    ids=["hidden cell below", "hidden cell above", "other order", "a line more"],
)
def test_other_code_waits(course, step):
    change(course, step)
    assert approval.waiting(course) == [NOTEBOOKS[0].name]


def test_what_is_no_code_may_be_added(course):
    """Each quiz on paper is such a cell; a raw one is never run."""
    change(course, lambda cells: cells.append({**CELL, "cell_type": "markdown"}))
    change(course, lambda cells: cells.append({**CELL, "cell_type": "raw"}))
    assert approval.waiting(course) == []


def test_code_split_otherwise_has_another_hash():
    assert approval.code_hash(["a", "b"]) != approval.code_hash(["a\nb"])
    assert approval.code_hash(['a", "b']) != approval.code_hash(["a", "b"])


def test_the_page_works_out_the_same_hash():
    """Also over plain http from another machine, where a browser has no `crypto.subtle`."""
    codes = [["é", "\ud800", "a\\nb\t\x7f\x01\u2028😀"], *([["x" * n] for n in range(130)])]
    # The Node of the extra `test`: an older one reads no TypeScript.
    node = shutil.which("node", path=str(Path(sys.executable).parent))
    assert node
    script = (
        f"import {{ sha256 }} from {(SOURCES / 'src/sha256.ts').as_uri()!r};"
        f"const hash = code => sha256(new TextEncoder().encode(JSON.stringify(code)));"
        f"console.log(JSON.stringify({json.dumps(codes)}.map(hash)))"
    )
    line = [node, "--input-type=module", "--eval", script]
    ran = subprocess.run(line, capture_output=True, text=True, check=True)
    assert json.loads(ran.stdout) == [approval.code_hash(code) for code in codes]


def test_a_folder_is_approved_in_its_place_alone_and_outside_of_it(course, tmp_path):
    assert not approval.is_approved(course)
    kept = approval.approve(course)
    assert not kept.is_relative_to(course)
    assert approval.is_approved(course)
    assert not approval.is_approved(course.parent)
    approval.approve(tmp_path)
    assert approval.is_approved(course)
    assert approval.is_approved(tmp_path)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"folders": 3}', '{"folders": [3, null]}', "\0"])
def test_a_file_that_is_not_as_it_was_written_approves_nothing(course, text):
    approval.approve(course).write_text(text, encoding="utf-8")
    assert not approval.is_approved(course)


def test_the_extension_is_made_of_these_sources():
    found = json.loads((BUILT / "manifest.json").read_text(encoding="utf-8"))["sources"]
    files = [*SOURCES.glob("src/*"), *SOURCES.glob("style/*")]
    files += [SOURCES / name for name in found if "/" not in name]
    hashes = {
        file.relative_to(SOURCES).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in files
    }
    rebuild = "the extension is stale: `npm ci && npm run build` in coursekit/widgets/lesson_mode"
    assert hashes == found, rebuild


@pytest.mark.long  # a minute, and 300 MB of packages
def test_the_extension_is_what_its_builder_makes(tmp_path):
    folder = tmp_path / "widgets/lesson_mode"
    shutil.copytree(SOURCES, folder, ignore=shutil.ignore_patterns("node_modules", "lib", "dist"))
    shutil.copytree(BUILT, tmp_path / "widgets/labextensions" / BUILT.name)
    scripts = sysconfig.get_path("scripts")  # the builder is called by its name: jupyter
    env = os.environ | {"PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"}
    for words in (["ci", "--no-audit", "--no-fund"], ["run", "check"]):
        subprocess.run(["npm", *words], cwd=folder, env=env, check=True)
