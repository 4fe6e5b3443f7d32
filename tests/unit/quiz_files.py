"""Quizzes for tests: a short one as text, whole or with one thing changed; one of every kind."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st
from kind_cases import example, lines_of, quiz_of, sent_in

from coursekit.quiz.loading import load_quiz
from coursekit.quiz.quiz_file import KINDS, Quiz

_FOLDER = TemporaryDirectory(prefix="coursekit-every-kind-")  # it goes with the process
#: A quiz of the example of every kind; the words of keys and feedback are in capitals.
EVERY_KIND = Path(_FOLDER.name) / "every-kind.yaml"
EVERY_KIND.write_text(quiz_of(*map(example, KINDS)), encoding="utf-8")

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
    """Return a strategy for answers as a page may send them to the example of a kind."""
    most = len(question.key_sent())
    cases = [line for line in lines_of(question.kind) if "verdict" in line and "of" not in line]
    cases = [case for case in cases if len(case["sent"]) <= most]  # nothing that says nothing
    return st.sampled_from(cases).map(lambda case: sent_in(case, asked))
