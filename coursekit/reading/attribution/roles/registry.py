"""The roles that the rules of attribution name, each read by the function of that name."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import Final

from coursekit.reading.attribution.content import after, hearers
from coursekit.reading.attribution.roles import parties, reports, speakers, trailing
from coursekit.reading.grammar import tags
from coursekit.reading.rules.engine import Role
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import SentenceParts, listed


def adv(sent: SentenceParts, at: int) -> Range:
    """Read adverbs."""
    return at, sent.over_adverbs(at)


def asks(sent: SentenceParts, at: int) -> Range | None:
    """Tell whether the noun blames or asks: of what, stands here."""
    leads = sent.cue.attitude in listed("attitude with object")
    return (at, at) if leads and sent.lower(at) in listed("before an object") else None


def asked(sent: SentenceParts, at: int) -> Range | None:
    """Tell whether "asked" stands at the head of a clause."""
    heads = sent.head == sent.first or sent.lower(sent.head - 1) in listed("before asked")
    return (at, at) if heads else None


def at_time(sent: SentenceParts, at: int) -> Range:
    """Read adverbs and days."""
    end = sent.over_adverbs(at)
    while sent.bits_at(end) & tags.DAY:
        end += 1
    return at, end


def _roles() -> Iterator[tuple[str, Role[SentenceParts]]]:
    for module in (after, hearers, parties, reports, speakers, trailing, sys.modules[__name__]):
        for name, function in vars(module).items():
            own = getattr(function, "__module__", "") == module.__name__
            if own and not name.startswith("_"):
                yield name.removesuffix("_role").upper(), function


#: The functions by the names that the rules use: TO_END is ``to_end``.
ROLES: Final[Mapping[str, Role[SentenceParts]]] = dict(_roles())
