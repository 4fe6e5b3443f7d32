"""The record as a file: taken along, added again, and never told of in what a notebook saves."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from quiz_files import ARTICLE, QUIZ
from record_files import COURSE as OTHER
from record_files import entry, file_of, lines
from sample_course import NOTEBOOKS
from test_progress import answered

from coursekit.course.student.progress_view import Progress
from coursekit.errors import CoursekitError
from coursekit.quiz.store.entries import line_of
from coursekit.quiz.store.record import Record, record_of, shared_record
from coursekit.quiz.store.recovery import read_record
from coursekit.reading.article import Article
from coursekit.widgets.quiz import Quiz

COURSE = "cyber-law-debates"


class Page:
    """The page's end of the line, for the messages about the file."""

    def __init__(self, widget):
        self.widget = widget
        self.told = []
        widget.send = self._take

    def _take(self, content, buffers=None):
        if content.get("keeping") == "changed":
            self.told.append("changed")
        else:
            self.reply, self.files = content, buffers

    def ask(self, keeping, *files, **more):
        message = {"keeping": keeping, "keeping_id": "k1", **more}
        self.widget._handle_custom_msg(message, [memoryview(each) for each in files])
        assert self.reply["keeping_id"] == "k1"
        return self.reply

    def answer(self, text):
        shown = self.widget.shown[0]
        token = next(each["token"] for each in shown["options"] if each["text"] == text)
        action = {"did": "answer", "sent": {"choices": [token]}}
        message = {"type": "do", "question": shown["id"], "deed": action, "message_id": text}
        self.widget._handle_custom_msg(message, [])
        assert self.reply["type"] == "done"


@pytest.fixture
def open_quiz(tmp_path):
    def opened():
        path = tmp_path / "last-lines.yaml"
        path.write_text(QUIZ, encoding="utf-8")
        return Page(Quiz(path, article=Article(ARTICLE)))

    shared_record.cache_clear()
    return opened


def test_what_was_done_is_at_stake_until_there_is_a_backup(open_quiz, coursekit_home):
    page = open_quiz()
    assert page.widget.keeping == {"course": COURSE, "place": "disk", "at_stake": False}
    assert page.ask("take")["upto"] == 0
    page.answer("A claim")
    assert page.widget.keeping["at_stake"]
    reply = page.ask("take")
    record = coursekit_home / f"record-{COURSE}.jsonl"
    assert page.files == [record.read_bytes()]
    assert reply["name"].startswith(f"record-{COURSE}-2")
    assert page.widget.keeping["at_stake"]
    assert page.ask("taken", upto=reply["upto"])["keeping"] == "noted"
    assert not page.widget.keeping["at_stake"]
    shared_record.cache_clear()
    assert not open_quiz().widget.keeping["at_stake"]
    page.answer("A credit")
    assert page.widget.keeping["at_stake"]


def test_an_answer_between_the_download_and_its_note_is_at_stake(open_quiz):
    page = open_quiz()
    page.answer("A claim")
    upto = page.ask("take")["upto"]
    page.answer("An advertisement")
    page.ask("taken", upto=upto)
    assert page.widget.keeping["at_stake"]
    page.ask("taken", upto=10**6)
    assert not page.widget.keeping["at_stake"]
    page.answer("A credit")
    assert page.widget.keeping["at_stake"]


def test_a_file_goes_into_an_empty_folder_and_nothing_is_at_stake(open_quiz, monkeypatch, tmp_path):
    page = open_quiz()
    page.answer("A claim")
    page.ask("take")
    (data,) = page.files
    monkeypatch.setenv("COURSEKIT_HOME", str(tmp_path / "new"))
    page = open_quiz()
    reply = page.ask("add", data)
    assert reply["told"] == "One entry was added from the file."
    assert not page.widget.keeping["at_stake"]
    assert page.told == ["changed"]
    there = (tmp_path / "new" / f"record-{COURSE}.jsonl").read_bytes()
    assert read_record(there, COURSE).entries == read_record(data, COURSE).entries
    assert "Nothing was added" in page.ask("add", data)["told"]
    assert page.told == ["changed"]


def test_what_is_here_stays_and_stays_at_stake(open_quiz, coursekit_home, tmp_path):
    answered("not-the-story", home=tmp_path / "other.jsonl")
    page = open_quiz()
    page.answer("A claim")
    record = coursekit_home / f"record-{COURSE}.jsonl"
    before = record.read_bytes()
    page.ask("add", (tmp_path / "other.jsonl").read_bytes() + b"torn")
    assert page.reply["told"] == (
        "One entry was added from the file."
        " In the file: Line 3 was cut short: it is ignored, but stays in the file."
    )
    assert record.read_bytes().startswith(before)
    assert [each.n for each in read_record(record.read_bytes(), COURSE).entries] == [1, 2]
    assert page.widget.keeping["at_stake"]


@pytest.mark.parametrize(
    ("message", "files", "said"),
    [
        ({"keeping": "add"}, [b"nothing"], "found some other file"),
        ({"keeping": "add"}, [b""], None),
        ({"keeping": "add"}, [file_of(2)], f"found that of {OTHER}"),
        ({"keeping": "add"}, [], "not known"),
        ({"keeping": "taken", "upto": "9"}, [], "not known"),
        ({"keeping": "look"}, [], "not known"),
        ({"keeping": ["take"]}, [], "not known"),
        ({}, [], "not known"),
    ],
)
def test_what_cannot_be_done_is_refused_and_changes_nothing(
    open_quiz, coursekit_home, message, files, said
):
    page = open_quiz()
    page.answer("A claim")
    before = (coursekit_home / f"record-{COURSE}.jsonl").read_bytes()
    page.ask(**{"keeping": None, **message}) if not files else page.ask("add", *files)
    if said is None:
        assert "Nothing was added" in page.reply["told"]
    else:
        assert page.reply["keeping"] == "refused"
        assert said in page.reply["reason"]
    assert (coursekit_home / f"record-{COURSE}.jsonl").read_bytes() == before


