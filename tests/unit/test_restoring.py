"""What is missing from an edition is named, and restored from its archive."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from pathlib import Path

import pytest
from small_course import SmallCourse

from coursekit.cli import app
from coursekit.course.edition.build import build
from coursekit.course.edition.output import TOP, write, zipped
from coursekit.course.edition.restoring import edition_around, restore
from coursekit.errors import CoursekitError

LESSON = "notebooks/01-one.ipynb"
QUIZ = "notebooks/quizzes/01-one.yaml"
ARTICLE = "seeds/small/article.txt"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    course = SmallCourse(tmp_path_factory.mktemp("made") / "course")
    course.put(course.root / "seeds" / "other" / "article.txt", "Another text.")
    course.check()
    return build(course.root, "student").files


@pytest.fixture(params=[TOP, ""], ids=["", "as an earlier version made it"])
def root(tmp_path: Path, files: dict[str, bytes], request: pytest.FixtureRequest) -> Path:
    """Return an unpacked edition, with its zip beside it."""
    (tmp_path / "course.zip").write_bytes(zipped(files, request.param))
    write(files, tmp_path / "course")
    return tmp_path / "course"


def lose(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).unlink()


def test_a_lost_file_comes_back_as_it_was(root: Path, files: dict[str, bytes]) -> None:
    lose(root, QUIZ, LESSON)
    assert restore(root, QUIZ) == [QUIZ]
    assert (root / QUIZ).read_bytes() == files[QUIZ]
    assert not (root / LESSON).exists()


@pytest.mark.parametrize("is_there", [True, False])
def test_a_lesson_comes_back_with_what_it_names(root: Path, is_there: bool) -> None:
    lost = [QUIZ, ARTICLE, "seeds/small/case.yaml", "seeds/data/facts.csv"]
    lost += [] if is_there else [LESSON]
    lose(root, *lost, "seeds/other/article.txt")
    assert set(restore(root, "01-one")) == set(lost)
    assert not (root / "seeds/other/article.txt").exists(), "the lesson does not read it"


def test_all_comes_back_even_whole_folders(root: Path, files: dict[str, bytes]) -> None:
    lose(root, *(path for path in files if path != "edition.json"))
    restore(root, "all")
    assert all((root / path).read_bytes() == content for path, content in files.items())


def test_what_somebody_has_changed_is_left_as_it_is(root: Path) -> None:
    (root / LESSON).write_text("my own notes", encoding="utf-8")
    lose(root, QUIZ)
    with pytest.raises(CoursekitError, match="left alone"):
        restore(root, LESSON)
    assert restore(root, "all") == [QUIZ]
    assert (root / LESSON).read_text(encoding="utf-8") == "my own notes"


def test_an_archive_with_another_version_is_not_taken(root: Path, files: dict[str, bytes]) -> None:
    lose(root, QUIZ)
    other = zipped({**files, QUIZ: b"format: 1"})
    (root.parent / "course.zip").write_bytes(other)
    with pytest.raises(
        CoursekitError, match=r"no archive has the original notebooks/quizzes/01-one\.yaml"
    ):
        restore(root, QUIZ)
    assert not (root / QUIZ).exists()


def damaged(method: int) -> bytes:
    """Return a zip whose list is whole, and what it packs is not."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        archive.writestr(QUIZ, "words " * 99)
    raw = bytearray(made.getvalue())
    start = 34 + len(QUIZ)
    raw[start : start + 20] = b"\xff" * 20
    return bytes(raw)


DAMAGED = [damaged(method) for method in (zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA)]


@pytest.mark.parametrize("content", [b"no zip", b"", b"PK\x03\x04", *DAMAGED])
def test_a_broken_archive_is_passed_over(root: Path, content: bytes) -> None:
    (root.parent / "a-broken.zip").write_bytes(content)
    lose(root, QUIZ)
    assert restore(root, QUIZ) == [QUIZ]


def test_another_copy_can_be_named(root: Path, files: dict[str, bytes], tmp_path: Path) -> None:
    (tmp_path / "course.zip").unlink()
    write(files, tmp_path / "copy")
    lose(root, QUIZ)
    with pytest.raises(CoursekitError, match="--from"):
        restore(root, QUIZ)
    assert restore(root, QUIZ, tmp_path / "copy") == [QUIZ]
    with pytest.raises(CoursekitError, match="no such archive"):
        restore(root, QUIZ, tmp_path / "none")


@pytest.mark.parametrize("name", ["../../etc/passwd", "02-two", "/etc/passwd", "\x1b[2J", ""])
def test_only_what_the_manifest_names_is_restored(root: Path, name: str) -> None:
    with pytest.raises(CoursekitError, match="no file and no lesson") as refused:
        restore(root, name)
    assert "\x1b" not in str(refused.value)


def test_a_link_that_leads_out_of_the_course_is_not_followed(root: Path, tmp_path: Path) -> None:
    lose(root, QUIZ)
    (root / "notebooks/quizzes").rmdir()
    (tmp_path / "elsewhere").mkdir()
    (root / "notebooks/quizzes").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(CoursekitError, match="leads out of the course"):
        restore(root, QUIZ)
    assert not any((tmp_path / "elsewhere").iterdir())


def test_doctor_names_what_has_gone_and_restores_it(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from coursekit.cli import doctor

    monkeypatch.setattr(doctor, "_LOOKS", (doctor._course,))
    monkeypatch.chdir(root / "notebooks")

    def run(*arguments: str) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["coursekit", "doctor", *arguments])
        with pytest.raises(SystemExit) as ended:
            app.main()
            sys.exit(0)
        return int(ended.value.code or 0), capsys.readouterr().out

    assert edition_around(root / "notebooks") == root
    assert run()[0] == 0
    lose(root, QUIZ)
    code, out = run()
    assert code == 1
    assert f"files: 1 file missing: {QUIZ}" in out
    assert "cell 6 (id quiz)" in out
    assert run("--restore", "01-one") == (0, f"{QUIZ}: restored\n")
    assert json.loads(run("--restore", "all", "--json")[1]) == {"restored": []}
    assert run()[0] == 0
    assert run("--from", "x")[0] == 2
