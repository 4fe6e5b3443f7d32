"""What actors do about the issue, and who speaks where no name stands."""

from __future__ import annotations

import pytest

from coursekit.reading.article import Article
from coursekit.tables.rows import stakeholder_rows

PAGE = """\
UN Convention against Cybercrime nears its final vote

Delegates met on Monday to speak of the UN Convention against Cybercrime, and stayed until ten.

{}
"""


def stances(story: str, who: str) -> list[str]:
    rows = stakeholder_rows(Article(PAGE.format(story)))
    return [row.stance for row in rows if row.name == who and row.stance != "unclear"]


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        ("is set to support the treaty", "support"),
        ("signed the convention", "support"),
        ("acceded on 30 November", "support"),
        ("approved, without a vote, the draft", "support"),
        ("voted against the treaty", "oppose"),
        ("did not support the treaty", "oppose"),
        ("refused to sign", "oppose"),
        ("is opposed to the treaty", "oppose"),
        ("could live with the treaty, but only if courts are heard", "conditional"),
        ("abstained on the treaty", "neutral"),
        ("has not made up its mind about the treaty", "undecided"),
        ("criticised the treaty", "critical"),
    ],
)
def test_an_act_on_the_issue_has_a_stance(act: str, expected: str) -> None:
    assert stances(f"Canada {act}.", "Canada") == [expected]


@pytest.mark.parametrize(
    "act",
    ["supported a school", "read the treaty", "has not signed the treaty", "opposed that attempt"],
)
def test_an_act_on_something_else_or_none_at_all_has_none(act: str) -> None:
    assert stances(f"Canada {act}.", "Canada") == []


def test_what_might_be_done_is_not_done() -> None:
    assert stances("Nobody knows what follows if Canada signs the treaty.", "Canada") == []


def test_who_and_which_stand_for_the_name_before_them() -> None:
    story = "Canada asked Norway, which has rejected the treaty, for a copy."
    assert stances(story, "Canada") == []
    assert stances(story, "Norway") == ["oppose"]


def test_critics_are_named_for_their_position() -> None:
    assert stances("Critics of the treaty filled the hall.", "Critics of the treaty") == [
        "critical"
    ]
    assert stances("Critics of the mayor filled a bar.", "Critics") == []


def test_a_pronoun_before_a_noun_names_the_speaker() -> None:
    page = PAGE.format(
        "Our colleague Ann Lee read the treaty. Her verdict is blunt: “It is a blank cheque.”"
    )
    told = Article(page).attributions[-1]
    assert [speaker.name for speaker in told.speakers] == ["Ann Lee"]
    assert told.position.stance == "critical"


@pytest.mark.parametrize(
    ("story", "last"),
    [
        ("Ana Reyes met Karl Voss in Riga. She said it went well.", ["Ana Reyes"]),
        ("Ms. Ana Reyes met Karl Voss in Riga. He said it went well.", ["Karl Voss"]),
        ("In a letter to Ana Reyes, Karl Voss complained. She said it was late.", ["Karl Voss"]),
        ("Microsoft sold phones to Belarus. It said that was legal.", ["Microsoft"]),
        ("Brazil and India met. They said the fund was too small.", ["Brazil", "India"]),
        ("The Dutch delegate said it failed. He said nobody listened.", ["Netherlands"]),
        ("Ms Ruiz, Mr Okoye and Dr Baig said it failed.", ["Ruiz", "Okoye", "Baig"]),
        ("Ms Sousa and her deputy, Jon Lund, said it failed.", ["Sousa", "Jon Lund"]),
        ("A report by Microsoft, seen by the Tribune, says it failed.", ["Microsoft"]),
        ("A letter to Microsoft signed by Canada says it failed.", ["Canada"]),
        ("It drew criticism from Microsoft, Zufiq and Meta.", ["Microsoft", "Zufiq", "Meta"]),
        ("Asked by reporters if he would go, Xu Wa laughed. “Ask me,” he said.", ["Xu Wa"]),
    ],
)
def test_a_pronoun_or_a_list_stands_for_its_names(story: str, last: list[str]) -> None:
    assert [actor.name for actor in Article(story).attributions[-1].speakers] == last


@pytest.mark.parametrize(
    ("story", "who", "expected"),
    [
        ("The convention was welcomed by Kenya.", "Kenya", "support"),
        ("The convention was rejected outright by Kenya.", "Kenya", "oppose"),
        ("The convention was criticised by Norway and Kenya for its haste.", "Kenya", "critical"),
        ("Opposition to the convention came from Norway and Kenya.", "Kenya", "oppose"),
    ],
)
def test_a_passive_and_a_noun_of_saying_tell_a_stance(story: str, who: str, expected: str) -> None:
    attributions = Article(PAGE.format(story)).attributions
    assert [v.position.stance for v in attributions if who in [a.name for a in v.speakers]] == [
        expected
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Iran was not in a position to support the treaty.", "oppose"),
        ("Chad is in no position to ratify the treaty.", "oppose"),
        ("Vanuatu regretfully had to vote against the treaty.", "oppose"),
        ("Hungary dissociated itself from the treaty.", "oppose"),
        ("Luxembourg's vote against the treaty surprised nobody.", "oppose"),
        ("Rand Paul was one of three senators who voted against the treaty.", "oppose"),
        ("Cuba called for the treaty to be dropped as soon as possible.", "oppose"),
        ("Belize stands ready to sign the treaty.", "support"),
        ("Zambia has become the latest country to ratify the treaty.", "support"),
        ("Antonio Reis travelled to Hanoi to sign the treaty.", "support"),
        ("Germany's firm support for the treaty is known.", "support"),
        ("Norway expressed its gratitude to all and its full support for the treaty.", "support"),
        ("Peru expressed its hope that the treaty would enter into force soon.", "support"),
        ("Warsaw wants the treaty in place before Christmas.", "support"),
        ("Australia would have preferred a narrower treaty.", "critical"),
        ("Austria found it regrettable that the treaty leaves companies out.", "critical"),
        ("Malta remains concerned by the breadth of the treaty's powers.", "critical"),
        ("Tonga has yet to receive instructions on the treaty.", "undecided"),
        ("Kenya is consulting on whether to accede to the treaty.", "undecided"),
    ],
)
def test_diplomats_have_ways_of_their_own_to_take_sides(sentence: str, expected: str) -> None:
    rows = stakeholder_rows(Article(PAGE.format(sentence)))
    assert [row.stance for row in rows if row.evidence == sentence][:1] == [expected]
