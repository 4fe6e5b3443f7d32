"""Was criticised by X, is expected to, seems to: the subject is what is said."""

from __future__ import annotations

from coursekit.reading.by_report import ByReport
from coursekit.reading.cues import Cue
from coursekit.reading.sentence_parts import (
    INFINITIVE,
    listed,
)
from coursekit.reading.word_kinds import (
    V_ING,
)


class Passives(ByReport):
    """Reads verbs whose subject is no speaker but what is spoken of."""

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
        elif lower == "to" and self._infinitive_at(after) and cue.lemma in listed("of whom it is"):
            content = (after, self._clause_end(after, cue))
            self._add(None, verb, [subject, content], "subject is … to", cue.lemma)
            return True
        elif lower == "as" and "as" in cue.frames and after + 1 < self.end:
            content = (after + 1, self._object_end(after + 1))
            self._add(None, (start, after + 1), [subject, content], "subject is … as", cue.lemma)
            return True
        return False

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
