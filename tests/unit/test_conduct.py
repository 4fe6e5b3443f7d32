"""Who is a row of the stakeholder table, and how sure that is."""

from __future__ import annotations

import pytest

from coursekit.reading.article import Article, article
from coursekit.reading.case import Case, IssueEntry
from coursekit.tables.rows import stakeholder_rows
from coursekit.tables.schema import TYPES, StakeholderRow


def rows(story: str) -> dict[str, StakeholderRow]:
    return {row.name: row for row in stakeholder_rows(article(f"Talks go on\n\n{story}"))}


@pytest.mark.parametrize(
    ("story", "name", "role"),
    [
        ("Fishermen blocked the port on Monday.", "Fishermen", "actor"),
        ("Ministers from Chad who dislike it left the hall.", "Chad", "speaker"),
        ("The list was signed by nine ferry operators.", "ferry operators", "actor"),
        ("Some bankers said no.", "bankers", "speaker"),
        ("Chad told delegates that it will leave.", "delegates", "addressee"),
        ("Ann Lee told a parliamentary committee so.", "parliamentary committee", "addressee"),
        ("Ann Lee pleaded with senators to leave.", "senators", "addressee"),
        ("Ann Lee briefed lawmakers on Monday.", "lawmakers", "addressee"),
        ("Port firms including Plover and Intel have left it.", "Intel", "actor"),
        ("A motion by port pilots failed.", "port pilots", "actor"),
        ("Grain brokers and notaries rejected the plan.", "Grain brokers and notaries", "actor"),
        ("On Monday Chad accused foreign hackers.", "foreign hackers", "spoken about"),
        ("Chad spoke after criticism from rights groups.", "rights groups", "speaker"),
        (
            "All know the old hackers. Chad bought a port in May. In spring, they left Chad.",
            "old hackers",
            "actor",
        ),
        # A verb that is a noun, too, behind a plural subject, right there or behind an aside.
        ("Growers fear higher costs under the plan.", "Growers", "speaker"),
        ("Nurses claim wards would close.", "Nurses", "speaker"),
        ("Unions demand fairer wages.", "Unions", "speaker"),
        ("Farmers want imported feed to meet the rules.", "Farmers", "speaker"),
        ("Small grocers, by contrast, back the plan.", "Small grocers", "speaker"),
        (
            "Civil rights and arms control advocates, however, warn it risks lives.",
            "arms control advocates",
            "speaker",
        ),
        (
            "Chadian security forces, apparently acting on a tip, blocked it.",
            "Chadian security forces",
            "actor",
        ),
        ("The trade body refused to pay.", "trade body", "speaker"),
        ("Ann Lee met with dairy cooperatives.", "dairy cooperatives", "addressee"),
        ("Ann Lee complained to senators about it.", "senators", "addressee"),
        ("A retired docker said that it fails.", "retired docker", "speaker"),
        ("On Monday, two dozen lawyers sued Chad.", "two dozen lawyers", "actor"),
        # A list behind a preposition ends where another subject begins, and does not before a verb
        # that has its subject already.
        (
            "The toll is at 12, port officials and medics said.",
            "port officials and medics",
            "speaker",
        ),
        ("Pilots led by Ann Lee and Jon Roe blocked it.", "Pilots", "actor"),
        ("Ann Lee fears unrest, and port officials there have shut it.", "port officials", "actor"),
        # What "as" leads to may be somebody, and need not be what somebody is.
        ("Fees rose as the port ministry approved it.", "port ministry", "actor"),
        ("Fees rose, as grain brokers told Chad.", "grain brokers", "speaker"),
        ("The Fed blocked it on Monday.", "Federal Reserve", "actor"),
        # Some deeds make a party of whoever does them, and wherever they are told.
        ("Chad left after port delegates voted for it.", "port delegates", "actor"),
        ("Some residents marched on Monday.", "residents", "actor"),
        # A group's union is no such group.
        ("The doctors' union blocked it.", "doctors' union", "actor"),
        ("Nurses’ leaders said that it fails.", "Nurses’ leaders", "speaker"),
        ("Chad fell as envoys, under pressure from Peru, rejected it.", "envoys", "speaker"),
        # One of two speakers may have no name.
        ("A diplomat and two Chadian officials said that it fails.", "diplomat", "speaker"),
        ("Many growers -- and some bakers -- are wary of it.", "bakers", "speaker"),
        ("In Lisbon, elected mayors and armed groups blocked it.", "armed groups", "actor"),
        ("Chad urged Beijing to leave.", "China", "addressee"),
        ("Chad urged the interior minister to leave.", "interior minister", "addressee"),
        ("Deaf people and asylum seekers blocked it.", "asylum seekers", "actor"),
        ("The port authority claims, however, that it failed.", "port authority", "speaker"),
        ("The people of Chad rejected it.", "Chad", "speaker"),
        ("Nurses and the doctors' union oppose it.", "Nurses", "speaker"),
        # The page's HTML tags are no words.
        ("It was <em>Norway</em> that blocked it.", "Norway", "actor"),
    ],
)
def test_a_noun_is_a_party_where_it_speaks_acts_or_is_addressed(
    story: str, name: str, role: str
) -> None:
    assert rows(story)[name].role == role


