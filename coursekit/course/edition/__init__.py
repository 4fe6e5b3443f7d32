"""Editions: what leaves a course, for students, instructors or the public; see the README."""

from __future__ import annotations

from pathlib import Path


def public_files(root: Path) -> dict[str, bytes]:
    """Return what the public may have of a course: what wheel, site and Lite are made from.

    Parameters
    ----------
    root : pathlib.Path
        The folder of the course.

    Returns
    -------
    dict of str to bytes
        The content of each file, by its path in the course.

    Raises
    ------
    CoursekitError
        The course lacks something, or students may not get it yet; or it has quizzes that an
        instructor marks, which are for a class and not for the public.
    """
    from coursekit.course.edition.build import build  # it loads much that a copy does not need
    from coursekit.errors import CoursekitError

    made = build(root, "public")
    if made.missing:
        raise CoursekitError(
            "\n".join(["there are problems to fix first:", *map(str, made.missing)]), path=root
        )
    return made.files
