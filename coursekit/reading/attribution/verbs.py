"""Subject, cue, content: the minister said that …; was criticised by …."""

from __future__ import annotations

from functools import cache

from coursekit.reading.attribution.content.after import content_after
from coursekit.reading.attribution.content.ends import starts_clause
from coursekit.reading.attribution.passives import read_passive
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.verb_forms import forms_of
from coursekit.reading.rules.cues import Cue, verb_cues
from coursekit.reading.rules.passages import CLOSING, Range
from coursekit.reading.rules.sentence import (
    COMMAS,
    GOVERNED,
    INFINITIVE,
    STOPS,
    SentenceParts,
    listed,
)


def read_verb(sent: SentenceParts, index: int) -> None:
    """Read a verb with its source before it and its content behind it."""
    form = verb_cues()[sent.words[index].lower]
    here = sent.bits[index]
    start, auxiliaries = sent.group_start(index)
    usage = _usage(sent, index, start, auxiliaries)
    if usage == "":
        return
    for cue in form.cues:
        after = sent.past_particles(index, cue) if cue.particles else index + 1
        if after is None:
            if usage == "finite" and _around_pronoun(sent, index, start, cue):
                return
            continue
        agent = sent.lower(after) == "by" and usage == "finite"
        if usage == "passive" or (agent and _takes_agent(sent, index, start, cue)):
            if read_passive(sent, index, start, cue):
                return
            continue
        if cue.particles and _quotation_soon(sent, after) and "quote" not in cue.frames:
            continue  # "responds to them, “…”" is the verb with a quotation
        content = content_after(sent, after, cue, index)
        if content is None:
            continue
        found, rule, addressee, cue_end = content
        if here & tags.V_ING and usage != "finite" and cue.lemma in ("see", "know"):
            continue
        if usage == "infinitive" and rule not in ("verb quotation", "verb that-clause"):
            continue  # "it took him years to admire it": nobody admires it here
        if (
            rule == "verb object"
            and sent.text(found[1]) == ":"
            and _quotation_soon(sent, found[1] + 1)
        ):
            continue  # "sees it differently: “…”"
        source = _source_of(sent, index, start, usage)
        if usage == "participle" and start - sent.first < 2:
            opening = _after_opening(sent, index)
            if opening is not None and opening[0] > found[0]:
                source, found = opening, (found[0], min(found[1], opening[0]))
        if source is None or _only_names(sent, index, start, source, cue):
            continue
        if sent.bits_at(source[0]) & tags.DO:
            return  # "Does Kenya think it is fair?"
        if rule != "verb quotation" and _says_nothing(sent, start, source, found, cue):
            continue
        found = within_clause(sent, found, source, usage)
        sent.add(source, (start, max(after, cue_end)), [found], rule, cue.lemma, addressee)
        return


def _takes_agent(sent: SentenceParts, index: int, start: int, cue: Cue) -> bool:
    """Tell "the move, criticised by X, …" from "it reported by mail"."""
    return start == index and bool(sent.bits[index] & tags.V_PARTICIPLE) and "object" in cue.frames


def _says_nothing(
    sent: SentenceParts, start: int, source: Range | None, found: Range, cue: Cue
) -> bool:
    """Tell "nobody asked for it", "may ask for it", "declined to comment" from statements."""
    if sent.lower(start) in listed("unsaid"):
        return True
    one_word = source is not None and source[1] - source[0] == 1
    if source is not None and one_word and sent.lower(source[0]) in listed("silent"):
        return True
    to = found[0] + (sent.lower(found[0]) == "not")
    kept_back = sent.lower(to) == "to" and sent.lower(to + 1)
    return cue.lemma in ("ask", "decline", "refuse") and kept_back in listed("no answer")


def _around_pronoun(sent: SentenceParts, index: int, start: int, cue: Cue) -> bool:
    """Read "Lee ruled it out": the pronoun stands inside the phrasal verb."""
    if len(cue.particles) != 1 or sent.lower(index + 2) != cue.particles[0]:
        return False
    if sent.lower(index + 1) not in ("it", "that", "this", "them"):
        return False
    source = _source_of(sent, index, start, "finite")
    if source is None or not sent.bits_at(index + 3) & (tags.BREAK | tags.ADVERB):
        return False
    found = [(index + 1, index + 2)]
    sent.add(source, (start, index + 1), found, "verb object", cue.lemma)
    return True


