"""Where a statement or an act stands on the issue, and which words say so."""

from __future__ import annotations

import pytest

from coursekit.reading.issue import Issue, find_issue
from coursekit.reading.spans import Span
from coursekit.reading.stance import Position, position_in, position_of_act

ISSUE = Issue("UN Convention against Cybercrime", ("the convention", "the treaty"))


def stance(content: str, cue: str = "said", source: str = "Zentrix") -> Position:
    page = f"{source} {cue} {content}"
    at = len(source) + 1
    parts = [Span(at + len(cue) + 1, len(page))] if content else []
    return position_in(
        page, parts, Span(at, at + len(cue)), Span(0, len(source)), ISSUE, Span(0, len(page))
    )


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("states should vote against the treaty", "oppose"),
        ("states must not sign the treaty", "oppose"),
        ("it cannot support the treaty", "oppose"),
        ("states should reject the convention unless it is narrowed", "oppose"),
        ("it would support the treaty if safeguards were added", "conditional"),
        ("it supports the treaty", "support"),
        ("it supports the treaty, although the safeguards are weak", "support"),
        ("the convention is a landmark", "support"),
        ("it had decided to remain with consensus on the treaty", "support"),
        ("the treaty fails to protect users", "critical"),
        ("the treaty falls short of protecting rights", "critical"),
        ("it takes no position on the treaty", "neutral"),
        ("it is still reviewing the treaty", "undecided"),
        ("the treaty has 68 articles", "unclear"),
        ("the treaty does not threaten anyone", "unclear"),
        # praise of somebody's efforts inside a criticism is no support of the treaty
        (
            (
                "while the government’s efforts to mend this treaty deserve support, "
                "more must be done to keep the convention from being abused"
            ),
            "critical",
        ),
        # support for something else is no support of the treaty
        ("it supports free speech, and the treaty has 68 articles", "unclear"),
        # "not only" negates nothing
        ("not only does the treaty fail to protect users, it is vague", "critical"),
        ("the weather is dangerous", "unclear"),
    ],
)
def test_a_statement_stands_where_a_careful_reader_puts_it(content: str, expected: str) -> None:
    assert stance(content).stance == expected


def test_the_words_that_carry_a_stance_are_shown() -> None:
    page = "Zentrix said the treaty falls short of it"
    found = position_in(page, [Span(13, len(page))], None, Span(0, 7), ISSUE, Span(0, len(page)))
    assert found.cue is not None
    assert found.cue.of(page) == "falls short"


def test_a_condition_is_shown() -> None:
    page = "Zentrix would support the treaty if safeguards were added."
    found = position_in(page, [Span(8, len(page))], None, Span(0, 7), ISSUE, Span(0, len(page)))
    assert found.condition is not None
    assert found.condition.of(page) == "if safeguards were added"


def test_without_a_source_there_is_no_stance() -> None:
    page = "It is feared that the treaty is dangerous."
    assert (
        position_in(page, [Span(0, len(page))], None, None, ISSUE, Span(0, len(page))).stance
        == "unclear"
    )


def test_a_noun_of_criticism_is_enough() -> None:
    assert stance("the treaty", cue="criticism of").stance == "critical"
    assert stance("the treaty", cue="hope", source="its supporters").stance == "support"


@pytest.mark.parametrize(
    ("verb", "rest", "expected"),
    [
        ("is set to support", "the treaty", "support"),
        ("voted against", "the treaty", "oppose"),
        ("did not support", "the treaty", "oppose"),
        ("signed", "the convention", "support"),
        ("supported", "a school", "unclear"),
        ("read", "the treaty", "unclear"),
    ],
)
def test_an_act_on_the_issue_has_a_stance(verb: str, rest: str, expected: str) -> None:
    page = f"Canada {verb} {rest}"
    span = Span(7, 7 + len(verb))
    assert position_of_act(page, span, Span(7, len(page)), ISSUE).stance == expected


def test_the_issue_is_what_the_headline_is_about() -> None:
    page = "The latest draft of the UN Cybercrime Convention faces key vote"
    assert find_issue(page, [Span(0, len(page))]).name == "UN Cybercrime Convention"
    plain = "Senate passes the surveillance bill"
    assert find_issue(plain, [Span(0, len(plain))]).name == "surveillance bill"
    none = "Ten people were hurt"
    assert find_issue(none, [Span(0, len(none))]).name == ""


def test_where_nothing_is_at_stake_nobody_takes_a_side() -> None:
    page = "Zentrix said it cannot support this."
    whole = Span(0, len(page))
    assert (
        position_in(page, [Span(13, len(page))], None, Span(0, 7), Issue(""), whole).stance
        == "unclear"
    )
