"""Marks that attribute: a name and a colon, a quotation beside a verb that is no cue."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from coursekit.reading.attribution.passage import Range
from coursekit.reading.attribution.quoted_sentence import QuotedSentence, listed
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.tags import lemma_of
from coursekit.reading.lexicon import word_classes


@cache
def _nobody() -> frozenset[str]:
    """Return what stands before a colon and is nobody: the kind of a text, "Note", "Summary"."""
    lines = word_classes("page/line_words.txt")
    return frozenset((*lines["kicker"], *lines["nobody"]))


def _label_end(sent: QuotedSentence) -> int | None:
    """Return the colon after capitalised words at the head of a line: "THE PRESIDENT:"."""
    for k, word in enumerate(sent.words[: min(7, sent.end - 1)]):
        if word.text == ":":
            return k if k and sent.words[0].is_word else None
        if not word.is_capital and word.lower not in listed("in a label"):
            return None
    return None


def read_name_colon(sent: QuotedSentence) -> None:
    """Read "Minister: Treaty will fail" in a headline."""
    colon = _label_end(sent)
    if colon is None or 1 in sent.p.taken[sent.offset : sent.offset + sent.end]:
        return
    nobody = " ".join(sent.lowers[:colon]) in _nobody()  # "Explainer: …"
    if not nobody and (sent.quoted[colon + 1] or sent.has_finite(colon + 1, sent.end)):
        content = (colon + 1, sent.end)
        sent.add((0, colon), (colon, colon + 1), [content], "name colon", ":")


def _free_quotations(sent: QuotedSentence) -> Iterator[Range]:
    """Yield the quotations of the sentence that nobody claims yet."""
    for first, end in sent.quotes:
        if sent.quoted[max(first, 0)] == 2 and not sent.is_taken(first):
            yield first, end


def read_beside_verb(sent: QuotedSentence) -> None:
    """Read "He came back to it: “…”": after a comma or a colon any verb may lead to speech."""
    for first, end in _free_quotations(sent):
        if sent.text(first - 1) not in (",", ":"):
            continue
        back = range(first - 1, max(0, first - 25), -1)
        verb = next((k for k in back if sent.is_finite(k)), first)
        source = sent.subject_before(verb) if verb < first else None
        if source is not None:
            lemma = lemma_of(sent.lower(verb), tags.VERB)
            sent.add(source, (verb, verb + 1), [(first, end)], "quotation beside a verb", lemma)


def read_unlisted_verb(sent: QuotedSentence) -> None:
    """Read "…,” NAME VERB: where a quotation ends in a comma even an unknown verb is a cue."""
    for first, last in _free_quotations(sent):
        marks = {sent.text(last - 2), sent.text(last)}
        if marks.isdisjoint((",", "?", "!")) or first > 2:
            continue
        at = last + (sent.text(last) == ",")
        verb = sent.until(at, min(at + 12, sent.end), tags.V_PAST)
        subject = sent.subject_before(verb, at) if verb < sent.end else None
        if subject and sent.bits[verb] & tags.V_PAST:
            lemma = lemma_of(sent.lower(verb), tags.V_PAST)
            sent.add(subject, (verb, verb + 1), [(first, last)], "quotation subject verb", lemma)
