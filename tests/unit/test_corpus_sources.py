"""The texts of a corpus, wherever they lie: what cannot be read is said, and nothing is lost."""

from __future__ import annotations

import datetime as dt
import io
import json
import stat
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.corpus.articles import Text
from coursekit.corpus.schema import Unread
from coursekit.corpus.sources import source, sources_of, texts_in
from coursekit.corpus.sources import zip as zips
from coursekit.errors import CoursekitError

CASE = "format: 1\ntitle: A vote\npublished: 2025-10-27\n"
FILES = {
    "b/vote/article.txt": "Canada voted for the treaty.",
    "b/vote/case.yaml": CASE,
    "a.txt": "Norway said no.",
    "b/notes.TXT": "Chile abstained.",
    "picture.png": "\x89PNG",
    ".ipynb_checkpoints/a-checkpoint.txt": "Norway said yes.",
}


def texts(*places):
    """Return the texts by name, and the reasons by place, of some places."""
    found = list(texts_in(sources_of(places)))
    read = {each.article: each for each in found if isinstance(each, Text)}
    unread = {each.place: each.reason for each in found if isinstance(each, Unread)}
    assert len(read) + len(unread) == len(found)
    return read, unread


def folder_of(root, files):
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return root


def zip_of(path, files, method=ZIP_DEFLATED):
    with ZipFile(path, "w", method) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


class Pipe(io.RawIOBase):
    """What cannot be gone back in: a zip that is written into it has its sizes after the files."""

    def __init__(self):
        super().__init__()
        self.data = b""

    def writable(self):
        return True

    def write(self, data):
        self.data += bytes(data)
        return len(data)


def test_a_folder_has_texts_with_case_files_and_plain_ones(tmp_path):
    read, unread = texts(folder_of(tmp_path, FILES))
    assert list(read) == ["a", "b/notes", "b/vote"]
    assert not unread
    assert read["a"].raw == b"Norway said no."
    assert read["b/vote"].case.published == dt.date(2025, 10, 27)
    assert read["a"].case is None
    assert len(sources_of([tmp_path])[0]) == 3


def test_only_a_text_with_reviewed_tables_names_their_folder(tmp_path):
    folder_of(tmp_path, FILES | {"c/article.txt": "Peru signed.", "c/reviewed/timeline.csv": ""})
    read, _ = texts(tmp_path)
    assert (read["c"].folder, read["b/vote"].folder) == (tmp_path / "c", None)


def test_a_case_file_with_a_fault_is_said_and_the_rest_is_read(tmp_path):
    read, unread = texts(folder_of(tmp_path, FILES | {"b/vote/case.yaml": "format: 1\ntitel: A"}))
    assert list(read) == ["a", "b/notes"]
    assert "titel" in unread[str(tmp_path / "b/vote/article.txt")]


def test_one_name_is_given_once(tmp_path):
    other = folder_of(tmp_path / "other", {"a.txt": "Kenya signed."})
    one = folder_of(tmp_path / "one", {"a.txt": "Peru signed.", "a/article.txt": "Ghana signed."})
    read, _ = texts(one, other, other / "a.txt")
    assert sorted(read) == ["a", "a-2", "a-3", "a-4"]
    assert {each.raw.split()[0] for each in read.values()} == {b"Kenya", b"Peru", b"Ghana"}


@pytest.mark.parametrize("place", ["", "vote", "vote/article.txt"])
def test_an_article_is_called_as_its_folder_is(tmp_path, place):
    folder_of(tmp_path / "vote", {"article.txt": "Peru signed.", "case.yaml": CASE})
    read, _ = texts(tmp_path / place)
    assert list(read) == ["vote"]
    assert read["vote"].case.title == "A vote"


def test_a_zip_has_what_its_folder_has(tmp_path):
    read, unread = texts(zip_of(tmp_path / "all.zip", FILES))
    again, _ = texts(folder_of(tmp_path / "all", FILES))
    assert not unread
    assert [(each.article, each.raw, each.case) for each in read.values()] == [
        (each.article, each.raw, each.case) for each in again.values()
    ]
    assert read["a"].place == str(tmp_path / "all.zip" / "a.txt")


def link(name):
    info = ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


