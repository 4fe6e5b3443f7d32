"""What gives an answer away, told from the words: above a question, in its length, in its place."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.course.checks.giveaways import Tally, giveaway, longest, places
from coursekit.quiz.loading import quiz_of
from coursekit.quiz.question import Question
from coursekit.yamlfile import yaml_of

RIGHT = "It must refrain from acts that defeat the treaty."
WRONG = ["It may withdraw its consent in a year.", "It has to deposit an instrument first."]


def question(more: str = "") -> Question:
    options = "".join(f"      - {{text: '{text}', feedback: f}}\n" for text in WRONG)
    text = (
        "  - id: a\n    kind: choice\n    prompt: What follows from a signature?\n    options:\n"
        f"      - {{text: '{RIGHT}', correct: true, feedback: f}}\n{options}{more}"
    )
    file = f"format: 1\nquiz: a\nquestions:\n{text}"
    return quiz_of(yaml_of(Path("a"), file.encode())).questions[0]


@pytest.mark.parametrize(
    ("above", "told"),
    [
        ("A state that signed refrains from every act that would defeat a treaty.", True),
        ("A state may withdraw its consent, or refrain from acts in a year.", False),
        ("A treaty is read in good faith.", False),
        ("", False),
    ],
)
def test_a_sentence_with_half_of_the_right_option_alone_gives_it_away(above, told) -> None:
    assert bool(giveaway(question(), [above])) is told


def test_neighbouring_sentences_can_give_it_away_together_and_distant_ones_cannot() -> None:
    told, more, other = "One must refrain.", "Some acts are meant.", "Nobody was there."
    assert giveaway(question(), [told, more])
    assert not giveaway(question(), [told, more], together=1)
    assert not giveaway(question(), [told, other, other, more])


def test_the_rule_that_decides_a_case_may_be_above_it() -> None:
    above = ["A state that signed refrains from every act that would defeat a treaty."]
    assert giveaway(question(), above)
    assert not giveaway(question("    case: true\n"), above)


def test_the_right_option_is_counted_where_it_alone_is_longest_and_where_it_stands() -> None:
    asked = [question(), question("    shuffle: true\n")]
    assert longest(asked) == Tally(2, (1 / 3, 1 / 3))
    assert places(asked) == {1: Tally(1, (1 / 3,)), 2: Tally(0, (1 / 3,)), 3: Tally(0, (1 / 3,))}


@given(st.lists(st.floats(0, 1), max_size=8))
def test_chance_gives_some_count_and_more_of_it_less_often(chances) -> None:
    likely = [Tally(times, tuple(chances)).likely for times in range(len(chances) + 2)]
    assert likely[0] == pytest.approx(1)
    assert likely[-1] == 0
    assert all(one >= other for one, other in pairwise(likely))


def test_nine_of_ten_of_three_is_no_chance() -> None:
    assert Tally(9, (1 / 3,) * 10).likely == pytest.approx(21 / 3**10)
