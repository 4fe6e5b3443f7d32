"""The tables of facts: which columns each has, what a cell may hold, and how cells must agree.

This is the single place where these columns are named, and nothing in it needs pandas.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from coursekit.tables.dates import DATE_FORMS, date_bounds, said_date
from coursekit.tables.schema import STANCES, TYPES

TRACKS: Final = ("UN", "Council of Europe", "regional", "national")
HAPPENING_KINDS: Final = (
    "proposal",
    "session",
    "vote",
    "consensus",
    "adoption",
    "opened",
    "signature",
    "ratification",
    "deposit",
    "in force",
    "statement",
    "other",
)
DATE_PRECISIONS: Final = ("day", "month", "year")
CONCEPTS: Final = (
    "scope",
    "safeguards",
    "research",
    "real-time-collection",
    "victims",
    "capacity",
    "asset-recovery",
    "cooperation",
    "children",
)
AGREEMENTS: Final = ("yes", "no")
NEARER: Final = ("yes", "no", "open")
CONFIDENCES: Final = ("high", "medium")
#: How the words of the legal text that a row tells are known.
KNOWN_BY: Final = ("text", "depositary", "official", "commentary", "structure")
#: Of these, the ways of knowing an article that nobody here has read.
UNREAD: Final = frozenset({"official", "commentary", "structure"})

_DASHES: Final = frozenset("-–—")
_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ADDRESS: Final = re.compile(r"https?://[^\s/]+\.[^\s]+")


_CELL: Final = re.compile(r"\{(\w+)\}")
_OPTIONAL: Final = re.compile(r"\[([^]]*)\]")
_ENDED: Final = re.compile(r"[.!?…][”’\"')]*$")
_MONTHS: Final = (
    "January February March April May June July August September October November December"
).split()


class Complaint(NamedTuple):
    """What is wrong with one cell: its column, what was expected against what was found, advice."""

    column: str
    told: str


class Form(NamedTuple):
    """What a cell of a column must look like: in words, and as a test."""

    expected: str
    fits: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table of facts.

    Attributes
    ----------
    name : str
        As the head of the file has it.
    form : Form
        What a cell that is not empty must look like.
    may_be_empty : bool
        Whether "" is an answer.
    """

    name: str
    form: Form
    may_be_empty: bool = False

    def complaint(self, cell: str) -> str:
        """Say what is wrong with a cell, "" when nothing is.

        Examples
        --------
        >>> print(Column("confidence", one_of("high", "medium")).complaint("low"))
        expected `high` or `medium`, found `low`. Correct the cell.
        """
        if not cell:
            return (
                ""
                if self.may_be_empty
                else f"expected {self.form.expected}; the cell is empty. Fill it in."
            )
        if self.form.fits(cell):
            return ""
        found = cell if len(cell) <= 60 else f"{cell[:59]}…"
        return f"expected {self.form.expected}, found `{found}`. Correct the cell."


Rule = Callable[[Mapping[str, str]], Iterator[Complaint]]


