"""What stands around a cue and changes it: negation, advice, will, refusal, supposition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from coursekit.reading.grammar.clauses import NO_CLAUSE, Clause
from coursekit.reading.grammar.tags import ADVERB, NEGATION
from coursekit.reading.lexicon import by_label
from coursekit.reading.rules.engine import Classes, rule_file
from coursekit.reading.stance.context import Context, Range
from coursekit.reading.stance.lexicon import (
    SMALL,
    cue_class,
    forms_meaning,
    forms_of_piece,
    meaning,
    small,
)

#: So many clauses may hang on one another: "is said to want to be asked to sign".
_DEEP: Final = 6
Effects = frozenset[str]
_NONE: Final[Effects] = frozenset()


@cache
def effects(place: str) -> dict[str, Effects]:
    """Return what the words do that stand in one place around a cue.

    >>> sorted(effects("leads")["refused"])
    ['hedge', 'negate']
    """
    found: dict[str, Effects] = {}
    rules = (rule for rule in rule_file("stance/modifiers.rules").rules if rule["place"] == place)
    for rule in rules:
        for form in (form for word in rule.pattern.split() for form in forms_of_piece(word)):
            found[form] = found.get(form, _NONE) | frozenset(rule["does"].split())
    return found


@cache
def words_at(place: str, effect: str = "") -> frozenset[str]:
    """Return the words that do something in a place around a cue, or that have this effect."""
    return frozenset(word for word, does in effects(place).items() if effect in {"", *does})


@cache
def classes() -> Classes:
    """Return the classes that rules may name: the small words by their labels, and what is past."""
    every = {label: small(label) for label in by_label(SMALL)}
    every["formerly"] = words_at("inside", "former")
    return {label: dict.fromkeys(words, "") for label, words in every.items()}


@dataclass(slots=True)
class Frame:
    """Who does what a cue tells, and whether it is done."""

    #: The clause whose subject holds the stance; NO_CLAUSE where only the speaker can.
    clause: Clause = NO_CLAUSE
    negated: bool = False
    hedged: bool = False
    #: Only reports what was so far: "has not signed" is no refusal.
    past: bool = False
    former: bool = False
    advised: bool = False
    supposed: bool = False
    #: Only the speaker can hold it: "states should sign".
    spoken: bool = False
    #: The subject holds it though the verb is a passive: "is opposed to".
    attitude: bool = False
    #: The noun phrase that holds it, where it is no subject: "Canada's refusal to sign".
    owner: Range | None = None
    #: The indices of the words that led here from the cue.
    first: int = 0

    def take(self, does: Effects) -> None:
        """Take in what one word does."""
        self.negated ^= "negate" in does
        self.hedged |= "hedge" in does
        self.past |= "past" in does
        self.former |= "former" in does
        self.advised |= "advise" in does
        self.spoken |= "advise" in does
        self.supposed |= "suppose" in does


#: The frame of a cue that nobody can hold.
NO_FRAME: Final = Frame(supposed=True)


def frame_of(context: Context, clause: Clause, at: int) -> Frame:
    """Return what the words around the cue at `at` make of it, from its clause outwards."""
    frame = Frame(clause, first=at)
    for _ in range(_DEEP):
        if not clause:
            break
        _take_group(context, frame, clause)
        frame.clause = clause
        if clause.group.form == "finite":
            # "To sign and ratify": joined to an infinitive.
            if clause.kind != "infinitive":
                _take_clause(context, frame, clause)
                break
        elif not (_is_joined(context, clause) or _go_out(context, frame, clause)):
            break
        clause = clause.governor
    if clause.group.tense == "past":
        frame.past |= clause.group.first == clause.group.head
    frame.past &= not frame.hedged
    return frame


def _is_joined(context: Context, clause: Clause) -> bool:
    """Tell the second of two infinitives: "urged states to reconsider *and reject* it"."""
    both = clause.kind == clause.governor.kind == "infinitive"
    return both and context.lowers[clause.group.first - 1] in small("joining")


def _take_group(context: Context, frame: Frame, clause: Clause) -> None:
    """Take in the auxiliaries and adverbs of a verb group, and what stands right before it."""
    lowers, first = context.lowers, clause.group.first
    while first and lowers[first - 1] in small("before verb"):
        first -= 1
    frame.first = min(frame.first, first)
    # "Is not ready": behind the verb.
    frame.negated ^= clause.negated and _negates(context, clause.group.last + 1)
    for at in range(first, clause.group.head):
        leads = lowers[at + 1] == "to" and effects("leads").get(lowers[at])
        does = leads or effects("inside").get(lowers[at], _NONE)
        # The "not" of "not only" negates nothing.
        frame.take(does - {"negate"} if lowers[at + 1] in small("soft negation") else does)


def _take_clause(context: Context, frame: Frame, clause: Clause) -> None:
    """Take in what opens a finite clause, what heads its subject, and who asks for it."""
    frame.take(effects("opens").get(clause.opener, _NONE))
    frame.supposed |= clause.kind == "question" and clause.opener != "what"
    subject = clause.subject
    if subject:
        frame.take(effects("heads").get(context.lowers[subject.start], _NONE))
    governor, noun = clause.governor, clause.hangs_on
    if clause.opener == "that" and noun > 0 and context.lowers[noun] in meaning("claim noun"):
        frame.supposed |= _negates(context, noun - 1)  # "no guarantee that it will sign"
    among = clause.kind == "relative" and governor.group.lemma in small("among them")
    told = governor.subject and context.lowers[governor.subject.start] in small("expletive")
    if among and not told and not _is_of_name(context, clause):
        # "Is one of the senators who voted": the subject of "is".
        frame.clause = governor
    elif governor and clause.kind == "that" and not frame.past:
        words = governor.group.lemma, context.lowers[clause.hangs_on]
        asked = any(cue_class(word) in {"asking", "wishing"} for word in words)
        told = clause.group.tense == "past" and clause.group.first == clause.group.head
        if asked and not told and not _is_own(context, clause):
            frame.advised = True
            frame.clause = governor


def _is_of_name(context: Context, clause: Clause) -> bool:
    """Tell "a success for Chad, who signed it" from "is one of the senators who signed it"."""
    subject = clause.subject
    return bool(subject) and context.sentence.texts[subject.end - 1][0].isupper()


def _is_own(context: Context, clause: Clause) -> bool:
    """Tell whether who hopes and who is to act are one: "hopes that it can sign"."""
    subject = clause.subject
    own = small("first person", "third person")
    return not subject or context.lowers[subject.start] in own


def _go_out(context: Context, frame: Frame, clause: Clause) -> bool:
    """Take in what leads to an infinitive or "-ing"; False where the holder is found."""
    frame.supposed |= clause.opener in small("against what is done")
    if clause.kind == "participle" and not clause.group.passive:
        first = clause.group.first
        if context.lowers[first - 1] in small("signed paper"):  # "wrote in a letter opposing it"
            outer = clause.governor or context.clause_after(clause.group.last + 1)
            if outer.group.form == "finite":
                frame.clause = outer
                return False
    at = _leader(context, frame, clause)
    word = context.lowers[at] if at >= 0 else ""
    does = effects("leads").get(word, _NONE)
    if clause.kind == "participle":
        does |= effects("gerund").get(word, _NONE)  # "an order suspending it"
    governor = clause.governor
    if not governor:
        if not does and _is_ordered(context, at):
            frame.advised = frame.spoken = True
            return False
    elif _is_asked(context, clause, governor, at):
        _take_asker(context, frame, governor)
        return False
    warned = cue_class(governor.group.lemma) in {"asking", "warning"}
    if warned and "advise" in does:
        frame.negated ^= "negate" in does  # "advised against joining"
        _take_asker(context, frame, governor)
        return False
    if governor and governor.group.head == at:
        frame.take(does or effects("opens").get(word, _NONE))
        return True
    if "call" in does:
        _take_call(context, frame, governor, at)
        return False
    # "Criticised Chad for blocking it": others do it.
    others = word == "for" and governor.objects
    frame.supposed |= bool(others) and not governor.group.passive
    if does:
        _take_before(context, frame, at, governor)
        frame.owner = context.owner_of(at)
    frame.take(does or effects("opens").get(word, _NONE))
    if governor and not does:
        known = clause.kind != "infinitive" or governor.group.lemma in small("coming lemma")
        frame.supposed |= not known
        own = clause.kind == "participle" and clause.agent
        if not known or (own and not _is_its(clause, governor)):
            frame.clause = clause if known else NO_CLAUSE
            return False
    return frame.owner is None and not frame.advised


def _is_its(clause: Clause, governor: Clause) -> bool:
    """Tell "must act by signing it" and "became the tenth state signing it": the governor's."""
    agent = clause.agent
    if not agent or agent is governor.subject:
        return bool(agent) and clause.opener in small("by means of")
    return governor.group.lemma in small("copular")


