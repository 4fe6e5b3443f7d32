"""Which words of a row can stand by themselves in a question."""

from __future__ import annotations

import re
from typing import Final

from coursekit.quiz.draft.words import listed
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tags import PRONOUN, RELATIVE, WH, flags_of
from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.reading.lexicon import any_of
from coursekit.reading.text.spans import Span
from coursekit.tables.schema import StatementRow, TimelineRow

#: What may follow a verb at the end of an event, if nothing is cut off that belongs to it.
_ENDS: Final = re.compile(rf"\s*(?:$|[.,;:!?)\]”\"–—]|(?:{any_of(listed('and'))})\b)")
#: "It" that stands for nothing, and demonstratives that go with a noun which says enough.
_EXPLETIVE: Final = re.compile(
    r"\bit\s+(?:easier|harder|(?:im)?possible|difficult|clear)\b"
    rf"|\b(?:this|these|those)\s+(?:new\s+)?(?:{any_of(listed('the matter'))})s?\b",
    re.IGNORECASE,
)
#: What only another sentence explains: "had said that before", "such protections".
_THAT_ALONE: Final = re.compile(
    r"\bthat(?=\s*(?:[.,;!?”]|$)|\s+(?:before|too|again|already|yet|either)\b)|\bsuch\s+(?!as\b)",
    re.IGNORECASE,
)
#: "Rests on that argument": another sentence says which.
_THAT_ONE: Final = re.compile(
    r"\b(?:about|against|behind|by|for|from|in|of|on|to|under|with)\s+that\s+\w", re.IGNORECASE
)
_THAT: Final = re.compile(r"^that\s+", re.IGNORECASE)
_CLOSING: Final = re.compile("[.,;!?]?”")
_QUOTES: Final = re.compile('[“”‘"]')
_QUOTED: Final = re.compile('“[^”]*”|"[^"]*"')


def parsed(text: str) -> Sentence:
    """Read words of a row as one sentence."""
    return Sentence.of(text, Span(0, len(text)))


def own_words(row: StatementRow) -> str:
    """Return the content of a statement without the "that" which links it to its verb."""
    return _THAT.sub("", row.content)


def is_whole(text: str) -> bool:
    """Tell whether words are a main clause that says by itself what it is about.

    >>> is_whole("the treaty “falls short” of it"), is_whole("to reject the treaty")
    (True, False)
    >>> is_whole("they reject the treaty"), is_whole("the draft “badly flawed”")
    (False, False)
    >>> is_whole("“The treaty protects nobody,”")
    True
    """
    clause = parsed(_QUOTES.sub("", text))
    if not clause.groups or clause.groups[0].form != "finite":
        return False
    if clause.clauses[0].kind == "relative":
        return False
    subject, first, verb = clause.clauses[0].subject, clause.lowers[0], clause.groups[0].first
    if subject is None or subject.start > 0 or verb == 0 or _is_cited(clause.texts[verb], text):
        return False
    unclear = listed("pointing") | listed("possessive")
    return not flags_of(first) & (PRONOUN | RELATIVE | WH) and first not in unclear


def predicate_start(sentence: str, cue: int) -> int | None:
    """Return where the finite verb of a cue begins in its sentence, None where it has none.

    >>> predicate_start("Chad has called the treaty “a trap”.", 9)
    5
    >>> predicate_start("According to Chad, the treaty is a trap.", 0)
    """
    clause = parsed(sentence)
    for group in clause.groups:
        first, last = clause.words[group.first], clause.words[group.last]
        if group.form == "finite" and first.start <= cue < last.end:
            return first.start
    return None


