from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from random import Random
from typing import ClassVar, Final, Literal

from pydantic import Field

from coursekit.i18n import customs_in_use, language_in_use
from coursekit.i18n import translated as _
from coursekit.quiz.interactions import Answer, NumberEntry, Portable, as_markdown
from coursekit.quiz.kinds.wording import typed
from coursekit.quiz.leaks import words_alone
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import BLANK, Authored, Flaw, Grade, Markdown, Question, Shown, Text
from coursekit.reading.time.calendar import number_of

#: A unit of no more letters than this is a sign, such as "ms", and no word with a plural.
_SIGN: Final = 3
_NUMBER: Final = re.compile(r"[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)")
_IN_ANY_LANGUAGE: Final = re.compile(r"[-+]?\d[\d.,' ]*")
_POWERS: Final = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_NUMBER_IN_TEXT: Final = re.compile(
    rf"((?:\d{{1,3}}(?:[,' ]\d{{3}})+|\d+)(?:\.\d+)?)(?: ({'|'.join(_POWERS)})\b)?", re.IGNORECASE
)
_SPACES: Final = str.maketrans(
    {"\xa0": " ", "\u202f": " ", "\u2009": " ", "’": "'", "−": "-", "–": "-"}
)


class NearNumber(Authored):
    """A wrong number that students arrive at for a reason."""

    value: float = Field(description="The wrong number.")
    feedback: Markdown = Field(description="Shown to a student who gives this number.")


class Number(Question):
    """The answer is a number."""

    rank: ClassVar[int] = 4

    kind: Literal["number"] = Field(description="The answer is a number.")
    answer: float = Field(description="The right number.")
    tolerance: float = Field(
        default=0, ge=0, description="How far an answer may be off and still be right."
    )
    unit: Text | None = Field(
        default=None, description="The unit: shown after the box, and accepted in it."
    )
    feedback: Markdown = Field(description="What the student reads once the answer is right.")
    if_wrong: Markdown = Field(description="What the student reads for any other number.")
    near: tuple[NearNumber, ...] = Field(
        default=(), description="Wrong numbers with feedback of their own."
    )

    def faults(self) -> Iterator[Flaw]:
        for place, near in enumerate(self.near):
            if abs(near.value - self.answer) <= self.tolerance:
                yield Flaw(
                    "this wrong number is within the tolerance of the right one. Take it out.",
                    ("near", place, "value"),
                )

    def asked(self, chance: Random) -> Shown:
        return {"unit": self.unit or ""}

    def blank(self, chance: Random) -> Shown:
        unit = {"unit": self.unit} if self.unit else {}
        return {"answer": 0, **unit, "feedback": BLANK, "if_wrong": BLANK}

    def read(self, sent: Shown) -> float:
        written = typed(sent).translate(_SPACES)
        if self.unit:
            unit = _unit_pattern(self.unit.translate(_SPACES))
            written = re.sub(rf"^{unit}\s*|\s*{unit}(?=\.?$)", "", written, flags=re.IGNORECASE)
        written = written.removesuffix(".")  # it ends a sentence
        number = in_own_language(written)
        if number is not None:
            return number
        if not _NUMBER.fullmatch(written):
            raise ValueError(_("this is not a number; write it like 1200, 1,200 or 0.5"))
        return float(re.sub(r"[,' ]", "", written))

    def grade(self, answer: float) -> Grade:
        # Half a unit in the last place must not decide: 0.1 + 0.2 is within 0.3.
        return self._scored(abs(answer - self.answer) <= self.tolerance + 1e-9 * abs(self.answer))

    def outcome(self, answer: float, final: bool) -> Shown:
        if self.grade(answer).verdict == "right":
            feedback = self.feedback
        else:
            own = (near.feedback for near in self.near if near.value == answer)
            feedback = next(own, self.if_wrong)
        return {"feedback": blocks(feedback), **({"key": self.key_words()} if final else {})}

    def key_for_page(self) -> Shown:
        return {
            "answer": self.answer,
            "tolerance": self.tolerance,
            "units": _forms_of(self.unit.translate(_SPACES)) if self.unit else [],
            "near": [{"value": one.value, "feedback": blocks(one.feedback)} for one in self.near],
            "feedback": blocks(self.feedback),
            "if_wrong": blocks(self.if_wrong),
            "words": self.key_words(),
        }

    def key_sent(self) -> Shown:
        return {"text": repr(self.answer)}

    def answer_texts(self) -> Iterator[str]:
        yield figures(self.answer)

    def key_words(self) -> str:
        """Return the key as it is shown: the number, how far one may be off, the unit."""
        return self.in_figures(self.answer, self.tolerance)

    def in_figures(self, number: float, tolerance: float = 0) -> str:
        """Return a number with the unit."""
        around = f" ± {figures(tolerance)}" if tolerance else ""
        unit = f" {self.unit}" if self.unit else ""
        return f"{figures(number)}{around}{unit}"

    def portable(self) -> Portable:
        below = _("Number ({unit}):", unit=as_markdown(self.unit)) if self.unit else ""
        near = tuple(Answer(figures(one.value), 0, one.feedback) for one in self.near)
        right, off = figures(self.answer), figures(self.tolerance)
        entry = NumberEntry(right, off, self.feedback, self.if_wrong, near)
        lost = ("numbers that are typed with their unit",) if self.unit else ()
        return Portable(entry, below, lost)

    def given_away_by(self, quote: str, around: str) -> bool:
        """Tell whether a number that would be right is printed, in figures or in words."""
        signed = (each for number in _numbers_in(around) for each in (number, -number))
        return any(self.grade(number).verdict == "right" for number in signed)


def in_own_language(written: str) -> float | None:
    """Return a number as the language of the interface writes it, "0,5"; None for English rules."""
    if language_in_use() == "en" or not _IN_ANY_LANGUAGE.fullmatch(written):
        return None
    customs = customs_in_use()
    group, decimal = re.escape(customs["group"]), re.escape(customs["decimal"])
    last, others = customs["grouping"]
    groups = rf"(?:{group}[0-9]{{{others}}})*{group}[0-9]{{{last}}}"
    # Groups must be whole: "0.5" is no German five.
    whole = rf"-?[1-9][0-9]{{0,{others - 1}}}{groups}(?:{decimal}[0-9]+)?"
    if customs["group"] in written and not re.fullmatch(whole, written):
        return None
    try:
        return float(written.replace(customs["group"], "").replace(customs["decimal"], "."))
    except ValueError:
        return None


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


def _unit_pattern(unit: str) -> str:
    """Return a pattern for a unit as people write it."""
    return f"(?:{'|'.join(map(re.escape, _forms_of(unit)))})"


def _forms_of(unit: str) -> list[str]:
    """Return a unit as people write it, longest first: one "witness" of several "witnesses"."""
    if unit == "%":
        return ["per cent", "percent", "%"]
    forms = {unit}
    if len(unit) > _SIGN:  # "m" is not one of several "ms"
        forms |= {unit.removesuffix("s"), unit.removesuffix("es")}
    return sorted(forms, key=lambda form: (-len(form), form))


def figures(number: float) -> str:
    """Return a number in plain figures, all of them.

    >>> figures(1234567.0), figures(0.5), figures(193e6)
    ('1234567', '0.5', '193000000')
    """
    return f"{Decimal(repr(float(number))).normalize():f}"
