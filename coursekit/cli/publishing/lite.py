"""``coursekit lite``: the course as a static site in which the browser alone runs the lessons."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coursekit.cli.folders import clone, course_around, here
from coursekit.cli.output import example, number_of, progress, tell
from coursekit.errors import CoursekitError


@example("coursekit lite --out ../course-in-the-browser")
def lite(
    out: Annotated[
        Path,
        typer.Option(metavar="DIR", help="The folder to write: outside the course, new or empty."),
    ],
    pyodide: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="An archive of Pyodide: for a site that needs nothing from the internet.",
        ),
    ] = None,
) -> None:
    """Make a site of the course that runs in the browser alone, for any web server."""
    from coursekit.course.copies.package import course_of_package
    from coursekit.course.edition import public_files
    from coursekit.course.edition.output import is_zip, refuse_place, write
    from coursekit.course.lite.pyodide import distribution
    from coursekit.course.lite.site import LITE, lite_site
    from coursekit.course.settings import settings_of
    from coursekit.extras import extra

    course = course_around(here()) or clone()
    root = course or Path(__file__).resolve().parents[2]
    refuse_place(out, root, replace=False, editions=[LITE])
    if is_zip(out):
        raise CoursekitError("expected a folder to write, found the name of a zip.", path=out)
    if pyodide is not None and not pyodide.is_file():
        raise CoursekitError("expected an archive of Pyodide, found no such file.", path=pyodide)
    extra("jupyterlite_core", "a site for the browser", group="lite")
    with progress("Making the site"):
        found = distribution(pyodide)
        edition = public_files(course) if course else course_of_package()
        title = settings_of(course).title if course else ""
        made = lite_site(edition, title, found)
        write(made.files, out)
    size = sum(map(len, made.files.values()))
    tell(
        f"{out}: the units of {course or 'coursekit'} for the browser alone",
        f"{number_of(len(made.files), 'file')}, {size / 1e6:.1f} MB",
        f"To look at it: python -m http.server --bind 127.0.0.1 --directory {out}",
        f"Loaded from {made.elsewhere} when somebody runs the code of a table or a figure: pandas"
        if made.elsewhere
        else "Nothing is loaded from elsewhere.",
    )
