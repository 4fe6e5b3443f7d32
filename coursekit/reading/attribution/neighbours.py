"""A quotation that is a sentence by itself, and its speaker in the sentence before or after."""

from __future__ import annotations

from coursekit.reading.attribution.other_cues import OtherCues
from coursekit.reading.grammar.finite_verbs import finite_at
from coursekit.reading.grammar.tags import (
    AUXILIARY,
    BE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    SUBJECT_PRONOUN,
    V_PAST,
    V_THIRD,
    VERB,
    WH,
    lemma_of,
)
from coursekit.reading.rules.cues import verb_cues
from coursekit.reading.rules.passages import Found, Range
from coursekit.reading.rules.sentence import COMMAS, listed

#: A sentence that leads to a quotation is short: "The chair was blunt."
_SHORT = 24
_AFTER = "speaker in the next sentence"
BEFORE = "speaker in the sentence before"


class SpeakerBeside(OtherCues):
    """Reads the sentence beside a quotation for who speaks there."""

    def speaker_after(self, said: list[Range]) -> Found | None:
        """Read “…” So said Lee; “…” That is how Lee sums it up; “…” Lee was speaking in Rome."""
        first = self.first
        lower = self._lower(first)
        if lower == "so":
            return self._so_said(said)
        if self._text(first) in COMMAS and self._is_credit(first + 1):
            return Found((first + 1, self.end), (first, first + 1), said, "quotation and name", ":")
        if lower in ("that", "this", "such", "these", "those"):
            verb = first + 1
            if not self._bits(verb) & BE:
                return None
            if self._lower(verb + 1) in ("how", "what", "why"):
                return self._of_first_verb(verb + 2, said, _AFTER)
            words = next((k for k in range(verb + 1, verb + 4) if self._lower(k) == "words"), 0)
            if words and self._lower(words + 1) == "of":
                source = (words + 2, self._agent_end(words + 2))
                return Found(source, (words, words + 2), said, _AFTER, "words")
            return None
        for k in range(first + 1, min(first + 14, self.end)):
            if self.words[k].lower in listed("speaking there") and self.bits[k - 1] & BE:
                source_before = self._subject_before(k - 1)
                if source_before is None or source_before[0] != first:
                    return None
                cue = (k - 1, k + 1)
                return Found(source_before, cue, said, _AFTER, "speak")
            if self.bits[k] & PUNCTUATION:
                return None
        return None

    def _so_said(self, said: list[Range]) -> Found | None:
        verb = self.first + 1
        form = verb_cues().get(self._lower(verb))
        speaks = form is not None and any("quote" in cue.frames for cue in form.cues)
        if not speaks or not self._bits(verb) & (V_PAST | V_THIRD) or verb + 1 >= self.end:
            return None
        source = (verb + 1, self._inverted_source_end(verb + 1))
        lemma = lemma_of(self._lower(verb), VERB)
        content = said or [(self.first, self.first + 1)]
        return Found(source, (verb, verb + 1), content, "so said", lemma)

    def speaker_before(self, said: list[Range]) -> Found | None:
        """Read Lee was blunt. “…”: a short sentence about somebody leads to what they say."""
        if self.last - self.first > _SHORT or self.words[self.last - 1].text not in (".", ":"):
            return None
        if any(self.p.quoted[k] for k in range(self.first, self.last)):
            return None
        return self._of_first_verb(self.first, said, BEFORE)

    def _of_first_verb(self, start: int, said: list[Range], rule: str) -> Found | None:
        """Give what is said to the subject of the first finite verb, if it may be somebody."""
        for k in range(start + 1, min(start + 14, self.end)):
            here = self.bits[k]
            form = verb_cues().get(self.words[k].lower)
            verb = here & VERB and not here & PREPOSITION
            known = form is not None and form.bits & V_THIRD and form.seldom_noun
            finite = here & AUXILIARY or known
            if not finite and not (verb and finite_at(self.words, self.bits, k, "past")):
                continue
            source = self._subject_before(k, start)
            if source is None or not self._may_be_somebody(source):
                return None
            lemma = "be" if here & BE else lemma_of(self._lower(k), VERB)
            return Found(source, (k, k + 1), said, rule, lemma)
        return None

    def _may_be_somebody(self, source: Range) -> bool:
        first = self.bits[source[0]]
        if source[1] - source[0] == 1 and first & PRONOUN:
            return bool(first & SUBJECT_PRONOUN) and self._lower(source[0]) != "it"
        return not first & WH and not any(
            self._lower(k) in listed("channel") for k in range(*source)
        )
