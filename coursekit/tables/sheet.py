"""A table as a notebook shows it: whole sentences, and a row's cells stacked where it is narrow."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any, Final

import pandas as pd
from pandas.io.formats.style import Styler

from coursekit.tables.facts.rows import host_of

if TYPE_CHECKING:
    from pandas.io.formats.style_render import CSSDict

_LAYOUT: list[CSSDict] = [
    {"selector": "th, td", "props": "text-align: left; vertical-align: top;"},
    {"selector": "td", "props": "white-space: normal; overflow-wrap: break-word;"},
]
#: Cells that are no longer than this stay on one line: a date is not read well in two pieces.
_SHORT: Final = 12
#: Where a row's cells are stacked, those that are no longer than this stand beside each other.
_BESIDE: Final = 40


class _Sheet(Styler):
    """A table that shows the cells of a row below each other where there is little room."""

    def __init__(self, table: pd.DataFrame) -> None:
        self._name = secrets.token_hex(3)
        self._beside = [at for at, name in enumerate(table) if _longest(table[name]) <= _BESIDE]
        super().__init__(table, uuid=self._name)

    def _repr_html_(self) -> str:
        style = f"<style>\n@container (max-width: 40rem) {{\n{self._stacked()}}}\n</style>\n"
        return f'<div style="container-type: inline-size">\n{style}{self.to_html()}</div>'

    def _stacked(self) -> str:
        own = f"#T_{self._name}"
        headings = "".join(
            f'{own} td.col{at}::before {{ content: "{_as_css(f"{name}: ")}"; }}\n'
            for at, name in enumerate(map(str, self.columns))
        )
        beside = ", ".join(f"td.col{at}" for at in self._beside)
        return (
            f"{own} thead {{ display: none; }}\n"
            f"{own} :is(tbody, tr, td) {{ display: block; white-space: normal; }}\n"
            f"{own} td {{ overflow-wrap: anywhere; padding-block: 0.1rem; }}\n"
            f"{own} :is({beside}) {{ display: inline-block; }}\n"
            f"{own} td:empty {{ display: none; }}\n"
            f"{own} td::before {{ font-weight: bold; }}\n{headings}"
        )


def sheet(table: pd.DataFrame, wanted: Sequence[str], links: Sequence[str]) -> Styler:
    """Return some columns of a table to be shown; text is escaped, addresses become links."""
    days = [name for name in wanted if pd.api.types.is_datetime64_any_dtype(table[name])]
    mixed = [name for name in wanted if pd.api.types.is_object_dtype(table[name])]
    formats: dict[Any, Any] = dict.fromkeys(mixed, _escaped)
    formats |= dict.fromkeys(days, "{:%Y-%m-%d}".format)
    formats |= dict.fromkeys([name for name in links if name in wanted], _linked)
    styler = _Sheet(table[wanted]).format(formats, escape="html", na_rep="")
    styler = styler.format_index(escape="html", axis="columns")
    unbroken: list[CSSDict] = [
        {"selector": f"td.col{at}", "props": "white-space: nowrap;"}
        for at, name in enumerate(wanted)
        if name in days or _is_short(table[name])
    ]
    return styler.hide(axis="index").set_table_styles([*_LAYOUT, *unbroken])


def _is_short(column: pd.Series) -> bool:
    return _longest(column) <= _SHORT


def _longest(column: pd.Series) -> float:
    return float(column.astype(str).str.len().max())


def _as_css(text: str) -> str:
    """Return a text as a style sheet within a page writes it in a string."""
    return "".join(each if each.isalnum() or each in " :" else f"\\{ord(each):x} " for each in text)


def _escaped(cell: object) -> str:
    """Return a cell escaped; pandas does that to words, but not to words in a list or a pair."""
    return cell if isinstance(cell, str) else escape(str(cell))


def _linked(cell: object) -> str:
    """Return a web address as a link that opens beside the lesson, other words as words."""
    shown = _escaped(cell)
    if not shown.startswith(("https://", "http://")):
        return shown
    name = host_of(shown) or shown
    return f'<a href="{shown}" title="{shown}" target="_blank" rel="noopener">{name}</a>'
