from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Any, ClassVar, Literal

from pydantic import Field

from coursekit.quiz.kinds.options import WithOptions
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import Grade, Markdown, Shown


class Choices(WithOptions):
    """One or more options are right, and at least one is wrong."""

    rank: ClassVar[int] = 2

    kind: Literal["choices"] = Field(description="One or more options are right.")
    if_missed: Markdown | None = Field(
        default=None,
        exclude=True,
        description="Shown when everything chosen is right but something is missing. Do not name"
        " what is missing: the student may try again.",
    )

    def grade(self, answer: frozenset[int]) -> Grade:
        return self._scored(right_minus_wrong(answer, self.key))

    def outcome(self, answer: frozenset[int], final: bool) -> Shown:
        outcome = super().outcome(answer, final)
        # Beside a wrong choice it would tell that there is more to find, which is not known yet.
        if not final and self.if_missed and answer < self.key:
            outcome["missed"] = blocks(self.if_missed)
        return outcome

    def key_for_page(self) -> Shown:
        return super().key_for_page() | {"if_missed": blocks(self.if_missed or "")}

    def _not_portable(self) -> Iterator[str]:
        yield from super()._not_portable()
        if self.if_missed:
            yield "feedback for those who chose only right options, but not all of them"

    @property
    def lacks_feedback(self) -> bool:
        return len(self.key) > 1 and self.if_missed is None


def right_minus_wrong(chosen: Set[Any], key: Set[Any]) -> float:
    """Return the share for choosing `chosen` where `key` is right, never below zero.

    Brightspace documents the scheme under this name ("Understanding grading options for
    multi-select questions"), with the same floor; so does Moodle for its questions with several
    answers, where a negative sum counts as zero.  Both leave the wrong marks to the author in part;
    here each weighs as much as a right one, so that ticking everything never scores full.

    >>> right_minus_wrong({"a", "b", "x"}, {"a", "b"})
    0.5
    """
    return max(0, len(chosen & key) - len(chosen - key)) / len(key)
