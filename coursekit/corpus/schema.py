"""What is kept of each article of a corpus, and the joint tables: rows that name their articles.

A *partial* is what some articles give before any of them are compared.  Partials are united like
sets, in any order; the joint tables are made of a united partial at once, in sorted order.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from coursekit.tables.schema import (
    Shown,
    StakeholderRow,
    StatementRow,
    TimelineRow,
    columns_of,
)

#: The columns with which every table of words ends.
SHOWN: Final = columns_of(Shown)
#: Why a row has its concept where no coder gave it one, also in an article that is signed.
BY_WORDS: Final = "the words of the codebook show its concept"
#: The concept of those who take a side on an issue that has no name.
ISSUE: Final = "issue"


class Reference(NamedTuple):
    """Where a joint row comes from: an article of the corpus, and a row of its tables."""

    article: str
    row: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRecord:
    """One article of a corpus: what its case file says, and what tells copies of it."""

    #: Its name in the corpus, in the order of which everything is made: ``hanoi-signing-wire``.
    article: str
    #: Where its text lies: a path, a member of a zip, a line of a file.
    place: str
    #: Of the bytes of the text; two with one sum are the same article.
    sha256: str
    title: str = ""
    source: str = ""
    published: dt.date | None = None
    url: str = ""
    language: str = "en"
    issue: str = ""
    topics: tuple[str, ...] = ()
    words: int = 0
    #: The sketch of its shingles (``copies``).
    signature: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConceptRow(Shown):
    """What one actor of an article says, or does, about one concept of the codebook."""

    #: The statement (Q…), or the stakeholder (S…) whose act it is.
    row: str
    stakeholder_id: str
    #: The id of the concept.
    concept: str
    #: "yes", "no" or "".
    agreement: str
    #: The words that show it.
    cue: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRows:
    """An article's own three tables, as reviewed where a person has signed them."""

    record: ArticleRecord
    timeline: tuple[TimelineRow, ...] = ()
    stakeholders: tuple[StakeholderRow, ...] = ()
    statements: tuple[StatementRow, ...] = ()
    concepts: tuple[ConceptRow, ...] = ()


class Unread(NamedTuple):
    """A text that could not be read, and why."""

    place: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Partial:
    """What some articles of a corpus give; ``batches.merge`` unites two."""

    articles: frozenset[ArticleRows] = frozenset()
    unread: frozenset[Unread] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class JointStakeholder:
    """One actor over all articles."""

    stakeholder_id: str
    name: str
    aliases: tuple[str, ...]
    type: str
    #: How often each stance was read: ``("support", 3), ("critical", 1)``, most often first.
    stances: tuple[tuple[str, int], ...]
    mentions: int
    statements: int
    articles: tuple[str, ...]
    rows: tuple[Reference, ...]
    #: "reviewed" where every row is signed, "mixed", or "machine".
    origin: str
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JointEvent:
    """One event, with every article that tells it."""

    event_id: str
    event: str
    status: str
    value: str
    precision: str
    earliest: dt.date | None
    latest: dt.date | None
    stakeholders: tuple[str, ...]
    #: How many articles tell it, copies left out.
    tellings: int
    articles: tuple[str, ...]
    rows: tuple[Reference, ...]
    origin: str
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JointStatement(Shown):
    """One claim of one actor, or an act that takes a side: actor, concept, agreement.

    A statement gives one for each of its speakers and each concept of the codebook that its
    content names.  Where it names none, or takes a side, the issue is a concept, too; where no
    stance is read either, `concept` and `agreement` are empty.
    """

    statement_id: str
    article: str
    #: The statement (Q…), or the stakeholder (S…) whose act shows its side.
    row: str
    #: Of the joint table of stakeholders.
    stakeholder_id: str
    name: str
    type: str
    #: The day of publication; None where it is not known.
    published: dt.date | None
    #: The id of a concept of the codebook, the issue's name, or "".
    concept: str
    #: "yes", "no" or "".
    agreement: str
    stance: str
    act: str
    cue: str
    content: str
    #: False in an article that is a copy of another.
    counted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Joint:
    """The joint tables of a corpus, and the articles they were made of."""

    articles: Sequence[ArticleRecord]
    timeline: Sequence[JointEvent]
    stakeholders: Sequence[JointStakeholder]
    statements: Sequence[JointStatement]
    #: Each copy with the article it copies, and how alike they are (0 to 1).
    copies: Sequence[tuple[str, str, float]] = field(default=())
    #: The concepts that statements may have: the id and the label of each; issues come last.
    concepts: Sequence[tuple[str, str]] = field(default=())
    unread: Sequence[Unread] = field(default=())


def speakers_of(row: StatementRow) -> list[str]:
    """Return the ids of who says something, each once."""
    return list(dict.fromkeys(filter(None, row.stakeholder_id.split("; "))))
