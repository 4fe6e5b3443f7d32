"""One sentence beside what is at stake: where it names the issue, who speaks where, who acts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from coursekit.reading.grammar.chunks import NounPhrase
from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.stance.issue import REACH, Stake
from coursekit.reading.stance.lexicon import SIDES, Hit, hits_in, side_of, small
from coursekit.reading.text.kept import kept
from coursekit.reading.text.spans import START, Span

Range = tuple[int, int]
#: How far a line at the top of a page may be ahead of the issue's name.
_AHEAD: Final = 200
#: How far back "it" may look for what it means.
_CLOSE: Final = 800


class Voice(NamedTuple):
    """A stretch of what somebody says: the number of the statement, and how it is put."""

    start: int
    end: int
    number: int
    #: All in quotation marks: "it" is then not the speaker.
    direct: bool
    #: Said by "I" or "we", inside what they say already.
    own: bool
    #: How its cue takes it, "asking", "warning" …, and the lemma of the cue.
    cue: str
    lemma: str = ""
    #: Said by a body or a group, which "it" or "they" may mean.
    group: bool = False


class Context:
    """One sentence, to be asked about the issue and the voices in it."""

    def __init__(
        self, sentence: Sentence, stake: Stake, voices: Sequence[Voice], cues: dict[int, int]
    ) -> None:
        self.sentence = sentence
        self.lowers = sentence.lowers
        self.stake = stake
        self.voices = voices
        self._cues = cues
        #: What the text has told of the issue so far: 1 it is brought about, −1 undone, 0 nothing.
        self.news = 0
        self.sign = stake.signs_of(sentence.words)
        span = sentence.span
        ahead = Span(span.end, span.end + _AHEAD)
        #: Whether "it" may mean the issue here.
        self.near = (
            any(self.sign)
            or stake.named_before(span.start, REACH)
            or (bool(voices) and stake.named_in([ahead]) is not None)
        )

    @kept
    def hits(self) -> list[Hit]:
        """The phrases of the lexicon, in text order."""
        return hits_in(self.lowers)

    @kept
    def named(self) -> bool:
        """Whether the sentence names the issue."""
        return any(self.sign)

    @kept
    def _firsts(self) -> list[int]:
        return [clause.group.first for clause in self.sentence.clauses]

    def clause_after(self, at: int) -> Clause | None:
        """Return the first clause whose verb stands at `at` or behind it."""
        place = bisect_left(self._firsts, at)
        return self.sentence.clauses[place] if place < len(self._firsts) else None

    @kept
    def saying(self) -> dict[int, Clause]:
        """The clauses of words of saying, by the number of their statement."""
        found = {self.cue_of(clause): clause for clause in reversed(self.sentence.clauses)}
        return {number: clause for number, clause in found.items() if number >= 0}

    @kept
    def apposed(self) -> list[NounPhrase]:
        """The parties that have a description beside them, each once."""
        parties = (p for c in self.sentence.clauses for p in (c.subject, c.agent))
        return list({p.start: p for p in parties if p and p.apposition}.values())

    @kept
    def cued(self) -> bool:
        """Whether a word of saying stands in the sentence."""
        return not self._cues.keys().isdisjoint(map(START, self.sentence.words))

    @kept
    def sides(self) -> dict[int, int]:
        """By the index of its first word, the side that a verb takes: 1 for, −1 against."""
        return {hit.head: SIDES[hit.meaning] for hit in self.hits if hit.meaning in SIDES}

    @kept
    def pronouns(self) -> bool:
        """Whether the issue is named close enough for "it" to mean it."""
        return any(self.sign) or self.stake.named_before(self.sentence.span.start, _CLOSE)

    @kept
    def _by_word(self) -> dict[int, Clause]:
        clauses = self.sentence.clauses
        return {
            at: clause
            for clause in clauses
            for at in range(clause.group.first, clause.group.last + 1)
        }

    def verb_clause(self, at: int) -> Clause | None:
        """Return the clause whose verb group holds the word at `at`."""
        return self._by_word.get(at)

    def is_verb(self, hit: Hit) -> bool:
        """Tell whether the first word of a phrase is the verb of a clause."""
        clause = self._by_word.get(hit.head)
        return clause is not None and hit.head <= clause.group.head < max(hit.end, hit.head + 1)

    def clause_before(self, at: int) -> Clause | None:
        """Return the clause of the last verb before the word at `at`, in the same sentence part."""
        for back in range(at - 1, max(-1, at - 30), -1):
            if self.lowers[back] in _STOPS:
                return None
            if back in self._by_word:
                return self._by_word[back]
        return None

    def span(self, first: int, end: int) -> Span:
        """Return the place in the text that the words ``[first, end)`` take up."""
        words = self.sentence.words
        return Span(words[first].start, words[end - 1].end)

    def owner_of(self, noun: int) -> Range | None:
        """Return whose the noun at `noun` is: "Canada's refusal", "the refusal of Canada"."""
        nominal = self.sentence.nominal(noun)
        if nominal is not None and nominal.doer is not None:
            return nominal.doer.start, nominal.doer.end
        phrase = self.sentence.phrase_before(noun + 1)
        return phrase.possessor if phrase is not None else None

    def side_of_verb(self, clause: Clause) -> int:
        """Return 1 for a verb that favours its object, −1 for one that is against it, else 0."""
        return side_of(self.lowers[clause.group.head])

    def named_end(self, start: int) -> int:
        """Return where the words that name the issue end, among the next ones; else `start`."""
        near = range(start, min(len(self.sign), start + 9))
        return max((at for at in near if self.sign[at]), default=start - 1) + 1

    def gives_examples(self, start: int) -> bool:
        """Tell whether "including" or "such as" follows what names the issue."""
        after = self.lowers[self.named_end(start) :][:2]
        return not small("giving examples").isdisjoint(after)

    def voice_at(self, at: int) -> Voice | None:
        """Return the innermost voice that says the word at `at`; "we think" is no new one."""
        place = self.sentence.words[at].start
        holding = [voice for voice in self.voices if voice.start <= place < voice.end]
        others = [voice for voice in holding if not voice.own] or holding
        return max(others, key=lambda voice: (voice.start, -voice.end), default=None)

    def index_of(self, place: int) -> int:
        """Return the index of the first word that begins at or after a place in the text."""
        return bisect_left(self.sentence.words, place, key=START)

    def cue_of(self, clause: Clause) -> int:
        """Return the number of the statement whose word of saying is the clause's verb, else −1."""
        return self._cues.get(self.sentence.words[clause.group.head].start, -1)

    def names_it(self, at: int) -> bool:
        """Tell whether a pronoun may mean the issue here."""
        word = self.lowers[at]
        if not self.pronouns or word not in small("object pronoun"):
            return False
        if word in _MANY and not self.stake.issue.is_plural:
            return False
        return not (word in _POINTING and self._determines(at))

    def is_speaker(self, at: int) -> bool:
        """Tell whether "it" opens what a body says of itself: "the firm said it was ready"."""
        voice, start = self.voice_at(at), self.sentence.words[at].start
        told = voice is not None and voice.group and not voice.direct
        return told and voice is not None and start <= voice.start + len("that ")

    def _determines(self, at: int) -> bool:
        after = (*self.lowers[at + 1 : at + 2], "")[0]
        stands = small("auxiliary", "opener", "joining")
        pronoun = after in stands or after.endswith("ly")
        preposition = after in small("empty") and self.lowers[at] != "that"
        return after.isalpha() and not (pronoun or preposition)


_STOPS: Final = frozenset(";:—–")
_MANY: Final = frozenset(["they", "them", "these", "those"])
_POINTING: Final = frozenset(["this", "that", "these", "those"])
