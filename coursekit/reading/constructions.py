"""The constructions of attribution: how English ties a source, a cue and a content together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from coursekit.reading.clauses import (
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    BE,
    CONJUNCTION,
    DAY,
    DETERMINER,
    DO,
    HAVE,
    MODAL,
    NEGATION,
    NUMBER,
    OBJECT_PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    RELATIVE,
    SMALL,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    V_BASE,
    V_ING,
    V_PARTICIPLE,
    V_PAST,
    V_THIRD,
    VERB,
    WH,
    finite_at,
    flags,
    phrase_start,
    subject_before,
)
from coursekit.reading.cues import Cue, adjective_cues, cue_of, noun_cues, verb_cues
from coursekit.reading.quotations import quotations_of
from coursekit.reading.spans import Span
from coursekit.reading.verbs import readings_of
from coursekit.reading.word_lists import by_label
from coursekit.reading.words import Word, words_of

Range = tuple[int, int]
_SCARE: Final = 2  # quoted words up to this many are no content of their own
_COMMAS: Final = frozenset((",", "—", "–", "--", "-"))
_STOPS: Final = frozenset(".?!;")
_OPENING: Final = frozenset("“‘«\"'$£€#@") | {"``", "''"}
_ADJOINING: Final = frozenset(
    ("as", "when", "while", "after", "before", "during", "because", "though", "although", "since")
)
_CLOSING: Final = frozenset("”’»\"'") | {"''"}


@dataclass(slots=True)
class Found:
    """A statement in word indices of its paragraph."""

    source: Range | None
    cue: Range
    content: list[Range]
    rule: str
    lemma: str
    addressee: Range | None = None


@dataclass(slots=True)
class Passage:
    """One paragraph: its words, what each may be, its quotations and sentences."""

    text: str
    words: list[Word]
    bits: list[int]
    quotes: list[Range]
    quoted: bytearray
    sentences: list[Range]
    taken: bytearray
    quote_ends: list[int]
    quote_end: dict[int, int]
    found: list[Found] = field(default_factory=list)
    speaker: Found | None = None
    announced: Found | None = None

    @classmethod
    def of(cls, text: str, sentences: Sequence[Span]) -> Passage:
        """Split the paragraph whose sentences these are into words."""
        words = words_of(text, sentences[0].start, sentences[-1].end)
        quotes: list[Range] = []
        quoted = bytearray(len(words))
        at = 0
        for quotation in quotations_of(words, text):
            while words[at].start < quotation.start:
                at += 1
            end = at
            count = 0
            while end < len(words) and words[end].start < quotation.end:
                count += words[end].is_word
                end += 1
            quotes.append((at, end))
            scare = count <= _SCARE or _is_title(words, at, end)
            quoted[at:end] = bytes([1 if scare else 2]) * (end - at)
            at = end - 1
        ranges: list[Range] = []
        first = 0
        for sentence in sentences:
            last = first
            while last < len(words) and words[last].start < sentence.end:
                last += 1
            if last > first:
                ranges.append((first, last))
            first = last
        return cls(
            text,
            words,
            flags(words),
            quotes,
            quoted,
            ranges,
            bytearray(len(words)),
            [end for _, end in quotes],
            dict(quotes),
        )


def _is_title(words: Sequence[Word], opening: int, closing: int) -> bool:
    """Tell the name of a programme or a work from speech: CNN's “Good Morning America.”"""
    start, end = opening + 1, closing - 1
    if end - start > 8 or (end > start and words[end - 1].text in ("?", "!")):
        return False
    if end > start and words[end - 1].text == ".":
        before = words[opening - 1] if opening else words[0]
        if not before.is_capital and before.lower not in ("'s", "on", "in", "the", "with"):
            return False
    return all(
        word.is_capital or not word.is_word or len(word.text) < 4 for word in words[start:end]
    ) and any(word.is_capital for word in words[start + 1 : end])


@cache
def _list(label: str) -> frozenset[str]:
    return frozenset(" ".join(by_label("attribution_words.txt")[label]).split())


def read_passage(passage: Passage) -> None:
    """Find the statements of one paragraph, sentence by sentence."""
    label = _speaker_label(passage)
    if label is not None:
        passage.taken[: label.cue[1]] = b"\x01" * label.cue[1]
    for first, last in passage.sentences:
        _Sentence(passage, first, last).read()
    if label is not None:
        passage.found.append(label)
    _join_quotations(passage)


def _join_quotations(passage: Passage) -> None:
    """Give a wholly quoted sentence without a cue to the speaker before it."""
    speaker: Found | None = None
    waiting: list[Range] = []
    by_cue = sorted(passage.found, key=lambda f: f.cue)
    at = 0
    for first, last in passage.sentences:
        here = None
        while at < len(by_cue) and by_cue[at].cue[0] < last:
            if _may_speak(by_cue[at]):
                here = by_cue[at]
            at += 1
        if here is not None:
            if waiting and here.content[0][0] == first:
                here.content.extend(waiting)
            waiting = []
            speaker = here
        elif is_whole_quotation(passage, first, last):
            if speaker is not None:
                speaker.content.append((first, last))
            else:
                waiting.append((first, last))
        else:
            speaker = None
            waiting = []
    passage.speaker = speaker


def _may_speak(found: Found) -> bool:
    cue = cue_of(found.lemma)
    return cue is None or "quote" in cue.frames or found.rule.startswith("quotation")


def is_whole_quotation(passage: Passage, first: int, last: int) -> bool:
    """Tell whether nothing but marks stands outside one quotation."""
    end = passage.quote_end.get(first)
    if end is None or last - end > 2:
        return False
    return not any(word.is_word for word in passage.words[end:last])


