"""Who holds a stance: whom a noun phrase or a pronoun names, and whose statement it is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from coursekit.reading.coreference.actors import Actor
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.grammar.chunks import NounPhrase
from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.stance.context import Context, Range, Voice
from coursekit.reading.stance.lexicon import meaning, small
from coursekit.reading.stance.modifiers import Frame
from coursekit.reading.text.spans import START, Span

_BEGIN: Final = attrgetter("span.start")


def _span(sentence: Sentence, phrase: NounPhrase) -> Span:
    return Span(sentence.words[phrase.start].start, sentence.words[phrase.end - 1].end)


class Holder(NamedTuple):
    """The actors that hold a stance, and the number of the statement that shows it (−1: none)."""

    actors: tuple[Actor, ...] = ()
    number: int = -1

    def __bool__(self) -> bool:
        """Whether anybody is known to hold it."""
        return bool(self.actors) or self.number >= 0


NOBODY: Final = Holder()


def together(holders: Iterable[Holder]) -> Holder:
    """Return all that hold a stance as one, each actor once."""
    every = list(holders)
    actors = dict.fromkeys(actor for each in every for actor in each.actors)
    return Holder(tuple(actors), max((each.number for each in every), default=-1))


class Holders:
    """Finds who holds a stance."""

    def __init__(
        self,
        text: str,
        coreference: Coreference,
        speakers: Sequence[tuple[Actor, ...]],
        sentences: Sequence[Sentence] = (),
    ) -> None:
        self.text = text
        self._sentences = sentences
        self.coreference = coreference
        self.speakers = speakers
        self._sent: dict[Actor, list[Actor]] = {}

    def of_frame(self, context: Context, frame: Frame, at: int) -> Holder:
        """Return who holds what the cue at `at` tells."""
        clause = frame.clause
        if frame.owner is not None:
            owner = self.of_words(context, frame.owner)
            return together([owner, *self._announcer(context, clause)]) if clause else owner
        if not clause or frame.spoken:
            return self.of_voice(context.voice_at(at))
        number = context.cue_of(clause)
        does = frame.attitude or not clause.group.passive
        cued = number >= 0 and does
        found = [Holder(self.speakers[number] if cued else (), number)]
        agent = None if frame.attitude else clause.agent
        phrase = agent or (clause.subject if does else None)
        if phrase and self._is_either(context, clause, phrase):
            return NOBODY
        if phrase:
            found += self._named(context, clause, phrase, cued=cued)
            found += self._announcer(context, clause)
        holder = together(found)
        if all(mention.form == "group" for actor in holder.actors for mention in actor.mentions):
            named = self._behind(context, phrase) if phrase else ()
            holder = together([holder, *named, *self._examples_behind(context, clause)])
        if frame.hedged and [actor.type for actor in holder.actors] == ["state"]:
            # An official who says what the state will do.
            holder = together([holder, self.of_voice(context.voice_at(at))])
        return holder

    def _named(
        self, context: Context, clause: Clause, phrase: NounPhrase, *, cued: bool
    ) -> Iterator[Holder]:
        """Yield whom the members of a subject name, and the examples given of them."""
        members = [self.of_words(context, member) for member in phrase.members]
        if not cued or len(members) > 1:
            yield from members
        yield Holder(self.examples(context, phrase.end))
        # "Chad's president, Ann Lee, signed it", "the trade body, Uber Watch, signed it"
        beside, known = phrase.apposition, any(map(self.all_of, members))
        named = self.coreference.inside(context.span(*beside)) if beside else []
        alone = [a for a in named if not (known or cued) and a.mentions[0].form != "group"]
        yield Holder(tuple(alone or (a for a in named if a.type == "person")))
        # "By groups such as Amnesty"
        within = range(phrase.start + 1, phrase.end - 1)
        for at in [at for at in within if context.lowers[at] in small("giving examples")][:1]:
            yield Holder(tuple(self.coreference.inside(context.span(at, phrase.end))))

    def _behind(self, context: Context, phrase: NounPhrase) -> Iterator[Holder]:
        """Yield who is listed behind a group, or leads it: "nine states, led by Chad, …"."""
        yield self._listed(context, phrase.end)
        for clause in context.sentence.clauses:
            told = clause.patient.start == phrase.start
            if told and clause.kind == "participle" and clause.group.lemma in small("leading them"):
                yield from (self.of_words(context, member) for member in clause.agent.members)

    def _is_either(self, context: Context, clause: Clause, phrase: NounPhrase) -> bool:
        """Tell whether "it" may be either of two: "Peru attacked Chad after it signed"."""
        outer, behind = clause.governor, clause.kind in small("clause behind")
        if not (outer and behind) or phrase.end - phrase.start > 1:
            return False
        others = [*outer.objects, *(other for _, other in outer.prepositional)]
        ahead = (context.span(other.start, other.end) for other in others)
        unsure = context.lowers[phrase.start] in small("either")
        return unsure and any(map(self.coreference.inside, ahead))

    def _examples_behind(self, context: Context, clause: Clause) -> Iterator[Holder]:
        """Yield who is named at the end: "20 states voted for it, including Peru and Chad"."""
        begin = clause.group.last + 1
        # "9 voted for it, and 2, including Peru, did not"
        others = context.clause_after(begin).subject
        end = others.start if others.start > begin else clause.end + 1
        for at in range(begin, end):
            if context.lowers[at : at + 1] == [","]:
                yield Holder(self.examples(context, at))
            yield self._listed(context, at) if context.lowers[at : at + 1] == [":"] else NOBODY

    def _listed(self, context: Context, at: int) -> Holder:
        """Return who is listed right there: "five states (Chad, Mali …)", "- Chad, Mali -"."""
        lowers = context.lowers
        if at + 1 >= len(lowers) or lowers[at] not in small("opens a list"):
            return NOBODY
        ends = (k for k in range(at + 1, len(lowers)) if lowers[k] in small("closes a list"))
        end = max(at + 2, next(ends, len(lowers)))
        told = any(at < clause.group.first < end for clause in context.sentence.clauses)
        return NOBODY if told else Holder(tuple(self.coreference.inside(context.span(at + 1, end))))

    def all_of(self, holder: Holder) -> tuple[Actor, ...]:
        """Return the actors of a holder, the speakers of his statement among them."""
        return holder.actors + (self.speakers[holder.number] if holder.number >= 0 else ())

    def of_voice(self, voice: Voice) -> Holder:
        """Return the speaker of a statement; who reports takes no side in what is reported."""
        if not voice or self._reports(voice):
            return NOBODY
        return Holder(self.speakers[voice.number], voice.number)

    def _reports(self, voice: Voice) -> bool:
        speakers = self.speakers[voice.number]
        outlets = bool(speakers) and all(actor.type == "media" for actor in speakers)
        return outlets or voice.lemma in small("reporting")

    def _announcer(self, context: Context, clause: Clause) -> Iterator[Holder]:
        """Yield who announces what is done: "Ann Lee announced that the state will join"."""
        outer = clause.governor
        if outer.group.lemma in small("announcing act") and outer.subject:
            yield self.of_words(context, (outer.subject.start, outer.subject.end))

    def of_words(self, context: Context, words: Range) -> Holder:
        """Return whom a noun phrase names, or a pronoun means."""
        voice, span = context.voice_at(words[0]), context.span(*words)
        if voice and self._is_speaker(context, words, voice):
            own = Holder(tuple(self.coreference.inside(span)), voice.number)
            return together([own, Holder(self.speakers[voice.number])])
        nobody = self._only_placed(context, words) or self._is_measure(context, words)
        actors = [] if nobody else self.coreference.resolve(span)
        if len(actors) == 1:
            # "U.S. ally Egypt", "Germany's minister Ann Lee": whoever is named last.
            inside = self.coreference.inside(span)
            several = actors[0].type != "person" and (len(inside) > 1 or inside != actors)
            last = (a for a in inside if several and any(m.end == span.end for m in a.mentions))
            actors = [next(last, actors[0])]
        actors = [actor for actor in actors if not self._only_owns(context, words, actor)]
        sent = [one for actor in actors for one in self.sent_by(actor)]
        if "'s" in context.lowers[words[0] : words[1]]:  # "the group's member states"
            owned = context.lowers[words[1] - 1] in small("representing")
            sent += self.coreference.inside(span) if owned else ()
        actors = list(dict.fromkeys([*actors, *sent]))
        mine = not set(actors).isdisjoint(self.all_of(Holder((), voice.number)))
        return Holder(tuple(actors), voice.number if mine else -1)

    def _only_owns(self, context: Context, words: Range, actor: Actor) -> bool:
        """Tell the person of "Lee's partner" from that of "Lee's office"."""
        owners = (at for at in range(*words) if context.lowers[at] in small("of owner"))
        mark = next(owners, 0)
        head = context.lowers[words[1] - 1]
        own = head in meaning("own noun") or head in small("speaks for")
        if actor.type != "person" or mark <= words[0] or own:
            return False
        behind = self.coreference.inside(context.span(mark, words[1]))
        return actor not in behind and context.sentence.texts[words[1] - 1].islower()

    def _is_measure(self, context: Context, words: Range) -> bool:
        """Tell the "it" that is what the sentence before is about: "The bill is long. It …"."""
        word = context.lowers[words[0]]
        place = bisect_left(self._sentences, context.sentence.span.start, key=_BEGIN) - 1
        if words[1] - words[0] > 1 or word not in small("either") or place < 0:
            return False
        before = self._sentences[place]
        subject = before.clauses[0].subject if before.clauses else None
        several = word in small("several") and not context.stake.issue.is_plural
        named = subject and context.stake.named_in([_span(before, subject)])
        return bool(named) and not several

    def _only_placed(self, context: Context, words: Range) -> bool:
        """Tell whether names only tell where somebody is: "a fellow at the Lee Institute"."""
        places = (
            at for at in range(words[0] + 1, words[1]) if context.lowers[at] in small("placing")
        )
        at = next(places, 0)
        return at > 0 and not self.coreference.inside(context.span(words[0], at))

    def _is_speaker(self, context: Context, words: Range, voice: Voice) -> bool:
        """Tell whether "we", "it" or "its government" is whoever speaks."""
        first, *rest = context.lowers[words[0] : words[1]]
        if first in small("first person") or self._reports(voice):
            return first in small("first person")
        if voice.direct and first not in small("our"):
            return False
        if first in small("third person"):
            before = Span(voice.start, context.span(*words).start)
            return not (rest or self.coreference.inside(before))
        owned = first in small("possessive") and not meaning("own noun").isdisjoint(rest[:3])
        return owned or (first == "the" and len(rest) == 1 and rest[0] in small("the speaker"))

    def sent_by(self, actor: Actor) -> list[Actor]:
        """Return whom a group is from: "officials from Chad and Peru", "EU members"."""
        if actor.mentions[0].form != "group":
            return []
        if actor not in self._sent:
            self._sent[actor] = self._sent_by(actor)
        return self._sent[actor]

    def _sent_by(self, actor: Actor) -> list[Actor]:
        blocs = (one for one in self.coreference.actors if one.type == "bloc")
        found = [bloc for bloc in blocs if bloc.name in actor.name]
        for mention in actor.mentions:
            at = bisect_right(self._sentences, mention.start, key=_BEGIN) - 1
            sentence = self._sentences[at] if at >= 0 else None
            behind = bisect_left(sentence.words, mention.end, key=START) if sentence else 0
            if sentence is None or sentence.lowers[behind - 1] not in small("representing"):
                continue
            if "".join(sentence.lowers[behind : behind + 1]) in small("of whom"):
                phrase = sentence.phrase(behind + 1)
                found += self.coreference.inside(_span(sentence, phrase)) if phrase else ()
        return found

    def examples(self, context: Context, end: int) -> tuple[Actor, ...]:
        """Return who is named after "including" and its like, right behind those that hold it."""
        lowers = context.lowers
        at = end + (lowers[end : end + 1] == [","])
        if at + 1 >= len(lowers) or lowers[at] not in small("giving examples"):
            return ()
        among = lowers[at] == "among"
        if among and lowers[at + 1] not in small("among whom"):
            return ()
        phrase = context.sentence.phrase(at + 1 + (among or lowers[at + 1] == "as"))
        return tuple(self.coreference.inside(context.span(at, phrase.end))) if phrase else ()
