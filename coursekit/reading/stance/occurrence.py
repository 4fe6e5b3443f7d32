"""One cue of a sentence with all that the rules of ``findings.rules`` may ask about it."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Final

from coursekit.reading.grammar.chunks import NO_PHRASE, NounPhrase
from coursekit.reading.grammar.clauses import NO_CLAUSE, Clause
from coursekit.reading.grammar.sentence import NO_NOMINAL, Nominal
from coursekit.reading.grammar.tags import DAY, NUMBER, PUNCTUATION, V_BASE
from coursekit.reading.rules.engine import Features
from coursekit.reading.stance.context import (
    NONE,
    Context,
    Range,
    Target,
    Voice,
    is_gapped,
    object_of,
    scan,
    subject_of,
)
from coursekit.reading.stance.lexicon import SIDES, Hit, forms_meaning, meaning, small
from coursekit.reading.stance.modifiers import NO_FRAME, Frame, around, effects, frame_of
from coursekit.reading.text.kept import kept

#: By what is done, and what it is done to: whether the effect is good.
_EFFECTS: Final[dict[str, Callable[[int], int]]] = {
    "harm": lambda worth: 1 if worth < 0 else -1,
    "counter": lambda worth: -worth,
    "help": lambda worth: -1 if worth < 0 else 1,
    "give": lambda worth: worth,
    "lack": lambda _: -1,
}
#: How many words tell what an effect is done to, and how many an opened clause may take.
_REACH: Final = 7
_NEAR: Final = 12
#: "Among the 40 co-sponsors were …": so far behind "among" a group is named.
_OPENS: Final = 5
#: So far ahead of "critic" may "once" be.
_ONCE: Final = 5
#: So far may the issue be from what happens under it: time grows with length, and no faster.
_FAR: Final = 40


class Occurrence:
    """One phrase of the lexicon where it stands; what is asked for is found once."""

    def __init__(self, context: Context, hit: Hit) -> None:
        self.context = context
        self.hit = hit
        self.lowers = context.lowers

    # What the cue is a part of.

    @kept
    def verb(self) -> Clause:
        """The clause whose verb the cue is, or holds it."""
        return self.context.sentence.clause_of(self.hit.head)

    @kept
    def clause(self) -> Clause:
        """That clause, else the one of the last verb before the cue."""
        behind = self.lowers[0] == "among" and self.hit.first <= _OPENS
        ahead = self.context.clause_after(self.hit.end) if behind else NO_CLAUSE
        return self.verb or ahead or self.context.clause_before(self.hit.first)

    @kept
    def voice(self) -> Voice:
        """Who says the words of the cue."""
        return self.context.voice_at(self.hit.first)

    @kept
    def is_verb(self) -> bool:
        """Whether the cue is the verb of a clause where it must be one."""
        return self.hit.verb < 0 or self.context.is_verb(self.hit)

    @kept
    def after(self) -> str:
        """The word behind the cue, "" at the end."""
        return self.lowers[self.hit.end] if self.hit.end < len(self.lowers) else ""

    @property
    def before(self) -> str:
        """The word before the cue, "" at the start."""
        return self.lowers[self.hit.first - 1] if self.hit.first else ""

    @property
    def ends(self) -> bool:
        """Whether no object follows: a mark, a preposition, a time, or nothing."""
        return not self.after[:1].isalnum() or self.after in small("no object")

    @property
    def names_it(self) -> bool:
        """Whether the cue is in the issue's name, or its last word opens that: "plans to leave"."""
        sign, end = self.context.sign, self.hit.end
        opens = end - 1 > self.hit.head and not sign[end - 2] and any(sign[end : end + 1])
        verb = self.verb  # "the draft *proposed by Chad*", "the accord *Chad struck*"
        if (verb.group.passive or is_gapped(verb)) and verb.agent:
            return False
        return sign[self.hit.head] != 0 or (opens and sign[end - 1] != 0)

    # Who does it, and whether it is done.

    @kept
    def frame(self) -> Frame:
        """The frame of a cue: of its verb, of "X's support for", of "is critical of"."""
        if self.hit.verb < 0:
            return self._owned() or self._attitude() or NO_FRAME
        if not self.is_verb:
            return self._order() or self._owned() or NO_FRAME
        frame = frame_of(self.context, self.verb, self.hit.head)
        frame.negated ^= self.hit.verb > 0 and self.lowers[self.hit.first] in effects("inside")
        return frame

    def _attitude(self) -> Frame | None:
        """Return the frame of "is critical of" and "voiced opposition to"."""
        clause, inner = self.clause, self.context.clause_after(self.hit.end)
        if (
            clause.end <= self.hit.first
            and inner.subject.start <= self.hit.first < inner.subject.end
        ):
            return None  # "said that criticism of it was unfair"
        own = clause.group.first <= self.hit.first <= clause.group.last
        own = own or self._is_purpose(clause)
        if not (own or clause.group.lemma in small("bearing lemma")):
            return None
        if self.lowers[clause.group.first - 1] in small("there"):
            return Frame(spoken=True, first=self.hit.first)
        frame = frame_of(self.context, clause, self.hit.first)
        frame.negated ^= self.lowers[self.hit.first] in effects("inside")
        frame.attitude = True
        return frame

    def _is_purpose(self, clause: Clause) -> bool:
        """Tell "issued a statement *in support of* it" from "a bill in support of it"."""
        leads = self.lowers[self.hit.first] in small("for the sake of")
        objects = [*clause.objects, *(phrase for _, phrase in clause.prepositional)]
        near = max((p.end for p in objects if p.end <= self.hit.first), default=-1)
        acts = clause.group.lemma in small("taking sides") and not clause.group.passive
        return leads and acts and max(near, clause.group.last + 1) == self.hit.first

    def _owned(self) -> Frame | None:
        """Return the frame of a noun that has an owner: "Poland's vote against it"."""
        owner = self.context.owner_of(self.hit.first)
        if owner is None:
            return None
        return Frame(owner=owner, first=self.hit.first, supposed=self._is_opened(owner[0]))

    def _is_opened(self, at: int) -> bool:
        """Tell what is only supposed: "without Chad's support"."""
        return at > 0 and self.lowers[at - 1] in effects("opens")

    def _order(self) -> Frame | None:
        """Return the frame of an order, "reject it": it opens a sentence that somebody says."""
        sentence, at = self.context.sentence, self.hit.first
        ahead = at - (self.before in small("quote"))  # "not “impose it”"
        negated = ahead > 0 and self.lowers[ahead - 1] in small("do not")
        begin = ahead - 1 - (self.lowers[ahead - 2 : ahead - 1] == ["do"]) if negated else at
        opens = begin <= 0 or sentence.bits[begin - 1] & PUNCTUATION
        if not (opens and sentence.alone[at] & V_BASE):
            return None
        return Frame(negated=negated, advised=True, spoken=True, first=begin)

    @property
    def held(self) -> bool:
        """Whether somebody has the stance now, and it is not only supposed."""
        frame = self.frame
        return not (frame.supposed or (frame.former and self.hit.meaning != "bind"))

    @property
    def advised(self) -> bool:
        """Whether somebody is only told to do it."""
        return self.frame.advised

    @property
    def possible(self) -> bool:
        """Whether it only may be so: "might sign"."""
        return self.frame.clause.modality in small("possible")

    @property
    def reported(self) -> bool:
        """Whether a denied act only tells what was so far: "has not signed" is no refusal."""
        return self.frame.past

    @property
    def counts(self) -> tuple[str, ...]:
        """How many do it, as the text puts it: "nine", "38"."""
        subject, bits = self.clause.subject, self.context.sentence.bits
        places = range(subject.start, subject.end) if subject else ()
        return tuple(self.lowers[at] for at in places if bits[at] & NUMBER)

    # What it is about.

    @kept
    def target(self) -> Target:
        """What a side is taken on."""
        target = object_of(self.context, self.hit, self.verb)
        if target:
            return target
        return Target("it") if self._is_alone() else self._complement()

    def _is_alone(self) -> bool:
        """Tell whether a verb stands without its object, or with the place of the signing."""
        if self.hit.end - self.hit.first > 1 and self.lowers[self.hit.end - 1] in small("leading"):
            return False  # "whom they vote for"
        lemma = self.verb.group.lemma or self.lowers[self.hit.first]
        place = self.context.sentence.texts[self.hit.end : self.hit.end + 1]
        shuns = lemma in small("shunning") and any(word[0].isupper() for word in place)
        passive = self.verb.group.passive  # "a petition signed by Chad"
        bare = lemma in small("of texts") or (lemma in small("of groups") and self._is_dated())
        # "Given leave to intervene, Chad withdrew": from a treaty alone.
        bare &= lemma not in small("of treaties") or self.context.stake.issue.is_joined
        leaves = self.lowers[self.hit.end - 1] in small("out") and self.context.named
        return shuns or ((bare or leaves) and self.ends and not passive)

    def _is_dated(self) -> bool:
        """Tell "Chad joined in May" and "advised against joining" from "joined in praising it"."""
        behind = self.context.sentence.bits[self.hit.end : self.hit.end + 5]
        return self.after != "in" or any(bits & (DAY | NUMBER) for bits in behind)

    def _complement(self) -> Target:
        """Return what the clause is about that follows: "regrets that the treaty leaves …"."""
        inner = self.context.clause_after(self.hit.end)
        if not self.verb or inner.governor is not self.verb:
            return NONE
        target = subject_of(self.context, inner)
        if self.context.side_of_verb(inner) < 0 and inner.group.passive:
            target = target._replace(turn=-target.turn)  # "regrets that it was vetoed"
        noun = self.lowers[inner.hangs_on] if inner.hangs_on > self.verb.group.last else ""
        if noun in meaning("attack noun") | meaning("claim noun"):
            return target._replace(turn=-target.turn)
        return target if self.hit.meaning == "fault" and not inner.negated else NONE

    @kept
    def beside(self) -> NounPhrase:
        """Whom somebody sides with, where no measure is what he is for."""
        verb = self.verb
        if verb.group.passive:
            sides = verb.agent and verb.group.lemma in small("siding")
            return verb.patient if sides else NO_PHRASE
        if verb.group.lemma in small("with others"):
            joined = next(iter(verb.objects), NO_PHRASE)
            # "It joined Lee's core of shareholders"
            named = joined and self.context.sentence.texts[joined.members[0][1] - 1][0].isupper()
            return joined if named or self.context.named else NO_PHRASE
        leads = verb and self.lowers[self.hit.end - 1] in small("beside")
        return self.context.sentence.phrase(self.hit.end) if leads else NO_PHRASE

    @kept
    def includes(self) -> Clause:
        """The verb of "those opposed to it include Chad", where the cue tells who they are."""
        outer = self.context.clause_after(self.hit.end)
        subject = outer.subject
        tells = subject and outer.group.lemma in small("giving examples")
        if not tells or subject.start > self.hit.first:
            return NO_CLAUSE
        whose = subject.head < self.hit.first  # no "concerns about it"
        return outer if whose or self.before in small("several") else NO_CLAUSE

    @property
    def favours(self) -> bool:
        """Whether the side is for the issue, with what turns it round counted in."""
        return SIDES.get(self.hit.meaning, 0) * self.target.turn > 0

    @property
    def bare(self) -> bool:
        """Whether what is asked for is the issue, and nothing of it: "the ban before May"."""
        target, sign = self.target, self.context.sign
        if target.kind != "issue" or target.at > self.hit.end + 3:
            return False
        end = next((at for at in range(target.at, len(sign)) if not sign[at]), len(sign))
        if self.lowers[end : end + 1] == ["of"]:
            end = self.context.named_end(end)  # "the adoption of the treaty"
        after = self.lowers[end] if end < len(self.lowers) else ""
        return not after.isalpha() or after in small("when", "no object")

    @property
    def about(self) -> Target:
        """What the clause of the cue is about: its subject."""
        return subject_of(self.context, self.clause)

    @property
    def fault_found(self) -> bool:
        """Whether a fault was named before, or is found with the issue: "shared these concerns"."""
        shared = not small("sharing").isdisjoint(self.lowers[self.hit.first : self.hit.end])
        begin = self.hit.end + (self.after in small("leading", "leading it on"))
        target = scan(self.context, begin, min(len(self.lowers), begin + _NEAR))
        return shared or bool(target)

    @property
    def shared(self) -> bool:
        """Whether words of the issue follow: whom it accuses, or of what."""
        near = self.lowers[self.hit.first + 1 : self.hit.end + _NEAR]
        return any(map(self.context.stake.issue.shares, near))

    # Judgements.

    @kept
    def judged(self) -> Target:
        """What a judgement is said of; nothing where it is only supposed or conceded."""
        if not (self.is_verb and self._is_judging() and self.asserted):
            return NONE
        target = self._beside()
        if not target:
            target = self._named_before() or self._move()
        if not target and self.hit.meaning.startswith("verdict"):
            loose = not self.clause or self._is_loose(self.clause)
            target = Target("it", 1, self.hit.first) if loose else NONE
        return NONE if self._is_expletive(target) else target

    def _move(self) -> Target:
        """Return what is judged in "signed the treaty, *a move that* Lee called reckless"."""
        at = self.clause.opener_at - 1 if is_gapped(self.clause) else -1
        return self._deed(at) if at >= 0 and self.lowers[at] in small("news") else NONE

    def _deed(self, at: int) -> Target:
        """Return what the clause before a word does to the issue; −1 undoes it."""
        verb = self.context.clause_before(at)
        side = self.context.side_of_verb(verb) if verb else 0
        group = verb.group
        done = Hit("", group.head, group.last + 1, 0)
        target = object_of(self.context, done, verb) if side else NONE
        return target._replace(turn=target.turn * side) if side else NONE

    @kept
    def deed(self) -> Target:
        """What was done to the issue: "Chad signed it, *to the dismay of* Peru"."""
        return self._deed(self.hit.first)

    def _is_expletive(self, target: Target) -> bool:
        """Tell the "it" of "it is dangerous to allow them", which stands for nothing."""
        ahead = self.lowers[self.hit.end : self.hit.end + 3]
        named = target.kind == "it" and self.lowers[target.at] == "it"
        aim = self.lowers[self.hit.end - 1] in small("takes an aim")
        return named and "to" in ahead and not aim

    def _is_judging(self) -> bool:
        """Tell an adjective from the verb that looks like it: "has broken"."""
        single = self.hit.verb < 0 and self.hit.end - self.hit.first == 1
        return not (single and self.verb and not self.verb.group.passive)

    def _named_before(self) -> Target:
        """Return what a judgement is said of before it: by the verb, or by who calls it so."""
        context, clause, voice = self.context, self.clause, self.voice
        begin = -1
        if voice.lemma in small("judging"):
            begin = context.index_of(voice.start)
        elif clause.group.lemma in small("judging"):
            begin = clause.group.last + 1
        named = scan(context, begin, self.hit.first) if begin >= 0 else NONE
        if named:
            return named
        copular = clause.group.lemma in small("copular", "thing that has")
        said = self.hit.first <= clause.group.last or copular
        return subject_of(context, clause) if said else NONE

    def _beside(self) -> Target:
        """Return the issue in a judgement or right behind it: "flaws in the treaty"."""
        sign, hit = self.context.sign, self.hit
        ahead = range(hit.first, min(len(sign), hit.end + 4))
        place = next((at for at in ahead if sign[at]), -1)
        # "To leave the landmark treaty": the writer's word.
        if hit.meaning == "good" and 0 <= place <= hit.end and not self.voice.direct:
            return NONE
        # "An opportunity to read the treaty": said of the reading.
        idiom = hit.meaning.startswith("verdict")
        led = self.after in small("leading") and (
            self.after != "to" or place == hit.end + 1 or idiom
        )
        if place < 0 or not (led or place <= hit.end):
            return NONE
        # "A threat to the treaty": who says so is for it.
        hurt = hit.meaning == "bad" and place and self.lowers[place - 1] in small("hurting")
        return Target("issue", -sign[place] if hurt else sign[place], place)

    def _is_loose(self, clause: Clause) -> bool:
        """Tell whether a clause is about nothing that has a name: "there are", "this is"."""
        return bool(clause.subject) and self.lowers[clause.subject.head] in small("loose")

    @kept
    def asserted(self) -> bool:
        """Whether the clause is neither supposed nor conceded to somebody else."""
        return not any(map(self._supposes, around(self.clause)))

    def _supposes(self, outer: Clause) -> bool:
        """Tell a condition or a concession from the clause that follows it behind a comma."""
        if outer.kind == "concession":
            begun = "," in self.lowers[outer.opener_at : self.hit.first]
            beside = outer.opener == "while" and self.lowers[outer.opener_at - 1] == ","
            return not (begun or beside)
        asked = outer.opener == "how" and _is_denied(self.context, outer.governor)
        return asked or outer.kind == "if" or outer.opener in effects("opens")

    @kept
    def denied(self) -> bool:
        """Whether a negation stands in the clause of a judgement, or governs it."""
        hit, clause, inside = self.hit, self.clause, effects("inside")
        near = self.lowers[max(0, hit.first - 3) : hit.first]
        stop = max((at for at, word in enumerate(near) if word in small("joining")), default=-1)
        words = (*near[stop + 1 :], *self.lowers[hit.first + 1 : hit.end - 1])
        if any("negate" in inside.get(word, ()) for word in words):
            return True
        # "There are no safeguards": the negation is the idiom's own.
        idiom = "negate" in inside.get(self.lowers[hit.first], ())
        saying = self.context.saying.get(self.voice.number) if self.voice else None
        return any(
            outer.negated and (not idiom if outer is clause else self._thinks(outer))
            for outer in (clause, clause.governor, saying)
            if outer
        )

    def _thinks(self, outer: Clause) -> bool:
        return outer.group.lemma in small("thinking", "judging")

    @kept
    def claimed(self) -> int:
        """−1 for what is only a claim that the speaker rejects: "the idea that it harms"."""
        denied = self.voice.cue == "denying"
        nouns = meaning("attack noun") | meaning("claim noun")
        for inner in around(self.clause):
            if inner.hangs_on >= 0 and self.lowers[inner.hangs_on] in nouns:
                outer, ahead = inner.governor, self.lowers[inner.hangs_on - 1]
                if "negate" in effects("inside").get(ahead, ()):
                    return -1  # "no evidence that it helps"
                against = outer and self.context.side_of_verb(outer) < 0
                return -1 if against or denied else 1
        return -1 if denied and self.clause.kind == "that" else 1

    @property
    def ruled(self) -> bool:
        """Whether a court or a body finds so; who finds *it* odd that … only judges."""
        if self.voice.lemma not in small("ruling"):
            return False
        saying = self.context.saying.get(self.voice.number)
        return saying is None or self.lowers[saying.group.last + 1] != "it"

    @property
    def vowed(self) -> bool:
        """Whether somebody promises or insists that it will be so."""
        return self.voice.lemma in small("vowing")

    @property
    def rival(self) -> bool:
        """Whether another instrument is what is said to be better."""
        subject = self.clause.subject
        if not subject or self.context.sign[subject.head]:
            return False
        noun = self.lowers[subject.head] in self.context.stake.issue.nouns
        return noun and self.context.sentence.texts[subject.head][0].isupper()

    # Effects.

    @property
    def effective(self) -> bool:
        """Whether the cue tells an effect, and not only an aim or a thought."""
        verb = self.verb
        if not verb or not self.is_verb or not self.asserted or self.after == "that":
            return False
        if self._describes_it():
            return False
        before = self.lowers[max(0, verb.group.first - 1) : verb.group.head]
        return small("intended").isdisjoint(before)

    def _describes_it(self) -> bool:
        """Tell what only says which it is: "a treaty *to fight* crime", "rules targeting theft"."""
        clause, at = self.verb, self.verb.group.first - 1
        bare = clause.kind == "infinitive" or (
            clause.kind == "participle" and not clause.group.passive
        )
        return bare and at >= 0 and self.context.sign[at] != 0

    @kept
    def causes(self) -> Target:
        """What has the effect: the subject, or that of the verb that lets others do it."""
        verb = self.verb
        target = subject_of(self.context, verb)
        outer = verb.governor
        if target or verb.kind != "infinitive" or not outer:
            return target
        lets = self.lowers[outer.group.head] in forms_meaning("give") | forms_meaning("help")
        return subject_of(self.context, outer) if lets else NONE

    @property
    def breaks_it(self) -> bool:
        """Whether somebody is said to harm the issue: who accuses others of it is for it."""
        harms = self.hit.meaning == "harm" or self.lowers[self.hit.first] in small("breaking it")
        return harms and object_of(self.context, self.hit, self.verb).kind == "issue"

    @kept
    def worth(self) -> int:
        """Whether the effect is good (1) or bad (−1): by what it is, and what it is done to."""
        hit, inner = self.hit, self.context.clause_after(self.hit.end)
        acts = forms_meaning("counter") | forms_meaning("harm")
        beside = inner.group.first == hit.end == hit.first + 1
        if beside and self.lowers[inner.group.head] in acts:
            return 0  # "helped prevent attacks": the verb that follows tells
        reach = hit.end - hit.first + _REACH
        return _EFFECTS[hit.meaning](self._valence(hit.head + 1, reach, hit.meaning == "give"))

    def _valence(self, at: int, reach: int, worst: bool = False) -> int:
        """Return the worth of what the `reach` words from `at` on name: 1, −1, or 0 for none."""
        # What is named first counts, or with `worst` anything bad.
        found = 0
        for lower in self.lowers[at : at + reach]:
            if lower in meaning("bad thing"):
                return found if found and not worst else -1
            found = 1 if lower in meaning("good thing") else found
        return found

    @property
    def doubted(self) -> bool:
        """Whether a good effect is denied, or told by who warns: "warned that it gives …"."""
        alarmed = self.voice.cue in small("alarmed")
        return (self.negated or self.denied) != alarmed

    @property
    def negated(self) -> bool:
        """Whether what the cue tells is denied."""
        return self.frame.negated

    @property
    def outside(self) -> bool:
        """Whether a noun tells what somebody is not: "is no party to it", "was never a critic"."""
        return self.hit.verb < 0 and self.clause.negated and not self.clause.modality

    @property
    def led_by_it(self) -> bool:
        """Whether what happens would happen under the issue: "patients would die under a ban"."""
        verb, sign = self.verb, self.context.sign
        told = verb.modality and not verb.negated
        near = range(max(2, self.hit.first - _FAR), min(len(sign), self.hit.end + _FAR))
        led = (self.lowers[at - 2 : at] for at in near if told and sign[at])
        return not all(map(small("led").isdisjoint, led))

    # Demands and positions.

    @property
    def asked(self) -> bool:
        """Whether something is asked for: "expects strong safeguards"."""
        window = self.lowers[max(0, self.hit.first - 7) : self.hit.first]
        calls = any(word in small("asks with for") for word in window) and "for" in window
        asks = self.voice.cue == "asking" and self.voice.lemma not in small("judging")
        wanted = asks or not small("asks for").isdisjoint(window) or calls
        return wanted and self.asserted and not self.denied

    @property
    def consent(self) -> bool:
        """Whether somebody's consent is what depends on something."""
        start = max(0, self.hit.first - _NEAR)
        return not small("consent").isdisjoint(self.lowers[start : self.hit.end])

    @property
    def about_something(self) -> bool:
        """Whether who takes no side says so of the issue."""
        after = self.lowers[self.hit.end :]
        decides = self.lowers[self.hit.end - 1] == "whether"
        # "The Greens will decide after the hearings"
        known = self.context.pronouns
        told = self.hit.meaning == "undecided" and known and self._is_somebody()
        named = self.context.named or told or decides or (known and self.ends)
        return named or not small("of it").isdisjoint(after)

    def _is_somebody(self) -> bool:
        """Tell whether the subject is a name or a pronoun: "the Greens", "it", no "matter"."""
        subject = self.clause.subject
        if not subject:
            return False
        pronoun = self.lowers[subject.start] in small("first person", "third person")
        return pronoun or self.context.sentence.texts[subject.end - 1][0].isupper()

    # Names and nouns.

    @property
    def used_to_be(self) -> bool:
        """Whether it was called so once: "used to be a critic", "once a supporter"."""
        ahead = self.lowers[max(0, self.hit.first - _ONCE) : self.hit.first]
        return any("former" in effects("inside").get(word, ()) for word in ahead)

    @kept
    def named_for_it(self) -> Target:
        """What somebody is called a supporter, an opponent or a critic of."""
        context, end = self.context, self.hit.end
        # "The 19 participants in the talks on it"
        led = self.hit.meaning == "member" and self.after in small("leading away")
        begin = end + (led or self.after == "of")
        if led or self.lowers[begin - 1] == "of":
            return scan(context, begin, min(len(self.lowers), begin + _REACH))
        phrase = context.sentence.phrase_before(end)
        owner = phrase.possessor
        places = (at for at in range(*(owner or (0, 0))) if context.sign[at])
        owned = (Target("issue", context.sign[at], at) for at in places)
        named = next(owned, NONE)
        if named or owner or not phrase:
            return named
        # "Peru was the most vocal opponent": of what the text tells.
        if "most" in self.lowers[phrase.start : end]:
            return Target("it", context.news, end - 1) if context.news else NONE
        # "Peru was among the co-sponsors", "there are 19 signatories".
        one = context.sentence.bits[phrase.start] & NUMBER or self.lowers[phrase.start] == "the"
        one = one or (phrase.start == self.hit.first and context.gives_examples(end))
        return Target("it", 1, end - 1) if one else NONE

    @kept
    def action(self) -> Nominal:
        """A noun of action that has a doer, and is about the issue."""
        found = self.context.sentence.nominal(self.hit.first)
        if not found.doer or self._is_opened(found.doer.start):
            return NO_NOMINAL
        # "It awaits ratification by Chad": only "Chad's ratification" tells of one.
        if found.doer.start > found.noun and self.lowers[found.noun] in small("awaited"):
            return NO_NOMINAL
        return found if self._action_target(found) else NO_NOMINAL

    def _action_target(self, nominal: Nominal) -> Target:
        """Return what a noun of action is about."""
        if nominal.target:
            return scan(self.context, nominal.target.start, nominal.target.end)
        phrase = self.context.sentence.phrase_before(nominal.noun + 1)
        the = phrase and self.lowers[phrase.start] in small("pointing")
        known = self.context.named or (the and self.context.pronouns)
        return Target("it", 1, nominal.noun) if known else NONE

    @property
    def backs(self) -> tuple[Range, ...]:
        """Who backs what "has the backing of" somebody."""
        backed = self.clause.group.lemma in small("backed by")
        of = backed and self.after == "of" and self.about.kind == "issue"
        return self.context.sentence.phrase(self.hit.first + 2).members if of else ()

    @property
    def called_bad(self) -> bool:
        """Whether the issue is called by a bad name: "a surveillance pact"."""
        sign, at = self.context.sign, self.named_as.at
        end = next((k for k in range(at + 1, len(sign)) if not sign[k]), 0)
        return bool(self.named_as) and at >= 0 and end > 0 and self._valence(end, 5) < 0

    @kept
    def named_as(self) -> Target:
        """What is called by a name."""
        return scan(self.context, self.hit.end, min(len(self.lowers), self.hit.end + _REACH))

    @kept
    def owner(self) -> Range | None:
        """Whose the issue is: "Israel's plans", "our proposal"."""
        phrase, noun = self.context.sentence.phrase_before(self.hit.end), self.hit.end - 1
        owner = phrase.possessor
        if phrase and owner is None and self.lowers[noun] in small("owned before"):
            owner = (phrase.start, noun) if phrase.start < noun else None
        unsure = owner is not None and self.lowers[owner[0]] in small("its")
        return None if unsure else owner

    @kept
    def turn(self) -> int:
        """1, or −1 where what is judged, called or done turns the finding round."""
        kind = self.hit.meaning
        if kind in small("turned by name"):
            return self.named_for_it.turn
        if kind.startswith("noun ") and self.action:
            return self._action_target(self.action).turn
        if kind in small("turned by deed"):
            return self.deed.turn
        if kind == "doing":
            return self.context.sign[self.hit.first]
        if kind == "called":
            return self.named_as.turn
        return (self.judged if self.judged else self.causes).turn * self.claimed


def _is_denied(context: Context, clause: Clause) -> bool:
    """Tell "cannot explain how it works" and "no one can explain it"."""
    subject = clause.subject
    none = subject and "negate" in effects("heads").get(context.lowers[subject.start], ())
    return clause.negated or bool(none)


FEATURES: Final[Features[Occurrence]] = {
    **{name.replace("_", " "): attrgetter(name) for name in vars(Occurrence) if name[0] != "_"},
    "meaning": lambda it: it.hit.meaning,
    "verb": lambda it: bool(it.verb),
    "lemma": lambda it: it.verb.group.lemma,
    "lemma before": lambda it: it.clause.group.lemma,
    "hedged": lambda it: it.frame.hedged,
    "undone": attrgetter("negated"),
    "target": lambda it: it.target.kind,
    "known": lambda it: bool(it.target),
    "about it": lambda it: it.about.kind == "issue",
    "topical": lambda it: it.voice.direct and it.asserted,
    "accusation": lambda it: it.context.stake.issue.is_accusation,
    "leads on": lambda it: it.lowers[it.hit.end - 1] == "of",
    "examples": lambda it: it.context.gives_examples(it.hit.end),
    "preposition": lambda it: it.action.preposition,
}
