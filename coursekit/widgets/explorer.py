"""A table that the page itself filters, also without a kernel; Python draws only the figure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING, Any, Final

import traitlets

from coursekit.arguments import list_of
from coursekit.errors import CoursekitError, TableError
from coursekit.tables.display import refuse_unknown
from coursekit.widgets.sharing import SharingWidget

if TYPE_CHECKING:
    import pandas as pd

    from coursekit.figures.page.description import Described

#: A column of which the years are offered, not each day.
_DATE: Final = "date"
#: A page without a kernel has no more figures of one table than these.
_MOST_PICTURES: Final = 8


def explore(
    table: pd.DataFrame,
    by: Sequence[str],
    show: Sequence[str] | None = None,
    *,
    figure: Callable[[pd.DataFrame], Described] | None = None,
) -> Explorer:
    """Show a table with a choice for each of some columns; only the rows that fit stay.

    Parameters
    ----------
    table : pandas.DataFrame
        Usually what ``coursekit.facts`` returned.
    by : sequence of str
        The columns to choose by; of ``date`` the years are offered.
    show : sequence of str, optional
        The columns to show, in this order; all of them without it.  A cell that is a web address
        becomes a link.
    figure : callable, optional
        Draws the rows that fit, such as ``coursekit.plot_positions``; called for each choice.

    Returns
    -------
    Explorer
        What a notebook shows; its ``table`` holds the rows that fit.

    Raises
    ------
    TableError
        When there is no column to choose by, or the table has no such column.

    Examples
    --------
    >>> import pandas as pd
    >>> table = pd.DataFrame({"actor": ["Peru", "Ghana"], "act": ["signed", "said"]})
    >>> explorer = explore(table, by=["actor"])
    >>> explorer.chosen = ["Peru"]
    >>> list(explorer.table["act"])
    ['signed']
    """
    return Explorer(table, by, show, figure)


class Choices(SharingWidget):
    """The rows of a table in words, with a choice for each of some columns; it needs no table.

    Attributes
    ----------
    chosen : list of str or None
        What is chosen of each column; None for all.
    picture : dict
        The figure of the rows that fit, with its alternative text.
    """

    widget = traitlets.Unicode("explorer").tag(sync=True)
    choices = traitlets.List(traitlets.Dict()).tag(sync=True)
    columns = traitlets.List(traitlets.Unicode()).tag(sync=True)
    rows = traitlets.List(traitlets.Dict()).tag(sync=True)
    chosen = traitlets.List(traitlets.Unicode(allow_none=True)).tag(sync=True)
    picture = traitlets.Dict().tag(sync=True)


class Explorer(Choices):
    """What ``explore`` returns."""

    def __init__(
        self,
        table: pd.DataFrame,
        by: Sequence[str],
        show: Sequence[str] | None,
        figure: Callable[[pd.DataFrame], Described] | None,
    ) -> None:
        by = list_of("by", by)
        if not by:
            raise TableError('expected in by a column, such as by=["actor"]; found none.')
        shown = list_of("show", table.columns if show is None else show)
        refuse_unknown(table, [*by, *shown])
        self._table = table
        self._figure = figure
        facets = [[_facet(name, cell) for cell in table[name]] for name in by]
        cells = [[_cell(cell) for cell in table[name]] for name in shown]
        super().__init__(
            "en",
            choices=[
                {"name": _spoken(name), "values": sorted(set(values), key=str.casefold)}
                for name, values in zip(by, facets, strict=True)
            ],
            columns=[_spoken(name) for name in shown],
            rows=[
                {"facets": [of[row] for of in facets], "cells": [of[row] for of in cells]}
                for row in range(len(table))
            ],
            chosen=[None] * len(by),
        )
        self._draw()

    def __repr__(self) -> str:
        names = ", ".join(choice["name"] for choice in self.choices)
        return f"Explorer: {len(self.table)} of {len(self._table)} rows, by {names}"

    @property
    def table(self) -> pd.DataFrame:
        """The rows that fit what is chosen."""
        fitting = [number for number, row in enumerate(self.rows) if self._fits(row["facets"])]
        return self._table.iloc[fitting]

    def _fits(self, facets: Sequence[str]) -> bool:
        pairs = zip(self.chosen, facets, strict=True)
        return all(wanted is None or wanted == has for wanted, has in pairs)

    @traitlets.validate("chosen")
    def _known_choice(self, proposal: traitlets.Bunch) -> list[str | None]:
        chosen: list[str | None] = proposal["value"]
        if len(chosen) != len(self.choices):
            raise TableError(
                f"expected one choice for each of {len(self.choices)} columns, found {len(chosen)}."
            )
        for choice, value in zip(self.choices, chosen, strict=True):
            if value is not None and value not in choice["values"]:
                raise TableError(
                    f"expected a value of the column {choice['name']}, found {value!r}."
                    f" The column has: {', '.join(choice['values'])}."
                )
        return chosen

    @traitlets.observe("chosen")
    def _draw(self, _change: traitlets.Bunch | None = None) -> None:
        if self._figure is not None:
            self.picture = self._drawn(self._figure)

    def _drawn(self, draw: Callable[[pd.DataFrame], Described]) -> dict[str, Any]:
        """Return the figure of what is chosen, or why there is none."""
        rows = self.table
        if rows.empty:
            return {"of": self.chosen}
        try:
            return {"of": self.chosen, **_sent(draw(rows))}
        except CoursekitError as error:
            return {"of": self.chosen, "fault": str(error)}

    def on_static_page(self) -> dict[str, Any]:
        """Return the rows as a plain table, and the figure of each value of the one choice."""
        chosen, pictures = self.chosen, []
        values = self.choices[0]["values"] if len(self.choices) == 1 else ()
        if self._figure is not None and len(values) <= _MOST_PICTURES:
            for value in values:
                self.chosen = [value]
                pictures.append(self.picture)
            self.chosen = chosen
        cells = [row["cells"] for row in self.rows]
        return {"paper": plain_table(self.columns, cells), "pictures": pictures}


def plain_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return rows of cells as HTML, for who runs no script."""
    head = "".join(f"<th>{escape(name)}</th>" for name in columns)
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows
    )
    return f"<table><tr>{head}</tr>{body}</table>"


def _sent(figure: Described) -> dict[str, Any]:
    """Return what a figure says, as lists: the page writes them itself."""
    description = figure.description
    return {
        "lead": description.lead,
        "parts": [
            {"heading": part.heading, "items": list(part.items)} for part in description.parts
        ],
    }


def _spoken(name: str) -> str:
    return name.replace("_", " ")


def _facet(name: str, cell: Any) -> str:
    words = _cell(cell)
    return words[:4] if name == _DATE else words


def _cell(cell: Any) -> str:
    """Return a cell in words, "" where nothing is in it; half of a surrogate pair is replaced."""
    import pandas as pd

    if isinstance(cell, dt.date):
        return "" if pd.isna(cell) else cell.strftime("%Y-%m-%d")
    if not isinstance(cell, str) and pd.isna(cell):
        return ""
    return str(cell).encode("utf-8", "replace").decode("utf-8")
