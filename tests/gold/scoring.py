"""How well the program reads: its three tables beside those that a person filled in by hand.

``python tests/gold/scoring.py --part first --errors 20`` prints the figures of one half and the
first errors of each kind.  The first half is there to mend rules by; the second is written by
somebody else and only looked at to see whether the mending helps on other texts.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Final, Literal, TypeVar

import pandas as pd
from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from coursekit.reading.article import Article
from coursekit.reading.case import Case, IssueEntry
from coursekit.reading.time.calendar import SEASON_MONTHS, bounds
from coursekit.tables import frames
from coursekit.tables.schema import ROLES, STANCES, STATUSES, TYPES
from coursekit.yamlfile import load

FOLDER: Final = Path(__file__).parent
#: One to mend by and two to measure: texts and keys of "unseen" are by people who knew no rule.
PARTS: Final = ("first", "second", "unseen")
#: For each table, the columns that are compared among the rows that were found.
COLUMNS: Final = {
    "timeline": ("status", "value"),
    "stakeholders": ("type", "role", "stance"),
    "statements": ("source", "stance"),
}
_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")
_TIME_OF_DAY: Final = re.compile(r"(?<=\d\d-\d\d)T[^/]*")
_ARTICLE: Final = re.compile(r"^(?:the|an?)\s+")

Row = dict[str, Any]
Entry = TypeVar("Entry", bound="_Entry")


def _one_of(allowed: Sequence[str]) -> AfterValidator:
    def check(value: str) -> str:
        if value not in allowed:
            raise ValueError(f"expected one of: {', '.join(allowed)}")
        return value

    return AfterValidator(check)


Stance = Annotated[str, _one_of(STANCES)]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class GoldEvent(_Entry):
    """A happening: the words that carry it, and its TIMEX3 value, "" when it has no date."""

    event: Annotated[str, Field(min_length=1)]
    status: Annotated[str, _one_of(STATUSES)]
    value: str = ""

    @property
    def quoted(self) -> tuple[str, ...]:
        """What the text must print."""
        return (self.event,)


class GoldStakeholder(_Entry):
    """An actor: its usual name, which the text need not print, and the forms that it prints."""

    name: Annotated[str, Field(min_length=1)]
    also: tuple[str, ...] = ()
    type: Annotated[str, _one_of(TYPES)]
    role: Annotated[str, _one_of(ROLES)]
    stance: Stance
    #: The words that carry the stance, "" where there is none.
    cue: str = ""

    @property
    def quoted(self) -> tuple[str, ...]:
        """What the text must print."""
        return (*self.also, self.cue)


class GoldStatement(_Entry):
    """An attribution; source, cue or content is "" when the text gives none."""

    source: str = ""
    cue: str = ""
    content: str | tuple[str, ...] = ""
    stance: Stance

    @property
    def parts(self) -> tuple[str, ...]:
        """The pieces of the content, several when its speaker breaks it."""
        return (self.content,) if isinstance(self.content, str) else self.content

    @property
    def quoted(self) -> tuple[str, ...]:
        """What the text must print."""
        return (self.source, self.cue, *self.parts)


class GoldText(_Entry):
    """A text with the three tables that a careful reader makes of it."""

    format: Literal[1]
    kind: Annotated[str, Field(min_length=1)]
    published: dt.date | None = None
    issue: IssueEntry | None = None
    text: Annotated[str, Field(min_length=1)]
    timeline: tuple[GoldEvent, ...]
    stakeholders: tuple[GoldStakeholder, ...]
    statements: tuple[GoldStatement, ...]

    def unprinted(self) -> list[str]:
        """Return the quotations of the tables that the text does not print."""
        entries: list[GoldEvent | GoldStakeholder | GoldStatement]
        entries = [*self.timeline, *self.stakeholders, *self.statements]
        return [words for entry in entries for words in entry.quoted if words not in self.text]

    def article(self) -> Article:
        """Return the text as the program is given it: with its day and its issue, no more."""
        case = Case(issue=self.issue) if self.issue else None
        return Article(self.text, published=self.published, case=case)


@dataclass(frozen=True, slots=True)
class Error:
    """One difference: a row that is missing, one too many, or a cell that differs."""

    table: str
    kind: str
    words: str
    file: str = ""
    detail: str = ""


@dataclass(slots=True)
class Tally:
    """Counts of one table: rows of the person, of the program, of both, and right cells."""

    gold: int = 0
    program: int = 0
    both: int = 0
    right: Counter[str] = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        """Count in another text's rows."""
        self.gold += other.gold
        self.program += other.program
        self.both += other.both
        self.right += other.right

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall (van Rijsbergen, 1979); 1 for no rows.

        Examples
        --------
        >>> round(Tally(gold=4, program=2, both=2).f1, 3)
        0.667
        """
        rows = self.gold + self.program
        return 2 * self.both / rows if rows else 1.0

    def share(self, column: str) -> float:
        """Return the share of found rows whose cell in `column` is right; 1 for no rows."""
        return self.right[column] / self.both if self.both else 1.0


@dataclass(slots=True)
class Score:
    """The tallies of the three tables, and every error."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in COLUMNS})
    errors: list[Error] = field(default_factory=list)

    def add(self, other: Score) -> None:
        """Count in another score."""
        for name, tally in other.tallies.items():
            self.tallies[name].add(tally)
        self.errors += other.errors

    def figures(self) -> dict[str, float]:
        """Return the measures by name: ``timeline found`` (F1), ``timeline status`` (share) …"""
        result = {}
        for name, columns in COLUMNS.items():
            result[f"{name} found"] = self.tallies[name].f1
            result |= {f"{name} {each}": self.tallies[name].share(each) for each in columns}
        return result


