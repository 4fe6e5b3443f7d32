"""Who stands where: the speakers of each statement, and what actors do about the issue."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from coursekit.reading.attribution.quotation_speakers import BEFORE
from coursekit.reading.attribution.statements import Statement
from coursekit.reading.coreference.actors import Actor, ActorHint, merge
from coursekit.reading.coreference.resolution import FIRST_PERSON, Coreference, LabelledSpeech
from coursekit.reading.coreference.signers import speakers_of
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.unnamed import unnamed_speaker
from coursekit.reading.rules.cues import cue_of
from coursekit.reading.stance.content.lexicon import words_meaning
from coursekit.reading.stance.issue import Stake
from coursekit.reading.stance.position import UNCLEAR, Position
from coursekit.reading.stance.statements import position_of_statement
from coursekit.reading.text.spans import Span, SpanIndex

_PRONOUNS = frozenset(
    "he she it they i we you who which that this these those one his her their him them".split()
)
#: How many characters after somebody spoke "he" or "she" may still be the same person.
_NEXT: Final = 400
#: So many characters has "a man", before a group that he belongs to.
_SHORTEST: Final = 5
_THINGS = frozenset(
    "report reports study studies survey poll polls letter statement article paper document "
    "analysis book page site website percent data figures".split()
)
#: Without a source these still say what somebody says; "is seen as" and "asked whether" do not.
_TOLD = frozenset(("it is … that", "there is … that", "reportedly"))
_SOMEBODY = frozenset(
    "i we he she they it his her my our another others some many most few several one both".split()
)


class Attribution(NamedTuple):
    """One statement with the actors that its words name."""

    statement: Statement
    speakers: tuple[Actor, ...]
    addressees: tuple[Actor, ...]
    position: Position


def spoken(
    text: str, statements: Sequence[Statement], mentions: Sequence[Mention], stake: Stake
) -> list[Statement]:
    """Leave out what no speaker says: what a text does, and acts that take a side."""
    mentioned = SpanIndex(mentions)
    return [
        statement
        for statement in statements
        if (statement.source is not None or statement.rule in _TOLD)
        and not _is_act(statement, stake)
        and not _is_thing(text, statement, mentioned, stake)
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


def attribute(
    text: str,
    statements: Sequence[Statement],
    mentions: Sequence[Mention],
    hints: Sequence[ActorHint],
    stake: Stake,
    signatures: Sequence[Span] = (),
) -> tuple[Coreference, list[Attribution]]:
    """Merge the mentions into actors, and give each statement its speakers and its position."""
    speeches = [
        LabelledSpeech(piece.start, piece.end, statement.source)
        for statement in statements
        if statement.rule == "speaker label" and statement.source is not None
        for piece in statement.content
    ]
    mentioned = SpanIndex(mentions)
    sources = [
        statement.source
        for statement in statements
        if statement.source is not None
        and statement.source.of(text).strip().lower() not in _PRONOUNS
    ]
    unnamed = [source for source in sources if _begins_unnamed(text, source, mentioned)]
    everyone = [*mentions, *_unnamed(text, unnamed)]
    coreference = Coreference(text, merge(text, _in_order(everyone), hints), signatures, speeches)
    # "The company" names nobody where no company is named: found out by merging.
    left = [
        source for source in sources if mentioned.inside(source) and not coreference.resolve(source)
    ]
    more = _unnamed(text, left)
    if more:
        coreference = Coreference(
            text, merge(text, _in_order([*everyone, *more]), hints), signatures, speeches
        )
    nested = SpanIndex(
        _Nested(part.start, part.end, statement)
        for statement in statements
        for part in statement.content
    )
    attributions: list[Attribution] = []
    for statement in statements:
        attribution = _attribution(text, statement, coreference, stake, nested)
        goes_on = (
            not attribution.speakers
            and attributions
            and _goes_on(text, attributions[-1], statement)
        )
        attributions.append(
            attribution._replace(speakers=attributions[-1].speakers) if goes_on else attribution
        )
    return coreference, attributions


def _goes_on(text: str, last: Attribution, statement: Statement) -> bool:
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


def _attribution(
    text: str,
    statement: Statement,
    coreference: Coreference,
    stake: Stake,
    nested: SpanIndex[_Nested],
) -> Attribution:
    speakers = speakers_of(text, statement.source, coreference) if statement.source else []
    addressees = coreference.resolve(statement.addressee) if statement.addressee else []
    position = UNCLEAR
    if speakers or (statement.source and _is_party(text, statement.source)):
        position = position_of_statement(
            text, statement, stake, _own_words(text, statement, nested)
        )
    return Attribution(statement, tuple(speakers), tuple(addressees), position)


def _in_order(mentions: Sequence[Mention]) -> list[Mention]:
    return sorted(mentions, key=lambda mention: mention.start)


def _unnamed(text: str, sources: Sequence[Span]) -> list[Mention]:
    """Return a mention for each source that is somebody without a name."""
    found = (unnamed_speaker(text, source) for source in sources)
    return [speaker for speaker in found if speaker is not None]


def _begins_unnamed(text: str, source: Span, mentioned: SpanIndex[Mention]) -> bool:
    """Tell whether somebody without a name comes first: "a diplomat from one of the states"."""
    inside = mentioned.inside(source)
    if not inside:
        return True
    if inside[0].form != "group" or inside[0].start - source.start < _SHORTEST:
        return False
    return unnamed_speaker(text, Span(source.start, inside[0].start)) is not None


def _is_party(text: str, source: Span) -> bool:
    """Tell whether a source that names no actor is somebody still: "another", "the company"."""
    printed = source.of(text).replace("’", "'").removesuffix("'s").split()
    words = [word.casefold() for word in printed]
    if not words or not _THINGS.isdisjoint(words):
        return False
    if any(word[0].isupper() for word in printed[1:]):
        return True
    return words[0] in _SOMEBODY or not words_meaning("own noun").isdisjoint(words)


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
