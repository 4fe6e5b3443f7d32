"""Happenings: which clauses tell one, with which status, date and place in the order."""

from __future__ import annotations

import pytest

from coursekit.reading.article import article
from coursekit.reading.events import Event


def events(page: str, published: str | None = "2024-11-12") -> list[Event]:
    return article(page, published).events


@pytest.mark.parametrize(
    ("page", "status"),
    [
        ("The committee adopted the text in May.", "happened"),
        ("The committee has adopted the text.", "happened"),
        ("The text was adopted by the committee.", "happened"),
        ("The committee will adopt the text next week.", "planned"),
        ("The committee is set to adopt the text.", "planned"),
        ("The committee plans to adopt the text.", "planned"),
        ("The draft is expected to face a vote.", "planned"),
        ("The bill faces a vote.", "planned"),
        ("The committee could adopt the text next week.", "possible"),
        ("The committee did not adopt the text.", "denied"),
        ("The committee has never adopted the text.", "denied"),
        ("The vote is scheduled for next week.", "planned"),
        ("The conference opens on 2 December 2024.", "planned"),
        ("There were talks in Geneva.", "happened"),
        ("Talks were held in Geneva.", "happened"),
    ],
)
def test_the_status_follows_from_the_verb(page: str, status: str) -> None:
    (event,) = events(page)
    assert event.status == status


@pytest.mark.parametrize(
    "page",
    [
        "The treaty is a long text.",
        "The treaty protects nobody.",
        "Some hope to use it.",
        "The treaty could be used against users.",
        "States must sign the treaty.",
        "It focuses on crime.",
    ],
)
def test_what_only_holds_is_no_happening(page: str) -> None:
    assert events(page) == []


def test_a_date_in_the_clause_dates_it() -> None:
    (event,) = events("The Assembly adopted the text on 24 December 2024.")
    assert event.time is not None
    assert event.time.value == "2024-12-24"


def test_no_date_is_invented() -> None:
    (event,) = events("The draft is set to face a key vote.")
    assert event.time is None


def test_one_happening_told_twice_is_one() -> None:
    page = "Canada is set to sign the treaty\n\nCanada is set to sign the treaty, a minister said."
    assert len(events(page)) == 1


def test_two_doers_are_two_happenings() -> None:
    page = "Canada signed the treaty in May. Chile signed the treaty in May."
    assert len(events(page)) == 2


def test_two_days_are_two_happenings() -> None:
    page = "The committee met on 3 May 2024. The committee met on 9 May 2024."
    assert len(events(page)) == 2


def test_order_words_order_what_has_no_date() -> None:
    first, second = events("The committee reviewed the text. Later it adopted the draft.")
    assert (second.relation_type, second.relation_to) == ("after", 0)
    assert first.relation_type == ""


def test_before_and_after_order_two_clauses() -> None:
    left, voted = events("Delegates left the room after the committee voted.")
    assert (left.relation_type, left.relation_to) == ("after", 1)
    assert voted.relation_type == ""


def test_two_clauses_joined_by_and_are_two_happenings() -> None:
    page = "The committee adopted the text on Monday and published it on Friday."
    told = [event.time.value for event in events(page) if event.time]
    assert told == ["2024-11-11", "2024-11-08"]