def gold_files(part: str) -> list[Path]:
    """Return the gold files of one part, in the order of their numbers."""
    return sorted((FOLDER / part).glob("*.yaml"))


def load_gold(path: Path) -> GoldText:
    """Read a gold file.

    Raises
    ------
    AuthoredFileError
        The file is no YAML, has an unknown key, or a word outside its list.
    """
    return load(path, GoldText)


def score_part(part: str) -> Score:
    """Compare the program with every text of one part."""
    score = Score()
    for path in gold_files(part):
        score.add(score_text(load_gold(path), path.name))
    return score


def score_text(gold: GoldText, file: str = "") -> Score:
    """Compare the program's tables of one text with a person's.

    Parameters
    ----------
    gold : GoldText
        The text and the person's tables.
    file : str
        Its name, for the errors.

    Returns
    -------
    Score
        Rows are paired one to one, the likest first.
    """
    page = gold.article()
    score = Score()
    found = {
        "timeline": _compare(
            gold.timeline,
            records(frames.timeline(page, "machine")),
            lambda event, row: event_likeness(page.text, event, row),
            {"status": _same("status"), "value": same_day},
        ),
        "stakeholders": _compare(
            gold.stakeholders,
            records(frames.stakeholders(page, "machine")),
            stakeholder_likeness,
            {column: _same(column) for column in COLUMNS["stakeholders"]},
        ),
        "statements": _compare(
            gold.statements,
            records(frames.statements(page, "machine")),
            _statement_likeness,
            {"source": _same_source, "stance": _same("stance")},
        ),
    }
    for name, (tally, differences) in found.items():
        score.tallies[name] = tally
        score.errors += [
            Error(name, kind, words, file, detail) for kind, words, detail in differences
        ]
    return score


def records(table: pd.DataFrame) -> list[Row]:
    return [{str(key): value for key, value in row.items()} for row in table.to_dict("records")]


