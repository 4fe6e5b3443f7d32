"""The review in a notebook: what it shows, where it leads, and that it tells no key."""

from __future__ import annotations

import json
import shutil
from datetime import date, timedelta

import pytest
from sample_course import SAMPLE
from test_progress import answered
from test_quiz_widget import Page

from coursekit.quiz.store.record import shared_record
from coursekit.widgets.review import Review

VIA = "01-page-and-story/what-via-says"


@pytest.fixture
def course(tmp_path):
    """Return a copy of the course's notebooks and articles."""
    for name in ("notebooks", "seeds"):
        shutil.copytree(SAMPLE / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def opened(course):
    """Return what opens the review as a new kernel does."""

    def opened(**more):
        shared_record.cache_clear()
        return Page(Review(course / "notebooks/quizzes", **more))

    return opened


def key(page, name):
    return page.quiz._session.question(name).key_sent()


def test_it_says_when_nothing_is_due(opened):
    page = opened()
    assert page.quiz.shown == []
    nothing = "Nothing is due today: you have not answered any question that can be asked again."
    assert page.quiz.manner["told"] == nothing
    assert repr(page.quiz) == nothing
    assert nothing in page.quiz._repr_mimebundle_()[0]["text/html"]
    assert page.ask(type="open")["questions"] == {}
    answered("what-via-says")
    tomorrow = date.today() + timedelta(days=1)
    told = opened().quiz.manner["told"]
    assert told == f"Nothing is due today. The next question is due on {tomorrow:%-d %B %Y}."


def test_each_question_names_the_unit_that_it_is_from(opened):
    answered("what-via-says", right=False)
    page = opened()
    (shown,) = page.quiz.shown
    assert (shown["id"], shown["lesson"]) == (VIA, "Unit 1: Reading one article")
    assert page.quiz.manner["told"] == "You have one question to answer again today."
    told = page.quiz._repr_mimebundle_()[0]["text/html"]
    assert "Question 1 of 1 · Unit 1: Reading one article." in told


def test_what_is_not_asked_today_is_said(opened, course):
    from coursekit.quiz.loading import load_quiz

    count = 0
    for path in sorted((course / "notebooks/quizzes").glob("*.yaml")):
        for question in load_quiz(path).questions:
            answered(question.id, quiz=path)
            count += question.graded
    page = opened(today=date.today() + timedelta(days=1))
    assert len(page.quiz.shown) == 10
    assert page.quiz.manner["told"].startswith("You have 10 questions to answer again today. ")
    assert f"{count - 10} more are due" in page.quiz.manner["told"]
    lessons = [shown["lesson"] for shown in page.quiz.shown]
    assert len(set(lessons)) > 1
    assert all(lesson.startswith(("Unit 1: ", "Unit 3: ")) for lesson in lessons)


def test_an_answer_is_kept_and_the_review_opens_as_it_was_left(opened):
    answered("what-via-says", right=False)
    page = opened()
    page.do(VIA, did="answer", sent=key(page, VIA))
    left = page.ask(type="open")
    page = opened()
    assert {**page.ask(type="open"), "message_id": ""} == {**left, "message_id": ""}
    assert left["questions"][VIA]["result"]["verdict"] == "right"


def test_the_reader_holds_the_article_of_the_question_that_was_answered(opened, course):
    answered("what-via-says", right=False)
    other = course / "notebooks/quizzes/02-other.yaml"
    text = (course / "notebooks/quizzes/01-page-and-story.yaml").read_text(encoding="utf-8")
    text = text.replace("quiz: 01-page-and-story", "quiz: 02-other")
    other.write_text(text.replace("un-cybercrime-convention-vote", "copy"), encoding="utf-8")
    seeds = course / "seeds"
    (seeds / "copy").mkdir()
    original = (seeds / "un-cybercrime-convention-vote/article.txt").read_text(encoding="utf-8")
    (seeds / "copy/article.txt").write_text("Another page\n\n" + original, encoding="utf-8")
    answered("what-via-says", right=False, quiz=other)
    page = opened()
    assert page.quiz.reader.children[0].value.startswith("Once you")
    titles = []
    for name in (VIA, "02-other/what-via-says", VIA):
        if not page.quiz._session.is_final(name):
            page.do(name, did="answer", sent=key(page, name))
        page.ask(type="evidence", question=name)
        (reader,) = page.quiz.reader.children
        ((start, end),) = reader.marked
        titles.append(reader.page["text"][:12])
        assert reader.page["text"][start:end] in original
    assert titles[0] == titles[2] != titles[1] == "Another page"
    again = opened().quiz
    assert again.reader.children[0].page["text"].startswith("Another page")


def test_it_tells_no_key_before_an_answer(opened):
    answered("what-via-says", right=False)
    state = json.dumps(opened().quiz.get_state(), default=str)
    (question,) = opened().quiz._session.questions
    for option in question.options:
        assert option.feedback not in state


def test_evidence_waits_for_a_reader_that_was_not_asked_for(opened):
    answered("what-via-says", right=False)
    page = opened()
    page.do(VIA, did="answer", sent=key(page, VIA))
    assert page.quiz._readers == {}


def test_what_waited_since_the_review_of_an_earlier_day_is_kept_in_that_review(opened):
    answered("what-via-says", right=False)
    page = opened()
    day = (date.today() - timedelta(days=1)).isoformat()
    sent = {"did": "answer", "sent": key(page, VIA), "id": "p1"}
    late = {"type": "do", "late": True, "question": VIA, "deed": sent}
    version = page.ask(type="open")["versions"][VIA]
    reply = page.ask(**late | {"quiz": f"review/{day}", "deed": sent | {"version": version}})
    assert (reply["done"], reply["saved"], reply["stands"]) == (["p1"], True, None)
    entries = page.quiz._saved.record.of(f"review/{day}")
    assert [(each.question, each.action["did"]) for each in entries] == [
        ("", "begin"),
        (VIA, "answer"),
    ]
    for other in ("01-page-and-story", "review/", "review/2026-99-99", "review/20260102", 7):
        assert page.ask(**late | {"quiz": other})["type"] == "refused"


def test_a_quiz_of_another_course_beside_the_others_does_not_stop_it(course, opened):
    file = course / "notebooks/quizzes/01-the-vote.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("format: 1", "format: 1\ncourse: another"), encoding="utf-8")
    assert "Quizzes from other courses are left out: another." in opened().quiz.manner["told"]
    assert "left out: cyber-law-debates." in opened(course="another").quiz.manner["told"]
