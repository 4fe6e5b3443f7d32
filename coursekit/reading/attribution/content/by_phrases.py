"""According to X, in the view of X, as first reported by X."""

from __future__ import annotations

from coursekit.reading.attribution.content.before import ContentFirst
from coursekit.reading.grammar.tags import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    PUNCTUATION,
    SUBORDINATOR,
    V_ING,
    VERB,
    WH,
)
from coursekit.reading.rules.cues import Cue
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import (
    COMMAS,
    STOPS,
    listed,
)


class ByReport(ContentFirst):
    """Reads attributions that name their source in a prepositional phrase."""

    def _according(self, index: int) -> None:
        if self._lower(index + 1) != "to":
            return
        start = index + 2
        if start >= self.end:
            return
        end = self._according_end(start)
        if self._lower(end - 1) in listed("no reporter"):
            return  # "according to schedule"
        if index > self.floor:
            end = self._with_apposition(end)
        self._by_report((index, index + 2), (start, end), "according")

    def _in_view(self, noun: int) -> None:
        """Read "In the view of X, …", "…, in X's opinion,"."""
        if self._lower(noun + 1) == "of" and self._lower(noun - 1) == "the":
            start = noun + 2
            cue, source = (noun - 2, start), (start, self._view_end(start))
        elif self._bits(noun - 1 - (self._lower(noun - 1) == "own")) & POSSESSIVE:
            start = end = noun - 1 - (self._lower(noun - 1) == "own")
            if self._lower(start) == "'s":
                while start > self.first and not self.bits[start - 1] & (PREPOSITION | PUNCTUATION):
                    start -= 1
            else:
                end = start + 1
            cue, source = (noun, noun + 1), (start, end)
        else:
            return
        opening = min(cue[0], source[0]) - (cue[0] > source[0])
        after = max(cue[1], source[1])
        if self._lower(opening) not in ("in", "by") or source[0] == source[1]:
            return
        if after < self.end and not self._is_comma(after):
            return
        if opening == self.floor:
            self._by_report(cue, source, self._lower(noun), opening)
        elif self._is_comma(opening - 1):
            if self._bits(after + 1) & AUXILIARY:
                pieces = [(self.floor, opening), (after, self._clause_end(after + 1))]
                self._add(source, cue, pieces, "according to", self._lower(noun))
            else:
                self._by_report(cue, source, self._lower(noun), opening)

    def _with_apposition(self, end: int) -> int:
        """Return the end of "X, the bank's economist" after what X says: to the next comma."""
        if end + 1 >= self.end or self._text(end) != ",":
            return end
        if not (self._bits(end + 1) & DETERMINER or self.words[end + 1].is_capital):
            return end
        second = self._according_end(end + 1)
        whole = second >= self.end or self._text(second) == ","
        return second if whole and not self._has_finite(end + 1, second) else end

    def _view_end(self, start: int) -> int:
        """Return the end of "X, a former diplomat," after "in the view of"."""
        comma = self._according_end(start)
        second = self._according_end(comma + 1)
        apposed = self._bits(comma + 1) & DETERMINER and self._is_comma(second)
        if apposed and not self._has_finite(comma + 1, second):
            return second
        return comma

    def _by_report(self, cue: Range, source: Range, lemma: str, opening: int | None = None) -> None:
        """Add the content that stands before or after "according to X"."""
        start, end = source
        index = cue[0] if opening is None else opening
        before = index - 1
        if before >= self.floor and not (
            self.bits[before] & CONJUNCTION or self.words[before].text == ";"
        ):
            left = self._left_content(before if self._text(before) in COMMAS else before + 1)
            if self._text(before) in COMMAS and self._bits(before - 1) & (
                SUBORDINATOR | CONJUNCTION | PREPOSITION
            ):
                left = (before, before)
            elif self._text(before) not in COMMAS:
                left = (left[0], before + 1)
            resumed = self._resumes(max(end, cue[1]), before)
            if resumed is not None:
                self._add(source, cue, [left, resumed], "according to", lemma)
                self.floor = resumed[1]
                return
            if left[1] - left[0] > 2 or self._has_finite(*left):
                pieces = [left]
                if (
                    self._text(end) == ","
                    and not self.bits[end + 1 if end + 1 < self.last else end] & WH
                ):
                    right = self._continuation(end, False)
                    if right and self._is_adjunct(*left):
                        pieces = [left, right]
                self._add((start, end), cue, pieces, "according to", lemma)
                self.floor = max(end, cue[1])
                return
        # "According to the report, the treaty …"
        end = max(end, cue[1])
        if self._text(end) in COMMAS:
            content = (end + 1, self._clause_end(end + 1))
            self._add((start, source[1]), cue, [content], "according to", lemma)

    def _resumes(self, end: int, before: int) -> Range | None:
        """Return the rest of "The deal, according to X, was signed", "It is, in X's view, bad"."""
        first = self._over_adverbs(end + 1)
        if self._text(end) != "," or self._text(before) != "," or first >= self.end:
            return None
        here = self.bits[first]
        broken = self.bits[before - 1] & AUXILIARY and not here & CONJUNCTION
        verb = here & (AUXILIARY | VERB & ~V_ING) and not here & (CONJUNCTION | PREPOSITION)
        if not broken and not (verb and not self._has_finite(self.floor, before)):
            return None
        return end + 1, self._clause_end(end + 1)

    def _according_end(self, start: int) -> int:
        end = start
        while end < min(self.end, start + 60):
            text = self.words[end].text
            if text in COMMAS or text in STOPS or self.p.quoted[end] == 2 or text == ":":
                break
            end += 1
        return end

    def _as_reported_by(self, start: int, by: int, cue: Cue) -> bool:
        """Read "as first reported by the press, …" and "…, as reported by the press"."""
        end = self._according_end(by + 1)
        opening = start - 1 - (self._lower(start - 2) == "as")
        content = (self.floor, opening)
        if opening - self.first < 2:
            content = (end, self._clause_end(end + 1))
        if content[1] - content[0] < 3:
            return False
        self._add((by + 1, end), (start, by + 1), [content], "as … by", cue.lemma)
        return True

    def _as_before(self, start: int) -> bool:
        return self._lower(start - 1) in ("as", "first") and start - 1 >= self.first
