"""Who is named, as what, and which namings are one actor."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.reading.article import article
from coursekit.reading.coreference.actors import Actor, ActorHint, merge
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.entities.names import find_names
from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.text.spans import Span


def actors(page: str, hints: list[ActorHint] | None = None) -> list[Actor]:
    return merge(page, find_names(page, Paragraph.of(page).sentences), hints or [])


def types(page: str) -> dict[str, str]:
    return {actor.name: actor.type for actor in actors(page)}


@pytest.mark.parametrize(
    ("page", "names"),
    [
        ("The Ministry of Owls left. The Owl Ministry met. The ministry of owls said no.", 2),
        ("The Committee on Tolls left. The Tolls Committee said no.", 1),
        ("The Senate Committee on Tolls left. The House Tolls Committee said no.", 2),
        ("Peru's owl ministry left. The owl ministry said no.", 2),
        ("Peru's owl ministry left. Chad's owl ministry said no.", 4),
    ],
)
def test_a_body_named_in_two_orders_is_one_actor(page: str, names: int) -> None:
    assert len(actors(page)) == names, [actor.name for actor in actors(page)]


@pytest.mark.parametrize(
    ("page", "name", "type_"),
    [
        ("On Monday Canada rejected the draft.", "Canada", "state"),
        ("The Kremlin rejected the draft.", "Russia", "state"),
        ("Iranian diplomats walked out.", "Iran", "state"),
        ("The US government agreed.", "US government", "government body"),
        ("Officials from Viet Nam agreed.", "Vietnam", "state"),
        ("The State of Palestine signed the treaty.", "State of Palestine", "state"),
        ("Palestine signed the treaty.", "State of Palestine", "state"),
        ("The European Union signed.", "European Union", "bloc"),
        ("MEPs Plover, Kokkal and Berg voted no.", "Kokkal", "person"),
        ("Reps. Plover and Kokkal oppose the draft.", "Kokkal", "person"),
        ("On Monday the Road and Rail Union said no.", "Road and Rail Union", "civil society"),
        ("They met the Owl and Health Union.", "Owl and Health Union", "civil society"),
        ("On Monday night peers voted for it.", "peers", "unnamed group"),
        ("Last week they threw out MPs.", "MPs", "legislature"),
        ("In a statement campaigners said no.", "campaigners", "civil society"),
        ("In a joint letter owl rights groups said no.", "owl rights groups", "civil society"),
        ("Citizens of Malta said no.", "Citizens of Malta", "civil society"),
        ("On Monday Plover County sued the state.", "Plover County", "government body"),
        ("Then Plover County Supervisor Ann Lee left.", "Ann Lee", "person"),
        ("Then the Health Council Speaker said no.", "Health Council Speaker", "person"),
        ("They met Councillors Plover, Kokkal and Berg.", "Kokkal", "person"),
        ("On Monday Doctors for Plover left.", "Doctors for Plover", "civil society"),
        ("The Union of Nurses of Peru left.", "Union of Nurses of Peru", "civil society"),
        ("Then the Greens, Labor, and others left.", "Labor", "political party"),
        ("On Monday Labor and the Greens left.", "Labor", "political party"),
        ("They met the South African Owl Union.", "South African Owl Union", "civil society"),
        ("The Liberal Democratic Union left.", "Liberal Democratic Union", "civil society"),
        ("Then Owl Trust Chair Ann Lee said no.", "Owl Trust", "civil society"),
        ("Then Labour Party Leader Ann Lee said no.", "Labour Party", "political party"),
        ("Then Chad Owl Union President Ann Lee said no.", "Ann Lee", "person"),
        ("Then Chad Owl Union President Ann Lee said no.", "Chad Owl Union", "civil society"),
        ("Then Lisbon Owl Party Leader Ann Lee said no.", "Lisbon Owl Party", "political party"),
        ("They met the Secretary to the Treasury Ann Plover.", "Ann Plover", "person"),
        ("Then the head of the Owl Trust and Systems Ann Plover left.", "Ann Plover", "person"),
        ("Then Justice John Paul Plover left.", "John Paul Plover", "person"),
        ("They provide nurses with old boats.", "nurses", "unnamed group"),
        ("They hear that nurses with old boats left.", "nurses with old boats", "unnamed group"),
        ("On Monday the City of Plover sued it.", "City of Plover", "government body"),
        ("On Monday City Hall sued it.", "City Hall", "government body"),
        ("Then a Peru newspaper (Le Monde) sued.", "Le Monde", "media"),
        ("Spokesman for President Plover said no.", "Plover", "person"),
        ("The Trust for Owls and Openness left.", "Trust for Owls and Openness", "civil society"),
        ("A Trust for Justice and Peace left.", "Trust for Justice and Peace", "civil society"),
        ("They met the Trust for Owls and Plover.", "Trust for Owls", "civil society"),
        ("Critics, including Save Plover, left.", "Save Plover", "civil society"),
        ("On Monday Digital Plover Rights left.", "Digital Plover Rights", "civil society"),
        ("They met Paris, 34, a nurse, who left.", "Paris", "person"),
        ("Then the Kremlin and Owl Union agreed.", "Owl Union", "civil society"),
        ("The Trade Ministry and Health Ministry agreed.", "Health Ministry", "government body"),
        (
            "The Union of Owls and Allied Trades left.",
            "Union of Owls and Allied Trades",
            "civil society",
        ),
        (
            "On Monday the Chadian Road and Rail Commission rejected it.",
            "Chadian Road and Rail Commission",
            "government body",
        ),
        (
            "Peers in the Lords left, and the Commons rejected it.",
            "House of Commons",
            "legislature",
        ),
        ("The Council of Europe agreed.", "Council of Europe", "intergovernmental organisation"),
        ("The Council of the EU agreed.", "Council of the EU", "government body"),
        ("The Ministry of Justice said no.", "Ministry of Justice", "government body"),
        ("Zentrix Technologies warned users.", "Zentrix Technologies", "company"),
        ("On Friday Zentrix warned users.", "Zentrix", "company"),
        ("The Open Net Foundation warned users.", "Open Net Foundation", "civil society"),
        ("The University of Oslo studied it.", "University of Oslo", "academia"),
        ("Senator Jane Roe warned users.", "Jane Roe", "person"),
        ("In the debate Lib Dem Jane Roe warned users.", "Jane Roe", "person"),
        ("In the debate the MSP Jane Roe warned users.", "Jane Roe", "person"),
        ("In the debate some TDs warned users.", "TDs", "legislature"),
        ("In the debate Labor and others warned users.", "Labor", "political party"),
        ("In the debate Labor Secretary Jane Roe warned users.", "Jane Roe", "person"),
        ("Labor and environmental groups warned.", "environmental groups", "civil society"),
        ("In the debate Ontario and Alberta opposed it.", "Alberta", "state"),
        ("On Monday copyright holders opposed it.", "copyright holders", "unnamed group"),
        ("Spain's prime minister, Anutin Chai, hopes to sign the bill.", "Anutin Chai", "person"),
        ("Ruiz, the bill's author, warned users.", "Ruiz", "person"),
        ("Some privacy advocates objected.", "privacy advocates", "civil society"),
        ("Industry groups objected.", "Industry groups", "industry group"),
        ("A group of Liberal senators objected.", "group of Liberal senators", "legislature"),
        ("Its supporters cheered.", "Its supporters", "unnamed group"),
        ("Some Plover loyalists objected.", "Plover loyalists", "unnamed group"),
        ("Ann Lee met Public Knowledge on Friday.", "Public Knowledge", "civil society"),
        ("Yelp, reddit, and Wikipedia objected.", "Reddit", "company"),
        ("Ann Lee wrote to eBay.", "eBay", "company"),
        ("ACT and the Greens voted no.", "ACT", "company"),
        ("Plover has come out in favour of it.", "Plover", "company"),
        ("The Zug-based Plover opposed it.", "Plover", "company"),
        ("They left after criticism from Plover.", "Plover", "company"),
        ("Two firms, Plover and Wren, oppose it.", "Plover", "company"),
        ("Ann Lee, director of the Plover Forum, left.", "Plover Forum", "civil society"),
        ("The crossbenchers voted no.", "crossbenchers", "unnamed group"),
        ("Two new ministers, Ann Lee and Jon Hay, voted no.", "new ministers", None),
        ("The director of the Plover Games left.", "Plover Games", None),
        ("Issues raised by ministers, including Brexit, grew.", "Brexit", None),
        ("The needs of firms such as Plover grew.", "Plover", None),
        ("An Intel report said no.", "Intel", "company"),
        ("They say that Plover is against it.", "Plover", "company"),
        ("They left after criticism from Xuro Plover, who is ill.", "Xuro Plover", "person"),
        ("On Monday Islamists voted no.", "Islamists", "unnamed group"),
        ("It is backed by unions, Labour and the Greens.", "unions", "civil society"),
    ],
)
def test_an_actor_has_the_type_that_its_words_tell(page: str, name: str, type_: str) -> None:
    assert types(page).get(name) == type_


@pytest.mark.parametrize(
    "page",
    [
        "The talks were held in Geneva and in Iran.",  # places, not parties
        "The Cybercrime Convention was adopted.",  # what is at stake, not who
        "However, states must sign.",  # an opener; states in general
        "The vote is on Monday in November.",
        "They say that “The Walking Owls” is long and dull.",  # what is shown, not who
        "Follow Jeff Plover and Chad Lind on Twitter: https://x.com/JP",
        "Senate Bills D-12 and D-14 pose a threat.",
        "It struck down S.66A of the Harbour Act.",
        "The Ann Lee ruling helped.",  # a case
        "Latest figures show that it fell.",
        "It breaks the Covenant on Civil and Political Rights.",
        "Food aid, or PLOV, the official name of the scheme, fell.",
        "The WIRE military alliance grew.",
        "On safety: Open-source AI says no.",
        "The American said no.",  # one of them, not their state
        "They warned Brexit would harm it.",
        "They condemned Plovism.",
        "They saw a Google there.",
        "They met people of Plover who are old.",
        "The phone maker said no.",
        "The song, Imagine, hails it.",
        "Vishing of them grew and said no.",
        "Brexit decided it.",
        "Then Ozempic joined it.",
        "They wait for a letter from Plover.",
        "Brexit complicated the talks.",
        "On Monday Bitcoin climbed against the dollar.",
        "Ozempic protects against heart disease.",
        "Fortnite drew a lawsuit.",
        "Two goalkeepers said no.",
        "They met Lisbon's mayor.",
        "They met at the Tower of Kokkal.",
        "They are in three towns. They oppose it.",
        "The Kenyan Government website said no.",
        "The Kenyan Parliament building was stormed.",
        "It breaks the Harbour Fraud and Abuse Act.",
        "On Monday Plover City sued Kokkal City.",
        "On Monday the City Charter banned it.",
        "On Monday the City Plan supports it.",
    ],
)
def test_what_is_no_party_is_not_taken_for_one(page: str) -> None:
    assert actors(page) == []


def test_names_of_one_actor_are_merged_and_kept_as_aliases() -> None:
    page = (
        "The Electronic Liberty Foundation (ELF) objected. ELF wrote a letter. "
        "Prime Minister Jane Roe answered. Roe refused. "
        "Digital rights organisations objected. Several digital rights groups agreed. "
        "Washington agreed, and US officials left."
    )
    merged = {actor.name: actor.aliases for actor in actors(page)}
    assert merged["Electronic Liberty Foundation"] == ("ELF",)
    assert merged["Jane Roe"] == ("Prime Minister Jane Roe", "Roe")
    assert merged["Digital rights organisations"] == ("Several digital rights groups",)
    assert merged["United States"] == ("Washington", "US officials")


def test_a_short_form_takes_up_the_group_before_it() -> None:
    page = "A group of Liberal senators wrote a letter. The senators objected."
    (group,) = actors(page)
    assert group.aliases == ("senators",)
    assert "refers back" in " ".join(group.rules)


def test_names_that_look_alike_stay_apart() -> None:
    page = (
        "The Council of Europe agreed. The European Council refused. The Council of the EU waited. "
        "North Korea signed. South Korea refused."
    )
    assert [actor.name for actor in actors(page)] == [
        "Council of Europe",
        "European Council",
        "Council of the EU",
        "North Korea",
        "South Korea",
    ]


@pytest.mark.parametrize(
    ("page", "name", "aliases"),
    [
        ("The PM agreed. The prime minister was late.", "prime minister", ("PM",)),
        ("PM Ann Lee agreed. The PM was late.", "Ann Lee", ("PM Ann Lee", "PM")),
        ("They asked the king to prorogue Parliament.", "Parliament", ()),
        ("The Supreme Court met. The justices ruled on it.", "Supreme Court", ("justices",)),
        ("The Supreme Court met. The high court said no.", "Supreme Court", ("high court",)),
        ("The Open Wire Trust Chair, Ann Lee, agreed.", "Open Wire Trust", ()),
        ("President Jon Lee's Council of Owls agreed.", "Jon Lee", ("President Jon Lee",)),
        ("Ohio Governor Ann Lee left.", "Ann Lee", ("Governor Ann Lee",)),
        ("Security experts and old lawyers left.", "Security experts", ()),
        (
            "The National Union of Journalists of the Philippines (NUJP) left. NUJP said no.",
            "National Union of Journalists of the Philippines",
            ("NUJP",),
        ),
        (
            "The Union of Wild Owls of Peru (UWOP) left. UWOP said no.",
            "Union of Wild Owls of Peru",
            ("UWOP",),
        ),
        ("Europe is weak, the Owl Union said. The union left.", "Owl Union", ("union",)),
        ("The Center on Tolls and Policy Owls left.", "Center on Tolls and Policy Owls", ()),
        ("It spoke of protecting Norwegians.", "Norwegians", ()),
    ],
)
def test_a_name_has_its_own_words_and_no_more(
    page: str, name: str, aliases: tuple[str, ...]
) -> None:
    assert {actor.name: actor.aliases for actor in actors(page)}.get(name) == aliases


def test_a_government_called_after_its_head_is_the_only_state_of_the_text() -> None:
    page = "The Lopez administration will sign. Chile is ready."
    assert [(a.name, a.aliases) for a in actors(page)] == [("Chile", ("Lopez administration",))]
    alone = "The Lopez administration will sign."
    assert types(alone) == {"Lopez administration": "government body"}


def test_the_case_file_may_name_an_actor() -> None:
    hint = ActorHint("Zentrix, Inc.", also=("Zentrix",), type="industry group")
    (actor,) = actors("On Friday Zentrix objected.", [hint])
    assert (actor.name, actor.aliases, actor.type) == (
        "Zentrix, Inc.",
        ("Zentrix",),
        "industry group",
    )


@pytest.mark.parametrize(
    ("story", "names"),
    [
        ("Owl campaigners said no.", ["Owl campaigners"]),
        ("Old campaigners said no. Dull campaigners left.", ["Campaigners", "Old campaigners"]),
        ("Nurses left.", ["Campaigners", "Nurses"]),
    ],
)
def test_a_headline_says_less_of_a_group(story: str, names: list[str]) -> None:
    found = actors(f"Campaigners left\n\n{story}")
    assert [actor.name for actor in found][: len(names)] == names


@pytest.mark.parametrize(
    ("page", "source", "names"),
    [
        ("Canada and Chile said no.", "Canada and Chile", ["Canada", "Chile"]),
        (
            "A spokesperson for Zentrix said no to Canada.",
            "A spokesperson for Zentrix",
            ["Zentrix"],
        ),
        ("Senator Jane Roe spoke. She objected.", "She", ["Jane Roe"]),
        ("Nurses begged old ministers to act. They refused.", "They", ["old ministers"]),
        ("Peru and Chad spoke. They left.", "They", ["Peru", "Chad"]),
    ],
)
def test_a_source_stands_for_its_actors(page: str, source: str, names: list[str]) -> None:
    start = page.rindex(source)
    found = Coreference(page, actors(page)).resolve(Span(start, start + len(source)))
    assert [actor.name for actor in found] == names


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_namings_of_any_text_are_printed_words_apart_from_each_other(text: str) -> None:
    at = 0
    for mention in find_names(text, [Sentence.of(text, Span(0, len(text)))]):
        assert at <= mention.start < mention.end <= len(text)
        at = mention.end


def test_whoever_signs_a_page_is_its_we() -> None:
    page = (
        "Stay away from the signing\n\nPosted by Open Circuit Network on October 20, 2025\n\n"
        "We fear that the treaty is dangerous."
    )
    read = article(page)
    assert [actor.name for actor in read.attributions[0].speakers] == ["Open Circuit Network"]


def test_whoever_only_reports_is_no_party() -> None:
    page = "Treaty faces a vote\n\nBy Jane Doe\n\nCanada said the treaty is weak."
    assert [actor.name for actor in article(page).actors] == ["Canada"]


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        ("Dr. Maria van der Berg spoke. Ms van der Berg left.", "Maria van der Berg"),
        (
            "Jean-Claude de la Croix, a senator, left. Mr de la Croix spoke.",
            "Jean-Claude de la Croix",
        ),
        ("The Drivers' Alliance said the charge was unfair.", "Drivers' Alliance"),
        (
            "The European Publishers’ Council said the text was weak.",
            "European Publishers’ Council",
        ),
        ("The Internet Watch Foundation said that it helps.", "Internet Watch Foundation"),
        ("The German Judges' Association said that it is weak.", "German Judges' Association"),
        ("The Fund for the Rights of Sailors said no.", "Fund for the Rights of Sailors"),
        ("Commissioner for Peace and Ships Ann Lee said no.", "Ann Lee"),
        ("The Data Board (EDPB) left. The EDPB said no.", "Data Board"),
        ("Ann Lee, Visa manager, Open Tools, said no.", "Ann Lee"),
        ("Under the new Sea Shield, the Council said no.", "Council"),
        ("A U.S. judge blocks the bill.", "U.S. judge"),
        ("The Court for the District of Mostar said no.", "Court for the District of Mostar"),
        ("CIPESA argued that the text is weak.", "CIPESA"),
        ("ECPAT, which runs a hotline, said that it helps.", "ECPAT"),
        ("Hungary cannot accept the text.", "Hungary"),
        ("Hungary dissociated itself from the text.", "Hungary"),
        ("The Kenyan Parliament said no.", "Kenyan Parliament"),
        ("The Kenyan Government said no. The Government left.", "Kenyan Government"),
        ("The Kenyan government said no. The government left.", "Kenyan government"),
        ("The Dutch opposed it.", "Netherlands"),
        ("The Dutch and the Danes opposed it.", "Netherlands|Denmark"),
        ("Sinn Féin left. Sinn Fein said no.", "Sinn Féin"),
        ("Exxon left. ExxonMobil said no.", "ExxonMobil"),
        ("HSBC UK said no. SEIU Local 12 left.", "HSBC UK|SEIU Local 12"),
        ("Ann Lisbon left. The text is weak, said Lisbon.", "Ann Lisbon"),
        ("Victoria, who opposes it, left.", "Victoria"),
        ("According to Lisbon, a judge said no.", "Portugal|judge"),
        ("Roche, 45, said no.", "Roche"),
        ("Senator Dan Roche, D-Plover, who led the talks, left.", "Dan Roche"),
        ("R-PLOVER opposed it.", "R-PLOVER"),
        ("Southern opposed it, and Canada left.", "Southern|Canada"),
        ("Canada met the Committee on Health, Education, Labor and Pensions.", "Canada"),
        ("Canada met those on health, Labor, and pensions.", "Canada"),
        ("Canada opposed Secretary of Labor Jon Plover.", "Canada|Jon Plover"),
        ("Canada says labor is short. Labor costs opposed it.", "Canada"),
        ("Canada opposed it, and Labor backed it.", "Canada|Labor"),
        ("They hear that Conservative MPs said no.", "Conservative MPs"),
        ("They hear that Labour MPs and others said no.", "Labour MPs"),
        ("The Senate late on Wednesday passed the bill.", "Senate"),
        ("Senator Dan Roche left. Roche said no.", "Dan Roche"),
        ("Ann Lee, a member of the House of Lords, said no.", "Ann Lee"),
        (
            "The Kenyan government said no. In Peru, the government left.",
            "Kenyan government|government",
        ),
        ("The Canadian Senate said no. The Senate left.", "Canadian Senate"),
        ("The French Senate said no. The Senate in Oslo left.", "French Senate|Senate"),
        ("The Chadian Labor Party said no. The Labor Party left.", "Chadian Labor Party"),
        ("Members of the House of Lords said no.", "Members of the House of Lords"),
        ("UK Government ministers said no.", "UK Government ministers"),
        ("Labor opposes it.", "Labor"),
        ("Critics of services, including Xuro Maps, said no.", "Critics of services"),
        ("Attorney-General Ann Lee said no.", "Ann Lee"),
        (
            "The Department for Sailors, Ships and Trade said no.",
            "Department for Sailors, Ships and Trade",
        ),
        (
            "The Court of Appeals for the Plover Circuit said no.",
            "Court of Appeals for the Plover Circuit",
        ),
        ("Members of the Senate said no.", "Members of the Senate"),
        ("They heard that fourteen senators said no.", "fourteen senators"),
        ("They hear that opposition lawmakers said no.", "opposition lawmakers"),
        ("Women’s rights groups said no.", "Women’s rights groups"),
        ("Despite its opposition to the text, Chile signed.", "Chile"),
        ("He accused doctors of weakening it.", "doctors"),
        ("The port, as well as doctors, said no.", "doctors"),
        ("Organised labour said no.", "Organised labour"),
        ("According to Xuro Plover, the law is weak.", "Xuro Plover"),
        ("They wrote to Plovra.", "Plovra"),
        ("They accused Plovra of theft.", "Plovra"),
        ("They resent Plovra’s opposition to it.", "Plovra"),
        ("The nurses union said no.", "nurses union"),
        ("The draft is weak, according to the Dutch.", "Netherlands"),
        ("It drew criticism from Lisbon.", "Portugal"),
        ("They met Xuro Plover.", "Xuro Plover"),
        ("Kenya’s government said no.", "Kenya"),
    ],
)
def test_a_name_goes_as_far_as_it_goes_and_is_one_actor(story: str, expected: str) -> None:
    read = article(f"A vote is held\n\nIt rained on Monday.\n\n{story}\n")
    assert [actor.name for actor in read.coreference.actors] == expected.split("|")


def test_the_court_is_the_only_one_that_the_text_names_later() -> None:
    found = actors("They say the Court erred. It was the Oslo District Court.")
    assert [actor.name for actor in found] == ["Court"]


def test_a_word_in_capitals_before_a_piece_of_news_is_nobody() -> None:
    read = article("UPDATE 1-EU vote on scanning in doubt as Hungary says no\n\nIt rained.\n")
    assert "UPDATE" not in [actor.name for actor in read.coreference.actors]


def test_an_acronym_with_an_article_takes_up_the_name_that_introduced_it() -> None:
    read = article("The Network for Digital Freedom (NDF) met on Monday. The NDF will sue.\n")
    assert [actor.aliases for actor in read.coreference.actors] == [("NDF",)]
