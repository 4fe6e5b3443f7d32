"""What is at stake in a page, and where the page names it."""

from __future__ import annotations

import pytest

from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.stance.issue import Issue, Stake, find_issue
from coursekit.reading.text.spans import Span


def found(headline: str, lede: str = "") -> str:
    page = f"{headline}\n{lede}"
    end = len(headline)
    story = [Sentence.of(page, Span(end + 1, len(page)))] if lede else []
    return find_issue(page, [Span(0, end)], story).name


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        (
            "The latest draft of the UN Cybercrime Convention faces key vote",
            "UN Cybercrime Convention",
        ),
        ("Senate passes the surveillance bill", "surveillance bill"),
        ("EU cyber sanctions to be extended", "cyber sanctions"),
        ("Australia considers ban on ransom payments", "ban"),
        ("Lawmakers Debate Online Safety Bill", "Online Safety Bill"),
        ("Lords debate the Communications Access Bill", "Communications Access Bill"),
        ("Commission opens a case under the Digital Services Act", "Digital Services Act"),
        ("Nations act on spam", ""),
        ("Government plans ban on ransom payments", "ban"),
        ("Ten people were hurt", ""),
        ("Bill Gates visits Geneva", ""),
        ("Republican National Convention opens", ""),
        ("Governments refuse to act", ""),
        ("In order to win, he ran", ""),
        # What stands before the noun is no part of its name: a verb, a preposition.
        ("Norway Signs Cybercrime Treaty", "Cybercrime Treaty"),
        ("Protests around law spread in Chad", "law"),
        ("Mayor plans to ban cars", ""),
        ("Senators attack the No Child Left Behind law", "No Child Left Behind law"),
        ("Lords amend the Protection from Harassment Act", "Protection from Harassment Act"),
        ("Chad debates Prevention of Terrorism Act on Monday", "Prevention of Terrorism Act"),
        # The noun only tells of what sort another is.
        ("Storm delays tax office opening", ""),
        ("Senate takes up surveillance law renewal", "surveillance law"),
        ("Rock star trains for his latest act", ""),
        ("Norway bans TikTok on public phones", ""),
        ("Farm rule would cut benefits", "Farm rule"),
        ("Closing the park was unlawful, judges rule", ""),
    ],
)
def test_the_issue_is_what_the_headline_is_about(headline: str, expected: str) -> None:
    assert found(headline) == expected


def test_the_first_sentences_tell_it_where_the_headline_does_not() -> None:
    assert found("A long night in Geneva", "Norway signed the Data Treaty.") == "Data Treaty"


@pytest.mark.parametrize(
    ("headline", "issue"),
    [
        ("Court hears challenge to the deployment of cameras", "deployment"),
        ("Ireland to hold abortion referendum", "abortion referendum"),
        ("Questions after suspension of parliament", "suspension"),
        ("Abortion rule due in May", "Abortion rule"),
        ("Bill on maps passed by parliament", "Bill"),
    ],
)
def test_a_headline_may_be_on_a_deed(headline: str, issue: str) -> None:
    assert found(headline, "Ministers met on Monday.") == issue


def test_its_official_name_has_all_words_of_its_short_one() -> None:
    page = "They read the UN Convention against Cybercrime, not the Rome Convention against Spam."
    assert named(Issue("UN cybercrime treaty"), page) == ["the UN Convention"]
    page = "They read the Citizenship Amendment Act."
    assert named(Issue("citizenship law"), page) == ["the Citizenship Amendment Act"]
    page = "A Greens-backed bill that would outlaw phones in schools met a bill that cuts a tax."
    assert named(Issue("school phone ban"), page) == ["A Greens-backed bill"]
    page = "Peru backed bans on so-called vaccine passports, not bans on guns."
    assert named(Issue("vaccine passport ban"), page) == ["bans"]
    page = "Peru backed bans on plastic bags, and sold plastic bags."
    assert named(Issue("plastic bag ban"), page) == ["bans"]


def test_a_party_s_convention_is_no_treaty() -> None:
    story = "The convention opens on Monday. It is the first Democratic convention in Utah."
    assert found("A convention like no other", story) == ""
    assert found("A convention like no other", "The convention is on water.") == "convention"


def test_a_story_is_on_what_it_names_most_often_by_its_commonest_name() -> None:
    story = (
        "He read the blunt tax. She cut tax bills. They like the carbon tax, not the tax code. "
        "The carbon tax is old. The tax office closed. The new tax policy failed. A tax it is."
    )
    sentences = [Sentence.of(story)]
    assert find_issue(story, [], [Sentence.of("Nothing is said."), *sentences]).name == "carbon tax"


def named(issue: Issue, page: str) -> list[str]:
    return [naming.of(page) for naming in Stake(issue, [Sentence.of(page)]).places.items]


