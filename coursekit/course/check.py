"""Checks lessons, quizzes, articles and tables against the lesson standard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from coursekit.course.checks import places_to_fill
from coursekit.course.checks.quizzes import load, misnamed
from coursekit.course.checks.sources.reviewed_tables import ABOUT_ALL, about_all
from coursekit.course.edition.gathering import gathered
from coursekit.course.finding import Course, Finding, QuizFile, finding, findings_of
from coursekit.course.lesson import read_lesson
from coursekit.course.new.parts import outdated
from coursekit.course.overlay.applying import applied
from coursekit.course.overlay.changes import OVERLAY
from coursekit.course.settings import CourseSettings
from coursekit.course.standard.points import STANDARD
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.files import write_whole
from coursekit.quiz.deadlines import SETTINGS
from coursekit.yamlfile import load as load_yaml
from coursekit.yamlfile import read_yaml


def check_paths(paths: Iterable[Path | str]) -> list[Finding]:
    """Check notebooks, quizzes, articles, tables, the coders' file, or folders of these."""
    return list(dict.fromkeys(found for path in paths for found in _found_at(Path(path))))


def notebooks_at(path: Path) -> list[Path]:
    """Return a notebook, or the notebooks of a folder; an error where it is neither."""
    if path.is_dir():
        notebooks = sorted(path.glob("*.ipynb"))
        if notebooks:
            return notebooks
    elif path.is_file() and path.suffix == ".ipynb":
        return [path]
    if not path.exists():
        raise CoursekitError("There is no such file or folder. Check the path.", path=path)
    raise CoursekitError(
        "A notebook (.ipynb), a folder with notebooks, a quiz (.yaml), a table (.csv) or a folder"
        " with articles was expected, but this is none of them. Check the path.",
        path=path,
    )


def _found_at(path: Path) -> Iterator[Finding]:
    """Check what is at a path, or say what is wrong with the settings that it would be held to."""
    try:
        if path.name == SETTINGS and path.is_file():
            yield from _check_settings(path)
        elif path.name == OVERLAY and path.is_file():
            yield from _check_adapted(path)
        else:
            yield from _check(path)
    except AuthoredFileError as error:
        yield from _findings(path, None, findings_of(error.faults, Path(error.path or path)))


def _check_settings(path: Path) -> Iterator[Finding]:
    located = read_yaml(path)
    settings = load_yaml(path, CourseSettings)
    for name in settings.due:
        if not (path.parent / "notebooks" / "quizzes" / f"{name}.yaml").is_file():
            line = f"line {located.line('due', name)}"
            yield finding("due of no quiz", line, path, name=name)


def _check_adapted(overlay: Path) -> Iterator[Finding]:
    """Check the lessons of a course that its overlay changes, as they are with the changes."""
    root = overlay.resolve().parent
    files = gathered(root)
    try:
        made = applied(files)
    except AuthoredFileError as error:
        yield from _findings(overlay, None, findings_of(error.faults, root / str(error.path)))
        return
    changed = {Path(path).stem for path, content in made.items() if content != files[path]}
    with TemporaryDirectory() as folder:
        copy = Path(folder).resolve()
        for path, content in made.items():
            if not path.startswith("coursekit/"):
                write_whole(copy / path, content)
        for lesson in sorted((copy / "notebooks").glob("*.ipynb")):
            if changed & {lesson.stem, *(use.path.stem for use in read_lesson(lesson).quizzes)}:
                for found in _check(lesson):
                    file = root / (found.file or lesson).resolve().relative_to(copy)
                    words = found.found.replace(f"{copy}", str(root))
                    told = f"with the changes of {OVERLAY}: {words}"
                    yield replace(found, file=file, found=told)


