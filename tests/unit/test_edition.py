"""What leaves a course: `coursekit build`, its folder, its zip, and what it refuses."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from functools import partial
from pathlib import Path

import nbformat
import pytest
from edition_course import QUIZ, course_in

from coursekit.cli import app
from coursekit.course.check import check_paths
from coursekit.course.edition.build import build
from coursekit.course.edition.manifest import differences
from coursekit.course.edition.output import TOP, write, zipped
from coursekit.course.lesson import read_lesson
from coursekit.files import put_in_place
from coursekit.quiz.loading import load_quiz

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def course(tmp_path, monkeypatch):
    folder = course_in(tmp_path / "course")
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def run(run):
    return partial(run, "build")


def contents(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


@pytest.mark.parametrize("edition", ["student", "instructor"])
def test_an_edition_holds_the_lessons_and_says_what_it_leaves_out(run, course, tmp_path, edition):
    code, out, err = run("--edition", edition, "--out", tmp_path / "out")
    made = contents(tmp_path / "out")
    assert (code, err) == (0, "")
    assert {"notebooks/00-start-here.ipynb", "notebooks/quizzes/01-one.yaml"} <= set(made)
    assert made["seeds/a-vote/article.txt"] == (course / "seeds/a-vote/article.txt").read_bytes()
    assert ("notebooks/instructor/00-start-here.md" in made) == (edition == "instructor")
    assert "In neither edition: tests/" in out
    assert ("pages for instructors" in out) == (edition == "student")


def test_students_get_no_page_for_instructors_no_coding_and_no_test(run, course, tmp_path):
    assert run("--edition", "student", "--out", tmp_path / "s.zip")[0] == 0
    whole = (tmp_path / "s.zip").read_bytes()  # it is not compressed
    for secret in (b"MODEL-ANSWER-OF-THE-PAGE", b"CODING-OF-ANN", b"TEST-OF-THE-COURSE", b"HIDDEN"):
        assert secret not in whole
    assert b"The senators wrote a letter." in whole


def test_readme_of_students_lacks_the_parts_that_are_marked(course):
    text = "# A\n\n## For you\n\nYes.\n\n## For me\n<!-- edition: instructor -->\nNo.\n\n## Last\n"
    (course / "README.md").write_text(text, encoding="utf-8")
    students = build(course, "student").files["README.md"].decode()
    assert students == "# A\n\n## For you\n\nYes.\n\n## Last\n"
    assert build(course, "instructor").files["README.md"].decode() == text


def test_lessons_go_out_as_fresh_with_each_quiz_on_paper(course):
    path = course / "notebooks/00-start-here.ipynb"
    book = json.loads(path.read_text(encoding="utf-8"))
    shown = book["cells"][2]
    shown["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "MY-ANSWERS"}]
    shown["execution_count"] = 7
    book["metadata"]["widgets"] = {"state": "MY-WIDGETS"}
    path.write_text(json.dumps(book), encoding="utf-8")
    made = build(course, "student").files["notebooks/00-start-here.ipynb"].decode()
    assert "MY-" not in made
    lesson = nbformat.reads(made, as_version=4)
    nbformat.validate(lesson)
    assert lesson.cells[3].source.startswith("<!-- on-paper: quizzes/01-one.yaml -->")
    assert "Who wrote the letter?" in lesson.cells[3].source
    assert "They signed it." not in made


def test_the_same_course_gives_the_same_bytes_whatever_the_hash_seed(course, tmp_path):
    """Another process, with another seed and another time zone, against this one."""
    out = tmp_path / "made.zip"
    command = [sys.executable, "-P", "-m", "coursekit", "build"]
    env = os.environ | {"PYTHONHASHSEED": "1", "TZ": "UTC-1"}
    command += ["--edition", "student", "--out", str(out)]
    subprocess.run(command, cwd=course, env=env, check=True, capture_output=True)
    for path in course.rglob("*"):
        os.utime(path, (1, 1))
    assert zipped(build(course, "student").files, TOP) == out.read_bytes()


def test_a_zip_and_a_folder_hold_the_same(run, course, tmp_path):
    for name in ("s.zip", "s"):
        assert run("--edition", "student", "--out", tmp_path / name)[0] == 0
    with zipfile.ZipFile(tmp_path / "s.zip") as archive:
        archive.extractall(tmp_path / "unpacked")
    (top,) = (tmp_path / "unpacked").iterdir()  # whatever unpacks it, its files stay together
    assert top.name == "coursekit-course"
    assert contents(top) == contents(tmp_path / "s")
    assert differences(tmp_path / "s.zip") == differences(top) == []


def test_a_zip_of_an_earlier_version_whose_files_lie_in_no_folder_is_still_checked(
    course, tmp_path
):
    old, quiz = tmp_path / "old.zip", "notebooks/quizzes/01-one.yaml"
    made = build(course, "student").files
    old.write_bytes(zipped(made))
    assert differences(old) == []
    old.write_bytes(zipped({**made, quiz: b"OTHER"}))
    assert differences(old) == [(quiz, "changed")]
    old.write_bytes(zipped({f"a/{path}": text for path, text in made.items()} | {"b.txt": b""}))
    assert differences(old) == [("../b.txt", "added")]


def test_json_is_one_report_and_quiet_says_nothing(run, course, tmp_path):
    code, out, _ = run("--edition", "student", "--out", tmp_path / "a", "--json")
    report = json.loads(out)
    assert (code, report["edition"], report["missing"]) == (0, "student", [])
    assert report["files"] == len(contents(tmp_path / "a"))
    assert run("--edition", "student", "--out", tmp_path / "b", "--quiet") == (0, "", "")


@pytest.mark.parametrize(
    ("edit", "place", "words"),
    [
        (("notebooks/00-start-here.ipynb", "01-one.yaml", "02-two.yaml"), "cell 3", "no such quiz"),
        (("notebooks/00-start-here.ipynb", "a-vote", "b-vote"), "cell 2", "no such text"),
        (("notebooks/quizzes/01-one.yaml", "a-vote", "b-vote"), "line 3", "seeds/b-vote"),
        (("notebooks/quizzes/01-one.yaml", "kind:", "knid:"), "line 5", "`kind` is missing"),
    ],
)
def test_what_is_missing_is_listed_with_its_place_and_nothing_is_written(
    run, course, tmp_path, edit, place, words
):
    name, old, new = edit
    path = course / name
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    code, out, err = run("--edition", "student", "--out", tmp_path / "out")
    assert (code, out) == (1, "")
    assert f"{name}, {place}" in err
    assert words in err
    assert "Nothing was written." in err
    assert not (tmp_path / "out").exists()


def test_an_earlier_edition_is_replaced_whole(run, course, tmp_path):
    assert run("--edition", "instructor", "--out", tmp_path / "out")[0] == 0
    assert run("--edition", "student", "--out", tmp_path / "out")[0] == 0
    assert "notebooks/instructor/00-start-here.md" not in contents(tmp_path / "out")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["course", "out"]


def test_an_earlier_edition_in_which_somebody_has_worked_is_left(run, course, tmp_path):
    out = tmp_path / "out"
    assert run("--edition", "student", "--out", out)[0] == 0
    (out / "notebooks/00-start-here.ipynb").write_text("MY WORK", encoding="utf-8")
    (out / "my-notes.txt").write_text("MY NOTES", encoding="utf-8")
    code, _, err = run("--edition", "student", "--out", out)
    assert code == 1
    assert "my-notes.txt (added), notebooks/00-start-here.ipynb (changed)" in err
    assert (out / "my-notes.txt").read_text(encoding="utf-8") == "MY NOTES"


def test_a_zip_that_is_there_is_only_replaced_when_asked(run, course, tmp_path):
    out = tmp_path / "s.zip"
    out.write_bytes(b"MINE")
    code, _, err = run("--edition", "student", "--out", out)
    assert code == 1
    assert "--force" in err
    assert out.read_bytes() == b"MINE"
    assert run("--edition", "student", "--out", out, "--force")[0] == 0
    assert zipfile.is_zipfile(out)


@pytest.mark.parametrize("out", ["out", "notebooks/out", "../course/s.zip", "."])
def test_a_place_inside_the_course_is_refused(run, course, out):
    before = contents(course)
    code, _, err = run("--edition", "student", "--out", out)
    assert code == 1
    assert "cannot be inside the course" in err
    assert contents(course) == before


def test_a_folder_with_other_files_is_left(run, course, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out/mine.txt").write_text("MINE", encoding="utf-8")
    code, _, err = run("--edition", "student", "--out", tmp_path / "out")
    assert code == 1
    assert "a folder with other files" in err
    assert contents(tmp_path / "out") == {"mine.txt": b"MINE"}


@pytest.mark.parametrize("name", ["notebooks/out.txt", "seeds/other"])
def test_a_link_that_leads_out_of_the_course_is_refused(run, course, tmp_path, name):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/secret.txt").write_text("SECRET", encoding="utf-8")
    is_file = name.endswith(".txt")
    (course / name).symlink_to(tmp_path / ("elsewhere/secret.txt" if is_file else "elsewhere"))
    code, _, err = run("--edition", "student", "--out", tmp_path / "out")
    assert code == 1
    assert name in err.replace(os.sep, "/")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["out", "s.zip"])
def test_a_full_disk_leaves_what_was_there(run, course, tmp_path, monkeypatch, name):
    assert run("--edition", "instructor", "--out", tmp_path / name)[0] == 0
    before = contents(tmp_path)
    written = Path.write_bytes

    def full(path, content):
        if len(content) > 100:
            raise OSError(28, "No space left on device")
        return written(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    code, _, err = run("--edition", "student", "--out", tmp_path / name, "--force")
    assert code == 1
    assert "No space left on device" in err
    assert contents(tmp_path) == before


def test_without_permission_nothing_is_written(run, course, tmp_path, monkeypatch):
    def forbidden(*_arguments, **_options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", forbidden)
    code, _, err = run("--edition", "student", "--out", tmp_path / "new/out")
    assert code == 1
    assert "Permission denied" in err


@pytest.mark.parametrize(
    "wrong", [(), ("--edition", "student"), ("--edition", "teacher", "--out", "x"), ("--out", "x")]
)
def test_wrong_use_ends_with_2(run, course, wrong):
    assert run(*wrong)[0] == 2


def test_check_tells_what_is_not_as_it_was_made(run, course, tmp_path):
    for name in ("out", "s.zip"):
        assert run("--edition", "student", "--out", tmp_path / name)[0] == 0
        code, out, _ = run("--check", tmp_path / name)
        assert code == 0
        assert "every file is as it was built" in out
    (tmp_path / "out/seeds/a-vote/article.txt").unlink()
    with zipfile.ZipFile(tmp_path / "s.zip", "a") as archive:
        archive.writestr(f"{TOP}notebooks/extra.txt", "x" * 10)
    code, _, err = run("--check", tmp_path / "out")
    assert (code, "missing: seeds/a-vote/article.txt" in err) == (1, True)
    code, out, _ = run("--check", tmp_path / "s.zip", "--json")
    assert code == 1
    assert json.loads(out)["differences"] == [{"path": "notebooks/extra.txt", "what": "added"}]


@pytest.mark.parametrize(
    "manifest", [b"", b"[]", b'{"format": 1, "files": {"../x": "1"}}', b'{"format": 2}', b"\xff"]
)
def test_check_refuses_what_is_no_edition(run, course, tmp_path, manifest):
    (tmp_path / "odd").mkdir()
    put_in_place(tmp_path / "odd", {"edition.json": manifest})
    (tmp_path / "odd.zip").write_bytes(b"PK but no zip")
    for name in ("odd", "odd.zip", "nothing", "course"):
        code, _, err = run("--check", tmp_path / name)
        assert code == 1
        assert "expected an edition" in err


def test_links_that_lead_nowhere_in_an_edition_and_rights_of_others_are_told(run, course, tmp_path):
    text = "[a](notebooks/instructor/) [b](seeds/a-vote/article.txt#x) [c](https://example.org/d)"
    (course / "README.md").write_text(f"{text} [e](notebooks/f%20g.md)\n", encoding="utf-8")
    case = course / "seeds/a-vote/case.yaml"
    case.write_text("format: 1\nrights: © Somebody; for teaching only\n", encoding="utf-8")
    code, out, _ = run("--edition", "student", "--out", tmp_path / "s")
    assert code == 0
    assert "README.md leads to what is not here: notebooks/instructor/, notebooks/f%20g.md" in out
    assert "Rights of seeds/a-vote: © Somebody; for teaching only" in out
    (course / "notebooks/f g.md").write_text("[up](../README.md)", encoding="utf-8")
    case.write_text("format: 1\nrights: CC BY 4.0\n", encoding="utf-8")
    out = run("--edition", "instructor", "--out", tmp_path / "i")[1]
    assert "leads to" not in out
    assert "Rights" not in out


def test_students_get_nothing_that_waits_for_a_person_unless_asked(run, course, tmp_path):
    quiz = course / "notebooks/quizzes/01-one.yaml"
    text = QUIZ.replace("    kind:", "    draft: true\n    kind:")
    quiz.write_text(f"# TO FILL: feedback\n{text}", encoding="utf-8")
    (course / "course.yaml").write_text("format: 1\n# TO FILL: where\n", encoding="utf-8")
    build_it = ("--edition", "student", "--out", tmp_path / "s")
    code, out, err = run(*build_it)
    assert (code, out) == (1, "")
    assert "01-one.yaml, line 6, question who: a question is a draft" in err
    assert "01-one.yaml, line 1: to fill in: feedback" in err
    assert "course.yaml" not in err
    assert "--with-drafts" in err
    assert not (tmp_path / "s").exists()
    code, out, _ = run(*build_it, "--with-drafts")
    assert code == 0
    assert "01-one.yaml has drafted questions that nobody has read: who." in out
    assert "notebooks/quizzes/01-one.yaml still has 1 place for you to fill in" in out
    assert "course.yaml still has 1 place" in out
    assert run("--edition", "instructor", "--out", tmp_path / "i")[0] == 0


@pytest.mark.parametrize("to", ["html", "gift", "qti"])
def test_an_export_says_how_many_questions_are_drafts(monkeypatch, capsys, course, tmp_path, to):
    quiz = course / "notebooks/quizzes/01-one.yaml"
    said = []
    for text in (QUIZ, QUIZ.replace("    kind:", "    draft: true\n    kind:")):
        quiz.write_text(text, encoding="utf-8")
        for path in (quiz, course / "notebooks/00-start-here.ipynb"):
            out = tmp_path / "out"
            given = ["coursekit", "export", path, "--to", to, "--out", out, "--force"]
            monkeypatch.setattr(sys, "argv", list(map(str, given)))
            with pytest.raises(SystemExit):
                app.main()
                sys.exit(0)
            said.append("drafts that nobody has edited: 1 of 1" in capsys.readouterr().err)
    assert said == [False, False, True, True]


@pytest.mark.slow
@pytest.mark.parametrize("edition", ["student", pytest.param("instructor", marks=pytest.mark.long)])
def test_an_edition_of_the_course_passes_its_check_and_an_old_paper_fails_it(tmp_path, edition):
    out = tmp_path / "out"
    write(build(REPOSITORY, edition).files, out)
    assert [str(one) for one in check_paths([out / "notebooks"]) if not one.warning] == []
    lesson = out / "notebooks/00-start-here.ipynb"
    quiz = read_lesson(lesson).quizzes[0].path
    prompt = load_quiz(quiz).questions[0].prompt.split()[0]
    text = quiz.read_text(encoding="utf-8")
    quiz.write_text(text.replace(prompt, f"Well: {prompt}", 1), encoding="utf-8")
    points = {one.point for one in check_paths([lesson]) if not one.warning}
    assert points == {15}


def test_the_repository_gives_both_editions(tmp_path):
    """Everything that a student's copy leaves out is in the other, or is for contributors."""
    students = build(REPOSITORY, "student")
    instructors = build(REPOSITORY, "instructor")
    assert students.missing == instructors.missing == []
    only = {*instructors.files} - {*students.files}
    of_seeds = {path for path in only if path.startswith("seeds/")}
    assert all("/coding/" in path or "/quizzes/" in path for path in of_seeds)
    tops = {path.split("/")[0] for path in only - of_seeds}
    assert tops == {"notebooks", "CONTRIBUTING.md", "CHANGELOG.md"}
    assert {"pyproject.toml", "coursekit/__init__.py", "binder/runtime.txt"} <= {*students.files}
    assert not any(path.startswith("tests/") for path in instructors.files)
    assert QUIZ  # the small course is of the same form


