"""A kind of question that coursekit has not: a copy of a folder, with a model of its own."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from importlib.resources import files

from coursekit.quiz import kinds
from coursekit.quiz.quiz_file import add_kinds

MODEL = '''
"""A word is asked for, of which only the number of letters counts."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from coursekit.quiz.grading import Grade
from coursekit.quiz.kinds.wording import typed
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import Markdown, Question, Shown


class WordLength(Question):
    """A word of so many letters."""

    kind: Literal["word-length"] = Field(description="A word of so many letters.")
    letters: int = Field(ge=1, description="How many letters the word has.")
    feedback: Markdown = Field(description="Shown once it has them.")
    if_wrong: Markdown = Field(description="Shown while it has not.")

    def read(self, sent: Shown) -> str:
        return typed(sent)

    def grade(self, answer: str) -> Grade:
        miss = abs(len(answer) - self.letters)
        return self._scored(1 - miss / 2)

    def outcome(self, answer: str, final: bool) -> Shown:
        right = len(answer) == self.letters
        outcome = {"feedback": blocks(self.feedback if right else self.if_wrong)}
        return {**outcome, "key": f"{self.letters} letters"} if final else outcome

    def key_sent(self) -> Shown:
        return {"text": "x" * self.letters}
'''
EXAMPLE = """
id: a-word
kind: word-length
prompt: Write a word of four letters.
letters: 4
feedback: FEEDBACK-FOUR
if_wrong: FEEDBACK-COUNT
"""
PAPER = """
{{ how(_("Write a word or a short phrase.")) }}
<p class="field">A word: {{ line() }}</p>
"""
KEY = """
{{ answer("right", question.letters ~ " letters", question.feedback) }}
{{ answer("wrong", _("Any other answer"), question.if_wrong) }}
"""
VIEW = """
/** @type {import("../../../widgets/front/quiz/kit/kit.js").MakeView} */
export const view = (question, { viewTyped }) =>
  viewTyped({ how: `Any word will do: ${question.kind}.`, label: "A word:" });
"""
CASES = """
{"sent": {"text": "vote"}, "verdict": "right", "points": 1, "feedback": ["FEEDBACK-FOUR"]}
{"sent": {"text": "votes"}, "verdict": "partly", "points": 0.5, "feedback": ["FEEDBACK-COUNT"]}
{"sent": {"text": "ratification"}, "verdict": "wrong", "points": 0, "feedback": ["FEEDBACK-COUNT"]}
{"sent": {"text": ""}, "refused": "nothing is written"}
"""


@contextmanager
def toy_kind(folder):
    """Make the kind ``word-length`` in a folder, and let it be found for a while."""
    made = folder / "word_length"
    shutil.copytree(files(kinds) / "short_text", made)
    for name, text in {
        "model.py": MODEL,
        "example.yaml": EXAMPLE,
        "paper.html.jinja": PAPER,
        "key.html.jinja": KEY,
        "view.js": VIEW,
        "cases.jsonl": CASES,
    }.items():
        (made / name).write_text(text.lstrip("\n"), encoding="utf-8")
    add_kinds(folder)
    try:
        yield made
    finally:
        add_kinds()