def _is_ordered(context: Context, leader: int) -> bool:
    """Tell whether an order asks for it that no verb group holds: "ask your deputy to sign"."""
    before = context.lowers[max(0, leader - 4) : max(0, leader)]
    return not forms_meaning("cue asking").isdisjoint(before)


def _leader(context: Context, frame: Frame, clause: Clause) -> int:
    """Return the index of what leads to a verb group, over "not", adverbs, "of" and "from"."""
    lowers, at = context.lowers, clause.group.first - 1
    over = small("before a gerund", "quote")
    while at >= 0 and (
        lowers[at] in over or context.sentence.bits[at] & (ADVERB | NEGATION)
    ):  # fmt: skip
        at -= 1
    # "A call for Israel to drop it": the call leads.
    for back in range(at, max(1, at - 6), -1):
        noun = lowers[back - 1]
        if lowers[back] == "for" and "call" in effects("leads").get(noun, _NONE):
            return back - 1
    # "Pressure from Israel to drop it", "the decision of Chad to sign": the noun leads.
    calls = (
        nominal.noun
        for nominal in context.sentence.nominals
        if 0 < nominal.doer.end <= at + 1
        and lowers[nominal.doer.end : at + 1][:1] in ([], [","])
        and lowers[nominal.noun] in effects("leads")
    )
    return next(calls, at)


