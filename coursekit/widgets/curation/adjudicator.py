"""Rows on which two coders differ, side by side: a third chooses one, or edits it.

What ``page`` says of messages holds here.

============================================ ===================================================
page to kernel                               kernel to page
============================================ ===================================================
``take`` number, side, and, where the row    ``done``: what was said
is edited, cells and marked
``undo``                                     the same
``mark`` words                               ``marked``: the words' spans, and what they print
anything that cannot be done                 ``refused``: the reason
============================================ ===================================================
"""

from __future__ import annotations

from typing import Any, Literal

import traitlets

from coursekit.corpus.sources.settings_file import in_corpus
from coursekit.errors import CoursekitError
from coursekit.i18n import counted as tn
from coursekit.i18n import translated as _
from coursekit.reading.article import Article
from coursekit.tables.curation.coders import coders_of
from coursekit.tables.curation.codings import rows_of
from coursekit.tables.curation.diff import changes_in_words
from coursekit.tables.curation.reviewed import NAMES
from coursekit.tables.curation.session.cells import cells_of, key_of
from coursekit.tables.curation.session.new_rows import MAIN
from coursekit.tables.schema import Shown
from coursekit.tables.two_coders.adjudication import Adjudication
from coursekit.tables.two_coders.agreement import Difference
from coursekit.widgets.curation.form import names
from coursekit.widgets.curation.page import CurationPage, Reply, marks, texts
from coursekit.widgets.row_spans import VIEWS, row_of


class Adjudicator(CurationPage):
    """The rows on which two coders of an article differ, for a person to decide.

    Parameters
    ----------
    article : Article
        What ``coursekit.read`` returned, from a folder of its own.
    coder : str
        Who decides, by the id in ``coders.yaml``.
    one, other : str
        Whose rows are compared: folders of ``coding/``, or ``machine``, or ``reviewed``.
    """

    widget = traitlets.Unicode("adjudicator").tag(sync=True)

    def __init__(self, article: Article, coder: str, one: str, other: str) -> None:
        article = in_corpus(article)
        self._coders = coders_of(article.folder) if article.folder else {}
        self._adjudication = Adjudication(article, coder, one, other)
        self._left_out: set[int] = set()
        self._names = [
            {
                table: {
                    cells[key_of(table)]: cells[MAIN[table]]
                    for cells in map(cells_of, rows_of(article, side, table))
                }
                for table in NAMES
            }
            for side in (one, other)
        ]
        called = [
            self._coders[side].name if side in self._coders else side for side in (one, other)
        ]
        manner = {"coder": self._coders[coder].name, "sides": called, "names": self._names}
        super().__init__(self._adjudication.curation, manner)

    def __repr__(self) -> str:
        decided, all_of_them = self._progress()
        return f"Adjudicator: {decided} of {all_of_them} differences are decided"

    def _reply_to(self, message: dict[str, Any]) -> Reply:
        if message["type"] == "mark":
            return self._marked(message)
        self._refuse_behind(message)
        if message["type"] == "undo":
            before = self._open()
            self._left_out.clear()
            reply = self._undone(self.curation.undo())
            return reply | {"at": min(self._open() - before, default=None)}
        if message["type"] != "take":
            raise ValueError(message["type"])
        return self._take(int(message["number"]), message["side"], message)

    def _take(self, number: int, side: object, message: dict[str, Any]) -> Reply:
        """Sign the row of one side, edited where that is asked for."""
        sides: tuple[Literal["one"], Literal["other"]] = ("one", "other")
        decision = self._adjudication.choose(number, sides[int(str(side))])
        table = self._adjudication.differences[number].table
        cells, marked = texts(message.get("cells", {})), marks(message.get("marked", {}))
        if decision is None or decision.action == "drop":
            self._left_out.add(number)
            said = _("The row is left out.")
        else:
            if cells or marked:
                try:
                    self.curation.mend(table, decision.row, cells, marked)
                except CoursekitError:
                    self.curation.undo()
                    raise
            said = _("{row} is signed.", row=decision.row)
        return {"type": "done", "said": f"{said} {self._how_far()}", "at": None}

    def _open(self) -> set[int]:
        """Return the numbers of the differences that are to be decided."""
        return {*self._adjudication.pending()} - self._left_out

    def _progress(self) -> tuple[int, int]:
        count = len(self._adjudication.differences)
        return count - len(self._open()), count

    def _how_far(self) -> str:
        decided, count = self._progress()
        return tn(
            "{decided} of {count} difference is decided.",
            "{decided} of {count} differences are decided.",
            count,
            decided=decided,
        )

    def _state(self) -> dict[str, Any]:
        decided, count = self._progress()
        pending = self._open()
        return {
            "seen": self._seen(),
            "signed": decided,
            "rows": count,
            "said": self._how_far(),
            "undo": self._to_undo(),
            "names": names(self.curation.tables),
            "pairs": [
                self._pair(each, number not in pending)
                for number, each in enumerate(self._adjudication.differences)
            ],
            "outside": changes_in_words(self.curation.outside),
        }

    def _pair(self, difference: Difference, is_decided: bool) -> dict[str, Any]:
        return {
            "table": difference.table,
            "columns": list(difference.columns),
            "sides": [self._row(difference, row) for row in (difference.one, difference.other)],
            "decided": is_decided,
        }

    def _row(self, difference: Difference, row: Shown | None) -> dict[str, Any] | None:
        if row is None:
            return None
        shown = row_of(self.curation.article, VIEWS[difference.table], row, self._coders)
        return {**shown, "fields": cells_of(row)}
