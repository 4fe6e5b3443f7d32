"""The words of law before a note are those of its row: which words are meant, and when they fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.course.checks.sources.clauses import holds, law_words, quotations


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("It says “no”. Article 18 says “shall refrain”. <!-- clause: a -->", ("shall refrain",)),
        ('“One”, and “two” <!-- clause: a -->, but not "three".', ("One", "two")),
        (
            "> Every State possesses capacity. <!-- clause: a -->",
            ("Every State possesses capacity.",),
        ),
        ("> Article 6\n> “Every State”\n> <!-- clause: a -->", ("Every State",)),
        ("> Every State.\n\n<!-- clause: a -->", ("Every State.",)),
        ("| 1 | “one” |\n| 2 | “two” | <!-- clause: a -->", ("two",)),
        ('It is <span lang="fr">“oui”</span>. <!-- clause: a -->', ("oui",)),
        ("Nothing is quoted. <!-- clause: a -->", ()),
        ("“No note”.", None),
    ],
)
def test_the_words_are_those_of_the_sentence_row_or_passage_before_the_note(source, words) -> None:
    found = list(quotations(source))
    assert [each.words for each in found] == ([] if words is None else [words])
    assert law_words(source) == sum(len(each.split()) for each in words or ())


def test_a_note_names_several_rows_and_its_line() -> None:
    (one, other) = quotations(
        "Text.\n\nIt “may” <!-- clause: a, b --> or\n“must”. <!-- clause: c -->"
    )
    assert (one.ids, one.line, other.ids, other.line) == (("a", "b"), 3, ("c",), 4)


@pytest.mark.parametrize(
    ("words", "is_there"),
    [
        ("refrain from acts", True),
        ("Refrain, from “acts”", True),
        ("refrain … defeat", True),
        ("A State … object", True),
        ("defeat … refrain", False),
        ("object and acts", False),
        ("acts which defeat the aim", False),
        ("acts which end", False),
        ("…", False),
    ],
)
def test_words_fit_in_their_order_and_a_gap_of_the_row_is_a_gap(words, is_there) -> None:
    row = "A State is obliged to refrain from acts which … would defeat the object"
    assert holds(row, words) is is_there


@given(
    st.lists(st.sampled_from("a state shall not sign".split()), min_size=1, max_size=12), st.data()
)
def test_any_run_of_the_words_of_a_row_fits(words, data) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    assert holds(" ".join(words), "“" + "  ".join(words[start:end]).upper() + "”,")
