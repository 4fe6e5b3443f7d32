"""Where one statement stands on the issue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from coursekit.reading.attribution.statements import Statement
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.stance.content.lexicon import (
    SIDES,
    cue_class,
    hits_in,
    opens_side,
    side_of,
    words_meaning,
)
from coursekit.reading.stance.content.words import ARTICLES, JOINING, Content, Reporting
from coursekit.reading.stance.cues import cue_words, position_of_cue
from coursekit.reading.stance.findings import WISHING, Finding, findings
from coursekit.reading.stance.issue import REACH, Stake
from coursekit.reading.stance.position import UNCLEAR, Position, Stance, decide
from coursekit.reading.text.spans import Span

_ANSWER: Final = re.compile(r"[\s“‘\"']*(no|yes)[\s”’\"'.!,]*", re.IGNORECASE)
#: How far a line at the top of a page may be ahead of the issue's name.
_AHEAD: Final = 200
#: So many words may a phrase of the lexicon take up with its gap.
_OPENING: Final = 10
_ON_OBJECT: Final = frozenset([*SIDES, "fault alone"])
_PARTICLES: Final = frozenset(["out", "down", "up", "back", "off", "away"])


def position_of_statement(
    text: str, statement: Statement, stake: Stake, parts: Sequence[Span]
) -> Position:
    """Return the position that one statement takes by `parts`, what is its own in its content.

    >>> from coursekit.reading.article import Article
    >>> page = Article("Canada said the treaty fails to protect anyone.")
    >>> page.attributions[0].position.stance
    'critical'
    """
    source = statement.source
    if source is None or not stake.issue.name:
        return UNCLEAR
    named = stake.named_in(parts) is not None
    near = (
        named
        or stake.named_in([statement.evidence]) is not None
        or stake.named_before(statement.evidence.start, REACH)
        or stake.named_in([Span(statement.evidence.end, statement.evidence.end + _AHEAD)])
        is not None
    )
    if not near:
        return UNCLEAR
    answer = _ANSWER.fullmatch(text, *parts[0]) if len(parts) == 1 else None
    if answer:
        stance: Stance = "oppose" if answer[1].lower() == "no" else "support"
        return Position(stance, Span(*answer.span(1)), None, f"it says “{answer[1]}”")
    kind = cue_class(statement.lemma)
    acts = _takes_side(statement, kind, stake)
    words = _words_said(statement, parts, stake, acts=acts)
    hits = hits_in(words)
    if not hits and WISHING.isdisjoint(word.lower for word in words):
        return position_of_cue(text, statement, words, stake, named=named)
    named_by = {word.lower for word in stake.words.inside(source) if word.is_capital}
    names = frozenset(named_by - ARTICLES - JOINING)
    reporting = Reporting(
        "plain" if acts else _cue_class_in_context(statement, kind, stake),
        statement.speech == "direct",
        names,
        acts,
    )
    content = Content(words, stake.names, reporting, stake.issue.is_accusation)
    found = findings(content, hits, near=near)
    if kind == "denying" and not acts:
        found = _denied(found) if named else []
    position = decide(text, content, hits, found, "its words:")
    if position is UNCLEAR:
        return position_of_cue(text, statement, words, stake, named=named)
    return position


def _cue_class_in_context(statement: Statement, kind: str, stake: Stake) -> str:
    """Return how the cue takes the content: "noted with concern" complains."""
    said = [word.lower for word in cue_words(statement, stake)]
    if not {"hope", "hopes", "wish", "confidence"}.isdisjoint(said):
        return "wishing"
    with_concern = "with" in said and not words_meaning("complaint noun").isdisjoint(said)
    return "complaining" if with_concern else kind


def _takes_side(statement: Statement, kind: str, stake: Stake) -> bool:
    """Tell whether the cue is itself what is done to the content: "rejected it"."""
    if side_of(statement.lemma) == 0:
        if kind != "plain" or not opens_side(statement.lemma):
            return False
        opening = _words_said(statement, statement.content, stake, acts=True)[:_OPENING]
        if not any(hit.first == 0 and hit.meaning in _ON_OBJECT for hit in hits_in(opening)):
            return False
    first = stake.words.inside(statement.content[0])[:2] if statement.content else []
    is_clause = len(first) > 1 and first[0].lower == "that" and "that-clause" in statement.rule
    return not is_clause and statement.cue is not None


def _words_said(
    statement: Statement, parts: Sequence[Span], stake: Stake, *, acts: bool
) -> list[Word]:
    """Return the words of the content, with the cue where it takes a side."""
    words = [word for part in parts for word in stake.words.inside(part)]
    if len(words) > 1 and words[0].lower == "that":
        words = words[1:]
    if acts:
        return [*cue_words(statement, stake), *words, *_particle(statement, stake)]
    return words


def _particle(statement: Statement, stake: Stake) -> list[Word]:
    """Return the particle after the content: "ruled it *out*"."""
    end = statement.content[-1].end if statement.content else statement.evidence.end
    after = stake.words.inside(Span(end, min(statement.evidence.end, end + 8)))[:1]
    return [word for word in after if word.lower in _PARTICLES]


def _denied(found: Sequence[Finding]) -> list[Finding]:
    """Turn round what is denied: who denies that the issue does harm speaks up for it."""
    turned = []
    for finding in found:
        if finding.kind == "blame":
            turned.append(finding._replace(kind="praise"))
        elif finding.kind == "praise":
            turned.append(finding._replace(kind="blame"))
    return turned