def test_an_added_file_is_told_to_every_quiz_and_an_action_to_the_progress_alone(
    open_quiz, tmp_path
):
    answered("not-the-story", home=tmp_path / "other.jsonl")
    first, second = open_quiz(), open_quiz()
    progress = Page(Progress(NOTEBOOKS))
    first.answer("A claim")
    assert (first.told, second.told, progress.told) == ([], [], ["changed"])
    assert second.widget.keeping["at_stake"]
    first.ask("add", (tmp_path / "other.jsonl").read_bytes())
    assert (first.told, second.told, progress.told) == (["changed"], ["changed"], ["changed"] * 2)


def test_a_note_of_a_backup_is_no_entry_and_claims_no_more_than_there_is(tmp_path):
    record = Record(tmp_path / "record.jsonl", OTHER)
    record.path.write_bytes(b"".join(lines(2)) + line_of({"note": "x", "upto": 10**9}))
    record.refresh()
    assert [each.id for each in record.entries()] == ["e1", "e2"]
    assert not record.is_at_stake
    with record.turn():
        record.append(entry(3))
    assert record.is_at_stake
    record.note_backup(3)
    record.note_backup(3)
    assert record.path.read_bytes().count(b'"upto"') == 2
    again = Record(record.path, OTHER)
    again.refresh()
    assert not again.is_at_stake
    assert again.mended() == []


def test_the_progress_counts_and_saves_no_counts(coursekit_home):
    shared_record.cache_clear()
    answered("not-the-story")
    answered("what-via-says", right=False)
    page = Page(Progress(NOTEBOOKS))
    reply = page.ask("look")
    lesson = next(
        each for each in reply["lessons"] if each["title"] == "Unit 1: Reading one article"
    )
    questions = lesson["objectives"][0]["questions"]
    assert [each["state"] for each in questions] == ["done", "missed"]
    assert questions[1]["prompt"].startswith("What does the line")
    assert reply["unread"] == []
    assert "Reading one article: 1 done, 1 missed, " in repr(page.widget)
    state = {name: value for name, value in page.widget.get_state().items() if name[0] != "_"}
    saved = json.dumps([state, page.widget._repr_mimebundle_()], default=str)
    assert "Run this cell to see your progress." in saved
    for secret in ("missed,", "What does the line", "Reading one article"):
        assert secret not in saved


def test_a_lesson_that_cannot_be_read_is_told_and_the_others_are_counted(tmp_path):
    shutil.copytree(NOTEBOOKS, tmp_path / "notebooks")
    (tmp_path / "notebooks/99-broken.ipynb").write_text("{", encoding="utf-8")
    quiz = tmp_path / "notebooks/quizzes/03-how-exact.yaml"
    quiz.write_text("format: 1\nquestions: [", encoding="utf-8")
    reply = Page(Progress(tmp_path / "notebooks")).ask("look")
    titles = [each["title"] for each in reply["lessons"]]
    assert "Unit 1: Reading one article" in titles
    assert "When, and what counts as yes?" not in titles
    assert [each.partition(":")[0] for each in reply["unread"]] == [
        "03-when-and-what-counts-as-yes.ipynb",
        "99-broken.ipynb",
    ]


def test_a_quiz_of_another_course_is_left_out_and_that_is_said(tmp_path):
    shutil.copytree(NOTEBOOKS, tmp_path / "notebooks")
    file = tmp_path / "notebooks/quizzes/03-how-exact.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("format: 1", "format: 1\ncourse: another"), encoding="utf-8")
    reply = Page(Progress(tmp_path / "notebooks")).ask("look")
    assert "Unit 1: Reading one article" in [each["title"] for each in reply["lessons"]]
    assert reply["apart"].startswith("Quizzes from other courses are left out: another.")
    reply = Page(Progress(tmp_path / "notebooks", course="another")).ask("look")
    assert [each["title"] for each in reply["lessons"]] == ["Unit 3: When, and what counts as yes?"]


def test_a_folder_without_lessons_is_an_error(tmp_path):
    with pytest.raises(CoursekitError, match="expected the folder of the lessons"):
        Progress(tmp_path)


def test_links_to_lessons_are_ways_and_never_addresses(tmp_path, monkeypatch):
    shutil.copytree(NOTEBOOKS, tmp_path / "notebooks")
    monkeypatch.chdir(tmp_path / "notebooks")
    Path("01-reading-one-article.ipynb").rename("javascript:alert(1)#.ipynb")
    reply = Page(Progress()).ask("look")
    ways = {each["title"]: each["file"] for each in reply["lessons"]}
    assert ways["Unit 3: When, and what counts as yes?"] == "./03-when-and-what-counts-as-yes.ipynb"
    assert ways["Reading one article"] == "./javascript%3Aalert%281%29%23.ipynb"


def test_the_record_is_that_of_all_widgets_of_the_kernel():
    progress = Progress(NOTEBOOKS)
    assert progress._record is record_of(COURSE)
