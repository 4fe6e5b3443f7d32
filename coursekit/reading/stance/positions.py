"""Who stands where: the speakers of each statement, and what actors do about the issue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from coursekit.reading.attribution.neighbours import BEFORE
from coursekit.reading.attribution.statements import Statement
from coursekit.reading.coreference.actors import Actor, ActorHint, merge
from coursekit.reading.coreference.sources import FIRST_PERSON, Cast, Speech
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.unnamed import unnamed_speaker
from coursekit.reading.grammar.paragraphs import Parsed
from coursekit.reading.grammar.verb_groups import VerbGroup
from coursekit.reading.rules.cues import cue_of
from coursekit.reading.stance.assessment import position_in, position_of_act, position_of_name
from coursekit.reading.stance.issue import Stake
from coursekit.reading.stance.lexicon import (
    act_words,
    naming_words,
    small_words,
    words_meaning,
)
from coursekit.reading.stance.weighing import UNCLEAR, Position
from coursekit.reading.text.spans import Span, SpanIndex

#: How many words of a sentence may belong to an act: time grows with length, and no faster.
_LONGEST = 80
#: What stands before a verb group and belongs to it.
_BEFORE_VERB = frozenset(["would", "rather", "will", "not", "never"])
#: How close before "supporters" the issue must be named for them to be its own.
_BESIDE = 400
_PRONOUNS = frozenset(
    "he she it they i we you who which that this these those one his her their him them".split()
)


class Voice(NamedTuple):
    """One statement with the actors that its words name.

    Attributes
    ----------
    statement : Statement
        The attribution.
    speakers : tuple of Actor
        Who says it: none where the source is not named.
    addressees : tuple of Actor
        To whom.
    position : Position
        Where its content stands on the issue.
    """

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


def spoken(
    text: str, statements: Sequence[Statement], mentions: Sequence[Mention], stake: Stake
) -> list[Statement]:
    """Leave out what no speaker says: what a text does, and acts that take a side.

    "The treaty focuses on …" has a thing for its source, and "Canada supports the treaty" tells
    an act, which ``find_acts`` reads.

    Parameters
    ----------
    text : str
        The page.
    statements : sequence of Statement
        Every attribution.
    mentions : sequence of Mention
        Every naming.
    stake : Stake
        What is at stake.
    """
    namings = SpanIndex(mentions)
    return [
        statement
        for statement in statements
        if not _is_act(statement, stake) and not _is_thing(text, statement, namings, stake)
    ]


def _is_act(statement: Statement, stake: Stake) -> bool:
    """Tell whether the statement says no more than that somebody is for or against the issue."""
    cue = cue_of(statement.lemma)
    if cue is None or cue.attitude not in {"supported", "opposed"}:
        return False
    if statement.rule in {"passive by", "noun from source"}:
        return False  # ``find_acts`` reads who does it, before the verb
    named = stake.named_in(statement.content)
    return named is not None and len(statement.content) == 1 and named == statement.content[0]


def _is_thing(text: str, statement: Statement, mentions: SpanIndex[Mention], stake: Stake) -> bool:
    """Tell whether the source is the issue itself, or nobody ("support from the early stages")."""
    source = statement.source
    if source is None or mentions.inside(source):
        return False
    doubtful = statement.rule in {"noun from source", BEFORE}
    if doubtful and unnamed_speaker(text, source) is None:
        return True
    return stake.named_in([source]) is not None


def find_voices(
    text: str,
    statements: Sequence[Statement],
    mentions: Sequence[Mention],
    hints: Sequence[ActorHint],
    stake: Stake,
    signatures: Sequence[Span] = (),
) -> tuple[Cast, list[Voice]]:
    """Merge the namings into actors, and give each statement its speakers and its position.

    Parameters
    ----------
    text : str
        The page.
    statements : sequence of Statement
        Who says what.
    mentions : sequence of Mention
        Every naming; a source that none of them names gets one of its own.
    hints : sequence of ActorHint
        The case file's help.
    stake : Stake
        What positions are about.
    signatures : sequence of Span
        The lines that say who writes the page.

    Returns
    -------
    tuple of (Cast, list of Voice)
        The actors in the order of their first mention, one voice for each statement.
    """
    speeches = [
        Speech(piece.start, piece.end, statement.source)
        for statement in statements
        if statement.rule == "speaker label" and statement.source is not None
        for piece in statement.content
    ]
    namings = SpanIndex(mentions)
    sources = [
        statement.source
        for statement in statements
        if statement.source is not None
        and statement.source.of(text).strip().lower() not in _PRONOUNS
    ]
    unnamed = [source for source in sources if _begins_unnamed(text, source, namings)]
    everyone = [*mentions, *_unnamed(text, unnamed)]
    cast = Cast(text, merge(text, _in_order(everyone), hints), signatures, speeches)
    # "The company" names nobody where no company is named: found out by merging.
    left = [source for source in sources if namings.inside(source) and not cast.named_by(source)]
    more = _unnamed(text, left)
    if more:
        cast = Cast(text, merge(text, _in_order([*everyone, *more]), hints), signatures, speeches)
    nested = SpanIndex(
        _Nested(part.start, part.end, statement)
        for statement in statements
        for part in statement.content
    )
    voices: list[Voice] = []
    for statement in statements:
        voice = _voice(text, statement, cast, stake, nested)
        goes_on = not voice.speakers and voices and _goes_on(text, voices[-1], statement)
        voices.append(voice._replace(speakers=voices[-1].speakers) if goes_on else voice)
    return cast, voices


#: How many characters after somebody spoke "he" or "she" may still be the same person.
_NEXT: Final = 400


def _goes_on(text: str, last: Voice, statement: Statement) -> bool:
    """Tell whether "he" is who spoke last, where that is somebody known by an office only."""
    source, before = statement.source, last.statement.source
    if source is None or before is None or source.of(text).casefold() not in {"he", "she"}:
        return False
    one = len(last.speakers) == 1 and last.statement.rule != BEFORE
    if not one or any(mention.form == "group" for mention in last.speakers[0].mentions):
        return False
    return 0 < source.start - before.end < _NEXT and before.of(text).casefold() != "it"


class _Nested(NamedTuple):
    """One stretch of what somebody says, to be found inside another's long speech."""

    start: int
    end: int
    statement: Statement


