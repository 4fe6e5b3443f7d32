"""The roles behind a cue: a quotation, a clause of some kind, an object."""

from __future__ import annotations

from typing import Final

from coursekit.reading.attribution.content.ends import (
    clause_end,
    clause_soon,
    continues,
    may_begin_clause,
    object_end,
    opens_that_clause,
    own_verb,
    that_ahead,
)
from coursekit.reading.attribution.roles.speakers import quotation_soon
from coursekit.reading.grammar import tags
from coursekit.reading.rules.cues import Cue, noun_cues
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import COMMAS, STOPS, SentenceParts, listed

# The frames of a cue that may go before a quotation without a mark.
_OF_QUOTATION: Final = frozenset(("quote", "as", "object"))
_LEAVING: Final = frozenset((".", "?", "!", ","))
_NO_OBJECT: Final = tags.CONJUNCTION | tags.AUXILIARY
_LEADING: Final = tags.ADVERB | tags.PRONOUN | tags.DETERMINER


def rest(sent: SentenceParts, at: int) -> Range:
    """Read the further words of a phrasal cue, and adverbs behind it."""
    end = sent.over_adverbs(max(at, sent.rest))
    past = sent.over_adverbs(end + 1)
    aside = past > end + 1 and sent.text(end) == sent.text(past) == ","
    aside = aside and sent.lower(past + 1) in listed("opening a content")  # "agreed, however, to"
    return at, past + 1 if aside else end


def around(sent: SentenceParts, at: int) -> Range | None:
    """Read the pronoun inside "ruled it out"."""
    cue = sent.cue
    return (at, at + 1) if cue is not None and is_inside(sent, at, cue) else None


def is_inside(sent: SentenceParts, at: int, cue: Cue) -> bool:
    """Tell whether a pronoun stands here, before the particle that ends a phrasal verb."""
    particle = cue.particles == (sent.lower(at + 1),)
    ends = particle and sent.bits_at(at + 2) & (tags.BREAK | tags.ADVERB)
    return bool(ends) and sent.lower(at) in listed("alone")


def quotation(sent: SentenceParts, at: int) -> Range | None:
    """Read a quotation, behind a comma or a colon or at once."""
    at = sent.over_adverbs(at)
    mark = sent.lower(at) in (",", ":")
    first, cue = at + mark, sent.cue
    end = sent.opens_quote(first)
    if cue is None or end is None or sent.p.quoted[end - 1] != 2:
        return None
    beside = mark or not cue.frames.isdisjoint(_OF_QUOTATION)
    return (first, _quote_end(sent, first, end)) if beside else None


def _quote_end(sent: SentenceParts, first: int, end: int) -> int:
    """Return where a content that begins with a quotation ends."""
    inner = sent.lowers[max(first, end - 2)]
    closed = end >= sent.end or sent.lowers[end] in (COMMAS | STOPS)
    return end if closed or inner in _LEAVING else clause_end(sent, end)


def that(sent: SentenceParts, at: int) -> Range | None:
    """Read a clause with "that", also behind a phrase: "argued for the second time that"."""
    at = sent.over_adverbs(at)
    does = sent.cue is not None and "to" in sent.cue.frames and sent.infinitive_at(at)
    if sent.bits_at(at) & tags.PREPOSITION and not does:
        at = that_ahead(sent, at) or at
    opens = sent.lower(at) == "that" and opens_that_clause(sent, at, sent.head)
    return (at, clause_end(sent, at + 1)) if opens else None


def that_or_clause(sent: SentenceParts, at: int) -> Range | None:
    """Read a clause with or without "that" behind "it is feared"."""
    if sent.bits_at(at) & tags.PREPOSITION:
        at = that_ahead(sent, at) or at
    opens = sent.lower(at) == "that" or clause_soon(sent, at)
    return (at, clause_end(sent, at)) if opens else None


def told(sent: SentenceParts, at: int) -> Range | None:
    """Read what somebody is told: "(not) to leave", "that it failed"."""
    cue = sent.cue
    first = sent.over_adverbs(at)
    at = first - (sent.lower(first - 1) == "not")
    if cue is None:
        return None
    infinitive = "to" in cue.frames and sent.infinitive_at(first)
    clause = "that" in cue.frames and sent.lower(at) == "that"
    question = "wh" in cue.frames and sent.bits_at(at) & tags.WH
    return (at, clause_end(sent, first + 1)) if infinitive or clause or question else None


def to_do(sent: SentenceParts, at: int) -> Range | None:
    """Read an infinitive, with "not" before it."""
    at = sent.over_adverbs(at)
    first = at - (sent.lower(at - 1) == "not")
    return (first, clause_end(sent, at + 1)) if sent.infinitive_at(at) else None


