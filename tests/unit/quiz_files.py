"""A quiz file for tests, whole or with one thing changed."""

from __future__ import annotations

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
      - {text: A credit, correct: true, feedback: FEEDBACK-CREDIT, if_missed: MISSED-CREDIT}
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
