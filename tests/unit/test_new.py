"""From a text to a lesson: what is written, what is marked, and what is refused."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from importlib.metadata import version
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from signed_tables import PERSON, change

from coursekit.cli.folders import course_folder
from coursekit.course.check import check_paths
from coursekit.course.lesson import read_lesson
from coursekit.course.new import quizzes
from coursekit.course.new.course import write_course
from coursekit.course.new.notebook import notebook_of
from coursekit.course.new.slugs import short_name
from coursekit.course.new.writing import write_new
from coursekit.course.settings import settings_of
from coursekit.errors import CoursekitError
from coursekit.quiz.draft.draft import DRAFTED
from coursekit.quiz.loading import load_quiz
from coursekit.reading.article import read

WIRE = """Parliament passes data retention bill after night of debate

CANBERRA, 14 March 2025 — Australia's parliament on Friday passed a bill that obliges telephone
companies to keep the records of their customers for two years, after a debate until three in the
morning.

"This gives investigators what they need," the attorney general, Maria Lennox, told reporters. She
said that the government had accepted eleven amendments since January.

Digital Rights Watch, a campaign group, called the law "a blank cheque" and said that it would go to
the High Court next month. The opposition leader, Tom Barrow, opposes the period of two years.

The first draft was published in October 2024. A similar law in Germany was struck down by the
Federal Constitutional Court in 2010. It is due to enter into force on 1 July 2025.
"""


GERMAN = "Der Bundestag hat am Mittwoch über das Gesetz beraten. Die Opposition lehnt es ab. " * 8


@pytest.fixture
def course(tmp_path, monkeypatch):
    """Return an empty course, and work in it."""
    folder = tmp_path / "course"
    (folder / "notebooks").mkdir(parents=True)
    (folder / "notebooks/00-start-here.ipynb").write_bytes(notebook_of(""))
    monkeypatch.chdir(folder)
    return folder


def files_in(folder: Path) -> set[str]:
    found = folder.rglob("*")
    return {path.relative_to(folder).as_posix() for path in found if path.is_file()}


def source(course: Path, name: str = "wire.txt", text: str = WIRE) -> Path:
    path = course.parent / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_text_becomes_an_article_a_lesson_its_page_and_a_quiz(run, course):
    code, out, _ = run("new", source(course), "--lesson", "the bill")
    slug = "the-bill"
    assert code == 0
    assert files_in(course) == {
        "notebooks/00-start-here.ipynb",
        f"seeds/{slug}/article.txt",
        f"seeds/{slug}/case.yaml",
        "notebooks/01-the-bill.ipynb",
        "notebooks/instructor/01-the-bill.md",
        "notebooks/guesses/01-the-bill-when.md",
        "notebooks/quizzes/01-the-bill-kinds.yaml",
        "notebooks/quizzes/01-the-bill-when.yaml",
        "notebooks/quizzes/01-the-bill-who.yaml",
    }
    assert f"coursekit curate {slug}" in out
    assert "not found, fill in: source, rights" in out
    assert f"\nseeds/{slug}/case.yaml\n" in out
    assert " in the timeline, " in out
    article = read(course / "seeds" / slug)
    assert article.text == WIRE
    assert article.case.published.isoformat() == "2025-03-14"


def test_what_only_a_person_knows_is_marked_in_the_case_file(run, course):
    run("new", source(course))
    said = next(course.glob("seeds/*/case.yaml")).read_text(encoding="utf-8")
    assert "# TO FILL: source: who published it\n" in said
    assert "# TO FILL: rights: who owns the text" in said
    assert "# To be checked: published, the first date line" in said


@pytest.mark.parametrize("text", [WIRE, GERMAN], ids=["English", "German"])
def test_every_code_cell_of_a_new_lesson_runs(run, course, monkeypatch, text):
    run("new", source(course, text=text), "--lesson", "a-text")
    monkeypatch.chdir(course / "notebooks")
    monkeypatch.setenv("COURSEKIT_HOME", str(course.parent / "home"))
    names: dict[str, object] = {}
    for cell in read_lesson("01-a-text.ipynb").code():
        exec(cell.source, names)  # noqa: S102 (as a notebook would)


HOSTILE = (
    "<img src=x onerror=alert(1)> | $x$ [a](javascript:alert(1)) {{ 7*7 }} `b` <!-- code: x -->"
    " <!-- objective: date-events -->"
)


def test_a_texts_own_words_steer_neither_notebook_nor_files(run, course):
    run("new", source(course, text=f"{HOSTILE}\n\n{WIRE}"), "--lesson", "a-text")
    lesson = read_lesson(course / "notebooks/01-a-text.ipynb")
    assert [cell.id for cell in lesson.cells].count("x") == 0
    assert [each.id for each in lesson.objectives].count("date-events") == 1
    for words in (lesson.cells[0].source, lesson.cells[-1].source):
        shown = MarkdownIt("commonmark").render(words)
        assert "<img" not in shown
        assert 'href="javascript' not in shown
        assert "{{ 7" in words
    assert lesson.header["article or data"].endswith("14 March 2025")
    assert read(course / "seeds/a-text").text.startswith(HOSTILE)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminals")
def test_a_long_paragraph_is_pasted_into_a_terminal_whole(run, course, monkeypatch):
    import pty

    words = "The minister said on Monday that the bill goes too far and must be changed. " * 120
    keyboard, terminal = pty.openpty()
    typing = (keyboard, words.encode() + b"\n\x04")
    threading.Thread(target=type_in, args=typing, daemon=True).start()
    with os.fdopen(terminal, encoding="utf-8") as typed:
        monkeypatch.setattr(sys, "stdin", typed)
        code, _, err = run("new", "--lesson", "pasted")
    assert code == 0
    assert "Paste the text here" in err
    article = next(course.glob("seeds/*/article.txt")).read_text(encoding="utf-8")
    assert article.strip() == words.strip()


def type_in(keyboard: int, text: bytes) -> None:
    """Type a text once it is asked for; what the terminal shows is read, so that it has room."""
    import termios

    while termios.tcgetattr(keyboard)[3] & termios.ICANON:
        time.sleep(0.01)
    for at in range(0, len(text), 200):
        os.write(keyboard, text[at : at + 200])
        os.read(keyboard, 4096)


def test_a_second_lesson_on_the_same_text_gets_a_name_and_a_number_of_its_own(run, course):
    run("new", source(course))
    before = {path: path.read_bytes() for path in course.rglob("*") if path.is_file()}
    again = run("new", source(course))
    assert again.code == 0
    assert {path: path.read_bytes() for path in before} == before
    assert "the course has this text already, in seeds/parliament" in again.out
    assert (course / "notebooks/02-parliament-passes-data-retention-bill-2.ipynb").is_file()


@pytest.fixture
def checked(run, course):
    """Return the quizzes of a lesson about a text whose rows somebody has checked."""
    run("new", source(course), "--lesson", "01-the-bill")
    seed = next(course.glob("seeds/*/"))
    run("tables", seed, "--origin", "machine", "--out", seed / "reviewed")
    (seed / "coders.yaml").write_text(PERSON, encoding="utf-8")
    for table in seed.glob("reviewed/*.csv"):
        change(table, coder="ann", checked_on="2026-11-26", certainty="clear")
    return seed, course / "notebooks/quizzes"


def test_checked_rows_become_the_questions_of_the_lesson(run, checked):
    seed, quizzes_there = checked
    code, out, _ = run("draft-quiz", seed, "--lesson", "01-the-bill")
    assert code == 0
    assert "01-the-bill-who.yaml" in out
    quiz = load_quiz(quizzes_there / "01-the-bill-who.yaml")
    assert "discuss" not in {question.kind for question in quiz.questions}
    assert {question.objective for question in quiz.questions} <= {"whose-words", "mend-the-table"}
    assert all(question.draft for question in quiz.questions)


def test_a_quiz_that_somebody_has_edited_is_left_as_it_is(run, checked):
    seed, quizzes_there = checked
    path = quizzes_there / "01-the-bill-who.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("draft: true", "draft: false"), "utf-8"
    )
    mine = path.read_bytes()
    _, _, err = run("draft-quiz", seed, "--lesson", "01-the-bill")
    assert "somebody has edited it (who-is-missing)" in err
    assert path.read_bytes() == mine
    run("draft-quiz", seed, "--lesson", "01-the-bill", "--force")
    assert path.read_bytes() != mine


def test_a_lesson_that_is_not_there_is_not_drafted(run, checked):
    for name in ("02-none", "../01-the-bill"):
        code, _, err = run("draft-quiz", checked[0], "--lesson", name)
        assert code == 1
        assert "such as 01-the-vote" in err
    assert run("draft-quiz", checked[0], "--lesson", "01-the-bill", "--kinds", "order")[0] == 2


def test_a_course_of_ones_own_is_whole_and_takes_a_lesson(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, _ = run("new", "--course", "my-course")
    assert code == 0
    assert "cd my-course" in out
    monkeypatch.chdir(tmp_path / "my-course")
    assert course_folder(Path.cwd()) == tmp_path / "my-course"
    assert settings_of(".").title == "My course"
    assert run("new", source(tmp_path))[0] == 0
    quiz = load_quiz(next(Path("notebooks/quizzes").glob("*.yaml")))
    assert quiz.course == "my-course"
    code, out, err = run("check", "--level", "draft")
    assert (code, err) == (0, "")


def test_a_course_is_made_in_no_folder_that_holds_something(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine").mkdir()
    source(tmp_path / "mine" / "below")
    code, _, err = run("new", "--course", "mine")
    assert code == 1
    assert "not empty" in err
    assert run("new", "a.txt", "--course", "mine")[0] == 2


def test_a_course_of_ones_own_finds_the_program_where_it_is(tmp_path):
    write_course(tmp_path / "course")
    needs = (tmp_path / "course/binder/requirements.txt").read_text(encoding="utf-8")
    lines = [line for line in needs.splitlines() if not line.startswith("#")]
    root = Path(__file__).parents[2]
    assert lines in (
        [f"coursekit[author] @ {root.as_uri()}"],
        [f"coursekit[author]>={version('coursekit')}"],  # installed from an index
    )


def test_what_binder_runs_can_be_run(tmp_path):
    write_course(tmp_path / "course")
    assert os.access(tmp_path / "course/binder/postBuild", os.X_OK) or sys.platform == "win32"


def test_outside_a_course_it_says_what_to_do_first(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, _, err = run("new", source(tmp_path / "x"))
    assert code == 1
    assert "coursekit new --course my-course" in err


def test_as_json_names_what_was_written_and_what_is_missing(run, course):
    made = json.loads(run("new", source(course), "--json")[1])
    assert made["missing"] == ["source", "rights"]
    assert all(Path(path).is_file() for path in made["written"])


def test_every_drafted_kind_has_its_place_in_a_lesson():
    placed = [kind for part in quizzes.PARTS.values() for kind in part["kinds"]]
    assert sorted(placed) == sorted(DRAFTED)


@given(st.text(max_size=80), st.text(max_size=80))
def test_a_name_is_a_folder_below_and_never_elsewhere(title, name):
    made = short_name(title, name)
    assert made.isascii()
    assert Path(made).name == made
    assert made.strip("-.") == made


def test_a_failure_in_the_middle_leaves_nothing(tmp_path, monkeypatch):
    renamed = []

    def fails(path, target):
        if renamed:
            raise OSError(28, "No space left on device")
        renamed.append(target)
        target.write_bytes(path.read_bytes())
        path.unlink()

    monkeypatch.setattr(Path, "rename", fails)
    with pytest.raises(CoursekitError, match="nothing was written"):
        write_new(tmp_path, {"seeds/a/article.txt": b"a", "notebooks/b.ipynb": b"b"})
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten(tmp_path):
    (tmp_path / "b.txt").write_bytes(b"mine")
    with pytest.raises(CoursekitError, match="left as it is"):
        write_new(tmp_path, {"a.txt": b"a", "b.txt": b"b"})
    assert files_in(tmp_path) == {"b.txt"}


def test_a_link_that_leads_out_of_the_course_is_refused(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    root = tmp_path / "course"
    root.mkdir()
    (root / "seeds").symlink_to(outside)
    with pytest.raises(CoursekitError, match="a link leads"):
        write_new(root, {"seeds/a/article.txt": b"a"})
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize("limits", ["", "{words_a_session: {fewest: 300, most: 1400}}"])
def test_a_new_lesson_has_no_fault_that_is_not_for_a_person(run, course, limits):
    """Nor with the limit of this course: the template leaves some room for a person's words."""
    settings = f"format: 1\nlimits: {limits}\n" if limits else "format: 1\n"
    (course / "course.yaml").write_text(settings, encoding="utf-8")
    run("new", source(course))
    found = check_paths([*course.glob("notebooks/01-*.ipynb")])
    # Questions without a kernel are made by the build.
    assert [str(one) for one in found if not one.person and one.point != 15] == []
