"""The joint timeline: one event that many articles tell is one row, with every telling."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final, NamedTuple

from coursekit.corpus.joint.stakeholders import Stakeholders, origin_of
from coursekit.corpus.schema import ArticleRows, JointEvent, Reference
from coursekit.reading.events.words import verbs_of_nouns
from coursekit.reading.grammar.tags import SMALL, flags_of
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.tables.schema import TimelineRow

_WORD: Final = re.compile(r"[^\W\d_]{3,}")


class Telling(NamedTuple):
    """One article's row, with what tells it from other events."""

    at: Reference
    row: TimelineRow
    actors: frozenset[str]
    words: frozenset[str]


def joint_timeline(
    articles: Sequence[ArticleRows], stakeholders: Stakeholders, copies: Collection[str]
) -> list[JointEvent]:
    """Return the events, dated ones first, by day."""
    tellings = [telling for article in articles for telling in _tellings(article, stakeholders)]
    found = [_event(group, copies) for group in _groups(tellings)]
    found.sort(key=lambda row: (str(row.earliest or "9"), str(row.latest or "9"), row.rows))
    return [replace(row, event_id=f"E{at:03d}") for at, row in enumerate(found, 1)]


def _tellings(article: ArticleRows, stakeholders: Stakeholders) -> Iterator[Telling]:
    name = article.record.article
    for row in article.timeline:
        actors = (stakeholders.by_party.get(Reference(name, each)) for each in row.stakeholders)
        yield Telling(
            Reference(name, row.event_id),
            row,
            frozenset(actor.stakeholder_id for actor in actors if actor),
            frozenset(filter(None, map(_stem, _WORD.findall(row.event.casefold())))),
        )


@lru_cache(maxsize=50_000)
def _stem(word: str) -> str:
    """Return the verb that a word is a form of, or tells as a noun; "" for a small word."""
    if flags_of(word) & SMALL:
        return ""
    if word in verbs_of_nouns():
        return verbs_of_nouns()[word]
    read = readings_of(word)
    return read[0].lemma if read else word.removesuffix("s")


def _groups(tellings: Sequence[Telling]) -> list[list[Telling]]:
    """Return the tellings of each event: of one day, and alike in actors and words."""
    groups: list[list[Telling]] = []
    of_day: dict[tuple[str, str], list[list[Telling]]] = defaultdict(list)
    for telling in tellings:
        row = telling.row
        day = str(row.earliest) if row.precision == "day" and row.earliest else ""
        around = of_day[day, row.status] if day else []
        group = next((some for some in around if _is_told(telling, some)), None)
        if group is None:
            group = []
            groups.append(group)
            around.append(group)
        group.append(telling)
    return groups


def _is_told(telling: Telling, group: Sequence[Telling]) -> bool:
    return all(other.at.article != telling.at.article for other in group) and any(
        _are_one(telling, other) for other in group
    )


def _are_one(one: Telling, other: Telling) -> bool:
    shared = one.words & other.words
    fewer = min(len(one.words), len(other.words))
    return bool(fewer) and len(shared) / fewer >= (0.3 if one.actors & other.actors else 0.5)


def _event(group: Sequence[Telling], copies: Collection[str]) -> JointEvent:
    own = [telling.row for telling in group]
    # The clearest telling speaks for all: signed, dated, the longest.
    best = min(
        group,
        key=lambda told: (
            told.row.origin != "reviewed",
            told.row.certainty != "clear",
            -len(told.row.event),
            told.at,
        ),
    ).row
    articles = tuple(sorted({telling.at.article for telling in group}))
    return JointEvent(
        event_id="",
        event=best.event,
        status=best.status,
        value=best.value,
        precision=best.precision,
        earliest=best.earliest,
        latest=best.latest,
        stakeholders=tuple(sorted({actor for telling in group for actor in telling.actors})),
        tellings=sum(article not in copies for article in articles),
        articles=articles,
        rows=tuple(sorted(telling.at for telling in group)),
        origin=origin_of(own),
        why=("one day, alike in words",) if len(group) > 1 else (),
    )
