"""The points of the lesson standard, each with the function that looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from coursekit.course.checks import (
    giveaways,
    guesses,
    instructor_page,
    licences,
    notebook,
    quizzes,
    rows,
    shape,
    wording,
)
from coursekit.course.checks.keys import evidence
from coursekit.course.checks.sources import articles, clauses, fact_tables, reviewed_tables
from coursekit.course.finding import Course, Finding, QuizFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One point: what looks at the lesson, its tables of facts, its articles and its quizzes."""

    title: str
    lesson: tuple[Callable[[Course], Iterator[Finding]], ...] = ()
    facts: tuple[Callable[[Path], Iterator[Finding]], ...] = ()
    article: tuple[Callable[[Path], Iterator[Finding]], ...] = ()
    quiz: tuple[Callable[[QuizFile], Iterator[Finding]], ...] = ()
    #: Where else it is held, by a test or by a module that refuses the file; "": by a person alone.
    elsewhere: str = ""
    #: Whether a quiz that cannot be read would make false findings.
    all_quizzes: bool = False

    @property
    def is_checked(self) -> bool:
        """Whether `coursekit check` looks at it."""
        return bool(self.lesson or self.facts or self.article or self.quiz)


STANDARD: Final = {
    1: Point(
        title="One title, no heading level skipped, an id for every section",
        lesson=(notebook.headings,),
    ),
    2: Point(
        title="A header that says whom the lesson is for",
        lesson=(notebook.header, notebook.mark),
    ),
    3: Point(
        title="A few objectives with verbs for what can be seen", lesson=(notebook.objectives,)
    ),
    4: Point(
        title="Every objective is tested, by a kind of question that fits",
        lesson=(quizzes.objectives_tested,),
        all_quizzes=True,
    ),
    5: Point(title="Minutes that add up", lesson=(notebook.minutes,)),
    6: Point(
        title="Enough to read, and not too much",
        lesson=(shape.amount, shape.questions),
        all_quizzes=True,
    ),
    7: Point(title="Short code cells", lesson=(notebook.code_length,)),
    8: Point(title="A sentence before every code cell", lesson=(notebook.prose_before_code,)),
    9: Point(
        title="Nothing to install, nothing from the network, no path of one machine",
        lesson=(notebook.offline,),
    ),
    10: Point(
        title="Runs from top to bottom, offline, quickly",
        elsewhere="tests/notebooks/test_notebooks.py",
    ),
    11: Point(title="Saved without outputs", lesson=(notebook.unrun,)),
    12: Point(
        title="A question every few minutes, and some that look back",
        lesson=(quizzes.often_enough,),
        all_quizzes=True,
    ),
    13: Point(
        title="A reason for every answer, and words or a fact behind it",
        quiz=(quizzes.feedback, quizzes.wrong_answers, evidence.evidence, evidence.drafts),
    ),
    14: Point(
        title="An alternative text for every figure", elsewhere="tests/notebooks/test_notebooks.py"
    ),
    15: Point(
        title="Every quiz can be read without a program running", lesson=(quizzes.without_kernel,)
    ),
    16: Point(title="By keyboard alone", elsewhere="tests/browser/test_lessons.py"),
    17: Point(
        title="Nothing meant for the instructor in the notebook", lesson=(notebook.students_only,)
    ),
    18: Point(title="A page for the instructor", lesson=(instructor_page.instructor_page,)),
    19: Point(
        title="Where each article comes from",
        article=(articles.articles, reviewed_tables.tables),
    ),
    20: Point(title="Licences, and what belongs to others", lesson=(licences.licences,)),
    21: Point(
        title="A source and a day for every claim",
        lesson=(fact_tables.tables_asked,),
        facts=(fact_tables.tables,),
        quiz=(evidence.review_dates,),
    ),
    22: Point(title="Both sides at their strongest"),
    23: Point(title="The machine's rows beside their sentences"),
    24: Point(
        title="A section on adapting the lesson",
        lesson=(notebook.adapt, rows.rows_there),
    ),
    25: Point(title="Plain words, fair to everybody"),
    26: Point(title="It begins with the world", lesson=(shape.opening,)),
    27: Point(title="Nothing is given away", lesson=(giveaways.given_away,), all_quizzes=True),
    28: Point(
        title="Wrong options that somebody would defend",
        lesson=(giveaways.favourites,),
        elsewhere="tests/notebooks/test_whole_course.py",
        all_quizzes=True,
    ),
    29: Point(
        title="A reason for every wrong answer, at once",
        elsewhere="coursekit/course/checks/quizzes.py",
    ),
    30: Point(title="First guess, then see", lesson=(guesses.gates,)),
    31: Point(title="A picture that carries the argument", lesson=(shape.pictures,)),
    32: Point(
        title="It ends with what one can do now",
        lesson=(shape.ending, shape.screens),
        all_quizzes=True,
    ),
    33: Point(title="The text of the law itself", lesson=(clauses.quoted,)),
    34: Point(title="Law before technique", lesson=(shape.law_first,), all_quizzes=True),
    35: Point(title="Natural English", lesson=(wording.translated,)),
}
