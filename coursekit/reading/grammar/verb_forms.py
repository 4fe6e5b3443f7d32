"""The forms of English verbs: made from the lemma, and looked up by the form."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from coursekit.reading.lexicon import by_label, rows_of, word_set

BASE, THIRD, ING, PAST, PARTICIPLE = "base", "third person", "-ing", "past", "participle"
_VOWELS = frozenset("aeiou")


class VerbForms(NamedTuple):
    """All forms of one verb; past and participle may have alternatives."""

    base: str
    third: str
    ing: str
    past: tuple[str, ...]
    participle: tuple[str, ...]

    def each(self) -> Iterator[tuple[str, str]]:
        """Yield every form with its kind."""
        for kind, forms in zip((BASE, THIRD, ING, PAST, PARTICIPLE), self, strict=True):
            yield from ((kind, form) for form in ([forms] if isinstance(forms, str) else forms))


class VerbReading(NamedTuple):
    """One way to read a word as a verb."""

    lemma: str
    kinds: frozenset[str]


@cache
def _irregular() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    return {
        base: (tuple(past.split()), tuple(participle.split()))
        for base, past, participle in rows_of("grammar/irregular_verbs.txt")
    }


@lru_cache(maxsize=500)
def forms_of(lemma: str) -> VerbForms:
    """Return the forms of the verb `lemma`; a verb that no list knows is inflected by rule.

    >>> forms_of("ratify").third, forms_of("ratify").past
    ('ratifies', ('ratified',))
    >>> forms_of("write").past, forms_of("submit").ing, forms_of("argue").ing
    (('wrote',), 'submitting', 'arguing')
    """
    if lemma == "be":
        return VerbForms("be", "is", "being", ("was", "were"), ("been",))
    if lemma == "have":
        return VerbForms("have", "has", "having", ("had",), ("had",))
    consonant_y = lemma.endswith("y") and len(lemma) > 1 and lemma[-2] not in _VOWELS
    if consonant_y:
        third = lemma[:-1] + "ies"
    elif lemma.endswith(("s", "x", "z", "ch", "sh", "go", "do")) or lemma in ("veto", "echo"):
        third = lemma + "es"
    else:
        third = lemma + "s"
    doubled = lemma in word_set("grammar/regular_verbs.txt", "double") or _ends_cvc(lemma)
    stem = lemma + lemma[-1] if doubled else lemma
    if lemma.endswith("ie"):
        ing = lemma[:-2] + "ying"
    elif lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        ing = lemma[:-1] + "ing"
    elif lemma in ("panic", "mimic", "traffic"):
        ing = lemma + "king"
    else:
        ing = stem + "ing"
    past, participle = _irregular().get(lemma, ((), ()))
    if not past:
        if lemma.endswith("e"):
            regular = lemma + "d"
        elif consonant_y:
            regular = lemma[:-1] + "ied"
        elif lemma in ("panic", "mimic", "traffic"):
            regular = lemma + "ked"
        else:
            regular = stem + "ed"
        past = participle = (regular,)
    return VerbForms(lemma, third, ing, past, participle)


def _ends_cvc(lemma: str) -> bool:
    """One syllable, one vowel, one consonant at the end: "set", "run", "cut"."""
    return (
        3 <= len(lemma) <= 4
        and lemma[-1] not in "aeiouwxyh"
        and lemma[-3] not in _VOWELS
        and sum(letter in _VOWELS for letter in lemma) == 1
    )


@cache
def verb_forms() -> dict[str, tuple[VerbReading, ...]]:
    """Return how each form of every listed verb may be read."""
    lemmas = {"be", "have"} | set(_irregular())
    for cells in by_label("grammar/regular_verbs.txt").values():
        for cell in cells:
            lemmas.update(cell.split())
    found: dict[str, dict[str, set[str]]] = {}
    for lemma in sorted(lemmas):
        for kind, word in forms_of(lemma).each():
            found.setdefault(word, {}).setdefault(lemma, set()).add(kind)
    for word in ("am", "are"):
        found.setdefault(word, {})["be"] = {THIRD}
    shared: dict[frozenset[str], frozenset[str]] = {}  # a dozen sets serve all forms

    def reading(lemma: str, kinds: set[str]) -> VerbReading:
        whole = frozenset(kinds)
        return VerbReading(lemma, shared.setdefault(whole, whole))

    return {
        word: tuple(reading(lemma, kinds) for lemma, kinds in readings.items())
        for word, readings in found.items()
    }


def readings_of(form: str) -> tuple[VerbReading, ...]:
    """Return the verbs that `form` (in lower case) may belong to, with the kinds of form.

    >>> [(r.lemma, sorted(r.kinds)) for r in readings_of("found")]
    [('find', ['participle', 'past']), ('found', ['base'])]
    """
    return verb_forms().get(form, ())


def is_listed(form: str) -> bool:
    """Tell whether `form` (in lower case) is one of a listed verb."""
    return form in verb_forms()
