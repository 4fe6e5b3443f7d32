"""The points of the lesson standard in words: what is asked, why, and who looks."""

from __future__ import annotations

from collections.abc import Iterator
from configparser import ConfigParser
from functools import cache
from importlib.resources import files

from coursekit.course.settings import CourseSettings
from coursekit.course.standard.points import STANDARD, Point


def explained(number: int, settings: CourseSettings) -> dict[str, str]:
    """Return what `check --explain` says of a point, its limits as a course has set them.

    Examples
    --------
    >>> explained(8, CourseSettings())["asked"]
    'A Markdown cell comes before each code cell, and no Markdown cell has more than 150 words.'
    """
    point, text = STANDARD[number], _texts()[str(number)]
    return {
        "title": point.title,
        "asked": _filled(text["asked"], settings),
        "why": _filled(text["why"], settings),
        "held": "; ".join(_held(point)),
        "person": _filled(text.get("person", ""), settings),
        "setting": ", ".join(_set(text.get("setting", ""), settings)),
    }


@cache
def _texts() -> ConfigParser:
    parser = ConfigParser(delimiters=("=",), comment_prefixes=("#",), interpolation=None)
    source = files("coursekit.course").joinpath("data/lesson_standard.ini")
    parser.read_string(source.read_text(encoding="utf-8"))
    return parser


def _filled(text: str, settings: CourseSettings) -> str:
    said = {"limits": settings.limits, "licence": settings.licence}
    return text.replace("\n", " ").format(**said)


def _held(point: Point) -> Iterator[str]:
    """Yield who looks: `coursekit check`, a test, another module, or nobody but a person."""
    if point.is_checked:
        yield "coursekit check"
    if point.elsewhere.startswith("tests/"):
        yield f"a test in CI, {point.elsewhere}"
    elif point.elsewhere:
        yield point.elsewhere
    elif not point.is_checked:
        yield "a person, who reads the lesson"


def _set(names: str, settings: CourseSettings) -> Iterator[str]:
    """Yield each setting of course.yaml with its value."""
    for name in filter(None, map(str.strip, names.split(","))):
        group, _, key = name.partition(".")
        value = getattr(getattr(settings, group), key)
        shown = f"{value.fewest} to {value.most}" if hasattr(value, "fewest") else value
        yield f"{name} ({shown})"
