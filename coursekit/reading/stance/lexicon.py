"""The words that take sides: phrases and nouns of ``stance_words.txt``, looked up in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, partial
from itertools import compress
from sys import intern
from typing import Final, NamedTuple

from coursekit.reading.grammar.tags import ADVERB, NUMBER, flags_of
from coursekit.reading.grammar.verb_forms import forms_of
from coursekit.reading.lexicon import Memo, by_label, once, word_set, words_by_label

_LIST: Final = "stance/stance_words.txt"
SMALL: Final = "stance/clause_words.txt"
#: The forms in which only one verb is: "they are".
_FURTHER_FORMS: Final = {"be": ("am", "are")}
_GAP: Final = "…"
_GAP_WORDS: Final = 5
_ENDS: Final = frozenset(".;:!?")
#: What may stand in a phrase: “very disturbed” by it, voted 32-18 Friday for it, "firmly behind".
_MARKS: Final = frozenset('“”"') | {"monday", "tuesday", "wednesday", "thursday", "friday"}
_INSIDE: Final = re.compile(r"\d+-\d+|\w{3,}ly")
#: The labels of verbs that take a side on their object: 1 is for it, −1 against.
SIDES: Final = {"for": 1, "bind": 1, "ask": 1, "against": -1, "quit": -1, "fault": -1}


class Hit(NamedTuple):
    """A phrase of the lexicon: its meaning, and the indices ``[first, end)`` of its words."""

    meaning: str
    first: int
    end: int
    #: Where the word stands in it that must be a verb: 0, 1 after "not", −1 for none.
    verb: int = -1

    @property
    def head(self) -> int:
        """The index of that verb, else of the first word."""
        return self.first + max(0, self.verb)

    @property
    def side(self) -> int:
        """The side that it takes on its object: 1 for, −1 against, 0 for none."""
        return SIDES.get(self.meaning, 0)


class _Phrase(NamedTuple):
    """A phrase of the list: the words after the first, each in all its forms."""

    meaning: str
    verb: int
    rest: tuple[tuple[str, ...], ...]


@cache
def meaning(label: str) -> frozenset[str]:
    """Return the words or phrases of one label of the list."""
    phrases = (phrase for cell in by_label(_LIST).get(label, ()) for phrase in cell.split(", "))
    return frozenset(one for phrase in phrases for one in _alternatives(phrase))


def _alternatives(phrase: str) -> list[str]:
    """Return each of some words that stand for one another alone; a longer phrase is left whole."""
    between = "} {" if phrase.startswith("{") else " "
    return [phrase] if " " in phrase else phrase.replace("|", between).split()


#: The small words of English that do one thing in a clause, by their labels.
small: Final = partial(word_set, SMALL)


@cache
def _phrases() -> dict[str, dict[str, tuple[_Phrase, ...]]]:
    """Return the phrases by their first and second words; by "" those that one word makes."""
    found: dict[str, dict[_Phrase, None]] = {}
    for label in by_label(_LIST):
        if small("looked up one by one").isdisjoint((label.split()[0], label.split()[-1])):
            for phrase in meaning(label):
                first, *rest = map(forms_of_piece, phrase.split())
                verb = next((at for at, p in enumerate(phrase.split()[:2]) if p[0] == "{"), -1)
                entry = _Phrase(label, verb, tuple(rest))
                for word in first:
                    found.setdefault(word, {})[entry] = None
    by_second = cache(_by_second)  # the forms of a verb open the same phrases
    return {word: by_second(tuple(some)) for word, some in found.items()}


def _by_second(phrases: Sequence[_Phrase]) -> dict[str, tuple[_Phrase, ...]]:
    found: dict[str, tuple[_Phrase, ...]] = {}
    for phrase in phrases:
        for word in next(iter(phrase.rest), ("",)):
            found[word] = (*found.get(word, ()), phrase)
    return {word: once(some) for word, some in found.items()}


@cache
def forms_of_piece(piece: str) -> tuple[str, ...]:
    """Return the forms of a piece of a phrase: of verbs in braces, else the words themselves."""
    if piece == "not":
        return tuple(small("negation"))
    words = piece.strip("{}").lower().split("|")
    if piece[0] == "{":
        further = (form for verb in words for form in _FURTHER_FORMS.get(verb, ()))
        words = [*(form for verb in words for _, form in forms_of(verb).each()), *further]
    return tuple(dict.fromkeys(map(intern, words)))


def hits_in(lowers: Sequence[str]) -> list[Hit]:
    """Find the phrases that take sides, in text order; of two at one place the longer one."""
    phrases, padded, words = _phrases(), [*lowers, "", ""], frozenset(lowers)
    hits: list[Hit] = []
    covered = 0
    for at in compress(range(len(lowers)), map(phrases.__contains__, lowers)):
        some, behind = phrases[lowers[at]], _behind(lowers, at + 1)
        tried = [p for word in {padded[at + 1], padded[behind], ""} for p in some.get(word, ())]
        tried += [p for p in some.get(_GAP, ()) if not words.isdisjoint(p.rest[-1])]
        ends = [(p, end) for p in tried if (end := _end_of(lowers, at + 1, p.rest))]
        if at < covered or not ends:
            continue
        longest = max(len(phrase.rest) for phrase, _ in ends)
        found = [(p, end) for p, end in ends if len(p.rest) == longest]
        hits += sorted({Hit(phrase.meaning, at, end, phrase.verb) for phrase, end in found})
        # A phrase with a gap does not hide what stands in the gap.
        covered = max((end for p, end in found if (_GAP,) not in p.rest), default=covered)
    around = {end: hit for hit in reversed(hits) for end in (hit.end, hit.end - 1)}
    return [hit for hit in hits if _agree(hit, around[hit.end])]


def _passed(word: str) -> bool:
    inside = _INSIDE.fullmatch(word) and word not in word_set(SMALL, "never inside")
    return word in _MARKS or bool(inside and flags_of(word) & (ADVERB | NUMBER))


_PASSED: Final = Memo(_passed, 10_000)


def _behind(lowers: Sequence[str], at: int, piece: Sequence[str] = ()) -> int:
    """Return the index of a piece past marks, scores and adverbs: "voted *32-18 Friday* for"."""
    while at < len(lowers) and _PASSED[lowers[at]] and lowers[at] not in piece:
        at += 1
    return at


def _agree(hit: Hit, outer: Hit) -> bool:
    """Tell whether a noun takes no other side than what it ends: "dropped its *objections to*"."""
    alone = hit.first == outer.first or hit.end - hit.first > len(("objections", "to"))
    return alone or hit.side * outer.side >= 0


def _end_of(lowers: Sequence[str], at: int, rest: Sequence[tuple[str, ...]]) -> int:
    """Return where a phrase ends whose later words begin at `at`; 0 when it is not there."""
    gap = 0
    for piece in rest:
        if _GAP in piece:
            gap = _GAP_WORDS
            continue
        at = _behind(lowers, at, piece)
        while gap and at < len(lowers) and lowers[at] not in piece and lowers[at] not in _ENDS:
            at, gap = at + 1, gap - 1
        if at == len(lowers) or lowers[at] not in piece:
            return 0
        at, gap = at + 1, 0
    return at


@cache
def forms(label: str) -> frozenset[str]:
    """Return the words of one label in all forms that they have as verbs; phrases are left out."""
    verbs = (f"{{{word.strip('{}')}}}" for word in _single_words(label))
    return frozenset().union(*map(forms_of_piece, verbs))


def _single_words(*labels: str) -> Iterator[str]:
    """Yield the words of some labels that are no phrases."""
    return (word for label in labels for word in meaning(label) if " " not in word)


_SIDE_OF: Final = {form: side for label, side in SIDES.items() for form in forms(label)}
#: The single words that praise or blame what they stand before.
JUDGING: Final = frozenset(_single_words("good", "bad"))
#: How each cue takes its content, by lemma; of two ways the first of the list.
CUES: Final = {
    lemma: label.removeprefix("cue ")
    for label in reversed(by_label(_LIST))
    if label.startswith("cue ")
    for lemma in meaning(label)
}
_NOUNS: Final = ("attack noun", "claim noun", "complaint noun", "criticism noun", "distance noun")
#: The classes that rules may name: the small words by their labels, and some that take sides.
CLASSES: Final[dict[str, frozenset[str]]] = {
    **words_by_label(SMALL),
    **{label: meaning(label) for label in _NOUNS},
    "asking": forms("cue asking"),
}


def side_of(word: str) -> int:
    """Return 1 for a verb form that favours its object, "backed", −1 for "rejects", else 0."""
    return _SIDE_OF.get(word, 0)


def cue_class(lemma: str) -> str:
    """Return how a cue takes its content: "asking" for "urge", "plain" for no way of its own."""
    return CUES.get(lemma, "plain")
