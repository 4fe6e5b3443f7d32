"""What is asked and what an answer is worth, in the few forms that other programs know.

Each kind of question says in ``portable`` which of these it is; each format of ``export`` says how
it writes them.  So a new kind is exported without a change there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, NamedTuple

_PUNCTUATION: Final = re.compile(r"([!-/:-@\[-`{-~])")


class Answer(NamedTuple):
    """An answer, the share of the points that it earns or takes away, and what is said of it."""

    text: str
    share: float = 0.0
    #: In Markdown.
    feedback: str = ""
    #: Keeps its place among options that are shuffled.
    fixed: bool = False


@dataclass(frozen=True)
class Choice:
    """One option or several are chosen; their texts are Markdown."""

    options: tuple[Answer, ...]
    single: bool = True
    shuffle: bool = False


@dataclass(frozen=True)
class TrueOrFalse:
    """The prompt is true, or it is false."""

    answer: bool
    if_true: str
    if_false: str


@dataclass(frozen=True)
class TextEntry:
    """A word is typed; the texts of the answers are plain, and case makes no difference."""

    answers: tuple[Answer, ...]
    otherwise: str = ""


@dataclass(frozen=True)
class NumberEntry:
    """A number is typed; the answers of `near` are wrong, and in plain figures."""

    answer: str
    tolerance: str
    feedback: str
    otherwise: str
    near: tuple[Answer, ...] = ()


@dataclass(frozen=True)
class Pair:
    """A thing, where it belongs, and what is said of each place; in Markdown."""

    left: str
    right: str
    feedback: tuple[Answer, ...] = ()


@dataclass(frozen=True)
class Matching:
    """Each thing belongs to one of several places, which may be that of several things."""

    pairs: tuple[Pair, ...]
    places: tuple[str, ...]
    mixes_places: bool = True


@dataclass(frozen=True)
class Ordering:
    """Things are put in order; pairs of places in `undecided` may be in either."""

    items: tuple[str, ...]
    undecided: frozenset[tuple[int, int]]
    feedback: str
    otherwise: str


@dataclass(frozen=True)
class Gaps:
    """A sentence, in Markdown, in the pieces around its gaps."""

    pieces: tuple[str, ...]
    gaps: tuple[Choice | TextEntry, ...]


@dataclass(frozen=True)
class Marking:
    """Words of a plain passage are marked: what stands before each, and the word."""

    words: tuple[tuple[str, str], ...]
    rest: str
    accepted: tuple[frozenset[int], ...]
    feedback: str
    otherwise: str


@dataclass(frozen=True)
class Mending:
    """One of several cells is wrong; only who finds it can say what it should be."""

    cells: Choice
    value: Choice | TextEntry | None


@dataclass(frozen=True)
class Essay:
    """A text that nobody but a person can mark; `afterwards` is shown when it is written."""

    words: int
    afterwards: str


Interaction = (
    Choice
    | TrueOrFalse
    | TextEntry
    | NumberEntry
    | Matching
    | Ordering
    | Gaps
    | Marking
    | Mending
    | Essay
)


class Portable(NamedTuple):
    """What other programs can hold of a question, whatever their format."""

    interaction: Interaction
    #: What is told below the prompt, in Markdown: how to write a date, a role.
    below: str = ""
    #: What none of them holds, in plain words.
    lost: tuple[str, ...] = ()


def as_markdown(plain: str) -> str:
    r"""Return plain words as Markdown that shows them as they are.

    >>> print(as_markdown("*not* 1."))
    \*not\* 1\.
    """
    return _PUNCTUATION.sub(r"\\\1", plain)
