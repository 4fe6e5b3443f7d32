"""The position that a cue gives ("criticism from"), or the noun for a source ("supporters")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from coursekit.reading.attribution.statements import Statement
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.stance.issue import REACH, Stake
from coursekit.reading.stance.lexicon import (
    cue_class,
    hits_in,
    meaning,
    naming_words,
    side_of,
    small,
)
from coursekit.reading.stance.position import UNCLEAR, Position, Stance
from coursekit.reading.text.spans import Span

_ANSWER: Final = re.compile(r"[\s“‘\"']*(no|yes)[\s”’\"'.!,]*", re.IGNORECASE)
#: How many characters may stand between a cue and what it leads to.
_GAP: Final = 80
#: How far "of the bill" may reach after "critics".
_OF: Final = 40
_NAMED: Final[dict[str, Stance]] = {
    "opponent": "oppose", "supporter": "support", "critic": "critical",
}  # fmt: skip
_TURNED: Final[dict[Stance, Stance]] = {
    "oppose": "support", "support": "oppose", "critical": "support",
}  # fmt: skip
_GIVEN: Final[tuple[Stance, ...]] = ("oppose", "support", "critical")


def position_of_cue(text: str, statement: Statement, stake: Stake) -> Position:
    """Return the position that a plain answer, the cue, or the noun for the source gives."""
    parts, source = statement.content, statement.source
    named = stake.named_in(parts) is not None
    near = named or stake.named_in([statement.evidence]) is not None
    if not (near or stake.named_before(statement.evidence.start, REACH)):
        return UNCLEAR
    answer = _ANSWER.fullmatch(text, *parts[0]) if len(parts) == 1 else None
    if answer:
        stance: Stance = "oppose" if answer[1].lower() == "no" else "support"
        return Position(stance, Span(*answer.span(1)), None, f"it says “{answer[1]}”")
    words = [word for part in parts for word in stake.words.inside(part)]
    position = _by_complaint(text, statement, words, stake, named=named)
    if position is UNCLEAR:
        position = _by_cue(text, statement, named=named)
    if position is UNCLEAR and source is not None:
        position = position_of_name(text, source, stake)
    return position


def position_of_name(text: str, name: Span, stake: Stake) -> Position:
    """Return the position that an actor is named for: "critics", "supporters of the bill"."""
    words = stake.words.inside(name)
    lowers = [word.lower for word in words]
    if naming_words().isdisjoint(lowers):
        return UNCLEAR
    for hit in hits_in(lowers):
        stance = _NAMED.get(hit.meaning)
        # "its supporters", "critics of the bill"; not "his supporters", "critics of the mayor".
        before = lowers[: hit.first]
        plain = small("before named").issuperset(before)
        following = stake.words.inside(Span(words[hit.end - 1].end, name.end + _OF))[:1]
        whose = any(word.lower == "of" for word in following)
        beside = Span(name.start, words[hit.end - 1].end + _OF)
        own = whose and small("possessive").isdisjoint(before) and stake.named_in([beside])
        if stance and (own or (plain and not whose)):
            span = Span(words[hit.first].start, words[hit.end - 1].end)
            stance = _TURNED[stance] if whose and stake.sign_in(beside) < 0 else stance
            return Position(stance, span, None, f"it is named for its position: “{span.of(text)}”")
    return UNCLEAR


def _told(statement: Statement, stake: Stake) -> list[str]:
    """Return the cue with what follows up to the content: "shares *the concern*"."""
    cue = statement.cue
    if cue is None:
        return []
    begin = statement.content[0].start if statement.content else cue.end
    close = cue.end <= begin <= cue.end + _GAP
    words = stake.words.inside(Span(cue.start, begin if close else cue.end))
    return [word.lower for word in words]


def _by_cue(text: str, statement: Statement, *, named: bool) -> Position:
    """Return the position that a noun of saying gives: "criticism from", "support for"."""
    if statement.cue is None or (statement.content and not named):
        return UNCLEAR
    for stance in _GIVEN:
        if statement.lemma in meaning(f"noun {stance}"):
            return _said(text, stance, statement.cue)
    return UNCLEAR


def _said(text: str, stance: Stance, cue: Span, doubt: str = "") -> Position:
    return Position(stance, cue, None, f"the word of saying is “{cue.of(text)}”", doubt)


def _by_complaint(
    text: str, statement: Statement, words: Sequence[Word], stake: Stake, *, named: bool
) -> Position:
    """Return blame that the cue gives: it complains, fears or warns of the issue."""
    if statement.cue is None or not words:
        return UNCLEAR
    kind, lower, told = (
        cue_class(statement.lemma),
        [w.lower for w in words],
        _told(statement, stake),
    )
    if kind not in {"complaining", "warning"}:
        voiced = statement.lemma in small("expressing") or "with" in told
        if not voiced or meaning("complaint noun").isdisjoint([*told, *lower[:2]]):
            return UNCLEAR
        kind = "complaining"
    if not small("own end").isdisjoint(lower) or _is_missed(lower):
        return UNCLEAR
    opens = any(stake.sign_at(w) > 0 or w.lower in meaning("part noun") for w in words[:3])
    hypothetical = not small("hypothetical").isdisjoint(lower)
    of_thing = "clause" not in statement.rule and bool(told) and told[-1] in small("of thing")
    found = named and (statement.lemma in small("regretting") or of_thing)
    bad = not meaning("bad thing").isdisjoint(lower[:4])
    due = {
        "warning": opens and hypothetical,
        "complaining": opens or found or (hypothetical and (named or not bad)),
    }
    doubt = "" if opens or named else "the issue is not named in it"
    # "Warned that dropping it would hurt": who fears for it is for it.
    act = next((word for word in lower[:2] if word.endswith("ing") and side_of(word) < 0), "")
    stance: Stance = "support" if act else "critical"
    return _said(text, stance, statement.cue, doubt) if due[kind] else UNCLEAR


def _is_missed(lower: Sequence[str]) -> bool:
    """Tell whether what is regretted is that the issue did not come about."""
    was = not small("was").isdisjoint(lower[:6])
    missing = (at for at, word in enumerate(lower) if word in small("missing it"))
    return was and any(side_of(word) > 0 for at in missing for word in lower[at + 1 : at + 4])
