"""The tables of facts: a model of the rows of each, its columns in order, its words and rules.

A rule that binds cells of a row is the validator of the column that it finds fault with.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Annotated, ClassVar, Final, NamedTuple, cast

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_core import PydanticCustomError

from coursekit.tables.csv_file import CellFault
from coursekit.tables.dates import DATE_FORMS, date_bounds, is_date
from coursekit.tables.facts.wording import in_words
from coursekit.tables.schema import STANCES, TYPES
from coursekit.yamlfile.messages import listed, shortened

TRACKS: Final = ("UN", "Council of Europe", "regional", "national")
EVENT_KINDS: Final = (
    *("proposal", "session", "vote", "consensus", "adoption", "opened"),
    *("signature", "ratification", "deposit", "in force", "statement", "other"),
)
CONCEPTS: Final = (
    *("scope", "safeguards", "research", "real-time-collection", "victims"),
    *("capacity", "asset-recovery", "cooperation", "children"),
)
#: What a state does with a treaty, what is declared for a territory of one, and a source's count.
TREATY_ACTS: Final = (
    *("invitation", "negotiation", "signature", "ratification", "accession"),
    *("party", "in force", "extension", "exclusion", "total"),
)
DATE_PRECISIONS: Final = ("day", "month", "year")
#: The ways of knowing an article that nobody here has read.
UNREAD: Final = frozenset({"official", "commentary", "structure"})

_DASHES: Final = frozenset("-–—")
_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ADDRESSES: Final = re.compile(r"https?://[^\s/]+\.[^\s]+(?:; https?://[^\s/]+\.[^\s]+)*")
#: What sorts a row, or says how it is known, is not part of what it says.
_LABELS: Final = frozenset({"id", "precision", "known_by", "source", "read", "confidence", "as_of"})


class _Context(NamedTuple):
    """What the check of a cell knows of its row: all cells, and which columns may be empty."""

    cells: Mapping[str, str]
    optional: Collection[str | None]


def _context(info: ValidationInfo) -> _Context:
    return cast("_Context", info.context)


def _fault(message: str) -> PydanticCustomError:
    return PydanticCustomError("cell", "{message}", {"message": message})


def _cell(expected: str, fits: Callable[[str], object]) -> AfterValidator:
    """Return the check of a cell: what it should be, in words and as a test."""

    def check(cell: str, info: ValidationInfo) -> str:
        if cell and not fits(cell):
            raise _fault(f"expected {expected}, found `{shortened(cell)}`. Correct the cell.")
        if not cell and info.field_name not in _context(info).optional:
            raise _fault(f"expected {expected}; the cell is empty. Fill it in.")
        return cell

    return AfterValidator(check)


def _one_of(*allowed: str) -> AfterValidator:
    names = (
        listed(allowed).replace(", ", " or ") if len(allowed) < 3 else f"one of {listed(allowed)}"
    )
    return _cell(names, allowed.__contains__)


Words = Annotated[str, _cell("words", str.strip)]
Day = Annotated[str, _cell("a day such as 2024-11-12", lambda cell: is_date(cell, "day"))]
Date = Annotated[
    str, _cell("a day, a month or a year such as 2024-11-12, 2024-11 or 2024", is_date)
]
Concept = Annotated[str, _one_of(*CONCEPTS)]
Stance = Annotated[str, _one_of(*STANCES)]


class FactRow(BaseModel):
    """A row of any table of facts: where it comes from; a column with a default may be empty."""

    model_config = ConfigDict(defer_build=True, validate_default=True)

    #: Sentences that say what a row says; see ``wording``.  Without any, each cell after its name.
    sentences: ClassVar[tuple[str, ...]] = ()
    #: The column with a stance that is coded from the source; "" where there is none.
    coded: ClassVar[str] = ""
    #: Columns that may be empty, but not where a question is graded by the row.
    graded: ClassVar[frozenset[str]] = frozenset()

    id: Annotated[
        str,
        _cell(
            "an id of lower-case letters, digits and hyphens such as `opened-2025`", _ID.fullmatch
        ),
    ]
    source: Annotated[str, _cell("a web address that begins with https://", _ADDRESSES.fullmatch)]
    read: Day
    confidence: Annotated[str, _one_of("high", "medium")]
    as_of: Date
    #: How we know the words of the legal text that the row is about; any table may have it.
    known_by: Annotated[
        str, _one_of("text", "depositary", "official", "commentary", "structure")
    ] = ""
    doubt: str = ""

    @field_validator("doubt")
    @classmethod
    def _doubts_what_nobody_read(cls, doubt: str, info: ValidationInfo) -> str:
        known_by = _context(info).cells.get("known_by")
        if not doubt and known_by in UNREAD:
            raise _fault(
                f"expected a few words on what was not read, as `known_by` is `{known_by}`;"
                " the cell is empty. State the doubt, or write `text` once you have read the"
                " article."
            )
        return doubt

    @classmethod
    def columns(cls) -> tuple[str, ...]:
        """Return the columns that a file must have, in order."""
        own = [name for name in cls.model_fields if name not in FactRow.model_fields]
        doubt = () if cls is FactRow else ("doubt",)
        return ("id", *own, *doubt, "source", "read", "confidence", "as_of")

    @classmethod
    def optional(cls) -> frozenset[str]:
        """Return the columns in which "" is an answer."""
        return frozenset(
            name for name, field in cls.model_fields.items() if not field.is_required()
        )

    @classmethod
    def faults(cls, cells: Mapping[str, str]) -> Iterator[CellFault]:
        """Yield what is wrong with one row; cells of missing columns are not looked at."""
        try:
            cls.model_validate(cells, context=_Context(cells, cls.optional()))
        except ValidationError as error:
            for each in error.errors(include_url=False):
                if each["type"] != "missing":
                    yield CellFault(str(each["loc"][0]), each["msg"])

    @classmethod
    def in_words(cls, cells: Mapping[str, str]) -> str:
        """Return what a row says, in sentences, without its id, its source and what sorts it."""
        return in_words(cells, cls.sentences, _LABELS)

    @classmethod
    def coded_stance(cls, cells: Mapping[str, str]) -> str:
        """Return the stance that is coded in a row about which nothing is in doubt."""
        return cells.get(cls.coded, "") if cells.get("confidence") == "high" else ""

    @classmethod
    def in_doubt(cls, cells: Mapping[str, str]) -> str:
        """Say why no question may be graded by a row, "" where one may.

        Examples
        --------
        >>> FactRow.in_doubt({"confidence": "medium", "doubt": "one page alone"})
        'of which this is in doubt: one page alone'
        >>> FactRow.in_doubt({"confidence": "high", "answer": "–"})
        'whose cell `answer` is empty'
        """
        needed = ({*cls.columns()} - cls.optional()) | cls.graded
        for name, cell in cells.items():
            if cell.strip() in _DASHES or (name in needed and not cell.strip()):
                return f"whose cell `{name}` is empty"
        if cells.get("known_by") in UNREAD:
            return f"which is about a text that nobody has read (known_by: {cells['known_by']})"
        if cells.get("doubt"):
            return f"of which this is in doubt: {cells['doubt']}"
        confidence = cells.get("confidence", "high")
        return "" if confidence == "high" else f"whose confidence is `{confidence}`"


class _Declared(FactRow):
    """A row of one of the tables below, which also says what is in doubt, and why."""

    doubt: Words = ""

    @field_validator("doubt")
    @classmethod
    def _says_why_it_is_not_sure(cls, doubt: str, info: ValidationInfo) -> str:
        cells = _context(info).cells
        if "doubt" in cells and not doubt and cells.get("confidence") == "medium":
            raise _fault(
                "expected a few words on what is uncertain, as the confidence is `medium`;"
                " the cell is empty. Say what the doubt is."
            )
        if doubt and cells.get("confidence") == "high":
            raise _fault(
                f"expected nothing, as the confidence is `high`, found `{doubt}`."
                " Empty the cell, or write `medium` as the confidence."
            )
        return doubt


def _as_exact_as_said(date: str, info: ValidationInfo) -> str:
    precision = _context(info).cells.get("precision", "")
    if precision in DATE_FORMS and not is_date(date, precision):
        raise _fault(
            f"expected a date with the precision `{precision}`, found `{date}`."
            " Correct the date or the precision."
        )
    return date


ExactDate = Annotated[Date, AfterValidator(_as_exact_as_said)]


class _Dated(_Declared):
    """A row of something that was done on a day, or over several."""

    date: ExactDate
    end: Date = ""
    precision: Annotated[str, _one_of(*DATE_PRECISIONS, "range")]

    @field_validator("end")
    @classmethod
    def _ends_a_range(cls, end: str, info: ValidationInfo) -> str:
        date, precision = (_context(info).cells.get(name, "") for name in ("date", "precision"))
        if precision == "range" and not end:
            raise _fault("expected the last day of the range; the cell is empty. Fill it in.")
        if precision in DATE_PRECISIONS and end:
            raise _fault(
                f"expected nothing, as the precision is `{precision}`, found `{end}`."
                " Empty the cell, or write `range` as the precision."
            )
        if end and is_date(date) and date_bounds(end)[1] < date_bounds(date)[0]:
            raise _fault(f"expected a date after {date}, found `{end}`. Correct one of the two.")
        return end


class Event(_Dated):
    """A row of ``chronology``."""

    sentences = ("{date}: {event}",)

    track: Annotated[str, _one_of(*TRACKS)]
    kind: Annotated[str, _one_of(*EVENT_KINDS)]
    event: Words


class Position(_Declared):
    """A row of ``positions``."""

    sentences = (
        "{actor} {act} ({target}, {date}): {argument}",
        "In its own words: “{quote}”",
        "Stance: {stance}[ (its condition: {condition})]",
    )
    coded = "stance"

    actor: Words
    type: Annotated[str, _one_of(*TYPES)]
    region: Words
    target: Words
    date: ExactDate
    precision: Annotated[str, _one_of(*DATE_PRECISIONS)]
    act: Words
    stance: Stance
    condition: Words = ""
    concept: Concept = ""
    agreement: Annotated[str, _one_of("yes", "no")] = ""
    argument: Words
    quote: Words = ""

    @field_validator("agreement")
    @classmethod
    def _agrees_on_a_concept(cls, agreement: str, info: ValidationInfo) -> str:
        if agreement and _context(info).cells.get("concept") == "":
            raise _fault(
                f"expected nothing, as the row names no concept, found `{agreement}`."
                " Name the concept, or empty the cell."
            )
        return agreement


class TreatyArticle(_Declared):
    """A row of ``treaty_articles``."""

    sentences = ("Article {article}, {title}: {says}",)

    article: Words
    title: Words
    concept: Concept
    says: Words


class RegimeAnswer(_Declared):
    """A row of ``regimes``."""

    sentences = ("{regime}, {aspect}: {answer}", "{detail}")
    graded = frozenset({"detail"})

    regime: Words
    aspect: Words
    answer: Words
    detail: Words = ""


class PrintedVersion(_Declared):
    """A row of ``contradictions``."""

    sentences = ("{printed_by}[, {day}]: {says}", "Nearer to what is known: {nearer}", "{why}")

    puzzle: Words
    version: Words
    says: Words
    printed_by: Words
    day: Date = ""
    nearer: Annotated[str, _one_of("yes", "no", "open")]
    why: Words


class SecondCoding(_Declared):
    """A row of ``second_coder``."""

    sentences = ("The second coder on row {position}: {stance}", "{why}")

    position: Words
    stance: Stance
    why: Words


class Clause(_Declared):
    """A row of ``clauses``."""

    sentences = ("{treaty}, {article}: “{words}”",)

    treaty: Words
    article: Words
    language: Words
    words: Words

    @classmethod
    def in_words(cls, cells: Mapping[str, str]) -> str:
        """Return the words with their place: a number alone is an article's."""
        place = cells["article"]
        is_article = place[:1].isdigit()
        return super().in_words({**cells, "article": f"Article {place}" if is_article else place})


