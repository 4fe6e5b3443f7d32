"""The three tables as rows, for a quiz or a check, without pandas."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, cast

from coursekit.reading.article import Article
from coursekit.tables.curation.faults import id_of
from coursekit.tables.curation.reviewed import chosen
from coursekit.tables.schema import Origin, Shown, StakeholderRow, StatementRow, TimelineRow


class Tables(NamedTuple):
    """The rows of the three tables."""

    timeline: Sequence[TimelineRow]
    stakeholders: Sequence[StakeholderRow]
    statements: Sequence[StatementRow]

    def by_id(self) -> dict[str, Shown]:
        """Return every row of the three by its id."""
        return {id_of(row): row for table in self for row in table}


def article_tables(article: Article, origin: Origin = "best") -> Tables:
    """Return the rows of the three tables."""
    return Tables(
        cast("Sequence[TimelineRow]", chosen(article, origin, "timeline")),
        cast("Sequence[StakeholderRow]", chosen(article, origin, "stakeholders")),
        cast("Sequence[StatementRow]", chosen(article, origin, "statements")),
    )
