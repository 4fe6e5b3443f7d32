"""What is said stands before its cue or around it: “…,” she said; according to X, it failed."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from coursekit.reading.attribution import ends
from coursekit.reading.attribution.passage import COMMAS, STOPS, WORDS, QuotedSentence, Range
from coursekit.reading.attribution.verb_use import use_of
from coursekit.reading.grammar import tags
from coursekit.reading.rules.cues import verb_cues

_CLOSING: Final = COMMAS | set("”’»\"'") | {"''"}
_ENDING: Final = COMMAS | STOPS
_BESIDE_SUBJECT: Final = tags.ADVERB | tags.CONJUNCTION
#: The uses of a verb that no speaker stands before.
_NO_SPEAKER: Final = frozenset(("infinitive", "passive", "participle"))


def follows(sent: QuotedSentence, _: int) -> bool:
    """Tell whether the verb of the cue is finite and follows what is said."""
    sent.begin, use = use_of(sent, sent.head)
    tensed = verb_cues()[sent.lowers[sent.head]].bits & tags.TENSED
    # "It is flawed, say critics", not "ask critics"; "a firm, say Meta, may leave"
    a_noun = WORDS["something"].intersection(sent.lowers[sent.floor : sent.floor + 1])
    whole = not a_noun or sent.has_finite(sent.floor, sent.begin)
    tensed |= (use == "finite") & ("zero" in sent.cue.frames) & whole
    return bool(tensed) and _closes_content(sent, sent.begin - 1)


def closed(sent: QuotedSentence, _: int) -> bool:
    """Tell a clause and its comma, "it failed, said X", from "…, Lee, the minister, tweeted"."""
    subject = sent.subject_before(sent.begin, sent.floor)
    return not (subject and _closes_content(sent, _content_mark(sent, subject)))


def behind(sent: QuotedSentence, verb: int) -> Range | None:
    """Read the speaker of "…, the minister said": what the subject follows is the content."""
    subject = _speaker(sent, verb)
    if subject is None or sent.bits[subject[0]] & tags.RELATIVE:
        return None  # "the letter, which Ruiz wrote in May, …"
    before = _content_mark(sent, subject)
    # The mark that ends the attribution, past days, hearers and channels.
    end, known = ends.verdict("aside", sent, sent.rest, min(sent.last, sent.rest + 25))
    after = {"yes": end, "no": -1}.get(known, sent.last)
    sent.edges = before, max(after, sent.rest)
    if not _closes_content(sent, before):
        return None
    if ends.quote_before(sent, before):
        # Else all that stands before the subject is a quotation.
        at = bisect_right(sent.quote_ends, before + 1) - 1
        told = after > 0 or sent.quotes[at][0] <= sent.floor + 1
    else:
        told = after > 0 and _reports(sent, verb, after)
    return subject if told else None


def _speaker(sent: QuotedSentence, verb: int) -> Range | None:
    """Return the subject of a verb that may stand beside what is said."""
    sent.begin, use = use_of(sent, verb)
    return None if use in _NO_SPEAKER else sent.subject_before(sent.begin, sent.floor)


def _content_mark(sent: QuotedSentence, subject: Range) -> int:
    """Return the mark between what is said and its speaker."""
    return sent.back(subject[0] - 1, sent.floor, _BESIDE_SUBJECT)


def as_speaker(sent: QuotedSentence, verb: int) -> Range | None:
    """Read the speaker of "as the minister said"."""
    subject = _speaker(sent, verb)
    said = "that" in sent.cue.frames
    return subject if said and subject and sent.lower(subject[0] - 1) == "as" else None


def as_said(sent: QuotedSentence, source: Range, cue: Range) -> list[Range] | None:
    """Return what is said in "As Lee told the court, it failed", "It failed, as Lee noted"."""
    opening, after = source[0] - 1, cue[1]
    end = ends.next_comma(sent, after)
    if opening - (sent.bits[opening - 1] & tags.CONJUNCTION > 0) <= sent.floor:
        content = end + 1, ends.clause_end(sent, end + 1)
    else:
        content = ends.left_content(sent, opening - 1)
    parted = content[0] > opening or sent.text(opening - 1) == ","
    about = sent.lower(after) in WORDS["topical"]
    if about or not parted or not sent.has_finite(*content) or sent.has_finite(after, end):
        return None
    sent.floor = max(content[1], after)
    return [content]


def _reports(sent: QuotedSentence, verb: int, after: int) -> bool:
    """Tell a finite form from a noun ("in the state,") or a topic ("Russia asked for a delay")."""
    about = sent.lower(sent.rest) in WORDS["topical"]
    finite = verb_cues()[sent.lower(verb)].bits & tags.V_PAST or verb in sent.finite
    # "and Lee wrote, “We go.”"
    speech = after + 1 in sent.opened and sent.text(after + 2)[:1].isupper()
    return "after" in sent.cue.frames and bool(finite) and not about and not speech


def _closes_content(sent: QuotedSentence, before: int) -> bool:
    return sent.text(before) in (_CLOSING if sent.quoted[before] else COMMAS)


def said_around(sent: QuotedSentence, source: Range, cue: Range) -> list[Range] | None:
    """Return the pieces of what is said before and behind "he said" or "said X"."""
    if source[0] > cue[0] and not _may_invert(sent, source, cue):
        return None
    before, after = sent.edges
    left = ends.left_content(sent, before)
    is_quoted = ends.quote_before(sent, before)
    pieces: list[Range] = []
    # "In Iowa, he said", "While it rained, he said, it held": not what is said.
    whole = sent.has_finite(*left) or left[1] - left[0] > 7
    conditional = sent.lower(left[0]) in WORDS["conditional"]
    told = whole and (sent.text(after) in STOPS or conditional or not ends.is_adjunct(sent, *left))
    if is_quoted or told or ends.subject_goes_on(sent, after):
        pieces.append(left)
    pieces += ends.continuation(sent, after, is_quoted)
    if not pieces:
        return None
    sent.floor = max(*(p[1] for p in (*pieces, source, cue)), min(after, sent.last))
    sent.edges = before, after
    return pieces


def _may_invert(sent: QuotedSentence, source: Range, cue: Range) -> bool:
    """Tell whether a speaker stands behind the verb, and nothing else; find where it ends."""
    before, (start, end) = cue[0] - 1, source
    marks = (k for k in range(end, sent.last) if sent.lowers[k] in _ENDING or k in sent.opened)
    after = next(marks, sent.last)
    sent.edges = before, after
    if ends.quote_before(sent, before):
        return True
    # A relative clause or a participle ("leaked to us") may stand in the phrase.
    by = (k for k in range(start + 2, end) if sent.lowers[k] in WORDS["behind a participle"])
    participles = (k - 1 for k in by if sent.bits[k - 1] & tags.V_PARTICIPLE)
    modified = min(next(participles, end), sent.until(start, end, tags.WH))
    if sent.has_finite(start + 1, modified):
        return False
    # "Bank to close, says …"
    closes = "to" in sent.lowers[sent.floor : before]
    return closes or sent.has_finite(sent.floor, before) or ends.subject_goes_on(sent, after)


def _reporter_end(sent: QuotedSentence, start: int) -> int:
    """Return where a source ends that goes on to the next mark."""
    end = sent.until(start, min(sent.end, start + 60), 0, ends.MARKS)
    return next(filter(sent.is_spoken, range(start, end)), end)


def reporter(sent: QuotedSentence, start: int) -> Range | None:
    """Read X of "according to X", with its apposition: "X, the bank's economist"."""
    end = _reporter_end(sent, start)
    if sent.lower(end - 1) in WORDS["no reporter"]:
        return None  # "according to schedule"
    second = _reporter_end(sent, end + 1)
    names = sent.bits_at(end + 1) & tags.DETERMINER or sent.text(end + 1)[:1].isupper()
    whole = sent.text(second) == "," or second >= sent.end
    apposed = whole and sent.text(end) == "," and names and not sent.has_finite(end + 1, second)
    return start, second if apposed else end


def in_the(sent: QuotedSentence, noun: int) -> Range | None:
    """Read "in the" of "in the view of"."""
    led = f"{sent.lower(noun - 2)}:{sent.lower(noun - 1)}"
    return (noun - 2, noun) if led in WORDS["before a view"] else None


def in_whose(sent: QuotedSentence, owner: int) -> Range | None:
    """Read "in" of "in Norway's view, it fails": not "in May's", "…, and that of Chad, …"."""
    start = sent.begin + 2
    told = sent.has_finite(start, ends.next_comma(sent, start))
    joined = sent.bits_at(start) & (tags.CONJUNCTION | tags.RELATIVE) or sent.is_channel(owner - 1)
    return (0, 1) if sent.lowers[:owner] == ["in"] and told and not joined else None


def told_around(sent: QuotedSentence, source: Range, cue: Range) -> list[Range]:
    """Return what stands before or after "according to X", and where reading goes on."""
    left = ends.left_content(sent, cue[0])[0], cue[0]
    sent.floor = behind = max(source[1], cue[1])
    goes_on = not sent.has_finite(*left) or ends.is_adjunct(sent, *left)
    return [left, *(ends.continuation(sent, behind, False) if goes_on else [])]