@pytest.mark.parametrize(
    "story",
    [
        "Chad wants a law for children and for the police.",
        "The ban would allow companies to grow.",
        "Chad said that “users can leave”.",
        "Chad told reporters that it will leave.",
        "Chad said that ferry operators would pay.",  # nobody has done it
        "Chad wants a law for the respective organisations.",
        "Chad wants a law for the music industry, and the industry grew.",
        "Chad wants a law on dinners with pilots selling wine.",
    ],
)
def test_a_noun_that_is_only_spoken_about_is_none(story: str) -> None:
    assert set(rows(story)) == {"Chad"} & set(story.split())


@pytest.mark.parametrize(
    ("story", "doubt"),
    [
        ("Treaty vote\n\nChad signed the treaty.", ""),
        ("Treaty vote\n\nNurses said that the treaty is dangerous.", ""),
        (
            "Treaty vote\n\nThe Treaty Bureau signed the treaty.",
            "only a word in its name shows what it is",
        ),
        ("Port bill nears vote\n\nChad spoke of Peru's port bill.", ""),
        ("Chad left a plan.", "it says or does something that no rule can assign to a side"),
        ("Rights groups rejected the plan.", "it is not named"),
        (
            "Chad rejected a letter about Amnesty International.",
            "it is only mentioned: it says and does nothing itself",
        ),
        ("Plover said no.", "nothing in the text says for certain what kind of party it is"),
        # A paper that only reports takes no side.
        (
            "Chad left the treaty, The Guardian reported.",
            "it says or does something that no rule can assign to a side",
        ),
    ],
)
def test_a_row_is_clear_only_for_somebody_named_who_does_something(story: str, doubt: str) -> None:
    row = list(rows(story).values())[-1]
    assert (row.certainty, row.why[-1] if doubt else "") == (
        "doubtful" if doubt else "clear",
        doubt,
    )


@pytest.mark.parametrize(
    ("then", "certainty"),
    [
        ("The cabinet had yet to discuss the treaty, a government spokeswoman said.", "clear"),
        ("It has signed the treaty.", "doubtful"),
    ],
)
def test_what_only_a_pronoun_tells_of_a_state_is_doubtful(then: str, certainty: str) -> None:
    case = Case(issue=IssueEntry(name="treaty"))
    row, *_ = stakeholder_rows(Article(f"Chad left the hall on Monday. {then}", case=case))
    assert (row.name, row.certainty) == ("Chad", certainty)


@pytest.mark.parametrize(
    "story",
    [
        "Nurses left towns in Peru, Chad and Mali.",
        "Ferries may soon be run by firms like Cisco and Intel.",
        "The note on tolls was printed by Reuters on Monday.",
        "It is the U.S. market for grain that grew.",
        "Nurses met near the shops of firms like Intel. It required ferries to wait.",
        "Nurses left the house of a fellow at the University of Peru.",
        "Nurses left ferries that pilots fear, as old sailors often do.",
        "Nurses left a plan against terrorist groups.",
    ],
)
def test_places_firms_and_papers_that_do_nothing_are_no_rows(story: str) -> None:
    assert set(rows(story)) <= {"Nurses"}


