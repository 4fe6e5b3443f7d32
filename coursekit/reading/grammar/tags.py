"""What each word may be (determiner, preposition, verb …): bits of one integer, and a letter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import chain, compress, count, pairwise, takewhile
from operator import ne
from typing import Final

from coursekit.reading.grammar.tokens import REMEMBERED, plain
from coursekit.reading.grammar.verb_forms import FORMS, forms_of, readings_of, verb_forms
from coursekit.reading.lexicon import Memo, once, rows_of, words_by_label, words_in

# What a word may be, as bits, by the names that rule files and word lists give it.  NOUN is of a
# verb's base form or third person: that it is often a noun, too ("vote"); TITLE of a noun that may
# tell whose name follows ("minister"), APART of one that does not ("the *treaty* Chad signed").
V_BASE, V_THIRD, V_ING, V_PAST, V_PARTICIPLE = FORMS
(
    DETERMINER, NUMBER, POSSESSIVE, PRONOUN, SUBJECT_PRONOUN, OBJECT_PRONOUN, PLURAL_PRONOUN,
    RELATIVE, WH, MODAL, BE, HAVE, DO, NEGATION, PREPOSITION, CONJUNCTION, SUBORDINATOR, ADVERB,
    DAY, PLURAL, ADJECTIVE, PUNCTUATION, TO, NOUN, TITLE, APART,
) = (1 << place for place in range(len(FORMS), 31))  # fmt: skip
#: Of a word that only looks like an adverb.
NOT_ADVERB: Final = 0
AUXILIARY: Final = MODAL | BE | HAVE | DO
VERB: Final = V_BASE | V_THIRD | V_ING | V_PAST | V_PARTICIPLE
#: Forms that are a finite verb by themselves, where the words around allow it.
PRESENT: Final = V_BASE | V_THIRD
TENSED: Final = V_PAST | V_THIRD
FINITE: Final = V_BASE | TENSED
#: What follows "to" or a modal.
BARE: Final = V_BASE | BE | HAVE | DO
VERBAL: Final = AUXILIARY | VERB
#: What a capital hides: "Will Hope" is a name.
_NAMELY: Final = VERB | ADVERB | ADJECTIVE
PRONOMINAL: Final = PRONOUN | DETERMINER
ADVERBIAL: Final = ADVERB | NEGATION
#: What shows that a noun follows.
DETERMINING: Final = DETERMINER | POSSESSIVE
#: What parts two clauses, and what may stand beside one.
BREAK: Final = CONJUNCTION | PUNCTUATION
ADJUNCT: Final = ADVERB | DAY | PREPOSITION
_JOINING: Final = PREPOSITION | CONJUNCTION | SUBORDINATOR | WH
SMALL: Final = DETERMINER | PRONOUN | OBJECT_PRONOUN | AUXILIARY | _JOINING
_LIST: Final = "grammar/function_words.txt"
#: The words of each class that the lists of this room name.
WORDS: Final = {
    label: words
    for name in (_LIST, "grammar/phrases.txt", "grammar/verb_classes.txt")
    for label, words in words_by_label(name).items()
}
#: The shapes of words that no list knows: a mark, a number, an adverb, a past form, an "-ing" form.
_SHAPE: Final = re.compile(
    r"([\W_](?:.*[\W_])?)|([\d¹²³⁰-⁹₀-₉①-⑳].*)|(.{3,}ly)|([^\W\d_]{3,}ed)|([^\W\d_]{3,}ing)"
    "|(.+-.+|.+(?:ous|ful|able|ible|less|ist|ian|m[ae]n|or|[^pt]t?er)s?)|(.{3,}izes?)"
)
_SHAPES: Final = (0, PUNCTUATION, NUMBER, ADVERB, V_PAST | V_PARTICIPLE, V_ING, TITLE, PRESENT)
_INFLECTED: Final = re.compile(r"(?:(?<!e)ed|(?<=ee)d|ing)\Z")


@cache
def _listed() -> dict[str, int]:
    """Return the bits of every word that a list knows."""
    rows = (row for name in ("person", "body") for row in rows_of(f"rules/{name}_nouns.txt"))
    titles = [(noun, forms_of(noun).third) for noun in words_in(*(row[-1] for row in rows))]
    known = dict.fromkeys(chain(*titles), TITLE) | {"to": TO}
    for label, words in words_by_label(_LIST).items():
        bit = globals()[label.upper().replace(" ", "_")]
        for word in words:
            known[word] = known.get(word, 0) | bit
    nouns = WORDS["also a noun"]
    for form in verb_forms():
        for lemma, kinds in readings_of(form):
            noun = NOUN if lemma in nouns and kinds & PRESENT else 0
            known[form] = known.get(form, 0) | kinds | noun
    return {
        word: once(bits & ~VERB if bits & AUXILIARY and not bits & DO else bits)
        for word, bits in known.items()
    }


def flags_of(lower: str) -> int:
    """Return what a word in lower case may be, as bits; by its shape where no list knows it."""
    known = _listed().get(lower)
    if known is not None:
        return known
    return _SHAPES[getattr(_SHAPE.fullmatch(lower), "lastindex", 0)]


@lru_cache(maxsize=2_000)
def lemma_of(lower: str, kinds: int) -> str:
    """Return the lemma of a verb form; by rule where no list knows the verb."""
    known = (each.lemma for each in readings_of(lower) if each.kinds & kinds)
    return next(known, _INFLECTED.sub("", lower))


# One letter a word, for patterns of words.  Of a noun phrase: D determiner, A one with a capital,
# h possessive pronoun, m number, j adjective, n noun or any other word, C one with a capital, u a
# noun of time, d day, s possessive mark, P pronoun.  Between: o "of", y "by", p other preposition,
# q one that may open a clause, T "that", W relative pronoun, H "how", S subordinator, c "and",
# b "but", a adverb, x "there", and marks.

#: The letter of a word that has none of its own, by what it may be, and may not be besides.
_BY_BITS: Final = (
    (SUBORDINATOR | PREPOSITION, 0, "q"), (SUBORDINATOR, 0, "S"), (PREPOSITION, 0, "p"),
    (ADVERB, DETERMINER | PRONOUN | ADJECTIVE, "a"), (PUNCTUATION, 0, "!"), (DAY, 0, "d"),
    (CONJUNCTION, 0, "c"), (RELATIVE, 0, "W"), (WH, 0, "W"), (POSSESSIVE, 0, "h"),
    (SUBJECT_PRONOUN, 0, "P"), (OBJECT_PRONOUN, 0, "P"), (NUMBER, 0, "m"), (DETERMINER, 0, "D"),
    (PRONOUN, 0, "P"), (ADJECTIVE, 0, "j"), (TO, 0, "p"), (0, 0, "n"),
)  # fmt: skip
#: The letter of a word with a capital, by the one it would have without.
_CAPITALS: Final = {"n": "C", "u": "C", "D": "A"}
#: The letters of the words and marks that have one of their own.
_SPECIAL: Final = {
    **dict.fromkeys(WORDS["ordering"], "a"),
    **dict.fromkeys(WORDS["time noun"], "u"),
    **{word: name[-1] for name in WORDS if name.startswith("letter ") for word in WORDS[name]},
}


@lru_cache(maxsize=REMEMBERED)
def _letter(bits: int) -> str:
    return next(letter for need, never, letter in _BY_BITS if bits & (need | never) == need)


def _letter_of(text: str, lower: str, bits: int) -> str:
    """Return the letter of a word as printed, outside a verb group."""
    letter = _SPECIAL.get(lower, _letter(bits))
    return _CAPITALS.get(letter, letter) if text[0].isupper() else letter


# Another letter a word, for where a clause ends: , and ; as they are, and one of these for what it
# may be there.
_EDGES: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef"
#: A conjunction; what may stand behind it in a new clause; what that ends before; what surrounds a
#: clause (", despite criticism"); what only joins a clause to the next, or parts the two.
JOINS, LEADS, STOPS, SURROUNDS, LOOSE = (1 << place for place in range(5))
_OWN_EDGES: Final = {",": ",", ";": ";", ":": ";"}
_ENDING: Final = CONJUNCTION | SUBORDINATOR | WH | ADVERB
#: "They voted today" and "who hid himself" end where they end.
_KEPT: Final = DAY | OBJECT_PRONOUN


def edges(trait: int) -> str:
    """Return the letters of the words that have a trait at the end of a clause."""
    marks = ",;" * bool(trait & (STOPS | LOOSE))
    return marks + "".join(compress(_EDGES, map(trait.__and__, count())))


@lru_cache(maxsize=REMEMBERED)
def _edge(alone: int, orders: bool, surrounds: bool) -> str:
    """Return the letter of a word for where a clause ends."""
    traits = (
        alone & CONJUNCTION,
        alone & (PREPOSITION | DAY),
        alone & (PUNCTUATION | VERB),
        surrounds or alone & (SUBORDINATOR | PREPOSITION) == SUBORDINATOR,
        alone & PUNCTUATION or (alone & _ENDING and not alone & _KEPT and not orders),
    )
    return _EDGES[sum(bool(has) << place for place, has in enumerate(traits))]


def _seen(text: str) -> tuple[int, int, int, str, str, int]:
    """Return what a word may be (alone, inside a sentence, at its head), its letters, its size."""
    lower = plain(text)
    alone = bits = opening = _listed().get(text, flags_of(lower))
    if text[0].isupper():
        # Most capitals make a name; words that are only guessed by their ending are none.
        acronym = text.isupper() and len(text) > 2  # the WHO
        opening = 0 if acronym else _listed().get(text, _listed().get(lower, alone & ADVERB))
        bits = opening & ~(_NAMELY | AUXILIARY if text in WORDS["a name"] else _NAMELY)
    size = text[3:].isalpha() * (1 + text[0].isupper())  # 1 long, 2 with a capital, too
    listed = lower in WORDS["ordering"], lower in WORDS["surrounds"]
    edge = _OWN_EDGES.get(lower) or _edge(alone, *listed)
    return once((alone, bits, opening, _letter_of(text, lower, bits), edge, size))


_SEEN: Final = Memo(_seen, 5 * REMEMBERED)
#: A noun and a name before what may be its verb, and the next word that may be one.
_BESIDE: Final = re.compile(
    "([DAhpm][jmnCud]{0,6})?n(?=(C+(?:,C+)*(?:,?cC+)?)a?(n)(?:[adju]*([^adju]))?)"
)


def tagged(texts: Sequence[str], lowers: Sequence[str]) -> tuple[list[int], list[int], str, str]:
    """Return what each word of a sentence may be, alone and where it stands, and its letters."""
    if not texts:
        return [], [], "", ""
    alone, bits, opening, letters, ends, sizes = map(
        list, zip(*map(_SEEN.__getitem__, texts), strict=True)
    )
    headline = sizes.count(2) > 0.7 * (len(sizes) - sizes.count(0))
    for at in compress(range(len(texts)), map(ne, bits, opening)):
        # The capital of a first word shows nothing; "…, United States" is a name.
        named = "".join(texts[at + 1 : at + 2])[:1].isupper()
        if headline or not at or (bits[at - 1] & PUNCTUATION and not named):
            bits[at] = opening[at]
            letters[at] = _letter_of(texts[at], lowers[at], bits[at])
    for at in compress(count(1), map("May".__eq__, texts[1:])):
        day = "".join(texts[at + 1 : at + 2]).isdigit()
        if letters[at - 1] == "C" and not headline and not day:  # "Theresa May", not "London May 5"
            bits[at], letters[at] = 0, "C"
    for at in compress(count(1), map("'s".__eq__, lowers[1:])):
        behind = "".join(lowers[at + 1 : at + 2])
        if bits[at - 1] & (PRONOUN | WH) or behind in WORDS["behind a verb"]:
            bits[at] = BE | HAVE  # "Lee's the one", "Lee's been there"
    for found in _BESIDE.finditer("".join(letters)):
        at, verb, later = found.end() - 1, found.start(3), found.start(4)
        led = bool(found[1]) | lowers[at].endswith("s")
        thing = bool(bits[at] & NOUN) | (not bits[at] & (VERBAL | ADJECTIVE | PUNCTUATION))
        # "The rapper Drake sued them": what opens a clause has a verb of its own besides.
        opens = [BREAK, *bits][found.start()] & BREAK
        near = takewhile(lambda it: not it & BREAK, bits[verb : verb + 40])
        besides = any(it & AUXILIARY & ~left for left, it in pairwise(near))
        unsure = bits[verb] & AUXILIARY | (bits[later] & NOUN) * (later == verb + 1)
        own = later > verb and bits[later] & TENSED and not unsure
        finite = bits[verb] & (AUXILIARY | FINITE) and (not opens or own or besides)
        if led and thing and finite and not bits[at] & TITLE:
            letters[at + 1] = "N"
            bits[at : found.end(2) - 1] = map(APART.__or__, bits[at : found.end(2) - 1])
    return alone, bits, "".join(letters), "".join(ends)
