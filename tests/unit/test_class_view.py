"""What the view of a class says, and what it must not say."""

from __future__ import annotations

import json
import re
import stat
import subprocess
import sys
from functools import cache
from pathlib import Path
from time import process_time

import pandas as pd
import pytest

import coursekit
from coursekit.classroom import class_view
from coursekit.classroom.files import write_view
from coursekit.classroom.names import Names
from coursekit.classroom.questions import CourseQuestions
from coursekit.classroom.sample_class import SampleClass, ticked_by, write_sample_class
from coursekit.classroom.statistics.results import COLUMNS
from coursekit.course.edition.gathering import gathered
from coursekit.course.edition.keys import Keys, sealed
from coursekit.errors import CoursekitError
from coursekit.quiz.hand_in import written_page
from coursekit.quiz.hand_in.model import TICKED

PEOPLE = ((7, "Ada"), (8, "Bo"), (9, "Cy"))
NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


@cache
def course():
    return CourseQuestions(NOTEBOOKS)


@cache
def sample():
    return SampleClass(course())


@pytest.fixture(scope="module", autouse=True)
def _read_the_course_once():
    """Read the quizzes once, not for each view."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(
            class_view,
            "CourseQuestions",
            lambda notebooks, keys: CourseQuestions(notebooks, keys) if keys else course(),
        )
        yield


def put(folder, number, *, name=None, hand_in=None, **changed):
    """Put the hand-in of a student into a folder, changed, with a checksum that fits."""
    made = (hand_in or sample().hand_in(number, TICKED)).model_copy(update=changed)
    path = folder / (name or f"{number}.html")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(written_page(made, {}), encoding="utf-8")
    return made


def view_of(folder, **more):
    return coursekit.read_class(folder, course=NOTEBOOKS, **more)


@pytest.fixture(scope="module")
def forty(tmp_path_factory):
    folder = tmp_path_factory.mktemp("forty") / "sample"
    write_sample_class(folder, NOTEBOOKS)
    return folder


def test_the_sample_class_is_read_as_it_was_made(forty):
    view = view_of(forty)
    assert list(view.results.columns) == list(COLUMNS)
    assert len(view.students) == 40
    assert set(view.results["marked"]) == {"anew"}
    answered = {
        each.receipt: len(each.answers)
        for each in (sample().hand_in(number, ticked_by(number)) for number in range(2, 41))
    }
    found = dict(zip(view.students["receipt"], view.students["answered"], strict=True))
    assert {receipt: found[receipt] for receipt in answered} == answered
    reasons = [each.reason for each in view.refused]
    assert [why.split()[1] for why in reasons] == ["latest", "a", "file"]


def test_facility_and_the_most_chosen_wrong_option_are_those_of_the_rows(tmp_path):
    for number in range(12):
        put(tmp_path, number)
    view = view_of(tmp_path)
    row = view.questions[view.questions["kind"] == "choice"].sort_values("mistakes").iloc[-1]
    of = view.results[
        (view.results["quiz"] == row["quiz"]) & (view.results["question"] == row["question"])
    ]
    assert row["answered"] == len(of)
    assert row["facility"] == pytest.approx(of["share"].mean())
    assert row["at_once"] == pytest.approx(of["at_once"].mean())
    options = course().standing[row["quiz"], row["question"]].question.options
    wrong = {option.text: option.feedback for option in options if not option.correct}
    assert wrong[row["mistake"]] == row["feedback"]
    assert row["mistakes"] == (of["chosen"] == row["mistake"]).sum()


def test_no_verdict_of_a_file_is_trusted_where_the_key_is_here(tmp_path):
    honest = sample().hand_in(3)
    forged = tuple(
        each.model_copy(
            update={
                "last": each.last.model_copy(update={"verdict": "right", "points": each.last.of})
            }
        )
        for each in honest.answers
    )
    put(tmp_path, 3, hand_in=honest, answers=forged)
    put(tmp_path, 4, name="b.html", hand_in=honest, student=sample().hand_in(4).student)
    view = view_of(tmp_path)
    points = view.results.groupby("student", observed=True)["points"].sum()
    assert points.nunique() == 1


def test_an_answer_to_another_version_is_not_counted_and_said(tmp_path):
    honest = sample().hand_in(3)
    first = honest.answers[0].model_copy(update={"version": "0" * 16})
    put(tmp_path, 3, hand_in=honest, answers=(first, *honest.answers[1:]))
    view = view_of(tmp_path)
    assert view.not_counted == 1
    assert "1 answer to another version" in view.page()
    assert len(view.questions) == len(honest.answers) - 1


def test_an_answer_that_is_none_is_wrong_and_stops_nothing(tmp_path):
    honest = sample().hand_in(3)
    first = honest.answers[0]
    nonsense = first.last.model_copy(update={"answer": {"choices": ["no-such-token"]}})
    put(tmp_path, 3, hand_in=honest, answers=(first.model_copy(update={"last": nonsense}),))
    assert view_of(tmp_path).results["verdict"].tolist() == ["wrong"]


def test_nobody_puts_words_into_the_answers_of_others(tmp_path):
    made = sample().hand_in(1, TICKED)
    found = next(each for each in made.answers if each.kind == "classify")
    mine = found.model_copy(update={"first": None})
    forged = mine.last.model_copy(update={"words": "FORGED"})
    put(tmp_path, 1, name="0.html", answers=(mine.model_copy(update={"last": forged}),))
    other = made.student.model_copy(update={"called": "other"})
    put(tmp_path, 1, name="1.html", answers=(mine,), student=other)
    assert sorted(view_of(tmp_path).results["chosen"]) == sorted(["FORGED", mine.last.words])


@pytest.mark.parametrize("keep", ["latest", "best"])
def test_of_several_hand_ins_the_latest_or_the_best_counts(tmp_path, keep):
    full = sample().hand_in(5)
    early = put(tmp_path, 5, name="b.html", hand_in=full, made="2026-11-01T10:00:00Z")
    late = put(
        *(tmp_path, 5), name="a.html", hand_in=full, made="2026-11-02T10:00:00Z",
        answers=full.answers[:3],
    )  # fmt: skip
    view = view_of(tmp_path, keep=keep)
    counts, other = (late, "b.html") if keep == "latest" else (early, "a.html")
    assert view.students["receipt"].tolist() == [counts.receipt]
    assert [each.name for each in view.refused] == [other]


def test_pseudonyms_stay_and_names_lie_apart(tmp_path):
    folder = tmp_path / "class"
    for number in range(3):
        put(folder, number, name=f"Ada Lovelace{number}_{number}_assignsubmission_file/x.html")
    names = Names(tmp_path / "marks")
    view = view_of(folder, names=names)
    names.keep()
    again = view_of(folder, names=Names(tmp_path / "marks"))
    assert view.students["student"].tolist() == again.students["student"].tolist()
    told = view.page() + "".join(
        table.to_csv()
        for table in (view.results, view.students, view.questions, view.objectives, view.contested)
    )
    assert "Lovelace" not in told
    assert "simulated" not in told
    assert sorted(view.names["name"]) == [f"Ada Lovelace{number}" for number in range(3)]


def test_files_that_do_not_count_are_on_the_page_without_names(tmp_path):
    folder = tmp_path / "class"
    ada, bo, cy = (f"{name} Lovelace_{number}_assignsubmission_file" for number, name in PEOPLE)
    put(folder, 1, name=f"{ada}/x.html")
    put(folder, 1, name=f"{ada}/copy.html")
    put(folder, 1, name=f"{bo}/x.html")
    put(folder, 2, name=f"{bo}/y.html", made="2026-11-27T10:00:00Z")
    put(folder, 3, name=f"{bo}/z.html", made="2026-11-28T10:00:00Z")
    put(folder, 4, name="Lovelace own.html")
    put(folder, 4, name="Lovelace own copy.html")
    others = ("lovelacedi_LATE_31_977_lovelace.txt", "lovelace.html", "Lovelace Eve/notes.txt")
    for name in (f"{cy}/lovelace.txt", f"{cy}_notes.txt", *others):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("none")
    names = Names(tmp_path / "marks")
    view = view_of(folder, names=names)
    page = view.page()
    assert "lovelace" not in page.casefold()
    pseudonym = names.pseudonym("moodle 9", "")
    assert f" of {pseudonym}</th>" in page
    assert names.name(pseudonym) == "Cy Lovelace"
    # The instructor reads which file each is, and whose, where the names are.
    key = view.names.set_index("file")
    for refused, listed in zip(view.refused, view.listed, strict=True):
        assert key["on_page"][refused.name] == listed.name
        assert f">{listed.name}</th>" in page
    assert key["student"][f"{cy}/lovelace.txt"] == pseudonym
    # Nor does its number tell where a name comes in the alphabet.
    by_path = [int(label.split()[1]) for label in key["on_page"].sort_index()]
    assert by_path != sorted(by_path)
    again = next(each for each in view.listed if "it is the same hand-in as" in each.reason)
    assert again.reason.rpartition(" as ")[2] in set(key["on_page"])


def test_no_name_or_answer_steers_a_terminal_or_turns_letters_round(tmp_path):
    made = sample().hand_in(1)
    odd = "\x1b[31mAda\x00 \u202eLovelace"
    last = made.answers[0].last.model_copy(update={"words": odd})
    student = made.student.model_copy(update={"called": odd})
    put(
        tmp_path / "in",
        1,
        student=student,
        answers=(made.answers[0].model_copy(update={"last": last}),),
    )
    (tmp_path / "in" / "\x1b[31mX_7_assignsubmission_file").mkdir()
    (tmp_path / "in" / "\x1b[31mX_7_assignsubmission_file/a.html").write_text("none")
    names = Names(tmp_path / "marks")
    write_view(view_of(tmp_path / "in", names=names), tmp_path / "view", names)
    for path in (*(tmp_path / "view").iterdir(), *(tmp_path / "marks").iterdir()):
        for sign in ("\x1b", "\0", "\u202e", "\\u001b", "\\u0000"):
            assert sign not in path.read_text(encoding="utf-8"), path.name


def test_what_is_contested_is_a_distribution_beside_no_student(tmp_path):
    for number in range(12):
        put(tmp_path, number)
    view = view_of(tmp_path)
    branching = view.results[view.results["kind"] == "branching"]
    assert set(branching["chosen"]) == {""}
    assert view.contested.groupby("asked")["answers"].sum().min() >= 10
    assert "student" not in view.contested.columns
    few = tmp_path / "few"
    for number in range(9):
        put(few, number)
    assert view_of(few).contested.empty


def test_assessed_quizzes_are_marked_with_the_key_file(tmp_path):
    """The course as students have it is sealed: without the key file nothing is right or wrong."""
    standing = next(each for each in course().standing.values() if each.question.kind == "choice")
    files = gathered(NOTEBOOKS.parent)
    path = f"notebooks/quizzes/{standing.quiz}.yaml"
    files[path] = files[path].replace(b"format: 1\n", b"format: 1\nassessed: true\n", 1)
    _files, keys = sealed({path: files[path]}, Keys(format=1, secret="0" * 64))
    (tmp_path / "keys.json").write_text(keys.text())
    version = keys.quizzes[0].versions[standing.question.id]
    honest = sample().hand_in(3)
    answer = honest.answers[0].last.model_copy(
        update={"answer": standing.question.key_sent(), "verdict": "kept", "points": 0, "of": 0}
    )
    item = honest.answers[0].model_copy(
        update={
            "quiz": standing.quiz,
            "question": standing.question.id,
            "version": version,
            "kind": "choice",
            "tries": 1,
            "last": answer,
        }
    )
    put(tmp_path / "class", 3, hand_in=honest, answers=(item,))
    without, with_key = (
        view_of(tmp_path / "class", keys=keys).results.iloc[0]
        for keys in (None, tmp_path / "keys.json")
    )
    assert (without["verdict"], without["marked"]) == ("kept", "as handed in")
    assert (with_key["verdict"], with_key["marked"]) == ("right", "anew")


def test_the_page_lets_nothing_in_and_escapes_what_students_wrote(tmp_path):
    evil = "<script>alert(1)</script>"
    put(tmp_path, 1, name=f"{evil.replace('/', '')}.html")
    (tmp_path / "<img src=x>.html").write_text("x")
    page = view_of(tmp_path).page()
    assert "default-src 'none'" in page
    assert "<script" not in page
    assert "<img" not in page
    assert not re.search(r'\bstyle="|https?://[^"<]*\.(?:js|css)', page)


def test_cells_that_a_spreadsheet_would_run_are_harmless(tmp_path):
    honest = sample().hand_in(3)
    answer = next(each for each in honest.answers if each.kind in ("highlight", "number"))
    last = answer.last.model_copy(update={"words": "=HYPERLINK(1)"})
    put(tmp_path / "class", 3, hand_in=honest, answers=(answer.model_copy(update={"last": last}),))
    names = Names(tmp_path / "marks")
    write_view(view_of(tmp_path / "class", names=names), tmp_path / "view", names)
    assert '"\'=HYPERLINK(1)"' in (tmp_path / "view/results.csv").read_text(encoding="utf-8-sig")


def run(folder, *words, code=0):
    """Run the command in a folder beside a copy of the course's address."""
    (folder / "notebooks").symlink_to(NOTEBOOKS) if not (folder / "notebooks").exists() else None
    done = subprocess.run(
        [sys.executable, "-m", "coursekit", *words],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    return done


def test_the_command_makes_a_sample_and_shows_it(tmp_path):
    done = run(tmp_path, "class", "sample", "--sample", "--out", "view", "--shared")
    assert "40 students handed in." in done.stdout
    assert "hand-in-02-damaged.html: the file was cut short" in done.stderr
    assert sorted(path.name for path in (tmp_path / "view").iterdir()) == [
        *("class-for-students.html", "class.html", "objectives.csv"),
        *("questions.csv", "results.csv", "students.csv"),
    ]
    # A second download has another name, and so another folder: nobody else would say so.
    assert "sample-marks remembers no earlier page" in done.stderr
    more = run(tmp_path, "class", "sample", "--out", "view", "--shared", "--replace")
    assert "remembers" not in more.stderr
    for name in ("names.csv", "names.json", "shared.json"):
        mode = (tmp_path / "sample-marks" / name).stat().st_mode
        assert stat.S_IMODE(mode) == 0o600
    table = pd.read_csv(tmp_path / "view/results.csv")
    assert list(table.columns) == list(COLUMNS)


@pytest.mark.slow  # 10 s
def test_an_earlier_view_is_replaced_only_where_asked(tmp_path, forty):
    for words, code in ([], 0), ([], 1), (["--replace", "--json"], 0):
        done = run(tmp_path, "class", str(forty), "--out", "view", *words, code=code)
        assert ("--replace" in done.stderr) is (code == 1)
    assert json.loads(done.stdout)["students"] == 40


def test_nothing_to_read_is_one_clear_error(tmp_path):
    with pytest.raises(CoursekitError, match="neither"):
        view_of(tmp_path / "nothing")
    (tmp_path / "a.txt").write_text("x")
    with pytest.raises(CoursekitError, match="found no hand-in"):
        view_of(tmp_path)


def write_many(folder, count):
    folder.mkdir()
    for number in range(count):
        page = written_page(sample().hand_in(number), {})
        (folder / f"{number}.html").write_text(page, encoding="utf-8")


@pytest.mark.long  # 8 minutes
def test_ten_thousand_students_take_ten_times_as_long(tmp_path):
    write_many(tmp_path / "class", 10_000)
    small = tmp_path / "small"
    write_many(small, 1000)
    took = []
    for folder in (small, tmp_path / "class"):
        began = process_time()
        view_of(folder).page()
        took.append(process_time() - began)
    assert took[1] < 15 * took[0]
