"""What a page gets to see of a question, and when.

The key stays in the kernel.  Before an answer the page knows the prompt, the options and the
number of hints; after it, what is to be said about that answer; and all only once no more tries
come.  Everything that leaves the kernel about a question is made here and in the methods ``asked``
and ``told`` of its kind, as HTML from Markdown or as plain values.
"""

from __future__ import annotations

from datetime import date

from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.questions import Question, Shown
from coursekit.quiz.quizzes import Quiz
from coursekit.quiz.sitting import Sitting


def before(quiz: Quiz, question: Question) -> Shown:
    """Return what the page shows before an answer, fit to be saved in a notebook."""
    head, _, rest = question.prompt.partition("\n\n")
    return {
        "id": question.id,
        "kind": question.kind,
        "prompt": phrase(head),
        "below": blocks(rest) if rest.strip() else "",
        "hints": len(question.hints),
        "costs": [hint.cost for hint in question.hints],
        "points": question.points if question.graded else 0,
        "tries": question.tries or 0,
        "reason": question.reason,
        "confidence": question.confidence,
        **question.asked(quiz.chance(question.id)),
    }


def hints(question: Question, taken: int) -> list[str]:
    """Return the hints that were taken."""
    return [blocks(hint.text) for hint in question.hints[:taken]]


def after(sitting: Sitting, name: str, today: date) -> Shown:
    """Return what the page shows about the last answer to a question.

    Parameters
    ----------
    sitting : Sitting
        In which there was at least one try since the question was last opened.
    name : str
        The question's id.
    today : datetime.date
        Tells whether a key is due for review.
    """
    question, progress = sitting.question(name), sitting.progress(name)
    last, final = progress.since[-1], sitting.is_final(name)
    left = question.tries - len(progress.since) if question.tries else None
    due = question.review_after is not None and question.review_after < today
    return {
        "points": last.points,
        "of": last.grade.of,
        "verdict": last.grade.verdict if question.graded else "discussed",
        "note": last.grade.note,
        "cost": last.cost,
        "tries": len(progress.tries),
        "first": progress.tries[0].points,
        "left": left,
        "final": final,
        "may_show": sitting.may_show(name),
        "confidence": last.confidence,
        "reason": last.reason,
        "marks": list(progress.marks),
        "as_of": question.as_of.isoformat() if question.as_of else "",
        "review_due": question.review_after.isoformat() if due and question.review_after else "",
        "written": str(last.sent.get("text", "")),
        **question.told(last.answer, final),
    }
