"""The key file: what students answer in a sealed quiz can be marked by it later."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from edition_course import QUIZ, course_in
from kind_cases import example, quiz_of
from signed_tables import signed_copy
from toy_kind import toy_kind

from coursekit.course.edition.keys import keys_at
from coursekit.course.new.notebook import notebook_of
from coursekit.course.student.progress import progress
from coursekit.errors import CoursekitError
from coursekit.home import record_path
from coursekit.quiz.disclosure.sealing import sealed_text
from coursekit.quiz.export.paper import export_page
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.quiz_file import KINDS
from coursekit.quiz.store.record import Record
from coursekit.widgets.quiz import Quiz

ASSESSED = QUIZ.replace("questions:", "assessed: true\nquestions:")
SEEDS = Path(__file__).parents[2] / "seeds"
MARKED = "This quiz is marked by your instructor; no result is shown here."


@pytest.fixture
def course(tmp_path, monkeypatch):
    kinds = quiz_of(*map(example, KINDS)).replace("quiz: every-kind", "quiz: 02-kinds")
    kinds = kinds.replace("questions:", "assessed: true\nquestions:", 1)
    folder = course_in(tmp_path / "course", **{"01_one": ASSESSED, "02_kinds": kinds})
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def give(run, tmp_path):
    """Return what makes a student's edition, and returns the folder of its quizzes."""

    def give(keys="keys.json"):
        out = tmp_path / "students"
        arguments = ["--edition", "student", "--out", out, "--keys", tmp_path / keys]
        code, said, err = run("build", *arguments)
        assert (code, err) == (0, "")
        assert f"the keys are in {tmp_path / keys}" in said
        return out / "notebooks/quizzes"

    return give


def test_without_a_place_for_the_keys_no_edition_is_made(run, course, tmp_path):
    code, _, err = run("build", "--edition", "student", "--out", tmp_path / "students")
    assert code == 1
    assert "notebooks/quizzes/01-one.yaml" in err
    assert "--keys" in err
    assert not (tmp_path / "students").exists()
    assert run("build", "--edition", "instructor", "--out", tmp_path / "mine")[0] == 0
    whole = (tmp_path / "mine/notebooks/quizzes/01-one.yaml").read_text(encoding="utf-8")
    assert whole == ASSESSED


@pytest.mark.parametrize("mend", ["assessed: true\nquestions:", "questions:"])
def test_a_key_that_another_quiz_gives_away_stops_the_build(run, tmp_path, monkeypatch, mend):
    again = QUIZ.replace("01-one", "02-two").replace("Who wrote", "Who  WROTE")
    again = again.replace("They signed it.", "Look again.").replace("id: who", "id: whose")
    course = course_in(tmp_path / "course", **{"01_one": ASSESSED, "02_two": again})
    monkeypatch.chdir(course)
    out = tmp_path / "students"
    build = ["build", "--edition", "student", "--out", out, "--keys", tmp_path / "keys.json"]
    code, _, err = run(*build)
    assert code == 1
    assert "notebooks/quizzes/02-two.yaml, line 5, question whose: it asks what 01-one asks" in err
    assert "assessed: true in both, or change the question in one" in err
    assert not out.exists()
    assert run("build", "--edition", "instructor", "--out", tmp_path / "i")[0] == 0
    other = again.replace("questions:", mend).replace(
        "letter?", "letter?" if "as" in mend else "post?"
    )
    (course / "notebooks/quizzes/02-two.yaml").write_text(other, encoding="utf-8")
    assert run(*build)[0] == 0


def test_the_same_prompt_about_other_things_stops_nothing(run, tmp_path, monkeypatch):
    """A drafted prompt such as "Put these in order" stands in many quizzes."""
    other = QUIZ.replace("01-one", "02-two").replace("The senators", "Cisco")
    other = other.replace("The company", "The Council")
    monkeypatch.chdir(course_in(tmp_path / "course", **{"01_one": ASSESSED, "02_two": other}))
    keys = tmp_path / "keys.json"
    build = ["build", "--edition", "student", "--out", tmp_path / "s", "--keys", keys]
    assert run(*build)[0] == 0


def test_signed_tables_from_which_answers_can_be_read_are_told(run, course, tmp_path):
    def said():
        given = ["--out", tmp_path / "students", "--keys", tmp_path / "keys.json"]
        return run("build", "--edition", "student", *given)[1]

    assert "can be worked out" not in said()
    signed = course / "seeds/a-vote/reviewed/timeline.csv"
    signed.parent.mkdir()
    signed.write_text("event_id\n", encoding="utf-8")
    told = "01-one.yaml: its answers can be worked out from seeds/a-vote/reviewed/"
    assert told in said()


