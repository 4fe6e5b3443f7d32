"""A hand-in: what of a record a student hands in, and how its file says it."""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cached_property
from typing import Annotated, Any, Final, Literal, NamedTuple, get_args

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StrictInt,
    StrictStr,
    StringConstraints,
    ValidationInfo,
    field_validator,
)

from coursekit.errors import HandInError
from coursekit.i18n import translated as _

#: The format of the file; a later one has a higher number.
FORMAT: Final = 1
KIND: Final = "coursekit-hand-in"

#: What a student can tick.
Ticked = Literal["answers", "written", "brief", "hints", "confidence", "first-tries", "contested"]
TICKED: Final = get_args(Ticked)
#: What is ticked until the student changes it.
BY_DEFAULT: Final[tuple[Ticked, ...]] = ("answers", "written", "brief")
#: A name or pseudonym has at most so many characters.
LONGEST_NAME: Final = 80
_SUM: Final = "sum"
_CODE: Final = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")

Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.:/-]{1,160}$")]
Version = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
#: In UTC, by the clock of the student's machine; "" where the record has no sound time.
Time = Annotated[str, StringConstraints(pattern=r"^([0-9]{4}(-[0-9]{2}){2}T[0-9:]{8}Z)?$")]
Words = Annotated[str, StringConstraints(max_length=1000)]
Text = Annotated[str, StringConstraints(max_length=20_000)]
Count = Annotated[int, Field(strict=True, ge=0, le=100_000)]
Points = Annotated[float, Field(ge=0, le=1_000_000)]
Leaf = Annotated[StrictStr | StrictBool | StrictInt | None, Field(union_mode="left_to_right")]
#: An answer, as a page sends it and ``Question.read`` reads it.
Sent = dict[
    StrictStr,
    Annotated[list[Leaf] | dict[StrictStr, Leaf] | Leaf, Field(union_mode="left_to_right")],
]
Verdict = Literal["right", "near", "partly", "wrong", "kept"]
Confidence = Literal["", "sure", "fairly", "guessing"]


class _Said(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Course(_Said):
    """The course that is answered, and the version of coursekit that showed it."""

    name: Name
    version: Annotated[str, StringConstraints(max_length=80)]


class Lesson(_Said):
    """A lesson; its version changes with any of its questions."""

    lesson: Name
    version: Version


class Student(_Said):
    """Who hands in, as the student says it: nothing else about the person is known."""

    as_: Literal["pseudonym", "name"] = Field(alias="as")
    called: Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_NAME)]


class Given(_Said):
    """An answer, and what it was worth."""

    answer: Sent
    #: For a person to read.
    words: Words
    verdict: Verdict
    #: Without what hints cost.
    points: Points
    of: Points
    at: Time
    #: The share of the points that hints cost; with ``hints`` alone.
    cost: Points | None = None
    #: With ``confidence`` and ``first-tries`` alone.
    confidence: Confidence | None = None
    #: The reason in one line that some questions ask for; with ``written`` alone.
    reason: Words | None = None


class Answered(_Said):
    """A question that was answered."""

    quiz: Name
    question: Name
    version: Version
    kind: Name
    #: How often it had been opened again after a miss.
    round: Count
    tries: Count
    last: Given
    #: Where it was worth more than the last.
    best: Given | None = None
    first: Given | None = None
    confidence: Confidence | None = None
    hints: Count | None = None


class Draft(_Said):
    """The first version of a text."""

    text: Text
    at: Time


class Written(_Said):
    """A text that no program grades."""

    quiz: Name
    question: Name
    version: Version
    kind: Name
    text: Text
    at: Time
    #: The student's own, by the rubric.
    marks: tuple[Count, ...] | None = None
    first: Draft | None = None


class FirstParagraph(_Said):
    """The first version of a paragraph."""

    fields: dict[Name, Text]
    at: Time


