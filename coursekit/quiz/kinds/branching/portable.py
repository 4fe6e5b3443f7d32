"""The decisions of a case as questions of their own, for programs that know no path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Final

from coursekit.i18n import translated as _
from coursekit.quiz.interactions import Answer, Choice, Essay, Portable
from coursekit.quiz.question import Question

if TYPE_CHECKING:
    from coursekit.quiz.kinds.branching.model import Branching
    from coursekit.quiz.kinds.branching.node import Node

_LOST: Final = (
    "that its decisions follow one another: each is a question of its own, which begins with the"
    " opening facts and its own new fact, whatever was decided before"
)


class Decision(Question):
    """One decision, or the reason at the end."""

    held: Any

    def portable(self) -> Portable:
        """Return what other programs hold of it."""
        return Portable(self.held, lost=(_LOST,))


class Ungraded(Decision):
    """One that is written, and that nobody grades."""

    graded: ClassVar[bool] = False


def decisions_apart(case: Branching) -> tuple[Question, ...]:
    """Return each decision of a case as a question, and the reason as another."""
    return tuple(_parts(case))


def _parts(case: Branching) -> Iterator[Question]:
    for node in case.nodes:
        asked = [case.prompt, node.fact, f"**{node.question}**"]
        if node.contested:  # written, so that what can be chosen has no other place
            asked.append("\n".join(f"- {option.text}" for option in node.options))
        prompt = "\n\n".join(asked)
        kind = Ungraded if node.contested else Decision
        yield _part(case, kind, node.id, prompt, _held(node))
    if reason := case.reason:
        rubric = "\n".join(f"- {criterion}" for criterion in reason.rubric)
        looks = _("What to look for in your own answer:")
        after = f"**{looks}**\n\n{rubric}\n\n{reason.model}"
        prompt = "\n\n".join((case.prompt, case.ending, f"**{reason.prompt}**"))
        yield _part(case, Ungraded, "reason", prompt, Essay(reason.words, after))


def _held(node: Node) -> Choice | Essay:
    if not node.contested:
        return Choice(
            tuple(Answer(one.text, one.points or 0, one.feedback) for one in node.options)
        )
    told = "\n\n".join(f"**{one.text}**\n\n{one.feedback}" for one in node.options)
    return Essay(40, told)


def _part(
    case: Branching, kind: type[Decision], name: str, prompt: str, held: Choice | Essay
) -> Question:
    said = {field: getattr(case, field) for field in Question.model_fields}
    own = {"id": f"{case.id}-{name}", "prompt": prompt, "points": 1.0, "tries": None}
    return kind.model_construct(**said | own | {"reason": False, "hints": (), "held": held})
