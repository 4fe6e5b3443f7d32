"""Who stands where: the speakers of each statement, and what actors do about the issue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coursekit.reading.actors import Actor, ActorHint, merge, unnamed_speaker
from coursekit.reading.attribution import Statement
from coursekit.reading.cast import Cast, Speech
from coursekit.reading.cues import cue_of
from coursekit.reading.event_clauses import clause_of
from coursekit.reading.issue import Issue
from coursekit.reading.names import Mention
from coursekit.reading.parsing import Parsed
from coursekit.reading.spans import Span, SpanIndex
from coursekit.reading.stance import UNCLEAR, Position, position_in, position_of_act

_PRONOUNS = frozenset(
    "he she it they i we you who which that this these those one his her their him them".split()
)


@dataclass(frozen=True, slots=True)
class Voice:
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
    text: str, statements: Sequence[Statement], mentions: Sequence[Mention], issue: Issue
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
    issue : Issue
        What is at stake.
    """
    namings = SpanIndex(mentions)
    return [
        statement
        for statement in statements
        if not _is_act(text, statement, issue) and not _is_thing(text, statement, namings, issue)
    ]


def _is_act(text: str, statement: Statement, issue: Issue) -> bool:
    """Tell whether the statement says no more than that somebody is for or against the issue."""
    cue = cue_of(statement.lemma)
    if cue is None or cue.attitude not in {"supported", "opposed"}:
        return False
    named = issue.named_in(text, statement.content)
    return named is not None and len(statement.content) == 1 and named == statement.content[0]


def _is_thing(text: str, statement: Statement, mentions: SpanIndex[Mention], issue: Issue) -> bool:
    """Tell whether the source is the issue itself, or nobody ("support from the early stages")."""
    source = statement.source
    if source is None or mentions.inside(source):
        return False
    if statement.rule == "noun from source" and unnamed_speaker(text, source) is None:
        return True
    return issue.named_in(text, [source]) is not None


def find_voices(
    text: str,
    statements: Sequence[Statement],
    mentions: Sequence[Mention],
    hints: Sequence[ActorHint],
    issue: Issue,
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
    issue : Issue
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
    cast = Cast(text, merge(text, mentions, hints), signatures, speeches)
    unnamed = [
        speaker
        for statement in statements
        if statement.source is not None
        and statement.source.of(text).strip().lower() not in _PRONOUNS
        and not cast.named_by(statement.source)
        and (speaker := unnamed_speaker(text, statement.source)) is not None
    ]
    if unnamed:
        everyone = sorted([*mentions, *unnamed], key=lambda mention: mention.start)
        cast = Cast(text, merge(text, everyone, hints), signatures, speeches)
    return cast, [_voice(text, statement, cast, issue) for statement in statements]


def _voice(text: str, statement: Statement, cast: Cast, issue: Issue) -> Voice:
    speakers = cast.named_by(statement.source) if statement.source else []
    addressees = cast.named_by(statement.addressee) if statement.addressee else []
    position = position_in(
        text, statement.content, statement.cue, statement.source, issue, statement.evidence
    )
    return Voice(statement, tuple(speakers), tuple(addressees), position if speakers else UNCLEAR)


def find_acts(text: str, sentences: Sequence[Parsed], cast: Cast, issue: Issue) -> list[Act]:
    """Find what actors do about the issue, as the article's own voice tells it.

    Parameters
    ----------
    text : str
        The page.
    sentences : sequence of Parsed
        The sentences of the story.
    cast : Cast
        The stakeholders.
    issue : Issue
        What positions are about.

    Returns
    -------
    list of Act
        Only acts with a position, in text order.
    """
    acts = []
    for sentence in sentences:
        if not issue.name:
            break
        words, groups = sentence.words, sentence.groups
        for index, group in enumerate(groups):
            subject = group.subject_span(words)
            doers = cast.named_by(subject) if subject and group.form == "finite" else []
            if not doers:
                continue
            _, end = clause_of(words, groups, index)
            verb = group.span(words)
            position = position_of_act(text, verb, Span(verb.start, words[end - 1].end), issue)
            if position is not UNCLEAR:
                acts.append(Act(tuple(doers), position, sentence.span))
    return acts
