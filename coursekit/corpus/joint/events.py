"""The joint timeline: one event that many articles tell is one row, with every telling.

Tellings are joined where they are of one day, tell one act, and neither their actors nor their
words speak against it.  What is dated more roughly, or not at all, joins the only event that it
can be; where there are two, it stays apart.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from typing import Final

from coursekit.corpus.copies import Copy
from coursekit.corpus.joint.likeness import ONCE, likeness
from coursekit.corpus.joint.stakeholders import origin_of
from coursekit.corpus.joint.tellings import THE_TEXT, Telling, Weights
from coursekit.corpus.schema import JointEvent

#: With how many tellings of an event another is compared.
_COMPARED: Final = 5
#: By so many of its rarest words, and by its actors, a telling is looked up; so many events that
#: have one of them are looked at.
_RAREST: Final = 3
_CANDIDATES: Final = 40
#: A date that leaves more days open than a year tells nothing.
_LONGEST: Final = dt.timedelta(days=366)
_ORDER: Final = ("happened", "denied", "planned", "possible")


@dataclass(eq=False, slots=True)
class _Event:
    """The tellings of one event so far."""

    tellings: list[Telling] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)
    why: frozenset[str] = frozenset()

    @property
    def days(self) -> tuple[dt.date, dt.date]:
        """The days of its first telling, which is dated best."""
        days = self.tellings[0].days
        assert days is not None  # noqa: S101 (only dated events are asked)
        return days


def joint_timeline(tellings: Sequence[Telling], copies: Sequence[Copy]) -> list[JointEvent]:
    """Return the events, dated ones first, by day."""
    copied = {copy.copy for copy in copies}
    found = [_row(event, copied) for event in _events_of(tellings, copies)]
    found.sort(key=lambda row: (str(row.earliest or "9"), str(row.latest or "9"), row.rows))
    for at, row in enumerate(found):
        found[at] = replace(row, event_id=f"E{at + 1:03d}")
    return found


def _events_of(tellings: Sequence[Telling], copies: Sequence[Copy]) -> list[_Event]:
    events = _Events(copies, Weights(tellings))
    for telling in sorted(tellings, key=_order):
        events.add(telling)
    return events.found


def _order(telling: Telling) -> tuple[object, ...]:
    """Order tellings: originals' day by day, the exact dates first, then by article and row."""
    days = telling.days
    length = (days[1] - days[0]).days if days else 10**6
    return length, str(telling.published or "9"), telling.at


