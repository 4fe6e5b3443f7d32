"""Where one statement, one act or one name stands on the issue.

Most positions are carried by what is said or done; where that tells none, the word of saying may
("criticism from", "complained that"), or the noun for the source ("supporters").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from coursekit.reading.attribution.statements import Statement
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.stance.frames import frame_of
from coursekit.reading.stance.issue import Stake
from coursekit.reading.stance.judgements import WISHING, Finding, findings
from coursekit.reading.stance.lexicon import (
    SIDES,
    cue_class,
    forms_meaning,
    hits_in,
    naming_words,
    opens_side,
    side_of,
    words_meaning,
)
from coursekit.reading.stance.sayings import ARTICLES, JOINING, Saying, Speech
from coursekit.reading.stance.weighing import UNCLEAR, Position, Stance, weighed
from coursekit.reading.text.spans import Span

_ANSWER: Final = re.compile(r"[\s“‘\"']*(no|yes)[\s”’\"'.!,]*", re.IGNORECASE)
#: How far back a text may have named the issue for "it" to mean it, and how far a line at the top
#: of a page may be ahead of its name.
_REACH: Final = 1000
_AHEAD: Final = 200


def position_in(
    text: str, statement: Statement, stake: Stake, content: Sequence[Span] | None = None
) -> Position:
    """Return the position that one statement takes.

    Parameters
    ----------
    text : str
        The page.
    statement : Statement
        Who says what.  Without a source there is no position.
    stake : Stake
        What the position is about, and where the text names it.
    content : sequence of Span, optional
        What is left of the content when others' words are taken out of it.

    Returns
    -------
    Position
        "unclear" rather than a guess.

    Examples
    --------
    >>> from coursekit.reading.article import Article
    >>> page = Article("Canada said the treaty fails to protect anyone.")
    >>> page.voices[0].position.stance
    'critical'
    """
    source = statement.source
    if source is None or not stake.issue.name:
        return UNCLEAR
    parts = statement.content if content is None else content
    named = stake.named_in(parts) is not None
    near = (
        named
        or stake.named_in([statement.evidence]) is not None
        or stake.named_before(statement.evidence.start, _REACH)
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
        return _given(text, statement, words, stake, named=named)
    named_by = {word.lower for word in stake.words.inside(source) if word.is_capital}
    names = frozenset(named_by - ARTICLES - JOINING)
    speech = Speech(
        "plain" if acts else _manner(statement, kind, stake),
        statement.speech == "direct",
        names,
        acts,
    )
    saying = Saying(words, stake, speech)
    found = findings(saying, hits, near=near)
    if kind == "denying" and not acts:
        found = _denied(found) if named else []
    position = weighed(text, saying, hits, found, "its words:")
    if position is UNCLEAR:
        return _given(text, statement, words, stake, named=named)
    return position


def _manner(statement: Statement, kind: str, stake: Stake) -> str:
    """Return how the words of saying take the content: "noted with concern" complains."""
    said = [word.lower for word in _leading(statement, stake)]
    if not {"hope", "hopes", "wish", "confidence"}.isdisjoint(said):
        return "wishing"
    with_concern = "with" in said and not words_meaning("complaint noun").isdisjoint(said)
    return "complaining" if with_concern else kind


def _given(
    text: str, statement: Statement, words: Sequence[Word], stake: Stake, *, named: bool
) -> Position:
    """Return the position that the word of saying, or the noun for the source, already gives."""
    position = _by_complaint(text, statement, words, stake, named=named)
    if position is UNCLEAR:
        position = _by_asking(text, statement, words, stake)
    if position is UNCLEAR:
        position = _by_cue(text, statement, named=named)
    if position is UNCLEAR and statement.source is not None:
        position = _by_naming(text, statement.source, stake)
    return position


def _takes_side(statement: Statement, kind: str, stake: Stake) -> bool:
    """Tell whether the word of saying is itself what is done to the content: "rejected it"."""
    if side_of(statement.lemma) == 0:
        if kind != "plain" or not opens_side(statement.lemma):
            return False
        opening = _words_said(statement, statement.content, stake, acts=True)[:_OPENING]
        if not any(hit.first == 0 and hit.meaning in _ON_OBJECT for hit in hits_in(opening)):
            return False
    first = stake.words.inside(statement.content[0])[:2] if statement.content else []
    is_clause = len(first) > 1 and first[0].lower == "that" and "that-clause" in statement.rule
    return not is_clause and statement.cue is not None


#: So many words may a phrase of the lexicon take up with its gap.
_OPENING: Final = 10
_ON_OBJECT: Final = frozenset([*SIDES, "fault alone"])
#: How many characters may stand between a word of saying and what it leads to.
_GAP: Final = 80
_PASSIVE: Final = frozenset("is are was were be been being by".split())


def _leading(statement: Statement, stake: Stake) -> list[Word]:
    """Return the word of saying with what follows up to the content: "shares *the concern*"."""
    cue = statement.cue
    if cue is None:
        return []
    begin = statement.content[0].start if statement.content else cue.end
    if statement.rule == "passive by":
        words = stake.words.inside(cue)  # "was rejected by X": X rejected it
        return [word for word in words if word.lower not in _PASSIVE]
    close = cue.end <= begin <= cue.end + _GAP
    return stake.words.inside(Span(cue.start, begin if close else cue.end))


def _words_said(
    statement: Statement, parts: Sequence[Span], stake: Stake, *, acts: bool
) -> list[Word]:
    """Return the words of the content, with the word of saying where it takes a side."""
    words = [word for part in parts for word in stake.words.inside(part)]
    if len(words) > 1 and words[0].lower == "that":
        words = words[1:]
    if acts:
        return [*_leading(statement, stake), *words, *_particle(statement, stake)]
    return words


_PARTICLES: Final = frozenset(["out", "down", "up", "back", "off", "away"])


def _particle(statement: Statement, stake: Stake) -> list[Word]:
    """Return the particle after the content: "ruled it *out*"."""
    end = statement.content[-1].end if statement.content else statement.evidence.end
    after = stake.words.inside(Span(end, min(statement.evidence.end, end + 8)))[:1]
    return [word for word in after if word.lower in _PARTICLES]


def position_of_act(text: str, act: Span, verb_end: int, stake: Stake) -> Position:
    """Return the position that an act takes: somebody "is set to support the treaty".

    Parameters
    ----------
    text : str
        The page.
    act : Span
        From the verb group to the end of its sentence or clause.
    verb_end : int
        Where the verb group ends: what carries the position begins there or close by.
    stake : Stake
        What the position is about; it must be the act's object.
    """
    near = stake.named_in([act]) is not None or stake.named_before(act.start, _REACH)
    if not near:
        return UNCLEAR
    words = stake.words.inside(act)
    hits = hits_in(words)
    if not hits and WISHING.isdisjoint(word.lower for word in words):
        return UNCLEAR
    close = sum(word.start < verb_end for word in words) + 4
    if not forms_meaning("cue asking").isdisjoint(word.lower for word in words[:close]):
        close = len(words)
    saying = Saying(words, stake, Speech(acts=True))
    found = [
        finding
        for finding in findings(saying, hits, near=near)
        if finding.kind != "praise" and (finding.kind != "blame" or finding.taken)
        if finding.kind == "change" or _is_done(saying, finding, close)
    ]
    return weighed(text, saying, hits, found, "its act:")


def _is_done(saying: Saying, finding: Finding, close: int) -> bool:
    """Tell whether a finding is what the actor does, and not what he still has to do."""
    frame = frame_of(saying, finding.first)
    # "Must vote" is still to be done; "had to vote" was done.
    owed = frame.advised and frame.first == 0 and "had" not in saying.lower[: finding.first]
    return not owed and (finding.first < close or frame.first < close)


def position_of_name(text: str, name: Span, stake: Stake) -> Position:
    """Return the position that an actor is named for: "critics", "supporters of the bill"."""
    return _by_naming(text, name, stake)


_NAMED: Final[dict[str, Stance]] = {
    "opponent": "oppose", "supporter": "support", "critic": "critical",
}  # fmt: skip


#: How far "of the bill" may reach after "critics".
_OF: Final = 40
_BEFORE_NAMED: Final = frozenset("the its some many most several other both".split())


def _by_naming(text: str, name: Span, stake: Stake) -> Position:
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


_OF_IT: Final = frozenset(["its", "their"])


@cache
def _asked() -> frozenset[str]:
    return words_meaning("asked noun") | words_meaning("asked noun good")


def _is_bare(words: Sequence[Word], stake: Stake) -> bool:
    """Tell whether the words name the issue and ask nothing else of it: "the ban before May"."""
    named = [stake.names(word) for word in words]
    end = named.index(False) if False in named else len(named)
    following = words[end].lower if end < len(words) else ""
    return end > 0 and (not following.isalpha() or following in _WHEN)


#: What may stand behind a thing that is asked for, and asks nothing else of it.
_WHEN: Final = frozenset("in before by now soon at this as today within and".split())
_HYPOTHETICAL: Final = frozenset(["would", "could", "may", "might", "will", "can"])


def _by_complaint(
    text: str, statement: Statement, words: Sequence[Word], stake: Stake, *, named: bool
) -> Position:
    """Return blame that the word of saying gives: it complains, fears or warns of the issue."""
    if statement.cue is None or not words:
        return UNCLEAR
    kind = cue_class(statement.lemma)
    if kind not in {"complaining", "warning"}:
        told = {word.lower for word in (*_leading(statement, stake), *words[:2])}
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
        of_thing = "clause" not in statement.rule and _leading(statement, stake)[-1].lower in _AT
        opens = opens or (named and (statement.lemma in _FOUND or of_thing))
        due = opens or (named and hypothetical) or (hypothetical and not bad and not named)
    if not due:
        return UNCLEAR
    return Position(
        "critical", statement.cue, None, f"the word of saying is “{statement.cue.of(text)}”"
    )


_AT: Final = frozenset(["by", "at", "about", "over", "with"])
#: What is regretted is so, what is feared may never be.
_FOUND: Final = frozenset("regret lament deplore complain bemoan disappointed regrettable".split())


def _is_missed(lower: Sequence[str]) -> bool:
    """Tell whether what is regretted is that the issue did not come about."""
    return any(
        word in {"not", "never", "no"}
        and any(side_of(next_) > 0 for next_ in lower[at + 1 : at + 4])
        for at, word in enumerate(lower)
    ) and not {"was", "were", "been", "did"}.isdisjoint(lower[:6])


_EXPRESSING: Final = frozenset(["express", "voice", "share", "raise", "echo"])
#: A fear that the measure may come to nothing is no fear of the measure.
_OWN_END: Final = frozenset(
    "collapse collapses fail fails die dies rejected delayed stall stalled stalls defeated lapse "
    "lapses expire expires blocked vetoed weakened watered abandoned dropped late".split()
)


def _denied(found: Sequence[Finding]) -> list[Finding]:
    """Turn round what is denied: who denies that the issue does harm speaks up for it."""
    turned = []
    for finding in found:
        if finding.kind == "blame":
            turned.append(finding._replace(kind="praise"))
        elif finding.kind == "praise":
            turned.append(finding._replace(kind="blame"))
    return turned
