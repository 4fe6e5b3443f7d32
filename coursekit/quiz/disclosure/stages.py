"""What leaves the kernel about a question, and when; ``asked`` and ``outcome`` of its kind help."""

from __future__ import annotations

from datetime import date

from coursekit.i18n import day_in_words
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import Question, Shown
from coursekit.quiz.quiz_file import Quiz
from coursekit.quiz.session import Session, Try


def before(quiz: Quiz, question: Question, secret: str = "") -> Shown:
    """Return what the page shows before an answer, fit to be saved in a notebook."""
    head, _, rest = question.prompt.partition("\n\n")
    labels = question.labels()
    return {
        "id": question.id,
        "kind": question.kind,
        "prompt": phrase(head),
        "below": blocks(rest) if rest.strip() else "",
        "hints": len(question.hints),
        "costs": [hint.cost for hint in question.hints],
        "points": question.points if question.graded or question.sealed else 0,
        "tries": question.tries or 0,
        "reason": question.reason is True,
        "confidence": question.confidence,
        **({"sealed": True} if question.sealed else {}),
        **({"tags": labels} if labels else {}),
        **quiz.asked(question, secret),
    }


def hints(question: Question, taken: int) -> list[str]:
    """Return the hints that were taken."""
    return [blocks(hint.text) for hint in question.hints[:taken]]


def may_be_shown(session: Session, name: str, quote: str, around: str = "") -> bool:
    """Tell whether evidence, shown in its paragraph, may leave the kernel now."""
    question = session.question(name)
    if not session.progress(name).since:
        return False
    # Between tries, evidence leads to the words that decide, but must not give the answer away.
    over = session.is_final(name) or not question.graded
    return over or not question.given_away_by(quote, around or quote)


def after(session: Session, name: str, today: date) -> Shown:
    """Return what the page shows about the last answer since a question was last opened."""
    question, progress = session.question(name), session.progress(name)
    last, final = progress.since[-1], session.is_final(name)
    under_way = question.goes_on(last.answer)
    left = question.tries - len(progress.since) if question.tries and not under_way else None
    due = question.review_after is not None and question.review_after < today
    return {
        "points": last.points,
        "of": last.grade.of,
        "verdict": _verdict(question, last),
        "note": last.grade.note,
        "cost": last.cost,
        "tries": len(progress.tries),
        "first": progress.tries[0].points,
        "left": left,
        "final": final,
        "may_show": session.may_show(name),
        "confidence": last.confidence,
        "reason": last.reason,
        "marks": list(progress.marks),
        "as_of": _day(session, name, question.as_of),
        "review_due": _day(session, name, question.review_after if due else None),
        "written": str(last.sent.get("text", "")),
        **({"sent": last.sent} if question.sealed else {}),
        **question.outcome(last.answer, final),
    }


def _verdict(question: Question, last: Try) -> str:
    if question.sealed:
        return "sent"
    return last.grade.verdict if question.graded else "discussed"


def _day(session: Session, name: str, day: date | None) -> str:
    words = day_in_words(day.isoformat()) if day else ""
    return words if may_be_shown(session, name, words) else ""
