"""One sentence: its verb groups, subjects and phrases, for the constructions to ask."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.lexicon import word_set
from coursekit.reading.rules.cues import NO_CUE, Cue
from coursekit.reading.rules.passages import Found, Passage, Range

COMMAS: Final = frozenset((",", "—", "–", "--", "-"))
STOPS: Final = frozenset(".?!;")
OPENING: Final = frozenset("“‘«\"'$£€#@") | {"``", "''"}
# Beside the bits of auxiliaries: a bare infinitive, one that another verb governs.
INFINITIVE: Final = 1 << 28
GOVERNED: Final = 1 << 29
#: Marks behind a content and before one, and marks that a noun phrase may hold.
_BEHIND: Final = frozenset((",", ";", ":", "—", "–", "--", "."))
_BEFORE: Final = _BEHIND | {"?", "!"}
_IN_PHRASE: Final = frozenset("%&$/’'()")


@cache
def listed(label: str) -> frozenset[str]:
    """Return the words that ``attribution_words.txt`` lists under `label`."""
    return word_set("rules/attribution_words.txt", label)


class SentenceParts:
    """The words of a sentence, and what stands where in it."""

    def __init__(self, passage: Passage, first: int, last: int) -> None:
        self.p = passage
        self.sentence = passage.parsed[first]
        self.words = passage.words
        self.lowers = passage.lowers
        self.bits = passage.bits
        self.first = first
        self.last = last
        # The sentence without its final stop.
        end = last
        while end > first and self.words[end - 1].text in STOPS:
            end -= 1
        self.end = end
        self.subject: Range | None = None
        self.known = len(passage.found)
        self.floor = first
        #: The cue that is being read, and where its words end.
        self.cue: Cue = NO_CUE
        self.head = self.rest = self.begin = first
        self.uses: dict[int, tuple[int, str]] = {}
        self.edges = (first, first)

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
        kept = [piece for piece in pieces if piece[0] < piece[1]]
        if source is not None and source[0] >= source[1]:
            return  # "according to —": nobody is named where somebody should be
        if content and not kept:
            if rule == "verb colon":
                self.p.announced = Found(source, cue, [], rule, lemma, addressee)
            return
        self.p.found.append(Found(source, cue, kept, rule, lemma, addressee))
        for a, b in kept:
            self.p.taken[a:b] = b"\x01" * (b - a)
        self.p.taken[cue[0] : cue[1]] = b"\x01" * (cue[1] - cue[0])
        if source is not None:
            self.subject = source

    def _trim(self, start: int, end: int) -> Range:
        while start < end and self.words[start].text in _BEFORE:
            start += 1
        while end > start and self.words[end - 1].text in _BEHIND:
            end -= 1
        return start, end

    def _with_quotation(self, start: int, end: int) -> Range:
        """Let what is said end with the quotation that it would end in."""
        if start < end < self.last and self.p.quoted[end - 1] and self.p.quoted[end]:
            at = bisect_right(self.p.quote_ends, end)
            return start, min(self.p.quotes[at][1], self.last)
        return start, end

    def lower(self, index: int) -> str:
        """Return the word as it is looked up, "" outside the sentence."""
        return self.words[index].lower if self.first <= index < self.last else ""

    def bits_at(self, index: int) -> int:
        """Return what a word may be; outside the sentence, a mark."""
        return self.bits[index] if self.first <= index < self.last else tags.PUNCTUATION

    def text(self, index: int) -> str:
        """Return the word as printed, "" outside the sentence."""
        return self.words[index].text if self.first <= index < self.last else ""

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
        return index - self.first in self.sentence.finite

    def opens_quote(self, index: int) -> int | None:
        """Return the end of the quotation that begins at `index`."""
        return self.p.quote_end.get(index) if index < self.last else None

    def is_comma(self, index: int) -> bool:
        """Tell whether a comma stands here, also one inside a closing quotation mark."""
        if not self.p.quoted[index]:
            return self.words[index].text == ","
        return self.text(index - 1) == "," and (
            index + 1 >= self.last or not self.p.quoted[index + 1]
        )

    def over_adverbs(self, index: int) -> int:
        """Return the first word from `index` on that is no adverb."""
        while (
            index < self.last
            and self.bits[index] & tags.ADVERB
            and not self.bits[index] & (tags.PRONOUN | tags.DETERMINER | tags.AUXILIARY)
        ):
            index += 1
        return index

    def past_particles(self, index: int, cue: Cue) -> int | None:
        """Return the index after the words that belong to a phrasal verb, None without them."""
        at = index + 1
        for particle in cue.particles:
            k = at
            while k < min(at + 3, self.last) and self.words[k].lower != particle:
                if not self.bits[k] & (
                    tags.ADVERB | tags.DETERMINER | tags.ADJECTIVE | tags.POSSESSIVE | tags.PRONOUN
                ):
                    return None
                k += 1
            if k >= self.last or self.words[k].lower != particle:
                return None
            at = k + 1
        return at

    def group_start(self, head: int) -> tuple[int, int]:
        """Return where the verb group begins and the bits of its auxiliaries."""
        clause = self.clause_at(head)
        group, seen = clause.group, 0
        start = self.first + group.first
        if not clause or group.inner is not None:
            return head, 0
        for bits in self.bits[start:head]:
            seen |= bits & tags.AUXILIARY
        if group.form == "infinitive":
            before = clause.governor.group
            near = self.back(start - 1, self.first, tags.ADVERB) == self.first + before.last
            if not near or before.lemma not in listed("catenative"):
                return start, seen | INFINITIVE
            return self.group_start(self.first + before.last)[0], seen | GOVERNED
        return start, seen

    def subject_before(self, verb: int, floor: int = 0) -> Range | None:
        """Find the subject before a verb group, on this side of any quotation."""
        at = bisect_right(self.p.quote_ends, verb)
        if at and self.p.quoted[self.p.quote_ends[at - 1] - 1] == 2:
            floor = max(floor, self.p.quote_ends[at - 1])
        floor = max(floor, self.first)
        clause = self.clause_at(verb)
        subject = self._subject_of(clause, verb, floor) or self.phrase_before(verb, floor)
        return self._without_day(subject) if subject is not None else None

    def phrase_before(self, index: int, floor: int = 0) -> Range | None:
        """Return the noun phrase or pronoun that ends before the word `index`."""
        before = index - 1
        if before < floor:
            return None
        if self.bits[before] & tags.RELATIVE:
            return before, index
        phrase = self.sentence.phrase_before(index - self.first, whole=True)
        if not phrase or phrase.start + self.first < floor:
            return None
        return phrase.start + self.first, phrase.end + self.first

    def chunk_start(self, index: int) -> int:
        """Return where the plain noun phrase that holds a word begins."""
        starts = self.sentence.chunks.starts
        return self.first + starts[bisect_right(starts, index - self.first) - 1]

    def clause_at(self, verb: int) -> Clause:
        """Return the clause whose verb group holds the word `verb`."""
        return self.sentence.clause_of(verb - self.first)

    def _subject_of(self, clause: Clause, verb: int, floor: int) -> Range | None:
        """Return the words of a clause's own subject, with all that stands before the verb."""
        if not clause.subject:
            return None
        if clause.group.inner:  # "not only does Lee think", but not "does Lee think?"
            if self.lower(self.first + clause.group.first - 1) not in listed("inverting"):
                return None
            return self.first + clause.subject.start, self.first + clause.subject.end
        if clause.kind == "relative" and clause.start == clause.group.first:
            return self.first + clause.opener_at, self.first + clause.opener_at + 1
        start, end = self.first + clause.subject.start, verb
        if start < floor or start >= verb:
            return None
        if clause.start == clause.group.first:
            return None
        for at in range(self.first + clause.subject.end, verb - 1):
            aside = self.bits[at + 1] & tags.SUBORDINATOR and not self.bits[at + 1] & tags.WH
            if aside and self.words[at].text == ",":
                return start, at  # "Lee, while regretting that, …"
        return start, end

    def _without_day(self, subject: Range) -> Range:
        """Return "The bank" for "The bank last week" and "The bank, on Monday,"."""
        chunks = self.sentence.chunks
        first, last = (bisect_right(chunks.starts, at - self.first) - 1 for at in subject)
        last -= chunks.starts[last] + self.first >= subject[1]
        days = "a," if "W" in chunks.kinds[first:last] else "at,"
        while last > 0 and (chunks.kinds[last] in days or chunks.kinds[last : last + 2] == "pt"):
            last -= 1
        end = self.first + chunks.ends[last]
        return (subject[0], end) if subject[0] < end < subject[1] else subject

    def main_subject(self, before: int) -> Range | None:
        """Return the subject of the sentence's first finite verb, for a verb that has none."""
        known = [
            f
            for f in self.p.found[max(self.known, len(self.p.found) - 20) :]
            if f.source and f.cue[0] < before
        ]
        if known:
            return max(known, key=lambda f: f.cue).source
        for clause in self.sentence.clauses:
            verb = self.first + clause.group.first
            if verb >= before:
                break
            if clause.group.form == "finite" and not self.p.quoted[verb]:
                subject = self.subject_before(verb)
                if subject is not None:
                    return subject
        return None

    def phrase_end(self, start: int, limit: int | None = None) -> int:
        """Return where the noun phrase that begins at `start` ends, with what modifies it."""
        stop = self.last if limit is None else limit
        for index in range(start, stop):
            here = self.bits[index]
            if here & tags.PUNCTUATION and self.words[index].text not in _IN_PHRASE:
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
        phrase = self.sentence.phrase(start - self.first)
        # "The Secretary of State, the Attorney General, and others" is a list as a whole, too.
        listed_too = len(phrase.members) > 1 or (phrase and self.lower(end) == ",")
        return max(end, phrase.end + self.first) if listed_too else end

    def has_finite(self, start: int, end: int) -> bool:
        """Tell whether a finite verb stands among these words."""
        return any(start <= self.first + verb < end for verb in self.sentence.finite)

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
            if self.words[k].lower in listed("channel") or self.bits[k] & tags.DAY:
                return True
            if self.words[k].text in COMMAS:
                return False
        return self.lower(index) in listed("during")
