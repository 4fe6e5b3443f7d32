"""Whom something is said to, and where: told the committee, wrote in a letter to the minister."""

from __future__ import annotations

from typing import Final

from coursekit.reading.attribution.content.ends import that_ahead
from coursekit.reading.attribution.passage import Range
from coursekit.reading.attribution.quoted_sentence import QuotedSentence, listed
from coursekit.reading.grammar import tags

_OF_CLAUSE: Final = frozenset(("that", "zero", "quote"))
_LEADS: Final = tags.PREPOSITION | tags.DAY
_OPENS: Final = (
    tags.WH | tags.PUNCTUATION | tags.SUBJECT_PRONOUN | tags.DETERMINER | tags.ADVERB | tags.DAY
)
_NO_HEARER: Final = tags.BREAK | tags.PREPOSITION | tags.WH | tags.AUXILIARY
_TO: Final = frozenset(("to",))


def addressee_in(sent: QuotedSentence, start: int, end: int) -> Range | None:
    """Return the people whom it is said to: "in a letter to …"."""
    to = sent.until(start, end, 0, _TO) + 1
    if to >= end or sent.bits[to] & tags.V_BASE:
        return None
    return to, max(end, sent.named_end(to))


def recipient(sent: QuotedSentence, at: int) -> Range | None:
    """Read "reporters", "CNN’s Ann Lee", "the committee" after "told"."""
    if "recipient" not in sent.cue.frames or sent.bits_at(at) & _NO_HEARER:
        return None
    for index in range(at + 1, min(at + 17, sent.end)):
        if _is_behind(sent, index):
            return at, index
        if sent.helps(index):
            return None
    return None


def _is_behind(sent: QuotedSentence, at: int) -> bool:
    """Tell whether a word no longer belongs to the hearer: it opens a clause, or tells when."""
    opens = sent.bits[at] & _OPENS and not sent.bits[at] & tags.POSSESSIVE
    return bool(opens) or sent.lowers[at] in listed("beyond a hearer")


def where(sent: QuotedSentence, at: int) -> Range | None:
    """Read "in a statement", "on Monday", "during an interview with CNN" behind a cue."""
    at = sent.over_adverbs(at)
    past = _past_adjunct(sent, at) if _may_tell_where(sent, at) else at
    return (at, past) if past > at else None


def _may_tell_where(sent: QuotedSentence, at: int) -> bool:
    cue, lower = sent.cue, sent.lower(at)
    leads = sent.bits_at(at) & _LEADS or (lower == "," and not sent.opens_quote(at + 1))
    if not leads or cue.frames.isdisjoint(_OF_CLAUSE):
        return False
    content = lower in cue.prepositions or ("that" in cue.frames and that_ahead(sent, at) > 0)
    return not (content or ("to" in cue.frames and sent.infinitive_at(at)))


def here(sent: QuotedSentence, at: int) -> Range | None:
    """Tell whether no place begins here."""
    return None if where(sent, at) else (at, at)


def _past_adjunct(sent: QuotedSentence, at: int) -> int:
    """Return where the place ends: at what is said, or behind its last channel."""
    past = at
    for k in range(at, min(at + 22, sent.end)):
        lower = sent.lowers[k]
        if lower in ("that", ":") or sent.quoted[k] == 2:
            return k
        if sent.is_finite(k) and past < k:
            break
        if sent.bits[k] & tags.DAY or lower in listed("channel") | listed("hearer"):
            past = k + 1
    return past + (past > at and sent.text(past) == ",")
