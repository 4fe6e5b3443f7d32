"""A quiz with every kind of question: a wrong answer to each, and what is then said of it."""

from __future__ import annotations

import re

from quiz_files import every_kind

QUESTIONS = {question.id: question for question in every_kind().questions}
#: For each kind a wrong answer, and what is then said of it.
WRONG = {
    "choice": ({"choices": ["A claim"]}, "FEEDBACK-CLAIM"),
    "choices": ({"choices": ["The ministry"]}, "FEEDBACK-MINISTRY"),
    "true-or-false": ({"answer": True}, "FEEDBACK-TRUE"),
    "number": ({"text": "65"}, "FEEDBACK-SIXTY-FIVE"),
    "date": ({"text": "12 November 2024"}, "FEEDBACK-TOO-PRECISE"),
    "short-text": ({"text": "signature"}, "FEEDBACK-SIGNATURE"),
    "cloze": ({"gaps": ["meet", "summit"]}, "FEEDBACK-MEET"),
    "order": (None, "FEEDBACK-TOO-EARLY"),
    "match": ({"pairs": {"Cisco": "oppose"}}, "FEEDBACK-NOT-OPPOSED"),
    "classify": ({"pairs": {"The treaty falls short.": "fact"}}, "FEEDBACK-NO-FACT"),
    "mend": ({"cell": "source", "text": "nobody"}, "FEEDBACK-OTHER-CELL"),
    "highlight": ({"words": [0, 1]}, "FEEDBACK-OTHER-WORDS"),
    "discuss": ({"text": "We sign."}, "POSITION-NO"),
    "brief": ({"client": "ngo", "fields": {"claim": "We join."}}, "PARAGRAPH-STRONG"),
    "branching": ({"choices": ["She takes the mailbox."]}, "FEEDBACK-TAKEN"),
}


def shown_of(quiz, name):
    """Return what the page is told of a question."""
    return next(each for each in quiz.shown if each["id"] == name)


def wrong_answer(shown):
    """Return the wrong answer with the tokens that the page was told."""
    sent, _ = WRONG[shown["kind"]]
    things = [
        thing for name in ("options", "items", "left", "right") for thing in shown.get(name, ())
    ]
    token = {thing["text"]: thing["token"] for thing in things}
    if sent is None:
        key = QUESTIONS[shown["id"]].key_sent()["order"]
        begins = [item["token"] for item in shown["items"]]
        # Chance may have mixed them so already, and then nothing would be put in.
        return {"order": key[::-1] if key[::-1] != begins else [key[-1], *key[:-1]]}
    if "choices" in sent:
        return {"choices": [token[text] for text in sent["choices"]]}
    if "pairs" in sent:
        return {"pairs": {token[left]: token[right] for left, right in sent["pairs"].items()}}
    return sent


def form_of(page, shown):
    """Return the form of a question as the page was told of it, once the page has made it."""
    form = page.get_by_role("group", name=re.compile(re.escape(shown["prompt"]))).locator("..")
    form.wait_for()
    return form
