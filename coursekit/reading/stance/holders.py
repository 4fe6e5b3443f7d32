"""Who holds a stance: whom a noun phrase or a pronoun names, and whose statement it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple
from weakref import proxy

from coursekit.reading.coreference.actors import Actor
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.grammar.chunks import NounPhrase
from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tags import PREPOSITION
from coursekit.reading.lexicon import Memo
from coursekit.reading.rules.gazetteer import lexicon
from coursekit.reading.stance.context import Context, Range, Voice
from coursekit.reading.stance.issue import sentence_at
from coursekit.reading.stance.lexicon import meaning, side_of, small
from coursekit.reading.stance.modifiers import Frame, frame_of
from coursekit.reading.stance.occurrence import Occurrence
from coursekit.reading.stance.principals import Principals
from coursekit.reading.text.spans import START, Span, span_of

#: More actors than a text has.
_MANY: Final = 100_000
_OFFICIAL: Final = frozenset(("person", "government body", "unnamed group"))


def _ending(actors: Iterable[Actor], end: int) -> Iterator[Actor]:
    """Yield those of some actors whose name ends at a place in the text."""
    return (actor for actor in actors if any(m.end == end for m in actor.mentions))


class Holder(NamedTuple):
    """The actors that hold a stance, and the number of the statement that shows it (−1: none)."""

    actors: tuple[Actor, ...] = ()
    number: int = -1

    def __bool__(self) -> bool:
        """Whether anybody is known to hold it."""
        return self != NOBODY


NOBODY: Final = Holder()


def together(holders: Iterable[Holder]) -> Holder:
    """Return all that hold a stance as one, each actor once."""
    every = list(holders)
    actors = dict.fromkeys(actor for each in every for actor in each.actors)
    return Holder(tuple(actors), max((each.number for each in every), default=-1))


@dataclass(eq=False)
class Holders:
    """Finds who holds a stance."""

    text: str
    coreference: Coreference
    #: By the number of a statement; nobody speaks in none, −1.
    speakers: Sequence[tuple[Actor, ...]]
    sentences: Sequence[Sentence]

    def __post_init__(self) -> None:
        self.speakers = (*self.speakers, ())
        self._bodies = Principals(self.text, self.coreference)
        #: Whom a group is from, and for whom somebody speaks, whatever is at stake.
        me = proxy(self)  # what knew itself would not go with its article
        self.sent_by = Memo(partial(Holders._sent_by, me), _MANY)
        self.principals: Memo[Actor, list[Actor]] = Memo(
            lambda actor: me._bodies.of(actor) + me.sent_by[actor], _MANY
        )

    def of(self, it: Occurrence, roles: str) -> Holder:
        """Return who holds what a cue shows: the first whom one of some ways finds."""
        return next(filter(None, (_WAYS[role](self, it) for role in roles.split("|"))), NOBODY)

    def doer(self, it: Occurrence) -> Holder:
        """Return who takes a side, and with whom."""
        found = self.of_frame(it.context, it.frame, it.hit.first)
        return together([found, *(self._inside(it.context, *words) for words in partners(it))])

    def speaker(self, it: Occurrence) -> Holder:
        """Return whoever says the words of the cue."""
        if it.other:
            return self.of_each(it.context, it.other.members)
        return self.of_voice(it.voice)

    def caller(self, it: Occurrence) -> Holder:
        """Return who does what the clause of the cue tells, or judges in the one outside."""
        clause = it.judging or it.clause
        frame = frame_of(it.context, clause, clause.group.head)
        return self.of_frame(it.context, frame, it.hit.first)

    def subject(self, it: Occurrence) -> Holder:
        """Return whom the clause of the cue is about."""
        frame = Frame(it.clause, attitude=True, first=it.hit.first)
        return self.of_frame(it.context, frame, it.hit.first)

    def sayer(self, it: Occurrence) -> Holder:
        """Return who says that he takes no side: in his own words, else as it is told of him."""
        own = NOBODY if it.about else self.subject(it)
        # No "people who are undecided"
        said = NOBODY if it.clause.opener == "who" else self.speaker(it)
        forms = frozenset().union(*(actor.forms for actor in own.actors))
        # "The police take no side, a spokesman said"
        return together([own, said]) if forms <= {"organisation", "body"} else own

    def acting(self, it: Occurrence) -> Holder:
        """Return whose a noun of action is: "protest from Chad, Mali and others such as Peru"."""
        return together(self._named(it.context, it.action.doer, cued=False))

    def beside(self, it: Occurrence) -> Holder:
        """Return whom somebody sides with: "*they* were backed by Peru"."""
        spans = [it.context.span(*member) for member in it.beside.members]
        return together(Holder(tuple(self.coreference.resolve(span))) for span in spans)

    def _inside(self, context: Context, first: int, end: int) -> Holder:
        """Return all who are named among some words, nobody where there are none."""
        named = self.coreference.inside(context.span(first, end)) if first < end else ()
        return Holder(tuple(named))

    def of_frame(self, context: Context, frame: Frame, at: int) -> Holder:
        """Return who holds what the cue at `at` tells."""
        clause = frame.clause
        if frame.owner is not None:
            return self.of_words(context, frame.owner)
        if frame.spoken:
            return self.of_voice(context.voice_at(at))
        number = context.cue_of(clause)
        phrase = clause.subject if frame.attitude else clause.agent
        named = list(self._named(context, phrase, cued=number >= 0))
        if clause.opener == "who" and context.lowers[clause.group.first].endswith("s"):
            # "In talks between Lee and *Diaz*, who wants it": the one named last
            end = context.span(phrase.start, phrase.end).end
            last = tuple(_ending(together(named).actors, end))
            named = [Holder(last)] if last else named
        # "Ann Lee announced that the state will join"
        outer = clause.governor
        announcers = outer.subject.members if outer.group.lemma in small("announcing act") else ()
        named.append(self.of_each(context, announcers))
        holder = together([Holder(self.speakers[number], number), *named])
        if all(actor.forms == {"group"} for actor in holder.actors):
            holder = together([holder, *self._behind(context, clause, phrase)])
        if [actor.type for actor in holder.actors] == ["state"]:
            # An official who says what the state does or will do, and none of another state.
            said = self.of_voice(context.voice_at(at))
            speakers = self.all_of(said)
            own = [*speakers, *(body for one in speakers for body in self.principals[one])]
            states = {body for body in own if body.type == "state"}
            official = {one.type for one in speakers} <= _OFFICIAL
            if (states or frame.hedged & official) and states <= set(holder.actors):
                holder = together([holder, said])
        return holder

    def _named(self, context: Context, phrase: NounPhrase, *, cued: bool) -> Iterator[Holder]:
        """Yield whom the members of a subject name, and the examples given of them."""
        members = [self.of_words(context, member) for member in phrase.members]
        if not cued or len(members) > 1:
            yield from members
        yield self.examples(context, phrase.end)
        # "Chad's president, Ann Lee, signed it", "the trade body, Uber Watch, signed it"
        first, end = phrase.apposition  # not Lee of "a rival of Lee"
        named = self._inside(context, first, context.find(first, end, "leading")).actors
        known = any(map(self.all_of, members))
        persons = [a for a in named if a.type == "person"]
        yield Holder(tuple(persons) if known else named)
        # "By groups such as Amnesty"
        at = context.find(phrase.start + 1, phrase.end, "giving examples")
        yield self._inside(context, at, phrase.end)

    def _behind(self, context: Context, clause: Clause, phrase: NounPhrase) -> Iterator[Holder]:
        """Yield who is listed behind a group, leads it, or is named at the end of its clause."""
        yield self.listed(context, phrase.end)
        # "Nine states, led by Chad, …"
        told = (c for c in context.sentence.clauses if -1 < c.patient.start == phrase.start)
        leading = small("leading them").__contains__
        for led in [c for c in told if c.group.passive & leading(c.group.lemma)]:
            yield self.of_each(context, led.agent.members)
        # "20 states voted for it, including Peru and Chad"; not "9 did, and 2, including Peru, …"
        ways = dict.fromkeys(small("before examples"), self.examples) | {":": self.listed}
        for at in range(clause.group.last + 1, clause.end + 1):
            if way := ways.get(context.word(at)):
                yield way(context, at)

    def listed(self, context: Context, at: int) -> Holder:
        """Return who is listed right there: "five states (Chad, Mali …)", "- Chad, Mali -"."""
        end = context.find(at + 1, len(context.lowers), "closes a list")
        told = context.clause_after(at + 1).group.first in range(at, end)
        lists = context.word(at) in small("opens a list") and not told
        return self._inside(context, at + 1, end) if lists else NOBODY

    def all_of(self, holder: Holder) -> tuple[Actor, ...]:
        """Return the actors of a holder, the speakers of his statement among them."""
        return holder.actors + self.speakers[holder.number]

    def of_voice(self, voice: Voice) -> Holder:
        """Return the speaker of a statement; who reports takes no side in what is reported."""
        spoken = Holder(self.speakers[voice.number], voice.number)
        return NOBODY if self._reports(voice) else spoken

    def _reports(self, voice: Voice) -> bool:
        return {actor.type for actor in self.speakers[voice.number]} == {"media"}

    def of_each(self, context: Context, phrases: Iterable[Range]) -> Holder:
        """Return whom some noun phrases name, as one."""
        return together(self.of_words(context, words) for words in phrases)

    def of_words(self, context: Context, words: Range) -> Holder:
        """Return whom a noun phrase names, or a pronoun means."""
        voice = context.voice_at(words[0])
        if voice and self._is_speaker(context, words, voice):
            own = Holder(self.speakers[voice.number], voice.number)
            return together([self._inside(context, *words), own])
        at = context.find(words[0] + 1, words[1], "placing")
        # "A fellow at the Lee Institute": the name only tells where he is.
        placed = at < words[1] and not self._inside(context, words[0], at)
        nobody = placed or self._is_measure(context, words)
        actors = [] if nobody else self._resolved(context, words)
        if voice.direct and context.lowers[words[0]] in small("third person", "its"):
            # “Lee erred. *His* vote …”: whom the speaker has named himself
            quoted = self.coreference.inside(Span(voice.start, context.span(*words).start))
            actors = [actor for actor in actors if actor in quoted]
        sent = [one for actor in actors for one in self.sent_by[actor]]
        if (last := context.lowers[words[1] - 1]) in small("representing", "made up"):
            # "*Iran*'s delegates", "a spokesman for *Iran*"
            owner = context.sentence.phrase_before(words[1]).possessor or (0, 0)
            acts = last in small("representing")  # and "the EU's states", not "Peru's states"
            sent += (a for a in self._inside(context, *owner).actors if acts or a.type == "bloc")
            sent += self._sent_from(context.span(*words).end)
        found = tuple(dict.fromkeys([*actors, *sent]))
        mine = not set(found).isdisjoint(self.speakers[voice.number])
        return Holder(found, voice.number if mine else -1)

    def _resolved(self, context: Context, words: Range) -> list[Actor]:
        """Return whom some words mean, without those who only own something."""
        span = context.span(*self._blamed(context, words))
        actors, inside = self.coreference.resolve(span), self.coreference.inside(span)
        led = any(map(PREPOSITION.__and__, context.sentence.bits[slice(*words)]))
        if len(actors) == 1 and actors[0].type != "person" and not led:
            # "U.S. ally Egypt", "Germany's minister Ann Lee": whoever is named last.
            actors = [next(_ending(inside, span.end), actors[0])]
        return [actor for actor in actors if not self._only_owns(context, words, actor)]

    def _blamed(self, context: Context, words: Range) -> Range:
        """Return "Lee" for the "his" of "attacked Lee over *his* vote", else the words."""
        led = context.word(words[0] - 1) in small("blamed for")
        objects = context.clause_before(words[0]).objects if led else ()
        named = (each.members[-1] for each in objects if context.lowers[words[0]] in small("its"))
        return next(named, words)

    def _only_owns(self, context: Context, words: Range, actor: Actor) -> bool:
        """Tell the owner in "Lee's partner", "Peru's farms" from that in "Lee's office"."""
        mark, last = context.find(*words, "of owner"), words[1] - 1
        kin = small("of a state") if actor.type == "state" else meaning("own noun")
        noun = context.lowers[last]
        own = noun in kin | small("speaks for")
        others = lexicon().appositions.keys() | small("trade")
        return (
            (actor.type == "person" or not others.isdisjoint((noun, noun.removesuffix("s"))))
            and words[0] < mark < words[1]
            and any(_ending((actor,), context.span(words[0], mark).end))
            and not (own or context.is_name(last))
        )

    def _is_measure(self, context: Context, words: Range) -> bool:
        """Tell the "it" that is what the sentence before is about: "The bill is long. It …"."""
        before = self.sentences[sentence_at(self.sentences, context.sentence.span.start - 1)]
        subjects = filter(None, (clause.subject for clause in before.clauses[:1]))
        spans = (span_of(before.words, each.start, each.end) for each in subjects)
        return context.names_it(words[0]) and context.stake.named_in(spans) is not None

    def _is_speaker(self, context: Context, words: Range, voice: Voice) -> bool:
        """Tell whether "we", "it" or "its government" is whoever speaks."""
        first, *rest = context.lowers[words[0] : words[1]]
        own = not meaning("own noun").isdisjoint(rest[:3])
        # "Our government"
        mine = first in small("first person", *["of us"] * own)
        if mine or voice.direct or self._reports(voice):
            return mine
        if first in small("third person"):
            return not self.coreference.inside(Span(voice.start, context.span(*words).start))
        # "Amnesty said the government will sign it": that is somebody else.
        speakers = self.speakers[voice.number]
        kinds = {one.type for each in speakers for one in (each, *self.principals[each])}
        official = kinds <= _OFFICIAL | {"state"}
        bodies = kinds == {"intergovernmental organisation"}
        own_words = small("the speaker", *["the state"] * official, *["the agency"] * bodies)
        if first == "the" and not side_of(voice.lemma):  # "slammed *the state*'s plan"
            return " ".join(rest) in own_words
        return own and first in small("possessive")

    def _sent_by(self, actor: Actor) -> list[Actor]:
        """Return whom a group is from: "officials from Chad and Peru", "EU members"."""
        if actor.mentions[0].form != "group":
            return []
        blocs = (one for one in self.coreference.actors if one.type == "bloc")
        named = [bloc for bloc in blocs if bloc.name in actor.name]
        return named + [one for each in actor.mentions for one in self._sent_from(each.end)]

    def _sent_from(self, end: int) -> list[Actor]:
        """Return who is named with "from" or "of" behind representatives that end there."""
        sentence = self.sentences[sentence_at(self.sentences, end - 1)]
        behind = bisect_left(sentence.words, end, key=START)
        *_, noun, of = ["", *sentence.lowers[: behind + 1]][-2:]
        phrase = sentence.phrase(behind + 1)
        if not phrase or noun not in small("representing", "made up") or of not in small("of whom"):
            return []
        # Not Lee for "members of *Lee*'s party"
        start = (phrase.possessor or (0, phrase.start))[1]
        return self.coreference.inside(span_of(sentence.words, start, phrase.end))

    def examples(self, context: Context, end: int) -> Holder:
        """Return who is named after "including" and its like, right behind those that hold it."""
        at = end + (context.word(end) in small("before examples"))
        at += context.word(at) in small("relative")  # "which include", "that includes"
        word, after = context.word(at), context.word(at + 1)
        phrase = context.sentence.phrase(at + 1 + (word == "among" or after == "as"))
        given = word in small("giving examples")
        return self._inside(context, at, phrase.end) if given else NOBODY


def partners(it: Occurrence) -> Iterator[Range]:
    """Yield the words for those with whom it is done: "made an accord *with Peru and Chad*"."""
    clause, word, beside = it.verb, it.context.word, small("beside the doer")
    for verb in (it.frame.clause, clause):
        if verb.group.lemma in small("by two", "with others"):
            for phrase in [*verb.objects, *(phrase for _, phrase in verb.prepositional)]:
                ahead = range(phrase.start - 1, phrase.end)
                yield from ((at, phrase.end) for at in ahead if word(at) in beside)
    # "Joined Chad and Peru *in opposing* it"
    led = {"infinitive", "in"} & {clause.kind, word(clause.group.first - 1)}
    first = clause.governor if led else clause
    others = first.objects * (first.group.lemma in small("with others"))
    for phrase in [*clause.objects, *others, *(phrase for _, phrase in clause.prepositional)]:
        # "Joined Democrats to pass it", "voted for it together with Chad"
        joined = (len(phrase.members) > 1) & (word(phrase.members[-1][0] - 1) in beside)
        if joined or phrase in others:
            yield phrase.start, phrase.end
    for at, phrase in clause.prepositional:
        # "Negotiated it on behalf of Chad", "Like Chad, Peru signed it"
        like = word(at) in small("alike") and at < clause.group.first
        if like or word(at + 1) in small("behalf"):
            yield phrase.start, phrase.end
        # "Withdrew it under pressure from Chad"
        nouns = (n for n in it.sentence.nominals if phrase.start <= n.noun < phrase.end)
        doers = [noun.doer for noun in nouns if it.lowers[noun.noun] in small("urging")]
        yield from ((doer.start, doer.end) for doer in doers)


def apposed(it: Occurrence) -> Iterable[Range]:
    """Yield who stands beside the name: "Norway, a supporter of the treaty"."""
    parties = (p for c in it.sentence.clauses for p in (c.subject, c.agent, *c.objects))
    for phrase in {p.start: p for p in parties}.values():
        start, (first, end) = phrase.start, phrase.apposition
        # "Its sponsor, Ann Lee"
        sides = {range(first, end): (start, phrase.end), range(start, first): (first, end)}
        yield from (name for words, name in sides.items() if it.hit.first in words)


Way = Callable[[Holders, Occurrence], Holder]
Words = Callable[[Occurrence], Iterable[Range]]


def _winner(holders: Holders, it: Occurrence) -> Holder:
    """Return for whom it is a victory or a blow; not "a win for Americans"."""
    found = holders.of(it, "upset").actors
    return Holder(tuple(a for a in found if a.mentions[0].form != "group" or a.name.islower()))


def _named(words: Words, holders: Holders, it: Occurrence) -> Holder:
    return holders.of_each(it.context, words(it))


#: The words that name who holds what a cue shows, by words of the column ``holder``.
_NAMED: Final[dict[str, Words]] = {
    # Whom the issue angers or pleases; to whom it is unacceptable.
    "upset": lambda it: it.sentence.phrase(it.hit.end).members,
    "beholder": lambda it: (
        it.sentence.phrase(it.hit.end + 1).members if it.after in small("led to") else ()
    ),
    "apposed": apposed,
    "included": lambda it: (member for each in it.next.objects for member in each.members),
    "house": lambda it: ((each.start, each.end) for each in it.verb.objects[:1]),
    "maker": lambda it: filter(None, [it.maker]),
}
#: How he is found, by all words of that column.
_WAYS: Final[dict[str, Way]] = {
    **{role: partial(_named, words) for role, words in _NAMED.items()},
    "doer": Holders.doer,
    "speaker": Holders.speaker,
    "caller": Holders.caller,
    "subject": Holders.subject,
    "sayer": Holders.sayer,
    "action": Holders.acting,
    # Who calls something so.
    "judge": lambda holders, it: holders.caller(it) if it.judging else NOBODY,
    "winner": _winner,
    # "It has the support of Chad and of groups such as Amnesty."
    "backer": lambda all_, it: together(
        all_._named(it.context, it.sentence.phrase(it.hit.end + 1), cued=False)
    ),
    "listed": lambda holders, it: holders.listed(it.context, it.hit.end - 1),
    "examples": lambda all_, it: all_.examples(it.context, it.context.examples_at(it.hit.end)),
}
