"""Each row belongs to one of a few columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from coursekit.errors import Fault
from coursekit.quiz.kinds.faults import alike
from coursekit.quiz.kinds.placing import Placed, Placing, near_faults
from coursekit.quiz.question import Markdown, Way
from coursekit.yamlfile import YamlDocument, as_code


class Classify(Placing):
    """Each row belongs to one of a few columns."""

    rank: ClassVar[int] = 10

    kind: Literal["classify"] = Field(description="Each row belongs to one of a few columns.")
    columns: tuple[Markdown, ...] = Field(
        min_length=2, max_length=7, description="The columns, in the order in which they are shown."
    )
    rows: tuple[Placed, ...] = Field(
        min_length=2, max_length=12, description="What belongs where: `text` and `to`, a column."
    )

    @classmethod
    def faults(cls, located: YamlDocument, way: Way) -> Iterator[Fault]:
        columns, rows = located.at(*way, "columns"), located.at(*way, "rows")
        if not isinstance(columns, list) or not isinstance(rows, list):
            return
        yield from alike(located, (*way, "columns"), columns, "column")
        yield from alike(located, (*way, "rows"), rows, "row")
        known = [column.strip() for column in columns if isinstance(column, str)]
        for place, row in enumerate(rows):
            to = row.get("to") if isinstance(row, dict) else None
            if isinstance(to, str) and to.strip() not in known:
                yield located.fault(
                    f"there is no column {as_code(to)}. Write one of `columns`.",
                    *way, "rows", place, "to",
                )  # fmt: skip
        yield from near_faults(located, (*way, "rows"), columns)

    @property
    def placed(self) -> tuple[Placed, ...]:
        return self.rows

    @property
    def places(self) -> tuple[str, ...]:
        return self.columns
