"""Whom something is said to: told the committee, wrote in a letter to the minister."""

from __future__ import annotations

from coursekit.reading.grammar import tags
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import SentenceParts, listed


def addressee_in(sent: SentenceParts, start: int, end: int) -> Range | None:
    """Return the people whom it is said to: "in a letter to …", "told …"."""
    for k in range(start, min(end, sent.last)):
        if sent.words[k].lower == "to" and k + 1 < end and not sent.bits[k + 1] & tags.V_BASE:
            return k + 1, _recipients_end(sent, end)
    return None


def _recipients_end(sent: SentenceParts, end: int) -> int:
    """Let a list of names go on over commas to the end of the sentence."""
    stop = end
    if end < sent.end and sent.words[end].text == ",":
        rest = range(end, sent.end)
        if not any(
            sent.bits[k] & (tags.AUXILIARY | tags.WH) or sent.p.quoted[k] for k in rest
        ) and any(sent.words[k].lower == "and" for k in rest):
            stop = sent.end
    return stop


def recipient_end(sent: SentenceParts, at: int) -> int | None:
    """Return the end of "reporters", "CNN’s Ann Lee", "the committee" after "told"."""
    here = sent.bits[at]
    if here & tags.OBJECT_PRONOUN and not (here & tags.DETERMINER and sent.bits_at(at + 1) == 0):
        return at + 1
    if sent.words[at].lower in ("you", "it", "everyone", "people"):
        return at + 1
    if here & (tags.BREAK | tags.WH | tags.PREPOSITION | tags.AUXILIARY | tags.SUBJECT_PRONOUN):
        return None
    if sent.words[at].lower == "that":
        return None
    index = at
    while index < sent.end and index - at < 16:
        word = sent.words[index]
        here = sent.bits[index]
        if sent.p.quoted[index] == 1:
            index += 1
            continue
        if sent.opens_quote(index) or (
            word.lower in ("that", "to", "not", "about", "of", "it", "for") and index > at
        ):
            if word.lower == "of":
                index += 1
                continue
            return index
        if index > at and _is_behind(sent, index):
            return index
        if index > at and here & tags.AUXILIARY and not word.is_capital:
            return None
        if index > at and not here & tags.CONJUNCTION and _is_hearer(sent, index - 1):
            return index
        index += 1
    return index if index < sent.end else None


def _is_behind(sent: SentenceParts, at: int) -> bool:
    """Tell whether a word no longer belongs to the hearer: it opens a clause, or tells when."""
    here, word = sent.bits[at], sent.words[at]
    if here & tags.PREPOSITION and word.lower in ("in", "on", "at", "during", "after"):
        return True
    opens = (
        tags.WH | tags.PUNCTUATION | tags.SUBJECT_PRONOUN | tags.DETERMINER | tags.ADVERB | tags.DAY
    )
    return bool(
        here & opens and not here & tags.POSSESSIVE and word.text not in ("%", "’", "'", "&")
    )


def _is_hearer(sent: SentenceParts, at: int) -> bool:
    return sent.words[at].lower in listed("hearer")
