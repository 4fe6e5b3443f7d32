"""According to X, in the view of X: the roles and what is told."""

from __future__ import annotations

from typing import Final

from coursekit.reading.attribution.content.before import continuation, is_adjunct, left_content
from coursekit.reading.attribution.content.ends import clause_end
from coursekit.reading.attribution.passage import Range
from coursekit.reading.attribution.quoted_sentence import COMMAS, STOPS, QuotedSentence, listed
from coursekit.reading.grammar import tags

_HANGING: Final = tags.SUBORDINATOR | tags.CONJUNCTION | tags.PREPOSITION
_OPENING: Final = tags.CONJUNCTION | tags.WH
_ENDS: Final = COMMAS | STOPS | {":"}


def _reporter_end(sent: QuotedSentence, start: int) -> int:
    """Return where a source ends that goes on to the next mark."""
    end = sent.until(start, min(sent.end, start + 60), 0, _ENDS)
    return next((k for k in range(start, end) if sent.quoted[k] == 2), end)


def reporter(sent: QuotedSentence, start: int) -> Range | None:
    """Read X of "according to X", with its apposition."""
    end = _reporter_end(sent, start)
    if sent.bits_at(start - 3) & tags.WH:
        end = sent.phrase_end(start, end)  # "which according to the bank has failed"
    if sent.lower(end - 1) in listed("no reporter"):
        return None  # "according to schedule"
    return start, _with_apposition(sent, start, end)


def _with_apposition(sent: QuotedSentence, start: int, end: int) -> int:
    """Return the end of "X, the bank's economist": at the next comma, or behind what X says."""
    second = _reporter_end(sent, end + 1)
    names = sent.bits_at(end + 1) & tags.DETERMINER or sent.text(end + 1)[:1].isupper()
    whole = sent.text(second) == "," or second >= sent.end
    apposed = sent.text(end) == "," and names and whole
    return second if apposed and not sent.has_finite(end + 1, second) else end


def in_the(sent: QuotedSentence, noun: int) -> Range | None:
    """Tell "in the (view of)" from other uses of the noun."""
    sent.begin = noun - 2
    here = sent.lower(noun - 1) == "the" and sent.lower(noun - 2) in listed("before a view")
    return (noun - 2, noun) if here else None


def told_around(sent: QuotedSentence, source: Range, cue: Range) -> list[Range] | None:
    """Return what stands before or after "according to X", and where reading goes on."""
    before, behind = cue[0] - 1, max(source[1], cue[1])
    if before >= sent.floor and not sent.bits[before] & _OPENING:
        left = _left(sent, before)
        resumed = _resumes(sent, behind, before)
        if resumed is not None:
            sent.floor = resumed[1]
            return [left, resumed]
        if left[1] - left[0] > 2 or sent.has_finite(*left):
            right = continuation(sent, behind, False) if sent.text(behind) == "," else None
            sent.floor = behind
            return [left, right] if right and is_adjunct(sent, *left) else [left]
    if sent.bits_at(before) & tags.WH or sent.text(behind) in COMMAS:
        return [(behind, clause_end(sent, behind + 1))]
    return None


def _left(sent: QuotedSentence, before: int) -> Range:
    """Return what stands before "according to", up to the word `before`."""
    if sent.text(before) not in COMMAS:
        return left_content(sent, before + 1)[0], before + 1
    hangs = sent.bits_at(before - 1) & _HANGING
    return (before, before) if hangs else left_content(sent, before)


def _resumes(sent: QuotedSentence, end: int, before: int) -> Range | None:
    """Return the rest of "The deal, according to X, was signed", "It is, in X's view, bad"."""
    here = sent.bits_at(sent.over_adverbs(end + 1))
    if sent.text(end) != ",":
        return None
    verb = here & (tags.AUXILIARY | tags.VERB & ~tags.V_ING)
    goes_on = verb and not sent.has_finite(sent.floor, before)
    return (end + 1, clause_end(sent, end + 1)) if goes_on else None
