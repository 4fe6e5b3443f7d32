"""One cue of a sentence with all that the rules of ``findings.rules`` may ask about it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from itertools import chain, compress, groupby, takewhile
from operator import attrgetter, methodcaller
from typing import Final, NamedTuple, TypeVar

from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.grammar.chunks import NO_PHRASE, NounPhrase
from coursekit.reading.grammar.clauses import NO_CLAUSE, Clause
from coursekit.reading.grammar.sentence import Nominal
from coursekit.reading.grammar.tags import DAY, NUMBER, V_BASE
from coursekit.reading.rule_file import RuleFile, rule_file
from coursekit.reading.stance.context import NONE, Context, Range, Target, Voice
from coursekit.reading.stance.lexicon import CLASSES, CUES, Hit, forms, meaning, side_of, small
from coursekit.reading.stance.modifiers import NO_FRAME, Frame, frame_of, negates, words_at
from coursekit.reading.text.kept import kept
from coursekit.reading.text.spans import START

#: What an effect is worth (1 good, −1 bad): where nothing, something good, something bad has it.
_EFFECTS: Final = {
    "harm": (-1, -1, 1), "counter": (0, -1, 1), "help": (1, 1, -1),
    "give": (0, 1, -1), "rouse": (0, 0, -1), "lack": (-1, -1, -1),
}  # fmt: skip
#: How many words tell what an effect is done to, and how many an opened clause may take.
_REACH: Final = 7
_NEAR: Final = 12
#: The verbs by which somebody says or thinks something in what another says.
_THINKING: Final = small("judging", "thinking", "telling that", "ruling") | CUES.keys()
_NONE: Final = words_at("heads", "negate") | {"not"}
#: The pronouns beside "I" that may mean whoever speaks, or nobody; then those in what is quoted.
_SAME: Final = (("third person", "expletive"), ("impersonal",))
#: So many words from a cue are looked at: time grows with length, and no faster.
_FAR: Final = 40
_THAT: Final = frozenset(("that",))
_TIMED: Final = DAY | NUMBER
T = TypeVar("T")


class Occurrence:
    """One phrase of the lexicon where it stands; what is asked for is found once."""

    def __init__(self, context: Context, hit: Hit) -> None:
        self.context = context
        self.hit = hit
        self.lowers, self.sign, self.word = context.lowers, context.sign, context.word
        self.sentence = context.sentence
        self.issue = context.stake.issue
        self._held: dict[str, bool] = {}

    def holds(self, feature: str) -> bool:
        """Tell whether a feature of ``features.rules`` holds."""
        if feature not in self._held:
            self._held[feature] = bool(_RULES[feature].choose(self))
        return self._held[feature]

    def named_behind(self, further: int = 0, reach: int = _REACH) -> Target:
        """Return what the words behind the cue name, from `further` on."""
        begin = self.hit.end + further
        return self.context.scan(begin, min(len(self.lowers), begin + reach))

    @kept
    def verb(self) -> Clause:
        """The clause whose verb the cue is, or holds it."""
        return self.sentence.clause_of(self.hit.head)

    @kept
    def clause(self) -> Clause:
        """That clause, else the one of the last verb before the cue."""
        # "Among the 40 co-sponsors were …"
        behind = self.next if self.lowers[0] == "among" else NO_CLAUSE
        return self.verb or self.context.clause_before(self.hit.first) or behind

    @kept
    def next(self) -> Clause:
        """The clause of the first verb behind the cue."""
        return self.context.clause_after(self.hit.end)

    @kept
    def voice(self) -> Voice:
        """Who says the words of the cue."""
        return self.context.voice_at(self.hit.first)

    @property
    def saying(self) -> Clause:
        """The clause whose verb says the words of the cue."""
        clauses, number = self.sentence.clauses, self.voice.number
        return next((c for c in clauses if -1 < number == self.context.cue_of(c)), NO_CLAUSE)

    @kept
    def other(self) -> NounPhrase:
        """Who else is told to say or think so: "Lee said that *critics* call it bad"."""
        # “*They* call it bad,” not “It is bad to say so”: the speaker says “I”.
        pronouns = small("first person", *_SAME[self.voice.direct])
        # By the verb of the cue only where it judges.
        verbs = {self.clause: small("judging")}
        for outer in self.clause.up() if self.voice else ():
            if self.sentence.words[outer.group.first].start < self.voice.start:
                break
            subject = outer.agent or outer.subject
            tells = outer.group.lemma in verbs.get(outer, _THINKING)
            # "I hope they see its value"; not "asked why they see it", "asks nobody to see it"
            hoped = outer.governor.group.lemma in small("hoping") and outer.kind != "question"
            first, before = self.lowers[subject.start], self.word(outer.group.first - 1)
            hoped &= _NONE.isdisjoint((first, before))
            if tells and not hoped and first not in pronouns:
                return subject
        return NO_PHRASE

    @kept
    def is_verb(self) -> bool:
        """Whether the cue is the verb of a clause where it must be one."""
        return self.hit.verb < 0 or self.hit.head <= self.verb.group.head < self.hit.end

    @property
    def after(self) -> str:
        """The word behind the cue, "" where a mark or nothing follows."""
        return self._plain(self.hit.end)

    def _plain(self, at: int) -> str:
        word = self.word(at)
        return word if word[:1].isalnum() else ""

    def up_to(self, at: int) -> list[str]:
        """Return the words right before one."""
        return self.lowers[max(0, at - 4) : at]

    @kept
    def frame(self) -> Frame:
        """The frame of a cue: of its verb, of "X's support for", of "is critical of"."""
        if self.hit.verb < 0:
            return self._owned() or self._attitude() or NO_FRAME
        if not self.is_verb:
            # "Has no *plans to sign* it"
            inner, last = self.sentence.clause_of(self.hit.end - 1), self.hit.end - 1
            led = frame_of(self.context, inner, last) if inner else NO_FRAME
            return self._order() or self._owned() or led
        frame = frame_of(self.context, self.verb, self.hit.head)
        frame.negated ^= self.opens_with_not
        return frame

    @property
    def opens_with_not(self) -> bool:
        """Whether the cue opens with a negation of its own."""
        return self.lowers[self.hit.first] in words_at("inside", "negate")

    def _attitude(self) -> Frame | None:
        """Return the frame of "is critical of" and "voiced opposition to"."""
        clause = self.clause
        if self.holds("speaks of himself"):
            return Frame(spoken=True, first=self.hit.first)
        if self.holds("stands off"):
            return Frame(self.next, attitude=True, first=self.hit.first)
        if not self.holds("has an attitude"):
            return None
        frame = frame_of(self.context, clause, self.hit.first)
        frame.negated ^= self.opens_with_not
        frame.attitude = True
        return frame

    @property
    def set_off(self) -> bool:
        """Whether it stands off beside a subject: "Long against it, Chad …", "Chad, for it, …"."""
        starts, subject = self.sentence.chunks.starts, self.next.subject
        start = starts[bisect_right(starts, self.hit.first) - 1]
        ahead = (start == 0) & (self.word(subject.start - 1) == ",")
        behind = (start == subject.end + 1) & (self.word(subject.end) == ",")
        return ahead | behind

    def _owned(self) -> Frame | None:
        """Return the frame of a noun that has an owner: "Poland's vote against it"."""
        owner, at = self.context.owner_of(self.hit.first), self.hit.first
        return Frame(owner=owner, first=at, supposed=self.is_opened(owner[0])) if owner else None

    def is_opened(self, at: int) -> bool:
        """Tell what is only supposed or sought: "without", "seeks Chad's support"."""
        group = self.context.clause_before(at).group
        sought = group.last == at - 1 and group.lemma in small("sought")
        return sought or self.word(at - 1) in words_at("opens")

    def _order(self) -> Frame | None:
        """Return the frame of an order, "reject it": it opens a sentence that somebody says."""
        sentence, at, word = self.sentence, self.hit.first, self.context.word
        begin = at - (word(at - 1) in small("quote"))  # "not “impose it”"
        negated = word(begin - 1) in small("do not")
        begin = begin - 1 - (word(begin - 2) == "do") if negated else at
        # "Please reject it", "let us reject it"
        urged = small("before an order").intersection((word(begin - 1), word(begin - 2)))
        opens = urged or not word(begin - 1)[-1:].isalnum()
        order = Frame(negated=negated, advised=True, spoken=True, first=begin)
        return order if opens and sentence.alone[at] & V_BASE else None

    @property
    def counts(self) -> tuple[str, ...]:
        """How many do it, as the text puts it: "nine", "38"."""
        words = slice(self.clause.subject.start, self.clause.subject.end)
        return tuple(compress(self.lowers[words], map(NUMBER.__and__, self.sentence.bits[words])))

    @kept
    def target(self) -> Target:
        """What a side is taken on."""
        done = self._act(self.next) if self.holds("tells of an act") else NONE
        return done or self.context.object_of(self.hit, self.verb) or self._first(_AIMED, NONE)

    @kept
    def beside(self) -> NounPhrase:
        """Whom somebody sides with, where no measure is what he is for."""
        return self._first(_SIDED, NO_PHRASE)

    def _first(self, ways: Mapping[str, Callable[[Occurrence], T]], none: T) -> T:
        """Return what the first of some ways finds of which the feature holds."""
        found = (find(self) for feature, find in ways.items() if self.holds(feature))
        return next(filter(None, found), none)

    @property
    def behind_name(self) -> str:
        """The word behind the issue's name, "" for a mark: "the ban *before* May"."""
        end = self.context.named_until(self.target.at)
        if self.word(end) == "of":
            end = self.context.named_end(end)  # "the adoption of the treaty"
        return self._plain(end)

    @property
    def about(self) -> Target:
        """What the clause of the cue is about: its subject."""
        return self.context.subject_of(self.clause)

    @kept
    def judged(self) -> Target:
        """What a judgement is said of; nothing where it is only supposed or conceded."""
        if not self.holds("judges"):
            return NONE
        target = self._first(_JUDGED, NONE)
        # "It is dangerous to allow them": the "it" stands for nothing.
        if self.lowers[target.at] != "it" or not self.holds("of a deed"):
            return target
        # "It is sad that Chad left it"
        return self.fact

    @property
    def fact(self) -> Target:
        """What is done to the issue in a that-clause behind the cue."""
        return self._act(self.next) if self.holds("of a fact") else NONE

    def deed(self, at: int) -> Target:
        """Return what the clause before a word does to the issue, or its own one; −1 undoes it."""
        # "To the dismay of Peru, Chad signed it"
        return self._act(self.context.clause_before(at) or self.context.clause_after(at))

    def _act(self, verb: Clause) -> Target:
        """Return what the verb of a clause does to the issue."""
        context, head = self.context, verb.group.head
        sided = (hit for hit in context.hits if hit.side and hit.head == head)
        done = next((context.object_of(hit, verb).reversed(hit.side < 0) for hit in sided), NONE)
        return done.reversed(verb.group.negated)

    @kept
    def judging(self) -> Clause:
        """The clause of who judges: "*called* it weak", "*considers* it to be weak"."""
        outer = NO_CLAUSE if self.clause.group.form == "finite" else self.clause.governor
        near = (self.clause, outer)
        return next((c for c in near if c.group.lemma in small("judging")), NO_CLAUSE)

    def _named_before(self) -> Target:
        """Return what a judgement is said of before it: by the verb, or by who calls it so."""
        begin = self.hit.first
        if self.judging:
            begin = self.judging.group.last + 1
        elif self.voice.lemma in small("judging"):
            begin = bisect_left(self.sentence.words, self.voice.start, key=START)
        described = self.judging.antecedent  # "which Chad calls weak"
        found = self.context.scan(begin, self.hit.first)
        return found if found.kind else self.context.scan(described.start, described.end)

    @kept
    def issue_at(self) -> int:
        """Where the issue is named in the cue or right behind it, −1 for nowhere."""
        begin, end = self.hit.first, self.hit.end + 4
        return next(compress(range(begin, end), self.sign[begin:end]), -1)

    @property
    def negation_near(self) -> bool:
        """Whether a negation stands in the cue, or right before it."""
        first, joins = self.hit.first, small("joining")
        before = range(first - 1, max(0, first - 3) - 1, -1)
        near = takewhile(lambda at: self.lowers[at] not in joins, before)
        return any(negates(self.context, at) for at in (*near, *range(first + 1, self.hit.end - 1)))

    @kept
    def claim(self) -> Clause:
        """The clause of what is only claimed: "the idea *that it harms*"."""
        nouns = CLASSES["attack noun"] | CLASSES["claim noun"]
        return next((c for c in self.clause.up() if self.word(c.hangs_on) in nouns), NO_CLAUSE)

    @kept
    def causes(self) -> Target:
        """What has the effect: the subject, or that of the verb that lets others do it."""
        verb, context = self.verb, self.context
        means = (c for c in self.sentence.clauses if c.opener in small("by means of"))
        # "Breaks the law by passing it"
        done = (context.scan(c.group.head, min(c.end + 1, len(self.lowers))) for c in means)
        outer, letting = verb.governor, forms("give") | forms("help")
        lets = verb.kind == "infinitive" and self.lowers[outer.group.head] in letting
        subjects = map(context.subject_of, (verb, *[outer] * lets))
        return next(filter(None, chain(subjects, done)), NONE)

    @kept
    def worth(self) -> int:
        """Whether the effect is good (1) or bad (−1): by what it is, and what it is done to."""
        hit, inner, reach = self.hit, self.next, self.hit.end - self.hit.first + _REACH
        first, does = inner.group.first, self.lowers[inner.group.head]
        deed = next((kind for kind in ("harm", "counter") if does in forms(kind)), "")
        near = first - hit.head - 1
        if hit.meaning == "give" and inner.kind == "infinitive":
            # "Lets firms exploit workers"; "lets spies read messages" is good for no message.
            who = self.values(hit.head + 1, near)
            what = self.values(inner.group.head + bool(deed), _REACH)
            if deed and min(who) >= 0:
                return _EFFECTS[deed][what[0]]
            civil = small("armed").isdisjoint(self.lowers[hit.end : first])
            return -1 if min(who + what) < 0 else who[0] * (civil | (does in forms("help")))
        if deed:
            if first == hit.end == hit.first + 1:
                return 0  # "helped prevent attacks": the verb that follows tells
        elif hit.meaning == "help" or inner.kind == "coordinate":
            reach = min(reach, near)  # "helps them learn from the war"
        found = self.values(hit.head + 1, reach)
        value = min(found) if hit.meaning in small("worst counts") else found[0]
        return _EFFECTS[hit.meaning][value]

    def values(self, at: int, reach: int) -> list[int]:
        """Return the worth of each word from `at` on: 1, −1; 0 alone where none has any."""
        return [*filter(None, map(self._value, range(len(self.lowers))[at : at + reach]))] or [0]

    def _value(self, at: int) -> int:
        """Return the worth of a word: of "criminal justice", not of "criminal"."""
        good, bad = meaning("good thing"), meaning("bad thing")
        word, after = self.lowers[at], self.word(at + 1)
        # "Efforts *to cut* crime" are efforts against it.
        harms = not bad.isdisjoint(self.lowers[at + 3 : at + 6])
        if after == "to" and harms and self.word(at + 2) in forms("counter"):
            after = "against"
        return (f"{word} {after}" in good) + (word in good) - (word in bad)

    @kept
    def led_by_it(self) -> int:
        """1 for what would happen under the issue, "would die under a ban", −1 for without it."""
        word, hit = self.context.word, self.hit
        near = range(max(2, hit.first - _FAR), min(len(self.lowers), hit.end + _FAR))
        leads = dict.fromkeys(small("led"), 1) | dict.fromkeys(small("lacking"), -1)
        # "Under the treaty", "without a treaty"
        led = (self.sign[at] * leads.get(word(at - k), 0) for at in near for k in (1, 2))
        return next(filter(None, chain(led, map(self._comes, self.sentence.clauses))), 0)

    def _comes(self, clause: Clause) -> int:
        """Return 1 for "if the treaty passes", −1 for "if it is rejected", else 0."""
        if clause.opener not in small("if it comes"):
            return 0
        about, lemma = self.context.subject_of(clause), clause.group.lemma
        side = side_of(lemma) or (lemma in small("comes")) - (lemma in small("comes to nothing"))
        return about.reversed(clause.group.negated).turn * side if about else 0

    @kept
    def named_for_it(self) -> Target:
        """What somebody is called a supporter, an opponent or a critic of."""
        context, end = self.context, self.hit.end
        # "The 19 participants in the talks on it"
        led = self.after in small("leading away") | {"of"}
        if led or self.lowers[end - 1] == "of":
            return self.named_behind(led)
        phrase = self.sentence.phrase_before(end)
        ahead = self.hit.first - 1  # "a *ban* supporter"
        for at in filter(self.sign.__getitem__, range(*phrase.possessor or (ahead, ahead + 1))):
            return Target("issue", self.sign[at], at)
        if phrase.possessor:
            return NONE
        # "Peru was the most vocal opponent": of what the text tells.
        if "most" in self.lowers[phrase.start : end]:
            return Target("it", context.told.news, end - 1)
        return Target("it", 1, end - 1) if self.holds("who is listed") else NONE

    @kept
    def action(self) -> Nominal:
        """The noun of action that the cue is."""
        return self.sentence.nominal(self.hit.first)

    @kept
    def aim(self) -> Target:
        """What a noun of action is about."""
        noun, context = self.action, self.context
        if noun.target:
            return context.scan(noun.target.start, noun.target.end)
        if self.holds("of the news"):
            return self.deed(self.clause.opener_at - 1)  # "quit it, a move that drew criticism"
        phrase = context.sentence.phrase_before(noun.noun + 1)
        the = self.lowers[phrase.start] in small("pointing")
        return Target("it", 1, noun.noun) if context.named or the or self.about else NONE

    @kept
    def ruling(self) -> int:
        """What a ruling does to the issue, and −1 where it undoes it; 0 for nothing."""
        end = self.hit.end
        return self.context.ruling_on(self.context.first(_THAT, end, end + _FAR, len(self.lowers)))

    @kept
    def maker(self) -> Range | None:
        """Whose a plan or a ruling is: "our plan", "the ruling by the Supreme Court"."""
        return self.context.owner_of(self.hit.first) or self.context.owner_before(self.hit.end - 1)


