"""What is asked again, when, in which order; and a review that goes on where it was left."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from quiz_files import EVERY_KIND, answers_to, every_kind
from review_days import COURSE, DAY, LESSONS, Student, answer, asked, day
from test_session import QUESTIONS, state_of

from coursekit.errors import CoursekitError
from coursekit.quiz.disclosure.stages import before
from coursekit.quiz.review import review as reviews
from coursekit.quiz.review.review import SavedReview, answered, lesson_of, quizzes_in
from coursekit.quiz.review.schedule import INTERVALS
from coursekit.quiz.store.entries import Entry, line_of
from coursekit.quiz.store.record import Record
from coursekit.quiz.store.recovery import read_record
from coursekit.quiz.store.saved_session import SavedSession

GRADED = [name for name, question in QUESTIONS.items() if question.graded]


@pytest.fixture
def student(tmp_path, monkeypatch):
    return Student(tmp_path, monkeypatch)


def due(student, name="true-or-false"):
    found = answered(student.lessons, student.record.entries(), student.today)
    (item,) = [one for one in found if one.question.id == name]
    return item.due, item.why


def test_nothing_is_asked_that_was_not_answered(student):
    review = student.review()
    assert (asked(review), review.waiting, review.next_due) == ([], 0, None)
    assert not student.path.exists()


def test_what_was_missed_is_asked_at_once(student):
    student.wrong("a-choice")
    review = student.review()
    assert asked(review) == ["01-one/a-choice"]
    source = review.sources["01-one/a-choice"]
    assert (source.quiz.quiz, source.question.id, source.why) == ("01-one", "a-choice", "missed")


def test_an_answer_that_was_shown_counts_as_missed(student):
    lesson = student.lesson()
    answer(lesson, "a-choice", right=False)
    lesson.do("a-choice", {"did": "show"})
    assert due(student, "a-choice") == (DAY, "missed")
    review = student.review()
    answer(review, "01-one/a-choice", right=False)
    review.do("01-one/a-choice", {"did": "show"})
    assert due(student, "a-choice") == (DAY, "missed")


def test_each_right_recall_puts_the_next_further_off(student):
    student.right("true-or-false")
    at = 0
    for interval in (*INTERVALS, INTERVALS[-1]):
        assert due(student) == (day(at + interval), "recall")
        student.today = day(at + interval - 1)
        assert asked(student.review()) == []
        assert student.review().next_due == day(at + interval)
        at += interval
        student.today = day(at)
        review = student.review()
        assert asked(review) == ["01-one/true-or-false"]
        answer(review, "01-one/true-or-false")


def test_a_miss_begins_anew(student):
    student.right("a-choice")
    for at in (1, 4, 11):
        student.today = day(at)
        answer(student.review(), "01-one/a-choice", right=at < 11)
    assert due(student, "a-choice") == (day(11), "missed")
    student.today = day(12)
    answer(student.review(), "01-one/a-choice")
    assert due(student, "a-choice") == (day(13), "recall")


def test_right_after_a_miss_on_the_same_day_is_no_recall(student):
    student.wrong("a-choice")
    answer(student.review(), "01-one/a-choice")
    assert due(student, "a-choice") == (day(1), "recall")
    student.today = day(1)
    answer(student.review(), "01-one/a-choice")
    assert due(student, "a-choice") == (day(2), "recall")


def test_right_with_a_hint_or_at_a_later_try_is_asked_on_the_next_day_and_counts_for_nothing(
    student,
):
    lesson = student.lesson()
    lesson.do("a-choice", {"did": "hint"})
    answer(lesson, "a-choice")
    assert due(student, "a-choice") == (day(1), "recall")
    student.today = day(1)
    review = student.review()
    answer(review, "01-one/a-choice", right=False)
    answer(review, "01-one/a-choice")
    assert due(student, "a-choice") == (day(2), "recall")
    student.today = day(2)
    answer(student.review(), "01-one/a-choice")
    assert due(student, "a-choice") == (day(3), "recall")


def test_a_hint_alone_is_enough_to_make_it_no_recall(student):
    lesson = student.lesson()
    lesson.do("a-choice", {"did": "hint"})
    answer(lesson, "a-choice")
    student.today = day(1)
    answer(student.review(), "01-one/a-choice")
    assert due(student, "a-choice") == (day(2), "recall")


def test_of_a_lesson_and_a_review_in_turns_the_later_try_counts(student):
    student.wrong("a-choice")
    answer(student.review(), "01-one/a-choice")
    assert due(student, "a-choice") == (day(1), "recall")
    student.wrong("a-choice")
    assert due(student, "a-choice") == (DAY, "missed")


def test_why_a_question_is_asked_stays_when_it_was_answered(student):
    student.wrong("a-choice")
    answer(student.review(), "01-one/a-choice")
    assert student.review().sources["01-one/a-choice"].why == "missed"


def test_what_is_never_graded_is_not_asked_again(student):
    student.right("a-discussion")
    student.today = day(99)
    assert asked(student.review()) == []


def test_a_changed_question_is_asked_as_it_is_now(student):
    student.right("a-choice")
    changed = LESSONS[0].questions[0].model_copy(update={"prompt": "What stands at the end?"})
    questions = (changed, *LESSONS[0].questions[1:])
    student.lessons = (LESSONS[0].model_copy(update={"questions": questions}), LESSONS[1])
    review = student.review()
    assert review.sources["01-one/a-choice"].why == "changed"
    assert review.session.question("01-one/a-choice").prompt == "What stands at the end?"
    answer(review, "01-one/a-choice")
    assert due(student, "a-choice") == (day(1), "recall")


def test_a_question_that_is_gone_is_not_asked(student):
    student.wrong("a-choice")
    student.lessons = LESSONS[1:]
    assert asked(student.review()) == []


@pytest.mark.parametrize("time", ["", "soon", "2026-13-45T00:00:00Z", "2099-01-01T00:00:00Z"])
def test_a_time_that_cannot_be_is_asked_now_and_then_sound_again(student, time):
    student.time = time or "?"
    student.right("a-choice")
    student.time = None
    assert asked(student.review()) == ["01-one/a-choice"]
    answer(student.review(), "01-one/a-choice")
    assert due(student, "a-choice")[0] > DAY


def test_a_clock_that_jumped_back_breaks_nothing(student):
    student.today = day(30)
    student.wrong("a-choice")
    student.today = DAY
    assert asked(student.review()) == ["01-one/a-choice"]
    answer(student.review(), "01-one/a-choice")
    assert due(student, "a-choice")[0] in {day(1), day(31)}


def test_lessons_are_mixed_and_at_most_ten_are_asked(student):
    for lesson in (1, 2):
        for name in GRADED:
            student.right(name, lesson)
    student.today = day(1)
    review = student.review()
    lessons = [name.partition("/")[0] for name in asked(review)]
    assert len(lessons) == 10
    assert review.waiting == 2 * len(GRADED) - 10
    assert all(one != other for one, other in pairwise(lessons))
    assert asked(student.review()) == asked(review)
    student.today = day(2)
    assert asked(student.review()) != asked(review)


def test_lessons_alternate_also_where_one_has_more(student):
    for name in GRADED[:3]:
        student.right(name, 1)
    for name in GRADED[:2]:
        student.right(name, 2)
    for after in range(1, 9):
        student.today = day(after)
        lessons = [name[:2] for name in asked(student.review())]
        assert lessons == ["01", "02", "01", "02", "01"]


def test_what_was_missed_leaves_room_for_recall(student, monkeypatch):
    for name in GRADED:
        student.right(name, 1)
    for name in ("a-choice", "some-choices"):
        student.wrong(name, 2)
    student.today = day(1)
    monkeypatch.setattr(reviews, "MOST", 3)
    whys = [one.why for one in student.review().sources.values()]
    assert sorted(whys) == ["missed", "missed", "recall"]


def test_a_review_is_the_same_all_day(student):
    student.wrong("a-choice")
    review = student.review()
    answer(review, "01-one/a-choice")
    student.wrong("a-choice", 2)
    again = student.review()
    assert asked(again) == ["01-one/a-choice"]
    assert state_of(again.session) == state_of(review.session)
    student.today = day(1)
    assert set(asked(student.review())) == {"01-one/a-choice", "02-two/a-choice"}


def test_two_kernels_that_began_with_different_questions_lose_nothing(student):
    student.wrong("a-choice")
    one = student.review()
    student.wrong("a-choice", 2)
    other = student.review()
    answer(one, "01-one/a-choice")
    answer(other, "02-two/a-choice")
    assert asked(student.review()) == ["01-one/a-choice", "02-two/a-choice"]
    assert all(student.review().session.progress(name).tries for name in asked(student.review()))


def test_a_person_can_read_in_the_record_what_the_review_asked(student):
    student.wrong("a-choice")
    answer(student.review(), "01-one/a-choice")
    student.review().do("01-one/a-choice", {"did": "hint"})
    begun, done, _ = read_record(student.path.read_bytes(), COURSE).entries[1:]
    assert (begun.quiz, begun.action["did"]) == ("review/2026-03-02", "begin")
    assert begun.action["sent"] == {"questions": ["01-one/a-choice"]}
    assert student.path.read_bytes().count(b'"begin"') == 1
    assert (done.quiz, done.question, done.words) == (begun.quiz, "01-one/a-choice", "A credit")


def test_no_quiz_can_be_taken_for_a_review(student):
    review = student.review()
    with pytest.raises(ValueError, match="quiz"):
        type(LESSONS[0]).model_validate(
            LESSONS[0].model_dump(mode="json") | {"quiz": review.session.quiz.quiz}
        )


@pytest.mark.parametrize(
    "sent", [{}, {"questions": 7}, {"questions": [7, "01-one/none", "01-one/a-discussion", []]}]
)
def test_a_hostile_beginning_is_passed_over(student, sent):
    student.wrong("a-choice")
    quiz = f"review/{DAY}"
    entry = Entry(f"begin:{quiz}", quiz, "", "0" * 16, {"did": "begin", "sent": sent})
    with student.path.open("ab") as file:
        file.write(line_of(entry.said()))
    assert isinstance(asked(student.review()), list)


def actions():
    """Return a strategy for actions on the questions of a review."""

    def of(name):
        shown = before(every_kind(), QUESTIONS[name])
        answers = answers_to(QUESTIONS[name], shown) | st.just(QUESTIONS[name].key_sent())
        some = st.sampled_from([{"did": each} for each in ("hint", "show", "again")])
        action = answers.map(lambda sent: {"did": "answer", "sent": sent}) | some
        return st.tuples(st.sampled_from(["01-one", "02-two"]).map(lambda q: f"{q}/{name}"), action)

    return st.lists(st.sampled_from(GRADED[:4]).flatmap(of), max_size=12)


@settings(max_examples=50, deadline=None)  # a disk takes its time
@given(actions(), st.sets(st.integers(0, 12)))
def test_restarts_at_any_place_of_a_review_change_nothing_and_no_first_try(tried, restarts):
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        states = []
        for folder, again in ((one, set()), (other, restarts)):
            path = Path(folder) / "record.jsonl"
            for lesson in LESSONS:
                for name in GRADED[:4]:
                    sent = QUESTIONS[name].key_sent()
                    kept = SavedSession(lesson, Record(path, COURSE))
                    kept.do(name, {"did": "answer", "sent": sent})
            lessons = [state_of(SavedSession(x, Record(path, COURSE)).session) for x in LESSONS]
            today = date(2099, 1, 1)
            review = SavedReview(LESSONS, Record(path, COURSE), today)
            for number, (name, action) in enumerate(tried):
                if number in again:
                    review = SavedReview(LESSONS, Record(path, COURSE), today)
                try:
                    review.do(name, action)
                except ValueError:
                    continue
            reopened = SavedReview(LESSONS, Record(path, COURSE), today)
            assert state_of(reopened.session) == state_of(review.session)
            assert not reopened.not_possible
            states.append((asked(review), state_of(review.session)))
            after = [state_of(SavedSession(x, Record(path, COURSE)).session) for x in LESSONS]
            assert after == lessons
        assert states[0] == states[1]


def standing(review):
    """Return where each question stands, whatever the order in which they are asked."""
    one = review.session
    found = {each.id: one.progress(each.id) for each in one.questions}
    return one.score(), {name: (each.tries, each.hints, each.shown) for name, each in found.items()}


def events():
    """Return a strategy for what happens in a day: in two kernels, in the lessons, at restarts."""
    kernel = st.sampled_from([0, 1])
    of_review = st.tuples(kernel, actions().filter(bool).map(lambda tried: tried[0]))
    of_lesson = st.tuples(st.just("lesson"), actions().filter(bool).map(lambda tried: tried[0]))
    restart = st.tuples(st.just("restart"), kernel)
    return st.lists(of_review | of_lesson | restart, max_size=10)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(events())
def test_two_kernels_restarts_and_lessons_in_between_change_no_review(happened):
    today = date(2099, 1, 1)
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        paths = [Path(folder) / "record.jsonl" for folder in (one, other)]
        for path in paths:
            for lesson in LESSONS:
                for name in GRADED[:4]:
                    kept = SavedSession(lesson, Record(path, COURSE))
                    answer(kept, name, right=name != "a-choice")
        alone = SavedReview(LESSONS, Record(paths[0], COURSE), today)
        kernels = [SavedReview(LESSONS, Record(paths[1], COURSE), today) for _ in range(2)]
        for where, what in happened:
            if where == "restart":
                kernels[what] = SavedReview(LESSONS, Record(paths[1], COURSE), today)
                continue
            name, action = what
            with suppress(ValueError):
                if where == "lesson":
                    quiz, _, question = name.partition("/")
                    lesson = next(each for each in LESSONS if each.quiz == quiz)
                    SavedSession(lesson, Record(paths[1], COURSE)).do(question, action)
                else:
                    kernels[where].do(name, action)
            if where != "lesson":
                with suppress(ValueError):
                    alone.do(name, action)
        for kernel in (*kernels, SavedReview(LESSONS, Record(paths[1], COURSE), today)):
            kernel.catch_up()
            assert standing(kernel) == standing(alone)


def test_the_quizzes_of_one_course_are_read(tmp_path):
    with pytest.raises(CoursekitError, match="no quiz"):
        quizzes_in(tmp_path)
    text = EVERY_KIND.read_text(encoding="utf-8")
    for name, course in (("a", "one"), ("b", "two")):
        head = f"format: 1\nquiz: {name}\ncourse: {course}\n"
        body = text[text.index("questions:") :]
        (tmp_path / f"{name}.yaml").write_text(head + body, encoding="utf-8")
    assert [quiz.quiz for quiz in quizzes_in(tmp_path)] == ["a"]
    assert [quiz.quiz for quiz in quizzes_in(tmp_path, "two")] == ["b"]
    with pytest.raises(CoursekitError, match="found those of one and two"):
        quizzes_in(tmp_path, "three")


def test_a_lesson_is_named_as_its_file(tmp_path):
    (tmp_path / "01-reading.ipynb").touch()
    assert lesson_of(tmp_path, "01-the-vote") == "01-reading"
    assert lesson_of(tmp_path, "02-the-vote") == "02-the-vote"
    assert lesson_of(tmp_path, "a-quiz") == "a-quiz"
    (tmp_path / "01-other.ipynb").touch()
    assert lesson_of(tmp_path, "01-the-vote") == "01-the-vote"
