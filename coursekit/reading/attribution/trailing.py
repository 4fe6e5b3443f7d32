"""Content, source, cue: “…,” she said; “…,” said the minister; it failed, as Lee noted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from coursekit.reading.attribution.content.before import (
    continuation,
    is_adjunct,
    left_content,
    quote_before,
    subject_goes_on,
)
from coursekit.reading.attribution.content.ends import clause_end, next_comma
from coursekit.reading.attribution.content.hearers import addressee_in
from coursekit.reading.grammar import tags
from coursekit.reading.rules.cues import Cue, verb_cues
from coursekit.reading.rules.passages import CLOSING, Range
from coursekit.reading.rules.sentence import (
    COMMAS,
    INFINITIVE,
    SPEAKING,
    STOPS,
    SentenceParts,
    listed,
)


def read_trailing(sent: SentenceParts, index: int) -> None:
    """Read "…, the minister said", "…, said the minister" and what goes on after them."""
    form = verb_cues()[sent.words[index].lower]
    cue, end = _speaking_cue(sent, form.cues, index)
    if cue is None:
        return
    start, auxiliaries = sent.group_start(index)
    if auxiliaries & INFINITIVE or _is_passive(sent, index, start):
        return
    if sent.bits[index] & tags.V_ING and not auxiliaries:
        return
    if sent.lower(start - 1) == "'s" and sent.bits[start - 1] & tags.POSSESSIVE:
        return  # "the council's reply"
    before = start - 1
    if before < sent.floor:
        return
    may_invert = _closes_content(sent, before) and not auxiliaries and form.bits & tags.TENSED
    if may_invert and quote_before(sent, before) and _inverted(sent, index, cue, before):
        return
    if _after_subject(sent, index, start, end, cue):
        return
    if may_invert and "invert" in cue.frames and not quote_before(sent, before):
        _inverted(sent, index, cue, before)


def _after_subject(sent: SentenceParts, index: int, start: int, end: int, cue: Cue) -> bool:
    """Read "…, the minister said": what the subject follows is the content."""
    subject = sent.subject_before(start, sent.floor)
    if subject is None or subject[0] - 1 < sent.floor:
        return False
    before = subject[0] - 1
    if sent.lower(before) == "as" and "that" in cue.frames:
        return _as_said(sent, subject, (start, end), cue)
    while (
        before > sent.floor
        and sent.bits[before] & (tags.ADVERB | tags.CONJUNCTION)
        and not sent.p.quoted[before]
    ):
        before -= 1
    if not _closes_content(sent, before):
        return False
    if sent.bits[subject[0]] & tags.RELATIVE:
        return True  # "the letter, which Ruiz wrote in May, …"
    quoted = quote_before(sent, before)
    if not quoted and not ("after" in cue.frames and _reports(sent, index, start)):
        return True
    after = _after_cue(sent, end, cue)
    if after is None:
        at = bisect_right(sent.p.quote_ends, before + 1) - 1
        if not quoted or sent.p.quotes[at][0] > sent.floor + 1:
            return True
        after = end
    _finish_trailing(sent, subject, (start, end), cue, before, after, "content subject verb")
    return True


def _as_said(sent: SentenceParts, source: Range, cue_range: Range, cue: Cue) -> bool:
    """Read "As Lee told the court, it failed" and "It failed, as Lee pointed out"."""
    opening, after = source[0] - 1, cue_range[1]
    closed = sent.text(after) in (*COMMAS, *STOPS) or after >= sent.end
    beside = "recipient" in cue.frames or sent.bits_at(after) & tags.ADJUNCT
    if not closed and (not beside or sent.lower(after) in ("of", "for", "against", "about")):
        return False
    end = next_comma(sent, after)
    if not closed and sent.has_finite(after, end):
        return False
    at_head = opening - (sent.bits[opening - 1] & tags.CONJUNCTION > 0) <= sent.floor
    if not at_head and sent.text(opening - 1) != ",":
        return False
    rest = (end + 1, clause_end(sent, end + 1))
    if at_head and sent.text(end) != ",":
        return False
    content = [rest] if at_head else [left_content(sent, opening - 1)]
    if not at_head and subject_goes_on(sent, end):
        content.append(rest)  # "The vote, as Ruiz noted, was a farce"
    first = content[0]
    quoted = first[0] < sent.last and sent.opens_quote(first[0]) is not None
    if not quoted and len(content) == 1 and not sent.has_finite(*first):
        return False
    sent.add(source, cue_range, content, "as X says", cue.lemma)
    sent.floor = max(content[-1][1], cue_range[1])
    return True


def _is_passive(sent: SentenceParts, index: int, start: int) -> bool:
    """Tell "has been announced" from "announced": who did it does not stand before."""
    before = index - 1
    while before > start and sent.bits[before] & tags.ADVERB:
        before -= 1
    be = before >= start and sent.bits[before] & tags.BE and sent.lower(before) != "'s"
    return bool(be) and not sent.bits[index] & tags.V_ING


def _reports(sent: SentenceParts, index: int, start: int) -> bool:
    """Tell a finite form from a noun ("in the state,") or a participle ("written")."""
    form = verb_cues()[sent.lower(index)]
    if form.bits & tags.V_PAST or any(sent.bits[k] & tags.AUXILIARY for k in range(start, index)):
        return True
    return form.seldom_noun and bool(form.bits & tags.PRESENT)


def _speaking_cue(sent: SentenceParts, cues: Sequence[Cue], index: int) -> tuple[Cue | None, int]:
    """Return the cue that may stand after its content, and where its words end."""
    for cue in cues:
        if cue.frames & SPEAKING:
            end = sent.past_particles(index, cue) if cue.particles else index + 1
            if end is not None:
                return cue, end
    return None, index


def _closes_content(sent: SentenceParts, before: int) -> bool:
    text = sent.text(before)
    if text in COMMAS:
        return True
    return bool(sent.p.quoted[before]) and text in CLOSING


def _after_cue(sent: SentenceParts, index: int, cue: Cue) -> int | None:
    """Return the mark that ends the attribution, past days, hearers and channels; else None."""
    steps = 0
    while index < sent.last and steps < 25:
        text = sent.words[index].text
        here = sent.bits[index]
        if text in STOPS or text in COMMAS or text == ":" or sent.opens_quote(index):
            return index
        lower = sent.words[index].lower
        beside = here & tags.ADJUNCT or text == "(" or lower in ("last", "this")
        if steps == 0 and not beside and "recipient" not in cue.frames:
            return None
        if here & tags.AUXILIARY and not sent.words[index].is_capital:
            return None
        if lower == "that" or (here & tags.WH and steps == 0):
            return None
        if sent.infinitive_at(index):
            return None
        if lower in listed("adjoining"):
            return index
        if (
            here & tags.TENSED
            and steps
            and not (here & tags.V_PARTICIPLE and sent.lower(index - 1) in listed("channel"))
            and sent.finite_at(index, "past")
        ):
            return None
        if steps and here & tags.SUBJECT_PRONOUN:
            return index if sent.words[index - 1].lower in ("as", "when", "after") else None
        index += 1
        steps += 1
    return index if index >= sent.last else None


def _finish_trailing(
    sent: SentenceParts,
    source: Range,
    cue_range: Range,
    cue: Cue,
    before: int,
    after: int,
    rule: str,
) -> None:
    left = left_content(sent, before)
    if sent.lower(source[0] - 1) == "as":
        before = source[0] - 2
        left = left_content(sent, before)
    pieces: list[Range] = []
    quoted = quote_before(sent, before)
    outer = min(source[0], cue_range[0])
    text = sent.text(after)
    goes_on = subject_goes_on(sent, after)
    if text.lower() in listed("adjoining") and not quoted and not sent.has_finite(*left):
        # "The vote, he said after a long night, was a farce."
        comma = next_comma(sent, after)
        if subject_goes_on(sent, comma) and not sent.has_finite(after + 1, comma):
            after, text, goes_on = comma, ",", True
    if left[0] < left[1] and (quoted or goes_on or sent.has_finite(*left) or left[1] - left[0] > 7):
        adjunct = not quoted and is_adjunct(sent, *left) and sent.text(after) not in STOPS
        if adjunct and sent.lower(left[0]) not in ("if", "unless"):
            left = (outer, outer)
        else:
            pieces.append(left)
    right: Range | None = None
    if text in COMMAS or text == ":" or sent.opens_quote(after):
        right = continuation(sent, after, bool(quoted))
    if right is not None:
        pieces.append(right)
    if not pieces:
        return
    addressee = addressee_in(sent, cue_range[1], after)
    sent.add(source, cue_range, pieces, rule, cue.lemma, addressee)
    sent.floor = max(p[1] for p in (*pieces, source, cue_range))
    sent.floor = max(sent.floor, min(after, sent.last))


def _inverted(sent: SentenceParts, index: int, cue: Cue, before: int) -> bool:
    """Read "“…,” said Ann Lee, the minister, in a letter"."""
    start = sent.over_adverbs(index + 1)
    if start >= sent.end:
        return False
    here = sent.bits[start]
    if here & tags.SUBJECT_PRONOUN or sent.lower(start) in ("this", "that"):
        end = start + 1
        if not sent.bits_at(end) & (tags.PUNCTUATION | tags.PREPOSITION | tags.SUBORDINATOR):
            return False
    else:
        if here & (
            tags.WH | tags.SUBORDINATOR | tags.PREPOSITION | tags.AUXILIARY | tags.PUNCTUATION
        ):
            return False
        end = inverted_source_end(sent, start)
    after = end
    while after < sent.last and not (
        sent.words[after].text in COMMAS
        or sent.words[after].text in STOPS
        or sent.opens_quote(after)
    ):
        after += 1
    quoted = quote_before(sent, before)
    if not quoted and (
        sent.has_finite(start + 1, _modified_from(sent, start, end))
        or sent.text(after) not in (*STOPS, ",")
        or not (sent.has_finite(sent.floor, before) or subject_goes_on(sent, after))
    ):
        return False
    _finish_trailing(
        sent, (start, end), (index, index + 1), cue, before, after, "content verb subject"
    )
    return True


def _modified_from(sent: SentenceParts, start: int, end: int) -> int:
    """Return where a relative clause or a participle ("leaked to us") begins in a phrase."""
    for k in range(start, end):
        participle = sent.bits[k] & tags.V_PARTICIPLE and sent.lower(k + 1) in ("to", "by")
        if sent.bits[k] & tags.WH or (k > start + 1 and participle):
            return k
    return end


def inverted_source_end(sent: SentenceParts, start: int) -> int:
    """Return where the source behind its cue ends: "said Ann Lee, the minister, | in a letter"."""
    end = start
    while end < min(sent.end, start + 60):
        text = sent.words[end].text
        here = sent.bits[end]
        if sent.p.quoted[end] == 2:
            break
        if text in ("—", "–", "--", ";", ":"):
            break
        if text == ",":
            after = end + 1
            if after >= sent.end or sent.opens_quote(after):
                break
            ahead = sent.bits[after]
            if (
                ahead & (tags.V_ING | tags.CONJUNCTION)
                or (ahead & tags.AUXILIARY and not sent.words[after].is_capital)
                or sent.lower(after) in ("in", "while", "as", "after", "at", "during", "on", "when")
            ):
                break
            if sent.lower(after) == "which":
                break
            if ahead & tags.RELATIVE and sent.lower(sent.over_adverbs(after + 1)) in verb_cues():
                break
        elif (
            end > start
            and here & tags.PREPOSITION
            and (
                sent.lower(end)
                in ("in", "on", "at", "during", "after", "via", "as", "when", "before")
            )
        ):
            if sent.is_channel(end):
                break
        elif (end > start and here & tags.DAY and sent.lower(end) not in ("may", "march")) or (
            end > start and sent.lower(end) in ("while", "as", "when", "after")
        ):
            break
        end += 1
    return end
