"""One sentence: its words, verb groups, noun phrases and clauses, each made when asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from itertools import chain, compress
from operator import attrgetter
from typing import Final

from coursekit.reading.grammar.chunks import NO_PHRASE, Chunks, NounPhrase
from coursekit.reading.grammar.clauses import NO_CLAUSE, Clause, clauses_of
from coursekit.reading.grammar.tags import WORDS, tagged
from coursekit.reading.grammar.tokens import Word, words_of
from coursekit.reading.grammar.verb_forms import forms_of
from coursekit.reading.grammar.verb_group import GroupReader, VerbGroup
from coursekit.reading.lexicon import rows_of
from coursekit.reading.text.kept import kept
from coursekit.reading.text.spans import Span

TEXT: Final = attrgetter("text")
LOWER: Final = attrgetter("lower")
VERB: Final = attrgetter("group.first")
#: So many chunks a noun phrase that is looked for from its end may have.
_LONGEST: Final = 12


@dataclass(slots=True)
class Nominal:
    """A noun of action with its parties: "criticism from X", "X's vote against Y"."""

    noun: int
    doer: NounPhrase = NO_PHRASE
    target: NounPhrase = NO_PHRASE
    preposition: str = ""


NO_NOMINAL: Final = Nominal(-1)


class Sentence:
    """One sentence, for all to ask; indices are of its words, ranges half-open."""

    def __init__(self, span: Span, words: list[Word]) -> None:
        self.span, self.words, self.count = span, words, len(words)
        self.texts: list[str] = list(map(TEXT, words))
        self.lowers: list[str] = list(map(LOWER, words))
        self.alone, self.bits, self._letters, self._edges = tagged(self.texts, self.lowers)

    @classmethod
    def of(cls, text: str, span: Span | None = None) -> Sentence:
        """Read a stretch of text as one sentence."""
        whole = span or Span(0, len(text))
        return cls(whole, words_of(text, *whole))

    @kept
    def lower_set(self) -> frozenset[str]:
        """The words as they are looked up: ask ``isdisjoint`` before anything else is made."""
        return frozenset(self.lowers)

    @kept
    def groups(self) -> list[VerbGroup]:
        """The verb groups, in text order."""
        return GroupReader(self.texts, self.lowers, self.bits).read()

    @kept
    def finite(self) -> frozenset[int]:
        """The words at which a finite verb group begins."""
        return frozenset(group.first for group in self.groups if group.form == "finite")

    @kept
    def chunks(self) -> Chunks:
        """The sentence in plain noun phrases, verb groups and small words."""
        return Chunks(self.texts, self.lowers, self.bits, self._letters, self.groups)

    @kept
    def clauses(self) -> list[Clause]:
        """The clauses, one a verb group, in text order."""
        return clauses_of(self.lowers, self._edges, self.chunks)

    def word(self, at: int) -> str:
        """Return the word at `at` in lower case, "" outside the sentence."""
        return self.lowers[at] if 0 <= at < self.count else ""

    def clause_of(self, verb: int) -> Clause:
        """Return the clause whose verb group holds the word `verb`."""
        near = [NO_CLAUSE, *self.clauses][bisect_right(self.clauses, verb, key=VERB)]
        return near if verb <= near.group.last else NO_CLAUSE

    def phrase(self, start: int) -> NounPhrase:
        """Return the noun phrase, or the list of parties, that begins with the word `start`."""
        chunk = bisect_left(self.chunks.starts, start)
        here = self.chunks.starts[chunk : chunk + 1], self.chunks.kinds[chunk : chunk + 1]
        if here != ([start], "N"):
            return NO_PHRASE
        return self.chunks.phrase(chunk, self.chunks.list_end(chunk))

    def phrase_before(self, index: int) -> NounPhrase:
        """Return the plain noun phrase right before the word `index`."""
        chunks = self.chunks
        last = bisect_left(chunks.ends, index)
        if (chunks.ends[last : last + 1], chunks.kinds[last : last + 1]) != ([index], "N"):
            return NO_PHRASE
        return chunks.phrase(last, last + 1)

    def list_before(self, index: int) -> NounPhrase:
        """Return the list of parties before a word, adverbs and days that follow it aside."""
        chunks = self.chunks
        behind = bisect_left(chunks.ends, index) + 1
        end = len(chunks.kinds[:behind].rstrip("at"))
        if chunks.ends[behind - 1 : behind] != [index] or chunks.kinds[max(0, end - 1)] != "N":
            return NO_PHRASE
        begins = range(max(0, end - 1 - _LONGEST), end - 1)
        first = next((at for at in begins if chunks.list_end(at) == end), end - 1)
        while chunks.kinds[max(0, first - 2) : first + 1] in ("NoN", "NpN"):
            first -= 2
        return chunks.phrase(first, end)

    @kept
    def nominals(self) -> list[Nominal]:
        """The nouns of action with their parties, in text order."""
        nouns = compress(range(self.count), map(_action_nouns().__contains__, self.lowers))
        return list(map(self.nominal, nouns))

    def nominal(self, index: int) -> Nominal:
        """Return the noun of action at `index` with its parties, NO_NOMINAL for any other word."""
        targets = _action_nouns().get(self.lowers[index])
        if targets is None:
            return NO_NOMINAL
        chunks = self.chunks
        chunk = bisect_right(chunks.starts, index) - 1
        owner = chunks.phrase(chunk, chunk + 1).possessor
        joined = chunks.kinds[max(0, chunk - 2) : chunk + 1] == "NoN"
        if joined and chunks.letters[chunks.starts[chunk]] != "h":
            # "The House of Representatives' approval", "Chad's letter of support"
            before = chunks.phrase(chunk - 2, chunk - 1)
            owner = (before.start, owner[1]) if owner else before.possessor
        led: list[tuple[str, NounPhrase]] = []
        chunk += chunks.kinds[chunk + 1 : chunk + 3] == "to"  # "the vote today of Chad"
        while chunks.kinds[chunk + 1 : chunk + 3] in ("oN", "yN", "pN"):
            preposition = self.lowers[chunks.starts[chunk + 1]]
            # "Opposition to it *from* Chad and Peru": these are the list
            behind = "".join(self.lowers[chunks.ends[chunk + 2] :][:1])
            either = chunks.list_end(chunk + 2, whole=False), chunk + 3
            end = either[behind in WORDS["of the doer"]]
            led.append((preposition, chunks.phrase(chunk + 2, end)))
            chunk = end - 1
        doers = (WORDS["of the doer"] | {"of"}) - targets  # "at the request of Chad"
        told = (phrase for preposition, phrase in led if preposition in doers)
        # "The vote was called *by Chad*"; not "it was rejected by Chad".
        done = (c for c in self.clauses if c.group.passive)
        done = (c for c in done if c.group.lemma not in WORDS["answering"])
        ends = (c.agent for c in done if index in (c.patient.head, c.patient.end - 1))
        # "Opposition to it came *from Chad*"
        comes = {c.subject.head: c for c in self.clauses if c.group.lemma in WORDS["comes from"]}
        behind_it = comes.get(index, NO_CLAUSE).prepositional
        came = (phrase for at, phrase in behind_it if self.lowers[at] == "from")
        doer = next(filter(None, chain([NounPhrase.of(owner)], told, ends, came)), NO_PHRASE)
        aims = (each for each in led if each[0] in targets)
        preposition, target = next(aims, ("", NO_PHRASE))
        return Nominal(index, doer, target, preposition)


@cache
def _action_nouns() -> dict[str, frozenset[str]]:
    """Return the nouns of action, in both numbers, with the prepositions of their target."""
    found: dict[str, frozenset[str]] = {}
    for prepositions, nouns in rows_of("grammar/action_nouns.txt"):
        for noun in nouns.split():
            for form in (noun, forms_of(noun).third):
                found[form] = found.get(form, frozenset()) | frozenset(prepositions.split())
    return found
