"""What a student has done, missed and left, lesson by lesson and objective by objective."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from coursekit.course.lesson import Lesson, read_lesson
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Question
from coursekit.quiz.quiz_file import Quiz
from coursekit.quiz.review.schedule import Recalls
from coursekit.quiz.store.record import Record
from coursekit.quiz.store.saved_session import KeptSitting

State = Literal["done", "missed", "left"]


class Asked(NamedTuple):
    """A question, and how it stands with it.

    Attributes
    ----------
    quiz, question : str
        Their ids.
    state : {"done", "missed", "left"}
        Done is what was answered rightly at last, in the lesson or in a review, and what is never
        graded and was answered; missed is what was answered otherwise; left is what was not
        answered, or only when the question said something else.
    tries : int
        How often it was answered in the lesson.
    earlier : bool
        Whether it was answered when it said something else.
    prompt : str
        The first paragraph of what is asked, in Markdown.
    without_effect : int
        How many of its entries can have none: they came too late, or answer nothing that is asked.
    """

    quiz: str
    question: str
    state: State
    tries: int
    earlier: bool
    prompt: str
    without_effect: int = 0


@dataclass(frozen=True, slots=True)
class ObjectiveProgress:
    """An objective, and the questions of a lesson that test it; `id` is "" for those of none."""

    id: str
    text: str
    questions: tuple[Asked, ...]

    def count(self, state: State) -> int:
        """Return how many of the questions are done, missed or left."""
        return sum(asked.state == state for asked in self.questions)

    def of(self, state: State) -> Iterator[Asked]:
        """Yield the questions that are done, missed or left."""
        return (asked for asked in self.questions if asked.state == state)


@dataclass(frozen=True, slots=True)
class LessonProgress:
    """A lesson, and its objectives in order."""

    path: Path
    title: str
    objectives: tuple[ObjectiveProgress, ...]

    def count(self, state: State) -> int:
        """Return how many questions of the lesson are done, missed or left."""
        return sum(objective.count(state) for objective in self.objectives)


def progress(folder: Path, record: Record) -> list[LessonProgress]:
    """Return how it stands with each lesson that asks something.

    Parameters
    ----------
    folder : pathlib.Path
        The folder of the notebooks.
    record : Record
        What was done; quizzes of another course are left out.

    Raises
    ------
    AuthoredFileError
        A notebook or a quiz cannot be read.
    """
    lessons = [read_lesson(path) for path in sorted(folder.glob("*.ipynb"))]
    read = [(lesson, quizzes_of(lesson)) for lesson in lessons]
    return progress_in(read, record)


def quizzes_of(lesson: Lesson) -> list[Quiz]:
    """Read the quizzes that a lesson shows, in order.

    Parameters
    ----------
    lesson : Lesson
        The notebook.

    Raises
    ------
    AuthoredFileError
        One cannot be read.
    """
    return [load_quiz(path) for path in dict.fromkeys(use.path for use in lesson.quizzes)]


def progress_in(
    lessons: Sequence[tuple[Lesson, Sequence[Quiz]]], record: Record
) -> list[LessonProgress]:
    """Return how it stands with each of some lessons that asks something.

    Parameters
    ----------
    lessons : sequence of tuple of (Lesson, sequence of Quiz)
        The lessons with their quizzes.
    record : Record
        What was done; quizzes of another course are left out.
    """
    texts = {each.id: each.text for lesson, _ in lessons for each in lesson.objectives}
    record.refresh()
    recalls = Recalls(record.entries())
    found = (_of_lesson(lesson, quizzes, texts, record, recalls) for lesson, quizzes in lessons)
    return [lesson for lesson in found if lesson.objectives]


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
        kept = KeptSitting(quiz, record)
        for question in kept.sitting.questions:
            asked = _asked(kept, question, recalls)
            by_objective.setdefault(question.objective or "", []).append(asked)
    title = next((each.title for each in lesson.headings if each.level == 1), lesson.path.stem)
    objectives = tuple(
        ObjectiveProgress(name, texts.get(name, ""), tuple(questions))
        for name, questions in by_objective.items()
        if questions
    )
    return LessonProgress(lesson.path, title, objectives)


def _asked(kept: KeptSitting, question: Question, recalls: Recalls) -> Asked:
    quiz, name = kept.sitting.quiz, question.id
    state: State = "left"
    if rounds := recalls.of(quiz, question).rounds:
        missed = question.graded and rounds[-1].outcome == "missed"
        state = "missed" if missed else "done"
    earlier = any(entry.deed["did"] == "answer" for entry in kept.earlier.get(name, ()))
    tries = len(kept.sitting.progress(name).tries)
    prompt = question.prompt.partition("\n\n")[0]
    without_effect = sum(entry.question == name for entry in kept.not_possible)
    return Asked(quiz.quiz, name, state, tries, earlier, prompt, without_effect)


def told(lessons: Iterable[LessonProgress]) -> Iterator[str]:
    """Yield the lines that tell a person how it stands.

    Parameters
    ----------
    lessons : iterable of LessonProgress
        What :func:`progress` returned.
    """
    for lesson in lessons:
        yield f"{lesson.title}: {_counts(lesson)}"
        for objective in lesson.objectives:
            text = objective.text or objective.id or "questions without an objective"
            yield f"  {text} {_counts(objective)}"
            for asked in objective.of("missed"):
                yield f"    missed: {asked.question} in {asked.quiz}"
            for asked in objective.of("left"):
                if asked.earlier:
                    yield (f"    changed since it was answered: {asked.question} in {asked.quiz}")
            for asked in objective.questions:
                if count := asked.without_effect:
                    entries = "1 entry has" if count == 1 else f"{count} entries have"
                    yield f"    {entries} no effect: {asked.question} in {asked.quiz}"


def _counts(counted: LessonProgress | ObjectiveProgress) -> str:
    return ", ".join(f"{counted.count(state)} {state}" for state in ("done", "missed", "left"))
