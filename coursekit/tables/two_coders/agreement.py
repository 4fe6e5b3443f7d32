"""Two coders of one article: which rows are the same, where they differ, and how often."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from coursekit.errors import CoursekitError
from coursekit.extras import extra
from coursekit.reading.article import Article
from coursekit.reading.rules.gazetteer import bare
from coursekit.reading.text.spans import Span
from coursekit.tables.curation.codings import rows_of
from coursekit.tables.curation.faults import id_of
from coursekit.tables.curation.reviewed import NAMES
from coursekit.tables.schema import Shown, StakeholderRow, StatementRow, TableName, TimelineRow

#: What coders judge in each table; words and their places tell which rows are the same.
JUDGED: Final[Mapping[TableName, tuple[str, ...]]] = {
    "timeline": ("status", "value"),
    "stakeholders": ("type", "role", "stance"),
    "statements": ("stakeholder_id", "speech", "stance"),
}
#: On fewer rows alpha says little: drawn again, such a number swings widely.
FEWEST: Final = 50


class Difference(NamedTuple):
    """A row on which two coders differ: the columns, or none where one of them lacks the row."""

    table: TableName
    one: Shown | None
    other: Shown | None
    columns: tuple[str, ...]


class Pair(NamedTuple):
    """What two coders have of one row, and, where both have it, the words that each judged by."""

    one: Shown | None
    other: Shown | None
    labels: Mapping[str, tuple[str, str]]

    @property
    def differing(self) -> tuple[str, ...]:
        """The columns in which they differ."""
        return tuple(name for name, (one, other) in self.labels.items() if one != other)


def pairs(article: Article, one: str, other: str, table: TableName) -> list[Pair]:
    """Return the rows of a table as two coders have them, in text order; none where one has none.

    Parameters
    ----------
    article : Article
        What was read.
    one, other : str
        Names that ``codings`` returns: ``"machine"``, ``"reviewed"``, or a coder's.
    table : str
        One of the three.
    """
    sides = [_Side(article, coder, table) for coder in (one, other)]
    first, second = sides
    found = matched(first.rows, second.rows) if first.rows and second.rows else ()
    return [Pair(a, b, _labels(table, first, second, a, b)) for a, b in found]


def differences(article: Article, one: str, other: str) -> list[Difference]:
    """Return the rows of all tables on which two coders differ, in text order in each."""
    return [
        Difference(table, pair.one, pair.other, pair.differing)
        for table in NAMES
        for pair in pairs(article, one, other, table)
        if pair.differing or pair.one is None or pair.other is None
    ]


def alpha(labels: Sequence[tuple[str, str]]) -> tuple[float | None, str]:
    """Return Krippendorff's alpha for words without an order; or None, and why there is none.

    >>> alpha([("support", "oppose"), ("oppose", "support")] * 25)
    (-0.98, '')
    """
    if len(labels) < FEWEST:
        return None, (
            f"Krippendorff's alpha is given from {FEWEST} rows on: on fewer it swings too far to"
            " tell anything."
        )
    if len({label for both in labels for label in both}) < 2:
        return None, "Both use one and the same word throughout, so alpha is not defined."
    try:
        return krippendorffs_alpha(list(zip(*labels, strict=True))), ""
    except CoursekitError as error:
        return None, error.message


def krippendorffs_alpha(codings: Sequence[Sequence[str | None]]) -> float:
    """Return the nominal alpha of any number of coders; None where one has no word for a row.

    Raises
    ------
    CoursekitError
        When the package for it is not installed.
    """
    krippendorff = extra("krippendorff", "Krippendorff's alpha")
    words = sorted({word for coding in codings for word in coding if word is not None})
    data = [
        [float("nan") if word is None else words.index(word) for word in coding]
        for coding in codings
    ]
    return float(krippendorff.alpha(reliability_data=data, level_of_measurement="nominal"))


class _Side:
    """The rows of one coder, with the names by which a speaker is known."""

    def __init__(self, article: Article, coder: str, table: TableName) -> None:
        self.rows = rows_of(article, coder, table)
        parties = rows_of(article, coder, "stakeholders") if table == "statements" else ()
        parties = parties or (rows_of(article, "machine", "stakeholders") if self.rows else ())
        self.names = {id_of(row): _names(row) for row in parties if isinstance(row, StakeholderRow)}
        self.shown = {id_of(row): row.name for row in parties if isinstance(row, StakeholderRow)}

    def speakers(self, row: StatementRow) -> tuple[str, frozenset[str]]:
        """Return the speakers of a statement: as they are shown, and all their names."""
        ids = [part.strip() for part in row.stakeholder_id.split(";") if part.strip()]
        names = frozenset().union(*(self.names.get(name, ()) for name in ids))
        return "; ".join(self.shown.get(name, name) for name in ids), names


def _labels(
    table: TableName, first: _Side, second: _Side, one: Shown | None, other: Shown | None
) -> dict[str, tuple[str, str]]:
    """Return the words by which two coders judged a row that both have."""
    if one is None or other is None:
        return {}
    labels = {column: (getattr(one, column), getattr(other, column)) for column in JUDGED[table]}
    if isinstance(one, StatementRow) and isinstance(other, StatementRow):
        (shown, names), (also_shown, also) = first.speakers(one), second.speakers(other)
        same = not names.isdisjoint(also)
        labels["stakeholder_id"] = (shown, shown if same else also_shown)
    return labels


def matched(
    ones: Sequence[Shown], others: Sequence[Shown]
) -> list[tuple[Shown | None, Shown | None]]:
    """Pair the rows that are about the same: most alike first, each row once; in text order."""
    alike = sorted(
        (
            (-_alike(one, other), at, beside)
            for at, one in enumerate(ones)
            for beside, other in enumerate(others)
            if _alike(one, other) > 0
        ),
    )
    taken: dict[int, int] = {}
    for _, at, beside in alike:
        if at not in taken and beside not in taken.values():
            taken[at] = beside
    left = [row for beside, row in enumerate(others) if beside not in taken.values()]
    found: list[tuple[Shown | None, Shown | None]] = [
        (one, others[taken[at]] if at in taken else None) for at, one in enumerate(ones)
    ]
    found += [(None, row) for row in left]
    return sorted(found, key=lambda both: _place(both[0] or both[1]))


def _place(row: Shown | None) -> tuple[int, int]:
    return (row.start, row.end) if row else (0, 0)


def _alike(one: Shown, other: Shown) -> float:
    """Return how alike two rows are, by names or by the words that they are about; 0 for not."""
    if isinstance(one, StakeholderRow) and isinstance(other, StakeholderRow):
        near = one.start == other.start and _is_part(one.name, other.name)
        return len(_names(one) & _names(other)) or near / 2
    return max(
        (_overlap(a, b) for a, b in zip(_spans(one), _spans(other), strict=False)), default=0.0
    )


def _is_part(one: str, other: str) -> bool:
    """Tell whether one name is in the other, as whole words: New Zealand, its government."""
    short, long = sorted((one, other), key=len)
    return bool(re.search(rf"(?<!\w){re.escape(short)}(?!\w)", long))


def _names(row: Shown) -> frozenset[str]:
    names = (row.name, *row.aliases) if isinstance(row, StakeholderRow) else ()
    return frozenset(bare(" ".join(name.split())).casefold() for name in names)


def _spans(row: Shown) -> Iterator[list[Span]]:
    """Yield the places of a row that are compared with those of another, one after the other."""
    if isinstance(row, TimelineRow):
        at = row.evidence.find(row.event)
        start = row.start + max(at, 0)
        yield [Span(start, start + len(row.event) if at >= 0 else row.end)]
    elif isinstance(row, StatementRow):
        yield [Span(*each) for each in row.content_spans]
        cue = (row.cue_start, row.cue_end)
        yield [Span(cue[0], cue[1])] if cue[0] is not None and cue[1] is not None else []


def _overlap(ones: Sequence[Span], others: Sequence[Span]) -> float:
    """Return which share of the characters of both is in both."""
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in ones for b in others)
    whole = sum(span.end - span.start for span in (*ones, *others)) - shared
    return shared / whole if shared else 0.0