class _Sentence:
    """One sentence, read from its trailing attributions to those that run from left to right."""

    def __init__(self, passage: Passage, first: int, last: int) -> None:
        self.p = passage
        self.words = passage.words
        self.bits = passage.bits
        self.first = first
        self.last = last
        # The sentence without its final stop.
        end = last
        while end > first and self.words[end - 1].text in _STOPS:
            end -= 1
        self.end = end
        self.subject: Range | None = None
        self.floor = first

    # -------------------------------------------------------------- the order of reading

    def read(self) -> None:
        cues = verb_cues()
        adjectives, nouns = adjective_cues(), noun_cues()
        candidates: list[tuple[int, str]] = []
        for index in range(self.first, self.last):
            if self.p.quoted[index]:
                continue
            lower = self.words[index].lower
            if lower in cues and self.bits[index] & VERB:
                candidates.append((index, "verb"))
            elif lower in adjectives:
                candidates.append((index, "adjective"))
            elif lower in _SEEMING:
                candidates.append((index, "seem"))
            elif lower in ("reportedly", "allegedly"):
                candidates.append((index, "adverb"))
            elif lower in ("asked", "pressed", "questioned") and self._is_clause_start(index):
                self._asked(index)
            elif lower == "according":
                candidates.append((index, "according"))
            if lower in nouns:
                candidates.append((index, "noun"))
        if not candidates and not any(self.p.quoted[self.first : self.last]):
            return
        for index, kind in candidates:
            if kind == "verb" and not self.p.taken[index]:
                self._trailing(index)
            elif kind == "according" and not self.p.taken[index]:
                self._according(index)
        self._unlisted_after_quotation()
        for index, kind in candidates:
            if self.p.taken[index]:
                continue
            if kind == "verb":
                self._verb(index)
            elif kind == "adjective":
                self._adjective(index)
            elif kind == "noun":
                self._noun(index)
            elif kind == "seem":
                self._seem(index)
            elif kind == "adverb":
                self._reportedly(index)
        self._name_colon()

    def _add(
        self,
        source: Range | None,
        cue: Range,
        content: Sequence[Range],
        rule: str,
        lemma: str,
        addressee: Range | None = None,
    ) -> None:
        pieces = [self._trim(a, b) for a, b in content]
        kept = [piece for piece in pieces if piece[0] < piece[1]]
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
        while start < end and self.words[start].text in (
            ",",
            ";",
            ":",
            "—",
            "–",
            "--",
            ".",
            "?",
            "!",
        ):
            start += 1
        while end > start and self.words[end - 1].text in (",", ";", ":", "—", "–", "--", "."):
            end -= 1
        return start, end

    # -------------------------------------------------------------------- small helps

    def _lower(self, index: int) -> str:
        return self.words[index].lower if self.first <= index < self.last else ""

    def _bits(self, index: int) -> int:
        return self.bits[index] if self.first <= index < self.last else PUNCTUATION

    def _text(self, index: int) -> str:
        return self.words[index].text if self.first <= index < self.last else ""

    def _opens_that_clause(self, that: int, verb: int) -> bool:
        """Tell "the report states that it failed" from "Rust Belt states that voted"."""
        form = verb_cues()[self._lower(verb)]
        if self.bits[verb] & (V_THIRD | V_BASE) and not form.seldom_noun and that == verb + 1:
            here = self._bits(that + 1)
            known = here & (DETERMINER | PRONOUN | POSSESSIVE | NUMBER | PREPOSITION)
            plain = known or self._text(that + 1)[:1].isupper()
            return bool(plain) or not here & VERB
        return self._continues(that + 1)

    def _continues(self, index: int) -> bool:
        """Tell whether "that" before `index` leads to a clause, and is no relative pronoun."""
        here = self._bits(index)
        if self._text(index) == ",":
            return True
        if here & AUXILIARY and not self.words[index].is_capital:
            return False
        if (
            here & V_PAST
            and not here & (ADJECTIVE | PREPOSITION)
            and not self._bits(index + 1) == 0
        ):
            return False
        return not self._bits(index) & PUNCTUATION or self._text(index) in _OPENING

    def _subject_before(self, verb: int, floor: int = 0) -> Range | None:
        """Find the subject before a verb group, on this side of any quotation."""
        at = bisect_right(self.p.quote_ends, verb)
        if at and self.p.quoted[self.p.quote_ends[at - 1] - 1] == 2:
            floor = max(floor, self.p.quote_ends[at - 1])
        return subject_before(self.words, self.bits, verb, max(floor, self.first))

    def _opens_quote(self, index: int) -> int | None:
        """Return the end of the quotation that begins at `index`."""
        return self.p.quote_end.get(index) if index < self.last else None

    def _over_adverbs(self, index: int) -> int:
        while (
            index < self.last
            and self.bits[index] & ADVERB
            and not self.bits[index] & (PRONOUN | DETERMINER | AUXILIARY)
        ):
            index += 1
        return index

    def _group_start(self, head: int) -> tuple[int, int]:
        """Return where the verb group begins and the bits of its auxiliaries."""
        index = head
        seen = 0
        while index > self.first and head - index < 10:
            before = index - 1
            here = self.bits[before]
            if self.p.quoted[before]:
                break
            if here & AUXILIARY and not (
                self.words[before].is_capital and here & MODAL and before > self.first
            ):
                seen |= here
                index = before
            elif here & (ADVERB | NEGATION) and not here & (PRONOUN | DETERMINER | PREPOSITION):
                index = before
            elif self.words[before].lower == "since" and self._bits(before - 1) & HAVE:
                index = before
            elif self.words[before].lower == "to" and self.bits[head] & (V_BASE | BE | HAVE):
                governor = before - 1
                while governor > self.first and self.bits[governor] & ADVERB:
                    governor -= 1
                lemmas = [r.lemma for r in readings_of(self.words[governor].lower)]
                if governor < self.first or not any(x in _list("catenative") for x in lemmas):
                    return index, seen | INFINITIVE
                index = governor
                seen |= GOVERNED
            else:
                break
        while index < head and self.bits[index] & ADVERB and not self.bits[index] & NEGATION:
            index += 1
        return index, seen

    def _main_subject(self, before: int) -> Range | None:
        """Return the subject of the sentence's first finite verb, for a verb that has none."""
        if self.subject is not None:
            return self.subject
        for index in range(self.first, min(before, self.first + 60)):
            here = self.bits[index]
            if self.p.quoted[index] or not here & (VERB | AUXILIARY):
                continue
            if here & AUXILIARY or finite_at(self.words, self.bits, index, ""):
                subject = self._subject_before(index)
                if subject is not None:
                    return subject
        return None

    def _phrase_end(self, start: int, limit: int | None = None) -> int:
        """Return where the noun phrase that begins at `start` ends, with what modifies it."""
        stop = self.last if limit is None else limit
        index = start
        while index < stop:
            here = self.bits[index]
            word = self.words[index]
            if here & PUNCTUATION and word.text not in ("%", "&", "$", "/", "’", "'", "(", ")"):
                break
            if index > start and here & AUXILIARY and not word.is_capital:
                break
            if index > start and here & (WH | SUBORDINATOR) and not here & PREPOSITION:
                break
            if index > start and here & VERB and finite_at(self.words, self.bits, index, "present"):
                break
            if self.p.quoted[index] == 2:
                break
            index += 1
        return index

    def _has_finite(self, start: int, end: int) -> bool:
        for index in range(start, min(end, start + 60)):
            here = self.bits[index]
            if here & AUXILIARY and (not self.words[index].is_capital or index == start):
                return True
            if here & (V_PAST | V_THIRD | V_BASE) and finite_at(
                self.words, self.bits, index, "present"
            ):
                return True
        return False

    # ------------------------------------------------- content, source and cue (or cue, source)

    def _trailing(self, index: int) -> None:
        """Read "…, the minister said", "…, said the minister" and what goes on after them."""
        form = verb_cues()[self.words[index].lower]
        cue, end = self._speaking_cue(form.cues, index)
        if cue is None:
            return
        start, auxiliaries = self._group_start(index)
        if auxiliaries & INFINITIVE:
            return
        ing = self.bits[index] & V_ING and not auxiliaries
        if ing:
            return
        before = start - 1
        if before < self.floor:
            return
        may_invert = (
            self._closes_content(before) and not auxiliaries and form.bits & (V_PAST | V_THIRD)
        )
        if may_invert and self._quote_before(before) and self._inverted(index, cue, before):
            return
        if self._after_subject(index, start, end, cue):
            return
        if may_invert and "invert" in cue.frames and not self._quote_before(before):
            self._inverted(index, cue, before)

    def _after_subject(self, index: int, start: int, end: int, cue: Cue) -> bool:
        """Read "…, the minister said": what the subject follows is the content."""
        subject = self._subject_before(start, self.floor)
        if subject is None or subject[0] - 1 < self.floor:
            return False
        before = subject[0] - 1
        while (
            before > self.floor
            and self.bits[before] & (ADVERB | CONJUNCTION)
            and not self.p.quoted[before]
        ):
            before -= 1
        if not self._closes_content(before):
            return False
        if self.bits[subject[0]] & RELATIVE and subject[1] - subject[0] == 1:
            return True
        quoted = self._quote_before(before)
        if not quoted and not ("after" in cue.frames and self._reports(index, start)):
            return True
        after = self._after_cue(end, cue)
        if after is None:
            at = bisect_right(self.p.quote_ends, before + 1) - 1
            if not quoted or self.p.quotes[at][0] > self.floor + 1:
                return True
            after = end
        self._finish_trailing(subject, (start, end), cue, before, after, "content subject verb")
        return True

    def _reports(self, index: int, start: int) -> bool:
        """Tell a finite form from a noun ("in the state,") or a participle ("written")."""
        form = verb_cues()[self._lower(index)]
        if form.bits & V_PAST or any(self.bits[k] & AUXILIARY for k in range(start, index)):
            return True
        return form.seldom_noun and bool(form.bits & (V_THIRD | V_BASE))

    def _speaking_cue(self, cues: Sequence[Cue], index: int) -> tuple[Cue | None, int]:
        """Return the cue that may stand after its content, and where its words end."""
        for cue in cues:
            if cue.frames & _SPEAKING:
                end = self._past_particles(index, cue)
                if end is not None:
                    return cue, end
        return None, index

    def _closes_content(self, before: int) -> bool:
        text = self._text(before)
        if text in _COMMAS:
            return True
        return bool(self.p.quoted[before]) and text in _CLOSING

    def _quote_before(self, before: int) -> bool:
        if before < self.first:
            return False
        if self.p.quoted[before] == 2:
            return True
        return (
            before > self.first and self.p.quoted[before - 1] == 2 and self._text(before) in _COMMAS
        )

    def _after_cue(self, index: int, cue: Cue) -> int | None:
        """Return the mark that ends the attribution, past days, hearers and channels; else None."""
        steps = 0
        while index < self.last and steps < 25:
            text = self.words[index].text
            here = self.bits[index]
            if text in _STOPS or text in _COMMAS or text == ":" or self._opens_quote(index):
                return index
            lower = self.words[index].lower
            if steps == 0 and not here & (ADVERB | DAY | PREPOSITION | PUNCTUATION):
                if "recipient" not in cue.frames and not (text == "(" or lower in ("last", "this")):
                    return None
            if here & AUXILIARY and not self.words[index].is_capital:
                return None
            if lower == "that" or (here & WH and steps == 0):
                return None
            if self._infinitive_at(index):
                return None
            if lower in _ADJOINING:
                return index
            if (
                here & (V_PAST | V_THIRD)
                and steps
                and finite_at(self.words, self.bits, index, "past")
            ):
                return None
            if steps and here & SUBJECT_PRONOUN:
                return index if self.words[index - 1].lower in ("as", "when", "after") else None
            index += 1
            steps += 1
        return index if index >= self.last else None

    def _finish_trailing(
        self, source: Range, cue_range: Range, cue: Cue, before: int, after: int, rule: str
    ) -> None:
        left = self._left_content(before)
        if self._lower(source[0] - 1) == "as":
            before = source[0] - 2
            left = self._left_content(before)
        pieces: list[Range] = []
        quoted = self._quote_before(before)
        outer = min(source[0], cue_range[0])
        text = self._text(after)
        # "The draft, he said, would fail": what stands before is the subject of what follows.
        goes_on = text == "," and bool(
            self._bits(after + 1) & (AUXILIARY | V_PAST | V_THIRD)
            and not self._bits(after + 1) & (CONJUNCTION | PREPOSITION)
        )
        if left[0] < left[1] and (
            quoted or goes_on or self._has_finite(*left) or left[1] - left[0] > 7
        ):
            adjunct = not quoted and self._is_adjunct(*left) and self._text(after) not in _STOPS
            if adjunct and self._lower(left[0]) not in ("if", "unless"):
                left = (outer, outer)
            else:
                pieces.append(left)
        right: Range | None = None
        if text in _COMMAS or text == ":" or self._opens_quote(after):
            right = self._continuation(after, bool(quoted))
        if right is not None:
            pieces.append(right)
        if not pieces:
            return
        addressee = self._addressee(cue_range[1], after)
        self._add(source, cue_range, pieces, rule, cue.lemma, addressee)
        self.floor = max(p[1] for p in (*pieces, source, cue_range))
        self.floor = max(self.floor, min(after, self.last))

    def _is_adjunct(self, start: int, end: int) -> bool:
        """Tell "While X did Y," and "In Iowa," from a clause of its own."""
        here = self.bits[start]
        if here & (WH | SUBORDINATOR | PREPOSITION) and not here & (PRONOUN | DETERMINER):
            return not any(
                self.words[k].text == "," and self._has_finite(k + 1, end)
                for k in range(start, min(end, start + 60))
            )
        return False

    def _left_content(self, before: int) -> Range:
        start = self.floor
        while start < before and (
            self.words[start].text in (",", ";", "—", "–", "--")
            or (
                self.bits[start] & CONJUNCTION
                and self.words[start].lower in ("and", "but", "so", "yet")
            )
        ):
            start += 1
        if self.p.quoted[before]:
            at = bisect_right(self.p.quote_ends, before)
            opening = self.p.quotes[at][0] if at < len(self.p.quotes) else start
            if opening > start and self.words[opening - 1].text == ":":
                start = opening
        return start, before + (1 if self.p.quoted[before] else 0)

    def _continuation(self, mark: int, quoted: bool) -> Range | None:
        """Return the content that goes on after "…, he said,"."""
        index = mark
        while index < self.last and (
            self.words[index].text in _COMMAS or self.words[index].text == ":"
        ):
            index += 1
        if index >= self.end:
            return None
        end = self._opens_quote(index)
        if end is not None and self.p.quoted[index] == 2:
            return index, self._quotation_tail(end)
        here = self.bits[index]
        lower = self.words[index].lower
        if quoted and self._text(mark) != ":":
            # “…,” he said, adding …; “…,” she said, and then left: no more of the content,
            # unless a quotation comes after a word or two.
            for k in range(index, min(index + 3, self.last)):
                end = self._opens_quote(k)
                if (
                    end is not None
                    and self.p.quoted[k] == 2
                    and not any(self.bits[x] & (V_ING | V_PAST) for x in range(index, k))
                ):
                    return k, self._quotation_tail(end)
            return None
        if here & V_ING or lower in ("who", "which", "while", "whose", "whom", "where", "when"):
            return None
        if here & PREPOSITION and not self._has_finite(index, self.end):
            return None
        return index, self._clause_end(index, None)

    def _quotation_tail(self, end: int) -> int:
        return end

    def _inverted(self, index: int, cue: Cue, before: int) -> bool:
        """Read "“…,” said Ann Lee, the minister, in a letter"."""
        start = self._over_adverbs(index + 1)
        if start >= self.end:
            return False
        here = self.bits[start]
        if here & SUBJECT_PRONOUN or self._lower(start) in ("this", "that"):
            end = start + 1
            if not self._bits(end) & (PUNCTUATION | PREPOSITION | SUBORDINATOR):
                return False
        else:
            if here & (WH | SUBORDINATOR | PREPOSITION | AUXILIARY | PUNCTUATION):
                return False
            end = self._inverted_source_end(start)
        after = end
        while after < self.last and not (
            self.words[after].text in _COMMAS
            or self.words[after].text in _STOPS
            or self._opens_quote(after)
        ):
            after += 1
        quoted = self._quote_before(before)
        if not quoted and (
            self._has_finite(start + 1, self._relative_from(start, end))
            or not self._has_finite(self.floor, before)
            or not self._text(after) in (*_STOPS, ",")
        ):
            return False
        self._finish_trailing(
            (start, end), (index, index + 1), cue, before, after, "content verb subject"
        )
        return True

    def _infinitive_at(self, index: int) -> bool:
        """Tell whether "to" and a verb stand here; an unknown bare word may be the verb."""
        if self._lower(index) != "to":
            return False
        verb = self._over_adverbs(index + 1)
        here = self._bits(verb)
        if here & (V_BASE | BE | HAVE | DO):
            return True
        word = self._text(verb)
        return here == 0 and word.isalpha() and word.islower() and not word.endswith("s")

    def _relative_from(self, start: int, end: int) -> int:
        """Return where a relative clause inside a phrase begins."""
        return next((k for k in range(start, end) if self.bits[k] & WH), end)

    def _inverted_source_end(self, start: int) -> int:
        end = start
        while end < min(self.end, start + 60):
            text = self.words[end].text
            here = self.bits[end]
            if self.p.quoted[end] == 2:
                break
            if text in ("—", "–", "--", ";", ":"):
                break
            if text == ",":
                after = end + 1
                if after >= self.end or self._opens_quote(after):
                    break
                ahead = self.bits[after]
                if (
                    ahead & V_ING
                    or ahead & CONJUNCTION
                    or self._lower(after)
                    in ("in", "while", "as", "after", "at", "during", "on", "when")
                ):
                    break
                if self._lower(after) == "which":
                    break
                if ahead & RELATIVE and self._lower(self._over_adverbs(after + 1)) in verb_cues():
                    break
            elif (
                end > start
                and here & PREPOSITION
                and (
                    self._lower(end)
                    in ("in", "on", "at", "during", "after", "via", "as", "when", "before")
                )
            ):
                if self._is_channel(end):
                    break
            elif end > start and here & DAY and self._lower(end) not in ("may", "march"):
                break
            elif end > start and self._lower(end) in ("while", "as", "when", "after"):
                break
            end += 1
        return end

    def _is_channel(self, index: int) -> bool:
        for k in range(index + 1, min(index + 6, self.last)):
            if self.words[k].lower in _list("channel") or self.bits[k] & DAY:
                return True
            if self.words[k].text in _COMMAS:
                return False
        return self._lower(index) in ("during", "after", "when", "before", "as")

    def _addressee(self, start: int, end: int) -> Range | None:
        """Return the people whom it is said to: "in a letter to …", "told …"."""
        for k in range(start, min(end, self.last)):
            if self.words[k].lower == "to" and k + 1 < end and not self.bits[k + 1] & V_BASE:
                return k + 1, self._recipients_end(k + 1, end)
        return None

    def _recipients_end(self, start: int, end: int) -> int:
        """A list of names may go on over commas to the end of the sentence."""
        stop = end
        if end < self.end and self.words[end].text == ",":
            rest = range(end, self.end)
            if not any(self.bits[k] & (AUXILIARY | WH) or self.p.quoted[k] for k in rest) and any(
                self.words[k].lower == "and" for k in rest
            ):
                stop = self.end
        return stop

    # ------------------------------------------------------------------- according to

    def _according(self, index: int) -> None:
        if self._lower(index + 1) != "to":
            return
        start = index + 2
        if start >= self.end:
            return
        end = self._according_end(start)
        cue = (index, index + 2)
        before = index - 1
        if before >= self.floor and not (
            self.bits[before] & CONJUNCTION or self.words[before].text == ";"
        ):
            left = self._left_content(before if self._text(before) in _COMMAS else before + 1)
            if self._text(before) in _COMMAS and self._bits(before - 1) & (
                SUBORDINATOR | CONJUNCTION | PREPOSITION
            ):
                left = (before, before)
            elif self._text(before) not in _COMMAS:
                left = (left[0], before + 1)
            if left[1] - left[0] > 2 or self._has_finite(*left):
                pieces = [left]
                if (
                    self._text(end) == ","
                    and not self.bits[end + 1 if end + 1 < self.last else end] & WH
                ):
                    right = self._continuation(end, False)
                    if right and self._is_adjunct(*left):
                        pieces = [left, right]
                self._add((start, end), cue, pieces, "according to", "according")
                self.floor = end
                return
        # "According to the report, the treaty …"
        if self._text(end) in _COMMAS:
            content = (end + 1, self._clause_end(end + 1, None))
            self._add((start, end), cue, [content], "according to", "according")

    def _according_end(self, start: int) -> int:
        end = start
        while end < min(self.end, start + 60):
            text = self.words[end].text
            if text in _COMMAS or text in _STOPS or self.p.quoted[end] == 2 or text == ":":
                break
            end += 1
        return end

    # ------------------------------------------------------- a quotation and any verb

    def _unlisted_after_quotation(self) -> None:
        """Read “…,” NAME VERB: where a quotation ends in a comma even an unknown verb is a cue."""
        at = bisect_right(self.p.quote_ends, self.first)
        for first, last in self.p.quotes[at : at + 2]:
            if first < self.first or last > self.last or self.p.quoted[first] != 2:
                continue
            if self.p.taken[first]:
                continue
            inner = last - 1
            while inner > first and self.words[inner].text in _CLOSING:
                inner -= 1
            comma = self.words[inner].text in (",", "?", "!") or self._text(last) == ","
            if not comma or last >= self.end or first - self.first > 2:
                continue
            at = last + (self._text(last) == ",")
            for k in range(at, min(at + 12, self.end)):
                here = self.bits[k]
                if self.p.quoted[k] or self.p.taken[k]:
                    break
                if here & V_PAST and not here & AUXILIARY:
                    subject = subject_before(self.words, self.bits, k, at)
                    if subject is None or subject[0] > at + 1:
                        break
                    lemma = readings_of(self.words[k].lower)
                    self._add(
                        subject,
                        (k, k + 1),
                        [(first, last)],
                        "quotation subject verb",
                        lemma[0].lemma if lemma else self.words[k].lower,
                    )
                    break

    # ------------------------------------------------------------ subject, cue and content

    def _verb(self, index: int) -> None:
        form = verb_cues()[self.words[index].lower]
        here = self.bits[index]
        start, auxiliaries = self._group_start(index)
        usage = self._usage(index, start, auxiliaries)
        if usage == "":
            return
        for cue in form.cues:
            after = self._past_particles(index, cue)
            if after is None:
                continue
            if usage == "passive" or (self._lower(after) == "by" and self._as_before(start)):
                if self._passive(index, start, cue):
                    return
                continue
            if cue.particles and self._quotation_soon(after) and "quote" not in cue.frames:
                continue  # "responds to them, “…”" is the verb with a quotation
            content = self._content(after, cue, index)
            if content is None:
                continue
            found, rule, addressee, cue_end = content
            if here & V_ING and usage != "finite" and cue.lemma in ("see", "know"):
                continue
            source = self._source(index, start, usage)
            if usage == "participle" and start - self.first < 2:
                opening = self._after_opening(index)
                if opening is not None and opening[0] > found[0]:
                    source, found = opening, (found[0], min(found[1], opening[0]))
            if source is not None and self._only_names(index, start, source, cue):
                continue
            if source is None and usage != "bare":
                continue
            if source is not None:
                found = self._within_clause(found, source)
            self._add(source, (start, max(after, cue_end)), [found], rule, cue.lemma, addressee)
            return

    def _only_names(self, index: int, start: int, source: Range, cue: Cue) -> bool:
        """Tell "a group called Acme" and "did not respond to a request" from what is said."""
        if cue.lemma == "respond to":
            return any(self.bits[k] & NEGATION for k in range(start, index))
        if cue.lemma not in ("call", "dub", "label") or start < index or self.bits[index] & V_ING:
            return False
        head = self._lower(source[0])
        return head in ("a", "an", "one", "some", "something") or (
            self._lower(index - 2) in ("a", "an")
        )

    def _as_before(self, start: int) -> bool:
        return self._lower(start - 1) in ("as", "first") and start - 1 >= self.first

    def _quotation_soon(self, index: int) -> bool:
        for k in range(index, min(index + 8, self.last)):
            if self.p.quoted[k] == 2 and k in self.p.quote_end:
                return self.words[k - 1].text in (",", ":")
        return False

    def _after_opening(self, participle: int) -> Range | None:
        """Return the subject after the comma in "Noting that it failed, the minister left"."""
        for k in range(participle + 1, min(self.end, participle + 80)):
            if not self._is_comma(k) or not self._starts_clause(self._over_adverbs(k + 1)):
                continue
            first = self._over_adverbs(k + 1)
            for verb in range(first + 1, min(first + 14, self.end)):
                here = self.bits[verb]
                if here & AUXILIARY or (
                    here & VERB and finite_at(self.words, self.bits, verb, "past")
                ):
                    return self._subject_before(verb, first)
        return None

    def _within_clause(self, content: Range, source: Range) -> Range:
        """End the content of "While A says X, B …" and "A, who said X, will …" at the comma."""
        relative = self.bits[source[0]] & RELATIVE and source[1] - source[0] == 1
        opening = source[0] - 1
        while opening > self.first and self.bits[opening] & ADVERB:
            opening -= 1
        subordinate = (
            opening - self.first < 4
            and opening >= self.first
            and self.bits[opening] & SUBORDINATOR
            and self._lower(opening) != "that"
        )
        if not (relative or subordinate):
            return content
        for k in range(content[0], content[1]):
            if not self._is_comma(k) or k + 1 >= self.end:
                continue
            ahead = self._over_adverbs(k + 1)
            here = self._bits(ahead)
            if relative and here & (AUXILIARY | V_PAST | V_THIRD) and not here & CONJUNCTION:
                return content[0], k + (self.p.quoted[k] > 0)
            if subordinate and self._starts_clause(ahead):
                return content[0], k + (self.p.quoted[k] > 0)
        return content

    def _starts_clause(self, index: int) -> bool:
        """Tell whether a subject stands here and its verb soon follows."""
        here = self._bits(index)
        if here & (CONJUNCTION | WH | PREPOSITION | VERB) and not here & PRONOUN:
            return False
        return self._clause_soon(index)

    def _past_particles(self, index: int, cue: Cue) -> int | None:
        at = index + 1
        for particle in cue.particles:
            k = at
            while k < min(at + 3, self.last) and self.words[k].lower != particle:
                if not self.bits[k] & (ADVERB | DETERMINER | ADJECTIVE | POSSESSIVE):
                    return None
                k += 1
            if k >= self.last or self.words[k].lower != particle:
                return None
            at = k + 1
        return at

    def _usage(self, index: int, start: int, auxiliaries: int) -> str:
        """Tell how the verb is used: finite, participle, infinitive, passive; "" for a noun."""
        here = self.bits[index]
        form = verb_cues()[self.words[index].lower]
        if auxiliaries & INFINITIVE:
            return "infinitive"
        if auxiliaries & GOVERNED:
            return "finite"
        if auxiliaries & AUXILIARY:
            return self._auxiliary_usage(index, start, auxiliaries, form.bits)
        if here & V_ING:
            noun = self._bits(start - 1) & (DETERMINER | POSSESSIVE | ADJECTIVE | NUMBER)
            return "" if noun else "participle"
        mark = self._text(start - 1)
        if mark in _CLOSING and self.p.quoted[start - 1]:
            return "finite" if form.bits & (V_PAST | V_THIRD) else ""
        before = self._bits(start - 1)
        if start - 1 >= self.first and (
            before & CONJUNCTION or mark in _COMMAS or mark in _STOPS or mark == ")"
        ):
            if form.bits & V_PAST:
                return "finite"
            if here & V_THIRD and self._bits(index + 1) & (SMALL | ADVERB | PUNCTUATION):
                return "finite"
        if finite_at(self.words, self.bits, index, "past" if self.subject else ""):
            return "finite"
        if here & (V_BASE | V_THIRD) and form.seldom_noun and start > self.first:
            noun = DETERMINER | POSSESSIVE | ADJECTIVE | PREPOSITION | CONJUNCTION
            if mark == "," or not before & (noun | PUNCTUATION):
                return "finite"
        return self._inversion_usage(index)

    def _auxiliary_usage(self, index: int, start: int, auxiliaries: int, form: int) -> str:
        before = index - 1
        while before > start and self.bits[before] & ADVERB:
            before -= 1
        be = self.bits[before] & BE and self._lower(before) != "'s"
        if be and form & (V_PARTICIPLE | V_PAST) and not self.bits[index] & V_ING:
            return "passive"
        if form & V_ING or (form & V_BASE and auxiliaries & (MODAL | DO)):
            return "finite"
        if auxiliaries & HAVE or self._lower(before) == "'s":
            return "finite"
        return ""

    def _inversion_usage(self, index: int) -> str:
        """Tell whether "does", "do" or "did" stands before the subject: "not only does X think"."""
        if not self.bits[index] & V_BASE:
            return ""
        for k in range(index - 1, max(self.first - 1, index - 8), -1):
            if self.bits[k] & PUNCTUATION or self.bits[k] & CONJUNCTION:
                return ""
            if (
                self.bits[k] & DO
                and k > self.first
                and self._lower(k - 1)
                in ("only", "nor", "neither", "so", "never", "why", "what", "how")
            ):
                return "inverted"
        return ""

    def _source(self, index: int, start: int, usage: str) -> Range | None:
        if usage == "inverted":
            for k in range(index - 1, self.first, -1):
                if self.bits[k] & DO:
                    return k + 1, index
        if usage in ("participle", "infinitive"):
            before = start - 1
            if (
                usage == "participle"
                and before >= self.first
                and not (
                    self.bits[before] & (PUNCTUATION | CONJUNCTION | PREPOSITION | SUBORDINATOR)
                )
                and not self.p.quoted[before]
            ):
                subject = self._subject_before(start)
                if subject is not None:
                    return subject
            return self._main_subject(index)
        subject = self._subject_before(start)
        if subject is not None and self.words[subject[0]].lower in ("there",):
            return None
        return subject or self._main_subject(index)

    # ----------------------------------------------------------------- what follows the cue

    def _content(
        self, index: int, cue: Cue, verb: int
    ) -> tuple[Range, str, Range | None, int] | None:
        """Find the content to the right of the cue, by the frames that the cue takes."""
        frames = cue.frames
        addressee: Range | None = None
        if cue.particles and not frames & {"that", "zero", "wh", "to"}:
            at = self._over_adverbs(index)
            return self._object(at, cue, "verb object", None, index)
        at = index
        for turn in range(3):
            at = self._over_adverbs(at)
            if at >= self.end:
                return None
            lower = self.words[at].lower
            here = self.bits[at]
            quote = self._opens_quote(at + (self.words[at].text in (",", ":")))
            if (
                quote is not None
                and self.p.quoted[quote - 1] == 2
                and (frames & {"quote", "as", "object"} or self.words[at].text in (",", ":"))
            ):
                first = at + (self.words[at].text in (",", ":"))
                return (first, self._quote_end(first, quote, cue)), "verb quotation", addressee, at
            if self.words[at].text == ":" and frames & {"quote", "object"}:
                return (at + 1, self.end), "verb colon", addressee, at
            if lower == "that" and "that" in frames and self._opens_that_clause(at, verb):
                return (at, self._clause_end(at + 1, cue)), "verb that-clause", addressee, at
            if "to" in frames and self._infinitive_at(at):
                return (at, self._clause_end(at + 1, cue)), "verb infinitive", addressee, at
            if here & WH and "wh" in frames and self._asks(at, turn):
                return (at, self._clause_end(at + 1, cue)), "verb wh-clause", addressee, at
            if lower in cue.prepositions and at + 1 < self.end:
                if not self._is_channel(at) or lower in ("about", "of", "for", "against"):
                    return self._object(at + 1, cue, "verb preposition", addressee, at + 1)
            if "recipient" in frames and turn == 0 and addressee is None:
                end = self._recipient_end(at)
                if end is not None:
                    addressee = (at, end)
                    at = end
                    continue
            if frames & {"that", "zero", "quote"} and (
                here & (PREPOSITION | DAY) or self.words[at].text == ","
            ):
                past = self._past_adjunct(at)
                if past is not None and past > at:
                    addressee = addressee or self._addressee(at, past)
                    at = past
                    continue
            break
        if at >= self.end:
            return None
        here = self.bits[at]
        if "zero" in frames and at == index and here & AUXILIARY and at > verb:
            # "a rule that he said would fail": the subject of the clause stands before.
            return (at, self._clause_end(at, cue)), "verb clause", addressee, at
        if "zero" in frames and self._may_begin_clause(at) and self._has_finite(at + 1, self.end):
            return (at, self._clause_end(at, cue)), "verb clause", addressee, at
        if frames & {"zero?", "that"} and self._clause_soon(at):
            return (at, self._clause_end(at, cue)), "verb clause", addressee, at
        if here & V_ING and "ing" in frames:
            return (at, self._clause_end(at, cue)), "verb -ing", addressee, at
        if frames & {"object", "object?"}:
            return self._object(at, cue, "verb object", addressee, at)
        return None

    def _asks(self, at: int, turn: int) -> bool:
        """Tell a question ("asked who voted") from a clause that hangs on a noun."""
        if self.words[at].lower in ("which", "who", "when"):
            return turn == 0 and self._has_finite(at + 1, self.end)
        return True

    def _quote_end(self, first: int, end: int, cue: Cue) -> int:
        """Return where a content that begins with a quotation ends."""
        if end >= self.end:
            return end
        text = self.words[end].text
        inner = self.words[max(first, end - 2)].text
        if text in _COMMAS or text in _STOPS or inner in (",", ".", "?", "!"):
            return end
        return self._clause_end(end, cue)

    def _may_begin_clause(self, at: int) -> bool:
        here = self.bits[at]
        if here & (PUNCTUATION | CONJUNCTION | AUXILIARY) and self.words[at].text not in (
            "“",
            '"',
            "‘",
            "$",
            "''",
        ):
            return False
        if here & OBJECT_PRONOUN and not here & (PRONOUN | POSSESSIVE):
            return False
        return not (
            here & PREPOSITION
            and not here & (PRONOUN | SUBORDINATOR | ADVERB)
            and self._lower(at)
            not in (
                "in",
                "under",
                "with",
                "by",
                "for",
                "on",
                "at",
                "without",
                "despite",
                "unlike",
                "from",
                "like",
            )
        )

    def _clause_soon(self, at: int) -> bool:
        """Tell whether a subject and its finite verb follow at once."""
        if not self._may_begin_clause(at):
            return False
        for k in range(at, min(at + 12, self.end)):
            here = self.bits[k]
            if here & AUXILIARY and k > at and not self.words[k].is_capital:
                return True
            if (
                k > at
                and here & (V_PAST | V_THIRD | V_BASE)
                and finite_at(self.words, self.bits, k, "present")
            ):
                return True
            if here & (PUNCTUATION | CONJUNCTION) or (here & WH and not here & PRONOUN):
                return False
            if k > at and self.words[k].lower in _ADJOINING:
                return False
        return False

    def _recipient_end(self, at: int) -> int | None:
        """Return the end of "reporters", "CNN’s Ann Lee", "the committee" after "told"."""
        here = self.bits[at]
        if here & OBJECT_PRONOUN and not here & PUNCTUATION:
            if not (here & DETERMINER and self._bits(at + 1) == 0):
                return at + 1
        if self.words[at].lower in ("you", "it", "everyone", "people"):
            return at + 1
        if here & (PUNCTUATION | WH | PREPOSITION | CONJUNCTION | AUXILIARY | SUBJECT_PRONOUN):
            return None
        if self.words[at].lower == "that":
            return None
        index = at
        while index < self.end and index - at < 16:
            word = self.words[index]
            here = self.bits[index]
            if self.p.quoted[index] == 1:
                index += 1
                continue
            if (
                self._opens_quote(index)
                or word.lower in ("that", "to", "about", "of", "it", "for")
                and index > at
            ):
                if word.lower == "of":
                    index += 1
                    continue
                return index
            if (
                index > at
                and here & (WH | PUNCTUATION | SUBJECT_PRONOUN | DETERMINER | ADVERB | DAY)
                and not here & POSSESSIVE
                and word.text not in ("%", "’", "'", "&")
            ):
                return index
            if (
                index > at
                and here & PREPOSITION
                and word.lower in ("in", "on", "at", "during", "after")
            ):
                return index
            if index > at and here & AUXILIARY and not word.is_capital:
                return None
            if (
                index > at
                and self.words[index - 1].lower in _list("hearer")
                and not here & CONJUNCTION
            ):
                return index
            index += 1
        return index if index < self.end else None

    def _past_adjunct(self, at: int) -> int | None:
        """Step over "in a statement", "on Monday", "during an interview with CNN" after the cue."""
        limit = min(at + 22, self.end)
        last_channel = None
        for k in range(at, limit):
            word = self.words[k]
            here = self.bits[k]
            if word.lower == "that" and k > at and not self._bits(k + 1) & PUNCTUATION:
                return k
            if word.text == ":" or (self._opens_quote(k) and self.p.quoted[k] == 2):
                return k
            if here & (SUBJECT_PRONOUN) or (here & AUXILIARY and not word.is_capital):
                break
            if (
                here & VERB
                and k > at
                and here & V_PAST
                and finite_at(self.words, self.bits, k, "present")
            ):
                break
            if word.lower in _list("channel") or here & DAY or (word.lower in _list("hearer")):
                last_channel = k
            if here & SUBJECT_PRONOUN:
                break
        if last_channel is None:
            return None
        k = last_channel + 1
        while k < self.end and (
            self.bits[k] & DAY
            or self.words[k].lower in ("morning", "night", "evening", "afternoon", "with")
        ):
            if self.words[k].lower == "with":
                k = self._with_end(k)
                break
            k += 1
        if self._text(k) == ",":
            k += 1
        return k if k < self.end else None

    def _with_end(self, at: int) -> int:
        k = at + 1
        while k < self.end and (
            self.words[k].is_capital or self.words[k].lower in ("'s", "of", "the")
        ):
            if self.bits[k] & DETERMINER and k > at + 1:
                break
            k += 1
        return k

    def _object(
        self, at: int, cue: Cue, rule: str, addressee: Range | None, cue_end: int
    ) -> tuple[Range, str, Range | None, int] | None:
        if at >= self.end:
            return None
        here = self.bits[at]
        word = self.words[at]
        if here & PUNCTUATION and word.text not in ("“", '"', "‘", "''", "$", "'", "£", "€"):
            return None
        if rule == "verb object":
            if here & (CONJUNCTION | AUXILIARY) and not word.is_capital:
                return None
            if here & PREPOSITION and not here & (ADVERB | PRONOUN | DETERMINER):
                return None
            if here & SUBORDINATOR and not here & (PRONOUN | DETERMINER):
                return None
            if here & WH and word.lower not in ("what", "who", "whom"):
                return None
            if here & DAY:
                return None
            if "object?" in cue.frames and "object" not in cue.frames:
                if word.lower not in ("nothing", "something", "so", "anything", "much", "little"):
                    return None
        end = self._object_end(at)
        if end <= at:
            return None
        return (at, end), rule, addressee, cue_end

    def _object_end(self, at: int) -> int:
        """Return where an object or a prepositional content ends: at the clause's end."""
        index = at
        while index < self.end:
            word = self.words[index]
            here = self.bits[index]
            if word.text in (";", ":", "—", "–", "--"):
                break
            if self._is_comma(index):
                ahead = self._bits(index + 1)
                if ahead & CONJUNCTION:
                    if not self._lists_on(index):
                        break
                elif (
                    self._ends_at_comma(index)
                    or (ahead & _AFTER_OBJECT and self._lower(index + 1) not in _GOING_ON)
                    or self._has_finite(index + 1, self._next_comma(index + 1))
                ):
                    break
            elif index > at and self._coordinates_verb(index):
                break
            elif index > at and word.lower == "as" and self._clause_soon(index + 1):
                break
            elif index > at and here & DAY and not here & (V_BASE | MODAL):
                break
            elif index > at and word.lower in ("on", "in", "at") and self._is_channel(index):
                break
            elif index > at and word.lower in (
                "while",
                "because",
                "when",
                "after",
                "before",
                "although",
                "though",
                "during",
                "if",
                "unless",
                "until",
                "since",
                "but",
            ):
                break
            index += 1
        return index

    def _next_comma(self, index: int) -> int:
        limit = min(self.end, index + 15)
        while index < limit and self.words[index].text != ",":
            index += 1
        return index

    def _is_comma(self, index: int) -> bool:
        """Tell whether a comma stands here, also one inside a closing quotation mark."""
        if not self.p.quoted[index]:
            return self.words[index].text == ","
        return (
            self.words[index].text in _CLOSING
            and self._text(index - 1) == ","
            and (index + 1 >= self.last or not self.p.quoted[index + 1])
        )

    def _lists_on(self, comma: int) -> bool:
        return not self._coordinates_verb(comma + 1) and not self._has_finite(
            comma + 2, min(comma + 7, self.end)
        )

    def _ends_at_comma(self, comma: int) -> bool:
        k = self._over_adverbs(comma + 1)
        return bool(
            k < self.last
            and self.bits[k] & (V_PAST)
            and self.bits[k] & V_PAST
            and not self.bits[k] & ADJECTIVE
        )

    def _coordinates_verb(self, index: int) -> bool:
        """Tell whether "and", "but" or "or" at `index` leads to another finite verb or clause."""
        if not self.bits[index] & CONJUNCTION:
            return False
        k = self._over_adverbs(index + 1)
        if k >= self.last:
            return False
        here = self.bits[k]
        if here & SUBJECT_PRONOUN or (here & (AUXILIARY) and not self.words[k].is_capital):
            return True
        if here & V_PAST and not (
            self._bits(k + 1) == 0
            and here & V_PARTICIPLE
            and self._bits(k - 2) == 0
            and self._lower(k) not in verb_cues()
        ):
            return True
        return bool(
            here & V_THIRD
            and self._bits(k + 1) & (DETERMINER | PREPOSITION | SUBORDINATOR)
            and self._lower(k) in verb_cues()
        )

    def _clause_end(self, start: int, cue: Cue | None) -> int:
        """Return where a clause that is the content ends: mostly with the sentence."""
        index = start
        limit = min(self.end, start + 400)
        while index < limit:
            word = self.words[index]
            here = self.bits[index]
            if self._is_comma(index):
                if self._new_voice(index + 1):
                    return index + 1
            if self.p.quoted[index] == 2:
                index += 1
                continue
            if word.text == ";":
                break
            elif here & CONJUNCTION and index > start and self._second_cue(index):
                return index
            index += 1
        return self.end if index >= limit else index

    def _new_voice(self, index: int) -> bool:
        """Tell whether another attribution begins after this comma."""
        k = self._over_adverbs(index)
        lower = self._lower(k)
        if lower in ("while", "whereas"):
            return True
        if lower == "according":
            return True
        cues = verb_cues()
        form = cues.get(lower)
        if form is not None and self._bits(k) & V_ING:
            return any(c.frames & {"that", "quote", "zero", "object"} for c in form.cues)
        if self._bits(k) & CONJUNCTION:
            return self._second_cue(k)
        return self._speaker_soon(k)

    def _speaker_soon(self, start: int) -> bool:
        """Tell "…, the minister said it failed" after a comma: a speaker with a clause of its own."""
        cues = verb_cues()
        for k in range(start + 1, min(start + 7, self.end)):
            here = self.bits[k]
            if here & (PUNCTUATION | CONJUNCTION | WH | PREPOSITION) or self.p.quoted[k]:
                return False
            form = cues.get(self.words[k].lower)
            if form is not None and here & (V_PAST | V_THIRD):
                speaks = any("quote" in c.frames and "that" in c.frames for c in form.cues)
                return speaks and not self._bits(k + 1) & PUNCTUATION and self._starts_clause(start)
        return False

    def _second_cue(self, index: int) -> bool:
        """Tell whether "and" leads to another cue: "and said", "but the minister said"."""
        if self._lower(index) not in ("and", "but", "or", "yet"):
            return False
        cues = verb_cues()
        k = self._over_adverbs(index + 1)
        lower = self._lower(k)
        form = cues.get(lower)
        if self._bits(k) & AUXILIARY and not self.words[k].is_capital:
            verb = self._over_adverbs(k + 1)
            while self._bits(verb) & AUXILIARY:
                verb = self._over_adverbs(verb + 1)
            return self._lower(verb) in cues and verb > k
        if form is not None and self._bits(k) & (V_PAST | V_THIRD):
            return any(c.frames & _SPEAKING for c in form.cues) or not self._bits(k) & V_PARTICIPLE
        for at in range(k, min(k + 10, self.end)):
            here = self.bits[at]
            if here & PUNCTUATION or self.p.quoted[at]:
                return False
            form = cues.get(self.words[at].lower)
            if form is not None and at > k and here & (V_PAST | V_THIRD):
                if any("quote" in c.frames and "that" in c.frames for c in form.cues):
                    return bool(self.bits[at - 1] & HAVE) or finite_at(
                        self.words, self.bits, at, "past"
                    )
            if here & AUXILIARY and not self.words[at].is_capital and not here & HAVE:
                return False
        return False

    # --------------------------------------------------------------------------- passive

    def _passive(self, index: int, start: int, cue: Cue) -> bool:
        """Read "was criticised by X", "is expected to", "it is feared that", "is seen as"."""
        after = self._over_adverbs(index + 1)
        lower = self._lower(after)
        verb = (start, index + 1)
        if lower == "by" and self._as_before(start):
            return self._as_reported_by(start, after, cue)
        subject = self._subject_before(start) or self.subject
        if subject is None:
            return False
        if lower == "by" and "object" in cue.frames:
            end = self._phrase_end(after + 1)
            if end > after + 1:
                self._add((after + 1, end), (start, after + 1), [subject], "passive by", cue.lemma)
                return True
        elif self._lower(subject[0]) == "it" and "that" in cue.frames:
            if lower == "that" or self._clause_soon(after):
                content = (after, self._clause_end(after, cue))
                self._add(None, verb, [content], "it is … that", cue.lemma)
                return True
        elif lower == "to" and self._infinitive_at(after) and cue.lemma in _list("of whom it is"):
            content = (after, self._clause_end(after, cue))
            self._add(None, verb, [subject, content], "subject is … to", cue.lemma)
            return True
        elif lower == "as" and "as" in cue.frames and after + 1 < self.end:
            content = (after + 1, self._object_end(after + 1))
            self._add(None, (start, after + 1), [subject, content], "subject is … as", cue.lemma)
            return True
        return False

    def _as_reported_by(self, start: int, by: int, cue: Cue) -> bool:
        """Read "as first reported by the press, …" and "…, as reported by the press"."""
        end = self._according_end(by + 1)
        opening = start - 1 - (self._lower(start - 2) == "as")
        content = (self.floor, opening)
        if opening - self.first < 2:
            content = (end, self._clause_end(end + 1, None))
        if content[1] - content[0] < 3:
            return False
        self._add((by + 1, end), (start, by + 1), [content], "as … by", cue.lemma)
        return True

    def _seem(self, index: int) -> None:
        """Read "The draft seems to fail": nobody is named who thinks so."""
        start, auxiliaries = self._group_start(index)
        after = self._over_adverbs(index + 1)
        subject = self._subject_before(start)
        if subject is None or auxiliaries & INFINITIVE or self.bits[index] & V_ING:
            return
        cue = (start, index + 1)
        if self._infinitive_at(after):
            content = [subject, (after, self._clause_end(after, None))]
            self._add(None, cue, content, "subject is … to", "seem")
        elif self._lower(subject[0]) == "it" and self._lower(after) in ("that", "as", "like"):
            self._add(None, cue, [(after, self._clause_end(after, None))], "it is … that", "seem")

    # ------------------------------------------------------------------ adjectives and nouns

    def _adjective(self, index: int) -> None:
        cue = adjective_cues()[self.words[index].lower]
        before = index - 1
        while (
            before >= self.first
            and self.bits[before] & (ADVERB | NEGATION)
            and not self.bits[before] & AUXILIARY
        ):
            before -= 1
        if before < self.first:
            return
        linking = self.bits[before] & BE or self._lower(before) in (
            "seems",
            "feel",
            "feels",
            "felt",
            "remain",
            "remains",
            "remained",
            "became",
            "sounded",
            "appeared",
            "grew",
        )
        if not linking:
            return
        start, _ = self._group_start(before)
        if not self.bits[before] & BE:
            start = before
        subject = self._subject_before(start)
        if subject is None or self._lower(subject[0]) in ("it", "there", "this"):
            return
        after = self._over_adverbs(index + 1)
        lower = self._lower(after)
        if lower == "that" and "that" in cue.frames:
            self._add(
                subject,
                (start, index + 1),
                [(after, self._clause_end(after + 1, None))],
                "adjective that-clause",
                cue.lemma,
            )
        elif lower == "to" and "to" in cue.frames and self._bits(after + 1) & V_BASE:
            self._add(
                subject,
                (start, index + 1),
                [(after, self._clause_end(after + 1, None))],
                "adjective infinitive",
                cue.lemma,
            )
        elif lower in cue.prepositions and after + 1 < self.end:
            self._add(
                subject,
                (start, after + 1),
                [(after + 1, self._object_end(after + 1))],
                "adjective preposition",
                cue.lemma,
            )
        elif (
            "zero" in cue.frames
            and self._bits(after) & (SUBJECT_PRONOUN | DETERMINER)
            and self._clause_soon(after)
        ):
            self._add(
                subject,
                (start, index + 1),
                [(after, self._clause_end(after, None))],
                "adjective clause",
                cue.lemma,
            )

    def _noun(self, index: int) -> None:
        """Read nouns of saying: "the senators’ claim that", "criticism from", "a concern for"."""
        cue = noun_cues()[self.words[index].lower]
        if "from" in cue.prepositions or "among" in cue.prepositions:
            self._noun_of_source(index, cue)
        if "that" in cue.frames and not self.p.taken[index]:
            self._noun_that(index, cue)

    def _noun_that(self, index: int, cue: Cue) -> None:
        if self._lower(index + 1) != "that" or not self._has_finite(index + 2, self.end):
            return
        start = index
        while start > self.first and not self.bits[start] & (
            PUNCTUATION | PREPOSITION | CONJUNCTION | AUXILIARY | POSSESSIVE
        ):
            start -= 1
        if not self.bits[start] & POSSESSIVE or self._bits(index + 2) & (AUXILIARY | V_PAST):
            return
        source = (start, start + 1)
        if self._lower(start) == "'s":
            source = (phrase_start(self.words, self.bits, start, self.first), start)
        content = (index + 1, self._object_end(index + 2))
        self._add(source, (start + 1, index + 1), [content], "noun that-clause", cue.lemma)

    def _noun_of_source(self, index: int, cue: Cue) -> None:
        """Read "criticism from A and B of the draft", "a concern for A is that the draft …"."""
        lower = self._lower(index + 1)
        start = index + 2
        if start >= self.end or self.bits[start] & (PUNCTUATION | V_ING | AUXILIARY | WH):
            return
        begin = phrase_start(self.words, self.bits, index + 1, max(self.first, index - 4))
        if lower in ("from", "by"):
            end = self._named_end(start)
            content: list[Range] = []
            after = self._lower(end)
            if after in cue.prepositions | cue.frames:
                first = end + (after != "that")
                content = [(first, self._before_auxiliary(first, self._object_end(end + 1)))]
            self._add((start, end), (begin, index + 2), content, "noun from source", cue.lemma)
        elif lower in ("for", "of", "among") and "among" in cue.prepositions:
            end = self._named_end(start)
            if self._bits(end) & BE and self._lower(end + 1) == "that":
                content = [(end + 1, self._clause_end(end + 2, None))]
                self._add((start, end), (begin, end + 1), content, "noun is that", cue.lemma)

    def _before_auxiliary(self, start: int, end: int) -> int:
        """Cut "the call to reject it | was ignored" before the verb of the sentence."""
        if self._lower(start) == "that":
            return end
        return next((k for k in range(start + 1, end) if self.bits[k] & AUXILIARY), end)

    def _named_end(self, start: int) -> int:
        """Return the end of a source after "from": it stops at the next preposition but "of"."""
        end = self._phrase_end(start)
        for k in range(start + 1, end):
            if self.bits[k] & PREPOSITION and self._lower(k) not in ("of", "in", "at", "for"):
                return k
        return end

    def _is_clause_start(self, index: int) -> bool:
        return index == self.first or self._lower(index - 1) in ("when", "but", "and")

    def _asked(self, index: int) -> None:
        """Read "Asked (by Diaz) whether he would sign, Lee …"."""
        at = self._over_adverbs(index + 1)
        while self._bits(at) & DAY:
            at += 1
        source: Range | None = None
        if self._lower(at) == "by":
            end = self._named_end(at + 1)
            source, at = (at + 1, end), end
        lower = self._lower(at)
        start = at + 1 if lower in ("about", "on") else at
        if start == at and not (self._bits(at) & WH or lower == "if"):
            return
        end = start
        while end < min(self.end, start + 80) and not self._is_comma(end):
            end += 1
        if start < end < self.end:
            content = (start, end + (self.p.quoted[end] > 0))
            self._add(source, (index, index + 1), [content], "asked", "ask")
            self.floor = content[1]

    def _reportedly(self, index: int) -> None:
        """Read "The state is reportedly set to sign": the clause is the content, nobody the source."""
        start, _ = self._group_start(index + 1 if index + 1 < self.end else index)
        subject = self._subject_before(min(start, index))
        begin = subject[0] if subject is not None else index + 1
        self._add(
            None,
            (index, index + 1),
            [(begin, index), (index + 1, self._object_end(index + 1))],
            "reportedly",
            self.words[index].lower,
        )

    def _name_colon(self) -> None:
        """Read "Minister: Treaty will fail" in a headline."""
        colon = _label_end(self.words, self.first, self.end)
        if colon is None or self.p.taken[self.first] or any(self.p.taken[colon + 1 : self.end]):
            return
        if self.bits[self.first] & (WH | AUXILIARY | NUMBER):
            return
        if self._has_finite(colon + 1, self.end) or self.p.quoted[colon + 1]:
            content = (colon + 1, self.end)
            self._add((self.first, colon), (colon, colon + 1), [content], "name colon", ":")


