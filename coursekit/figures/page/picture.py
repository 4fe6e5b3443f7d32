"""A picture made of HTML and SVG: it takes the page's letters and follows its light or dark theme.

Nothing in it needs a script: what opens is a ``<details>``, what is chosen is a radio button.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any, Final

from coursekit.figures.page.description import Description, Printable

if TYPE_CHECKING:
    from coursekit.figures.page.columns import Columns

#: What is drawn, in a light and in a dark page; each mark stands out from both by 3:1.
COLOURS: Final[Mapping[str, Mapping[str, str]]] = {
    ".ck-drawn.ck-drawn": {
        "bound": "#0b3c78",
        "signed": "#4f8fd8",
        "other": "#a84d00",
        "mark": "#7a0a3c",
        "land": "#dcdee4",
        "neutral": "#f4f4f6",
        "line": "#72757e",
        "step": "#eef1f6",
    },
    ':is([data-jp-theme-light="false"], html[data-theme="dark"]) .ck-drawn.ck-drawn': {
        "bound": "#a9d0ff",
        "signed": "#4f8fd8",
        "other": "#f0a35e",
        "mark": "#ff9ec4",
        "land": "#3d4048",
        "neutral": "#24262b",
        "line": "#868a94",
        "step": "#23262d",
    },
}
LIGHT: Final = COLOURS[".ck-drawn.ck-drawn"]
_STYLE: Final = """
.ck-drawn.ck-drawn { container-type: inline-size; margin: 0.5em 0; max-width: 60rem;
  line-height: 1.4; color: var(--jp-content-font-color1, inherit); text-align: left; }
.ck-drawn.ck-drawn :is(ol, ul) { margin: 0; padding: 0; list-style: none; }
.ck-drawn.ck-drawn .ck-title { font: inherit; font-weight: bold; margin: 0 0 0.5em;
  color: inherit; text-align: left; }
.ck-drawn.ck-drawn p { margin: 0.3em 0; }
.ck-drawn.ck-drawn summary { cursor: pointer; }
.ck-drawn.ck-drawn a { overflow-wrap: anywhere; }
"""


def _colours() -> str:
    return "".join(
        f"{where} {{ {''.join(f'--ck-{name}: {colour}; ' for name, colour in those.items())}}}\n"
        for where, those in COLOURS.items()
    )


@dataclass(frozen=True, slots=True)
class Picture(Printable):
    """A title, the HTML beneath it with the style that it needs, and what it shows in words."""

    title: str
    body: str
    style: str
    description: Description
    #: The days of what it lists, with their numbers there: print has them on an axis.
    days: tuple[tuple[int, dt.date], ...] = ()
    #: Names in columns with lines between them, which are in the body, too.
    drawing: Columns | None = None

    @property
    def alt(self) -> str:
        """The alternative text: what is shown, and how many rows."""
        return self.description.lead

    def _repr_html_(self) -> str:
        return (
            f"<style>{_colours()}{_STYLE}{self.style}</style>"
            f'<figure class="ck-drawn" role="group"'
            f' aria-label="{escape(self.alt)}">'
            f'<figcaption class="ck-title">{escape(self.title)}</figcaption>{self.body}</figure>'
        )

    def _repr_mimebundle_(self, **_: Any) -> Mapping[str, str]:
        return {"text/html": self._repr_html_(), "text/plain": self.description.text()}


def folded(summary: str, items: list[str]) -> str:
    """Return a list that opens below its summary; the items are HTML."""
    return opening(summary, f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>")


def opening(summary: str, body: str) -> str:
    """Return what opens below its summary; the body is HTML."""
    return (
        f'<details><summary data-lm-suppress-shortcuts="true">{escape(summary)}</summary>'
        f"{body}</details>"
    )


def source_link(address: str) -> str:
    """Return a link to where something was read, "" for what is no address of the web."""
    is_address = address.startswith(("https://", "http://"))
    return f' (<a href="{escape(address)}">source</a>)' if is_address else ""
