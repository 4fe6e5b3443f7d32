"""Tables as files: nothing that a spreadsheet runs, nothing written half."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.errors import CoursekitError
from coursekit.tables.csv_file import read_csv
from coursekit.tables.export import csv_text, records, write_files
from coursekit.tables.schema import harmless, meant_by

SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦")
BEFORE = (" ", "\xa0", "\u3000", "\u200b", "\u2060", "\ufeff", "\u200f", "\xad", "\n", "\x0b")
RUN_BY_SPREADSHEETS = (*SIGNS, "\t", "\r", "\n", *(one + "=" for one in BEFORE))
cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"))
openings = st.lists(st.sampled_from(["'", *SIGNS, *BEFORE, "\t", "\r"]), max_size=4).map("".join)


@given(st.lists(st.builds(str.__add__, openings, cells), min_size=1))
def test_any_words_come_back_and_none_is_run(words):
    text = csv_text(pd.DataFrame({"name": ["Canada"] * len(words), "words": words}))
    (_, *rows) = csv.reader(io.StringIO(text, newline=""))
    assert len(rows) == len(words)
    for (_, cell), given_words in zip(rows, words, strict=True):
        assert not cell.startswith(RUN_BY_SPREADSHEETS)
        assert meant_by(cell) == given_words


@pytest.mark.parametrize("opening", RUN_BY_SPREADSHEETS)
def test_what_a_spreadsheet_runs_is_opened_with_an_apostrophe_and_read_back(tmp_path, opening):
    words = f"{opening}1+1"
    (cell,) = next(csv.reader(io.StringIO(csv_text(pd.DataFrame({words: [words]})))))
    assert cell == f"'{words}"
    path = tmp_path / "chronology.csv"
    path.write_text(csv_text(pd.DataFrame({"id": ["a"], "event": [words]})), encoding="utf-8")
    assert f"'{words}" in path.read_bytes().decode()
    assert read_csv(path).rows[0].cells["event"] == words


@pytest.mark.parametrize("words", ["a = b", "'s-Hertogenbosch", "“-”", "1 - 1", "’=", "(+)", " a"])
def test_what_no_spreadsheet_runs_stays_as_it_is(words):
    assert (harmless(words), meant_by(words)) == (words, words)


@given(st.lists(cells, min_size=1))
def test_any_words_go_through_json(words):
    made = records(pd.DataFrame({"words": words}))
    assert [row["words"] for row in json.loads(json.dumps(made))] == words


def test_what_is_missing_is_nothing_in_csv_and_null_in_json():
    table = pd.DataFrame(
        {
            "day": pd.to_datetime(["2024-11-12", None]),
            "start": pd.Series([7, None], dtype="Int64"),
            "words": ["", "x"],
        }
    )
    assert csv_text(table).splitlines()[1:] == ['"2024-11-12",7,""', '"","","x"']
    first, second = records(table)
    assert first == {"day": "2024-11-12", "start": 7, "words": ""}
    assert second == {"day": None, "start": None, "words": "x"}


def test_when_one_file_cannot_be_written_none_is(tmp_path, monkeypatch):
    old = tmp_path / "a.csv"
    old.write_text("old")
    whole_write = Path.write_bytes

    def full_disk(path, *arguments, **options):
        if path.name == "b.csv":
            raise OSError(28, "No space left on device")
        return whole_write(path, *arguments, **options)

    monkeypatch.setattr(Path, "write_bytes", full_disk)
    with pytest.raises(CoursekitError, match="No space left on device"):
        write_files(tmp_path, {"a.csv": "new", "b.csv": "new"}, replace=True)
    assert [file.name for file in tmp_path.iterdir()] == ["a.csv"]
    assert old.read_text() == "old"


def test_a_spreadsheet_is_told_that_the_file_is_in_utf_8(tmp_path):
    csv_file, json_file = write_files(tmp_path, {"a.csv": "“x”\n", "a.json": "{}\n"})
    assert csv_file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert json_file.read_bytes() == b"{}\n"
