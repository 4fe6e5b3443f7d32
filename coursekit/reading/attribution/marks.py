"""Marks that attribute: a name and a colon, a quotation beside a verb that is no cue."""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.reading.attribution.passage import Found, QuotedSentence, Range
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.tags import lemma_of
from coursekit.reading.lexicon import word_classes


def read_name_colon(sent: QuotedSentence) -> None:
    """Read "Minister: Treaty will fail" in a headline."""
    opening = sent.lowers[: min(8, sent.end)]
    if ":" not in opening:
        return
    colon = opening.index(":")
    named = all(word.is_capital for word in sent.words[:colon])
    lines = word_classes("page/line_words.txt")  # "Explainer: …", "Note: …"
    nobody = " ".join(sent.lowers[:colon]) in lines["kicker"].keys() | lines["nobody"]
    taken = 1 in sent.taken[: sent.end]
    says = any(sent.quoted[colon + 1 : colon + 2]) or sent.has_finite(colon + 1, sent.end)
    if named and says and not taken and not nobody:
        content = (colon + 1, sent.end)
        sent.add(Found((0, colon), (colon, colon + 1), [content], "name colon", ":"))


def _free_quotations(sent: QuotedSentence) -> Iterator[Range]:
    """Yield the quotations of the sentence that nobody claims yet."""
    for first, end in sent.quotes:
        if sent.quoted[max(first, 0)] == 2 and not sent.p.taken[first + sent.offset]:
            yield first, end


def read_beside_verb(sent: QuotedSentence) -> None:
    """Read "He came back to it: “…”": after a comma or a colon any verb may lead to speech."""
    for first, end in _free_quotations(sent):
        if sent.text(first - 1) not in (",", ":"):
            continue
        near = range(first - 25, first)
        verb = max(sent.finite.intersection(near), default=first)
        _add(sent, (first, end), "quotation beside a verb", verb, tags.VERB)


def read_unlisted_verb(sent: QuotedSentence) -> None:
    """Read "…,” NAME VERB: where a quotation ends in a comma even an unknown verb is a cue."""
    for first, last in _free_quotations(sent):
        marks = {sent.text(last - 2), sent.text(last)}
        if marks.isdisjoint((",", "?", "!")) or first > 2:
            continue
        at = last + (sent.text(last) == ",")
        verb = sent.until(at, min(at + 12, sent.end), tags.V_PAST)
        if sent.bits_at(verb) & tags.V_PAST:
            _add(sent, (first, last), "quotation subject verb", verb, tags.V_PAST, at)


def _add(
    sent: QuotedSentence, quotation: Range, rule: str, verb: int, form: int, floor: int = 0
) -> None:
    """Give a quotation to the subject of a verb, if it has one."""
    subject = sent.subject_before(verb, floor)
    if subject is not None:
        lemma = lemma_of(sent.lower(verb), form)
        sent.add(Found(subject, (verb, verb + 1), [quotation], rule, lemma))