def _check(path: Path) -> Iterator[Finding]:
    article = path / "article.txt"
    articles = [article] if article.is_file() else sorted(path.glob("*/article.txt"))
    if path.is_file() and path.name in ABOUT_ALL:
        yield from _findings(path, 19, about_all(path))
    elif path.is_file() and path.suffix in {".yaml", ".yml"}:
        yield from _check_quiz(path)
    elif path.suffix == ".csv" and path.exists():
        yield from _check_table(path)
    elif articles:
        for name in ABOUT_ALL:
            yield from _findings(path / name, 19, about_all(path / name))
        for article in articles:
            yield from _against_standard(article, articles=[article])
        yield from _against_standard(path / "data", facts=path / "data")
    elif path.is_dir() and any(path.glob("*.csv")):
        yield from _against_standard(path, facts=path)
    else:
        for notebook in notebooks_at(path):
            yield from _check_lesson(notebook)


def _check_table(table: Path) -> Iterator[Finding]:
    """Check a reviewed table, or a table of facts; ids are compared across its folder."""
    article = table.parent.parent / "article.txt"
    found = (
        _against_standard(article, articles=[article])
        if table.parent.name == "reviewed" and article.is_file()
        else _against_standard(table.parent, facts=table.parent)
    )
    return (finding for finding in found if finding.file == table)


def _check_lesson(notebook: Path) -> Iterator[Finding]:
    try:
        lesson = read_lesson(notebook)
    except AuthoredFileError as error:
        place = "" if error.line is None else f"line {error.line}"
        yield Finding(place, error.message, file=notebook)
        return
    root = notebook.resolve().parent.parent
    read = [load(use.path, root) for use in lesson.quizzes]
    quizzes = [file for file, _ in read if file]
    unreadable = [fault for _, faults in read for fault in faults]
    yield from _findings(notebook, None, unreadable)
    for file in quizzes:
        yield from _findings(notebook, None, misnamed(file))
    course = Course(lesson, tuple(quizzes), _earlier_objectives(notebook))
    yield from _against_standard(
        notebook,
        course,
        facts=root / "seeds" / "data",
        articles=course.articles,
        quizzes=[file for file in quizzes if not file.quiz.sealed],
        all_read=not unreadable,
    )
    yield from _findings(notebook, None, places_to_fill.in_lesson(course))
    page = course.instructor_page
    yield from _findings(notebook, None, outdated(lesson, page, places_to_fill.text_in(page)))


def _check_quiz(path: Path) -> Iterator[Finding]:
    """Check a quiz by itself, whether a lesson shows it or not."""
    above = path.resolve().parents
    root = next((folder for folder in above if (folder / "seeds").is_dir()), above[0])
    file, unreadable = load(path, root)
    yield from _findings(path, None, unreadable)
    if file:
        yield from _findings(path, None, misnamed(file))
        with_key = [] if file.quiz.sealed else [file]
        yield from _against_standard(path, facts=root / "seeds" / "data", quizzes=with_key)


def _against_standard(
    path: Path,
    course: Course | None = None,
    facts: Path | None = None,
    articles: Sequence[Path] = (),
    quizzes: Sequence[QuizFile] = (),
    all_read: bool = True,
) -> Iterator[Finding]:
    """Check what is at `path` against each point that applies to it."""
    for number, point in STANDARD.items():
        if point.all_quizzes and not all_read:
            continue
        found = [
            *(look(course) for look in point.lesson if course),
            *(look(facts) for look in point.facts if facts),
            *(look(article) for look in point.article for article in articles),
            *(look(file) for look in point.quiz for file in quizzes),
        ]
        for findings in found:
            yield from _findings(path, number, findings)
    for article in articles:
        yield from _findings(path, None, places_to_fill.in_case(article))
    for file in quizzes:
        yield from _findings(path, None, places_to_fill.in_quiz(file))


def _findings(path: Path, point: int | None, found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield what was found at `path` with its file and the point of the standard."""
    return (replace(each, file=each.file or path, point=point) for each in found)


def _earlier_objectives(notebook: Path) -> frozenset[str]:
    """Return the ids of the objectives of all lessons that come before `notebook`."""
    ids: set[str] = set()
    for path in sorted(notebook.parent.glob("*.ipynb")):
        if path.name >= notebook.name:
            break
        try:
            ids.update(objective.id for objective in read_lesson(path).objectives)
        except AuthoredFileError:
            continue  # that lesson gets a finding of its own when it is checked
    return frozenset(ids)
