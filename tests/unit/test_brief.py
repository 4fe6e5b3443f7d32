"""The brief that grows: the client, the paragraphs with their versions, all of them together."""

from __future__ import annotations

import os
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from kind_cases import example, quiz_of

import coursekit
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.quiz.brief.whole import WHOLE, Done, Section, gathered, on_page
from coursekit.quiz.clients import client_in, clients_at
from coursekit.quiz.kinds.brief.model import FIELDS
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import well_formed
from coursekit.quiz.session import Session
from coursekit.quiz.store.record import record_of
from coursekit.widgets.quiz import Quiz

CLIENTS = Path(__file__).parents[2] / "notebooks/clients.yaml"
NAME = "a-paragraph"
LESSON = """{"cells": [{"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# A unit"}],
"metadata": {}, "nbformat": 4, "nbformat_minor": 5}"""


@pytest.fixture
def course(tmp_path, monkeypatch):
    """Return the folder of the lessons of a course with two briefs, as the one that is open."""
    (tmp_path / "quizzes").mkdir()
    for number in ("01", "02"):
        text = quiz_of(example("brief")).replace("every-kind", f"{number}-brief")
        (tmp_path / f"quizzes/{number}-brief.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "clients.yaml").write_bytes(CLIENTS.read_bytes())
    monkeypatch.chdir(tmp_path)
    return tmp_path


class Page:
    """What a page does with a widget."""

    def __init__(self, widget):
        self.widget, self.count = widget, 0

    def ask(self, **message):
        self.count += 1
        message["message_id"] = str(self.count)
        self.widget._receive(None, message, [])
        return self.widget._replies[str(self.count)]

    def keep(self, sent, did="answer", question=NAME):
        return self.ask(type="do", question=question, deed={"did": did, "sent": sent})


def paragraph(claim, client="ngo"):
    return {"client": client, "fields": {"claim": claim, "source": "https://example.org"}}


def test_the_clients_of_the_course_are_four_and_each_has_two_sentences():
    found = clients_at(CLIENTS)
    assert [each.id for each in found.clients] == ["ministry", "ngo", "platform", "prosecutor"]
    assert {each.about.count(".") for each in found.clients} == {2}


def test_a_client_that_is_chosen_is_the_one_whom_a_paragraph_asks_for(course):
    client = Page(coursekit.Client())
    told = client.keep({"client": "ngo"}, question="client")
    assert (told["stands"]["client"], told["stands"]["result"]["note"]) == ("ngo", "chosen")
    page = Page(Quiz("quizzes/01-brief.yaml"))
    shown = page.widget.shown[0]["clients"]
    assert shown[1]["text"] == "Open Wire Marenia, a digital rights organisation"
    assert page.ask(type="open")["questions"][NAME]["client"] == "ngo"
    assert page.keep({"client": "ministry"}, did="choose")["stands"]["client"] == "ministry"
    assert client.ask(type="open")["questions"]["client"]["client"] == "ministry"
    assert page.keep({"client": "nobody"}, did="choose")["reason"] == "no client is chosen"
    words = [entry.words for entry in record_of("cyber-law-debates").entries()]
    assert words == ["Open Wire Marenia, a digital rights organisation", ""]


def test_a_client_that_the_course_has_not_is_a_fault_with_its_name(course):
    path = course / "quizzes/01-brief.yaml"
    path.write_text(path.read_text("utf-8").replace("ngo:", "bank:"), encoding="utf-8")
    with pytest.raises(AuthoredFileError, match="the course has no client `bank`"):
        load_quiz(path)
    (course / "clients.yaml").unlink()
    assert load_quiz(path).questions[0].name_of("bank") == "Bank"


def test_every_version_is_kept_and_can_be_looked_at(course):
    page = Page(Quiz("quizzes/01-brief.yaml"))
    for claim in ("We join.", "We wait.", "We join later."):
        stands = page.keep(paragraph(claim))["stands"]
    assert [each["sent"]["fields"]["claim"] for each in stands["versions"]] == [
        "We join.", "We wait.", "We join later.",
    ]  # fmt: skip
    assert "RUBRIC-CLAIM" in str(stands["result"])
    again = Page(Quiz("quizzes/01-brief.yaml")).ask(type="open")["questions"][NAME]
    assert len(again["versions"]) == 3
    assert again["result"]["fields"]["claim"] == "We join later."


def test_a_paragraph_stays_when_its_question_is_reworded(course):
    Page(Quiz("quizzes/01-brief.yaml")).keep(paragraph("We join."))
    path = course / "quizzes/01-brief.yaml"
    path.write_text(path.read_text("utf-8").replace("PARAGRAPH-STRONG", "OTHER"), "utf-8")
    told = Page(Quiz(path)).ask(type="open")["questions"][NAME]
    assert told["result"]["fields"]["claim"] == "We join."


def test_before_something_is_kept_no_exemplar_is_told(course):
    page = Page(Quiz("quizzes/01-brief.yaml"))
    told = str((page.widget.get_state(), page.ask(type="open")))
    assert "PARAGRAPH" not in told
    assert "RUBRIC" not in told
    assert "PARAGRAPH" not in page.widget._without_a_page()["text/html"]


def test_the_brief_gathers_the_paragraphs_of_all_units_in_their_order(course):
    Page(Quiz("quizzes/02-brief.yaml")).keep(paragraph("Second."))
    first = Page(Quiz("quizzes/01-brief.yaml"))
    first.keep(paragraph("First."))
    first.keep(paragraph("First, mended.", "ministry"))
    page = Page(coursekit.Brief())
    told = page.ask(type="open")["questions"]["whole-brief"]
    claims = [
        [version["fields"]["claim"] for version in each["versions"]] for each in told["paragraphs"]
    ]
    assert claims == [["First.", "First, mended."], ["Second."]]
    assert told["client"] == "ministry"
    kept = page.keep({"text": "I changed my mind."}, question="whole-brief")
    assert kept["stands"]["result"]["written"] == "I changed my mind."


def test_students_read_by_what_is_marked_what_changed(course):
    told = coursekit.Brief()._saved.session.questions[0].prompt
    for criterion in clients_at(CLIENTS).rubric_of_changes:
        assert f"- {criterion}" in told
    text = CLIENTS.read_text(encoding="utf-8")
    without = text.partition("rubric_of_changes:")[0] + "clients:" + text.partition("clients:")[2]
    (course / "clients.yaml").write_text(without, encoding="utf-8")
    assert coursekit.Brief()._saved.session.questions[0].prompt.endswith("lines?")


def test_a_second_paragraph_of_a_unit_comes_second_and_is_numbered(course):
    path = course / "quizzes/01-brief.yaml"
    (course / "01-a-unit.ipynb").write_text(LESSON, encoding="utf-8")
    again = path.read_text(encoding="utf-8").replace("01-brief", "01-brief-again")
    path.with_stem("01-brief-again").write_text(again, encoding="utf-8")
    Page(Quiz("quizzes/01-brief-again.yaml")).keep(paragraph("On another text."))
    told = Page(coursekit.Brief()).ask(type="open")["questions"]["whole-brief"]
    first, second, third = told["paragraphs"]
    assert (first["versions"], third["versions"]) == ([], [])
    assert second["versions"][0]["fields"]["claim"] == "On another text."
    assert [first["title"], second["title"]] == ["A unit", "A unit (2)"]


def test_which_paragraphs_are_on_the_page_is_kept_with_their_order(course):
    path = course / "quizzes/02-brief.yaml"
    path.with_stem("03-brief").write_text(path.read_text("utf-8").replace("02-", "03-"), "utf-8")
    for number in ("01", "02", "03"):
        Page(Quiz(f"quizzes/{number}-brief.yaml")).keep(paragraph(f"From {number}."))
    page = Page(coursekit.Brief())
    first, second, last = f"01-brief/{NAME}", f"02-brief/{NAME}", f"03-brief/{NAME}"
    for chosen in ([first], [second, first]):
        assert "refused" not in str(page.keep({"page": chosen}, "choose", "whole-brief"))
    for wrong in ([last], [first, first], ["04/x"], [[first]], "all", None):
        told = page.keep({"page": wrong}, "choose", "whole-brief")
        assert told["reason"] in ("the brief has no such paragraph", "this cannot be saved")
    told = Page(coursekit.Brief()).ask(type="open")["questions"]["whole-brief"]
    assert told["page"] == [second, first]
    shown = on_page(told["paragraphs"], told["page"])
    assert [each["versions"][-1]["fields"]["claim"] for each in shown] == [
        "From 03.", "From 02.", "From 01.",
    ]  # fmt: skip
    assert on_page(told["paragraphs"], []) == []


def test_a_brief_is_printed_and_saved_as_the_notebook_does(course, run, tmp_path):
    _code, out, _err = run("brief")
    assert out == "# Brief\n\nNothing is written yet.\n"
    first = Page(Quiz("quizzes/01-brief.yaml"))
    first.keep(paragraph("We wait."))
    first.keep(paragraph("We join <b>.\x1b[31m"))
    Page(Quiz("quizzes/02-brief.yaml")).keep(paragraph("Join later."))
    whole = Page(coursekit.Brief())
    whole.keep({"page": [f"01-brief/{NAME}"]}, "choose", "whole-brief")
    whole.keep({"text": "I named a rule."}, question="whole-brief")
    code, out, _err = run("brief")
    assert (code, "\x1b" in out) == (0, False)
    page, _, all_of_it = out.partition("# All that you wrote")
    assert page.index("Join later.") < page.index("We join <b>.")
    assert "One earlier version" in all_of_it
    assert "I named a rule." in all_of_it
    code, out, _err = run("brief", "--out", tmp_path / "b.html")
    assert (code, out) == (0, f"{tmp_path / 'b.html'}\n")
    html = (tmp_path / "b.html").read_text(encoding="utf-8")
    for words in ("We join &lt;b&gt;.", "We wait.", "Open Wire Marenia", "https://example.org"):
        assert words in html
    assert html.index("Join later.") < html.index("All that you wrote")
    code, _out, err = run("brief", "--out", tmp_path / "b.html")
    assert code == 1
    assert "already exists, and is left as it is" in err
    assert run("brief", "--out", "b.docx")[0] == 2


def test_a_timeline_of_ones_own_comes_along(course):
    rows = pd.DataFrame(
        {"value": ["2024-11", ""], "event": ["A vote", "More"], "evidence": ["x", "y"]}
    )
    brief = coursekit.Brief(timeline=rows)
    assert brief.shown[0]["moments"][0] == {"when": "2024-11", "what": "A vote", "words": "x"}


def test_a_folder_without_a_brief_is_named(tmp_path):
    with pytest.raises(CoursekitError, match="kind: brief"):
        coursekit.Brief(tmp_path)


def test_the_course_itself_has_clients_for_each_of_its_briefs():
    for path in sorted((CLIENTS.parent / "quizzes").glob("*.yaml")):
        if b"kind: brief" in path.read_bytes():
            (question,) = [one for one in load_quiz(path).questions if one.kind == "brief"]
            assert set(question.clients) == set(clients_at(CLIENTS).names), path.name


NAMES = st.sampled_from(["client", "fields", "claim", "x"])
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)


