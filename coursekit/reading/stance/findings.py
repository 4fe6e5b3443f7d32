"""What each cue of a sentence shows: a side taken, praise or blame, a demand, and who holds it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal

from coursekit.reading.grammar.chunks import NounPhrase
from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.grammar.tags import MODAL, PUNCTUATION, V_BASE, V_PARTICIPLE, VERB
from coursekit.reading.stance.context import Context
from coursekit.reading.stance.holders import NOBODY, Holder, Holders
from coursekit.reading.stance.issue import owned_nouns
from coursekit.reading.stance.lexicon import SIDES, Hit, forms_meaning, meaning, side_of, small
from coursekit.reading.stance.modifiers import Frame, around, effects, frame_of
from coursekit.reading.stance.targets import NONE, Target, object_of, scan, subject_of

Kind = Literal[
    "support", "oppose", "blame", "praise", "refusal", "change", "leaning", "neutral", "undecided"
]
#: By what is done, and what it is done to: whether the effect is good.
_EFFECTS: Final[dict[str, Callable[[int], int]]] = {
    "harm": lambda worth: 1 if worth < 0 else -1,
    "counter": lambda worth: -worth,
    "help": lambda worth: -1 if worth < 0 else 1,
    "give": lambda worth: worth,
    "lack": lambda _: -1,
}
_TURNED: Final[dict[Kind, Kind]] = {
    "blame": "praise", "praise": "blame", "support": "oppose", "oppose": "support",
}  # fmt: skip
#: How many words tell what an effect is done to.
_REACH: Final = 7


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a cue shows."""

    kind: Kind
    context: Context
    first: int
    end: int
    holder: Holder
    #: A side taken on the issue itself, not on a part or the aim of it.
    whole: bool = True
    hedged: bool = False
    #: Why the link from the cue to the issue or the holder is weak; "" where it is not.
    weak: str = ""


