"""What every question has, whatever its kind, and what every kind can do."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import Annotated, Any, ClassVar, Final, Literal, NamedTuple

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StrictInt,
    StringConstraints,
    model_validator,
)

from coursekit.i18n import translated as _
from coursekit.quiz.interactions import Portable
from coursekit.quiz.leaks import gives_away
from coursekit.quiz.markdown import forbidden
from coursekit.yamlfile import NAME, Way

#: What a page is sent: plain values, and HTML made from Markdown.
Shown = dict[str, Any]


def _showable(text: str) -> str:
    if faults := list(forbidden(text)):
        raise ValueError("; ".join(faults) + ".")
    return text


def _as_hint(written: Any) -> Any:
    return {"text": written} if isinstance(written, str) else written


#: The verdict on an answer of which a step is still to come.
SO_FAR: Final = "so far"
#: Stands in a sealed file where a file must say something that would tell the key.
BLANK: Final = "–"

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Markdown = Annotated[Text, AfterValidator(_showable)]
Id = Annotated[str, StringConstraints(pattern=NAME)]
UnitNumber = Annotated[StrictInt, Field(ge=0, le=99)]


@dataclass(frozen=True, slots=True)
class Grade:
    """What an answer scored, of what the full one would: ``0 <= points <= of``.

    ``note`` is the kind of miss, where that has a name: ``near``, ``too precise``, ``too coarse``;
    of an answer that is given step by step, ``so far``.
    """

    points: float
    of: float
    note: str = ""

    @property
    def verdict(self) -> str:
        """``right`` for full points, ``near`` or ``partly`` for less, ``wrong``, or ``so far``."""
        if self.note == SO_FAR:
            return SO_FAR
        if self.points == self.of:
            return "right"
        if self.note == "near":
            return "near"
        return "partly" if self.points else "wrong"


class Flaw(NamedTuple):
    """What no single field shows: what is wrong and what to do, and the way to it in a question."""

    message: str
    way: Way = ()


class Authored(BaseModel):
    """Keys that are not listed are an error; what was loaded does not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Evidence(Authored):
    """What shows that the key is true: a row's own words, or a fact of the course."""

    row: Text | None = Field(default=None, description="The id of a row of the article's tables.")
    quote: Text | None = Field(
        default=None, description="Words from the article, exactly as printed there."
    )
    fact: Text | None = Field(default=None, description="The id of a fact in seeds/data.")

    @model_validator(mode="after")
    def _one_of_two(self) -> Evidence:
        given = [value is not None for value in (self.row, self.quote, self.fact)]
        if given not in ([True, True, False], [False, False, True]):
            raise ValueError(
                "`evidence` is either `row` and `quote`, or `fact` alone. Add what is missing."
            )
        return self


class Hint(Authored):
    """A hint, and what taking it costs."""

    text: Markdown = Field(description="What the student reads.")
    cost: float = Field(
        default=0, ge=0, le=1, description="The share of the points that it costs, 0 to 1."
    )


