"""Nouns that name what somebody says: the senators’ claim that, criticism from, a concern for."""

from __future__ import annotations

from coursekit.reading.attribution.content.ends import clause_end, continues, object_end, that_ahead
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.noun_phrases import phrase_start
from coursekit.reading.rules.cues import Cue, noun_cues
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import SentenceParts, listed


def read_noun(sent: SentenceParts, index: int) -> None:
    """Read nouns of saying: "the senators’ claim that", "criticism from", "a concern for"."""
    cue = noun_cues()[sent.words[index].lower]
    if "from" in cue.prepositions or "among" in cue.prepositions:
        _noun_of_source(sent, index, cue)
    if "that" in cue.frames and not sent.p.taken[index]:
        _noun_that(sent, index, cue)
    if not sent.p.taken[index]:
        _noun_is(sent, index, cue)


def _noun_is(sent: SentenceParts, index: int, cue: Cue) -> None:
    """Read "Lee's warning was short: no court", "their view is that …", "its answer: “no”"."""
    if not sent.bits_at(index - 1) & tags.POSSESSIVE:
        return
    source = _possessor(sent, index - 1)
    after = index + 1
    if sent.lower(after) in ("of", "for") and cue.attitude in ("blamed", "asked"):
        content = _noun_content(sent, index, after, cue)
        if content:
            sent.add(source, (index, index + 1), [content], "noun of object", cue.lemma)
            return
    if sent.bits_at(after) & tags.BE:
        after = sent.over_adverbs(after + 1)
        if sent.lower(after) == "that" or sent.opens_quote(after) is not None:
            content = (after, clause_end(sent, after + 1))
            sent.add(source, (index, index + 1), [content], "noun is that", cue.lemma)
            return
    colon = sent.colon_within(after, 4)
    if colon and (after > index + 1 or colon == after):
        content = (colon + 1, sent.end)
        sent.add(source, (index, index + 1), [content], "noun colon", cue.lemma)


def _possessor(sent: SentenceParts, mark: int) -> Range:
    """Return whose noun it is: "the senators" of "the senators' claim", "their"."""
    if sent.lower(mark) == "'s":
        return phrase_start(sent.words, sent.bits, mark, sent.first), mark
    return mark, mark + 1


def _noun_that(sent: SentenceParts, index: int, cue: Cue) -> None:
    that = index + 1
    if sent.lower(that) in ("of", "among", "by", "from"):
        end = sent.named_end(that + 1)
        if sent.lower(end) == "that" and continues(sent, end + 1):
            source, content = (that + 1, end), _noun_clause(sent, index, end)
            sent.add(source, (index, that + 1), [content], "noun that-clause", cue.lemma)
            return
    if sent.bits_at(that) & (tags.PREPOSITION | tags.DAY):
        that = that_ahead(sent, index)
    elif sent.text(that) == ",":
        that += 1
    if sent.lower(that) != "that" or not sent.has_finite(that + 1, sent.end):
        return
    if sent.bits_at(that + 1) & (tags.AUXILIARY | tags.V_PAST):
        return
    start = index
    while start > sent.first and not sent.bits[start] & (
        tags.BREAK | tags.PREPOSITION | tags.AUXILIARY | tags.POSSESSIVE
    ):
        start -= 1
    content = _noun_clause(sent, index, that)
    if sent.bits[start] & tags.POSSESSIVE:
        source = _possessor(sent, start)
        sent.add(source, (start + 1, index + 1), [content], "noun that-clause", cue.lemma)
    elif sent.bits[start] & tags.BE and sent.lower(start - 1) == "there" and that == index + 1:
        sent.add(None, (index, index + 1), [content], "there is … that", cue.lemma)


def _noun_clause(sent: SentenceParts, noun: int, that: int) -> Range:
    """Return the clause that hangs on a noun; the sentence's own verb may follow it."""
    # In "The promise that nobody would be jailed convinced few" no verb stands before the noun,
    # so that the second one after "that" is the sentence's.
    end = object_end(sent, that + 1)
    return that, end if sent.has_finite(sent.first, noun) else _own_verb(sent, that + 1, end)


