"""A table as a notebook shows it best: whole sentences, set to the left, nothing run."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Final

import pandas as pd

from coursekit.errors import TableError

if TYPE_CHECKING:
    from pandas.io.formats.style import Styler
    from pandas.io.formats.style_render import CSSDict

_LAYOUT: list[CSSDict] = [
    {"selector": "th, td", "props": "text-align: left; vertical-align: top;"},
    {"selector": "td", "props": "white-space: normal; overflow-wrap: break-word;"},
]
#: Cells that are no longer than this stay on one line: a date is not read well in two pieces.
_SHORT: Final = 12


def show(
    table: pd.DataFrame, columns: Sequence[str] | None = None, *, links: Sequence[str] = ()
) -> Styler:
    """Show a table in a notebook: some of its columns, whole sentences, set to the left.

    Parameters
    ----------
    table : pandas.DataFrame
        One of the three tables, or any other.
    columns : sequence of str, optional
        Which columns, in which order; all of them without it.
    links : sequence of str, optional
        Columns in which a web address becomes a link.

    Returns
    -------
    pandas.io.formats.style.Styler
        What a notebook shows; text from an article is escaped in it, dates are printed as days.

    Raises
    ------
    TableError
        When the table has no such column.

    Examples
    --------
    >>> "&lt;b&gt;" in show(pd.DataFrame({"name": ["<b>"]})).to_html()
    True
    """
    wanted = list(table.columns) if columns is None else list(columns)
    unknown = [name for name in (*wanted, *links) if name not in table.columns]
    if unknown:
        raise TableError(
            f"expected names of columns, found {', '.join(map(repr, unknown))}. This table has: "
            f"{', '.join(map(str, table.columns))}."
        )
    days = [name for name in wanted if pd.api.types.is_datetime64_any_dtype(table[name])]
    styler = table[wanted].style.format(escape="html", na_rep="")
    if days:
        styler = styler.format("{:%Y-%m-%d}", subset=pd.Index(days), na_rep="")
    if links:
        styler = styler.format(_linked, subset=pd.Index(links), na_rep="")
    unbroken: list[CSSDict] = [
        {"selector": f"td.col{at}", "props": "white-space: nowrap;"}
        for at, name in enumerate(wanted)
        if name in days or _is_short(table[name])
    ]
    return styler.hide(axis="index").set_table_styles([*_LAYOUT, *unbroken])


def _is_short(column: pd.Series) -> bool:
    return bool(column.astype(str).str.len().max() <= _SHORT)


def _linked(cell: object) -> str:
    """Return a web address as a link that opens beside the lesson, other words as words."""
    shown = escape(str(cell))
    if not str(cell).startswith(("https://", "http://")):
        return shown
    return f'<a href="{shown}" target="_blank" rel="noopener">{shown}</a>'
