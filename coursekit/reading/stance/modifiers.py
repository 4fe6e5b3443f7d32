"""What stands around a cue and changes it: negation, advice, will, refusal, supposition."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from sys import maxsize
from typing import Final

from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.grammar.clauses import NO_CLAUSE, Clause
from coursekit.reading.grammar.tags import ADVERB, AUXILIARY, NEGATION, WORDS
from coursekit.reading.rule_file import rule_file
from coursekit.reading.stance.context import Context, Range
from coursekit.reading.stance.lexicon import CLASSES, cue_class, forms_of_piece, side_of, small
from coursekit.reading.text.kept import kept

#: So many clauses may hang on one another: "is said to want to be asked to sign".
_DEEP: Final = 6
Effects = frozenset[str]
_NONE: Final[Effects] = frozenset()


@cache
def effects(place: str) -> dict[str, Effects]:
    """Return what the words do that stand in one place: "refused" leads, and negates."""
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
        self.advised |= not does.isdisjoint(("advise", "ask"))
        self.spoken |= "advise" in does
        self.supposed |= "suppose" in does


NO_FRAME: Final = Frame(supposed=True, first=maxsize)


class Step:
    """A clause on the way from a cue outwards: what it hangs on, and the word that leads to it."""

    def __init__(self, context: Context, clause: Clause, frame: Frame) -> None:
        self.context, self.clause, self.frame = context, clause, frame
        self.word = context.word
        self.governor = clause.governor

    @kept
    def at(self) -> int:
        """The index of what leads to it, over "not", adverbs, "of" and "from"; −1 for none."""
        context, clause, lowers = self.context, self.clause, self.context.lowers
        bits, first = context.sentence.bits, clause.group.first
        ahead = (at for at in range(first - 1, -1, -1) if not bits[at] & (ADVERB | NEGATION))
        at = next((at for at in ahead if lowers[at] not in small("before a gerund", "quote")), -1)
        # "Pressure from Israel to drop it", "the decision of Chad to sign": the noun leads.
        calls = (
            nominal.noun
            for nominal in context.sentence.nominals
            if 0 < nominal.doer.end <= at + 1 and lowers[nominal.noun] in effects("leads")
        )
        led = clause.subject.start - 2
        # "Wrong *for Chad* to sign"
        judged = self.word(led) in words_at("leads", "advise") and self.word(led + 1) == "for"
        return led if judged else next(calls, at)

    @kept
    def leader(self) -> str:
        """That word."""
        return self.word(self.at)

    @kept
    def leads(self) -> Effects:
        """What it does to what it leads to."""
        # "An order suspending it"
        places = {"participle": ("leads", "gerund")}.get(self.clause.kind, ("leads",))
        return _NONE.union(*(effects(place).get(self.leader, _NONE) for place in places))

    @kept
    def next(self) -> Clause:
        """The clause of the next verb."""
        return self.context.clause_after(self.clause.group.last + 1)

    # Who holds the stance: each returns the clause in which to look further, NO_CLAUSE for none.

    def give(self, clause: Clause) -> Clause:
        """Take the doer of a clause; NO_CLAUSE means nobody, or the speaker."""
        self.frame.clause = clause
        return NO_CLAUSE

    def object(self) -> Clause:
        """Take whom the verb outside does something to: "criticised *Chad* for signing"."""
        first, *_ = self.governor.objects
        self.frame.owner = first.start, first.end
        return NO_CLAUSE

    def asker(self) -> Clause:
        """Take who asks for it, with what stands around that: "refused to urge them to sign"."""
        frame, governor = self.frame, self.governor
        outer = frame_of(self.context, governor, governor.group.head)
        frame.negated ^= outer.negated ^ ("negate" in self.leads)  # "advised against joining"
        frame.supposed |= outer.supposed
        frame.owner = outer.owner
        return self.give(outer.clause)

    def owner(self) -> Clause:
        """Take whose the leading noun is, "its plan to sign", else leave it to what is outside."""
        frame, context, at = self.frame, self.context, self.at
        if self.leads:
            _take_before(context, frame, at, self.governor)
            # "The *U.S.* decision to sign": the name right before the noun.
            start = context.sentence.phrase_before(at + 1).start
            named = -1 < start < at and context.is_name(at - 1) and not context.sign[at - 1]
            frame.owner = context.owner_of(at) or ((start, at) if named else None)
        return NO_CLAUSE if frame.owner is not None or frame.advised else self.governor

    def calling(self) -> Clause:
        """Take whose the calls are, or who joins or rejects them: "joined calls to repeal it"."""
        frame, governor = self.frame, self.governor
        frame.owner = self.context.owner_of(self.at)
        if frame.owner is not None:
            return NO_CLAUSE
        side = side_of(governor.group.lemma)
        frame.negated ^= negates(self.context, self.at - 1) ^ (side < 0)
        frame.supposed |= not (side or governor.group.lemma in small("bearing lemma"))
        return self.give(governor)


#: Whose the stance is, by the column ``whose`` of ``steps.rules``.
_WHOSE: Final[dict[str, Callable[[Step], Clause]]] = {
    "subject": lambda step: NO_CLAUSE,
    "further": attrgetter("governor"),
    "governor": lambda step: step.give(step.governor),
    "nobody": lambda step: step.give(NO_CLAUSE),
    "object": Step.object,
    "asker": Step.asker,
    "next": lambda step: step.give(step.next),
    "owner": Step.owner,
    "calling": Step.calling,
}
#: What a part of the step tells by itself.
_PATHS: Final = {
    "form": "clause.group.form", "lemma": "clause.group.lemma", "kind": "clause.kind",
    "passive": "clause.group.passive", "opener": "clause.opener", "agent": "clause.agent",
    "modality": "clause.group.modality", "past": "frame.past", "outer": "governor.group.form",
    "governor kind": "governor.kind", "governor passive": "governor.group.passive",
    "governor objects": "governor.objects", "leader": "leader", "leads": "leads",
    "tense": "clause.group.tense", "next form": "next.group.form",
}  # fmt: skip
_FEATURES: Final[Features[Step]] = {
    **{name: attrgetter(path) for name, path in _PATHS.items()},
    "opening": lambda step: step.word(step.clause.subject.start),
    # Not "unlikely, *Norway*" and "doubtful because *Norway*"
    "before subject": lambda step: [
        step.word(step.clause.opener_at - 1) if step.clause.opener == "that" else "",
        *step.context.lowers[max(0, step.clause.subject.start - 1) :][:2],
    ],
    # Whether something is said of what is done: "*passing it* would harm them".
    "told of": lambda step: (
        step.next.subject.start in (step.clause.group.first, step.clause.group.last + 1)
    ),
    "name": lambda step: step.context.is_name(step.clause.subject.end - 1),
    "before": lambda step: step.word(step.clause.group.first - 1),
    "governor": lambda step: (step.governor.group.lemma, cue_class(step.governor.group.lemma)),
    "next verb": lambda step: (step.next.group.lemma, cue_class(step.next.group.lemma)),
    "before governor": lambda step: step.word(step.governor.group.head - 1),
    "governor words": lambda step: step.context.lowers[
        step.governor.subject.start : step.governor.group.first
    ],
    "governor denied": lambda step: step.governor.group.negated,
    "governor opening": lambda step: step.word(step.governor.subject.start),
    "shares": lambda step: step.clause.agent is step.governor.subject,
    "hangs on verb": lambda step: step.clause.hangs_on == step.governor.group.head,
    "hangs on": lambda step: step.word(step.clause.hangs_on),
    "hangs on cue": lambda step: cue_class(step.word(step.clause.hangs_on)),
    "none of it": lambda step: negates(step.context, step.clause.hangs_on - 1),
    "governor shows": lambda step: [
        hit.meaning for hit in step.context.hits if hit.head == step.governor.group.head
    ],
    "owned": lambda step: step.context.owner_of(step.at) is not None,
    "led": lambda step: -1 < step.at == step.governor.group.head,
    "ahead": lambda step: step.context.lowers[max(0, step.at - 4) : max(0, step.at)],
}
STEPS: Final = ConditionRules("stance/steps.rules", CLASSES, _FEATURES, index="form kind")


def frame_of(context: Context, clause: Clause, at: int) -> Frame:
    """Return what the words around the cue at `at` make of it, from its clause outwards."""
    frame, outer = Frame(clause, first=at), clause
    for _ in range(_DEEP):
        if not outer:
            break
        frame.clause = outer
        # Whoever *is engaged* in drafting it drafts it.
        engaged = outer is not clause and clause.kind == "participle" and outer.group.passive
        frame.attitude |= engaged
        _take_group(context, frame, outer)
        _take_opener(context, frame, outer)
        step = Step(context, outer, frame)
        rule = STEPS.choose(step)
        lead = step.leads or effects("opens").get(step.leader, _NONE)
        frame.take(lead if rule["takes"] == "lead" else frozenset(rule["takes"].split()))
        outer = _WHOSE[rule["whose"]](step)
    frame.past &= not frame.hedged
    return frame


def _take_group(context: Context, frame: Frame, clause: Clause) -> None:
    """Take in the auxiliaries and adverbs of a verb group, and what stands right before it."""
    lowers, first = context.lowers, clause.group.first
    if first == clause.group.head and clause.group.modality:  # "should read *and sign* it"
        _take_group(context, frame, clause.governor)
    while context.word(first - 1) in small("before verb"):
        first -= 1
    frame.first = min(frame.first, first)
    # "Is not ready": behind the verb.
    frame.negated ^= clause.group.negated and negates(context, clause.group.last + 1)
    for at in range(first, clause.group.head):
        leads = lowers[at + 1] == "to" and effects("leads").get(lowers[at])
        does = leads or effects("inside").get(lowers[at], _NONE)
        # The "not" of "not only" negates nothing.
        frame.take(does - {"negate"} if lowers[at + 1] in WORDS["soft negation"] else does)


def _take_opener(context: Context, frame: Frame, clause: Clause) -> None:
    """Take in what opens a clause, what heads the subject of a finite one, and its tense."""
    frame.supposed |= clause.opener in small("against what is done")
    # "Will Chad sign it?"
    frame.supposed |= (context.lowers[-1] == "?") & bool(context.sentence.bits[0] & AUXILIARY)
    if clause.group.form == "finite":
        # "Asked whether they support or *oppose* it"
        shared = clause.kind == "coordinate" and clause.subject is clause.governor.subject
        opened = clause.governor if shared else clause
        frame.take(effects("opens").get(opened.opener, _NONE))
        frame.supposed |= opened.kind == "question" and opened.opener not in small("so")
        start = clause.subject.start
        few = context.word(start - 1) == "not" and context.word(start) in small("one of many")
        frame.take(effects("heads").get("no" if few else context.word(start), _NONE))
        frame.past |= clause.group.tense == "past"


def _take_before(context: Context, frame: Frame, at: int, governor: Clause) -> None:
    """Take in "no" before a leading noun: "in no position to", "no choice but to"."""
    # The "not" of "is not" is the verb's own.
    floor = governor.group.last + 1 if governor.group.negated > frame.advised else 0
    while at > floor + 1 and (
        context.lowers[at - 1] in small("of leading") or negates(context, at - 1)
    ):
        at -= 1
        frame.negated ^= negates(context, at)
    frame.first = min(frame.first, at)


def negates(context: Context, at: int) -> bool:
    """Tell whether the word at `at` is "not" or its like."""
    soft = context.word(at + 1) in WORDS["soft negation"]  # "not only"
    return context.word(at) in words_at("inside", "negate") and not soft
