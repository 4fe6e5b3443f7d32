"""Statements of a joint table for tests: what a network needs of each, the rest filled in."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from coursekit.corpus.schema import ArticleRecord, Joint, JointStatement


def statement(  # as few words as a test needs
    number: int | str,
    actor: str,
    concept: str,
    agreement: str,
    article: str = "d",
    published: dt.date | str | None = None,
    **more: object,
) -> JointStatement:
    day = dt.date.fromisoformat(published) if isinstance(published, str) and published else None
    cells: dict[str, object] = {
        "statement_id": str(number),
        "article": article,
        "row": "Q001",
        "stakeholder_id": actor,
        "name": actor,
        "type": "state",
        "published": day if isinstance(published, str) else published,
        "concept": concept,
        "agreement": agreement,
        "stance": "",
        "act": "said",
        "cue": "said",
        "content": "",
        "evidence": "",
        "start": 0,
        "end": 0,
        "origin": "reviewed",
    }
    return JointStatement(**(cells | more))  # type: ignore[arg-type]


def joint_of(statements: list[JointStatement]) -> Joint:
    names = sorted({each.article for each in statements})
    articles = [
        ArticleRecord(article=name, place=f"{name}.txt", sha256="0" * 64, title=f"About {name}")
        for name in names
    ]
    return Joint(articles=articles, timeline=[], stakeholders=[], statements=statements)


_DAYS = st.none() | st.dates(dt.date(2024, 1, 1), dt.date(2025, 12, 31))
_ROWS = st.tuples(
    st.sampled_from("abcdef"),
    st.sampled_from(["c1", "c2", "c3", "c4"]),
    st.sampled_from(["yes", "no"]),
    st.sampled_from(["d1", "d2", "d3"]),
    _DAYS,
    st.sampled_from(["reviewed", "machine"]),
)
#: Statements that take a side, of six actors on four concepts.
STATEMENTS = st.lists(_ROWS, max_size=25).map(
    lambda rows: [
        statement(f"s{number:02}", *row[:5], origin=row[5]) for number, row in enumerate(rows)
    ]
)
