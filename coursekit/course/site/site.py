"""A site from beginning to end: the steps from a course's files to those that are published."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, NamedTuple

from coursekit.course import running
from coursekit.course.copies.package import course_of_package
from coursekit.course.edition.build import build
from coursekit.course.edition.gathering import Files, lay
from coursekit.course.edition.lessons import is_lesson, read_by_lessons
from coursekit.course.edition.manifest import with_manifest
from coursekit.course.finding import Finding
from coursekit.course.settings import CourseSettings, settings_of
from coursekit.course.site.book import refuse_without_sphinx, set_as_book
from coursekit.course.site.finishing import finished
from coursekit.course.site.pages import pages_of
from coursekit.errors import CoursekitError
from coursekit.widgets.pages import static_page

#: What the manifest calls it.
SITE: Final = "site"
#: Says to each widget that no kernel will answer it: it shows itself as HTML.
_NO_KERNEL: Final = "COURSEKIT_STATIC_PAGE"
#: Where it is the same each time, what a quiz shuffles is, too.
_MIXING: Final = "mixing-secret.txt"
_AT_A_TIME: Final = 2


class Site(NamedTuple):
    """A site that was made, and is not written yet."""

    files: Files
    #: What the course lacks; where there is anything, no site is made.
    missing: list[Finding]
    #: What is not on it as it is in the course.
    remarks: tuple[str, ...] = ()


def site(root: Path | None, ran: Callable[[], None] = lambda: None) -> Site:
    """Make the site of the course in a folder; None: of the course that the package brings along.

    `ran` is called after each lesson.

    Raises
    ------
    CoursekitError
        Where a cell of a lesson fails, or the packages of the extra `site` are not there.
    """
    refuse_without_sphinx()
    remarks: list[str] = []
    if root is None:
        files = course_of_package()
    else:
        made = build(root, "public", is_for_paper=True)
        if made.missing:
            return Site({}, made.missing)
        files = made.files
        if made.quizzes_left_out:
            remarks = [f"Left out: quizzes on words of others: {', '.join(made.quizzes_left_out)}"]
        if made.assessed:
            remarks.append(f"On paper, since you mark them: {', '.join(made.assessed)}")
    with tempfile.TemporaryDirectory(prefix="coursekit-site-") as name:
        folder = Path(name)
        lay(read_by_lessons(files), folder / "course")
        settings = settings_of(folder / "course")
        books = _run(files, settings, folder, root or folder / "course", ran)
        pages = pages_of(books, files, settings)
        book, odd = set_as_book(pages, settings, folder)
    widgets = {f"_static/{name}": content for name, content in static_page.files().items()}
    whole = finished({**book, **widgets})
    return Site(with_manifest(whole, SITE), [], (*remarks, *pages.remarks, *odd))


def _run(
    files: Files, settings: CourseSettings, folder: Path, root: Path, ran: Callable[[], None]
) -> dict[str, Any]:
    """Run the lessons of the course in a folder, some at a time; complain of them as in `root`."""
    course, home = folder / "course", folder / "home"
    home.mkdir()
    mixing = sha256(settings.title.encode()).hexdigest()
    (home / _MIXING).write_text(f"\n{mixing}\n", encoding="utf-8")
    lessons = [path for path in files if is_lesson(path)]
    environment = {"COURSEKIT_HOME": str(home), _NO_KERNEL: "1", "PYTHONHASHSEED": "0"}

    def run(path: str) -> Any:
        place = course / path
        instead = "leave the lesson out of the course"
        try:
            book = running.run(place, place.parent, instead=instead, environment=environment)
        except CoursekitError as error:
            raise CoursekitError(error.message, path=root / path) from None
        ran()
        return book

    with ThreadPoolExecutor(_AT_A_TIME) as pool:
        return dict(zip(lessons, pool.map(run, lessons), strict=True))
