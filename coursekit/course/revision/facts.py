"""Facts of ``seeds/data`` that a new article may contradict, or make old.

All of these are hints: words, names and numbers are compared, and nothing is understood.  Each says
what was alike and what differs, with the sentence, for a person to decide.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import Final, NamedTuple

from coursekit.corpus.difference import Difference, Sentence
from coursekit.corpus.joint.names import key_of
from coursekit.corpus.joint.tellings import THE_TEXT, Telling, kind_of
from coursekit.corpus.schema import JointStakeholder, Reference
from coursekit.reading.lexicon import by_label
from coursekit.tables.csv_file import CsvRow, read_csv
from coursekit.tables.dates import date_bounds, is_date
from coursekit.tables.facts.rows import schema_of
from coursekit.tables.schema import StakeholderRow

_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_COUNT: Final = re.compile(
    r"(?<![\w.,/–-])(\d{1,3}(?:,\d{3})+|\d+)\s+([^\W\d_]{2,})(?=\s+([^\W\d_]{3,}))?"
)
_list: Final = partial(by_label, "words.txt", package="coursekit.course.revision")


class Fact(NamedTuple):
    """A row of a table of facts."""

    path: Path
    line: int
    cells: Mapping[str, str]
    says: str

    @property
    def id(self) -> str:
        """Its id."""
        return self.cells["id"]

    @property
    def days(self) -> tuple[dt.date, dt.date] | None:
        """The first and the last day that its date allows."""
        date, end = self.cells.get("date", ""), self.cells.get("end", "")
        return date_bounds(date, end) if is_date(date) else None

    @property
    def as_of(self) -> str:
        """The day on which it was true."""
        return self.cells.get("as_of", "")


class Hint(NamedTuple):
    """A fact, and why a new article may contradict it, or make it old."""

    fact: Fact
    why: str
    before: str
    after: str
    sentence: Sentence


def facts_of(folder: Path) -> list[Fact]:
    """Return all rows of the tables in a folder."""
    return [
        Fact(path, row.line, row.cells, _says(path, row))
        for path in sorted(folder.glob("*.csv"))
        for row in read_csv(path).rows
        if row.cells.get("id")
    ]


def _says(path: Path, row: CsvRow) -> str:
    return schema_of(path).in_words(row.cells)


def hints(found: Difference, folder: Path) -> Iterator[Hint]:
    """Yield what new articles may contradict in the tables of facts of a folder, by fact."""
    facts = facts_of(folder)
    reading = _Reading(found)
    for fact in facts:
        seen = set()
        for hint in (*reading.days(fact), *reading.counts(fact), *reading.stances(fact, facts)):
            if (hint.why, hint.sentence) not in seen:
                seen.add((hint.why, hint.sentence))
                yield hint


class _Reading:
    """What new articles say, to be held against facts."""

    def __init__(self, found: Difference) -> None:
        self._found = found

    def days(self, fact: Fact) -> Iterator[Hint]:
        """Yield events of the same act by the same actor, on a day that the fact does not allow."""
        if not fact.days:
            return
        kinds = _kinds(fact.cells.get("act") or fact.says)
        named = fact.cells.get("state") or fact.cells.get("actor") or fact.says
        for telling in self._found.tellings:
            if (
                self._has_other_day(telling, fact.days)
                and telling.kinds & kinds
                and any(self._is_named(actor, named) for actor in telling.actors)
                and self._is_on(fact, telling.at.article, telling.row.evidence)
                and self._shares_a_word(telling, fact)
            ):
                sentence = self._found.sentence(telling.at)
                yield Hint(fact, "another day", fact.cells["date"], telling.row.value, sentence)

    def _is_on(self, fact: Fact, article: str, sentence: str) -> bool:
        """Tell whether a sentence is about the fact's treaty, where it has one."""
        treaty = fact.cells.get("treaty") or fact.cells.get("regime") or ""
        return treaty in sentence or treaty in self._issues.get(article, "")

    @staticmethod
    def _shares_a_word(telling: Telling, fact: Fact) -> bool:
        own = {word.removesuffix("s") for word in _WORD.findall(fact.says.casefold())}
        words = {*telling.words} - {THE_TEXT}
        return bool("treaty" in fact.cells or not words or words & own)

    @cached_property
    def _issues(self) -> dict[str, str]:
        return {record.article: record.issue for record in self._found.joint.articles}

    @staticmethod
    def _has_other_day(telling: Telling, allowed: tuple[dt.date, dt.date]) -> bool:
        days = telling.days
        if telling.row.precision != "day" or not days or telling.row.status != "happened":
            return False
        return days[1] < allowed[0] or days[0] > allowed[1]

    def _is_named(self, actor: str, says: str) -> bool:
        row = self._actors[actor]
        return any(re.search(rf"\b{re.escape(form)}\b", says) for form in (row.name, *row.aliases))

    @cached_property
    def _actors(self) -> dict[str, JointStakeholder]:
        return {row.stakeholder_id: row for row in self._found.joint.stakeholders}

    def counts(self, fact: Fact) -> Iterator[Hint]:
        """Yield sentences with another number of the same things that do the same."""
        # An actor's name may have a number; a wrong version was printed, whatever comes later.
        is_count = "actor" not in fact.cells and fact.cells.get("nearer") != "no"
        counted = _counts(fact.says) if is_count else {}
        kinds = _kinds(fact.says) if counted else frozenset()
        for sentence in self._sentences if counted else ():
            if not _after(sentence, fact) or not self._is_on(
                fact, sentence.article, sentence.words
            ):
                continue
            for noun, numbers in _counts(sentence.words).items():
                others = counted.get(noun, set())
                if others and kinds & _kinds(sentence.words) and not others & numbers:
                    before, after = (
                        ", ".join(map(str, sorted(some))) for some in (others, numbers)
                    )
                    yield Hint(fact, "another number", before, after, sentence)

    @cached_property
    def _sentences(self) -> list[Sentence]:
        found = self._found
        rows = [at for at in found.rows if at.article in found.new]
        # By its place: several rows rest on one sentence.
        by_place = {(s.article, s.start): s for s in map(found.sentence, sorted(rows))}
        return list(by_place.values())

    def stances(self, fact: Fact, facts: list[Fact]) -> Iterator[Hint]:
        """Yield where an actor's last position on the treaty is another in a new article."""
        if fact.path.stem != "positions" or fact.cells.get("target") != "treaty":
            return
        key = key_of(fact.cells["actor"])
        if any(_is_later(other, fact) for other in facts):
            return
        for at, row in self._held.get(key, ()):
            sentence = self._found.sentence(at)
            if row.stance != fact.cells["stance"] and _after(sentence, fact):
                yield Hint(fact, "another stance", fact.cells["stance"], row.stance, sentence)

    @cached_property
    def _held(self) -> dict[str, list[tuple[Reference, StakeholderRow]]]:
        """The stances that new articles show, by the name of the actor."""
        held: dict[str, list[tuple[Reference, StakeholderRow]]] = {}
        for actor in self._found.joint.stakeholders:
            rows = [(at, self._found.rows.get(at)) for at in actor.rows]
            shown = [
                (at, row)
                for at, row in rows
                if at.article in self._found.new
                and isinstance(row, StakeholderRow)
                and row.stance != "unclear"
            ]
            for form in (actor.name, *actor.aliases) if shown else ():
                held.setdefault(key_of(form), shown)
        return held


