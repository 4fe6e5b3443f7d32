"""The points of the standard that a lesson's quizzes must meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from coursekit.course.lesson import Lesson, PathUse, words_in
from coursekit.course.notebook_points import verbs
from coursekit.course.quiz_cells import source_on_paper
from coursekit.course.standard import Course, Shortfall, ShownQuiz, place_of
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.quiz.evidence import evidence_faults
from coursekit.quiz.facts import facts_in
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.questions import feedback_in
from coursekit.reading.spans import Span
from coursekit.tables.schema import (
    STAKEHOLDER_COLUMNS,
    STATEMENT_COLUMNS,
    TIMELINE_COLUMNS,
    Shown,
)

LONGEST_GAP: Final = 15
FEWEST_QUESTIONS: Final = 4
RECALL_FROM: Final = 2
FEWEST_RECALLED: Final = 2
SHORTEST_FEEDBACK: Final = 4


def load_quizzes(lesson: Lesson) -> tuple[tuple[ShownQuiz, ...], list[Shortfall]]:
    """Read the quizzes that a lesson shows.

    Returns
    -------
    tuple of (tuple of ShownQuiz, list of Shortfall)
        Those that could be read, and what is wrong with the others.
    """
    quizzes: list[ShownQuiz] = []
    unreadable: list[Shortfall] = []
    for use in lesson.quizzes:
        try:
            quizzes.append(ShownQuiz(load_quiz(use.path), use.path, use.cell))
        except AuthoredFileError as error:
            unreadable.extend(
                Shortfall(f"line {fault.line}", fault.told(), "", use.path)
                for fault in error.faults
            )
    return tuple(quizzes), unreadable


def objectives_tested(course: Course) -> Iterator[Shortfall]:
    """Point 4: each objective has a question that names it, of a kind that fits its verb."""
    lesson = course.lesson
    tested: dict[str, set[str]] = {objective.id: set() for objective in lesson.objectives}
    for shown in course.quizzes:
        for question in shown.quiz.questions:
            name = question.objective or ""
            if name in tested:
                tested[name].add(question.kind)
            elif name not in course.earlier_objectives:
                yield Shortfall(
                    f"question {question.id}",
                    f'it tests the objective "{name}", which neither this lesson nor an earlier '
                    "one has."
                    if name
                    else "it names no objective.",
                    f"Use one of: {', '.join(tested)}.",
                    shown.file,
                )
    for objective in lesson.objectives:
        kinds = tested[objective.id]
        fitting = verbs().get(objective.verb, frozenset({"any"}))
        if "any" not in fitting and kinds and not kinds & fitting:
            yield Shortfall(
                "objectives",
                f'the objective "{objective.id}" says "{objective.verb}" and is tested by '
                f"{', '.join(sorted(kinds))}.",
                f"Test it by one of: {', '.join(sorted(fitting))}; or choose another verb.",
            )
        if not kinds:
            yield Shortfall(
                "objectives",
                f'no question tests the objective "{objective.id}".',
                f"Write objective: {objective.id} into a question, or drop the objective.",
            )


def often_enough(course: Course) -> Iterator[Shortfall]:
    """Point 12: a question every 15 minutes, four in all; from the third lesson on, recall.

    A section that shows a quiz ends the wait; one that shows none adds its minutes to it.
    """
    lesson = course.lesson
    questions = [question for shown in course.quizzes for question in shown.quiz.questions]
    if len(questions) < FEWEST_QUESTIONS:
        yield Shortfall(
            "",
            f"{len(questions)} questions, where at least {FEWEST_QUESTIONS} are expected.",
            "Add some to a quiz of this lesson.",
        )
    waited = 0
    cells_with_quiz = {use.cell for use in lesson.quizzes}
    for section in lesson.sections:
        waited += section.minutes or 0
        if waited > LONGEST_GAP:
            yield Shortfall(
                place_of(lesson.cells[section.cell - 1]),
                f'the section "{section.id}" ends {waited} minutes after the last question, where '
                f"{LONGEST_GAP} are allowed.",
                "Put a quiz in between.",
            )
        if waited > LONGEST_GAP or cells_with_quiz.intersection(section.cells):
            waited = 0
    earlier = course.earlier_objectives - {objective.id for objective in lesson.objectives}
    recalled = sum(question.objective in earlier for question in questions)
    if (lesson.number or 0) >= RECALL_FROM and recalled < FEWEST_RECALLED:
        yield Shortfall(
            "",
            f"{recalled} questions recall an earlier lesson, where {FEWEST_RECALLED} are expected.",
            "Let two questions name an objective of an earlier lesson.",
        )


def feedback(course: Course) -> Iterator[Shortfall]:
    """Point 13: feedback that says why, and evidence that still holds, for every question."""
    for shown in course.quizzes:
        for question in shown.quiz.questions:
            where = f"question {question.id}"
            for part, told in feedback_in(question):
                if words_in(told) < SHORTEST_FEEDBACK:
                    yield Shortfall(
                        f"{where}, {part}" if part else where,
                        f'its feedback is "{told}", which says no reason.',
                        "Say why, in the words of the article.",
                        shown.file,
                    )
            if question.evidence is None:
                yield Shortfall(
                    where,
                    "it leads to no words in the article and to no fact.",
                    "Add evidence: {row: …, quote: …} or evidence: {fact: …}.",
                    shown.file,
                )
        yield from _evidence(course, shown)


def without_kernel(course: Course) -> Iterator[Shortfall]:
    """Point 15: below the cell of each quiz stand its questions, to be read without a kernel."""
    lesson = course.lesson
    read = {shown.file: shown.quiz for shown in course.quizzes}
    remedy = f"Make it anew: coursekit export {lesson.path} --to notebook"
    wanted: list[PathUse] = []
    for cell in (*lesson.cells, None):
        if cell is None or not cell.on_paper:
            for use in wanted:
                place = place_of(lesson.cells[use.cell - 1])
                told = f"the questions of {use.written} cannot be read without a kernel."
                yield Shortfall(place, told, remedy)
            wanted = [use for use in lesson.quizzes if cell and use.cell == cell.number]
        elif not wanted or wanted[0].written != cell.on_paper:
            told = f"no quiz from {cell.on_paper} stands right above it."
            yield Shortfall(place_of(cell), told, remedy)
        else:
            quiz = read.get(wanted.pop(0).path)
            if quiz and cell.source != source_on_paper(cell.on_paper, quiz):
                told = f"its questions are not those of {cell.on_paper} as it is now."
                yield Shortfall(place_of(cell), told, remedy)


def _evidence(course: Course, shown: ShownQuiz) -> Iterator[Shortfall]:
    text, rows = "", dict[str, Span]()
    quoted = any(q.evidence and q.evidence.quote for q in shown.quiz.questions)
    if quoted and shown.quiz.article is None:
        yield Shortfall(
            "",
            "it quotes an article and does not say which.",
            "Add article: with the name of its folder in seeds/.",
            shown.file,
        )
        return
    try:
        if quoted:
            text, rows = _rows_of(course.root / "seeds" / str(shown.quiz.article) / "article.txt")
        facts = set(facts_in(course.root / "seeds" / "data"))
    except CoursekitError as error:
        yield Shortfall("evidence", str(error), "", shown.file)
        return
    for name, told in evidence_faults(shown.quiz, text, rows, facts):
        yield Shortfall(f"question {name}", told, "", shown.file)


def _rows_of(path: Path) -> tuple[str, dict[str, Span]]:
    """Return an article's text, and the evidence of each row of its tables by the row's id."""
    from coursekit.reading.article import read
    from coursekit.tables import rows
    from coursekit.tables.reviewed import chosen

    article = read(path)
    tables: tuple[Sequence[Shown], ...] = (
        chosen(article, "best", "timeline", rows.timeline_rows),
        chosen(article, "best", "stakeholders", rows.stakeholder_rows),
        chosen(article, "best", "statements", rows.statement_rows),
    )
    ids = (TIMELINE_COLUMNS[0], STAKEHOLDER_COLUMNS[0], STATEMENT_COLUMNS[0])
    return article.text, {
        getattr(row, column): Span(row.start, row.end)
        for column, table in zip(ids, tables, strict=True)
        for row in table
    }