class _Events:
    """The events that were found so far, by what a telling is looked up by."""

    def __init__(self, copies: Sequence[Copy], weights: Weights) -> None:
        self.found: list[_Event] = []
        self._weights = weights
        self._originals = {copy.copy: copy.original for copy in copies}
        self._copied = set(self._originals.values())
        #: The events of articles that have copies, by what is printed of them.
        self._by_words: dict[tuple[str, str], _Event] = {}
        self._by_time: dict[tuple[object, str], dict[str, list[_Event]]] = defaultdict(dict)
        self._by_actors: dict[tuple[frozenset[str], str], list[_Event]] = defaultdict(list)

    def add(self, telling: Telling) -> None:
        """Join a telling to the event that it tells, or begin one."""
        marks = self._marks(telling)
        event, why = next(self._told(telling, marks), (None, ""))
        if event is None:
            event = _Event()
            self.found.append(event)
            self._keep(event, telling, marks)
        event.tellings.append(telling)
        event.articles.add(telling.at.article)
        event.why |= {why} - {""}
        if event.tellings[0].days and len(event.tellings) <= _COMPARED:
            for kind in event.tellings[0].kinds & ONCE():
                self._by_actors[telling.actors, kind].append(event)
        if telling.at.article in self._copied:
            self._by_words.setdefault(_words_of(telling), event)

    def _keep(self, event: _Event, telling: Telling, marks: Sequence[str]) -> None:
        if telling.days is None:
            return
        for time in (telling.days, *_months(*telling.days)):
            for kind in telling.kinds:
                by_mark = self._by_time[time, kind]
                for mark in marks:
                    some = by_mark.setdefault(mark, [])
                    if len(some) < _CANDIDATES:
                        some.append(event)

    def _marks(self, telling: Telling) -> list[str]:
        """Return what a telling is looked up by, beside its time and act."""
        some = {*self._weights.rarest(telling.words, _RAREST), *telling.actors}
        some.update(self._weights.rarest(telling.around, _RAREST))
        if not telling.words or (THE_TEXT in telling.around and telling.kinds & ONCE()):
            some.add(THE_TEXT)
        return sorted(some)

    def _near(
        self, telling: Telling, marks: Sequence[str], times: Iterable[object]
    ) -> list[_Event]:
        """Return the events of some times that share an act and a mark with a telling."""
        kinds = sorted(telling.kinds)
        found = (
            event
            for time in times
            for kind in kinds
            for by_mark in [self._by_time.get((time, kind), {})]
            for mark in marks
            for event in by_mark.get(mark, ())
        )
        return list(dict.fromkeys(found))

    def _told(self, telling: Telling, marks: Sequence[str]) -> Iterator[tuple[_Event, str]]:
        """Yield the event that a telling tells, the surest way first."""
        original = self._originals.get(telling.at.article)
        same = self._by_words.get((original or "", _words_of(telling)[1]))
        if same is not None:
            yield same, "the same words in a copy"
        if telling.days is None:
            yield from _only(self._undated(telling))
            return
        exact = self._near(telling, marks, [telling.days])
        alike = [(self._likeness(telling, event), event) for event in exact]
        best = max((like for like, _ in alike), default=0.0)
        if best > 0:
            why = "one day and one act" if telling.row.precision == "day" else "one time, one act"
            yield next(event for like, event in alike if like == best), why
        if dt.timedelta() < telling.days[1] - telling.days[0] <= _LONGEST:
            yield from _only(self._within(telling, marks, *telling.days))

    def _within(
        self, telling: Telling, marks: Sequence[str], first: dt.date, last: dt.date
    ) -> Iterator[tuple[_Event, str]]:
        """Yield the events whose days lie within those of a telling that is dated roughly."""
        for event in self._near(telling, marks, _months(first, last)):
            begin, end = event.days
            within = first <= begin and end <= last and (begin, end) != (first, last)
            if within and self._likeness(telling, event) > 0:
                yield event, f"the only one of its kind in {telling.row.value}"

    def _undated(self, telling: Telling) -> Iterator[tuple[_Event, str]]:
        """Yield the events that an undated telling may take up: what is done once."""
        once = sorted(telling.kinds & ONCE())
        known = telling.actors and THE_TEXT in telling.around
        if telling.row.status != "happened" or not once or not known:
            return
        some = (self._by_actors.get((telling.actors, kind), ()) for kind in once)
        for event in dict.fromkeys(chain.from_iterable(some)):
            before = telling.published is None or event.days[0] <= telling.published
            happened = before and event.tellings[0].row.status == "happened"
            shared = not telling.actors.isdisjoint(event.tellings[0].actors)
            if happened and shared and self._likeness(telling, event) > 0:
                yield event, "not dated there; the only one of its kind with these actors"

    def _likeness(self, telling: Telling, event: _Event) -> float:
        """Return how likely a telling is of an event: 0 for not at all."""
        if telling.at.article in event.articles:
            return 0.0
        near = event.tellings[:_COMPARED]
        return max(likeness(telling, other, self._weights) for other in near)


def _words_of(telling: Telling) -> tuple[str, str]:
    return telling.at.article, " ".join(telling.row.event.split())


def _months(first: dt.date, last: dt.date) -> Iterator[tuple[int, int]]:
    """Yield the months of a period; of one beyond a year none, since it tells nothing."""
    if last - first <= _LONGEST:
        start, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
        yield from (divmod(month, 12) for month in range(start, end + 1))


def _only(found: Iterable[tuple[_Event, str]]) -> Iterator[tuple[_Event, str]]:
    some = list(islice(found, 2))
    if len(some) == 1:
        yield some[0]


def _row(event: _Event, copies: Collection[str]) -> JointEvent:
    best = min(event.tellings, key=_clearness).row
    articles = tuple(sorted({telling.at.article for telling in event.tellings}))
    actors = {actor for telling in event.tellings for actor in telling.actors}
    return JointEvent(
        event_id="",
        event=best.event,
        status=best.status,
        value=best.value,
        precision=best.precision,
        earliest=best.earliest,
        latest=best.latest,
        stakeholders=tuple(sorted(actors)),
        tellings=sum(article not in copies for article in articles),
        articles=articles,
        rows=tuple(sorted(telling.at for telling in event.tellings)),
        origin=origin_of([telling.row for telling in event.tellings]),
        why=tuple(sorted(event.why)),
    )


def _clearness(telling: Telling) -> tuple[object, ...]:
    """Order tellings by which speaks for all: dated, happened, signed, clear, short, the first."""
    row, days = telling.row, telling.days
    return (
        (days[1] - days[0]).days if days else 10**6,
        _ORDER.index(row.status),
        row.origin != "reviewed",
        row.certainty != "clear",
        not telling.actors,
        len(row.event),
        telling.at,
    )
