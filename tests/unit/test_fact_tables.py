"""The tables of facts say what a source shows, once, and nothing that is not to be printed."""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import pytest

Row = dict[str, str]

DATA: Final = Path(__file__).parents[2] / "seeds" / "data"
TABLES: Final = sorted(DATA.glob("*.csv"))
LAST: Final = ["source", "read", "confidence", "as_of"]
CHRONOLOGY: Final = ["id", "date", "end", "precision", "track", "kind", "event", "doubt", *LAST]
REGIMES: Final = ["id", "regime", "aspect", "answer", "detail", "known_by", "doubt", *LAST]
CONTRADICTIONS: Final = [
    *("id", "puzzle", "version", "says", "printed_by", "day", "nearer", "why", "doubt"),
    *LAST,
]
TRACKS: Final = {"UN", "Council of Europe", "regional", "national"}
KINDS: Final = {
    *("proposal", "session", "vote", "consensus", "adoption", "opened", "signature"),
    *("ratification", "deposit", "in force", "statement", "other"),
}
NAMES: Final = {
    "budapest": "Budapest Convention",
    "malabo": "Malabo Convention",
    "arab-convention": "Arab Convention",
    "un-convention": "UN Convention",
    "cloud-act": "CLOUD Act",
    "e-evidence": "e-Evidence",
}
ASPECTS: Final = (
    *("kind", "opened", "in-force", "parties", "scope", "data-access", "safeguards", "real-time"),
    *("refusal", "dual-criminality", "direct-requests"),
)
#: What every regime must answer; of the others a gap says that no article was found to read.
ALWAYS: Final = ASPECTS[:8]
#: What one instrument does once only, in this order.
STAGES: Final = ("adoption", "opened", "signature", "in force")
#: The first words of an id that name an instrument; the longest that fits counts.
INSTRUMENTS: Final = (
    *("budapest", "first-protocol", "second-protocol", "arab-convention", "malabo", "convention"),
    *("e-evidence", "cloud-act", "us-uk-agreement", "us-australia-agreement", "nis2"),
)
#: Counts and days that no good page shows, and that are met often.
NEVER: Final = {
    "a plenary count of 2018": r"\b94\b.{0,12}\b59\b.{0,17}\b33\b",
    "a count of a motion in 2024": r"\b23\b.{0,12}\b102\b.{0,17}\b26\b",
    "a day for the Arab Convention's entry into force": r"2014-02-06|6 February 2014",
    "a day for the adoption in Malabo": r"2014-06-27|27 June 2014",
}
#: Pages that are written by machines, that copy, or that anybody may change.
NO_SOURCES: Final = ("grokipedia", "machineherald", "news-pravda", "wikipedia", "scribd")


