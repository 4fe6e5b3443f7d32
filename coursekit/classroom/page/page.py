"""The page of a class: one HTML file, with no script and nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jinja2 import FileSystemLoader

import coursekit.quiz.export
from coursekit.classroom.page.parts import lead, parts_of
from coursekit.classroom.page.pieces import Part
from coursekit.quiz.export.pages import environment_of, styled

if TYPE_CHECKING:
    from coursekit.classroom.class_view import ClassView

_FOLDER: Final = Path(__file__).parent
#: What a quiz on paper looks like: the same letters and colours.
_PAPER: Final = Path(coursekit.quiz.export.__file__).parent / "templates/page.css"


def class_page(view: ClassView) -> str:
    """Return the view of a class for its instructor."""
    return page(f"The class: {view.course}", lead(view), parts_of(view))


def page(title: str, lead: Sequence[str], parts: Sequence[Part]) -> str:
    """Return a page of parts, with a policy that lets nothing else in."""
    sheets = (_PAPER, _FOLDER / "class.css")
    return styled(_template(), sheets, title=title, lead=lead, parts=parts)


@cache
def _template() -> Any:
    return environment_of(FileSystemLoader(_FOLDER)).get_template("class.html.jinja")
