"""According to X, in the view of X, as was reported by X."""

from __future__ import annotations

from coursekit.reading.attribution.content.before import continuation, is_adjunct, left_content
from coursekit.reading.attribution.content.ends import clause_end
from coursekit.reading.grammar import tags
from coursekit.reading.rules.cues import Cue
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import COMMAS, STOPS, SentenceParts, listed


def read_according(sent: SentenceParts, index: int) -> None:
    """Read "…, according to X, …"."""
    if sent.lower(index + 1) != "to":
        return
    start = index + 2
    if start >= sent.end:
        return
    end = _according_end(sent, start)
    if sent.lower(end - 1) in listed("no reporter"):
        return  # "according to schedule"
    if index > sent.floor:
        end = _with_apposition(sent, end)
    _by_report(sent, (index, index + 2), (start, end), "according")


def read_view(sent: SentenceParts, noun: int) -> None:
    """Read "In the view of X, …", "…, in X's opinion,"."""
    if sent.lower(noun + 1) == "of" and sent.lower(noun - 1) == "the":
        start = noun + 2
        cue, source = (noun - 2, start), (start, _view_end(sent, start))
    elif sent.bits_at(noun - 1 - (sent.lower(noun - 1) == "own")) & tags.POSSESSIVE:
        start = end = noun - 1 - (sent.lower(noun - 1) == "own")
        if sent.lower(start) == "'s":
            while start > sent.first and not sent.bits[start - 1] & (
                tags.PREPOSITION | tags.PUNCTUATION
            ):
                start -= 1
        else:
            end = start + 1
        cue, source = (noun, noun + 1), (start, end)
    else:
        return
    opening = min(cue[0], source[0]) - (cue[0] > source[0])
    after = max(cue[1], source[1])
    if sent.lower(opening) not in ("in", "by") or source[0] == source[1]:
        return
    if after < sent.end and not sent.is_comma(after):
        return
    if opening == sent.floor:
        _by_report(sent, cue, source, sent.lower(noun), opening)
    elif sent.is_comma(opening - 1):
        if sent.bits_at(after + 1) & tags.AUXILIARY:
            pieces = [(sent.floor, opening), (after, clause_end(sent, after + 1))]
            sent.add(source, cue, pieces, "according to", sent.lower(noun))
        else:
            _by_report(sent, cue, source, sent.lower(noun), opening)


def _with_apposition(sent: SentenceParts, end: int) -> int:
    """Return the end of "X, the bank's economist" after what X says: to the next comma."""
    if end + 1 >= sent.end or sent.text(end) != ",":
        return end
    if not (sent.bits_at(end + 1) & tags.DETERMINER or sent.words[end + 1].is_capital):
        return end
    second = _according_end(sent, end + 1)
    whole = second >= sent.end or sent.text(second) == ","
    return second if whole and not sent.has_finite(end + 1, second) else end


def _view_end(sent: SentenceParts, start: int) -> int:
    """Return the end of "X, a former diplomat," after "in the view of"."""
    comma = _according_end(sent, start)
    second = _according_end(sent, comma + 1)
    apposed = sent.bits_at(comma + 1) & tags.DETERMINER and sent.is_comma(second)
    if apposed and not sent.has_finite(comma + 1, second):
        return second
    return comma


def _by_report(
    sent: SentenceParts, cue: Range, source: Range, lemma: str, opening: int | None = None
) -> None:
    """Add the content that stands before or after "according to X"."""
    start, end = source
    index = cue[0] if opening is None else opening
    before = index - 1
    if before >= sent.floor and not (
        sent.bits[before] & tags.CONJUNCTION or sent.words[before].text == ";"
    ):
        left = left_content(sent, before if sent.text(before) in COMMAS else before + 1)
        if sent.text(before) in COMMAS and sent.bits_at(before - 1) & (
            tags.SUBORDINATOR | tags.CONJUNCTION | tags.PREPOSITION
        ):
            left = (before, before)
        elif sent.text(before) not in COMMAS:
            left = (left[0], before + 1)
        resumed = _resumes(sent, max(end, cue[1]), before)
        if resumed is not None:
            sent.add(source, cue, [left, resumed], "according to", lemma)
            sent.floor = resumed[1]
            return
        if left[1] - left[0] > 2 or sent.has_finite(*left):
            pieces = [left]
            if (
                sent.text(end) == ","
                and not sent.bits[end + 1 if end + 1 < sent.last else end] & tags.WH
            ):
                right = continuation(sent, end, False)
                if right and is_adjunct(sent, *left):
                    pieces = [left, right]
            sent.add((start, end), cue, pieces, "according to", lemma)
            sent.floor = max(end, cue[1])
            return
    # "According to the report, the treaty …"
    end = max(end, cue[1])
    if sent.text(end) in COMMAS:
        content = (end + 1, clause_end(sent, end + 1))
        sent.add((start, source[1]), cue, [content], "according to", lemma)


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
    if not broken and not (verb and not sent.has_finite(sent.floor, before)):
        return None
    return end + 1, clause_end(sent, end + 1)


def _according_end(sent: SentenceParts, start: int) -> int:
    end = start
    while end < min(sent.end, start + 60):
        text = sent.words[end].text
        if text in COMMAS or text in STOPS or sent.p.quoted[end] == 2 or text == ":":
            break
        end += 1
    return end


def as_reported_by(sent: SentenceParts, start: int, by: int, cue: Cue) -> bool:
    """Read "as was reported by the press, …" and "…, as was first reported by the press"."""
    end = _according_end(sent, by + 1)
    opening = start - 1 - (sent.lower(start - 2) == "as")
    content = (sent.floor, opening)
    if opening - sent.first < 2:
        content = (end, clause_end(sent, end + 1))
    if content[1] - content[0] < 3:
        return False
    sent.add((by + 1, end), (start, by + 1), [content], "as … by", cue.lemma)
    return True


def as_before(sent: SentenceParts, start: int) -> bool:
    """Tell whether "as" or "first" stands before a passive: "as was reported"."""
    return sent.lower(start - 1) in ("as", "first") and start - 1 >= sent.first
