"""A quotation that is a sentence by itself, and its speaker in the sentence before or after."""

from __future__ import annotations

from coursekit.reading.attribution.marks import is_credit
from coursekit.reading.attribution.roles.parties import inverted_end
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.tags import lemma_of
from coursekit.reading.rules.cues import verb_cues
from coursekit.reading.rules.passages import Found, Range
from coursekit.reading.rules.sentence import COMMAS, SentenceParts, listed

#: A sentence that leads to a quotation is short: "The chair was blunt."
_SHORT = 24
_AFTER = "speaker in the next sentence"
BEFORE = "speaker in the sentence before"


def speaker_after(sent: SentenceParts, said: list[Range]) -> Found | None:
    """Read “…” So said Lee; “…” That is how Lee sums it up; “…” Lee was speaking in Rome."""
    first = sent.first
    lower = sent.lower(first)
    if lower == "so":
        return _so_said(sent, said)
    if sent.text(first) in COMMAS and is_credit(sent, first + 1):
        return Found((first + 1, sent.end), (first, first + 1), said, "quotation and name", ":")
    if lower in listed("pointing back"):
        verb = first + 1
        if not sent.bits_at(verb) & tags.BE:
            return None
        if sent.lower(verb + 1) in listed("how it is put"):
            return _of_first_verb(sent, verb + 2, said, _AFTER)
        words = next((k for k in range(verb + 1, verb + 4) if sent.lower(k) == "words"), 0)
        if words and sent.lower(words + 1) == "of":
            source = (words + 2, sent.agent_end(words + 2))
            return Found(source, (words, words + 2), said, _AFTER, "words")
        return None
    for k in range(first + 1, min(first + 14, sent.end)):
        if sent.words[k].lower in listed("speaking there") and sent.bits[k - 1] & tags.BE:
            source_before = sent.subject_before(k - 1)
            if source_before is None or source_before[0] != first:
                return None
            cue = (k - 1, k + 1)
            return Found(source_before, cue, said, _AFTER, "speak")
        if sent.bits[k] & tags.PUNCTUATION:
            return None
    return None


def _so_said(sent: SentenceParts, said: list[Range]) -> Found | None:
    verb = sent.first + 1
    form = verb_cues().get(sent.lower(verb))
    if (
        form is None
        or not form.quotes
        or not sent.bits_at(verb) & tags.TENSED
        or verb + 1 >= sent.end
    ):
        return None
    source = (verb + 1, inverted_end(sent, verb + 1))
    lemma = lemma_of(sent.lower(verb), tags.VERB)
    content = said or [(sent.first, sent.first + 1)]
    return Found(source, (verb, verb + 1), content, "so said", lemma)


def speaker_before(sent: SentenceParts, said: list[Range]) -> Found | None:
    """Read Lee was blunt. “…”: a short sentence about somebody leads to what they say."""
    if sent.last - sent.first > _SHORT or sent.words[sent.last - 1].text not in (".", ":"):
        return None
    if any(sent.p.quoted[k] for k in range(sent.first, sent.last)):
        return None
    return _of_first_verb(sent, sent.first, said, BEFORE)


def _of_first_verb(sent: SentenceParts, start: int, said: list[Range], rule: str) -> Found | None:
    """Give what is said to the subject of the first finite verb, if it may be somebody."""
    for k in range(start + 1, min(start + 14, sent.end)):
        here = sent.bits[k]
        form = verb_cues().get(sent.words[k].lower)
        verb = here & tags.VERB and not here & tags.PREPOSITION
        known = form is not None and form.bits & tags.V_THIRD and form.seldom_noun
        finite = here & tags.AUXILIARY or known
        if not finite and not (verb and sent.finite_at(k, "past")):
            continue
        source = sent.subject_before(k, start)
        if source is None or not _may_be_somebody(sent, source):
            return None
        lemma = "be" if here & tags.BE else lemma_of(sent.lower(k), tags.VERB)
        return Found(source, (k, k + 1), said, rule, lemma)
    return None


def _may_be_somebody(sent: SentenceParts, source: Range) -> bool:
    first = sent.bits[source[0]]
    if source[1] - source[0] == 1 and first & tags.PRONOUN:
        return bool(first & tags.SUBJECT_PRONOUN) and sent.lower(source[0]) != "it"
    return not first & tags.WH and not any(
        sent.lower(k) in listed("channel") for k in range(*source)
    )