class Finder:
    """Finds what the cues of a sentence show."""

    def __init__(self, context: Context, holders: Holders) -> None:
        self.context = context
        self.holders = holders

    def findings(self) -> list[Finding]:
        """Return what every cue shows that somebody holds, in text order."""
        if not self.context.near:
            return []
        found: list[Finding] = []
        for hit in self.context.hits:
            rule = _RULES.get(hit.meaning)
            if rule is not None:
                found += rule(self, hit)
        found += self.nominals()
        found += self.doings()
        found += self.owned_issue()
        found += self.called()
        found += self.backings()
        found += self.wishes()
        return sorted((f for f in found if f.holder), key=lambda f: (f.first, f.end))

    # Sides.

    def frame(self, hit: Hit) -> Frame | None:
        """Return the frame of a cue: of its verb, of "X's support for", of "is critical of"."""
        context = self.context
        if hit.verb >= 0:
            if not context.is_verb(hit):
                return self.order(hit) or self.owned(hit)
            frame = frame_of(context, context.verb_clause(hit.head), hit.head)
            frame.negated ^= hit.verb > 0
            return frame
        owned = self.owned(hit)
        if owned is not None:
            return owned
        clause = context.verb_clause(hit.head) or context.clause_before(hit.first)
        if clause is None:
            return None
        own = clause.group.first <= hit.first <= clause.group.last
        if own or clause.group.lemma in small("bearing lemma"):
            frame = frame_of(context, clause, hit.first)
            frame.negated ^= context.lowers[hit.first] in effects("inside")
            frame.attitude = True
            return frame
        return None

    def owned(self, hit: Hit) -> Frame | None:
        """Return the frame of a noun that has an owner: "Poland's vote against it"."""
        owner = self.context.owner_of(hit.first)
        if owner is None or (hit.meaning in _ACTS and owner[0] > hit.first):
            return None
        before = self.context.lowers[owner[0] - 1] if owner[0] else ""
        frame = Frame(None, owner=owner, first=hit.first)
        frame.supposed = before in effects("opens") or before in small("undecided on")
        return frame

    def order(self, hit: Hit) -> Frame | None:
        """Return the frame of an order, "reject it": it opens a sentence that somebody says."""
        context, at = self.context, hit.first
        before = context.lowers[at - 1] if at else ""
        negated = before in {"not", "n't", "don't", "never"}
        begin = at - 1 - (at > 1 and context.lowers[at - 2] == "do") if negated else at
        opens = begin <= 0 or bool(context.sentence.bits[begin - 1] & PUNCTUATION)
        if not (opens and context.sentence.alone[at] & V_BASE):
            return None
        return Frame(None, negated=negated, advised=True, spoken=True, first=begin)

    def side(self, hit: Hit) -> Iterator[Finding]:
        """Find a side that somebody takes, or tells others to take."""
        context = self.context
        frame = self.frame(hit)
        if frame is None or frame.supposed or frame.former or (hit.verb >= 0 and context.sign[hit.head]):
            return
        clause = context.verb_clause(hit.head)
        side = SIDES[hit.meaning]
        target = object_of(context, hit, clause)
        if not target.known and self.is_alone(hit):
            target = Target("it")
        if not target.known:
            target = self.complement(hit, clause)
        if not target.known and frame.advised and clause is not None:
            # "Wants the bill passed": the verb looks like an active one.
            bare = context.sentence.alone[clause.group.head] & V_PARTICIPLE
            target = subject_of(context, clause) if bare and clause.kind == "that" else target
        holder = self.holder(frame, hit.first, act=hit.meaning in _ACTS)
        if not target.known and clause is not None and clause.group.lemma in small("passes"):
            yield from self.passed(hit, clause)
        if not target.known:
            if side > 0 and not frame.negated and target.kind in {"", "other"}:
                yield self.made("leaning", hit, holder, hedged=frame.hedged)
            return
        if hit.meaning == "ask" and not (self.is_bare(target) and target.at <= hit.end + 3):
            return
        conceded = clause is not None and clause.kind == "concession"
        if target.kind == "part" and conceded:
            return
        yield from self.sided(hit, frame, side * target.turn, holder, target)

    def passed(self, hit: Hit, clause: Clause) -> Iterator[Finding]:
        """Find which house a measure passes: "the bill passed the Senate"."""
        if subject_of(self.context, clause).kind == "issue" and clause.objects:
            phrase = clause.objects[0]
            holder = self.holders.of_words(self.context, (phrase.start, phrase.end))
            yield self.made("support", hit, holder)

    def sided(
        self, hit: Hit, frame: Frame, side: int, holder: Holder, target: Target
    ) -> Iterator[Finding]:
        """Yield the side that is taken, with negation and advice counted in."""
        first = min(frame.first, hit.first) if frame.negated else hit.first
        whole = target.kind != "part"
        blames = hit.meaning == "fault" and side < 0 and not self.context.stake.issue.is_accusation
        weak = "" if target.kind == "issue" or target.at < 0 else "only a pronoun or a part names it"
        if not frame.negated:
            kind: Kind = "blame" if blames else "support" if side > 0 else "oppose"
            yield self.made(kind, hit, holder, whole=whole, hedged=frame.hedged, weak=weak)
        elif side > 0 and not (frame.past and hit.meaning == "bind"):
            cue = hit._replace(first=first)
            yield self.made("refusal", cue, holder, whole=whole, hedged=frame.hedged, weak=weak)
        elif side < 0 and frame.advised:
            yield self.made("support", hit._replace(first=first), holder, whole=whole, weak=weak)

    def is_bare(self, target: Target) -> bool:
        """Tell whether an object is the issue and nothing is asked of it: "the ban before May"."""
        if target.kind != "issue":
            return False
        sign, lowers = self.context.sign, self.context.lowers
        end = next((at for at in range(target.at, len(sign)) if not sign[at]), len(sign))
        after = lowers[end] if end < len(lowers) else ""
        return not after.isalpha() or after in small("when", "no object")

    def holder(self, frame: Frame, at: int, *, act: bool = False) -> Holder:
        """Return who takes a side; what only may be done shows none, unless he says so himself."""
        clause = frame.clause
        found = self.holders.of_frame(self.context, frame, at)
        told = self.context.voice_at(at) is not None or found.number >= 0
        possible = clause is not None and clause.modality in small("possible") and not frame.negated
        return NOBODY if possible and act and not told else found

    def complement(self, hit: Hit, clause: Clause | None) -> Target:
        """Return what the clause is about that follows: "regrets that the treaty leaves …"."""
        context = self.context
        inner = next((c for c in context.sentence.clauses if c.group.first >= hit.end), None)
        if clause is None or inner is None or inner.kind != "that" or inner.governor is not clause:
            return NONE
        noun = context.lowers[inner.hangs_on] if inner.hangs_on > clause.group.last else ""
        if noun in small("announcing"):
            side = context.sides.get(inner.group.head, 0)
            named = scan(context, inner.group.last + 1, inner.end)
            if side and named.known:
                return named._replace(turn=named.turn * side)
        target = subject_of(context, inner)
        if noun in meaning("attack noun") | meaning("claim noun"):
            return target._replace(turn=-target.turn)
        missed = context.sides.get(inner.group.head, 0) > 0 and inner.negated
        return target if hit.meaning == "fault" and not missed else NONE

    def is_alone(self, hit: Hit) -> bool:
        """Tell whether a verb stands without its object, or with the place of the signing."""
        context = self.context
        clause = context.verb_clause(hit.head)
        lemma = clause.group.lemma if clause is not None else context.lowers[hit.first]
        after = context.sentence.texts[hit.end : hit.end + 1]
        if lemma in small("shunning"):
            return bool(after) and after[0][0].isupper()
        return lemma in small("of texts") and self.ends_at(hit.end)

    def ends_at(self, end: int) -> bool:
        """Tell whether no object follows at `end`: a mark, a preposition, a time, or nothing."""
        after = self.context.lowers[end : end + 1]
        return not after or not after[0][0].isalnum() or after[0] in small("no object")

    def made(
        self, kind: Kind, hit: Hit, holder: Holder, *, whole: bool = True, hedged: bool = False,
        weak: str = "",
    ) -> Finding:  # fmt: skip
        """Return a finding at a phrase."""
        return Finding(kind, self.context, hit.first, hit.end, holder, whole, hedged, weak)

    def alone(self, hit: Hit) -> Iterator[Finding]:
        """Find a side that needs no object: "vote no", "join consensus", "stay at home"."""
        frame = self.frame(hit) if hit.verb >= 0 else Frame(None, spoken=True, first=hit.first)
        last = self.context.lowers[hit.end - 1]
        if frame is None or frame.supposed or (last == "no" and not self.ends_at(hit.end)):
            return  # "said no decision had been made"
        side = 1 if hit.meaning == "bind alone" else -1
        yield from self.sided(hit, frame, side, self.holder(frame, hit.first), Target("issue"))

    def fault_alone(self, hit: Hit) -> Iterator[Finding]:
        """Find fault that was named before, or follows in a clause: "shared these concerns"."""
        frame = self.frame(hit)
        if frame is None or frame.negated or frame.supposed:
            return
        lowers = self.context.lowers
        following = lowers[hit.end] if hit.end < len(lowers) else ""
        shared = lowers[hit.first] in small("sharing") and following not in small("after attitude")
        begin = hit.end + (following in small("leading"))
        target = scan(self.context, begin, min(len(lowers), begin + 12))
        if shared or (target.known and target.turn > 0):
            yield self.made("blame", hit, self.holder(frame, hit.first))

    def wanted_more(self, hit: Hit) -> Iterator[Finding]:
        """Find what the speaker had hoped for in vain: "would have preferred a narrower treaty"."""
        clause = self.context.verb_clause(hit.head)
        if clause is None:
            return
        holder = self.holders.of_frame(self.context, Frame(clause, first=hit.first), hit.first)
        if not holder and subject_of(self.context, clause).known:
            holder = self.voice(hit)
        yield self.made("blame", hit, holder)

    def over(self, hit: Hit) -> Iterator[Finding]:
        """Find that the measure must, or must not, come to be or to its end: "it must not die"."""
        clause = self.context.verb_clause(hit.head)
        if clause is None or not self.context.is_verb(hit):
            return
        frame = frame_of(self.context, clause, hit.first)
        if not frame.advised or not subject_of(self.context, clause).known:
            return
        kind: Kind = "support" if frame.negated == (hit.meaning == "end") else "oppose"
        yield self.made(kind, hit._replace(first=frame.first), self.holder(frame, hit.first))

    # Judgements.

    def voice(self, hit: Hit) -> Holder:
        """Return whoever says the words of a phrase."""
        return self.holders.of_voice(self.context.voice_at(hit.first))

    def judged(self, hit: Hit) -> tuple[Target, Clause | None]:
        """Return what the words of a phrase are said of, and by which verb."""
        context = self.context
        clause = context.verb_clause(hit.head) or context.clause_before(hit.first)
        beside = self.beside(hit)
        voice = context.voice_at(hit.first)
        if not beside.known and voice is not None and voice.lemma in small("judging"):
            named = scan(context, context.index_of(voice.start), hit.first)
            if named.known:
                own = clause is not None and context.voice_at(clause.group.first) == voice
                return named, clause if own else None
        if beside.known or clause is None:
            return beside, clause
        lemma = clause.group.lemma
        if lemma in small("judging") and not clause.group.passive:
            named = scan(context, clause.group.last + 1, hit.first)
            if named.known:
                return named, clause
        if hit.first <= clause.group.last or lemma in small("copular", "thing that has"):
            return subject_of(context, clause), clause
        return NONE, clause

    def beside(self, hit: Hit) -> Target:
        """Return the issue right behind a judgement: "flaws in the treaty", "this flawed treaty"."""
        context = self.context
        if any(context.sign[hit.first : hit.end]):
            return Target("issue", next(s for s in context.sign[hit.first : hit.end] if s), hit.first)
        ahead = range(hit.end, min(len(context.lowers), hit.end + 4))
        place = next((at for at in ahead if context.sign[at]), None)
        if place is None or not (place == hit.end or context.lowers[hit.end] in small("leading")):
            return NONE
        voice = context.voice_at(hit.first)
        if hit.meaning == "good" and place == hit.end and not (voice and voice.direct):
            return NONE  # "to leave the landmark treaty": the writer's word
        return Target("issue", context.sign[place], place)

    def judgement(self, hit: Hit) -> Iterator[Finding]:
        """Find praise or blame of the issue, or of a part of it."""
        context = self.context
        verb = context.verb_clause(hit.first)
        adjective = hit.verb < 0 and hit.end - hit.first == 1
        done = verb is not None and verb.group.head == hit.first and not verb.group.passive
        if (hit.verb >= 0 and not context.is_verb(hit)) or (adjective and done):
            return
        target, clause = self.judged(hit)
        idiom = hit.meaning.startswith("verdict")
        if not target.known and idiom and (clause is None or self.is_loose(clause)):
            target = Target("it", 1, hit.first)
        if not target.known or self.unasserted(clause) or not self.is_predicate(hit):
            return
        negated = self.negated(hit, clause, opens=idiom)
        good = hit.meaning in {"good", "verdict good"}
        if negated and (not good or context.lowers[hit.end - 1] == "of"):
            return
        if hit.meaning == "untrue" and context.stake.issue.is_accusation:
            yield self.made("oppose", hit, self.judge(hit, clause))
            return
        kind: Kind = "praise" if good != negated else "blame"
        yield self.valued(kind, hit, target, self.judge(hit, clause))

    def valued(self, kind: Kind, hit: Hit, target: Target, holder: Holder) -> Finding:
        """Return praise or blame, turned round where the words about the issue do so."""
        weak = "" if target.kind == "issue" else "only a pronoun or a part names it"
        turn = target.turn * self.claimed(hit)
        return self.made(kind if turn > 0 else _TURNED[kind], hit, holder, weak=weak)

    def claimed(self, hit: Hit) -> int:
        """Return −1 for what is only a claim that the speaker rejects: "the idea that it harms"."""
        context = self.context
        clause = context.verb_clause(hit.head) or context.clause_before(hit.first)
        voice = context.voice_at(hit.first)
        denied = voice is not None and voice.cue == "denying"
        for inner in around(context, clause):
            noun = context.lowers[inner.hangs_on] if inner.hangs_on >= 0 else ""
            if inner.kind in {"that", "relative"} and noun in meaning("attack noun") | meaning("claim noun"):
                outer = inner.governor
                against = outer is not None and context.side_of_verb(outer) < 0
                return -1 if against or denied else 1
            if inner.kind == "that" and denied:
                return -1
        return 1

    def judge(self, hit: Hit, clause: Clause | None) -> Holder:
        """Return who judges: who says it, else who "calls it" so."""
        holder = self.voice(hit)
        if holder or clause is None or clause.group.lemma not in small("judging"):
            return holder
        return self.holder(frame_of(self.context, clause, clause.group.head), hit.first)

    def called(self) -> Iterator[Finding]:
        """Find what the issue is called by a bad name: "a surveillance pact"."""
        context = self.context
        for clause in context.sentence.clauses:
            if clause.group.lemma not in small("naming") or clause.group.passive:
                continue
            begin = clause.group.last + 1
            named = scan(context, begin, min(len(context.lowers), begin + _REACH))
            if named.known and named.at >= 0:
                end = next((k for k in range(named.at + 1, len(context.sign)) if not context.sign[k]), 0)
                if end and self.valence(end, 5) < 0:
                    hit = Hit("", clause.group.first, clause.group.last + 1)
                    yield self.valued("blame", hit, named, self.naming(clause))

    def naming(self, clause: Clause) -> Holder:
        """Return who calls something by a name."""
        frame = frame_of(self.context, clause, clause.group.head)
        return self.holder(frame, clause.group.head)

    def better(self, hit: Hit) -> Iterator[Finding]:
        """Find that another instrument is better: that is blame of this one."""
        _, clause = self.judged(hit)
        subject = clause.subject if clause is not None else None
        if subject is None:
            return
        texts = self.context.sentence.texts
        rival = self.context.lowers[subject.head] in self.context.stake.issue.nouns
        if rival and texts[subject.head][0].isupper() and not self.context.sign[subject.head]:
            yield self.made("blame", hit, self.voice(hit))

    def is_loose(self, clause: Clause) -> bool:
        """Tell whether a clause is about nothing that has a name: "there are", "this is"."""
        subject = clause.subject
        return subject is not None and self.context.lowers[subject.head] in small("loose")

    def unasserted(self, clause: Clause | None) -> bool:
        """Tell whether a clause is only supposed, or conceded to somebody else."""
        return any(
            outer.kind in {"if", "concession"} or outer.opener in effects("opens")
            for outer in around(self.context, clause)
        )

    def negated(self, hit: Hit, clause: Clause | None, *, opens: bool = False) -> bool:
        """Tell whether a negation stands in the clause of a judgement, or governs it."""
        inside = effects("inside")
        near = self.context.lowers[max(0, hit.first - 3) : hit.first]
        within = self.context.lowers[hit.first + 1 : hit.end - 1]
        stop = max((at for at, word in enumerate(near) if word in small("joining")), default=-1)
        said = any("negate" in inside.get(word, ()) for word in (*near[stop + 1 :], *within))
        outer = clause.governor if clause is not None else self.cue_clause(hit)
        disbelieved = (
            outer is not None and outer.negated and outer.group.lemma in small("thinking", "judging")
        )
        clause_negated = clause is not None and clause.negated and clause.group.head < hit.first
        none = opens and clause is not None and clause.subject is not None
        heads = none and self.context.lowers[clause.subject.start] in effects("heads")
        return said or disbelieved or clause_negated or bool(heads)

    def cue_clause(self, hit: Hit) -> Clause | None:
        """Return the clause of the word by which a phrase is said."""
        voice = self.context.voice_at(hit.first)
        clauses = self.context.sentence.clauses if voice is not None else ()
        return next((c for c in clauses if voice and self.context.cue_of(c) == voice.number), None)

    def is_predicate(self, hit: Hit) -> bool:
        """Tell an adjective that is said of something from one before its noun."""
        lowers = self.context.lowers
        after = lowers[hit.end] if hit.end < len(lowers) else ""
        if hit.end - hit.first > 1 or not after.isalpha() or self.context.sign[hit.end]:
            return True
        before = lowers[hit.first - 1] if hit.first else ""
        stands = small("no object", "empty", "opener", "leading", "joining", "generic noun")
        noun = after in stands or after in meaning("part noun") or after.endswith("ly")
        return noun or before in small("degree") or after in self.context.stake.issue.nouns

    # Effects.

    def effect(self, hit: Hit) -> Iterator[Finding]:
        """Find what the issue does to whom: "endangers journalists", "helps victims"."""
        context = self.context
        if not context.is_verb(hit):
            return
        clause = context.verb_clause(hit.head)
        if clause is None or self.unasserted(clause) or self.is_intended(clause):
            return
        if context.lowers[hit.end : hit.end + 1] == ["that"]:
            return
        target = self.effecting(clause)
        if not target.known:
            yield from self.suffered(hit, clause)
            return
        frame = frame_of(context, clause, hit.first)
        value = self.value(hit)
        voice = context.voice_at(hit.first)
        if value > 0:
            # What somebody warns of or doubts is no praise: "warned that it gives police new powers".
            blamed = frame.negated != (voice is not None and voice.cue in _ALARMED)
            yield self.valued("blame" if blamed else "praise", hit, target, self.voice(hit))
        elif value < 0 and not (frame.negated and hit.verb == 0):
            yield self.valued("blame", hit, target, self.voice(hit))

    def suffered(self, hit: Hit, clause: Clause) -> Iterator[Finding]:
        """Find what is said to harm the issue: who accuses others of breaking it is for it."""
        if hit.meaning != "harm" and self.context.lowers[hit.first] not in small("breaking it"):
            return
        target = object_of(self.context, hit, clause)
        if target.kind == "issue" and target.turn > 0 and not clause.negated:
            weak = "who defends the issue may not support it"
            yield self.made("praise", hit, self.voice(hit), weak=weak)

    def value(self, hit: Hit) -> int:
        """Return whether an effect is good (1) or bad (−1): by what it is, and what it is done to."""
        # "Helps police catch thieves": what they are helped to do decides.
        ahead = range(hit.end, min(len(self.context.lowers), hit.end + 4))
        counter = (at for at in ahead if self.context.lowers[at] in forms_meaning("counter"))
        done = next(counter, -1) if hit.meaning in _TO_DO else -1
        if done >= 0:
            return -self.valence(done + 1, _REACH)
        idiom = hit.meaning == "harm" and hit.end - hit.first > 2
        reach = hit.end - hit.first + (-1 if idiom else _REACH)
        worth = self.valence(hit.head + 1, reach, worst=hit.meaning == "give")
        return _EFFECTS[hit.meaning](worth)

    def effecting(self, clause: Clause) -> Target:
        """Return what has an effect: the subject, or that of the verb that lets others do it."""
        target = subject_of(self.context, clause)
        outer = clause.governor
        lets = outer is not None and clause.kind == "infinitive"
        if target.known or outer is None or not lets:
            return target
        letting = self.context.lowers[outer.group.head] in forms_meaning("give")
        helping = self.context.lowers[outer.group.head] in forms_meaning("help")
        return subject_of(self.context, outer) if letting or helping else target

    def is_intended(self, clause: Clause) -> bool:
        """Tell whether an effect is only the aim of the measure: "it is meant to help"."""
        before = self.context.lowers[max(0, clause.group.first - 1) : clause.group.head]
        led = clause.kind == "infinitive" or clause.modality.endswith("to")
        return led and not small("intended").isdisjoint(before)

    def valence(self, at: int, reach: int, *, worst: bool = False) -> int:
        """Return the worth of what the `reach` words from `at` on name: 1, −1, or 0 for none."""
        # What is named first counts, or with `worst` anything bad.
        found = 0
        for place in range(at, min(at + reach, len(self.context.lowers))):
            lower = self.context.lowers[place]
            if lower in small("stop", "breaking") or self.context.sentence.bits[place] & MODAL:
                break
            if lower in meaning("bad thing"):
                return found if found and not worst else -1
            found = 1 if lower in meaning("good thing") else found
        return found

    def event(self, hit: Hit) -> Iterator[Finding]:
        """Find what happens under the issue: "patients would die under a ban"."""
        context = self.context
        for at, sign in enumerate(context.sign):
            led = not small("led").isdisjoint(context.lowers[max(0, at - 2) : at])
            clause = context.verb_clause(hit.head)
            if sign and led and clause is not None and clause.modality and not clause.negated:
                yield self.made("blame", hit, self.voice(hit))
                return

    # Demands.

    def change(self, hit: Hit) -> Iterator[Finding]:
        """Find a demand to change the issue: "should be narrowed before it is passed"."""
        context = self.context
        clause = context.verb_clause(hit.head)
        frame = self.frame(hit)
        if frame is None:
            return
        if frame.negated and frame.hedged and object_of(context, hit, clause).kind == "issue":
            weak = "who wants no change may have other reasons"
            yield self.made("praise", hit, self.voice(hit), weak=weak)
        if not frame.advised or frame.negated:
            return
        if object_of(context, hit, clause).known:
            passive = clause is not None and clause.group.passive
            cue = hit._replace(first=frame.first) if passive else hit
            yield self.made("change", cue, self.holder(frame, hit.first))

    def wanted(self, hit: Hit) -> Iterator[Finding]:
        """Find something that the issue is to have first: "expects strong safeguards"."""
        context = self.context
        voice = context.voice_at(hit.first)
        clause = context.clause_before(hit.first)
        window = set(context.lowers[max(0, hit.first - 7) : hit.first])
        asked = bool(window & small("asks for")) or (voice is not None and voice.cue == "asking")
        if not asked or window & small("missing") or self.negated(hit, clause):
            return
        holder = self.voice(hit)
        if not holder and clause is not None:
            holder = self.holder(frame_of(context, clause, hit.first), hit.first)
        yield self.made("change", hit, holder, weak="what it asks for may be something else")

    def depends(self, hit: Hit) -> Iterator[Finding]:
        """Find consent that depends on something: "its approval hinges on a court"."""
        start = max(0, hit.first - 12)
        if not small("consent").isdisjoint(self.context.lowers[start : hit.end]):
            yield self.made("change", hit, self.voice(hit) or self.subject(hit))

    def must_have(self, hit: Hit) -> Iterator[Finding]:
        """Find what the speaker will not do without: "safeguards are a must"."""
        yield self.made("change", hit, self.voice(hit))

    def subject(self, hit: Hit) -> Holder:
        """Return whom the clause of a phrase is about."""
        context = self.context
        clause = context.verb_clause(hit.head) or context.clause_before(hit.first)
        if clause is None or clause.subject is None:
            return NOBODY
        frame = Frame(clause, first=hit.first)
        frame.attitude = True
        return self.holders.of_frame(context, frame, hit.first)

    def side_less(self, hit: Hit) -> Iterator[Finding]:
        """Find that somebody says that he takes no side, or has not decided yet."""
        context = self.context
        about = any(context.sign) or self.ends_at(hit.end)
        if not about and small("of it").isdisjoint(context.lowers[hit.end :]):
            return
        voice = self.voice(hit)
        own = self.subject(hit)
        clause = context.verb_clause(hit.head) or context.clause_before(hit.first)
        of_issue = clause is not None and subject_of(context, clause).known
        direct = (v := context.voice_at(hit.first)) is not None and v.direct
        kind: Kind = "neutral" if hit.meaning == "neutral" else "undecided"
        yield self.made(kind, hit, voice if of_issue or direct or not own else own)

    # Nouns, names and wishes.

    def doings(self) -> Iterator[Finding]:
        """Find who does what is at stake, where its name holds a verb: "halt the funding"."""
        context = self.context
        for clause in context.sentence.clauses:
            at = clause.group.head
            opens = at == 0 or not context.sign[at - 1] or context.lowers[at - 1] == "to"
            opens &= clause.opener_at < 0 and any(context.sign[at + 1 : at + 2])
            if context.sign[at] and opens and context.sentence.alone[at] & VERB:
                frame = frame_of(context, clause, at)
                if not (frame.supposed or frame.former):
                    hit = Hit("bind", at, at + 1, 0)
                    target = Target("issue", context.sign[at], at)
                    yield from self.sided(hit, frame, context.sign[at], self.holder(frame, at), target)

    def owned_issue(self) -> Iterator[Finding]:
        """Find whose the issue is: "Israel's plans", "our proposal"."""
        context = self.context
        for at, sign in enumerate(context.sign):
            if sign <= 0 or context.lowers[at] not in owned_nouns():
                continue
            phrase = context.sentence.phrase_before(at + 1)
            if phrase is not None and phrase.possessor is not None:
                owner = self.holders.of_words(context, phrase.possessor)
                hit = Hit("", phrase.possessor[0], at + 1)
                yield self.made("support", hit, owner, weak="it is only called the owner's")

    def nominals(self) -> Iterator[Finding]:
        """Find sides that a noun of action tells: "X's vote against it", "criticism from X"."""
        context = self.context
        for at, word in enumerate(context.lowers):
            kind = _NOUNS_OF.get(word) or _nominal_kinds().get(word)
            nominal = context.sentence.nominal(at) if kind else None
            if kind is None or nominal is None or nominal.doer is None:
                continue
            before = context.lowers[max(0, nominal.doer.start - 1)]
            if before in effects("opens") or before in small("undecided on"):
                continue
            target = Target("it", 1, at)
            if nominal.target is not None:
                target = scan(context, nominal.target.start, nominal.target.end)
            elif not any(context.sign):
                continue
            if not target.known:
                continue
            kind = "oppose" if nominal.preposition == "against" else kind
            holder = self.of_members(nominal.doer.members)
            hit = Hit("", at, at + 1)
            turned: Kind = kind if target.turn > 0 else _TURNED[kind]
            yield self.made(turned, hit, holder)

    def named(self, hit: Hit) -> Iterator[Finding]:
        """Find who is called a supporter, an opponent or a critic of it."""
        context = self.context
        after = context.lowers[hit.end : hit.end + 1]
        target = scan(context, hit.end + 1, min(len(context.lowers), hit.end + 8))
        if after != ["of"] or target.kind != "issue":
            return
        kind = _NAMED[hit.meaning]
        examples = self.holders.examples(context, max(k for k in range(hit.end, len(context.sign)) if context.sign[k] and k < hit.end + 9) + 1)
        if examples:
            turned = kind if target.turn > 0 else _TURNED[kind]
            yield self.made(turned, hit, Holder(tuple(examples)))
        clause = context.clause_before(hit.first)
        if clause is not None and clause.group.lemma == "be":
            yield self.made(kind if target.turn > 0 else _TURNED[kind], hit, self.subject(hit))
            return
        for phrase in self.phrases():
            apposed = phrase.apposition
            if apposed is not None and apposed[0] <= hit.first < apposed[1]:
                holder = self.holders.of_words(context, (phrase.start, phrase.end))
                more = self.holders.represented(context, (phrase.start, apposed[0]))
                holder = Holder(tuple(dict.fromkeys([*holder.actors, *more])), holder.number)
                yield self.made(kind if target.turn > 0 else _TURNED[kind], hit, holder)
                return

    def phrases(self) -> Iterator[NounPhrase]:
        """Yield the subjects of the sentence, and whoever acts in it."""
        for clause in self.context.sentence.clauses:
            yield from filter(None, (clause.subject, clause.agent))

    def backings(self) -> Iterator[Finding]:
        """Find who backs what "has the backing of" somebody."""
        context = self.context
        for clause in context.sentence.clauses:
            if clause.group.lemma not in small("backed by") or not clause.objects:
                continue
            noun = clause.objects[0].head
            known = context.lowers[noun] in meaning("noun support")
            of = next((p for at, p in clause.prepositional if at == noun + 1), None)
            if known and of is not None and subject_of(context, clause).kind == "issue":
                yield self.made("support", Hit("", noun, noun + 1), self.of_members(of.members))

    def of_members(self, members: tuple[tuple[int, int], ...]) -> Holder:
        """Return the holders that a list names."""
        found = [self.holders.of_words(self.context, member) for member in members]
        actors = dict.fromkeys(actor for each in found for actor in each.actors)
        return Holder(tuple(actors), max((each.number for each in found), default=-1))

    def wishes(self) -> Iterator[Finding]:
        """Find wishes: "without the treaty, …", "if we were in the treaty", "rather no treaty"."""
        lowers = self.context.lowers
        for at, word in enumerate(lowers):
            if word in small("wishing"):
                target = next((k for k in range(at + 1, min(len(lowers), at + 8)) if self.context.sign[k]), 0)
                rule = _WISHES.get(word, Finder.preferred)
                yield from rule(self, at, target) if target else ()

    def without(self, at: int, target: int) -> Iterator[Finding]:
        """Find what somebody fears "without the treaty"."""
        opens = at == 0 or not self.context.lowers[at - 1].isalpha() or self.context.lowers[at - 1] == "that"
        if opens and target - at <= 2 and len(self.context.lowers) - at > 5:
            hit = Hit("", at, target + 1)
            yield self.made("praise", hit, self.voice(hit))

    def counterfactual(self, at: int, target: int) -> Iterator[Finding]:
        """Find a wish: "if we were in the treaty"."""
        between = self.context.lowers[at + 1 : target]
        if between[:1] in (["we"], ["i"]) and {"were", "had"} & set(between):
            hit = Hit("", at, target + 1)
            yield self.made("praise", hit, self.voice(hit))

    def preferred(self, at: int, target: int) -> Iterator[Finding]:
        """Find "would rather have no treaty" and "would sooner leave than live with it"."""
        context = self.context
        between = context.lowers[at + 1 : target]
        than = "than" in between and side_of(context.lowers[target - 1]) >= 0
        if than or ("no" in between and len(between) <= 3):
            hit = Hit("", at, target + 1)
            yield self.made("oppose", hit, self.subject(hit))