def test_a_house_that_only_tells_whose_speaker_somebody_is_is_no_row() -> None:
    assert set(rows("Nurses left a fund of House Speaker Ann Lee.")) == {"Nurses", "Ann Lee"}


def test_groups_of_two_kinds_are_two() -> None:
    assert {"Port lawyers", "senators"} == set(rows("Port lawyers and senators said no."))


def test_ministers_of_two_fields_are_two_and_the_minister_is_the_last_of_them() -> None:
    told = rows("The health minister left. The finance minister stayed. The minister met Chad.")
    assert {"health minister", "finance minister"} == set(told) - {"Chad"}


def test_the_examples_of_whoever_acts_act_too() -> None:
    told = rows("Some nurses, including Delta Airlines and Ann Lee, have signed a pledge.")
    assert [told[name].role for name in ("Delta Airlines", "Ann Lee")] == ["actor", "actor"]


def test_a_law_that_would_have_somebody_told_makes_nobody_an_addressee() -> None:
    assert "drivers" not in rows("The law would require ports to tell drivers the price.")


@pytest.mark.parametrize(
    "story",
    ["The Bellevue, Washington-based firm provides data.", "The ferry, Estonia, sank."],
)
def test_what_a_comma_parts_from_a_plain_noun_is_not_always_its_name(story: str) -> None:
    assert rows(story) == {}


def test_the_state_of_a_town_does_not_act_with_those_who_live_there() -> None:
    assert "Florida" not in rows("Some residents in Jupiter, Florida who were voting complained.")


def test_a_paper_that_was_told_is_no_row() -> None:
    assert set(rows("“It is late,” Ann Lee told Reuters.")) == {"Ann Lee"}


def test_a_side_that_only_a_pronoun_gives_is_doubtful() -> None:
    story = "Chad met Norway on Monday. {} signed the treaty at noon."
    named, meant = (
        {row.name: row for row in stakeholder_rows(article(f"Treaty vote\n\n{told}"))}
        for told in (story.format("Norway"), "Microsoft met envoys. It opposes the treaty.")
    )
    assert (named["Norway"].stance, named["Norway"].certainty) == ("support", "clear")
    assert (meant["Microsoft"].stance, meant["Microsoft"].certainty) == ("oppose", "doubtful")
    assert meant["Microsoft"].why[-1] == "only a pronoun tells whose it is"


def test_whose_party_it_is_takes_no_side_with_its_members() -> None:
    story = "Treaty vote\n\nAnn Lee left. Members of Lee's party oppose the treaty."
    told = {row.name: row for row in stakeholder_rows(article(story))}
    assert (told["Ann Lee"].stance, told["Members"].stance) == ("unclear", "oppose")


def test_types_are_only_ever_added() -> None:
    first = "state bloc company academia media person legislature court".split()
    named = ["government body", "intergovernmental organisation", "industry group"]
    named += ["civil society", "unnamed group", "political party"]
    assert sorted(TYPES) == sorted([*first, *named])


def test_the_body_before_a_post_is_a_party_and_the_person_speaks() -> None:
    found = rows("EU policy chief Ann Lee urged Chad to vote.")
    assert (found["Ann Lee"].role, found["European Union"].role) == ("speaker", "spoken about")


def test_who_is_named_with_an_acronym_has_spoken_once() -> None:
    found = rows("The American Civil Liberties Union (ACLU) said the plan is weak.")
    assert found["American Civil Liberties Union"].statements == 1


@pytest.mark.parametrize(
    "told",
    [
        "Chad allowed the treaty.",
        # What it fears is told, but nothing ties that to the treaty.
        "The treaty is long. It rained on Monday. Chad has feared that Mali could use the sea.",
    ],
)
def test_who_lets_something_be_or_fears_something_else_is_no_clear_row(told: str) -> None:
    row = next(
        row for row in stakeholder_rows(article(f"Treaty vote\n\n{told}")) if row.name == "Chad"
    )
    assert (row.stance != "unclear", row.certainty) == (True, "doubtful")
