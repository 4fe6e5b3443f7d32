"""The words that take sides: phrases and nouns of ``stance_words.txt``, looked up in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from coursekit.reading.grammar.tokens import Word
from coursekit.reading.grammar.verb_forms import forms_of
from coursekit.reading.lexicon import by_label

_LIST: Final = "stance/content/stance_words.txt"
_VERB: Final = re.compile(r"\{([\w-]+)\}")
_GAP: Final = "…"
#: How many words a gap of a phrase may hold.
_GAP_WORDS: Final = 5
#: Labels whose words are looked up one by one, and are no phrases to be searched for.
_NOUNS: Final = tuple(
    (
        "attack noun, call noun, distance noun, part noun, own noun, good thing, bad thing, issue "
        "noun, measure noun, accusation noun, party word, complaint noun, claim noun, asked noun, "
        "asked noun good"
    ).split(", ")
)
_ENDS: Final = frozenset(".;:!?")
#: The labels of verbs that take a side on their object: 1 is for it, −1 against.
SIDES: Final = {"for": 1, "bind": 1, "against": -1, "quit": -1, "fault": -1}
#: Verbs that tell nothing without the words after them.
_LIGHT: Final = frozenset("be have take put give make do go come get keep stay throw".split())


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
    """Return the words or phrases of one label of the list."""
    cells = by_label(_LIST).get(label, ())
    return frozenset(phrase for cell in cells for phrase in cell.split(", "))


@cache
def small_words(label: str) -> frozenset[str]:
    """Return the small words of English that do one thing in a clause."""
    return frozenset(
        word
        for cell in by_label("stance/content/clause_words.txt").get(label, ())
        for word in cell.split()
    )


class _Opening(NamedTuple):
    """The phrases that one word opens, so kept that few are tried at a word."""

    alone: tuple[str, ...]
    by_second: dict[str, tuple[_Phrase, ...]]
    with_gap: tuple[_Phrase, ...]


@cache
def _openings() -> dict[str, _Opening]:
    """Return the phrases by the first word of each of their forms."""
    found: dict[str, set[_Phrase]] = {}
    for label in by_label(_LIST):
        if label in _NOUNS or label.startswith(("cue ", "noun ")):
            continue
        for phrase in words_meaning(label):
            first, *rest = [_forms(piece) for piece in phrase.split()]
            for word in first:
                found.setdefault(word, set()).add(_Phrase(label, tuple(rest)))
    return {word: _opening(sorted(some, key=_order)) for word, some in found.items()}


def _opening(phrases: Sequence[_Phrase]) -> _Opening:
    by_second: dict[str, list[_Phrase]] = {}
    for phrase in phrases:
        for word in phrase.rest[0] if phrase.rest else ():
            by_second.setdefault(word, []).append(phrase)
    return _Opening(
        tuple(phrase.meaning for phrase in phrases if not phrase.rest),
        {word: tuple(some) for word, some in by_second.items() if word != _GAP},
        tuple(by_second.get(_GAP, ())),
    )


def _order(phrase: _Phrase) -> tuple[str, list[list[str]]]:
    return phrase.meaning, [sorted(words) for words in phrase.rest]


@cache
def _forms(piece: str) -> frozenset[str]:
    verb = _VERB.fullmatch(piece)
    if verb is None:
        return frozenset([piece.lower()])
    every = {form for _, form in forms_of(verb[1]).each()}
    return frozenset(every | ({"am", "are"} if verb[1] == "be" else set()))


def hits_in(words: Sequence[Word]) -> list[Hit]:
    """Find the phrases that take sides, in text order; of two at one place the longer one.

    >>> from coursekit.reading.grammar.tokens import words_of
    >>> text = "They threw the bill out."
    >>> [(hit.meaning, hit.first, hit.end) for hit in hits_in(words_of(text))]
    [('quit', 1, 5)]
    """
    openings = _openings()
    present = {word.lower for word in words}
    hits: list[Hit] = []
    covered = 0
    for at, word in enumerate(words):
        opening = openings.get(word.lower)
        if opening is None or at < covered:
            continue
        second = words[at + 1].lower if at + 1 < len(words) else ""
        found = [
            (1 + len(phrase.rest), Hit(phrase.meaning, at, end))
            for phrase in (*opening.by_second.get(second, ()), *opening.with_gap)
            if not phrase.rest[-1].isdisjoint(present)
            if (end := _end_of(words, at + 1, phrase.rest))
        ]
        if not found:
            hits += [Hit(meaning, at, at + 1) for meaning in opening.alone]
            continue
        longest = max(length for length, _ in found)
        for length, hit in found:
            if length == longest:
                hits.append(hit)
                # A phrase with a gap does not hide what stands in the gap.
                covered = max(covered, hit.end if hit.end - at == length else at + 1)
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
    """Return the words of one label in all forms that they have as verbs; phrases are left out."""
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

    >>> side_of("backed"), side_of("rejects"), side_of("read")
    (1, -1, 0)
    """
    return _sides().get(word, 0)


@cache
def opens_side(verb: str) -> bool:
    """Tell whether a phrase that takes a side on its object begins with a verb ("thank … for")."""
    start = f"{{{verb}}}"
    return any(
        phrase.startswith(start)
        for label in (*SIDES, "fault alone")
        for phrase in words_meaning(label)
    )


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
    """Return how the cue `lemma` takes its content: "asking", "denying" …, or "plain"."""
    for label in by_label(_LIST):
        if label.startswith("cue ") and lemma in words_meaning(label):
            return label.removeprefix("cue ")
    return "plain"


@cache
def naming_words() -> frozenset[str]:
    """Return the first words of the phrases that name somebody for a position."""
    labels = ("supporter", "opponent", "critic")
    return frozenset(phrase.split()[0] for label in labels for phrase in words_meaning(label))


@cache
def act_words() -> frozenset[str]:
    """Return a word of each phrase by which an act takes a side, or none: without one, none can."""
    alone = "bind alone, quit alone, fault alone, wanted more, neutral, undecided, depends"
    labels = (*SIDES, *alone.split(", "))
    found = {"rather", "sooner", "prefer", "prefers"} | forms_meaning("cue asking")
    for label in labels:
        for phrase in words_meaning(label):
            verb = _VERB.match(phrase)
            plain = max(_VERB.sub("", phrase).split(), key=len, default="")
            if verb and (verb[1] not in _LIGHT or len(plain) < 2):
                found |= _forms(verb[0])
            else:
                found.add(plain)
    return frozenset(found)