PAGES = st.fixed_dictionaries({"page": st.lists(st.sampled_from(["q/a", "q/b", "", 1, ["q/a"]]))})


@given(st.lists(st.tuples(st.sampled_from(["answer", "choose", "hint"]), ANY | PAGES), max_size=6))
def test_whatever_a_record_says_a_brief_can_be_made_of_it(actions):
    done = [
        Done(*place, "2026", {"did": did, "sent": sent})
        for did, sent in actions
        for place in (("q", "a"), (WHOLE, WHOLE))
    ]
    sections = [Section(quiz="q", question=name, title="T") for name in "ab"]
    found = gathered(sections, done)
    one, _last = found["paragraphs"]
    assert found["page"] in ([], ["q/a"])
    assert all(each["versions"] for each in on_page(found["paragraphs"], found["page"]))
    for version in one["versions"]:
        assert tuple(version["fields"]) == FIELDS
        assert all(isinstance(text, str) for text in version["fields"].values())
    assert isinstance(found["client"], str)
    assert found["client"] == client_in(each.action for each in done)


@given(st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=30)))
def test_what_is_kept_is_what_was_written(fields):
    quiz = _loaded()
    sent = {"client": "ngo", "fields": fields}
    session = Session(quiz)
    if not any(text.strip() for text in fields.values()):
        with pytest.raises(ValueError, match="nothing is written"):
            session.do(NAME, {"did": "answer", "sent": sent})
        return
    kept = session.do(NAME, {"did": "answer", "sent": sent}).tries[-1].answer
    for name, text in zip(FIELDS, kept.fields, strict=True):
        assert text == well_formed(fields.get(name, "").strip())


def _loaded():
    path = Path(os.environ["COURSEKIT_HOME"]).parent / "every-kind.yaml"
    if not path.exists():
        path.write_text(quiz_of(example("brief")), encoding="utf-8")
    return load_quiz(path)
