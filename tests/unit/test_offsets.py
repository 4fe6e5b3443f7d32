"""Offsets that a table leaves out are found from its words, where these stand once."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.reading.article import article
from coursekit.tables.curation.offsets import OFFSETS, place
from coursekit.tables.rows import statement_rows, timeline_rows

TEXT = "He left. The man said he would come. “We fear it,” said Ann, “and we must go.” We fear it."
CELLS = {
    "evidence": "The man said he would come.",
    "source": "The man",
    "cue": "said",
    "content": "he would come",
    **dict.fromkeys(OFFSETS - {"expression_start", "expression_end"}),
    "content_spans": (),
}


def printed(text: str, cells: dict[str, Any], name: str) -> str:
    return text[cells[f"{name}start"] : cells[f"{name}end"]]


def test_words_that_stand_once_are_found() -> None:
    cells = dict(CELLS)
    assert list(place(TEXT, cells)) == []
    assert printed(TEXT, cells, "") == CELLS["evidence"]
    assert printed(TEXT, cells, "source_") == "The man"
    assert (cells["content_start"], cells["content_end"]) == (22, 35)
    assert cells["content_spans"] == ((22, 35),)


def test_words_are_looked_for_in_the_rows_own_sentence_and_whole() -> None:
    cells = CELLS | {"source": "he"}
    assert list(place(TEXT, cells)) == []
    assert cells["source_start"] == TEXT.index(" he would") + 1


def test_a_content_of_several_pieces_is_found_piece_by_piece() -> None:
    told = "“We fear it,” said Ann, “and we must go.”"
    cells = CELLS | {
        "evidence": told,
        "source": "Ann",
        "content": "“We fear it,” … “and we must go.”",
    }
    assert list(place(TEXT, cells)) == []
    pieces = [TEXT[start:end] for start, end in cells["content_spans"]]
    assert pieces == ["“We fear it,”", "“and we must go.”"]


@pytest.mark.parametrize(
    ("cells", "column", "told"),
    [
        (
            {"evidence": "We fear it"},
            "evidence",
            "appears 2 times in the article, at 38, 79. Fill in",
        ),
        ({"evidence": "They left."}, "evidence", "does not appear in the article. Copy the words"),
        ({"evidence": ""}, "evidence", "the cell is empty"),
        ({"source": "Bea"}, "source", "“Bea” does not appear"),
        (
            {"evidence": TEXT[9:], "source": "fear", "cue": "man"},
            "source",
            "2 times in the row's evidence",
        ),
        ({"content": "he came"}, "content", "“he came” does not appear"),
        ({"content": "he would … must come"}, "content", "“must come” does not appear"),
        ({"cue_start": 17}, "cue_end", "the cell is empty, and its other half is not"),
        ({"cue_start": 17, "cue_end": 20}, "cue", "words at 17:20 of the article, “sai”; found"),
        ({"cue_start": 17, "cue_end": 999}, "cue_start", "has 90; found 17:999"),
        ({"content_spans": ((22, 30),)}, "content", "the words at its marks, “he would”; found"),
        ({"content_spans": ((22, 35),), "content_end": 9}, "content_end", "expected 35, as"),
        ({"content_start": 22}, "content_spans", "the cell is empty"),
        ({"content": "", "content_spans": ((22, 35),)}, "content", "found “”"),
    ],
)
def test_what_cannot_be_found_or_was_not_moved_is_told(
    cells: dict[str, Any], column: str, told: str
) -> None:
    found = list(place(TEXT, CELLS | cells))
    assert [each.column for each in found] == [column], found
    assert told in found[0].message
    assert found[0].message.endswith(".")


NAMES = ("Canada", "The minister", "Ann Lee", "he", "the group")
CUES = ("said", "warned", "told reporters on 3 May 2024")
SAID = ("the treaty is weak", "it fails he fears", "all must go", "“we fear it”")


@st.composite
def stories(draw: st.DrawFn) -> str:
    parts = st.tuples(st.sampled_from(NAMES), st.sampled_from(CUES), st.sampled_from(SAID))
    said = draw(st.lists(parts, min_size=1, max_size=5))
    told = [f"{name[0].upper()}{name[1:]} {cue} that {what}." for name, cue, what in said]
    broken = draw(st.booleans())
    return " ".join([*told, *["“It is bad,” said Bo Roe, “and all know it.”"] * broken])


@settings(deadline=None)
@given(stories())
def test_what_is_found_is_what_stood_there_or_it_is_told(text: str) -> None:
    page = article(text, "2024-05-10")
    for row in (*statement_rows(page), *timeline_rows(page)):
        before = asdict(row)
        cells = {name: None if name in OFFSETS else cell for name, cell in before.items()}
        if "content_spans" in cells:
            cells["content_spans"] = ()
        found = list(place(text, cells))
        once = text.count(row.evidence) == 1
        assert once or found, "a sentence that stands twice must be told"
        for column in () if found else OFFSETS & before.keys():
            assert cells[column] == before[column], column
        if once:
            assert printed(text, cells, "") == row.evidence
