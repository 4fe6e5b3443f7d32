"""What new articles change in a debate: events, other days of old ones, positions that moved.

The articles of both are read as one corpus, so that an actor and an event are the same in old and
new ones; then it is asked what stands in new articles alone.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal, NamedTuple

from coursekit.corpus.corpus import Corpus
from coursekit.corpus.joint import finish
from coursekit.corpus.joint.stakeholders import Stakeholders, is_named
from coursekit.corpus.joint.tellings import Telling, tellings_of
from coursekit.corpus.schema import ArticleRows, Joint, Partial, Reference
from coursekit.tables.curation.faults import id_of
from coursekit.tables.schema import Shown, StakeholderRow

Kind = Literal["article", "changed article", "article gone", "event", "other day", "position"]
#: Stances that say nothing of which side somebody is on.
_SILENT: Final = frozenset(["unclear", ""])


class Sentence(NamedTuple):
    """A sentence on which a change rests: where it stands, its words, and whose reading it is."""

    article: str
    place: str
    start: int
    end: int
    words: str
    published: dt.date | None
    origin: str


class Change(NamedTuple):
    """Something that is otherwise since new articles came in."""

    kind: Kind
    #: The article, the event or the actor.
    about: str
    #: What a position is on, "" for what is none.
    on: str
    before: str
    after: str
    #: What shows it, in the new articles and in the old ones.
    new: tuple[Sentence, ...] = ()
    old: tuple[Sentence, ...] = ()
    #: The rows of articles that it is about, old and new.
    rows: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed, and the debate of old and new articles together."""

    changes: tuple[Change, ...]
    joint: Joint
    #: The names of the articles that are new.
    new: frozenset[str]
    #: The tellings of events in new articles.
    tellings: tuple[Telling, ...]
    rows: Mapping[Reference, Shown]

    def sentence(self, at: Reference) -> Sentence:
        """Return the sentence of a row of an article."""
        return _sentence(self.joint, self.rows, at)


def difference(old: Corpus, new: Corpus, *, more: bool = False) -> Difference:
    """Compare two states of a debate: what the articles say that the second alone has.

    Parameters
    ----------
    old, new : Corpus
        The same text in both, by its sum, is no change, whatever tables lie beside it.
    more : bool
        Whether `new` holds only what comes to `old`, and is no later state of it.

    Returns
    -------
    Difference
        Its ``changes`` in the order: articles, events of new articles alone, events that new
        articles date otherwise (a hint), positions that moved, by actor.
    """
    before, after = _by_sum(old.partial), _by_sum(new.partial)
    if more:
        names = {each.record.article for each in after.values()}
        after |= {sum_: each for sum_, each in before.items() if each.record.article not in names}
    names = {each.record.article for each in after.values()}
    gone = [_set_apart(before[sum_], names) for sum_ in before.keys() - after.keys()]
    both = [*gone, *after.values()]
    joint = finish(Partial(articles=frozenset(both)), new.settings)
    tellings = _tellings(both, joint, new)
    added = frozenset(after[sum_].record.article for sum_ in after.keys() - before.keys())
    fresh = tuple(each for each in tellings if each.at.article in added)
    found = Difference((), joint, added, fresh, _rows_of(both))
    changes = (
        *_articles(joint, added, {each.record.article for each in gone}),
        *_events(found),
        *_other_days(found, [each for each in tellings if each.at.article not in added]),
        *_moved(found),
    )
    return replace(found, changes=changes)


def coming_to(old: Corpus, place: Path) -> Corpus:
    """Return the articles at a place, to be read by the codebook and the names of another corpus.

    What a ``corpus.yaml`` beside them says of its own goes before.
    """
    own = Corpus(place).settings
    said = {name: getattr(own, name) for name in own.model_fields_set}
    return Corpus(place, settings=old.settings.model_copy(update=said))


def _by_sum(partial: Partial) -> dict[str, ArticleRows]:
    ordered = sorted(partial.articles, key=lambda each: each.record.article, reverse=True)
    return {each.record.sha256: each for each in ordered}


def _set_apart(article: ArticleRows, names: Iterable[str]) -> ArticleRows:
    """Return an old article under a name that no new one has."""
    name = article.record.article
    kept = f"{name} (earlier)" if name in names else name
    return replace(article, record=replace(article.record, article=kept))


def _rows_of(articles: Iterable[ArticleRows]) -> dict[Reference, Shown]:
    return {
        Reference(article.record.article, id_of(row)): row
        for article in articles
        for table in (article.timeline, article.stakeholders, article.statements)
        for row in table
    }


