"""What a cue is about: the issue, a part of it or something else, and what turns it round."""

from __future__ import annotations

from functools import cache
from typing import Final, Literal, NamedTuple

from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.grammar.tags import V_BASE
from coursekit.reading.lexicon import word_set
from coursekit.reading.stance.context import Context
from coursekit.reading.stance.lexicon import Hit, meaning, small

#: "it" stands for a pronoun, "" for nothing at all; a debate on the issue is "other".
Kind = Literal["issue", "it", "part", "other", ""]
#: How many words an object may be away.
_REACH: Final = 16
#: Behind so many words that name something else the issue is no object.
_FAR: Final = 6
_ISSUE_WORDS: Final = "stance/issue_words.txt"


class Target(NamedTuple):
    """What a cue is about, and −1 where what stands between turns it round."""

    kind: Kind
    turn: int = 1
    #: Where the words begin that name it.
    at: int = -1

    @property
    def known(self) -> bool:
        """Whether it is the issue, or what stands for it."""
        return self.kind in {"issue", "it", "part"}


NONE: Final = Target("")


@cache
def _classes() -> dict[str, str]:
    """Return what each noun does on the way to the issue."""
    found = dict.fromkeys(small("relative", "stop") - {"that"}, "stop")
    found |= dict.fromkeys(small("opener") - small("empty"), "stop")
    found |= dict.fromkeys(meaning("distance noun"), "away")
    found |= dict.fromkeys(meaning("call noun"), "call")
    found |= dict.fromkeys(meaning("part noun") | small("aspect"), "part")
    found |= dict.fromkeys(meaning("attack noun"), "turn")
    found |= dict.fromkeys(meaning("claim noun"), "claim")
    found |= dict.fromkeys(word_set(_ISSUE_WORDS, "undoing"), "turn")
    found |= dict.fromkeys(small("leading to it"), "call")
    return found | dict.fromkeys(small("empty") - small("opener"), "empty")


def scan(context: Context, start: int, end: int) -> Target:
    """Return what the words ``[start, end)`` name, read from left to right."""
    lowers, classes = context.lowers, _classes()
    kind: Kind = ""
    turn, turned, called, broken = 1, False, False, False
    for at in range(start, end):
        word = lowers[at]
        if context.sign[at]:
            beside = at > start and not turned and kind == "other"
            far = beside and at - start > _FAR
            led = beside and lowers[at - 1] in small("leading away")
            if far or led or (broken and context.sign[at] < 0):
                return Target("other")
            return _possessed(context, at, turn * context.sign[at])
        if not kind and context.names_it(at):
            return Target("it", turn, at)
        if _is_news(context, at, start):
            return Target("it", turn * context.news, at)
        kind = "" if word in small("of owner") else kind
        does = classes.get(word, "")
        called |= word == "that" and lowers[at - 1] in small("announcing")
        if does == "stop" or (word == "that" and not called) or _joins_verb(context, at, start):
            break
        if does == "away" or (does == "call" and not _leads_to_verb(context, at)):
            return Target("other")
        called |= does == "call"
        acts = called or word.endswith("ing") or lowers[at - 1] == "to"
        side = context.sides.get(at, 0) if acts else 0
        broken |= acts and word in small("breaking it")
        side = -1 if acts and word in small("breaking it") else side
        if does == "turn" or side < 0:
            turn, turned = -turn, True
        elif does == "part":
            kind = kind or "part"
        elif not (does or side or called) and word.isalpha() and not word.endswith("ly"):
            kind = kind or "other"
    return Target(kind, turn)


def _is_news(context: Context, at: int, start: int) -> bool:
    """Tell whether "the decision" is what the text has told of the issue."""
    if not context.news or context.lowers[at] not in small("news"):
        return False
    before, after = context.lowers[max(start, at - 4) : at], context.lowers[at + 1 : at + 2]
    pointed = not small("pointing", "possessive").isdisjoint(before)
    plain = small("leading away").isdisjoint(context.lowers[start:at])
    return pointed and plain and small("leading it on").isdisjoint(after)


