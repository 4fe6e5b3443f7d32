"""The file ``overlay.yaml``: what is changed, by the ids of questions and sections."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Final, Literal, NamedTuple

from pydantic import Field, StringConstraints, model_validator

from coursekit.quiz.question import Authored, Id, Question
from coursekit.quiz.quiz_file import OfItsKind
from coursekit.yamlfile import YamlDocument, fitted, refuse, yaml_of

#: The name of the file, at the root of a course.
OVERLAY: Final = "overlay.yaml"

Text = Annotated[str, StringConstraints(min_length=1)]
_ARTICLES: Final[Any] = Field(
    default={},
    description="the folder in seeds/ that is named now, and the one to name instead",
)
Was = Annotated[
    str,
    Field(description="what stood there; `coursekit overlay accept` writes it"),
]


class QuestionChange(Authored):
    """One change of a quiz: a question dropped, replaced or added."""

    drop: Id | None = Field(default=None, description="the id of the question to leave out")
    replace: Annotated[Question, OfItsKind] | None = Field(
        default=None, description="a whole question, with the id of the one it replaces"
    )
    add: Annotated[Question, OfItsKind] | None = Field(
        default=None, description="a whole question, with an id of its own"
    )
    after: Id | None = Field(
        default=None, description="the id of the question to add it after; left out, at the end"
    )
    was: Was = ""

    @model_validator(mode="after")
    def _is_one_change(self) -> QuestionChange:
        if sum(each is not None for each in (self.drop, self.replace, self.add)) != 1:
            raise ValueError("expected one of `drop`, `replace` and `add`. Write one change here.")
        if self.after is not None and self.add is None:
            raise ValueError("`after` belongs to `add`. Move a question with `order`.")
        return self

    @property
    def question(self) -> str:
        """The id of the question that is changed."""
        asked = self.replace or self.add
        return asked.id if asked else str(self.drop)


class QuizChanges(Authored):
    """The changes of one quiz."""

    articles: dict[Id, Id] = _ARTICLES
    questions: tuple[QuestionChange, ...] = Field(default=(), description="the changes, in order")
    order: tuple[Id, ...] = Field(
        default=(), description="the ids of all questions in the order in which to ask them"
    )


class SectionChange(Authored):
    """One change of a lesson: a section hidden, replaced or given other minutes."""

    section: Id = Field(description="the id of the section")
    hide: Literal[True] | None = Field(default=None, description="`true` leaves the section out")
    text: Text | None = Field(
        default=None,
        description="the section as it is to be, with its heading; `+++` parts two cells",
    )
    minutes: int | None = Field(default=None, ge=1, description="how long it takes")
    was: Was = ""

    @model_validator(mode="after")
    def _is_one_change(self) -> SectionChange:
        if sum(each is not None for each in (self.hide, self.text, self.minutes)) != 1:
            raise ValueError("expected one of `hide`, `text` and `minutes`. Write one change here.")
        return self


class LessonChanges(Authored):
    """The changes of one lesson."""

    articles: dict[Id, Id] = _ARTICLES
    language: Text | None = Field(default=None, description="its language, as a code such as de")
    sections: tuple[SectionChange, ...] = Field(default=(), description="the changes, in order")


class Overlay(Authored):
    """The file ``overlay.yaml``."""

    format: Literal[1] = Field(default=1, description="The format of this file: 1.")
    quizzes: dict[Id, QuizChanges] = Field(
        default={}, description="the changes of each quiz, by the name of its file"
    )
    lessons: dict[Id, LessonChanges] = Field(
        default={}, description="the changes of each lesson, by the name of its notebook"
    )


class Read(NamedTuple):
    """An overlay, and where each of its parts is in the file."""

    overlay: Overlay
    located: YamlDocument


def read_overlay(raw: bytes) -> Read:
    """Read what an overlay's file holds; AuthoredFileError lists all that is wrong in it."""
    located = yaml_of(Path(OVERLAY), raw)
    overlay, faults = fitted(located, Overlay)
    refuse(located.path, [*located.faults, *faults])
    assert overlay is not None  # noqa: S101 (without a fault the model was made)
    return Read(overlay, located)