def _only_names(sent: SentenceParts, index: int, start: int, source: Range, cue: Cue) -> bool:
    """Tell "a group called Acme" and "did not respond to a request" from what is said."""
    if cue.lemma == "respond to":
        return any(sent.bits[k] & tags.NEGATION for k in range(start, index))
    past = sent.bits[index] & tags.V_PAST
    if cue.lemma not in ("call", "dub", "label") or start < index or not past:
        return False
    if _quotation_behind(sent, index + 2):
        return False  # "one senator called him “…”"
    head = sent.lower(source[0])
    return head in ("a", "an", "one", "some", "something") or (sent.lower(index - 2) in ("a", "an"))


def _quotation_soon(sent: SentenceParts, index: int) -> bool:
    for k in range(index, min(index + 8, sent.last)):
        if sent.p.quoted[k] == 2 and k in sent.p.quote_end:
            return sent.words[k - 1].text in (",", ":")
    return False


def _quotation_behind(sent: SentenceParts, index: int) -> bool:
    """Tell whether a quotation follows what is called so."""
    ahead = range(index, min(index + 6, sent.last))
    return any(sent.opens_quote(k) is not None for k in ahead)


def _after_opening(sent: SentenceParts, participle: int) -> Range | None:
    """Return the subject after the comma in "Noting that it failed, the minister left"."""
    for k in range(participle + 1, min(sent.end, participle + 80)):
        if not sent.is_comma(k) or not starts_clause(sent, sent.over_adverbs(k + 1)):
            continue
        first = sent.over_adverbs(k + 1)
        for verb in range(first + 1, min(first + 14, sent.end)):
            here = sent.bits[verb]
            if here & tags.AUXILIARY or (here & tags.VERB and sent.finite_at(verb, "past")):
                return sent.subject_before(verb, first)
    return None


def within_clause(sent: SentenceParts, content: Range, source: Range, usage: str) -> Range:
    """End the content at the comma in "While A says X, B …", "A, who says X, will …"."""
    if sent.lower(source[0] - 1) == "what":
        # "What the minister called a leak was …": the sentence's own verb follows.
        after = (k for k in range(content[0] + 1, content[1]) if sent.has_finite(k, k + 1))
        return content[0], next(after, content[1])
    relative = usage == "participle" or (
        sent.bits[source[0]] & tags.RELATIVE and source[1] - source[0] == 1
    )
    opening = source[0] - 1
    while opening > sent.first and sent.bits[opening] & tags.ADVERB:
        opening -= 1
    subordinate = (
        opening - sent.first < 4
        and opening >= sent.first
        and sent.bits[opening] & tags.SUBORDINATOR
        and sent.lower(opening) != "that"
    ) or (sent.lower(source[0] - 2) == "only" and bool(sent.bits_at(source[0] - 1) & tags.DO))
    if not (relative or subordinate):
        return content
    for k in range(content[0], content[1]):
        if not sent.is_comma(k) or k + 1 >= sent.end:
            continue
        ahead = sent.over_adverbs(k + 1)
        here = sent.bits_at(ahead)
        if relative and here & (tags.AUXILIARY | tags.TENSED) and not here & tags.CONJUNCTION:
            return content[0], k + (sent.p.quoted[k] > 0)
        if subordinate and starts_clause(sent, ahead):
            return content[0], k + (sent.p.quoted[k] > 0)
    return content


def _usage(sent: SentenceParts, index: int, start: int, auxiliaries: int) -> str:
    """Tell how the verb is used: finite, participle, infinitive, passive; "" for a noun."""
    here = sent.bits[index]
    form = verb_cues()[sent.words[index].lower]
    if auxiliaries & INFINITIVE:
        return "infinitive"
    if auxiliaries & GOVERNED:
        return "finite"
    if auxiliaries & tags.AUXILIARY:
        return _auxiliary_usage(sent, index, start, auxiliaries, form.bits)
    if here & tags.V_ING:
        noun = sent.bits_at(start - 1) & (
            tags.DETERMINER | tags.POSSESSIVE | tags.ADJECTIVE | tags.NUMBER
        )
        return "" if noun else "participle"
    mark = sent.text(start - 1)
    if mark in CLOSING and sent.p.quoted[start - 1]:
        return "finite" if form.bits & tags.TENSED else ""
    before = sent.bits_at(start - 1)
    if start - 1 >= sent.first and (
        before & tags.CONJUNCTION or mark in COMMAS or mark in STOPS or mark == ")"
    ):
        if form.bits & tags.V_PAST:
            return "finite"
        if here & tags.V_THIRD and sent.bits_at(index + 1) & (
            tags.SMALL | tags.ADVERB | tags.PUNCTUATION
        ):
            return "finite"
    if sent.finite_at(index, "past" if sent.subject else ""):
        return "finite"
    if here & tags.PRESENT and form.seldom_noun and start > sent.first:
        noun = (
            tags.DETERMINER | tags.POSSESSIVE | tags.ADJECTIVE | tags.PREPOSITION | tags.CONJUNCTION
        )
        if mark in COMMAS or mark == ")" or not before & (noun | tags.PUNCTUATION):
            return "finite"
    return _inversion_usage(sent, index)


