from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from coursekit.quiz.kinds.placing import Placed, Placing
from coursekit.quiz.question import Flaw, Markdown


class Match(Placing):
    """Each thing on the left belongs to one on the right."""

    rank: ClassVar[int] = 9
    list_of_placed: ClassVar[str] = "pairs"
    list_of_places: ClassVar[str] = "others"
    mixes_places: ClassVar[bool] = True

    kind: Literal["match"] = Field(
        description="Each thing on the left belongs to one on the right."
    )
    pairs: tuple[Placed, ...] = Field(
        min_length=2, max_length=12, description="What belongs together: `text` and `to`."
    )
    others: tuple[Markdown, ...] = Field(
        default=(), description="Further choices on the right that match nothing."
    )

    def faults(self) -> Iterator[Flaw]:
        yield from super().faults()
        for place, other in enumerate(self.others):
            if any(other == pair.to for pair in self.pairs):
                yield Flaw(
                    "something belongs to this one. Take it out of `others`.", ("others", place)
                )
        if len(self.places) < 2:
            yield Flaw(
                "everything belongs to one place, so that there is nothing to choose."
                " Add another to `others`.",
                ("pairs",),
            )

    @property
    def places(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*(pair.to for pair in self.pairs), *self.others)))
