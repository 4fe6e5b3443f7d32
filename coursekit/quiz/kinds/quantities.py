"""Questions that are answered with a number or a date."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal
from random import Random
from typing import Any, Final, Literal

from pydantic import Field, field_validator

from coursekit.errors import Fault
from coursekit.i18n import translated as _
from coursekit.quiz.grading import Grade
from coursekit.quiz.kinds.typed_values import date_in_english, number_typed
from coursekit.quiz.leaks import words_alone
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import Authored, Markdown, Question, Shown, Text, Way, well_formed
from coursekit.reading.time.calendar import bounds, number_of
from coursekit.reading.time.expressions import find_time_expressions
from coursekit.yamlfile import YamlDocument, as_code

_LONGEST: Final = 200
#: A unit of no more letters than this is a sign, such as "ms", and no word with a plural.
_SIGN: Final = 3
_NUMBER: Final = re.compile(r"[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)")
_POWERS: Final = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_NUMBER_IN_TEXT: Final = re.compile(
    rf"((?:\d{{1,3}}(?:[,' ]\d{{3}})+|\d+)(?:\.\d+)?)(?: ({'|'.join(_POWERS)})\b)?", re.IGNORECASE
)
_PLAIN_VALUE: Final = re.compile(r"\d{4}(?:-[\dA-Z]{2,3}){0,2}", re.ASCII)
_SPACES: Final = str.maketrans(
    {"\xa0": " ", "\u202f": " ", "\u2009": " ", "’": "'", "−": "-", "–": "-"}
)


class NearNumber(Authored):
    """A wrong number that students come to for a reason."""

    value: float = Field(description="The wrong number.")
    feedback: Markdown = Field(description="Shown to a student who gives this number.")


class Number(Question):
    """The answer is a number."""

    kind: Literal["number"] = Field(description="The answer is a number.")
    answer: float = Field(description="The right number.")
    tolerance: float = Field(
        default=0, ge=0, description="How far an answer may be off and still be right."
    )
    unit: Text | None = Field(
        default=None, description="What is counted: shown after the box, and allowed in it."
    )
    feedback: Markdown = Field(description="What the student reads once the answer is right.")
    if_wrong: Markdown = Field(description="What the student reads while it is not.")
    near: tuple[NearNumber, ...] = Field(
        default=(), description="Wrong numbers with feedback of their own."
    )

    @classmethod
    def faults(cls, located: YamlDocument, way: Way) -> Iterator[Fault]:
        """Yield a fault for a near number that is right."""
        answer, tolerance = located.at(*way, "answer"), located.at(*way, "tolerance") or 0
        near = located.at(*way, "near")
        for place, one in enumerate(near if isinstance(near, list) else []):
            value = one.get("value") if isinstance(one, dict) else None
            numbers = (answer, tolerance, value)
            if all(_is_number(each) for each in numbers) and abs(value - answer) <= tolerance:
                yield located.fault(
                    "this wrong number is within the tolerance of the right one. Take it out.",
                    *way, "near", place, "value",
                )  # fmt: skip

    def asked(self, chance: Random) -> Shown:  # noqa: D102 (as in Question)
        return {"unit": self.unit or ""}

    def read(self, sent: Shown) -> float:  # noqa: D102
        written = typed(sent).translate(_SPACES)
        if self.unit:
            unit = _unit_pattern(self.unit.translate(_SPACES))
            written = re.sub(rf"^{unit}\s*|\s*{unit}(?=\.?$)", "", written, flags=re.IGNORECASE)
        written = written.removesuffix(".")  # it ends a sentence
        number = number_typed(written)
        if number is not None:
            return number
        if not _NUMBER.fullmatch(written):
            raise ValueError(_("this is not a number; write it like 1200, 1,200 or 0.5"))
        return float(re.sub(r"[,' ]", "", written))

    def grade(self, answer: float) -> Grade:  # noqa: D102
        # Half a unit in the last place must not decide: 0.1 + 0.2 is within 0.3.
        return self._scored(abs(answer - self.answer) <= self.tolerance + 1e-9 * abs(self.answer))

    def told(self, answer: float, final: bool) -> Shown:  # noqa: D102
        if self.grade(answer).verdict == "right":
            feedback = self.feedback
        else:
            own = (near.feedback for near in self.near if near.value == answer)
            feedback = next(own, self.if_wrong)
        return {"feedback": blocks(feedback), **({"key": self.key_words()} if final else {})}

    def key_sent(self) -> Shown:  # noqa: D102
        return {"text": repr(self.answer)}

    def answer_texts(self) -> Iterator[str]:  # noqa: D102
        yield figures(self.answer)

    def key_words(self) -> str:
        """Return the key as it is shown: the number, how far one may be off, the unit."""
        around = f" ± {figures(self.tolerance)}" if self.tolerance else ""
        unit = f" {self.unit}" if self.unit else ""
        return f"{figures(self.answer)}{around}{unit}"

    def given_away_by(self, quote: str, around: str) -> bool:
        """Tell whether a number that would be right is printed, in figures or in words."""
        signed = (each for number in _numbers_in(around) for each in (number, -number))
        return any(self.grade(number).verdict == "right" for number in signed)


class Date(Question):
    """The answer is a date, exactly as precise as the text is.

    A date that agrees with the right one and leaves something out is worth half; one that says
    more than the text is false precision, and worth nothing.
    """

    kind: Literal["date"] = Field(
        description="The answer is a date, exactly as precise as the text is."
    )
    answer: Text = Field(
        description="A TIMEX3 value: 2024-11-12, 2024-11, 2024, 2024-W46, 2024-Q4; or `undated`."
    )
    feedback: Markdown = Field(description="What the student reads once the answer is right.")
    if_wrong: Markdown = Field(description="What the student reads for another date.")
    if_too_precise: Markdown | None = Field(
        default=None, description="Shown to a student whose date is more precise than the text."
    )
    if_too_coarse: Markdown | None = Field(
        default=None, description="Shown to a student whose date is less precise than the text."
    )

    @field_validator("answer")
    @classmethod
    def _is_date(cls, value: str) -> str:
        plain = _PLAIN_VALUE.fullmatch(value) and bounds(value)[1] is not None
        if value != UNDATED and not plain:
            raise ValueError(
                f"`answer` is {as_code(value)}, which is not a date. Write it like 2024-11-12,"
                " 2024-11, 2024, 2024-W46 or 2024-Q4; or `undated`."
            )
        return value

    def asked(self, chance: Random) -> Shown:  # noqa: D102
        return {}

    def read(self, sent: Shown) -> str:  # noqa: D102
        if isinstance(sent, dict) and sent.get("undated") is True:
            return UNDATED
        return date_in(date_in_english(typed(sent)))

    def grade(self, answer: str) -> Grade:  # noqa: D102
        miss = self._miss(answer)
        share = 1.0 if self._is_same(answer) else 0.5 if miss == TOO_COARSE else 0.0
        return self._scored(share, miss)

    def told(self, answer: str, final: bool) -> Shown:  # noqa: D102
        feedback = self.if_wrong
        if self._is_same(answer):
            feedback = self.feedback
        elif (miss := self._miss(answer)) == TOO_PRECISE:
            feedback = self.if_too_precise or self.if_wrong
        elif miss == TOO_COARSE:
            feedback = self.if_too_coarse or self.if_wrong
        told = {"feedback": blocks(feedback), "understood": answer}
        return {**told, "key": self.answer} if final else told

    def answer_texts(self) -> Iterator[str]:  # noqa: D102
        yield self.answer

    def given_away_by(self, quote: str, around: str) -> bool:
        """Tell whether the date is printed, or one within it, or the day without its year."""
        printed = find_time_expressions(around, None, references=False)
        return any(self._is_told_by(found.value) for found in printed)

    def _is_told_by(self, value: str) -> bool:
        if "X" in value:
            pairs = zip(value, self.answer, strict=False)
            return len(value) == len(self.answer) and all(a in {"X", b} for a, b in pairs)
        return self.answer != UNDATED and _is_within(value, self.answer)

    def key_sent(self) -> Shown:  # noqa: D102
        return {"undated": True} if self.answer == UNDATED else {"text": self.answer}

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
        inner, outer = _days(answer), _days(self.answer)
        if outer[0] <= inner[0] and inner[1] <= outer[1]:
            return TOO_PRECISE
        return TOO_COARSE if inner[0] <= outer[0] and outer[1] <= inner[1] else ""


UNDATED: Final = "undated"
TOO_PRECISE: Final = "too precise"
TOO_COARSE: Final = "too coarse"


def date_in(written: str) -> str:
    """Return the TIMEX3 value of a date as a student types it.

    Raises
    ------
    ValueError
        It is no date.

    Examples
    --------
    >>> date_in("12 Nov. 2024"), date_in("November 2024"), date_in("2024-Q4")
    ('2024-11-12', '2024-11', '2024-Q4')
    """
    if _PLAIN_VALUE.fullmatch(written) and bounds(written)[1] is not None:
        return written
    found = find_time_expressions(written, None, references=False)
    if (
        len(found) != 1
        or found[0].earliest is None
        or not _is_all(found[0].span.of(written), written)
    ):
        raise ValueError(
            _("this is not a date; write it like 12 November 2024, November 2024 or 2024")
        )
    if "X" in found[0].value:
        raise ValueError(_("this can be read in two ways; write the month as a word"))
    return found[0].value


def _is_all(part: str, written: str) -> bool:
    """Tell whether a date is all that was written, but for a preposition and marks."""
    rest = re.findall(r"\w+", written.replace(part, " ", 1).casefold())
    return set(rest) <= {"in", "on", "the", "of"}


def _is_within(value: str, answer: str) -> bool:
    inner, outer = _days(value), _days(answer)
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _numbers_in(text: str) -> Iterator[float]:
    """Yield every number that a text prints, in figures or in words."""
    for figures, power in _NUMBER_IN_TEXT.findall(text.translate(_SPACES)):
        yield float(re.sub(r"[,' ]", "", figures)) * _POWERS.get(power.casefold(), 1)
    words = words_alone(text)
    for count in (1, 2, 3):
        for at in range(len(words) - count + 1):
            *before, last = words[at : at + count]
            power = _POWERS.get(last, 0) if before else 0
            number = number_of(" ".join(before if power else [*before, last]))
            # "A" is a number only before one: "a hundred".
            if number is not None and (power or [*before, last] not in (["a"], ["an"])):
                yield number * (power or 1)


def _days(value: str) -> tuple[dt.date, dt.date]:
    _, earliest, latest = bounds(value)
    return earliest or dt.date.min, latest or dt.date.max


def _unit_pattern(unit: str) -> str:
    """Return a pattern for a unit as people write it: one "witness" of several "witnesses"."""
    if unit == "%":
        return r"(?:%|per ?cent)"
    forms = {unit}
    if len(unit) > _SIGN:  # "m" is not one of several "ms"
        forms |= {unit.removesuffix("s"), unit.removesuffix("es")}
    return f"(?:{'|'.join(map(re.escape, sorted(forms, key=len, reverse=True)))})"


def figures(number: float) -> str:
    """Return a number in plain figures, all of them.

    Examples
    --------
    >>> figures(1234567.0), figures(0.5), figures(193e6)
    ('1234567', '0.5', '193000000')
    """
    return f"{Decimal(repr(float(number))).normalize():f}"


def typed(sent: Shown, name: str = "text") -> str:
    """Return the text that a student typed.

    Raises
    ------
    ValueError
        There is none, or it is far too long.
    """
    written = sent.get(name) if isinstance(sent, dict) else None
    if not isinstance(written, str) or not written.strip():
        raise ValueError(_("nothing is written"))
    if len(written) > _LONGEST:
        raise ValueError(_("the answer is longer than {most} characters", most=_LONGEST))
    return well_formed(written.strip())


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
