"""Of a spoilt record every whole entry is read, and what was wrong is said."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from record_files import COURSE, entry, file_of, lines

from coursekit.errors import RecordError
from coursekit.quiz.store.entries import (
    LONGEST_LINE,
    entry_of,
    head,
    line_of,
    said_by,
)
from coursekit.quiz.store.recovery import read_record

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def ids(data):
    return [each.id for each in read_record(data, COURSE).entries]


def test_an_entry_reads_as_it_was_written():
    one = entry(3, did="answer", sent={"text": "Ja,\nsie \u2028 „stimmt“ \0 \ud800"}, reason="= so")
    line = line_of(one.said())
    assert line.count(b"\n") == 1
    assert entry_of(said_by(line[:-1])) == one


@given(st.dictionaries(st.text(), JSON, min_size=1, max_size=4))
def test_a_line_says_what_was_said(said):
    said.pop("sum", None)
    line = line_of(said | {"did": "x"})
    assert said_by(line[:-1]) == said | {"did": "x"}
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1


@pytest.mark.parametrize("length", range(1, 60, 7))
def test_one_changed_letter_makes_a_line_no_entry(length):
    line = bytearray(line_of(entry(1).said())[:-1])
    line[length] ^= 1
    assert said_by(bytes(line)) is None


def deep(levels):
    return {"did": "answer", "sent": json.loads('{"a":' * levels + "1" + "}" * levels)}


def test_what_lies_deep_is_written_or_refused_wherever_it_is_called():
    assert said_by(line_of(deep(17))[:-1]) == deep(17)


def test_what_json_does_not_know_is_not_written():
    for value in (float("nan"), float("inf"), b"bytes", {1, 2}, deep(19), deep(500)):
        with pytest.raises(ValueError, match="cannot be saved"):
            line_of({"did": value})


HOSTILE = [
    b'{"did": NaN',
    b'{"did": 1e999',
    b'{"did": "hint", "n": -1',
    b'{"did": "hint", "id": "e9", "n": ' + b"9" * 5000,
    b'{"did": "hint", "id": "two words"',
    b'{"did": ["hint"], "id": "e9"',
    b'{"did": "answer", "sent": [], "id": "e9"',
    b'{"did": "hint", "id": "e9", "quiz": null',
    b'{"did":' + b"[" * 100_000,
    b'{"did": "' + b"x" * LONGEST_LINE + b'"',
    b'{"a": "\xff"',
    b'["did"',
    b"\0" * 500,
    b"x",
]


def summed(body):
    from zlib import crc32

    return b'%b, "sum": "%08x"}' % (body, crc32(body))


@pytest.mark.parametrize("line", [*HOSTILE, *map(summed, HOSTILE)])
def test_garbage_in_the_middle_is_told_and_spoils_no_neighbour(line):
    found = lines(4)
    found.insert(3, line + b"\n")
    reading = read_record(b"".join(found), COURSE)
    assert [each.id for each in reading.entries] == ["e1", "e2", "e3", "e4"]
    assert reading.mended() == ["Line 4 cannot be read: it is ignored, but stays in the file."]


@given(st.binary(max_size=300), st.integers(0, 5))
def test_any_bytes_in_the_middle_lose_no_whole_entry(garbage, place):
    found = lines(5)
    found.insert(place + 1, garbage + b"\n")
    assert ids(b"".join(found)) == ["e1", "e2", "e3", "e4", "e5"]


def test_a_record_cut_at_every_byte_of_its_last_three_entries():
    whole = lines(5, did="answer", sent={"text": "Ä word, and 🙂"})
    data = b"".join(whole)
    for cut in range(len(b"".join(whole[:3])), len(data) + 1):
        reading = read_record(data[:cut], COURSE)
        complete = data[:cut].count(b"\n")
        ended = data[cut - 1 : cut] == b"\n"
        # Without the end of its line alone, an entry is still whole.
        all_but_the_end = data[cut : cut + 1] == b"\n"
        assert len(reading.entries) == complete - 1 + all_but_the_end
        assert reading.unended is not ended
        told = [] if ended or all_but_the_end else [f"Line {complete + 1} was cut short: it is"]
        assert [one[: len(told[0])] for one in reading.mended()] == told


def test_twice_told_counts_once_and_a_second_head_is_left_out():
    found = lines(2)
    reading = read_record(b"".join([*found, found[0], found[2]]), COURSE)
    assert [each.id for each in reading.entries] == ["e1", "e2"]
    assert reading.mended() == [
        "Line 4 repeats the header of the record: it is ignored.",
        "Line 5 repeats an earlier line: it counts once.",
    ]


def test_another_record_that_hangs_below_is_left_out():
    other = [line_of(head("other")), line_of(entry(9).said())]
    reading = read_record(b"".join([*lines(2), *other]), COURSE)
    assert [each.id for each in reading.entries] == ["e1", "e2"]
    assert reading.needs_head
    assert reading.mended() == ["Another record begins at line 4: it is ignored."]


def test_a_spoilt_head_loses_no_entry():
    found = lines(2)
    found[0] = b"#" + found[0]
    assert ids(b"".join(found)) == ["e1", "e2"]


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm():
    assert ids(b"\xef\xbb\xbf" + file_of(3).replace(b"\n", b"\r\n")) == ["e1", "e2", "e3"]


def test_much_damage_is_told_shortly():
    found = lines(1)
    reading = read_record(b"".join([*found, *[b"x\n"] * 500]), COURSE)
    assert len(reading.mended()) == 21
    assert reading.mended()[-1] == "480 more lines like these."


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (line_of({"format": 2, "course": COURSE}), "Update coursekit"),
        pytest.param(line_of(head("other")), "found that of other", id="another course"),
        (b"Dear diary,\nno record this.\n", "found some other file"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "found some other file"),
        (line_of({"format": 0, "course": COURSE}) + line_of({"kind": "x"}), "found format 0"),
    ],
)
def test_what_is_no_record_of_this_course_is_refused(data, said):
    with pytest.raises(RecordError, match=said) as caught:
        read_record(data, COURSE)
    assert "not been changed" in str(caught.value)


def test_a_new_file_of_which_the_disk_kept_a_piece_is_a_record():
    whole = line_of(head(COURSE))
    for cut in range(len(whole) + 1):
        assert read_record(whole[:cut], COURSE).entries == []
    assert read_record(b"\0" * 100, COURSE).entries == []


def test_the_clock_orders_nothing():
    found = [line_of(entry(n, time=f"2026-01-0{9 - n}T00:00:00Z").said()) for n in (1, 2, 3)]
    assert ids(line_of(head(COURSE)) + b"".join(found)) == ["e1", "e2", "e3"]


def test_what_is_still_being_written_is_waited_for():
    data = file_of(3)
    reading = read_record(b"", COURSE)
    read = reading.feed(data[:-10], settled=False)
    assert len(reading) == 2
    assert reading.mended() == []
    reading.feed(data[read:])
    assert len(reading) == 3
