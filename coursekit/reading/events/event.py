"""One happening, as the timeline shows it."""

from __future__ import annotations

from dataclasses import dataclass

from coursekit.reading.events.status import Status
from coursekit.reading.text.spans import Span
from coursekit.reading.time.expressions import TimeExpression


@dataclass(frozen=True, slots=True)
class Event:
    """One happening.

    Attributes
    ----------
    clause : Span
        The clause that tells it.
    sentence : Span
        The sentence around it.
    status : str
        happened, planned, possible or denied.
    time : TimeExpression or None
        The time words that date it.
    subject : Span or None
        The subject of its verb.
    relation_type : str
        before, after, same or "".
    relation_to : int or None
        Index, among the events, of the one that it is ordered by.
    rules : tuple of str
        Why it is a happening, and of this status.
    certainty : str
        "clear" or "doubtful".
    """

    clause: Span
    sentence: Span
    status: Status
    time: TimeExpression | None
    subject: Span | None
    relation_type: str
    relation_to: int | None
    rules: tuple[str, ...]
    certainty: str
