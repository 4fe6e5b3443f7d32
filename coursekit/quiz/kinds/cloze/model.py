from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import ClassVar, Final, Literal

from pydantic import Field

from coursekit.i18n import translated as _
from coursekit.quiz.interactions import Answer, Choice, Gaps, Portable, TextEntry, as_markdown
from coursekit.quiz.kinds.faults import alike
from coursekit.quiz.kinds.tokens import mixed_texts
from coursekit.quiz.kinds.wording import (
    AS_TYPED,
    NearText,
    fits,
    is_slip,
    key_among,
    near_faults,
    near_feedback,
    near_for_page,
    typed,
)
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import BLANK, Authored, Flaw, Grade, Markdown, Question, Shown, Text

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

    def faults(self) -> Iterator[Flaw]:
        yield from near_faults(self.near, self.accept)
        yield from alike(self.among, "choice", "among")
        right = [self.fits(word) for word in self.among]
        if self.among and not any(right):
            yield Flaw("no accepted form is among the choices. Add it to `among`.", ("among",))
        elif self.among and all(right):
            yield Flaw("every choice is right. Add a wrong one to `among`.", ("among",))

    def portable(self) -> Choice | TextEntry:
        """Return what other programs can hold of it."""
        if self.among:
            offered = ((word, self.fits(word), self.feedback_on(word)) for word in self.among)
            return Choice(
                tuple(Answer(as_markdown(w), float(right), said) for w, right, said in offered)
            )
        right = (Answer(form, 1, self.feedback) for form in self.accept)
        near = (Answer(one.text, 0, one.feedback) for one in self.near)
        return TextEntry((*right, *near), self.if_wrong or "")

    def for_page(self) -> Shown:
        """Return what a page needs to grade it."""
        return {
            "accept": list(self.accept),
            "among": list(self.among),
            "feedback": blocks(self.feedback),
            "near": near_for_page(self.near),
            "if_wrong": blocks(self.if_wrong or ""),
        }

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

    def faults(self) -> Iterator[Flaw]:
        printed = len(_GAP.findall(self.sentence))
        if printed != len(self.gaps):
            yield Flaw(
                f"the sentence has {printed} gaps (`___`), and {len(self.gaps)} are described in"
                " `gaps`. Make the two numbers the same.",
                ("sentence",),
            )
        for place, gap in enumerate(self.gaps):
            for flaw in gap.faults():
                yield Flaw(flaw.message, ("gaps", place, *flaw.way))

    def asked(self, chance: Random) -> Shown:
        return {
            "pieces": [phrase(piece) for piece in _GAP.split(self.sentence)],
            "gaps": [mixed_texts(gap.among, chance) for gap in self.gaps],
        }

    def blank(self, chance: Random) -> Shown:
        gaps = [
            {"accept": [BLANK], "among": mixed_texts(gap.among, chance), "feedback": BLANK}
            for gap in self.gaps
        ]
        return {"sentence": self.sentence, "gaps": gaps}

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

    def key_for_page(self) -> Shown:
        return {"gaps": [gap.for_page() for gap in self.gaps]}

    def key_sent(self) -> Shown:
        return {"gaps": [key_among(gap.among, gap.accept) for gap in self.gaps]}

    def portable(self) -> Portable:
        gaps = tuple(gap.portable() for gap in self.gaps)
        lost = () if all(gap.among for gap in self.gaps) else (AS_TYPED,)
        return Portable(Gaps(tuple(_GAP.split(self.sentence)), gaps), lost=lost)

    def answer_texts(self) -> Iterator[str]:
        for gap in self.gaps:
            yield from gap.accept

    @classmethod
    def written(cls, sent: Shown) -> str:
        gaps = sent.get("gaps")
        words = gaps if isinstance(gaps, list) else ()
        return "; ".join(word or "…" for word in words if isinstance(word, str))
