"""Hand-ins out of a folder or zip: what an LMS gives, and what somebody would smuggle in."""

from __future__ import annotations

import errno
import io
import os
import stat
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit import archive
from coursekit.classroom import archive as of_class
from coursekit.classroom.folder import gather, identity_of
from coursekit.classroom.questions import CourseQuestions
from coursekit.classroom.sample_class import SampleClass
from coursekit.errors import CoursekitError
from coursekit.quiz.hand_in import written_page

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


@cache
def sample():
    return SampleClass(CourseQuestions(NOTEBOOKS))


@cache
def page_of(number):
    return written_page(sample().hand_in(number), {}).encode()


def zip_of(files):
    """Return a zip; a name may be a ZipInfo."""
    data = io.BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as made:
        for name, content in files:
            made.writestr(name, content, ZIP_DEFLATED)
    return data.getvalue()


def gathered(tmp_path, files):
    path = tmp_path / "class.zip"
    path.write_bytes(zip_of(files))
    return gather(path)


NAMES = {
    "Ada Doe_1207_assignsubmission_file/hand-in.html": "moodle 1207",
    "Ada Doe_1207_assignsubmission_file_/sub/hand-in.html": "moodle 1207",
    "week 5/Bo_9_assignsubmission_file_hand-in.html": "moodle 9",
    "doeada_31_977_hand-in.html": "canvas 31",
    "doeada_LATE_31_977_hand-in-1.html": "canvas 31",
    "a/b/c/hand-in.html": "called simulated 01",
}


@pytest.mark.parametrize("kind", ["zip", "folder"])
@pytest.mark.parametrize("name", NAMES)
def test_names_of_moodle_and_canvas_are_understood(tmp_path, name, kind):
    if kind == "zip":
        found = gathered(tmp_path, [(name, page_of(1))])
    else:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(page_of(1))
        found = gather(tmp_path)
    (received,) = found.hand_ins
    assert (received.path, identity_of(received)) == (name, NAMES[name])
    assert received.place.late is ("LATE" in name)
    assert received.receipt == received.hand_in.receipt
    assert found.refused == ()


def link(name):
    info = ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


