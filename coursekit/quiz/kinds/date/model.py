from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from random import Random
from typing import ClassVar, Final, Literal

from pydantic import Field, field_validator

from coursekit.i18n import day_in_words
from coursekit.i18n import translated as _
from coursekit.quiz.interactions import Answer, Portable, TextEntry
from coursekit.quiz.kinds.date.text import (
    UNDATED,
    date_in,
    date_in_english,
    dates_printed,
    forms_of,
    is_value,
)
from coursekit.quiz.kinds.wording import typed
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import BLANK, Grade, Markdown, Question, Shown, Text
from coursekit.reading.time.calendar import bounds
from coursekit.yamlfile import as_code

TOO_PRECISE: Final = "too precise"
TOO_COARSE: Final = "too coarse"


class Date(Question):
    """The answer is a date, exactly as precise as the text.

    A date that agrees with the right one and leaves something out is worth half; one that says
    more than the text is false precision, and worth nothing.
    """

    rank: ClassVar[int] = 5

    kind: Literal["date"] = Field(
        description="The answer is a date, exactly as precise as the text."
    )
    answer: Text = Field(
        description="A TIMEX3 value: 2024-11-12, 2024-11, 2024, 2024-W46, 2024-Q4; or `undated`."
    )
    feedback: Markdown = Field(description="What the student reads once the answer is right.")
    if_wrong: Markdown = Field(description="What the student reads for any other date.")
    if_too_precise: Markdown | None = Field(
        default=None, description="Shown to a student whose date is more precise than the text."
    )
    if_too_coarse: Markdown | None = Field(
        default=None, description="Shown to a student whose date is less precise than the text."
    )

    @field_validator("answer")
    @classmethod
    def _is_date(cls, value: str) -> str:
        if value != UNDATED and not is_value(value):
            raise ValueError(
                f"`answer` is {as_code(value)}, which is not a date. Write it like 2024-11-12,"
                " 2024-11, 2024, 2024-W46 or 2024-Q4; or `undated`."
            )
        return value

    def blank(self, chance: Random) -> Shown:
        return {"answer": UNDATED, "feedback": BLANK, "if_wrong": BLANK}

    def read(self, sent: Shown) -> str:
        if isinstance(sent, dict) and sent.get("undated") is True:
            return UNDATED
        return date_in(date_in_english(typed(sent)))

    def grade(self, answer: str) -> Grade:
        miss = self._miss(answer)
        share = 1.0 if self._is_same(answer) else 0.5 if miss == TOO_COARSE else 0.0
        return self._scored(share, miss)

    def outcome(self, answer: str, final: bool) -> Shown:
        own = {TOO_PRECISE: self.if_too_precise, TOO_COARSE: self.if_too_coarse}
        wrong = own.get(self._miss(answer)) or self.if_wrong
        feedback = self.feedback if self._is_same(answer) else wrong
        said = {"feedback": blocks(feedback), "understood": answer}
        return {**said, "key": self.answer} if final else said

    def key_sent(self) -> Shown:
        return {"undated": True} if self.answer == UNDATED else {"text": self.answer}

    def key_for_page(self) -> Shown:
        return {
            "answer": self.answer,
            "feedback": blocks(self.feedback),
            "if_wrong": blocks(self.if_wrong),
            "if_too_precise": blocks(self.if_too_precise or ""),
            "if_too_coarse": blocks(self.if_too_coarse or ""),
        }

    def key_words(self) -> str:
        """Return the key in words."""
        if self.answer == UNDATED:
            return _("The text gives no date.")
        return day_in_words(self.answer)

    def portable(self) -> Portable:
        """Return the ways of writing the date, and of writing a part of it, that are known."""
        undated = _undated_forms()
        known = (Answer(form, 1, self.feedback) for form in undated)
        answers = known if self.answer == UNDATED else self._known_forms()
        lost = ["other ways of writing the date"]
        if self.if_too_precise:
            lost.append("feedback on a date that is more precise than the text")
        how = _("Write a date that is as precise as the text: a day, a month or a year.")
        instead = _("Write “{word}” where the text gives no date.", word=undated[0])
        below = f"{how} {instead}"
        return Portable(TextEntry(tuple(answers), self.if_wrong), below, tuple(lost))

    def _known_forms(self) -> Iterator[Answer]:
        for form in forms_of(self.answer):
            try:
                grade = self.grade(self.read({"text": form}))
            except ValueError:
                continue  # as it is not read here, it is not right elsewhere
            feedback = self.feedback if grade.verdict == "right" else self.if_too_coarse
            yield Answer(form, grade.points / grade.of, feedback or self.if_wrong)

    def answer_texts(self) -> Iterator[str]:
        yield self.answer

    def given_away_by(self, quote: str, around: str) -> bool:
        """Tell whether the date is printed, or one within it, or the day without its year."""
        return any(self._is_given_by(found.value) for found in dates_printed(around))

    def _is_given_by(self, value: str) -> bool:
        if "X" in value:
            pairs = zip(value, self.answer, strict=False)
            return len(value) == len(self.answer) and all(a in {"X", b} for a, b in pairs)
        return self.answer != UNDATED and _is_within(value, self.answer)

    def _is_same(self, answer: str) -> bool:
        """Tell whether a date is the right one, also in other words: a quarter by its months."""
        if UNDATED in {answer, self.answer} or "T" in answer:
            return answer == self.answer
        return _days(answer) == _days(self.answer)

    def _miss(self, answer: str) -> str:
        """Return whether a date says more or less than the right one, which it agrees with."""
        if UNDATED in {answer, self.answer}:
            return TOO_PRECISE if self.answer == UNDATED != answer else ""
        if self._is_same(answer):
            return ""
        if _is_within(answer, self.answer):
            return TOO_PRECISE
        return TOO_COARSE if _is_within(self.answer, answer) else ""

    @classmethod
    def written(cls, sent: Shown) -> str:
        return _("The text gives no date.") if sent.get("undated") is True else ""


def _undated_forms() -> tuple[str, ...]:
    """Return what is written where a text gives no date, in the language in use and in English."""
    return tuple(dict.fromkeys((_("undated"), UNDATED, _("no date"), "no date")))


def _is_within(value: str, answer: str) -> bool:
    inner, outer = _days(value), _days(answer)
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _days(value: str) -> tuple[dt.date, dt.date]:
    _precision, earliest, latest = bounds(value)
    return earliest or dt.date.min, latest or dt.date.max