class Outer(NamedTuple):
    """The clause of a cue, or one that it hangs on, for ``suppositions.rules`` to ask about."""

    it: Occurrence
    clause: Clause


SUPPOSED: Final = ConditionRules[Outer](
    "stance/suppositions.rules",
    CLASSES | {"supposing": words_at("opens"), "nobody": words_at("heads", "negate")},
    {
        "kind": attrgetter("clause.kind"),
        "opener": attrgetter("clause.opener"),
        "before": lambda one: one.it.word(one.clause.opener_at - 1),
        "says": lambda one: one.it.saying is one.clause,
        "comma behind": lambda one: "," in one.it.lowers[one.clause.opener_at : one.it.hit.first],
        "governor": attrgetter("clause.governor.group.lemma"),
        "governor denied": attrgetter("clause.governor.group.negated"),
        "before governor": lambda one: one.it.up_to(one.clause.governor.group.head),
        "governor opening": lambda one: one.it.word(one.clause.governor.subject.start),
    },
)
#: −1 where what is judged, called or done turns round what a cue shows, by the first word of its
#: meaning; "" for any other.
TURNS: Final[dict[str, Callable[[Occurrence], int]]] = {
    "noun": attrgetter("aim.turn"),
    **dict.fromkeys(("supporter", "opponent", "critic", "member"), attrgetter("named_for_it.turn")),
    **dict.fromkeys(("dismaying", "delighting"), lambda it: it.deed(it.hit.first).turn),
    "called": lambda it: it.named_behind().turn,
    "rulings": attrgetter("ruling"),
    "feeling": attrgetter("context.fresh"),
    "fault": attrgetter("fact.turn"),
    "": lambda it: (it.judged or it.causes).reversed(it.holds("rejected claim")).turn,
}
#: What a side may be taken on that is no object, by the feature that tells so.
_AIMED: Final[dict[str, Callable[[Occurrence], Target]]] = {
    "stands alone": lambda it: Target("it"),
    # "Regrets that *the treaty* leaves loopholes"
    "has a complement": lambda it: it.context.subject_of(it.next).reversed(
        it.holds("claimed behind")
    ),
}
#: Of what a judgement may be said, in turn.
_JUDGED: Final[dict[str, Callable[[Occurrence], Target]]] = {
    # "Flaws in the treaty"; whoever sees "a threat to the treaty" is for it.
    "leads to it": lambda it: Target("issue", it.sign[it.issue_at], it.issue_at).reversed(
        it.holds("hurts it")
    ),
    "judges": Occurrence._named_before,
    "said of its subject": attrgetter("about"),
    # "Signed the treaty, *a move that* Lee called reckless"
    "of the news": lambda it: it.deed(it.clause.opener_at - 1),
    "said of nothing else": lambda it: Target("it", 1, it.hit.first),
}
#: Where he stands with whom somebody sides.
_SIDED: Final[dict[str, Callable[[Occurrence], NounPhrase]]] = {
    "is sided with": attrgetter("verb.patient"),
    "does it with others": lambda it: next(iter(it.verb.objects), NO_PHRASE),
    "leads to others": lambda it: it.sentence.phrase(it.hit.end),
}
#: What the cue tells by itself; below, what its parts do.
_OWN: Final = (
    "about", "after", "behind_name", "causes", "claim", "clause", "is_verb", "judged", "led_by_it",
    "maker", "named_for_it", "negation_near", "opens_with_not", "ruling", "verb", "worth",
)  # fmt: skip
_PATHS: Final = {
    "meaning": "hit.meaning", "agent before": "clause.agent", "set off": "set_off",
    "hedged": "frame.hedged", "negated": "frame.negated", "advised": "frame.advised",
    "supposed": "frame.supposed", "former": "frame.former", "reported": "frame.past",
    "modality": "frame.clause.group.modality", "kind": "verb.kind", "passive": "verb.group.passive",
    "lemma before": "clause.group.lemma", "passive before": "clause.group.passive",
    "denied before": "clause.group.negated", "modality before": "clause.group.modality",
    "kind before": "clause.kind", "opener": "clause.opener",
    "governor": "clause.governor.group.lemma", "governor denied": "clause.governor.group.negated",
    "voice": "voice.lemma", "voice cue": "voice.cue", "direct": "voice.direct",
    "next opener": "next.opener", "next verb": "next.group.lemma", "next kind": "next.kind",
    "next passive": "next.group.passive",
    "next denied": "next.group.negated", "next objects": "next.objects", "doer": "action.doer",
    "target": "target.kind", "known": "target", "action": "aim", "judged kind": "judged.kind",
    "preposition": "action.preposition", "about kind": "about.kind",
    "judge denied": "judging.group.negated",
    "named": "context.named", "fresh": "context.fresh", "known before": "context.pronouns",
}  # fmt: skip
_WORDS: Final[Features[Occurrence]] = {
    # Whether the side is for the issue, with what turns it round counted in.
    "favours": lambda it: it.hit.side * it.target.turn > 0,
    # What was done to the issue: "Chad signed it, *to the dismay of* Peru".
    "deed": lambda it: bool(it.deed(it.hit.first)),
    # Whether it is done to what the issue is done to: "deployed the *cameras*".
    "of its tail": lambda it: it.issue.shares(
        it.lowers[it.verb.patient.start : it.verb.patient.end]
    ),
    # Whether the clause is neither supposed nor conceded to somebody else.
    "asserted": lambda it: not any(SUPPOSED.choose(Outer(it, each)) for each in it.clause.up()),
    "joined": lambda it: it.issue.is_any("treaty", "joined"),
    "accusation": lambda it: it.issue.is_any("accusation"),
    # Whether words of the issue follow: whom it accuses, or of what.
    "shared": lambda it: it.issue.shares(it.lowers[it.hit.first + 1 : it.hit.first + _NEAR + 5]),
    # The issue, where it is what a fault is found with: "worried *about* it", "regrettable *that*".
    "fault with it": lambda it: bool(
        it.named_behind(it.after in small("leading", "leading it on"), _NEAR)
    ),
    # What the issue is called: "a surveillance pact".
    "called worth": lambda it: it.values(it.context.named_until(it.named_behind().at), 5)[0],
    "first": lambda it: it.lowers[it.hit.first],
    "last": lambda it: it.lowers[it.hit.end - 1],
    "before": lambda it: it.word(it.hit.first - 1),
    "words": lambda it: it.lowers[it.hit.first : it.hit.end],
    "words or before": lambda it: it.lowers[max(0, it.hit.first - 1) : it.hit.end],
    "behind": lambda it: it.lowers[it.hit.end : it.hit.end + _FAR],
    "rest": lambda it: it.lowers[it.hit.end : it.verb.end + 1],
    "soon": lambda it: it.lowers[it.hit.end : it.hit.end + 3],
    "ahead": lambda it: it.lowers[max(0, it.hit.first - _REACH) : it.hit.first],
    "up to here": lambda it: it.lowers[max(0, it.hit.first - _NEAR) : it.hit.end],
    "before the verb before": lambda it: it.lowers[it.clause.group.first - 1],
    "lemma": lambda it: it.verb.group.lemma or it.lowers[it.hit.first],
    # "Which backed it in May, *now opposes* it"
    "before next": lambda it: it.word(it.next.group.first - 1),
    "next is a cue": lambda it: it.next.group.first in {hit.first for hit in it.context.hits},
    "governs next": lambda it: bool(it.verb) and it.next.governor is it.verb,
    "next noun": lambda it: it.word(it.next.hangs_on),
    "meanings behind": lambda it: [h.meaning * (h.first > it.hit.end) for h in it.context.hits],
    "soon behind next": lambda it: it.lowers[it.next.group.last + 1 : it.next.group.last + 3],
    "noun behind": lambda it: it.next.hangs_on > it.verb.group.last,
    "in next subject": lambda it: it.next.subject.start <= it.hit.first < it.next.subject.end,
    "ahead of verb": lambda it: it.lowers[max(0, it.verb.group.first - 1) : it.verb.group.head],
    "of its kind": lambda it: it.word(it.clause.subject.head) in it.issue.nouns,
    "subject noun": lambda it: it.word(it.clause.subject.head),
    "ahead of clause": lambda it: it.word(it.clause.opener_at - 1),
    "long ahead of clause": lambda it: it.up_to(it.clause.opener_at),
    # "Has not shown that it is a means of *helping* them"
    "denied outside": lambda it: any(
        (c.kind, c.governor.group.negated, c.hangs_on) == ("that", True, c.governor.group.head)
        for c in it.clause.up()
    ),
    # The nouns that say more of what is said: "slammed the *ruling* that it is void".
    "told in": lambda it: {
        it.word(each.hangs_on)
        for each in it.clause.up()
        if it.sentence.words[each.hangs_on].start >= it.voice.start
    },
    "no claim": lambda it: negates(it.context, it.claim.hangs_on - 1),
    "claim dismissed": lambda it: side_of(it.claim.governor.group.lemma) < 0,
    "opening": lambda it: it.word(it.clause.subject.start),
    "name as subject": lambda it: it.context.is_name(it.clause.subject.end - 1),
    "a name": lambda it: it.context.is_name(it.hit.first),
    "name behind": lambda it: it.context.is_name(it.hit.end),
    "one word": lambda it: (it.hit.verb, it.hit.end - it.hit.first) == (-1, 1),
    "plain noun": lambda it: it.hit.verb < 0,
    "in its subject": lambda it: it.next.subject.head < it.hit.first,
    "heads subject": lambda it: it.hit.first <= it.next.subject.head < it.hit.end,
    "cue": lambda it: CUES.get(it.verb.group.lemma),
    "sought": lambda it: it.is_opened(it.action.doer.start),
    "ahead of doer": lambda it: it.hit.first < it.action.doer.start,
    # The cue is in the issue's name, or its last word opens that: "plans to leave".
    "names it": lambda it: it.sign[it.hit.head] or all(it.sign[it.hit.end - 1 : it.hit.end + 1]),
    "issue inside": lambda it: -1 < it.issue_at <= it.hit.end,
    "issue behind": lambda it: it.issue_at > it.hit.end,
    "issue second": lambda it: it.issue_at == it.hit.end + 1,
    "before issue": lambda it: it.word(it.issue_at - 1),
    "in group": lambda it: it.hit.first <= it.clause.group.last,
    "behind saying": lambda it: it.word(it.saying.group.last + 1),
    "issue ahead": lambda it: it.context.sign[it.verb.group.first - 1],
    "punishes": lambda it: it.issue.is_any("punishing"),
    "its end": lambda it: it.target.turn < 0,
    # Said of what undoes the issue: "the withdrawal of the bill".
    "undone": lambda it: it.judged.turn < 0,
    "near": lambda it: it.target.at <= it.hit.end + 3,
    "timed": lambda it: any(map(_TIMED.__and__, it.sentence.bits[it.hit.end : it.hit.end + 5])),
    "object": lambda it: it.context.object_of(it.hit, it.verb).kind,
    # Whether the cue follows the verb or its object: "issued a statement *in support of*".
    "beside object": lambda it: (
        it.hit.first
        in {
            it.clause.group.last + 1,
            *(phrase.end for phrase in it.clause.objects),
            *(phrase.end for _, phrase in it.clause.prepositional),
        }
    ),
    "phrase opening": lambda it: it.lowers[it.sentence.phrase_before(it.hit.end).start],
    # "Voiced doubts *about* its opposition": no attitude of that verb.
    "far": lambda it: it.word(it.sentence.phrase_before(it.hit.first + 1).start - 1),
    "examples": lambda it: it.context.examples_at(it.hit.end) >= 0,
}
_ROWS: Final = sorted(rule_file("stance/features.rules").rules, key=attrgetter("name"))
_TOLD: Final = {name: tuple(some) for name, some in groupby(_ROWS, attrgetter("name"))}
#: All that rules may ask: of the words around a cue, its clause, voice and target.
FEATURES: Final[Features[Occurrence]] = {
    **{name.replace("_", " "): attrgetter(name) for name in _OWN},
    **{name: methodcaller("holds", name) for name in _TOLD},
    **{name: attrgetter(path) for name, path in _PATHS.items()},
    **_WORDS,
}
#: The rules of each feature that others tell: one that holds will do.
_RULES: Final = {
    name: ConditionRules(RuleFile(some, {}), CLASSES, FEATURES) for name, some in _TOLD.items()
}
