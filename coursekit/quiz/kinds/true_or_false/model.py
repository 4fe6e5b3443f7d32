from __future__ import annotations

from random import Random
from typing import ClassVar, Literal

from pydantic import Field, StrictBool

from coursekit.i18n import translated as _
from coursekit.quiz.interactions import Portable, TrueOrFalse
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import BLANK, Grade, Markdown, Question, Shown


class TrueFalse(Question):
    """The prompt is true, or it is false."""

    # No `answer_texts`: who was wrong about the one knows the other.
    rank: ClassVar[int] = 3

    kind: Literal["true-or-false"] = Field(description="The prompt is true, or it is false.")
    answer: StrictBool = Field(description="`true` when the prompt is true.")
    if_true: Markdown = Field(description="Shown to a student who answers “true”.")
    if_false: Markdown = Field(description="Shown to a student who answers “false”.")

    def blank(self, chance: Random) -> Shown:
        return {"answer": False, "if_true": BLANK, "if_false": BLANK}

    def read(self, sent: Shown) -> bool:
        answer = sent.get("answer") if isinstance(sent, dict) else None
        if not isinstance(answer, bool):
            raise ValueError(_("neither true nor false is chosen"))
        return answer

    def grade(self, answer: bool) -> Grade:
        return self._scored(answer == self.answer)

    def outcome(self, answer: bool, final: bool) -> Shown:
        said = {"answer": answer, "feedback": blocks(self.if_true if answer else self.if_false)}
        return {**said, "key": self.answer} if final else said

    def key_for_page(self) -> Shown:
        said = {"if_true": blocks(self.if_true), "if_false": blocks(self.if_false)}
        return {"answer": self.answer, **said}

    def key_sent(self) -> Shown:
        return {"answer": self.answer}

    def portable(self) -> Portable:
        return Portable(TrueOrFalse(self.answer, self.if_true, self.if_false))

    @classmethod
    def written(cls, sent: Shown) -> str:
        answer = sent.get("answer")
        return (_("True") if answer else _("False")) if isinstance(answer, bool) else ""
