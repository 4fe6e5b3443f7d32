"""A wire story that many print, cut or slightly edited, is found; another report is not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.corpus.copies import find_copies, likeness, sketch
from coursekit.corpus.schema import ArticleRecord

WORDS = [f"word{n}" for n in range(600)]


def record(name, words, published=None):
    return ArticleRecord(
        article=name,
        place=name,
        sha256=name,
        published=published,
        signature=sketch(" ".join(words)),
    )


def edited(every):
    """Return the story with each so-many-th word changed."""
    return [f"other{at}" if at % every == 0 else word for at, word in enumerate(WORDS)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (WORDS[:150], True),  # cut after the first paragraphs
        (edited(20), True),  # a word a sentence
        ([*WORDS, *(f"more{n}" for n in range(300))], True),  # with paragraphs of its own
        (edited(4), False),  # told anew
        ([f"own{n}" for n in range(500)] + WORDS[:60], False),  # the same quotations
        (WORDS[:9], False),  # too short to tell
    ],
)
def test_what_is_a_copy(words, expected) -> None:
    found = find_copies([record("a", WORDS), record("b", words)])
    assert [copy[:2] for copy in found] == ([("b", "a")] if expected else [])


def test_a_copy_of_a_copy_names_the_original_and_the_same_line_on_each_page_is_none() -> None:
    footer = [f"footer{n}" for n in range(40)]
    pages = [
        record(f"page-{n:03d}", [*(f"page{n}word{at}" for at in range(200)), *footer])
        for n in range(60)
    ]
    story = [record(f"wire-{n:02d}", [*WORDS[: 600 - n], *footer]) for n in range(30)]
    found = find_copies([*reversed(pages), *story])
    assert {copy.original for copy in found} == {"wire-00"}
    assert len(found) == 29


@settings(max_examples=15)
@given(st.sets(st.integers(0, 40_000), min_size=300, max_size=900), st.floats(0.1, 0.9))
def test_the_estimate_is_near_the_share(numbers, share) -> None:
    whole = [str(n) for n in sorted(numbers)]
    part = whole[: int(len(whole) * share)]
    assert likeness(sketch(" ".join(part)), sketch(" ".join(whole))) >= 0.9
    mixed = [*part, *(f"x{n}" for n in range(len(whole) - len(part)))]
    runs = len(whole) - 4
    true = max(len(part) - 4, 0) / runs
    assert abs(likeness(sketch(" ".join(mixed)), sketch(" ".join(whole))) - true) < 0.25
