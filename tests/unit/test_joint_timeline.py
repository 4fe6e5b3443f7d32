"""One event that many articles tell is one row; what may be two stays apart."""

from __future__ import annotations

import pytest
from joint_rows import actor, article, event, joint

KENYA = [actor("Kenya", "state")]
BOTH = [*KENYA, actor("France", "state", at=2)]
ADOPTED = event("Sixty-one states adopted a code of conduct on spyware", "2026-03-10")


def tellings(one, other, stakeholders=BOTH):
    """Return how many rows the tellings of two articles become."""
    found = joint(article("a", stakeholders, [one]), article("b", stakeholders, [other]))
    return len(found.timeline)


@pytest.mark.parametrize(
    "other",
    [
        event("the code was approved in Nairobi", "2026-03-10"),
        event("the adoption of the code", "2026-03-10"),
        event(
            "states adopted the code on spyware",
            "2026-03-01",
            precision="month",
            last="2026-03-31",
        ),
        event("sixty-one states will adopt the code", "2026-03-10", status="planned"),
    ],
)
def test_tellings_of_one_event_are_one_row(other) -> None:
    assert tellings(ADOPTED, other) == 1


@pytest.mark.parametrize(
    "other",
    [
        event("Sixty-one states adopted a code of conduct on spyware", "2026-03-11"),
        event(
            "Sixty-one states adopted a code of conduct on spyware", "2026-03-10", status="denied"
        ),
        event("the bank was attacked", "2026-03-10"),
        event("the code was adopted"),
        event(
            "a court adopted rules for its bailiffs",
            "2026-01-01",
            precision="year",
            last="2026-12-31",
        ),
    ],
)
def test_other_events_are_other_rows(other) -> None:
    assert tellings(ADOPTED, other) == 2


def test_two_actors_who_do_the_same_on_one_day_do_two_things() -> None:
    first = event("Kenya voted for the code", "2026-03-10", "S001")
    assert tellings(first, event("France voted for the code", "2026-03-10", "S002")) == 2
    assert tellings(first, event("Kenya cast its vote for it", "2026-03-10", "S001")) == 1


def test_an_undated_telling_joins_the_only_event_that_it_can_be() -> None:
    first = event("Kenya signed the treaty", "2026-03-10", "S001")
    assert tellings(first, event("Kenya has signed the treaty", "", "S001")) == 1
    second = article("c", BOTH, [event("Kenya signed the treaty", "2026-02-01", "S001")])
    undated = article("b", BOTH, [event("Kenya has signed the treaty", "", "S001")])
    found = joint(article("a", BOTH, [first]), undated, second)
    assert len(found.timeline) == 3


def test_a_joint_row_names_every_telling_and_takes_the_clearest() -> None:
    later = event("the code was approved", "2026-03-01", precision="month", last="2026-03-31")
    found = joint(article("a", [], [later]), article("b", [], [ADOPTED]))
    (row,) = found.timeline
    assert (row.value, row.precision, row.tellings) == ("2026-03-10", "day", 2)
    assert [tuple(at) for at in row.rows] == [("a", "E001"), ("b", "E001")]
    assert row.why == ("the only one of its kind in 2026-03-01",)
