"""Where everybody stands: each sentence is read once, and what it shows goes to who holds it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, filterfalse, islice
from operator import attrgetter
from typing import Final

from coursekit.reading.coreference.actors import Actor
from coursekit.reading.coreference.resolution import FIRST_PERSON
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.stance.attributions import Attribution
from coursekit.reading.stance.context import Context, Told, Voice
from coursekit.reading.stance.findings import Finding, findings
from coursekit.reading.stance.holders import Holders
from coursekit.reading.stance.issue import Stake, sentence_at
from coursekit.reading.stance.lexicon import cue_class, meaning, small
from coursekit.reading.stance.position import UNCLEAR, Position, by_cue, by_name, decide
from coursekit.reading.text.spans import START, Span

_TAKEN: Final = attrgetter("position")


@dataclass(frozen=True, slots=True)
class Act:
    """What an actor does about the issue, in the article's own voice."""

    actors: tuple[Actor, ...]
    position: Position
    sentence: Span


Taken = dict[Actor, list[Act]]


def assess(
    sentences: Sequence[Sentence],
    attributions: Sequence[Attribution],
    holders: Holders,
    stake: Stake,
) -> tuple[list[Attribution], list[Act]]:
    """Return the statements with their positions, and what actors do about the issue."""
    if not stake.places.items:
        return list(attributions), []  # no word here is on the issue
    text = holders.text
    shown: dict[int, list[Finding]] = {}
    sided: list[Finding] = []
    acts = list(filter(_TAKEN, _by_name(sentences, holders, stake)))
    for context in contexts_of(text, sentences, attributions, stake):
        found = list(filter(attrgetter("holder"), findings(context, holders)))
        sided += filter(attrgetter("beside"), found)
        for finding in found:
            shown.setdefault(finding.holder.number, []).append(finding)
        acts += filter(_TAKEN, _acts(context, found, holders))
    placed = [
        voice._replace(position=_position(text, voice, shown.get(number, ()), stake))
        for number, voice in enumerate(attributions)
    ]
    clear = filter(_TAKEN, placed)
    stated = [Act(voice.speakers, voice.position, voice.statement.evidence) for voice in clear]
    acts += _beside(_taken([*stated, *acts]), sided, holders)
    acts += _for_bodies(_taken([*stated, *acts]), holders)
    return placed, sorted(acts, key=lambda act: act.sentence)


def _taken(acts: Sequence[Act]) -> Taken:
    """Return what each actor does about the issue."""
    taken: Taken = {}
    for act in acts:
        for actor in act.actors:
            taken.setdefault(actor, []).append(act)
    return taken


def _beside(taken: Taken, sided: Sequence[Finding], holders: Holders) -> Iterator[Act]:
    """Yield the positions of those who side with somebody who takes one."""
    takes = taken.__contains__
    for finding in sided:
        here, others = holders.all_of(finding.holder), holders.all_of(finding.beside)
        known = [*filter(takes, others)] or [*filter(takes, here)]
        positions = [act.position for one in known for act in taken[one]]
        if len({position.stance for position in positions}) == 1:
            fresh = tuple(filterfalse(takes, dict.fromkeys((*here, *others))))
            rule = positions[0].because(f"it sides with {known[0].name}")
            yield Act(fresh, replace(positions[0], rule=rule), finding.context.sentence.span)


def _for_bodies(taken: Taken, holders: Holders) -> Iterator[Act]:
    """Yield the positions that people take for the bodies that they speak for, and the reverse."""
    offices = (a for a in holders.coreference.actors if a.type == "government body")
    agents = dict.fromkeys([*taken, *chain.from_iterable(holders.speakers), *offices])
    principals = {agent: holders.principals[agent] for agent in agents if taken}
    for _ in range(2):  # a minister for the ministry, the ministry for the state
        for agent, body in [(some, body) for some in taken for body in principals.get(some, ())]:
            for act in taken[agent] if body not in taken else ():
                rule = act.position.because(f"{agent.name} speaks for it")
                doubt = act.position.doubt or "only somebody who speaks for it takes this position"
                given = replace(act.position, rule=rule, doubt=doubt)
                taken.setdefault(body, []).append(Act((body,), given, act.sentence))
                yield taken[body][-1]
    for agent in filterfalse(taken.__contains__, principals):
        bodies = (body for body in principals[agent] if body.type != "state")
        for body in islice(filter(taken.__contains__, bodies), 1):
            act = taken[body][0]
            rule = act.position.because(f"it speaks for {body.name}")
            doubt = "only the body that it speaks for takes this position"
            yield Act((agent,), replace(act.position, rule=rule, doubt=doubt), act.sentence)


