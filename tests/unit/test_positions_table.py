"""The tables of positions and of treaty articles use the design's words and lean to no side."""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, get_args
from urllib.parse import urlsplit

import pytest

from coursekit.reading.case import CaseType
from coursekit.reading.stance.position import Stance

Row = dict[str, str]

DATA: Final = Path(__file__).parents[2] / "seeds" / "data"
LAST: Final = ["source", "read", "confidence", "as_of"]
POSITIONS: Final = [
    *("id", "actor", "type", "region", "target", "date", "precision", "act", "stance"),
    *("condition", "concept", "agreement", "argument", "quote", "doubt"),
    *LAST,
]
ARTICLES: Final = ["id", "article", "title", "concept", "says", "known_by", "doubt", *LAST]
SECOND: Final = ["id", "position", "stance", "why", "doubt", *LAST]
STANCES: Final = frozenset(get_args(Stance))
TYPES: Final = frozenset(get_args(CaseType)) - {""}
#: The regional groups of the United Nations: a state or a bloc belongs to one of them.
GROUPS: Final = frozenset(
    {
        *("African States", "Asia-Pacific States", "Eastern European States"),
        *("Latin American and Caribbean States", "Western European and other States"),
    }
)
REGIONS: Final = GROUPS | {"international", "global"}
ACTS: Final = frozenset(
    {
        *("said", "wrote", "voted for", "voted against", "abstained", "joined consensus"),
        *("asked for votes", "co-sponsored", "signed", "ratified", "did not sign", "stayed away"),
    }
)
CONCEPTS: Final = frozenset(
    {
        *("scope", "safeguards", "research", "real-time-collection", "victims", "capacity"),
        *("asset-recovery", "cooperation", "children"),
    }
)
#: Acts that show by themselves that their actor is for, or against, what they are done to.
BINDING: Final = {
    "voted for": "support",
    "joined consensus": "support",
    "co-sponsored": "support",
    "signed": "support",
    "ratified": "support",
    "voted against": "oppose",
}
#: Concepts on which lesson 5 and 6 draw who agrees with whom.
DRAWN: Final = ("scope", "safeguards", "research", "capacity", "children", "cooperation")
#: Counts and days that no good page shows, and that are met often.
NEVER: Final = (
    *(r"\b94\b.{0,12}\b59\b.{0,17}\b33\b", r"\b23\b.{0,12}\b102\b.{0,17}\b26\b"),
    *(r"2014-02-06|6 February 2014", r"2014-06-27|27 June 2014"),
)
#: Pages that are written by machines, that copy, or that anybody may change.
NO_SOURCES: Final = (
    *("grokipedia", "machineherald", "news-pravda", "wikipedia", "scribd", "gksolver"),
    *("dig.watch/event/", "freefontly", "note.f5.pm"),
)


def rows_of(name: str) -> list[Row]:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def latest(rows: list[Row]) -> dict[str, Row]:
    """Return for each actor its last row on the treaty or its draft: where it stands now."""
    ours = [row for row in rows if row["target"] in ("treaty", "draft treaty")]
    return {row["actor"]: row for row in sorted(ours, key=lambda row: row["date"])}


def words_of_another_codebook(rows: list[Row]) -> Iterator[str]:
    known = {
        "type": TYPES,
        "region": REGIONS,
        "act": ACTS,
        "stance": STANCES,
        "concept": CONCEPTS | {""},
        "agreement": {"yes", "no", ""},
    }
    for row in rows:
        yield from (f"{row['id']}: {key}" for key, words in known.items() if row[key] not in words)
        if row["type"] == "state" and row["region"] not in GROUPS:
            yield f"{row['id']}: a state of no regional group"


def stances_against_the_rules(rows: list[Row]) -> Iterator[str]:
    """What the stance rules of the design ask for, as far as the cells show it."""
    for row in rows:
        if (row["stance"] == "conditional") != bool(row["condition"]):
            yield f"{row['id']}: conditional and its condition belong together"
        if BINDING.get(row["act"], row["stance"]) != row["stance"]:
            yield f"{row['id']}: {row['act']}, and {row['stance']}"
        if row["agreement"] and not row["concept"]:
            yield f"{row['id']}: agrees, and on nothing"


