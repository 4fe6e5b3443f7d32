"""Holds lessons against the lesson standard, and says what to mend, where and how.

The table :data:`POINTS` names every point that a program can judge; a person judges the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Final

from coursekit.course.checks import evidence as evidence_points
from coursekit.course.checks import facts as fact_points
from coursekit.course.checks import notebook as notebook_points
from coursekit.course.checks import quizzes as quiz_points
from coursekit.course.checks import reviewed as reviewed_points
from coursekit.course.checks import rows as row_points
from coursekit.course.checks import surroundings as beside_points
from coursekit.course.lesson import read_lesson
from coursekit.course.standard import Course, Finding, Point, Shortfall
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.tables.curation.coders import CODERS

POINTS: Final = (
    Point(1, "one title, no level skipped, ids for sections", notebook_points.headings),
    Point(2, "a header", notebook_points.header),
    Point(3, "objectives with observable verbs", notebook_points.objectives),
    Point(
        4, "each objective tested by a question of a suitable kind", quiz_points.objectives_tested
    ),
    Point(5, "minutes that add up", notebook_points.minutes),
    Point(6, "1,000 to 2,500 words a session", notebook_points.prose),
    Point(7, "short code cells", notebook_points.code_length),
    Point(8, "a Markdown cell before each code cell", notebook_points.prose_before_code),
    Point(9, "no install, network or absolute path", notebook_points.offline),
    Point(11, "no outputs, counts or widget state", notebook_points.unrun),
    Point(12, "a question every 15 minutes, and recall", quiz_points.often_enough),
    Point(13, "feedback and evidence for every option", quiz_points.feedback),
    Point(13, "a reason given for every wrong answer (a warning)", quiz_points.wrong_answers),
    Point(
        13,
        "evidence that is certain and correct, and signed where it must be",
        evidence_points.evidence,
    ),
    Point(13, "no question left as it was drafted", evidence_points.edited),
    Point(15, "quizzes that can be read without a kernel", quiz_points.without_kernel),
    Point(17, "nothing meant for the instructor", notebook_points.students_only),
    Point(18, "the instructor's page", beside_points.instructor_page),
    Point(19, "each article's source, date and rights", beside_points.articles),
    Point(19, "course texts that keep the rules", beside_points.own_texts),
    Point(
        19, "reviewed tables that fit the article, and who has checked them", reviewed_points.tables
    ),
    Point(20, "licences and citation", beside_points.licences),
    Point(21, "facts with their sources, row by row", fact_points.tables),
    Point(21, "no key past its review date (a warning)", evidence_points.up_to_date),
    Point(24, "a section on adapting the lesson", notebook_points.adapt),
    Point(24, "code cells that fit the articles", row_points.rows_there),
)

#: Judged over all quizzes of a lesson, so that one that cannot be read would make false findings.
_ASK_ALL_QUIZZES: Final = frozenset({4, 12})


def check_paths(paths: Iterable[Path | str]) -> list[Finding]:
    """Check lessons against the standard; quizzes and articles against what it asks of them.

    Parameters
    ----------
    paths : iterable of path
        Notebooks, folders whose notebooks are all lessons, quiz files, folders of articles,
        reviewed tables, tables of facts, or the file of the coders.

    Returns
    -------
    list of Finding
        Lesson by lesson, in the order of the points; empty when all is well.

    Raises
    ------
    CoursekitError
        When a path is none of these.
    """
    found: list[Finding] = []
    for path in map(Path, paths):
        articles = _articles_at(path)
        if path.is_file() and path.name == CODERS:
            found.extend(_check_coders(path))
        elif path.is_file() and path.suffix in {".yaml", ".yml"}:
            found.extend(_check_quiz(path))
        elif path.suffix == ".csv" and path.exists():
            found.extend(_check_table(path))
        elif articles:
            found.extend(_check_coders(path / CODERS))
            for article in articles:
                found.extend(_check_article(article))
            found.extend(_check_facts(path / "data"))
        elif path.is_dir() and any(path.glob("*.csv")):
            found.extend(_check_facts(path))
        else:
            for notebook in notebooks_at(path):
                found.extend(_check(notebook))
    return list(dict.fromkeys(found))


def notebooks_at(path: Path) -> list[Path]:
    """Return a notebook, or the notebooks of a folder.

    Raises
    ------
    CoursekitError
        It is neither a notebook nor a folder with notebooks.
    """
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


def _articles_at(path: Path) -> list[Path]:
    """Return the article of a folder, or the articles of the folders in it."""
    one = path / "article.txt"
    return [one] if one.is_file() else sorted(path.glob("*/article.txt"))


def _check_article(article: Path) -> Iterator[Finding]:
    """Check an article by itself, whether a lesson reads it or not."""
    for shortfall in (
        *beside_points.papers_of(article),
        *beside_points.rules_of(article),
        *reviewed_points.faults_of(article),
    ):
        yield _finding(article, 19, shortfall)


def _check_coders(path: Path) -> Iterator[Finding]:
    """Check the file that says who has checked the rows of articles, if it is there."""
    for shortfall in reviewed_points.faults_of_coders(path):
        yield _finding(path, 19, shortfall)


def _check_table(table: Path) -> Iterator[Finding]:
    """Check a reviewed table, or a table of facts; its ids are held against its folder's others."""
    article = table.parent.parent / "article.txt"
    found = (
        _check_article(article)
        if table.parent.name == "reviewed" and article.is_file()
        else _check_facts(table.parent)
    )
    return (finding for finding in found if finding.file == str(table))


