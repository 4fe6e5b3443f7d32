"""One sentence beside what is at stake: where it names it, who speaks, what a cue is about."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import compress, repeat
from operator import attrgetter
from typing import Final, Literal, NamedTuple
from weakref import WeakKeyDictionary

from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.grammar.clauses import NO_CLAUSE, Clause
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tags import ADJECTIVE, ADVERB, AUXILIARY, DETERMINER, V_BASE
from coursekit.reading.lexicon import word_set
from coursekit.reading.rules.gazetteer import lexicon
from coursekit.reading.stance.issue import REACH, Stake
from coursekit.reading.stance.lexicon import CLASSES, Hit, hits_in, meaning, side_of, small
from coursekit.reading.text.kept import kept
from coursekit.reading.text.spans import START, Span, span_of

Range = tuple[int, int]
_FIRST: Final = attrgetter("group.first")
#: "it" stands for a pronoun, "" for nothing at all; a debate on the issue is "other".
Kind = Literal["issue", "it", "part", "other", ""]
#: How many words an object may be away, and a verb from what hangs on it.
_REACH: Final = 16
_BEFORE: Final = 30
_COMMA: Final = frozenset(",")


class Voice(NamedTuple):
    """A stretch of what somebody says: the number of the statement, and how it is put."""

    start: int
    end: int
    number: int
    #: All in quotation marks: "it" is then not the speaker.
    direct: bool
    #: Said by "I" or "we", inside what they say already.
    own: bool
    #: How its cue takes it, "asking", "warning" …, and the lemma of the cue.
    cue: str
    lemma: str = ""
    #: Said by a body or a group, which "it" or "they" may mean.
    group: bool = False

    def __bool__(self) -> bool:
        """Whether anybody speaks."""
        return self.number >= 0


NO_VOICE: Final = Voice(0, 0, -1, False, False, "")


@dataclass(slots=True)
class Told:
    """What a text has told so far: the side taken last, and where; the side of each count."""

    #: What it has told of the issue first: 1 it is brought about, −1 undone, 0 nothing.
    news: int = 0
    #: What was done to it last, and where that is told.
    done: int = 0
    at: int = 0
    kind: str = ""
    end: int = 0
    #: What who "does not" do the same shows: "refusal" behind a side taken, else "".
    liked: str = ""
    camps: dict[str, str] = field(default_factory=dict)


class Target(NamedTuple):
    """What a cue is about, and −1 where what stands between turns it round."""

    kind: Kind
    turn: int = 1
    #: Where the words begin that name it.
    at: int = -1

    def __bool__(self) -> bool:
        """Whether it is the issue, or what stands for it."""
        return self.kind in {"issue", "it", "part"}

    def reversed(self, so: bool) -> Target:
        """Return it turned round where something holds."""
        return self._replace(turn=-self.turn if so else self.turn)


NONE: Final = Target("")

#: So many characters behind the issue's name "this" before a verb still means it.
_JUST: Final = 25
#: What nouns do on the way to the issue; of two things the later one.
_DOING: Final = {
    "stop": small("relative", "stop", "opener") - small("empty") - {"that"} | {"without"},
    "away": meaning("distance noun"),
    "call": meaning("call noun"),
    "part": meaning("part noun") | small("aspect"),
    "turn": meaning("attack noun"),
    "claim": meaning("claim noun"),
    "turn ": word_set("stance/issue_words.txt", "undoing") | small("breaking it"),
    "call ": small("leading to it"),
    "empty": small("empty") - small("opener"),
}
_CLASSES: Final = {word: does.strip() for does, words in _DOING.items() for word in words}
#: "The *vague* wording" is the wording.
_NO_NOUN: Final = ADJECTIVE | ADVERB
#: Before a noun these tell nobody whose it is: "a legal bid".
_NO_NAME: Final = ADJECTIVE | DETERMINER
#: What a ruling says of the issue, by the label of its words: 1 that it stands, −1 that it is void.
_RULED: Final = dict.fromkeys(small("ruled valid"), 1) | dict.fromkeys(small("ruled void"), -1)
#: As long as a sentence is there: an article may be asked about many issues.
_HITS: Final[WeakKeyDictionary[Sentence, list[Hit]]] = WeakKeyDictionary()


@dataclass(eq=False)
class Context:
    """One sentence, to be asked about the issue and the voices in it."""

    sentence: Sentence
    stake: Stake
    voices: Sequence[Voice]
    #: The numbers of statements, by the places of their words of saying.
    cues: dict[int, int]
    told: Told

    def __post_init__(self) -> None:
        sentence, stake = self.sentence, self.stake
        self.lowers, self.word = sentence.lowers, sentence.word
        #: For each word whether it names the issue: 1, or −1 for what undoes it; 0 ends them.
        self.sign = (*map(stake.signs.get, map(START, sentence.words), repeat(0)), 0)
        #: Whether the sentence names the issue, and how many characters ago it was named last.
        self.named = any(self.sign)
        self.since = 0 if self.named else stake.since(sentence.span.start)
        #: Whether it was named close enough for "it" to mean it.
        self.pronouns = self.since < REACH
        end = sentence.span.end
        #: Whether anything here may be about it: a line at the top of a page may be ahead of it.
        self.near = self.pronouns or (
            bool(self.voices) and stake.named_in([Span(end, end + 200)]) is not None
        )

    def find(self, start: int, end: int, label: str) -> int:
        """Return the first word from `start` on that the small words list so, `end` for none."""
        return self.first(small(label), start, end, end)

    def first(self, words: frozenset[str], start: int, end: int, default: int) -> int:
        """Return where the first of some words stands in ``[start, end)``, else `default`."""
        listed = map(words.__contains__, self.lowers[start:end])
        return next(compress(range(start, end), listed), default)

    def is_name(self, at: int) -> bool:
        """Tell whether the word at `at` has a capital."""
        return bool(self.word(at)) and self.sentence.texts[at][0].isupper()

    @kept
    def hits(self) -> list[Hit]:
        """The phrases of the lexicon, in text order: the same whatever is at stake."""
        if self.sentence not in _HITS:
            _HITS[self.sentence] = hits_in(self.lowers)
        return _HITS[self.sentence]

    def clause_after(self, at: int) -> Clause:
        """Return the first clause whose verb stands at `at` or behind it."""
        clauses = self.sentence.clauses
        return next(iter(clauses[bisect_left(clauses, at, key=_FIRST) :]), NO_CLAUSE)

    @kept
    def deeds(self) -> dict[int, int]:
        """By its index, the side that "leaving" or "to leave" takes: 1 for, −1 against."""
        sided = [hit for hit in self.hits if hit.side]
        # Of "plans to leave" and "trying to kill" the last word is done.
        done = (hit.end - 1 if self.lowers[hit.end - 2] == "to" else hit.head for hit in sided)
        sides = {at: hit.side for at, hit in zip(done, sided, strict=True)}
        return {at: sides[at] * self._not_done(at) for at in filter(self.is_deed, sides)}

    def _not_done(self, at: int) -> int:
        """Return −1 for a deed that is left undone, "Chad's refusal to leave", else 1."""
        begin = at - (self.word(at - 1) == "to")
        refused = self.word(begin - 1) in small("negation")
        return -1 if refused or self.find(max(0, at - 5), at, "not doing it") < at else 1

    def is_deed(self, at: int) -> bool:
        """Tell whether a word is in "-ing" or behind "to"."""
        return self.word(at - 1) == "to" or self.word(at).endswith("ing")

    def clause_before(self, at: int) -> Clause:
        """Return the clause of the last verb before the word at `at`."""
        nearest = range(at - 1, max(-1, at - _BEFORE), -1)
        return next(filter(None, map(self.sentence.clause_of, nearest)), NO_CLAUSE)

    def span(self, first: int, end: int) -> Span:
        """Return the place in the text that the words ``[first, end)`` take up."""
        return span_of(self.sentence.words, first, end)

    def owner_of(self, noun: int) -> Range | None:
        """Return whose the noun at `noun` is: "Canada's refusal", "the refusal of Canada"."""
        doer = self.sentence.nominal(noun).doer
        return (doer.start, doer.end) if doer else self.owner_before(noun)

    def owner_before(self, noun: int) -> Range | None:
        """Return whose the noun at `noun` is by what stands before it: "the *court* ruling"."""
        phrase = self.sentence.phrase_before(noun + 1)
        named = not self.sentence.bits[noun - 1] & _NO_NAME
        begun = -1 < phrase.start < noun and named and self.lowers[noun] in small("owned before")
        return phrase.possessor or ((phrase.start, noun) if begun else None)

    def named_until(self, at: int) -> int:
        """Return where the words end that name the issue from `at` on."""
        return self.sign.index(0, at)

    def named_end(self, start: int) -> int:
        """Return where the words that name the issue end, among the next ones; else `start`."""
        near = range(start, start + 9)
        return max(compress(near, self.sign[start : start + 9]), default=start - 1) + 1

    def examples_at(self, start: int) -> int:
        """Return where "critics" or "critics of the issue" are named, "such as"; −1 for nowhere."""
        told, places = small("giving examples"), (start, self.named_end(start))
        return next((at for at in places if not told.isdisjoint(self.lowers[at : at + 2])), -1)

    def voice_at(self, at: int) -> Voice:
        """Return the innermost voice that says the word at `at`; "we think" is no new one."""
        place = self.sentence.words[at].start
        holding = [voice for voice in self.voices if voice.start <= place < voice.end]
        return max(holding, key=lambda v: (not v.own, v.start, -v.end), default=NO_VOICE)

    def cue_of(self, clause: Clause) -> int:
        """Return the number of the statement whose word of saying is the clause's verb, else −1."""
        return self.cues.get(self.sentence.words[clause.group.head].start, -1)

    @property
    def fresh(self) -> int:
        """What the text has just told: 1 it was brought about, −1 undone, 0 nothing."""
        return self.told.done * (self.sentence.span.start - self.told.at < 9)

    def names_it(self, at: int) -> bool:
        """Tell whether a pronoun may mean the issue here."""
        word, after = self.lowers[at], self.word(at + 1)
        several = word in small("several") and not self.stake.issue.is_plural
        alone = not after.isalpha() or bool(self.sentence.alone[at + 1] & AUXILIARY)
        opens = word == "that" and not alone
        places = *self.sentence.span, self.sentence.words[at].start
        return (
            word in small("object pronoun")
            # “It was read. *This* harms us”; not "it was read, but police do more"
            and (alone or word in small("told last") or 0 < self.since < _JUST)
            and not (several or opens or self.sentence.phrase(at).head > at)  # "this law"
            and min(map(self.stake.since, places)) < REACH
        )

    def scan(self, start: int, end: int) -> Target:
        """Return what the words ``[start, end)`` name, read from left to right."""
        read = Scan(self, start)
        for at in range(start, end):
            if read.ends_at(at):
                break
        return Target(read.kind, read.turn, read.place)

    def ruling_on(self, that: int) -> int:
        """Return what "the ruling *that it is void*" does to the issue: 1 upholds, −1 undoes it."""
        hits = (hit for hit in self.hits if hit.first > that and not self.sign[hit.first])
        hit = next((hit for hit in hits if hit.meaning in _RULED), Hit("", 0, 0))
        side = _RULED.get(hit.meaning, 0) * any(self.sign[that:])
        near = self.lowers[max(that, hit.first - 3) : hit.first]
        return side if small("negation").isdisjoint(near) else -side

    def object_of(self, hit: Hit, clause: Clause) -> Target:
        """Return what a phrase acts on: in it, after it, or before it in a passive or relative."""
        held = range(hit.first + 1, hit.end)
        at = next((at for at in held if self.sign[at] or self.names_it(at)), -1)
        if at >= 0:
            # "Ruled the lawsuit against the treaty unlawful"
            named = self.scan(hit.first + 1, at + 1)
            # "Announced its withdrawal from it", not "struck the ban down"
            left = (hit.meaning, self.sign[at]) == ("quit", -1)
            return (named or self.scan(at, at + 1)).reversed(left)
        verb = clause if hit.verb >= 0 else NO_CLAUSE
        if verb.group.passive:
            return self.subject_of(verb)
        begin, end = self._after(hit.end)
        after = self.scan(begin, verb.end if begin < verb.end < end else end)
        # "Which Chad helped draft"
        outer = next((one for one in clause.up() if one.kind != "infinitive"), NO_CLAUSE)
        first = min(outer.subject.start, outer.group.first)
        # "The law *we passed*"; "the deadline we set *in the* budget" is that of another
        there = outer is clause and self.lowers[hit.end : hit.end + 2] == ["in", "the"]
        told = there or after.kind != "issue"
        if outer.kind == "relative" and 0 <= outer.hangs_on < first and told:
            start = self.sentence.phrase_before(outer.hangs_on + 1).start
            after = self.scan(start, outer.hangs_on + 1)
            return NONE if there and after.kind == "part" else after
        return after

    def _after(self, end: int) -> Range:
        """Return where an object may stand after `end`: "approved, without a vote, the text"."""
        aside = self.word(end) == ","  # "adopted, by 31 votes to five, the text": no longer
        begin = self.first(_COMMA, end + 1, end + 12, end - 1) + 1 if aside else end
        last = min(len(self.lowers), begin + _REACH)
        return begin, self.first(_COMMA, begin + 1, last, last)

    def subject_of(self, clause: Clause) -> Target:
        """Return what a clause is about: its subject, read from its noun."""
        subject = clause.subject
        if not subject:
            return NONE
        start, voice = subject.start, self.voice_at(subject.start)
        if self.names_it(start) and subject.end - start == 1:
            # "The firm said it was ready": a body may tell of itself.
            opens = self.sentence.words[start].start <= voice.start + len("that ")
            own = (
                opens
                and self.lowers[start] in small("third person")
                and voice.group
                and not voice.direct
                and clause.group.form == "finite"
                and clause.group.lemma not in small("copular")
                and self.cue_of(clause) != voice.number  # "it was backed by the firm"
            )
            # "They rejected the bill. *This* is a great day."
            real = clause.group.modality not in small("unreal")
            back = self.fresh < 0 and self.lowers[start] == "this" and real
            # "This is flawed": the bill, or that they rejected it.
            told = self.lowers[clause.group.last + 1 : clause.group.last + 5]
            own |= back and small("of the news").isdisjoint(told)
            return NONE if own else Target("it", 1, start).reversed(back)
        if clause.group.form == "finite" and clause.opener_at < start:
            start -= start - 1 in self.deeds  # "*scrapping* it is wrong"
        end = max(subject.end, min(clause.group.first, subject.end + _REACH))
        found = self.scan(start, end)
        # What is said of an aspect is said of the measure that it belongs to.
        word = self.lowers[subject.head]
        # "Treaty negotiators"
        others = word in lexicon().actor_nouns and not self.sign[subject.head]
        own = (
            (found.at <= subject.head and not others)
            or start in self.deeds
            or _CLASSES.get(word, "") in {"part", "turn", "call"}
            or word in small("some of it")
        )
        return found if own else Target("other")


