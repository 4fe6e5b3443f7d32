"""Nouns that name what somebody says: the senators’ claim that, criticism from, a concern for."""

from __future__ import annotations

from coursekit.reading.cues import Cue, noun_cues
from coursekit.reading.passages import Range
from coursekit.reading.sentence_parts import (
    listed,
)
from coursekit.reading.subject_first import SubjectFirst
from coursekit.reading.subjects import phrase_start
from coursekit.reading.word_kinds import (
    AUXILIARY,
    BE,
    CONJUNCTION,
    DAY,
    POSSESSIVE,
    PREPOSITION,
    PUNCTUATION,
    V_ING,
    V_PAST,
    WH,
)


class NounCues(SubjectFirst):
    """Reads nouns of saying with the source that stands beside them."""

    def _noun(self, index: int) -> None:
        """Read nouns of saying: "the senators’ claim that", "criticism from", "a concern for"."""
        cue = noun_cues()[self.words[index].lower]
        if "from" in cue.prepositions or "among" in cue.prepositions:
            self._noun_of_source(index, cue)
        if "that" in cue.frames and not self.p.taken[index]:
            self._noun_that(index, cue)
        if not self.p.taken[index]:
            self._noun_colon(index, cue)

    def _noun_colon(self, index: int, cue: Cue) -> None:
        """Read "Lee's warning was short: no court, no trust."."""
        if not self._bits(index - 1) & POSSESSIVE or not self._bits(index + 1) & BE:
            return
        colon = next(
            (k for k in range(index + 2, min(index + 6, self.end)) if self._text(k) == ":"), None
        )
        if colon is None:
            return
        source = (index - 1, index)
        if self._lower(index - 1) == "'s":
            source = (phrase_start(self.words, self.bits, index - 1, self.first), index - 1)
        self._add(source, (index, index + 1), [(colon + 1, self.end)], "noun colon", cue.lemma)

    def _noun_that(self, index: int, cue: Cue) -> None:
        that = index + 1
        if self._lower(that) in ("of", "among"):
            end = self._named_end(that + 1)
            if self._lower(end) == "that" and self._continues(end + 1):
                source, content = (that + 1, end), (end, self._object_end(end + 1))
                self._add(source, (index, that + 1), [content], "noun that-clause", cue.lemma)
                return
        if self._bits(that) & (PREPOSITION | DAY):
            that = self._that_ahead(index)
        if self._lower(that) != "that" or not self._has_finite(that + 1, self.end):
            return
        start = index
        while start > self.first and not self.bits[start] & (
            PUNCTUATION | PREPOSITION | CONJUNCTION | AUXILIARY | POSSESSIVE
        ):
            start -= 1
        if not self.bits[start] & POSSESSIVE or self._bits(that + 1) & (AUXILIARY | V_PAST):
            return
        source = (start, start + 1)
        if self._lower(start) == "'s":
            source = (phrase_start(self.words, self.bits, start, self.first), start)
        content = (that, self._object_end(that + 1))
        self._add(source, (start + 1, index + 1), [content], "noun that-clause", cue.lemma)

    def _noun_of_source(self, index: int, cue: Cue) -> None:
        """Read "criticism from A and B of the draft", "a concern for A is that the draft …"."""
        lower = self._lower(index + 1)
        start = index + 2
        if start >= self.end or self.bits[start] & (PUNCTUATION | V_ING | AUXILIARY | WH):
            return
        if lower in ("from", "by"):
            end = self._named_end(start)
            if end <= start or self._lower(end - 1) in listed("no party"):
                return
            content: list[Range] = []
            after = self._lower(end)
            if after in cue.prepositions | cue.frames:
                first = end + (after != "that")
                content = [(first, self._before_auxiliary(first, self._object_end(end + 1)))]
            self._add((start, end), (index, index + 2), content, "noun from source", cue.lemma)
        elif lower in ("for", "of", "among") and "among" in cue.prepositions:
            end = self._named_end(start)
            if self._bits(end) & BE and self._lower(end + 1) == "that":
                content = [(end + 1, self._clause_end(end + 2, None))]
                self._add((start, end), (index, index + 2), content, "noun is that", cue.lemma)

    def _before_auxiliary(self, start: int, end: int) -> int:
        """Cut "the call to reject it | was ignored" before the verb of the sentence."""
        if self._lower(start) == "that":
            return end
        return next((k for k in range(start + 1, end) if self.bits[k] & AUXILIARY), end)
