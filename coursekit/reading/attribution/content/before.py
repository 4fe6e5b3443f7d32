"""The content before its cue, and where it goes on behind: “…,” she said, “…”."""

from __future__ import annotations

from bisect import bisect_right

from coursekit.reading.attribution.content.ends import clause_end
from coursekit.reading.grammar import tags
from coursekit.reading.rules.cues import verb_cues
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import COMMAS, SentenceParts, listed


def quote_before(sent: SentenceParts, before: int) -> bool:
    """Tell whether a quotation ends at `before`, or at a comma there."""
    if before < sent.first:
        return False
    if sent.p.quoted[before] == 2:
        return True
    return before > sent.first and sent.p.quoted[before - 1] == 2 and sent.text(before) in COMMAS


def subject_goes_on(sent: SentenceParts, comma: int) -> bool:
    """Tell "The draft, he said, would fail": what stands before is the subject of the rest."""
    here = sent.bits_at(comma + 1)
    verb = here & (tags.AUXILIARY | tags.TENSED) and not here & (
        tags.CONJUNCTION | tags.PREPOSITION
    )
    return sent.text(comma) == "," and bool(verb)


def is_adjunct(sent: SentenceParts, start: int, end: int) -> bool:
    """Tell "While X did Y," and "In Iowa," from a clause of its own."""
    here = sent.bits[start]
    if here & (tags.WH | tags.SUBORDINATOR | tags.PREPOSITION) and not here & tags.PRONOMINAL:
        return not any(
            sent.words[k].text == "," and sent.has_finite(k + 1, end)
            for k in range(start, min(end, start + 60))
        )
    return False


def left_content(sent: SentenceParts, before: int) -> Range:
    """Return what stands before the cue, from where reading stands."""
    start = sent.floor
    while start < before and (
        sent.words[start].text in (",", ";", "—", "–", "--")
        or (sent.bits[start] & tags.CONJUNCTION and sent.lowers[start] in listed("joining clauses"))
    ):
        start += 1
    if sent.p.quoted[before]:
        at = bisect_right(sent.p.quote_ends, before)
        opening = sent.p.quotes[at][0] if at < len(sent.p.quotes) else start
        if opening > start and sent.words[opening - 1].text == ":":
            start = opening
    return start, before + (1 if sent.p.quoted[before] else 0)


def continuation(sent: SentenceParts, mark: int, quoted: bool) -> Range | None:
    """Return the content that goes on after "…, he said,"."""
    index = mark
    while index < sent.last and (sent.words[index].text in COMMAS or sent.words[index].text == ":"):
        index += 1
    if index >= sent.end:
        return None
    end = sent.opens_quote(index)
    if end is not None and sent.p.quoted[index] == 2:
        return index, end
    here = sent.bits[index]
    lower = sent.words[index].lower
    if quoted and sent.text(mark) != ":":
        # “…,” he said, adding …; “…,” she said, and then left: no more of the content,
        # unless a quotation comes after a word or two.
        for k in range(index, min(index + 3, sent.last)):
            end = sent.opens_quote(k)
            if (
                end is not None
                and sent.p.quoted[k] == 2
                and not any(sent.bits[x] & (tags.V_ING | tags.V_PAST) for x in range(index, k))
            ):
                return k, end
        return _resumed(sent, index)
    if here & tags.V_ING or lower in listed("hanging on"):
        return None
    if here & tags.PREPOSITION and not sent.has_finite(index, sent.end):
        return None
    return index, clause_end(sent, index)


def _resumed(sent: SentenceParts, index: int) -> Range | None:
    """Return the quotation that goes on in mid-sentence: “…,” said Lee, of the UN, “and …”."""
    for k in range(index, min(index + 30, sent.last - 1)):
        end = sent.opens_quote(k)
        if end is None or sent.p.quoted[k] != 2:
            continue
        goes_on = sent.text(k - 1) == "," and sent.words[k + 1].text[0].islower()
        other_cue = sent.lower(k - 2) in verb_cues() or sent.has_finite(index, k)
        return (k, end) if goes_on and not other_cue else None
    return None