class Scan:
    """Words on the way from a cue to the issue, read one by one."""

    def __init__(self, context: Context, start: int) -> None:
        self.context, self.lowers, self.start = context, context.lowers, start
        #: What has been named so far, where, and whether something turned it round.
        self.kind: Kind = ""
        self.place, self.turn = -1, 1

    def ends_at(self, at: int) -> bool:
        """Read a word, and tell whether it ends the others."""
        self.at, self.word = at, self.lowers[at]
        self.rule = rule = SCAN.choose(self)
        self.turn *= _TURNS[rule["turns"]](self)
        self.kind, self.place = _NAMES[rule["names"]](self)
        return rule["ends"] == "yes"

    def owned(self) -> set[str]:
        """Return what the words behind "'s" do: "the treaty's *repeal*"."""
        end = self.context.named_until(self.at)
        words = self.lowers[end + 1 : end + 1 + 2 * (self.context.word(end) == "'s")]
        return {_CLASSES.get(word, "") for word in words}

    def beside(self) -> str:
        """Return what the noun does that the issue's name stands before: "treaty *talks*"."""
        head, end = self.context.sentence.phrase(self.at).head, self.context.named_until(self.at)
        own = head != end or self.lowers[head] in small("own part")
        return "" if own else _CLASSES.get(self.lowers[head], "")


