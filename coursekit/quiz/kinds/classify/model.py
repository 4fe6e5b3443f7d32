from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from coursekit.quiz.kinds.faults import alike
from coursekit.quiz.kinds.placing import Placed, Placing
from coursekit.quiz.question import Flaw, Markdown
from coursekit.yamlfile import as_code


class Classify(Placing):
    """Each row belongs to one of a few columns."""

    rank: ClassVar[int] = 10
    list_of_placed: ClassVar[str] = "rows"
    list_of_places: ClassVar[str] = "columns"

    kind: Literal["classify"] = Field(description="Each row belongs to one of a few columns.")
    columns: tuple[Markdown, ...] = Field(
        min_length=2, max_length=7, description="The columns, in the order in which they are shown."
    )
    rows: tuple[Placed, ...] = Field(
        min_length=2, max_length=12, description="What belongs where: `text` and `to`, a column."
    )

    def faults(self) -> Iterator[Flaw]:
        yield from super().faults()
        yield from alike(self.columns, "column", "columns")
        for place, row in enumerate(self.rows):
            if row.to not in self.columns:
                yield Flaw(
                    f"there is no column {as_code(row.to)}. Write one of `columns`.",
                    ("rows", place, "to"),
                )

    @property
    def places(self) -> tuple[str, ...]:
        return self.columns