def test_a_noun_with_an_article_names_the_issue() -> None:
    issue = Issue("UN cybercrime treaty", ("the text",))
    page = "The proposed treaty is long. This treaty, like any treaty, is read as the text says."
    assert named(issue, page) == ["The proposed treaty", "This treaty", "any treaty", "the text"]


@pytest.mark.parametrize(
    "page",
    [
        "The Budapest Convention is older.",
        "The nuclear deal is older.",
        "Law enforcement asked for it.",
        "The law enforcement bodies met.",
        "They sent the text message.",
        "They thanked the treaty secretariat.",
    ],
)
def test_another_instrument_and_another_noun_do_not(page: str) -> None:
    assert named(Issue("UN cybercrime treaty"), page) == []


def test_the_noun_before_a_bill_names_it_only_where_it_tells_a_deed() -> None:
    assert named(Issue("annexation plan"), "Peru condemned annexation.") == ["annexation"]
    assert named(Issue("immigration bill"), "Peru condemned immigration.") == []
    assert named(Issue("government plan"), "Peru condemned the government.") == []


@pytest.mark.parametrize(
    ("issue", "page", "expected"),
    [
        ("AI Act", "Peru read the non-AI act, then the anti-AI act.", []),
        ("bird conservation bill", "Peru read the Conservative bill.", []),
        ("data law", "Peru read the unrelated bill and the repealed law on fish.", []),
        (
            "data law",
            "Peru read the amended bill, then the seed bill, the Reed bill.",
            ["the amended bill"],
        ),
        ("UN treaty", "Peru read the Armed Treaty, and the nationwide treaty.", []),
        ("UN treaty", "Peru joined the newly negotiated treaty.", ["the newly negotiated treaty"]),
        ("UN treaty", "Peru fears the said treaty and the nuclear treaty.", ["the said treaty"]),
        ("Koala mine", "Peru fears the project and the law.", ["the project"]),
        ("Koala mine", "Peru opened the project to build homes, the plan, the app.", []),
        ("Koala mine", "Peru backed the project for towns, the project of Chad.", []),
        ("Koala mine", "Peru hailed the development, and the expansion of Nato.", []),
        ("data law", "Peru heard the court's order. The order was long.", []),
    ],
)
def test_the_noun_of_its_kind_stands_for_it(issue: str, page: str, expected: list[str]) -> None:
    assert named(Issue(issue), page) == expected


def test_a_repeal_bill_is_no_order_to_repeal_the_bill() -> None:
    assert Issue("repeal bill").heads == {"bill": 1}
    assert Issue("repeal the bill").heads["bill"] == -1


def test_an_apposition_names_the_issue_too() -> None:
    page = "They read the UN treaty, a sweeping privacy pact."
    assert named(Issue("UN treaty"), page) == ["the UN treaty", "a sweeping privacy pact"]
    assert named(Issue("UN treaty"), "They fear this reckless pact.") == ["this reckless pact"]


def test_law_as_such_is_no_measure() -> None:
    page = "Mali read the law. The rule of law is old. Peru signed it into law, and broke the law."
    assert named(Issue("spam law"), page) == ["the law", "the law"]


def test_that_before_a_plural_points_at_nothing() -> None:
    assert named(Issue("tariffs"), "Peru said that imposing tariffs hurts.") == ["tariffs"]


def test_a_plural_and_an_indefinite_article_may_name_what_is_no_document() -> None:
    assert named(Issue("cyber sanctions"), "He likes sanctions.") == ["sanctions"]
    assert named(Issue("ban"), "A ban would help.") == ["A ban"]


@pytest.mark.parametrize(
    ("issue", "page", "expected"),
    [
        ("attack on the hospital", "He condemned any attack on hospitals.", ["any attack"]),
        ("tax on imports", "He rejected the tax on our imports, too.", ["the tax"]),
        # What it is on is another thing, whatever else of its words stands there.
        ("European ban on parrots", "He rejected the ban on eels in European schools.", []),
        ("Ukrainian attack on the bridge", "He condemned the attack on a Ukrainian port.", []),
        ("tax on imports", "He rejected the tax on bread, a man of imports said.", []),
        ("treaty", "Peru signed a deal on gas after the treaty failed.", ["the treaty"]),
    ],
)
def test_a_measure_is_told_from_one_on_something_else(
    issue: str, page: str, expected: list[str]
) -> None:
    assert named(Issue(issue), page) == expected


def test_a_draft_treaty_is_a_treaty() -> None:
    story = "The ministry said that the draft treaty goes too far. Canada backed the treaty."
    assert find_issue(story, [], [Sentence.of(story)]).name == "draft treaty"