HOSTILE = {
    "climbs": ("../../out.txt", b"Out.", "leads out"),
    "from the top": ("/out.txt", b"Out.", "leads out"),
    "a link": (link("in.txt"), b"/etc/passwd", "a link"),
    "a bomb": ("bomb.txt", bytes(20_000_001), "larger than 20 MB"),
    "the same name": ("a.txt", b"Norway said yes.", "same name"),
    "below a file": ("a.txt/b.txt", b"Norway said yes.", "cannot be unpacked"),
    "a long name": ("n" * 300 + ".txt", b"Norway said yes.", "cannot be unpacked"),
}


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_what_is_hostile_in_a_zip_is_said_and_the_rest_is_read(tmp_path, kind):
    name, data, why = HOSTILE[kind]
    path = tmp_path / "all.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", FILES["a.txt"])
        archive.writestr(name, data)
    read, unread = texts(path)
    assert read["a"].raw == b"Norway said no."
    assert len(read) == 1
    ((place, reason),) = unread.items()
    assert why in reason
    assert place.startswith(str(path))
    assert not list(tmp_path.rglob("out.txt"))


def test_a_zip_with_too_many_files_is_read_up_to_a_limit(tmp_path, monkeypatch):
    files = {f"{number}.txt": "Peru signed." for number in range(5)}
    monkeypatch.setattr(zips, "LIMITS", zips.LIMITS._replace(files=3))
    read, unread = texts(zip_of(tmp_path / "all.zip", files))
    assert len(read) == 3
    assert "more than 3 files; this one and the rest are not read" in "".join(unread.values())
    monkeypatch.setattr(zips, "LIMITS", zips.LIMITS._replace(files=9, together=30))
    read, unread = texts(tmp_path / "all.zip")
    assert len(read) == 2
    assert "together" in "".join(unread.values())


