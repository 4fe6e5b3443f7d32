"""Was criticised by X, is expected to, seems to: the subject is what is said."""

from __future__ import annotations

from coursekit.reading.attribution.content.by_phrases import ByReport
from coursekit.reading.grammar.tags import (
    ADJECTIVE,
    DETERMINER,
    PREPOSITION,
    V_ING,
    V_PARTICIPLE,
    WH,
)
from coursekit.reading.rules.cues import Cue
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import (
    INFINITIVE,
    listed,
)

#: "Rejected by 102 votes" and "by a show of hands" name nobody.
_WAYS_OF_VOTING = frozenset({"vote", "votes", "consensus", "acclamation", "margin", "show"})


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
        if self._text(start - 1) == "," and start == index and lower == "by":
            subject = self._subject_before(start - 1)  # "the move, criticised by unions, …"
        if subject is None:
            return False
        if lower == "by":
            return self._by_agent(subject, (start, after + 1), cue)
        if self._lower(subject[0]) == "it" and "that" in cue.frames:
            that = self._that_ahead(after) if self._bits(after) & PREPOSITION else 0
            after, lower = (that, "that") if that else (after, lower)
            if lower == "that" or self._clause_soon(after):
                content = (after, self._clause_end(after))
                self._add(None, verb, [content], "it is … that", cue.lemma)
                return True
        elif "recipient" in cue.frames and (told := self._told_clause(index + 1, cue)) is not None:
            self._add(None, verb, [told], "subject is told", cue.lemma, subject)
            return True
        elif lower == "to" and self._infinitive_at(after) and cue.lemma in listed("of whom it is"):
            content = (after, self._clause_end(after))
            self._add(None, verb, [subject, content], "subject is … to", cue.lemma)
            return True
        elif lower == "as" and "as" in cue.frames and after + 1 < self.end:
            content = (after + 1, self._object_end(after + 1))
            self._add(None, (start, after + 1), [subject, content], "subject is … as", cue.lemma)
            return True
        elif lower == "of" and cue.lemma in ("accuse", "suspect") and after + 1 < self.end:
            content = (after, self._object_end(after + 1))
            self._add(None, verb, [subject, content], "subject is … so", cue.lemma)
            return True
        elif cue.lemma in listed("of what it is") and self._is_complement(after):
            content = (after, self._object_end(after))
            self._add(None, verb, [subject, content], "subject is … so", cue.lemma)
            return True
        return False

    def _by_agent(self, subject: Range, cue_range: Range, cue: Cue) -> bool:
        """Read "was criticised by X for Y", "it was said by X that", "were urged by X to"."""
        start = cue_range[1]
        end = self._agent_end(start)
        if end <= start or any(
            self._lower(at) in _WAYS_OF_VOTING for at in range(start, start + 3)
        ):
            return False
        source = (start, end)
        told = self._told_clause(end, cue)
        if told is not None and self._lower(subject[0]) == "it" and "that" in cue.frames:
            self._add(source, cue_range, [told], "it is … that", cue.lemma)
            return True
        if told is not None and "recipient" in cue.frames:
            self._add(source, cue_range, [told], "subject is told", cue.lemma, subject)
            return True
        if "object" not in cue.frames:
            return False
        content = [subject]
        if self._lower(end) in ("as", "for", "of", "over") and end + 1 < self.end:
            content.append((end, self._object_end(end + 1)))
        self._add(source, cue_range, content, "passive by", cue.lemma)
        return True

    def _told_clause(self, at: int, cue: Cue) -> Range | None:
        """Return what somebody is told: "(not) to leave", "that it failed"."""
        if self._lower(at) != "not":
            at = self._over_adverbs(at)
        first = at + (self._lower(at) == "not")
        infinitive = "to" in cue.frames and self._infinitive_at(first)
        clause = "that" in cue.frames and self._lower(at) == "that"
        question = "wh" in cue.frames and self._bits(at) & WH
        if not (infinitive or clause or question):
            return None
        return at, self._clause_end(first + 1)

    def _is_complement(self, at: int) -> bool:
        """Tell "is believed dead" and "was called a gift" from a verb without its complement."""
        here = self._bits(at)
        return bool(here & (DETERMINER | ADJECTIVE | V_PARTICIPLE)) or (
            self._lower(at) in listed("state")
        )

    def _seem(self, index: int) -> None:
        """Read "The draft seems to fail": nobody is named who thinks so."""
        start, auxiliaries = self._group_start(index)
        after = self._over_adverbs(index + 1)
        subject = self._subject_before(start)
        if subject is None or auxiliaries & INFINITIVE or self.bits[index] & V_ING:
            return
        cue = (start, index + 1)
        if self._infinitive_at(after):
            content = [subject, (after, self._clause_end(after))]
            self._add(None, cue, content, "subject is … to", "seem")
        elif self._lower(subject[0]) == "it" and self._lower(after) in ("that", "as", "like"):
            self._add(None, cue, [(after, self._clause_end(after))], "it is … that", "seem")
