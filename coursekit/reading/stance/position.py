"""A position on the issue, and how what a content shows is weighed into one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from coursekit.reading.stance.content.lexicon import Hit, words_meaning
from coursekit.reading.stance.content.words import Content
from coursekit.reading.stance.findings import Finding
from coursekit.reading.text.spans import Span

Stance = Literal["support", "conditional", "neutral", "undecided", "critical", "oppose", "unclear"]
#: The order in which the codebook tries the answers.
ORDER: Final[tuple[Stance, ...]] = (
    "oppose", "conditional", "support", "critical", "neutral", "undecided",
)  # fmt: skip
#: Conditions that soften a refusal ("will not sign until …"), and those that bind a consent.
_SOFTENING: Final = frozenset(
    ["until", "unless", "without", "if", "as", "so", "before", "provided", "in"]
)
_BINDING: Final = frozenset(["if", "once", "when", "as"])
_CLAUSE_END: Final = frozenset([",", ";", ":", ".", "!", "?", "”", '"', "»"])


@dataclass(frozen=True, slots=True)
class Position:
    """A stance, and what shows it."""

    stance: Stance
    cue: Span | None = None
    condition: Span | None = None
    rule: str = "no position in its own words or acts"


UNCLEAR: Final = Position("unclear")


def decide(
    text: str, content: Content, hits: Sequence[Hit], found: Sequence[Finding], why: str
) -> Position:
    """Choose among what a content shows, in the order of the codebook."""
    first = {finding.kind: finding for finding in reversed(found)}

    def position(stance: Stance, finding: Finding) -> Position:
        cue = content.span(finding.first, finding.end)
        return Position(stance, cue, None, f"{why} “{cue.of(text)}”")

    if "oppose" in first:
        return position("oppose", first["oppose"])
    condition = _condition(content, hits, found)
    for kind in ("refusal", "support", "praise", "leaning"):
        if kind in first and condition is not None:
            cue = content.span(first[kind].first, first[kind].end)
            rule = f"“{cue.of(text)}”, but only “{condition.of(text)}”"
            return Position("conditional", cue, condition, rule)
    if "refusal" in first:
        return position("oppose", first["refusal"])
    if "change" in first:
        finding = first["change"]
        cue = content.span(finding.first, finding.end)
        return Position("conditional", cue, cue, f"only under a change: “{cue.of(text)}”")
    good, bad = _last(found, {"support", "praise"}), first.get("blame")
    sides = [f for f in found if f.kind == "support" and f.whole]
    if sides:
        return position("support", sides[0])
    if good and not (bad and _outweighed(content, good, found)):
        return position("support", first.get("support") or first["praise"])
    if bad:
        return position("critical", bad)
    if "neutral" in first:
        return position("neutral", first["neutral"])
    if "undecided" in first:
        return position("undecided", first["undecided"])
    return UNCLEAR


def _last(found: Sequence[Finding], kinds: set[str]) -> Finding | None:
    return next((finding for finding in reversed(found) if finding.kind in kinds), None)


def _outweighed(content: Content, good: Finding, found: Sequence[Finding]) -> bool:
    """Tell whether blame beside praise weighs more: unless "but" leads from it to the praise."""
    bad = _last(found, {"blame"})
    if bad is None or bad.first > good.first:
        return True
    return words_meaning("contrast").isdisjoint(content.lower[bad.end : good.first])


def _condition(content: Content, hits: Sequence[Hit], found: Sequence[Finding]) -> Span | None:
    """Return the words of the condition under which something is accepted."""
    kinds = {finding.kind for finding in found}
    hedged = any(f.hedged for f in found if f.kind in {"support", "leaning"})
    for hit in hits:
        word = content.lower[hit.first]
        strict = hit.meaning == "strict condition"
        if not strict and hit.meaning != "condition":
            continue
        softens = "refusal" in kinds and word in _SOFTENING
        binds = kinds & {"support", "leaning", "praise"} and strict
        if softens or binds or (hedged and "support" in kinds and word in _BINDING):
            end = hit.end
            while end < len(content.words) and content.words[end].text not in _CLAUSE_END:
                end += 1
            return content.span(hit.first, end)
    return None
