"""What would give a drafted question away: its own words, or those of another one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from coursekit.quiz.leaks import words_alone
from coursekit.quiz.question import Shown

#: What a student reads of a question only with its key.
_WITH_KEY: Final = ("feedback", "positions", "rubric", "exemplars")
#: What no student reads, or only who answered wrongly.
_ELSE: Final = frozenset(
    "accept answer mended evidence correct undecided id wrong near if_wrong if_partly if_missed"
    " if_too_precise if_too_coarse if_other_cell if_other_value".split()
)
#: So many words of what is asked about are enough to know it again.
_ENOUGH: Final = 6


class Secret(NamedTuple):
    """One thing that a question asks about, and the forms of what it asks for."""

    asked: str
    keys: tuple[str, ...]

    def is_told_by(self, text: str) -> bool:
        """Tell whether a text says both, and so gives the answer."""
        asked = " ".join(words_alone(_longest_piece(self.asked))[:_ENOUGH])
        return bool(asked) and f" {asked} " in text and self.is_named_by(text)

    def is_named_by(self, text: str) -> bool:
        """Tell whether a text says what is asked for."""
        keys = (" ".join(words_alone(key)) for key in self.keys)
        return any(key and f" {key} " in text for key in keys)


class Kept(NamedTuple):
    """A drafted question, and what it must not give away, nor have given away."""

    question: Shown
    secrets: Sequence[Secret]


def is_given_away(new: Kept, earlier: Sequence[Kept]) -> bool:
    """Tell whether a question gives itself away, or one of it and the earlier ones another."""
    asked = _plain(new.question, after=False)
    if any(secret.is_named_by(_plain({"": secret.asked}, after=False)) for secret in new.secrets):
        return True
    if any(secret.is_told_by(asked) for one in earlier for secret in one.secrets):
        return True
    for one in earlier:
        if any(secret.is_told_by(_plain(one.question, after=False)) for secret in new.secrets):
            return True
        told = sum(secret.is_told_by(_plain(one.question, after=True)) for secret in new.secrets)
        if told * 2 > len(new.secrets):
            return True
    return False


def _plain(question: Shown, after: bool) -> str:
    """Return the words of a question, with those that are read `after` an answer, or without."""
    return f" {' '.join(words_alone(' | '.join(_texts(question, after))))} "


def _texts(value: Any, after: bool) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            hidden = key in _WITH_KEY and not after
            if key not in _ELSE and not hidden:
                yield from _texts(inner, after)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner, after)


def _longest_piece(text: str) -> str:
    return max(text.split("…"), key=len)
