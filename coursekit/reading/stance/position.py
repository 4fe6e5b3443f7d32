"""A position on the issue, and how what somebody's words show is weighed into one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from coursekit.reading.stance.findings import Finding
from coursekit.reading.stance.lexicon import meaning, small
from coursekit.reading.text.spans import Span

Stance = Literal["support", "conditional", "neutral", "undecided", "critical", "oppose", "unclear"]
#: The order in which the codebook tries the answers.
ORDER: Final[tuple[Stance, ...]] = (
    "oppose", "conditional", "support", "critical", "neutral", "undecided",
)  # fmt: skip
_FOR: Final[frozenset[Stance]] = frozenset(["support", "conditional"])
_GOOD: Final = frozenset(["support", "praise"])
_STANCES: Final[tuple[tuple[str, Stance], ...]] = (
    ("neutral", "neutral"), ("undecided", "undecided"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Position:
    """A stance, and what shows it."""

    stance: Stance
    cue: Span | None = None
    condition: Span | None = None
    rule: str = "no position in its own words or acts"
    #: Why the stance is doubtful; "" where it is not.
    doubt: str = ""


UNCLEAR: Final = Position("unclear")


def doubt_of(position: Position, taken: Collection[Stance]) -> str:
    """Return what is doubtful about the stance of somebody who took these, "" for nothing.

    >>> doubt_of(Position("support"), {"support", "oppose"})
    'its words and acts take both sides'
    """
    both = "oppose" in taken and not _FOR.isdisjoint(taken)
    return "its words and acts take both sides" if both else position.doubt


def decide(text: str, found: Sequence[Finding], why: str) -> Position:
    """Choose among what somebody's words show, in the order of the codebook."""
    first: dict[str, Finding] = {}
    for finding in found:
        first.setdefault(finding.kind, finding)

    def position(stance: Stance, finding: Finding) -> Position:
        cue = cue_of(finding)
        return Position(stance, cue, None, f"{why} “{cue.of(text)}”", finding.weak)

    if "oppose" in first:
        return position("oppose", first["oppose"])
    consent = (first[kind] for kind in ("refusal", "support", "praise", "leaning") if kind in first)
    for finding in consent:
        condition = _condition(finding)
        if condition is not None:
            cue = cue_of(finding)
            rule = f"“{cue.of(text)}”, but only “{condition.of(text)}”"
            return Position("conditional", cue, condition, rule, finding.weak)
    if "refusal" in first:
        return position("oppose", first["refusal"])
    if "change" in first:
        cue = cue_of(first["change"])
        rule = f"only under a change: “{cue.of(text)}”"
        return Position("conditional", cue, cue, rule, first["change"].weak)
    whole = next((f for f in found if f.kind == "support" and f.whole), None)
    if whole is not None:
        return position("support", whole)
    good = next((f for f in reversed(found) if f.kind in _GOOD), None)
    bad = [f for f in found if f.kind == "blame"]
    if good is not None and not _outweighed(good, bad):
        return position("support", first.get("support") or first["praise"])
    if bad:
        return position("critical", bad[0])
    return next((position(s, first[kind]) for kind, s in _STANCES if kind in first), UNCLEAR)


def cue_of(finding: Finding) -> Span:
    """Return the words that show a finding."""
    return finding.context.span(finding.first, finding.end)


def _outweighed(good: Finding, bad: Iterable[Finding]) -> bool:
    """Tell whether blame beside praise weighs more: unless "but" leads from it to the praise."""
    last = max(bad, key=cue_of, default=None)
    if last is None:
        return False
    if cue_of(last) > cue_of(good):
        return True
    between = good.context.lowers[last.end if last.context is good.context else 0 : good.first]
    return meaning("contrast").isdisjoint(between)


def _condition(finding: Finding) -> Span | None:
    """Return the words of the condition under which something is accepted."""
    context = finding.context
    for hit in () if finding.done else context.hits:
        word = context.lowers[hit.first]
        strict = hit.meaning == "strict condition"
        if not strict and hit.meaning != "condition":
            continue
        softens = finding.kind == "refusal" and word in small("softening")
        binds = finding.kind != "refusal" and strict
        hedged = finding.kind == "support" and finding.hedged and word in small("binding")
        if softens or binds or hedged:
            marks = small("stop", "quote") | {","}
            ends = (at for at in range(hit.end, len(context.lowers)) if context.lowers[at] in marks)
            return context.span(hit.first, next(ends, len(context.lowers)))
    return None
