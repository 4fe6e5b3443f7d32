"""One event, as the timeline shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coursekit.reading.text.spans import Span
from coursekit.reading.time.expressions import TimeExpression

Status = Literal["happened", "planned", "possible", "denied"]


@dataclass(frozen=True, slots=True)
class Event:
    """One event."""

    clause: Span
    sentence: Span
    status: Status
    time: TimeExpression | None
    subject: Span | None
    relation_type: str
    relation_to: int | None
    rules: tuple[str, ...]
    certainty: str