def test_an_edition_of_an_own_course_carries_the_program(run, course, tmp_path):
    """It is on no index: what the README's line installs has to be in the edition."""
    shutil.rmtree(course / "coursekit")
    (course / "binder").mkdir()
    needs = "# coursekit is from here:\ncoursekit[author]>=0.2.0\n-e /home/me/copy[author]\nnumpy\n"
    (course / "binder/requirements.txt").write_text(needs, encoding="utf-8")
    assert run("--edition", "student", "--out", tmp_path / "s")[0] == 0
    made = contents(tmp_path / "s")
    assert made["binder/requirements.txt"] == b"-e .\nnumpy\n"
    of_instructors = build(course, "instructor").files
    assert of_instructors["binder/requirements.txt"] == b"-e .[author]\nnumpy\n"
    project = tomllib.loads(made["pyproject.toml"].decode())["project"]
    own = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == own["version"]
    assert len(project["dependencies"]) == len(own["dependencies"])
    extras = [each["optional-dependencies"]["author"] for each in (project, own)]
    assert len(extras[0]) == len(extras[1])
    assert b"BSD" in made["coursekit/LICENSE"]
    modules = {path for path in build(REPOSITORY, "student").files if path.startswith("coursekit/")}
    assert modules <= set(made)
    command = [sys.executable, "-m", "coursekit", "--help"]
    found = subprocess.run(command, cwd=tmp_path / "s", check=True, capture_output=True)
    assert b"start" in found.stdout