def rows_of(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def bounds(value: str, end: str = "") -> tuple[dt.date, dt.date]:
    """Return the first and the last day that a date stands for, at the precision it is written."""
    year, month, day = (*map(int, value.split("-")), 0, 0)[:3]
    if day:
        first = last = dt.date(year, month, day)
    else:
        first = dt.date(year, month or 1, 1)
        last = dt.date(year + (month in {0, 12}), month % 12 + 1 if month else 1, 1)
        last -= dt.timedelta(days=1)
    return first, dt.date.fromisoformat(end) if end else last


def instrument(name: str) -> str:
    return max((one for one in INSTRUMENTS if name.startswith(one + "-")), key=len, default="")


def one_event_told_twice(rows: list[Row]) -> Iterator[str]:
    """Same id but for the year, same stage of one instrument, or same resolution adopted."""
    days: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        days["id", re.sub(r"-\d{4}$", "", row["id"])].add(row["date"])
        if instrument(row["id"]) and row["kind"] in STAGES:
            days[instrument(row["id"]), row["kind"]].add(row["date"])
        if row["kind"] in {"vote", "adoption"}:
            for number in re.findall(r"resolution (\d+/\d+)", row["event"]):
                days["resolution", number].add(row["date"])
    for (what, which), dates in days.items():
        if len(dates) > 1:
            yield f"{what} {which}: {sorted(dates)}"


def stages_out_of_order(rows: list[Row]) -> Iterator[str]:
    for one in INSTRUMENTS:
        mine = [row for row in rows if instrument(row["id"]) == one and row["kind"] in STAGES]
        mine.sort(key=lambda row: STAGES.index(row["kind"]))
        for earlier, later in pairwise(mine):
            if bounds(later["date"])[1] < bounds(earlier["date"])[0]:
                yield f"{later['id']} before {earlier['id']}"


def sessions_at_the_same_time(rows: list[Row]) -> Iterator[str]:
    """One committee cannot hold two sessions on one day."""
    sessions = [row for row in rows if row["kind"] == "session" and row["id"].startswith("ahc-")]
    for earlier, later in pairwise(sessions):
        if bounds(later["date"])[0] <= bounds(earlier["date"], earlier["end"])[1]:
            yield f"{later['id']} during {earlier['id']}"


def dates_of_another_form(rows: list[Row]) -> Iterator[str]:
    lengths = {"year": 4, "month": 7, "day": 10, "range": 10}
    for row in rows:
        first, last = bounds(row["date"], row["end"])
        ranged = row["precision"] == "range"
        if (
            len(row["date"]) != lengths[row["precision"]]
            or ranged != bool(row["end"])
            or (ranged and last <= first)
            or not row["id"].endswith(f"-{first.year}")
            or first > dt.date.fromisoformat(row["as_of"])
        ):
            yield row["id"]


def never_to_be_printed(rows: list[Row]) -> Iterator[str]:
    for row in rows:
        told = ": ".join(row.values())
        yield from (f"{row['id']}: {what}" for what, form in NEVER.items() if re.search(form, told))
        ratified = row.get("kind") in {"ratification", "deposit"}
        if ratified and row.get("date", "").startswith("2026"):
            yield f"{row['id']}: a ratification of 2026"


CHECKS: Final = (
    *(one_event_told_twice, stages_out_of_order, sessions_at_the_same_time),
    *(dates_of_another_form, never_to_be_printed),
)


def cells_a_figure_cannot_show(rows: list[Row]) -> Iterator[str]:
    """One answer of three words at most to each question about each regime."""
    cells = Counter((row["regime"], row["aspect"]) for row in rows)
    yield from (f"{cell}: {count} answers" for cell, count in cells.items() if count > 1)
    wanted = {(name, aspect) for name in NAMES.values() for aspect in ALWAYS}
    yield from (f"{cell}: no answer" for cell in sorted(wanted - set(cells)))
    for row in rows:
        known = {f"{key}-{row['aspect']}" for key, name in NAMES.items() if name == row["regime"]}
        if (
            row["id"] not in known
            or row["aspect"] not in ASPECTS
            or not 1 <= len(row["answer"].split()) <= 3
            or not row["detail"].endswith(".")
        ):
            yield row["id"]


def puzzles_nobody_can_solve(rows: list[Row]) -> Iterator[str]:
    """Two versions at least, each from a page of its own, and not every one of them wrong."""
    puzzles: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        puzzles[row["puzzle"]].append(row)
    for puzzle, versions in puzzles.items():
        if len({row["version"] for row in versions}) < 2:
            yield f"{puzzle}: one version"
        if len({(row["source"], row["version"]) for row in versions}) < len(versions):
            yield f"{puzzle}: a page twice for one version"
        nearer = {row["nearer"] for row in versions}
        if not nearer & {"yes", "open"} or not nearer <= {"yes", "no", "open"}:
            yield f"{puzzle}: {sorted(nearer)}"
        if "yes" in nearer and len({r["version"] for r in versions if r["nearer"] == "yes"}) > 1:
            yield f"{puzzle}: two versions are nearer"
    for row in rows:
        if not row["why"].endswith(".") or not row["says"] or not row["printed_by"]:
            yield f"{row['id']}: says nothing"
        if row["day"] and bounds(row["day"])[0] > dt.date.fromisoformat(row["read"]):
            yield f"{row['id']}: printed after it was read"


@pytest.fixture(scope="module")
def chronology() -> list[Row]:
    return rows_of(DATA / "chronology.csv")


def test_no_id_is_given_twice_in_any_table() -> None:
    ids = Counter(row["id"] for path in TABLES for row in rows_of(path))
    assert [name for name, count in ids.items() if count > 1] == []
    assert [name for name in ids if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)] == []


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_every_row_has_a_source_a_day_of_reading_and_a_confidence(path: Path) -> None:
    rows = rows_of(path)
    assert list(rows[0])[-4:] == LAST
    for row in rows:
        assert None not in row, row
        assert None not in row.values(), row
        address = urlsplit(row["source"])
        assert address.scheme == "https", row
        assert "." in address.netloc, row
        assert row["confidence"] == ("medium" if row["doubt"] else "high"), row
        read = dt.date.fromisoformat(row["read"])
        assert bounds(row["as_of"])[0] <= read, row
        assert all(cell == cell.strip() for cell in row.values()), row
    assert b"\r" not in path.read_bytes()


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_what_is_not_to_be_printed_is_not_there(path: Path) -> None:
    assert list(never_to_be_printed(rows_of(path))) == []


@pytest.mark.parametrize("name", ["chronology", "regimes"])
def test_no_page_of_a_machine_or_a_copier_is_a_source(name: str) -> None:
    path = DATA / f"{name}.csv"
    hosts = [(row["id"], urlsplit(row["source"]).netloc) for row in rows_of(path)]
    assert [pair for pair in hosts if any(bad in pair[1] for bad in NO_SOURCES)] == []


