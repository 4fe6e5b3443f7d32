"""A paragraph and its sentences, with their quotations, as they are read for statements."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, filterfalse, pairwise, takewhile
from operator import attrgetter, itemgetter
from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.reading.grammar.sentence import TEXT
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.lexicon import words_by_label
from coursekit.reading.rules.cues import NO_CUE, Cue
from coursekit.reading.text.spans import START, Span, span_of

#: The rule of "Lee said:", which may have its content in the next sentence or paragraph.
ANNOUNCING: Final = "verb colon"
#: Words around a cue, under their labels.
WORDS: Final = words_by_label("rules/attribution_words.txt")
COMMAS: Final = frozenset((",", "—", "–", "--", "-"))
STOPS: Final = frozenset(".?!;")
OPENING: Final = frozenset("“‘«\"'$£€#@") | {"``", "''"}
#: Marks behind a content and before one.
_BEHIND: Final = frozenset((",", ";", ":", "—", "–", "--", "."))
_BEFORE: Final = _BEHIND | {"?", "!", "("}
#: Behind a subject: a day, adverbs and commas, as the kinds of chunks.
_DAY: Final = re.compile("(?:[at,]|p(?=t))+$")
_ENDS_PHRASE: Final = tags.PUNCTUATION | tags.WH | tags.SUBORDINATOR
#: What is no adverb here if it may be any of these, too.
_MAY_BE_ADVERB: Final = tags.ADVERB | tags.PRONOUN | tags.DETERMINER | tags.AUXILIARY
_BEFORE_PARTICLE: Final = tags.ADVERB | tags.ADJECTIVE | tags.PRONOUN | tags.DETERMINING
Range = tuple[int, int]
_IS_WORD: Final = attrgetter("is_word")
_ENDS: Final = frozenset(".?!")
#: What ends speech behind a word that leads to a title: there a full stop may end the title.
_AFTER_LEAD: Final = dict.fromkeys(("'s", "on", "in", "the", "with"), _ENDS - {"."})


@dataclass(slots=True)
class Found:
    """A statement in word indices of its paragraph."""

    source: Range | None
    cue: Range
    content: list[Range]
    rule: str
    lemma: str
    addressee: Range | None = None


class Passage:
    """One paragraph: its words, its quotations and sentences, and what is found in it."""

    def __init__(self, paragraph: Paragraph) -> None:
        self.words = words = paragraph.words
        #: For each word: 1 in a quotation of a word or two, or of a title; 2 in any other.
        self.quoted = bytearray(len(words))
        self.taken = bytearray(len(words))
        self.quotes: list[Range] = []
        for quotation in paragraph.quotations:
            at, end = (bisect_left(words, place, key=START) for place in quotation[:2])
            self.quotes.append((at, end))
            scare = _is_scare(words, at, end) or _is_title(words, at, end)
            self.quoted[at:end] = (b"\x01" if scare else b"\x02") * (end - at)
        self.parsed = paragraph.sentences
        ends = accumulate([len(sentence.words) for sentence in self.parsed], initial=0)
        self.sentences: list[Range] = list(pairwise(ends))
        self.found: list[Found] = []
        self.speaker: Found | None = None

    @property
    def span(self) -> Span:
        """Where the paragraph stands."""
        return span_of(self.words, 0, len(self.words))

    def is_quotation(self, first: int, last: int) -> bool:
        """Tell whether nothing but marks stands outside one quotation that begins these words."""
        at = bisect_left(self.quotes, (first, 0))
        ends = [end for start, end in self.quotes[at : at + 1] if start == first]
        return any(not any(map(_IS_WORD, self.words[end:last])) for end in ends)


def _is_scare(words: Sequence[Word], at: int, end: int) -> bool:
    """Tell a word or two that are only set apart, the “leak”, from speech: “It fails,” he said."""
    begins = all(word.text[-1] in '.?!:”"' for word in words[max(0, at - 1) : at])
    last = {words[end - 2].text, *(word.text for word in words[end : end + begins])}
    # But yelled “Stay there!”
    return last.isdisjoint("?!" + "," * begins) and sum(map(_IS_WORD, words[at:end])) < 3


def _is_title(words: Sequence[Word], opening: int, closing: int) -> bool:
    """Tell the name of a programme or a work from speech: CNN's “Good Morning America.”."""
    inner = words[opening + 1 : closing - 1]
    last, before = words[closing - 2].text, words[max(0, opening - 1)].lower
    ends = last in _AFTER_LEAD.get(before, _ENDS)
    named = all(word.is_capital or len(word.text) < 4 for word in inner)
    return named and not ends and any(word.is_capital for word in inner[1:])


def _leading(words: Iterable[Word], marks: frozenset[str]) -> int:
    """Count the marks that stand first."""
    return len(list(takewhile(marks.__contains__, map(TEXT, words))))


