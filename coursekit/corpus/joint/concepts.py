"""Which concepts of the codebook a statement names, and whether it agrees with them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from coursekit.corpus.settings import Concept
from coursekit.reading.lexicon import any_of, word_set

_LIST: Final = "joint/words.txt"
#: So many words before a concept's own a negation may stand, with no stop in between.
_REACH: Final = 5
_STOP: Final = r"[.;:!?“”\"]"


class Named(NamedTuple):
    """A concept that some words name, and the agreement that they show."""

    concept: str
    agreement: str


class Codebook:
    """The concepts of a corpus, to be looked for in what is said."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self._forms = [
            (concept.id, agrees, _pattern(forms))
            for concept in concepts
            for agrees, forms in (
                (True, (concept.label, *concept.also)),
                (False, concept.against),
            )
            if forms
        ]
        self._turned = _pattern(sorted(word_set(_LIST, "turned", package="coursekit.corpus")))
        self._denying = word_set(_LIST, "denying", package="coursekit.corpus")

    def named_in(self, content: str, act: str = "") -> list[Named]:
        """Return the concepts that a content names, in the codebook's order.

        Whoever denies it, or says it with a negation before it, contradicts it; whoever does both
        neither agrees nor contradicts: the agreement is "".

        >>> weak = Concept(id="weak", label="The code is weak", also=("toothless",))
        >>> Codebook([weak]).named_in("it is toothless"), Codebook([weak]).named_in("not toothless")
        ([Named(concept='weak', agreement='yes')], [Named(concept='weak', agreement='no')])
        """
        found: dict[str, set[bool]] = {}
        for concept, agrees, pattern in self._forms:
            for match in pattern.finditer(content):
                turned = self._is_turned(content[: match.start()]) ^ (act in self._denying)
                found.setdefault(concept, set()).add(agrees ^ turned)
        sides = {frozenset([True]): "yes", frozenset([False]): "no"}
        return [Named(name, sides.get(frozenset(both), "")) for name, both in found.items()]

    def _is_turned(self, before: str) -> bool:
        clause = re.split(_STOP, before)[-1].replace("’", "'")
        return bool(self._turned.search(" ".join(clause.split()[-_REACH:])))


def _pattern(forms: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(forms)})(?!\w)", re.IGNORECASE)