def _label_end(words: Sequence[Word], first: int, end: int) -> int | None:
    """Return the colon after capitalised words at the head of a line: "THE PRESIDENT:"."""
    for k in range(first, min(first + 7, end - 1)):
        if words[k].text == ":":
            return k if k > first and words[first].is_word else None
        if not words[k].is_capital and words[k].text not in (".", "'s", "’s", "of"):
            return None
    return None


def _speaker_label(passage: Passage) -> Found | None:
    """Read a transcript's "Q:", "A:" or "THE PRESIDENT:" before a whole paragraph."""
    words = passage.words
    colon = _label_end(words, 0, len(words))
    if colon is None or not all(w.text.isupper() or not w.is_word for w in words[:colon]):
        return None
    return Found((0, colon), (colon, colon + 1), [(colon + 1, len(words))], "speaker label", ":")


INFINITIVE: Final = 1 << 27
GOVERNED: Final = 1 << 28
_AFTER_OBJECT: Final = WH | SUBORDINATOR | V_ING | SUBJECT_PRONOUN | PREPOSITION | ADVERB
_SEEMING: Final = frozenset(("seem", "seems", "seemed", "appear", "appears", "appeared"))
_GOING_ON: Final = frozenset(("including", "with", "such", "like", "especially", "particularly"))
_SPEAKING: Final = frozenset(("quote", "after"))
