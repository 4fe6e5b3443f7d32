"""A table in a notebook: it wraps, follows the notebook's colours, and stacks its cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any, Final, NamedTuple, Self

from coursekit.figures.page.description import Description, Part, Printable

#: Stronger than JupyterLab's own rules.  What a style sheet shows as blocks would be no table to a
#: screen reader: hence the roles.
_STYLE: Final = """.ck-table.ck-table { container-type: inline-size;
  color: var(--jp-content-font-color1, inherit); }
.ck-table.ck-table table { border-collapse: collapse; width: 100%; margin: 0; table-layout: auto;
  font-size: var(--jp-content-font-size1, inherit); }
.ck-table.ck-table caption { font-weight: bold; text-align: left; padding: 0 0 0.5em;
  color: inherit; }
.ck-table.ck-table table :is(th, td) { text-align: left; vertical-align: top; padding: 0.3em 0.5em;
  white-space: normal; overflow-wrap: anywhere; max-width: none; }
.ck-table.ck-table table th { overflow-wrap: break-word; }
.ck-table.ck-table tr { border-bottom: 1px solid var(--jp-border-color2, #bdbdbd); }
.ck-table.ck-table details { margin: 0; padding: 0.1em 0; border: 0; background: none; }
.ck-table.ck-table summary { cursor: pointer; padding: 0.15em 0; }
.ck-table.ck-table details p { margin: 0.2em 0 0.4em 1.1em; }
"""
#: Where there is less room than so many rem, the cells of a row stand below each other.
_STACKED: Final = """@container (max-width: NNrem) {
  .ck-table.ck-below-NN thead { display: none; }
  .ck-table.ck-below-NN :is(table, caption, tbody, tr, th, td) { display: block; }
  .ck-table.ck-below-NN table td { padding: 0.1em 0.5em; }
  .ck-table.ck-below-NN td:empty { display: none; }
  .ck-table.ck-below-NN td::before { content: attr(data-column) ": "; font-weight: bold; }
}
"""


class Opening(NamedTuple):
    """Words that open what they rest on: sentences, each with where it stands."""

    words: str
    sentences: tuple[str, ...]


class Openings(str):
    """A cell of words, each of which opens what it rests on."""

    openings: tuple[Opening, ...]

    def __new__(cls, openings: tuple[Opening, ...]) -> Self:
        """Return a cell that reads as its words, where nothing can be opened."""
        cell = super().__new__(cls, "; ".join(each.words for each in openings))
        cell.openings = openings
        return cell

    def html(self) -> str:
        """Return the cell as a page shows it."""
        return "".join(
            f'<details><summary data-lm-suppress-shortcuts="true">{escape(each.words)}</summary>'
            f"{''.join(f'<p>{escape(sentence)}</p>' for sentence in each.sentences)}</details>"
            for each in self.openings
        )


@dataclass(frozen=True, slots=True)
class HtmlTable(Printable):
    """A caption, the cells of each row by its name, how to read them, and numbered notes."""

    title: str
    about: str
    columns: tuple[str, ...]
    rows: Mapping[str, tuple[str, ...]]
    notes: tuple[str, ...] = ()
    #: With less room than so many rem it is stacked.
    least: int = 40

    def _repr_html_(self) -> str:
        heads = "".join(
            f'<th scope="col" role="columnheader">{escape(name)}</th>' for name in self.columns
        )
        rows = "".join(self._row(name, cells) for name, cells in self.rows.items())
        notes = "".join(f"<li>{escape(note)}</li>" for note in self.notes)
        return (
            f"<style>{_STYLE}{_STACKED.replace('NN', str(self.least))}</style>"
            f'<div class="ck-table ck-below-{self.least}"><table role="table">'
            f"<caption>{escape(self.title)}</caption>"
            f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead>'
            f'<tbody role="rowgroup">{rows}</tbody></table>'
            + (f"<p>{escape(self.about)}</p>" if self.about else "")
            + (f"<ol>{notes}</ol></div>" if notes else "</div>")
        )

    def _row(self, name: str, cells: tuple[str, ...]) -> str:
        filled = "".join(
            f'<td role="cell" data-column="{escape(column)}">{_shown(cell)}</td>'
            for column, cell in zip(self.columns[1:], cells, strict=True)
        )
        return f'<tr role="row"><th scope="row" role="rowheader">{escape(name)}</th>{filled}</tr>'

    @property
    def description(self) -> Description:
        """The same as lists: for where only text shows, and beneath a choice of rows."""
        parts = []
        for name, cells in self.rows.items():
            filled = zip(self.columns[1:], cells, strict=True)
            parts.append(Part(name, tuple(f"{column}: {cell}" for column, cell in filled if cell)))
        if self.notes:
            parts.append(Part("In doubt", self.notes))
        return Description(f"{self.title}. {self.about}".strip(), tuple(parts))

    def _repr_mimebundle_(self, **_: Any) -> Mapping[str, str]:
        return {"text/html": self._repr_html_(), "text/plain": self.description.text()}


def _shown(cell: str) -> str:
    return cell.html() if isinstance(cell, Openings) else escape(cell)