@dataclass(frozen=True, slots=True)
class FactTable:
    """A table of facts: its columns in order, and the rules that bind cells of one row.

    Attributes
    ----------
    columns : tuple of Column
        Those that a file must have.
    rules : tuple of callable
        Each yields what is wrong with a row whose cells do not agree.
    telling : tuple of str
        The sentences that say what a row says, where it is shown as evidence: a word in braces is
        the cell of that column.  A sentence with an empty cell is left out, and so is a part of one
        in square brackets.  Without any, each cell is told after the name of its column.
    coded : str
        The column with a stance that is coded from the source; "" where there is none.
    behind : frozenset of str
        Columns that may be empty, but not where a question is graded by the row.
    """

    columns: tuple[Column, ...]
    rules: tuple[Rule, ...] = ()
    telling: tuple[str, ...] = ()
    coded: str = ""
    behind: frozenset[str] = frozenset()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)

    def told(self, cells: Mapping[str, str]) -> str:
        """Return what a row says, in sentences: without its id, its source, and what sorts it.

        Examples
        --------
        >>> FactTable((), telling=("{date}[ in {place}]: {event}", "Note: {doubt}")).told(
        ...     {"date": "2024-08", "place": "", "event": "A draft is agreed", "doubt": ""}
        ... )
        'August 2024: A draft is agreed.'
        """
        said = {name: _date_in_words(cell) for name, cell in cells.items()}
        if cells.get("end"):
            said["date"] = said_date(cells["date"], cells["end"])
        if self.telling:
            return " ".join(filter(None, (_sentence(form, said) for form in self.telling)))
        about = {column.name for column in (_KNOWN_BY, *_ABOUT)}
        left_out = {"id", "precision", *about} - {"doubt"}
        told = {name: cell for name, cell in said.items() if cell and name not in left_out}
        if len(told) == 1:
            return next(iter(told.values()))
        return "; ".join(f"{name.replace('_', ' ')}: {cell}" for name, cell in told.items())

    def coded_stance(self, cells: Mapping[str, str]) -> str:
        """Return the stance that is coded in a row about which nothing is in doubt."""
        return cells.get(self.coded, "") if cells.get("confidence") == "high" else ""

    def in_doubt(self, cells: Mapping[str, str]) -> str:
        """Say why no question may be graded by a row, "" where one may.

        Examples
        --------
        >>> OTHER_TABLE.in_doubt({"confidence": "medium", "doubt": "one page alone"})
        'of which this is in doubt: one page alone'
        >>> OTHER_TABLE.in_doubt({"confidence": "high", "answer": "–"})
        'whose cell `answer` is empty'
        """
        empty = next((name for name, cell in cells.items() if self._lacks(name, cell)), "")
        if empty:
            return f"whose cell `{empty}` is empty"
        if cells.get("known_by") in UNREAD:
            return f"which is about a text that nobody has read (known_by: {cells['known_by']})"
        if cells.get("doubt"):
            return f"of which this is in doubt: {cells['doubt']}"
        confidence = cells.get("confidence", "high")
        return "" if confidence == "high" else f"whose confidence is `{confidence}`"

    def _lacks(self, name: str, cell: str) -> bool:
        """Tell whether a cell that should say something does not; a dash says nothing."""
        needed = {column.name for column in self.columns if not column.may_be_empty} | self.behind
        return cell.strip() in _DASHES or (not cell.strip() and name in needed)

    def complaints(self, cells: Mapping[str, str]) -> Iterator[Complaint]:
        """Yield what is wrong with one row; cells of missing columns are not looked at."""
        bad = set()
        for column in (*self.columns, _KNOWN_BY):
            if column.name in cells and (told := column.complaint(cells[column.name])):
                bad.add(column.name)
                yield Complaint(column.name, told)
        for rule in self.rules:
            for complaint in rule(cells):
                if complaint.column not in bad:
                    yield complaint


def _sentence(form: str, cells: Mapping[str, str]) -> str:
    """Fill the cells into a sentence, "" where one of them is empty."""
    form = _OPTIONAL.sub(lambda part: part[1] if _is_filled(part[1], cells) else "", form)
    if not _is_filled(form, cells):
        return ""
    told = _CELL.sub(lambda name: cells[name[1]], form)
    told = told[:1].upper() + told[1:]
    return told if _ENDED.search(told) else f"{told}."


def _is_filled(form: str, cells: Mapping[str, str]) -> bool:
    return all(cells.get(name) for name in _CELL.findall(form))


def _date_in_words(cell: str) -> str:
    """Write a day or a month as English does; anything else stays as it is."""
    if not any(DATE_FORMS[precision].fullmatch(cell) for precision in ("day", "month")):
        return cell
    year, month, *day = cell.split("-")
    name = _MONTHS[int(month) - 1] if 1 <= int(month) <= 12 else ""
    return " ".join([*(part.lstrip("0") for part in day), name, year]) if name else cell


