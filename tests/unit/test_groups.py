"""Groups without a name: how far they go, and of which type they are."""

from __future__ import annotations

import pytest

from coursekit.reading.entities.names import find_names
from coursekit.reading.grammar.paragraphs import Paragraph


def groups(page: str) -> dict[str, tuple[str, str]]:
    found = find_names(page, Paragraph.of(page).sentences)
    return {m.name: (m.span.of(page), m.type) for m in found if m.form == "group"}


@pytest.mark.parametrize(
    ("page", "name", "printed", "type_"),
    [
        (
            "Some thirty civil society organisations wrote a letter.",
            "civil society organisations",
            "Some thirty civil society organisations",
            "civil society",
        ),
        (
            "Several delegations regretted it.",
            "delegations",
            "Several delegations",
            "unnamed group",
        ),
        ("They fear for small states.", "small states", "small states", "unnamed group"),
        (
            "It harms victims of online fraud.",
            "victims of online fraud",
            "victims",
            "unnamed group",
        ),
        ("Orland's doctors wrote letters.", "Orland's doctors", "doctors", "unnamed group"),
        ("A group of Liberal senators left.", "group of Liberal senators", None, "legislature"),
        ("Industry lobbyists cheered.", "Industry lobbyists", None, "industry group"),
        ("Rating agencies disagreed.", "Rating agencies", None, "company"),
        ("Privacy campaigners warned us.", "Privacy campaigners", None, "civil society"),
        ("The gun control activists agreed.", "gun control activists", None, "civil society"),
        ("Some cryptographers agreed.", "cryptographers", "Some cryptographers", "unnamed group"),
        ("The technicians went home.", "technicians", None, "unnamed group"),
        ("Other intelligence services agreed.", "intelligence services", None, "government body"),
        ("By Sunday Hispanic Republicans agreed.", "Hispanic Republicans", None, "political party"),
        ("Rural schools agreed.", "Rural schools", None, "unnamed group"),
        ("British Muslims agreed.", "British Muslims", None, "unnamed group"),
        ("Football clubs agreed.", "Football clubs", None, "unnamed group"),
        ("Most civil servants agreed.", "civil servants", None, "unnamed group"),
        # Of all states only where they do something.
        ("States reject the plan.", "States", None, "unnamed group"),
    ],
)
def test_a_group_is_named_without_its_number_and_marked_with_it(
    page: str, name: str, printed: str | None, type_: str
) -> None:
    found = groups(page)
    assert found[name][1] == type_
    assert printed is None or found[name][0] == printed


@pytest.mark.parametrize(
    "page",
    [
        "The user data was lost.",  # a noun before another
        "Financial services are taxed.",  # a thing
        "The plan consists of lists.",
        "Ask your parents.",
    ],
)
def test_a_plural_noun_is_not_always_somebody(page: str) -> None:
    assert groups(page) == {}


def test_a_verb_before_a_group_is_no_part_of_it() -> None:
    assert "states" in groups("She urged states with small fleets to sign.").popitem()[0].split()[0]
    assert "refugees" in groups("They began interning refugees.")
    assert "activists" in groups("They met two funds that both advise activists.")
    assert "Critics of right-to-roam laws" in groups("Critics of right-to-roam laws counter that.")
    assert "Taxi drivers" in groups("SANTIAGO Taxi drivers left.")
    assert list(groups("The group said old doctors must go."))[-1] == "old doctors"