def contexts_of(
    text: str, sentences: Sequence[Sentence], attributions: Sequence[Attribution], stake: Stake
) -> Iterator[Context]:
    """Yield each sentence with the voices in it, which are few at any place."""
    voices = sorted(_voices(text, attributions))
    cues = {
        place: number
        for number, voice in enumerate(attributions)
        for place in range(*voice.statement.cue)
    }
    open_: list[Voice] = []
    told, at = Told(), 0
    for sentence in sentences:
        begun, at = at, bisect_left(voices, sentence.span.end, at, key=START)
        open_ += voices[begun:at]
        open_ = [voice for voice in open_ if voice.end > sentence.span.start]
        yield Context(sentence, stake, tuple(open_), cues, told)


def _voices(text: str, attributions: Sequence[Attribution]) -> Iterator[Voice]:
    """Yield every stretch that somebody says."""
    for number, voice in enumerate(attributions):
        said = voice.statement
        if said.source is None:
            continue
        own = said.source.of(text).casefold() in FIRST_PERSON
        kind = cue_class(said.lemma)
        group = any(actor.type != "person" for actor in voice.speakers)
        direct = said.speech == "direct"
        for part in said.content:
            yield Voice(part.start, part.end, number, direct, own, kind, said.lemma, group)


def _position(text: str, voice: Attribution, found: Sequence[Finding], stake: Stake) -> Position:
    """Return where one statement stands: by its words, else by its cue."""
    source = voice.statement.source
    if source is None or not (voice.speakers or _is_party(text, source)):
        return UNCLEAR
    return decide(text, found, "its words show it:") or by_cue(text, voice.statement, stake)


def _acts(context: Context, found: Sequence[Finding], holders: Holders) -> Iterator[Act]:
    """Yield what actors do in one sentence, each clause's doers by themselves."""
    together: dict[tuple[Actor, ...], list[Finding]] = {}
    for finding in found:
        actors, number = finding.holder
        # Others than the speaker of a statement, or others as well.
        if not set(holders.speakers[number]).issuperset(actors):
            together.setdefault(actors, []).append(finding)
    for actors, shown in together.items():
        position = decide(holders.text, shown, "its actions show it:")
        yield Act(actors, position, context.sentence.span)


def _by_name(sentences: Sequence[Sentence], holders: Holders, stake: Stake) -> Iterator[Act]:
    """Yield the positions that actors are named for: "critics", "supporters of the bill"."""
    speakers = frozenset(chain.from_iterable(holders.speakers))
    for actor in holders.coreference.actors:
        place = actor.mentions[0].span
        around = sentences[sentence_at(sentences, place.start)]
        # "The critics of the law say" so, or do something; not "it silences critics".
        at = bisect_left(around.words, place.start, key=START)
        parts = (part for clause in around.clauses for part in (clause.subject, clause.agent))
        # The issue is named so close before "supporters" that they are its own.
        if stake.is_near([around.span], 400) and (
            actor in speakers or any(part.start <= at < part.end for part in parts)
        ):
            yield Act((actor,), by_name(holders.text, place, stake), around.span)


def _is_party(text: str, source: Span) -> bool:
    """Tell whether a source that names no actor is somebody still: "another", "the company"."""
    printed = source.of(text).replace("’", "'").removesuffix("'s").split()
    words = [word.casefold() for word in printed]
    named = any(word[0].isupper() for word in printed[1:])
    told = {*words[:1]} & small("somebody") | meaning("own noun").intersection(words)
    return bool(named or told) and small("thing").isdisjoint(words)