def clause_at(sentence: str, place: int) -> tuple[str, ...]:
    """Return what a reader may mark of the clause that holds a character.

    With the subject and without, to the end of the verb, of its object and of the clause.

    >>> for words in clause_at("Chad said that Mali rejects the bill in its present form.", 20):
    ...     print(words)
    rejects
    rejects the bill
    rejects the bill in its present form
    Mali rejects
    Mali rejects the bill
    Mali rejects the bill in its present form
    """
    clause = parsed(sentence)
    words = clause.words
    around = [
        one
        for one in clause.clauses
        if words[one.start].start <= place < words[one.end - 1].end and one.group.form == "finite"
    ]
    if not around:
        return ()
    inner = min(around, key=lambda one: one.end - one.start)
    ends = [inner.group.last + 1, *(one.end for one in inner.objects[:1]), inner.end]
    starts = dict.fromkeys(words[at].start for at in (inner.group.first, inner.start))
    pieces = []
    for start in starts:
        for end in dict.fromkeys(words[at - 1].end for at in ends):
            closed = _CLOSING.match(sentence, end)
            pieces.append(sentence[start : closed.end() if closed else end])
    return tuple(piece for piece in pieces if piece.count("“") == piece.count("”"))


def points_elsewhere(text: str, has_subject: bool = False) -> bool:
    """Tell whether words name something only by a word for it, such as "it" or "us".

    >>> points_elsewhere("told states to reject it"), points_elsewhere("told us a lie")
    (True, True)
    >>> points_elsewhere("said, “We cannot sign”"), points_elsewhere("makes it easier to sign")
    (False, False)
    """
    text = _EXPLETIVE.sub(" ", text)
    said = {word.lower for word in words_of(text)}
    told = {word.lower for word in words_of(_QUOTED.sub(" ", text))}
    unclear = listed("person") | listed("pointing")
    if not has_subject:
        unclear |= listed("possessive")
    return bool(
        said & unclear
        or told & listed("self")
        or _THAT_ALONE.search(text)
        or _THAT_ONE.search(text)
    )


def _is_cited(verb: str, text: str) -> bool:
    """Tell whether a verb stands in a quotation that is not all of the text, nor begins with it."""
    if text.startswith("“") and text.find("”") >= len(text.rstrip(" .,;”")):
        return False
    return any(
        re.search(rf"[\w,;]\s+{re.escape(verb)}\b", cited) for cited in _QUOTED.findall(text)
    )


def is_event(row: TimelineRow) -> bool:
    """Tell whether the words of an event are a clause that bears out its status."""
    before, _, after = row.evidence.partition(row.event)
    if not is_whole(row.event) or _depends(before):
        return False
    clause = parsed(row.event)
    group = clause.groups[0]
    if group.last == len(clause.words) - 1 and not _ENDS.match(after):
        return False  # what the verb goes with has been cut off
    done = group.tense == "past" or group.perfect
    if row.status == "happened":
        verb = readings_of(clause.lowers[group.first - 1])
        acts = listed("linking").isdisjoint(reading.lemma for reading in verb)
        return done and acts and not group.modality
    return not done and (row.status != "planned" or not listed("if").intersection(clause.lowers))


def is_plain_future(text: str) -> bool:
    """Tell whether the words themselves say "will": to ask about them tests nothing."""
    return any(group.tense == "future" for group in parsed(text).groups[:1])


def _depends(before: str) -> bool:
    """Tell whether the word before an event makes it a part of another clause."""
    words = words_of(before)
    return bool(words) and words[-1].lower in listed("subordinating")


def is_demanded(row: StatementRow) -> bool:
    """Tell whether a source says what should be done, and not that something is so."""
    verbs = {reading.lemma for word in words_of(row.cue) for reading in readings_of(word.lower)}
    return bool(verbs & listed("demanding"))


def tells_number(predicate: str) -> str:
    """Return "one" or "many" where a verb tells how many its subject is, else "".

    >>> tells_number("warn that it fails"), tells_number("has signed"), tells_number("said so")
    ('many', 'one', '')
    """
    verb = words_of(predicate)[0].lower if predicate else ""
    for number in ("one", "many"):
        if verb in listed(f"verb of {number}"):
            return number
    group = parsed(f"They {_QUOTES.sub('', predicate)}").groups[:1]
    if not group or group[0].tense != "present" or group[0].modality:
        return ""
    return "one" if verb.endswith("s") else "many"
