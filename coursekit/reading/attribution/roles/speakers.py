"""Who says it: the roles ahead of a verb, an adjective or a noun that attributes."""

from __future__ import annotations

from functools import cache
from typing import Final

from coursekit.reading.attribution.content.ends import starts_clause
from coursekit.reading.attribution.roles.verb_use import use_of
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.noun_phrases import phrase_start
from coursekit.reading.grammar.verb_forms import forms_of
from coursekit.reading.rules.cues import Cue
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import SentenceParts, listed

_ACTIVE: Final = frozenset(("finite", "participle", "inverted"))
_NO_PHRASE: Final = tags.BREAK | tags.PREPOSITION | tags.SUBORDINATOR
_AFTER_HEAD: Final = tags.PREPOSITION | tags.PUNCTUATION | tags.WH | tags.V_PARTICIPLE
_NOUN_STARTS: Final = tags.BREAK | tags.PREPOSITION | tags.AUXILIARY | tags.POSSESSIVE


def speaker(sent: SentenceParts, verb: int) -> Range | None:
    """Read the subject of an active verb, or of a participle."""
    sent.begin, use = use_of(sent, verb)
    return _speaker(sent, verb, sent.begin, use) if use in _ACTIVE else None


def actor(sent: SentenceParts, verb: int) -> Range | None:
    """Read the same, where it may speak: a bill wants and praises nothing, but may urge."""
    source = speaker(sent, verb)
    if source is None or (sent.cue is not None and sent.cue.attitude == "asked"):
        return source
    head = sent.until(source[0] + 1, source[1], _AFTER_HEAD) - 1
    first = sent.bits[source[0]] & tags.DETERMINER
    named = sent.words[head].is_capital and not (first and head == source[0] + 1)
    if named or sent.lower(head) not in listed("no speaker"):
        return source
    # "Vote in doubt as Kenya says no": the subject begins behind "as".
    cut = sent.until(head, source[1], tags.SUBORDINATOR)
    return (cut + 1, source[1]) if cut + 1 < source[1] else None


def any_speaker(sent: SentenceParts, verb: int) -> Range | None:
    """Read the same, and the main subject before an infinitive: "left to say that"."""
    sent.begin, use = use_of(sent, verb)
    active = use in _ACTIVE or use == "infinitive"
    return _speaker(sent, verb, sent.begin, use) if active else None


def _speaker(sent: SentenceParts, verb: int, start: int, use: str) -> Range | None:
    cue = sent.cue
    if cue is None or _is_reduced(sent, verb, start, use, cue):
        return None
    if cue.particles and "quote" not in cue.frames and quotation_soon(sent, sent.rest):
        return None  # "responds to them, “…”" is the verb with a quotation
    if sent.bits[verb] & tags.V_ING and use != "finite" and cue.lemma in listed("perceived"):
        return None
    source = _source_of(sent, verb, start, use)
    if use == "participle" and start - sent.first < 2:
        source = _after_opening(sent, verb) or source
    if source is None or _only_names(sent, verb, start, source, cue):
        return None
    return None if sent.bits_at(source[0]) & tags.DO else source  # "Does Kenya think it is fair?"


def _is_reduced(sent: SentenceParts, verb: int, start: int, use: str, cue: Cue) -> bool:
    """Tell "the move, criticised by X, …" from "it reported by mail"."""
    participle = start == verb and sent.bits[verb] & tags.V_PARTICIPLE
    by = use == "finite" and sent.lower(sent.rest) == "by"
    return bool(by and participle) and "object" in cue.frames


def _only_names(sent: SentenceParts, verb: int, start: int, source: Range, cue: Cue) -> bool:
    """Tell "a group called Acme" and "did not respond to a request" from what is said."""
    if cue.lemma == "respond to":
        return sent.until(start, verb, tags.NEGATION) < verb
    past = start == verb and sent.bits[verb] & tags.V_PAST
    if cue.lemma not in listed("naming") or not past:
        return False
    quoted = any(sent.opens_quote(k) for k in range(verb + 2, min(verb + 8, sent.last)))
    some = sent.lower(source[0]) in listed("something") or sent.lower(verb - 2) in ("a", "an")
    return some and not quoted  # "one senator called him “…”"


def quotation_soon(sent: SentenceParts, index: int) -> bool:
    """Tell whether a quotation follows a comma or a colon within a few words."""
    for k in range(index, min(index + 8, sent.last)):
        if sent.p.quoted[k] == 2 and k in sent.p.quote_end:
            return sent.lowers[k - 1] in (",", ":")
    return False


def _after_opening(sent: SentenceParts, participle: int) -> Range | None:
    """Return the subject after the comma in "Noting that it failed, the minister left"."""
    for k in range(participle + 1, min(sent.end, participle + 80)):
        first = sent.over_adverbs(k + 1)
        if not sent.is_comma(k) or not starts_clause(sent, first):
            continue
        for verb in range(first + 1, min(first + 14, sent.end)):
            if sent.is_finite(verb, "past"):
                return sent.subject_before(verb, first)
    return None


def _source_of(sent: SentenceParts, verb: int, start: int, use: str) -> Range | None:
    if use == "inverted":
        do = next((k for k in range(verb - 1, sent.first, -1) if sent.bits[k] & tags.DO), verb)
        return do + 1, verb
    if use != "finite":
        return _of_participle(sent, verb, start, use)
    subject = sent.subject_before(start)
    if subject is None:
        return sent.main_subject(verb)
    if sent.lowers[subject[0]] == "there":
        return None
    if sent.p.taken[subject[0]] and sent.text(start - 1) == ",":
        # "Lee, noting that the draft had failed, left": what is said has its own subject.
        return sent.main_subject(verb) or subject
    return subject


