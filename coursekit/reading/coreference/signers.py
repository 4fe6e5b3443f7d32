"""Who speaks in what several had a hand in: the signers of a letter, not those who saw it."""

from __future__ import annotations

import re
from typing import Final

from coursekit.reading.coreference.actors import Actor
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.lexicon import any_of, word_set
from coursekit.reading.text.spans import Span


def _by(label: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(word_set('coreference/words.txt', label))}) by\b")


_SIGNED_BY: Final = _by("signed by")
_SEEN_BY: Final = _by("seen by")


def speakers_of(text: str, source: Span, coreference: Coreference) -> list[Actor]:
    """Return who a source names; "his verdict" names whom "his" stands for."""
    printed = source.of(text)
    if " by " in printed:
        written, seen = _SIGNED_BY.search(printed), _SEEN_BY.search(printed)
        if written:
            source = Span(source.start + written.end(), source.end)
        if seen:
            source = Span(source.start, max(source.start, source.end - len(printed) + seen.start()))
    named = coreference.resolve(source)
    if named:
        return named
    first = source.of(text).partition(" ")[0]
    if first.casefold() not in {"his", "her"}:
        return named
    return coreference.resolve(Span(source.start, source.start + len(first)))