class TreatyStep(_Declared):
    """A row of ``treaty_steps``."""

    sentences = ("{step} ({taken_by}): {effect}", "Written in: {written_in}")

    step: Words
    taken_by: Words
    effect: Words
    written_in: Words


class TreatyAct(_Dated):
    """A row of ``treaty_acts``."""

    sentences = ("{state}, {treaty}: {act}, {date}[ to {end}]",)

    treaty: Words
    state: Words
    iso: Annotated[
        str, _cell("a code of ISO 3166 such as `BRA`", re.compile(r"[A-Z]{3}").fullmatch)
    ]
    act: Annotated[str, _one_of(*TREATY_ACTS)]


class CitedArticle(_Declared):
    """A row of ``cited_articles``."""

    sentences = (
        "{cited} ({about}), as cited by {printed_by}[, {day}]",
        "In the adopted text: {adopted} ({verdict})",
        "{why}",
    )

    cited: Words
    about: Words
    printed_by: Words
    day: Date = ""
    adopted: Words
    verdict: Words
    why: Words


#: By the name of the file, without its ending; any other table has a ``FactRow`` in each row.
FACT_TABLES: Final[Mapping[str, type[FactRow]]] = {
    "chronology": Event,
    "positions": Position,
    "treaty_articles": TreatyArticle,
    "regimes": RegimeAnswer,
    "contradictions": PrintedVersion,
    "second_coder": SecondCoding,
    "clauses": Clause,
    "treaty_steps": TreatyStep,
    "treaty_acts": TreatyAct,
    "cited_articles": CitedArticle,
}
