"""What a graded key may rest on: nothing in doubt, and a row that a coder has checked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from coursekit.course.checks.keys.key_topics import (
    JUDGED_TABLES,
    SAYS,
    plainly_about,
    seemingly_about,
    stances_of_key,
)
from coursekit.course.finding import Finding, QuizFile, finding
from coursekit.quiz.evidence.facts import Fact
from coursekit.quiz.kinds.mend.model import Mend
from coursekit.quiz.question import Question
from coursekit.tables.curation.reviewed import is_unchecked
from coursekit.tables.schema import Shown

#: The cells by which a row of an article says something.
_SAYING: Final = ("event", "name", "source", "content")


def in_doubt(
    file: QuizFile, question: Question, row: Shown | None, fact: Fact | None
) -> Iterator[Finding]:
    """Yield where a key rests on what is in doubt and asks for no doubt, or the reverse."""
    evidence = question.evidence
    if evidence is None or (row is None and fact is None):
        return
    doubt = _doubt_of(row) if row else fact.doubt if fact else ""
    on = f"row `{evidence.row}`" if row else f"the fact `{evidence.fact}`"
    if doubt and question.about != "doubt":
        yield finding("key in doubt", file.place(question.id), file.path, on=on, doubt=doubt)
    elif question.about == "doubt" and not doubt:
        yield finding("no doubt", file.place(question.id), file.path, on=on)


def _doubt_of(row: Shown) -> str:
    """Say why no question may be graded by a row of an article, "" where one may."""
    empty = next((name for name in _SAYING if getattr(row, name, None) == ""), "")
    if empty:
        return f"whose cell `{empty}` is empty"
    return "" if row.certainty == "clear" else f"whose certainty is `{row.certainty}`"


def unchecked(file: QuizFile, question: Question, row: Shown | None) -> Iterator[Finding]:
    """Yield where a graded key rests on a draft; a warning if it is about no stance or speaker."""
    named = question.evidence.row if question.evidence else None
    if row is None or not is_unchecked(row):
        return
    judged = type(row) in JUDGED_TABLES
    table = JUDGED_TABLES.get(type(row), "timeline")
    reviewed = f"seeds/{file.quiz.article}/reviewed/{table}.csv"
    draft = (
        f"Write the draft with `coursekit tables seeds/{file.quiz.article} --origin machine --only"
        f" {table} --out seeds/{file.quiz.article}/reviewed`. "
    )
    yield finding(
        "judged by a draft" if judged else "rests on a draft",
        file.place(question.id),
        file.path,
        row=named,
        table=table,
        write=draft if row.origin == "machine" else "",
        reviewed=reviewed,
    )


def unfit(
    file: QuizFile,
    question: Question,
    rows: Mapping[str, Shown],
    names: Collection[tuple[str, ...]],
    coded: str,
) -> Iterator[Finding]:
    """Yield where a key about a stance or an attribution rests on something that shows neither."""
    evidence = question.evidence
    row = rows.get(str(evidence.row)) if evidence else None
    if evidence is None or type(row) in JUDGED_TABLES or (evidence.row and row is None):
        return
    on = f"row `{evidence.row}` of the timeline" if row else f"the fact `{evidence.fact}`"
    if coded and not isinstance(question, Mend):
        yield from _not_as_coded(file, question, coded)
        return
    place = file.place(question.id)
    about = plainly_about(question)
    if about:
        yield finding("key rests on unfit evidence", place, file.path, says=SAYS[about], on=on)
        return
    about, sign = seemingly_about(question, names)
    if about:
        values = {"sign": sign, "on": on, "says": SAYS[about], "about": about}
        yield finding("evidence may be unfit", place, file.path, **values)


def _not_as_coded(file: QuizFile, question: Question, coded: str) -> Iterator[Finding]:
    named = stances_of_key(question) if plainly_about(question) == "stance" else set()
    if named and coded not in named:
        stances = " and ".join(sorted(named))
        place = file.place(question.id)
        yield finding("not as coded", place, file.path, stances=stances, coded=coded)
