"""Bodies and persons without a name: which are parties, and whom the others take up."""

from __future__ import annotations

import pytest

from coursekit.reading.coreference.actors import Actor, merge
from coursekit.reading.entities.names import find_names
from coursekit.reading.grammar.paragraphs import Paragraph


def actors(page: str) -> dict[str, Actor]:
    found = merge(page, find_names(page, Paragraph.of(page).sentences))
    return {actor.name: actor for actor in found}


@pytest.mark.parametrize(
    ("page", "name", "type_"),
    [
        ("A court ruled against the plan.", "court", "court"),
        ("The ministry of transport refused.", "ministry of transport", "government body"),
        ("They told parliament the truth.", "parliament", "legislature"),
        ("The central bank agreed.", "central bank", "government body"),
        ("The ministry statement said so.", "ministry", "government body"),
        ("The ruling party agreed.", "ruling party", "political party"),
        ("The upper house rejected it.", "upper house", "legislature"),
        ("The ruling coalition backed it.", "ruling coalition", "political party"),
        ("The Skupina voted by 61 to 40.", "Skupina", "legislature"),
        ("Orland's Landsting passed the bill.", "Landsting", "legislature"),
        ("The House of Deputies passed it.", "House of Deputies", "legislature"),
        ("Its mayor apologised.", "mayor", "person"),
        ("The mayor of Oakhurst apologised.", "mayor of Oakhurst", "person"),
        ("Orland's foreign ministry agreed.", "Orland's foreign ministry", "government body"),
        ("The Irish regulator agreed.", "Irish regulator", "government body"),
        ("The Attorney General agreed.", "Attorney General", "person"),
    ],
)
def test_some_are_parties_without_a_name(page: str, name: str, type_: str) -> None:
    assert actors(page)[name].type == type_


@pytest.mark.parametrize(
    "page",
    [
        "The court case dragged on.",  # the noun belongs to another
        "They bought the ministry laptops and all federal government devices.",
        "The company agreed.",  # nobody says which
        "She was the mayor.",  # what she is
        "They want to cut the company plan.",
        "It happened in a court.",
    ],
)
def test_a_body_that_nobody_can_tell_is_no_party(page: str) -> None:
    assert actors(page) == {}


@pytest.mark.parametrize(
    ("page", "name", "alias"),
    [
        ("Pexel Inc objected. The company refused.", "Pexel Inc", "company"),
        ("Orca, a digital rights group, objected. The group left.", "Orca", "group"),
        ("The Ministry of Justice refused. The ministry left.", "Ministry of Justice", "ministry"),
        ("Senator Jane Roe spoke. The senator left.", "Jane Roe", "senator"),
        ("Jane Roe, head of Orca, spoke. The head of it left.", "Jane Roe", None),
        ("Canada refused. The government has a plan.", "Canada", "government"),
    ],
)
def test_the_noun_takes_up_who_was_named(page: str, name: str, alias: str | None) -> None:
    found = actors(page)
    assert alias is None or alias in found[name].aliases
    assert alias not in found


def test_two_states_leave_the_government_open() -> None:
    found = actors("Canada and Chile agreed. The government has a plan.")
    assert found["government"].type == "government body"
    found = actors("Iran refused. The Lopez administration asked Congress to act.")
    assert found["Iran"].aliases == ()


def test_what_describes_a_name_is_not_listed_beside_it() -> None:
    page = "Its director, Astrid Boye, spoke. Jon Hale, the group's legal director, agreed."
    assert set(actors(page)) == {"Astrid Boye", "Jon Hale"}
