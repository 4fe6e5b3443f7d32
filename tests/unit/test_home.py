"""Where a student's work stays, where it goes with the session, and where the page must keep it."""

from __future__ import annotations

import sys

import pytest
from record_files import COURSE, entry

from coursekit import home
from coursekit.home import place_of, record_path
from coursekit.quiz.store.record import Record


@pytest.mark.parametrize(
    ("variables", "place"),
    [
        ({}, "disk"),
        ({"BINDER_REPO_URL": "https://example.org"}, "session"),
        ({"BINDER_LAUNCH_HOST": "https://example.org/"}, "session"),
        ({"BINDER_REQUEST": "v2/gh/a/b/main"}, "session"),
        ({"BINDER_SERVICE_HOST": "10.0.0.1"}, "session"),
        ({"BINDER_REPO_URL": ""}, "disk"),
        ({"BINDER_REPO_URL": "x", "COURSEKIT_HOME": "/mnt/mine"}, "session"),
        ({"BINDER_REPO_URL": "x", "COURSEKIT_LASTING": "1"}, "disk"),
        ({"COURSEKIT_LASTING": "0"}, "session"),
        ({"BINDER_REPO_URL": "x", "COURSEKIT_LASTING": "perhaps"}, "session"),
    ],
)
def test_binder_is_known_by_its_variables(monkeypatch, variables, place):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert place_of(record_path("a-course")) == place


@pytest.fixture
def in_browser(monkeypatch, tmp_path):
    """Let Python run in a browser whose notebook files are in a folder, once that is made."""
    monkeypatch.setattr(sys, "platform", "emscripten")
    monkeypatch.setattr(home, "DRIVE", tmp_path / "drive")
    monkeypatch.delenv("COURSEKIT_HOME")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path / "drive"


def test_in_a_browser_the_record_lies_among_the_files_that_it_keeps(in_browser):
    in_browser.mkdir()
    path = record_path(COURSE)
    assert path == in_browser / "coursekit-answers" / f"record-{COURSE}.jsonl"
    assert place_of(path) == "disk"


def test_where_the_browser_keeps_no_files_the_page_keeps_the_record(in_browser, tmp_path):
    path = record_path(COURSE)
    assert path.is_relative_to(tmp_path / "home")
    assert place_of(path) == "page"


def test_a_chosen_folder_is_taken_in_a_browser_too(in_browser, monkeypatch, tmp_path):
    monkeypatch.setenv("COURSEKIT_HOME", str(tmp_path / "mine"))
    assert record_path(COURSE).parent == tmp_path / "mine"
    assert place_of(record_path(COURSE)) == "page"


def test_in_a_browser_no_lock_is_taken(in_browser, monkeypatch):
    monkeypatch.setitem(sys.modules, "filelock", None)  # an import of it would fail
    in_browser.mkdir()
    record = Record(record_path(COURSE), COURSE)
    with record.turn():
        record.append(entry(1))
    assert record.storage.state == "saved"
    assert [each.name for each in record.path.parent.iterdir()] == [record.path.name]
    again = Record(record.path, COURSE)
    again.refresh()
    assert [each.id for each in again.entries()] == ["e1"]
