"""From a record over the hand-in to the view of a class: all that was ticked, and nothing else."""

from __future__ import annotations

import json
import re
from contextlib import suppress

import pandas as pd
import pytest
from edition_course import course_in
from hand_ins import MADE, QUIZ
from hypothesis import given, settings
from hypothesis import strategies as st

import coursekit
from coursekit.classroom.files import write_view
from coursekit.classroom.folder import gather
from coursekit.classroom.marking.works import class_work
from coursekit.classroom.names import Names
from coursekit.classroom.questions import CourseQuestions
from coursekit.quiz.hand_in import TICKED, hand_in_of, student_called, work_in, written_page
from coursekit.quiz.session import CONFIDENCES, Session
from coursekit.quiz.store.entries import Entry

#: What is contested is counted from ten answers on.
STUDENTS = 10
SIGN = re.compile(r"sign-\d+")
#: What a student does, in an order of its own: a question, and what is chosen there.
ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["one", "several", "open", *["case"] * 4, "brief", "hint", "mark"]),
        st.integers(0, 5),
        st.sampled_from(CONFIDENCES),
    ),
    max_size=20,
)


@pytest.fixture(scope="module")
def notebooks(tmp_path_factory):
    return course_in(tmp_path_factory.mktemp("course"), **{"01_small": QUIZ}) / "notebooks"


@pytest.fixture(scope="module")
def work(notebooks):
    return work_in(notebooks)


def action_of(session, did, number, sure, sign):
    """Return the question that is meant, and what is done about it."""
    if did in ("hint", "mark"):
        return (
            ("one", {"did": "hint"})
            if did == "hint"
            else ("open", {"did": "mark", "marks": [number % 3, 1]})
        )
    question = session.question(did)
    match did:
        case "one":
            sent = {"choices": [question._tokens[number % 2]]}
            return did, {"did": "answer", "sent": sent, "confidence": sure, "reason": sign}
        case "several":
            sent = {
                "choices": [
                    each for at, each in enumerate(question._tokens) if (number + 1) >> at & 1
                ]
            }
        case "open":
            sent = {"text": sign}
        case "case":
            last = session.progress(did).tries
            path = list(last[-1].sent["path"]) if last else []
            tokens = question.nodes[len(path)].tokens if len(path) < 3 else ()
            sent = {"path": [*path, tokens[number % 2]]} if tokens else {"path": path, "text": sign}
        case _:
            sent = {"client": ("ministry", "ngo")[number % 2], "fields": {"claim": sign}}
    return did, {"did": "answer", "sent": sent}


def done(quiz, actions):
    """Return a session in which all was done that can be, and the record of it."""
    session, record = Session(quiz), []
    for number, (did, which, sure) in enumerate(actions):
        name, action = action_of(session, did, which, sure, f"sign-{number:03}")
        with suppress(ValueError):
            session.do(name, action)
            version = session.question(name).digest()
            record.append(Entry("x", quiz.quiz, name, version, action, "2026-11-01T10:00:00Z"))
    return session, record


def signs_ticked(session, ticked):
    """Return the signs of what was typed, by what lets them in: in a file, and to be marked."""
    firsts = "first-tries" in ticked

    def kept(texts):
        return {texts[-1]} | ({texts[0]} if firsts else set()) if texts else set()

    tries = {name: finished(session, name) for name in ("one", "open", "case", "brief")}
    last, files = set(), set()
    if "written" in ticked:
        texts = [each.sent["text"] for each in tries["open"]]
        reasons = [each.sent["text"] for each in tries["case"] if "text" in each.sent]
        files |= kept(texts) | kept(reasons)
        last |= {*texts[-1:], *reasons[-1:]}
    if {"answers", "written"} <= ticked:
        files |= kept([each.reason for each in tries["one"]])
    if "brief" in ticked:
        claims = [each.sent["fields"]["claim"] for each in tries["brief"]]
        files |= kept(claims)
        last |= {*claims[-1:]}
    return files, last


def finished(session, name):
    """Return the answers to a question of which no step is still to come."""
    return [each for each in session.progress(name).tries if each.grade.verdict != "so far"]


def written_of(view, folder):
    """Return all that a view says of its students, but the key of their names."""
    names = Names(folder / "marks")
    write_view(view, folder / "view", names)
    return "".join(path.read_text(encoding="utf-8") for path in (folder / "view").iterdir())


