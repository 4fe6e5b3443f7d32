"""The reviewed tables of the texts written for the course say what their words say."""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections import Counter
from pathlib import Path

import pytest

from coursekit.reading.article import Article, read
from coursekit.tables.article_tables import article_tables
from coursekit.tables.curation.coders import coders_of
from coursekit.tables.curation.reviewed import NAMES, chosen
from coursekit.tables.schema import Shown, StakeholderRow, StatementRow, TimelineRow

SEEDS = Path(__file__).parents[2] / "seeds"
SLUGS = sorted(
    folder.parent.name
    for folder in SEEDS.glob("*/reviewed")
    if (folder.parent / "article.txt").read_text(encoding="utf-8").startswith("Written for this")
)
#: Names that the text prints in another way: "the Council" for one of three.
CANONICAL = {"United Nations", "Council of the European Union", "Council of the EU"}
PRONOUN = re.compile(r"(?:i|we|it|he|she|they|its page|(?:its|the) delegation)\b", re.IGNORECASE)


def rows(slug: str) -> tuple[Article, list[StakeholderRow], list[StatementRow], list[TimelineRow]]:
    """Return an article and its checked rows; no events where nobody has checked them."""
    page = read(SEEDS / slug)
    tables = article_tables(page)
    events = [row for row in tables.timeline if row.origin != "machine"]
    return page, list(tables.stakeholders), list(tables.statements), events


def signed_tables() -> dict[tuple[str, str], list[Shown]]:
    """Return the signed rows of each table that has some, by article and name."""
    signed = {}
    for folder in sorted(path.parent for path in SEEDS.glob("*/reviewed")):
        page = read(folder)
        for name in NAMES:
            rows = [row for row in chosen(page, "best", name) if row.origin == "reviewed"]
            signed |= {(folder.name, name): rows} if rows else {}
    return signed


def test_the_log_counts_the_rows_of_each_signed_table() -> None:
    with (SEEDS / "review-log.csv").open(encoding="utf-8", newline="") as file:
        log = list(csv.DictReader(file))
    signed = signed_tables()
    assert sorted((line["article"], line["table"]) for line in log) == sorted(signed)
    for line in log:
        rows = signed[line["article"], line["table"]]
        counts = {name: int(line[name]) for name in ("kept", "mended", "dropped", "added")}
        assert int(line["rows_before"]) == counts["kept"] + counts["mended"] + counts["dropped"]
        assert len(rows) == counts["kept"] + counts["mended"] + counts["added"], line
        # A later reader may have changed and signed a row or two.
        own = [row for row in rows if row.coder == line["coder"]]
        assert len(own) > len(rows) / 2
        assert max(row.checked_on or dt.date.min for row in own).isoformat() == line["checked_on"]


def test_the_courses_coders_say_whether_they_are_persons() -> None:
    coders = coders_of(SEEDS / "any")
    assert coders["reader-a"].kind == "program"
    assert "large language model" in coders["reader-a"].about


@pytest.mark.parametrize("slug", SLUGS)
def test_every_row_is_signed_and_its_reason_quotes_the_text(slug: str) -> None:
    page, *tables = rows(slug)
    for row in (row for table in tables for row in table):
        assert row.origin == "reviewed"
        assert row.why
        # A row that was kept has the program's reasons, with the words of its lexicon.
        lists = ("the cue lexicon has", "the list of reporting words has", "status ")
        reasons = [each for each in row.why if not each.startswith(lists)]
        named = re.sub(r"\(rule “[^”]+”\)", "", " ".join(reasons))
        for quoted in re.findall("“([^”]+)”", named):
            assert all(part.strip() in page.text for part in quoted.split("…")), quoted


@pytest.mark.parametrize("slug", SLUGS)
def test_a_stakeholder_is_printed_and_its_stance_has_words(slug: str) -> None:
    page, stakeholders, statements, _ = rows(slug)
    for row in stakeholders:
        printed = row.aliases if row.name in CANONICAL else (row.name, *row.aliases)
        assert all(re.search(rf"\b{re.escape(name)}\b", page.text) for name in printed), row.name
        assert row.stance_cue in row.evidence, row.name
        assert (row.stance == "unclear") == (row.stance_cue == ""), row.name
        own = [said for said in statements if row.stakeholder_id in said.stakeholder_id.split("; ")]
        assert row.statements == len(own), row.name
        assert (row.role == "speaker") == bool(own), row.name


