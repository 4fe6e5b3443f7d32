"""An article's tables in the hands of one coder: each decision is signed, kept, can be undone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from coursekit.errors import CoursekitError, TableError
from coursekit.reading.article import Article
from coursekit.reading.text.spans import Span
from coursekit.tables.curation.coders import coders_file, coders_of
from coursekit.tables.curation.codings import CODING
from coursekit.tables.curation.faults import id_of
from coursekit.tables.curation.file import KINDS
from coursekit.tables.curation.reviewed import NAMES
from coursekit.tables.curation.session import changes as changing
from coursekit.tables.curation.session.cells import (
    Cells,
    cells_of,
    is_signed,
    key_of,
    settled,
    signed,
)
from coursekit.tables.curation.session.history import History, changed, today
from coursekit.tables.curation.session.log import (
    Action,
    Begin,
    Change,
    Decision,
    Log,
    Tables,
    ids_ever,
    live,
    taken_back,
)
from coursekit.tables.curation.session.new_rows import MAIN, drafted, next_id
from coursekit.tables.curation.session.table_files import in_order
from coursekit.tables.curation.session.words import OFFSETS, mended
from coursekit.tables.schema import Shown, TableName, columns_of
from coursekit.yamlfile.messages import as_code, listed

#: The order in which tables are curated: what is done to a stakeholder changes rows of the others.
ORDER: Final[tuple[TableName, ...]] = ("stakeholders", "statements", "timeline")
#: Cells that follow from a decision, and are never typed.
_NOT_TYPED: Final = frozenset(
    {"origin", "coder", "checked_on", *(name for names in OFFSETS.values() for name in names)}
)
#: Signs that nobody types; in a file or a terminal they do harm.
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f]")
Marked = Mapping[str, Sequence[Span]]


class Progress(NamedTuple):
    """How far a curation is: the rows that are signed, and all."""

    signed: int
    rows: int


class Curation:
    """The rows of an article, and what one coder decides about them.

    `own`: blind, beside what others have decided, from the machine's draft into the coder's own
    folder. `draft`: the coder whose own tables are the draft, in place of the machine's.
    """

    def __init__(self, article: Article, coder: str, *, own: bool = False, draft: str = "") -> None:
        if article.folder is None:
            raise CoursekitError(
                "expected an article in a folder of its own, where decisions can be kept; found a"
                " text alone. Save it as seeds/NAME/article.txt, and read that with coursekit.read."
            )
        self.article, self.coder = article, coder
        _refuse_unknown(article.folder, coder)
        if draft:
            _refuse_no_draft(article.folder / CODING, draft)
        self._history = History(article, article.folder, coder, own=own, draft=draft)
        self._read: tuple[Tables, Mapping[TableName, Sequence[Shown]]] = ({}, {})
        self.catch_up()

    def catch_up(self) -> None:
        """Look at the disk again."""
        with self._history.turn():
            self._history.catch_up()

    @property
    def tables(self) -> Tables:
        """The rows of the three tables as they are now."""
        return self._history.tables

    def rows(self) -> Mapping[TableName, Sequence[Shown]]:
        """Return the rows of the three tables as they are now, as the strict reader reads them."""
        tables, rows = self._read
        if tables is not self.tables:
            rows = in_order(self.article, self.tables)
            self._read = (self.tables, rows)
        return rows

    @property
    def log(self) -> Log:
        """The file of the decisions."""
        return self._history.log

    @property
    def begin(self) -> Begin:
        """What the coder began with."""
        return self._history.begin

    @property
    def decisions(self) -> list[Decision]:
        """All decisions, with those that were taken back."""
        return self._history.decisions

    @property
    def outside(self) -> list[Change]:
        """What somebody had changed in the files when they were last looked at."""
        return self._history.outside

    def row(self, table: TableName, name: str) -> Cells:
        """Return the cells of a row."""
        return changing.row_at(self.tables, table, name)[1]

    def progress(self) -> Progress:
        """Return how many rows are signed, and how many there are."""
        rows = [row for name in NAMES for row in self.tables[name]]
        return Progress(sum(map(is_signed, rows)), len(rows))

    def queue(self, *, mixed: bool = False) -> list[tuple[TableName, str]]:
        """Return all rows in the order in which they are to be looked at, the least certain first.

        Of rows that are equally certain those come first that take a side. `mixed`: of all tables
        together, not each table in turn.
        """
        # As they were at the beginning: a row that is decided stays where it is.
        first = {row[key_of(name)]: row for name in NAMES for row in self.begin.tables[name]}
        rows = [(name, row[key_of(name)], row) for name in ORDER for row in self.tables[name]]
        rows.sort(
            key=lambda each: (
                not mixed and ORDER.index(each[0]),
                *_certainty(first.get(each[1], each[2])),
            )
        )
        return [(name, row_id) for name, row_id, _row in rows]

    def keep(self, table: TableName, name: str) -> Decision:
        """Sign a row as it is; that settles the machine's doubt about it."""
        return self._sign("keep", table, name, settled)

    def mend(
        self, table: TableName, name: str, cells: Mapping[str, str], marked: Marked | None = None
    ) -> Decision:
        """Sign a row with other cells, and other words of the article where some are marked.

        That settles the machine's doubt, too, but where the coder says that there is some.
        """
        _refuse_cells(table, {**cells, **(marked or {})})
        return self._sign(
            "mend",
            table,
            name,
            lambda row: mended(self.article.text, settled(row), cells, marked or {}),
        )

    def drop(self, table: TableName, name: str) -> Decision:
        """Take a row out; those that named it are to be looked at again."""
        return self._decide("drop", table, name, lambda now: changing.dropped(now, table, name))

    def merge(self, gone: str, into: str) -> Decision:
        """Make one stakeholder of two: the second stays, and is to be looked at."""
        return self._decide(
            "merge", "stakeholders", into, lambda now: changing.merged(now, gone, into)
        )

    def split(self, name: str, forms: Sequence[str]) -> Decision:
        """Make two stakeholders of one, the second with some names; both are to be looked at."""
        return self._decide(
            "split",
            "stakeholders",
            name,
            lambda now: changing.split(
                self.article, now, name, forms, self._next_id("stakeholders")
            ),
        )

    def new(self, table: TableName, spans: Sequence[Span]) -> Cells:
        """Return a row about words of the article, which is in no table yet."""
        if not spans:
            raise TableError("expected words that are marked, found none. Mark the row's words.")
        return drafted(self.article, table, self._next_id(table), spans)

    def add(
        self,
        table: TableName,
        spans: Sequence[Span],
        cells: Mapping[str, str],
        marked: Marked | None = None,
    ) -> Decision:
        """Sign a new row about words of the article."""
        _refuse_cells(table, {**cells, **(marked or {})})

        def changes(now: Tables) -> Iterable[Change]:
            row = self.new(table, spans)
            row = mended(self.article.text, row, cells, {MAIN[table]: spans, **(marked or {})})
            yield changing.added(now, table, self._signed(row))

        return self._decide("add", table, "", changes)

    def take(self, table: TableName, row: Shown | Cells, instead_of: str | None) -> Decision:
        """Sign another coder's row in the place of one, or beside all others."""
        cells = cells_of(row) if isinstance(row, Shown) else dict(row)

        def changes(now: Tables) -> Iterable[Change]:
            name = instead_of or self._next_id(table)
            after = self._signed({**settled(cells), key_of(table): name})
            if instead_of is None:
                yield changing.added(now, table, after)
            else:
                yield changing.replaced(now, table, name, after)

        return self._decide("take", table, instead_of or "", changes)

    def undo(self) -> Decision | None:
        """Take back the last decision that stands, and return it; None where none is left."""
        history = self._history
        with history.turn():
            history.catch_up()
            last = next(reversed(live(history.decisions)), None)
            if last is not None:
                history.record("undo", last.table, last.row, taken_back(last.changes), last.n)
            return last

    def _sign(
        self, action: Action, table: TableName, name: str, change: Callable[[Cells], Cells]
    ) -> Decision:
        def changes(now: Tables) -> Iterable[Change]:
            after = self._signed(change(changing.row_at(now, table, name)[1]))
            yield changing.replaced(now, table, name, after)

        return self._decide(action, table, name, changes)

    def _signed(self, row: Cells) -> Cells:
        return signed(row, self.coder, today())

    def _next_id(self, table: TableName) -> str:
        return next_id(table, ids_ever(self.begin, self.decisions, table))

    def _decide(
        self,
        action: Action,
        table: TableName,
        name: str,
        changes: Callable[[Tables], Iterable[Change]],
    ) -> Decision:
        history = self._history
        with history.turn():
            history.catch_up()
            if any((each.table, each.id) == (table, name) for each in history.outside):
                raise TableError(
                    f"the row {as_code(name)} has just been changed in its file. Look at it again,"
                    " and decide then."
                )
            read, found = self._as_read(list(changes(self.tables)))
            _refuse_nameless(found)
            decision = history.record(action, table, name or found[-1].id, found)
            self._read = (self.tables, read)
            return decision

    def _as_read(
        self, changes: Sequence[Change]
    ) -> tuple[Mapping[TableName, Sequence[Shown]], list[Change]]:
        """Return all rows and the changes as the strict reader reads them; it may refuse them."""
        read = in_order(self.article, changed(self.tables, changes))
        rows = {id_of(row): row for found in read.values() for row in found}
        return read, [
            each.model_copy(
                update={"after": each.after and {**each.after, **cells_of(rows[each.id])}}
            )
            for each in changes
        ]


