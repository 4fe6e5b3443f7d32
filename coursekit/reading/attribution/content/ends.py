"""Where a content begins and ends: the clause or the object beside a cue."""

from __future__ import annotations

from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.rules.cues import verb_cues
from coursekit.reading.rules.sentence import OPENING, SPEAKING, SentenceParts, listed

_AFTER_OBJECT: Final = (
    tags.WH | tags.SUBORDINATOR | tags.V_ING | tags.SUBJECT_PRONOUN | tags.PREPOSITION | tags.ADVERB
)
# What a clause or an object may end at: most words are of other kinds.
_MAY_END_CLAUSE: Final = tags.BREAK
_MAY_END_OBJECT: Final = _MAY_END_CLAUSE | tags.PREPOSITION | tags.SUBORDINATOR | tags.DAY | tags.WH
_PARTING: Final = frozenset((";", ":", "—", "–", "--"))
_SUBORDINATING: Final = frozenset(
    "while because when after before although though during if unless until since but".split()
)
_OPENING_MARKS: Final = frozenset(("“", '"', "‘", "$", "''"))
#: Prepositions that may stand before the subject of a clause.
_BEFORE_SUBJECT: Final = frozenset(
    "in under with by for on at without despite unlike from like".split()
)
_GOING_ON: Final = frozenset(("including", "with", "such", "like", "especially", "particularly"))


def that_ahead(sent: SentenceParts, start: int) -> int:
    """Return the "that" after "argued for the second time", with no verb on the way, or 0."""
    for k in range(start + 1, min(start + 10, sent.end)):
        here = sent.bits[k]
        if sent.words[k].lower == "that":
            return k if continues(sent, k + 1) else 0
        if (
            here & (tags.AUXILIARY | tags.SUBJECT_PRONOUN | tags.WH | tags.V_ING)
            or sent.p.quoted[k]
        ):
            return 0
        if here & tags.V_PAST and sent.finite_at(k, "past"):
            return 0
    return 0


def opens_that_clause(sent: SentenceParts, that: int, verb: int) -> bool:
    """Tell "the report states that it failed" from "Rust Belt states that voted"."""
    form = verb_cues()[sent.lower(verb)]
    if sent.bits[verb] & tags.PRESENT and not form.seldom_noun and that == verb + 1:
        here = sent.bits_at(that + 1)
        known = here & (
            tags.DETERMINER | tags.PRONOUN | tags.POSSESSIVE | tags.NUMBER | tags.PREPOSITION
        )
        plain = known or sent.text(that + 1)[:1].isupper()
        return bool(plain) or not here & tags.VERB
    return continues(sent, that + 1)


def continues(sent: SentenceParts, index: int) -> bool:
    """Tell whether "that" before `index` leads to a clause, and is no relative pronoun."""
    here = sent.bits_at(index)
    if sent.text(index) == ",":
        return True
    if here & tags.AUXILIARY and not sent.words[index].is_capital:
        return False
    if (
        here & tags.V_PAST
        and not here & (tags.ADJECTIVE | tags.PREPOSITION)
        and sent.bits_at(index + 1) != 0
    ):
        return False
    return not sent.bits_at(index) & tags.PUNCTUATION or sent.text(index) in OPENING


def may_begin_clause(sent: SentenceParts, at: int) -> bool:
    """Tell whether a subject may stand here."""
    if at >= sent.end or sent.words[at].lower in ("after", "before", "as", "during"):
        return False
    here = sent.bits[at]
    if here & (tags.BREAK | tags.AUXILIARY) and sent.words[at].text not in _OPENING_MARKS:
        return False
    if here & tags.OBJECT_PRONOUN and not here & (tags.PRONOUN | tags.POSSESSIVE):
        return False
    leads = here & tags.PREPOSITION and not here & (tags.PRONOUN | tags.SUBORDINATOR | tags.ADVERB)
    return not leads or sent.lower(at) in _BEFORE_SUBJECT


def clause_soon(sent: SentenceParts, at: int) -> bool:
    """Tell whether a subject and its finite verb follow at once."""
    if not may_begin_clause(sent, at):
        return False
    for k in range(at, min(at + 12, sent.end)):
        here = sent.bits[k]
        if here & tags.AUXILIARY and k > at and not sent.words[k].is_capital:
            return True
        if k > at and here & tags.FINITE and sent.finite_at(k, "present"):
            return True
        if here & tags.BREAK or (here & tags.WH and not here & tags.PRONOUN):
            return False
        if k > at and sent.words[k].lower in listed("adjoining"):
            return False
    return False


def starts_clause(sent: SentenceParts, index: int) -> bool:
    """Tell whether a subject stands here and its verb soon follows."""
    here = sent.bits_at(index)
    if (
        here & (tags.CONJUNCTION | tags.WH | tags.PREPOSITION | tags.VERB)
        and not here & tags.PRONOUN
    ):
        return False
    return clause_soon(sent, index)


def object_end(sent: SentenceParts, at: int) -> int:
    """Return where an object or a prepositional content ends: at the clause's end."""
    index = at
    while index < sent.end:
        if sent.bits[index] & _MAY_END_OBJECT and _ends_object(sent, index, index > at):
            break
        index += 1
    return index


def _ends_object(sent: SentenceParts, index: int, behind: bool) -> bool:
    """Tell whether an object ends here; most words end only what is `behind` them."""
    word, here = sent.words[index], sent.bits[index]
    if word.text in _PARTING:
        return True
    if sent.is_comma(index):
        return _comma_ends_object(sent, index)
    return behind and bool(
        word.lower in _SUBORDINATING
        or _coordinates_verb(sent, index)
        or (word.lower == "as" and clause_soon(sent, index + 1))
        or (here & tags.DAY and not here & (tags.V_BASE | tags.MODAL))
        or (word.lower in ("on", "in", "at") and sent.is_channel(index))
    )


