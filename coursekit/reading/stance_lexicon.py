"""The words that take sides: phrases and nouns of ``data/stance_words.txt``, looked up in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from coursekit.reading.verbs import forms_of
from coursekit.reading.word_lists import by_label
from coursekit.reading.words import Word

_LIST: Final = "stance_words.txt"
_VERB: Final = re.compile(r"\{([\w-]+)\}")
_GAP: Final = "…"
#: How many words a gap of a phrase may hold.
_GAP_WORDS: Final = 5
#: Labels whose words are looked up one by one, and are no phrases to be searched for.
_NOUNS: Final = (
    "attack noun",
    "call noun",
    "distance noun",
    "part noun",
    "own noun",
    "good thing",
    "bad thing",
    "issue noun",
    "measure noun",
    "accusation noun",
    "party word",
)
_ENDS: Final = frozenset(".;:!?")


class Hit(NamedTuple):
    """A phrase of the lexicon: its meaning, and the indices ``[first, end)`` of its words."""

    meaning: str
    first: int
    end: int


class _Phrase(NamedTuple):
    """A phrase of the list: the words after the first, each in all its forms."""

    meaning: str
    rest: tuple[frozenset[str], ...]


@cache
def words_meaning(label: str) -> frozenset[str]:
    """Return the words or phrases of one label of the list.

    Examples
    --------
    >>> "treaty" in words_meaning("issue noun")
    True
    """
    cells = by_label(_LIST).get(label, ())
    return frozenset(phrase for cell in cells for phrase in cell.split(", "))


@cache
def small_words(label: str) -> frozenset[str]:
    """Return the small words of English that do one thing in a clause.

    Examples
    --------
    >>> "never" in small_words("negation")
    True
    """
    return frozenset(
        word for cell in by_label("clause_words.txt").get(label, ()) for word in cell.split()
    )


@cache
def _phrases() -> dict[str, tuple[_Phrase, ...]]:
    """Return the phrases by the first word of each of their forms, the longest first."""
    found: dict[str, set[_Phrase]] = {}
    for label in by_label(_LIST):
        if label in _NOUNS or label.startswith(("cue ", "noun ")):
            continue
        for phrase in words_meaning(label):
            first, *rest = [_forms(piece) for piece in phrase.split()]
            for word in first:
                found.setdefault(word, set()).add(_Phrase(label, tuple(rest)))
    return {
        word: tuple(
            sorted(some, key=lambda p: (-len(p.rest), p.meaning, sorted(map(sorted, p.rest))))
        )
        for word, some in found.items()
    }


def _forms(piece: str) -> frozenset[str]:
    verb = _VERB.fullmatch(piece)
    if verb is None:
        return frozenset([piece.lower()])
    forms = forms_of(verb[1])
    every = {forms.base, forms.third, forms.ing, *forms.past, *forms.participle}
    return frozenset(every | ({"am", "are"} if verb[1] == "be" else set()))


def hits_in(words: Sequence[Word]) -> list[Hit]:
    """Find the phrases that take sides, in text order; of two at one place the longer one.

    Parameters
    ----------
    words : sequence of Word
        What is said.

    Examples
    --------
    >>> from coursekit.reading.words import words_of
    >>> text = "They threw the bill out."
    >>> [(hit.meaning, hit.first, hit.end) for hit in hits_in(words_of(text))]
    [('quit', 1, 5)]
    """
    phrases = _phrases()
    hits: list[Hit] = []
    covered = 0
    for at, word in enumerate(words):
        if at < covered or word.lower not in phrases:
            continue
        longest = -1
        for meaning, rest in phrases[word.lower]:
            if len(rest) < longest:
                break
            end = _end_of(words, at + 1, rest)
            if end:
                hits.append(Hit(meaning, at, end))
                longest = len(rest)
                # A phrase with a gap does not hide what stands in the gap.
                covered = end if end - at == 1 + len(rest) else at + 1
    return hits


def _end_of(words: Sequence[Word], at: int, rest: Sequence[frozenset[str]]) -> int:
    """Return where a phrase ends whose later words begin at `at`; 0 when it is not there."""
    gap = 0
    for piece in rest:
        if _GAP in piece:
            gap = _GAP_WORDS
            continue
        while at < len(words) and words[at].lower not in piece and gap:
            if words[at].text in _ENDS:
                return 0
            at, gap = at + 1, gap - 1
        if at >= len(words) or words[at].lower not in piece:
            return 0
        at, gap = at + 1, 0
    return at


@cache
def forms_meaning(label: str) -> frozenset[str]:
    """Return the words of one label in all forms that they have as verbs; phrases are left out.

    Examples
    --------
    >>> "urged" in forms_meaning("cue asking")
    True
    """
    return frozenset(
        form
        for phrase in words_meaning(label)
        if " " not in phrase
        for form in _forms(f"{{{phrase.strip('{}')}}}")
    )


@cache
def base_forms() -> frozenset[str]:
    """Return the first words of the phrases that may begin an order ("reject it")."""
    return frozenset(
        _VERB.sub(r"\1", phrase.split()[0])
        for label in (*SIDES, "quit alone", "bind alone", "change")
        for phrase in words_meaning(label)
        if phrase.startswith("{")
    )


#: The labels of verbs that take a side on their object: 1 is for it, −1 against.
SIDES: Final = {"for": 1, "bind": 1, "against": -1, "quit": -1, "fault": -1}


@cache
def _sides() -> dict[str, int]:
    sides = {form: side for label, side in SIDES.items() for form in forms_meaning(label)}
    for label, side in SIDES.items():
        for phrase in words_meaning(label):
            # The lemma of a verb with a particle: "rule out".
            sides.setdefault(phrase.replace(" … ", " ").replace("{", "").replace("}", ""), side)
    return sides


def side_of(word: str) -> int:
    """Return 1 for a verb form that favours its object, −1 for one that is against it, else 0.

    Examples
    --------
    >>> side_of("backed"), side_of("rejects"), side_of("read")
    (1, -1, 0)
    """
    return _sides().get(word, 0)


@cache
def participles() -> frozenset[str]:
    """Return the participles of the verbs that begin a phrase of the list ("thrown")."""
    verbs = {
        verb[1]
        for label in by_label(_LIST)
        for phrase in words_meaning(label)
        if (verb := _VERB.match(phrase))
    }
    return frozenset(form for verb in verbs for form in forms_of(verb).participle)


@cache
def cue_class(lemma: str) -> str:
    """Return how the word of saying `lemma` takes its content: "asking", "denying" …, or "plain".

    Examples
    --------
    >>> cue_class("urge"), cue_class("say")
    ('asking', 'plain')
    """
    for label in by_label(_LIST):
        if label.startswith("cue ") and lemma in words_meaning(label):
            return label.removeprefix("cue ")
    return "plain"


@cache
def act_words() -> frozenset[str]:
    """Return the first words of the phrases by which an act takes a side, or none."""
    labels = (*SIDES, "bind alone", "quit alone", "neutral", "undecided", "depends")
    asking = forms_meaning("cue asking")
    return (
        asking
        | {"rather", "prefer", "prefers"}
        | {
            form
            for label in labels
            for phrase in words_meaning(label)
            for form in _forms(phrase.split()[0])
        }
    )
