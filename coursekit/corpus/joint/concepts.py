"""Which concepts of the codebook a statement names, and whether it agrees with them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from coursekit.corpus.settings import Concept
from coursekit.reading.lexicon import any_of


class Named(NamedTuple):
    """A concept that some words name, and the agreement that they show."""

    concept: str
    agreement: str


class Codebook:
    """The concepts of a corpus, to be looked for in what is said."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self._forms = [
            (concept.id, agreement, _pattern(forms))
            for concept in concepts
            for agreement, forms in (
                ("yes", (concept.label, *concept.also)),
                ("no", concept.against),
            )
            if forms
        ]

    def named_in(self, content: str) -> list[Named]:
        """Return the concepts that a content names, in the codebook's order."""
        found: dict[str, str] = {}
        for concept, agreement, pattern in self._forms:
            if pattern.search(content):
                found[concept] = "" if found.get(concept, agreement) != agreement else agreement
        return [Named(*pair) for pair in found.items()]


def _pattern(forms: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(forms)})(?!\w)", re.IGNORECASE)
