"""A site from beginning to end: the steps from a course's files to those that are published."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, NamedTuple

from coursekit.course import running
from coursekit.course.edition.build import build
from coursekit.course.edition.gathering import Files
from coursekit.course.edition.lessons import is_lesson
from coursekit.course.edition.manifest import with_manifest
from coursekit.course.finding import Finding
from coursekit.course.settings import CourseSettings, settings_of
from coursekit.course.site.book import refuse_without_sphinx, set_as_book
from coursekit.course.site.finishing import finished
from coursekit.course.site.pages import Pages, pages_of
from coursekit.errors import CoursekitError
from coursekit.widgets import static_page

#: What the manifest calls it.
SITE: Final = "site"
#: Says to each widget that no kernel will answer it: it shows itself as HTML.
_NO_KERNEL: Final = "COURSEKIT_STATIC_PAGE"
#: Where it is the same each time, what a quiz shuffles is, too.
_MIXING: Final = "mixing-secret.txt"
_AT_A_TIME: Final = 2
#: What lessons read: the program that runs them is the one that makes the site.
_LAID: Final = ("notebooks/", "seeds/", "course.yaml")


class Site(NamedTuple):
    """A site that was made, and is not written yet."""

    files: Files
    #: What the course lacks; where there is anything, no site is made.
    missing: list[Finding]
    #: What is not on it as it is in the course.
    remarks: tuple[str, ...] = ()


def site(root: Path, ran: Callable[[], None] = lambda: None) -> Site:
    """Make the site of the course in a folder; `ran` is called after each lesson.

    Raises
    ------
    CoursekitError
        Where a cell of a lesson fails, or the packages of the extra `site` are not there.
    """
    refuse_without_sphinx()
    made = build(root, "public")
    if made.missing:
        return Site({}, made.missing)
    settings = settings_of(root)
    with tempfile.TemporaryDirectory(prefix="coursekit-site-") as folder:
        pages = _pages(made.files, settings, Path(folder), root, ran)
        files, odd = set_as_book(pages, settings, Path(folder))
    widgets = {f"_static/{name}": content for name, content in static_page.files().items()}
    whole = finished({**files, **pages.figures, **widgets})
    return Site(with_manifest(whole, SITE), [], (*pages.remarks, *odd))


def _pages(
    files: Files, settings: CourseSettings, folder: Path, root: Path, ran: Callable[[], None]
) -> Pages:
    """Run all lessons in a copy of the course, and return the pages that come of it."""
    course, home = folder / "course", folder / "home"
    for path, content in files.items():
        if path.startswith(_LAID):
            (course / path).parent.mkdir(parents=True, exist_ok=True)
            (course / path).write_bytes(content)
    home.mkdir()
    mixing = sha256(settings.title.encode()).hexdigest()
    (home / _MIXING).write_text(f"\n{mixing}\n", encoding="utf-8")
    lessons = [path for path in files if is_lesson(path)]

    def run(path: str) -> Any:
        try:
            book = running.run(
                course / path,
                (course / path).parent,
                instead="leave the lesson out of the course",
                environment={"COURSEKIT_HOME": str(home), _NO_KERNEL: "1", "PYTHONHASHSEED": "0"},
            )
        except CoursekitError as error:
            raise CoursekitError(error.message, path=root / path) from None
        ran()
        return book

    with ThreadPoolExecutor(_AT_A_TIME) as pool:
        books = dict(zip(lessons, pool.map(run, lessons), strict=True))
    return pages_of(books, files, settings)
