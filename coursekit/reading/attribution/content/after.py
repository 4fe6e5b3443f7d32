"""The content to the right of its cue, by the frames that the cue takes."""

from __future__ import annotations

from typing import Final

from coursekit.reading.attribution.content.passives import Passives
from coursekit.reading.grammar.finite_verbs import finite_at
from coursekit.reading.grammar.tags import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DAY,
    DETERMINER,
    OBJECT_PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    SUBJECT_PRONOUN,
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
    COMMAS,
    STOPS,
    listed,
)

# The frames of a cue that may go before a quotation, a clause or quotation, a clause of any kind.
_OF_QUOTATION: Final = frozenset(("quote", "as", "object"))
_OF_CLAUSE: Final = frozenset(("that", "zero", "quote"))
_OF_ANY_CLAUSE: Final = frozenset(("that", "zero", "wh", "to"))
#: Prepositions before what is spoken of, also where it is a channel.
_TOPICAL: Final = frozenset(("about", "of", "for", "against"))


class ContentAfter(Passives):
    """Finds what is said after a verb of saying, past its hearer and its channel."""

    def _content(
        self, index: int, cue: Cue, verb: int
    ) -> tuple[Range, str, Range | None, int] | None:
        """Find the content to the right of the cue, by the frames that the cue takes."""
        frames = cue.frames
        addressee: Range | None = None
        if cue.particles and frames.isdisjoint(_OF_ANY_CLAUSE):
            at = self._over_adverbs(index)
            return self._object(at, cue, "verb object", None, index)
        if "object?" in frames and self._lower(index) == "so" and index + 1 >= self.end:
            return (index, index + 1), "verb object", None, index
        at = index
        for turn in range(3):
            at = self._over_adverbs(at)
            if at >= self.end:
                return None
            lower = self.words[at].lower
            here = self.bits[at]
            mark = lower in (",", ":")
            first = at + mark
            quote = self._opens_quote(first)
            if (
                quote is not None
                and self.p.quoted[quote - 1] == 2
                and (mark or not frames.isdisjoint(_OF_QUOTATION))
            ):
                return (first, self._quote_end(first, quote)), "verb quotation", addressee, at
            if lower == ":" and frames & {"quote", "object"}:
                return (at + 1, self.end), "verb colon", addressee, at
            if lower == "that" and "that" in frames and self._opens_that_clause(at, verb):
                return (at, self._clause_end(at + 1)), "verb that-clause", addressee, at
            if "to" in frames and self._infinitive_at(at):
                first = at - (self._lower(at - 1) == "not")
                return (first, self._clause_end(at + 1)), "verb infinitive", addressee, first
            if here & WH and "wh" in frames and self._asks(at, turn):
                return (at, self._clause_end(at + 1)), "verb wh-clause", addressee, at
            if here & PREPOSITION and "that" in frames and (that := self._that_ahead(at)):
                at = that
                continue
            if lower in cue.prepositions and (lower in _TOPICAL or not self._is_channel(at)):
                return self._object(at + 1, cue, "verb preposition", addressee, at + 1)
            if "recipient" in frames and turn == 0 and addressee is None:
                end = self._recipient_end(at)
                if end is not None:
                    addressee = (at, end)
                    at = end
                    continue
            if (here & (PREPOSITION | DAY) or lower == ",") and not frames.isdisjoint(_OF_CLAUSE):
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
            return (at, self._clause_end(at)), "verb clause", addressee, at
        if "zero" in frames and self._may_begin_clause(at) and self._has_finite(at + 1, self.end):
            return (at, self._clause_end(at)), "verb clause", addressee, at
        if ("that" in frames or "zero?" in frames) and self._clause_soon(at):
            return (at, self._clause_end(at)), "verb clause", addressee, at
        if here & V_ING and "ing" in frames:
            return (at, self._clause_end(at)), "verb -ing", addressee, at
        if "object" in frames or "object?" in frames:
            return self._object(at, cue, "verb object", addressee, at)
        return None

    def _asks(self, at: int, turn: int) -> bool:
        """Tell a question ("asked who voted") from a clause that hangs on a noun."""
        if self.words[at].lower in ("which", "who", "when"):
            return turn == 0 and self._has_finite(at + 1, self.end)
        return True

    def _quote_end(self, first: int, end: int) -> int:
        """Return where a content that begins with a quotation ends."""
        if end >= self.end:
            return end
        text = self.words[end].text
        inner = self.words[max(first, end - 2)].text
        if text in COMMAS or text in STOPS or inner in (",", ".", "?", "!"):
            return end
        return self._clause_end(end)

    def _recipient_end(self, at: int) -> int | None:
        """Return the end of "reporters", "CNN’s Ann Lee", "the committee" after "told"."""
        here = self.bits[at]
        if here & OBJECT_PRONOUN and not (here & DETERMINER and self._bits(at + 1) == 0):
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
            if self._opens_quote(index) or (
                word.lower in ("that", "to", "not", "about", "of", "it", "for") and index > at
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
                and self.words[index - 1].lower in listed("hearer")
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
                and here & (V_PAST | V_THIRD)
                and not (here & V_PARTICIPLE and last_channel == k - 1)
                and finite_at(self.words, self.bits, k, "present")
            ):
                break
            if word.lower in listed("channel") or here & DAY or (word.lower in listed("hearer")):
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
            vague = ("nothing", "something", "so", "anything", "much", "little", "yes", "no")
            if (
                "object" not in cue.frames
                and word.lower not in vague
                and not self._stands_alone(at)
            ):
                return None
        if cue.lemma in ("quote", "cite") and self._quotes_as(at):
            return None
        if word.lower == "you" and cue.lemma == "thank":
            return None  # a courtesy at a speech's end
        alone = (
            rule == "verb object"
            and "object" not in cue.frames
            and not cue.particles
            and self._stands_alone(at)
        )
        end = at + 1 if alone else self._object_end(at)
        if end <= at:
            return None
        if cue.lemma in ("share", "echo"):
            # "shares the concern of the council that …": what is shared is the clause.
            that = next((k for k in range(at, end) if self.words[k].lower == "that"), 0)
            shared = next((k for k in range(at, that) if self.words[k].lower in noun_cues()), 0)
            if shared and "that" in noun_cues()[self.words[shared].lower].frames:
                return (that, end), rule, addressee, at
        return (at, end), rule, addressee, cue_end

    def _quotes_as(self, at: int) -> bool:
        """Tell "quoted an aide as saying": what follows is what the aide says."""
        for k in range(at + 1, min(at + 12, self.end - 1)):
            if self.bits[k] & PUNCTUATION:
                return False
            if self.words[k].lower == "as" and self.bits[k + 1] & V_ING:
                return True
        return False

    def _stands_alone(self, index: int) -> bool:
        """Tell "we raised this with them" from "we raised this flag"."""
        alone = self._lower(index) in ("this", "that", "these", "those", "it")
        return alone and bool(self._bits(index + 1) & (PUNCTUATION | PREPOSITION))