def _joins_verb(context: Context, at: int, start: int) -> bool:
    """Tell whether another verb begins here: "correct it *and stop* the bill"."""
    if at == start or context.lowers[at - 1] not in small("joining"):
        return False
    if context.sentence.alone[at] & V_BASE and not context.sign[at]:
        return True
    clause = context.verb_clause(at)
    return clause is not None and clause.group.first == at


def _possessed(context: Context, at: int, turn: int) -> Target:
    """Return the issue named at `at`, or what is made of it by "the treaty's *repeal*"."""
    end = next((k for k in range(at, len(context.sign)) if not context.sign[k]), len(context.sign))
    if context.lowers[end : end + 1] != ["'s"]:
        return Target("issue", turn, at)
    does = [_classes().get(word, "") for word in context.lowers[end + 1 : end + 3]]
    if "away" in does:
        return Target("other")
    return Target("issue", -turn if "turn" in does else turn, at)


def _leads_to_verb(context: Context, at: int) -> bool:
    """Tell whether "to" and a verb follow a noun soon: "a proposal to repeal it"."""
    after = context.lowers[at + 1 : at + 8]
    return after[:1] == ["of"] or not small("led to").isdisjoint(after)


def object_of(context: Context, hit: Hit, clause: Clause | None) -> Target:
    """Return what a phrase acts on: inside it, after it, or before it in a passive or relative."""
    inside = [at for at in range(hit.first + 1, hit.end) if context.sign[at]]
    if inside:
        return Target("issue", context.sign[inside[0]], inside[0])
    for at in range(hit.first + 1, hit.end):
        if context.names_it(at):
            return Target("it", 1, at)
    if clause is not None and clause.group.passive and hit.verb >= 0:
        return subject_of(context, clause)
    begin, end = _after(context, hit.end)
    if clause is not None and hit.verb >= 0 and begin < clause.end < end:
        end = clause.end
    after = scan(context, begin, end)
    if clause is not None and _is_gapped(clause) and after.kind != "issue":
        phrase = context.sentence.phrase_before(clause.hangs_on + 1)
        return scan(context, phrase.start if phrase else clause.hangs_on, clause.hangs_on + 1)
    return after


def _is_gapped(clause: Clause) -> bool:
    """Tell whether a relative clause has its object before it: "the law *we passed*"."""
    subject = clause.subject
    relative = clause.kind == "relative" and 0 <= clause.hangs_on < clause.group.first
    return relative and subject is not None and subject.start > clause.hangs_on


def _after(context: Context, end: int) -> tuple[int, int]:
    """Return where an object may stand after `end`: "approved, without a vote, the text"."""
    lowers = context.lowers
    begin = end
    if lowers[end : end + 1] == [","]:
        begin = next(
            (at + 1 for at in range(end + 1, min(len(lowers), end + 7)) if lowers[at] == ","), end
        )
    last = min(len(lowers), begin + _REACH)
    comma = next((at for at in range(begin + 1, last) if lowers[at] == ","), last)
    return begin, comma


def subject_of(context: Context, clause: Clause) -> Target:
    """Return what a clause is about: its subject, read from its noun."""
    subject = clause.patient if clause.group.passive else clause.subject
    if subject is None:
        return NONE
    verb = clause.group.first
    end = verb if subject.end <= verb < subject.end + _REACH else subject.end
    if context.lowers[subject.start] in small("expletive") and subject.end - subject.start == 1:
        acts = clause.group.lemma not in small("copular")
        spoken = acts and context.is_speaker(subject.start)
        known = context.names_it(subject.start) and not spoken
        return Target("it", 1, subject.start) if known else NONE
    found = scan(context, subject.start, end)
    if found.kind == "issue" and found.at > subject.head and not _is_aspect(context, subject.head):
        return Target("other")
    return found


def _is_aspect(context: Context, head: int) -> bool:
    """Tell whether what is said of a noun is said of the measure that it belongs to."""
    word = context.lowers[head]
    return _classes().get(word, "") in {"part", "turn", "call"} or word in small("aspect")