def streamed(files):
    pipe = Pipe()
    with ZipFile(pipe, "w", ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return pipe.data


@pytest.mark.parametrize("method", [ZIP_DEFLATED, ZIP_STORED, "streamed"])
@settings(max_examples=30)
@given(share=st.floats(0, 1))
def test_of_half_a_zip_all_is_read_that_is_whole(tmp_path_factory, method, share):
    tmp_path = tmp_path_factory.mktemp("half")
    files = {f"{number}.txt": f"{number} states signed. " * 40 * number for number in range(1, 6)}
    path = tmp_path / "half.zip"
    if method == "streamed":
        path.write_bytes(streamed(files))
    else:
        zip_of(path, files, method)
    whole = path.read_bytes()
    table = whole.index(b"PK\x01\x02")
    # Each file ends where the next begins, or the table of contents.
    ends = [whole.index(f"{number}.txt".encode()) - 30 for number in range(2, 6)] + [table]
    cut = int(share * table)
    path.write_bytes(whole[:cut])
    expected = [f"{number}" for number, end in enumerate(ends, 1) if end <= cut]
    if not expected:
        with pytest.raises(CoursekitError, match="damaged") if cut < 4 else nothing():
            texts(path)
        return
    read, unread = texts(path)
    assert list(read) == expected
    assert all(each.raw.decode() == files[f"{each.article}.txt"] for each in read.values())
    assert "the zip is cut off" in "".join(unread.values())


class nothing:  # noqa: N801 (stands for a context manager)
    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


@settings(max_examples=60)
@given(data=st.data())
def test_of_a_zip_in_which_anything_was_changed_no_text_is_another(tmp_path_factory, data):
    files = {f"{number}.txt": f"{number} states signed. " * 9 for number in range(1, 4)}
    path = zip_of(tmp_path_factory.mktemp("spoilt") / "all.zip", files)
    spoilt = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        spoilt[data.draw(st.integers(0, len(spoilt) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(spoilt[: data.draw(st.integers(0, len(spoilt)))])
    try:
        read, _ = texts(path)
    except CoursekitError:
        return
    assert {each.raw.decode() for each in read.values()} <= {*files.values()}


RECORDS = [
    {"text": "Peru signed.", "title": "A vote", "source": "The Gazette", "published": "2025-10-27"},
    {"text": "Ghana signed.", "id": 7, "url": "https://example.org", "more": [1]},
    {"text": "Kenya signed.", "id": "7", "published": "2025-10-27T09:00:00+01:00"},
    {"text": "Chile signed.", "title": None},
]
SPOILT = {
    b'{"text": "Norway': "not JSON",
    b"[1, 2]": "found list",
    b'{"title": "A vote"}': "field `text`",
    b'{"text": " "}': "field `text`",
    b'{"text": 3}': "field `text`",
    b'{"text": "A.", "published": "27/10/2025"}': "2024-11-12",
    b'{"text": "A.", "title": {}}': "`title`",
    b'{"text": "\xff"}': "UTF-8",
    b'{"text": ' + b"[" * 100_000: "too deep",
}


def lines_of(path, records):
    path.write_text("\n".join(map(json.dumps, records)) + "\n", encoding="utf-8")
    return path


def test_each_line_of_json_is_a_text_with_what_is_said_of_it(tmp_path):
    path = lines_of(tmp_path / "all.jsonl", RECORDS)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes() + b"\n")
    read, unread = texts(path)
    assert not unread
    assert list(read) == ["all-000001", "7", "7-2", "all-000004"]
    assert read["all-000001"].case.published == read["7-2"].case.published == dt.date(2025, 10, 27)
    assert read["all-000001"].case.source == "The Gazette"
    assert read["7"].place == f"{path}, line 2"
    assert len(sources_of([path])[0]) == 5  # a guess, with the empty line


@pytest.mark.parametrize("line", SPOILT)
def test_a_line_that_is_no_article_is_said_and_the_rest_is_read(tmp_path, line):
    path = tmp_path / "all.jsonl"
    path.write_bytes(b'{"text": "Peru signed."}\n' + line + b'\n{"text": "Ghana signed."}')
    read, unread = texts(path)
    assert list(read) == ["all-000001", "all-000003"]
    ((place, reason),) = unread.items()
    assert place == f"{path}, line 2"
    assert (SPOILT[line] in reason) or (SPOILT[line] == "not JSON" and "JSON object" in reason)


def test_a_line_without_end_does_not_fill_the_memory(tmp_path, monkeypatch):
    from coursekit.corpus.sources import json_lines

    monkeypatch.setattr(json_lines, "_LONGEST", 100)
    path = tmp_path / "all.jsonl"
    path.write_text('{"text": "' + "Peru signed. " * 50 + '"}\n{"text": "Ghana signed."}\n')
    read, unread = texts(path)
    assert [each.raw for each in read.values()] == [b"Ghana signed."]
    assert "too long" in unread[f"{path}, line 1"]


def parquet_of(path, columns):
    arrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    parquet.write_table(arrow.table(columns), path)
    return path


def test_each_row_of_a_parquet_file_is_a_text(tmp_path):
    columns = {
        "text": ["Peru signed.", "Ghana signed.", None],
        "published": [dt.datetime(2025, 10, 27, 9), None, None],
        "score": [1.0, 2.0, 3.0],
    }
    path = parquet_of(tmp_path / "all.parquet", columns)
    read, unread = texts(path)
    assert list(read) == ["all-000001", "all-000002"]
    assert read["all-000001"].case.published == dt.date(2025, 10, 27)
    assert "`text`" in unread[f"{path}, row 3"]
    assert len(sources_of([path])[0]) == 3


def test_a_parquet_file_that_cannot_be_used_is_one_clear_error(tmp_path):
    with pytest.raises(CoursekitError, match="expected a column `text`, found the columns body"):
        texts(parquet_of(tmp_path / "all.parquet", {"body": ["Peru signed."]}))
    (tmp_path / "all.parquet").write_bytes(b"PAR1 and no more")
    with pytest.raises(CoursekitError, match="Parquet"):
        texts(tmp_path / "all.parquet")


def test_a_parquet_file_with_a_damaged_middle_gives_what_comes_before(tmp_path):
    arrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    path = tmp_path / "all.parquet"
    table = arrow.table({"text": [f"{number} states signed." for number in range(300)]})
    parquet.write_table(table, path, row_group_size=100, compression="gzip")
    data = bytearray(path.read_bytes())
    data[len(data) // 2 - 20 : len(data) // 2] = bytes(20)
    path.write_bytes(data)
    read, unread = texts(path)
    assert len(read) >= 100
    assert "the rest of the file is damaged" in "".join(unread.values())


@pytest.mark.parametrize("what", ["an empty folder", "nothing", "a picture"])
def test_where_there_is_no_text_it_is_said(tmp_path, what):
    place = tmp_path if what == "an empty folder" else tmp_path / "a.png"
    if what == "a picture":
        place.write_bytes(b"\x89PNG")
    with pytest.raises(CoursekitError, match="expected"):
        texts(place)


def test_every_kind_of_file_is_named_where_another_is_given(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    with pytest.raises(CoursekitError, match=r"\.jsonl.*\.parquet; found another file"):
        sources_of([tmp_path / "a.pdf"])
    assert set(source._KINDS) == {".txt", ".zip", ".jsonl", ".ndjson", ".parquet"}
