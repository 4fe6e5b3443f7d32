"""The course as a whole: no favourite option, enough cases, little recall, law before technique."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from coursekit.course.check import check_paths
from coursekit.course.checks.giveaways import alone_first, longest, places
from coursekit.course.checks.pace import PARAGRAPH
from coursekit.course.lesson import Lesson, read_lesson
from coursekit.quiz.kinds.choice.model import Choice
from coursekit.quiz.kinds.classify.model import Classify
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Question
from coursekit.quiz.quiz_file import Quiz

ROOT = Path(__file__).parents[2]
NOTEBOOKS = ROOT / "notebooks"
#: What is less likely than this is no chance.
UNLIKELY = 0.05


def quizzes_of(lesson: Lesson) -> list[Quiz]:
    return [load_quiz(use.path) for use in lesson.quizzes]


def asked(lesson: Lesson) -> list[Question]:
    """Return the questions of a lesson, without the paragraph for the brief."""
    questions = [each for quiz in quizzes_of(lesson) for each in quiz.questions]
    return [each for each in questions if each.kind != PARAGRAPH]


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def long_words(text: str) -> set[str]:
    """Return the beginnings of a text's longer words, and its numbers."""
    return {word[:5] for word in words(text) if len(word) > 3 or word.isdigit()}


def likeness(question: Choice, option: str) -> float:
    """Return the share of words that an option has in common with the others of its question."""
    own = set(words(option))
    others = [set(words(each.text)) for each in question.options if each.text != option]
    return round(sum(len(own & each) / len(own | each) for each in others), 6)


#: Words of somebody who takes care not to say too much.
CAREFUL = set(
    "alone can could far if known least may might need neither not only open some still unless"
    " until whether yet".split()
)
#: What a student may go by who has not understood a word, by question and option: the most of it.
CUES: dict[str, Callable[[Choice, str], float]] = {
    "commas": lambda _, option: len(re.findall(r"[,;:]", option)),
    "careful words": lambda _, option: sum(word in CAREFUL for word in words(option)),
    "names and numbers": lambda _, option: len(re.findall(r"\d|(?<=\s)[A-Z]", option)),
    "words of the question": lambda question, option: len(
        long_words(question.prompt) & long_words(option)
    ),
    "words of the other options": likeness,
}


#: Units whose quizzes say what they are about: those of the second edition.
UNITS = [
    lesson
    for lesson in map(read_lesson, sorted(NOTEBOOKS.glob("[0-9]*.ipynb")))
    if any(quiz.about for quiz in quizzes_of(lesson))
]
CHOICES = [each for lesson in UNITS for each in asked(lesson) if isinstance(each, Choice)]
of_units = pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.path.stem)


def test_the_right_option_is_the_longest_no_more_often_than_by_chance() -> None:
    tally = longest(CHOICES)
    assert tally.likely > UNLIKELY, f"{tally.times} of {len(CHOICES)}"


def test_the_right_option_stands_in_each_place_no_more_often_than_by_chance() -> None:
    found = places(CHOICES)
    often = {place: tally.times for place, tally in found.items()}
    assert all(tally.likely > UNLIKELY / len(found) for tally in found.values()), often


@pytest.mark.parametrize("cue", CUES)
def test_the_right_option_has_most_of_a_cue_no_more_often_than_by_chance(cue: str) -> None:
    tally = alone_first(CHOICES, CUES[cue])
    chance = round(sum(tally.chances))
    assert tally.likely > UNLIKELY, f"{tally.times} of {len(tally.chances)}, by chance {chance}"


@pytest.mark.parametrize(
    "unit",
    [unit for unit in UNITS if (unit.header_minutes or 0) >= 45],  # a start of 15 minutes has none
    ids=lambda unit: unit.path.stem,
)
def test_a_third_of_a_units_questions_are_cases(unit: Lesson) -> None:
    questions = asked(unit)
    cases = sum(each.case or each.kind == "branching" for each in questions)
    assert 3 * cases >= len(questions), f"{cases} of {len(questions)} say case: true"


@of_units
def test_a_fifth_of_a_units_questions_recall_at_most(unit: Lesson) -> None:
    questions = asked(unit)
    recalled = sum(each.recalls for each in questions)
    assert 5 * recalled <= len(questions), f"{recalled} of {len(questions)} say recall: true"


@pytest.mark.slow  # 5 s a unit
@of_units
def test_a_unit_is_whole_without_the_others(unit: Lesson, tmp_path: Path) -> None:
    """A teacher takes one unit, its quizzes, its page, the texts and the tables of facts."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    for name in ("course.yaml", "CITATION.cff"):
        shutil.copy(ROOT / name, tmp_path)
    kept = {unit.path, NOTEBOOKS / "instructor" / f"{unit.path.stem}.md"}
    kept |= {use.path for use in (*unit.quizzes, *unit.guesses)}
    for path in kept:
        copy = tmp_path / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)
    found = check_paths([tmp_path / unit.path.relative_to(ROOT)])
    assert [str(each) for each in found if not each.warning] == []


@of_units
def test_a_units_page_has_reading_and_an_exam_question(unit: Lesson) -> None:
    page = NOTEBOOKS / "instructor" / f"{unit.path.stem}.md"
    text = page.read_text(encoding="utf-8")
    for part in ("Required reading", "Exam question"):
        below = text.partition(f"\n## {part}\n")[2].partition("\n## ")[0]
        assert len(below.split()) > 30, part


@of_units
def test_each_quiz_says_what_it_is_about(unit: Lesson) -> None:
    assert [quiz.quiz for quiz in quizzes_of(unit) if quiz.about is None] == []


def test_every_drawing_of_a_unit_follows_the_dark_theme() -> None:
    shown = {
        name
        for path in sorted((ROOT / "notebooks").glob("*.ipynb"))
        for name in re.findall(r"\]\((images/[^)]+\.svg)\)", path.read_text(encoding="utf-8"))
    }
    assert len(shown) >= 8
    for name in shown:
        drawing = (ROOT / "notebooks" / name).read_text(encoding="utf-8")
        dark = drawing.partition("@media (prefers-color-scheme: dark)")[2].partition("</style>")[0]
        plain = set(re.findall(r'(?:fill|stroke)="(#\w+)"', drawing))
        assert dark, name
        assert all(f'"{colour}"' in dark for colour in plain), name


def test_no_row_that_is_shown_in_any_order_leans_on_the_row_before_it() -> None:
    """Each student's machine mixes such rows: "the same paper" may come first."""
    leaning = re.compile(
        r"(The same|That|This|These|Those|The other)\b|.*\brow (above|below)\b", re.DOTALL
    )
    found = [
        f"{path.stem}/{question.id}: {text}"
        for path in sorted((NOTEBOOKS / "quizzes").glob("*.yaml"))
        for question in load_quiz(path).questions
        if isinstance(question, Classify)
        for row in question.rows
        for text in (row.text, row.if_wrong or "")
        if leaning.match(text)
    ]
    assert found == []
