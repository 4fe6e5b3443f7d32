"""Questions that are answered with words: a short text, or the gaps of a sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from difflib import SequenceMatcher
from random import Random
from typing import Any, Final, Literal

from pydantic import Field

from coursekit.errors import Fault
from coursekit.i18n import translated as _
from coursekit.quiz.grading import Grade
from coursekit.quiz.kinds.options import alike
from coursekit.quiz.kinds.quantities import typed
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import (
    Authored,
    Markdown,
    Question,
    Shown,
    Text,
    Way,
    mixed,
    tokens_for,
)
from coursekit.yamlfile import YamlDocument

_GAP: Final = re.compile(r"_{3,}")
_UNSEEN: Final = "\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_AT_THE_END: Final = " .,;:!?؟،؛۔。、।"
#: From which likeness on a wrong word may only be a slip of the pen (difflib's ratio).
_SLIP: Final = 0.8
#: In a text of several words, from which likeness on a word may be the one that was meant.
_SAME_WORD: Final = 0.7
#: Words of fewer letters than this are alike where they have the same letters.
_WORD: Final = 4
_FIGURES: Final = re.compile(r"\d+")
#: Words that may be added or left out.
_ARTICLES: Final = frozenset({"a", "an", "the", "der", "die", "das", "ein", "eine"})
#: Beginnings of words that turn the meaning.
_TURNING: Final = ("dis", "il", "im", "in", "ir", "mis", "non", "non-", "un")


def even_words(text: str) -> str:
    """Return a text without what makes no difference in an answer: case, accents, marks at its end.

    Examples
    --------
    >>> even_words("  L’Été,  “Hanoï”. ")
    "l'ete, hanoi"
    """
    apart = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
    plain = "".join(char for char in apart if not unicodedata.combining(char))
    # Marks that are not seen come along where text is copied, in Arabic and Hebrew above all.
    plain = re.sub(rf"[{_UNSEEN}“”„«»\"]", "", plain.casefold())
    return unicodedata.normalize("NFC", " ".join(plain.split()).strip(_AT_THE_END))


def is_slip(written: str, accepted: Sequence[str]) -> bool:
    """Tell whether a wrong answer is so close to a right one that it may be misspelt.

    Examples
    --------
    >>> is_slip("ratifcation", ["ratification"]), is_slip("adoption", ["ratification"])
    (True, False)
    >>> is_slip("article 19", ["article 18"]), is_slip("not legally binding", ["legally binding"])
    (False, False)
    >>> is_slip("it is falling short of that", ["it falls short of that"])
    False
    """
    even = even_words(written)
    return any(
        _likeness(even, form) >= _SLIP and not _says_else(even, form)
        for form in map(even_words, accepted)
    )


def _says_else(one: str, other: str) -> bool:
    """Tell of two texts that look alike whether they differ in more than spelling.

    Another number does, and a word that is added, left out or put elsewhere, but for an article.
    """
    if _FIGURES.findall(one) != _FIGURES.findall(other):
        return True
    words, others = one.split(), other.split()
    changes = SequenceMatcher(None, words, others, autojunk=False).get_opcodes()
    return any(
        _is_other_word("".join(words[a:b]), "".join(others[c:d]))
        if kind == "replace"
        else not _ARTICLES.issuperset(words[a:b] + others[c:d])
        for kind, a, b, c, d in changes
        if kind != "equal"
    )


def _is_other_word(one: str, other: str) -> bool:
    """Tell whether two words are no two spellings of one."""
    turned = any(one == prefix + other or other == prefix + one for prefix in _TURNING)
    if min(len(one), len(other)) < _WORD:
        return turned or sorted(one) != sorted(other)
    return turned or _likeness(one, other) < _SAME_WORD


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


class NearText(Authored):
    """A wrong answer that students come to for a reason."""

    text: Text = Field(description="The wrong answer.")
    feedback: Markdown = Field(description="Shown to a student who gives it.")


def near_feedback(near: Sequence[NearText], answer: str) -> str | None:
    """Return what is said of this wrong answer alone; None where nothing is."""
    even = even_words(answer)
    return next((one.feedback for one in near if even_words(one.text) == even), None)


def near_faults(
    located: YamlDocument, way: Way, near: Any, right: Collection[str]
) -> Iterator[Fault]:
    """Yield a fault for each wrong answer that is right."""
    for place, one in enumerate(near if isinstance(near, list) else []):
        text = one.get("text") if isinstance(one, dict) else None
        if isinstance(text, str) and even_words(text) in right:
            yield located.fault(
                "this wrong answer is among the accepted ones. Take it out of one of the two"
                " lists.",
                *way, place, "text",
            )  # fmt: skip


class ShortText(Question):
    """The answer is a word or a few."""

    kind: Literal["short-text"] = Field(description="The answer is a word or a few.")
    accept: tuple[Text, ...] = Field(
        min_length=1, description="Every form that is right; case and accents do not count."
    )
    near: tuple[NearText, ...] = Field(
        default=(), description="Wrong answers with feedback of their own."
    )
    feedback: Markdown = Field(description="What the student reads once the answer is right.")
    if_wrong: Markdown = Field(description="What the student reads while it is not.")

    @classmethod
    def faults(cls, located: YamlDocument, way: Way) -> Iterator[Fault]:
        """Yield faults of forms alike, and of wrong answers that are right."""
        accept, near = located.at(*way, "accept"), located.at(*way, "near")
        forms = (
            [form for form in accept if isinstance(form, str)] if isinstance(accept, list) else []
        )
        yield from alike(located, (*way, "accept"), forms, noun="form")
        right = {even_words(form) for form in forms}
        yield from near_faults(located, (*way, "near"), near, right)

    def asked(self, chance: Random) -> Shown:  # noqa: D102 (as in Question)
        return {}

    def read(self, sent: Shown) -> str:  # noqa: D102
        return typed(sent)

    def grade(self, answer: str) -> Grade:  # noqa: D102
        right = even_words(answer) in {even_words(form) for form in self.accept}
        told = near_feedback(self.near, answer) is not None
        slip = not right and not told and is_slip(answer, self.accept)
        return self._scored(right, "near" if slip else "")

    def told(self, answer: str, final: bool) -> Shown:  # noqa: D102
        grade = self.grade(answer)
        is_right = grade.verdict == "right"
        feedback = self.feedback if is_right else near_feedback(self.near, answer)
        told = {"feedback": blocks(feedback or self.if_wrong)}
        return {**told, "key": self.accept[0]} if final else told

    def key_sent(self) -> Shown:  # noqa: D102
        return {"text": self.accept[0]}

    def answer_texts(self) -> Iterator[str]:  # noqa: D102
        yield from self.accept


class Gap(Authored):
    """One gap of a sentence."""

    accept: tuple[Text, ...] = Field(
        min_length=1, description="Every form that is right; case and accents do not count."
    )
    among: tuple[Text, ...] = Field(
        default=(), description="Choices to pick from instead of typing, the right form among them."
    )
    feedback: Markdown = Field(description="Why this word fits, in the article's words.")
    near: tuple[NearText, ...] = Field(
        default=(), exclude=True, description="Wrong words with feedback of their own."
    )
    if_wrong: Markdown | None = Field(
        default=None,
        exclude=True,
        description="Shown while another wrong word is in the gap. Do not name the right one:"
        " the student may try again.",
    )

    def fits(self, word: str) -> bool:
        """Tell whether a word is right here."""
        return bool(word) and even_words(word) in {even_words(form) for form in self.accept}

    def said_of(self, word: str) -> str:
        """Return what is said of a wrong word; "" where nothing is."""
        return (word and (near_feedback(self.near, word) or self.if_wrong)) or ""

    def is_slip(self, word: str) -> bool:
        """Tell whether a wrong word may only be misspelt."""
        told = near_feedback(self.near, word) is not None
        return not self.among and not told and is_slip(word, self.accept)

    @property
    def leaves_untold(self) -> bool:
        """Whether some wrong word is told no reason."""
        wrong = [word for word in self.among if not self.fits(word)]
        return not all(map(self.said_of, wrong or ["?"]))


class Cloze(Question):
    """Fill the gaps in a sentence."""

    kind: Literal["cloze"] = Field(description="Fill the gaps in a sentence.")
    sentence: Markdown = Field(description="The sentence, with `___` for each gap.")
    gaps: tuple[Gap, ...] = Field(min_length=1, description="What each gap takes, in order.")

    @classmethod
    def faults(cls, located: YamlDocument, way: Way) -> Iterator[Fault]:
        """Yield faults of gaps that the sentence has not, and of choices without the right one."""
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
        for place, gap in enumerate(gaps):
            among = gap.get("among") if isinstance(gap, dict) else None
            accept = gap.get("accept") if isinstance(gap, dict) else None
            if not isinstance(accept, list):
                continue
            right = {even_words(form) for form in accept if isinstance(form, str)}
            near = located.at(*way, "gaps", place, "near")
            yield from near_faults(located, (*way, "gaps", place, "near"), near, right)
            if not (isinstance(among, list) and among):
                continue
            yield from alike(located, (*way, "gaps", place, "among"), among, noun="choice")
            offered = {even_words(each) for each in among if isinstance(each, str)}
            if not right & offered:
                yield located.fault(
                    "no accepted form is among the choices. Add it to `among`.",
                    *way, "gaps", place, "among",
                )  # fmt: skip
            elif offered <= right:
                yield located.fault(
                    "every choice is right. Add a wrong one to `among`.",
                    *way,
                    "gaps",
                    place,
                    "among",
                )

    def asked(self, chance: Random) -> Shown:  # noqa: D102
        gaps = [[gap.among[at] for at in mixed(tokens_for(gap.among), chance)] for gap in self.gaps]
        return {"pieces": [phrase(piece) for piece in _GAP.split(self.sentence)], "gaps": gaps}

    def read(self, sent: Shown) -> tuple[str, ...]:  # noqa: D102
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

    def grade(self, answer: tuple[str, ...]) -> Grade:  # noqa: D102
        pairs = list(zip(answer, self.gaps, strict=True))
        right = sum(gap.fits(word) for word, gap in pairs)
        wrong = [(word, gap) for word, gap in pairs if not gap.fits(word)]
        slips = all(gap.is_slip(word) for word, gap in wrong)
        return self._scored(right / len(self.gaps), "near" if wrong and slips else "")

    def told(self, answer: tuple[str, ...], final: bool) -> Shown:  # noqa: D102
        told = []
        for word, gap in zip(answer, self.gaps, strict=True):
            right = gap.fits(word)
            said = gap.feedback if right else gap.said_of(word)
            shown: Shown = {"right": right, "written": word, "feedback": blocks(said)}
            if right or final:
                shown |= {"key": gap.accept[0], "why": "" if right else blocks(gap.feedback)}
            told.append(shown)
        return {"gaps": told}

    @property
    def leaves_untold(self) -> bool:  # noqa: D102
        return any(gap.leaves_untold for gap in self.gaps)

    def key_sent(self) -> Shown:  # noqa: D102
        offered = (next((each for each in gap.among if gap.fits(each)), "") for gap in self.gaps)
        return {"gaps": [one or gap.accept[0] for one, gap in zip(offered, self.gaps, strict=True)]}

    def answer_texts(self) -> Iterator[str]:  # noqa: D102
        for gap in self.gaps:
            yield from gap.accept
