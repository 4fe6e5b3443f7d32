"""What a page gets to see of a question, and when.

The key stays in the kernel.  Before an answer the page knows the prompt, the options and the
number of hints; after it, the feedback of every option.  Everything that leaves the kernel about
a question is made here, as HTML from Markdown or as plain values.
"""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from coursekit.quiz.grading import Grade
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.questions import Question, WithOptions

Shown = dict[str, Any]


def before(question: Question) -> Shown:
    """Return what the page shows before an answer, fit to be saved in a notebook."""
    head, _, rest = question.prompt.partition("\n\n")
    return {
        "id": question.id,
        "kind": question.kind,
        "prompt": phrase(head),
        "below": blocks(rest) if rest.strip() else "",
        "hints": len(question.hints),
        "points": question.points,
        **_asked(question),
    }


def after(question: Question, answer: Any, grade: Grade) -> Shown:
    """Return what the page shows once an answer was given."""
    return {
        "points": grade.points,
        "of": grade.of,
        "verdict": grade.verdict,
        "as_of": question.as_of.isoformat() if question.as_of else "",
        **_told(question, answer),
    }


@singledispatch
def read_answer(question: Question, sent: Any) -> Any:
    """Return the answer that a page sent, as the grading of its kind takes it.

    Raises
    ------
    ValueError
        It is no answer to this question.
    """
    raise ValueError("this kind of question takes no answer")


@singledispatch
def _asked(question: Question) -> Shown:
    return {}


@singledispatch
def _told(question: Question, answer: Any) -> Shown:
    return {}


@read_answer.register
def _(question: WithOptions, sent: Any) -> frozenset[int]:
    places = {_token(place): place for place in range(len(question.options))}
    chosen = sent.get("choices") if isinstance(sent, dict) else None
    if not isinstance(chosen, list) or not chosen:
        raise ValueError("nothing is chosen")
    if not all(isinstance(token, str) and token in places for token in chosen):
        raise ValueError("an option is chosen that the question does not have")
    if question.kind == "choice" and len(chosen) != 1:
        raise ValueError("more than one option is chosen, and one is asked for")
    return frozenset(places[token] for token in chosen)


@_asked.register
def _(question: WithOptions) -> Shown:
    return {
        "options": [
            {"token": _token(place), "text": phrase(option.text)}
            for place, option in enumerate(question.options)
        ]
    }


@_told.register
def _(question: WithOptions, answer: frozenset[int]) -> Shown:
    told = []
    for place, option in enumerate(question.options):
        chosen = place in answer
        missed = option.correct and not chosen
        told.append(
            {
                "token": _token(place),
                "chosen": chosen,
                "verdict": _VERDICTS[option.correct, chosen],
                "feedback": blocks((missed and option.if_missed) or option.feedback),
            }
        )
    return {"options": told}


_VERDICTS = {
    (True, True): "right",
    (False, True): "wrong",
    (True, False): "missed",
    (False, False): "left",
}


def _token(place: int) -> str:
    """Name an option by where it is shown, which says nothing about the key."""
    return str(place + 1)
