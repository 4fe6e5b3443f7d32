from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from coursekit.i18n import translated as _
from coursekit.quiz.kinds.options import WithOptions
from coursekit.quiz.question import Grade, Shown


class Choice(WithOptions):
    """One option is right."""

    rank: ClassVar[int] = 1
    single: ClassVar[bool] = True

    kind: Literal["choice"] = Field(description="One option is right.")

    def read(self, sent: Shown) -> frozenset[int]:
        chosen = super().read(sent)
        if len(chosen) != 1:
            raise ValueError(_("more than one option is chosen, but only one is asked for"))
        return chosen

    def grade(self, answer: frozenset[int]) -> Grade:
        return self._scored(answer == self.key)
