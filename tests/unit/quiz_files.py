"""Quizzes for tests: a short one as text, whole or with one thing changed; one of every kind."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from coursekit.quiz.kinds.mending import NOTHING
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.quiz_file import Quiz

EVERY_KIND = Path(__file__).with_name("quiz_kinds.yaml")

QUIZ = """\
format: 1
quiz: last-lines
article: a-vote
questions:
  - id: credit-line
    kind: choice
    objective: tell-credit-from-source
    prompt: What is the last line?
    hints: [HINT-ONE, HINT-TWO]
    options:
      - {text: A credit, correct: true, feedback: FEEDBACK-CREDIT, if_not_chosen: MISSED-CREDIT}
      - {text: A claim, feedback: FEEDBACK-CLAIM}
      - {text: An advertisement, feedback: FEEDBACK-ADVERTISEMENT}
    evidence: {row: S012, quote: Via The Paper}
    as_of: 2024-11-12
  - id: who-criticises
    kind: choices
    prompt: Who finds fault?
    points: 2
    options:
      - {text: Cisco, correct: true, feedback: FEEDBACK-CISCO}
      - {text: The senators, correct: true, feedback: FEEDBACK-SENATORS}
      - {text: The ministry, feedback: FEEDBACK-MINISTRY}
"""

ARTICLE = "A vote is near.\n\nCisco finds fault with it.\n\nVia The Paper"


@cache
def every_kind() -> Quiz:
    """Return a quiz with one question of every kind."""
    return load_quiz(EVERY_KIND)


def answers_to(question, asked):
    """Return a strategy for answers as a page may send them to a question that was `asked`."""
    written = st.sampled_from(_words(question)) | st.text(min_size=1, max_size=12)
    match question.kind:
        case "choice":
            return tokens(asked["options"]).map(lambda one: {"choices": [one]})
        case "choices":
            some = st.lists(tokens(asked["options"]), min_size=1, unique=True)
            return some.map(lambda chosen: {"choices": chosen})
        case "true-or-false":
            return st.booleans().map(lambda answer: {"answer": answer})
        case "number":
            return st.integers(60, 80).map(lambda number: {"text": str(number)})
        case "date":
            dates = st.dates().map(lambda day: {"text": day.isoformat()})
            near = st.sampled_from(["2024", "November 2024", "12 Nov 2024", "2024-Q4", "2023-11"])
            return dates | near.map(lambda text: {"text": text}) | st.just({"undated": True})
        case "short-text" | "discuss":
            return written.filter(str.strip).map(lambda text: {"text": text})
        case "cloze":
            gaps = [st.sampled_from(["", *among]) if among else written for among in asked["gaps"]]
            filled = st.tuples(*gaps).filter(lambda words: any(word.strip() for word in words))
            return filled.map(lambda words: {"gaps": list(words)})
        case "order":
            items = [item["token"] for item in asked["items"]]
            return st.permutations(items).map(lambda order: {"order": list(order)})
        case "match" | "classify":
            left = [one["token"] for one in asked["left"]]
            pairs = st.dictionaries(st.sampled_from(left), tokens(asked["right"]), min_size=1)
            return pairs.map(lambda chosen: {"pairs": chosen})
        case "mend":
            cells = st.sampled_from([*question.row, NOTHING])
            some = written.filter(str.strip)
            return st.builds(lambda cell, text: {"cell": cell, "text": text}, cells, some)
        case "highlight":
            places = st.integers(0, len(asked["words"]) - 1)
            return st.lists(places, min_size=1).map(lambda words: {"words": words})
    raise AssertionError(f"no answers are known to {question.kind}")


def tokens(things):
    """Return a strategy for the token of one of several things."""
    return st.sampled_from([thing["token"] for thing in things])


def _words(question):
    said = question.key_sent()
    keys = [said.get("text", ""), *said.get("gaps", ())]
    return [word for word in (*keys, "face", "vote", "nonsense") if word]
