"""Whatever one line of a record holds, with a right checksum: it alone is left out, and said."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from quiz_files import answers_to, every_kind
from record_files import COURSE, entry
from review_days import DAY, LESSONS
from test_session import QUESTIONS

from coursekit.course.lesson import Lesson
from coursekit.course.student.progress import progress_in, progress_lines
from coursekit.course.student.record_export import record_csv, record_json
from coursekit.quiz.review.review import SavedReview, listing
from coursekit.quiz.review.schedule import Recalls, renamed
from coursekit.quiz.store.answer_words import entry_in_words
from coursekit.quiz.store.entries import head, line_of
from coursekit.quiz.store.record import Record
from coursekit.quiz.store.recovery import read_record
from coursekit.quiz.store.saved_session import SavedSession

NAMES = sorted(QUESTIONS)
LESSON = LESSONS[0]
SENT_NAMES = "choices order pairs text gaps words cell answer undated questions".split()
WORDS = st.text(max_size=4) | st.just("\ud800")
LEAF = st.none() | st.booleans() | st.integers() | st.floats() | WORDS
JSON = st.recursive(
    LEAF,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
SENT = st.dictionaries(st.sampled_from(SENT_NAMES), JSON, max_size=3)


def read_or_refused(question, sent):
    try:
        return question.read(sent)
    except ValueError:
        return None


@st.composite
def nearly(draw, name):
    """Draw an answer to a question, and spoil something inside of it."""
    sent = draw(answers_to(QUESTIONS[name], QUESTIONS[name].asked(LESSON.chance(name))))
    key = draw(st.sampled_from(sorted(sent)))
    match sent[key]:
        case list(values):
            place = draw(st.integers(0, len(values) - 1))
            spoilt = [*values[:place], draw(JSON), *values[place + 1 :]]
        case dict(pairs):
            spoilt = pairs | {draw(st.sampled_from(sorted(pairs)) | st.text()): draw(JSON)}
        case _:
            spoilt = draw(JSON)
    return sent | {key: spoilt}


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=40)
@given(data=st.data())
def test_an_answer_is_read_or_refused_whatever_it_is(name, data):
    question = QUESTIONS[name]
    sent = data.draw(JSON | SENT | nearly(name))
    read = read_or_refused(question, sent)
    if read is not None:
        assert question.grade(read).of >= 0
        told_of = [question.outcome(read, final) for final in (False, True)]
        json.dumps(told_of, ensure_ascii=False).encode()  # as it goes to the page


@st.composite
def hostile(draw):
    """Draw what a line says: an action as it should be, with some of its parts exchanged."""
    name = draw(st.sampled_from(NAMES))
    question, quiz = QUESTIONS[name], LESSON.quiz
    if draw(st.booleans()):
        question, quiz = renamed(LESSON, question), f"review/{DAY}"
    said = entry(7, quiz, question.id, "answer", sent={}, version=question.digest()).said()
    said |= {"sent": draw(nearly(name) | SENT), "id": "bad"}
    said["did"] = draw(st.sampled_from(["answer", "answer", "hint", "mark", "begin", "again"]))
    for part in draw(st.lists(st.sampled_from([*said, "try", "words", "marks", "reason"]))):
        said[part] = draw(JSON)
    return said


def line_with_sum(said):
    """Return a line with a right checksum, also of what coursekit would not write."""
    body = json.dumps(said, allow_nan=False).encode()[:-1]
    return b'%b, "sum": "%08x"}\n' % (body, crc32(body))


def good(number, name="true-or-false"):
    question = QUESTIONS[name]
    action = {"did": "answer", "sent": question.key_sent()}
    return entry(number, LESSON.quiz, name, **action, version=question.digest())


def all_that_reads_it(path):
    """Do what quiz, review, progress and exports do with a record; return it."""
    record = Record(path, COURSE)
    SavedSession(LESSON, record)
    review = SavedReview(LESSONS, record, DAY)
    list(listing(review, path.parent))
    recalls = Recalls(record.entries())
    for question in LESSON.questions:
        recalls.of(LESSON, question).due(DAY)
    "".join(map(entry_in_words, record.entries())).encode()
    json.loads(record_json(record.entries()))
    record_csv(record.entries()).encode()
    json.dumps([record.storage.shown(), record.mended()])
    return record


PAIRS = next(name for name in NAMES if QUESTIONS[name].kind == "match")


def pairs_of_lists():
    question = QUESTIONS[PAIRS]
    sent = {"pairs": {left: [right] for left, right in question.key_sent()["pairs"].items()}}
    version = question.digest()
    return entry(7, LESSON.quiz, PAIRS, "answer", sent=sent, version=version, id="bad").said()


def deep(levels):
    said = {"text": "x"}
    for _ in range(levels):
        said = {"inner": said}
    return pairs_of_lists() | {"sent": said}


@settings(max_examples=30, deadline=None)  # a disk takes its time
@example(pairs_of_lists())
@example(deep(400))
@given(hostile().filter(lambda said: "nan" not in json.dumps(said).lower()))
def test_one_line_never_harms_what_stands_around_it(said):
    try:
        line = line_with_sum(said)
    except ValueError:  # what JSON does not know is in no line
        return
    with tempfile.TemporaryDirectory() as folder:
        path, other = Path(folder) / "record.jsonl", Path(folder) / "other.jsonl"
        before, after = good(6, "true-or-false"), good(8, "a-choice")
        data = line_of(head(COURSE)) + line_of(before.said()) + line + line_of(after.said())
        path.write_bytes(data)
        record = all_that_reads_it(path)
        assert path.read_bytes() == data
        assert {"e6", "e8"} <= {each.id for each in record.entries()}
        assert len(record.entries()) == 3 or record.mended() or said.get("id") in ("e6", "e8")
        merged = Record(other, COURSE)
        new, told_of = merged.merge(data)
        assert (new, told_of) == (len(record.entries()), record.mended())
        assert len(read_record(other.read_bytes(), COURSE).entries) == new


def test_what_can_be_no_answer_is_left_out_and_said(tmp_path):
    path = tmp_path / "record.jsonl"
    path.write_bytes(line_of(head(COURSE)) + line_with_sum(pairs_of_lists()))
    record = Record(path, COURSE)
    record.refresh()
    assert record.entries() == []
    assert record.mended() == ["Line 2 cannot be read: it is ignored, but stays in the file."]
    assert Record(tmp_path / "another.jsonl", COURSE).merge(path.read_bytes()) == (
        0,
        record.mended(),
    )


def test_what_nobody_could_read_again_is_not_written(tmp_path):
    kept = SavedSession(every_kind(), Record(tmp_path / "record.jsonl", COURSE))
    sent = {"text": "words", "choices": [[1]]}
    with pytest.raises(ValueError, match="cannot be saved"):
        kept.do("a-discussion", {"did": "answer", "sent": sent})
    assert kept.record.entries() == []


def test_an_answer_that_the_question_does_not_have_is_told_in_the_progress(tmp_path):
    lesson, record = tmp_path / "01-one.ipynb", tmp_path / "record.jsonl"
    question = QUESTIONS[PAIRS]
    sent = {"pairs": {"no": "such"}}
    bad = entry(7, LESSON.quiz, PAIRS, "answer", sent=sent, version=question.digest())
    record.write_bytes(line_of(head(LESSON.course)) + line_of(bad.said()))
    shown = Lesson(lesson, (), {}, (4, 5))
    found = progress_in([(shown, [LESSON])], Record(record, LESSON.course))
    assert f"    1 entry has no effect: {PAIRS} in {LESSON.quiz}" in list(progress_lines(found))


@pytest.mark.parametrize("sent", [{"text": "x\ud800"}, {"gaps": ["x\ud800", "y", "z"]}])
def test_half_a_sign_in_the_record_goes_to_the_page_all_the_same(sent):
    for question in QUESTIONS.values():
        read = read_or_refused(question, sent)
        told_of = question.outcome(read, False) if read is not None else {}
        json.dumps(told_of, ensure_ascii=False).encode()
    entry_in_words(entry(1, sent=sent, did="answer")).encode()
