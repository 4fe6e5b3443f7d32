"""What counts towards a grade: ``grading.yaml`` at the root of a course, which students see, too.

Practice never carries marks by itself: a hand-in is a file that a student's own computer makes, so
whoever has the program can make any.  What may weigh is what a person marks, what the instructor's
own key marks, and, of practice, that it was done; a warning stands beside that.  First tries never
count, whatever the file says.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Literal

from pydantic import ConfigDict, Field, model_validator

from coursekit.errors import CoursekitError
from coursekit.i18n import day_in_words
from coursekit.i18n import translated as _
from coursekit.quiz.deadlines import (
    GRADING,
    Deadlines,
    Entry,
    ExtraTime,
    LateRule,
    late_in_words,
)
from coursekit.quiz.question import Id
from coursekit.yamlfile import load

Counts = Literal["written", "brief", "assessed", "practice"]


class Part(Entry):
    """A part of the grade."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    counts: Counts = Field(
        description="`written` (texts that you mark), `brief` (its paragraphs), `assessed` (quizzes"
        " whose key you alone have), or `practice` (that it was done; anybody can forge that)"
    )
    weight: float = Field(gt=0, le=1000, description="how much it weighs beside the other parts")
    name: str = Field(default="", description="what students read; left out: what it counts")
    quizzes: tuple[Id, ...] = Field(
        default=(), description="the quizzes that it counts; left out: all of that kind"
    )
    which: Literal["last", "best"] = Field(
        default="last",
        alias="try",
        description="`last` of a student's hand-ins, or for `assessed` and `practice` the `best`;"
        " first tries never count",
    )


class GradingRules(Entry):
    """The file ``grading.yaml``."""

    format: Literal[1] = Field(description="The format of this file: 1.")
    title: str = Field(
        default="Grade",
        min_length=1,
        description="what the grade is called; for Canvas, the assignment with its number, as in"
        " its gradebook: Course work (4711)",
    )
    total: float = Field(
        default=100.0, gt=0, le=1_000_000, description="the points of a full grade"
    )
    parts: tuple[Part, ...] = Field(min_length=1, description="what counts, and how much")
    due: dict[Id, date] | None = Field(
        default=None, description="the last day of a quiz; left out: as in course.yaml"
    )
    late: LateRule | None = Field(
        default=None, description="`days` and `percent`; left out: as in course.yaml"
    )
    extra_time: dict[Id, ExtraTime] | None = Field(
        default=None,
        description="who has extra time: pseudonyms or groups; left out: as in course.yaml",
    )

    @model_validator(mode="after")
    def _only_what_is_graded_has_a_best(self) -> GradingRules:
        for part in self.parts:
            if part.which == "best" and part.counts in ("written", "brief"):
                raise ValueError(
                    f"`try: best` is for `assessed` and `practice`: of texts, the last is marked."
                    f" Leave it out of `{part.counts}`."
                )
        return self

    @model_validator(mode="after")
    def _each_part_once(self) -> GradingRules:
        for one, other in combinations(self.parts, 2):
            every = not one.quizzes or not other.quizzes
            if one.counts == other.counts and (every or {*one.quizzes} & {*other.quizzes}):
                raise ValueError(
                    f"two parts count the same quizzes as `{one.counts}`. Let each name its own"
                    " quizzes, or make one part of the two."
                )
        return self


def grading_at(root: Path) -> GradingRules:
    """Return what counts in the course in a folder.

    Raises
    ------
    CoursekitError
        There is no such file.
    AuthoredFileError
        The file has faults; all are listed, each with its line.
    """
    path = root / GRADING
    if not path.is_file():
        raise CoursekitError(
            "expected a file that says what counts towards the grade, found none. Write one; the"
            " page on marking for instructors shows a small one.",
            path=path,
        )
    return load(path, GradingRules)


def days_late(done: date, quiz: str, deadlines: Deadlines, extra: ExtraTime) -> int:
    """Return by how many days work came after its last day; 0 where it did not, or had none.

    >>> rules = Deadlines(due={"04-enough": date(2026, 12, 1)})
    >>> days_late(date(2026, 12, 4), "04-enough", rules, ExtraTime(days=1))
    2
    """
    due = deadlines.due.get(quiz)
    return max(0, (done - due).days - extra.days) if due else 0


def kept_share(days: int, late: LateRule | None) -> float:
    """Return the share of the points that work keeps which came so many days late.

    >>> kept_share(2, LateRule(days=3, percent=10)), kept_share(4, LateRule(days=3, percent=10))
    (0.8, 0.0)
    >>> kept_share(4, None)  # no rule: late work counts as any other
    1.0
    """
    if not days or late is None:
        return 1.0
    return max(0.0, 1 - days * late.percent / 100) if days <= late.days else 0.0


def called(part: Part) -> str:
    """Return what students read of a part."""
    return (
        part.name
        or {
            "written": _("Written answers, marked by your instructor"),
            "brief": _("The paragraphs of your brief, marked by your instructor"),
            "assessed": _("Quizzes that your instructor marks"),
            "practice": _("Practice: that you have done it, whatever you answered"),
        }[part.counts]
    )


def in_words(rules: GradingRules, deadlines: Deadlines) -> Iterator[str]:
    """Yield what students read below the parts."""
    yield _("First tries never count.")
    if any(part.which == "last" for part in rules.parts):
        yield _("Where nothing else is said, the last hand-in counts.")
    for quiz, day in sorted(deadlines.due.items()):
        yield _("{quiz} is due on {day}.", quiz=quiz, day=day_in_words(day.isoformat()))
    if deadlines.late:
        yield from late_in_words(deadlines.late)
    if deadlines.extra_time is not None:
        yield _("If extra time has been agreed with you, it is added.")