class QuotedSentence:
    """A sentence of a passage; indices are of its own words, as in ``grammar.sentence``."""

    def __init__(self, passage: Passage, number: int) -> None:
        self.p, self.sentence = passage, passage.parsed[number]
        self.offset, last = passage.sentences[number]
        self.words, self.texts = self.sentence.words, self.sentence.texts
        self.lowers, self.bits = self.sentence.lowers, self.sentence.bits
        #: Returns the word as it is looked up, "" outside the sentence.
        self.lower = self.sentence.word
        self.last = len(self.bits)
        #: Where it ends without its final stop.
        self.end = self.last - _leading(reversed(self.words), STOPS)
        #: As of a passage; a quotation may begin ahead of the sentence, or end behind it.
        self.quoted = passage.quoted[self.offset : last]
        self.taken = memoryview(passage.taken)[self.offset : last]
        first = bisect_right(passage.quotes, self.offset, key=itemgetter(1))
        quotes = passage.quotes[first : bisect_left(passage.quotes, (last, 0))]
        self.quotes = [(at - self.offset, end - self.offset) for at, end in quotes]
        self.quote_ends = [end for _, end in self.quotes]
        #: Where reading begins, and where quotations end that are no mere word or two.
        self._spoken = [0, *(end for end in self.quote_ends if 2 in self.quoted[end - 1 : end])]
        #: The end of the quotation that begins with a word.
        self.opened = dict(self.quotes)
        self.finite = self.sentence.finite
        #: The sources that have been read, with their cues, and up to where all has been.
        self.sources: list[tuple[Range, Range]] = []
        self.floor = 0
        #: The cue that is being read, where its verb group begins, and where its words end.
        self.cue: Cue = NO_CUE
        self.head = self.rest = self.begin = 0
        self.uses: dict[int, tuple[int, str]] = {}
        self.edges = (0, 0)

    def is_spoken(self, index: int) -> bool:
        """Tell whether a quotation goes on here that is no mere word or two."""
        return self.quoted[index] == 2

    def add(self, told: Found) -> None:
        """Keep a statement, and mark its cue and content as read; nothing without words."""
        pieces = [self._trim(a, b) for a, b in told.content]
        content = [piece for piece in pieces if piece[0] < piece[1]]
        source = told.source
        unsaid = told.content and not content and told.rule != ANNOUNCING
        # "according to —": nobody is named where somebody should be
        if unsaid or (source and source[0] >= source[1]):
            return
        if source:
            self.sources.append((told.cue, source))
        at = self.offset
        told.cue, *told.content = [(a + at, b + at) for a, b in (told.cue, *content)]
        parties = (source, told.addressee)
        told.source, told.addressee = (one and (one[0] + at, one[1] + at) for one in parties)
        self.p.found.append(told)
        for a, b in (told.cue, *told.content):
            self.p.taken[a:b] = b"\x01" * (b - a)

    def _trim(self, start: int, end: int) -> Range:
        """Leave out marks at the edges; what is said ends with the quotation it would end in."""
        words = self.p.words[start + self.offset : end + self.offset]
        start += _leading(words, _BEFORE)
        end = max(start, end - _leading(reversed(words), _BEHIND))
        if start < end < self.last and self.quoted[end]:
            end = min(self.quotes[bisect_right(self.quote_ends, end)][1], self.last)
        return start, end

    def bits_at(self, index: int) -> int:
        """Return what a word may be; outside the sentence, a mark."""
        return self.bits[index] if 0 <= index < self.last else tags.PUNCTUATION

    def text(self, index: int) -> str:
        """Return the word as printed, "" outside the sentence."""
        return self.texts[index] if 0 <= index < self.last else ""

    def until(self, start: int, end: int, bits: int, words: Container[str] = ()) -> int:
        """Return the first word that may be one of some kinds, or is listed; else `end`."""
        mine, lowers = self.bits, self.lowers
        for k in range(start, min(end, self.last)):
            if mine[k] & bits or lowers[k] in words:
                return k
        return end

    def over(self, index: int, words: Container[str]) -> int:
        """Return the first word from `index` on that is not listed."""
        while self.lower(index) in words:
            index += 1
        return index

    def back(self, index: int, floor: int, bits: int) -> int:
        """Return the last word up to `index`, not ahead of `floor`, that is none of some kinds."""
        for k in range(index, floor, -1):
            if not self.bits[k] & bits:
                return k
        return min(index, floor)

    def first_finite(self, start: int, end: int) -> int:
        """Return where the first finite verb group among these words begins; else `end`."""
        return min(self.finite.intersection(range(start, end)), default=end)

    def is_comma(self, index: int) -> bool:
        """Tell whether a comma stands here, also one inside a closing quotation mark."""
        inside = self.quoted[index] > 0
        behind = self.quoted[index + 1 : index + 1 + inside]
        return self.text(index - inside) == "," and not any(behind)

    def over_adverbs(self, index: int) -> int:
        """Return the first word from `index` on that is no adverb."""
        while self.bits_at(index) & _MAY_BE_ADVERB == tags.ADVERB:
            index += 1
        return index

    def past_particles(self, index: int, cue: Cue) -> int | None:
        """Return the index after the words that belong to a phrasal verb, None without them."""
        at = index + 1
        for particle in cue.particles:
            end = self.until(at, at + 4, 0, (particle,))
            if end == at + 4 or not all(map(_BEFORE_PARTICLE.__and__, self.bits[at:end])):
                return None
            at = end + 1
        return at

    def subject_before(self, verb: int, floor: int = 0) -> Range | None:
        """Find the subject before a verb group, on this side of any quotation."""
        floor = max(floor, self._spoken[bisect_right(self._spoken, verb) - 1])
        if self.bits_at(verb - 1) & tags.RELATIVE:
            return verb - 1, verb
        subject = self._own_subject(verb, floor)
        if not subject:
            phrase = self.sentence.list_before(verb)
            subject = (phrase.start, phrase.end) if phrase.start >= floor else None
        return subject and self._without_day(subject)

    def _own_subject(self, verb: int, floor: int) -> Range | None:
        """Return the words of a verb's own subject, with all that stands before the verb."""
        clause = self.sentence.clause_of(verb)
        subject = clause.subject
        if clause.start == clause.group.first:
            relative = clause.kind == "relative"
            return (clause.opener_at, clause.opener_at + 1) if relative else None
        if not floor <= subject.start < verb:
            return None
        closed = self.is_comma(self.back(verb - 1, subject.end, tags.ADVERB))
        for at in filter(self.is_comma, range(subject.end, verb - 1)):
            opens = self.lowers[at + 1] in WORDS["opens an aside"]
            opens &= closed or not self.bits[at + 1] & tags.PREPOSITION
            if opens:
                return subject.start, at  # "Lee, while regretting that, …", "Lee, in a letter, …"
        return subject.start, verb

    def _without_day(self, subject: Range) -> Range:
        """Return "The bank" for "The bank last week" and "The bank, on Monday,"."""
        chunks = self.sentence.chunks
        first, last = (bisect_right(chunks.starts, at) - 1 for at in subject)
        kinds = chunks.kinds[first : last + (chunks.starts[last] < subject[1])]
        kept = kinds.rstrip("a,") if "W" in kinds[:-1] else _DAY.sub("", kinds)
        end = chunks.ends[first + len(kept) - 1]
        return (subject[0], end) if subject[0] < end < subject[1] else subject

    def main_subject(self, before: int) -> Range | None:
        """Return the subject of the sentence's first finite verb, for a verb that has none."""
        if self.sources:
            return max(self.sources[-20:])[1]
        unquoted = filterfalse(self.quoted.__getitem__, self.finite)
        first = min(unquoted, default=before)
        return self.subject_before(first) if first < before else None

    def named_end(self, start: int, leading: frozenset[str] = frozenset()) -> int:
        """Return the end of a party or a list of them: it stops at `leading` prepositions."""
        end = self.first_finite(start + 1, self.until(start, self.last, _ENDS_PHRASE))
        end = self.back(end - 1, start, tags.CONJUNCTION | tags.ADVERB) + 1
        inside = WORDS["inside a source"] - leading
        leads = [k for k in range(start + 1, end) if self.bits[k] & tags.PREPOSITION]
        for k in leads:
            # "It was accused by Iran of bias", but "by the Bank of England"
            accuses = self.words[k - 1].is_capital and not self.text(k + 1)[:1].isupper()
            if accuses or self.lowers[k] not in inside or self.bits_at(k + 1) & tags.DAY:
                return k
        # "The Secretary of State, the Attorney General, and others" is a list as a whole, too.
        return max(end, self.sentence.phrase(start).end)

    def has_finite(self, start: int, end: int) -> bool:
        """Tell whether a finite verb stands among these words."""
        return not self.finite.isdisjoint(range(start, end))

    def infinitive_at(self, index: int) -> bool:
        """Tell whether "to" and a verb stand here; an unknown bare word may be the verb."""
        if self.lower(index) != "to":
            return False
        verb = self.over_adverbs(index + 1)
        verb += self.lower(verb) in OPENING
        here, word = self.bits_at(verb), self.text(verb)
        unknown = here == 0 and word.islower() and not word.endswith("s")
        return unknown or here & tags.BARE > 0

    def is_channel(self, index: int) -> bool:
        """Tell "in a statement" and "on Monday" from a phrase that tells of what is said."""
        lower, end = self.lower(index), min(index + 6, self.last)
        told = self.until(index + 1, end, tags.DAY, WORDS["channel"]) < end
        return lower not in WORDS["topical"] and (told or lower in WORDS["during"])
