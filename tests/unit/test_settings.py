"""What a course sets for itself in ``course.yaml``, and what the checks make of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_course import SmallCourse

from coursekit.course.check import check_paths
from coursekit.course.settings import CourseSettings, settings_of
from coursekit.errors import AuthoredFileError

ROOT = Path(__file__).parents[2]


@pytest.fixture
def course(tmp_path: Path) -> SmallCourse:
    return SmallCourse(tmp_path)


def settle(course: SmallCourse, says: str) -> None:
    course.put(course.root / "course.yaml", f"format: 1\n{says}\n")


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert settings_of(tmp_path) == CourseSettings()


@pytest.mark.parametrize(
    ("says", "point", "told"),
    [
        ("limits: {objectives: {fewest: 3, most: 4}}", 3, "3 to 4 are expected"),
        ("limits: {minutes_a_session: 14}", 5, "15 minutes, where 14"),
        ("limits: {words_a_session: {fewest: 10, most: 900}}", 6, "10 to 900 are expected"),
        ("limits: {lines_a_code_cell: 1}", 7, "where 1 are allowed"),
        ("limits: {words_a_cell: 130}", 8, "where 130 are allowed"),
        ("limits: {questions: 5}", 12, "at least 5"),
        ("limits: {minutes_to_a_question: 9}", 12, "where 9 are allowed"),
        ("limits: {recall_from: 1}", 12, "recall an earlier lesson"),
        ("licence: {text: CC0 1.0}", 20, "CC0 1.0 is not named"),
    ],
)
def test_a_house_rule_is_what_the_course_says(
    course: SmallCourse, says: str, point: int, told: str
) -> None:
    settle(course, says)
    found = [finding for finding in course.check() if finding.point == point]
    assert any(told in str(finding) for finding in found)


def test_a_text_of_the_course_is_held_to_the_courses_own_limits(course: SmallCourse) -> None:
    course.own_text()
    assert course.check() == []
    settle(course, "limits: {words_own_text: {fewest: 1, most: 9}, words_quoted: 2}")
    told = [str(finding) for finding in course.check()]
    assert len(told) == 2
    assert "1 to 9 are expected" in told[0]
    assert "a quotation of 3 words" in told[1]


def test_a_slip_in_the_settings_is_told_with_its_line(course: SmallCourse) -> None:
    settle(course, "title: x\nlimits:\n  word_a_cell: 12")
    for path in (course.notebook, course.root / "course.yaml"):
        course.check()
        (found,) = check_paths([path])
        assert (found.file, found.place) == (course.root / "course.yaml", "line 4")
        assert "`words_a_cell`" in found.found


def test_a_range_that_is_upside_down_is_refused(course: SmallCourse) -> None:
    settle(course, "limits:\n  objectives: {fewest: 5, most: 2}")
    with pytest.raises(AuthoredFileError, match=r"line 3: .*more than `most`"):
        settings_of(course.root)


@pytest.mark.parametrize(
    ("address", "published"),
    [
        ("https://example.org/a-course", False),
        ("", False),
        ("https://git.uni.example.com/x", False),
        ("https://codeberg.org/someone/a-course", True),
        ("https://counterexample.org/", True),
    ],
)
def test_a_placeholder_is_no_address(address: str, published: bool) -> None:
    assert CourseSettings(repository=address).is_published is published


def test_this_course_has_settings_of_its_own() -> None:
    assert settings_of(ROOT).title == "Cyber-law debates"