def _voice(
    text: str, statement: Statement, cast: Cast, stake: Stake, nested: SpanIndex[_Nested]
) -> Voice:
    speakers = _speakers(text, statement.source, cast) if statement.source else []
    addressees = cast.named_by(statement.addressee) if statement.addressee else []
    position = UNCLEAR
    if speakers or (statement.source and _is_party(text, statement.source)):
        position = position_in(text, statement, stake, _own_words(text, statement, nested))
    return Voice(statement, tuple(speakers), tuple(addressees), position)


def _in_order(mentions: Sequence[Mention]) -> list[Mention]:
    return sorted(mentions, key=lambda mention: mention.start)


def _unnamed(text: str, sources: Sequence[Span]) -> list[Mention]:
    """Return a naming for each source that is somebody without a name."""
    found = (unnamed_speaker(text, source) for source in sources)
    return [speaker for speaker in found if speaker is not None]


def _begins_unnamed(text: str, source: Span, namings: SpanIndex[Mention]) -> bool:
    """Tell whether somebody without a name comes first: "a diplomat from one of the states"."""
    inside = namings.inside(source)
    if not inside:
        return True
    if inside[0].form != "group" or inside[0].start - source.start < _SHORTEST:
        return False
    return unnamed_speaker(text, Span(source.start, inside[0].start)) is not None


#: So many characters has "a man", before a group that he belongs to.
_SHORTEST: Final = 5


