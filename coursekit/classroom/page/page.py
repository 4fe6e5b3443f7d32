"""The page of a class: one HTML file, with no script and nothing from elsewhere."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import coursekit.quiz.export
from coursekit.classroom.page.parts import lead, parts_of
from coursekit.classroom.page.pieces import Part

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
    style = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
    made: str = _template().render(
        title=title,
        lead=lead,
        parts=parts,
        style=style,
        style_hash=b64encode(sha256(style.encode()).digest()).decode(),
    )
    return made


@cache
def _template() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("class.html.jinja")
