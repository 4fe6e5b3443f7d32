"""A quiz on a page without a kernel: its questions, and what the page grades them by."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from coursekit.i18n import day_in_words
from coursekit.i18n import translated as _
from coursekit.quiz.disclosure.stages import before
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import Question, Shown
from coursekit.quiz.quiz_file import own_language
from coursekit.quiz.session import Session
from coursekit.widgets.pages.static_page import graded_kinds, sign_of

if TYPE_CHECKING:
    from coursekit.quiz.evidence.passages import Shows
    from coursekit.widgets.quiz import Quiz

#: By it questions are mixed: where the key is on the page, no order is kept from anybody.
_MIX = "static page"
#: The kinds that no quiz file has, and no folder: a page keeps them, and grades nothing.
_OF_NO_FILE = ("guess", "client", "whole-brief")


def quiz_state(widget: Quiz, session: Session, told: str) -> Shown:
    """Return what a page needs of a quiz: no key of one that an instructor marks."""
    from coursekit.quiz.export.paper import fragment as on_paper  # jinja2: not in a browser

    quiz, own = session.quiz, own_language(session.quiz)
    asked = [before(quiz, each, _MIX) for each in session.questions]
    paper = (f"<p>{escape(told)}</p>" if told else "") + on_paper(asked, own)
    if quiz.assessed and not quiz.sealed:
        why = _("This quiz is marked by your instructor. Answer it in the notebook that you got.")
        return {"widget": "", "paper": f"<p>{escape(why)}</p>{paper}"}
    live = [each for each in session.questions if each.kind in (*graded_kinds(), *_OF_NO_FILE)]
    ids = {each.id for each in live}
    left = [each for each in asked if each["id"] not in ids]
    return {
        "paper": paper,
        "left": _left_on_paper(left, own) if left else "",
        "course": quiz.course,
        "shown": [each for each in asked if each["id"] in ids],
        "keys": [_keyed(each) | {"told": _told(widget, each)} for each in live],
    }


def _left_on_paper(asked: list[Shown], own: str) -> str:
    """Return questions of kinds that the page cannot grade, as on paper, and say which."""
    from coursekit.quiz.export.paper import fragment as on_paper  # jinja2: not in a browser

    kinds = ", ".join(sorted({each["kind"] for each in asked}))
    why = _(
        "This page cannot check questions of this kind: {kinds}. Answer them in the notebook.",
        kinds=kinds,
    )
    return f"<p>{escape(why)}</p>{on_paper(asked, own)}"


def keyed_for_counting(question: Question) -> Shown:
    """Return a question with what a page needs to tell right answers from others: no feedback."""
    return _keyed(question) | {
        "key": _without_texts(question.key_for_page()),
        "hints": [{"text": "", "cost": hint.cost} for hint in question.hints],
    }


def _without_texts(key: Shown) -> Shown:
    """Return a key without what is only told."""
    return {
        name: _bare(name, value)
        for name, value in key.items()
        if name not in {"positions", "rubric", "exemplars", "open", "words"}
    }


def _bare(name: str, value: object) -> object:
    if name == "near":
        return []
    if name == "feedback" or name.startswith("if_"):
        return ""
    if isinstance(value, list):
        return [_without_texts(each) if isinstance(each, dict) else each for each in value]
    return value


def _keyed(question: Question) -> Shown:
    """Return a question with its key."""
    return {
        "id": question.id,
        "kind": question.kind,
        "version": question.digest(),
        "key": question.key_for_page(),
        "points": question.points,
        "tries": question.tries,
        "show_after": question.show_after,
        "reason": question.reason is True,
        "confidence": question.confidence,
        "graded": question.graded,
        "sealed": question.sealed,
        "criteria": len(question.criteria),
        "hints": [{"text": blocks(hint.text), "cost": hint.cost} for hint in question.hints],
    }


def _told(widget: Quiz, question: Question) -> Shown:
    """Return what may be told beside an answer, and when."""
    due = question.review_after
    return {
        "early": _beside(widget, question, partial(_may_be_shown_early, question)),
        "last": _beside(widget, question, lambda *_words: True),
        "review_after": due.isoformat() if due else "",
    }


def _may_be_shown_early(question: Question, words: str, around: str = "") -> bool:
    return not question.given_away_by(words, around or words)


def _beside(widget: Quiz, question: Question, shows: Shows) -> Shown:
    days = {"as_of": question.as_of, "review_due": question.review_after}
    words = {name: day_in_words(day.isoformat()) if day else "" for name, day in days.items()}
    evidence = widget.told(question, shows)
    if evidence is not None and "words" in evidence:
        article, span, _row = widget.located(question)
        if article is not None and span is not None:
            evidence |= {"article": sign_of(article.text), "span": list(span)}
    return {
        "evidence": evidence,
        **{name: said if shows(said) else "" for name, said in words.items()},
    }
