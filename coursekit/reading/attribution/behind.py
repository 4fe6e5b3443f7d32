"""The roles behind a cue: a hearer and a place, then a quotation, a clause or an object."""

from __future__ import annotations

from typing import Final

from coursekit.reading.attribution import ends
from coursekit.reading.attribution.passage import WORDS, QuotedSentence, Range
from coursekit.reading.grammar import tags

_LEAVING: Final = frozenset((".", "?", "!", ","))
_MAY_OBJECT: Final = tags.PRONOUN | tags.DETERMINER | tags.POSSESSIVE
#: What may stand between a cue and "that": "said on Monday, for the first time, that".
_ASIDE: Final = tags.PREPOSITION | tags.DAY | tags.PUNCTUATION
_OF_CLAUSE: Final = frozenset(("that", "zero", "quote"))
_LEADS: Final = tags.PREPOSITION | tags.DAY
_PLACES: Final = WORDS["channel"] | WORDS["hearer"]
_NO_HEARER: Final = tags.BREAK | tags.PREPOSITION | tags.WH | tags.AUXILIARY


def quotation(sent: QuotedSentence, at: int) -> Range | None:
    """Read a quotation, behind a comma or a colon or at once."""
    first = at + (sent.lower(at) in (",", ":"))
    end = sent.opened.get(first)
    if end is None or sent.quoted[first] != 2:
        return None
    closed = sent.p.words[end + sent.offset - 2].text in _LEAVING
    return first, end if closed else ends.clause_end(sent, end)


def that(sent: QuotedSentence, at: int) -> Range | None:
    """Read a clause with "that", also behind a phrase: "argued for the second time that"."""
    at = sent.over(at, WORDS["before a day"])
    if sent.bits_at(at) & _ASIDE and not sent.infinitive_at(at):
        at = ends.that_ahead(sent, at)
        if at + 1 in sent.finite and not sent.has_finite(at + 2, ends.next_comma(sent, at + 2)):
            return None  # "agreed on a text that bans it": which text
    return (at, ends.clause_end(sent, at + 1)) if sent.lower(at) == "that" else None


def to_do(sent: QuotedSentence, at: int) -> Range | None:
    """Read an infinitive, with "not" before it."""
    first = at - (sent.lower(at - 1) == "not")
    return (first, ends.clause_end(sent, at + 1)) if sent.infinitive_at(at) else None


def clause(sent: QuotedSentence, at: int) -> Range | None:
    """Read a clause without "that"."""
    if "zero" in sent.cue.frames:
        # "a rule that he said would fail": the subject of the clause stands before.
        before = sent.bits_at(at) & tags.AUXILIARY
        opens = before or (ends.may_begin_clause(sent, at) and sent.has_finite(at + 1, sent.end))
    else:
        opens = ends.clause_soon(sent, at)
    # "Said *not* all had left"
    first = at - (sent.lower(at - 1) in WORDS["focusing"])
    return (first, ends.clause_end(sent, at)) if opens else None


def object(sent: QuotedSentence, at: int) -> Range | None:
    """Read the object of a cue; "we raised this with them", too, but not "we raised this flag"."""
    at = sent.over_adverbs(at)
    here, opens = sent.bits_at(at), sent.lower(at) in WORDS["opening an object"]
    stands = here & _MAY_OBJECT and not here & tags.WH
    if not (opens or stands or not here & ends.NO_PHRASE or sent.text(at)[:1].isupper()):
        return None
    whole = "object" in sent.cue.frames
    end = ends.object_end(sent, at) if whole else at + (sent.lower(at) in WORDS["vague"])
    # "quoted an aide as saying": what follows is what the aide says.
    ways = (k + 1 for k in range(at, end) if sent.lowers[k] == "as")
    saying = any(sent.bits_at(k) & tags.V_ING for k in ways)
    return None if saying and sent.cue.lemma in WORDS["quoting"] else (at, end)


def about(sent: QuotedSentence, at: int) -> Range | None:
    """Read what is called for or criticised, up to the sentence's own verb."""
    if sent.lower(at) not in sent.cue.prepositions | sent.cue.frames:
        return None
    return at + 1, sent.first_finite(at + 2, ends.object_end(sent, at + 1))


def questioned(sent: QuotedSentence, at: int) -> Range | None:
    """Read what somebody is asked, to the comma."""
    end = next(filter(sent.is_comma, range(at, min(sent.end, at + 80))), at)
    if at == end:
        return None
    sent.floor = end + (sent.quoted[end] > 0)
    return at, sent.floor


def addressee_in(sent: QuotedSentence, start: int, end: int) -> Range | None:
    """Return the people whom it is said to: "in a letter to …"."""
    to = sent.until(start, end, 0, ("to",)) + 1
    if to >= end or sent.bits[to] & tags.V_BASE:
        return None
    return to, max(end, sent.named_end(to))


def recipient(sent: QuotedSentence, at: int) -> Range | None:
    """Read "reporters", "CNN’s Ann Lee", "the committee" after "told"."""
    if "recipient" not in sent.cue.frames or sent.bits_at(at) & _NO_HEARER:
        return None
    end, told = ends.verdict("hearer", sent, at + 1, min(at + 17, sent.end))
    return (at, end) if told == "yes" else None


def where(sent: QuotedSentence, at: int) -> Range | None:
    """Read "in a statement", "on Monday", "during an interview with CNN" behind a cue."""
    at = sent.over(sent.over_adverbs(at), WORDS["before a day"])
    cue, lower = sent.cue, sent.lower(at)
    leads = sent.bits_at(at) & _LEADS or (lower == "," and at + 1 not in sent.opened)
    if (
        not leads
        or cue.frames.isdisjoint(_OF_CLAUSE)
        or lower in cue.prepositions
        or ("to" in cue.frames and sent.infinitive_at(at))
        or sent.lower(ends.that_ahead(sent, at)) == "that"
    ):
        return None
    # It ends at what is said, or behind its last channel.
    end, told = ends.verdict("place", sent, at, min(at + 22, sent.end))
    past = (k + 1 for k in range(at, end) if sent.bits[k] & tags.DAY or sent.lowers[k] in _PLACES)
    end = end if told == "yes" else max(past, default=at)
    return (at, end + (sent.text(end) == ",")) if end > at else None
