"""From the bytes of a record to its entries, and to a list of what was wrong with them."""

from __future__ import annotations

from typing import Any, Final

from coursekit.errors import RecordError
from coursekit.i18n import marked
from coursekit.i18n import translated as _
from coursekit.quiz.store.entries import FORMAT, Entry, entry_of, said_by

_MOST_TOLD: Final = 20
_MOST_DAMAGE: Final = 1000
_HIGHEST: Final = 10**9
_HEAD_BEGINS: Final = b'{"format"'
_NOT_READ: Final = marked("Line {line} cannot be read: it is ignored, but stays in the file.")
_CUT: Final = marked("Line {line} was cut short: it is ignored, but stays in the file.")
_TWICE: Final = marked("Line {line} repeats an earlier line: it counts once.")
_HEAD_AGAIN: Final = marked("Line {line} repeats the header of the record: it is ignored.")
_OTHERS: Final = marked("Another record begins at line {line}: it is ignored.")
_LATER: Final = marked(
    "expected a record of format {known}, found format {found}, which was written by a later"
    " version of coursekit. Update coursekit; the file has not been changed."
)
_OLDER: Final = marked(
    "expected a record of format {known}, found format {found}, which this version of coursekit"
    " cannot read. Install the version that wrote it; the file has not been changed."
)
_COURSE: Final = marked(
    "expected the record of the course {expected}, found that of {found}. Move the file elsewhere,"
    " or open that course; it has not been changed."
)
_OTHER_FILE: Final = marked(
    "expected a record of quiz answers, found some other file; it has not been changed. Choose one"
    " that was downloaded from a quiz, or move it elsewhere if it lies where your answers are kept."
)


class Reading:
    """What was read of a record so far; more lines can be fed as they are written."""

    def __init__(self, course: str) -> None:
        self.course = course
        #: The highest number of an entry.
        self.last = 0
        #: The student has the entries up to that number in a file.
        self.backed_up = 0
        #: Whether the last line has no end, so that what is written next must begin a new one.
        self.unended = False
        #: In the order of their lines.
        self.entries: list[Entry] = []
        self._has_head = False
        self._by_quiz: dict[str, list[Entry]] = {}
        self._ids: set[str] = set()
        self._damage: dict[int, str] = {}
        self._noted: set[int] = set()
        self._lines = 0
        self._is_ours = True

    def of(self, quiz: str) -> list[Entry]:
        """Return the entries of a quiz, in order."""
        return self._by_quiz.get(quiz, [])

    def knows(self, name: str) -> bool:
        """Tell whether there is an entry of that name."""
        return name in self._ids

    @property
    def needs_head(self) -> bool:
        """Whether a head must come before what is written next."""
        return not self._is_ours or self._is_none

    @property
    def _is_none(self) -> bool:
        return not self._has_head and not self._ids

    def mended(self, *, new: bool = False) -> list[str]:
        """Return sentences on what was left out or counted once, each with its line."""
        wrong = [one for line, one in self._damage.items() if not new or line not in self._noted]
        more = len(wrong) - _MOST_TOLD
        if more > 0:
            wrong[_MOST_TOLD:] = [_("{count} more lines like these.", count=more)]
        return wrong

    def not_noted(self) -> list[int]:
        """Return the lines whose damage the record itself does not note yet."""
        return [line for line in self._damage if line not in self._noted]

    def feed(self, data: bytes, *, settled: bool = True) -> int:
        """Read more of the file, from where the last reading ended."""
        given = len(data)
        if self.unended and data:
            data, self.unended = data.removeprefix(b"\n"), False
        if not self._lines:
            data = data.removeprefix(b"\xef\xbb\xbf")
        *lines, rest = data.split(b"\n")
        for line in lines:
            self._take(line, _NOT_READ)
        if rest and settled:
            self._take(rest, _CUT)
            self.unended, rest = True, b""
        if settled or not rest:
            self._refuse_what_is_none(data)
        return given - len(rest)

    def _take(self, line: bytes, torn: str) -> None:
        self._lines += 1
        if not line.strip(b"\r"):
            return
        said = said_by(line)
        if said is None:
            self._wrong(torn)
        elif "format" in said:
            self._take_head(said)
        elif not self._is_ours:
            return
        elif "note" in said:
            self._take_note(said.get("lines"), said.get("upto"))
        elif (entry := entry_of(said)) is None:
            self._wrong(_NOT_READ)
        elif entry.id in self._ids:
            self._wrong(_TWICE)
        else:
            self._add(entry)

    def _take_note(self, lines: object, upto: object) -> None:
        if isinstance(lines, list):
            self._noted.update(number for number in lines if type(number) is int)
        if type(upto) is int:
            self.backed_up = max(self.backed_up, min(upto, self.last))

    def _add(self, entry: Entry) -> None:
        self._ids.add(entry.id)
        self.entries.append(entry)
        self._by_quiz.setdefault(entry.quiz, []).append(entry)
        if entry.n < _HIGHEST:  # a higher one is not ours, and nothing could follow it
            self.last = max(self.last, entry.n)

    def _take_head(self, said: dict[str, Any]) -> None:
        number, course = said["format"], said.get("course")
        is_first = self._is_none
        if is_first and type(number) is int and number != FORMAT:
            raise RecordError(_(_LATER if number > FORMAT else _OLDER, known=FORMAT, found=number))
        if type(number) is not int or not isinstance(course, str):
            self._wrong(_NOT_READ)
        elif is_first and course != self.course:
            raise RecordError(_(_COURSE, expected=self.course, found=course[:80]))
        elif course != self.course or number != FORMAT:
            self._is_ours = False
            self._wrong(_OTHERS)
        elif is_first:
            self._has_head = True
        elif self._is_ours:
            self._wrong(_HEAD_AGAIN)
        else:
            self._is_ours = True

    def _refuse_what_is_none(self, data: bytes) -> None:
        """Refuse a file that never was a record; a piece of one may be all that is left of it."""
        if not self._is_none or not data.strip(b"\0\r\n"):
            return
        piece = data[: len(_HEAD_BEGINS)]
        if not _HEAD_BEGINS.startswith(piece) or data.count(b"\n") > 1:
            raise RecordError(_(_OTHER_FILE))

    def _wrong(self, what: str) -> None:
        if len(self._damage) < _MOST_DAMAGE:
            self._damage[self._lines] = _(what, line=self._lines)


def read_record(data: bytes, course: str) -> Reading:
    """Read a whole record, wherever it comes from."""
    reading = Reading(course)
    reading.feed(data)
    return reading
