"""What a student has done, missed and left, lesson by lesson and objective by objective."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_args

from coursekit.course.lesson import Lesson, read_lesson
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Question
from coursekit.quiz.quiz_file import Quiz
from coursekit.quiz.review.schedule import Recalls
from coursekit.quiz.store.record import Record
from coursekit.quiz.store.saved_session import SavedSession

State = Literal["done", "missed", "left"]


class Asked(NamedTuple):
    """A question, and how far a student has come with it."""

    quiz: str
    question: str
    #: Done: last answered rightly, in the lesson or a review, or answered and never graded; missed:
    #: answered otherwise; left: not answered, or only before the question was changed.
    state: State
    tries: int  # in the lesson
    earlier: bool  # whether it was answered before it was changed
    prompt: str  # the first paragraph, in Markdown
    without_effect: int = 0  # entries that came too late, or answer nothing that is asked


@dataclass(frozen=True, slots=True)
class ObjectiveProgress:
    """An objective, and the questions of a lesson that test it; `id` is "" for those of none."""

    id: str
    text: str
    questions: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class LessonProgress:
    """A lesson, and its objectives in order."""

    path: Path
    title: str
    name: str  # with the unit's number
    objectives: tuple[ObjectiveProgress, ...]


def progress(folder: Path, record: Record) -> list[LessonProgress]:
    """Return the progress in each lesson of a folder that has questions."""
    lessons = [read_lesson(path) for path in sorted(folder.glob("*.ipynb"))]
    read = [(lesson, quizzes_of(lesson)) for lesson in lessons]
    return progress_in(read, record)


def quizzes_of(lesson: Lesson) -> list[Quiz]:
    """Read the quizzes that a lesson shows, in order."""
    return [load_quiz(path) for path in dict.fromkeys(use.path for use in lesson.quizzes)]


def progress_in(
    lessons: Sequence[tuple[Lesson, Sequence[Quiz]]], record: Record
) -> list[LessonProgress]:
    """Return the progress in each of some lessons that has questions."""
    texts = {each.id: each.text for lesson, _ in lessons for each in lesson.objectives}
    record.refresh()
    recalls = Recalls(record.entries())
    found = (
        _of_lesson(lesson, quizzes, texts, record, recalls)
        for lesson, quizzes in _each_quiz_once(lessons)
    )
    return [lesson for lesson in found if lesson.objectives]


def _each_quiz_once(
    lessons: Sequence[tuple[Lesson, Sequence[Quiz]]],
) -> Iterator[tuple[Lesson, Sequence[Quiz]]]:
    """Yield the lessons but for a second copy of one, such as `update` puts beside it."""
    shown: set[str] = set()
    for lesson, quizzes in lessons:
        names = {quiz.quiz for quiz in quizzes}
        if not names or names - shown:
            yield lesson, quizzes
        shown |= names


def _of_lesson(
    lesson: Lesson,
    quizzes: Sequence[Quiz],
    texts: dict[str, str],
    record: Record,
    recalls: Recalls,
) -> LessonProgress:
    by_objective: dict[str, list[Asked]] = {each.id: [] for each in lesson.objectives}
    for quiz in quizzes:
        if quiz.course != record.course:
            continue
        kept = SavedSession(quiz, record)
        for question in kept.session.questions:
            asked = _asked(kept, question, recalls)
            by_objective.setdefault(question.objective or "", []).append(asked)
    objectives = tuple(
        ObjectiveProgress(name, texts.get(name, ""), tuple(questions))
        for name, questions in by_objective.items()
        if questions
    )
    return LessonProgress(lesson.path, lesson.title, lesson.name, objectives)


def _asked(kept: SavedSession, question: Question, recalls: Recalls) -> Asked:
    quiz, name = kept.session.quiz, question.id
    state: State = "left"
    if rounds := recalls.of(quiz, question).rounds:
        missed = question.graded and rounds[-1].outcome == "missed"
        state = "missed" if missed else "done"
    earlier = any(entry.action["did"] == "answer" for entry in kept.earlier.get(name, ()))
    tries = len(kept.session.progress(name).tries)
    prompt = question.prompt.partition("\n\n")[0]
    without_effect = sum(entry.question == name for entry in kept.not_possible)
    return Asked(quiz.quiz, name, state, tries, earlier, prompt, without_effect)


def progress_lines(lessons: Iterable[LessonProgress]) -> Iterator[str]:
    """Yield the lines of a report on progress."""
    for lesson in lessons:
        questions = [asked for each in lesson.objectives for asked in each.questions]
        yield f"{lesson.name}: {_counts(questions)}"
        for objective in lesson.objectives:
            text = objective.text or objective.id or "questions without an objective"
            yield f"  {text} {_counts(objective.questions)}"
            for asked in objective.questions:
                if asked.state == "missed":
                    yield f"    missed: {asked.question} in {asked.quiz}"
            for asked in objective.questions:
                if asked.state == "left" and asked.earlier:
                    yield f"    changed since it was answered: {asked.question} in {asked.quiz}"
            for asked in objective.questions:
                if count := asked.without_effect:
                    entries = "1 entry has" if count == 1 else f"{count} entries have"
                    yield f"    {entries} no effect: {asked.question} in {asked.quiz}"


def as_plain(lessons: Iterable[LessonProgress]) -> list[dict[str, Any]]:
    """Return progress as plain values, for JSON."""
    return [
        {
            "notebook": lesson.path.name,
            "title": lesson.title,
            "objectives": [
                {
                    "id": objective.id,
                    "text": objective.text,
                    "questions": [asked._asdict() for asked in objective.questions],
                }
                for objective in lesson.objectives
            ],
        }
        for lesson in lessons
    ]


def _counts(questions: Iterable[Asked]) -> str:
    found = Counter(asked.state for asked in questions)
    return ", ".join(f"{found[state]} {state}" for state in get_args(State))
