"""A quiz file: its questions, and how they are given."""

from __future__ import annotations

from random import Random
from typing import Annotated, Literal

from pydantic import Field

from coursekit.home import LONGEST_COURSE
from coursekit.quiz.kinds.arranging import Classify, Match, Order
from coursekit.quiz.kinds.discussing import Discuss
from coursekit.quiz.kinds.highlighting import Highlight
from coursekit.quiz.kinds.mending import Mend
from coursekit.quiz.kinds.options import Choice, Choices, TrueFalse
from coursekit.quiz.kinds.quantities import Date, Number
from coursekit.quiz.kinds.wording import Cloze, ShortText
from coursekit.quiz.question import Authored, Id, Question, Shown

AnyQuestion = Annotated[
    Choice
    | Choices
    | TrueFalse
    | Number
    | Date
    | ShortText
    | Cloze
    | Order
    | Match
    | Classify
    | Mend
    | Highlight
    | Discuss,
    Field(discriminator="kind"),
]
#: Every kind by its name in a file.
KINDS: dict[str, type[Question]] = {
    "choice": Choice,
    "choices": Choices,
    "true-or-false": TrueFalse,
    "number": Number,
    "date": Date,
    "short-text": ShortText,
    "cloze": Cloze,
    "order": Order,
    "match": Match,
    "classify": Classify,
    "mend": Mend,
    "highlight": Highlight,
    "discuss": Discuss,
}


class Quiz(Authored):
    """A quiz file."""

    format: Literal[1] = Field(description="The format of this file: 1.")
    quiz: Id = Field(
        description=(
            "The name of the file without its ending, in lower-case letters, digits and hyphens."
        )
    )
    course: Id = Field(
        default="cyber-law-debates",
        max_length=LONGEST_COURSE,
        description="The course in whose record the answers are kept; the same in all its quizzes.",
    )
    article: Id | None = Field(
        default=None, description="The folder in seeds/ that holds the article asked about."
    )
    way: Literal["each", "one-by-one", "all"] = Field(
        default="each",
        description="`each` question is checked by itself; `one-by-one` shows the next when one is"
        " answered; `all` are answered first, then checked.",
    )
    draw: int | None = Field(
        default=None, ge=1, description="How many of the questions are drawn; without it, all."
    )
    seed: int = Field(
        default=0,
        description=(
            "Another number draws other questions, and mixes the quiz on paper in another order."
        ),
    )
    pass_mark: float | None = Field(
        default=None, gt=0, le=100, description="The percentage of the points needed to pass."
    )
    questions: tuple[AnyQuestion, ...] = Field(min_length=1, description="The questions in order.")

    def chance(self, what: str, secret: str = "") -> Random:
        """Return the chance by which something is drawn or mixed.

        Parameters
        ----------
        what : str
            What it is for: the id of a question, say.
        secret : str
            Without one, it is the same on every machine and day, and anybody can follow it.
        """
        return Random(f"{secret}{self.quiz}/{self.seed}/{what}")  # noqa: S311 (it signs nothing)

    def asked(self, question: Question, secret: str = "") -> Shown:
        """Return what a page needs to ask a question: nothing that tells the key.

        Parameters
        ----------
        question : Question
            One of this quiz.
        secret : str
            By which it is mixed; on paper it is mixed without one, so that the same file gives the
            same page.
        """
        chance = self.chance(question.id, secret)
        asked = question.asked(chance)
        # Without a secret, whoever did it again would see that an order was passed over, and why.
        while secret and question.is_solved_by(asked):
            asked = question.asked(chance)
        return asked

    def drawn(self) -> tuple[Question, ...]:
        """Return the questions that are asked: all, or as many as are drawn, in file order."""
        if self.draw is None or self.draw >= len(self.questions):
            return self.questions
        places = self.chance("draw").sample(range(len(self.questions)), self.draw)
        return tuple(self.questions[place] for place in sorted(places))