def test_the_chronology_has_its_columns_and_words(chronology: list[Row]) -> None:
    assert list(chronology[0]) == CHRONOLOGY
    assert {row["track"] for row in chronology} == TRACKS
    assert {row["kind"] for row in chronology} <= KINDS
    assert [row["date"] for row in chronology] == sorted(row["date"] for row in chronology)
    assert all(row["event"].endswith(".") for row in chronology)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_no_two_rows_of_the_chronology_contradict_each_other(
    check: Callable[[list[Row]], Iterator[str]], chronology: list[Row]
) -> None:
    assert list(check(chronology)) == []


@pytest.mark.parametrize(
    ("check", "name", "changes"),
    [
        (one_event_told_twice, "budapest-opened-2001", {"id": "budapest-opened-2002"}),
        (one_event_told_twice, "malabo-in-force-2023", {"id": "malabo-binds-2023"}),
        (one_event_told_twice, "resolution-74-247-2019", {"id": "committee-set-up-2019"}),
        (stages_out_of_order, "budapest-in-force-2004", {"date": "2000-07-01"}),
        (sessions_at_the_same_time, "ahc-first-session-2022", {"end": "2022-06-01"}),
        (dates_of_another_form, "malabo-adopted-2014", {"precision": "day"}),
        (dates_of_another_form, "third-committee-2024", {"as_of": "2024-11-10"}),
        (never_to_be_printed, "resolution-73-187-2018", {"event": "94 for, 59 against, 33."}),
        (never_to_be_printed, "serbia-second-protocol-2023", {"date": "2026-02-10"}),
    ],
)
def test_each_check_sees_what_it_looks_for(
    check: Callable[[list[Row]], Iterator[str]],
    name: str,
    changes: Row,
    chronology: list[Row],
) -> None:
    (row,) = [row for row in chronology if row["id"] == name]
    spoilt = row | changes
    if check is one_event_told_twice:
        spoilt |= {"date": "2024-01-01"}
        rows = [*chronology, spoilt]
    else:
        rows = [spoilt if other is row else other for other in chronology]
    assert list(check(rows))


def test_the_regimes_have_their_columns_and_one_short_answer_a_cell() -> None:
    rows = rows_of(DATA / "regimes.csv")
    assert list(rows[0]) == REGIMES
    assert list(cells_a_figure_cannot_show(rows)) == []


def test_the_arab_convention_is_in_force_and_no_day_is_told() -> None:
    rows = {row["id"]: row for row in rows_of(DATA / "regimes.csv")}
    told = rows["arab-convention-in-force"]
    assert told["answer"] == "in force"
    assert "day" in told["doubt"]
    assert not re.search(r"\d{4}-\d\d|\d+ [A-Z][a-z]+ \d{4}", told["detail"])


@pytest.mark.parametrize(
    "changes",
    [
        {"aspect": "scope"},
        {"aspect": "colour"},
        {"regime": "Lisbon Convention"},
        {"answer": "more words than fit"},
        {"answer": ""},
        {"detail": "No full stop"},
    ],
)
def test_a_cell_that_a_figure_cannot_show_is_seen(changes: Row) -> None:
    rows = rows_of(DATA / "regimes.csv")
    assert list(cells_a_figure_cannot_show([rows[0] | changes, *rows[1:]]))


def test_the_puzzles_have_their_columns_and_can_be_solved() -> None:
    rows = rows_of(DATA / "contradictions.csv")
    assert list(rows[0]) == CONTRADICTIONS
    assert list(puzzles_nobody_can_solve(rows)) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"puzzle": "alone"},
        {"nearer": "perhaps"},
        {"why": ""},
        {"says": ""},
        {"day": "2026-12-01"},
    ],
)
def test_a_puzzle_that_nobody_can_solve_is_seen(changes: Row) -> None:
    rows = rows_of(DATA / "contradictions.csv")
    assert list(puzzles_nobody_can_solve([rows[0] | changes, *rows[1:]]))


def test_a_puzzle_of_one_page_or_of_wrong_versions_only_is_seen() -> None:
    rows = rows_of(DATA / "contradictions.csv")
    assert list(puzzles_nobody_can_solve([*rows, rows[0]]))
    assert list(puzzles_nobody_can_solve([row | {"nearer": "no"} for row in rows]))
    assert list(puzzles_nobody_can_solve([row | {"nearer": "yes"} for row in rows]))


def test_the_rows_that_the_readme_names_are_there() -> None:
    told = (DATA / "README.md").read_text(encoding="utf-8")
    ids = {row["id"] for path in TABLES for row in rows_of(path)}
    named = set(re.findall(r"`([a-z0-9-]+-\d{4})`", told))
    assert named - ids == set()
    puzzles = {row["puzzle"] for row in rows_of(DATA / "contradictions.csv")}
    assert {puzzle for puzzle in puzzles if f"`{puzzle}`" not in told} == set()
