"""A figure together with the words that say what it shows.

JupyterLab drops the alternative text of a matplotlib figure, and shows it only for HTML with an
``<img alt>``; so that is what a figure becomes here.  The picture inside is an SVG: sharp at any
zoom, and, in an ``<img>``, unable to run a script or to load anything.  Beneath it the same words
stand as lists behind "Describe this figure": a long alternative text cannot be walked through,
and people who see the picture small or badly want the words too.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Final

from matplotlib.figure import Figure as MatplotlibFigure

from coursekit.errors import CoursekitError
from coursekit.figures.lettering import quiet_settings
from coursekit.files import put_in_place

_FORMATS: Final = ("svg", "png", "pdf")
#: The text keeps the notebook's own colours; only the picture brings its background with it.
_HTML: Final = (
    '<figure class="ck-figure" tabindex="0" style="margin: 0.5em 0; overflow-x: auto">'
    '<img alt="{alt}" src="data:image/svg+xml;base64,{picture}" '
    'style="max-width: max(100%, 40rem); height: auto">'
    '<figcaption style="text-align: left">'
    '<details><summary data-lm-suppress-shortcuts="true">Describe this figure</summary>'
    "<p>{lead}</p>{parts}</details></figcaption></figure>"
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a description: a heading and the things beneath it, in reading order."""

    heading: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Description:
    """What a figure shows, in words: a sentence, and parts with every label in them."""

    lead: str
    parts: tuple[Part, ...] = ()

    def text(self) -> str:
        """Return the whole as one paragraph.

        Examples
        --------
        >>> Description("Timeline of 1 event.", (Part("Dated", ("E001: a vote",)),)).text()
        'Timeline of 1 event. Dated: 1. E001: a vote.'
        """
        return " ".join([self.lead, *(_sentence(part) for part in self.parts)])

    def html(self) -> str:
        """Return the parts as headings and numbered lists, escaped."""
        return "".join(
            f"<p><strong>{escape(part.heading)}</strong></p><ol>"
            + "".join(f"<li>{escape(item)}</li>" for item in part.items)
            + "</ol>"
            for part in self.parts
        )


def _sentence(part: Part) -> str:
    items = "; ".join(f"{number}. {item}" for number, item in enumerate(part.items, start=1))
    return f"{part.heading}: {items}."


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture of a table, with its alternative text.

    Attributes
    ----------
    figure : matplotlib.figure.Figure
        The picture, for whoever wants to change it.
    description : Description
        The same in words.
    """

    figure: MatplotlibFigure
    description: Description

    @property
    def alt(self) -> str:
        """The alternative text: how many rows, and each label with what its place tells."""
        return self.description.text()

    def svg(self) -> bytes:
        """Return the picture as an SVG, with the alternative text in it."""
        return self._drawn("svg")

    def save(self, path: Path | str) -> Path:
        """Write the picture to a file, with the alternative text in the file's description.

        Parameters
        ----------
        path : pathlib.Path or str
            Where to; its ending (.svg, .png or .pdf) chooses the format.

        Returns
        -------
        pathlib.Path
            The file that was written.

        Raises
        ------
        CoursekitError
            When the ending is another, or the folder cannot be written to; no file is left half
            written.
        """
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
        lead, alt = self.description.lead, self.alt
        if ending == "pdf":
            return {"Title": lead, "Subject": alt, "CreationDate": None}
        # Without a date the same table gives the same bytes.
        return {"Title": lead, "Description": alt} | ({"Date": None} if ending == "svg" else {})

    def _repr_html_(self) -> str:
        return _HTML.format(
            alt=escape(self.alt),
            picture=base64.b64encode(self.svg()).decode("ascii"),
            lead=escape(self.description.lead),
            parts=self.description.html(),
        )

    def _repr_mimebundle_(self, **_: Any) -> Mapping[str, str]:
        return {"text/html": self._repr_html_(), "text/plain": self.alt}
