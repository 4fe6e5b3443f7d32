"""Where two coders differ, a third decides: row by row, signed, into the reviewed tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Literal

from coursekit.reading.article import Article
from coursekit.tables.curation.codings import coding_folder, rows_of
from coursekit.tables.curation.faults import id_of
from coursekit.tables.curation.links import linked
from coursekit.tables.curation.reviewed import NAMES
from coursekit.tables.curation.session.cells import cells_of, is_signed
from coursekit.tables.curation.session.curation import ORDER, Curation
from coursekit.tables.curation.session.log import LOG, Decision
from coursekit.tables.curation.session.table_files import in_order
from coursekit.tables.schema import Shown, TableName, TimelineRow
from coursekit.tables.two_coders.agreement import Difference, differences, matched

Side = Literal["one", "other"]


class Adjudication:
    """The rows on which two coders differ, to be decided by a person.

    Parameters
    ----------
    article : Article
        What was read, from a folder of its own.
    coder : str
        Who decides, by the id in ``coders.yaml``.
    one, other : str
        Whose rows are compared: names as ``codings`` returns them. Where nothing is reviewed yet,
        the rows of the first are what is begun with.
    """

    def __init__(self, article: Article, coder: str, one: str, other: str) -> None:
        found = differences(article, one, other)
        #: Parties first: what is decided of them is named in the other tables.
        self.differences = sorted(found, key=lambda each: ORDER.index(each.table))
        self._names: Mapping[Side, str] = {"one": one, "other": other}
        begun = (coding_folder(article, coder) / LOG).exists()
        draft = "" if begun or one in {"machine", "reviewed"} else one
        self.curation = Curation(article, coder, draft=draft)

    def pending(self) -> list[int]:
        """Return the numbers of the differences of which no signed row is in the tables."""
        numbered = enumerate(self.differences)
        return [number for number, each in numbered if not self._is_decided(each)]

    def choose(self, number: int, side: Side) -> Decision | None:
        """Sign the row of one side, or take it out where that side has none; None: it is out."""
        difference = self.differences[number]
        row = difference.one if side == "one" else difference.other
        there = self._there(difference)
        name = id_of(there) if there else None
        if row is not None:
            cells = cells_of(self._linked(row, side))
            return self.curation.take(difference.table, cells, name)
        return self.curation.drop(difference.table, name) if name else None

    def _is_decided(self, difference: Difference) -> bool:
        there = self._there(difference)
        return there is not None and is_signed(cells_of(there))

    def _there(self, difference: Difference) -> Shown | None:
        """Return the row of the tables as they are now that is about the same."""
        now = self._now()[difference.table]
        for row in (difference.one, difference.other):
            for mine, found in matched([row], now) if row else ():
                if mine is not None and found is not None:
                    return found
        return None

    def _now(self) -> Mapping[TableName, list[Shown]]:
        read = in_order(self.curation.article, self.curation.tables)
        return {name: list(read[name]) for name in NAMES}

    def _linked(self, row: Shown, side: Side) -> Shown:
        """Return a row that names rows of the tables where it named those of its coder."""
        twin = dict(self._twins(side))
        row = linked(row, twin)
        if isinstance(row, TimelineRow) and row.relation_to:
            to = twin.get(row.relation_to, "")
            row = replace(row, relation_to=to, relation_type=row.relation_type if to else "")
        return row

    def _twins(self, side: Side) -> Iterator[tuple[str, str]]:
        """Yield the id of each row of a coder, with that of the row that the tables have for it."""
        now, article = self._now(), self.curation.article
        for table in NAMES:
            theirs = rows_of(article, self._names[side], table)
            if not theirs and table == "stakeholders":
                theirs = rows_of(article, "machine", table)
            for one, other in matched(theirs, now[table]):
                if one is not None:
                    yield id_of(one), id_of(other) if other else ""
