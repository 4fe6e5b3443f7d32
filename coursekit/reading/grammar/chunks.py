"""A sentence in chunks: plain noun phrases, verb groups, and the small words between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import compress
from operator import ne
from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.verb_group import VerbGroup
from coursekit.reading.lexicon import by_label, word_set

LIST: Final = "grammar/phrases.txt"
Range = tuple[int, int]

# One letter a word.  Of a noun phrase: D determiner, h possessive pronoun, m number, j adjective,
# n noun or any other word, C the same with a capital, u a noun of time, d day, s possessive mark,
# P pronoun.  Of a verb group: V finite, I infinitive, G "-ing", E past participle, and _ for its
# further words.  Between: o "of", y "by", p other preposition, q one that may open a clause,
# T "that", W relative pronoun, H "how", S subordinator, c "and", b "but", + "along with",
# a adverb, x "there", and marks.
_BY_BIT: Final = (
    (tags.PUNCTUATION, "!"),
    (tags.DAY, "d"),
    (tags.CONJUNCTION, "c"),
    (tags.RELATIVE | tags.WH, "W"),
    (tags.POSSESSIVE, "h"),
    (tags.SUBJECT_PRONOUN | tags.OBJECT_PRONOUN, "P"),
    (tags.NUMBER, "m"),
    (tags.DETERMINER, "D"),
    (tags.PRONOUN, "P"),
    (tags.ADJECTIVE, "j"),
    (tags.TO, "p"),
)
_MARKS: Final = {
    ",": ",",
    **dict.fromkeys((";", ":"), ";"),
    "(": "(",
    ")": ")",
    **dict.fromkeys(("—", "–", "--", "-"), "-"),
    **dict.fromkeys(("“", "”", '"', "«", "»", "„", "``", "''", "‘", "’", "'", "[", "]"), '"'),
    **dict.fromkeys((".", "?", "!", "…", "..."), "."),
    **dict.fromkeys(("&", "%", "/", "+"), "n"),
    **dict.fromkeys(("$", "€", "£", "#"), "D"),
}
#: Plain noun phrases, expressions of time and everything else, one match a chunk.
_CHUNK: Final = re.compile(
    r"""
      (?: [DhP]? (?:d|md(?!s)) (?:[dmu]|,(?=m))*
        (?: (?![nCs]) | (?=[Cjn]{0,6}Ca{0,2}V) ) )                                  # time
    | P(?!s)
    | (?: D+h? | h )? (?: (?<=[Dh])a+(?=[jmnCu"]) )? (?: (?<![,.;])" )?
      (?: [jmd]*[Cn]+(?=[jm]u) | [jmnCud]+ )
      (?: "(?=[jnmu]) [jmnCu]+ | "?s"? (?:a?[jmnCud]+)? | (?<=[jm])a(?=j)[jmnCu]+ )*
    | D+h? | h | P s? [jmnCu]*
    | [VIGE+p]_*
    | .
    """,
    re.VERBOSE,
)
_APOSTROPHES: Final = frozenset("'‘’")
_YEAR: Final = 4
_NOMINAL: Final = frozenset("DhmjnCusPd")
#: The parties that a list joins; an item may hold "of" and one more preposition.
_NAMED: Final = r"N(?:\(N(?:\.N)?\)(?:N(?=[,.)VcpoyqT;IWb]))?)?"
# Every repetition is bounded: time grows with a sentence's length, and no faster.
_ITEM: Final = rf"{_NAMED}(?:o{_NAMED}){{0,6}}"
_FULL: Final = rf"{_ITEM}(?:[pqt]{_ITEM})?"
LISTED: Final = re.compile(
    rf"{_FULL}(?:,a?{_FULL}){{0,30}},?ca?{_ITEM}"
    r"(?:[pqo]N(?:(?:,N){0,9},?cN)?(?=[at]{0,3}V))?"
)
JOINED: Final = re.compile(rf",?\+{_ITEM}(?:(?:,{_ITEM}){{0,9}},?c{_ITEM})?,?")
ITEM: Final = re.compile(_ITEM)
#: What may follow the first noun phrase of any of these.
_GOES_ON: Final = frozenset("(opqt,c+")
#: One preposition, and after it nothing but a list.
_INNER: Final = re.compile(r"N[poq]N(?:,N){0,30},?cN$")
_TITLED: Final = re.compile(r"(C*s?)([jmn]+)(C+)$")


@dataclass(slots=True, eq=False)
class NounPhrase:
    """A noun phrase in word indices, half-open; `members` are the parties that it lists."""

    start: int
    end: int
    #: The index of its noun: the last word before "of" and its like, of its first member.
    head: int
    members: tuple[Range, ...]
    apposition: Range | None = None
    possessor: Range | None = None

    def __bool__(self) -> bool:
        """Whether there is a phrase at all."""
        return self.end > 0

    @classmethod
    def of(cls, words: Range | None) -> NounPhrase:
        """Take some words as one party, named by the last of them."""
        return cls(*words, words[1] - 1, (words,)) if words else NO_PHRASE


#: What stands for a noun phrase where there is none: no word, nobody.
NO_PHRASE: Final = NounPhrase(-1, -1, -1, ())


#: The letter of each kind of phrase that counts as one word.
_PHRASES: Final = {"about a number": "D", "joins": "+", "preposition phrase": "p"}


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the phrases that count as one word, with their letters, by their first word."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for label, letter in _PHRASES.items():
        for cell in by_label(LIST)[label]:
            phrase = tuple(cell.split())
            found.setdefault(phrase[0], []).append((phrase, letter))
    return found


@cache
def _floating() -> frozenset[str]:
    return word_set(LIST, "floating")


@cache
def _special() -> dict[str, str]:
    """Return the letters of the words that have one of their own."""
    named = {"ordering": "a", "time noun": "u"}
    named |= {label: label[-1] for label in by_label(LIST) if label.startswith("letter ")}
    words = {word: letter for label, letter in named.items() for word in word_set(LIST, label)}
    return _MARKS | words


@lru_cache(maxsize=2_000)
def _letter(bits: int) -> str:
    """Return the letter of a word that stands in no verb group, by what it may be."""
    if bits & tags.SUBORDINATOR:
        return "q" if bits & tags.PREPOSITION else "S"
    if bits & tags.PREPOSITION:
        return "p"
    if bits & tags.ADVERB and not bits & (tags.DETERMINER | tags.PRONOUN | tags.ADJECTIVE):
        return "a"
    return next((letter for bit, letter in _BY_BIT if bits & bit), "n")


@lru_cache(maxsize=2_000)
def _kind(piece: str) -> str:
    """Return the letter of a chunk: N noun phrase, t expression of time, or that of its word."""
    letter = piece.lstrip('"')[:1] or '"'
    if letter in _NOMINAL:
        return "t" if piece[-1] in "ud" or (letter == "d" and piece[-1] == "m") else "N"
    return "." if letter == "!" else letter


class Chunks:
    """The chunks of one sentence: a letter each, and where each begins and ends."""

    __slots__ = ("at", "ends", "groups", "kinds", "letters", "starts")

    def __init__(
        self,
        texts: Sequence[str],
        lowers: Sequence[str],
        bits: Sequence[int],
        groups: Sequence[VerbGroup],
    ) -> None:
        special = _special()
        letters = list(map(_letter, bits))
        for at in compress(range(len(lowers)), map(special.__contains__, lowers)):
            letters[at] = special[lowers[at]]
        for at in compress(range(len(texts)), map(ne, texts, lowers)):
            if (letters[at] in "nu" or _in_name(letters, at)) and texts[at][0].isupper():
                letters[at] = "C"
        if not _APOSTROPHES.isdisjoint(texts):
            _mark_owners(texts, letters)
        self.groups: dict[int, int] = {}
        for at, group in enumerate(groups):
            if group.form == "participle" and bits[group.first] & tags.PREPOSITION:
                continue  # "including", "following"
            letters[group.first] = _verb_letter(group)
            if group.last > group.first:
                letters[group.first + 1 : group.last + 1] = "_" * (group.last - group.first)
            self.groups[group.first] = at
        _mark_phrases(lowers, letters)
        for at in compress(range(1, len(lowers) - 1), map(_floating().__contains__, lowers[1:])):
            if letters[at + 1] == "V" and letters[at - 1] in "nC":
                letters[at] = "a"  # "Norway, Chad and Peru all signed it"
        #: The letters of the words, and those of the chunks.
        self.letters = "".join(letters)
        kinds: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        first = end = 0
        for piece in _CHUNK.findall(self.letters):
            first, end = end, end + len(piece)
            if piece == '"' and (not first or self.letters[first - 1] not in ",.;"):
                continue
            year = piece == "m" and len(texts[first]) == _YEAR  # or "half an hour"
            year = year and (texts[first].isdigit() or self.letters[end : end + 1] == "D")
            kinds.append("t" if year else _kind(piece))
            self.starts.append(first)
            self.ends.append(end)
        self.kinds = "".join(kinds)

    def list_end(self, chunk: int, whole: bool = True) -> int:
        """Return where the noun phrase that begins with a chunk ends, or the list of parties.

        Unless it is to be `whole`, a comma after the first one ends it.
        """
        if self.kinds[chunk + 1 : chunk + 2] not in _GOES_ON:
            return chunk + 1
        item = ITEM.match(self.kinds, chunk)
        end = item.end() if item else chunk + 1
        listed = LISTED.match(self.kinds, chunk)
        if listed is not None and (whole or self.kinds[end] != ","):
            end = listed.end()
        joined = JOINED.match(self.kinds, end)
        if joined is not None:
            end = joined.end() - (self.kinds[joined.end() - 1] == ",")
        return end

    def phrase(self, first: int, end: int) -> NounPhrase:
        """Return the noun phrase of some chunks, the list of parties it holds told apart."""
        starts, ends, kinds = self.starts, self.ends, self.kinds
        if end == first + 1:
            here = starts[first], ends[first]
            return NounPhrase(*here, here[1] - 1, (here,), None, self._possessor(first))
        members: list[Range] = []
        begin = first
        for k in range(first, end):
            if kinds[k] not in ",c+a":
                continue
            if k > begin:
                members.append((starts[begin], ends[k - 1]))
            begin = k + 1
        members.append((starts[begin], ends[end - 1]))
        if len(members) > 1 and self._is_inner(first, end):
            members = [(starts[first], members[-1][1])]
        alias = kinds.find("(", first, end)
        return NounPhrase(
            starts[first],
            members[-1][1],
            ends[first] - 1,
            tuple(members),
            (starts[alias + 1], ends[alias + 1]) if alias == first + 1 else None,
            self._possessor(first),
        )

    def _is_inner(self, first: int, end: int) -> bool:
        """Tell "ministers from A, B and C", one party, from "the head of A, B and C".

        All that follows a preposition is bare there: "of celebrities, lawyers and judges".
        """
        match = _INNER.match(self.kinds, first, end)
        if match is None:
            return False
        starts, letters = self.starts, self.letters
        bare = (letters[starts[k]] in "nCj" for k in range(first + 2, end) if self.kinds[k] == "N")
        opens = self.ends[first] == 1  # "Ministers from …"
        return all(bare) and (opens or letters[starts[first]] in "Dhnj")

    def _possessor(self, chunk: int) -> Range | None:
        """Return the words before the possessive mark of a plain noun phrase."""
        start = self.starts[chunk]
        mark = self.letters.rfind("s", start, self.ends[chunk])
        if mark > start:
            return (start, mark)
        return (start, start + 1) if self.letters[start] == "h" else None


def _in_name(letters: Sequence[str], at: int) -> bool:
    """Tell the article inside a name: "Pham *The* Tung"."""
    return at > 0 and letters[at] == "D" and letters[at - 1] == "C"


def _mark_owners(texts: Sequence[str], letters: list[str]) -> None:
    """Mark "the judges' vote": an apostrophe behind a plural, where no quotation is open."""
    opened = False
    for at, text in enumerate(texts):
        if text not in _APOSTROPHES:
            continue
        owner = text != "‘" and not opened and at > 0 and texts[at - 1].endswith("s")
        if owner and letters[at + 1 : at + 2] and letters[at + 1] in _NOMINAL:
            letters[at] = "s"
        else:
            opened = text != "’" and not opened


def _verb_letter(group: VerbGroup) -> str:
    """Return the letter of a verb group: by its form, a participle also by its voice."""
    if group.form == "participle":
        return "E" if group.passive else "G"
    return "I" if group.form == "infinitive" else "V"


def _mark_phrases(lowers: Sequence[str], letters: list[str]) -> None:
    """Mark "along with", "according to", "more than" and their like as one word."""
    phrases = _phrases()
    if phrases.keys().isdisjoint(lowers):
        return
    for at in compress(range(len(lowers)), map(phrases.__contains__, lowers)):
        if letters[at] == "_":
            continue
        for phrase, letter in phrases[lowers[at]]:
            end = at + len(phrase)
            if tuple(lowers[at:end]) != phrase:
                continue
            if letter == "D" and letters[end : end + 1] != ["m"]:
                continue
            further = "D" if letter == "D" else "_"
            letters[at:end] = letter + further * (len(phrase) - 1)
            break


def titled(letters: str, phrase: NounPhrase) -> tuple[Range, Range, Range] | None:
    """Return the body, title and name of "UN executive director Ann Lee", None for any other."""
    match = _TITLED.search(letters, phrase.members[0][0], phrase.members[0][1])
    return (match.span(1), match.span(2), match.span(3)) if match else None