def _compare(
    golds: Sequence[Entry],
    rows: Sequence[Row],
    likeness: Callable[[Entry, Row], float],
    checks: dict[str, Callable[[Entry, Row], bool]],
) -> tuple[Tally, list[tuple[str, str, str]]]:
    """Pair the rows of one table, count what is right, and say what is not."""
    pairs = paired(golds, rows, likeness)
    tally = Tally(len(golds), len(rows), len(pairs))
    differences = [
        ("missed", _told(gold.model_dump()), "")
        for place, gold in enumerate(golds)
        if place not in pairs
    ]
    taken = set(pairs.values())
    differences += [
        ("extra", _told(row), "") for place, row in enumerate(rows) if place not in taken
    ]
    for place, of_row in sorted(pairs.items()):
        gold, row = golds[place], rows[of_row]
        for column, is_right in checks.items():
            if is_right(gold, row):
                tally.right[column] += 1
                continue
            wanted, got = getattr(gold, column), row[column]
            differences.append((column, _told(gold.model_dump()), f"{got!r} for {wanted!r}"))
    return tally, differences


def paired(
    golds: Sequence[Entry], rows: Sequence[Row], likeness: Callable[[Entry, Row], float]
) -> dict[int, int]:
    """Pair entries and rows one to one, the likest first, the earlier where they are as like."""
    candidates = [
        (-like, place, of_row)
        for place, gold in enumerate(golds)
        for of_row, row in enumerate(rows)
        if (like := likeness(gold, row)) > 0
    ]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, place, of_row in sorted(candidates):
        if place not in pairs and of_row not in taken:
            pairs[place] = of_row
            taken.add(of_row)
    return pairs


def _same(column: str) -> Callable[[_Entry, Row], bool]:
    return lambda gold, row: bool(getattr(gold, column) == row[column])


def same_day(gold: GoldEvent, row: Row) -> bool:
    """Tell whether two values are of the same day: the table's precision goes no further."""
    return days_of(gold.value) == days_of(row["value"])


def days_of(value: str) -> str | tuple[dt.date, dt.date]:
    """Return the first and last day of a value, which may be written in several ways.

    A season is one of the north, as keys have it: the tables' own bounds are wider.

    Examples
    --------
    >>> days_of("2025-SU") == days_of("2025-06/2025-08")
    True
    >>> days_of("2025-12-01/2025-12-07") == days_of("2025-W49")
    True
    """
    year, _, season = day_of(value).partition("-")
    if season in SEASON_MONTHS and year.isdigit():
        begin = dt.date(int(year), SEASON_MONTHS[season], 1)
        end = begin + dt.timedelta(days=75)
        value = f"{begin:%Y-%m}/{end:%Y-%m}"
    days = bounds(day_of(value))
    return (days.earliest, days.latest) if days.earliest and days.latest else day_of(value)


def day_of(value: str) -> str:
    """Return a TIMEX3 value without its time of day.

    Examples
    --------
    >>> day_of("2023-02-04TMO"), day_of("P1D")
    ('2023-02-04', 'P1D')
    """
    return _TIME_OF_DAY.sub("", value)


def _told(row: Row) -> str:
    """Return what a row is known by."""
    if "event" in row:
        return f"{row['event']} [{row['status']}, {row['value'] or 'undated'}]"
    if "content" in row:
        content = row["content"]
        printed = content if isinstance(content, str) else " … ".join(content)
        return f"{row['source'] or '–'} | {row['cue'] or '–'} | {printed or '–'} [{row['stance']}]"
    return f"{row['name']} [{row['type']}, {row['role']}, {row['stance']}]"


def event_likeness(text: str, gold: GoldEvent, row: Row) -> float:
    """Return how many of the gold words stand inside the row's clause, 0 under one half.

    A little is taken off for a long clause, so that the closest of several is paired.
    """
    start = text.find(row["event"], row["start"])
    end = start + len(row["event"])
    best = 0.0
    for printed in re.finditer(re.escape(gold.event), text):
        words = [word.span() for word in _WORD.finditer(text, *printed.span())]
        inside = sum(start <= left and right <= end for left, right in words)
        best = max(best, inside / (len(words) or 1))
    return best - min(len(row["event"]) / 1e5, 0.01) if best >= 0.5 else 0.0


