"""A position on the issue: weighed from what somebody's words show, or given by a cue or a name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from coursekit.reading.attribution.statements import Statement
from coursekit.reading.rules.engine import Reason
from coursekit.reading.stance.findings import SAID, WEAK, Finding
from coursekit.reading.stance.issue import REACH, Stake
from coursekit.reading.stance.lexicon import (
    cue_class,
    hits_in,
    meaning,
    naming_words,
    side_of,
    small,
)
from coursekit.reading.text.spans import Span

Stance = Literal["support", "conditional", "neutral", "undecided", "critical", "oppose", "unclear"]
#: The order in which the codebook tries the answers.
ORDER: Final[tuple[Stance, ...]] = (
    "oppose", "conditional", "support", "critical", "neutral", "undecided",
)  # fmt: skip
_FOR: Final[frozenset[Stance]] = frozenset(["support", "conditional"])
_GOOD: Final = frozenset(["support", "praise"])
_CONSENT: Final = ("refusal", "support", "praise", "leaning")
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
_LAST: Final[tuple[Stance, ...]] = ("neutral", "undecided")


@dataclass(frozen=True, slots=True)
class Position:
    """A stance, and what shows it."""

    stance: Stance
    cue: Span | None = None
    condition: Span | None = None
    rule: str = "it takes no position in its own words or actions"
    #: Why the stance is doubtful; "" where it is not.
    doubt: str = ""

    def because(self, lead: str) -> str:
        """Return `lead` and the reason, which still knows its rule."""
        sentence = f"{lead}; {self.rule}"
        return Reason(sentence, self.rule.rule) if isinstance(self.rule, Reason) else sentence


UNCLEAR: Final = Position("unclear")


def doubt_of(position: Position, taken: Collection[Stance], *, sure: bool = False) -> str:
    """Return what is doubtful about the stance of somebody who took these, "" for nothing.

    That only a pronoun or a part names the issue is none: such stances were as often right.  Where
    it is `sure` whose stance it is, no more is that only others tell of it.

    >>> doubt_of(Position("support"), {"support", "oppose"})
    'some of its words and actions are for it and some against'
    """
    doubt = "" if position.doubt in ({WEAK, SAID} if sure else {WEAK}) else position.doubt
    both = "oppose" in taken and not _FOR.isdisjoint(taken)
    return "some of its words and actions are for it and some against" if both else doubt


def decide(text: str, found: Sequence[Finding], why: str) -> Position:
    """Choose among what somebody's words show, in the order of the codebook."""
    first = {finding.kind: finding for finding in reversed(found)}

    def position(stance: Stance, finding: Finding) -> Position:
        cue = cue_of(finding)
        reason = Reason(f"{why} “{cue.of(text)}”", finding.rule)
        return Position(stance, cue, None, reason, finding.weak)

    def conditional(finding: Finding, condition: Span, reason: str) -> Position:
        words = reason.format(cue_of(finding).of(text), condition.of(text))
        because = Reason(words, finding.rule)
        return Position("conditional", cue_of(finding), condition, because, finding.weak)

    if "oppose" in first:
        return position("oppose", first["oppose"])
    for finding in (first[kind] for kind in _CONSENT if kind in first):
        condition = _condition(finding)
        if condition is not None:
            return conditional(finding, condition, "it says “{}”, but on a condition: “{}”")
    if "refusal" in first:
        return position("oppose", first["refusal"])
    if "change" in first:
        change = first["change"]
        return conditional(change, cue_of(change), "it asks for a change first: “{}”")
    whole = next((f for f in found if f.kind == "support" and f.whole), None)
    good = next((f for f in reversed(found) if f.kind in _GOOD), None)
    bad = [f for f in found if f.kind == "blame"]
    if whole is not None:
        return position("support", whole)
    if good is not None and not _outweighed(good, bad):
        return position("support", first.get("support") or first["praise"])
    if bad:
        return position("critical", bad[0])
    return next((position(stance, first[stance]) for stance in _LAST if stance in first), UNCLEAR)


def cue_of(finding: Finding) -> Span:
    """Return the words that show a finding."""
    return finding.context.span(finding.first, finding.end)


def _outweighed(good: Finding, bad: Iterable[Finding]) -> bool:
    """Tell whether blame beside praise weighs more: unless "but" leads from it to the praise."""
    last = max(bad, key=cue_of, default=None)
    if last is None or cue_of(last) > cue_of(good):
        return last is not None
    between = good.context.lowers[last.end if last.context is good.context else 0 : good.first]
    return meaning("contrast").isdisjoint(between)


