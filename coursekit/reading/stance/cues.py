"""The position that a cue gives ("criticism from"), or the noun for a source ("supporters")."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from coursekit.reading.attribution.statements import Statement
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.stance.content.lexicon import (
    cue_class,
    hits_in,
    naming_words,
    side_of,
    words_meaning,
)
from coursekit.reading.stance.issue import Stake
from coursekit.reading.stance.position import UNCLEAR, Position, Stance
from coursekit.reading.text.spans import Span

#: How many characters may stand between a cue and what it leads to.
_GAP: Final = 80
_PASSIVE: Final = frozenset("is are was were be been being by".split())
_NAMED: Final[dict[str, Stance]] = {
    "opponent": "oppose", "supporter": "support", "critic": "critical",
}  # fmt: skip
#: How far "of the bill" may reach after "critics".
_OF: Final = 40
_BEFORE_NAMED: Final = frozenset("the its some many most several other both".split())
_OF_IT: Final = frozenset(["its", "their"])
#: What may stand behind a thing that is asked for, and asks nothing else of it.
_WHEN: Final = frozenset("in before by now soon at this as today within and".split())
_HYPOTHETICAL: Final = frozenset(["would", "could", "may", "might", "will", "can"])
_AT: Final = frozenset(["by", "at", "about", "over", "with"])
#: What is regretted is so, what is feared may never be.
_FOUND: Final = frozenset("regret lament deplore complain bemoan disappointed regrettable".split())
_EXPRESSING: Final = frozenset(["express", "voice", "share", "raise", "echo"])
#: A fear that the measure may come to nothing is no fear of the measure.
_OWN_END: Final = frozenset(
    "collapse collapses fail fails die dies rejected delayed stall stalled stalls defeated lapse "
    "lapses expire expires blocked vetoed weakened watered abandoned dropped late".split()
)


def position_of_cue(
    text: str, statement: Statement, words: Sequence[Word], stake: Stake, *, named: bool
) -> Position:
    """Return the position that the cue, or the noun for the source, already gives."""
    position = _by_complaint(text, statement, words, stake, named=named)
    if position is UNCLEAR:
        position = _by_asking(text, statement, words, stake)
    if position is UNCLEAR:
        position = _by_cue(text, statement, named=named)
    if position is UNCLEAR and statement.source is not None:
        position = position_of_name(text, statement.source, stake)
    return position


def cue_words(statement: Statement, stake: Stake) -> list[Word]:
    """Return the cue with what follows up to the content: "shares *the concern*"."""
    cue = statement.cue
    if cue is None:
        return []
    begin = statement.content[0].start if statement.content else cue.end
    if statement.rule == "passive by":
        words = stake.words.inside(cue)  # "was rejected by X": X rejected it
        return [word for word in words if word.lower not in _PASSIVE]
    close = cue.end <= begin <= cue.end + _GAP
    return stake.words.inside(Span(cue.start, begin if close else cue.end))


def position_of_name(text: str, name: Span, stake: Stake) -> Position:
    """Return the position that an actor is named for: "critics", "supporters of the bill"."""
    words = stake.words.inside(name)
    if naming_words().isdisjoint(word.lower for word in words):
        return UNCLEAR
    for hit in hits_in(words):
        stance = _NAMED.get(hit.meaning)
        # "its supporters", "critics of the bill"; not "his supporters", "critics of the mayor".
        plain = all(word.lower in _BEFORE_NAMED for word in words[: hit.first])
        following = stake.words.inside(Span(words[hit.end - 1].end, name.end + _OF))[:1]
        whose = any(word.lower == "of" for word in following)
        beside = Span(name.start, words[hit.end - 1].end + _OF)
        if stance and plain and (not whose or stake.named_in([beside])):
            span = Span(words[hit.first].start, words[hit.end - 1].end)
            return Position(stance, span, None, f"it is named for its position: “{span.of(text)}”")
    return UNCLEAR


def _by_cue(text: str, statement: Statement, *, named: bool) -> Position:
    """Return the position that a noun of saying gives: "criticism from", "support for"."""
    if statement.cue is None or (statement.content and not named):
        return UNCLEAR
    given: tuple[Stance, ...] = ("oppose", "support", "critical")
    for stance in given:
        if statement.lemma in words_meaning(f"noun {stance}"):
            rule = f"the word of saying is “{statement.cue.of(text)}”"
            return Position(stance, statement.cue, None, rule)
    return UNCLEAR


def _by_asking(text: str, statement: Statement, words: Sequence[Word], stake: Stake) -> Position:
    """Return what lies in asking for the issue, or its end: "wants the ban", "its withdrawal"."""
    if statement.cue is None or cue_class(statement.lemma) != "asking" or not words:
        return UNCLEAR
    lower = [word.lower for word in words]
    stance: Stance = "support"
    if lower[0] in _OF_IT and (noun := next((w for w in lower[1:4] if w in _asked()), "")):
        stance = "support" if noun in words_meaning("asked noun good") else "oppose"
    elif not _is_bare(words, stake) or "have" in statement.cue.of(text).split():
        return UNCLEAR
    return Position(stance, statement.cue, None, f"it asks for it: “{statement.cue.of(text)}”")


@cache
def _asked() -> frozenset[str]:
    return words_meaning("asked noun") | words_meaning("asked noun good")


def _is_bare(words: Sequence[Word], stake: Stake) -> bool:
    """Tell whether the words name the issue and ask nothing else of it: "the ban before May"."""
    named = [stake.names(word) for word in words]
    end = named.index(False) if False in named else len(named)
    following = words[end].lower if end < len(words) else ""
    return end > 0 and (not following.isalpha() or following in _WHEN)


def _by_complaint(
    text: str, statement: Statement, words: Sequence[Word], stake: Stake, *, named: bool
) -> Position:
    """Return blame that the cue gives: it complains, fears or warns of the issue."""
    if statement.cue is None or not words:
        return UNCLEAR
    kind = cue_class(statement.lemma)
    if kind not in {"complaining", "warning"}:
        told = {word.lower for word in (*cue_words(statement, stake), *words[:2])}
        if not (statement.lemma in _EXPRESSING or "with" in told) or told.isdisjoint(
            words_meaning("complaint noun")
        ):
            return UNCLEAR
    lower = [word.lower for word in words]
    if not _OWN_END.isdisjoint(lower) or _is_missed(lower):
        return UNCLEAR
    hypothetical = not _HYPOTHETICAL.isdisjoint(lower)
    opens = any(stake.names(w) or w.lower in words_meaning("part noun") for w in words[:3])
    if kind == "warning":
        due = opens and hypothetical
    else:
        bad = words_meaning("bad thing").intersection(lower[:4])
        of_thing = "clause" not in statement.rule and cue_words(statement, stake)[-1].lower in _AT
        opens = opens or (named and (statement.lemma in _FOUND or of_thing))
        due = opens or (named and hypothetical) or (hypothetical and not bad and not named)
    if not due:
        return UNCLEAR
    return Position(
        "critical", statement.cue, None, f"the word of saying is “{statement.cue.of(text)}”"
    )


def _is_missed(lower: Sequence[str]) -> bool:
    """Tell whether what is regretted is that the issue did not come about."""
    return any(
        word in {"not", "never", "no"}
        and any(side_of(next_) > 0 for next_ in lower[at + 1 : at + 4])
        for at, word in enumerate(lower)
    ) and not {"was", "were", "been", "did"}.isdisjoint(lower[:6])
