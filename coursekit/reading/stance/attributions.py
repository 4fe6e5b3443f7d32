"""Who speaks in each statement, and where everybody stands, by his words and by what he does."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate, chain, filterfalse, islice
from operator import attrgetter
from typing import Final, NamedTuple

from coursekit.reading.attribution.statements import Statement
from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.coreference.actors import Actor, ActorHint, merge
from coursekit.reading.coreference.resolution import FIRST_PERSON, Coreference
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.unnamed import unnamed_speaker
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.rules.cues import cue_of
from coursekit.reading.rules.gazetteer import lexicon
from coursekit.reading.stance.context import Context, Told, Voice
from coursekit.reading.stance.findings import Finding, findings
from coursekit.reading.stance.holders import Holders
from coursekit.reading.stance.issue import Stake
from coursekit.reading.stance.lexicon import CLASSES, cue_class, meaning, small
from coursekit.reading.stance.position import UNCLEAR, Position, by_cue, by_name, decide
from coursekit.reading.text.spans import START, Span, SpanIndex

#: Without a source these still say what somebody says; "is seen as" and "asked whether" do not.
_TOLD: Final = frozenset(("it is … that", "there is … that", "reportedly"))
_TAKEN: Final = attrgetter("position")


class Attribution(NamedTuple):
    """One statement with the actors that its words name."""

    statement: Statement
    speakers: tuple[Actor, ...]
    addressees: tuple[Actor, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Act:
    """What an actor does about the issue, in the article's own voice."""

    actors: tuple[Actor, ...]
    position: Position
    sentence: Span


Taken = dict[Actor, list[Act]]


def spoken(
    text: str, statements: Sequence[Statement], mentions: Sequence[Mention], stake: Stake
) -> list[Statement]:
    """Leave out what no speaker says: what a text does, and acts that take a side."""
    mentioned = SpanIndex(mentions)
    return [
        statement
        for statement in statements
        if not _is_act(statement, stake) and _is_said(text, statement, mentioned, stake)
    ]


def _is_act(statement: Statement, stake: Stake) -> bool:
    """Tell whether the statement says no more than that somebody is for or against the issue."""
    cue = cue_of(statement.lemma)
    return (
        cue is not None
        and cue.attitude in {"supported", "opposed"}
        # Who does it stands before the verb, or behind.
        and statement.rule not in {"passive by", "noun from source"}
        and (stake.named_in(statement.content),) == statement.content
    )


def _is_said(text: str, statement: Statement, mentions: SpanIndex[Mention], stake: Stake) -> bool:
    """Tell whether the source is neither the issue nor nobody: "support from the early stages"."""
    source = statement.source
    if source is None:
        return statement.rule in _TOLD
    nobody = statement.rule == "noun from source" and unnamed_speaker(text, source) is None
    return bool(mentions.inside(source)) or not (nobody or stake.named_in([source]))


def attribute(
    text: str,
    statements: Sequence[Statement],
    mentions: Sequence[Mention],
    hints: Sequence[ActorHint],
    signatures: Sequence[Span] = (),
) -> tuple[Coreference, list[Attribution]]:
    """Merge the mentions into actors, and give each statement its speakers."""
    labels = {
        piece: statement.source
        for statement in statements
        if statement.rule == "speaker label" and statement.source is not None
        for piece in statement.content
    }
    mentioned = SpanIndex(mentions)
    sources = filter(None, (statement.source for statement in statements))
    unnamed = (source for source in sources if not mentioned.inside(source))
    nouns = (one for one in unnamed if one.of(text).strip().lower() not in small("no name"))
    # Somebody without a name may speak as well.
    described = filter(None, (unnamed_speaker(text, source) for source in nouns))
    everyone = sorted([*mentions, *described], key=START)
    coreference = Coreference(text, merge(text, everyone, hints), signatures, labels)
    attributions: list[Attribution] = []
    for statement in statements:
        source, hearer = statement.source, statement.addressee
        speakers = coreference.speakers(source) if source else ()
        addressees = coreference.resolve(hearer) if hearer else ()
        attributions.append(Attribution(statement, tuple(speakers), tuple(addressees), UNCLEAR))
    return coreference, list(accumulate(attributions, partial(_following, text)))


