"""The model of a quiz file: what an author may write, kind by kind.

The descriptions of the fields are the advice in error messages, and what an editor shows that
completes from the JSON Schema.  What crosses fields (no right option, options alike) is checked
in :mod:`coursekit.quiz.loading`, which finds all of it at once.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StringConstraints,
    model_validator,
)

from coursekit.quiz.markdown import forbidden


def _showable(text: str) -> str:
    faults = list(forbidden(text))
    if faults:
        raise ValueError("; ".join(faults) + ".")
    return text


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Markdown = Annotated[Text, AfterValidator(_showable)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


class Authored(BaseModel):
    """Keys that are not listed are an error; what was loaded does not change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Option(Authored):
    """One thing that can be chosen."""

    text: Markdown = Field(description="What the student reads beside the box.")
    correct: StrictBool = Field(default=False, description="`true` on a right option.")
    feedback: Markdown = Field(
        description="What the student reads about this option after answering: why it is right or"
        " wrong, in the article's words."
    )
    if_missed: Markdown | None = Field(
        default=None,
        description="What the student reads instead when this right option was not chosen.",
    )


class Evidence(Authored):
    """What shows that the key is true: a row's own words, or a fact of the course."""

    row: Text | None = Field(default=None, description="The id of a row of the article's tables.")
    quote: Text | None = Field(
        default=None, description="Words of the article, exactly as printed there."
    )
    fact: Text | None = Field(default=None, description="The id of a fact in seeds/data.")

    @model_validator(mode="after")
    def _one_of_two(self) -> Evidence:
        if (self.fact is None) == (self.quote is None) or (self.row is None) != (
            self.quote is None
        ):
            raise ValueError(
                "`evidence` is either `row` and `quote`, or `fact` alone. Add what is missing."
            )
        return self


class Question(Authored):
    """What every kind of question has."""

    id: Id = Field(
        description="A name in small letters, digits and hyphens that no other question has;"
        " answers are kept under it, so it stays."
    )
    kind: str
    objective: Id | None = Field(
        default=None, description="The id of the lesson's objective that this question tests."
    )
    prompt: Markdown = Field(
        description="The question, in Markdown; what follows an empty line stands below it."
    )
    hints: tuple[Markdown, ...] = Field(
        default=(), max_length=3, description="Up to three hints, shown one at a time."
    )
    points: float = Field(default=1, gt=0, le=100, description="What the full answer is worth.")
    evidence: Evidence | None = Field(
        default=None, description="What shows that the key is true, shown after answering."
    )
    as_of: date | None = Field(default=None, description="The day on which the key was true.")


class WithOptions(Question):
    """What the kinds have that choose among options."""

    options: tuple[Option, ...] = Field(
        min_length=2, description="What can be chosen, in the order in which it is shown."
    )

    @property
    def key(self) -> frozenset[int]:
        """The places of the right options, counted from 0 as written."""
        return frozenset(place for place, option in enumerate(self.options) if option.correct)


class Choice(WithOptions):
    """One option is right."""

    kind: Literal["choice"] = Field(description="One option is right.")


class Choices(WithOptions):
    """One or more options are right, and at least one is wrong."""

    kind: Literal["choices"] = Field(description="One or more options are right.")


AnyQuestion = Annotated[Choice | Choices, Field(discriminator="kind")]


class Quiz(Authored):
    """A quiz file."""

    format: Literal[1] = Field(description="The form of this file: 1.")
    quiz: Id = Field(
        description="The name of the file without its ending, in small letters, digits and hyphens."
    )
    article: Id | None = Field(
        default=None, description="The folder in seeds/ that holds the article asked about."
    )
    questions: tuple[AnyQuestion, ...] = Field(min_length=1, description="The questions in order.")