def one_of(*allowed: str) -> Form:
    """Return the form of a cell that holds one word of a list."""
    names = [f"`{word}`" for word in allowed]
    listed = " or ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    return Form(listed if len(allowed) < 3 else f"one of {', '.join(names)}", allowed.__contains__)


def _is_date(cell: str) -> bool:
    try:
        date_bounds(cell)
    except ValueError:
        return False
    return True


def _is_day(cell: str) -> bool:
    return bool(DATE_FORMS["day"].fullmatch(cell)) and _is_date(cell)


def _are_addresses(cell: str) -> bool:
    return all(_ADDRESS.fullmatch(part) for part in cell.split("; "))


_WORDS: Final = Form("words", lambda cell: bool(cell.strip()))
_DAY: Final = Form("a day such as 2024-11-12", _is_day)
_DATE: Final = Form("a day, a month or a year such as 2024-11-12, 2024-11 or 2024", _is_date)
_ABOUT: Final = (
    Column("doubt", _WORDS, may_be_empty=True),
    Column("source", Form("a web address that begins with https://", _are_addresses)),
    Column("read", _DAY),
    Column("confidence", one_of(*CONFIDENCES)),
    Column("as_of", _DATE),
)
#: Any table may have it: how we know the legal text that a row tells; empty where it tells none.
_KNOWN_BY: Final = Column("known_by", one_of(*KNOWN_BY), may_be_empty=True)
_KEY: Final = Column(
    "id",
    Form("an id of lower-case letters, digits and hyphens such as `opened-2025`", _ID.fullmatch),  # type: ignore[arg-type]
)


def _dated_as_said(cells: Mapping[str, str]) -> Iterator[Complaint]:
    """Hold that a date is written as exactly as its precision says."""
    date, precision = cells.get("date", ""), cells.get("precision", "")
    form = DATE_FORMS.get(precision)
    if form and _is_date(date) and not form.fullmatch(date):
        yield Complaint(
            "date",
            f"expected a date with the precision `{precision}`, found `{date}`."
            " Correct the date or the precision.",
        )


def _ends_as_said(cells: Mapping[str, str]) -> Iterator[Complaint]:
    """Hold that a range ends after it begins, and nothing else has an end."""
    date, end, precision = (cells.get(name, "") for name in ("date", "end", "precision"))
    if precision == "range" and not end:
        yield Complaint("end", "expected the last day of the range; the cell is empty. Fill it in.")
    elif precision in DATE_PRECISIONS and end:
        yield Complaint(
            "end",
            f"expected nothing, as the precision is `{precision}`, found `{end}`."
            " Empty the cell, or write `range` as the precision.",
        )
    elif _is_date(date) and _is_date(end) and date_bounds(end)[1] < date_bounds(date)[0]:
        yield Complaint(
            "end", f"expected a date after {date}, found `{end}`. Correct one of the two."
        )


def _doubt_is_said(cells: Mapping[str, str]) -> Iterator[Complaint]:
    """Hold that what is not sure says why, and what is sure has no doubt."""
    doubt, confidence = cells.get("doubt"), cells.get("confidence")
    if doubt == "" and confidence == "medium":
        yield Complaint(
            "doubt",
            "expected a few words on what is uncertain, as the confidence is `medium`;"
            " the cell is empty. Say what the doubt is.",
        )
    elif doubt and confidence == "high":
        yield Complaint(
            "doubt",
            f"expected nothing, as the confidence is `high`, found `{doubt}`."
            " Empty the cell, or write `medium` as the confidence.",
        )


def _unread_is_doubted(cells: Mapping[str, str]) -> Iterator[Complaint]:
    """Hold that a row on an article that nobody has read says so."""
    if cells.get("known_by") in UNREAD and not cells.get("doubt"):
        yield Complaint(
            "doubt",
            f"expected a few words on what was not read, as `known_by` is `{cells['known_by']}`;"
            " the cell is empty. State the doubt, or write `text` once you have read the article.",
        )


