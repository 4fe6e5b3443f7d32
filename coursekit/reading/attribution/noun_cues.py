"""Nouns that name what somebody says: the senators’ claim that, criticism from, a concern for."""

from __future__ import annotations

from coursekit.reading.attribution.subject_first import SubjectFirst
from coursekit.reading.grammar.finite_verbs import finite_at
from coursekit.reading.grammar.noun_phrases import phrase_start
from coursekit.reading.grammar.tags import (
    ADVERB,
    AUXILIARY,
    BE,
    CONJUNCTION,
    DAY,
    HAVE,
    NEGATION,
    POSSESSIVE,
    PREPOSITION,
    PUNCTUATION,
    SUBORDINATOR,
    V_ING,
    V_PARTICIPLE,
    V_PAST,
    V_THIRD,
    VERB,
    WH,
)
from coursekit.reading.rules.cues import Cue, noun_cues
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import (
    listed,
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
            self._noun_is(index, cue)

    def _noun_is(self, index: int, cue: Cue) -> None:
        """Read "Lee's warning was short: no court", "their view is that …", "its answer: “no”"."""
        if not self._bits(index - 1) & POSSESSIVE:
            return
        source = self._possessor(index - 1)
        after = index + 1
        if self._lower(after) in ("of", "for") and cue.attitude in ("blamed", "asked"):
            content = self._noun_content(index, after, cue)
            if content:
                self._add(source, (index, index + 1), [content], "noun of object", cue.lemma)
                return
        if self._bits(after) & BE:
            after = self._over_adverbs(after + 1)
            if self._lower(after) == "that" or self._opens_quote(after) is not None:
                content = (after, self._clause_end(after + 1))
                self._add(source, (index, index + 1), [content], "noun is that", cue.lemma)
                return
        colon = next((k for k in range(after, min(after + 4, self.end)) if self._text(k) == ":"), 0)
        if colon and (after > index + 1 or colon == after):
            content = (colon + 1, self.end)
            self._add(source, (index, index + 1), [content], "noun colon", cue.lemma)

    def _possessor(self, mark: int) -> Range:
        """Return whose noun it is: "the senators" of "the senators' claim", "their"."""
        if self._lower(mark) == "'s":
            return phrase_start(self.words, self.bits, mark, self.first), mark
        return mark, mark + 1

    def _noun_that(self, index: int, cue: Cue) -> None:
        that = index + 1
        if self._lower(that) in ("of", "among", "by", "from"):
            end = self._named_end(that + 1)
            if self._lower(end) == "that" and self._continues(end + 1):
                source, content = (that + 1, end), self._noun_clause(index, end)
                self._add(source, (index, that + 1), [content], "noun that-clause", cue.lemma)
                return
        if self._bits(that) & (PREPOSITION | DAY):
            that = self._that_ahead(index)
        elif self._text(that) == ",":
            that += 1
        if self._lower(that) != "that" or not self._has_finite(that + 1, self.end):
            return
        if self._bits(that + 1) & (AUXILIARY | V_PAST):
            return
        start = index
        while start > self.first and not self.bits[start] & (
            PUNCTUATION | PREPOSITION | CONJUNCTION | AUXILIARY | POSSESSIVE
        ):
            start -= 1
        content = self._noun_clause(index, that)
        if self.bits[start] & POSSESSIVE:
            source = self._possessor(start)
            self._add(source, (start + 1, index + 1), [content], "noun that-clause", cue.lemma)
        elif self.bits[start] & BE and self._lower(start - 1) == "there" and that == index + 1:
            self._add(None, (index, index + 1), [content], "there is … that", cue.lemma)

    def _noun_clause(self, noun: int, that: int) -> Range:
        """Return the clause that hangs on a noun; the sentence's own verb may follow it.

        In "The promise that nobody would be jailed convinced few" no verb stands before the noun,
        so that the second one after "that" is the sentence's.
        """
        end = self._object_end(that + 1)
        return that, end if self._has_finite(self.first, noun) else self._own_verb(that + 1, end)

    def _own_verb(self, start: int, end: int) -> int:
        """Return where a second finite verb stands that has no subject of its own; else `end`."""
        seen = False
        k = start
        while k < end:
            here = self.bits[k]
            if here & (CONJUNCTION | WH | SUBORDINATOR) and not here & PREPOSITION:
                seen = False
            group = k
            while self._bits(group) & (AUXILIARY | ADVERB | NEGATION) and group < end:
                group += 1
            finite = here & AUXILIARY and not self.words[k].is_capital
            if not finite and here & (V_PAST | V_THIRD):
                finite = finite_at(self.words, self.bits, k, "past")
                if here & V_PARTICIPLE and self.bits[k - 1] & (BE | HAVE):
                    finite = False
            if finite:
                if seen:
                    return k
                seen = True
                k = max(k, group)
                if self._bits(k) & VERB:
                    k += 1
                continue
            k += 1
        return end

    def _noun_of_source(self, index: int, cue: Cue) -> None:
        """Read "criticism from A and B of the draft", "a concern for A is that the draft …"."""
        lower = self._lower(index + 1)
        start = index + 2
        if start >= self.end or self.bits[start] & (PUNCTUATION | V_ING | AUXILIARY | WH):
            return
        if lower in ("from", "by"):
            end = self._sayer_end(start, cue)
            if end <= start or self._lower(end - 1) in listed("no party"):
                return
            content = self._noun_content(index, end, cue)
            pieces = [content] if content else []
            self._add((start, end), (index, index + 2), pieces, "noun from source", cue.lemma)
        elif lower in ("for", "of", "among") and "among" in cue.prepositions:
            end = self._named_end(start)
            if self._bits(end) & BE and self._lower(end + 1) == "that":
                content = (end + 1, self._clause_end(end + 2))
                self._add((start, end), (index, index + 2), [content], "noun is that", cue.lemma)
                return
        beside = lower == "to" and "to" in cue.frames
        if (beside or lower in cue.prepositions - {"from"}) and not self.p.taken[index]:
            self._content_then_source(index, start, cue)

    def _sayer_end(self, start: int, cue: Cue) -> int:
        """Return the end of who calls or criticises: "a call by the Pope | for a ceasefire"."""
        end = self._named_end(start)
        if "for" not in cue.prepositions:
            return end
        for k in range(start + 1, end):
            spoken_for = self._lower(k - 1) in listed("speaking for")
            named = self.words[k - 1].is_capital and self._text(k + 1)[:1].isupper()
            if self._lower(k) == "for" and not spoken_for and not named:
                return k
        return end

    def _noun_content(self, noun: int, end: int, cue: Cue) -> Range | None:
        """Return what is called for, criticised or feared after the source; its hearer is left."""
        at = end
        if self._lower(at) == "to" and not self._infinitive_at(at):
            hearer = self._agent_end(at + 1)
            at = hearer if self._infinitive_at(hearer) or self._lower(hearer) == "for" else at
        after = self._lower(at)
        if after not in cue.prepositions | cue.frames:
            return None
        if after == "that":
            return self._noun_clause(noun, at)
        first = at + 1
        stop = self._object_end(at + 1)
        if not self._has_finite(self.first, noun):
            verbs = (
                k
                for k in range(first + 2, stop)
                if self.bits[k] & AUXILIARY
                or (
                    self.bits[k] & (V_PAST | V_THIRD)
                    and finite_at(self.words, self.bits, k, "past")
                )
            )
            stop = next(verbs, stop)
        return first, stop

    def _content_then_source(self, index: int, start: int, cue: Cue) -> None:
        """Read "support for the draft came from A", "opposition to it from A and B"."""
        for k in range(start + 1, min(start + 14, self.end)):
            here = self.bits[k]
            if here & (PUNCTUATION | CONJUNCTION | WH) or self.p.quoted[k] == 2:
                return
            if self._lower(k) not in ("from", "by", "among"):
                continue
            stop = k
            if self._lower(k - 1) in ("came", "comes", "come", "coming"):
                stop = self._group_start(k - 1)[0]
            end = self._agent_end(k + 1)
            party = self.words[k + 1].is_capital or self._lower(end - 1).endswith("s")
            if end > k + 1 and party and not self._has_finite(start, stop):
                cue_range = (index, index + 1)
                self._add((k + 1, end), cue_range, [(start, stop)], "noun from source", cue.lemma)
            return
