"""The record: what a student did in the quizzes of one course, kept on disk as it is done.

Each action is an entry, appended and brought down to the disk before anything is said of it.  Where
that fails, the entry waits in memory, and goes to the disk in its turn at the next action.  Several
kernels and notebooks may write at once: they take turns by a lock, and whoever has it first reads
what the others have written.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from threading import RLock
from typing import Any, Final, Literal

from coursekit.errors import RecordError
from coursekit.home import record_path
from coursekit.i18n import translated as _
from coursekit.quiz.store.entries import LONGEST_ENTRY, Entry, head, line_of, now
from coursekit.quiz.store.file import LARGEST, RecordFile, State
from coursekit.quiz.store.recovery import Reading, read_record

_MARK: Final = 200  # bytes: the length of a line, with its checksum
_FULL: Final = {errno.ENOSPC, errno.EDQUOT}
_CLOSED: Final = {errno.EACCES, errno.EPERM, errno.EROFS}


@dataclass(frozen=True, slots=True)
class Storage:
    """How it stands with the record, for the student to see."""

    #: All is on the disk; something waits and is tried again; or the file cannot be used at all.
    state: Literal["saved", "not-saved", "memory"] = "saved"
    #: The reason, and what to do.  No path: it may be saved in a notebook, and tells a name.
    why: str = ""
    #: How many actions wait.
    waiting: int = 0
    #: What of the record could not be read, and is not noted in it yet.
    mended: tuple[str, ...] = ()

    def shown(self) -> dict[str, Any]:
        """Return it as plain values for the page."""
        return asdict(self) | {"mended": list(self.mended)}


class Record:
    """The record of one course."""

    def __init__(self, path: Path, course: str) -> None:
        self.course = course
        self.storage = Storage()
        self._file = RecordFile(path)
        self._state: State | None = None
        self._read_nothing_yet()
        self._waiting: list[Entry] = []
        self._mended: list[str] = []
        self._refused: tuple[State | None, RecordError] | None = None
        self._alone = RLock()
        self._may_write = False

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._file.path

    def of(self, quiz: str) -> list[Entry]:
        """Return what was done in a quiz, in order, also what waits for the disk."""
        return [*self._reading.of(quiz), *(each for each in self._waiting if each.quiz == quiz)]

    def entries(self) -> list[Entry]:
        """Return everything that was done, in order."""
        return [*self._reading.entries, *self._waiting]

    def mended(self) -> list[str]:
        """Return all that could not be read of the file, also what it notes itself."""
        return self._reading.mended()

    def knows(self, name: str) -> bool:
        """Tell whether there is an entry of that name."""
        return self._reading.knows(name) or any(each.id == name for each in self._waiting)

    @property
    def last(self) -> int:
        """The number of the last entry, also of one that waits for the disk."""
        return self._reading.last + len(self._waiting)

    @property
    def is_at_stake(self) -> bool:
        """Whether something was done since the student last took the record along as a file."""
        return self.last > self._reading.backed_up

    def refresh(self) -> None:
        """Read what others have written since; write what waits."""
        with self._alone:
            is_well = not self._waiting and not self.storage.why
            if is_well and self._read_without_a_turn():
                return
        with self.turn():
            pass

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Have the record to oneself, all of it read; where that fails, ``storage`` says so."""
        with self._alone, ExitStack() as held:
            try:
                held.enter_context(self._file.locked())
            except OSError as error:
                self._tried(lambda: self._catch_up(settled=False))
                self._fail(error)
            else:
                self._may_write = self._tried(self._catch_up) and self._tried(self._write)
            try:
                yield
            finally:
                self._may_write = False

    def append(self, entry: Entry) -> None:
        """Keep an action, in one's turn: on the disk where that can be, else in memory."""
        self._waiting.append(entry)
        self._write_or_wait()

    def merge(self, data: bytes) -> tuple[int, list[str]]:
        """Add what another record of the course holds and this one does not."""
        other = read_record(data, self.course)
        with self.turn():
            new = [each for each in other.entries if not self.knows(each.id) and _is_sound(each)]
            was_at_stake, waiting = self.is_at_stake, self._waiting
            self._waiting = [*waiting, *new]
            there = 0 if self._state is None else self._state.size
            if there + len(self._to_be_written()) > LARGEST:
                self._waiting = waiting
                raise RecordError(
                    _(
                        "expected a record that stays below {most} MB once the file is added, but"
                        " it would be larger. Nothing was added.",
                        most=LARGEST // 1024**2,
                    )
                )
            if self._write_or_wait() and not was_at_stake:
                self._write_backup_note(self.last)
        return len(new), other.mended()

    def note_backup(self, upto: int) -> None:
        """Note that the student has the entries up to a number in a file."""
        with self.turn():
            self._write_backup_note(min(upto, self.last))

    def contents(self) -> bytes:
        """Return the record as a file to take along, with what waits for the disk."""
        with self.turn():
            try:
                there = b"" if self.storage.state == "memory" else self._file.read()
            except OSError:  # the drive was pulled out: what was read of it is known still
                sound = filter(_is_sound, self.entries())
                said = [entry._replace(n=n).said() for n, entry in enumerate(sound, start=1)]
                return b"".join(map(line_of, [head(self.course), *said]))
            return there + self._to_be_written() if self._waiting or not there else there

    def _read_without_a_turn(self) -> bool:
        """Read what is new where that takes no lock; False where a turn must be waited for."""
        try:
            self._catch_up(settled=False)
            may_write = self._file.may_be_written()
        except (OSError, RecordError) as error:
            self._fail(error)
            return True
        self.storage = Storage(mended=tuple(self._mended))
        is_whole = self._state is None or self._state.size == self._read_to
        # Lines are only ever added: a file that ends with the end of a line is whole.
        return is_whole and may_write

    def _catch_up(self, settled: bool = True) -> None:
        """Read what is new in the file; all of it, where it is not the one that was read before."""
        state = self._file.state()
        all_is_read = state is None or state.size == self._read_to
        if state == self._state and (all_is_read or not settled):
            return
        if self._refused is not None and self._refused[0] == state:
            raise self._refused[1]
        try:
            self._read_on(state, settled)
        except RecordError as error:
            self._read_nothing_yet()
            self._refused = state, error  # so that a large file is not read for each answer
            raise

    def _read_nothing_yet(self) -> None:
        self._reading = Reading(self.course)
        self._read_to = 0
        self._mark = b""  # what stands before that place: by it an exchanged file is noticed

    def _read_on(self, state: State | None, settled: bool) -> None:
        self._state = None
        data = self._file.read(max(0, self._read_to - len(self._mark)))
        goes_on = bool(self._mark) and data.startswith(self._mark)
        data = data.removeprefix(self._mark)
        # Where a line was taken for the last one and was not, all is read again.
        if not goes_on or (self._reading.unended and data and not data.startswith(b"\n")):
            self._read_nothing_yet()
            data = self._file.read()
        self._went_on(data, settled)
        self._state = state
        new = self._reading.mended(new=True)
        self._mended += [told for told in new if told not in self._mended]

    def _went_on(self, data: bytes, settled: bool = True) -> None:
        read = self._reading.feed(data, settled=settled)
        self._read_to += read
        self._mark = (self._mark + data[:read])[-_MARK:]

    def _write(self) -> None:
        """Write what waits, all of it at once."""
        # A page may have sent what waits here to another kernel, too.
        self._waiting = [each for each in self._waiting if not self._reading.knows(each.id)]
        if self._waiting:
            data = self._to_be_written()
            self._file.append(data)
            self._waiting.clear()
            self._appended(data)
        self.storage = Storage(mended=tuple(self._mended))

    def _appended(self, data: bytes) -> None:
        self._went_on(data)
        self._state = self._file.state()

    def _write_backup_note(self, upto: int) -> None:
        """Write that note, in one's turn; where it cannot be, the student is reminded once more."""
        if self._may_write and upto > self._reading.backed_up:
            note = {"note": "the student has the entries up to here", "upto": upto, "time": now()}
            data = (b"\n" if self._reading.unended else b"") + line_of(note)
            with suppress(OSError):
                self._file.append(data)
                self._appended(data)

    def _to_be_written(self) -> bytes:
        """Return the lines that what waits makes, with what must stand before them."""
        reading = self._reading
        lines = [b"\n"] if reading.unended else []
        if reading.needs_head:
            lines.append(line_of(head(self.course)))
        if damaged := reading.not_noted():
            note = {"note": "these lines are left out", "lines": damaged, "time": now()}
            lines.append(line_of(note))
        for n, entry in enumerate(self._waiting, reading.last + 1):
            lines.append(line_of(entry._replace(n=n).said()))
        return b"".join(lines)

    def _write_or_wait(self) -> bool:
        """Write what waits; where that cannot be, count it."""
        is_written = self._may_write and self._tried(self._write)
        if not is_written:
            self.storage = replace(self.storage, waiting=len(self._waiting))
        return is_written

    def _tried(self, step: Callable[[], None]) -> bool:
        try:
            step()
        except (OSError, RecordError) as error:
            self._fail(error)
            return False
        return True

    def _fail(self, error: OSError | RecordError) -> None:
        self.storage = Storage(
            state="memory" if isinstance(error, RecordError) else "not-saved",
            why=error.message if isinstance(error, RecordError) else _reason(error),
            waiting=len(self._waiting),
            mended=tuple(self._mended),
        )


