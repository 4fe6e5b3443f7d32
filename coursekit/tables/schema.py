"""The three tables: the columns of each, in order, and the words that a cell may hold."""

from __future__ import annotations

import datetime as dt
import unicodedata
from dataclasses import dataclass, fields
from typing import Any, Final, Literal

#: The names of the three tables; which rows: reviewed ones where there are some, or the machine's.
TableName = Literal["timeline", "stakeholders", "statements"]
Origin = Literal["best", "machine", "reviewed"]
#: A spreadsheet takes a cell that opens with one of these for a formula, and runs it.
_FORMULAS: Final = frozenset("=+-@")
#: What ends a cell or a line where a program splits the file again.
_SPLITTING: Final = ("\t", "\r", "\n")
#: Blanks, and signs that are not seen, by their categories in Unicode.
_UNSEEN: Final = frozenset(("Cc", "Cf", "Zl", "Zp", "Zs"))
STATUSES: Final = ("happened", "planned", "possible", "denied")
PRECISIONS: Final = (
    "day",
    "week",
    "month",
    "quarter",
    "year",
    "decade",
    "range",
    "relative",
    "undated",
)
RELATIONS: Final = ("", "before", "after", "same")
TYPES: Final = (
    "state",
    "bloc",
    "government body",
    "legislature",
    "court",
    "political party",
    "intergovernmental organisation",
    "company",
    "industry group",
    "civil society",
    "academia",
    "media",
    "person",
    "unnamed group",
)
ROLES: Final = ("speaker", "actor", "addressee", "spoken about", "source credit")
STANCES: Final = (
    "support",
    "conditional",
    "neutral",
    "undecided",
    "critical",
    "oppose",
    "unclear",
)
SPEECH: Final = ("direct", "indirect", "mixed")
#: Made by the rules; written down by somebody, and checked by nobody; checked by a coder on a day.
ORIGINS: Final = ("machine", "proposed", "reviewed")
CERTAINTIES: Final = ("clear", "doubtful")
#: What separates, in a cell, the pieces of a content that is not printed in one piece.
BETWEEN_PIECES: Final = " … "


def run_by_spreadsheets(cell: str) -> bool:
    """Tell whether a spreadsheet would run a cell, also behind blanks and unseen signs."""
    if cell.startswith(_SPLITTING):
        return True
    seen = next((sign for sign in cell if unicodedata.category(sign) not in _UNSEEN), "")
    return unicodedata.normalize("NFKC", seen) in _FORMULAS


def harmless(cell: str) -> str:
    """Return a cell as a CSV file has it: what would be run is opened with an apostrophe."""
    return f"'{cell}" if run_by_spreadsheets(cell.lstrip("'")) else cell


def meant_by(cell: str) -> str:
    """Return what a cell of a CSV file says: the way back from :func:`harmless`.

    Examples
    --------
    >>> meant_by(harmless("-5")), meant_by("'s-Hertogenbosch")
    ('-5', "'s-Hertogenbosch")
    """
    opened = cell.startswith("'") and run_by_spreadsheets(cell.lstrip("'"))
    return cell[1:] if opened else cell


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What every row ends with: the sentence that shows it, how it was made, and who checked it."""

    evidence: str
    start: int
    end: int
    origin: str = "machine"
    coder: str = ""
    checked_on: dt.date | None = None
    certainty: str = "clear"
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow(Shown):
    """One event."""

    event_id: str
    event: str
    status: str
    value: str
    precision: str
    earliest: dt.date | None
    latest: dt.date | None
    expression: str
    expression_start: int | None
    expression_end: int | None
    relation_type: str
    relation_to: str
    stakeholders: tuple[str, ...]
    statement_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StakeholderRow(Shown):
    """One actor, with every printed form that was merged into it."""

    stakeholder_id: str
    name: str
    aliases: tuple[str, ...]
    type: str
    role: str
    stance: str
    stance_cue: str
    target: str
    mentions: int
    statements: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRow(Shown):
    """One attribution: who (source), with which word (cue), what (content)."""

    statement_id: str
    stakeholder_id: str
    source: str
    cue: str
    content: str
    speech: str
    stance: str
    target: str
    condition: str
    act: str
    concept: str
    agreement: str
    source_start: int | None
    source_end: int | None
    cue_start: int | None
    cue_end: int | None
    content_start: int | None
    content_end: int | None
    content_spans: tuple[tuple[int, int], ...]


def columns_of(kind: Any) -> tuple[str, ...]:
    """Return the columns of a table: its own, then those with which tables of words end."""
    shown = [field.name for field in fields(Shown)] if issubclass(kind, Shown) else []
    return (*(field.name for field in fields(kind) if field.name not in shown), *shown)


TIMELINE_COLUMNS: Final = columns_of(TimelineRow)
STAKEHOLDER_COLUMNS: Final = columns_of(StakeholderRow)
STATEMENT_COLUMNS: Final = columns_of(StatementRow)