def _agrees_on_something(cells: Mapping[str, str]) -> Iterator[Complaint]:
    """Hold that who agrees, or not, does so on a concept."""
    if cells.get("agreement") and cells.get("concept") == "":
        yield Complaint(
            "agreement",
            f"expected nothing, as the row names no concept, found `{cells['agreement']}`."
            " Name the concept, or empty the cell.",
        )


def _table(
    *columns: Column,
    rules: tuple[Rule, ...] = (),
    telling: tuple[str, ...],
    coded: str = "",
    behind: str = "",
) -> FactTable:
    return FactTable(
        (_KEY, *columns, *_ABOUT),
        (*rules, _doubt_is_said, _unread_is_doubted),
        (*telling, "Note: {doubt}"),
        coded,
        frozenset(behind.split()),
    )


def _words(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, _WORDS) for name in names)


#: By the name of the file, without its ending.
FACT_TABLES: Final[Mapping[str, FactTable]] = {
    "chronology": _table(
        Column("date", _DATE),
        Column("end", _DATE, may_be_empty=True),
        Column("precision", one_of(*DATE_PRECISIONS, "range")),
        Column("track", one_of(*TRACKS)),
        Column("kind", one_of(*HAPPENING_KINDS)),
        *_words("event"),
        rules=(_dated_as_said, _ends_as_said),
        telling=("{date}: {event}",),
    ),
    "positions": _table(
        *_words("actor"),
        Column("type", one_of(*TYPES)),
        *_words("region", "target"),
        Column("date", _DATE),
        Column("precision", one_of(*DATE_PRECISIONS)),
        *_words("act"),
        Column("stance", one_of(*STANCES)),
        Column("condition", _WORDS, may_be_empty=True),
        Column("concept", one_of(*CONCEPTS), may_be_empty=True),
        Column("agreement", one_of(*AGREEMENTS), may_be_empty=True),
        *_words("argument"),
        Column("quote", _WORDS, may_be_empty=True),
        rules=(_dated_as_said, _agrees_on_something),
        telling=(
            "{actor} {act} ({target}, {date}): {argument}",
            "In its own words: “{quote}”",
            "Stance: {stance}[ (its condition: {condition})]",
        ),
        coded="stance",
    ),
    "treaty_articles": _table(
        *_words("article", "title"),
        Column("concept", one_of(*CONCEPTS)),
        *_words("says"),
        telling=("Article {article}, {title}: {says}",),
    ),
    "regimes": _table(
        *_words("regime", "aspect", "answer"),
        Column("detail", _WORDS, may_be_empty=True),
        telling=("{regime}, {aspect}: {answer}", "{detail}"),
        behind="detail",
    ),
    "contradictions": _table(
        *_words("puzzle", "version", "says", "printed_by"),
        Column("day", _DATE, may_be_empty=True),
        Column("nearer", one_of(*NEARER)),
        *_words("why"),
        telling=(
            "{printed_by}[, {day}]: {says}",
            "Nearer to what is known: {nearer}",
            "{why}",
        ),
    ),
    "second_coder": _table(
        *_words("position"),
        Column("stance", one_of(*STANCES)),
        *_words("why"),
        telling=("The second coder on row {position}: {stance}", "{why}"),
    ),
    "clauses": _table(
        *_words("treaty", "article", "language", "words"),
        telling=("{treaty}, Article {article}: “{words}”",),
    ),
    "treaty_steps": _table(
        *_words("step", "taken_by", "effect", "written_in"),
        telling=("{step} ({taken_by}): {effect}", "Written in: {written_in}"),
    ),
    "cited_articles": _table(
        *_words("cited", "about", "printed_by"),
        Column("day", _DATE, may_be_empty=True),
        *_words("adopted", "verdict", "why"),
        telling=(
            "{cited} ({about}), as cited by {printed_by}[, {day}]",
            "In the adopted text: {adopted} ({verdict})",
            "{why}",
        ),
    ),
}

#: What any other table of facts must have: where each row comes from.
OTHER_TABLE: Final = FactTable(
    (_KEY, *(column for column in _ABOUT if column.name != "doubt")),
    (_unread_is_doubted,),
)
