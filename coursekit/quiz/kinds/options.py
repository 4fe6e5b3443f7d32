"""Questions with options: one is right, several are, or true and false."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from random import Random
from typing import Any, Literal

from pydantic import Field, StrictBool

from coursekit.errors import Fault
from coursekit.i18n import translated as _
from coursekit.quiz.grading import Grade, right_minus_wrong
from coursekit.quiz.leaks import as_read, tells_apart
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import (
    Authored,
    Markdown,
    Question,
    Shown,
    Way,
    chosen_tokens,
    labelled,
    mixed,
    tokens_for,
)
from coursekit.yamlfile import YamlDocument

#: A right option so many times as long as the longest other one gives itself away.
GIVEAWAY = 1.8
#: Short texts differ by little: a name is longer than a yes.
_SHORT = 40


class Option(Authored):
    """One thing that can be chosen."""

    text: Markdown = Field(description="What the student reads beside the box.")
    correct: StrictBool = Field(default=False, description="`true` on a right option.")
    feedback: Markdown = Field(
        description="What the student reads about this option after answering: why it is right or"
        " wrong, in the article's words."
    )
    if_not_chosen: Markdown | None = Field(
        default=None,
        description="What the student reads instead when this option was not chosen.",
    )
    pinned: StrictBool = Field(
        default=False, description="`true` to keep it in its place where options are shuffled."
    )


class WithOptions(Question):
    """What the kinds have that choose among options."""

    options: tuple[Option, ...] = Field(
        min_length=2, description="What can be chosen, in the order in which it is shown."
    )
    shuffle: StrictBool = Field(
        default=False, description="`true` to show the options in another order."
    )

    @classmethod
    def faults(cls, located: YamlDocument, way: Way) -> Iterator[Fault]:
        """Yield faults of the key, of options alike, and of one that gives itself away."""
        options = located.at(*way, "options")
        if isinstance(options, list):
            yield from _key_faults(located, (*way, "options"), options, cls is Choice)
            yield from alike(located, (*way, "options"), options)
            yield from _giveaway(located, (*way, "options"), options)

    @property
    def key(self) -> frozenset[int]:
        """The places of the right options, counted from 0 as written."""
        return frozenset(place for place, option in enumerate(self.options) if option.correct)

    @property
    def _tokens(self) -> tuple[str, ...]:
        return tokens_for(tuple(option.text for option in self.options))

    def asked(self, chance: Random) -> Shown:  # noqa: D102 (as in Question)
        texts = tuple(option.text for option in self.options)
        pinned = frozenset(place for place, option in enumerate(self.options) if option.pinned)
        tokens = self._tokens
        order = mixed(tokens, chance, pinned) if self.shuffle else list(range(len(texts)))
        return {"options": labelled(tokens, texts, order)}

    def read(self, sent: Shown) -> frozenset[int]:  # noqa: D102
        tokens = self._tokens
        return frozenset(tokens.index(token) for token in chosen_tokens(sent, "choices", tokens))

    def told(self, answer: frozenset[int], final: bool) -> Shown:  # noqa: D102
        told = []
        for place, (token, option) in enumerate(zip(self._tokens, self.options, strict=True)):
            chosen = place in answer
            if not chosen and not final:
                told.append({"token": token, "chosen": False, "verdict": "", "feedback": ""})
                continue
            feedback = (not chosen and option.if_not_chosen) or option.feedback
            verdict = _VERDICTS[option.correct, chosen]
            told.append(
                {"token": token, "chosen": chosen, "verdict": verdict, "feedback": blocks(feedback)}
            )
        return {"options": told}

    def key_sent(self) -> Shown:  # noqa: D102
        return {"choices": [self._tokens[place] for place in sorted(self.key)]}

    def answer_texts(self) -> Iterator[str]:  # noqa: D102
        yield from (option.text for option in self.options)

    def given_away_by(self, quote: str, around: str) -> bool:
        """Tell whether it prints an option, or a word that of all options only a right one has."""
        right = [option.text for option in self.options if option.correct]
        others = [option.text for option in self.options if not option.correct]
        apart = tells_apart(right, [self.prompt, *others], quote)
        return apart or super().given_away_by(quote, around)


class Choice(WithOptions):
    """One option is right."""

    kind: Literal["choice"] = Field(description="One option is right.")

    def read(self, sent: Shown) -> frozenset[int]:  # noqa: D102
        chosen = super().read(sent)
        if len(chosen) != 1:
            raise ValueError(_("more than one option is chosen, but only one is asked for"))
        return chosen

    def grade(self, answer: frozenset[int]) -> Grade:  # noqa: D102
        return self._scored(answer == self.key)


class Choices(WithOptions):
    """One or more options are right, and at least one is wrong."""

    kind: Literal["choices"] = Field(description="One or more options are right.")
    if_missed: Markdown | None = Field(
        default=None,
        exclude=True,
        description="Shown when everything chosen is right and something is missing. Do not name"
        " what is missing: the student may try again.",
    )

    def grade(self, answer: frozenset[int]) -> Grade:  # noqa: D102
        return self._scored(right_minus_wrong(answer, self.key))

    def told(self, answer: frozenset[int], final: bool) -> Shown:  # noqa: D102
        told = super().told(answer, final)
        # Beside a wrong choice it would tell that there is more to find, which is not known yet.
        if not final and self.if_missed and answer < self.key:
            told["missed"] = blocks(self.if_missed)
        return told

    @property
    def leaves_untold(self) -> bool:  # noqa: D102
        return len(self.key) > 1 and self.if_missed is None


class TrueFalse(Question):
    """The prompt is true, or it is false."""

    kind: Literal["true-or-false"] = Field(description="The prompt is true, or it is false.")
    answer: StrictBool = Field(description="`true` when the prompt is true.")
    if_true: Markdown = Field(description="Shown to a student who answers “true”.")
    if_false: Markdown = Field(description="Shown to a student who answers “false”.")

    def asked(self, chance: Random) -> Shown:  # noqa: D102
        return {}

    def read(self, sent: Shown) -> bool:  # noqa: D102
        answer = sent.get("answer") if isinstance(sent, dict) else None
        if not isinstance(answer, bool):
            raise ValueError(_("neither true nor false is chosen"))
        return answer

    def grade(self, answer: bool) -> Grade:  # noqa: D102
        return self._scored(answer == self.answer)

    def told(self, answer: bool, final: bool) -> Shown:  # noqa: D102
        told = {"answer": answer, "feedback": blocks(self.if_true if answer else self.if_false)}
        return {**told, "key": self.answer} if final else told

    def key_sent(self) -> Shown:  # noqa: D102
        return {"answer": self.answer}

    def answer_texts(self) -> Iterator[str]:
        """Yield nothing: who was wrong about the one knows the other."""
        yield from ()


_VERDICTS = {
    (True, True): "right",
    (False, True): "wrong",
    (True, False): "missed",
    (False, False): "left",
}


def _key_faults(
    located: YamlDocument, way: Way, options: list[Any], single: bool
) -> Iterator[Fault]:
    marks = [
        option.get("correct", False) if isinstance(option, dict) else None for option in options
    ]
    if len(marks) < 2 or not all(isinstance(mark, bool) for mark in marks):
        return
    right = [place for place, mark in enumerate(marks) if mark]
    if not right:
        yield located.fault("no option is right. Write `correct: true` on the one that is.", *way)
    elif single and len(right) > 1:
        yield located.fault(
            "a second option is marked right, but `choice` has one right answer. Take the mark"
            " off, or make the question `kind: choices`.",
            *way, right[1], "correct",
        )  # fmt: skip
    elif len(right) == len(marks):
        yield located.fault(
            "every option is right, so ticking everything would get full marks. Add a wrong one.",
            *way,
        )


def folded(text: str) -> str:
    """Return a text without what makes no difference: case, width, white space."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def alike(
    located: YamlDocument, way: Way, items: list[Any], field: str = "text", noun: str = "option"
) -> Iterator[Fault]:
    """Yield a fault for each item of a list that reads like one before it."""
    first: dict[str, int] = {}
    for place, item in enumerate(items):
        text = item.get(field) if isinstance(item, dict) else item
        if not isinstance(text, str) or not text.strip():
            continue
        known = first.setdefault(folded(text), place + 1)
        if known <= place:
            yield located.fault(
                f"the text is the same as that of {noun} {known}. Change one of them.",
                *way, place, *((field,) if isinstance(item, dict) else ()),
            )  # fmt: skip


def _giveaway(located: YamlDocument, way: Way, options: list[Any]) -> Iterator[Fault]:
    """Yield a fault where what is right is by far longer than all else, as it is read."""
    texts = [
        (text, option.get("correct") is True)
        for option in options
        if isinstance(option, dict) and isinstance(text := option.get("text"), str)
    ]
    if min((len(text) for text, correct in texts if correct), default=0) <= _SHORT:
        return
    right = [len(as_read(text)) for text, correct in texts if correct]
    wrong = [len(as_read(text)) for text, correct in texts if not correct]
    if wrong and min(right) > _SHORT and min(right) > GIVEAWAY * max(wrong):
        place = next(
            at
            for at, option in enumerate(options)
            if isinstance(option, dict) and option.get("correct") is True
        )
        several = len(right) > 1
        yield located.fault(
            ("the right options are" if several else "the right option is")
            + " much longer than the others, which gives"
            + (" them away. Shorten them" if several else " it away. Shorten it")
            + ", or say more in the others.",
            *way, place, "text",
        )  # fmt: skip
