"""The record on disk: kept before it is answered, by several at once, and on disks that refuse."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from record_files import COURSE, entry, file_of, lines

from coursekit import home as record_home
from coursekit.errors import RecordError
from coursekit.quiz.store import file as record_file
from coursekit.quiz.store import record as record_module
from coursekit.quiz.store.deletion import forget
from coursekit.quiz.store.entries import FORMAT, head, line_of
from coursekit.quiz.store.record import Record, record_of
from coursekit.quiz.store.recovery import read_record


@pytest.fixture
def path(tmp_path):
    return tmp_path / "work" / "record-a-course.jsonl"


def put(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return Record(path, COURSE)


def keep(record, *entries):
    for each in entries:
        with record.turn():
            record.append(each._replace(n=0))


def ids(path):
    return ids_in(path.read_bytes())


def ids_in(data):
    return [each.id for each in read_record(data, COURSE).entries]


def refuse_read(*_):
    raise OSError(errno.EIO, "Input/output error")


def test_the_folder_is_the_chosen_one_or_the_machines(monkeypatch, tmp_path, coursekit_home):
    assert record_home.record_path("some").parent == coursekit_home
    monkeypatch.delenv("COURSEKIT_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert "coursekit" in record_home.home().parts


def test_without_an_action_there_is_neither_file_nor_folder(path):
    record = Record(path, COURSE)
    record.refresh()
    assert record.of("a-quiz") == []
    assert record.storage.shown() == {"state": "saved", "why": "", "waiting": 0, "mended": []}
    assert not path.parent.exists()


def test_a_record_is_read_by_a_person_and_tells_nothing_of_one(path):
    keep(Record(path, COURSE), entry(1), entry(2, did="answer", sent={"text": "„Ja“"}))
    text = path.read_text(encoding="utf-8")
    assert text.startswith('{"format": 1, "course": "a-course", "made": "20')
    assert '{"n": 2, "time": "2026-01-01T00:00:00Z", "quiz": "a-quiz"' in text
    assert "„Ja“" in text
    import getpass
    import socket

    for person in (getpass.getuser(), socket.gethostname(), str(path.parent)):
        assert person not in text
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_numbers_go_on_in_another_kernel(path):
    keep(Record(path, COURSE), entry(1), entry(2))
    keep(Record(path, COURSE), entry(3))
    assert [each.n for each in read_record(path.read_bytes(), COURSE).entries] == [1, 2, 3]


@pytest.mark.parametrize("n", [10**9 - 1, 10**9, 10**12 - 1])
def test_the_highest_number_leaves_room_for_what_follows(path, n):
    data = b"".join([*lines(1), line_of(entry(2)._replace(n=n).said())])
    record = put(path, data)
    keep(record, entry(3), entry(4))
    assert ids(path) == ["e1", "e2", "e3", "e4"]


def test_a_folder_that_is_none_is_told_and_nothing_breaks(path):
    path.parent.write_text("a file where the folder should be", encoding="utf-8")
    record = Record(path, COURSE)
    record.refresh()
    assert record.of("a-quiz") == []
    keep(record, entry(1))
    assert (record.storage.state, record.storage.waiting) == ("not-saved", 1)
    path.parent.unlink()
    record.refresh()
    assert ids(path) == ["e1"]


@pytest.mark.parametrize("what", ["state", "may_be_written", "read"])
def test_a_folder_that_may_not_be_entered_is_told_at_once(path, monkeypatch, what):
    record = put(path, file_of(1))

    def refused(*_):
        raise PermissionError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as closed:
        closed.setattr(record_file.RecordFile, what, refused)
        record.refresh()
        assert "cannot be written to" in record.storage.why
    record.refresh()
    assert record.storage.state == "saved"
    assert len(record.entries()) == 1


def test_two_kernels_at_once_lose_nothing_and_see_each_other(path):
    one, other = Record(path, COURSE), Record(path, COURSE)
    for n in range(0, 20, 2):
        keep(one, entry(n))
        keep(other, entry(n + 1))
    one.refresh()
    assert [each.id for each in one.entries()] == [f"e{n}" for n in range(20)]
    assert [each.id for each in other.entries()] == ids(path)


@pytest.mark.parametrize("cut", range(1, 120, 7))
def test_a_torn_line_is_told_once_kept_and_spoils_nothing(path, cut):
    whole = file_of(3)
    record = put(path, whole[:-cut])
    record.refresh()
    told = record.storage.mended
    keep(record, entry(7))
    assert record.storage.mended == told
    there = path.read_bytes()
    assert there.startswith(whole[:-cut])
    left = 3 if cut == 1 else 2 if cut < len(lines(3)[3]) + 1 else 1
    assert ids(path) == [*(f"e{n}" for n in range(1, left + 1)), "e7"]
    later = Record(path, COURSE)
    later.refresh()
    assert later.storage.mended == ()
    assert bool(told) == (b'"note"' in there)
    keep(later, entry(8))
    assert path.read_bytes().count(b'"note"') == there.count(b'"note"')


def refuse(monkeypatch, number, *, after=0, name="write"):
    """Let the disk refuse what is written, after so many bytes."""
    real = os.write

    def write(descriptor, data):
        if after:
            real(descriptor, bytes(data)[:after])
        raise OSError(number, os.strerror(number))

    def fsync(descriptor):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(record_file.os, name, write if name == "write" else fsync)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EROFS, "cannot be written to"),
        (errno.EIO, "written to the disk"),
    ],
)
@pytest.mark.parametrize("name", ["write", "fsync"])
@pytest.mark.parametrize("after", [0, 25])
def test_what_the_disk_refuses_waits_and_is_written_in_order(
    path, monkeypatch, number, said, name, after
):
    record = Record(path, COURSE)
    keep(record, entry(1))
    with monkeypatch.context() as full:
        refuse(full, number, after=after, name=name)
        keep(record, entry(2), entry(3))
        assert (record.storage.state, record.storage.waiting) == ("not-saved", 2)
        assert said in record.storage.why
        assert str(path.parent) not in record.storage.why
        assert [each.id for each in record.of("a-quiz")] == ["e1", "e2", "e3"]
        assert record.knows("e3")
        assert ids(path) == ["e1"]
    keep(record, entry(4))
    assert record.storage.shown() == {"state": "saved", "why": "", "waiting": 0, "mended": []}
    assert ids(path) == ["e1", "e2", "e3", "e4"]


def test_half_a_line_that_cannot_be_taken_back_spoils_no_other(path, monkeypatch):
    record = Record(path, COURSE)
    keep(record, entry(1))
    with monkeypatch.context() as full:
        refuse(full, errno.ENOSPC, after=30)
        full.setattr(record_file.os, "ftruncate", lambda *_: refuse(full, errno.EIO))
        keep(record, entry(2))
    assert not path.read_bytes().endswith(b"\n")
    record.refresh()
    assert record.storage.state == "saved"
    assert ids(path) == ["e1", "e2"]


def test_a_refresh_alone_writes_what_waits(path, monkeypatch):
    record = Record(path, COURSE)
    with monkeypatch.context() as full:
        refuse(full, errno.ENOSPC)
        keep(record, entry(1))
    record.refresh()
    assert ids(path) == ["e1"]
    assert record.storage.state == "saved"


@pytest.mark.skipif(not Path("/proc/mounts").exists(), reason="needs Linux")
def test_a_disk_that_fills(tmp_path):
    small = tmp_path / "small"
    small.mkdir()
    mounted = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(small)]
    if os.geteuid() != 0 or subprocess.run(mounted, capture_output=True, check=False).returncode:
        pytest.skip("nothing may be mounted here")
    try:
        record = Record(small / "record-a-course.jsonl", COURSE)
        filler = small / "filler"
        filler.write_bytes(b"x" * 20_000)
        number = 0
        while record.storage.state == "saved":
            number += 1
            keep(record, entry(number, did="answer", sent={"text": "word " * 100}))
            assert number < 1000
        assert "disk is full" in record.storage.why
        keep(record, entry(number + 1))
        assert ids(record.path) == [f"e{n}" for n in range(1, number)]
        filler.unlink()
        keep(record, entry(number + 2))
        assert ids(record.path) == [f"e{n}" for n in range(1, number + 3)]
        assert record.storage.state == "saved"
    finally:
        subprocess.run(["umount", "-l", str(small)], check=True)


def test_a_folder_that_may_not_be_written_is_told_and_still_read(path, monkeypatch):
    record = put(path, file_of(2))
    before = path.read_bytes()

    def locked(self):
        raise OSError(errno.EROFS, "Read-only file system")

    with monkeypatch.context() as closed:
        closed.setattr(record_file.os, "access", lambda *_: False)
        closed.setattr(record_file.RecordFile, "_make_folder", locked)
        record.refresh()
        assert record.storage.state == "not-saved"
        assert [each.id for each in record.of("a-quiz")] == ["e1", "e2"]
        keep(record, entry(3))
        assert path.read_bytes() == before
    record.refresh()
    assert ids(path) == ["e1", "e2", "e3"]


def test_a_program_that_keeps_the_lock_is_told(path, monkeypatch):
    monkeypatch.setattr(record_file, "_PATIENCE", 0.05)
    record = put(path, file_of(1))
    with record_file.RecordFile(path).locked():
        keep(record, entry(2))
        assert record.storage.state == "not-saved"
        assert "Another program" in record.storage.why
    record.refresh()
    assert ids(path) == ["e1", "e2"]


@pytest.mark.skipif(os.name != "posix", reason="needs flock")
@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL])
def test_a_drive_without_locks_is_locked_by_a_files_name(path, monkeypatch, number):
    def no_locks(*_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("fcntl.flock", no_locks)
    monkeypatch.setattr(record_file, "_PATIENCE", 0.05)
    record, other = Record(path, COURSE), Record(path, COURSE)
    keep(record, entry(1))
    assert (record.storage.state, ids(path)) == ("saved", ["e1"])
    with record_file.RecordFile(path).locked():
        keep(other, entry(2))
        assert "Another program" in other.storage.why
    keep(other, entry(3))
    assert ids(path) == ["e1", "e2", "e3"]
    forget(path)
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP])
def test_a_drive_that_knows_no_fsync_keeps_what_is_written(path, monkeypatch, number):
    refuse(monkeypatch, number, name="fsync")
    record = Record(path, COURSE)
    keep(record, entry(1))
    assert (record.storage.state, ids(path)) == ("saved", ["e1"])


def test_a_record_never_grows_beyond_what_is_read_again(path, monkeypatch):
    record = put(path, file_of(3))
    for module in (record_file, record_module):
        monkeypatch.setattr(module, "LARGEST", len(file_of(3)) + 350)
    with pytest.raises(RecordError, match="Nothing was added"):
        record.merge(file_of(9))
    assert path.read_bytes() == file_of(3)
    assert (record.storage.state, len(record.entries())) == ("saved", 3)
    assert record.merge(file_of(4))[0] == 1
    keep(record, entry(5, did="answer", sent={"text": "words " * 100}))
    assert record.storage.state == "not-saved"
    assert "its maximum size" in record.storage.why
    assert ids(path) == ["e1", "e2", "e3", "e4"]
    assert ids_in(record.contents()) == ["e1", "e2", "e3", "e4", "e5"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (line_of({"format": FORMAT + 1, "course": COURSE}), "later version"),
        (line_of({"format": FORMAT - 1, "course": COURSE}), "cannot read"),
        pytest.param(line_of(head("other")), "found that of other", id="another course"),
        (b"Dear diary,\nno record this.\n", "found some other file"),
    ],
)
def test_what_is_no_record_of_this_course_stays_as_it_is(path, data, said):
    record = put(path, data)
    record.refresh()
    assert record.storage.state == "memory"
    keep(record, entry(1))
    assert said in record.storage.why
    assert (record.storage.state, record.storage.waiting) == ("memory", 1)
    assert path.read_bytes() == data
    path.unlink()  # as it was asked for
    keep(record, entry(2))
    assert ids(path) == ["e1", "e2"]


@pytest.mark.skipif(os.name != "posix", reason="needs owners of files")
def test_somebody_elses_file_is_left_alone(path, monkeypatch):
    record = put(path, file_of(1))
    owner = path.stat().st_uid
    monkeypatch.setattr(record_file.os, "geteuid", lambda: owner + 1)
    keep(record, entry(2))
    assert "belongs to another user" in record.storage.why
    assert path.read_bytes() == file_of(1) or ids(path) == ["e1"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
def test_a_pipe_in_place_of_the_file_keeps_nobody_waiting(path):
    path.parent.mkdir()
    os.mkfifo(path)
    record = Record(path, COURSE)
    keep(record, entry(1))
    assert record.storage.state == "memory"


def test_a_file_that_was_deleted_or_exchanged_is_read_anew(path):
    record = put(path, file_of(3))
    record.refresh()
    path.unlink()
    keep(record, entry(7))
    assert ids(path) == ["e7"]
    path.unlink()
    put(path, file_of(2))
    record.refresh()
    assert [each.id for each in record.entries()] == ["e1", "e2"]


def test_a_merge_adds_what_is_new_and_changes_nothing_else(path):
    record = put(path, file_of(3))
    other = b"".join([*lines(2), line_of(entry(8).said()), line_of(entry(9).said())])
    before = path.read_bytes()
    assert record.merge(other + b"torn") == (
        2,
        ["Line 6 was cut short: it is ignored, but stays in the file."],
    )
    assert path.read_bytes().startswith(before)
    assert ids(path) == ["e1", "e2", "e3", "e8", "e9"]
    assert record.merge(other)[0] == 0
    assert record.merge(path.read_bytes())[0] == 0
    with pytest.raises(RecordError):
        record.merge(line_of(head("other")))


def test_the_contents_to_take_along_hold_what_waits_too(path, monkeypatch):
    record = Record(path, COURSE)
    assert read_record(record.contents(), COURSE).entries == []
    keep(record, entry(1))
    assert record.contents() == path.read_bytes()
    with monkeypatch.context() as full:
        refuse(full, errno.ENOSPC)
        keep(record, entry(2))
        taken = record.contents()
    assert [each.id for each in read_record(taken, COURSE).entries] == ["e1", "e2"]
    with monkeypatch.context() as gone:
        gone.setattr(record_file.RecordFile, "read", refuse_read)
        gone.setattr(record_file.RecordFile, "state", refuse_read)
        assert ids_in(record.contents()) == ["e1", "e2"]
    elsewhere = Record(path.with_name("record-elsewhere.jsonl"), COURSE)
    assert elsewhere.merge(taken) == (2, [])


def test_the_contents_hold_nothing_of_another_course(path):
    record = put(path, line_of(head("other")) + line_of(entry(9).said()))
    keep(record, entry(1))
    taken = read_record(record.contents(), COURSE)
    assert [each.id for each in taken.entries] == ["e1"]
    assert taken.mended() == []


def test_a_whole_record_is_read_without_a_lock_and_torn_ones_with_one(path, monkeypatch):
    locks = []
    monkeypatch.setattr(
        record_file.RecordFile, "_make_folder", lambda self: locks.append(self.path)
    )
    record = put(path, file_of(3))
    record.refresh()
    record.refresh()
    assert len(record.entries()) == 3
    assert locks == []
    put(path, file_of(4)[:-9])
    record.refresh()
    assert len(locks) == 1
    assert record.storage.mended


def test_what_was_refused_is_not_read_for_each_answer(path, monkeypatch):
    record = put(path, b"x" * 5000 + b"\n\n")
    keep(record, entry(1))
    monkeypatch.setattr(record_file.RecordFile, "read", lambda *_: pytest.fail("read again"))
    keep(record, entry(2))
    assert record.storage.state == "memory"
    assert record.storage.waiting == 2


@pytest.mark.skipif(os.name != "posix", reason="needs owners of files")
def test_a_file_given_to_its_reader_is_used_from_then_on(path, monkeypatch):
    record = put(path, file_of(1))
    owner = path.stat().st_uid
    with monkeypatch.context() as other:
        other.setattr(record_file.os, "geteuid", lambda: owner + 1)
        keep(record, entry(2))
        assert record.storage.state == "memory"
    path.chmod(0o644)
    record.refresh()
    assert ids(path) == ["e1", "e2"]


def test_in_a_browser_which_has_no_locks_it_works_without(path, monkeypatch):
    monkeypatch.setattr(record_file.sys, "platform", "emscripten")
    monkeypatch.setitem(sys.modules, "filelock", None)
    keep(Record(path, COURSE), entry(1))
    assert ids(path) == ["e1"]
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_all_quizzes_of_a_kernel_share_one_record(coursekit_home):
    assert record_of("some") is record_of("some")
    assert record_of("some").path == coursekit_home / "record-some.jsonl"
    assert record_of("some") is not record_of("other")


def test_the_words_of_an_action_are_on_the_disk_before_the_turn_ends(path, monkeypatch):
    record, seen = Record(path, COURSE), []
    for name in ("write", "fsync"):
        real = getattr(os, name)
        monkeypatch.setattr(
            record_file.os, name, lambda *a, name=name, real=real: (seen.append(name), real(*a))[1]
        )
    with record.turn():
        seen.clear()
        record.append(entry(1))
        assert seen[:2] == ["write", "fsync"]