def _certainty(row: Mapping[str, str]) -> tuple[bool, bool]:
    """Return how certain a row is: first those in doubt, and of these those that take a side."""
    return row["certainty"] != "doubtful", row.get("stance", "") == "unclear"


def _refuse_cells(table: TableName, cells: Iterable[str]) -> None:
    """Refuse cells that no column has, or that nobody fills in by hand."""
    known = set(columns_of(KINDS[table])) - _NOT_TYPED - {key_of(table)}
    for name in cells:
        if name not in known:
            raise TableError(
                f"expected columns of the {table} to mend, found {as_code(name)}. Choose from:"
                f" {listed(sorted(known))}."
            )


def _refuse_nameless(changes: Iterable[Change]) -> None:
    """Refuse rows without the words that they are about, and signs that no file should hold."""
    for table, name, before, after in (
        (each.table, each.id, each.before or {}, each.after or {}) for each in changes
    ):
        main = MAIN[table]
        emptied = not before or before[main].strip()
        if after and emptied and not after[main].strip():
            raise TableError(f"row {name}, column {main}: expected words, found none. Type some.")
        for column, cell in after.items():
            sign = _CONTROL.search(cell)
            if sign and before.get(column) != cell:
                raise TableError(
                    f"row {name}, column {column}: expected words, found a control character"
                    f" (U+{ord(sign[0]):04X}). Type the words anew, without it."
                )


def _refuse_unknown(folder: Path, name: str) -> None:
    known = coders_of(folder)
    if name not in known:
        found = f"the file lists {listed(known)}" if known else "the file lists nobody"
        raise CoursekitError(
            f"expected the id of a coder, found {as_code(name)}; {found}. Choose one of them, or"
            " begin with `coursekit curate`, which asks who you are and writes it down.",
            path=coders_file(folder),
        )


def _refuse_no_draft(coding: Path, name: str) -> None:
    """Refuse a draft that is none of the folders there: no name leads elsewhere."""
    known = sorted(path.name for path in coding.glob("*/") if any(path.glob("*.csv")))
    if name not in known:
        found = f"there are those of {listed(known)}" if known else "nobody has coded this article"
        raise CoursekitError(
            f"expected whose rows to begin from, found {as_code(name)}; {found}. Choose one of"
            " them, or begin from the machine's draft.",
            path=coding,
        )