class Question(Authored):
    """What every kind of question has."""

    #: The place of the kind among the kinds.
    rank: ClassVar[int] = 99
    #: Whether answers score; what is contested does not.
    graded: ClassVar[bool] = True
    #: Whether each answer is kept as a version that a student can look at again.
    keeps_versions: ClassVar[bool] = False
    #: Whether its key is kept elsewhere, by an instructor who marks the answers.
    sealed: ClassVar[bool] = False
    #: Under which part of a hand-in its answers are.
    handed_in: ClassVar[Literal["answers", "written", "brief"]] = "answers"
    #: Whether of an answer a text, or what is contested, is under another part.
    in_parts: ClassVar[bool] = False

    id: Id = Field(
        description="A name in lower-case letters, digits and hyphens that no other question has;"
        " answers are kept under it, so do not change it."
    )
    kind: str
    objective: Id | None = Field(
        default=None, description="The id of the lesson's objective that this question tests."
    )
    prompt: Markdown = Field(
        description="The question, in Markdown; what follows an empty line appears below it."
    )
    hints: tuple[Annotated[Hint, BeforeValidator(_as_hint)], ...] = Field(
        default=(),
        max_length=3,
        description="Up to three hints, shown one at a time: a text, or `text` with its `cost`.",
    )
    points: float = Field(
        default=1, gt=0, le=100, description="How many points a full answer is worth."
    )
    tries: int | None = Field(
        default=None,
        ge=1,
        le=20,
        description="How many times it can be answered; if left out, any number of times.",
    )
    show_after: int = Field(
        default=1, ge=1, le=20, description="After how many tries the answer can be shown."
    )
    reason: StrictBool = Field(
        default=False, description="`true` to ask for a reason, in one line; it is not graded."
    )
    confidence: StrictBool = Field(
        default=False, description="`true` to ask how sure the student is; it is not graded."
    )
    evidence: Evidence | None = Field(
        default=None, description="What shows that the key is true, shown after answering."
    )
    about: Literal["stance", "attribution", "doubt", "other"] | None = Field(
        default=None,
        description="`stance` where the key says who stands where, `attribution` where it says who"
        " says what, `doubt` where it says what is uncertain about its evidence, `other` where it"
        " only seems to do one of these.",
    )
    case: StrictBool = Field(
        default=False,
        description="`true` where it tells facts that the lesson lacks, of which one decides.",
    )
    recall: StrictBool | UnitNumber = Field(
        default=False,
        description="The number of the earlier lesson whose matter it asks for, which students"
        " are told; `true` where it is of several.",
    )
    as_of: date | None = Field(default=None, description="The day on which the key was true.")
    review_after: date | None = Field(
        default=None, description="The day after which the key must be checked again."
    )
    draft: StrictBool = Field(
        default=False, description="`true` until the drafted question has been edited."
    )

    @property
    def recalls(self) -> bool:
        """Whether it asks for what an earlier lesson taught."""
        return self.recall is not False

    def labels(self) -> list[str]:
        """Return what students read beside its number: where it is from, and that it is a case."""
        found = []
        if self.recall is True:
            found.append(_("From an earlier unit"))
        elif self.recalls:
            found.append(_("From unit {number}", number=str(self.recall)))
        return [*found, _("A case")] if self.case else found

    def look_around(self, folder: Path) -> None:
        """Take what it needs from the files of the course, from the folder of its quiz on."""

    def check_choice(self, sent: Any) -> None:
        """Raise a ValueError where what is chosen beside an answer is not to be had."""
        raise ValueError(_("this cannot be done here"))

    def faults(self) -> Iterator[Flaw]:
        """Yield what is wrong though each field is right by itself."""
        yield from ()

    def asked(self, chance: Random) -> Shown:
        """Return what the page needs to ask it: nothing that reveals the key."""
        return {}

    def blank(self, chance: Random) -> Shown:
        """Return what its kind has in a file, without anything that tells the key."""
        raise NotImplementedError(type(self).__name__)

    def is_solved_by(self, asked: Shown) -> bool:
        """Tell whether what the page shows is already the answer, as it stands."""
        return False

    def read(self, sent: Shown) -> Any:
        """Return the answer that a page sent; ValueError says why it is not an answer here."""
        raise NotImplementedError(type(self).__name__)

    def goes_on(self, answer: Any) -> bool:
        """Tell whether a further step of an answer is to come, which is no other try."""
        return False

    def check_goes_on(self, before: Any, answer: Any) -> None:
        """Raise a ValueError where an answer does not go on from the one before it."""

    def grade(self, answer: Any) -> Grade:
        """Return what an answer scores: full for the key alone, never below zero."""
        raise NotImplementedError(type(self).__name__)

    def decided_in(self, sent: Shown, contested: bool) -> Shown:
        """Return a valid answer without its text, and only where asked with what is contested."""
        return sent

    def text_in(self, sent: Shown) -> str:
        """Return the text of a valid answer that no program grades; "" for none."""
        return ""

    def regraded(self, sent: Shown) -> Grade:
        """Return what an answer scores that may be without what is contested in it."""
        return self.grade(self.read(sent))

    def outcome(self, answer: Any, final: bool) -> Shown:
        """Return what the page shows about an answer: with the key where no more tries come."""
        raise NotImplementedError(type(self).__name__)

    def taken(self, answer: Any) -> Shown:
        """Return what a page needs to ask on, after an answer of which nothing is told."""
        return {}

    @property
    def lacks_feedback(self) -> bool:
        """Whether some answer that is not right gets no feedback until the key is shown."""
        return False

    @property
    def criteria(self) -> tuple[str, ...]:
        """What students look for in an answer of their own; empty where the program grades it."""
        return ()

    def key_for_page(self) -> Shown:
        """Return what a page without a kernel grades by, with ``grade.js`` of the kind: the key."""
        raise NotImplementedError(type(self).__name__)

    def key_sent(self) -> Shown:
        """Return a full answer, as a page would send it."""
        raise NotImplementedError(type(self).__name__)

    def answer_texts(self) -> Iterator[str]:
        """Yield the texts that an answer is made of: options, accepted forms, places."""
        yield from ()

    def given_away_by(self, quote: str, around: str) -> bool:
        """Tell whether a quote, shown in its paragraph, would give the answer away."""
        return gives_away(self.answer_texts(), quote, around)

    def in_words(self, asked: Shown, sent: Shown) -> str:
        """Return a valid answer in words, where it names things by other signs than tokens."""
        return ""

    @classmethod
    def written(cls, sent: Shown) -> str:
        """Return an answer of the record in words, where it says more than one text."""
        return ""

    def on_paper(self) -> Shown:
        """Return what a page that is printed has of it beside what is asked."""
        return {}

    def apart(self) -> tuple[Question, ...]:
        """Return the questions that other programs get in its place: itself, if they can."""
        return (self,)

    def portable(self) -> Portable | None:
        """Return what other programs can hold of the question; None where that is nothing."""
        return None

    def digest(self) -> str:
        """Return a digest of all that matters for an answer: ``exclude`` marks feedback."""
        told = {"about", "case", "draft", "recall", "review_after"}
        said = self.model_dump_json(exclude=told)
        return hashlib.blake2s(said.encode(), digest_size=8).hexdigest()

    def _scored(self, share: float, note: str = "") -> Grade:
        # A sum of shares may miss 1 by a hair, and a full answer is full.
        share = 1.0 if share > 1 - 1e-9 else max(0.0, share)
        return Grade(self.points * share, self.points, note)


def feedback_in(part: BaseModel, where: str = "") -> Iterator[tuple[str, str]]:
    """Yield all feedback of a question, with the part it belongs to: "option 2", "" for itself."""
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, str) and (name == "feedback" or name.startswith("if_")):
            yield where, value
        elif isinstance(value, tuple):
            for number, inner in enumerate(value, 1):
                if isinstance(inner, BaseModel):
                    part_of = f"{where}, " if where else ""
                    yield from feedback_in(inner, f"{part_of}{name.removesuffix('s')} {number}")


def text_of(sent: Shown) -> str:
    """Return the text of an answer that a page sent; "" where it has none."""
    text = sent.get("text")
    return text if isinstance(text, str) else ""


def well_formed(text: str) -> str:
    r"""Return a text that UTF-8 can say: half of a surrogate pair becomes the mark for it.

    >>> well_formed("yes\ud800")
    'yes�'
    """
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
