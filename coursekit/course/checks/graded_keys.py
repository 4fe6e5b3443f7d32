"""What a graded key may rest on: nothing in doubt, and a row that a coder has checked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from coursekit.course.checks.key_topics import (
    JUDGED_TABLES,
    SAYS,
    plainly_about,
    seemingly_about,
    stances_of_key,
)
from coursekit.course.finding import QuizFile, Shortfall
from coursekit.quiz.facts import Fact
from coursekit.quiz.kinds.mend.model import Mend
from coursekit.quiz.question import Question
from coursekit.tables.curation.reviewed import is_unchecked
from coursekit.tables.schema import Shown

#: The cells by which a row of an article says something.
_SAYING: Final = ("event", "name", "source", "content")


def in_doubt(
    file: QuizFile, question: Question, row: Shown | None, fact: Fact | None
) -> Iterator[Shortfall]:
    """Yield where a key rests on what is in doubt and asks for no doubt, or the reverse."""
    evidence = question.evidence
    if evidence is None or (row is None and fact is None):
        return
    doubt = _doubt_of(row) if row else fact.doubt if fact else ""
    on = f"row `{evidence.row}`" if row else f"the fact `{evidence.fact}`"
    if doubt and question.about != "doubt":
        yield file.shortfall(
            question.id,
            f"its key rests on {on}, {doubt}.",
            "Base it on something certain, or resolve the doubt at the source and correct the row;"
            " or ask about the doubt itself, and write about: doubt.",
        )
    elif question.about == "doubt" and not doubt:
        yield file.shortfall(
            question.id,
            f"it says `about: doubt`, but nothing about {on} is in doubt.",
            "Delete about: doubt, or name the row that is in doubt.",
        )


def _doubt_of(row: Shown) -> str:
    """Say why no question may be graded by a row of an article, "" where one may."""
    empty = next((name for name in _SAYING if getattr(row, name, None) == ""), "")
    if empty:
        return f"whose cell `{empty}` is empty"
    return "" if row.certainty == "clear" else f"whose certainty is `{row.certainty}`"


def unchecked(file: QuizFile, question: Question, row: Shown | None) -> Iterator[Shortfall]:
    """Yield where a graded key rests on a draft; a warning where it tells no stance or speaker."""
    named = question.evidence.row if question.evidence else None
    if row is None or not is_unchecked(row):
        return
    judged = type(row) in JUDGED_TABLES
    table = JUDGED_TABLES.get(type(row), "timeline")
    reviewed = f"seeds/{file.quiz.article}/reviewed/{table}.csv"
    why = (
        " Questions about who says what, and who stands where, are graded only from checked rows."
        if judged
        else ""
    )
    draft = (
        f"Write the draft with `coursekit tables seeds/{file.quiz.article} --origin machine --only"
        f" {table} --out seeds/{file.quiz.article}/reviewed`. "
    )
    yield file.shortfall(
        question.id,
        f"its key rests on row `{named}` of the {table}, a draft that nobody has checked.{why}",
        f"{draft if row.origin == 'machine' else ''}Have each row of {reviewed} checked against its"
        " sentence, corrected, and signed in the columns coder and checked_on.",
        warning=not judged,
    )


def unfit(
    file: QuizFile,
    question: Question,
    rows: Mapping[str, Shown],
    names: Collection[tuple[str, ...]],
    coded: str,
) -> Iterator[Shortfall]:
    """Yield where a key about a stance or an attribution rests on something that tells neither."""
    evidence = question.evidence
    row = rows.get(str(evidence.row)) if evidence else None
    if evidence is None or type(row) in JUDGED_TABLES or (evidence.row and row is None):
        return
    on = f"row `{evidence.row}` of the timeline" if row else f"the fact `{evidence.fact}`"
    if coded and not isinstance(question, Mend):
        yield from _not_as_coded(file, question, coded)
        return
    about = plainly_about(question)
    if about:
        yield file.shortfall(
            question.id,
            f"its key says {SAYS[about]}, but rests on {on}; such a key may rest only on rows of"
            " statements or stakeholders that a coder has checked, and on positions whose"
            " confidence is high.",
            "Name such a row in its evidence; or write about: other, if the key says something"
            " else.",
        )
        return
    about, sign = seemingly_about(question, names)
    if about:
        yield file.shortfall(
            question.id,
            f"{sign}, and it rests on {on}.",
            f"If its key says {SAYS[about]}, write about: {about} and name a checked row; if it"
            " says something else, write about: other.",
            warning=True,
        )


def _not_as_coded(file: QuizFile, question: Question, coded: str) -> Iterator[Shortfall]:
    named = stances_of_key(question) if plainly_about(question) == "stance" else set()
    if named and coded not in named:
        yield file.shortfall(
            question.id,
            f"its key says {' and '.join(sorted(named))}, but the position that it rests on is"
            f" coded `{coded}`.",
            "Correct one of the two, or name another position.",
        )