def two_stances_in_one_text(rows: list[Row]) -> Iterator[str]:
    """One actor has one stance on one target on one day, and in one text, whatever the concept."""
    stances: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for row in rows:
        when = row["date"] if row["precision"] == "day" else ""
        for where in filter(None, (when, row["source"])):
            stances[row["actor"], row["target"], where].add(row["stance"])
    yield from (f"{key}: {sorted(found)}" for key, found in stances.items() if len(found) > 1)
    homes: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for row in rows:
        homes[row["actor"]].add((row["type"], row["region"]))
    yield from (f"{actor}: {sorted(found)}" for actor, found in homes.items() if len(found) > 1)


def dates_of_another_form(rows: list[Row]) -> Iterator[str]:
    lengths = {"year": 4, "month": 7, "day": 10}
    for row in rows:
        whole = f"{row['date']}-01-01"[:10] if len(row["date"]) < 10 else row["date"]
        if (
            len(row["date"]) != lengths[row["precision"]]
            or row["date"][:4] not in row["id"]
            or dt.date.fromisoformat(whole) > dt.date.fromisoformat(row["read"])
        ):
            yield row["id"]


def leans(rows: list[Row]) -> Iterator[str]:
    """As many actors for the treaty as against it, and a state of every region on the page."""
    now = Counter(row["stance"] for row in latest(rows).values())
    against = now["oppose"] + now["critical"]
    if abs(now["support"] - against) > 1:
        yield f"{now['support']} support, {against} oppose or criticise"
    states = {row["region"] for row in rows if row["type"] == "state"}
    yield from sorted(GROUPS - states)


def bad_sources(rows: list[Row]) -> Iterator[str]:
    for row in rows:
        address = urlsplit(row["source"])
        if address.scheme != "https" or "." not in address.netloc or " " in row["source"]:
            yield f"{row['id']}: {row['source']}"
        if any(bad in row["source"] for bad in NO_SOURCES):
            yield f"{row['id']}: {row['source']}"
        if row["confidence"] != ("medium" if row["doubt"] else "high"):
            yield f"{row['id']}: confidence and doubt"


def never_to_be_printed(rows: list[Row]) -> Iterator[str]:
    for row in rows:
        told = ": ".join(row.values())
        yield from (f"{row['id']}: {form}" for form in NEVER if re.search(form, told))
        if row.get("act") == "ratified" and row.get("date", "").startswith("2026"):
            yield f"{row['id']}: a ratification of 2026"


CHECKS: Final = (
    *(words_of_another_codebook, stances_against_the_rules, two_stances_in_one_text),
    *(dates_of_another_form, leans, bad_sources, never_to_be_printed),
)


@pytest.fixture(scope="module")
def positions() -> list[Row]:
    return rows_of("positions")


@pytest.fixture(scope="module")
def articles() -> list[Row]:
    return rows_of("treaty_articles")


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_positions_hold(
    check: Callable[[list[Row]], Iterator[str]], positions: list[Row]
) -> None:
    assert list(positions[0]) == POSITIONS
    assert list(check(positions)) == []


@pytest.mark.parametrize(
    ("check", "name", "changes"),
    [
        (words_of_another_codebook, "us-2018", {"stance": "against"}),
        (words_of_another_codebook, "us-2018", {"region": "global"}),
        (words_of_another_codebook, "eff-2024", {"type": "NGO"}),
        (words_of_another_codebook, "eff-2024", {"concept": "privacy"}),
        (stances_against_the_rules, "uk-2025", {"stance": "critical"}),
        (stances_against_the_rules, "us-2019", {"stance": "critical"}),
        (stances_against_the_rules, "cisco-2024", {"condition": ""}),
        (stances_against_the_rules, "eff-2024", {"concept": ""}),
        (two_stances_in_one_text, "article-19-2024-research", {"stance": "critical"}),
        (two_stances_in_one_text, "canada-2026", {"region": "African States"}),
        (dates_of_another_form, "us-2018", {"date": "2018-11"}),
        (dates_of_another_form, "us-2018", {"date": "2019-11-13"}),
        (bad_sources, "us-2018", {"source": "http://usun.usmission.gov/"}),
        (bad_sources, "us-2018", {"source": "https://news-pravda.com/world"}),
        (bad_sources, "canada-2026", {"doubt": ""}),
        (never_to_be_printed, "us-2018", {"argument": "It lost by 94 to 59, with 33 abstaining."}),
        (never_to_be_printed, "canada-2026", {"act": "ratified"}),
    ],
)
def test_each_check_sees_what_it_looks_for(
    check: Callable[[list[Row]], Iterator[str]], name: str, changes: Row, positions: list[Row]
) -> None:
    assert [row for row in positions if row["id"] == name]
    assert list(check([row | changes if row["id"] == name else row for row in positions]))