def test_an_edition_that_carries_the_program_is_a_course_that_does(course, tmp_path):
    shutil.rmtree(course / "coursekit")
    write(build(course, "instructor").files, tmp_path / "i")
    again = build(tmp_path / "i", "instructor").files
    assert {*again} == {*build(course, "instructor").files}


def test_a_project_file_of_the_course_itself_is_not_replaced(run, course, tmp_path):
    shutil.rmtree(course / "coursekit")
    (course / "pyproject.toml").write_text("[tool.ruff]\n", encoding="utf-8")
    code, _, err = run("--edition", "student", "--out", tmp_path / "s")
    assert code == 1
    assert "pyproject.toml" in err
    assert "move it out of the course" in err


def test_what_students_have_installed_in_an_edition_stays_when_it_is_replaced(
    run, course, tmp_path
):
    out = tmp_path / "out"
    assert run("--edition", "student", "--out", out)[0] == 0
    for name in (".venv/bin/python", "notebooks/.ipynb_checkpoints/00-checkpoint.ipynb"):
        (out / name).parent.mkdir(parents=True)
        (out / name).write_text("MINE", encoding="utf-8")
    (course / "seeds/a-vote/article.txt").write_text("Another letter.\n", encoding="utf-8")
    assert run("--edition", "student", "--out", out)[0] == 0
    made = contents(out)
    assert made[".venv/bin/python"] == b"MINE"
    assert made["notebooks/.ipynb_checkpoints/00-checkpoint.ipynb"] == b"MINE"
    assert made["seeds/a-vote/article.txt"] == b"Another letter.\n"
