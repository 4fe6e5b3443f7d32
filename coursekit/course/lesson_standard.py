"""The points of the lesson standard, each with the function that looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from coursekit.course.checks import (
    articles,
    evidence,
    fact_tables,
    instructor_page,
    licences,
    notebook,
    quizzes,
    reviewed_tables,
    rows,
)
from coursekit.course.finding import Course, Finding, QuizFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One point: what looks at the lesson, its tables of facts, its articles and its quizzes."""

    title: str
    lesson: tuple[Callable[[Course], Iterator[Finding]], ...] = ()
    facts: tuple[Callable[[Path], Iterator[Finding]], ...] = ()
    article: tuple[Callable[[Path], Iterator[Finding]], ...] = ()
    quiz: tuple[Callable[[QuizFile], Iterator[Finding]], ...] = ()
    #: Where else the point is held: a test, or a module that refuses the file.
    elsewhere: str = ""
    #: Whether a quiz that cannot be read would make false findings.
    all_quizzes: bool = False


def _held(title: str, elsewhere: str = "a person") -> Point:
    return Point(title=title, elsewhere=elsewhere)


STANDARD: Final = {
    1: Point(title="One title, no level skipped, ids for sections", lesson=(notebook.headings,)),
    2: Point(title="A header: audience, minutes, prior knowledge …", lesson=(notebook.header,)),
    3: Point(title="2 to 5 objectives with observable verbs", lesson=(notebook.objectives,)),
    4: Point(
        title="Each objective tested by a question of a suitable kind",
        lesson=(quizzes.objectives_tested,),
        all_quizzes=True,
    ),
    5: Point(title="Minutes that add up, 60 a session at most", lesson=(notebook.minutes,)),
    6: Point(title="1,000 to 2,500 words of prose a session", lesson=(notebook.prose,)),
    7: Point(title="Short code cells", lesson=(notebook.code_length,)),
    8: Point(title="A Markdown cell before each code cell", lesson=(notebook.prose_before_code,)),
    9: Point(title="No install, network or absolute path", lesson=(notebook.offline,)),
    10: _held("Runs offline, in under 30 s", "tests/notebooks/test_notebooks.py"),
    11: Point(title="No outputs, counts or widget state; cell ids", lesson=(notebook.unrun,)),
    12: Point(
        title="A question every 15 minutes, and recall of earlier lessons",
        lesson=(quizzes.often_enough,),
        all_quizzes=True,
    ),
    13: Point(
        title="Feedback that says why, and evidence that holds, for every option",
        quiz=(quizzes.feedback, quizzes.wrong_answers, evidence.evidence, evidence.drafts),
    ),
    14: _held("An alternative text for every figure", "tests/notebooks/test_notebooks.py"),
    15: Point(title="Quizzes that can be read without a kernel", lesson=(quizzes.without_kernel,)),
    16: _held("Every quiz answered by keyboard alone", "tests/browser/test_lessons.py"),
    17: Point(title="Nothing meant for the instructor", lesson=(notebook.students_only,)),
    18: Point(title="The instructor's page", lesson=(instructor_page.instructor_page,)),
    19: Point(
        title="Each article's case file, and texts and tables that keep their rules",
        article=(articles.articles, reviewed_tables.tables),
    ),
    20: Point(title="Licences and citation", lesson=(licences.licences,)),
    21: Point(
        title="Every claim with its source and its day",
        lesson=(fact_tables.tables_asked,),
        facts=(fact_tables.tables,),
        quiz=(evidence.review_dates,),
    ),
    22: _held("Opposing positions at their strongest; nobody's own opinion is asked"),
    23: _held("Machine-made rows beside their sentence; errors to find and mend"),
    24: Point(
        title="A section on adapting the lesson, and code cells that fit the articles",
        lesson=(notebook.adapt, rows.rows_there),
    ),
    25: _held("Plain English (B2); people and states treated fairly"),
    26: _held("A question about the world, with a picture, on the first screen"),
    27: _held("No key given away above its question"),
    28: _held("The right option no longer than the others", "coursekit/quiz/kinds/options.py"),
    29: _held(
        "A reason for every wrong answer, at once: see 13", "coursekit/course/checks/quizzes.py"
    ),
    30: _held("The answer hidden until the guess is made"),
    31: _held("A picture that carries the argument"),
    32: _held("Key points at the end; what is for teachers folded away"),
    33: _held("A legal text's own words, with article, paragraph, language and source"),
    34: _held("Law before technique"),
    35: _held("Natural English"),
}
