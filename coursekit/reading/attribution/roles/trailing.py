"""What is said stands before or around its cue: “…,” she said; it failed, as Lee noted."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from coursekit.reading.attribution.content.before import (
    continuation,
    is_adjunct,
    left_content,
    quote_before,
    subject_goes_on,
)
from coursekit.reading.attribution.content.ends import clause_end, next_comma
from coursekit.reading.grammar import tags
from coursekit.reading.rules.cues import Cue, verb_cues
from coursekit.reading.rules.passages import CLOSING, Range
from coursekit.reading.rules.sentence import (
    COMMAS,
    INFINITIVE,
    STOPS,
    SentenceParts,
    listed,
)

_MARKS: Final = COMMAS | STOPS | {":"}
_ENDING: Final = COMMAS | STOPS
_FAR: Final = 25


def quoted(sent: SentenceParts, at: int) -> Range | None:
    """Tell whether the verb follows a quotation: "“…,” said X"."""
    before = _before_inversion(sent, sent.head)
    return (at, at) if before is not None and quote_before(sent, before) else None


def closed(sent: SentenceParts, at: int) -> Range | None:
    """Tell whether the verb follows a clause and its comma: "it failed, said X"."""
    before = _before_inversion(sent, sent.head)
    if before is None or quote_before(sent, before):
        return None
    subject = sent.subject_before(before + 1, sent.floor)
    said = subject and subject[0] > sent.floor
    if said and subject and _closes_content(sent, _content_mark(sent, subject)):
        return None  # "…, Lee, the minister, tweeted a warning"
    return at, at


def _before_inversion(sent: SentenceParts, verb: int) -> int | None:
    """Return the mark before a verb whose subject may follow it."""
    last = sent.lower(verb - 1)
    if not (last in COMMAS or last in CLOSING or sent.bits_at(verb - 1) & tags.ADVERB):
        return None
    start, auxiliaries = _verb_group(sent, verb)
    before = start - 1
    if auxiliaries or before < sent.floor or not _closes_content(sent, before):
        return None
    return before if verb_cues()[sent.lowers[verb]].bits & tags.TENSED else None


def _verb_group(sent: SentenceParts, verb: int) -> tuple[int, int]:
    """Return where a verb group begins, and its auxiliaries; at the floor where none speaks."""
    sent.begin, auxiliaries = start, seen = sent.group_start(verb)
    before = sent.back(verb - 1, start, tags.ADVERB)
    be = before >= start and sent.bits[before] & tags.BE and sent.lower(before) != "'s"
    ing = sent.bits[verb] & tags.V_ING
    passive = be and not ing
    possessed = sent.lower(start - 1) == "'s" and sent.bits[start - 1] & tags.POSSESSIVE
    none = auxiliaries & INFINITIVE or passive or (ing and not auxiliaries) or possessed
    return (sent.floor if none else start), seen


def behind(sent: SentenceParts, verb: int) -> Range | None:
    """Read the speaker of "…, the minister said": what the subject follows is the content."""
    start, _ = _verb_group(sent, verb)
    cue = sent.cue
    if cue is None or start - 1 < sent.floor:
        return None
    subject = sent.subject_before(start, sent.floor)
    if subject is None or subject[0] - 1 < sent.floor:
        return None
    before = _content_mark(sent, subject)
    if not _closes_content(sent, before) or sent.bits[subject[0]] & tags.RELATIVE:
        return None  # "the letter, which Ruiz wrote in May, …"
    is_quoted = quote_before(sent, before)
    if not is_quoted and not ("after" in cue.frames and _reports(sent, verb, start)):
        return None
    topic = sent.lower(sent.rest)
    if not is_quoted and topic in cue.prepositions and topic in listed("topical"):
        return None  # "then Russia asked for a delay"
    after = _after_cue(sent, sent.rest, cue)
    if after is None and is_quoted:
        at = bisect_right(sent.p.quote_ends, before + 1) - 1
        after = sent.rest if sent.p.quotes[at][0] <= sent.floor + 1 else None
    if after is None or (not is_quoted and _opens_speech(sent, after)):
        return None
    sent.edges = before, after
    return subject


def _opens_speech(sent: SentenceParts, comma: int) -> bool:
    """Tell whether a quotation that is a sentence begins here: "and Lee wrote, “We go.”"."""
    opens = sent.text(comma) == "," and sent.opens_quote(comma + 1) is not None
    return opens and sent.text(comma + 2)[:1].isupper()


def _content_mark(sent: SentenceParts, subject: Range) -> int:
    before = subject[0] - 1
    while before > sent.floor and not sent.p.quoted[before]:
        if not sent.bits[before] & (tags.ADVERB | tags.CONJUNCTION):
            break
        before -= 1
    return before


def as_speaker(sent: SentenceParts, verb: int) -> Range | None:
    """Read the speaker of "as the minister said"."""
    start, _ = _verb_group(sent, verb)
    if start - 1 < sent.floor or sent.cue is None or "that" not in sent.cue.frames:
        return None
    subject = sent.subject_before(start, sent.floor)
    named = subject and subject[0] > sent.floor and sent.lower(subject[0] - 1) == "as"
    return subject if named else None


def as_said(sent: SentenceParts, source: Range, cue_range: Range) -> list[Range] | None:
    """Return what is said in "As Lee told the court, it failed", "It failed, as Lee noted"."""
    opening, after = source[0] - 1, cue_range[1]
    ended = sent.text(after) in _ENDING or after >= sent.end
    hears = sent.cue is not None and "recipient" in sent.cue.frames
    beside = hears or sent.bits_at(after) & tags.ADJUNCT
    if not ended and (not beside or sent.lower(after) in listed("topical")):
        return None
    end = next_comma(sent, after)
    if not ended and sent.has_finite(after, end):
        return None
    rest = (end + 1, clause_end(sent, end + 1))
    if opening - (sent.bits[opening - 1] & tags.CONJUNCTION > 0) <= sent.floor:
        content = [rest] if sent.text(end) == "," else []
    elif sent.text(opening - 1) == ",":
        # "The vote, as Ruiz noted, was a farce"
        content = [left_content(sent, opening - 1), *([rest] if subject_goes_on(sent, end) else [])]
    else:
        content = []
    if not content or not _is_clause(sent, content):
        return None
    sent.floor = max(content[-1][1], cue_range[1])
    return content


def _is_clause(sent: SentenceParts, content: list[Range]) -> bool:
    first = content[0]
    opens = first[0] < sent.last and sent.opens_quote(first[0]) is not None
    return opens or len(content) > 1 or sent.has_finite(*first)


def _reports(sent: SentenceParts, index: int, start: int) -> bool:
    """Tell a finite form from a noun ("in the state,") or a participle ("written")."""
    form = verb_cues()[sent.lower(index)]
    helped = sent.until(start, index, tags.AUXILIARY) < index
    return helped or bool(
        form.bits & tags.V_PAST or (form.seldom_noun and form.bits & tags.PRESENT)
    )


def _closes_content(sent: SentenceParts, before: int) -> bool:
    text = sent.text(before)
    return text in COMMAS or (bool(sent.p.quoted[before]) and text in CLOSING)


def _after_cue(sent: SentenceParts, start: int, cue: Cue) -> int | None:
    """Return the mark that ends the attribution, past days, hearers and channels; else None."""
    for index in range(start, min(sent.last, start + _FAR)):
        lower, here = sent.lowers[index], sent.bits[index]
        if lower in _MARKS or sent.opens_quote(index):
            return index
        if index == start and not _is_aside(sent, index, cue):
            return None
        if lower == "that" or _begins_clause(sent, index, index > start):
            return None
        if lower in listed("adjoining"):
            return index
        if index > start and here & tags.SUBJECT_PRONOUN:
            return index if sent.lowers[index - 1] in listed("meanwhile") else None
    return sent.last if start + _FAR >= sent.last else None


def _is_aside(sent: SentenceParts, index: int, cue: Cue) -> bool:
    """Tell whether a hearer or a day may begin here, right behind the cue."""
    here, lower = sent.bits[index], sent.lowers[index]
    adjunct = here & tags.ADJUNCT or lower in listed("opening an aside")
    return not here & tags.WH and bool(adjunct or "recipient" in cue.frames)


def _begins_clause(sent: SentenceParts, index: int, further: bool) -> bool:
    here = sent.bits[index]
    if sent.helps(index) or sent.infinitive_at(index):
        return True
    published = here & tags.V_PARTICIPLE and sent.lower(index - 1) in listed("channel")
    tensed = further and here & tags.TENSED and not published
    return (
        bool(tensed)
        and sent.lowers[index] not in listed("adjoining")
        and sent.finite_at(index, "past")
    )


def said_around(sent: SentenceParts, source: Range, cue: Range) -> list[Range] | None:
    """Return the pieces of what is said before and behind "he said" or "said X"."""
    if source[0] > cue[0] and not _may_invert(sent, source, cue):
        return None
    before, after = sent.edges
    left = left_content(sent, before)
    is_quoted = quote_before(sent, before)
    outer = min(source[0], cue[0])
    after = _past_aside(sent, after, left, is_quoted)
    text, goes_on = sent.text(after), subject_goes_on(sent, after)
    pieces: list[Range] = []
    whole = is_quoted or goes_on or sent.has_finite(*left) or left[1] - left[0] > 7
    if left[0] < left[1] and whole:
        adjunct = not is_quoted and is_adjunct(sent, *left) and text not in STOPS
        if not adjunct or sent.lower(left[0]) in listed("conditional"):
            pieces.append(left)
        else:
            left = (outer, outer)
    if text in COMMAS or text == ":" or sent.opens_quote(after):
        right = continuation(sent, after, is_quoted)
        pieces += [right] if right is not None else []
    if not pieces:
        return None
    sent.floor = max(*(p[1] for p in (*pieces, source, cue)), min(after, sent.last))
    sent.edges = before, after
    return pieces


def _past_aside(sent: SentenceParts, after: int, left: Range, is_quoted: bool) -> int:
    """Return the second comma of "The vote, he said after a long night, was a farce."."""
    if is_quoted or sent.text(after).lower() not in listed("adjoining") or sent.has_finite(*left):
        return after
    comma = next_comma(sent, after)
    aside = subject_goes_on(sent, comma) and not sent.has_finite(after + 1, comma)
    return comma if aside else after


def _may_invert(sent: SentenceParts, source: Range, cue: Range) -> bool:
    """Tell whether a speaker stands behind the verb, and nothing else; find where it ends."""
    before, (start, end) = cue[0] - 1, source
    after = end
    while after < sent.last and not (sent.lowers[after] in _ENDING or sent.opens_quote(after)):
        after += 1
    sent.edges = before, after
    if quote_before(sent, before):
        return True
    if sent.has_finite(start + 1, _modified_from(sent, start, end)):
        return False
    ends = after >= sent.last or sent.text(after) == "," or sent.text(after) in STOPS
    does = after >= sent.last and "to" in sent.lowers[sent.floor : before]  # "Bank to close, …"
    told = does or sent.has_finite(sent.floor, before) or subject_goes_on(sent, after)
    return ends and told


def _modified_from(sent: SentenceParts, start: int, end: int) -> int:
    """Return where a relative clause or a participle ("leaked to us") begins in a phrase."""
    for k in range(start, end):
        participle = sent.bits[k] & tags.V_PARTICIPLE and sent.lower(k + 1) in listed(
            "behind a participle"
        )
        if sent.bits[k] & tags.WH or (k > start + 1 and participle):
            return k
    return end