def expected_rows(session, ticked):
    """Return what the view must say of each question that is graded."""
    for name in ("one", "several", "case") if "answers" in ticked else ():
        tries = finished(session, name)
        if tries:
            last = tries[-1]
            first_is_known = "first-tries" in ticked or len(tries) == 1
            yield (
                name,
                {
                    "tries": len(tries),
                    "verdict": last.grade.verdict,
                    "points": last.grade.points,
                    "at_once": float(first_is_known and tries[0].grade.verdict == "right"),
                    "confidence": last.confidence if "confidence" in ticked else "",
                    "hints": session.progress(name).hints if "hints" in ticked else None,
                    "marked": "anew",
                },
            )


@settings(max_examples=15, deadline=None)
@given(ACTIONS, st.sets(st.sampled_from(TICKED)))
def test_nothing_that_was_ticked_is_lost_and_nothing_else_comes_in(
    tmp_path_factory, notebooks, work, actions, ticked
):
    folder = tmp_path_factory.mktemp("class")
    quiz = work.quizzes[0][1]
    session, record = done(quiz, actions)
    rows = dict(expected_rows(session, ticked))
    files, to_be_marked = signs_ticked(session, ticked)

    (folder / "hand-ins").mkdir()
    for number in range(STUDENTS):
        made = hand_in_of(work, record, student_called("name", f"s{number}"), ticked, MADE)
        page = written_page(made, work.asked())
        (folder / "hand-ins" / made.file_name).write_text(page, encoding="utf-8")
    assert set(SIGN.findall(page)) == files
    kept = json.loads(made.text())
    assert '"hints"' not in json.dumps(kept["answers"]) or "hints" in ticked
    assert '"confidence"' not in json.dumps(kept["answers"]) or "confidence" in ticked
    assert '"first"' not in json.dumps(kept) or "first-tries" in ticked
    clients = {each.client for each in made.brief} - {None}
    assert bool(clients) == bool("contested" in ticked and made.brief)

    view = coursekit.read_class(folder / "hand-ins", course=notebooks)
    assert len(view.students) == STUDENTS
    one = view.results[view.results["student"] == view.students["student"][0]]
    told = {
        row["question"]: {
            name: None if pd.isna(row[name]) else row[name]
            for name in ("tries", "verdict", "points", "at_once", "confidence", "hints", "marked")
        }
        for row in one.to_dict("records")
    }
    assert told == rows
    sure = [row["confidence"] for row in rows.values() if row["confidence"]]
    assert list(view.confidence["confidence"]) == sure
    assert view.confidence["answers"].sum() == STUDENTS * len(sure)
    decided = finished(session, "case") if {"answers", "contested"} <= ticked else ()
    assert view.contested["answers"].sum() == (STUDENTS if decided else 0)
    assert not SIGN.search(written_of(view, folder))

    names = Names(folder / "marks")
    found = class_work(gather(folder / "hand-ins"), CourseQuestions(notebooks), names)
    texts = {text for piece in found.works for _label, text in piece.parts if text}
    assert texts == to_be_marked
    assert len(found.works) == STUDENTS * len(to_be_marked)


def test_how_sure_students_were_stands_beside_how_right_they_were(tmp_path, work, notebooks):
    (tmp_path / "hand-ins").mkdir()
    said = [(0, "sure"), (1, "sure"), (1, "sure"), (0, "guessing"), (1, "")]
    for number, (which, sure) in enumerate(said):
        _session, record = done(work.quizzes[0][1], [("one", which, sure)])
        student = student_called("name", f"s{number}")
        made = hand_in_of(work, record, student, ("answers", "confidence"), MADE)
        page = written_page(made, work.asked())
        (tmp_path / "hand-ins" / made.file_name).write_text(page, encoding="utf-8")
    view = coursekit.read_class(tmp_path / "hand-ins", course=notebooks)
    assert view.confidence.to_dict("list") == {
        "confidence": ["sure", "guessing"],
        "answers": [3, 1],
        "right": [pytest.approx(1 / 3), 1.0],
    }
    part = view.page().partition('id="confidence"')[2].partition("</section>")[0]
    assert "33%" in part
    assert "100%" in part
