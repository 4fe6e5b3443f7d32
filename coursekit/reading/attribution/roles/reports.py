"""According to X, in the view of X, as was reported by X: the roles and what is told."""

from __future__ import annotations

from typing import Final

from coursekit.reading.attribution.content.before import continuation, is_adjunct, left_content
from coursekit.reading.attribution.content.ends import clause_end
from coursekit.reading.attribution.roles.verb_use import use_of
from coursekit.reading.grammar import tags
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import COMMAS, STOPS, SentenceParts, listed

_HANGING: Final = tags.SUBORDINATOR | tags.CONJUNCTION | tags.PREPOSITION
_ENDS: Final = COMMAS | STOPS | {":"}


def reporter_end(sent: SentenceParts, start: int) -> int:
    """Return where a source ends that goes on to the next mark."""
    end = sent.until(start, min(sent.end, start + 60), 0, _ENDS)
    return next((k for k in range(start, end) if sent.p.quoted[k] == 2), end)


def reporter(sent: SentenceParts, start: int) -> Range | None:
    """Read X of "according to X", with an apposition where what X says stands before."""
    end = reporter_end(sent, start)
    if sent.bits_at(start - 3) & tags.WH:
        end = sent.phrase_end(start, end)  # "which according to the bank has failed"
    if start >= sent.end or sent.lower(end - 1) in listed("no reporter"):
        return None  # "according to schedule"
    return start, _with_apposition(sent, end) if start - 2 > sent.floor else end


def reporter_by(sent: SentenceParts, start: int) -> Range | None:
    """Read X of "as was reported by X"."""
    end = reporter_end(sent, start)
    return (start, end) if start < end else None


def _with_apposition(sent: SentenceParts, end: int) -> int:
    """Return the end of "X, the bank's economist" after what X says: to the next comma."""
    if end + 1 >= sent.end or sent.text(end) != ",":
        return end
    if not (sent.bits_at(end + 1) & tags.DETERMINER or sent.words[end + 1].is_capital):
        return end
    second = reporter_end(sent, end + 1)
    whole = second >= sent.end or sent.text(second) == ","
    return second if whole and not sent.has_finite(end + 1, second) else end


def viewer(sent: SentenceParts, start: int) -> Range | None:
    """Read X of "in the view of X, a former diplomat,"."""
    comma = reporter_end(sent, start)
    second = reporter_end(sent, comma + 1)
    apposed = sent.bits_at(comma + 1) & tags.DETERMINER and sent.is_comma(second)
    end = second if apposed and not sent.has_finite(comma + 1, second) else comma
    return (start, end) if start < end and _is_closed(sent, end) else None


def _is_closed(sent: SentenceParts, after: int) -> bool:
    return after >= sent.end or sent.is_comma(after)


def in_the(sent: SentenceParts, noun: int) -> Range | None:
    """Tell "in the (view of)" from other uses of the noun."""
    sent.begin = noun - 2
    here = sent.lower(noun - 1) == "the" and sent.lower(noun - 2) in listed("before a view")
    return (noun - 2, noun) if here else None


def in_her(sent: SentenceParts, noun: int) -> Range | None:
    """Read X of "in X's (own) view"."""
    end = start = noun - 1 - (sent.lower(noun - 1) == "own")
    if not sent.bits_at(end) & tags.POSSESSIVE or not _is_closed(sent, noun + 1):
        return None
    if sent.lower(end) == "'s":
        while start > sent.first and not sent.bits[start - 1] & (
            tags.PREPOSITION | tags.PUNCTUATION
        ):
            start -= 1
    else:
        end += 1
    return (
        (start, end) if start < end and sent.lower(start - 1) in listed("before a view") else None
    )


def as_told(sent: SentenceParts, verb: int) -> Range | None:
    """Read what stands before "as was (first) reported by X"."""
    opening = _as_opening(sent, verb)
    if opening is None or opening - sent.first < 2 or opening - sent.floor < 3:
        return None
    return sent.floor, opening


def as_opening(sent: SentenceParts, verb: int) -> Range | None:
    """Tell whether "as was reported by X," begins the sentence."""
    opening = _as_opening(sent, verb)
    return (opening, verb) if opening is not None and opening - sent.first < 2 else None


def _as_opening(sent: SentenceParts, verb: int) -> int | None:
    """Return where "as" stands before a passive or a participle."""
    sent.begin, use = use_of(sent, verb)
    start = sent.begin
    opening = start - 1 - (sent.lower(start - 1) == "first")
    if opening < start - 1 and sent.bits_at(opening) & tags.BE:
        opening -= 1
    reduced = start == verb and sent.bits[verb] & tags.V_PARTICIPLE
    is_as = sent.lower(opening) == "as" and (use == "passive" or reduced)
    return opening if is_as else None


def told_around(sent: SentenceParts, opening: int, source: Range, cue: Range) -> list[Range] | None:
    """Return what stands before or after "according to X", and where reading goes on."""
    end = source[1]
    before, behind = opening - 1, max(end, cue[1])
    if before >= sent.floor and not (
        sent.bits[before] & (tags.CONJUNCTION | tags.WH) or sent.lowers[before] == ";"
    ):
        left = _left(sent, before)
        resumed = _resumes(sent, behind, before)
        if resumed is not None:
            sent.floor = resumed[1]
            return [left, resumed]
        if left[1] - left[0] > 2 or sent.has_finite(*left):
            right = None
            if sent.text(end) == "," and not sent.bits_at(end + 1) & tags.WH:
                right = continuation(sent, end, False)
            sent.floor = behind
            return [left, right] if right and is_adjunct(sent, *left) else [left]
    if sent.bits_at(before) & tags.WH:
        return [(end, clause_end(sent, end))]
    # "According to the report, the treaty …"
    if sent.text(behind) in COMMAS:
        return [(behind + 1, clause_end(sent, behind + 1))]
    return None


def _left(sent: SentenceParts, before: int) -> Range:
    """Return what stands before "according to", up to the word `before`."""
    if sent.text(before) not in COMMAS:
        return left_content(sent, before + 1)[0], before + 1
    hangs = sent.bits_at(before - 1) & _HANGING
    return (before, before) if hangs else left_content(sent, before)


def _resumes(sent: SentenceParts, end: int, before: int) -> Range | None:
    """Return the rest of "The deal, according to X, was signed", "It is, in X's view, bad"."""
    first = sent.over_adverbs(end + 1)
    if sent.text(end) != "," or sent.text(before) != "," or first >= sent.end:
        return None
    here = sent.bits[first]
    broken = sent.bits[before - 1] & tags.AUXILIARY and not here & tags.CONJUNCTION
    verb = here & (tags.AUXILIARY | tags.VERB & ~tags.V_ING) and not here & (
        tags.CONJUNCTION | tags.PREPOSITION
    )
    goes_on = broken or (verb and not sent.has_finite(sent.floor, before))
    return (end + 1, clause_end(sent, end + 1)) if goes_on else None


def in_view_around(
    sent: SentenceParts, opening: int, source: Range, cue: Range
) -> list[Range] | None:
    """Return what is somebody's view, before or after "in X's view"."""
    after = max(cue[1], source[1])
    if opening == sent.floor:
        return told_around(sent, opening, source, cue)
    if not sent.is_comma(opening - 1):
        return None
    if sent.bits_at(after + 1) & tags.AUXILIARY:
        return [(sent.floor, opening), (after, clause_end(sent, after + 1))]
    return told_around(sent, opening, source, cue)
