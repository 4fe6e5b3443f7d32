"""A table is read whichever way a spreadsheet saved it, or refused in one sentence."""

from __future__ import annotations

import csv
import io
import os
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.errors import AuthoredFileError
from coursekit.tables.csv_file import read_csv

SEEDS = Path(__file__).parents[2] / "seeds"
#: What cells hold, with all that a dialect has to mind, in the signs of Windows-1252.
WORDS = (
    *("", "the treaty", "Zoë’s “café”", "Åland", "Škoda", "Côte d’Ivoire", "2019 – 2024", "€5 …"),
    *('say "yes"', "a, b", "a; b", "a\tb", "one\ntwo", " edge ", "=1+1", "-", "82,5", "'t", "ß"),
)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252")


def saved(rows: list[list[str]], separator: str, line_end: str, quoting: int, code: str) -> bytes:
    text = io.StringIO()
    kind = {"delimiter": separator, "lineterminator": line_end, "quoting": quoting}
    csv.writer(text, **kind).writerows(rows)  # type: ignore[arg-type]  # the names are its own
    return text.getvalue().encode(code)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tables") / "table.csv"


@settings(deadline=None)
@given(
    st.lists(st.tuples(*[st.sampled_from(WORDS)] * 3), max_size=6),
    st.sampled_from(",;\t"),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    st.sampled_from(ENCODINGS),
)
def test_a_table_comes_back_from_every_dialect(path, cells, separator, line_end, quoting, code):
    rows = [[f"row-{at}", *each] for at, each in enumerate(cells)]
    head = ["id", "event", "why", "note"]
    path.write_bytes(saved([head, *rows], separator, line_end, quoting, code))
    file = read_csv(path)
    assert list(file.columns) == head
    assert [list(row.cells.values()) for row in file.rows] == rows


def in_windows_1252(table: Path) -> bool:
    try:
        table.read_text(encoding="utf-8-sig").encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


@pytest.mark.parametrize(
    "table",
    [each for each in sorted(SEEDS.glob("**/*.csv")) if in_windows_1252(each)],
    ids=str,
)
def test_the_courses_own_tables_come_back_from_windows_1252(path: Path, table: Path) -> None:
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    path.write_bytes(saved(rows, ";", "\r\n", csv.QUOTE_MINIMAL, "cp1252"))
    assert [list(row.cells.values()) for row in read_csv(path).rows] == rows[1:]


def test_a_table_of_a_mac_comes_back(path: Path) -> None:
    path.write_bytes("id;says\r1;“It’s in Zürich”, “Malmö’s” or São’s\r".encode("mac_roman"))
    assert read_csv(path).rows[0].cells["says"] == "“It’s in Zürich”, “Malmö’s” or São’s"


def test_empty_rows_and_columns_at_the_edge_are_no_part_of_a_table(path: Path) -> None:
    path.write_text("a,b,,\n1,2,,\n,,,\n\n3,4,,\n")
    file = read_csv(path)
    assert file.columns == ("a", "b")
    assert [(row.line, row.cells, row.length) for row in file.rows] == [
        (2, {"a": "1", "b": "2"}, 2),
        (5, {"a": "3", "b": "4"}, 2),
    ]


@pytest.mark.parametrize(
    ("content", "line", "told"),
    [
        (b"a,b\n1,\0\n", 2, "not text"),
        (b"PK\x03\x04\0\0", None, "a spreadsheet program's workbook"),
        (b'a,b\n1,"2\n3,4\n', 2, "Close its quotation marks"),
        (b"a,b\n1,\xed\xa0\x80\n", 2, "unknown encoding"),
        ("a,b\n1,\ud800\n".encode("utf-16", "surrogatepass"), 2, "unknown encoding"),
        ("a,b\n“one”,“two”\n".encode() + b"\x93x,y\n", 3, "unknown encoding"),
        ("a,b\n1,2\n".encode("utf-32"), 1, "not text"),
        (b"a,b\n" + bytes(range(128, 256)) + b",2\n", 2, "unknown encoding"),
        (b"a,b\n1," + b"x" * 200_000 + b"\n", 2, "could not read the row"),
    ],
)
def test_what_is_no_table_is_refused_in_one_sentence(path, content, line, told):
    path.write_bytes(content)
    with pytest.raises(AuthoredFileError, match=told) as caught:
        read_csv(path)
    assert caught.value.line == line
    assert "\n" not in str(caught.value)


def test_a_folder_a_pipe_and_nothing_at_all_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    for name, told in ((".", "found a folder"), ("pipe.csv", "found a pipe"), ("no", "opened")):
        with pytest.raises(AuthoredFileError, match=told):
            read_csv(tmp_path / name)


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_give_a_table_or_one_sentence(path, content):
    path.write_bytes(content)
    try:
        file = read_csv(path)
    except AuthoredFileError as error:
        assert len(error.faults) == 1
        return
    for row in file.rows:
        "".join(row.cells.values()).encode()


def test_a_row_of_very_many_empty_cells_takes_no_time(tmp_path: Path) -> None:
    table, begun = tmp_path / "wide.csv", time.process_time()
    table.write_bytes(b"a,b\n1" + b"," * 120_000)
    (row,) = read_csv(table).rows
    assert (row.cells, row.length) == ({"a": "1", "b": ""}, 2)
    assert time.process_time() - begun < 2  # a straight line: 0.02 s; it was 7 s


def test_a_short_row_below_a_wide_head_takes_little_room(tmp_path: Path) -> None:
    table = tmp_path / "wide.csv"
    table.write_text(",".join(f"c{at}" for at in range(5_000)) + "\n" + "1\n" * 50)
    rows = read_csv(table).rows
    assert sum(len(row.cells) for row in rows) == len(rows) == 50
    assert rows[0].cells.get("c4999", "") == rows[0].cells["c4998"] == ""
