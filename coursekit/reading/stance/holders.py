"""Who holds a stance: whom a noun phrase or a pronoun names, and whose statement it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from coursekit.reading.coreference.actors import Actor
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.grammar.chunks import NounPhrase
from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.grammar.tags import AUXILIARY, PREPOSITION, TO, V_PAST, flags_of
from coursekit.reading.stance.context import Context, Range, Voice
from coursekit.reading.stance.lexicon import meaning, small
from coursekit.reading.stance.modifiers import Frame
from coursekit.reading.text.kept import kept
from coursekit.reading.text.spans import Span, SpanIndex


class Holder(NamedTuple):
    """The actors that hold a stance, and the number of the statement that shows it (−1: none)."""

    actors: tuple[Actor, ...] = ()
    number: int = -1

    def __bool__(self) -> bool:
        """Whether anybody is known to hold it."""
        return bool(self.actors) or self.number >= 0


NOBODY: Final = Holder()


class Holders:
    """Finds who holds a stance."""

    def __init__(
        self, text: str, coreference: Coreference, speakers: Sequence[tuple[Actor, ...]]
    ) -> None:
        self.text = text
        self.coreference = coreference
        self.speakers = speakers

    def of_frame(self, context: Context, frame: Frame, at: int) -> Holder:
        """Return who holds what the cue at `at` tells."""
        if frame.owner is not None:
            return self.of_words(context, frame.owner)
        clause = frame.clause
        if clause is None or frame.spoken:
            return self.of_voice(context.voice_at(at))
        number = context.cue_of(clause)
        cued = number >= 0 and (frame.attitude or not clause.group.passive)
        does = not clause.group.passive or frame.attitude
        phrase = clause.agent or clause.subject if does else clause.agent
        named: list[Actor] = list(self.speakers[number]) if cued else []
        mine = number if cued else -1
        if phrase is None:
            return Holder(tuple(named), mine)
        if self._is_either(context, clause, phrase):
            return NOBODY
        for member in phrase.members if not cued or len(phrase.members) > 1 else ():
            found = self.of_words(context, member)
            named += found.actors
            mine = max(mine, found.number)
        beside = phrase.apposition
        if beside is not None and context.sentence.texts[beside[1] - 1][0].isupper():
            named += self.coreference.inside(context.span(*beside))[:1] if not named else []
        named += self._announcer(context, clause)
        official = self._official(context, named, at) if frame.hedged else None
        if official is not None and mine < 0:
            named += self.speakers[official]
            mine = official
        named += self.examples(context, phrase.end)
        if all(actor.type == "unnamed group" for actor in named):
            named += self.examples(context, clause.end)
        whole = clause.group.subject
        joined = context.lowers[phrase.start - 1] in small("joining") if phrase.start else False
        if joined and whole is not None and whole[0] < phrase.start < whole[1] <= phrase.end + 1:
            named += self.of_words(context, whole).actors
        return Holder(tuple(dict.fromkeys(named)), mine if mine >= 0 else number)

    def of_voice(self, voice: Voice | None) -> Holder:
        """Return the speaker of a statement; who reports takes no side in what is reported."""
        if voice is None or self._reports(voice):
            return NOBODY
        return Holder(self.speakers[voice.number], voice.number)

    def _reports(self, voice: Voice) -> bool:
        speakers = self.speakers[voice.number]
        outlets = bool(speakers) and all(actor.type == "media" for actor in speakers)
        return (outlets or voice.lemma in small("reporting")) and not voice.own

    def _announcer(self, context: Context, clause: Clause) -> tuple[Actor, ...]:
        """Return who announces what is done: "Ann Lee announced that the state will join"."""
        outer = clause.governor
        if outer is None or outer.group.lemma not in small("announcing act"):
            return ()
        subject = outer.subject if clause.kind in small("clause of an act") else None
        return self.of_words(context, (subject.start, subject.end)).actors if subject else ()

    def _is_either(self, context: Context, clause: Clause, phrase: NounPhrase) -> bool:
        """Tell whether "it" may be either of two: "Peru attacked Chad after it signed"."""
        outer = clause.governor
        unsure = context.lowers[phrase.start : phrase.end] in (["it"], ["they"])
        if not unsure or outer is None or clause.kind not in small("clause behind"):
            return False
        others = [*outer.objects, *(phrase for _, phrase in outer.prepositional)]
        return any(
            self.coreference.inside(context.span(other.start, other.end))
            for other in others
            if other.end <= phrase.start
        )

    def _official(self, context: Context, named: Sequence[Actor], at: int) -> int | None:
        """Return the statement of an official who says what the state will do."""
        voice = context.voice_at(at)
        if voice is None or [actor.type for actor in named] != ["state"]:
            return None
        free = [actor for actor in self.speakers[voice.number] if actor not in self.bodies]
        own = any(_is_national(self.text, actor.mentions[0]) for actor in free)
        return voice.number if own else None

    def of_words(self, context: Context, words: Range) -> Holder:
        """Return whom a noun phrase names, or a pronoun means."""
        first = context.lowers[words[0]]
        voice = context.voice_at(words[0])
        span = context.span(*words)
        if voice is not None and self._is_speaker(context, words, voice):
            named = self.coreference.inside(span)
            speaking = self.speakers[voice.number]
            return Holder(tuple(dict.fromkeys([*named, *speaking])), voice.number)
        if first == "it" and context.stake.latest_before(span.start) > self._last_named(span):
            return NOBODY  # the bill, perhaps
        actors = [] if self._only_placed(context, words) else self.coreference.resolve(span)
        if len(actors) == 1:
            # "U.S. ally Egypt", "Germany's minister Ann Lee": whoever is named last.
            inside = self.coreference.inside(span)
            last = (actor for actor in inside if any(m.end == span.end for m in actor.mentions))
            actors = [next(last, actors[0])]
        actors = list(dict.fromkeys([*actors, *self.represented(context, words)]))
        mine = voice is not None and bool(actors) and self._speaks(voice, actors)
        return Holder(tuple(actors), voice.number if voice and mine else -1)

    def _speaks(self, voice: Voice, actors: Sequence[Actor]) -> bool:
        """Tell whether a speaker is one of the actors, or speaks for one."""
        for speaker in self.speakers[voice.number]:
            if speaker in actors or self.bodies.get(speaker) in actors:
                return True
        return False

    @kept
    def bodies(self) -> dict[Actor, Actor]:
        """The bodies that people speak for."""
        kinds = ("person", "unnamed group")
        people = [actor for actor in self.coreference.actors if actor.type in kinds]
        return bodies_of(self.text, people, self.coreference)

    def _only_placed(self, context: Context, words: Range) -> bool:
        """Tell whether names only tell where somebody is: "a fellow at the Lee Institute"."""
        for at in range(words[0] + 1, words[1]):
            if context.lowers[at] in small("placing"):
                return not self.coreference.inside(context.span(words[0], at))
        return False

    def _is_speaker(self, context: Context, words: Range, voice: Voice) -> bool:
        """Tell whether "we", "it" or "its government" is whoever speaks."""
        inside = context.lowers[words[0] : words[1]]
        if self._reports(voice):
            return inside[0] in small("first person")
        if len(inside) == 1:
            third = inside[0] in small("third person") and not voice.direct
            span = context.span(*words)
            other = third and self.coreference.inside(Span(voice.start, span.start))
            return inside[0] in small("first person") or (third and not other)
        if inside[0] == "the" and len(inside) == 2:
            return inside[1] in small("the speaker") and not voice.direct
        own = inside[0] in small("possessive") and not meaning("own noun").isdisjoint(inside[1:4])
        return own and (inside[0] in small("our") or not voice.direct)

    def _last_named(self, pronoun: Span) -> int:
        """Return where whoever a pronoun may mean was named last."""
        found = self.coreference.resolve(pronoun)
        starts = (m.start for actor in found for m in actor.mentions if m.start < pronoun.start)
        return max(starts, default=-1)

    def represented(self, context: Context, words: Range) -> Iterator[Actor]:
        """Yield the states of "leaders from Canada and Mexico" and "the group's member states"."""
        lowers = context.lowers
        own = "'s" in lowers[words[0] : words[1]] and lowers[words[1] - 1] in small("representing")
        if own:
            yield from self.coreference.inside(context.span(*words))
        for at in range(words[0] + 1, words[1]):
            if lowers[at] in small("of whom") and lowers[at - 1] in small("representing"):
                yield from self.coreference.inside(context.span(at, words[1]))
                return

    def examples(self, context: Context, end: int) -> list[Actor]:
        """Return who is named after "including" and its like, right behind a list of holders."""
        lowers = context.lowers
        if lowers[end : end + 1] == ["("]:
            # "Ron Lee (X-YZ) and Ann Roe".
            close = next(
                (k for k in range(end, min(len(lowers), end + 7)) if lowers[k] == ")"), end
            )
            joined = lowers[close + 1 : close + 2] in (["and"], ["or"])
            phrase = context.sentence.phrase(close + 2) if joined else None
            return self.coreference.inside(context.span(close, phrase.end)) if phrase else []
        at = end + (lowers[end : end + 1] == [","])
        if at + 1 >= len(lowers) or lowers[at] not in small("giving examples"):
            return []
        at += lowers[at + 1] == "as"
        phrase = context.sentence.phrase(at + 1)
        return self.coreference.inside(context.span(at, phrase.end)) if phrase else []


# Who speaks for which body: "X director Ann Lee", "Ann Lee, a spokeswoman for X".

#: How far a body may be named from a person, and how many words may stand between.
_REACH: Final = 90
_WORDS: Final = 8
#: How far back a spokesperson's body may be named, where it is left unsaid.
_UNSAID: Final = 400
#: How far before a name its title begins.
_TITLE: Final = 20
_WORD: Final = re.compile(r"[\w'’-]+")
_BARS: Final = re.compile(r"[.;:()“”\"\n]")
_VERBAL: Final = V_PAST | TO | PREPOSITION | AUXILIARY
_PEOPLE: Final = frozenset(["person", "unnamed group", "media"])


class _Place(NamedTuple):
    """One mention of a body."""

    start: int
    end: int
    body: Actor


def bodies_of(text: str, people: Iterable[Actor], coreference: Coreference) -> dict[Actor, Actor]:
    """Return for each person the body that he or she speaks for."""
    places = SpanIndex(
        _Place(mention.start, mention.end, body)
        for body in coreference.actors
        if body.type not in _PEOPLE
        for mention in body.mentions
    )
    found = {}
    for person in people:
        joined = (
            place.body
            for mention in person.mentions
            for place in places.inside(Span(mention.start - _REACH, mention.end + _REACH))
            if _joins(text, mention, place.start, place.end)
        )
        body = next(joined, None) or _left_unsaid(person, places)
        if body is not None:
            found[person] = body
    return found


def _is_national(text: str, person: Mention) -> bool:
    """Tell the office of a state whose name is left unsaid: "President Ann Lee"."""
    words = _WORD.findall(text, max(0, person.start - _TITLE), person.end)
    return not small("national office").isdisjoint(word.lower() for word in words)


def _left_unsaid(person: Actor, places: SpanIndex[_Place]) -> Actor | None:
    """Return for whom "a spokesman" speaks, where it is not said: whoever was named last."""
    if small("spokesperson").isdisjoint(person.name.casefold().split()[:2]):
        return None
    place = person.mentions[0].start
    before = (near.body for near in places.before(place, 4) if near.start > place - _UNSAID)
    return next((body for body in before if body.type not in _PEOPLE), None)


def _joins(text: str, person: Mention, start: int, end: int) -> bool:
    """Tell whether an office joins a body to a person: before the name, or behind it."""
    if end <= person.start:
        between = text[end : person.start]
        words = [w.lower() for w in _WORD.findall(between + " " + text[person.start : person.end])]
        inner = [word.lower() for word in _WORD.findall(between.removeprefix("'s"))]
        return (
            not _BARS.search(between)
            and "," not in between
            and len(inner) <= _WORDS
            and not any(flags_of(word) & _VERBAL for word in inner)
            and not small("speaks for").isdisjoint(words)
        )
    if start < person.end:
        # The name holds the body: "US President Donald Trump".
        words = [w.lower() for w in _WORD.findall(text[end : person.end])]
        return start >= person.start and not small("speaks for").isdisjoint(words)
    between = text[person.end : start]
    words = [w.lower() for w in _WORD.findall(between)]
    office = next((at for at, word in enumerate(words) if word in small("speaks for")), -1)
    leads = [word for word in words[office + 1 :] if word in small("leading a body")]
    return (
        office >= 0
        and bool(leads)
        and len(words) <= _WORDS
        and not _BARS.search(between)
        and between.count(",") <= 1
    )
