"""Two groups of articles side by side: whom each lets speak, and with which verbs; what it tells.

Who is quoted and who is only named is one of the devices by which news text is framed: Pan and
Kosicki, "Framing analysis: an approach to news discourse", *Political Communication* 10 (1993).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from coursekit.corpus.corpus import Corpus, check_corpus
from coursekit.corpus.schema import ArticleRecord, Joint, JointStatement, Reference
from coursekit.errors import TableError
from coursekit.tables.curation.reviewed import check_origin
from coursekit.tables.schema import Origin, Shown

_Two = TypeVar("_Two")
#: One of the left group, one of the right.
Pair = tuple[_Two, _Two]


class Sentence(NamedTuple):
    """A sentence on which a cell rests, and where it stands."""

    article: str
    title: str
    published: dt.date | None
    row: str
    words: str
    start: int
    end: int
    origin: str
    #: The verb of saying, "" where nobody speaks.
    cue: str = ""


class Group(NamedTuple):
    """Articles that are taken together, and what they are called."""

    label: str
    articles: tuple[str, ...]


class Voice(NamedTuple):
    """An actor: what it says in each group, and the sentences in which it is only mentioned."""

    id: str
    name: str
    type: str
    said: Pair[tuple[Sentence, ...]]
    mentioned: Pair[tuple[Sentence, ...]]
    #: Whether it is in rows of a group that were left out, as nobody has signed them.
    unsigned: Pair[bool]
    #: People who say nothing but what it says: they speak for it, and count with it.
    people: Pair[tuple[str, ...]] = ((), ())

    @property
    def sayings(self) -> tuple[Sentence, ...]:
        """What it says in both groups."""
        return self.said[0] + self.said[1]

    def verbs(self, side: int) -> Counter[str]:
        """Return the verbs of saying that one group has for it."""
        return Counter(each.cue for each in self.said[side] if each.cue)

    def treatment(self, side: int) -> str:
        """Return what one group makes of it: "quoted", "mentioned", "unsigned" or ""."""
        if self.said[side] or self.mentioned[side]:
            return "quoted" if self.said[side] else "mentioned"
        return "unsigned" if self.unsigned[side] else ""


class Fact(NamedTuple):
    """An event, and the sentences that tell it in each group."""

    id: str
    event: str
    value: str
    #: Whether it has a day: only then is it known to be the same event in two articles.
    has_day: bool
    told: Pair[tuple[Sentence, ...]]
    #: As of a voice.
    unsigned: Pair[bool]

    def treatment(self, side: int) -> str:
        """Return what one group makes of it: "told", "unsigned" or ""."""
        return "told" if self.told[side] else "unsigned" if self.unsigned[side] else ""


@dataclass(frozen=True, slots=True)
class Framing:
    """Two groups of articles compared."""

    groups: Pair[Group]
    voices: tuple[Voice, ...]
    facts: tuple[Fact, ...]
    #: How many rows the comparison rests on, how many of them nobody has signed, and how many were
    #: left out because nobody has.
    rows: int
    machine: int
    left_out: int
    #: Groups of whose events nobody has signed one, though there are some.
    silent: tuple[str, ...]
    #: Copies whose original is in the other group, which they only repeat.
    copies: tuple[Pair[str], ...]


def compare(
    corpus: Corpus, left: str | Sequence[str], right: str | Sequence[str], origin: Origin
) -> Framing:
    """Compare two groups of articles; ``coursekit.framing`` says what is what."""
    check_origin(origin)
    check_corpus(corpus)
    joint = corpus.joint
    groups = (_group(joint, left, "left"), _group(joint, right, "right"))
    if shared := set(groups[0].articles) & set(groups[1].articles):
        raise TableError(
            f"expected two groups without an article in common, found {min(shared)!r} in both."
            " Name the articles of each group in a list."
        )
    reader = _Sentences(joint, corpus.rows, groups, origin)
    voices = tuple(_spoken_for(tuple(_voices(joint, reader))))
    facts = tuple(_facts(joint, reader))
    sides = {article: side for side, group in enumerate(groups) for article in group.articles}
    used, left_out = reader.used, reader.left_out
    return Framing(
        groups,
        voices,
        facts,
        len(used),
        sum(origin != "reviewed" for origin in used.values()),
        len(left_out),
        tuple(reader.silent(facts)),
        tuple(
            (copy, original)
            for copy, original, _ in joint.copies
            if {copy, original} <= sides.keys() and sides[copy] != sides[original]
        ),
    )


def _group(joint: Joint, wanted: str | Sequence[str], name: str) -> Group:
    """Return the articles of a source, of a topic, or those named; a copy beside its original not.

    What is in a group twice would count twice.
    """
    names = [wanted] if isinstance(wanted, str) or not isinstance(wanted, Iterable) else [*wanted]
    if not all(isinstance(each, str) for each in names):
        raise TableError(
            f"expected as {name} a source, a topic or names of articles, found {wanted!r}. Write a"
            " name in quotation marks, or several in a list."
        )
    found = [each for each in joint.articles if _is_meant(each, names)]
    unknown = [each for each in names if not any(_is_meant(at, [each]) for at in joint.articles)]
    if unknown or not found:
        known = sorted({each.article for each in joint.articles})
        sources = sorted({word for each in joint.articles for word in (each.source, *each.topics)})
        raise TableError(
            f"expected as {name} a source, a topic or names of articles, found"
            f" {', '.join(map(repr, unknown)) or 'none'}. The sources and topics are:"
            f" {', '.join(filter(None, sources)) or 'none'}; the articles: {', '.join(known)}."
        )
    articles = {each.article for each in found}
    repeated = {copy for copy, original, _ in joint.copies if {copy, original} <= articles}
    label = found[0].title if len(found) == 1 else "; ".join(names)
    return Group(label or names[0], tuple(sorted(articles - repeated)))


def _is_meant(record: ArticleRecord, names: Sequence[str]) -> bool:
    return any(name and name in (record.article, record.source, *record.topics) for name in names)


class _Sentences:
    """The sentences behind rows, by group; it keeps account of those that nobody has signed."""

    def __init__(
        self, joint: Joint, rows: Mapping[Reference, Shown], groups: Pair[Group], origin: Origin
    ) -> None:
        self._records = {record.article: record for record in joint.articles}
        self._rows = rows
        self._groups = groups
        self._origin = origin
        self.used: dict[Reference, str] = {}
        self.left_out: set[Reference] = set()

    def of(
        self, found: Iterable[tuple[Reference, Shown | None, str]]
    ) -> Pair[tuple[Sentence, ...]]:
        """Return the sentences of each group behind some rows."""
        rows = list(found)
        left, right = (tuple(self._of_group(group, rows)) for group in self._groups)
        return left, right

    def behind(self, references: Iterable[Reference]) -> Pair[tuple[Sentence, ...]]:
        """Return the sentences of each group behind rows of articles."""
        return self.of((at, self._rows.get(at), "") for at in references)

    def unsigned(self, references: Iterable[Reference]) -> Pair[bool]:
        """Tell of each group whether rows of it were left out."""
        articles = {at.article for at in references if at in self.left_out}
        left, right = (bool(articles.intersection(group.articles)) for group in self._groups)
        return left, right

    def silent(self, facts: Sequence[Fact]) -> Iterator[str]:
        """Yield the groups that have events, of which nobody has signed one."""
        unsigned = {at.article for at in self.left_out if at.row.startswith("E")}
        for side, group in enumerate(self._groups):
            if unsigned.intersection(group.articles) and not any(fact.told[side] for fact in facts):
                yield group.label

    def _of_group(
        self, group: Group, rows: Iterable[tuple[Reference, Shown | None, str]]
    ) -> Iterator[Sentence]:
        for at, row, cue in rows:
            if row is None or at.article not in group.articles:
                continue
            if self._origin not in ("best", row.origin):
                self.left_out.add(at)
                continue
            self.used[at] = row.origin
            record = self._records[at.article]
            where = (row.evidence, row.start, row.end, row.origin)
            yield Sentence(at.article, record.title, record.published, at.row, *where, cue)


def _voices(joint: Joint, reader: _Sentences) -> Iterator[Voice]:
    statements: dict[str, dict[Reference, JointStatement]] = {}
    for each in joint.statements:
        if not each.row.startswith("S"):  # an act is not something said
            of_actor = statements.setdefault(each.stakeholder_id, {})
            of_actor.setdefault(Reference(each.article, each.row), each)
    for actor in joint.stakeholders:
        own = statements.get(actor.stakeholder_id, {})
        said = reader.of((at, row, row.cue) for at, row in own.items())
        mentioned = reader.behind(actor.rows)
        if any(said) or any(mentioned):
            unsigned = reader.unsigned((*own, *actor.rows))
            yield Voice(actor.stakeholder_id, actor.name, actor.type, said, mentioned, unsigned)


def _spoken_for(voices: Sequence[Voice]) -> Iterator[Voice]:
    """Yield the voices; who speaks for another stands with it: one sentence is no two voices."""
    speakers: dict[tuple[str, str], set[str]] = {}
    for voice in voices:
        for each in voice.sayings:
            speakers.setdefault((each.article, each.row), set()).add(voice.id)
    people = {voice.id for voice in voices if voice.type == "person"}
    bodies = {voice: _body_of(voice, speakers, people) for voice in voices}
    for voice, body in bodies.items():
        if body is None:
            own = [each for each, of in bodies.items() if of == voice.id]
            left, right = (tuple(each.name for each in own if each.said[side]) for side in (0, 1))
            yield voice._replace(people=(left, right))


def _body_of(
    voice: Voice, speakers: Mapping[tuple[str, str], set[str]], people: set[str]
) -> str | None:
    """Return for whom somebody says all that he says, and is nowhere but there; None for nobody."""
    if voice.id not in people or not {voice.treatment(0), voice.treatment(1)} <= {"quoted", ""}:
        return None
    shared = set.intersection(*(speakers[each.article, each.row] for each in voice.sayings))
    bodies = shared - people
    return bodies.pop() if len(bodies) == 1 else None


def _facts(joint: Joint, reader: _Sentences) -> Iterator[Fact]:
    for event in joint.timeline:
        told = reader.behind(event.rows)
        if any(told):
            has_day, unsigned = event.precision == "day", reader.unsigned(event.rows)
            yield Fact(event.event_id, event.event, event.value, has_day, told, unsigned)
