"""The content to the right of its cue, by the frames that the cue takes."""

from __future__ import annotations

from typing import Final

from coursekit.reading.attribution.content.ends import (
    clause_end,
    clause_soon,
    may_begin_clause,
    object_end,
    opens_that_clause,
    that_ahead,
)
from coursekit.reading.attribution.content.hearers import addressee_in, recipient_end
from coursekit.reading.grammar import tags
from coursekit.reading.rules.cues import Cue, noun_cues
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import COMMAS, STOPS, SentenceParts, listed

# The frames of a cue that may go before a quotation, a clause or quotation, a clause of any kind.
_OF_QUOTATION: Final = frozenset(("quote", "as", "object"))
_OF_CLAUSE: Final = frozenset(("that", "zero", "quote"))
_OF_ANY_CLAUSE: Final = frozenset(("that", "zero", "wh", "to"))
#: Prepositions before what is spoken of, also where it is a channel.
_TOPICAL: Final = frozenset(("about", "of", "for", "against"))
#: What is said, the rule, whom it is said to, and where the words of the cue end.
_Found = tuple[Range, str, Range | None, int]


def content_after(sent: SentenceParts, index: int, cue: Cue, verb: int) -> _Found | None:
    """Find the content to the right of the cue, by the frames that the cue takes."""
    frames = cue.frames
    if cue.particles and frames.isdisjoint(_OF_ANY_CLAUSE):
        return _object(sent, sent.over_adverbs(index), cue, "verb object", None, index)
    if "object?" in frames and sent.lower(index) == "so" and index + 1 >= sent.end:
        return (index, index + 1), "verb object", None, index
    hearer: Range | None = None
    at = index
    for turn in range(3):
        at = sent.over_adverbs(at)
        if at >= sent.end:
            return None
        opened = _opened(sent, at, cue, verb, turn)
        if opened is not None:
            content, rule, cue_end = opened
            return content, rule, hearer, cue_end
        lower, here = sent.words[at].lower, sent.bits[at]
        if here & tags.PREPOSITION and "that" in frames and (that := that_ahead(sent, at)):
            at = that
            continue
        if lower in cue.prepositions and (lower in _TOPICAL or not sent.is_channel(at)):
            return _object(sent, at + 1, cue, "verb preposition", hearer, at + 1)
        if "recipient" in frames and turn == 0:
            end = recipient_end(sent, at)
            if end is not None:
                hearer = (at, end)
                at = end
                continue
        if (here & (tags.PREPOSITION | tags.DAY) or lower == ",") and not frames.isdisjoint(
            _OF_CLAUSE
        ):
            past = _past_adjunct(sent, at)
            if past is not None and past > at:
                hearer = hearer or addressee_in(sent, at, past)
                at = past
                continue
        break
    return _unopened(sent, at, index, cue, verb, hearer) if at < sent.end else None


def _opened(
    sent: SentenceParts, at: int, cue: Cue, verb: int, turn: int
) -> tuple[Range, str, int] | None:
    """Return the content that a mark, "that", "to" or a question word opens."""
    frames, lower = cue.frames, sent.words[at].lower
    mark = lower in (",", ":")
    first = at + mark
    quote = sent.opens_quote(first)
    direct = quote is not None and sent.p.quoted[quote - 1] == 2
    if quote is not None and direct and (mark or not frames.isdisjoint(_OF_QUOTATION)):
        return (first, _quote_end(sent, first, quote)), "verb quotation", at
    if lower == ":" and frames & {"quote", "object"}:
        return (at + 1, sent.end), "verb colon", at
    if lower == "that" and "that" in frames and opens_that_clause(sent, at, verb):
        return (at, clause_end(sent, at + 1)), "verb that-clause", at
    if "to" in frames and sent.infinitive_at(at):
        first = at - (sent.lower(at - 1) == "not")
        return (first, clause_end(sent, at + 1)), "verb infinitive", first
    if sent.bits[at] & tags.WH and "wh" in frames and _asks(sent, at, turn):
        return (at, clause_end(sent, at + 1)), "verb wh-clause", at
    return None


def _unopened(
    sent: SentenceParts, at: int, index: int, cue: Cue, verb: int, hearer: Range | None
) -> _Found | None:
    """Return the clause without "that", the gerund or the object that stands at `at`."""
    frames, here = cue.frames, sent.bits[at]
    # "a rule that he said would fail": the subject of the clause stands before.
    subject_before = at == index and here & tags.AUXILIARY and at > verb
    if "zero" in frames and (
        subject_before or (may_begin_clause(sent, at) and sent.has_finite(at + 1, sent.end))
    ):
        return (at, clause_end(sent, at)), "verb clause", hearer, at
    if ("that" in frames or "zero?" in frames) and clause_soon(sent, at):
        return (at, clause_end(sent, at)), "verb clause", hearer, at
    if here & tags.V_ING and "ing" in frames:
        return (at, clause_end(sent, at)), "verb -ing", hearer, at
    if "object" in frames or "object?" in frames:
        return _object(sent, at, cue, "verb object", hearer, at)
    return None


