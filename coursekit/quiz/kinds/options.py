"""What the kinds share in which options are chosen: one, or several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import ClassVar, Final

from pydantic import Field, StrictBool

from coursekit.quiz.interactions import Answer, Choice, Portable
from coursekit.quiz.kinds.faults import alike
from coursekit.quiz.kinds.tokens import chosen_tokens, labelled, mixed, tokens_for
from coursekit.quiz.leaks import as_read, tells_apart
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import BLANK, Authored, Flaw, Markdown, Question, Shown

#: A right option so many times as long as the longest other one gives itself away.
GIVEAWAY: Final = 1.8
#: Short texts differ by little: a name is longer than a yes.
_SHORT: Final = 40
#: What is said of an option, by whether it is right and whether it was chosen.
_VERDICTS: Final = {
    (True, True): "right",
    (False, True): "wrong",
    (True, False): "missed",
    (False, False): "left",
}


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
        description="What the student reads instead if this option was not chosen.",
    )
    pinned: StrictBool = Field(
        default=False, description="`true` to keep it in its place when options are shuffled."
    )

    def for_page(self) -> Shown:
        """Return what a page needs to tell of it."""
        instead = blocks(self.if_not_chosen) if self.if_not_chosen else ""
        return {
            "correct": self.correct,
            "feedback": blocks(self.feedback),
            "if_not_chosen": instead,
        }


class WithOptions(Question):
    """What the kinds have that choose among options."""

    #: Whether one option alone is right.
    single: ClassVar[bool] = False

    options: tuple[Option, ...] = Field(
        min_length=2, description="The options, in the order in which they are shown."
    )
    shuffle: StrictBool = Field(default=False, description="`true` to shuffle the options.")

    def faults(self) -> Iterator[Flaw]:
        """Yield faults of the key, of options alike, and of one that gives itself away."""
        right = sorted(self.key)
        if not right:
            yield Flaw(
                "no option is right. Write `correct: true` on the one that is.", ("options",)
            )
        elif self.single and len(right) > 1:
            yield Flaw(
                "a second option is marked right, but `choice` has one right answer. Take the mark"
                " off, or make the question `kind: choices`.",
                ("options", right[1], "correct"),
            )
        elif len(right) == len(self.options):
            yield Flaw(
                "every option is right, so ticking everything would get full marks. Add a wrong"
                " one.",
                ("options",),
            )
        yield from alike(self._texts, "option", "options", "text")
        if self._is_given_away:
            several = len(right) > 1
            yield Flaw(
                ("the right options are" if several else "the right option is")
                + " much longer than the others, which gives"
                + (" them away. Shorten them" if several else " it away. Shorten it")
                + ", or say more in the others.",
                ("options", right[0], "text"),
            )

    @property
    def _is_given_away(self) -> bool:
        """Whether what is right is by far longer than all else, as it is read."""
        right = [len(as_read(option.text)) for option in self.options if option.correct]
        wrong = [len(as_read(option.text)) for option in self.options if not option.correct]
        return bool(right and wrong) and min(right) > max(_SHORT, GIVEAWAY * max(wrong))

    @property
    def key(self) -> frozenset[int]:
        """The places of the right options, counted from 0 as written."""
        return frozenset(place for place, option in enumerate(self.options) if option.correct)

    @property
    def _texts(self) -> tuple[str, ...]:
        return tuple(option.text for option in self.options)

    @property
    def _tokens(self) -> tuple[str, ...]:
        return tokens_for(self._texts)

    def asked(self, chance: Random) -> Shown:
        return {"options": labelled(self._texts, self._order(chance))}

    def _order(self, chance: Random) -> Sequence[int]:
        if not self.shuffle:
            return range(len(self.options))
        pinned = frozenset(place for place, option in enumerate(self.options) if option.pinned)
        return mixed(self._tokens, chance, pinned)

    def blank(self, chance: Random) -> Shown:
        options = [
            {"text": option.text, "pinned": option.pinned, "feedback": BLANK}
            for option in map(self.options.__getitem__, self._order(chance))
        ]
        return {"options": options, "shuffle": self.shuffle}

    def read(self, sent: Shown) -> frozenset[int]:
        tokens = self._tokens
        return frozenset(tokens.index(token) for token in chosen_tokens(sent, "choices", tokens))

    def outcome(self, answer: frozenset[int], final: bool) -> Shown:
        options = []
        for place, (token, option) in enumerate(zip(self._tokens, self.options, strict=True)):
            chosen, verdict, feedback = place in answer, "", ""
            if chosen or final:
                verdict = _VERDICTS[option.correct, chosen]
                feedback = blocks((not chosen and option.if_not_chosen) or option.feedback)
            options.append(
                {"token": token, "chosen": chosen, "verdict": verdict, "feedback": feedback}
            )
        return {"options": options}

    def key_for_page(self) -> Shown:
        pairs = zip(self._tokens, self.options, strict=True)
        return {"options": [{"token": token, **option.for_page()} for token, option in pairs]}

    def key_sent(self) -> Shown:
        return {"choices": [self._tokens[place] for place in sorted(self.key)]}

    def portable(self) -> Portable:
        """Return the options, with the share that each earns or takes away."""
        right = 1 / len(self.key)
        wrong = 0.0 if self.single else -right
        options = tuple(
            Answer(each.text, right if each.correct else wrong, each.feedback, each.pinned)
            for each in self.options
        )
        return Portable(
            Choice(options, self.single, self.shuffle), lost=tuple(self._not_portable())
        )

    def _not_portable(self) -> Iterator[str]:
        if any(option.if_not_chosen for option in self.options):
            yield "feedback for those who did not choose an option"

    def answer_texts(self) -> Iterator[str]:
        yield from self._texts

    def given_away_by(self, quote: str, around: str) -> bool:
        """Tell whether it prints an option, or a word that of all options only a right one has."""
        right = [option.text for option in self.options if option.correct]
        others = [option.text for option in self.options if not option.correct]
        apart = tells_apart(right, [self.prompt, *others], quote)
        return apart or super().given_away_by(quote, around)
