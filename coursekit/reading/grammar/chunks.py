"""A sentence in chunks: plain noun phrases, verb groups, and the small words between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, compress, count
from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.verb_group import VerbGroup
from coursekit.reading.lexicon import Memo, word_classes

Range = tuple[int, int]

# The letters are those of tags.py, and of a verb group: V finite, I infinitive, G "-ing", E past
# participle, and _ for its further words; + "along with".
#: Verb groups and small words, expressions of time and plain noun phrases, one match a chunk.
_CHUNK: Final = re.compile(
    r"""
      [VIGES+p]_* | as[jmnCud]+ | [^DhPdmjnCu"s]
    | (?: (?:(?<=\Ap)|(?<=[V_,b]p))d[du]* | D?ju )
      (?=[Cjn]{1,6}(?:pD?[Cjn]{1,4})?a{0,2}V)  # "On *Monday* police arrested him"
    | (?!Ddm[nC])  # "the *May 2* deadline"
      [DhP]? (?:d|md(?!s)|[DPjm]*u(?=[uC])) (?:[dmu]|,(?=m(?![mojnCus])))*
      (?: (?![nCs]) | (?=[Cjn]{0,6}C(?:pD?[Cn]{1,4})?(?:,?c?D?C{1,4}){0,4}a{0,2}V) )   # time
    | P(?!s)
    | (?: D+h? | h )? (?: (?<=[Dh])a+(?=[jmnCu"]) )? (?: (?<![,.;])" )?
      (?: [jmd]*[Cn]+(?=[jm]u)
        | [jmnCud] (?: (?! (?<=[Cn])(?:[jm]?du?a{0,2}V|j[ud]+(?![jmnCus]))  # "Chad Friday signed"
          | (?<=n)d+(?![jmnCus]) ) [jmnCud] )* )  # "left the pact last May", "the pact Monday"
      (?: "(?=[jnmu]) [jmnCu]+ | "?s"? (?:a?[jmnCud]+)? | (?<=[jm])a(?=j)[jmnCu]+ )*
    | D+h? | h | P s? [jmnCu]*
    | .
    """,
    re.VERBOSE,
)
_MEMBER: Final = re.compile("[^,c+a]+")
_OWNER: Final = re.compile(".+(?=s)|h")
_INSIDE: Final = re.compile("CA+")
_WITHIN: Final = re.compile("N(?!C*(?:,C+)*(?:,?cC+)?a{0,2}V)")
#: The letters of a verb group, active and passive, by its form.
_VERBS: Final = {"finite": "VV", "infinitive": "II", "participle": "GE"}
_YEAR: Final = re.compile(r"\d{4}")
#: The chunks that are expressions of time, and those that are noun phrases.
_PHRASE: Final = re.compile(
    r'"*(?:(?P<t>d.*m|(?:[DhmjnCusPd].*)?[ud])|(?P<N>(?:as|[DhmjnCusPd]).*))'
)
#: The parties that a list joins; an item may hold "of" and one more preposition.
_NAMED: Final = r"N(?:\(N(?:\.N)?\)(?:N(?=[,.)VcpoyqT;IWb]))?)?"
# Every repetition is bounded: time grows with a sentence's length, and no faster.
_ITEM: Final = rf"{_NAMED}(?:o{_NAMED}){{0,6}}"
_FULL: Final = rf"{_ITEM}(?:[pt]{_ITEM})?"
_LISTED: Final = (
    rf"{_FULL}(?:,a?{_FULL}){{0,30}},?ca?{_ITEM}"
    r"(?:[pqo]N(?:(?:,N){0,9},?cN)?(?=[at]{0,3}V))?"
)
_JOINED: Final = rf"(?:,?\+{_ITEM}(?:(?:,{_ITEM}){{0,9}},?c{_ITEM})?)?"
#: From a noun phrase to the end of its list: a comma after the first one ends it, or does not.
_LISTS: Final = tuple(
    re.compile(rf"(?:{comma}{_LISTED}|{_ITEM}|.){_JOINED}") for comma in (rf"(?!{_FULL},)", "")
)
#: "Ann Lee, D-Ohio; Bob Diaz, R-Utah": these part the members of a list.
_SEMICOLONS: Final = re.compile(r"(?:(?<=N,N)|(?<=\(N\)));(?=c?N[,(]N|cN[.,])")
#: "Chad -- and Peru -- signed it", "Chad (and Peru)": the marks around a member of a list.
_ASIDE: Final = re.compile(r"(?<=N)[-(]([c+]N(?:oN)?)[-)]")
#: "“The treaty,” *said Lee*, “is weak”"
_TOLD: Final = re.compile(r'(?:(?<="N)|(?<="NoN)),"(?:VN|NV)[tpN]{0,3},"(?=a?V)')
#: What may stand behind the first noun phrase of a list.
_GOES_ON: Final = frozenset("(o,cpqt+")
#: One preposition, and after it nothing but a list.
_INNER: Final = re.compile(r"N[poq]N(?:,N){0,30},?cN$")


#: The letters of a list of names.
_NAMES: Final = frozenset("ADCc,")


@dataclass(slots=True, eq=False)
class NounPhrase:
    """A noun phrase in word indices, half-open; `members` are the parties that it lists."""

    start: int
    end: int
    #: The index of its noun: the last word before "of" and its like, of its first member.
    head: int
    members: tuple[Range, ...]
    #: The letters of the words of its sentence.
    letters: str = ""
    #: The words of its apposition, (0, 0) for none.
    apposition: Range = (0, 0)

    def __bool__(self) -> bool:
        """Whether there is a phrase at all."""
        return self.start >= 0

    @classmethod
    def of(cls, words: Range | None) -> NounPhrase:
        """Take some words as one party, named by the last of them."""
        return cls(*words, words[1] - 1, (words,)) if words else NO_PHRASE

    def joined(self, other: NounPhrase) -> NounPhrase:
        """Return the list of its parties and those of another phrase behind it."""
        members = self.members + other.members
        return NounPhrase(self.start, other.end, self.head, members, self.letters)

    @property
    def described(self) -> Range:
        """Its apposition, if only that has names: "two states, *Peru and Chad*"."""
        start, end = self.apposition
        names = set(self.letters[start:end]) <= _NAMES
        # Not "*the Bellevue*, Washington-based firm", nor "residents of Austin, *Texas*"
        plain = {self.letters[at : at + 1] for at in (self.head, start - 2)} == {"n"}
        return (start, end) if start > self.head and names and plain else (0, 0)

    @property
    def possessor(self) -> Range | None:
        """The words before a possessive mark in its first part, None without one."""
        owner = _OWNER.match(self.letters, self.start, self.head + 1)
        return owner and owner.span()


#: What stands for a noun phrase where there is none: no word, nobody.
NO_PHRASE: Final = NounPhrase(-1, -1, -1, ())


@cache
def _phrases() -> dict[str, list[tuple[int, list[str], list[str], str]]]:
    """Return the phrases that count as one word, each by its longest word and the place of that."""
    found: dict[str, list[tuple[int, list[str], list[str], str]]] = {}
    classes = word_classes("grammar/phrases.txt")
    for label in filter(re.compile("phrase ").match, classes):
        first, further, behind = label[7], label[8], label[9:]
        for phrase in map(str.split, classes[label]):
            longest = max(phrase, key=len)
            letters = [first, *further * (len(phrase) - 1)]
            known = found.setdefault(longest, [])
            known.append((phrase.index(longest), phrase, letters, behind))
    return found


def _kind(piece: str) -> str:
    """Return the letter of a chunk: N noun phrase, t expression of time, or that of its word."""
    phrase = _PHRASE.fullmatch(piece)
    return str(phrase.lastgroup) if phrase else piece[0].replace("!", ".")


_KINDS: Final = Memo(_kind, 2_000)


class Chunks:
    """The chunks of one sentence: a letter each, and where each begins and ends."""

    __slots__ = ("ends", "groups", "kinds", "letters", "starts")

    def __init__(
        self,
        texts: Sequence[str],
        lowers: list[str],
        bits: Sequence[int],
        known: str,
        groups: Sequence[VerbGroup],
    ) -> None:
        # An article inside a name: "Pham *The* Tung".
        known = _INSIDE.sub(lambda name: "C" * len(name[0]), known)
        letters = list(known.replace("A", "D"))
        # "The judges' vote": an apostrophe between a plural and a noun.
        for at in compress(range(1, len(texts) - 1), map(frozenset("'’").__contains__, texts[1:])):
            plural = texts[at - 1].endswith("s")
            if plural and letters[at - 1] in "nCuj" and letters[at + 1] in "DhmjnCusPd":
                letters[at] = "s"
        #: The verb group that begins with a word; none does with "including" and "following".
        self.groups: dict[int, VerbGroup] = {}
        for group in groups:
            first, further = group.first, group.last - group.first
            if group.form != "participle" or not bits[first] & tags.PREPOSITION:
                letters[first : group.last + 1] = _VERBS[group.form][group.passive] + "_" * further
                self.groups[first] = group
        _mark_phrases(lowers, letters)
        floating = map(tags.WORDS["floating"].__contains__, lowers[1:])
        for at in compress(range(1, len(lowers) - 1), floating):
            told = letters[at] + getattr(self.groups.get(at + 1), "lemma", "be")
            listed = lowers[at] != "both" or "c" in letters[max(at - 5, 0) : at]
            if letters[at + 1] == "V" and letters[at - 1] in "nCW" and listed and told != "xbe":
                letters[at] = "a"  # "Norway, Chad and Peru all signed it", "officials there said"
            elif letters[at] == "p" and letters[at - 1] in "VIGE_" and letters[at + 1] != "_":
                letters[at] = "a"  # "struck *down* the law"; not "left *out of* it"
        #: The letters of the words, and those of the chunks.
        marked = _WITHIN.sub("C", "".join(letters))
        self.letters = marked.replace("N", "C")
        pieces = _CHUNK.findall(marked.replace("N", "D"))
        self.ends = list(accumulate(map(len, pieces)))
        self.starts = [0, *self.ends[:-1]]
        kinds = list(map(_KINDS.__getitem__, pieces))
        for chunk in compress(count(), map("m".__eq__, pieces)):
            if _YEAR.fullmatch(texts[self.starts[chunk]]):
                kinds[chunk] = "t"
        # Quotation marks that no other mark stands before are no chunks, nor those around an aside.
        quotes = list(compress(count(), map('"'.__eq__, pieces)))
        asides = _TOLD.finditer("".join(kinds) * bool(quotes))
        aside = {at for found in asides for at in range(*found.span())}
        for chunk in reversed(quotes):
            if chunk in aside or f" {self.letters}"[self.starts[chunk]] not in ",.;":
                del kinds[chunk], self.starts[chunk], self.ends[chunk]
        self.kinds = _ASIDE.sub(r",\1,", _SEMICOLONS.sub(",", "".join(kinds)))

    def list_end(self, chunk: int, whole: bool = True) -> int:
        """Return where a noun phrase ends, or its list: at the first comma if not `whole`."""
        # "With Chad backing it and | Peru opposing it"
        behind, pronoun = self.kinds[chunk + 1 : chunk + 4], self.letters[self.starts[chunk]] == "P"
        if pronoun & (behind == "cNG") or behind[:1] not in _GOES_ON:
            return chunk + 1
        return next(_LISTS[whole].finditer(self.kinds, chunk)).end()

    def phrase(self, first: int, end: int) -> NounPhrase:
        """Return the noun phrase of some chunks, the list of parties it holds told apart."""
        starts, ends, kinds = self.starts, self.ends, self.kinds
        start, head = starts[first], ends[first] - 1
        if end == first + 1:
            return NounPhrase(start, head + 1, head, ((start, head + 1),), self.letters)
        parts = _MEMBER.finditer(kinds, first, end)
        members = [(starts[part.start()], ends[part.end() - 1]) for part in parts]
        # "A group of lawyers, judges and editors" is one party, and "the head of A and B" two.
        nouns = (self.letters[starts[k]] for k in range(first + 2, end) if kinds[k] == "N")
        if _INNER.match(kinds, first, end) and all(map("nCj".__contains__, nouns)):
            members = [(start, members[-1][1])]
        return NounPhrase(start, members[-1][1], head, tuple(members), self.letters)


def _mark_phrases(lowers: list[str], letters: list[str]) -> None:
    """Mark "along with", "according to", "more than" and their like as one word."""
    phrases = _phrases()
    for at in compress(range(len(lowers)), map(phrases.__contains__, lowers)):
        for place, phrase, marks, behind in phrases[lowers[at]]:
            first, end = at - place, at - place + len(phrase)
            # Not "stood up to say": there "to" belongs to the verb.
            own, after = "".join(letters[first:end]), "".join(letters[end : end + 1])
            free = own[:1] != "_" and "I" not in own and after.startswith(behind)
            if free and lowers[max(first, 0) : end] == phrase:
                letters[first:end] = marks
                break