@pytest.mark.parametrize("slug", SLUGS)
def test_a_statement_prints_its_parts_and_names_its_speaker(slug: str) -> None:
    page, stakeholders, statements, _ = rows(slug)
    names = {row.stakeholder_id: {row.name, *row.aliases} for row in stakeholders}
    for row in statements:
        assert page.text[row.source_start : row.source_end] == row.source
        assert page.text[row.cue_start : row.cue_end] == row.cue
        parts = [page.text[start:end] for start, end in row.content_spans]
        assert " … ".join(parts) == row.content
        assert all(part in row.evidence for part in (row.source, row.cue, *parts))
        assert row.condition in row.evidence
        assert bool(re.search("[“”]", row.content)) == (row.speech != "indirect"), row.content
        # The summary above a judgment is nobody who takes part.
        for actor in filter(None, row.stakeholder_id.split("; ")):
            named = any(name in row.source for name in names[actor])
            assert named or PRONOUN.match(row.source) or names[actor] & _BEHIND, row.source


#: Who speaks in these words, though the words that open the statement name somebody else.
_BEHIND = frozenset(
    {"New Zealand", "several other states", "Cisco", "many stakeholders", "Human Rights Watch"}
    | {"Access Now", "others", "United Kingdom", "United States", "Iran", "Council of Europe"}
    | {"Council of the European Union"}
)


@pytest.mark.parametrize("slug", SLUGS)
def test_a_happening_stands_in_its_sentence_with_those_who_take_part(slug: str) -> None:
    _, stakeholders, statements, events = rows(slug)
    actors = {row.stakeholder_id for row in stakeholders}
    said = {row.statement_id: row for row in statements}
    ids = {row.event_id for row in events}
    for row in events:
        assert row.event in row.evidence
        assert row.expression in row.evidence
        assert set(row.stakeholders) <= actors
        assert not row.relation_to or row.relation_to in ids
        assert (row.earliest is None) == (row.value == "")
        if row.statement_id:
            assert said[row.statement_id].evidence == row.evidence
    assert [row.start for row in events] == sorted(row.start for row in events)


@pytest.mark.parametrize("slug", SLUGS)
def test_a_happening_that_nobody_checked_names_the_checked_rows(slug: str) -> None:
    page = read(SEEDS / slug)
    drafted, best = article_tables(page, "machine"), article_tables(page)
    names = {row.stakeholder_id: {row.name, *row.aliases} for row in drafted.stakeholders}
    checked = {row.stakeholder_id: {row.name, *row.aliases} for row in best.stakeholders}
    said = {row.statement_id: row for row in best.statements}
    for row, draft in zip(best.timeline, drafted.timeline, strict=False):
        if row.origin == "machine":
            meant = set().union(*(names[actor] for actor in draft.stakeholders))
            assert all(checked[actor] & meant for actor in row.stakeholders), row.event
            assert not row.statement_id or said[row.statement_id].evidence == row.evidence


def test_as_many_support_as_criticise() -> None:
    on_the_treaty = (slug for slug in SLUGS if "UN " in str(read(SEEDS / slug).case.issue))
    found = Counter(row.stance for slug in on_the_treaty for row in rows(slug)[1])
    against = found["critical"] + found["oppose"]
    assert abs(found["support"] - against) <= 0.25 * against, found


def test_an_actor_may_change_and_a_second_text_may_tell_less() -> None:
    stance = {slug: {row.name: row.stance for row in rows(slug)[1]} for slug in SLUGS}
    assert stance["feature-how-many-said-yes"]["United States"] == "undecided"
    assert stance["feature-how-many-said-yes"]["United Kingdom"] == "support"
    assert stance["victims-advocate-column"]["United Kingdom"] == "unclear"