def _comma_ends_object(sent: SentenceParts, comma: int) -> bool:
    """Tell whether no list goes on after a comma, but another clause or an aside."""
    first = comma + 1
    ahead = sent.bits_at(first)
    if ahead & tags.CONJUNCTION:
        limit = min(comma + 7, sent.end)
        return _coordinates_verb(sent, first) or sent.has_finite(comma + 2, limit)
    verb = sent.over_adverbs(first)
    if verb < sent.last and sent.bits[verb] & tags.V_PAST and not sent.bits[verb] & tags.ADJECTIVE:
        return True
    if ahead & _AFTER_OBJECT and sent.lower(first) not in _GOING_ON:
        return True
    return sent.has_finite(first, next_comma(sent, first))


def next_comma(sent: SentenceParts, index: int) -> int:
    """Return the next comma within reach, or where the reach ends."""
    limit = min(sent.end, index + 15)
    while index < limit and sent.words[index].text != ",":
        index += 1
    return index


def _coordinates_verb(sent: SentenceParts, index: int) -> bool:
    """Tell whether "and", "but" or "or" at `index` leads to another finite verb or clause."""
    if not sent.bits[index] & tags.CONJUNCTION:
        return False
    k = sent.over_adverbs(index + 1)
    if k >= sent.last:
        return False
    here = sent.bits[k]
    if here & tags.SUBJECT_PRONOUN or (here & tags.AUXILIARY and not sent.words[k].is_capital):
        return True
    if here & tags.V_PAST and not (
        sent.bits_at(k + 1) == 0
        and here & tags.V_PARTICIPLE
        and sent.bits_at(k - 2) == 0
        and sent.lower(k) not in verb_cues()
    ):
        return True
    return bool(
        here & tags.V_THIRD
        and sent.bits_at(k + 1) & (tags.DETERMINER | tags.PREPOSITION | tags.SUBORDINATOR)
        and sent.lower(k) in verb_cues()
    )


def clause_end(sent: SentenceParts, start: int) -> int:
    """Return where a clause that is the content ends: mostly with the sentence."""
    index = start
    limit = min(sent.end, start + 400)
    while index < limit:
        here = sent.bits[index]
        if not here & _MAY_END_CLAUSE:
            index += 1
            continue
        if sent.is_comma(index) and index > start and _new_voice(sent, index + 1):
            return index + 1
        if sent.p.quoted[index] == 2:
            index += 1
            continue
        if sent.words[index].text == ";":
            break
        if here & tags.CONJUNCTION and index > start and _second_cue(sent, index):
            return index
        index += 1
    return sent.end if index >= limit else index


def _new_voice(sent: SentenceParts, index: int) -> bool:
    """Tell whether another attribution begins after this comma."""
    k = sent.over_adverbs(index)
    lower = sent.lower(k)
    if lower in ("while", "whereas"):
        return True
    if lower == "according":
        return True
    cues = verb_cues()
    form = cues.get(lower)
    if form is not None and sent.bits_at(k) & tags.V_ING:
        return any(c.frames & {"that", "quote", "zero", "object"} for c in form.cues)
    if sent.bits_at(k) & tags.CONJUNCTION:
        return _second_cue(sent, k)
    return _speaker_soon(sent, k)


def _speaker_soon(sent: SentenceParts, start: int) -> bool:
    """Tell whether a speaker with a clause of its own follows: "…, the minister said it …"."""
    cues = verb_cues()
    for k in range(start + 1, min(start + 7, sent.end)):
        here = sent.bits[k]
        if here & (tags.BREAK | tags.WH | tags.PREPOSITION) or sent.p.quoted[k]:
            return False
        form = cues.get(sent.words[k].lower)
        if form is not None and here & tags.TENSED:
            speaks = any("quote" in c.frames and "that" in c.frames for c in form.cues)
            return (
                speaks and not sent.bits_at(k + 1) & tags.PUNCTUATION and starts_clause(sent, start)
            )
    return False


def _second_cue(sent: SentenceParts, index: int) -> bool:
    """Tell whether "and" leads to another cue: "and said", "but the minister said"."""
    if sent.lower(index) not in ("and", "but", "or", "yet"):
        return False
    cues = verb_cues()
    k = sent.over_adverbs(index + 1)
    lower = sent.lower(k)
    form = cues.get(lower)
    if sent.bits_at(k) & tags.AUXILIARY and not sent.words[k].is_capital:
        verb = sent.over_adverbs(k + 1)
        while sent.bits_at(verb) & tags.AUXILIARY:
            verb = sent.over_adverbs(verb + 1)
        spoken = cues.get(sent.lower(verb))
        return spoken is not None and any(
            "that" in c.frames and not c.particles for c in spoken.cues
        )
    if form is not None and sent.bits_at(k) & tags.TENSED:
        if sent.lower(k + 1) == "that" or sent.p.quoted[index - 1] == 2:
            return True
        return (
            any(c.frames & SPEAKING for c in form.cues) or not sent.bits_at(k) & tags.V_PARTICIPLE
        )
    for at in range(k, min(k + 10, sent.end)):
        here = sent.bits[at]
        if here & tags.PUNCTUATION or sent.p.quoted[at]:
            return False
        form = cues.get(sent.words[at].lower)
        if form is None or at == k or not here & tags.TENSED:
            pass
        elif any("quote" in c.frames and "that" in c.frames for c in form.cues):
            perfect = bool(sent.bits[at - 1] & tags.HAVE)
            return perfect or sent.finite_at(at, "past")
        if here & tags.AUXILIARY and not sent.words[at].is_capital and not here & tags.HAVE:
            return False
    return False