def _following(text: str, last: Attribution, one: Attribution) -> Attribution:
    """Return one statement, with the speakers of the last one where it goes on with them."""
    source, before = one.statement.source, last.statement.source
    if source is None or before is None:
        return one
    pair = Pair(last, one, source.of(text), before.of(text), source.start - before.end)
    return one._replace(speakers=last.speakers) if pair.goes_on else one


def _is_described(source: str) -> bool:
    """Tell a person who is only described: "the Republican candidate"."""
    words = source.split()
    return words[0] == "the" and lexicon().appositions.get(words[-1]) == "person"


class Pair(NamedTuple):
    """Two statements with their sources, which are so many characters apart."""

    last: Attribution
    one: Attribution
    source: str
    before: str
    apart: int

    @property
    def goes_on(self) -> bool:
        """Whether "he", "they" or "the candidate" is who spoke last."""
        return NEXT.choose(self)["is it"] == "yes"


_FEATURES: Final[Features[Pair]] = {
    "word": lambda it: it.source.casefold(),
    "described": lambda it: _is_described(it.source.casefold()),
    "same": lambda it: (
        it.source.casefold() == it.before.casefold() or _is_described(it.before.casefold())
    ),
    # So many characters after somebody spoke "he" or "she" may still be the same person.
    "next": lambda it: 0 < it.apart < 400,
    "soon": lambda it: 0 < it.apart < 800,
    "alone": lambda it: len(it.last.speakers) == 1 and not it.one.speakers,
    "several": lambda it: len(it.last.speakers) > 1,
    "last type": lambda it: "".join(actor.type for actor in it.last.speakers),
}
#: Whether a statement goes on with the speaker of the one before.
NEXT: Final = ConditionRules("stance/next_speaker.rules", CLASSES, _FEATURES)


def _is_party(text: str, source: Span) -> bool:
    """Tell whether a source that names no actor is somebody still: "another", "the company"."""
    printed = source.of(text).replace("’", "'").removesuffix("'s").split()
    words = [word.casefold() for word in printed]
    named = any(word[0].isupper() for word in printed[1:])
    told = {*words[:1]} & small("somebody") | meaning("own noun").intersection(words)
    return bool(named or told) and small("thing").isdisjoint(words)


def assess(
    sentences: Sequence[Sentence],
    attributions: Sequence[Attribution],
    holders: Holders,
    stake: Stake,
) -> tuple[list[Attribution], list[Act]]:
    """Return the statements with their positions, and what actors do about the issue."""
    if not stake.issue.name:
        return list(attributions), []
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
        bodies = (body for body in principals[agent] if body.type not in {"legislature", "state"})
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
        if voice.statement.cue is not None
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
        for part in said.content:
            direct = said.speech == "direct"
            yield Voice(part.start, part.end, number, direct, own, kind, said.lemma, group)


def _position(text: str, voice: Attribution, found: Sequence[Finding], stake: Stake) -> Position:
    """Return where one statement stands: by its words, else by its cue."""
    source = voice.statement.source
    if source is None or not (voice.speakers or _is_party(text, source)):
        return UNCLEAR
    shown = decide(text, found, "its words show it:")
    return shown or by_cue(text, voice.statement, stake)


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
        at = bisect_right(sentences, place.start, key=attrgetter("span.start"))
        around = sentences[max(0, at - 1)]
        # "The critics of the law say" so, or do something; not "it silences critics".
        at = bisect_left(around.words, place.start, key=START)
        parts = (part for clause in around.clauses for part in (clause.subject, clause.agent))
        does = actor in speakers or any(at in range(part.start, part.end) for part in parts)
        # The issue is named so close before "supporters" that they are its own.
        if does and stake.is_near([around.span], 400):
            yield Act((actor,), by_name(holders.text, place, stake), around.span)
