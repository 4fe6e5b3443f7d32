"""The checked tables of the texts written for the course say what their words say."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from coursekit.reading.article import Article, read
from coursekit.tables.checked import checked_tables
from coursekit.tables.reviewed_file import Name
from coursekit.tables.row_faults import id_of
from coursekit.tables.schema import StakeholderRow, StatementRow, TimelineRow

SEEDS = Path(__file__).parents[2] / "seeds"
SLUGS = sorted(
    folder.parent.name
    for folder in SEEDS.glob("*/reviewed")
    if (folder.parent / "article.txt").read_text(encoding="utf-8").startswith("Written for this")
)
#: Names that the text prints in another way: "the Council" for one of three.
CANONICAL = {"United Nations", "Council of the European Union"}
PRONOUN = re.compile(r"(?:i|we|it|he|she|they|its page|(?:its|the) delegation)\b", re.IGNORECASE)


def rows(slug: str) -> tuple[Article, list[StakeholderRow], list[StatementRow], list[TimelineRow]]:
    """Return an article and its checked rows; no happenings where nobody has checked them."""
    page = read(SEEDS / slug)
    tables = checked_tables(page)
    happenings = [row for row in tables.timeline if row.origin == "reviewed"]
    return page, list(tables.stakeholders), list(tables.statements), happenings


def reviewed(slug: str) -> list[Name]:
    names: tuple[Name, ...] = ("timeline", "stakeholders", "statements")
    return [name for name in names if (SEEDS / slug / "reviewed" / f"{name}.csv").is_file()]


@pytest.mark.parametrize("slug", SLUGS)
def test_the_readme_says_who_reviewed_which_tables(slug: str) -> None:
    told = (SEEDS / "README.md").read_text(encoding="utf-8")
    tables = ", ".join(reviewed(slug))
    assert f"| `{slug}` | {tables} | the coursekit authors | " in told
    assert {"stakeholders", "statements"} <= set(reviewed(slug))


@pytest.mark.parametrize("slug", SLUGS)
def test_the_readme_names_the_rows_that_differ_from_the_draft(slug: str) -> None:
    page, *tables = rows(slug)
    best = {id_of(row): row for table in tables for row in table}
    reviewed_kinds = {name[0] for name in best}
    machine = checked_tables(page, "machine").by_id()
    draft = {name: row for name, row in machine.items() if name[0] in reviewed_kinds}
    judged = ("stance", "value", "status")
    otherwise = {
        name
        for name in draft.keys() & best.keys()
        if any(getattr(draft[name], cell, "") != getattr(best[name], cell, "") for cell in judged)
    }
    cells = (
        ", ".join(f"`{name}`" for name in sorted(names)) or "none"
        for names in (draft.keys() - best.keys(), best.keys() - draft.keys(), otherwise)
    )
    told = (SEEDS / "README.md").read_text(encoding="utf-8")
    assert f"| `{slug}` | {' | '.join(cells)} |" in told


@pytest.mark.parametrize("slug", SLUGS)
def test_every_row_is_sure_and_its_reason_quotes_the_text(slug: str) -> None:
    page, *tables = rows(slug)
    for row in (row for table in tables for row in table):
        assert (row.origin, row.certainty) == ("reviewed", "clear")
        assert row.why
        for quoted in re.findall("“([^”]+)”", " ".join(row.why)):
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
        for actor in row.stakeholder_id.split("; "):
            named = any(name in row.source for name in names[actor])
            assert named or PRONOUN.match(row.source) or names[actor] & _BEHIND, row.source


#: Who speaks in these words, though the words that open the statement name somebody else.
_BEHIND = frozenset(
    "New Zealand; several other states; many stakeholders; Human Rights Watch; Access Now; others;"
    " United Kingdom; United States; Iran; Council of Europe; Council of the European Union".split(
        "; "
    )
)


@pytest.mark.parametrize("slug", SLUGS)
def test_a_happening_stands_in_its_sentence_with_those_who_take_part(slug: str) -> None:
    _, stakeholders, statements, happenings = rows(slug)
    actors = {row.stakeholder_id for row in stakeholders}
    said = {row.statement_id: row for row in statements}
    ids = {row.event_id for row in happenings}
    for row in happenings:
        assert row.event in row.evidence
        assert row.expression in row.evidence
        assert set(row.stakeholders) <= actors
        assert not row.relation_to or row.relation_to in ids
        assert (row.earliest is None) == (row.value == "")
        if row.statement_id:
            assert said[row.statement_id].evidence == row.evidence
    assert [row.start for row in happenings] == sorted(row.start for row in happenings)


@pytest.mark.parametrize("slug", SLUGS)
def test_an_id_of_the_draft_keeps_naming_the_same_sentence(slug: str) -> None:
    page, _, statements, happenings = rows(slug)
    draft = checked_tables(page, "machine").by_id()
    for name, row in [(s.statement_id, s) for s in statements] + [
        (h.event_id, h) for h in happenings
    ]:
        if name in draft:
            assert draft[name].start == row.start, name


def test_as_many_support_as_criticise() -> None:
    found = Counter(row.stance for slug in SLUGS for row in rows(slug)[1])
    against = found["critical"] + found["oppose"]
    assert abs(found["support"] - against) <= 0.25 * against, found


def test_an_actor_may_change_and_a_second_text_may_tell_less() -> None:
    stance = {slug: {row.name: row.stance for row in rows(slug)[1]} for slug in SLUGS}
    assert stance["feature-how-many-said-yes"]["United States"] == "undecided"
    assert stance["feature-how-many-said-yes"]["United Kingdom"] == "support"
    assert stance["victims-advocate-column"]["United Kingdom"] == "unclear"