def _condition(finding: Finding) -> Span | None:
    """Return the words of the condition under which something is accepted."""
    lowers = finding.context.lowers
    for hit in () if finding.done else finding.context.hits:
        word, strict = lowers[hit.first], hit.meaning == "strict condition"
        if finding.kind == "refusal":
            binds = word in small("softening")
        else:
            hedged = finding.kind == "support" and finding.hedged
            whole = lowers[hit.end - 1] in small("as it is")  # "ready to sign it as it stands"
            binds = strict or (hedged and word in small("binding") and not whole)
        if binds and (strict or hit.meaning == "condition"):
            marks = small("stop", "quote") | {","}
            ends = (at for at in range(hit.end, len(lowers)) if lowers[at] in marks)
            return finding.context.span(hit.first, next(ends, len(lowers)))
    return None


# What a cue or a noun for the source tells by itself.


def position_of_cue(text: str, statement: Statement, stake: Stake) -> Position:
    """Return the position that a plain answer, the cue, or the noun for the source gives."""
    parts = statement.content
    named = stake.named_in(parts) is not None
    near = named or stake.named_in([statement.evidence]) is not None
    if not (near or stake.named_before(statement.evidence.start, REACH)):
        return UNCLEAR
    answer = _ANSWER.fullmatch(text, *parts[0]) if len(parts) == 1 else None
    if answer:
        stance: Stance = "oppose" if answer[1].lower() == "no" else "support"
        return Position(stance, Span(*answer.span(1)), None, f"it says “{answer[1]}”")
    given = _stance_of_cue(statement, stake, named=named)
    if given is not None and statement.cue is not None:
        words = f"the reporting word shows it: “{statement.cue.of(text)}”"
        return Position(given, statement.cue, None, words)
    return position_of_name(text, statement.source, stake) if statement.source else UNCLEAR


def position_of_name(text: str, name: Span, stake: Stake) -> Position:
    """Return the position that an actor is named for: "critics", "supporters of the bill"."""
    words = stake.words.inside(name)
    lowers = [word.lower for word in words]
    for hit in hits_in(lowers) if not naming_words().isdisjoint(lowers) else ():
        # "its supporters", "critics of the bill"; not "his supporters", "critics of the mayor".
        before = small("possessive").isdisjoint(lowers[: hit.first])
        plain = small("before named").issuperset(lowers[: hit.first])
        end = words[hit.end - 1].end
        whose = any(
            word.lower == "of" for word in stake.words.inside(Span(end, name.end + _OF))[:1]
        )
        beside = Span(name.start, end + _OF)
        own = before and stake.named_in([beside]) if whose else plain
        stance = _NAMED.get(hit.meaning)
        if stance and own:
            span = Span(words[hit.first].start, end)
            stance = _TURNED[stance] if whose and stake.sign_in(beside) < 0 else stance
            return Position(stance, span, None, f"its name says where it stands: “{span.of(text)}”")
    return UNCLEAR


def _stance_of_cue(statement: Statement, stake: Stake, *, named: bool) -> Stance | None:
    """Return what "criticism from" gives, or a cue that complains, fears or warns of the issue."""
    words = [word for part in statement.content for word in stake.words.inside(part)]
    lowers = [word.lower for word in words]
    noun = next((s for s in _GIVEN if statement.lemma in meaning(f"noun {s}")), None)
    given = noun if named or not statement.content else None
    kind = cue_class(statement.lemma)
    voiced = statement.lemma in small("expressing") and _is_complaint(statement, lowers, stake)
    if not (kind in {"complaining", "warning"} or voiced) or not words:
        return given
    opens = any(stake.sign_at(w) > 0 or w.lower in meaning("part noun") for w in words[:3])
    hypothetical = not small("hypothetical").isdisjoint(lowers)
    lost = named and statement.lemma in small("regretting")
    due = opens and hypothetical if kind == "warning" else opens or hypothetical or lost
    if not due or _is_missed(lowers):
        return given
    # "Warned that dropping it would hurt": who fears for it is for it.
    act = any(word.endswith("ing") and side_of(word) < 0 for word in lowers[:2])
    return "support" if act else "critical"


def _is_missed(lowers: Sequence[str]) -> bool:
    """Tell whether what is feared or regretted is that the issue does not come about."""
    missing = (at for at, word in enumerate(lowers) if word in small("missing it"))
    return any(side_of(word) > 0 for at in missing for word in lowers[at + 1 : at + 4])


def _is_complaint(statement: Statement, lowers: Sequence[str], stake: Stake) -> bool:
    """Tell what is voiced or shared: the noun of "shares *the concern* that …"."""
    cue = statement.cue
    begin = statement.content[0].start if cue is not None and statement.content else 0
    close = cue is not None and cue.end <= begin <= cue.end + _GAP
    told = stake.words.inside(Span(cue.start, begin)) if cue is not None and close else ()
    return not meaning("complaint noun").isdisjoint([*(w.lower for w in told), *lowers[:2]])
