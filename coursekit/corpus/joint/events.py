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
from functools import partial
from typing import Final

from coursekit.corpus.copies import Copy
from coursekit.corpus.joint.stakeholders import origin_of
from coursekit.corpus.joint.tellings import THE_TEXT, Telling, Weights
from coursekit.corpus.schema import JointEvent
from coursekit.reading.lexicon import word_set

_ONCE: Final = partial(word_set, "words.txt", "once", package="coursekit.corpus")
#: With how many tellings of an event another is compared.
_COMPARED: Final = 5
#: How alike the words must be, by how many days a date leaves open: where an actor takes part in
#: both, where one names none, and where they name others.  More than 1: they stay apart.
_NEEDED: Final = ((1, (0.15, 0.35, 0.7)), (31, (0.35, 0.75, 1.1)), (366, (0.6, 0.9, 1.1)))
#: What the words of the whole sentence count beside those of the clause.
_AROUND: Final = 0.7
#: Where one tells nothing but the act.
_NO_WORDS: Final = 0.5
#: A date that leaves more days open than a year tells nothing.
_LONGEST: Final = dt.timedelta(days=366)
_ORDER: Final = ("happened", "denied", "planned", "possible")


@dataclass(eq=False)
class _Event:
    """The tellings of one event so far."""

    tellings: list[Telling] = field(default_factory=list)
    why: set[str] = field(default_factory=set)

    @property
    def days(self) -> tuple[dt.date, dt.date]:
        """The days of its first telling, which is dated best."""
        days = self.tellings[0].days
        assert days is not None  # noqa: S101 (only dated events are asked)
        return days