#: By what a word turns the side round; what has then been named, and where.
_TURNS: Final[dict[str, Callable[[Scan], int]]] = {
    "-": lambda _: 1,
    "-1": lambda _: -1,
    "named": lambda it: it.context.sign[it.at],
    "named undone": lambda it: -it.context.sign[it.at],
    "news": attrgetter("context.told.news"),
    "ruling": lambda it: it.context.ruling_on(it.at),
}
_NAMES: Final[dict[str, Callable[[Scan], tuple[Kind, int]]]] = {
    "-": attrgetter("kind", "place"),
    "none": lambda it: ("", it.place),
    "other": lambda it: ("other", it.place),
    "part": lambda it: ("part", it.at),
    "it": lambda it: ("it", it.at),
    "issue": lambda it: ("issue", it.at),
}
_FEATURES: Final[Features[Scan]] = {
    **{name: attrgetter(name) for name in ("word", "kind", "turn")},
    "does": lambda it: _CLASSES.get(it.word, ""),
    "before": lambda it: it.lowers[it.at - 1],
    "after": lambda it: it.context.word(it.at + 1),
    "after2": lambda it: it.context.word(it.at + 2),
    "ahead": lambda it: it.lowers[it.start : it.at],
    "shortly before": lambda it: it.lowers[max(it.start, it.at - 4) : it.at],
    "far": lambda it: it.at - it.start > 6,
    "named": lambda it: it.context.sign[it.at],
    "owned": Scan.owned,
    "beside": Scan.beside,
    "pronoun": lambda it: it.context.names_it(it.at),
    "news": attrgetter("context.told.news"),
    "ruling": lambda it: it.context.ruling_on(it.at),
    "may be": lambda it: it.context.sentence.alone[it.at],
    "deed": lambda it: it.context.is_deed(it.at),
    "does it": lambda it: it.context.stake.issue.does(it.word),
    # Not "the withdrawal agreement", where that is the issue's own name.
    "own": lambda it: it.word in it.context.stake.issue.own_words,
    "side": lambda it: it.context.deeds.get(it.at, 0),
    # Whether the cue is against what follows.
    "against": lambda it: side_of(it.context.word(it.start - 1)) < 0,
    "names ahead": lambda it: all(map(it.context.is_name, range(it.start, it.at))),
    "side behind": lambda it: it.context.deeds.get(it.at + 1, 0),
    "part of": lambda it: it.lowers[it.place + 1] == "of",
    "letters": lambda it: it.word.isalpha(),
    "describes": lambda it: it.context.sentence.bits[it.at] & _NO_NOUN,
}
_TAGS: Final = {"V_BASE": V_BASE}
SCAN: Final = ConditionRules("stance/scan.rules", CLASSES, _FEATURES, "named word does", _TAGS)
