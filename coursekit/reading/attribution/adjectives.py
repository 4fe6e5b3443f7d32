"""Adjectives, adverbs and marks that attribute: is sure that, reportedly, a name and a colon."""

from __future__ import annotations

from typing import Final

from coursekit.reading.attribution.content.ends import clause_end, clause_soon, object_end
from coursekit.reading.attribution.verbs import within_clause
from coursekit.reading.grammar import tags
from coursekit.reading.rules.cues import Cue, adjective_cues
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import SentenceParts

_LINKING: Final = frozenset(
    "seems feel feels felt remain remains remained became sounded appeared grew".split()
)


def read_adjective(sent: SentenceParts, index: int) -> None:
    """Read "is sure that", "was ready to", "is wary of"."""
    cue = adjective_cues()[sent.words[index].lower]
    before = index - 1
    while (
        before >= sent.first
        and sent.bits[before] & tags.ADVERBIAL
        and not sent.bits[before] & tags.AUXILIARY
    ):
        before -= 1
    is_be = sent.bits_at(before) & tags.BE
    if not is_be and sent.lower(before) not in _LINKING:
        return
    start = sent.group_start(before)[0] if is_be else before
    subject = sent.subject_before(start)
    if subject is None or sent.lower(subject[0]) in ("it", "there", "this"):
        return
    after = sent.over_adverbs(index + 1)
    complement = _complement(sent, after, cue)
    if complement is not None:
        content, rule = complement
        end = after + 1 if rule == "adjective preposition" else index + 1
        sent.add(subject, (start, end), [content], rule, cue.lemma)


def _complement(sent: SentenceParts, at: int, cue: Cue) -> tuple[Range, str] | None:
    """Return what the adjective is said of, by the frames that it takes, and the rule."""
    lower, frames = sent.lower(at), cue.frames
    if lower == "that" and "that" in frames:
        return (at, clause_end(sent, at + 1)), "adjective that-clause"
    if lower == "to" and "to" in frames and sent.bits_at(at + 1) & tags.V_BASE:
        return (at, clause_end(sent, at + 1)), "adjective infinitive"
    if lower in cue.prepositions and at + 1 < sent.end:
        return (at + 1, object_end(sent, at + 1)), "adjective preposition"
    subject = sent.bits_at(at) & (tags.SUBJECT_PRONOUN | tags.DETERMINER)
    if "zero" in frames and subject and clause_soon(sent, at):
        return (at, clause_end(sent, at)), "adjective clause"
    return None


def read_asked(sent: SentenceParts, index: int) -> None:
    """Read "Asked (by Diaz) whether he would sign, Lee …"."""
    if index > sent.first and sent.lower(index - 1) not in ("when", "but", "and"):
        return
    at = sent.over_adverbs(index + 1)
    while sent.bits_at(at) & tags.DAY:
        at += 1
    source: Range | None = None
    if sent.lower(at) == "by":
        end = sent.named_end(at + 1)
        source, at = (at + 1, end), end
    lower = sent.lower(at)
    start = at + 1 if lower in ("about", "on") else at
    if start == at and not (sent.bits_at(at) & tags.WH or lower == "if"):
        return
    end = start
    while end < min(sent.end, start + 80) and not sent.is_comma(end):
        end += 1
    if start < end < sent.end:
        content = (start, end + (sent.p.quoted[end] > 0))
        sent.add(source, (index, index + 1), [content], "asked", "ask")
        sent.floor = content[1]


def read_adverb(sent: SentenceParts, index: int) -> None:
    """Read "The state is reportedly set to sign": nobody is named who says so."""
    start, _ = sent.group_start(index + 1 if index + 1 < sent.end else index)
    subject = sent.subject_before(min(start, index))
    if subject is None and sent.text(index - 1) == "," == sent.text(index + 1):
        subject = sent.subject_before(index - 1)  # "two states, reportedly, will abstain"
    begin = subject[0] if subject is not None else index + 1
    after = index + 1 + (sent.text(index + 1) == ",")
    rest = (after, _past_days(sent, object_end(sent, after)))
    if subject is not None:
        rest = within_clause(sent, rest, subject, "finite")
    sent.add(
        None, (index, index + 1), [(begin, index), rest], "reportedly", sent.words[index].lower
    )


def _past_days(sent: SentenceParts, end: int) -> int:
    """Step over "in May 2019", which belongs to what is told."""
    if sent.lower(end) in ("in", "on") and sent.bits_at(end + 1) & (tags.DAY | tags.NUMBER):
        end += 2
        while sent.bits_at(end) & (tags.DAY | tags.NUMBER):
            end += 1
    return end