def record_of(course: str) -> Record:
    """Return the record of a course, one and the same for all quizzes of a kernel."""
    return shared_record(record_path(course), course)


@cache
def shared_record(path: Path, course: str) -> Record:
    """Return the record in that file, one and the same as long as the kernel runs."""
    return Record(path, course)


def _is_sound(entry: Entry) -> bool:
    """Tell whether an entry from elsewhere can be written so that it is read again."""
    try:
        return len(line_of(entry.said())) <= LONGEST_ENTRY
    except ValueError:
        return False


def _reason(error: OSError) -> str:
    if error.errno in _FULL:
        return _(
            "The disk is full. Free some space: your work is kept in memory, and will be saved with"
            " your next answer."
        )
    if error.errno in _CLOSED:
        return _(
            "The folder for your work cannot be written to. Your work is kept in memory for as long"
            " as the kernel runs; the command `coursekit progress --where` shows which folder it"
            " is."
        )
    if error.errno == errno.EFBIG:
        return _(
            "The record has reached its maximum size. Your work is kept in memory: download the"
            " record as a file, then delete it here with the command `coursekit progress --forget`."
        )
    if isinstance(error, TimeoutError):
        return _(
            "Another program is using the record. Your work is kept in memory, and will be"
            " saved with your next answer."
        )
    return _(
        "Your work cannot be written to the disk ({reason}). It is kept in memory, and will be"
        " saved with your next answer.",
        reason=error.strerror or type(error).__name__,
    )
