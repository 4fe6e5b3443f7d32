"""What is typed: how it is read, and what counts as the same words or as a slip of the pen."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache
from typing import Any, Final

from pydantic import Field

from coursekit.i18n import translated as _
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import Authored, Flaw, Markdown, Text, well_formed
from coursekit.reading.lexicon import word_set

#: What no other program does with an answer that is typed.
AS_TYPED: Final = "leniency with accents, quotation marks and slips of the pen"
_LONGEST: Final = 200
_UNSEEN: Final = "\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_AT_THE_END: Final = " .,;:!?؟،؛۔。、।"
#: From which likeness on a wrong word may only be a slip of the pen (difflib's ratio).
_SLIP: Final = 0.8
#: In a text of several words, from which likeness on a word may be the one that was meant.
_SAME_WORD: Final = 0.7
#: Words of fewer letters than this are alike where they have the same letters.
_WORD: Final = 4
_FIGURES: Final = re.compile(r"\d+")


@cache
def listed(label: str) -> frozenset[str]:
    """Return the words under a label of ``wording.txt``."""
    return word_set("wording.txt", label, package=__package__)


def typed(sent: Any, most: int = _LONGEST) -> str:
    """Return the text that a student typed; ValueError for none, or one that is far too long."""
    written = sent.get("text") if isinstance(sent, dict) else None
    if not isinstance(written, str) or not written.strip():
        raise ValueError(_("nothing is written"))
    if len(written) > most:
        raise ValueError(_("the answer is longer than {most} characters", most=most))
    return well_formed(written.strip())


def even_words(text: str) -> str:
    """Return a text without what makes no difference in an answer: case, accents, marks at its end.

    >>> even_words("  L’Été,  “Hanoï”. ")
    "l'ete, hanoi"
    """
    apart = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
    plain = "".join(char for char in apart if not unicodedata.combining(char))
    # Marks that are not seen come along where text is copied, in Arabic and Hebrew above all.
    plain = re.sub(rf"[{_UNSEEN}“”„«»\"]", "", plain.casefold())
    return unicodedata.normalize("NFC", " ".join(plain.split()).strip(_AT_THE_END))


def fits(written: str, accepted: Sequence[str]) -> bool:
    """Tell whether an answer is one of the accepted forms."""
    return even_words(written) in map(even_words, accepted)


def key_among(offered: Sequence[str], accepted: Sequence[str]) -> str:
    """Return the right form that a page can send: of what is offered, else as it is accepted."""
    chosen = (one for one in offered if fits(one, accepted))
    return next(chosen, accepted[0] if accepted else "")


def is_slip(written: str, accepted: Sequence[str]) -> bool:
    """Tell whether a wrong answer is so close to a right one that it may be misspelt.

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
    """Tell whether two similar texts differ in a number or in words, except for an article."""
    if _FIGURES.findall(one) != _FIGURES.findall(other):
        return True
    words, others = one.split(), other.split()
    changes = SequenceMatcher(None, words, others, autojunk=False).get_opcodes()
    return any(
        _is_other_word("".join(words[a:b]), "".join(others[c:d]))
        if kind == "replace"
        else not listed("article").issuperset(words[a:b] + others[c:d])
        for kind, a, b, c, d in changes
        if kind != "equal"
    )


def _is_other_word(one: str, other: str) -> bool:
    """Tell whether two words are no two spellings of one."""
    turned = any(one == prefix + other or other == prefix + one for prefix in listed("turning"))
    if min(len(one), len(other)) < _WORD:
        return turned or sorted(one) != sorted(other)
    return turned or _likeness(one, other) < _SAME_WORD


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


class NearText(Authored):
    """A wrong answer that students give for a reason."""

    text: Text = Field(description="The wrong answer.")
    feedback: Markdown = Field(description="Shown to a student who gives it.")


def near_for_page(near: Sequence[NearText]) -> list[dict[str, str]]:
    """Return wrong answers with what a page says of them."""
    return [{"text": one.text, "feedback": blocks(one.feedback)} for one in near]


def near_feedback(near: Sequence[NearText], answer: str) -> str | None:
    """Return what is said of this wrong answer alone; None where nothing is."""
    return next((one.feedback for one in near if fits(answer, [one.text])), None)


def near_faults(near: Sequence[NearText], accepted: Sequence[str]) -> Iterator[Flaw]:
    """Yield a flaw for each wrong answer that is right."""
    for place, one in enumerate(near):
        if fits(one.text, accepted):
            yield Flaw(
                "this wrong answer is among the accepted ones. Take it out of one of the two"
                " lists.",
                ("near", place, "text"),
            )
