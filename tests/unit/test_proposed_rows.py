"""Whatever a model answers: rows hold the article's own words, or there is a clear complaint."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import coursekit
from coursekit.tables.curation.faults import check_row
from coursekit.tables.proposals.answers import AnswerError, FirstAnswer, SecondAnswer, read_answer
from coursekit.tables.proposals.exchange import exchange
from coursekit.tables.proposals.rows import proposed_rows
from coursekit.tables.proposals.sentences import numbered
from coursekit.tables.schema import ROLES, SPEECH, STANCES, TYPES, Shown

TEXT = """Norway’s minister rejects the draft

Norway said on 3 March 2025 that “the draft” is a step back – for all.\r
The minister said: “It is weak; we said so.” Sweden welcomed the draft, and Norway did not.
On Monday the committee will vote on it.
"""
ARTICLE = coursekit.article(TEXT, published="2025-03-04")
#: What a model may write: words of the article, with its marks changed, or anything.
PIECES = st.builds(
    lambda start, length: TEXT[start : start + length].replace("“", '"').replace("\n", " "),
    st.integers(0, len(TEXT)),
    st.integers(0, 60),
)
WORDS = st.one_of(st.sampled_from(TEXT.split()), PIECES, st.text(max_size=20), st.just(""))
NUMBER = st.integers(1, 7)
QUOTED = st.fixed_dictionaries({"sentence": NUMBER, "words": WORDS})


def label(allowed: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.one_of(st.sampled_from(allowed), st.just("none of these"))


STAKEHOLDER = st.fixed_dictionaries(
    {
        "sentence": NUMBER,
        "name": WORDS,
        "also": st.lists(QUOTED, max_size=2),
        "type": label(TYPES),
        "role": label(ROLES),
    }
)
STATEMENT = st.fixed_dictionaries(
    {
        "sentence": NUMBER,
        **dict.fromkeys(("source", "speaker", "cue", "content"), WORDS),
        "speech": label(SPEECH),
        "stance": label(STANCES),
        **dict.fromkeys(("stance_cue", "target", "condition"), WORDS),
    }
)
EVENT = st.fixed_dictionaries({"sentence": NUMBER, "event": WORDS})
ANSWER = st.fixed_dictionaries(
    {
        "stakeholders": st.lists(STAKEHOLDER, max_size=4),
        "statements": st.lists(STATEMENT, max_size=4),
        "events": st.lists(EVENT, max_size=4),
    }
)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["stances", "text", "stance", "statements", "x"]), inner, max_size=3
        )
    ),
    max_leaves=8,
)


@given(st.one_of(st.text(max_size=80), JSON.map(json.dumps)))
def test_any_answer_is_read_or_refused(written: str) -> None:
    for form in (FirstAnswer, SecondAnswer):
        try:
            read_answer(written, form, "question 1")
        except AnswerError as error:
            assert error.message.startswith("question 1: expected")


def rows_after(first: Any, seconds: st.DataObject) -> tuple[dict[Any, list[Shown]], Counter[str]]:
    talk = exchange(ARTICLE, 6_000)
    next(talk)
    written = json.dumps(first)
    try:
        while True:
            talk.send(written)
            stances = st.fixed_dictionaries({"text": NUMBER, "stance": st.sampled_from(STANCES)})
            written = json.dumps({"stances": seconds.draw(st.lists(stances, max_size=4))})
    except StopIteration as done:
        tables = proposed_rows(ARTICLE, done.value.found, ("by a model",))
        return {name: list(rows) for name, rows in tables.items()}, done.value.dropped


@settings(max_examples=60)
@given(ANSWER, st.data())
def test_rows_print_their_words_whatever_a_model_answers(first: Any, data: st.DataObject) -> None:
    tables, _ = rows_after(first, data)
    sentences = {each.span for each in numbered(ARTICLE)}
    for rows in tables.values():
        for row in rows:
            check_row(TEXT, row)
            assert (row.start, row.end) in sentences
            assert (row.origin, row.coder, row.checked_on) == ("proposed", "", None)
    for row in tables["statements"]:
        assert all(word in TEXT for word in (row.source, row.cue, row.condition))
        assert " … ".join(TEXT[a:b] for a, b in row.content_spans) == row.content
        for name in ("source", "cue"):
            start, end = getattr(row, f"{name}_start"), getattr(row, f"{name}_end")
            assert (TEXT[start:end] if start is not None else "") == getattr(row, name)
        assert row.stance == "unclear" or row.source
    for row in tables["stakeholders"]:
        assert all(" ".join(name.split()) in " ".join(TEXT.split()) for name in row.aliases)
        assert row.stance_cue in row.evidence
        assert row.mentions > 0
    for row in tables["timeline"]:
        assert row.event in TEXT
        assert row.value in {"", "2025-03-03", "2025-03-10"}
