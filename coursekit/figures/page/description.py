"""A figure together with the words that say what it shows.

JupyterLab drops the alternative text of a matplotlib figure, so a figure is shown as HTML: an SVG
in an ``<img>``, where it cannot run a script or load anything.  A list beneath says what each mark
stands for, since a screen reader cannot step through a long alternative text.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Final

from matplotlib.figure import Figure as MatplotlibFigure

from coursekit.errors import CoursekitError
from coursekit.figures.drawing.lettering import quiet_settings
from coursekit.files import put_in_place

_FORMATS: Final = ("svg", "png", "pdf")
#: The text keeps the notebook's own colours; only the picture brings its background with it.
_HTML: Final = (
    '<figure class="ck-figure" tabindex="0" style="margin: 0.5em 0; overflow-x: auto">'
    '<img alt="{alt}" src="data:image/svg+xml;base64,{picture}" '
    'style="max-width: max(100%, 40rem); height: auto">'
    '<figcaption style="text-align: left; overflow-wrap: anywhere">{beneath}</figcaption></figure>'
)
_MORE: Final = (
    '<details><summary data-lm-suppress-shortcuts="true">Describe this figure</summary>'
    "<p>{lead}</p>{parts}</details>"
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a description: a heading and the things beneath it, in reading order."""

    heading: str
    items: tuple[str, ...]
    #: Whether it belongs to the picture, as the list that its numbers lead to.
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Description:
    """What a figure shows, in words: a sentence, and parts with every label in them."""

    lead: str
    parts: tuple[Part, ...] = ()

    def text(self) -> str:
        """Return the whole as one paragraph."""
        return " ".join([self.lead, *(_sentence(part) for part in self.parts)])

    def html(self) -> str:
        """Return the parts as headings and numbered lists, escaped, the open ones first."""
        beneath = _lists(part for part in self.parts if part.is_open)
        rest = _lists(part for part in self.parts if not part.is_open)
        return beneath + (_MORE.format(lead=escape(self.lead), parts=rest) if rest else "")


def _lists(parts: Iterable[Part]) -> str:
    return "".join(
        f"<p><strong>{escape(part.heading)}</strong></p><ol>"
        + "".join(f"<li>{_item(item)}</li>" for item in part.items)
        + "</ol>"
        for part in parts
    )


def _item(item: str) -> str:
    """Escape an item; what comes before its colon, such as a date, is set in bold."""
    head, colon, rest = item.partition(": ")
    return f"<strong>{escape(head)}:</strong> {escape(rest)}" if colon else escape(item)


def _sentence(part: Part) -> str:
    items = "; ".join(f"{number}. {item}" for number, item in enumerate(part.items, start=1))
    return f"{part.heading}: {items}."


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture of a table, with its alternative text."""

    figure: MatplotlibFigure
    description: Description

    @property
    def alt(self) -> str:
        """The alternative text: what is shown, and how many rows; the list beneath has each."""
        return self.description.lead

    def svg(self) -> bytes:
        """Return the picture as an SVG, with its description in it."""
        return self._drawn("svg")

    def save(self, path: Path | str) -> Path:
        """Write the picture to a file, with all that it shows in the file's description."""
        path = Path(path)
        ending = path.suffix.removeprefix(".").lower()
        if ending not in _FORMATS:
            raise CoursekitError(
                f"A figure is saved as .svg, .png or .pdf, but this name ends in "
                f"{path.suffix!r}. Give the file one of these endings.",
                path=path,
            )
        try:
            put_in_place(path.parent, {path.name: self._drawn(ending)})
        except OSError as error:
            raise CoursekitError(
                f"The figure cannot be written here ({error.strerror}). "
                "Name a folder that exists and that you can write to.",
                path=path,
            ) from error
        return path

    def _drawn(self, ending: str) -> bytes:
        file = io.BytesIO()
        with quiet_settings():
            self.figure.savefig(file, format=ending, dpi=192, metadata=self._metadata(ending))
        return file.getvalue()

    def _metadata(self, ending: str) -> dict[str, Any]:
        lead, words = self.alt, self.description.text()
        if ending == "pdf":
            return {"Title": lead, "Subject": words, "CreationDate": None}
        # Without a date the same table gives the same bytes.
        return {"Title": lead, "Description": words} | ({"Date": None} if ending == "svg" else {})

    def _repr_html_(self) -> str:
        return _HTML.format(
            alt=escape(self.alt),
            picture=base64.b64encode(self.svg()).decode("ascii"),
            beneath=self.description.html(),
        )

    def _repr_mimebundle_(self, **_: Any) -> Mapping[str, str]:
        return {"text/html": self._repr_html_(), "text/plain": self.description.text()}