class Paragraph(_Said):
    """A paragraph of the brief."""

    quiz: Name
    question: Name
    version: Version
    #: Whom it is for; with ``contested`` alone.
    client: Name | None = None
    fields: dict[Name, Text]
    at: Time
    marks: tuple[Count, ...] | None = None
    first: FirstParagraph | None = None


class HandIn(_Said):
    """What a student hands in of the record of one course."""

    format: Literal[1] = 1
    kind: Literal["coursekit-hand-in"] = "coursekit-hand-in"
    course: Course
    made: Time
    student: Student
    #: What was ticked.
    holds: tuple[Ticked, ...]
    lessons: tuple[Lesson, ...]
    answers: tuple[Answered, ...] = ()
    written: tuple[Written, ...] = ()
    brief: tuple[Paragraph, ...] = ()

    @field_validator("answers", "written", "brief")
    @classmethod
    def _each_question_once(cls, items: Any, info: ValidationInfo) -> Any:
        """Refuse a question that is said twice: its points would count twice."""
        beside = info.data.get("written", ()) if info.field_name == "brief" else ()
        asked = [(each.quiz, each.question) for part in (beside, items) for each in part]
        if len(set(asked)) < len(asked):
            raise ValueError(info.field_name)
        return items

    def said(self) -> dict[str, Any]:
        """Return it as plain values, without the checksum."""
        said: dict[str, Any] = _whole(
            self.model_dump(mode="json", by_alias=True, exclude_none=True)
        )
        return said

    @cached_property
    def sum(self) -> str:
        """The SHA-256 of its canonical JSON."""
        return sum_of(self.said())

    @property
    def receipt(self) -> str:
        """The short code by which a student and an instructor name this very hand-in."""
        return receipt_of(self.sum)

    @property
    def file_name(self) -> str:
        """The name of its file."""
        return f"hand-in-{self.receipt}.html"

    def text(self) -> str:
        """Return its canonical JSON with the checksum."""
        said = self.said()
        return canonical(said | {_SUM: sum_of(said)})


def student_called(kind: str, called: object) -> Student:
    """Return a student by what was typed; HandInError where that is no name or pseudonym.

    >>> student_called("pseudonym", " p07 ").called
    'p07'
    """
    name = " ".join(called.split()) if isinstance(called, str) else ""
    if kind not in ("pseudonym", "name") or not name:
        raise HandInError(_("Write a pseudonym or your name first."))
    if len(name) > LONGEST_NAME or not name.isprintable():
        raise HandInError(
            _(
                "A name or pseudonym is one line of at most {most} characters, without control"
                " characters.",
                most=LONGEST_NAME,
            )
        )
    return Student.model_validate({"as": kind, "called": name})


class Asked(NamedTuple):
    """A question of a hand-in as a person reads it: its lesson and its prompt, in plain words."""

    lesson: str
    prompt: str


def canonical(said: Any) -> str:
    r"""Return plain values as JSON that is the same whichever program wrote it.

    >>> canonical({"b": 1, "a": "</script>"})
    '{"a":"\\u003c/script>","b":1}'
    """
    text = json.dumps(
        said, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    )
    return text.replace("<", "\\u003c")


def _whole(said: Any) -> Any:
    """Return plain values with no 1.0 in them: JavaScript knows but 1."""
    match said:
        case dict():
            return {key: _whole(value) for key, value in said.items()}
        case list() | tuple():
            return [_whole(value) for value in said]
        case float() if said.is_integer():
            return int(said)
    return said


def sum_of(said: Any) -> str:
    """Return the SHA-256 of the canonical JSON of plain values."""
    return hashlib.sha256(canonical(said).encode()).hexdigest()


def receipt_of(digest: str) -> str:
    """Return the receipt of a checksum: forty bits of it, in Crockford's base 32.

    >>> receipt_of("ffff000000" + "0" * 54)
    'ZZZG-0000'
    """
    code = base64.b32encode(bytes.fromhex(digest[:10])).decode().translate(_CODE)
    return f"{code[:4]}-{code[4:]}"