HOSTILE = {
    "../out.html": (page_of, "leads out"),
    "/etc/hand-in.html": (page_of, "leads out"),
    "C:\\hand-in.html": (page_of, "leads out"),
    "bomb.html": (lambda _: b"0" * (of_class.LIMITS.one + 1), "larger than"),
    "empty.html": (lambda _: b"", "empty"),
    "cut.html": (lambda _: page_of(2)[:4000], "cut short"),
    "edited.html": (lambda _: page_of(2).replace(b"simulated 02", b"simulated 03"), "checksum"),
    "essay.docx": (lambda _: b"PK\x03\x04", "a zip file"),
    "other.html": (lambda _: b"<html></html>", "some other file"),
    "doubled.html": (lambda _: page_of(1), "same hand-in as a.html"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_hand_in_is_listed_and_stops_nothing(tmp_path, name):
    make, why = HOSTILE[name]
    found = gathered(tmp_path, [("a.html", page_of(1)), (name, make(3)), ("z.html", page_of(4))])
    assert [each.receipt for each in found.hand_ins] == [
        sample().hand_in(number).receipt for number in (1, 4)
    ]
    ((refused, reason),) = found.refused
    assert refused == name or refused == name.replace("\\", "/")
    assert why in reason
    assert not (tmp_path.parent / "out.html").exists()


def test_a_file_without_a_name_is_listed_and_a_folder_of_windows_is_none(tmp_path):
    nameless = ZipInfo("x")
    nameless.filename = ""
    folder = "Ada Doe_7_assignsubmission_file\\"
    files = [(nameless, b"x"), (folder, b""), (f"{folder}hand-in.html", page_of(1))]
    found = gathered(tmp_path, files)
    assert [each.place.person for each in found.hand_ins] == ["7"]
    assert [each.name for each in found.refused] == ["(a file without a name)"]


def test_links_are_not_followed(tmp_path):
    found = gathered(tmp_path, [(link("a.html"), b"/etc/passwd"), ("b.html", page_of(1))])
    assert [(each.name, "a link" in each.reason) for each in found.refused] == [("a.html", True)]
    folder = tmp_path / "class"
    folder.mkdir()
    (tmp_path / "secret.html").write_bytes(page_of(2))
    (folder / "a.html").symlink_to(tmp_path / "secret.html")
    (folder / "all").symlink_to(tmp_path)
    (folder / "b.html").write_bytes(page_of(1))
    found = gather(folder)
    assert [each.path for each in found.hand_ins] == ["b.html"]
    assert [(each.name, "a link" in each.reason) for each in found.refused] == [
        ("a.html", True),
        ("all", True),
    ]


def test_a_size_that_lies_and_a_damaged_member_are_refused(tmp_path):
    data = bytearray(zip_of([("a.html", page_of(1)), ("b.html", page_of(2))]))
    at = data.index(b"b.html") + 500
    data[at : at + 50] = bytes(50)
    path = tmp_path / "class.zip"
    path.write_bytes(data)
    found = gather(path)
    assert [each.path for each in found.hand_ins] == ["a.html"]
    assert [(each.name, each.reason) for each in found.refused] == [
        ("b.html", "it is damaged in the zip")
    ]


def test_too_many_files_and_too_many_bytes_end_the_reading(tmp_path, monkeypatch):
    files = [(f"{number}.html", page_of(number)) for number in range(5)]
    limits = of_class.LIMITS
    monkeypatch.setattr(of_class, "LIMITS", limits._replace(files=3))
    found = gathered(tmp_path, files)
    assert (len(found.hand_ins), len(found.refused)) == (3, 1)
    assert "more than 3 files" in found.refused[0].reason
    fewer = limits._replace(together=2 * len(page_of(1)))
    monkeypatch.setattr(of_class, "LIMITS", fewer)
    assert any("together" in each.reason for each in gathered(tmp_path, files).refused)


def test_what_comes_after_too_many_bytes_is_not_even_unpacked(tmp_path, monkeypatch):
    read, within = [], archive.within_limit
    monkeypatch.setattr(archive, "within_limit", lambda *given: read.append(1) or within(*given))
    limits = of_class.LIMITS
    monkeypatch.setattr(of_class, "LIMITS", limits._replace(together=3 * limits.one))
    bombs = [(f"{number:02}.html", bytes(of_class.LIMITS.one + 1)) for number in range(9)]
    found = gathered(tmp_path, bombs)
    assert len(read) == 3
    assert [each.name for each in found.refused] == ["00.html", "01.html", "02.html", "03.html"]
    assert "this one and the rest are not read" in found.refused[-1].reason


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="names are Unicode there")
def test_a_name_that_an_old_program_unpacked_amiss_is_read(tmp_path):
    folder = os.fsencode(tmp_path) + b"/M\xfcller_7_assignsubmission_file"
    os.mkdir(folder)  # noqa: PTH102 (a path of bytes)
    Path(os.fsdecode(folder), "x.html").write_bytes(page_of(1))
    (found,) = gather(tmp_path).hand_ins
    assert found.place.person == "7"
    assert found.path.encode().decode() == "M\ufffdller_7_assignsubmission_file/x.html"


def test_a_file_that_may_not_be_read_is_listed(tmp_path, monkeypatch):
    (tmp_path / "a.html").write_bytes(page_of(1))
    (tmp_path / "b.html").write_bytes(page_of(2))
    read = archive.bytes_of

    def without_rights(path, most):  # root may read everything
        if path.name == "a.html":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return read(path, most)

    monkeypatch.setattr(archive, "bytes_of", without_rights)
    found = gather(tmp_path)
    assert [each.name for each in found.refused] == ["a.html"]
    assert "Permission denied" in found.refused[0].reason
    assert len(found.hand_ins) == 1


def test_files_of_the_system_are_no_files_of_students(tmp_path):
    files = [("__MACOSX/._a.html", b"x"), (".DS_Store", b"x"), ("a.html", page_of(1))]
    found = gathered(tmp_path, files)
    assert (len(found.hand_ins), found.refused) == (1, ())


def test_hand_ins_of_another_course_are_listed(tmp_path):
    (tmp_path / "a.html").write_bytes(page_of(1))
    found = gather(tmp_path, "another-course")
    assert "another-course" in found.refused[0].reason
    assert found.hand_ins == ()


@pytest.mark.parametrize("data", [b"", b"PK\x05\x06", b"no zip at all"])
def test_a_zip_that_is_none_is_one_clear_error(tmp_path, data):
    (tmp_path / "class.zip").write_bytes(data)
    with pytest.raises(CoursekitError, match="zip"):
        gather(tmp_path / "class.zip")


@pytest.mark.filterwarnings("ignore:Duplicate name")
@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.text(min_size=1, max_size=20), st.binary(max_size=200)), max_size=6))
def test_any_names_and_any_bytes_are_listed_with_a_reason(tmp_path_factory, files):
    path = tmp_path_factory.mktemp("class") / "class.zip"
    path.write_bytes(zip_of([("a.html", page_of(1))]))
    with ZipFile(path, "a") as made:
        for name, content in files:
            with suppress(UnicodeEncodeError, ValueError, IndexError):  # "\0" names no file at all
                made.writestr(name, content)
    found = gather(path)
    assert len(found.hand_ins) == 1
    assert all(each.name and each.reason for each in found.refused)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_zip_in_which_anything_was_changed_is_read_or_refused(tmp_path_factory, data):
    made = bytearray(zip_of([("a.html", page_of(1)), ("b.html", page_of(2))]))
    for _ in range(data.draw(st.integers(1, 5))):
        made[data.draw(st.integers(0, len(made) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("class") / "class.zip"
    path.write_bytes(made)
    try:
        found = gather(path)
    except CoursekitError:
        return
    assert all(each.reason for each in found.refused)
    known = {sample().hand_in(number).receipt for number in (1, 2)}
    assert {each.receipt for each in found.hand_ins} <= known