def _tellings(articles: Sequence[ArticleRows], joint: Joint, new: Corpus) -> list[Telling]:
    by_party = {at: row for row in joint.stakeholders for at in row.rows}
    ordered = sorted(articles, key=lambda each: each.record.article)
    stakeholders = Stakeholders(joint.stakeholders, by_party)
    return list(tellings_of(ordered, stakeholders, new.settings.issue_forms))


def _sentence(joint: Joint, rows: Mapping[Reference, Shown], at: Reference) -> Sentence:
    record = next(each for each in joint.articles if each.article == at.article)
    row = rows[at]
    return Sentence(
        at.article, record.place, row.start, row.end, row.evidence, record.published, row.origin
    )


def _articles(joint: Joint, added: frozenset[str], gone: set[str]) -> Iterator[Change]:
    for record in joint.articles:
        name = record.article
        if name in added:
            kind: Kind = "changed article" if f"{name} (earlier)" in gone else "article"
            yield Change(kind, record.title or name, "", "", _day(record.published))
        elif name in gone and not name.endswith(" (earlier)"):
            yield Change("article gone", record.title or name, "", _day(record.published), "")


def _events(found: Difference) -> Iterator[Change]:
    for event in found.joint.timeline:
        if event.value and {at.article for at in event.rows} <= found.new:
            sentences = tuple(map(found.sentence, event.rows))
            yield Change("event", event.event, "", "", event.value, sentences, rows=event.rows)


def _other_days(found: Difference, old: Sequence[Telling]) -> Iterator[Change]:
    """Yield events of new articles that an old one seems to put on another day."""
    for telling in found.tellings:
        for other in old:
            if may_be_one(telling, other) and telling.row.value != other.row.value:
                yield Change(
                    "other day",
                    telling.row.event,
                    "",
                    other.row.value,
                    telling.row.value,
                    (found.sentence(telling.at),),
                    (found.sentence(other.at),),
                    (other.at, telling.at),
                )


def may_be_one(one: Telling, other: Telling) -> bool:
    """Tell whether two dated tellings could be of one event, if their days agreed."""
    if not one.row.precision == other.row.precision == "day" or one.row.status != other.row.status:
        return False
    fewer = min(len(one.words), len(other.words))
    alike = len(set(one.words).intersection(other.words)) / fewer if fewer else 1.0
    return bool(one.kinds & other.kinds and one.actors & other.actors) and alike >= 0.5


def _moved(found: Difference) -> Iterator[Change]:
    for actor in found.joint.stakeholders:
        if is_named(actor):
            for on, held in sorted(_positions(found, actor.stakeholder_id, actor.rows).items()):
                old = _latest(found, [each for each in held if each.at.article not in found.new])
                new = _latest(found, [each for each in held if each.at.article in found.new])
                if old and new and not {each.word for each in new} <= {each.word for each in old}:
                    yield _move(found, actor.name, on, old, new)


class _Held(NamedTuple):
    """A position that a row shows."""

    word: str
    at: Reference


def _positions(
    found: Difference, stakeholder: str, rows: Iterable[Reference]
) -> dict[str, list[_Held]]:
    """Return what an actor holds of the issue, by the rules of stance, and of each concept."""
    labels = dict(found.joint.concepts)
    issues = {record.issue for record in found.joint.articles}
    held: dict[str, list[_Held]] = defaultdict(list)
    for at in rows:
        row = found.rows.get(at)
        if isinstance(row, StakeholderRow) and row.stance not in _SILENT:
            held[row.target].append(_Held(row.stance, at))
    for said in found.joint.statements:
        if said.stakeholder_id == stakeholder and said.agreement and said.concept not in issues:
            on = labels.get(said.concept, said.concept)
            held[on].append(_Held(said.agreement, Reference(said.article, said.row)))
    return held


def _latest(found: Difference, held: Sequence[_Held]) -> list[_Held]:
    """Return the positions of the last article that shows one."""
    day_of = {
        each.article: (str(each.published or ""), each.article) for each in found.joint.articles
    }
    last = max((day_of[each.at.article] for each in held), default=("", ""))
    return [each for each in held if day_of[each.at.article] == last]


def _move(
    found: Difference, name: str, on: str, old: Sequence[_Held], new: Sequence[_Held]
) -> Change:
    before, after = (tuple(found.sentence(each.at) for each in some) for some in (old, new))
    return Change(
        "position",
        name,
        on,
        _held(old, before),
        _held(new, after),
        after,
        before,
        tuple(each.at for each in (*old, *new)),
    )


def _held(held: Sequence[_Held], sentences: Sequence[Sentence]) -> str:
    words = " and ".join(sorted({each.word for each in held}))
    return f"{words} ({_day(sentences[0].published)})"


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day else "no day"