_NAMED: Final[dict[str, Kind]] = {
    "supporter": "support", "opponent": "oppose", "critic": "blame",
}  # fmt: skip
_TO_DO: Final = frozenset(["help", "give"])
_ACTS: Final = frozenset(["bind", "quit"])
_ALARMED: Final = frozenset(["complaining", "warning"])
_WISHES: Final = {"without": Finder.without, "if": Finder.counterfactual}
_NOUNS_OF: Final[dict[str, Kind]] = {}


def _nominal_kinds() -> dict[str, Kind]:
    """Return what each noun of action shows of its doer."""
    found: dict[str, Kind] = dict.fromkeys(meaning("noun support"), "support")
    found |= dict.fromkeys(meaning("noun oppose"), "oppose")
    found |= dict.fromkeys(meaning("noun critical"), "blame")
    return found


_RULES: Final[dict[str, Callable[[Finder, Hit], Iterator[Finding]]]] = {
    **dict.fromkeys(SIDES, Finder.side),
    **dict.fromkeys(("bind alone", "quit alone"), Finder.alone),
    **dict.fromkeys(("good", "bad", "untrue", "verdict good", "verdict bad"), Finder.judgement),
    **dict.fromkeys(_EFFECTS, Finder.effect),
    **dict.fromkeys(("neutral", "undecided"), Finder.side_less),
    **dict.fromkeys(_NAMED, Finder.named),
    "better": Finder.better,
    "fault alone": Finder.fault_alone,
    "wanted more": Finder.wanted_more,
    **dict.fromkeys(("begin", "end"), Finder.over),
    "event": Finder.event,
    "change": Finder.change,
    "wanted change": Finder.wanted,
    "depends": Finder.depends,
    "must have": Finder.must_have,
}
