"""Where a content begins and ends: the clause or the object beside a cue."""

from __future__ import annotations

from typing import Final

from coursekit.reading.grammar.finite_verbs import finite_at
from coursekit.reading.grammar.tags import (
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DAY,
    DETERMINER,
    HAVE,
    MODAL,
    NUMBER,
    OBJECT_PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    V_BASE,
    V_ING,
    V_PARTICIPLE,
    V_PAST,
    V_THIRD,
    VERB,
    WH,
)
from coursekit.reading.rules.cues import verb_cues
from coursekit.reading.rules.sentence import ADJOINING, OPENING, SPEAKING, SentenceParts

AFTER_OBJECT: Final = WH | SUBORDINATOR | V_ING | SUBJECT_PRONOUN | PREPOSITION | ADVERB
# What a clause or an object may end at: most words are of other kinds.
_MAY_END_CLAUSE: Final = PUNCTUATION | CONJUNCTION
_MAY_END_OBJECT: Final = _MAY_END_CLAUSE | PREPOSITION | SUBORDINATOR | DAY | WH
GOING_ON: Final = frozenset(("including", "with", "such", "like", "especially", "particularly"))


class ContentEnds(SentenceParts):
    """Tells clauses, and where what is said ends."""

    def _that_ahead(self, start: int) -> int:
        """Return the "that" after "argued for the second time", with no verb on the way, or 0."""
        for k in range(start + 1, min(start + 10, self.end)):
            here = self.bits[k]
            if self.words[k].lower == "that":
                return k if self._continues(k + 1) else 0
            if here & (AUXILIARY | SUBJECT_PRONOUN | WH | V_ING) or self.p.quoted[k]:
                return 0
            if here & V_PAST and finite_at(self.words, self.bits, k, "past"):
                return 0
        return 0

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
        if here & V_PAST and not here & (ADJECTIVE | PREPOSITION) and self._bits(index + 1) != 0:
            return False
        return not self._bits(index) & PUNCTUATION or self._text(index) in OPENING

    def _may_begin_clause(self, at: int) -> bool:
        if at >= self.end or self.words[at].lower in ("after", "before", "as", "during"):
            return False
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
            if k > at and self.words[k].lower in ADJOINING:
                return False
        return False

    def _starts_clause(self, index: int) -> bool:
        """Tell whether a subject stands here and its verb soon follows."""
        here = self._bits(index)
        if here & (CONJUNCTION | WH | PREPOSITION | VERB) and not here & PRONOUN:
            return False
        return self._clause_soon(index)

    def _object_end(self, at: int) -> int:
        """Return where an object or a prepositional content ends: at the clause's end."""
        index = at
        while index < self.end:
            here = self.bits[index]
            if not here & _MAY_END_OBJECT:
                index += 1
                continue
            word = self.words[index]
            if word.text in (";", ":", "—", "–", "--"):
                break
            if self._is_comma(index):
                ahead = self._bits(index + 1)
                if ahead & CONJUNCTION:
                    if not self._lists_on(index):
                        break
                elif (
                    self._ends_at_comma(index)
                    or (ahead & AFTER_OBJECT and self._lower(index + 1) not in GOING_ON)
                    or self._has_finite(index + 1, self._next_comma(index + 1))
                ):
                    break
            elif (
                (index > at and self._coordinates_verb(index))
                or (index > at and word.lower == "as" and self._clause_soon(index + 1))
                or (index > at and here & DAY and not here & (V_BASE | MODAL))
                or (index > at and word.lower in ("on", "in", "at") and self._is_channel(index))
                or (
                    index > at
                    and word.lower
                    in (
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
                    )
                )
            ):
                break
            index += 1
        return index

    def _next_comma(self, index: int) -> int:
        limit = min(self.end, index + 15)
        while index < limit and self.words[index].text != ",":
            index += 1
        return index

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

    def _clause_end(self, start: int) -> int:
        """Return where a clause that is the content ends: mostly with the sentence."""
        index = start
        limit = min(self.end, start + 400)
        while index < limit:
            here = self.bits[index]
            if not here & _MAY_END_CLAUSE:
                index += 1
                continue
            if self._is_comma(index) and index > start and self._new_voice(index + 1):
                return index + 1
            if self.p.quoted[index] == 2:
                index += 1
                continue
            if self.words[index].text == ";":
                break
            if here & CONJUNCTION and index > start and self._second_cue(index):
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
        """Tell whether a speaker with a clause of its own follows: "…, the minister said it …"."""
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
            spoken = cues.get(self._lower(verb))
            return spoken is not None and any(
                "that" in c.frames and not c.particles for c in spoken.cues
            )
        if form is not None and self._bits(k) & (V_PAST | V_THIRD):
            if self._lower(k + 1) == "that" or self.p.quoted[index - 1] == 2:
                return True
            return any(c.frames & SPEAKING for c in form.cues) or not self._bits(k) & V_PARTICIPLE
        for at in range(k, min(k + 10, self.end)):
            here = self.bits[at]
            if here & PUNCTUATION or self.p.quoted[at]:
                return False
            form = cues.get(self.words[at].lower)
            if form is None or at == k or not here & (V_PAST | V_THIRD):
                pass
            elif any("quote" in c.frames and "that" in c.frames for c in form.cues):
                perfect = bool(self.bits[at - 1] & HAVE)
                return perfect or finite_at(self.words, self.bits, at, "past")
            if here & AUXILIARY and not self.words[at].is_capital and not here & HAVE:
                return False
        return False
