"""Keys that rest on what is in doubt: an empty cell, an unsure row, a text that nobody has read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from coursekit.course.standard import Shortfall, ShownQuiz
from coursekit.quiz.facts import Fact
from coursekit.quiz.question import Question
from coursekit.tables.schema import Shown

#: The cells by which a row of an article says something.
_SAYING: Final = ("event", "name", "source", "content")


def doubted(
    shown: ShownQuiz, question: Question, row: Shown | None, fact: Fact | None
) -> Iterator[Shortfall]:
    """Yield where a graded key rests on what is in doubt, and does not ask for the doubt.

    Parameters
    ----------
    shown : ShownQuiz
        The quiz.
    question : Question
        A graded one with evidence.
    row : Shown or None
        The row that its evidence names, where it names one that is there.
    fact : Fact or None
        The fact that it names, in the same way.
    """
    evidence = question.evidence
    if evidence is None or (row is None and fact is None):
        return
    doubt = _doubt_of(row) if row else fact.doubt if fact else ""
    on = f"row `{evidence.row}`" if row else f"the fact `{evidence.fact}`"
    if doubt and question.about != "doubt":
        yield Shortfall(
            shown.place(question.id),
            f"its key rests on {on}, {doubt}.",
            "Base it on something certain, or settle the doubt at the source and correct the row;"
            " or ask about the doubt itself, and write about: doubt.",
            shown.file,
        )
    elif question.about == "doubt" and not doubt:
        yield Shortfall(
            shown.place(question.id),
            f"it says `about: doubt`, but nothing about {on} is in doubt.",
            "Delete about: doubt, or name the row that is in doubt.",
            shown.file,
        )


def _doubt_of(row: Shown) -> str:
    """Say why no question may be graded by a row of an article, "" where one may."""
    empty = next((name for name in _SAYING if getattr(row, name, None) == ""), "")
    if empty:
        return f"whose cell `{empty}` is empty"
    return "" if row.certainty == "clear" else f"whose certainty is `{row.certainty}`"
