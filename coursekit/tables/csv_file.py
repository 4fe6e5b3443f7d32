"""A table that a person keeps in a spreadsheet: its rows, however the program saved them."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from coursekit.errors import AuthoredFileError, Fault
from coursekit.files import OddFileError, bytes_of
from coursekit.tables.schema import meant_by
from coursekit.yamlfile.messages import printable, shortened

#: A larger table is none that a person has written.
_MOST_BYTES: Final = 32_000_000
_SEPARATORS: Final = ",;\t"
_LONGEST_HEAD: Final = 2_000
_MARKS: Final = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_ON_A_MAC: Final = "mac_roman"
_FEWEST_WORDS: Final = 3
_LETTER: Final = re.compile(rb"[A-Za-z]")
_BETWEEN_WORDS: Final = re.compile(rb"[\s,;\"]+")
_SAVE: Final = "Save the file as CSV in UTF-8."


class CsvRow(NamedTuple):
    """One row of a file: the line on which it begins, its cells by column, and their number.

    What a short row lacks is an empty cell.
    """

    line: int
    cells: dict[str, str]
    length: int


class CellFault(NamedTuple):
    """What is wrong with one cell: its column; what was expected, what was found, what to do."""

    column: str
    message: str


class CsvFile(NamedTuple):
    """What a file holds: its columns and its rows."""

    columns: tuple[str, ...]
    rows: tuple[CsvRow, ...]


def read_csv(path: Path) -> CsvFile:
    """Read a table as it is, without looking at what its cells say."""
    text = _text(path)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    begins, found = 1, []
    try:
        for cells in lines:
            if any(cells):
                found.append((begins, cells))
            begins = lines.line_num + 1
    except csv.Error as error:
        raise AuthoredFileError(
            f"Expected a CSV table, but could not read the row that begins here ({error})."
            f" Close its quotation marks. {_SAVE}",
            path=path,
            line=begins,
        ) from None
    if not found:
        return CsvFile((), ())
    columns = tuple(map(meant_by, _without_empty_end(found[0][1])))
    return CsvFile(columns, tuple(_row(line, cells, columns) for line, cells in found[1:]))


def faults_of_columns(file: CsvFile, needed: Sequence[str]) -> Iterator[Fault]:
    """Yield what is wrong with the head of a table."""
    if not file.columns:
        yield Fault("expected a header with the names of the columns; the file is empty. Add it.")
        return
    for name, count in Counter(file.columns).items():
        if count > 1:
            yield Fault(f"the column {printable(name)} appears {count} times. Keep one of them.")
    lacking = [name for name in needed if name not in file.columns]
    if lacking:
        yield Fault(
            f"expected the columns {', '.join(needed)}; missing: {', '.join(lacking)}."
            " Add what is missing to the header and to each row."
        )


def rows_in_shape(file: CsvFile, key: str, faults: list[Fault]) -> Iterator[tuple[CsvRow, str]]:
    """Yield each row that is as long as the head, with its name; add the fault of another."""
    head_is_whole = not faults
    for row in file.rows:
        name = printable(shortened(row.cells.get(key, ""))) or "without an id"
        if row.length == len(file.columns):
            yield row, name
        elif head_is_whole:  # a head that is wrong explains it
            message = (
                f"expected {len(file.columns)} cells, as in the header, found {row.length}. A cell"
                ' that contains a separator needs quotation marks around it ("…"), and an empty'
                " cell its own separator."
            )
            faults.append(Fault(message, row.line, f"row {name}"))


def repeated_id(column: str, elsewhere: str) -> CellFault:
    """Return the fault of an id that another row has, too."""
    return CellFault(
        column,
        f"expected an id of its own, but {elsewhere} has the same one. Give one of the two rows"
        " another id.",
    )


def fault_of_cell(row: CsvRow, name: str, fault: CellFault) -> Fault:
    """Return the fault of a cell with its line, row and column."""
    return Fault(printable(fault.message), row.line, f"row {name}, column {fault.column}")


def _row(line: int, cells: list[str], columns: Sequence[str]) -> CsvRow:
    if len(cells) > len(columns):
        # A spreadsheet writes each row as wide as the widest.
        cells = [*cells[: len(columns)], *_without_empty_end(cells[len(columns) :])]
    # Not filled up: a head of a million names would make a million cells of each short row.
    pairs = zip(columns, map(meant_by, cells), strict=False)
    return CsvRow(line, defaultdict(str, pairs), len(cells))


def _without_empty_end(cells: list[str]) -> list[str]:
    end = len(cells)
    while end and not cells[end - 1]:
        end -= 1
    return cells[:end]


def _separator(text: str) -> str:
    """Return what separates the columns of the head; a comma where it has one column."""
    head = next(iter(text.splitlines()), "")[:_LONGEST_HEAD]
    try:
        return csv.Sniffer().sniff(head, delimiters=_SEPARATORS).delimiter
    except csv.Error:
        return ","


def _text(path: Path) -> str:
    """Return the text of a file, or say what the file is instead."""
    content = _content(path)
    if content.startswith(b"PK\x03\x04"):
        raise AuthoredFileError(
            "Expected a CSV file, but found a spreadsheet program's workbook under this name."
            " Open it there, and save it as CSV in UTF-8.",
            path=path,
        )
    mark = next((mark for mark in _MARKS if content.startswith(mark)), b"")
    try:
        text = content.decode(_MARKS.get(mark, "utf-8"))
    except UnicodeDecodeError as error:
        text = "" if mark else _in_older_encoding(content)
        if not text:
            line = content[: error.start].count(b"\n") + 1
            raise AuthoredFileError(
                f"Expected a CSV file, but found a character in an unknown encoding. {_SAVE}",
                path=path,
                line=line,
            ) from None
    if "\0" in text:
        raise AuthoredFileError(
            f"Expected a CSV file, but found a file that is not text. {_SAVE}",
            path=path,
            line=text[: text.index("\0")].count("\n") + 1,
        )
    return text


def _content(path: Path) -> bytes:
    try:
        return bytes_of(path, _MOST_BYTES)
    except OddFileError as error:
        raise AuthoredFileError(
            f"Only a CSV file can be read here: {error.message}", path=path
        ) from None
    except OSError as error:
        raise AuthoredFileError(
            f"The file cannot be opened ({error.strerror}). Check its name, and whether you may"
            " read it.",
            path=path,
        ) from None


def _in_older_encoding(content: bytes) -> str:
    """Return a text that is not in Unicode; "" where it is none, or only parts of it are not."""
    replaced = content.decode("utf-8", errors="replace")
    broken = replaced.count("\N{REPLACEMENT CHARACTER}")
    if sum(not char.isascii() for char in replaced) >= 2 * broken or _has_half_characters(content):
        return ""  # UTF-8 with a slip: the rest of it would be read as other signs
    # Of single signs nobody can tell; and plain words would outweigh these signs.
    words = _BETWEEN_WORDS.split(content)
    outside = [word for word in words if not word.isascii() and _LETTER.search(word)]
    sample = b" ".join(outside)
    enough = len(outside) >= _FEWEST_WORDS
    of_a_mac = enough and not _seems(sample, "cp1252") and _seems(sample, _ON_A_MAC)
    try:
        return content.decode(_ON_A_MAC if of_a_mac else "cp1252")
    except UnicodeDecodeError:
        return ""


def _seems(content: bytes, encoding: str) -> bool:
    """Tell whether bytes make words in an encoding, and no jumble of signs."""
    from charset_normalizer import from_bytes

    return from_bytes(content, cp_isolation=[encoding]).best() is not None


def _has_half_characters(content: bytes) -> bool:
    try:
        content.decode("utf-8", errors="surrogatepass")
    except UnicodeDecodeError:
        return False
    return True
