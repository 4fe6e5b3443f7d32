"""Fill the gaps in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import ClassVar, Final, Literal

from pydantic import Field

from coursekit.errors import Fault
from coursekit.i18n import translated as _
from coursekit.quiz.grading import Grade
from coursekit.quiz.kinds.faults import alike, list_at, texts_at
from coursekit.quiz.kinds.tokens import mixed_texts
from coursekit.quiz.kinds.wording import (
    NearText,
    even_words,
    fits,
    is_slip,
    key_among,
    near_faults,
    near_feedback,
    typed,
)
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import Authored, Markdown, Question, Shown, Text, Way
from coursekit.yamlfile import YamlDocument

_GAP: Final = re.compile(r"_{3,}")


class Gap(Authored):
    """One gap of a sentence."""

    accept: tuple[Text, ...] = Field(
        min_length=1, description="Every form that is right; capitals and accents do not matter."
    )
    among: tuple[Text, ...] = Field(
        default=(), description="Choices to pick from instead of typing, including the right form."
    )
    feedback: Markdown = Field(description="Why this word fits, in the article's words.")
    near: tuple[NearText, ...] = Field(
        default=(), exclude=True, description="Wrong words with feedback of their own."
    )
    if_wrong: Markdown | None = Field(
        default=None,
        exclude=True,
        description="Shown for any other wrong word. Do not name the right one: the student may"
        " try again.",
    )

    def fits(self, word: str) -> bool:
        return bool(word) and fits(word, self.accept)

    def feedback_on(self, word: str) -> str:
        if self.fits(word):
            return self.feedback
        return (word and (near_feedback(self.near, word) or self.if_wrong)) or ""

    def is_slip(self, word: str) -> bool:
        known = near_feedback(self.near, word) is not None
        return not self.among and not known and is_slip(word, self.accept)

    @property
    def lacks_feedback(self) -> bool:
        wrong = [word for word in self.among if not self.fits(word)]
        return not all(map(self.feedback_on, wrong or ["?"]))


class Cloze(Question):
    """Fill the gaps in a sentence."""

    rank: ClassVar[int] = 7

    kind: Literal["cloze"] = Field(description="Fill the gaps in a sentence.")
    sentence: Markdown = Field(description="The sentence, with `___` for each gap.")
    gaps: tuple[Gap, ...] = Field(min_length=1, description="What goes into each gap, in order.")

    @classmethod
    def faults(cls, located: YamlDocument, way: Way) -> Iterator[Fault]:
        sentence, gaps = located.at(*way, "sentence"), located.at(*way, "gaps")
        if not isinstance(sentence, str) or not isinstance(gaps, list):
            return
        printed = len(_GAP.findall(sentence))
        if printed != len(gaps):
            yield located.fault(
                f"the sentence has {printed} gaps (`___`), and {len(gaps)} are described in"
                " `gaps`. Make the two numbers the same.",
                *way, "sentence",
            )  # fmt: skip
        for place in range(len(gaps)):
            yield from _gap_faults(located, (*way, "gaps", place))

    def asked(self, chance: Random) -> Shown:
        return {
            "pieces": [phrase(piece) for piece in _GAP.split(self.sentence)],
            "gaps": [mixed_texts(gap.among, chance) for gap in self.gaps],
        }

    def read(self, sent: Shown) -> tuple[str, ...]:
        words = sent.get("gaps") if isinstance(sent, dict) else None
        if not isinstance(words, list) or len(words) != len(self.gaps):
            raise ValueError(_("some gaps were not sent"))
        if not any(isinstance(word, str) and word.strip() for word in words):
            raise ValueError(_("nothing is written"))
        read = tuple(typed({"text": word}) if str(word).strip() else "" for word in words)
        for word, gap in zip(read, self.gaps, strict=True):
            if gap.among and word and word not in gap.among:
                raise ValueError(_("something is chosen that is not offered for the gap"))
        return read

    def grade(self, answer: tuple[str, ...]) -> Grade:
        pairs = list(zip(answer, self.gaps, strict=True))
        wrong = [(word, gap) for word, gap in pairs if not gap.fits(word)]
        slips = wrong and all(gap.is_slip(word) for word, gap in wrong)
        return self._scored((len(pairs) - len(wrong)) / len(pairs), "near" if slips else "")

    def outcome(self, answer: tuple[str, ...], final: bool) -> Shown:
        gaps = []
        for word, gap in zip(answer, self.gaps, strict=True):
            right, feedback = gap.fits(word), blocks(gap.feedback_on(word))
            shown: Shown = {"right": right, "written": word, "feedback": feedback}
            if right or final:
                shown |= {"key": gap.accept[0], "why": "" if right else blocks(gap.feedback)}
            gaps.append(shown)
        return {"gaps": gaps}

    @property
    def lacks_feedback(self) -> bool:
        return any(gap.lacks_feedback for gap in self.gaps)

    def key_sent(self) -> Shown:
        return {"gaps": [key_among(gap.among, gap.accept) for gap in self.gaps]}

    def answer_texts(self) -> Iterator[str]:
        for gap in self.gaps:
            yield from gap.accept

    @classmethod
    def written(cls, sent: Shown) -> str:
        gaps = sent.get("gaps")
        words = gaps if isinstance(gaps, list) else ()
        return "; ".join(word or "…" for word in words if isinstance(word, str))


def _gap_faults(located: YamlDocument, way: Way) -> Iterator[Fault]:
    if not isinstance(located.at(*way, "accept"), list):
        return
    accepted = texts_at(located, *way, "accept")
    yield from near_faults(located, (*way, "near"), accepted)
    if not (among := list_at(located, *way, "among")):
        return
    yield from alike(located, (*way, "among"), among, "choice")
    right = set(map(even_words, accepted))
    offered = set(map(even_words, texts_at(located, *way, "among")))
    if not right & offered:
        yield located.fault(
            "no accepted form is among the choices. Add it to `among`.", *way, "among"
        )
    elif offered <= right:
        yield located.fault("every choice is right. Add a wrong one to `among`.", *way, "among")