def test_a_table_that_leans_is_seen(positions: list[Row]) -> None:
    assert list(leans([row for row in positions if row["stance"] != "critical"]))
    assert list(leans([row for row in positions if row["region"] != "African States"]))


def test_the_readme_counts_as_the_table_does(positions: list[Row]) -> None:
    now = [(row["region"], row["stance"]) for row in latest(positions).values()]
    all_of, told = Counter(stance for _, stance in now), (DATA / "README.md").read_text("utf-8")
    against = all_of["oppose"] + all_of["critical"]
    sentence = (
        f"{all_of['support']} support, {against} oppose or criticise, {all_of['conditional']} set"
    )
    assert sentence in " ".join(told.split())
    for region in REGIONS:
        here = Counter(stance for home, stance in now if home == region)
        counts = [here[stance] for stance in ("support", "oppose", "critical", "conditional")]
        counts.append(here["unclear"] + here["undecided"])
        cells = "".join(f" {count} |" if count else " |" for count in counts)
        assert f"| {region} |{cells}\n" in told


def test_enough_actors_stand_on_each_drawn_concept(positions: list[Row]) -> None:
    for concept in DRAWN:
        about = {row["actor"] for row in positions if row["concept"] == concept != ""}
        assert len(about) >= 6, concept
    assert len({row["actor"] for row in positions}) >= 40
    assert len(positions) >= 60


def test_the_examples_of_lesson_6_change_their_stance(positions: list[Row]) -> None:
    seen = defaultdict(set)
    for row in positions:
        seen[row["actor"]].add(row["stance"])
    assert seen["United States"] == {"oppose", "support", "conditional", "undecided"}
    assert seen["Canada"] == {"oppose", "support"}
    assert seen["Iran"] == {"support", "conditional", "oppose"}
    assert seen["New Zealand"] == {"support"}


def test_a_quotation_is_a_fragment(positions: list[Row]) -> None:
    longest = 20  # words: a condition and what hangs on it
    assert [row["id"] for row in positions if len(row["quote"].split()) > longest] == []
    assert all(row["argument"].endswith(".") for row in positions)


def test_every_concept_has_its_articles(positions: list[Row], articles: list[Row]) -> None:
    assert list(articles[0]) == ARTICLES
    assert {row["concept"] for row in articles} == CONCEPTS
    assert {row["concept"] for row in positions} - {""} == CONCEPTS
    assert list(bad_sources(articles)) == []
    assert list(never_to_be_printed(articles)) == []
    assert all(row["says"].endswith(".") for row in articles)


def test_every_article_has_one_row_in_the_order_of_the_treaty(articles: list[Row]) -> None:
    numbers = [row["article"] for row in articles]
    assert len(set(numbers)) == len(numbers)
    assert [number for number in numbers if not re.fullmatch(r"\d+(\(\w+\))*", number)] == []
    assert [row["id"] for row in articles] == [
        "article-" + re.sub(r"\((\w+)\)", r"-\1", number) for number in numbers
    ]
    order = [int(number.split("(")[0]) for number in numbers]
    assert order == sorted(order)
    assert max(order) <= 68


def test_the_second_coder_is_marked_as_invented_and_reads_the_same_rows(
    positions: list[Row],
) -> None:
    known = {row["id"]: row for row in positions}
    second = rows_of("second_coder")
    assert list(second[0]) == SECOND
    assert len({row["position"] for row in second}) == len(second) == 12
    for row in second:
        assert row["stance"] in STANCES
        assert row["doubt"].startswith("written for the course")
        assert row["source"] == known[row["position"]]["source"]
    agreed = sum(row["stance"] == known[row["position"]]["stance"] for row in second)
    assert 6 <= agreed <= 9
