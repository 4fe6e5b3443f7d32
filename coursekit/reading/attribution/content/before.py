"""The content before its cue, and where it goes on behind: “…,” she said, “…”."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from coursekit.reading.attribution.content.ends import clause_end
from coursekit.reading.attribution.passage import Range
from coursekit.reading.attribution.quoted_sentence import COMMAS, QuotedSentence, listed
from coursekit.reading.grammar import tags

_HANGING: Final = tags.WH | tags.SUBORDINATOR | tags.PREPOSITION
_MARKS: Final = COMMAS | {";"}
_OTHER_VERB: Final = tags.V_ING | tags.V_PAST


def quote_before(sent: QuotedSentence, before: int) -> bool:
    """Tell whether a quotation ends at `before`, or at a comma there."""
    return 2 in sent.quoted[max(before - 1, 0) : before + 1]


def subject_goes_on(sent: QuotedSentence, comma: int) -> bool:
    """Tell "The draft, he said, would fail": what stands before is the subject of the rest."""
    here = sent.bits_at(comma + 1)
    return sent.text(comma) == "," and bool(here & (tags.AUXILIARY | tags.TENSED))


def is_adjunct(sent: QuotedSentence, start: int, end: int) -> bool:
    """Tell "While X did Y," and "In Iowa," from a clause of its own."""
    here = sent.bits[start]
    if not here & _HANGING or here & tags.PRONOMINAL:
        return False
    comma = sent.until(start, min(end, start + 60), 0, frozenset(","))
    return not sent.has_finite(comma + 1, end)


def left_content(sent: QuotedSentence, before: int) -> Range:
    """Return what stands before the cue, from where reading stands."""
    start = sent.floor
    while sent.lower(start) in _MARKS or sent.lower(start) in listed("joining clauses"):
        start += 1
    if sent.quoted[before]:
        at = bisect_right(sent.quote_ends, before)
        opening = sent.quotes[at][0]
        start = opening if sent.text(opening - 1) == ":" else start
    return start, before + (sent.quoted[before] > 0)


def continuation(sent: QuotedSentence, mark: int, quoted: bool) -> Range | None:
    """Return the content that goes on after "…, he said,"."""
    index = mark
    while sent.text(index) in COMMAS or sent.text(index) == ":":
        index += 1
    if index >= sent.end:
        return None
    end = sent.opens_quote(index)
    if end is not None and sent.quoted[index] == 2:
        return index, end
    if quoted and sent.text(mark) != ":":
        return _resumed(sent, index)
    hangs = sent.bits[index] & tags.V_ING or sent.lower(index) in listed("hanging on")
    leads = sent.bits[index] & tags.PREPOSITION and not sent.has_finite(index, sent.end)
    return None if hangs or leads else (index, clause_end(sent, index))


def _resumed(sent: QuotedSentence, index: int) -> Range | None:
    """Return the quotation that goes on in mid-sentence: “…,” said Lee, of the UN, “and …”."""
    opens = (k for k in range(index, min(index + 30, sent.last - 1)) if sent.quoted[k] == 2)
    at = next(opens, sent.last)
    end = sent.opens_quote(at)
    if end is None:
        return None
    soon = at < index + 3 and sent.until(index, at, _OTHER_VERB) == at
    goes_on = sent.text(at - 1) == "," and sent.text(at + 1)[:1].islower()
    return (at, end) if soon or (goes_on and not sent.has_finite(index, at)) else None