def asking(sent: SentenceParts, at: int) -> Range | None:
    """Read a question ("asked who voted"), and no clause that hangs on a noun."""
    at = sent.over_adverbs(at)
    if not sent.bits_at(at) & tags.WH:
        return None
    if sent.lower(at) in listed("relative too"):
        beside = at == sent.over_adverbs(sent.rest)
        return (at, clause_end(sent, at)) if beside and sent.has_finite(at + 1, sent.end) else None
    return at, clause_end(sent, at)


def clause(sent: SentenceParts, at: int) -> Range | None:
    """Read a clause without "that"."""
    at = sent.over_adverbs(at)
    cue = sent.cue
    if cue is None or at >= sent.end:
        return None
    frames = cue.frames
    # "a rule that he said would fail": the subject of the clause stands before.
    before = at == sent.rest and sent.bits[at] & tags.AUXILIARY
    plain = before or (may_begin_clause(sent, at) and sent.has_finite(at + 1, sent.end))
    if "zero" in frames and plain:
        return at, clause_end(sent, at)
    soon = ("that" in frames or "zero?" in frames) and clause_soon(sent, at)
    return (at, clause_end(sent, at)) if soon else None


def beside(sent: SentenceParts, at: int) -> Range | None:
    """Read a preposition that leads to what the cue is about."""
    at = sent.over_adverbs(at)
    takes = sent.cue is not None and sent.lower(at) in sent.cue.prepositions
    return (at, at + 1) if takes and at + 1 < sent.end else None


def preposition(sent: SentenceParts, at: int) -> Range | None:
    """Read the same, where it leads to no channel or day: "wrote on Monday"."""
    found = beside(sent, at)
    topical = found and (sent.lower(found[0]) in listed("topical") or not sent.is_channel(found[0]))
    return found if topical else None


def object_of(sent: SentenceParts, at: int) -> Range | None:
    """Read what follows a preposition."""
    if at >= sent.end or _is_mark(sent, at):
        return None
    end = object_end(sent, at)
    return (at, end) if at < end else None


def clause_end_role(sent: SentenceParts, at: int) -> Range:
    """Read on to the end of the clause."""
    return at, clause_end(sent, at)


def object_end_role(sent: SentenceParts, at: int) -> Range:
    """Read on to the end of the object."""
    return at, object_end(sent, at)


def quote_end(sent: SentenceParts, at: int) -> Range | None:
    """Read a quotation and no more."""
    end = sent.opens_quote(at)
    return (at, end) if end is not None else None


def to_end(sent: SentenceParts, at: int) -> Range:
    """Read all that is left."""
    return at, sent.end


def _is_mark(sent: SentenceParts, at: int) -> bool:
    return bool(sent.bits[at] & tags.PUNCTUATION) and sent.lowers[at] not in listed("before a noun")


def object(sent: SentenceParts, at: int) -> Range | None:
    """Read the object of a cue."""
    if sent.lower(sent.rest) == "so" and sent.rest + 1 >= sent.end:
        return sent.rest, sent.end  # "I believe so"
    at = sent.over_adverbs(at)
    cue, word = sent.cue, sent.lower(at)
    if cue is None or at >= sent.end:
        return None
    whole = "object" in cue.frames
    if _is_mark(sent, at) or not _may_be_object(sent, at):
        return None
    alone = not cue.particles and not whole and stands_alone(sent, at)
    if not (whole or alone or word in listed("vague")):
        return None
    if (cue.lemma in listed("quoting") and _quotes_as(sent, at)) or (
        cue.lemma == "thank" and word == "you"
    ):
        return None  # "quoted an aide as saying"; a courtesy at a speech's end
    end = at + 1 if alone else object_end(sent, at)
    if sent.text(end) == ":" and quotation_soon(sent, end + 1):
        return None  # "sees it differently: “…”"
    return (at, end) if at < end else None


def _may_be_object(sent: SentenceParts, at: int) -> bool:
    here, word = sent.bits[at], sent.words[at]
    hangs = here & tags.SUBORDINATOR and not here & tags.PRONOMINAL
    leads = here & tags.PREPOSITION and not here & _LEADING
    asks = here & tags.WH and word.lower not in listed("what is known")
    joins = here & _NO_OBJECT and not word.is_capital
    return not (hangs or leads or asks or joins or here & tags.DAY)


def quoting_object(sent: SentenceParts, at: int) -> Range | None:
    """Read the object of a verb of saying that holds a quotation."""
    if at >= sent.end or sent.bits[at] & tags.VERB or not _may_be_object(sent, at):
        return None
    end = object_end(sent, at)
    return (at, end) if 2 in sent.p.quoted[at:end] and sent.opens_quote(at) is None else None