def _asks(sent: SentenceParts, at: int, turn: int) -> bool:
    """Tell a question ("asked who voted") from a clause that hangs on a noun."""
    if sent.words[at].lower in ("which", "who", "when"):
        return turn == 0 and sent.has_finite(at + 1, sent.end)
    return True


def _quote_end(sent: SentenceParts, first: int, end: int) -> int:
    """Return where a content that begins with a quotation ends."""
    if end >= sent.end:
        return end
    text = sent.words[end].text
    inner = sent.words[max(first, end - 2)].text
    if text in COMMAS or text in STOPS or inner in (",", ".", "?", "!"):
        return end
    return clause_end(sent, end)


def _past_adjunct(sent: SentenceParts, at: int) -> int | None:
    """Step over "in a statement", "on Monday", "during an interview with CNN" after the cue."""
    limit = min(at + 22, sent.end)
    last_channel = None
    for k in range(at, limit):
        word = sent.words[k]
        here = sent.bits[k]
        if word.lower == "that" and k > at and not sent.bits_at(k + 1) & tags.PUNCTUATION:
            return k
        if word.text == ":" or (sent.opens_quote(k) and sent.p.quoted[k] == 2):
            return k
        if here & (tags.SUBJECT_PRONOUN) or (here & tags.AUXILIARY and not word.is_capital):
            break
        if (
            here & tags.VERB
            and k > at
            and here & tags.TENSED
            and not (here & tags.V_PARTICIPLE and last_channel == k - 1)
            and sent.finite_at(k, "present")
        ):
            break
        if word.lower in listed("channel") or here & tags.DAY or (word.lower in listed("hearer")):
            last_channel = k
        if here & tags.SUBJECT_PRONOUN:
            break
    if last_channel is None:
        return None
    k = last_channel + 1
    while k < sent.end and (
        sent.bits[k] & tags.DAY
        or sent.words[k].lower in ("morning", "night", "evening", "afternoon", "with")
    ):
        if sent.words[k].lower == "with":
            k = _with_end(sent, k)
            break
        k += 1
    if sent.text(k) == ",":
        k += 1
    return k if k < sent.end else None


def _with_end(sent: SentenceParts, at: int) -> int:
    k = at + 1
    while k < sent.end and (sent.words[k].is_capital or sent.words[k].lower in ("'s", "of", "the")):
        if sent.bits[k] & tags.DETERMINER and k > at + 1:
            break
        k += 1
    return k


def _object(
    sent: SentenceParts, at: int, cue: Cue, rule: str, addressee: Range | None, cue_end: int
) -> _Found | None:
    if at >= sent.end:
        return None
    here = sent.bits[at]
    word = sent.words[at]
    if here & tags.PUNCTUATION and word.text not in ("“", '"', "‘", "''", "$", "'", "£", "€"):
        return None
    if rule == "verb object":
        if here & (tags.CONJUNCTION | tags.AUXILIARY) and not word.is_capital:
            return None
        if here & tags.PREPOSITION and not here & (tags.ADVERB | tags.PRONOUN | tags.DETERMINER):
            return None
        if here & tags.SUBORDINATOR and not here & tags.PRONOMINAL:
            return None
        if here & tags.WH and word.lower not in ("what", "who", "whom"):
            return None
        if here & tags.DAY:
            return None
        vague = ("nothing", "something", "so", "anything", "much", "little", "yes", "no")
        if "object" not in cue.frames and word.lower not in vague and not _stands_alone(sent, at):
            return None
    if cue.lemma in ("quote", "cite") and _quotes_as(sent, at):
        return None
    if word.lower == "you" and cue.lemma == "thank":
        return None  # a courtesy at a speech's end
    alone = (
        rule == "verb object"
        and "object" not in cue.frames
        and not cue.particles
        and _stands_alone(sent, at)
    )
    end = at + 1 if alone else object_end(sent, at)
    if end <= at:
        return None
    if cue.lemma in ("share", "echo"):
        # "shares the concern of the council that …": what is shared is the clause.
        that = next((k for k in range(at, end) if sent.words[k].lower == "that"), 0)
        shared = next((k for k in range(at, that) if sent.words[k].lower in noun_cues()), 0)
        if shared and "that" in noun_cues()[sent.words[shared].lower].frames:
            return (that, end), rule, addressee, at
    return (at, end), rule, addressee, cue_end


def _quotes_as(sent: SentenceParts, at: int) -> bool:
    """Tell "quoted an aide as saying": what follows is what the aide says."""
    for k in range(at + 1, min(at + 12, sent.end - 1)):
        if sent.bits[k] & tags.PUNCTUATION:
            return False
        if sent.words[k].lower == "as" and sent.bits[k + 1] & tags.V_ING:
            return True
    return False


def _stands_alone(sent: SentenceParts, index: int) -> bool:
    """Tell "we raised this with them" from "we raised this flag"."""
    alone = sent.lower(index) in ("this", "that", "these", "those", "it")
    return alone and bool(sent.bits_at(index + 1) & (tags.PUNCTUATION | tags.PREPOSITION))
