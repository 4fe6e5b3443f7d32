"""The points of the standard that a lesson's quizzes must meet."""

from __future__ import annotations

from collections.abc import Iterator, Set
from pathlib import Path
from typing import Final

from coursekit.course.checks.notebook import verbs
from coursekit.course.finding import Course, QuizFile, Shortfall, place_of
from coursekit.course.lesson import Objective, PathUse, words_in
from coursekit.course.quiz_cells import source_on_paper
from coursekit.errors import AuthoredFileError
from coursekit.quiz.draft.words import slug
from coursekit.quiz.loading import load_quiz, question_lines
from coursekit.quiz.question import feedback_in
from coursekit.yamlfile import read_yaml

LONGEST_GAP: Final = 15
FEWEST_QUESTIONS: Final = 4
RECALL_FROM: Final = 2
FEWEST_RECALLED: Final = 2
SHORTEST_FEEDBACK: Final = 4


def load(path: Path, root: Path) -> tuple[QuizFile | None, list[Shortfall]]:
    """Read a quiz of the course in `root`: None, and what is wrong, where it cannot be read."""
    try:
        return QuizFile(load_quiz(path), path, root, question_lines(path)), []
    except AuthoredFileError as error:
        return None, [
            Shortfall(f"line {fault.line}", fault.in_words(), "", path) for fault in error.faults
        ]


def misnamed(file: QuizFile) -> Iterator[Shortfall]:
    """Yield a shortfall where a quiz does not bear the name of its file, as a copied one may."""
    name, stem = file.quiz.quiz, file.path.stem
    if name not in {stem, slug(stem)}:
        yield Shortfall(
            f"line {read_yaml(file.path).line('quiz')}",
            f"it says `quiz: {name}`, but the file is called {file.path.name}.",
            "Give both the same name: answers are kept under it, and those of two quizzes that"
            " share it would be mixed up.",
            file.path,
        )


def objectives_tested(course: Course) -> Iterator[Shortfall]:
    """Point 4: each objective has a question that names it, of a kind that fits its verb."""
    lesson = course.lesson
    tested: dict[str, set[str]] = {objective.id: set() for objective in lesson.objectives}
    for file in course.quizzes:
        for question in file.quiz.questions:
            name = question.objective or ""
            if name in tested:
                tested[name].add(question.kind)
            elif name not in course.earlier_objectives:
                yield file.shortfall(
                    question.id,
                    f'it tests the objective "{name}", which neither this lesson nor an earlier '
                    "one has."
                    if name
                    else "it names no objective.",
                    f"Use one of: {', '.join(tested)}."
                    if tested
                    else "Give the lesson objectives first (point 3).",
                )
    for objective in lesson.objectives:
        yield from _ill_tested(objective, tested[objective.id])


def _ill_tested(objective: Objective, kinds: Set[str]) -> Iterator[Shortfall]:
    """Yield where no question tests an objective, or none of a kind that fits its verb."""
    fitting = verbs().get(objective.verb, frozenset({"any"}))
    if not kinds:
        yield Shortfall(
            "objectives",
            f'no question tests the objective "{objective.id}".',
            f"Add objective: {objective.id} to a question, or drop the objective.",
        )
    elif "any" not in fitting and not kinds & fitting:
        yield Shortfall(
            "objectives",
            f'the objective "{objective.id}" says "{objective.verb}" and is tested by '
            f"{', '.join(sorted(kinds))}.",
            f"Test it with one of: {', '.join(sorted(fitting))}; or choose another verb.",
        )


def often_enough(course: Course) -> Iterator[Shortfall]:
    """Point 12: a question every 15 minutes, four in all; from the third lesson on, recall."""
    lesson = course.lesson
    if lesson.is_review:
        return
    questions = [question for file in course.quizzes for question in file.quiz.questions]
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
            "Give two questions an objective of an earlier lesson.",
        )


def feedback(file: QuizFile) -> Iterator[Shortfall]:
    """Point 13: feedback that says why, and evidence, for every question."""
    for question in file.quiz.questions:
        for part, text in feedback_in(question):
            if words_in(text) < SHORTEST_FEEDBACK:
                yield file.shortfall(
                    question.id,
                    f'its feedback is "{text}", which gives no reason.',
                    "Say why, in the words of the article.",
                    part,
                )
        if question.evidence is None:
            yield file.shortfall(
                question.id,
                "it points to no words in the article, and to no fact.",
                "Add evidence: {row: …, quote: …} or evidence: {fact: …}.",
            )


def wrong_answers(file: QuizFile) -> Iterator[Shortfall]:
    """Point 13: every wrong answer is told why at once, not only with the key; one warning."""
    questions = file.quiz.questions
    unexplained = [each.id for each in questions if each.lacks_feedback and each.tries != 1]
    if unexplained:
        yield Shortfall(
            "",
            f"a wrong answer is not explained until the key is shown: {', '.join(unexplained)}.",
            "Add if_wrong, near, if_missed or if_partly, as notebooks/quizzes/README.md shows.",
            file.path,
            warning=True,
        )


def without_kernel(course: Course) -> Iterator[Shortfall]:
    """Point 15: below the cell of each quiz stand its questions, to be read without a kernel."""
    lesson = course.lesson
    read = {file.path: file.quiz for file in course.quizzes}
    remedy = f"Update it: coursekit export {lesson.path} --to notebook"
    wanted: list[PathUse] = []
    for cell in (*lesson.cells, None):
        if cell is None or not cell.on_paper:
            for use in wanted:
                place = place_of(lesson.cells[use.cell - 1])
                found = f"the questions of {use.written} cannot be read without a kernel."
                yield Shortfall(place, found, remedy)
            wanted = [use for use in lesson.quizzes if cell and use.cell == cell.number]
        elif not wanted or wanted[0].written != cell.on_paper:
            found = f"there is no quiz from {cell.on_paper} directly above it."
            yield Shortfall(place_of(cell), found, remedy)
        else:
            quiz = read.get(wanted.pop(0).path)
            language = cell.language_on_paper
            if quiz and cell.source != source_on_paper(cell.on_paper, quiz, language):
                found = f"its questions no longer match {cell.on_paper}."
                yield Shortfall(place_of(cell), found, remedy)