def _auxiliary_usage(
    sent: SentenceParts, index: int, start: int, auxiliaries: int, form: int
) -> str:
    before = index - 1
    while before > start and sent.bits[before] & tags.ADVERB:
        before -= 1
    be = sent.bits[before] & tags.BE and sent.lower(before) != "'s"
    if be and form & (tags.V_PARTICIPLE | tags.V_PAST) and not sent.bits[index] & tags.V_ING:
        return "passive"
    if form & tags.V_ING or (form & tags.V_BASE and auxiliaries & (tags.MODAL | tags.DO)):
        return "finite"
    if auxiliaries & tags.HAVE or sent.lower(before) == "'s":
        return "finite"
    return ""


def _inversion_usage(sent: SentenceParts, index: int) -> str:
    """Tell whether "does", "do" or "did" stands before the subject: "not only does X think"."""
    if not sent.bits[index] & tags.V_BASE:
        return ""
    for k in range(index - 1, max(sent.first - 1, index - 8), -1):
        if sent.bits[k] & tags.PUNCTUATION or sent.bits[k] & tags.CONJUNCTION:
            return ""
        if (
            sent.bits[k] & tags.DO
            and k > sent.first
            and sent.lower(k - 1) in ("only", "nor", "neither", "so", "never", "why", "what", "how")
        ):
            return "inverted"
    return ""


def _source_of(sent: SentenceParts, index: int, start: int, usage: str) -> Range | None:
    if usage == "inverted":
        for k in range(index - 1, sent.first, -1):
            if sent.bits[k] & tags.DO:
                return k + 1, index
    if usage in ("participle", "infinitive"):
        before = start - 1
        if sent.lower(before) == "as" and (quoted := sent.subject_before(before)):
            return quoted  # "quoted an aide as saying"
        if (
            usage == "participle"
            and before >= sent.first
            and not (sent.bits[before] & (tags.BREAK | tags.PREPOSITION | tags.SUBORDINATOR))
            and not sent.p.quoted[before]
        ):
            subject = sent.subject_before(start)
            if subject is not None:
                return _issuer(sent, subject) or subject
        return sent.main_subject(index) or _before_comma(sent, start)
    subject = sent.subject_before(start)
    if subject is not None and sent.words[subject[0]].lower in ("there",):
        return None
    if subject is not None and sent.p.taken[subject[0]] and sent.text(start - 1) == ",":
        # "Lee, noting that the draft had failed, left": what is said has its own subject.
        return sent.main_subject(index) or subject
    return subject or sent.main_subject(index)


def _issuer(sent: SentenceParts, document: Range) -> Range | None:
    """Return the minister of "the minister issued a statement saying": a paper says nothing."""
    verb = document[0] - 1
    while verb > sent.first and (sent.bits[verb] & tags.ADVERB or sent.lower(verb) == "out"):
        verb -= 1
    if verb <= sent.first or sent.lower(verb) not in _issuing():
        return None
    if not any(sent.lower(k) in listed("channel") for k in range(*document)):
        return None
    return sent.subject_before(sent.group_start(verb)[0])


def _before_comma(sent: SentenceParts, start: int) -> Range | None:
    """Return "Lee" before "Lee, while noting that it failed, …"."""
    comma = start - 1
    if sent.lower(comma) in ("while", "although", "though"):
        comma -= 1
    return sent.subject_before(comma) if sent.text(comma) == "," else None


@cache
def _issuing() -> frozenset[str]:
    """Return the past and present forms of the verbs by which a document is given out."""
    forms = [forms_of(lemma) for lemma in listed("issuing")]
    return frozenset(word for form in forms for word in (form.third, *form.past))