def stakeholder_likeness(gold: GoldStakeholder, row: Row) -> float:
    """Return how many forms the two share."""
    aliases = row["aliases"].split("; ") if row["aliases"] else []
    shared = _forms([gold.name, *gold.also]) & _forms([row["name"], *aliases])
    return float(len(shared))


def _forms(names: Iterable[str]) -> set[str]:
    return {folded(name) for name in names}


def folded(name: str) -> str:
    """Return a name without case, leading article and kinds of apostrophe.

    Examples
    --------
    >>> folded("The  group’s director")
    "group's director"
    """
    plain = " ".join(name.casefold().replace("’", "'").split())
    return _ARTICLE.sub("", plain)


def _statement_likeness(gold: GoldStatement, row: Row) -> float:
    """Return the Jaccard index of the contents' words, 0 under one half.

    Two statements without content are alike when source and cue are the same.  Of several with
    the same content, the one with the same source is a little liker.
    """
    ours, theirs = _words(" ".join(gold.parts)), _words(row["content"])
    bonus = 0.01 if _same_source(gold, row) else 0.0
    if not ours and not theirs:
        same_cue = folded(gold.cue) == folded(row["cue"])
        return 1.0 if bonus and same_cue else 0.0
    index = len(ours & theirs) / len(ours | theirs)
    return index + bonus if index >= 0.5 else 0.0


def _words(printed: str) -> set[str]:
    return {word.casefold().replace("’", "'") for word in _WORD.findall(printed)}


def _same_source(gold: _Entry, row: Row) -> bool:
    """Tell whether two sources are the same words, or one holds the other.

    "Jane Roe" and "Jane Roe, the group's director" name one source.
    """
    ours, theirs = (f" {' '.join(_WORD.findall(folded(name)))} " for name in _sources(gold, row))
    if not ours.strip() or not theirs.strip():
        return ours.strip() == theirs.strip()
    return ours in theirs or theirs in ours


def _sources(gold: _Entry, row: Row) -> tuple[str, str]:
    return str(getattr(gold, "source", "")), str(row["source"])


def report(scores: dict[str, Score]) -> str:
    """Return the figures as a table, one column for each score."""
    lines = ["measure".ljust(22) + "".join(name.rjust(22) for name in scores)]
    for measure in Score().figures():
        table, column = measure.split(" ", 1)
        cells = [_figure(score, table, column) for score in scores.values()]
        lines.append(measure.ljust(22) + "".join(cell.rjust(22) for cell in cells))
    return "\n".join(lines)


def _figure(score: Score, table: str, column: str) -> str:
    tally = score.tallies[table]
    value = score.figures()[f"{table} {column}"]
    if column == "found":
        return f"{value:.3f} ({tally.both} of {tally.gold}/{tally.program})"
    return f"{value:.3f} ({tally.right[column]}/{tally.both})"


def listed(errors: Iterable[Error], limit: int) -> str:
    """Return the errors by kind, the most frequent kind first, `limit` of each."""
    kinds: dict[tuple[str, str], list[Error]] = defaultdict(list)
    for error in errors:
        kinds[error.table, error.kind].append(error)
    lines = []
    for (table, kind), some in sorted(kinds.items(), key=lambda item: -len(item[1])):
        lines.append(f"\n{table}, {kind}: {len(some)}")
        lines += [
            f"  {error.file[:2]} {error.words}" + (f"  <- {error.detail}" if error.detail else "")
            for error in some[:limit]
        ]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures of one part, or of all and in total."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--part", choices=PARTS, help="one part only")
    parser.add_argument("--errors", type=int, default=0, help="errors of each kind to list")
    asked = parser.parse_args(arguments)
    halves = [asked.part] if asked.part else [half for half in PARTS if gold_files(half)]
    scores = {half: score_part(half) for half in halves}
    total = Score()
    for score in scores.values():
        total.add(score)
    print(report(scores | ({"total": total} if len(scores) > 1 else {})))
    if asked.errors:
        print(listed(total.errors, asked.errors))


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    main()
