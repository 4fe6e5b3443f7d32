"""An overlay changes what it names, keeps all else byte for byte, and stops where it is unsure."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_course import LESSON
from small_course import QUIZ, SmallCourse

from coursekit.course.check import check_paths
from coursekit.course.edition.build import build
from coursekit.course.edition.gathering import gathered
from coursekit.course.lesson import book_of, lesson_of
from coursekit.course.overlay.applying import applied
from coursekit.course.overlay.recording import accepted, added
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.quiz.loading import quiz_of
from coursekit.yamlfile import yaml_of

ROOT = Path(__file__).parents[2]
A_QUIZ = min((Path(__file__).parents[2] / "notebooks/quizzes").glob("*.yaml")).stem
QUIZ_AT = "notebooks/quizzes/01-one.yaml"
LESSON_AT = "notebooks/01-one.ipynb"
IDS = ["which-fact", "which-claim", "which-day", "which-month"]
MINE = (
    "{id: mine, kind: true-or-false, objective: date-an-event, prompt: Was it in May?,"
    " answer: true, if_true: The text prints it., if_false: It prints May.,"
    " evidence: {fact: a-vote}}"
)


@pytest.fixture
def course(tmp_path: Path) -> SmallCourse:
    course = SmallCourse(tmp_path / "course")
    course.check()
    return course


def files_of(course: SmallCourse, overlay: str = "") -> dict[str, bytes]:
    files = gathered(course.root)
    return files | ({"overlay.yaml": f"format: 1\n{overlay}".encode()} if overlay else {})


def asked(files: dict[str, bytes]) -> list[str]:
    quiz = quiz_of(yaml_of(Path(QUIZ_AT), files[QUIZ_AT]))
    return [question.id for question in quiz.questions]


def lesson_in(files: dict[str, bytes]):
    return lesson_of(Path(LESSON_AT), book_of(Path(LESSON_AT), files[LESSON_AT]))


def changed(before: dict[str, bytes], after: dict[str, bytes]) -> list[str]:
    assert set(before) == set(after)
    return [path for path in before if before[path] != after[path]]


@pytest.mark.parametrize(
    "nothing",
    [
        "",
        "quizzes: {}\nlessons: {}",
        f"quizzes: {{{A_QUIZ}: {{}}}}\nlessons: {{00-start-here: {{}}}}",
    ],
)
def test_an_overlay_of_nothing_changes_nothing_in_this_course(nothing: str) -> None:
    files = gathered(ROOT) | {"overlay.yaml": f"format: 1\n{nothing}".encode()}
    assert changed(files, applied(files)) == []


def test_without_an_overlay_all_is_as_it_was() -> None:
    files = gathered(ROOT)
    assert applied(files) == files


# A quiz


@settings(max_examples=30)
@given(order=st.permutations(IDS), ending=st.sampled_from(["\n", "\r\n"]), whole=st.booleans())
def test_a_quiz_in_another_order_keeps_each_question_to_the_letter(
    order: list[str], ending: str, whole: bool
) -> None:
    text = QUIZ.replace("  - id: which-day", "  # about days\n  - id: which-day")
    text = (text if whole else text.rstrip("\n")).replace("\n", ending)
    said = f"format: 1\nquizzes: {{01-one: {{order: [{', '.join(order)}]}}}}\n"
    files = {QUIZ_AT: text.encode(), "overlay.yaml": said.encode()}
    made = applied(files)
    assert asked(made) == order
    assert sorted(made[QUIZ_AT].splitlines()) == sorted(files[QUIZ_AT].splitlines())
    back = said.replace(", ".join(order), ", ".join(IDS)).encode()
    again = applied(made | {"overlay.yaml": back})[QUIZ_AT]
    assert again.splitlines() == files[QUIZ_AT].splitlines()


@settings(max_examples=30)
@given(kept=st.sets(st.sampled_from(IDS), min_size=1))
def test_questions_that_are_dropped_leave_the_others_to_the_letter(kept: set[str]) -> None:
    drops = ", ".join(f"{{drop: {name}}}" for name in IDS if name not in kept)
    said = f"format: 1\nquizzes: {{01-one: {{questions: [{drops}]}}}}"
    files = {QUIZ_AT: QUIZ.encode(), "overlay.yaml": said.encode()}
    made = applied(files)
    assert set(asked(made)) == kept
    lines = made[QUIZ_AT].decode().splitlines()
    left = iter(QUIZ.splitlines())
    assert all(line in left for line in lines), "no line is new, and their order is the same"


QUIZZES = sorted((ROOT / "notebooks" / "quizzes").glob("*.yaml"))
QUICK = {path.stem for path in QUIZZES[:2]}


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=path.stem, marks=[] if path.stem in QUICK else pytest.mark.slow)
        for path in QUIZZES
    ],
)
def test_copies_of_all_questions_of_a_quiz_ask_the_same(path: Path) -> None:
    name = path.relative_to(ROOT).as_posix()
    files = {name: path.read_bytes()}
    before = yaml_of(path, files[name]).data
    for question in before["questions"]:
        copied = added(files, f"{path.stem}/{question['id']}", "replace")
        files["overlay.yaml"] = copied.encode()
    assert yaml_of(path, applied(files)[name]).data == before


@pytest.mark.parametrize("name", IDS)
def test_a_copy_that_nobody_has_changed_asks_the_same(name: str) -> None:
    files = {QUIZ_AT: QUIZ.encode()}
    files["overlay.yaml"] = added(files, f"01-one/{name}", "replace").encode()
    made = applied(files)
    assert yaml_of(Path("a"), made[QUIZ_AT]).data == yaml_of(Path("a"), QUIZ.encode()).data


def test_a_question_is_added_behind_another_with_its_comments(course: SmallCourse) -> None:
    overlay = in_questions(f"add: {MINE}  # ours\n        after: which-fact")
    made = applied(files_of(course, overlay))
    assert asked(made) == [IDS[0], "mine", *IDS[1:]]
    assert b"# ours" in made[QUIZ_AT]


def test_a_replaced_question_stands_where_the_old_one_stood(course: SmallCourse) -> None:
    overlay = "quizzes:\n  01-one:\n    questions:\n      - replace: " + MINE.replace(
        "id: mine", "id: which-claim"
    )
    files = files_of(course, overlay)
    made = applied(files)
    assert asked(made) == IDS
    assert changed(files, made) == [QUIZ_AT]
    assert b"Was it in May?" in made[QUIZ_AT]


def test_a_quiz_is_put_to_another_article(course: SmallCourse) -> None:
    made = applied(files_of(course, "quizzes: {01-one: {articles: {small: large}}}"))
    assert quiz_of(yaml_of(Path(QUIZ_AT), made[QUIZ_AT])).article == "large"


# A lesson


def test_a_hidden_section_takes_its_minutes_along(course: SmallCourse) -> None:
    files = files_of(course, "lessons: {01-one: {sections: [{section: second, hide: true}]}}")
    lesson = lesson_in(applied(files))
    assert [section.id for section in lesson.sections] == [
        "objectives",
        "first",
        "key-points",
        "adapt",
    ]
    assert lesson.header_minutes == 5
    assert not lesson.quizzes


def test_other_minutes_are_in_the_section_and_in_the_header(course: SmallCourse) -> None:
    files = files_of(course, "lessons: {01-one: {sections: [{section: first, minutes: 25}]}}")
    lesson = lesson_in(applied(files))
    assert [section.minutes for section in lesson.sections] == [None, 25, 10, None, None]
    assert lesson.header_minutes == 35


def test_a_replaced_section_keeps_the_cells_that_say_the_same(course: SmallCourse) -> None:
    text = (
        "## Another\n*7 minutes* <!-- section: second -->\n\nOther words.\n\n+++\n\nMore.\n\n"
        '```{code-cell}\ncoursekit.Quiz("quizzes/01-one.yaml")\n```\n'
    )
    indented = text.replace("\n", "\n          ")
    head = (
        "lessons:\n  01-one:\n    sections:\n      - section: second\n        text: |\n          "
    )
    overlay = f"{head}{indented}\n"
    lesson = lesson_in(applied(files_of(course, overlay)))
    section = next(each for each in lesson.sections if each.id == "second")
    assert (section.title, section.minutes, lesson.header_minutes) == ("Another", 7, 12)
    cells = [lesson.cells[number - 1] for number in section.cells]
    assert [(cell.id, cell.kind) for cell in cells] == [
        ("second-own-1", "markdown"),
        ("second-own-2", "markdown"),
        ("quiz", "code"),
    ]


def test_a_copy_of_a_section_that_nobody_has_changed_is_the_same(course: SmallCourse) -> None:
    files = files_of(course)
    for name in ("first", "second", "adapt"):
        files["overlay.yaml"] = added(files, f"01-one/{name}", "replace").encode()
    made = lesson_in(applied(files))
    before = [cell for cell in lesson_in(files).cells if not cell.on_paper]
    assert [(cell.id, cell.source) for cell in made.cells] == [(c.id, c.source) for c in before]


def test_a_section_that_begins_within_a_cell_is_hidden_alone(course: SmallCourse) -> None:
    course.cell("first")["source"] += "\n\n## Third\n*5 minutes* <!-- section: third -->\n\nWords."
    course.check()
    files = files_of(course, "lessons: {01-one: {sections: [{section: third, hide: true}]}}")
    made = lesson_in(applied(files))
    assert "third" not in [section.id for section in made.sections]
    assert next(cell for cell in made.cells if cell.id == "first").source.endswith("word word")


def test_the_articles_paths_and_the_language_are_set(course: SmallCourse) -> None:
    files = files_of(course, "lessons: {01-one: {articles: {small: large}, language: de}}")
    made = applied(files)
    assert b"../seeds/large/article.txt" in made[LESSON_AT]
    assert json.loads(made[LESSON_AT])["metadata"]["coursekit"]["language"] == "de"


def test_copies_of_all_sections_of_a_lesson_are_the_lesson() -> None:
    name = "notebooks/01-reading-one-article.ipynb"
    files = {name: LESSON.read_bytes()}
    for section in lesson_of(Path(name), book_of(Path(name), files[name])).sections:
        copied = added(files, f"01-reading-one-article/{section.id}", "replace")
        files["overlay.yaml"] = copied.encode()
    assert applied(files) == files


# Upstream changes


def recorded(course: SmallCourse) -> dict[str, bytes]:
    """Return a course whose overlay replaces a question and a section, with what stood there."""
    files = files_of(course)
    for name, how in (("01-one/which-day", "replace"), ("01-one/second", "replace")):
        files["overlay.yaml"] = added(files, name, how).encode()
    for old, new in ((b"On which day", b"When"), (b"Text.", b"Our text.")):
        assert files["overlay.yaml"].count(old) == 2, "once as it was, once to be changed"
        files["overlay.yaml"] = files["overlay.yaml"].replace(old, new, 1)
    return files


def test_an_upstream_change_beside_an_adapted_course_is_merged(course: SmallCourse) -> None:
    """Upstream mends a question and a section that the course has left as they were."""
    ours = recorded(course)
    course.change(course.quiz, "In which month did they vote?", "In which month was the vote?")
    course.edit("first", "word word word", "another word word")
    course.check()
    merged = applied(gathered(course.root) | {"overlay.yaml": ours["overlay.yaml"]})
    for said in (b"When did they vote?", b"In which month was the vote?"):
        assert said in merged[QUIZ_AT]
    for said in (b"Our text.", b"another word word"):
        assert said in merged[LESSON_AT]


def test_an_upstream_change_of_what_is_adapted_shows_both_and_stops(course: SmallCourse) -> None:
    ours = recorded(course)
    course.change(course.quiz, "4 May 2024", "5 May 2024")
    course.edit("second", "Text.", "A better text.")
    course.check()
    files = gathered(course.root) | {"overlay.yaml": ours["overlay.yaml"]}
    with pytest.raises(AuthoredFileError) as stopped:
        applied(files)
    told = str(stopped.value)
    assert told.startswith("overlay.yaml: 2 faults to fix")
    assert all(f"line {fault.line}" in told for fault in stopped.value.faults)
    for said in ("4 May 2024", "5 May 2024", "“Text.”", "“A better text.”", "overlay accept"):
        assert said in told
    text, count = accepted(files)
    assert count == 2
    merged = applied(files | {"overlay.yaml": text.encode()})
    assert b"Our text." in merged[LESSON_AT]
    assert b"When did they vote?" in merged[QUIZ_AT]


def test_what_nobody_has_recorded_is_recorded_when_it_is_accepted(course: SmallCourse) -> None:
    overlay = "# ours\nquizzes:\n  01-one:\n    questions:\n      - drop: which-day  # too easy\n"
    files = files_of(course, overlay)
    text, count = accepted(files)
    assert count == 1
    assert "# ours" in text
    assert "# too easy" in text
    course.change(course.quiz, "On which day", "When")
    with pytest.raises(AuthoredFileError, match=r"It was: “.*On which day"):
        applied(gathered(course.root) | {"overlay.yaml": text.encode()})


def test_minutes_that_upstream_has_changed_are_shown(course: SmallCourse) -> None:
    files = files_of(course)
    text = added(files, "01-one/first", 20)
    course.edit("first", "*5 minutes*", "*8 minutes*")
    course.check()
    with pytest.raises(AuthoredFileError, match=r"It was: “5”\. It is now: “8”"):
        applied(gathered(course.root) | {"overlay.yaml": text.encode()})


def test_a_question_that_upstream_has_dropped_is_told(course: SmallCourse) -> None:
    ours = recorded(course)
    course.change(course.quiz, "id: which-day", "id: the-day")
    files = gathered(course.root) | {"overlay.yaml": ours["overlay.yaml"]}
    with pytest.raises(AuthoredFileError, match=r"no question `which-day` any more\. It was: “"):
        applied(files)


def test_a_build_holds_the_adapted_course(course: SmallCourse) -> None:
    course.put(course.root / "overlay.yaml", recorded(course)["overlay.yaml"].decode())
    made = build(course.root, "student")
    assert b"When did they vote?" in made.files[QUIZ_AT]
    assert b"When did they vote?" in made.files[LESSON_AT], "on paper, too"
    assert "overlay.yaml" not in made.files


def test_check_looks_at_the_lesson_as_it_is_changed(course: SmallCourse) -> None:
    overlay = course.root / "overlay.yaml"
    course.put(overlay, f"format: 1\n{in_section('section: first, minutes: 55')}\n")
    assert course.check() == []
    found = next(finding for finding in check_paths([overlay]) if finding.point == 5)
    assert found.file == course.notebook
    assert "with the changes of overlay.yaml: it takes 65 minutes" in found.found
    course.put(overlay, "format: 1\nlessons: {01-on: {}}\n")
    (found,) = check_paths([overlay])
    assert (found.file, found.place) == (overlay, "line 2")


# What is wrong in the overlay


def in_quiz(says: str) -> str:
    return f"quizzes:\n  01-one:\n    {says}"


def in_questions(*changes: str) -> str:
    return in_quiz("questions:" + "".join(f"\n      - {change}" for change in changes))


def in_section(change: str) -> str:
    return f"lessons:\n  01-one:\n    sections:\n      - {{{change}}}"


def spoilt(old: str, new: str) -> str:
    return f"add: {MINE.replace(old, new)}"


@pytest.mark.parametrize(
    ("overlay", "told"),
    [
        ("quizzes: {01-one: {order: [which-day]}}\nquizzes: {}", "key `quizzes` is here and on"),
        ("quizzes: {01-on: {}}", "line 2: there is no notebooks/quizzes/01-on.yaml. .*`01-one`"),
        ("lessons: {1-one: {}}", "line 2: there is no notebooks/1-one.ipynb. .*`01-one`"),
        (in_quiz("order: [which-fact, which-claim, which-day]"), "line 4: .*out `which-month`"),
        (in_quiz("order: [a]"), "line 4: order 1: the quiz has no question `a`"),
        (in_questions("drop: which-dy"), "line 5: question 1: .*Did you mean `which-day`"),
        (in_questions("drop: which-day", "drop: which-day"), "line 6: question 2: .*changed twice"),
        (in_questions("{}"), "line 5: .*one of `drop`, `replace` and `add`"),
        (in_questions(spoilt("mine", "which-day")), "line 5: .* question `which-day` already"),
        (in_questions(f"add: {MINE}\n        after: which"), "line 6: .*no question `which`"),
        (in_questions(spoilt("answer: true", "answr: true")), "line 5: .*Did you mean `answer`"),
        (in_quiz("qestions: []"), "line 4: .*Did you mean `questions`"),
        (in_quiz("articles: {big: large}"), "line 4: .*names no article `big`"),
        (in_section("section: secnd, hide: true"), "line 5: .*Did you mean `second`"),
        (in_section("section: adapt, minutes: 4"), "line 5: .*takes no minutes"),
        (in_section("section: second, text: Words."), "line 5: .*begin with the section's heading"),
    ],
)  # fmt: skip
def test_a_slip_in_an_overlay_is_told_with_its_line(
    course: SmallCourse, overlay: str, told: str
) -> None:
    with pytest.raises(AuthoredFileError) as refused:
        applied(files_of(course, overlay))
    listed = str(refused.value).replace("overlay.yaml, ", "")
    assert re.search(told, listed), listed
    assert str(refused.value).startswith("overlay.yaml")


def test_a_fault_of_a_question_that_shows_only_in_the_whole_is_told_in_the_overlay(
    course: SmallCourse,
) -> None:
    options = "[{text: a, feedback: So it is not.}, {text: b, feedback: So it is not.}]"
    wrong = f"{{id: mine, kind: choice, prompt: Which?, options: {options}}}"
    overlay = in_questions(f"add: {wrong}")
    with pytest.raises(AuthoredFileError, match=r"overlay\.yaml, line 5"):
        applied(files_of(course, overlay))


def test_questions_on_one_line_are_not_taken_apart(course: SmallCourse) -> None:
    course.put(course.quiz, f"format: 1\nquiz: 01-one\nquestions: [{MINE}]\n")
    overlay = "quizzes: {01-one: {order: [mine]}}"
    with pytest.raises(AuthoredFileError, match=r"01-one\.yaml, line 3: .*line of its own"):
        applied(files_of(course, overlay))


@pytest.mark.parametrize(
    "questions", ["[1, 2]", "[{id: 3}]", "{}", "[]", "\n  - {id: a}\n  - {id: a}"]
)
def test_a_quiz_that_is_broken_before_it_is_changed_is_told_with_its_line(
    course: SmallCourse, questions: str
) -> None:
    course.put(course.quiz, f"format: 1\nquiz: 01-one\nquestions: {questions}\n")
    with pytest.raises(AuthoredFileError, match=r"01-one\.yaml, line \d"):
        applied(files_of(course, "quizzes: {01-one: {order: [a]}}"))


@pytest.mark.parametrize("name", ["01-one/none", "01-one", "none/which-day", "../x/y", "/"])
def test_only_what_is_there_is_added(course: SmallCourse, name: str) -> None:
    with pytest.raises(CoursekitError, match="there is no question or section"):
        added(files_of(course), name, "drop")