def opinion(sent: SentenceParts, at: int) -> Range | None:
    """Read "the concern of the council" before the clause that is shared."""
    at = sent.over_adverbs(at)
    that = sent.until(at, object_end(sent, at), 0, frozenset(("that",)))
    nouns = filter(None, (noun_cues().get(lower) for lower in sent.lowers[at:that]))
    first = next(nouns, None)
    return (at, that) if first and "that" in first.frames else None


def _quotes_as(sent: SentenceParts, at: int) -> bool:
    """Tell "quoted an aide as saying": what follows is what the aide says."""
    stop = sent.until(at + 1, min(at + 12, sent.end - 1), tags.PUNCTUATION)
    return any(
        sent.lowers[k] == "as" and sent.bits[k + 1] & tags.V_ING for k in range(at + 1, stop)
    )


def stands_alone(sent: SentenceParts, index: int) -> bool:
    """Tell "we raised this with them" from "we raised this flag"."""
    alone = sent.lower(index) in listed("alone too")
    return alone and bool(sent.bits_at(index + 1) & (tags.PUNCTUATION | tags.PREPOSITION))


def noun_that(sent: SentenceParts, at: int) -> Range | None:
    """Read the clause that hangs on a noun, also behind a phrase or a comma."""
    that = at
    if sent.bits_at(at) & (tags.PREPOSITION | tags.DAY):
        that = that_ahead(sent, at - 1)
    elif sent.text(at) == ",":
        that += 1
    if sent.lower(that) != "that" or not sent.has_finite(that + 1, sent.end):
        return None
    relative = sent.bits_at(that + 1) & (tags.AUXILIARY | tags.V_PAST)
    return None if relative else _noun_clause(sent, at - 1, that)


def that_in_noun(sent: SentenceParts, at: int) -> Range | None:
    """Read the clause of "hopes of the delegates that it would pass"."""
    clause = sent.lower(at) == "that" and continues(sent, at + 1)
    return _noun_clause(sent, sent.head, at) if clause else None


def _noun_clause(sent: SentenceParts, noun: int, that: int) -> Range:
    """Return the clause that hangs on a noun; the sentence's own verb may follow it."""
    # In "The promise that nobody would be jailed convinced few" no verb stands before the noun,
    # so that the second one after "that" is the sentence's.
    end = object_end(sent, that + 1)
    return that, end if sent.has_finite(sent.first, noun) else own_verb(sent, that + 1, end)


def about(sent: SentenceParts, at: int) -> Range | None:
    """Read what is called for or criticised after its source; the hearer is left."""
    cue = sent.cue
    if sent.lower(at) == "to" and not sent.infinitive_at(at):
        hearer = sent.agent_end(at + 1)
        at = hearer if sent.infinitive_at(hearer) or sent.lower(hearer) == "for" else at
    after = sent.lower(at)
    if cue is None or after not in cue.prepositions | cue.frames:
        return None
    noun = sent.head
    if after == "that":
        return _noun_clause(sent, noun, at)
    stop = object_end(sent, at + 1)
    if not sent.has_finite(sent.first, noun):
        finite = tags.AUXILIARY | tags.TENSED
        verbs = (k for k in range(at + 3, stop) if sent.bits[k] & finite)
        stop = next((k for k in verbs if sent.is_finite(k, "past")), stop)
    return at + 1, stop


def up_to_source(sent: SentenceParts, at: int) -> Range | None:
    """Read the draft of "support for the draft came from A"."""
    for k in range(at + 1, min(at + 14, sent.end)):
        if sent.bits[k] & (tags.BREAK | tags.WH) or sent.p.quoted[k] == 2:
            return None
        if sent.lower(k) in listed("of whom"):
            came = sent.lower(k - 1) in listed("coming")
            stop = sent.group_start(k - 1)[0] if came else k
            return (at, stop) if at < stop and not sent.has_finite(at, stop) else None
    return None


def hearsay(sent: SentenceParts, at: int) -> Range:
    """Read what goes on behind "reportedly", with "in May 2019"."""
    end = object_end(sent, at)
    if sent.lower(end) in listed("before a date") and sent.bits_at(end + 1) & (
        tags.DAY | tags.NUMBER
    ):
        end += 2
        while sent.bits_at(end) & (tags.DAY | tags.NUMBER):
            end += 1
    return at, end


def questioned(sent: SentenceParts, at: int) -> Range | None:
    """Read what somebody is asked, to the comma."""
    end = next((k for k in range(at, min(sent.end, at + 80)) if sent.is_comma(k)), at)
    sent.floor = end + (sent.p.quoted[end] > 0) if at < end else sent.floor
    return (at, sent.floor) if at < end else None
