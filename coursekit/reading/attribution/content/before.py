"""The content before its cue: “…,” she said; …, according to the report."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from coursekit.reading.attribution.content.ends import ContentEnds
from coursekit.reading.grammar.finite_verbs import finite_at
from coursekit.reading.grammar.tags import (
    ADVERB,
    AUXILIARY,
    BE,
    CONJUNCTION,
    DAY,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    V_BASE,
    V_ING,
    V_PARTICIPLE,
    V_PAST,
    V_THIRD,
    WH,
)
from coursekit.reading.rules.cues import Cue, verb_cues
from coursekit.reading.rules.passages import CLOSING, Range
from coursekit.reading.rules.sentence import ADJOINING, COMMAS, INFINITIVE, SPEAKING, STOPS, listed


class ContentFirst(ContentEnds):
    """Reads attributions that follow or interrupt what is said."""

    def _trailing(self, index: int) -> None:
        """Read "…, the minister said", "…, said the minister" and what goes on after them."""
        form = verb_cues()[self.words[index].lower]
        cue, end = self._speaking_cue(form.cues, index)
        if cue is None:
            return
        start, auxiliaries = self._group_start(index)
        if auxiliaries & INFINITIVE or self._is_passive(index, start):
            return
        if self.bits[index] & V_ING and not auxiliaries:
            return
        if self._lower(start - 1) == "'s" and self.bits[start - 1] & POSSESSIVE:
            return  # "the council's reply"
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
        if self._lower(before) == "as" and "that" in cue.frames:
            return self._as_said(subject, (start, end), cue)
        while (
            before > self.floor
            and self.bits[before] & (ADVERB | CONJUNCTION)
            and not self.p.quoted[before]
        ):
            before -= 1
        if not self._closes_content(before):
            return False
        if self.bits[subject[0]] & RELATIVE:
            return True  # "the letter, which Ruiz wrote in May, …"
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

    def _as_said(self, source: Range, cue_range: Range, cue: Cue) -> bool:
        """Read "As Lee told the court, it failed" and "It failed, as Lee pointed out"."""
        opening, after = source[0] - 1, cue_range[1]
        told = self._text(after) in (*COMMAS, *STOPS) or after >= self.end
        beside = "recipient" in cue.frames or self._bits(after) & (DAY | PREPOSITION | ADVERB)
        if not told and (not beside or self._lower(after) in ("of", "for", "against", "about")):
            return False
        end = self._next_comma(after)
        if not told and self._has_finite(after, end):
            return False
        at_head = opening - (self.bits[opening - 1] & CONJUNCTION > 0) <= self.floor
        if not at_head and self._text(opening - 1) != ",":
            return False
        rest = (end + 1, self._clause_end(end + 1))
        if at_head and self._text(end) != ",":
            return False
        content = [rest] if at_head else [self._left_content(opening - 1)]
        if not at_head and self._goes_on(end):
            content.append(rest)  # "The vote, as Ruiz noted, was a farce"
        first = content[0]
        quoted = first[0] < self.last and self._opens_quote(first[0]) is not None
        if not quoted and len(content) == 1 and not self._has_finite(*first):
            return False
        self._add(source, cue_range, content, "as X says", cue.lemma)
        self.floor = max(content[-1][1], cue_range[1])
        return True

    def _is_passive(self, index: int, start: int) -> bool:
        """Tell "has been announced" from "announced": who did it does not stand before."""
        before = index - 1
        while before > start and self.bits[before] & ADVERB:
            before -= 1
        be = before >= start and self.bits[before] & BE and self._lower(before) != "'s"
        return bool(be) and not self.bits[index] & V_ING

    def _reports(self, index: int, start: int) -> bool:
        """Tell a finite form from a noun ("in the state,") or a participle ("written")."""
        form = verb_cues()[self._lower(index)]
        if form.bits & V_PAST or any(self.bits[k] & AUXILIARY for k in range(start, index)):
            return True
        return form.seldom_noun and bool(form.bits & (V_THIRD | V_BASE))

    def _speaking_cue(self, cues: Sequence[Cue], index: int) -> tuple[Cue | None, int]:
        """Return the cue that may stand after its content, and where its words end."""
        for cue in cues:
            if cue.frames & SPEAKING:
                end = self._past_particles(index, cue) if cue.particles else index + 1
                if end is not None:
                    return cue, end
        return None, index

    def _closes_content(self, before: int) -> bool:
        text = self._text(before)
        if text in COMMAS:
            return True
        return bool(self.p.quoted[before]) and text in CLOSING

    def _quote_before(self, before: int) -> bool:
        if before < self.first:
            return False
        if self.p.quoted[before] == 2:
            return True
        return (
            before > self.first and self.p.quoted[before - 1] == 2 and self._text(before) in COMMAS
        )

    def _after_cue(self, index: int, cue: Cue) -> int | None:
        """Return the mark that ends the attribution, past days, hearers and channels; else None."""
        steps = 0
        while index < self.last and steps < 25:
            text = self.words[index].text
            here = self.bits[index]
            if text in STOPS or text in COMMAS or text == ":" or self._opens_quote(index):
                return index
            lower = self.words[index].lower
            beside = here & (ADVERB | DAY | PREPOSITION) or text == "(" or lower in ("last", "this")
            if steps == 0 and not beside and "recipient" not in cue.frames:
                return None
            if here & AUXILIARY and not self.words[index].is_capital:
                return None
            if lower == "that" or (here & WH and steps == 0):
                return None
            if self._infinitive_at(index):
                return None
            if lower in ADJOINING:
                return index
            if (
                here & (V_PAST | V_THIRD)
                and steps
                and not (here & V_PARTICIPLE and self._lower(index - 1) in listed("channel"))
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
        goes_on = self._goes_on(after)
        if text.lower() in ADJOINING and not quoted and not self._has_finite(*left):
            # "The vote, he said after a long night, was a farce."
            comma = self._next_comma(after)
            if self._goes_on(comma) and not self._has_finite(after + 1, comma):
                after, text, goes_on = comma, ",", True
        if left[0] < left[1] and (
            quoted or goes_on or self._has_finite(*left) or left[1] - left[0] > 7
        ):
            adjunct = not quoted and self._is_adjunct(*left) and self._text(after) not in STOPS
            if adjunct and self._lower(left[0]) not in ("if", "unless"):
                left = (outer, outer)
            else:
                pieces.append(left)
        right: Range | None = None
        if text in COMMAS or text == ":" or self._opens_quote(after):
            right = self._continuation(after, bool(quoted))
        if right is not None:
            pieces.append(right)
        if not pieces:
            return
        addressee = self._addressee(cue_range[1], after)
        self._add(source, cue_range, pieces, rule, cue.lemma, addressee)
        self.floor = max(p[1] for p in (*pieces, source, cue_range))
        self.floor = max(self.floor, min(after, self.last))

    def _goes_on(self, comma: int) -> bool:
        """Tell "The draft, he said, would fail": what stands before is the subject of the rest."""
        here = self._bits(comma + 1)
        verb = here & (AUXILIARY | V_PAST | V_THIRD) and not here & (CONJUNCTION | PREPOSITION)
        return self._text(comma) == "," and bool(verb)

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
            self.words[index].text in COMMAS or self.words[index].text == ":"
        ):
            index += 1
        if index >= self.end:
            return None
        end = self._opens_quote(index)
        if end is not None and self.p.quoted[index] == 2:
            return index, end
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
                    return k, end
            return self._resumed(index)
        if here & V_ING or lower in ("who", "which", "while", "whose", "whom", "where", "when"):
            return None
        if here & PREPOSITION and not self._has_finite(index, self.end):
            return None
        return index, self._clause_end(index)

    def _resumed(self, index: int) -> Range | None:
        """Return the quotation that goes on in mid-sentence: “…,” said Lee, of the UN, “and …”."""
        for k in range(index, min(index + 30, self.last - 1)):
            end = self._opens_quote(k)
            if end is None or self.p.quoted[k] != 2:
                continue
            goes_on = self._text(k - 1) == "," and self.words[k + 1].text[0].islower()
            other_cue = self._lower(k - 2) in verb_cues() or self._has_finite(index, k)
            return (k, end) if goes_on and not other_cue else None
        return None

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
            self.words[after].text in COMMAS
            or self.words[after].text in STOPS
            or self._opens_quote(after)
        ):
            after += 1
        quoted = self._quote_before(before)
        if not quoted and (
            self._has_finite(start + 1, self._modified_from(start, end))
            or self._text(after) not in (*STOPS, ",")
            or not (self._has_finite(self.floor, before) or self._goes_on(after))
        ):
            return False
        self._finish_trailing(
            (start, end), (index, index + 1), cue, before, after, "content verb subject"
        )
        return True

    def _modified_from(self, start: int, end: int) -> int:
        """Return where a relative clause or a participle ("leaked to us") begins in a phrase."""
        for k in range(start, end):
            participle = self.bits[k] & V_PARTICIPLE and self._lower(k + 1) in ("to", "by")
            if self.bits[k] & WH or (k > start + 1 and participle):
                return k
        return end

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
                    ahead & (V_ING | CONJUNCTION)
                    or (ahead & AUXILIARY and not self.words[after].is_capital)
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
            elif (end > start and here & DAY and self._lower(end) not in ("may", "march")) or (
                end > start and self._lower(end) in ("while", "as", "when", "after")
            ):
                break
            end += 1
        return end

    def _addressee(self, start: int, end: int) -> Range | None:
        """Return the people whom it is said to: "in a letter to …", "told …"."""
        for k in range(start, min(end, self.last)):
            if self.words[k].lower == "to" and k + 1 < end and not self.bits[k + 1] & V_BASE:
                return k + 1, self._recipients_end(end)
        return None

    def _recipients_end(self, end: int) -> int:
        """Let a list of names go on over commas to the end of the sentence."""
        stop = end
        if end < self.end and self.words[end].text == ",":
            rest = range(end, self.end)
            if not any(self.bits[k] & (AUXILIARY | WH) or self.p.quoted[k] for k in rest) and any(
                self.words[k].lower == "and" for k in rest
            ):
                stop = self.end
        return stop
