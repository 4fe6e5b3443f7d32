"""Names that no list knows: what stands beside them tells what bears them."""

from __future__ import annotations

import pytest

from coursekit.reading.article import article


def row(page: str, name: str) -> tuple[str, str]:
    story = f"It rained on the town.\n\n{page}"  # a headline is read by other rules
    return next((a.type, a.rules[0]) for a in article(story).actors if a.name == name)


@pytest.mark.parametrize(
    ("page", "name", "type_"),
    [
        ("The government of Ostravia agreed.", "Ostravia", "state"),
        ("On Monday Ostravia's foreign minister agreed.", "Ostravia", "state"),
        ("Nobody asked why Ostravia has not ratified it.", "Ostravia", "state"),
        ("The Supreme Court of Ostravia agreed.", "Supreme Court of Ostravia", "court"),
        ("On Monday Plover's chief executive agreed.", "Plover", "company"),
        ("On Monday Plover, which sells tools, agreed.", "Plover", "company"),
        ("The messenger Plover agreed.", "Plover", "company"),
        ("Our trade association, Plover, agreed.", "Plover", "industry group"),
        ("Plover Wire, a digital rights group, agreed.", "Plover Wire", "civil society"),
        ("The Plover Press Council agreed.", "Plover Press Council", "civil society"),
        ("The Plover Bar Association agreed.", "Plover Bar Association", "industry group"),
        (
            "The Law Clinic of Plover University agreed.",
            "Law Clinic of Plover University",
            "academia",
        ),
        ("The speaker of the house, Zarko Plover, agreed.", "Zarko Plover", "person"),
        ("They asked Hillary Plover to leave.", "Hillary Plover", "person"),
        ("Xuro Plover, 34, agreed.", "Xuro Plover", "person"),
        ("Justice Secretary Xuro Plover agreed.", "Xuro Plover", "person"),
    ],
)
def test_the_words_beside_a_name_tell_its_type(page: str, name: str, type_: str) -> None:
    assert row(page, name)[0] == type_


@pytest.mark.parametrize("what", ["city council", "mayor", "municipal court"])
def test_what_a_city_has_as_a_city_is_not_its_states(what: str) -> None:
    names = [a.name for a in article(f"Talks\n\nLisbon's {what} rejected the plan.").actors]
    assert "Portugal" not in names
    of_the_state = article("Talks\n\nLisbon's ambassador rejected the plan.").actors
    assert "Portugal" in [a.name for a in of_the_state]


def test_what_is_told_once_holds_for_the_whole_page() -> None:
    page = "On Monday Plover refused. Later Plover's foreign minister agreed."
    type_, rule = row(page, "Plover")
    assert (type_, rule) == ("state", "it has a “minister”")


def test_a_surname_and_a_given_name_are_the_person() -> None:
    page = "Donald J. Plover spoke. Donald Plover left. Then Plover came back, and Donald slept."
    (actor,) = article(page).actors
    assert set(actor.aliases) == {"Donald Plover", "Plover", "Donald"}


@pytest.mark.parametrize(
    "page",
    [
        "They went to Texas.",  # a place
        "The Plover has flown.",  # a thing
        "He was elected Secretary of State.",  # what he is
        "Everything is lost.",
    ],
)
def test_capitals_are_not_always_somebody(page: str) -> None:
    assert article(page).actors == []