def _is_asked(context: Context, clause: Clause, governor: Clause, leader: int) -> bool:
    """Tell "urges states to sign" and "was asked to sign" from "asked to sign"."""
    kind, led = cue_class(governor.group.lemma), leader == governor.group.head
    told = governor.group.lemma in small("telling") and clause.kind == "infinitive"
    if kind not in {"asking", "wishing"} and not told:
        return False
    if clause.kind != "infinitive":
        # "Wants the treaty withdrawn", "urged signing it"; not "the rules made by Chad".
        if clause.group.passive and clause.agent:
            return False
        return not led if clause.group.passive else led
    others = not led or governor.group.passive
    return others and context.lowers[leader] not in effects("leads")


def _take_asker(context: Context, frame: Frame, governor: Clause) -> None:
    """Take in who asks for it, and what stands around that: "refused to urge them to sign"."""
    outer = frame_of(context, governor, governor.group.head)
    finite = governor.group.form == "finite"
    frame.advised = True
    frame.negated ^= outer.negated
    frame.supposed |= outer.supposed and not finite
    frame.clause, frame.owner = (governor, None) if finite else (outer.clause, outer.owner)


def _take_before(context: Context, frame: Frame, at: int, governor: Clause) -> None:
    """Take in "no" before a leading noun: "in no position to", "no choice but to"."""
    # The "not" of "is not" is the verb's own.
    floor = governor.group.last + 1 if governor.negated else 0
    while at > floor + 1 and (
        context.lowers[at - 1] in small("of leading") or _negates(context, at - 1)
    ):
        at -= 1
        frame.negated ^= _negates(context, at)
    frame.first = min(frame.first, at)


def _negates(context: Context, at: int) -> bool:
    word = "".join(context.lowers[at : at + 1])
    return "negate" in effects("inside").get(word, _NONE)


def _take_call(context: Context, frame: Frame, governor: Clause, noun: int) -> None:
    """Take in "joined calls to repeal it": whose calls they are, or who is against them."""
    frame.owner = context.owner_of(noun)
    if frame.owner is not None:
        frame.advised = True
        return
    frame.negated ^= _negates(context, noun - 1)
    if not governor or governor.group.head > noun:
        frame.clause = NO_CLAUSE
        frame.supposed = True
        return
    side = context.side_of_verb(governor)
    frame.negated ^= side < 0
    frame.advised = True
    frame.clause = governor
    frame.supposed |= side == 0 and governor.group.lemma not in small("bearing lemma")


def around(clause: Clause) -> Iterator[Clause]:
    """Yield a clause and those that it hangs on, the inner ones first."""
    for _ in range(_DEEP):
        if not clause:
            return
        yield clause
        clause = clause.governor
