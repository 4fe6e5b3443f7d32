from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import ClassVar, Literal

from pydantic import Field

from coursekit.quiz.interactions import Answer, Portable, TextEntry
from coursekit.quiz.kinds.faults import alike
from coursekit.quiz.kinds.wording import (
    AS_TYPED,
    NearText,
    fits,
    is_slip,
    near_faults,
    near_feedback,
    near_for_page,
    typed,
)
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import BLANK, Flaw, Grade, Markdown, Question, Shown, Text


class ShortText(Question):
    """The answer is a word or a short phrase."""

    rank: ClassVar[int] = 6

    kind: Literal["short-text"] = Field(description="The answer is a word or a short phrase.")
    accept: tuple[Text, ...] = Field(
        min_length=1, description="Every form that is right; capitals and accents do not matter."
    )
    near: tuple[NearText, ...] = Field(
        default=(), description="Wrong answers with feedback of their own."
    )
    feedback: Markdown = Field(description="What the student reads once the answer is right.")
    if_wrong: Markdown = Field(description="What the student reads for any other answer.")

    def faults(self) -> Iterator[Flaw]:
        yield from alike(self.accept, "form", "accept")
        yield from near_faults(self.near, self.accept)

    def blank(self, chance: Random) -> Shown:
        return {"accept": [BLANK], "feedback": BLANK, "if_wrong": BLANK}

    def read(self, sent: Shown) -> str:
        return typed(sent)

    def grade(self, answer: str) -> Grade:
        right = fits(answer, self.accept)
        known = near_feedback(self.near, answer) is not None
        slip = not right and not known and is_slip(answer, self.accept)
        return self._scored(right, "near" if slip else "")

    def outcome(self, answer: str, final: bool) -> Shown:
        right = fits(answer, self.accept)
        feedback = self.feedback if right else near_feedback(self.near, answer)
        said = {"feedback": blocks(feedback or self.if_wrong)}
        return {**said, "key": self.accept[0]} if final else said

    def key_for_page(self) -> Shown:
        return {
            "accept": list(self.accept),
            "near": near_for_page(self.near),
            "feedback": blocks(self.feedback),
            "if_wrong": blocks(self.if_wrong),
        }

    def key_sent(self) -> Shown:
        return {"text": self.accept[0]}

    def portable(self) -> Portable:
        right = (Answer(form, 1, self.feedback) for form in self.accept)
        near = (Answer(one.text, 0, one.feedback) for one in self.near)
        return Portable(TextEntry((*right, *near), self.if_wrong), lost=(AS_TYPED,))

    def answer_texts(self) -> Iterator[str]:
        yield from self.accept
