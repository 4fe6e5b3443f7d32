"""The record that a page keeps in the browser is a kernel's: each reads what the other wrote."""

from __future__ import annotations

import base64
import json
import subprocess
import unicodedata

import pytest
from front_end import FRONT
from hypothesis import given, settings
from hypothesis import strategies as st
from npm_packages import NODE
from record_files import COURSE, entry, file_of, lines

from coursekit.errors import RecordError
from coursekit.quiz.store.entries import head, line_of
from coursekit.quiz.store.record import Record
from coursekit.quiz.store.recovery import read_record

pytestmark = pytest.mark.skipif(NODE is None, reason="needs Node")
TEXTS = st.text(max_size=12)
#: JavaScript has no whole numbers beyond these, and no 1.0 beside 1.
NUMBERS = st.integers(-(2**53), 2**53) | st.floats(
    allow_nan=False, allow_infinity=False, allow_subnormal=False
).filter(lambda number: not number.is_integer())
LEAVES = st.none() | st.booleans() | NUMBERS | TEXTS
SENT = st.dictionaries(
    TEXTS, LEAVES | st.lists(LEAVES, max_size=3) | st.dictionaries(TEXTS, LEAVES, max_size=2)
)
ENTRIES = st.lists(
    st.builds(
        dict,
        quiz=TEXTS,
        question=TEXTS,
        did=st.sampled_from(["answer", "hint", "show", "again"]) | TEXTS,
        sent=SENT,
        reason=TEXTS,
        words=TEXTS,
        attempt=st.integers(0, 9),
        round=st.integers(0, 3),
        time=TEXTS,
    ),
    max_size=5,
).map(lambda each: [entry(n, **more) for n, more in enumerate(each, 1)])


#: Each of these is no whole record; when it was made stands in it, so it names no test.
ODD_FILES = (
    b"",
    b"a shopping list\n",
    line_of({**head(COURSE), "format": 2}),
    line_of({**head(COURSE), "format": 0}),
    line_of(head("another-course")),
    b"".join(lines(2)) * 2,
    b"".join([*lines(2), line_of(head("another-course")), line_of(entry(3).said())]),
    b"".join([*lines(3), line_of({"note": "backed up", "upto": 2})]),
    b"".join([*lines(3), line_of({"note": "backed up", "upto": 9})]),
    b"".join(lines(30)).replace(b"hint", b"hunt"),
    b"\xef\xbb\xbf" + file_of(2).replace(b"\n", b"\r\n"),
    b"".join([*lines(1), line_of(entry(2, sent={"a": {"b": ["too deep"]}}).said())]),
    b"".join([*lines(1), line_of({**entry(2).said(), "n": 10**12})]),
    b"".join([*lines(1), line_of({**entry(2).said(), "id": "a b"})]),
    b"".join([*lines(1), line_of({**entry(2).said(), "try": True})]),
)


class Page:
    """What a page does with records, in a process that stays."""

    def __init__(self):
        command = [NODE, FRONT / "tests/page-records.js"]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def ask(self, **asked):
        print(json.dumps({"course": COURSE, **asked}), file=self.process.stdin, flush=True)
        return json.loads(self.process.stdout.readline())

    def read(self, data):
        return self.ask(read=base64.b64encode(data).decode())


@pytest.fixture(scope="module")
def page():
    found = Page()
    yield found
    found.process.communicate()


def read_by_python(data):
    try:
        reading = read_record(data, COURSE)
    except RecordError as error:
        return {"refused": error.message}
    return {
        "last": reading.last,
        "backedUp": reading.backed_up,
        "isUnended": reading.unended,
        "needsHead": reading.needs_head,
        "mended": reading.mended(),
        "entries": [json.loads(json.dumps(each.said())) for each in reading.entries],
    }


@settings(max_examples=40)
@given(entries=ENTRIES)
def test_what_a_kernel_has_written_reads_the_same_on_a_page(page, entries):
    data = b"".join([line_of(head(COURSE)), *(line_of(each.said()) for each in entries)])
    assert page.read(data) == read_by_python(data)


@settings(max_examples=40)
@given(entries=ENTRIES)
def test_what_a_page_has_written_reads_the_same_in_a_kernel(page, entries):
    data = base64.b64decode(page.ask(write=[each.said() for each in entries])["data"])
    reading = read_record(data, COURSE)
    assert [each.said() for each in reading.entries] == [each.said() for each in entries]
    assert reading.mended() == []
    assert not reading.needs_head


@settings(max_examples=60)
@given(
    cuts=st.lists(st.integers(0, 2000), max_size=3),
    put=st.sampled_from([b"", b"\n", b"\r", b"{", b"\0\0", b"\xff", b'{"format"', b"\xef\xbb\xbf"]),
    tail=st.integers(0, 300),
)
def test_a_spoilt_record_reads_the_same_on_a_page(page, cuts, put, tail):
    data = file_of(6)
    for cut in cuts:
        data = data[:cut] + put + data[cut + len(put) :]
    data = data[: len(data) - tail]
    assert page.read(data) == read_by_python(data)


@pytest.mark.parametrize("which", range(len(ODD_FILES)))
def test_what_is_wrong_with_a_record_is_said_in_the_same_words(page, which):
    data = ODD_FILES[which]
    assert page.read(data) == read_by_python(data)


def test_a_page_s_file_is_added_to_a_kernel_s_record_once(page, tmp_path):
    sent = {"text": unicodedata.normalize("NFD", "Hanoï ✓ \ud800")}
    entries = [entry(n, did="answer", sent=sent, attempt=1) for n in (1, 2)]
    data = base64.b64decode(page.ask(write=[each.said() for each in entries])["data"])
    record = Record(tmp_path / "a-course.jsonl", COURSE)
    assert record.merge(data) == (2, [])
    assert record.merge(data) == (0, [])
    assert [each.action for each in record.entries()] == [each.action for each in entries]
