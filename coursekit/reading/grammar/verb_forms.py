"""The forms of English verbs: made from the lemma, and looked up by the form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from sys import intern
from typing import Final, NamedTuple

from coursekit.reading.lexicon import by_label, once, rows_of, word_set, words_in

FORMS = BASE, THIRD, ING, PAST, PARTICIPLE = "base", "third person", "-ing", "past", "participle"


class VerbForms(NamedTuple):
    """All forms of one verb; past and participle may have alternatives."""

    base: str
    third: str
    ing: str
    past: tuple[str, ...]
    participle: tuple[str, ...]

    def each(self) -> Iterator[tuple[str, str]]:
        """Yield every form with its kind."""
        for kind, forms in zip(FORMS, self, strict=True):
            yield from ((kind, form) for form in ([forms] if isinstance(forms, str) else forms))


class VerbReading(NamedTuple):
    """One way to read a word as a verb."""

    lemma: str
    kinds: frozenset[str]


@cache
def _irregular() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    return {
        base: (tuple(map(intern, past.split())), tuple(map(intern, participle.split())))
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
    if lemma in _HELPING:
        return _HELPING[lemma]
    doubled = lemma in word_set("grammar/regular_verbs.txt", "double")
    endings = ((one.lemma.fullmatch(lemma), one) for one in (_DOUBLED,) * doubled + _ENDINGS)
    stem, ending = next((found, one) for found, one in endings if found)
    third, ing, regular = (intern(stem.expand(form)) for form in ending[1:])
    past, participle = _irregular().get(lemma, ((regular,), (regular,)))
    return VerbForms(lemma, third, ing, past, participle)


class _Ending(NamedTuple):
    """How verbs are inflected that end in one way."""

    lemma: re.Pattern[str]
    third: str
    ing: str
    past: str


_HELPING: Final = {
    "be": VerbForms("be", "is", "being", ("was", "were"), ("been",)),
    "have": VerbForms("have", "has", "having", ("had",), ("had",)),
}
_DOUBLED: Final = _Ending(re.compile(r"(.+)(.)"), r"\1\2s", r"\1\2\2ing", r"\1\2\2ed")
#: Of the endings that fit the first one counts.
_ENDINGS: Final = (
    _Ending(re.compile(r"(.+)ie"), r"\1ies", r"\1ying", r"\1ied"),
    _Ending(re.compile(r"(.*[eoy]e)"), r"\1s", r"\1ing", r"\1d"),
    _Ending(re.compile(r"(.+)e"), r"\1es", r"\1ing", r"\1ed"),
    _Ending(re.compile(r"(.*[^aeiou])y"), r"\1ies", r"\1ying", r"\1ied"),
    _Ending(re.compile(r"(panic|mimic|traffic)"), r"\1s", r"\1king", r"\1ked"),
    # One syllable, one vowel, one consonant at the end: "set", "run", "plan".
    _DOUBLED._replace(lemma=re.compile(r"([^aeiou]{1,2}[aeiou])([^aeiouwxyhsz])")),
    _Ending(re.compile(r"(.*(?:[sxz]|[cs]h|go|do)|veto|echo)"), r"\1es", r"\1ing", r"\1ed"),
    _Ending(re.compile(r"(.*)"), r"\1s", r"\1ing", r"\1ed"),
)


@cache
def verb_forms() -> dict[str, VerbReading | tuple[VerbReading, ...]]:
    """Return how each form of every listed verb may be read: most in one way."""
    lemmas = {"be", "have"} | set(_irregular())
    for cells in by_label("grammar/regular_verbs.txt").values():
        lemmas |= words_in(*cells)
    found: dict[str, dict[str, set[str]]] = {}
    for lemma in sorted(lemmas):
        for kind, word in forms_of(lemma).each():
            found.setdefault(word, {}).setdefault(lemma, set()).add(kind)
    for word in ("am", "are"):
        found.setdefault(word, {})["be"] = {THIRD}
    read = {
        word: tuple(VerbReading(lemma, once(frozenset(kinds))) for lemma, kinds in readings.items())
        for word, readings in found.items()
    }
    return {word: some if len(some) > 1 else some[0] for word, some in read.items()}


def readings_of(form: str) -> tuple[VerbReading, ...]:
    """Return the verbs that `form` (in lower case) may belong to, with the kinds of form.

    >>> [(r.lemma, sorted(r.kinds)) for r in readings_of("found")]
    [('find', ['participle', 'past']), ('found', ['base'])]
    """
    found = verb_forms().get(form, ())
    return (found,) if isinstance(found, VerbReading) else found