def _of_participle(sent: SentenceParts, verb: int, start: int, use: str) -> Range | None:
    before = start - 1
    if sent.lower(before) == "as" and (quoted := sent.subject_before(before)):
        return quoted  # "quoted an aide as saying"
    beside = before >= sent.first and not (sent.bits[before] & _NO_PHRASE or sent.p.quoted[before])
    subject = sent.subject_before(start) if beside and use == "participle" else None
    if subject is not None:
        return _issuer(sent, subject) or subject
    return sent.main_subject(verb) or _before_comma(sent, start)


def _issuer(sent: SentenceParts, document: Range) -> Range | None:
    """Return the minister of "the minister issued a statement saying": a paper says nothing."""
    verb = document[0] - 1
    while verb > sent.first and (sent.bits[verb] & tags.ADVERB or sent.lower(verb) == "out"):
        verb -= 1
    papers = listed("channel") | listed("issued")
    paper = sent.until(*document, 0, papers) < document[1]
    if verb <= sent.first or not paper or sent.lower(verb) not in _issuing():
        return None
    return sent.subject_before(sent.group_start(verb)[0])


def _before_comma(sent: SentenceParts, start: int) -> Range | None:
    """Return "Lee" before "Lee, while noting that it failed, …"."""
    comma = start - 1 - (sent.lower(start - 1) in listed("conceding"))
    return sent.subject_before(comma) if sent.text(comma) == "," else None


@cache
def _issuing() -> frozenset[str]:
    """Return the past and present forms of the verbs by which a document is given out."""
    forms = [forms_of(lemma) for lemma in listed("issuing")]
    return frozenset(word for form in forms for word in (form.third, *form.past))


def patient(sent: SentenceParts, verb: int) -> Range | None:
    """Read the subject of a passive verb: what is said, or who is told."""
    sent.begin, use = use_of(sent, verb)
    cue, start = sent.cue, sent.begin
    if cue is None:
        return None
    if use != "passive" and not _is_reduced(sent, verb, start, use, cue):
        return None
    if sent.text(start - 1) == "," and start == verb:
        return sent.subject_before(start - 1)  # "the move, criticised by unions, …"
    return sent.subject_before(start) or sent.subject


def expletive(sent: SentenceParts, verb: int) -> Range | None:
    """Read the "it" of "it is feared that"."""
    subject = patient(sent, verb)
    return subject if subject and sent.lower(subject[0]) == "it" else None


def who_is(sent: SentenceParts, adjective: int) -> Range | None:
    """Read the subject of "is sure that" and "remained wary of"."""
    before = adjective - 1
    while before >= sent.first and sent.bits[before] & tags.ADVERBIAL:
        if sent.bits[before] & tags.AUXILIARY:
            break
        before -= 1
    is_be = sent.bits_at(before) & tags.BE
    if not is_be and sent.lower(before) not in listed("linking"):
        return None
    sent.begin = sent.group_start(before)[0] if is_be else before
    subject = sent.subject_before(sent.begin)
    return subject if subject and sent.lower(subject[0]) not in listed("impersonal") else None


def who_seems(sent: SentenceParts, verb: int) -> Range | None:
    """Read the subject of "seems to"."""
    sent.begin, auxiliaries = sent.group_start(verb)
    if auxiliaries & (1 << 28) or sent.bits[verb] & tags.V_ING:
        return None
    return sent.subject_before(sent.begin)


def it_seems(sent: SentenceParts, verb: int) -> Range | None:
    """Read the "it" of "it seems that"."""
    subject = who_seems(sent, verb)
    return subject if subject and sent.lower(subject[0]) == "it" else None


def whose(sent: SentenceParts, noun: int) -> Range | None:
    """Read "the senators" of "the senators' claim", or "their"."""
    mark = noun - 1
    if not sent.bits_at(mark) & tags.POSSESSIVE:
        return None
    if sent.lower(mark) == "'s":
        return phrase_start(sent.words, sent.bits, mark, sent.first), mark
    return mark, mark + 1


def whose_far(sent: SentenceParts, noun: int) -> Range | None:
    """Read the same over the adjectives of the noun: "their old claim"."""
    start = _noun_start(sent, noun)
    sent.begin = start + 1
    return whose(sent, start + 1)


def _noun_start(sent: SentenceParts, noun: int) -> int:
    start = noun
    while start > sent.first and not sent.bits[start] & _NOUN_STARTS:
        start -= 1
    return start


def there(sent: SentenceParts, noun: int) -> Range | None:
    """Tell whether the noun is that of "there is a fear that"."""
    start = _noun_start(sent, noun)
    is_there = sent.bits[start] & tags.BE and sent.lower(start - 1) == "there"
    return (start, noun) if is_there and sent.lower(noun + 1) == "that" else None


def begun(sent: SentenceParts, adverb: int) -> Range | None:
    """Read what stands before an adverb of hearsay: "The state is (reportedly) set to sign"."""
    after = min(adverb + 1, sent.end - 1) if adverb + 1 < sent.end else adverb
    if "that" in sent.lowers[after + 1 : after + 2]:
        return None  # "the survey reportedly found that": the survey says it
    subject = sent.subject_before(min(sent.group_start(after)[0], adverb))
    if subject is None and sent.text(adverb - 1) == "," == sent.text(adverb + 1):
        subject = sent.subject_before(adverb - 1)  # "two states, reportedly, will abstain"
    return (subject[0], adverb) if subject is not None else (adverb, adverb)
