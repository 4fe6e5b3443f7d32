"""What a model may answer: closed forms, and how one is found in what it wrote."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import CoreSchema, core_schema

from coursekit.errors import CoursekitError
from coursekit.tables.schema import ROLES, SPEECH, STANCES, TYPES
from coursekit.yamlfile.messages import printable, shortened

#: Rows of a table in one answer, and characters of a quotation: far more than an article has.
_MOST_ROWS: Final = 300
_LONGEST: Final = 4_000
#: Where an object may begin, at most so often: to try each of a million would take a day.
_MOST_TRIES: Final = 400
_THOUGHT: Final = re.compile(r"<think>.*?</think>", re.DOTALL)

Form = TypeVar("Form", bound="Answer")


class AnswerError(CoursekitError):
    """What a model wrote is no answer to what it was asked."""


class _OneOf:
    """A label: one word of a closed list."""

    def __init__(self, allowed: tuple[str, ...]) -> None:
        self.allowed = allowed

    def __get_pydantic_core_schema__(self, *_: object) -> CoreSchema:
        return core_schema.literal_schema(list(self.allowed))


_Type = Annotated[str, _OneOf(TYPES)]
_Role = Annotated[str, _OneOf(ROLES)]
_Speech = Annotated[str, _OneOf(SPEECH)]
_Stance = Annotated[str, _OneOf(STANCES)]
_Quotation = Annotated[str, Field(max_length=_LONGEST)]
_Number = Annotated[int, Field(strict=True, ge=1)]


class AnswerRow(BaseModel):
    """One row of an answer; every key is asked for, and no other is taken."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Quoted(AnswerRow):
    """Some words, and the number of the sentence that prints them."""

    sentence: _Number
    words: _Quotation


class ProposedStakeholder(AnswerRow):
    """An actor, by one printed name; `also` are its other names, each with its sentence."""

    sentence: _Number
    name: _Quotation
    also: Annotated[tuple[Quoted, ...], Field(max_length=30)]
    type: _Type
    role: _Role


class ProposedStatement(AnswerRow):
    """Who says what; `speaker` is the name of a stakeholder, as it is given there."""

    sentence: _Number
    source: _Quotation
    speaker: _Quotation
    cue: _Quotation
    content: _Quotation
    speech: _Speech
    stance: _Stance
    stance_cue: _Quotation
    target: _Quotation
    condition: _Quotation


class ProposedEvent(AnswerRow):
    """What happens, in the article's words; neither a date nor whether it came about."""

    sentence: _Number
    event: _Quotation


class Answer(BaseModel):
    """An answer whose lists are there, and nothing beside them; each row is looked at by itself."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class FirstAnswer(Answer):
    """The rows of three tables."""

    stakeholders: Annotated[tuple[ProposedStakeholder, ...], Field(max_length=_MOST_ROWS)]
    statements: Annotated[tuple[ProposedStatement, ...], Field(max_length=_MOST_ROWS)]
    events: Annotated[tuple[ProposedEvent, ...], Field(max_length=_MOST_ROWS)]


class StanceWithoutCue(AnswerRow):
    """The stance that a text shows when its cue has been cut out."""

    text: _Number
    stance: _Stance


class SecondAnswer(Answer):
    """A stance for each text."""

    stances: Annotated[tuple[StanceWithoutCue, ...], Field(max_length=_MOST_ROWS)]


def read_answer(written: str, form: type[Form], which: str) -> tuple[Form, Counter[str]]:
    r"""Return the answer in what a model wrote, without the rows that break its form; and these.

    Raises
    ------
    AnswerError
        When there is no JSON, it breaks off, or it is no such answer.

    Examples
    --------
    >>> written = 'Here: ```json\n{"stances": [{"text": 1, "stance": "maybe"}]}\n```'
    >>> read_answer(written, SecondAnswer, "question 1")
    (SecondAnswer(stances=()), Counter({'stances: stance: a word outside its list': 1}))
    """
    keys = list(form.model_fields)
    found = _object(written, keys, which)
    odd = sorted(set(found) ^ set(keys))
    if odd:
        raise AnswerError(
            f"{which}: expected JSON with {_listed(keys)} and nothing else; found"
            f" {_listed(found) or 'no keys'}. {_AGAIN}"
        )
    wrong: Counter[str] = Counter()
    kept = {key: _rows(found[key], key, form, which, wrong) for key in keys}
    return form(**kept), wrong


_AGAIN: Final = "Ask again, or another model."


def _rows(
    given: object, key: str, form: type[Answer], which: str, wrong: Counter[str]
) -> tuple[AnswerRow, ...]:
    """Return the rows of a list that keep to their form; count what is wrong with the others."""
    if not isinstance(given, list) or len(given) > _MOST_ROWS:
        raise AnswerError(
            f"{which}: expected a list of at most {_MOST_ROWS} rows as {key}, found"
            f" {len(given) if isinstance(given, list) else type(given).__name__}. {_AGAIN}"
        )
    kind: type[AnswerRow] = get_args(form.model_fields[key].annotation)[0]
    kept = []
    for row in given:
        try:
            kept.append(kind.model_validate(row))
        except ValidationError as error:
            wrong[f"{key}: {_first_fault(error)}"] += 1
    return tuple(kept)


def _first_fault(error: ValidationError) -> str:
    fault = error.errors(include_url=False, include_input=False)[0]
    names = [str(part) for part in fault["loc"] if isinstance(part, str)]
    where = printable(shortened(names[0], 30)) if names else "a row"
    said = {
        "missing": "is missing",
        "extra_forbidden": "was not asked for",
        "literal_error": "a word outside its list",
    }.get(fault["type"], "is not what was asked for")
    return f"{where}: {said}"


def _object(written: str, keys: list[str], which: str) -> Mapping[str, Any]:
    """Return the last JSON object that has one of the keys, wherever it stands."""
    text = _THOUGHT.sub("", written)
    last: Mapping[str, Any] | None = None
    broken = ""
    end = 0
    for start in _braces(text):
        if start < end:
            continue
        try:
            found, end = _DECODER.raw_decode(text, start)
        except (ValueError, RecursionError) as error:
            broken = broken or f"{error}"
            continue
        if isinstance(found, dict) and not set(keys).isdisjoint(found):
            last = found
    if last is not None:
        return last
    said = f"“{printable(shortened(' '.join(text.split()), 120))}”" if text.strip() else "nothing"
    if broken:
        raise AnswerError(
            f"{which}: expected JSON, but it breaks off or is faulty ({printable(broken)})."
            f" The answer begins: {said}. {_AGAIN}"
        )
    raise AnswerError(
        f"{which}: expected JSON with {_listed(keys)}; the model answered {said}. {_AGAIN}"
    )


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


_DECODER: Final = json.JSONDecoder(parse_constant=_refuse_constant)


def _braces(text: str) -> Iterator[int]:
    at = text.find("{")
    for _ in range(_MOST_TRIES):
        if at < 0:
            return
        yield at
        at = text.find("{", at + 1)


def _listed(keys: Any) -> str:
    return ", ".join(f"“{printable(shortened(str(key), 30))}”" for key in list(keys)[:6])
