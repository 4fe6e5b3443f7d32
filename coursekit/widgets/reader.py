"""The reader in a notebook: the article on one side, its tables on the other.

The synced traits hold all that the page needs, so that it also works without a kernel.  Offsets
count characters, as in Python; the page counts the same way, and not in UTF-16 units.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any, Final

import traitlets

from coursekit.errors import CoursekitError, TableError
from coursekit.i18n import language_in_use, marked
from coursekit.i18n import translated as _
from coursekit.reading.article import Article
from coursekit.reading.page.blocks import Block
from coursekit.tables.schema import Origin
from coursekit.widgets.row_spans import VIEWS, rows_of
from coursekit.widgets.sharing import SharingWidget

#: What a block that is no part of the story is called in the article.
_ASIDES: Final = {
    "furniture": marked("advertisement or page furniture: not read"),
    "metadata": marked("page data"),
    "credit": marked("source credit"),
    "byline": marked("byline"),
    "dateline": marked("place and date"),
    "caption": marked("caption"),
    "table": marked("table: not read"),
    "footnote": marked("footnote: not read"),
    "other language": marked("in another language: not read"),
}


class Reader(SharingWidget):
    """An article beside its tables: choosing a row marks its words, and the other way round.

    Parameters
    ----------
    article : Article
        What ``coursekit.read`` or ``coursekit.article`` returned.
    table : {"timeline", "stakeholders", "statements"}
        The table that is shown first.
    origin : {"best", "machine", "reviewed"}
        Whose rows: the machine's draft, those in the folder ``reviewed``, or the better of the two.

    Attributes
    ----------
    table : str
        The table that is shown.
    selected : str
        The id of the chosen row, "" when none is; a row of another table brings that table.
    marked : list of tuple of int
        Spans to mark from outside, as ``[(start, end), …]``; one span alone will do.

    Raises
    ------
    CoursekitError
        When `article` is no article, a table, a row or an origin has another name, a span lies
        outside the article, or a reviewed table is asked for and there is none.
    """

    widget = traitlets.Unicode("reader").tag(sync=True)
    page = traitlets.Dict().tag(sync=True)
    tables = traitlets.List(traitlets.Dict()).tag(sync=True)
    table = traitlets.Unicode().tag(sync=True)
    selected = traitlets.Unicode().tag(sync=True)
    marked = traitlets.Any().tag(sync=True)
    place = traitlets.Unicode().tag(sync=True)

    def __init__(self, article: Article, table: str = "timeline", origin: Origin = "best") -> None:
        if not isinstance(article, Article):
            raise CoursekitError(
                f"expected an article, found {type(article).__name__}. Make one with "
                "coursekit.read(path) or coursekit.article(text)."
            )
        tables = [
            {
                "name": name,
                "label": _(view.label),
                "columns": [_(heading) for heading in view.columns],
                "main": list(view.columns).index(view.main),
                "rows": rows_of(article, name, origin),
            }
            for name, view in VIEWS.items()
        ]
        is_understood = article.language == language_in_use().partition("-")[0]
        super().__init__(
            "" if is_understood else article.language,
            page=page_of(article),
            tables=tables,
            table=table,
            selected="",
            marked=[],
            place=_place(article, table, origin),
        )

    def on_static_page(self) -> dict[str, Any]:
        """Return the sign of the article, and its text for who runs no script."""
        from markupsafe import Markup  # not in a browser

        from coursekit.widgets.pages.static_page import sign_of

        lines = Markup("").join(
            Markup("<p>{}</p>").format(line) for line in self.page["text"].splitlines() if line
        )
        return {"article": sign_of(self.page["text"]), "paper": lines}

    def __repr__(self) -> str:
        return f"Reader: {self.page['title'] or 'article without a headline'}, {self.table}"

    @traitlets.validate("table")
    def _known_table(self, proposal: traitlets.Bunch) -> str:
        name: str = proposal["value"]
        if name not in VIEWS:
            raise TableError(
                f"expected a table of this article ({', '.join(VIEWS)}), found {name!r}."
            )
        return name

    @traitlets.validate("selected")
    def _known_row(self, proposal: traitlets.Bunch) -> str:
        row: str = proposal["value"]
        if row:
            self.table = self._table_of(row)
        return row

    @traitlets.validate("marked")
    def _spans(self, proposal: traitlets.Bunch) -> list[tuple[int, int]]:
        value: Sequence[Any] = proposal["value"]
        spans = [value] if len(value) == 2 and isinstance(value[0], int) else value
        length = len(self.page["text"])
        for start, end in spans:
            if not 0 <= start < end <= length:
                raise CoursekitError(
                    f"expected spans within the article (0 to {length}), each with its start "
                    f"before its end, found ({start}, {end})."
                )
        return [(start, end) for start, end in spans]

    @traitlets.observe("table")
    def _leave_row(self, change: traitlets.Bunch) -> None:
        if self.selected and self._table_of(self.selected) != change["new"]:
            self.selected = ""

    def _table_of(self, row: str) -> str:
        for table in self.tables:
            if any(each["id"] == row for each in table["rows"]):
                name: str = table["name"]
                return name
        raise TableError(
            f"expected the id of a row of this article, like E001, S001 or Q001, found {row!r}."
        )


def _place(article: Article, table: str, origin: str) -> str:
    """Return under which name the browser remembers the row that was chosen in such a reader."""
    text = article.text.encode("utf-8", "replace")
    return hashlib.blake2s(text + f"\0{table}\0{origin}".encode(), digest_size=8).hexdigest()


def page_of(article: Article) -> dict[str, Any]:
    """Return an article as the page shows it."""
    # Half of a surrogate pair, which JSON cannot carry, becomes one other character.
    text = article.text.encode("utf-8", "replace").decode("utf-8")
    return {
        "title": article.title,
        "lang": "" if article.language == "und" else article.language,
        "text": text,
        "blocks": [_block(block) for block in article.blocks],
    }


def _block(block: Block) -> dict[str, Any]:
    shown = {"kind": block.kind, "start": block.start, "end": block.end}
    return shown | ({"aside": _(_ASIDES[block.kind])} if block.kind in _ASIDES else {})
