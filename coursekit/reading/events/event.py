"""One event, as the timeline shows it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from coursekit.reading.text.spans import Span
from coursekit.reading.time.expressions import TimeExpression

Status = Literal["happened", "planned", "possible", "denied"]
_ANCHORS: Final = {
    "publication": "counted from the day of publication",
    "narrative": "counted from the date named before it",
}
_MODS: Final = {
    "START": "its beginning",
    "MID": "its middle",
    "END": "its end",
    "APPROX": "or about then",
    "ON_OR_AFTER": "from then on",
    "ON_OR_BEFORE": "by then",
    "BEFORE": "before it",
    "AFTER": "after it",
}


@dataclass(frozen=True, slots=True)
class Event:
    """One event."""

    clause: Span
    sentence: Span
    status: Status
    time: TimeExpression | None
    rules: tuple[str, ...]
    certainty: str
    subject: Span | None = None
    relation_type: str = ""
    relation_to: int | None = None


def reasons(
    text: str, told: Iterable[str], time: TimeExpression | None, doubt: str
) -> tuple[str, ...]:
    """Return why an event is one, why it has its day, and what is doubted."""
    dated = [why_dated(text, time)] if time is not None else []
    return (*told, *dated, *([f"doubtful: {doubt}"] if doubt else []))


def why_dated(text: str, time: TimeExpression) -> str:
    """Return which words date an event, by which rule, and what they are counted from."""
    words = " ".join(time.span.of(text).split())
    more = [_MODS.get(time.mod, ""), _ANCHORS.get(time.anchor, "")]
    details = "".join(f", {one}" for one in more if one)
    return f"“{words}” is {time.value} by the rule {time.rule}{details}"