def _own_verb(sent: SentenceParts, start: int, end: int) -> int:
    """Return where a second finite verb stands that has no subject of its own; else `end`."""
    seen = False
    k = start
    while k < end:
        here = sent.bits[k]
        if here & (tags.CONJUNCTION | tags.WH | tags.SUBORDINATOR) and not here & tags.PREPOSITION:
            seen = False
        group = k
        while sent.bits_at(group) & (tags.AUXILIARY | tags.ADVERB | tags.NEGATION) and group < end:
            group += 1
        finite = here & tags.AUXILIARY and not sent.words[k].is_capital
        if not finite and here & tags.TENSED:
            finite = sent.finite_at(k, "past")
            if here & tags.V_PARTICIPLE and sent.bits[k - 1] & (tags.BE | tags.HAVE):
                finite = False
        if finite:
            if seen:
                return k
            seen = True
            k = max(k, group)
            if sent.bits_at(k) & tags.VERB:
                k += 1
            continue
        k += 1
    return end


def _noun_of_source(sent: SentenceParts, index: int, cue: Cue) -> None:
    """Read "criticism from A and B of the draft", "a concern for A is that the draft …"."""
    lower = sent.lower(index + 1)
    start = index + 2
    if start >= sent.end or sent.bits[start] & (
        tags.PUNCTUATION | tags.V_ING | tags.AUXILIARY | tags.WH
    ):
        return
    if lower in ("from", "by"):
        end = _sayer_end(sent, start, cue)
        if end <= start or sent.lower(end - 1) in listed("no party"):
            return
        content = _noun_content(sent, index, end, cue)
        pieces = [content] if content else []
        sent.add((start, end), (index, index + 2), pieces, "noun from source", cue.lemma)
    elif lower in ("for", "of", "among") and "among" in cue.prepositions:
        end = sent.named_end(start)
        if sent.bits_at(end) & tags.BE and sent.lower(end + 1) == "that":
            content = (end + 1, clause_end(sent, end + 2))
            sent.add((start, end), (index, index + 2), [content], "noun is that", cue.lemma)
            return
    beside = lower == "to" and "to" in cue.frames
    if (beside or lower in cue.prepositions - {"from"}) and not sent.p.taken[index]:
        _content_then_source(sent, index, start, cue)


def _sayer_end(sent: SentenceParts, start: int, cue: Cue) -> int:
    """Return the end of who calls or criticises: "a call by the Pope | for a ceasefire"."""
    end = sent.named_end(start)
    if "for" not in cue.prepositions:
        return end
    for k in range(start + 1, end):
        spoken_for = sent.lower(k - 1) in listed("speaking for")
        named = sent.words[k - 1].is_capital and sent.text(k + 1)[:1].isupper()
        if sent.lower(k) == "for" and not spoken_for and not named:
            return k
    return end


def _noun_content(sent: SentenceParts, noun: int, end: int, cue: Cue) -> Range | None:
    """Return what is called for, criticised or feared after the source; its hearer is left."""
    at = end
    if sent.lower(at) == "to" and not sent.infinitive_at(at):
        hearer = sent.agent_end(at + 1)
        at = hearer if sent.infinitive_at(hearer) or sent.lower(hearer) == "for" else at
    after = sent.lower(at)
    if after not in cue.prepositions | cue.frames:
        return None
    if after == "that":
        return _noun_clause(sent, noun, at)
    first = at + 1
    stop = object_end(sent, at + 1)
    if not sent.has_finite(sent.first, noun):
        verbs = (
            k
            for k in range(first + 2, stop)
            if sent.bits[k] & tags.AUXILIARY
            or (sent.bits[k] & tags.TENSED and sent.finite_at(k, "past"))
        )
        stop = next(verbs, stop)
    return first, stop


def _content_then_source(sent: SentenceParts, index: int, start: int, cue: Cue) -> None:
    """Read "support for the draft came from A", "opposition to it from A and B"."""
    for k in range(start + 1, min(start + 14, sent.end)):
        here = sent.bits[k]
        if here & (tags.BREAK | tags.WH) or sent.p.quoted[k] == 2:
            return
        if sent.lower(k) not in ("from", "by", "among"):
            continue
        stop = k
        if sent.lower(k - 1) in ("came", "comes", "come", "coming"):
            stop = sent.group_start(k - 1)[0]
        end = sent.agent_end(k + 1)
        party = sent.words[k + 1].is_capital or sent.lower(end - 1).endswith("s")
        if end > k + 1 and party and not sent.has_finite(start, stop):
            cue_range = (index, index + 1)
            sent.add((k + 1, end), cue_range, [(start, stop)], "noun from source", cue.lemma)
        return
