"""One sentence beside what is at stake: where it names it, who speaks, what a cue is about."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import compress
from operator import attrgetter
from typing import Final, Literal, NamedTuple
from weakref import WeakKeyDictionary

from coursekit.reading.grammar.clauses import NO_CLAUSE, Clause
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tags import ADJECTIVE, ADVERB, V_BASE
from coursekit.reading.lexicon import word_set
from coursekit.reading.stance.issue import REACH, Stake
from coursekit.reading.stance.lexicon import Hit, hits_in, meaning, small
from coursekit.reading.text.kept import kept
from coursekit.reading.text.spans import Span

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
    kind: str = ""
    end: int = 0
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

    def turned(self, turn: int) -> Target:
        """Return it turned round by −1, as it is by 1."""
        return self._replace(turn=self.turn * turn)


NONE: Final = Target("")
_OTHER: Final = Target("other")

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
#: What may stand for the issue, or lead to what does.
_TELLING: Final = small("object pronoun", "news", "undone", "rulings")
#: What a ruling says of the issue, by the label of its words: 1 that it stands, −1 that it is void.
_RULED: Final = dict.fromkeys(small("labels of valid"), 1) | dict.fromkeys(
    small("labels of void"), -1
)
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
        self.lowers = sentence.lowers
        #: For each word whether it names the issue: 1, or −1 for what undoes it; 0 ends them.
        self.sign = (*map(stake.sign_at, sentence.words), 0)
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

    def word(self, at: int) -> str:
        """Return the word at `at` in lower case, "" outside the sentence."""
        return self.lowers[at] if 0 <= at < len(self.lowers) else ""

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
        sides = {hit.head: hit.side for hit in self.hits if hit.side}
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
        words = self.sentence.words
        return Span(words[first].start, words[end - 1].end)

    def owner_of(self, noun: int) -> Range | None:
        """Return whose the noun at `noun` is: "Canada's refusal", "the refusal of Canada"."""
        doer = self.sentence.nominal(noun).doer
        return (doer.start, doer.end) if doer else self.owner_before(noun)

    def owner_before(self, noun: int) -> Range | None:
        """Return whose the noun at `noun` is by what stands before it: "the *court* ruling"."""
        phrase = self.sentence.phrase_before(noun + 1)
        begun = -1 < phrase.start < noun and self.lowers[noun] in small("owned before")
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

    def names_it(self, at: int) -> bool:
        """Tell whether a pronoun may mean the issue here."""
        word, after = self.lowers[at], self.word(at + 1)
        several = word in small("several") and not self.stake.issue.is_plural
        # "This law", not "this is".
        own = word != "it" and after.isalpha() and after not in small("auxiliary", "joining")
        return word in small("object pronoun") and self.pronouns and not several and not own

    # What a cue is about: the issue, a part of it or something else, and what turns it round.

    def scan(self, start: int, end: int) -> Target:
        """Return what the words ``[start, end)`` name, read from left to right."""
        lowers = self.lowers
        kind: Kind = ""
        turn, part = 1, -1
        called = ruled = False
        for at in range(start, end):
            word = lowers[at]
            if self.sign[at]:
                # Behind so many words that name something else the issue is no object.
                led = at - start > 6 or lowers[at - 1] in small("leading away")
                if led and kind == "other" and turn > 0:
                    return _OTHER
                # "The treaty's *repeal*"
                end = self.named_until(at)
                owned = lowers[end + 1 : end + 3] if self.word(end) == "'s" else ()
                turn = -turn if "turn" in map(_CLASSES.get, owned) else turn
                return Target("issue", turn * self.sign[at], at)
            does = _CLASSES.get(word, "")
            if word in _TELLING:
                if not kind and self.names_it(at):
                    return Target("it", turn, at)
                if news := self._news(at, start):
                    return Target("it", turn * news, at)
                ruled |= word in small("rulings", "news")
                if ruled and word == "that" and (ruling := self.ruling_on(at)):
                    return Target("issue", turn * ruling, at)
                called |= lowers[at - 1] in small("announcing")
            kind = "" if word in small("of owner") else kind
            # "Correct it *and stop* the bill": another verb.
            verb = self.sentence.alone[at] & V_BASE and lowers[at - 1] in small("joining")
            if verb or does in {"stop", "away"} or (word == "that" and not called):
                break
            if does == "call" and self.word(at + 1) == "on":
                return _OTHER  # "called for a *vote on* it"
            if self.is_deed(at) and self.stake.issue.does(word):
                return Target("issue", turn, at)  # "backed a move to delay it"
            side = self.deeds.get(at, 0)
            # Not "the withdrawal agreement", where that is the issue's own name.
            if side < 0 or (does == "turn" and word not in self.stake.issue.own_words):
                turn = -turn
                if lowers[at - 1] in small("pointing") and word in meaning("criticism noun"):
                    kind, part = kind or "it", at  # "the criticism", of what the text is about
            elif does == "part" and not kind:
                kind, part = "part", at
            elif word.isalpha() and not (does or side or self.sentence.bits[at] & _NO_NOUN):
                # "The aim of the other resolution"
                kind = kind if kind and lowers[part + 1] != "of" else "other"
        return Target(kind, turn, part)

    def ruling_on(self, that: int) -> int:
        """Return what "the ruling *that it is void*" does to the issue: 1 upholds, −1 undoes it."""
        told = (hit for hit in self.hits if hit.first > that and hit.meaning in _RULED)
        hit = next(told, Hit("", 0, 0))
        side = _RULED.get(hit.meaning, 0) * any(self.sign[that:])
        near = self.lowers[max(that, hit.first - 3) : hit.first]
        return side if small("negation").isdisjoint(near) else -side

    def _news(self, at: int, start: int) -> int:
        """Return what is told of the issue by "the decision" and "the veto", 0 for nothing."""
        before, after = self.lowers[max(start, at - 4) : at], self.lowers[at + 1 : at + 2]
        pointed = not small("pointing", "possessive").isdisjoint(before)
        plain = small("leading away").isdisjoint(self.lowers[start:at])
        if not (pointed and plain and small("leading it on").isdisjoint(after)):
            return 0
        word = self.lowers[at]
        return -1 if word in small("undone") else self.told.news * (word in small("news"))

    def object_of(self, hit: Hit, clause: Clause) -> Target:
        """Return what a phrase acts on: in it, after it, or before it in a passive or relative."""
        held = range(hit.first + 1, hit.end)
        at = next((at for at in held if self.sign[at] or self.names_it(at)), -1)
        if at >= 0:
            # "Ruled the lawsuit against the treaty unlawful"
            named = self.scan(hit.first + 1, at + 1)
            # "Announced its withdrawal from it", not "struck the ban down"
            left = (hit.meaning, self.sign[at]) == ("quit", -1)
            return (named or self.scan(at, at + 1)).turned(-1 if left else 1)
        verb = clause if hit.verb >= 0 else NO_CLAUSE
        if verb.group.passive:
            return self.subject_of(verb)
        begin, end = self._after(hit.end)
        after = self.scan(begin, verb.end if begin < verb.end < end else end)
        outer = clause
        while outer.kind == "infinitive":
            outer = outer.governor  # "which Chad helped draft"
        first = min(outer.subject.start, outer.group.first)
        if outer.kind == "relative" and 0 <= outer.hangs_on < first and after.kind != "issue":
            # "The law *we passed*"
            phrase = self.sentence.phrase_before(outer.hangs_on + 1)
            return self.scan(phrase.start, outer.hangs_on + 1)
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
                and voice.group
                and not voice.direct
                and clause.group.form == "finite"
                and clause.group.lemma not in small("copular")
            )
            return NONE if own else Target("it", 1, start)
        start -= start - 1 in self.deeds  # "*scrapping* it is wrong"
        end = max(subject.end, min(clause.group.first, subject.end + _REACH))
        found = self.scan(start, end)
        # What is said of an aspect is said of the measure that it belongs to.
        word = self.lowers[subject.head]
        own = (
            found.at <= subject.head
            or start in self.deeds
            or _CLASSES.get(word, "") in {"part", "turn", "call"}
            or word in small("some of it")
        )
        return found if own else _OTHER