def test_a_question_that_the_signed_rows_draft_again_stops_the_build(run, tmp_path, monkeypatch):
    seed = signed_copy(SEEDS / "council-authorises-wire", tmp_path / "course/seeds")
    quizzes = tmp_path / "course/notebooks/quizzes"
    quizzes.mkdir(parents=True)
    (quizzes.parent / "00-start-here.ipynb").write_bytes(notebook_of(""))
    monkeypatch.chdir(quizzes.parents[1])
    assert run("draft-quiz", seed, "--out", quizzes / "01-one.yaml", "--seed", "2").code == 0
    drafted = (quizzes / "01-one.yaml").read_text(encoding="utf-8")
    drafted = drafted.replace("draft: true", "draft: false")
    (quizzes / "01-one.yaml").write_text(
        drafted.replace("questions:", "assessed: true\nquestions:", 1), encoding="utf-8"
    )
    build = ["build", "--edition", "student", "--out", tmp_path / "s", "--keys", tmp_path / "k"]
    code, _, err = run(*build)
    assert code == 1
    assert err.count("students could have it drafted again with its key") >= 5
    assert "coursekit draft-quiz seeds/council-authorises-wire" in err
    shutil.rmtree(seed / "reviewed")
    assert run(*build).code == 0


def test_a_reworded_copy_of_an_assessed_question_is_told(run, tmp_path, monkeypatch):
    other = QUIZ.replace("01-one", "02-two").replace("Who wrote the", "Whose is the")
    assert other != QUIZ.replace("01-one", "02-two")
    monkeypatch.chdir(course_in(tmp_path / "course", **{"01_one": ASSESSED, "02_two": other}))
    code, out, err = run(
        "build", "--edition", "student", "--out", tmp_path / "s", "--keys", tmp_path / "keys.json"
    )
    assert (code, err) == (0, "")
    assert "02-two.yaml: who looks like who of 01-one, which you mark." in out


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_nobody_else_on_the_machine_reads_the_keys(course, give, tmp_path):
    give()
    assert (tmp_path / "keys.json").stat().st_mode & 0o077 == 0


def test_the_same_keys_make_the_same_edition_and_others_another(course, give):
    one = {path.name: path.read_bytes() for path in give().iterdir()}
    assert {path.name: path.read_bytes() for path in give().iterdir()} == one
    assert {path.name: path.read_bytes() for path in give("other.json").iterdir()} != one
    assert b"They signed it." not in b"".join(one.values())


def test_every_answer_in_a_students_record_is_marked_by_the_key_file(course, give, tmp_path):
    """As it is sent by the page: by tokens, in gaps, as marked words."""
    quizzes = give()
    quiz = Quiz(quizzes / "02-kinds.yaml")
    replies = []
    quiz.send = lambda content, buffers=None: replies.append(content)
    authored = load_quiz(course / "notebooks/quizzes/02-kinds.yaml")
    for number, question in enumerate(authored.questions):
        deed = {"did": "answer", "sent": question.key_sent()}
        message = {"message_id": str(number), "type": "do", "question": question.id, "deed": deed}
        quiz._handle_custom_msg(message, [])
        result = replies[-1]["stands"]["result"]
        assert (result["verdict"], result["sent"]) == ("sent", deed["sent"])
        assert replies[-1]["score"]["of"] == 0
    record = Record(record_path(authored.course), authored.course)
    record.refresh()
    keys = keys_at(tmp_path / "keys.json")
    marked = {}
    for entry in record.entries():
        question = keys.question(entry.quiz, entry.question, entry.version)
        marked[entry.question] = question.grade(question.read(entry.action["sent"])).verdict
    assert set(marked.values()) == {"right"}
    assert set(marked) == {question.id for question in authored.questions}


def test_the_quiz_says_that_no_result_is_shown(course, give):
    quiz = Quiz(give() / "01-one.yaml")
    assert quiz.manner["told"] == MARKED
    assert MARKED in repr(quiz)
    assert Quiz(course / "notebooks/quizzes/01-one.yaml").manner["told"] == ""


