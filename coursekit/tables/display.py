"""What a notebook shows best: a table with whole sentences, an article in paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from coursekit.arguments import in_short, list_of
from coursekit.errors import TableError
from coursekit.reading.article import Article
from coursekit.tables.article_view import ReadingView

if TYPE_CHECKING:
    import pandas as pd
    from pandas.io.formats.style import Styler


@overload
def show(
    table: pd.DataFrame, columns: Sequence[str] | None = None, *, links: Sequence[str] = ()
) -> Styler: ...


@overload
def show(table: Article) -> ReadingView: ...


def show(
    table: pd.DataFrame | Article,
    columns: Sequence[str] | None = None,
    *,
    links: Sequence[str] = (),
) -> Styler | ReadingView:
    """Show a table or an article in a notebook.

    Of a table some of its columns, whole sentences, set to the left; of an article its text, in
    paragraphs that wrap.

    Parameters
    ----------
    table : pandas.DataFrame or Article
        One of the three tables, or any other; or what ``coursekit.read`` has returned.
    columns : sequence of str, optional
        Which columns, in which order; all of them without it.
    links : sequence of str, optional
        Columns in which a web address becomes a link, told by the name of its host.

    Returns
    -------
    pandas.io.formats.style.Styler or ReadingView
        What a notebook shows; text from an article is escaped in it, dates are printed as days.

    Raises
    ------
    TableError
        When the table has no such column, or several of its name.

    Examples
    --------
    >>> import pandas as pd
    >>> "&lt;b&gt;" in show(pd.DataFrame({"name": ["<b>"]})).to_html()
    True
    """
    if isinstance(table, Article):
        return ReadingView(table)
    if isinstance(table, type) or not hasattr(table, "columns"):
        raise TableError(
            f"expected a table or an article, found {in_short(table)}. Of a corpus, show one"
            " table: coursekit.timeline(corpus), .stakeholders(corpus) or .statements(corpus)."
        )
    from coursekit.tables.sheet import sheet  # pandas: not needed for an article

    wanted = list_of("columns", table.columns if columns is None else columns)
    addresses = list_of("links", links)
    refuse_unknown(table, [*wanted, *addresses])
    return sheet(table, list(dict.fromkeys(wanted)), addresses)


def refuse_unknown(table: pd.DataFrame, names: Sequence[str]) -> None:
    """Refuse names that no column of a table has, or several."""
    columns = list(table.columns)
    unknown = [name for name in names if name not in columns]
    if unknown:
        raise TableError(
            f"expected names of columns, found {', '.join(map(repr, unknown))}. This table has: "
            f"{', '.join(map(str, columns))}."
        )
    if twice := [name for name in dict.fromkeys(names) if columns.count(name) > 1]:
        raise TableError(
            f"expected columns of different names, found several called"
            f" {', '.join(map(str, twice))}. Choose each column once, or rename one of them."
        )
