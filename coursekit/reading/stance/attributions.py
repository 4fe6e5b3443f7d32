"""Who speaks in each statement, and to whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from itertools import accumulate
from typing import Final, NamedTuple

from coursekit.reading.attribution.statements import Statement
from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.coreference.actors import Actor, ActorHint, merge
from coursekit.reading.coreference.resolution import Coreference, is_meant
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.unnamed import unnamed_speaker
from coursekit.reading.rules.cues import cue_of
from coursekit.reading.rules.gazetteer import lexicon
from coursekit.reading.stance.issue import Stake
from coursekit.reading.stance.lexicon import CLASSES, small
from coursekit.reading.stance.position import UNCLEAR, Position
from coursekit.reading.text.spans import START, Span, SpanIndex

#: Without a source these still say what somebody says; "is seen as" and "asked whether" do not.
_TOLD: Final = frozenset(("it is … that", "there is … that", "reportedly"))
#: Somebody without a name beside another ("*an aide* and Ann Lee"), or a whole source.
_DESCRIBED: Final = re.compile(
    r"\A[Aa]n? [^,]{1,80}? (?=and (?:[A-Z]|an? |the |t[wh]|s[eo])[^,]{0,80}\Z)"
    r"|(?<= and )an? [^,]{1,80}\Z|\A(?![^,]{1,80} and an? [^,]{1,80}\Z).+",
    re.DOTALL,
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
    pieces = (
        Span(source.start + piece.start(), source.start + piece.end())
        for source in filter(None, (statement.source for statement in statements))
        for piece in _DESCRIBED.finditer(source.of(text))
    )
    # "A friend of NAME" has no name, either.
    unnamed = (
        source
        for source in pieces
        if not any(is_meant(text, source, first) for first in mentioned.inside(source)[:1])
    )
    # "The two" are nobody without a name.
    bare = ((one, one.of(text).strip().lower().removeprefix("the ")) for one in unnamed)
    nouns = (one for one, noun in bare if noun not in small("no name"))
    # Somebody without a name may speak as well.
    described = filter(None, (unnamed_speaker(text, source) for source in nouns))
    everyone = sorted([*mentions, *described], key=START)
    coreference = Coreference(text, merge(text, everyone, hints), signatures, labels)
    attributions: list[Attribution] = []
    for statement in statements:
        source, hearer = statement.source, statement.addressee
        speakers = coreference.speakers(source, statement.content) if source else ()
        addressees = coreference.resolve(hearer) if hearer else ()
        attributions.append(Attribution(statement, tuple(speakers), tuple(addressees), UNCLEAR))
    return coreference, list(accumulate(attributions, partial(_following, text)))


def _following(text: str, last: Attribution, one: Attribution) -> Attribution:
    """Return one statement, with the speakers of the last one where it goes on with them."""
    source, before = one.statement.source, last.statement.source
    if source is None or before is None:
        return one
    pair = Pair(last, one, source.of(text), before.of(text), source.start - before.end)
    goes_on = NEXT.choose(pair)["is it"] == "yes"
    return one._replace(speakers=last.speakers) if goes_on else one


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
    "a pair": lambda it: len(it.last.speakers) == 2,
    "last type": lambda it: [actor.type for actor in it.last.speakers],
    "opening": lambda it: it.source.casefold().split()[0],
    "noun": lambda it: it.source.casefold().split()[-1],
}
#: Whether "he", "they" or "the candidate" is who spoke last.
NEXT: Final = ConditionRules("stance/next_speaker.rules", CLASSES, _FEATURES, index="word alone")
