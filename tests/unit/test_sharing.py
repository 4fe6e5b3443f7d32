"""What students see of a class: no group under ten, and none between two refreshes."""

from __future__ import annotations

import json

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.classroom.sharing import GROUP, SHARED, Sharing
from coursekit.errors import CoursekitError

STUDENTS = [f"s{number:03}" for number in range(70)]


def results(answers):
    """Return the results of a class: {student: {question: right}}."""
    rows = [
        {"student": student, "quiz": "q", "question": name, "at_once": float(right)}
        for student, given in answers.items()
        for name, right in given.items()
    ]
    table = pd.DataFrame(rows, columns=["student", "quiz", "question", "at_once"])
    return table.assign(marked="anew", share=table["at_once"])


def as_numbers(shown):
    return {name: (cell.right, cell.other) for name, cell in shown.items()}


#: A refresh: who is there, and what each answered then; answers may change, students may go.
REFRESHES = st.lists(
    st.dictionaries(
        st.sampled_from(STUDENTS),
        st.dictionaries(st.sampled_from(["a", "b"]), st.booleans(), min_size=1),
        max_size=70,
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=30, deadline=None)
@given(REFRESHES)
def test_no_group_and_no_difference_is_under_ten(tmp_path_factory, refreshes):
    folder = tmp_path_factory.mktemp("class")
    pages = []
    for answers in refreshes:
        sharing = Sharing(folder)
        pages.append(as_numbers(sharing.refresh(results(answers))))
        sharing.keep()
    for later in range(len(pages)):
        for earlier in range(-1, later):
            before = pages[earlier] if earlier >= 0 else {}
            for name, cell in pages[later].items():
                grown = [
                    now - then for now, then in zip(cell, before.get(name, (0, 0)), strict=True)
                ]
                assert grown == [0, 0] or min(grown) >= GROUP


@settings(max_examples=20, deadline=None)
@given(
    st.lists(st.booleans(), min_size=20, max_size=50),
    st.lists(st.booleans(), min_size=1, max_size=9),
    st.data(),
)
def test_fewer_than_ten_newcomers_and_any_change_show_nothing(
    tmp_path_factory, first, newcomers, data
):
    folder = tmp_path_factory.mktemp("class")
    size = len(first) // GROUP * GROUP
    answers = {STUDENTS[at]: {"a": right} for at, right in enumerate(first[:size])}
    sharing = Sharing(folder)
    before = as_numbers(sharing.refresh(results(answers)))
    sharing.keep()
    changed = data.draw(st.sets(st.sampled_from(sorted(answers))))
    answers |= {student: {"a": not answers[student]["a"]} for student in changed}
    answers |= {STUDENTS[size + at]: {"a": right} for at, right in enumerate(newcomers)}
    for student in data.draw(st.sets(st.sampled_from(sorted(answers)))):
        del answers[student]
    assert as_numbers(Sharing(folder).refresh(results(answers))) == before


def test_a_class_that_is_large_and_mixed_is_shown(tmp_path):
    answers = {student: {"a": at % 2 == 0, "b": True} for at, student in enumerate(STUDENTS)}
    shown = as_numbers(Sharing(tmp_path).refresh(results(answers)))
    assert shown == {"q/a": (35, 35)}  # all were right about b: to show that would tell of each


def test_a_file_that_is_another_is_left_as_it_is(tmp_path):
    (tmp_path / SHARED).write_text('{"format": 2}')
    with pytest.raises(CoursekitError, match="left as it is"):
        Sharing(tmp_path)
    assert json.loads((tmp_path / SHARED).read_text()) == {"format": 2}
