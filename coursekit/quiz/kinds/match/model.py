"""Each thing on the left belongs to one on the right."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import ClassVar, Literal

from pydantic import Field

from coursekit.errors import Fault
from coursekit.quiz.kinds.faults import alike, list_at
from coursekit.quiz.kinds.placing import Placed, Placing, near_faults
from coursekit.quiz.kinds.tokens import mixed
from coursekit.quiz.question import Markdown, Way
from coursekit.yamlfile import YamlDocument


class Match(Placing):
    """Each thing on the left belongs to one on the right."""

    rank: ClassVar[int] = 9

    kind: Literal["match"] = Field(
        description="Each thing on the left belongs to one on the right."
    )
    pairs: tuple[Placed, ...] = Field(
        min_length=2, max_length=12, description="What belongs together: `text` and `to`."
    )
    others: tuple[Markdown, ...] = Field(
        default=(), description="Further choices on the right that match nothing."
    )

    @classmethod
    def faults(cls, located: YamlDocument, way: Way) -> Iterator[Fault]:
        pairs, others = located.at(*way, "pairs"), list_at(located, *way, "others")
        if not isinstance(pairs, list):
            return
        yield from alike(located, (*way, "pairs"), pairs, "pair")
        places = {str(pair.get("to")) for pair in pairs if isinstance(pair, dict)}
        for place, other in enumerate(others):
            if str(other) in places:
                yield located.fault(
                    "something belongs to this one. Take it out of `others`.", *way, "others", place
                )
        if len(places | set(map(str, others))) < 2:
            yield located.fault(
                "everything belongs to one place, so that there is nothing to choose."
                " Add another to `others`.",
                *way, "pairs",
            )  # fmt: skip
        yield from near_faults(located, (*way, "pairs"), [*places, *others])

    @property
    def placed(self) -> tuple[Placed, ...]:
        return self.pairs

    @property
    def places(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*(pair.to for pair in self.pairs), *self.others)))

    def _shown_places(self, chance: Random) -> list[int]:
        # As written, the places stand in the order of what belongs to them.
        return mixed(self._right, chance)
