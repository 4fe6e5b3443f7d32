"""A sentence with its quotations, as it is read for statements, for the constructions to ask."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import Final

from coursekit.reading.attribution.passage import Found, Passage, Range
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.lexicon import word_set
from coursekit.reading.rules.cues import NO_CUE, Cue

WORDS: Final = "rules/attribution_words.txt"
COMMAS: Final = frozenset((",", "—", "–", "--", "-"))
STOPS: Final = frozenset(".?!;")
OPENING: Final = frozenset("“‘«\"'$£€#@") | {"``", "''"}
#: Marks behind a content and before one, and marks that a noun phrase may hold.
_BEHIND: Final = frozenset((",", ";", ":", "—", "–", "--", "."))
_BEFORE: Final = _BEHIND | {"?", "!"}
_IN_PHRASE: Final = frozenset("%&$/’'()")
_NO_ADVERB: Final = tags.PRONOUN | tags.DETERMINER | tags.AUXILIARY
_BEFORE_PARTICLE: Final = (
    tags.ADVERB | tags.DETERMINER | tags.ADJECTIVE | tags.POSSESSIVE | tags.PRONOUN
)


@cache
def listed(label: str) -> frozenset[str]:
    """Return the words that ``attribution_words.txt`` lists under `label`."""
    return word_set(WORDS, label)


class QuotedSentence:
    """A sentence of a passage; indices are of its own words, as in ``grammar.sentence``."""

    def __init__(self, passage: Passage, number: int) -> None:
        self.p, self.sentence = passage, passage.parsed[number]
        self.offset, last = passage.sentences[number]
        self.words, self.texts = self.sentence.words, self.sentence.texts
        self.lowers, self.bits = self.sentence.lowers, self.sentence.bits
        self.last = len(self.bits)
        #: Where it ends without its final stop.
        self.end = self.last
        while self.end and self.texts[self.end - 1] in STOPS:
            self.end -= 1
        #: As of a passage; a quotation may begin ahead of the sentence, or end behind it.
        self.quoted = passage.quoted[self.offset : last]
        self.quotes: list[Range] = []
        for at, end in passage.quotes:
            if end > self.offset and at < last:
                self.quotes.append((at - self.offset, end - self.offset))
        self.quote_ends = [end for _, end in self.quotes] if self.quotes else []
        #: The sources that have been read, with their cues, and up to where all has been.
        self.sources: list[tuple[Range, Range]] = []
        self.last_source: Range | None = None
        self.floor = 0
        #: The cue that is being read, where its verb group begins, and where its words end.
        self.cue: Cue = NO_CUE
        self.head = self.rest = self.begin = 0
        self.uses: dict[int, tuple[int, str]] = {}
        self.edges = (0, 0)

    def is_taken(self, index: int) -> bool:
        """Tell whether a word is read already."""
        return self.p.taken[index + self.offset] > 0

    def add(
        self,
        source: Range | None,
        cue: Range,
        content: Sequence[Range],
        rule: str,
        lemma: str,
        addressee: Range | None = None,
    ) -> None:
        """Keep a statement, and mark its cue and content as read; nothing without words."""
        pieces = [self._with_quotation(*self._trim(a, b)) for a, b in content]
        kept = [self._in_passage(*piece) for piece in pieces if piece[0] < piece[1]]
        if source is not None and source[0] >= source[1]:
            return  # "according to —": nobody is named where somebody should be
        found = Found(
            source and self._in_passage(*source),
            self._in_passage(*cue),
            kept,
            rule,
            lemma,
            addressee and self._in_passage(*addressee),
        )
        if content and not kept:
            if rule == "verb colon":
                self.p.announced = found
            return
        self.p.found.append(found)
        for a, b in (found.cue, *kept):
            self.p.taken[a:b] = b"\x01" * (b - a)
        if source is not None:
            self.sources.append((cue, source))
            self.last_source = source

    def _in_passage(self, start: int, end: int) -> Range:
        return start + self.offset, end + self.offset

    def _trim(self, start: int, end: int) -> Range:
        while start < end and self.p.words[start + self.offset].text in _BEFORE:
            start += 1
        while end > start and self.p.words[end + self.offset - 1].text in _BEHIND:
            end -= 1
        return start, end

    def _with_quotation(self, start: int, end: int) -> Range:
        """Let what is said end with the quotation that it would end in."""
        if start < end < self.last and self.quoted[end - 1] and self.quoted[end]:
            return start, min(self.quotes[bisect_right(self.quote_ends, end)][1], self.last)
        return start, end

    def lower(self, index: int) -> str:
        """Return the word as it is looked up, "" outside the sentence."""
        return self.lowers[index] if 0 <= index < self.last else ""

    def bits_at(self, index: int) -> int:
        """Return what a word may be; outside the sentence, a mark."""
        return self.bits[index] if 0 <= index < self.last else tags.PUNCTUATION

    def text(self, index: int) -> str:
        """Return the word as printed, "" outside the sentence."""
        return self.texts[index] if 0 <= index < self.last else ""

    def until(self, start: int, end: int, bits: int, words: frozenset[str] = frozenset()) -> int:
        """Return the first word that may be one of some kinds, or is listed; else `end`."""
        mine, lowers = self.bits, self.lowers
        for k in range(start, min(end, self.last)):
            if mine[k] & bits or lowers[k] in words:
                return k
        return end

    def back(self, index: int, floor: int, bits: int) -> int:
        """Return the last word up to `index`, not ahead of `floor`, that is none of some kinds."""
        while index > floor and self.bits[index] & bits:
            index -= 1
        return index

    def helps(self, index: int) -> bool:
        """Tell an auxiliary from a name: "Will said"."""
        return bool(self.bits_at(index) & tags.AUXILIARY) and not self.words[index].is_capital

    def is_finite(self, index: int) -> bool:
        """Tell whether a finite verb group begins here."""
        return index in self.sentence.finite

    def opens_quote(self, index: int) -> int | None:
        """Return the end of the quotation that begins at `index`."""
        at = bisect_right(self.quote_ends, index)
        opens = index < self.last and at < len(self.quotes) and self.quotes[at][0] == index
        return self.quotes[at][1] if opens else None

    def is_comma(self, index: int) -> bool:
        """Tell whether a comma stands here, also one inside a closing quotation mark."""
        if not self.quoted[index]:
            return self.lowers[index] == ","
        return self.text(index - 1) == "," and not any(self.quoted[index + 1 : index + 2])

    def over_adverbs(self, index: int) -> int:
        """Return the first word from `index` on that is no adverb."""
        for here in self.bits[index:]:
            if here & _NO_ADVERB or not here & tags.ADVERB:
                break
            index += 1
        return index

    def past_particles(self, index: int, cue: Cue) -> int | None:
        """Return the index after the words that belong to a phrasal verb, None without them."""
        at = index + 1
        for particle in cue.particles:
            if particle not in self.lowers[at : at + 4]:
                return None
            end = self.lowers.index(particle, at)
            if not all(map(_BEFORE_PARTICLE.__and__, self.bits[at:end])):
                return None
            at = end + 1
        return at

    def subject_before(self, verb: int, floor: int = 0) -> Range | None:
        """Find the subject before a verb group, on this side of any quotation."""
        at = bisect_right(self.quote_ends, verb)
        if at and self.quoted[self.quote_ends[at - 1] - 1] == 2:
            floor = max(floor, self.quote_ends[at - 1])
        clause = self.sentence.clause_of(verb)
        subject = self._subject_of(clause, verb, floor) or self.phrase_before(verb, floor)
        return self._without_day(subject) if subject is not None else None

    def phrase_before(self, index: int, floor: int = 0) -> Range | None:
        """Return the noun phrase or pronoun that ends before the word `index`."""
        before = index - 1
        if before < floor:
            return None
        if self.bits[before] & tags.RELATIVE:
            return before, index
        phrase = self.sentence.phrase_before(index, whole=True)
        return (phrase.start, phrase.end) if phrase and phrase.start >= floor else None

    def _subject_of(self, clause: Clause, verb: int, floor: int) -> Range | None:
        """Return the words of a clause's own subject, with all that stands before the verb."""
        subject, group = clause.subject, clause.group
        if not subject:
            return None
        if group.inner:  # "not only does Lee think", but not "does Lee think?"
            led = self.lower(group.first - 1) in listed("inverting")
            return (subject.start, subject.end) if led else None
        if clause.start == group.first:
            relative = clause.kind == "relative"
            return (clause.opener_at, clause.opener_at + 1) if relative else None
        if not floor <= subject.start < verb:
            return None
        for at in range(subject.end, verb - 1):
            aside = self.bits[at + 1] & tags.SUBORDINATOR and not self.bits[at + 1] & tags.WH
            if aside and self.lowers[at] == ",":
                return subject.start, at  # "Lee, while regretting that, …"
        return subject.start, verb

    def _without_day(self, subject: Range) -> Range:
        """Return "The bank" for "The bank last week" and "The bank, on Monday,"."""
        chunks = self.sentence.chunks
        first, last = (bisect_right(chunks.starts, at) - 1 for at in subject)
        last -= chunks.starts[last] >= subject[1]
        days = "a," if "W" in chunks.kinds[first:last] else "at,"
        while last > 0 and (chunks.kinds[last] in days or chunks.kinds[last : last + 2] == "pt"):
            last -= 1
        end = chunks.ends[last]
        return (subject[0], end) if subject[0] < end < subject[1] else subject

    def main_subject(self, before: int) -> Range | None:
        """Return the subject of the sentence's first finite verb, for a verb that has none."""
        known = [said for said in self.sources[-20:] if said[0][0] < before]
        if known:
            return max(known)[1]
        for verb in sorted(self.sentence.finite):
            if verb >= before:
                break
            subject = None if self.quoted[verb] else self.subject_before(verb)
            if subject is not None:
                return subject
        return None

    def phrase_end(self, start: int, limit: int | None = None) -> int:
        """Return where the noun phrase that begins at `start` ends, with what modifies it."""
        stop = self.last if limit is None else limit
        for index in range(start, stop):
            here = self.bits[index]
            if here & tags.PUNCTUATION and self.lowers[index] not in _IN_PHRASE:
                return index
            opens = here & (tags.WH | tags.SUBORDINATOR) and not here & tags.PREPOSITION
            if index > start and (opens or self.is_finite(index)):
                return index
        return stop

    def named_end(self, start: int) -> int:
        """Return the end of a party or a list of them: it stops at a preposition but "of"."""
        end = self.phrase_end(start)
        for k in range(start + 1, end):
            ends = self.lower(k) not in listed("inside a source") or self.bits_at(k + 1) & tags.DAY
            # "It was accused by Iran of bias"
            other = self.words[k - 1].is_capital and not self.text(k + 1)[:1].isupper()
            if self.bits[k] & tags.PREPOSITION and (ends or (other and self.lower(k) == "of")):
                return k
        phrase = self.sentence.phrase(start)
        # "The Secretary of State, the Attorney General, and others" is a list as a whole, too.
        listed_too = len(phrase.members) > 1 or (phrase and self.lower(end) == ",")
        return max(end, phrase.end) if listed_too else end

    def has_finite(self, start: int, end: int) -> bool:
        """Tell whether a finite verb stands among these words."""
        return not self.sentence.finite.isdisjoint(range(start, end))

    def infinitive_at(self, index: int) -> bool:
        """Tell whether "to" and a verb stand here; an unknown bare word may be the verb."""
        if self.lower(index) != "to":
            return False
        verb = self.over_adverbs(index + 1)
        verb += self.lower(verb) in OPENING
        here = self.bits_at(verb)
        if here & tags.BARE:
            return True
        word = self.text(verb)
        return here == 0 and word.isalpha() and word.islower() and not word.endswith("s")

    def is_channel(self, index: int) -> bool:
        """Tell "in a statement" and "on Monday" from a phrase that tells of what is said."""
        if self.lower(index) in listed("topical"):
            return False
        for k in range(index + 1, min(index + 6, self.last)):
            if self.lowers[k] in listed("channel") or self.bits[k] & tags.DAY:
                return True
            if self.lowers[k] in COMMAS:
                return False
        return self.lower(index) in listed("during")
