"""Does the stakeholder table list whom a careful reader lists, as what they are?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from coursekit.reading.article import article
from coursekit.tables.rows import stakeholder_rows

TEXTS: list[dict[str, Any]] = YAML(typ="safe").load(
    Path(__file__).with_name("stakeholder_texts.yaml").read_text(encoding="utf-8")
)


def folded(name: str) -> str:
    plain = " ".join(name.casefold().split())
    articles = ("the ", "a ", "an ")
    return next((plain[len(word) :] for word in articles if plain.startswith(word)), plain)


def forms(name: str, also: list[str] | tuple[str, ...]) -> set[str]:
    return {folded(form) for form in (name, *also)}


@pytest.mark.parametrize("case", TEXTS, ids=[case["text"][:30] for case in TEXTS])
def test_the_table_lists_whom_a_reader_lists(case: dict[str, Any]) -> None:
    rows = stakeholder_rows(article(case["text"]))
    found = {form: row.type for row in rows for form in forms(row.name, row.aliases)}
    listed = {who["name"]: forms(who["name"], who["also"]) for who in case["listed"]}
    told = {
        name: next((found[form] for form in sorted(printed) if form in found), "nobody")
        for name, printed in listed.items()
    }
    assert told == {who["name"]: who["type"] for who in case["listed"]}
    everyone = set().union(*listed.values())
    extra = [row.name for row in rows if not everyone & forms(row.name, row.aliases)]
    assert len(extra) <= 1, extra
