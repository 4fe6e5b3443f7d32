"""The points of the standard that a lesson's quizzes must meet."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Set
from pathlib import Path
from typing import Final

from coursekit.course.checks.notebook import verbs
from coursekit.course.edition.manifest import MANIFEST
from coursekit.course.finding import Course, Finding, QuizFile, finding, findings_of, place_of
from coursekit.course.lesson import Objective, PathUse, name_called, python_of, words_in
from coursekit.course.quiz_cells import source_on_paper
from coursekit.errors import AuthoredFileError
from coursekit.quiz.draft.words import slug
from coursekit.quiz.loading import load_quiz, question_lines
from coursekit.quiz.question import feedback_in
from coursekit.yamlfile import read_yaml

SHORTEST_FEEDBACK: Final = 4

#: Of so many questions at most one recalls an earlier lesson.
_ONE_IN: Final = 5
#: Every kind fits; and what is only a draft may still become any.
_ANY: Final = "any"


def load(path: Path, root: Path) -> tuple[QuizFile | None, list[Finding]]:
    """Read a quiz of the course in `root`: None, and what is wrong, where it cannot be read."""
    try:
        return QuizFile(load_quiz(path), path, root, question_lines(path)), []
    except AuthoredFileError as error:
        return None, list(findings_of(error.faults, path))


def misnamed(file: QuizFile) -> Iterator[Finding]:
    """Find a quiz that does not bear the name of its file, as a copied one may."""
    stem = file.path.stem
    if file.quiz.quiz not in {stem, slug(stem)}:
        line = f"line {read_yaml(file.path).line('quiz')}"
        yield finding("quiz misnamed", line, file.path, quiz=file.quiz, path=file.path)


def objectives_tested(course: Course) -> Iterator[Finding]:
    """Point 4: each objective has a question that names it, of a kind that fits its verb."""
    lesson = course.lesson
    tested: dict[str, set[str]] = {objective.id: set() for objective in lesson.objectives}
    which = f"Use one of: {', '.join(tested)}."
    if not tested:
        which = "Give the lesson objectives first (point 3)."
    for file in course.quizzes:
        for question in file.quiz.questions:
            name = question.objective or ""
            if name in tested:
                tested[name].add(_ANY if question.draft else question.kind)
            elif name not in course.earlier_objectives and not (name and question.recalls):
                wrong = "objective unknown" if name else "objective missing"
                yield finding(wrong, file.place(question.id), file.path, name=name, which=which)
    for objective in lesson.objectives:
        yield from _ill_tested(objective, tested[objective.id])


def _ill_tested(objective: Objective, kinds: Set[str]) -> Iterator[Finding]:
    """Yield where no question tests an objective, or none of a kind that fits its verb."""
    fitting = verbs().get(objective.verb, frozenset({_ANY}))
    if not kinds:
        yield finding("objective untested", "objectives", objective=objective)
    elif _ANY not in kinds | fitting and not kinds & fitting:
        values = {"objective": objective, "kinds": sorted(kinds), "fitting": sorted(fitting)}
        yield finding("objective ill tested", "objectives", **values)


def often_enough(course: Course) -> Iterator[Finding]:
    """Point 12: a question every few minutes, enough in all, and some that recall."""
    lesson, limits = course.lesson, course.limits
    if lesson.is_review:
        return
    questions = [question for file in course.quizzes for question in file.quiz.questions]
    if len(questions) < limits.questions:
        yield finding("few questions", count=len(questions), fewest=limits.questions)
    waited, longest = 0, limits.minutes_to_a_question
    cells_with_quiz = {use.cell for use in lesson.quizzes}
    for section in lesson.sections:
        waited += section.minutes or 0
        if waited > longest:
            place = place_of(lesson.cells[section.cell - 1])
            values = {"section": section, "waited": waited, "most": longest}
            yield finding("long without question", place, **values)
        if waited > longest or cells_with_quiz.intersection(section.cells):
            waited = 0
    earlier = course.earlier_objectives - {objective.id for objective in lesson.objectives}
    recalled = sum(question.objective in earlier for question in questions)
    if (lesson.number or 0) >= limits.recall_from and recalled < limits.recalled:
        yield finding("little recall", recalled=recalled, fewest=limits.recalled)
    marked = sum(question.recalls for question in questions)
    if _ONE_IN * marked > len(questions):
        yield finding("much recall", count=marked, every=len(questions))
    for file in course.quizzes:
        for question in file.quiz.questions:
            if question.objective in earlier and not question.recalls and marked:
                place, name = file.place(question.id), question.objective
                yield finding("recall not marked", place, file.path, name=name)


def feedback(file: QuizFile) -> Iterator[Finding]:
    """Point 13: feedback that says why, and evidence, for every question."""
    for question in file.quiz.questions:
        for part, text in feedback_in(question):
            if words_in(text) < SHORTEST_FEEDBACK:
                place = file.place(question.id, part)
                yield finding("feedback without reason", place, file.path, text=text)
        if question.evidence is None and not question.draft:
            yield finding("no evidence", file.place(question.id), file.path)


def wrong_answers(file: QuizFile) -> Iterator[Finding]:
    """Point 13: every wrong answer gets a reason at once, not only with the key; one warning."""
    questions = file.quiz.questions
    unexplained = [each.id for each in questions if each.lacks_feedback and each.tries != 1]
    if unexplained:
        yield finding("wrong answer without reason", "", file.path, questions=unexplained)


def without_kernel(course: Course) -> Iterator[Finding]:
    """Point 15: each quiz can be read without a kernel: in an edition, it stands below its cell.

    The notebooks of a course need not hold that: it is made from the quiz files.
    """
    lesson = course.lesson
    named = {use.cell for use in lesson.quizzes}
    for cell in lesson.code():
        calls = (name_called(node) for node in ast.walk(python_of(cell.source)))
        if cell.number not in named and "Quiz" in calls:
            yield finding("quiz without path", place_of(cell))
    if (course.root / MANIFEST).is_file():
        yield from _on_paper(course)
    elif kept := [place_of(cell) for cell in lesson.cells if cell.on_paper]:
        yield finding("paper in course", kept[0], count=len(kept), lesson=lesson)


def _on_paper(course: Course) -> Iterator[Finding]:
    """Yield where a lesson of an edition lacks a quiz on paper, or shows another one."""
    lesson = course.lesson
    read = {file.path: file.quiz for file in course.quizzes}
    wanted: list[PathUse] = []
    for cell in (*lesson.cells, None):
        if cell is None or not cell.on_paper:
            for use in wanted:
                place = place_of(lesson.cells[use.cell - 1])
                yield finding("not on paper", place, use=use, lesson=lesson)
            wanted = [use for use in lesson.quizzes if cell and use.cell == cell.number]
        elif not wanted or wanted[0].written != cell.on_paper:
            yield finding("paper without quiz", place_of(cell), cell=cell, lesson=lesson)
        else:
            quiz = read.get(wanted.pop(0).path)
            language = cell.language_on_paper
            if quiz and cell.source != source_on_paper(cell.on_paper, quiz, language):
                yield finding("paper out of date", place_of(cell), cell=cell, lesson=lesson)
