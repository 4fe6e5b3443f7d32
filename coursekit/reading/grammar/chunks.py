"""A sentence in chunks: plain noun phrases, verb groups, and the small words between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.verb_groups import VerbGroup
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
_BY_WORD: Final = {
    **dict.fromkeys(("of",), "o"),
    **dict.fromkeys(("by",), "y"),
    **dict.fromkeys(("that",), "T"),
    **dict.fromkeys(("there",), "x"),
    **dict.fromkeys(("'s",), "s"),
    **dict.fromkeys(("but", "yet", "so"), "b"),
    **dict.fromkeys(("when", "where", "why", "how", "whether", "what"), "H"),
    **dict.fromkeys((",",), ","),
    **dict.fromkeys((";", ":"), ";"),
    **dict.fromkeys(("(", "["), "("),
    **dict.fromkeys((")", "]"), ")"),
    **dict.fromkeys(("—", "–", "--", "-"), "-"),
    **dict.fromkeys(("“", "”", '"', "«", "»", "„", "``", "''", "‘", "’", "'"), '"'),
    **dict.fromkeys((".", "?", "!", "…", "..."), "."),
    **dict.fromkeys(("&", "%", "/", "+"), "n"),
    **dict.fromkeys(("$", "€", "£", "#"), "D"),
}
#: Plain noun phrases, expressions of time and everything else, one match a chunk.
_CHUNK: Final = re.compile(
    r"""
      (?: [DhP]? (?:d|md(?!s)) (?:[dmu]|,(?=m))* (?![nCs]) )                        # time
    | P(?!s)
    | (?: D+h? | h )? (?: (?<=[Dh])a+(?=[jmnCu"]) )? "?
      [jmnCud]+ (?: "(?=[jnmu]) [jmnCu]+ | "?s"? (?:a?[jmnCud]+)? | (?<=[jm])a(?=j)[jmnCu]+ )*
    | D+h? | h | P s? [jmnCu]*
    | [VIGE+]_*
    | .
    """,
    re.VERBOSE,
)
_NOMINAL: Final = frozenset("DhmjnCusPd")
#: The parties that a list joins; an item may hold "of" and one more preposition.
_ITEM: Final = r"N(?:oN)*"
_FULL: Final = rf"{_ITEM}(?:[pqot]{_ITEM})?"
LISTED: Final = re.compile(rf"{_FULL}(?:,a?{_FULL})*,?ca?{_ITEM}(?:[pqo]N(?=[,cV.]))?")
JOINED: Final = re.compile(rf",?\+{_ITEM}(?:(?:,{_ITEM})*,?c{_ITEM})?,?")
ITEM: Final = re.compile(_ITEM)
_TITLED: Final = re.compile(r"(C*s?)([jmn]+)(C+)$")


@dataclass(slots=True)
class NounPhrase:
    """A noun phrase in word indices, half-open; `members` are the parties that it lists."""

    start: int
    end: int
    #: The index of its noun: the last word before "of" and its like, of its first member.
    head: int
    members: tuple[Range, ...]
    apposition: Range | None = None
    possessor: Range | None = None


@cache
def _joins() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the phrases that join a party to another one, by their first word."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for cell in by_label(LIST)["joins"]:
        phrase = tuple(cell.split())
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found


@cache
def _special() -> dict[str, str]:
    """Return the letters of the words that have one of their own."""
    return _BY_WORD | dict.fromkeys(word_set(LIST, "time noun"), "u")


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
        letters = [
            special.get(lower) or _letter(bit) for lower, bit in zip(lowers, bits, strict=True)
        ]
        for at, text in enumerate(texts):
            if text[0].isupper() and letters[at] in "nu":
                letters[at] = "C"
        self.groups: dict[int, int] = {}
        for at, group in enumerate(groups):
            letters[group.first] = _verb_letter(group)
            letters[group.first + 1 : group.last + 1] = "_" * (group.last - group.first)
            self.groups[group.first] = at
        _mark_joins(lowers, letters)
        #: The letters of the words, and those of the chunks.
        self.letters = "".join(letters)
        kinds: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        for match in _CHUNK.finditer(self.letters):
            first, end = match.span()
            kind = self.letters[first]
            if kind == '"':
                if end - first == 1:
                    continue
                kind = self.letters[first + 1]
            if kind in _NOMINAL:
                kind = "t" if self.letters[end - 1] in "ud" else "N"
            kinds.append("." if kind == "!" else kind)
            self.starts.append(first)
            self.ends.append(end)
        self.kinds = "".join(kinds)

    def list_end(self, chunk: int, whole: bool = True) -> int:
        """Return where the noun phrase that begins with a chunk ends, or the list of parties.

        Unless it is to be `whole`, a comma after the first one ends it.
        """
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
        members: list[Range] = []
        begin = first
        for k in range(first, end):
            if kinds[k] in ",c+" and k > begin:
                members.append((starts[begin], ends[k - 1]))
            if kinds[k] in ",c+a" and begin <= k:
                begin = k + 1 if kinds[k] != "a" or k == begin else begin
        if begin < end:
            members.append((starts[begin], ends[end - 1]))
        head = ends[first] - 1
        return NounPhrase(
            starts[first], members[-1][1], head, tuple(members), None, self._possessor(first)
        )

    def _possessor(self, chunk: int) -> Range | None:
        """Return the words before the possessive mark of a plain noun phrase."""
        start = self.starts[chunk]
        mark = self.letters.rfind("s", start, self.ends[chunk])
        if mark > start:
            return (start, mark)
        return (start, start + 1) if self.letters[start] == "h" else None


def _verb_letter(group: VerbGroup) -> str:
    """Return the letter of a verb group: by its form, a participle also by its voice."""
    if group.form == "participle":
        return "E" if group.passive and not group.progressive else "G"
    return "I" if group.form == "infinitive" else "V"


def _mark_joins(lowers: Sequence[str], letters: list[str]) -> None:
    """Mark "along with" and its like as one joining word."""
    joins = _joins()
    for at, lower in enumerate(lowers):
        for phrase in joins.get(lower, ()):
            if at and letters[at] != "_" and tuple(lowers[at : at + len(phrase)]) == phrase:
                letters[at] = "+"
                letters[at + 1 : at + len(phrase)] = "_" * (len(phrase) - 1)


def titled(letters: str, phrase: NounPhrase) -> tuple[Range, Range, Range] | None:
    """Return the body, title and name of "UN executive director Ann Lee", None for any other."""
    match = _TITLED.search(letters, phrase.members[0][0], phrase.members[0][1])
    return (match.span(1), match.span(2), match.span(3)) if match else None
