"""Was criticised by X, is expected to, seems to: the subject is what is said."""

from __future__ import annotations

from coursekit.reading.attribution.according_to import as_before, as_reported_by
from coursekit.reading.attribution.content.ends import (
    clause_end,
    clause_soon,
    object_end,
    that_ahead,
)
from coursekit.reading.grammar.tags import (
    ADJECTIVE,
    DETERMINER,
    PREPOSITION,
    V_ING,
    V_PARTICIPLE,
    WH,
)
from coursekit.reading.rules.cues import Cue
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import INFINITIVE, SentenceParts, listed

#: "Rejected by 102 votes" and "by a show of hands" name nobody.
_WAYS_OF_VOTING = frozenset({"vote", "votes", "consensus", "acclamation", "margin", "show"})


def read_passive(sent: SentenceParts, index: int, start: int, cue: Cue) -> bool:
    """Read "was criticised by X", "is expected to", "it is feared that", "is seen as"."""
    after = sent.over_adverbs(index + 1)
    lower = sent.lower(after)
    verb = (start, index + 1)
    if lower == "by" and as_before(sent, start):
        return as_reported_by(sent, start, after, cue)
    subject = sent.subject_before(start) or sent.subject
    if sent.text(start - 1) == "," and start == index and lower == "by":
        subject = sent.subject_before(start - 1)  # "the move, criticised by unions, …"
    if subject is None:
        return False
    if lower == "by":
        return _by_agent(sent, subject, (start, after + 1), cue)
    if sent.lower(subject[0]) == "it" and "that" in cue.frames:
        that = that_ahead(sent, after) if sent.bits_at(after) & PREPOSITION else 0
        after, lower = (that, "that") if that else (after, lower)
        if lower == "that" or clause_soon(sent, after):
            content = (after, clause_end(sent, after))
            sent.add(None, verb, [content], "it is … that", cue.lemma)
            return True
    elif (
        "recipient" in cue.frames
        and (clause := _clause_to_hearer(sent, index + 1, cue)) is not None
    ):
        sent.add(None, verb, [clause], "subject is told", cue.lemma, subject)
        return True
    elif lower == "to" and sent.infinitive_at(after) and cue.lemma in listed("of whom it is"):
        content = (after, clause_end(sent, after))
        sent.add(None, verb, [subject, content], "subject is … to", cue.lemma)
        return True
    elif lower == "as" and "as" in cue.frames and after + 1 < sent.end:
        content = (after + 1, object_end(sent, after + 1))
        sent.add(None, (start, after + 1), [subject, content], "subject is … as", cue.lemma)
        return True
    elif lower == "of" and cue.lemma in ("accuse", "suspect") and after + 1 < sent.end:
        content = (after, object_end(sent, after + 1))
        sent.add(None, verb, [subject, content], "subject is … so", cue.lemma)
        return True
    elif cue.lemma in listed("of what it is") and _is_complement(sent, after):
        content = (after, object_end(sent, after))
        sent.add(None, verb, [subject, content], "subject is … so", cue.lemma)
        return True
    return False


def _by_agent(sent: SentenceParts, subject: Range, cue_range: Range, cue: Cue) -> bool:
    """Read "was criticised by X for Y", "it was said by X that", "were urged by X to"."""
    start = cue_range[1]
    end = sent.agent_end(start)
    if end <= start or any(sent.lower(at) in _WAYS_OF_VOTING for at in range(start, start + 3)):
        return False
    source = (start, end)
    clause = _clause_to_hearer(sent, end, cue)
    if clause is not None and sent.lower(subject[0]) == "it" and "that" in cue.frames:
        sent.add(source, cue_range, [clause], "it is … that", cue.lemma)
        return True
    if clause is not None and "recipient" in cue.frames:
        sent.add(source, cue_range, [clause], "subject is told", cue.lemma, subject)
        return True
    if "object" not in cue.frames:
        return False
    content = [subject]
    if sent.lower(end) in ("as", "for", "of", "over") and end + 1 < sent.end:
        content.append((end, object_end(sent, end + 1)))
    sent.add(source, cue_range, content, "passive by", cue.lemma)
    return True


def _clause_to_hearer(sent: SentenceParts, at: int, cue: Cue) -> Range | None:
    """Return what somebody is told: "(not) to leave", "that it failed"."""
    if sent.lower(at) != "not":
        at = sent.over_adverbs(at)
    first = at + (sent.lower(at) == "not")
    infinitive = "to" in cue.frames and sent.infinitive_at(first)
    clause = "that" in cue.frames and sent.lower(at) == "that"
    question = "wh" in cue.frames and sent.bits_at(at) & WH
    if not (infinitive or clause or question):
        return None
    return at, clause_end(sent, first + 1)


def _is_complement(sent: SentenceParts, at: int) -> bool:
    """Tell "is believed dead" and "was called a gift" from a verb without its complement."""
    here = sent.bits_at(at)
    return bool(here & (DETERMINER | ADJECTIVE | V_PARTICIPLE)) or (
        sent.lower(at) in listed("state")
    )


def read_seem(sent: SentenceParts, index: int) -> None:
    """Read "The draft seems to fail": nobody is named who thinks so."""
    start, auxiliaries = sent.group_start(index)
    after = sent.over_adverbs(index + 1)
    subject = sent.subject_before(start)
    if subject is None or auxiliaries & INFINITIVE or sent.bits[index] & V_ING:
        return
    cue = (start, index + 1)
    if sent.infinitive_at(after):
        content = [subject, (after, clause_end(sent, after))]
        sent.add(None, cue, content, "subject is … to", "seem")
    elif sent.lower(subject[0]) == "it" and sent.lower(after) in ("that", "as", "like"):
        sent.add(None, cue, [(after, clause_end(sent, after))], "it is … that", "seem")