_WRITTEN: Final = re.compile(r"\b(?:signed|written|issued|published|sent|drafted) by\b")
_SEEN: Final = re.compile(r"\b(?:seen|obtained|reviewed|read|cited|quoted) by\b")


def _speakers(text: str, source: Span, cast: Cast) -> list[Actor]:
    """Return who a source names; "his verdict" names whom "his" stands for.

    A paper speaks for who wrote or signed it, not for who is shown it.
    """
    printed = source.of(text)
    if " by " in printed:
        written, seen = _WRITTEN.search(printed), _SEEN.search(printed)
        if written:
            source = Span(source.start + written.end(), source.end)
        if seen and not (written and written.end() > seen.start()):
            source = Span(source.start, max(source.start, source.end - len(printed) + seen.start()))
    named = cast.named_by(source)
    if named:
        return named
    first = source.of(text).split(maxsplit=1)[:1]
    if not first or first[0].casefold() not in {"his", "her"}:
        return named
    return cast.named_by(Span(source.start, source.start + len(first[0])))


def _is_party(text: str, source: Span) -> bool:
    """Tell whether a source that names no actor is somebody still: "another", "the company"."""
    printed = source.of(text).replace("’", "'").removesuffix("'s").split()
    words = [word.casefold() for word in printed]
    if not words or not _THINGS.isdisjoint(words):
        return False
    if any(word[0].isupper() for word in printed[1:]):
        return True
    return words[0] in _SOMEBODY or not words_meaning("own noun").isdisjoint(words)


_THINGS = frozenset(
    "report reports study studies survey poll polls letter statement article paper document "
    "analysis book page site website percent data figures".split()
)


_SOMEBODY = frozenset(
    "i we he she they it his her my our another others some many most few several one both".split()
)


def _own_words(text: str, statement: Statement, nested: SpanIndex[_Nested]) -> list[Span]:
    """Return the content without what it reports of others: "the firm argues that …"."""
    own = []
    for part in statement.content:
        at = part.start
        for inner in nested.inside(part):
            source = inner.statement.source
            if (
                inner.statement is statement
                or source is None
                or inner.start < at
                or inner.end > part.end
                or not part.start < source.start < part.end
                or source.of(text).casefold() in FIRST_PERSON
            ):
                continue
            if inner.start > at:
                own.append(Span(at, inner.start))
            at = inner.end
        if at < part.end:
            own.append(Span(at, part.end))
    return own


def find_acts(text: str, sentences: Sequence[Parsed], cast: Cast, stake: Stake) -> list[Act]:
    """Find what actors do about the issue, as the article's own voice tells it.

    Parameters
    ----------
    text : str
        The page.
    sentences : sequence of Parsed
        The sentences of the story.
    cast : Cast
        The stakeholders.
    stake : Stake
        What positions are about.

    Returns
    -------
    list of Act
        Only acts with a position, in text order.
    """
    if not stake.issue.name:
        return []
    acts = [*_by_name(text, sentences, cast, stake), *_by_noun(text, sentences, cast, stake)]
    telling = act_words()
    for sentence in sentences:
        words, groups = sentence.words, sentence.groups
        for at, group in enumerate(groups):
            first = group.first
            while first and words[first - 1].lower in _BEFORE_VERB:
                first -= 1
            close = words[first : group.last + 6]
            aside = group.form == "participle" and words[group.first - 1].text == ","
            if not (group.form == "finite" or (aside and group.subject)) or (
                group.passive and not _is_attitude(sentence, group)
            ):
                continue
            if telling.isdisjoint(word.lower for word in close):
                continue
            subject = _antecedent(sentence, at) or group.subject_span(words)
            supposed = group.subject and words[group.subject[0] - 1].lower in {"if", "whether"}
            doers = _doers(text, subject, cast, stake) if subject and not supposed else []
            if not doers:
                continue
            last = words[min(len(words), first + _LONGEST) - 1]
            act = Span(words[first].start, last.end)
            position = position_of_act(text, act, words[group.last].end, stake)
            if position is not UNCLEAR:
                acts.append(Act(tuple(doers), position, sentence.span))
    return sorted(acts, key=lambda act: act.sentence)


