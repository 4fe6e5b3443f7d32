"""The decisions of a coder on the disk: the log first, then the tables that follow from it."""

from __future__ import annotations

import codecs
import datetime as dt
import hashlib
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Literal

from coursekit.errors import CoursekitError
from coursekit.reading.article import Article
from coursekit.tables.curation.codings import CODING
from coursekit.tables.curation.reviewed import NAMES, beside
from coursekit.tables.curation.session.cells import cells_of, unsigned
from coursekit.tables.curation.session.log import (
    LOG,
    Action,
    Begin,
    Change,
    Decision,
    Log,
    Tables,
    apply,
    live,
    replayed,
)
from coursekit.tables.curation.session.table_files import TableFiles, edits, in_order
from coursekit.tables.schema import TableName

#: Tables that name each other's rows by ids which the machine gives anew when its rules change.
_TOGETHER: Final[frozenset[TableName]] = frozenset(("stakeholders", "statements"))
_PATIENCE: Final = 2.0  # seconds


class History:
    """What a coder has decided about an article, and what comes of it.

    A kill between the log and the tables loses nothing: these are then one decision behind, and
    are written when the history is next looked at. Whatever else is in a file, somebody has
    edited: it is put into the log as a change of its own.
    """

    def __init__(
        self, article: Article, folder: Path, coder: str, *, own: bool, draft: str
    ) -> None:
        self.article, self.coder, self._draft = article, coder, draft
        self._into: Literal["own", "reviewed"] = "own" if own else "reviewed"
        coding = folder / CODING
        self._drafts = TableFiles(article, coding / draft) if draft else None
        self.log = Log(coding / coder / LOG)
        self.files = TableFiles(article, coding / coder if own else folder / "reviewed")
        self._size = -1
        self._page, self._stamp = folder / "article.txt", (-1, -1)
        self.begin: Begin
        self.decisions: list[Decision] = []
        #: The rows of the three tables as they are now.
        self.tables: Tables = {}
        #: What somebody has changed in the files since the last decision.
        self.outside: list[Change] = []

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Lock out other windows, also of another coder: the tables in reviewed/ are of both."""
        if sys.platform == "emscripten":
            yield
            return
        from filelock import FileLock

        # Not beside the log, which is committed. Two users of a machine do not share one.
        place = f"{Path.home()} {self.log.path.parent.parent.resolve()}".encode()
        name = f"coursekit-{hashlib.blake2s(place, digest_size=12).hexdigest()}.lock"
        lock = FileLock(Path(tempfile.gettempdir()) / name, timeout=_PATIENCE)
        try:
            lock.acquire()
        except OSError as error:  # the time that it may take is over, or nobody may write there
            raise CoursekitError(
                f"another window is busy with this article ({error}). Try it again.",
                path=self.log.path,
            ) from None
        try:
            yield
        finally:
            lock.release()

    def catch_up(self) -> None:
        """Read what another window has decided, and what somebody has edited in the files."""
        self._refuse_edited()
        size = self.log.size()
        if size != self._size or not size:
            begin, self.decisions = self.log.read()
            self.begin = begin or self._beginning()
            self._refuse_another()
            self.tables = self._replayed()
            self._size = size if begin else 0
        self._read_edits()

    def _refuse_edited(self) -> None:
        """Refuse to go on where the article has been edited since it was read."""
        try:
            found = self._page.stat()
            stamp = (found.st_mtime_ns, found.st_size)
            if stamp == self._stamp:
                return
            raw = self._page.read_bytes()
        except OSError:  # it is being replaced, or the text was read from another file
            return
        text = self.article.text.encode("utf-8", "surrogatepass")
        if raw.removeprefix(codecs.BOM_UTF8) != text:
            raise CoursekitError(
                "this file has been changed since it was opened here, and decisions about the old"
                " text would be lost. Nothing was decided: put the file back as it was, and go on.",
                path=self._page,
            )
        self._stamp = stamp

    def _replayed(self) -> Tables:
        try:
            live(self.decisions)
            return replayed(self.begin, self.decisions)
        except (IndexError, KeyError, StopIteration):  # two files put together, say by git
            raise CoursekitError(
                "expected decisions that follow from each other, found some of another history. Put"
                " back the file as it was: nobody needs to edit or to merge it.",
                path=self.log.path,
            ) from None

    def record(
        self,
        action: Action,
        table: TableName,
        row: str,
        changes: Sequence[Change],
        of: int | None = None,
    ) -> Decision:
        """Put a decision into the log, and what comes of it into the tables."""
        there = self._written()
        decision = self._log(action, table, row, changes, of)
        now = self._written()
        self.files.write(self.tables, now)
        for name in there:
            if name not in now:
                self.files.remove(name)
        return decision

    def _log(
        self,
        action: Action,
        table: TableName,
        row: str,
        changes: Sequence[Change],
        of: int | None = None,
    ) -> Decision:
        decision = Decision(
            n=len(self.decisions) + 1,
            action=action,
            coder=self.coder,
            day=today(),
            table=table,
            row=row,
            of=of,
            changes=tuple(changes),
        )
        if not self._size:
            self.log.append(self.begin)
        self.log.append(decision)
        self._size = self.log.size()
        self.decisions = [*self.decisions, decision]
        self.tables = changed(self.tables, changes)
        return decision

    def _beginning(self) -> Begin:
        """Return what a coder begins with: reviewed tables, another coder's, or the machine's."""
        reviewed = () if self._into == "own" else self.files.there()
        tables: Tables = {name: self.files.read(name) for name in reviewed}
        checked = {name: self.files.rows(name) for name in reviewed}
        for name in self._drafts.there() if self._drafts else ():
            if self._drafts and name not in tables:
                tables[name] = list(map(unsigned, self._drafts.read(name)))
                checked[name] = self._drafts.rows(name)
        for name in NAMES:
            if name not in tables:
                tables[name] = list(map(cells_of, beside(self.article, name, checked)))
        in_order(self.article, tables)
        return Begin(
            coder=self.coder,
            day=today(),
            sha256=_sign_of(self.article),
            into=self._into,
            tables=tables,
            files=reviewed,
            draft=self._draft,
        )

    def _refuse_another(self) -> None:
        """Refuse decisions that are about another text, or go elsewhere."""
        begun = self.begin
        if begun.sha256 != _sign_of(self.article):
            raise CoursekitError(
                "these decisions are about another text: article.txt has been changed since. Put it"
                " back as it was, or move this file elsewhere and begin again.",
                path=self.log.path,
            )
        if (begun.into, begun.draft) != (self._into, self._draft or begun.draft):
            way = "blind, with --second" if begun.into == "own" else "in reviewed/"
            whose = f" from the rows of {begun.draft}" if begun.draft else ""
            raise CoursekitError(
                f"{self.coder} has begun to code this article {way}{whose}. Go on in that way, or"
                " choose another coder.",
                path=self.log.path,
            )

    def _read_edits(self) -> None:
        """Take in what somebody has edited in the files, and write those that are behind."""
        self.outside = []
        now = {name: rows for name, rows in self.tables.items() if self.files.path(name).exists()}
        edited = [name for name, rows in now.items() if not self.files.holds(name, rows)]
        if edited:
            before = replayed(self.begin, self.decisions[:-1])
            edited = [name for name in edited if not self.files.holds(name, before[name])]
        behind = [name for name in self._written() if name not in edited]
        if self._size:
            self._write_behind(behind)
            for name, rows in now.items():
                # It is of a decision that was taken back just when the program was killed.
                if name not in (*behind, *edited) and not self.files.holds(name, rows):
                    self.files.remove(name)
        for name in edited:
            found = edits(self.tables[name], name, self.files.read(name))
            if found:
                in_order(self.article, changed(self.tables, found))
                self._log("outside", name, found[0].id, found)
                self.outside += found

    def _write_behind(self, behind: Sequence[TableName]) -> None:
        """Write tables that are a decision behind; two behind would look like edits."""
        try:
            self.files.write(self.tables, behind)
        except CoursekitError as error:
            raise CoursekitError(
                f"nothing more can be decided here, since {error.message}", path=error.path
            ) from None

    def _written(self) -> list[TableName]:
        """Return the tables that are files: they were before, or a decision about them stands."""
        stands = {each.table for each in live(self.decisions)} | {*self.begin.files}
        if stands and self._into == "own":
            return list(NAMES)  # ids of these tables mean nothing beside another coder's
        if stands & _TOGETHER:
            stands |= _TOGETHER
        return [name for name in NAMES if name in stands]


def changed(tables: Tables, changes: Sequence[Change]) -> Tables:
    """Return tables as changes make them."""
    after = {name: list(rows) for name, rows in tables.items()}
    apply(after, changes)
    return after


def today() -> dt.date:
    """Return the day with which a decision is signed."""
    return dt.date.today()


def _sign_of(article: Article) -> str:
    return hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
