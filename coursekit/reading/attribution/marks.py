"""Marks that attribute: a name and a colon, a quotation beside a verb or a name."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from coursekit.reading.attribution.roles.parties import inverted_end
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.noun_phrases import subject_before
from coursekit.reading.grammar.tags import lemma_of
from coursekit.reading.lexicon import by_label
from coursekit.reading.rules.cues import verb_cues
from coursekit.reading.rules.passages import CLOSING, Range, label_end
from coursekit.reading.rules.sentence import SentenceParts, listed


@cache
def _nobody() -> frozenset[str]:
    """Return what stands before a colon and is nobody: the kind of a text, "Note", "Summary"."""
    lines = by_label("page/line_words.txt")
    return frozenset((*lines["kicker"], *lines["nobody"]))


def read_name_colon(sent: SentenceParts) -> None:
    """Read "Minister: Treaty will fail" in a headline."""
    colon = label_end(sent.words, sent.first, sent.end)
    if _verb_first(sent) or read_name_after(sent) or _name_on_topic(sent) or colon is None:
        return
    if sent.p.taken[sent.first] or any(sent.p.taken[colon + 1 : sent.end]):
        return
    if sent.bits[sent.first] & (tags.WH | tags.AUXILIARY | tags.NUMBER):
        return
    if " ".join(word.lower for word in sent.words[sent.first : colon]) in _nobody():
        return  # "Explainer: …"
    if sent.has_finite(colon + 1, sent.end) or sent.p.quoted[colon + 1]:
        content = (colon + 1, sent.end)
        sent.add((sent.first, colon), (colon, colon + 1), [content], "name colon", ":")


def read_name_after(sent: SentenceParts) -> bool:
    """Read "“It fails”: Ann Lee" and "“It fails” – Ann Lee"."""
    end = sent.opens_quote(sent.first)
    if end is None or sent.p.taken[sent.first] or end >= sent.end:
        return False
    if sent.text(end) not in (":", "—", "–", "--", "-") or not is_credit(sent, end + 1):
        return False
    said = [(sent.first, end)]
    sent.add((end + 1, sent.end), (end, end + 1), said, "quotation and name", ":")
    return True


def is_credit(sent: SentenceParts, start: int) -> bool:
    """Tell whether nothing but a name stands here, to the end."""
    name = range(start, sent.end)
    return 0 < len(name) < 8 and all(
        sent.words[k].is_capital or sent.words[k].lower in listed("in a credit") for k in name
    )


def _name_on_topic(sent: SentenceParts) -> bool:
    """Read "Lee on sanctions: “They fail”"."""
    if not sent.p.quotes or not sent.words[sent.first].is_capital:
        return False
    colon = sent.colon_within(sent.first, 12)
    on = next(
        (k for k in range(sent.first + 1, min(sent.first + 5, colon)) if sent.lower(k) == "on"), 0
    )
    end = sent.opens_quote(colon + 1) if on else None
    if end is None or sent.p.taken[sent.first] or sent.has_finite(sent.first, colon):
        return False
    if not all(sent.words[k].is_capital for k in range(sent.first, on)):
        return False
    sent.add((sent.first, on), (colon, colon + 1), [(colon + 1, end)], "name colon", ":")
    return True


def _verb_first(sent: SentenceParts) -> bool:
    """Read "Said Lee, the minister: “…”"."""
    verb, name = sent.first, sent.first + 1
    form = verb_cues().get(sent.lower(verb))
    if form is None or not sent.p.quotes or sent.p.taken[verb] or name >= sent.end:
        return False
    if not form.bits & tags.TENSED or not form.quotes:
        return False
    if not sent.words[name].is_capital and not sent.bits[name] & (
        tags.DETERMINER | tags.SUBJECT_PRONOUN
    ):
        return False
    colon = sent.colon_within(name, 20)
    end = sent.opens_quote(colon + 1) if colon else None
    if end is None or sent.has_finite(name, colon):
        return False
    lemma = lemma_of(sent.lower(verb), tags.VERB)
    sent.add((name, colon), (verb, name), [(colon + 1, end)], "verb subject quotation", lemma)
    return True


def read_beside_verb(sent: SentenceParts) -> None:
    """Read "He came back to it: “…”": after a comma or a colon any verb may lead to speech."""
    at = bisect_right(sent.p.quote_ends, sent.first)
    while at < len(sent.p.quotes) and sent.p.quotes[at][0] < sent.last:
        first, end = sent.p.quotes[at]
        at += 1
        if sent.text(first - 1) not in (",", ":") or sent.p.quoted[first] == 1:
            continue
        if any(sent.p.taken[first:end]):
            continue
        for verb in range(first - 1, max(sent.first, first - 25), -1):
            here = sent.bits[verb]
            if sent.p.quoted[verb] == 2 or sent.p.taken[verb]:
                break
            if here & (tags.TENSED | tags.BE) and (here & tags.BE or sent.finite_at(verb, "past")):
                source = sent.subject_before(verb) or sent.main_subject(verb)
                if source is not None:
                    lemma = lemma_of(sent.lower(verb), tags.VERB) if not here & tags.BE else "be"
                    cue = (verb, verb + 1)
                    sent.add(source, cue, [(first, end)], "quotation beside a verb", lemma)
                break


def read_unlisted_verb(sent: SentenceParts) -> None:
    """Read “…,” NAME VERB: where a quotation ends in a comma even an unknown verb is a cue."""
    at = bisect_right(sent.p.quote_ends, sent.first)
    for first, last in sent.p.quotes[at : at + 2]:
        if first < sent.first or last > sent.last or sent.p.quoted[first] != 2:
            continue
        if sent.p.taken[first]:
            continue
        inner = last - 1
        while inner > first and sent.words[inner].text in CLOSING:
            inner -= 1
        comma = sent.words[inner].text in (",", "?", "!") or sent.text(last) == ","
        if not comma or last >= sent.end or first - sent.first > 2:
            continue
        at = last + (sent.text(last) == ",")
        if _unlisted_inverted(sent, at, (first, last)):
            continue
        for k in range(at, min(at + 12, sent.end)):
            here = sent.bits[k]
            if sent.p.quoted[k] or sent.p.taken[k]:
                break
            if here & tags.V_PAST and not here & tags.AUXILIARY:
                subject = subject_before(sent.words, sent.bits, k, at)
                if subject is None or subject[0] > at + 1:
                    break
                lemma = lemma_of(sent.words[k].lower, tags.V_PAST)
                quotation = [(first, last)]
                sent.add(subject, (k, k + 1), quotation, "quotation subject verb", lemma)
                break


def _unlisted_inverted(sent: SentenceParts, verb: int, quotation: Range) -> bool:
    """Read “…,” VERB NAME: “…,” remembered Ann Lee, a former minister."""
    here, name = sent.bits_at(verb), verb + 1
    if not here & tags.V_PAST or here & tags.AUXILIARY or name >= sent.end:
        return False
    if not sent.words[name].is_capital or sent.bits[name] & (
        tags.SUBJECT_PRONOUN | tags.DETERMINER
    ):
        return False
    if sent.p.taken[verb] or sent.p.taken[name]:
        return False
    source = (name, inverted_end(sent, name))
    lemma = lemma_of(sent.words[verb].lower, tags.V_PAST)
    sent.add(source, (verb, name), [quotation], "quotation verb subject", lemma)
    return True
