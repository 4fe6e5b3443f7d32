"""One place where a text names somebody, and what tells who it is."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from coursekit.reading.text.spans import Span

#: What kind of mention a mention is.
Form = Literal["state", "organisation", "person", "body", "group", "name", "credit"]
Certainty = Literal["clear", "doubtful"]
#: "The *committee on trade*", "the *minister for transport*"
_OF: Final = re.compile(r"(\w+) (?:of|for|on) (?:the )?(.+)")


def turned(name: str) -> str:
    """Return "finance ministry" for "ministry of finance"."""
    return _OF.sub(r"\2 \1", name)


class Clue(NamedTuple):
    """What the text tells of a name: the type of what bears it, by which rule, which nouns."""

    type: str
    rule: str
    nouns: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether it tells anything."""
        return bool(self.type)


#: What stands for a clue where there is none.
NO_CLUE: Final = Clue("", "")


class Mention(NamedTuple):
    """One place where the text names somebody."""

    start: int
    end: int
    #: A well-known body's usual name, else as printed.
    name: str
    type: str
    form: Form
    #: Mentions with equal keys are one actor; one with "~" waits to be resolved to somebody named
    #: elsewhere, and one with "?" names nobody unless it is.
    key: str
    rule: str
    certainty: Certainty = "clear"
    #: Nouns that describe it ("minister", "charity"), by which later words may take it up.
    nouns: tuple[str, ...] = ()

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)