def test_a_mended_key_takes_the_place_of_the_wrong_one_and_an_earlier_question_stays(
    course, give, tmp_path
):
    first = give()
    path = course / "notebooks/quizzes/01-one.yaml"
    version = load_quiz(first / "01-one.yaml").questions[0].digest()
    path.write_text(ASSESSED.replace("They signed it.", "They all signed it."), encoding="utf-8")
    assert load_quiz(give() / "01-one.yaml").questions[0].digest() == version
    keys = keys_at(tmp_path / "keys.json")
    assert [each.quiz for each in keys.quizzes].count("01-one") == 1
    found = keys.question("01-one", "who", version)
    assert found.options[0].feedback == "They all signed it."
    path.write_text(ASSESSED.replace("Who wrote", "Who has written"), encoding="utf-8")
    newer = load_quiz(give() / "01-one.yaml").questions[0].digest()
    keys = keys_at(tmp_path / "keys.json")
    assert keys.question("01-one", "who", version).prompt == "Who wrote the letter?"
    assert keys.question("01-one", "who", newer).prompt == "Who has written the letter?"
    assert keys.question("01-one", "who", "0" * 16) is None


@pytest.mark.parametrize("content", ["MINE", "{}", '{"format": 1, "secret": "x", "quizzes": []}'])
def test_another_file_is_not_taken_for_the_keys(run, course, tmp_path, content):
    (tmp_path / "mine.json").write_text(content, encoding="utf-8")
    arguments = ["--edition", "student", "--out", tmp_path / "out"]
    code, _, err = run("build", *arguments, "--keys", tmp_path / "mine.json")
    assert code == 1
    assert "left as it is" in err
    assert (tmp_path / "mine.json").read_text(encoding="utf-8") == content
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "keys", ["course/keys.json", "course/notebooks/keys.json", "out/keys.json"]
)
def test_keys_are_not_kept_where_they_would_be_given_away(run, course, tmp_path, keys):
    arguments = ["--edition", "student", "--out", tmp_path / "out"]
    code, _, err = run("build", *arguments, "--keys", tmp_path / keys)
    assert code == 1
    assert "given away" in err
    assert not (tmp_path / keys).exists()


def test_where_the_keys_cannot_be_written_no_copy_goes_out(run, course, tmp_path):
    (tmp_path / "no-folder").write_text("", encoding="utf-8")
    arguments = ["--edition", "student", "--out", tmp_path / "out"]
    code, _, err = run("build", *arguments, "--keys", tmp_path / "no-folder/keys.json")
    assert code == 1
    assert err
    assert not (tmp_path / "out").exists()


def test_a_course_without_assessed_quizzes_needs_no_key_file(run, tmp_path, monkeypatch):
    monkeypatch.chdir(course_in(tmp_path / "course"))
    arguments = ["--edition", "student", "--out", tmp_path / "out", "--keys", tmp_path / "k.json"]
    assert run("build", *arguments)[0] == 0
    assert not (tmp_path / "k.json").exists()


def test_an_edition_of_an_edition_stays_sealed_and_passes_the_check(
    run, course, give, tmp_path, monkeypatch
):
    students = give().parents[1]
    before = (students / "notebooks/quizzes/01-one.yaml").read_bytes()
    monkeypatch.chdir(students)
    assert run("build", "--edition", "student", "--out", tmp_path / "again")[0] == 0
    assert (tmp_path / "again/notebooks/quizzes/01-one.yaml").read_bytes() == before
    code, out, _ = run("check", students / "notebooks/quizzes/01-one.yaml")
    assert (code, "point 13" in out) == (0, False)


def test_progress_counts_an_answer_as_done(course, give):
    quizzes = give()
    quiz = load_quiz(quizzes / "01-one.yaml")
    widget = Quiz(quizzes / "01-one.yaml")
    widget.send = lambda content, buffers=None: None
    sent = {"choices": [widget.shown[0]["options"][1]["token"]]}
    deed = {"did": "answer", "sent": sent}
    message = {"message_id": "1", "type": "do", "question": "who", "deed": deed}
    widget._handle_custom_msg(message, [])
    record = Record(record_path(quiz.course), quiz.course)
    (lesson,) = progress(quizzes.parent, record)
    states = {one.question: one.state for each in lesson.objectives for one in each.questions}
    assert states["who"] == "done"


def test_no_page_with_answers_is_made_of_a_sealed_quiz(course, give):
    path = give() / "01-one.yaml"
    assert "Who wrote the letter?" in export_page(path)
    with pytest.raises(CoursekitError, match="key file"):
        export_page(path, "open")


def test_a_kind_that_cannot_be_sealed_is_named(tmp_path):
    with toy_kind(tmp_path / "kinds"):
        path = tmp_path / "toys.yaml"
        path.write_text(quiz_of(example("word-length", tmp_path / "kinds")), encoding="utf-8")
        with pytest.raises(CoursekitError, match=r"`a-word` .* of the kind `word-length`"):
            sealed_text(load_quiz(path), "")
