"""Adjectives, adverbs and marks that attribute: is sure that, reportedly, a name and a colon."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from coursekit.reading.attribution.noun_cues import NounCues
from coursekit.reading.grammar.finite_verbs import finite_at
from coursekit.reading.grammar.noun_phrases import subject_before
from coursekit.reading.grammar.tags import (
    ADVERB,
    AUXILIARY,
    BE,
    DAY,
    DETERMINER,
    NEGATION,
    NUMBER,
    SUBJECT_PRONOUN,
    V_BASE,
    V_PAST,
    V_THIRD,
    VERB,
    WH,
    lemma_of,
)
from coursekit.reading.lexicon import by_label
from coursekit.reading.rules.cues import adjective_cues, verb_cues
from coursekit.reading.rules.passages import CLOSING, Range, label_end


@cache
def _nobody() -> frozenset[str]:
    """Return what stands before a colon and is nobody: the kind of a text, "Note", "Summary"."""
    lines = by_label("page/line_words.txt")
    return frozenset((*lines["kicker"], *lines["nobody"]))


class OtherCues(NounCues):
    """Reads what attributes without a verb of saying."""

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
                [(after, self._clause_end(after + 1))],
                "adjective that-clause",
                cue.lemma,
            )
        elif lower == "to" and "to" in cue.frames and self._bits(after + 1) & V_BASE:
            self._add(
                subject,
                (start, index + 1),
                [(after, self._clause_end(after + 1))],
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
                [(after, self._clause_end(after))],
                "adjective clause",
                cue.lemma,
            )

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
        """Read "The state is reportedly set to sign": nobody is named who says so."""
        start, _ = self._group_start(index + 1 if index + 1 < self.end else index)
        subject = self._subject_before(min(start, index))
        if subject is None and self._text(index - 1) == "," == self._text(index + 1):
            subject = self._subject_before(index - 1)  # "two states, reportedly, will abstain"
        begin = subject[0] if subject is not None else index + 1
        after = index + 1 + (self._text(index + 1) == ",")
        told = (after, self._past_days(self._object_end(after)))
        if subject is not None:
            told = self._within_clause(told, subject, "finite")
        self._add(
            None,
            (index, index + 1),
            [(begin, index), told],
            "reportedly",
            self.words[index].lower,
        )

    def _past_days(self, end: int) -> int:
        """Step over "in May 2019", which belongs to what is told."""
        if self._lower(end) in ("in", "on") and self._bits(end + 1) & (DAY | NUMBER):
            end += 2
            while self._bits(end) & (DAY | NUMBER):
                end += 1
        return end

    def _name_colon(self) -> None:
        """Read "Minister: Treaty will fail" in a headline."""
        colon = label_end(self.words, self.first, self.end)
        if self._verb_first() or self._name_after() or self._name_on_topic() or colon is None:
            return
        if self.p.taken[self.first] or any(self.p.taken[colon + 1 : self.end]):
            return
        if self.bits[self.first] & (WH | AUXILIARY | NUMBER):
            return
        if " ".join(word.lower for word in self.words[self.first : colon]) in _nobody():
            return  # "Explainer: …"
        if self._has_finite(colon + 1, self.end) or self.p.quoted[colon + 1]:
            content = (colon + 1, self.end)
            self._add((self.first, colon), (colon, colon + 1), [content], "name colon", ":")

    def _name_after(self) -> bool:
        """Read "“It fails”: Ann Lee" and "“It fails” – Ann Lee"."""
        end = self._opens_quote(self.first)
        if end is None or self.p.taken[self.first] or end >= self.end:
            return False
        if self._text(end) not in (":", "—", "–", "--", "-") or not self._is_credit(end + 1):
            return False
        said = [(self.first, end)]
        self._add((end + 1, self.end), (end, end + 1), said, "quotation and name", ":")
        return True

    def _is_credit(self, start: int) -> bool:
        """Tell whether nothing but a name stands here, to the end."""
        name = range(start, self.end)
        return 0 < len(name) < 8 and all(
            self.words[k].is_capital or self.words[k].lower in ("of", "the", "'s", ",", "de", ".")
            for k in name
        )

    def _name_on_topic(self) -> bool:
        """Read "Lee on sanctions: “They fail”"."""
        if not self.p.quotes or not self.words[self.first].is_capital:
            return False
        colon = next(
            (k for k in range(self.first, min(self.first + 12, self.end)) if self._text(k) == ":"),
            0,
        )
        on = next(
            (
                k
                for k in range(self.first + 1, min(self.first + 5, colon))
                if self._lower(k) == "on"
            ),
            0,
        )
        end = self._opens_quote(colon + 1) if on else None
        if end is None or self.p.taken[self.first] or self._has_finite(self.first, colon):
            return False
        if not all(self.words[k].is_capital for k in range(self.first, on)):
            return False
        self._add((self.first, on), (colon, colon + 1), [(colon + 1, end)], "name colon", ":")
        return True

    def _verb_first(self) -> bool:
        """Read "Said Lee, the minister: “…”"."""
        verb, name = self.first, self.first + 1
        form = verb_cues().get(self._lower(verb))
        if form is None or not self.p.quotes or self.p.taken[verb] or name >= self.end:
            return False
        if not form.bits & (V_PAST | V_THIRD) or not any("quote" in c.frames for c in form.cues):
            return False
        if not self.words[name].is_capital and not self.bits[name] & (DETERMINER | SUBJECT_PRONOUN):
            return False
        colon = next((k for k in range(name, min(name + 20, self.end)) if self._text(k) == ":"), 0)
        end = self._opens_quote(colon + 1) if colon else None
        if end is None or self._has_finite(name, colon):
            return False
        lemma = lemma_of(self._lower(verb), VERB)
        self._add((name, colon), (verb, name), [(colon + 1, end)], "verb subject quotation", lemma)
        return True

    def _beside_a_verb(self) -> None:
        """Read "He came back to it: “…”": after a comma or a colon any verb may lead to speech."""
        at = bisect_right(self.p.quote_ends, self.first)
        while at < len(self.p.quotes) and self.p.quotes[at][0] < self.last:
            first, end = self.p.quotes[at]
            at += 1
            if self._text(first - 1) not in (",", ":") or self.p.quoted[first] == 1:
                continue
            if any(self.p.taken[first:end]):
                continue
            for verb in range(first - 1, max(self.first, first - 25), -1):
                here = self.bits[verb]
                if self.p.quoted[verb] == 2 or self.p.taken[verb]:
                    break
                if here & (V_PAST | V_THIRD | BE) and (
                    here & BE or finite_at(self.words, self.bits, verb, "past")
                ):
                    source = self._subject_before(verb) or self._main_subject(verb)
                    if source is not None:
                        lemma = lemma_of(self._lower(verb), VERB) if not here & BE else "be"
                        cue = (verb, verb + 1)
                        self._add(source, cue, [(first, end)], "quotation beside a verb", lemma)
                    break

    def _unlisted_after_quotation(self) -> None:
        """Read “…,” NAME VERB: where a quotation ends in a comma even an unknown verb is a cue."""
        at = bisect_right(self.p.quote_ends, self.first)
        for first, last in self.p.quotes[at : at + 2]:
            if first < self.first or last > self.last or self.p.quoted[first] != 2:
                continue
            if self.p.taken[first]:
                continue
            inner = last - 1
            while inner > first and self.words[inner].text in CLOSING:
                inner -= 1
            comma = self.words[inner].text in (",", "?", "!") or self._text(last) == ","
            if not comma or last >= self.end or first - self.first > 2:
                continue
            at = last + (self._text(last) == ",")
            if self._unlisted_inverted(at, (first, last)):
                continue
            for k in range(at, min(at + 12, self.end)):
                here = self.bits[k]
                if self.p.quoted[k] or self.p.taken[k]:
                    break
                if here & V_PAST and not here & AUXILIARY:
                    subject = subject_before(self.words, self.bits, k, at)
                    if subject is None or subject[0] > at + 1:
                        break
                    lemma = lemma_of(self.words[k].lower, V_PAST)
                    quotation = [(first, last)]
                    self._add(subject, (k, k + 1), quotation, "quotation subject verb", lemma)
                    break

    def _unlisted_inverted(self, verb: int, quotation: Range) -> bool:
        """Read “…,” VERB NAME: “…,” remembered Ann Lee, a former minister."""
        here, name = self._bits(verb), verb + 1
        if not here & V_PAST or here & AUXILIARY or name >= self.end:
            return False
        if not self.words[name].is_capital or self.bits[name] & (SUBJECT_PRONOUN | DETERMINER):
            return False
        if self.p.taken[verb] or self.p.taken[name]:
            return False
        source = (name, self._inverted_source_end(name))
        lemma = lemma_of(self.words[verb].lower, V_PAST)
        self._add(source, (verb, name), [quotation], "quotation verb subject", lemma)
        return True