def _is_later(other: Fact, fact: Fact) -> bool:
    """Tell whether another position of the same actor on the same target is the later one."""
    same = ("actor", "target")
    return (
        other.path == fact.path
        and all(other.cells[name] == fact.cells[name] for name in same)
        and other.cells["date"] > fact.cells["date"]
    )


def _after(sentence: Sentence, fact: Fact) -> bool:
    """Tell whether a sentence is not older than a fact; one without a day may be newer."""
    return not sentence.published or sentence.published.isoformat()[: len(fact.as_of)] >= fact.as_of


def _kinds(text: str) -> frozenset[str]:
    """Return the acts that a text tells."""
    words = _WORD.findall(text.casefold())
    doers = dict(cell.split() for cell in _list()["who did"])
    return frozenset(filter(None, (doers.get(word) or kind_of(word) for word in words)))


def _counts(text: str) -> dict[str, set[int]]:
    """Return the numbers of things in a text, by the thing that is counted."""
    found: dict[str, set[int]] = {}
    for number, first, second in _COUNT.findall(text):
        names = [_noun(word.casefold()) for word in (first, second) if word]
        # "72 UN member states": what is counted stands last.
        name = _words("same count")[0] if _words("same count")[0] in names else names[0]
        if name:
            found.setdefault(name, set()).add(int(number.replace(",", "")))
    return found


def _noun(word: str) -> str:
    """Return what a noun counts, "" where it counts nothing."""
    single = re.sub("ies$", "y", word) if word.endswith("ies") else word.removesuffix("s")
    if single in _words("no count"):
        return ""
    same = _words("same count")
    return same[0] if single in same else single


def _words(label: str) -> list[str]:
    return [word for cell in _list()[label] for word in cell.split()]
