"""The forms of English verbs: made from the lemma, and looked up by the form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import starmap
from sys import intern
from typing import Final, NamedTuple

from coursekit.reading.lexicon import rows_of, word_set

#: The kinds of form, as bits: the first of those in tags.py.
FORMS = BASE, THIRD, ING, PAST, PARTICIPLE = 1, 2, 4, 8, 16


class VerbForms(NamedTuple):
    """All forms of one verb; past and participle may have alternatives."""

    base: str
    third: str
    ing: str
    past: tuple[str, ...]
    participle: tuple[str, ...]

    def each(self) -> Iterator[tuple[int, str]]:
        """Yield every form with its kind."""
        yield from zip(FORMS, (self.base, self.third, self.ing), strict=False)
        yield from ((PAST, form) for form in self.past)
        yield from ((PARTICIPLE, form) for form in self.participle)


class VerbReading(NamedTuple):
    """One way to read a word as a verb: of which one it is which forms, as bits."""

    lemma: str
    kinds: int


@lru_cache(maxsize=500)
def forms_of(lemma: str) -> VerbForms:
    """Return the forms of the verb `lemma`; a verb that no list knows is inflected by rule."""
    if lemma in _HELPING:
        return _HELPING[lemma]
    doubled = lemma in word_set(_REGULAR, "double")
    found = ((re.fullmatch(shape, lemma), one) for shape, *one in (_DOUBLED,) * doubled + _ENDINGS)
    stem, endings = next((stem, endings) for stem, endings in found if stem)
    third, ing, regular = (intern(stem.expand(ending)) for ending in endings)
    past, participle = _IRREGULAR.get(lemma, ((regular,), (regular,)))
    return VerbForms(lemma, third, ing, past, participle)


_REGULAR: Final = "grammar/regular_verbs.txt"
#: The past forms and the participles of verbs that have others than the rule gives.
_IRREGULAR: Final = {
    **{
        verb: ((intern(f"{verb}{verb[-1]}ed"), intern(f"{verb}ed")),) * 2
        for verb in word_set(_REGULAR, "double or not")
    },
    **{
        before + base: tuple(
            tuple(intern(before + form) for form in forms.split()) for forms in (past, participle)
        )
        for base, past, participle, *more in rows_of("grammar/irregular_verbs.txt")
        for before in ("", *" ".join(more).split())
    },
}
_HELPING: Final = {
    "be": VerbForms("be", "is", "being", ("was", "were"), ("been",)),
    "have": VerbForms("have", "has", "having", ("had",), ("had",)),
}
_DOUBLED: Final = r"(.+)(.)", r"\1\2s", r"\1\2\2ing", r"\1\2\2ed"
#: How verbs end, and their third person, "-ing" form and past; the first that fits counts.
_ENDINGS: Final = (
    (r"(.+)ie", r"\1ies", r"\1ying", r"\1ied"),
    (r"(.*[eoy]e)", r"\1s", r"\1ing", r"\1d"),
    (r"(.+)e", r"\1es", r"\1ing", r"\1ed"),
    (r"(.*[^aeiou])y", r"\1ies", r"\1ying", r"\1ied"),
    (r"(panic|mimic|traffic)", r"\1s", r"\1king", r"\1ked"),
    # One syllable, one vowel, one consonant at the end: "set", "run", "plan".
    (r"([^aeiou]{1,2}[aeiou])([^aeiouwxyhsz])", *_DOUBLED[1:]),
    (r"(.*(?:[sxz]|[cs]h|go|do)|veto|echo)", r"\1es", r"\1ing", r"\1ed"),
    (r"(.*)", r"\1s", r"\1ing", r"\1ed"),
)


@cache
def verb_forms() -> dict[str, tuple[VerbReading, ...]]:
    """Return how each form of every listed verb may be read."""
    lemmas = word_set(_REGULAR)
    found: dict[str, dict[str, int]] = {"am": {"be": THIRD}, "are": {"be": THIRD}}
    for lemma in sorted(lemmas.union(_HELPING, _IRREGULAR)):
        for kind, word in forms_of(lemma).each():
            readings = found.setdefault(word, {})
            readings[lemma] = readings.get(lemma, 0) | kind
    return {word: tuple(starmap(VerbReading, some.items())) for word, some in found.items()}


def readings_of(form: str) -> tuple[VerbReading, ...]:
    """Return the verbs that `form` (in lower case) may belong to, with the kinds of form."""
    return verb_forms().get(form, ())
