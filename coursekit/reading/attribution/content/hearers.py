"""Whom something is said to, and where: told the committee, wrote in a letter to the minister."""

from __future__ import annotations

from typing import Final

from coursekit.reading.attribution.content.ends import clause_soon, that_ahead
from coursekit.reading.grammar import tags
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import SentenceParts, listed

_OF_CLAUSE: Final = frozenset(("that", "zero", "quote"))
_NO_HEARER: Final = tags.BREAK | tags.WH | tags.PREPOSITION | tags.AUXILIARY | tags.SUBJECT_PRONOUN
_OPENS: Final = (
    tags.WH | tags.PUNCTUATION | tags.SUBJECT_PRONOUN | tags.DETERMINER | tags.ADVERB | tags.DAY
)


def addressee_in(sent: SentenceParts, start: int, end: int) -> Range | None:
    """Return the people whom it is said to: "in a letter to …", "told …"."""
    for k in range(start, min(end, sent.last)):
        if sent.words[k].lower == "to" and k + 1 < end and not sent.bits[k + 1] & tags.V_BASE:
            return k + 1, _recipients_end(sent, end)
    return None


def _recipients_end(sent: SentenceParts, end: int) -> int:
    """Let a list of names go on over commas to the end of the sentence."""
    if end >= sent.end or sent.words[end].text != ",":
        return end
    verb = sent.until(end, sent.end, tags.AUXILIARY | tags.WH) < sent.end
    quoted = any(sent.p.quoted[end : sent.end])
    return sent.end if "and" in sent.lowers[end : sent.end] and not (verb or quoted) else end


def recipient(sent: SentenceParts, at: int) -> Range | None:
    """Read "reporters", "CNN’s Ann Lee", "the committee" after "told"."""
    at = sent.over_adverbs(at)
    key = ("recipient", at)
    if key not in sent.memo:
        takes = sent.cue is not None and "recipient" in sent.cue.frames and at < sent.end
        end = _recipient_end(sent, at) if takes else None
        sent.memo[key] = None if end is None else (at, end)
    found: Range | None = sent.memo[key]
    return found


def _recipient_end(sent: SentenceParts, at: int) -> int | None:
    here = sent.bits[at]
    if here & tags.OBJECT_PRONOUN and not (here & tags.DETERMINER and sent.bits_at(at + 1) == 0):
        return at + 1
    if sent.words[at].lower in listed("anybody"):
        # "warning it risks harm": a clause begins here.
        return None if sent.bits_at(at + 1) & tags.FINITE and clause_soon(sent, at) else at + 1
    if here & _NO_HEARER or sent.words[at].lower == "that":
        return None
    for index in range(at, min(at + 16, sent.end)):
        if sent.p.quoted[index] == 1:
            continue
        if sent.opens_quote(index):
            return index
        if index == at:
            continue
        lower = sent.lowers[index]
        if lower in listed("beyond a hearer") or (lower != "of" and _is_behind(sent, index)):
            return index
        if sent.helps(index):
            return None
        joined = sent.bits[index] & tags.CONJUNCTION
        if lower != "of" and not joined and sent.lowers[index - 1] in listed("hearer"):
            return index
    return at + 16 if at + 16 < sent.end else None


def _is_behind(sent: SentenceParts, at: int) -> bool:
    """Tell whether a word no longer belongs to the hearer: it opens a clause, or tells when."""
    here, lower = sent.bits[at], sent.lowers[at]
    if here & tags.PREPOSITION and lower in listed("when and where"):
        return True
    opens = here & _OPENS and not here & tags.POSSESSIVE
    return bool(opens) and lower not in listed("inside a name")


def where(sent: SentenceParts, at: int) -> Range | None:
    """Read "in a statement", "on Monday", "during an interview with CNN" behind a cue."""
    at = sent.over_adverbs(at)
    key = ("where", at)
    if key not in sent.memo:
        past = _past_adjunct(sent, at) if _may_tell_where(sent, at) else None
        sent.memo[key] = (at, past) if past is not None and past > at else None
    found: Range | None = sent.memo[key]
    return found


def _may_tell_where(sent: SentenceParts, at: int) -> bool:
    cue = sent.cue
    if cue is None or at >= sent.end or "whole" not in cue.takes:
        return False
    lower, preposition = sent.lowers[at], sent.bits[at] & tags.PREPOSITION
    if (preposition and "that" in cue.frames and that_ahead(sent, at)) or (
        lower == "," and sent.opens_quote(at + 1)
    ):
        return False
    leads = preposition or sent.bits[at] & tags.DAY or lower == ","
    content = lower in cue.prepositions and (lower in listed("topical") or not sent.is_channel(at))
    does = "to" in cue.frames and sent.infinitive_at(at)
    return bool(leads) and not (content or does or cue.frames.isdisjoint(_OF_CLAUSE))


def here(sent: SentenceParts, at: int) -> Range | None:
    """Tell whether neither a hearer nor a place begins here."""
    first = at == sent.over_adverbs(sent.rest)
    ahead = where(sent, at) or (recipient(sent, at) if first else None)
    return None if ahead else (at, at)


def _past_adjunct(sent: SentenceParts, at: int) -> int | None:
    last_channel = None
    for k in range(at, min(at + 22, sent.end)):
        here, lower = sent.bits[k], sent.lowers[k]
        that = lower == "that" and k > at and not sent.bits_at(k + 1) & tags.PUNCTUATION
        if that or lower == ":" or (sent.opens_quote(k) and sent.p.quoted[k] == 2):
            return k
        if here & tags.SUBJECT_PRONOUN or _is_verb(sent, k, k > at, last_channel == k - 1):
            break
        if here & tags.DAY or lower in listed("channel") or lower in listed("hearer"):
            last_channel = k
    return None if last_channel is None else _past_day(sent, last_channel + 1)


def _is_verb(sent: SentenceParts, k: int, behind: bool, after_channel: bool) -> bool:
    here = sent.bits[k]
    if sent.helps(k):
        return True
    tensed = behind and here & tags.TENSED and not (here & tags.V_PARTICIPLE and after_channel)
    return bool(tensed) and sent.finite_at(k, "present")


def _past_day(sent: SentenceParts, k: int) -> int | None:
    """Step over the rest of a day and over "with CNN" behind a channel."""
    while k < sent.end and (sent.bits[k] & tags.DAY or sent.lowers[k] in listed("part of a day")):
        k += 1
    if sent.lower(k) == "with":
        k += 1
        first = k
        while k < sent.end and (sent.words[k].is_capital or sent.lowers[k] in listed("in a name")):
            if sent.bits[k] & tags.DETERMINER and k > first:
                break
            k += 1
    k += sent.text(k) == ","
    return k if k < sent.end else None
