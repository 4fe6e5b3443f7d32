"""The command ``site``: the course as a static book."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coursekit.cli.folders import clone, course_around, here
from coursekit.cli.output import complain, example, number_of, progress, tell
from coursekit.errors import CoursekitError


@example("coursekit site --out ../our-site")
def site(
    out: Annotated[
        Path,
        typer.Option(
            metavar="DIR",
            help="Where to write it: a folder that is new, empty or an earlier site.",
        ),
    ],
) -> None:
    """Make a site of the course: every unit a page that needs no program."""
    from coursekit.course.edition.output import is_zip, refuse_place, write
    from coursekit.course.site.site import SITE
    from coursekit.course.site.site import site as make_site

    course = course_around(here()) or clone()
    root = course or Path(__file__).resolve().parents[2]
    refuse_place(out, root, replace=False, editions=[SITE])
    if is_zip(out):
        raise CoursekitError("expected a folder to write, found the name of a zip.", path=out)
    with progress("Running the units and making the site"):
        made = make_site(course)
        if not made.missing:
            write(made.files, out)
    if made.missing:
        complain(*map(str, made.missing))
        complain(f"{number_of(len(made.missing), 'problem')} to fix. Nothing was written.")
        raise typer.Exit(1)
    size = sum(map(len, made.files.values()))
    tell(
        f"{out}: a site of {course or 'the course of coursekit'}",
        f"{number_of(len(made.files), 'file')}, {size / 1e6:.1f} MB",
    )
    tell(*made.remarks, f"To look at it: python -m http.server --bind 127.0.0.1 --directory {out}")