def joint_timeline(tellings: Sequence[Telling], copies: Sequence[Copy]) -> list[JointEvent]:
    """Return the events, dated ones first, by day."""
    events = _Events(copies, Weights(tellings))
    for telling in sorted(tellings, key=_order):
        events.add(telling)
    copied = {copy.copy for copy in copies}
    found = [_row(event, copied) for event in events.found]
    found.sort(key=lambda row: (str(row.earliest or "9"), str(row.latest or "9"), row.rows))
    return [replace(row, event_id=f"E{at:03d}") for at, row in enumerate(found, 1)]


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
        self._by_words: dict[tuple[str, str], _Event] = {}
        self._by_days: dict[tuple[object, str], list[_Event]] = defaultdict(list)
        self._by_month: dict[tuple[int, int, str], list[_Event]] = defaultdict(list)
        self._by_actor: dict[tuple[str, str], list[_Event]] = defaultdict(list)

    def add(self, telling: Telling) -> None:
        """Join a telling to the event that it tells, or begin one."""
        event, why = next(self._told(telling), (None, ""))
        if event is None:
            event = _Event()
            self.found.append(event)
            self._keep(event, telling)
        event.tellings.append(telling)
        event.why |= {why} - {""}
        self._by_words.setdefault(_words_of(telling), event)

    def _keep(self, event: _Event, telling: Telling) -> None:
        for kind in sorted(telling.kinds) or [""]:
            if telling.days:
                self._by_days[telling.days, kind].append(event)
                for year, month in _months(*telling.days):
                    self._by_month[year, month, kind].append(event)
                for actor in sorted(telling.actors):
                    self._by_actor[actor, kind].append(event)

    def _told(self, telling: Telling) -> Iterator[tuple[_Event, str]]:
        """Yield the event that a telling tells, the surest way first."""
        original = self._originals.get(telling.at.article)
        same = self._by_words.get((original or "", _words_of(telling)[1]))
        if same is not None:
            yield same, "the same words in a copy"
        kinds = sorted(telling.kinds) or [""]
        if telling.days is None:
            yield from _only(self._undated(telling, kinds))
            return
        exact = _unique(e for kind in kinds for e in self._by_days[telling.days, kind])
        alike = [(self._likeness(telling, event), event) for event in exact]
        best = max((like for like, _ in alike), default=0.0)
        if best > 0:
            why = "one day and one act" if telling.row.precision == "day" else "one time, one act"
            yield next(event for like, event in alike if like == best), why
        if telling.days[1] - telling.days[0] <= _LONGEST:
            yield from _only(self._within(telling, kinds))

    def _within(self, telling: Telling, kinds: Sequence[str]) -> Iterator[tuple[_Event, str]]:
        """Yield the events whose days lie within those of a telling that is dated roughly."""
        first, last = telling.days or (dt.date.min, dt.date.min)
        some = (
            event
            for kind in kinds
            if kind
            for year, month in _months(first, last)
            for event in self._by_month[year, month, kind]
        )
        for event in _unique(some):
            begin, end = event.days
            within = first <= begin and end <= last and (begin, end) != (first, last)
            if within and self._likeness(telling, event) > 0:
                yield event, f"the only one of its kind in {telling.row.value}"

    def _undated(self, telling: Telling, kinds: Sequence[str]) -> Iterator[tuple[_Event, str]]:
        """Yield the events that an undated telling may take up: what is done once."""
        once = [kind for kind in kinds if kind in _ONCE()]
        known = telling.actors and THE_TEXT in telling.around
        if telling.row.status != "happened" or not once or not known:
            return
        some = (e for kind in once for actor in telling.actors for e in self._by_actor[actor, kind])
        for event in _unique(some):
            before = telling.published is None or event.days[0] <= telling.published
            happened = before and event.tellings[0].row.status == "happened"
            same = any(other.actors == telling.actors for other in event.tellings[:_COMPARED])
            if happened and same and self._likeness(telling, event) > 0:
                yield event, "not dated there; the only one of its kind with these actors"

    def _likeness(self, telling: Telling, event: _Event) -> float:
        """Return how likely a telling is of an event: 0 for not at all."""
        if any(other.at.article == telling.at.article for other in event.tellings):
            return 0.0
        return max(self._alike(telling, other) for other in event.tellings[:_COMPARED])

    def _alike(self, one: Telling, other: Telling) -> float:
        if one.is_denied is not other.is_denied or one.kinds.isdisjoint(other.kinds):
            return 0.0
        common = len(one.actors & other.actors) / (len(one.actors | other.actors) or 1)
        apart = bool(one.doers and other.doers) and one.doers.isdisjoint(other.doers)
        needed = max(_needed(one), _needed(other))[2 if apart else int(not common)]
        shared = self._weights.shared(one.words, other.words)
        if not one.words or not other.words:
            alone = bool(common) or one.words == other.words
            shared = _NO_WORDS if alone else 0.0
        around = max(
            self._weights.shared(one.around, other.words),
            self._weights.shared(one.words, other.around),
        )
        shared = max(shared, _AROUND * around, _NO_WORDS * _is_one_step(one, other))
        return shared + common if shared >= needed else 0.0


def _is_one_step(one: Telling, other: Telling) -> bool:
    """Tell whether both tell on one day what is done to one text once: it is adopted."""
    steps = one.kinds & other.kinds & _ONCE()
    day = one.days is not None and one.days == other.days and one.days[0] == one.days[1]
    return bool(steps) and day and THE_TEXT in one.around and THE_TEXT in other.around


def _needed(telling: Telling) -> tuple[float, float, float]:
    """Return how alike the words must be to those of a telling, by its date."""
    days = telling.days
    length = (days[1] - days[0]).days + 1 if days else 31
    return next((needed for longest, needed in _NEEDED if length <= longest), (1.1, 1.1, 1.1))


def _words_of(telling: Telling) -> tuple[str, str]:
    return telling.at.article, " ".join(telling.row.event.split())


def _months(first: dt.date, last: dt.date) -> Iterator[tuple[int, int]]:
    """Yield the months of a period; of one beyond a year none, since it tells nothing."""
    if last - first <= _LONGEST:
        start, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
        yield from (divmod(month, 12) for month in range(start, end + 1))


def _unique(events: Iterable[_Event]) -> list[_Event]:
    return list(dict.fromkeys(events))


def _only(found: Iterable[tuple[_Event, str]]) -> Iterator[tuple[_Event, str]]:
    some = list(found)
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
