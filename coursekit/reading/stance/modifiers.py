"""What stands around a cue and changes it: negation, advice, will, refusal, supposition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.grammar.tags import ADVERB, NEGATION
from coursekit.reading.rules.engine import rule_file
from coursekit.reading.stance.context import Context, Range
from coursekit.reading.stance.lexicon import cue_class, forms_meaning, forms_of_piece, small

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


@dataclass(slots=True)
class Frame:
    """Who does what a cue tells, and whether it is done."""

    #: The clause whose subject holds the stance; None where only the speaker can.
    clause: Clause | None
    negated: bool = False
    hedged: bool = False
    #: Only reports what was so far: "has not signed" is no refusal.
    past: bool = False
    former: bool = False
    #: Told in the simple past: "it signed".
    told: bool = False
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


def frame_of(context: Context, clause: Clause | None, at: int) -> Frame:
    """Return what the words around the cue at `at` make of it, from its clause outwards."""
    frame = Frame(clause, first=at)
    for _ in range(_DEEP):
        if clause is None:
            break
        _take_group(context, frame, clause)
        frame.clause = clause
        joined = clause.kind == "infinitive"  # "to sign and ratify": joined to an infinitive
        if clause.group.form == "finite" and not joined:
            _take_clause(context, frame, clause)
            break
        if clause.group.form != "finite" and not _go_out(context, frame, clause):
            break
        clause = clause.governor
    simple = clause is not None and clause.group.tense == "past" and not clause.modality
    frame.told = simple and clause is not None and clause.group.first == clause.group.head
    frame.past |= frame.told
    frame.past &= not frame.hedged
    frame.told &= not frame.hedged
    return frame


def _take_group(context: Context, frame: Frame, clause: Clause) -> None:
    """Take in the auxiliaries and adverbs of a verb group, and what stands right before it."""
    inside, group = effects("inside"), clause.group
    first = group.first
    while first and context.lowers[first - 1] in small("before verb"):
        first -= 1
    frame.first = min(frame.first, first)
    before = frame.negated
    for at in range(first, group.head):
        leads = context.lowers[at + 1] == "to"
        does = effects("leads").get(context.lowers[at], _NONE) if leads else _NONE
        if not _is_soft(context, at):
            frame.take(does or inside.get(context.lowers[at], _NONE))
    if group.negated and group.last == group.head and frame.negated == before:
        frame.negated = not before  # "is not ready": behind the verb


def _is_soft(context: Context, at: int) -> bool:
    """Tell the "not" of "not only", which negates nothing."""
    after = context.lowers[at + 1 : at + 2]
    soft = bool(after) and after[0] in small("soft negation")
    return soft and context.lowers[at] != "no" and _negates(context, at)


def _take_clause(context: Context, frame: Frame, clause: Clause) -> None:
    """Take in what opens a finite clause, what heads its subject, and who asks for it."""
    frame.take(effects("opens").get(clause.opener, _NONE) if clause.opener_at >= 0 else _NONE)
    frame.supposed |= clause.kind == "question" and clause.opener != "what"
    outer = clause.governor if clause.kind == "coordinate" else None
    frame.supposed |= outer is not None and outer.kind == "if"
    subject = clause.subject
    if subject is not None:
        heads = effects("heads").get(context.lowers[subject.start], _NONE)
        alone = subject.end - subject.start == 1 and context.lowers[subject.start] == "no"
        frame.take(_NONE if alone else heads)
    governor = clause.governor
    if governor is None:
        return
    if clause.kind == "relative" and governor.group.lemma in small("among them"):
        # "Is one of the senators who voted": the subject of "is".
        named = clause.hangs_on > governor.group.last
        frame.clause = governor if named and governor.subject is not None else clause
    elif clause.kind == "that" and not frame.past:
        noun = context.lowers[clause.hangs_on] if clause.hangs_on >= 0 else ""
        kinds = {cue_class(governor.group.lemma), cue_class(noun)}
        if kinds & {"asking", "wishing"} and not _is_own(context, clause, governor):
            frame.advised = True
            frame.clause = governor


def _is_own(context: Context, clause: Clause, governor: Clause) -> bool:
    """Tell whether who hopes and who is to act are one: "hopes that it can sign"."""
    subject = clause.subject
    return subject is None or context.lowers[subject.start] in small("first person", "third person")


def _go_out(context: Context, frame: Frame, clause: Clause) -> bool:
    """Take in what leads to an infinitive or "-ing"; False where the holder is found."""
    frame.supposed |= clause.opener in small("conceding")
    at = _leader(context, frame, clause)
    word = context.lowers[at] if at >= 0 else ""
    does = effects("leads").get(word, _NONE)
    governor = clause.governor
    if governor is None and not does and _is_ordered(context, at):
        frame.advised = frame.spoken = True
        return False
    by_verb = governor is not None and governor.group.head == at
    if governor is not None and _is_asked(context, clause, governor, at):
        frame.advised, frame.clause = True, governor
        _take_group(context, frame, governor)
        if governor.group.form != "finite":
            outer = frame_of(context, governor, governor.group.head)
            frame.clause, frame.negated = outer.clause, frame.negated ^ outer.negated
            frame.owner = outer.owner
        return False
    if "call" in does and not by_verb:
        return _take_call(context, frame, clause, at)
    # "Criticised Chad for blocking it": others do it.
    others = governor is not None and bool(governor.objects) and not governor.group.passive
    frame.supposed |= word == "for" and others
    if does and not by_verb:
        _take_before(context, frame, at, governor)
        frame.owner = context.owner_of(at)
    frame.take(does or effects("opens").get(word, _NONE))
    if not does and governor is not None and not by_verb:
        known = clause.kind != "infinitive" or governor.group.lemma in small("coming lemma")
        frame.clause = clause if known else None
        frame.supposed |= not known
        if not known or (clause.kind == "participle" and clause.agent is not None):
            return False
    return frame.owner is None and not (frame.advised and not by_verb)


def _is_ordered(context: Context, leader: int) -> bool:
    """Tell whether an order asks for it that no verb group holds: "ask your deputy to sign"."""
    asking = forms_meaning("cue asking")
    return any(word in asking for word in context.lowers[max(0, leader - 4) : leader])


def _leader(context: Context, frame: Frame, clause: Clause) -> int:
    """Return the index of what leads to a verb group, over "not", adverbs, "of" and "from"."""
    at = clause.group.first - 1
    while at >= 0:
        word = context.lowers[at]
        if word == "without":
            frame.take(effects("opens")[word])
        elif not (
            word in small("before a gerund")
            or word in small("quote")
            or context.sentence.bits[at] & (ADVERB | NEGATION)
        ):
            break
        at -= 1
    # "A call for Israel to drop it": the call leads.
    for back in range(at, max(1, at - 6), -1):
        if context.lowers[back] == "for" and "call" in effects("leads").get(
            context.lowers[back - 1], _NONE
        ):
            return back - 1
    return at


def _is_asked(context: Context, clause: Clause, governor: Clause, leader: int) -> bool:
    """Tell "urges states to sign" and "was asked to sign" from "asked to sign"."""
    if cue_class(governor.group.lemma) not in {"asking", "wishing"}:
        return False
    if clause.kind == "participle" and clause.group.passive:
        return leader != governor.group.head  # "wants the treaty withdrawn"
    if clause.kind != "infinitive":
        return leader == governor.group.head and cue_class(governor.group.lemma) == "asking"
    others = leader != governor.group.head or governor.group.passive
    return others and context.lowers[leader] not in effects("leads")


def _take_before(context: Context, frame: Frame, at: int, governor: Clause | None) -> None:
    """Take in "no" before a leading noun: "in no position to", "no choice but to"."""
    left = context.lowers[at] == "but"
    # The "not" of "is not" is the verb's own.
    floor = governor.group.last + 1 if governor is not None and governor.negated else 0
    while at > floor + 1 and (
        context.lowers[at - 1] in small("of leading") or _negates(context, at - 1)
    ):
        at -= 1
        frame.negated ^= _negates(context, at) and not left
    frame.first = min(frame.first, at)


def _negates(context: Context, at: int) -> bool:
    return "negate" in effects("inside").get(context.lowers[at], _NONE)


def _take_call(context: Context, frame: Frame, clause: Clause, noun: int) -> bool:
    """Take in "joined calls to repeal it": whose calls they are, or who is against them."""
    governor = clause.governor
    owner = context.owner_of(noun)
    if owner is not None:
        frame.owner, frame.advised = owner, True
        return False
    frame.negated ^= _negates(context, noun - 1)
    if governor is None or governor.group.head > noun:
        frame.clause = None
        frame.supposed = True
        return False
    side = context.side_of_verb(governor)
    frame.negated ^= side < 0
    frame.advised = True
    frame.clause = governor
    frame.supposed |= side == 0 and governor.group.lemma not in small("bearing lemma")
    return False


def around(clause: Clause | None) -> Iterator[Clause]:
    """Yield a clause and those that it hangs on, the inner ones first."""
    for _ in range(_DEEP):
        if clause is None:
            return
        yield clause
        clause = clause.governor