def _check_facts(folder: Path) -> Iterator[Finding]:
    """Check the tables of facts of a folder; one that does not exist has no faults."""
    for shortfall in fact_points.faults_of(folder):
        yield _finding(folder, 21, shortfall)


def _check(notebook: Path) -> Iterator[Finding]:
    try:
        lesson = read_lesson(notebook)
    except AuthoredFileError as error:
        place = "" if error.line is None else f"line {error.line}"
        yield Finding(str(notebook), place, None, error.message, "")
        return
    quizzes, unreadable = quiz_points.load_quizzes(lesson)
    yield from (_finding(notebook, None, shortfall) for shortfall in unreadable)
    for shown in quizzes:
        yield from (_finding(notebook, None, each) for each in quiz_points.misnamed(shown))
    course = Course(lesson, quizzes, _earlier_objectives(notebook))
    for point in POINTS:
        if unreadable and point.number in _ASK_ALL_QUIZZES:
            continue
        for shortfall in point.shortfalls(course):
            yield _finding(notebook, point.number, shortfall)


def _check_quiz(path: Path) -> Iterator[Finding]:
    """Check a quiz by itself, whether a lesson shows it or not."""
    shown, unreadable = quiz_points.load(path)
    yield from (_finding(path, None, shortfall) for shortfall in unreadable)
    if shown is None:
        return
    yield from (_finding(path, None, shortfall) for shortfall in quiz_points.misnamed(shown))
    above = path.resolve().parents
    root = next((folder for folder in above if (folder / "seeds").is_dir()), above[0])
    for shortfall in (
        *quiz_points.feedback_of(shown),
        *quiz_points.untold_in(shown),
        *evidence_points.evidence_of(root, shown),
        *evidence_points.drafts_in(shown),
    ):
        yield _finding(path, 13, shortfall)
    for shortfall in (
        *fact_points.faults_of(root / "seeds" / "data"),
        *evidence_points.overdue_in(shown, date.today()),
    ):
        yield _finding(path, 21, shortfall)


def _finding(path: Path, point: int | None, shortfall: Shortfall) -> Finding:
    return Finding(
        str(shortfall.file or path),
        shortfall.place,
        point,
        shortfall.found,
        shortfall.remedy,
        shortfall.warning,
    )


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