def _is_attitude(sentence: Parsed, group: VerbGroup) -> bool:
    """Tell "is opposed to" and "was disappointed with" from a passive."""
    after = sentence.words[group.last + 1 : group.last + 2]
    return bool(after) and after[0].lower in {"to", "with", "about", "at", "of"}


def _antecedent(sentence: Parsed, at: int) -> Span | None:
    """Return who "is one of the senators *who voted*": the subject of "is"."""
    words, group = sentence.words, sentence.groups[at]
    before = sentence.groups[at - 1] if at else None
    if before is None or before.lemma != "be" or group.subject is None or before.subject is None:
        return None
    if words[group.subject[0]].lower not in {"who", "that", "which"}:
        return None
    between = {word.lower for word in words[before.last + 1 : group.first]}
    return None if between.isdisjoint(_ONE_OF) else before.subject_span(words)


_ONE_OF: Final = frozenset(["one", "among", "only", "first", "last", "latest"])


def _doers(text: str, subject: Span, cast: Cast, stake: Stake) -> list[Actor]:
    """Return who acts; "who" and "which" stand for the name right before them only."""
    if subject.of(text).casefold() in {"who", "which", "that"}:
        beside = Span(max(0, subject.start - 60), subject.start)
        near = cast.inside(beside)
        ends = {mention.end for actor in near for mention in actor.mentions}
        return near[-1:] if ends & set(range(subject.start - 2, subject.start + 1)) else []
    doers = cast.named_by(subject)
    if doers and subject.of(text).casefold() == "it":
        # "It" may be the bill: whichever of the two was named last.
        last = max(m.start for m in doers[0].mentions if m.start < subject.start)
        return doers if last > stake.latest_before(subject.start) else []
    return doers


def _by_name(text: str, sentences: Sequence[Parsed], cast: Cast, stake: Stake) -> list[Act]:
    """Return the positions that actors are named for: "critics", "supporters of the bill"."""
    acts = []
    for actor in cast.actors:
        if naming_words().isdisjoint(actor.name.casefold().split()):
            continue
        place = actor.mentions[0].span
        position = position_of_name(text, place, stake)
        sentence = next((s.span for s in sentences if s.span.holds(place)), place)
        near = stake.named_in([sentence]) or stake.named_before(sentence.start, _BESIDE)
        if near and position is not UNCLEAR:
            acts.append(Act((actor,), position, sentence))
    return acts


_SUPPOSING: Final = frozenset(["for", "without", "about", "whether", "if", "on"])


def _by_noun(text: str, sentences: Sequence[Parsed], cast: Cast, stake: Stake) -> list[Act]:
    """Return the positions that a noun behind a name tells: "Poland's vote against the treaty"."""
    deeds = small_words("deed noun")
    acts = []
    for actor in cast.actors:
        for mention in actor.mentions:
            if text[mention.end : mention.end + 2] not in _OWNS:
                continue
            words = stake.words.inside(Span(mention.end + 2, mention.end + _BESIDE))[:_LONGEST]
            noun = next((word for word in words[:2] if word.lower in deeds), None)
            before = stake.words.inside(Span(mention.start - 10, mention.start))[-1:]
            if noun is None or any(word.lower in _SUPPOSING for word in before):
                continue
            stop = next((word.start for word in words if word.text in ".;"), words[-1].end)
            act = Span(noun.start, stop)
            position = position_of_act(text, act, noun.end, stake)
            if position is not UNCLEAR:
                place = mention.span
                sentence = next((s.span for s in sentences if s.span.holds(place)), place)
                acts.append(Act((actor,), position, sentence))
    return acts


_OWNS: Final = frozenset(["'s", "’s"])
