"""What is broken and what only a person can fill in are told apart; each point is told in words."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest
from small_course import SmallCourse, markdown

from coursekit.course.settings import CourseSettings
from coursekit.course.standard.points import STANDARD
from coursekit.course.standard.texts import explained


@pytest.fixture
def course(tmp_path: Path) -> SmallCourse:
    course = SmallCourse(tmp_path)
    course.check()
    return course


@pytest.fixture
def run(run):
    return partial(run, "check")


def leave_to_a_person(course: SmallCourse) -> None:
    """Make of a lesson what `coursekit new` can make of a text: much is still to be filled in."""
    course.page.unlink()
    course.change(course.case, "rights: R\n", "# TO FILL: rights: who owns the text\n")
    course.change(course.quiz, "kind: choice", "draft: true\n    kind: choice")
    course.book["cells"].insert(2, markdown("case", "**TO FILL:** what was argued about"))
    course.check()


LEFT = {
    "cell 3 (id case), line 1: to fill in: what was argued about",
    "line 5: to fill in: rights: who owns the text",
    "point 13: 4 questions are drafts",
    "point 18: the instructor's page",
}


def test_a_draft_may_leave_to_a_person_what_only_a_person_can_fill(run, course) -> None:
    leave_to_a_person(course)
    code, out, err = run(course.notebook, "--level", "draft")
    assert (code, err) == (0, "")
    before, _, listed = out.partition("For a person to fill in:\n")
    assert not before
    assert all(any(left in line for line in listed.splitlines()) for left in LEFT)
    assert out.endswith("Nothing is broken. 4 places for a person to fill in.\n")


def test_what_is_wrong_with_a_file_stands_below_its_name(run, course, monkeypatch) -> None:
    leave_to_a_person(course)
    monkeypatch.chdir(course.root)
    lines = run(course.notebook, "--level", "draft").out.splitlines()
    files = [line for line in lines[1:-1] if not line.startswith("  ")]
    assert sorted(files) == [
        "notebooks/01-one.ipynb",
        "notebooks/quizzes/01-one.yaml",
        "seeds/small/case.yaml",
    ]


def test_a_text_written_for_a_course_may_be_a_draft_and_lacks_its_rights_once(run, course) -> None:
    course.own_text(
        story="“It goes too far,” said Ann.\n" + "word " * 400, sources="", more="rights: "
    )
    case = course.root / "seeds" / "own" / "case.yaml"
    course.change(case, "rights: ", "# TO FILL: rights: who owns it")
    course.check()
    code, out, _ = run(course.root / "seeds" / "own", "--level", "draft")
    assert code == 0
    assert out.count("rights") == 1
    assert "no source in case.yaml prints it" in out


def test_a_course_without_articles_is_checked(run, course, monkeypatch) -> None:
    for path in sorted(course.root.glob("seeds/**/*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    course.notebook.unlink()
    course.put(course.root / "notebooks" / "00-start-here.ipynb", json.dumps(course.book))
    monkeypatch.chdir(course.root)
    assert "seeds: A notebook" not in run("--level", "draft").err


def test_what_is_shared_must_be_filled_in(run, course) -> None:
    leave_to_a_person(course)
    course.edit("second", "<!-- section: second -->", "")
    course.check()
    code, out, err = run(course.notebook)
    broken, _, listed = out.partition("For a person to fill in:\n")
    assert code == 1
    assert err == "1 problem to fix. 4 places for a person to fill in.\n"
    assert "has no id" in broken
    assert "has no id" not in listed


def test_a_draft_may_not_be_broken(run, course) -> None:
    course.edit("second", "<!-- section: second -->", "")
    course.check()
    assert run(course.notebook, "--level", "draft").code == 1


def test_a_whole_lesson_has_nothing_for_a_person(run, course) -> None:
    assert run(course.notebook) == (0, "Nothing to fix.\n", "")


def test_as_json_the_counts_and_the_findings_fit(run, course) -> None:
    leave_to_a_person(course)
    said = json.loads(run(course.notebook, "--level", "draft", "--json").out)
    assert (said["level"], said["problems"], said["to_fill"]) == ("draft", 0, 4)
    assert sum(finding["person"] for finding in said["findings"]) == 4


@pytest.mark.parametrize("number", STANDARD)
def test_each_point_is_told_whole(number: int) -> None:
    text = explained(number, CourseSettings())
    assert all(text[part] for part in ("title", "asked", "why", "held"))
    assert not {"{", "}"} & set("".join(text.values()))


def test_a_point_is_told_with_the_settings_of_the_course(run, course, monkeypatch) -> None:
    course.put(course.root / "course.yaml", "format: 1\nlimits: {words_a_cell: 77}\n")
    course.put(course.root / "notebooks" / "00-start-here.ipynb", "{}")
    monkeypatch.chdir(course.root)
    code, out, _ = run("--explain", 8)
    assert code == 0
    assert "more than 77 words" in " ".join(out.split())
    assert "limits.words_a_cell (77)" in " ".join(out.split())


def test_who_judges_is_told(run) -> None:
    assert "Held by: a person" in run("--explain", 25).out
    assert "Held by: a test in CI" in run("--explain", 10).out
    assert "Held by: coursekit check" in run("--explain", 5).out


def test_all_points_are_listed(run) -> None:
    out = run("--explain", "all").out
    assert len(out.splitlines()) == len(STANDARD)
    assert "27  Nothing is given away" in out
    assert len(json.loads(run("--explain", "all", "--json").out)) == len(STANDARD)


@pytest.mark.parametrize("arguments", [["--explain", "36"], ["--explain", "x"], ["--level", "x"]])
def test_a_point_or_a_level_that_is_not_there_is_wrong_use(run, arguments) -> None:
    assert run(*arguments).code == 2


def test_a_path_beside_explain_is_wrong_use(run, course) -> None:
    assert run("--explain", "1", course.notebook).code == 2
