"""A quiz file: its questions, and how they are given."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Annotated, Any, Final, Literal, Union

from pydantic import Field, GetCoreSchemaHandler, StrictBool
from pydantic_core import CoreSchema

from coursekit.home import LONGEST_COURSE
from coursekit.i18n import language_in_use
from coursekit.quiz import kinds
from coursekit.quiz.question import Authored, Id, Question, Shown
from coursekit.reading.text.language import language_of

#: Every kind by its name in a file.
KINDS: Final[dict[str, type[Question]]] = kinds.found()
_OWN_FOLDERS: Final = tuple(kinds.__path__)


class OfItsKind:
    """Makes a question one of the kind that it names."""

    @staticmethod
    def __get_pydantic_core_schema__(_source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        any_kind: Any = Union[tuple(KINDS.values())]  # noqa: UP007 (of those that were found)
        return handler.generate_schema(Annotated[any_kind, Field(discriminator="kind")])


class Quiz(Authored):
    """A quiz file."""

    format: Literal[1] = Field(description="The format of this file: 1.")
    quiz: Id = Field(
        description="The name of the file without its ending, in lower-case letters, digits and"
        " hyphens."
    )
    course: Id = Field(
        default="cyber-law-debates",
        max_length=LONGEST_COURSE,
        description="The course in whose record the answers are kept; the same in all its quizzes.",
    )
    article: Id | None = Field(
        default=None,
        description="The folder in seeds/ with the article that the questions are about.",
    )
    about: Literal["law", "debate", "sources", "tool"] | None = Field(
        default=None,
        description="What its questions are about: law, a debate on it, how sources are read, or"
        " what the program does. At least half of a lesson is about the first two.",
    )
    assessed: StrictBool = Field(
        default=False,
        description="`true` where you mark the answers: students get the quiz without its key, and"
        " see no result.",
    )
    sealed: StrictBool = Field(
        default=False,
        description="`true` in a student's edition, whose key is elsewhere: `coursekit build`"
        " writes it.",
    )
    way: Literal["each", "one-by-one", "all"] = Field(
        default="each",
        description="`each` question is checked by itself; `one-by-one` shows the next when one is"
        " answered; `all` are answered first, then checked.",
    )
    draw: int | None = Field(
        default=None, ge=1, description="How many of the questions to draw; if left out, all."
    )
    seed: int = Field(
        default=0,
        description=(
            "A different number draws different questions, and reshuffles the printed quiz."
        ),
    )
    pass_mark: float | None = Field(
        default=None, gt=0, le=100, description="The percentage of the points needed to pass."
    )
    questions: tuple[Annotated[Question, OfItsKind], ...] = Field(
        min_length=1, description="The questions in order."
    )

    def chance(self, what: str, secret: str = "") -> Random:
        """Return the chance by which `what` is mixed: without a secret, the same for everybody."""
        return Random(f"{secret}{self.quiz}/{self.seed}/{what}")  # noqa: S311 (it signs nothing)

    def asked(self, question: Question, secret: str = "") -> Shown:
        """Return what a page needs to ask a question, mixed by a secret; on paper without one."""
        chance = self.chance(question.id, secret)
        asked = question.asked(chance)
        # Without a secret, anyone could repeat this and see that an order was passed over.
        while secret and question.is_solved_by(asked):
            asked = question.asked(chance)
        return asked

    def drawn(self) -> tuple[Question, ...]:
        """Return the questions that are asked: all, or as many as are drawn, in file order."""
        if self.draw is None or self.draw >= len(self.questions):
            return self.questions
        places = self.chance("draw").sample(range(len(self.questions)), self.draw)
        return tuple(self.questions[place] for place in sorted(places))


def add_kinds(*folders: Path) -> None:
    """Find the kinds of these folders as well as coursekit's own, until the next call."""
    kinds.__path__[:] = [*_OWN_FOLDERS, *map(str, folders)]
    found = kinds.found()
    KINDS.clear()
    KINDS.update(found)
    Quiz.model_rebuild(force=True)


def own_language(quiz: Quiz) -> str:
    """Return the language that the prompts are in, "" where it is the interface's own."""
    asked = " ".join(question.prompt for question in quiz.questions)
    found = language_of(asked)
    return "" if found == language_in_use().partition("-")[0] else found
