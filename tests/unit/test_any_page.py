"""A page as it comes from the web, the wire or a record: what its three tables say, and do not."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.reading.article import article
from coursekit.reading.page.blocks import find_blocks
from coursekit.tables import rows

HEAD = "Treaty faces a vote in Geneva"
STORY = "The committee adopted the text on Monday. Ann Lee said that it was weak."
#: What the two lines above say, and all that a page with them and nothing else may say.
TOLD = (
    ["The committee adopted the text on Monday"],
    ["committee", "Ann Lee"],
    ["that it was weak"],
)


def tables(page: str) -> tuple[list[str], list[str], list[str]]:
    """Return the events of the story, the stakeholders, and what is said."""
    read = article(page, "2024-11-12")
    headline = next((b.span for b in read.blocks if b.kind == "headline"), None)
    return (
        [
            row.event
            for row in rows.timeline_rows(read)
            if headline is None or row.start >= headline.end
        ],
        [row.name for row in rows.stakeholder_rows(read)],
        [row.content for row in rows.statement_rows(read)],
    )


def said(page: str) -> list[tuple[str, str, str]]:
    """Return who says what, by the name in the table of stakeholders."""
    read = article(page, "2024-11-12")
    names = {row.stakeholder_id: row.name for row in rows.stakeholder_rows(read)}
    return [
        (
            "; ".join(names[key] for key in row.stakeholder_id.split("; ") if key),
            row.content,
            row.speech,
        )
        for row in rows.statement_rows(read)
    ]


def kinds(page: str) -> list[str]:
    return [block.kind for block in find_blocks(page)]


# -- what stands around the story ----------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "By ANN ROE",
        "Ann Roe in Brussels",
        "Ann Roe, Security Correspondent",
        "Technology reporter",
        "Reuters",
        "Tue 12 Nov 2024 10.15 GMT",
        "Last modified on Wed 13 Nov 2024 08.00 GMT",
        "Updated 9:14 AM EDT, Sat October 25, 2024",
        "Published On 25 Oct 2024",
        "3 hours ago",
        "5 min read",
        "News",
        "Press release",
        "FOR IMMEDIATE RELEASE",
        "GA/SHC/4420",
        "Geneva, 12 November 2024",
        "European Commission - Press release",
        "The hall in New York. | Ann Roe/AP",
        "Tags: Canada, hackers",
        "URL: https://example.org/canada-signs",
        "Home > News > Canada",
        "Policy / Tech / Security",
        "We value your privacy",
        "Accept All",
        "Canada and our partners store and/or access information on a device, such as cookies.",
        "Facebook",
        "WhatsApp",
        "Listen to this article",
        "(Image credit: Canada Archive)",
        "Photo by Ann Roe on Unsplash",
        "Image: Canada delegates meet in a hall in Geneva to vote",
        "Image source, Getty Images",
        "Image caption, The minister of Canada opposed the treaty in 2023",
        "Canada delegates applaud after the vote in New York on Friday. Photo: Ann Roe/AFP",
        "President Roe speaks in Geneva, Switzerland, August 8, 2024. REUTERS/Ann Doe",
        "Canadians protest outside the hall [Ann Roe/EPA]",
        "FILE - President Roe speaks in Hanoi, Oct. 25, 2024. (AP Photo/Ann Doe, File)",
        "Getty Images A crowd waits in Canada",
        "[1/3] Canadians leave the hall in Hanoi, November 11, 2024. NORDPRESS/Ann Doe",
        "November 11, 2024 6:42 PM GMT · Updated 2 hours ago",
        "Home / Blog / Why Canada said no to the text of the treaty",
        "[Transcript made by Canada Press; it may contain errors]",
        "Distr.: General          8 November 2024",
    ],
)
def test_a_line_above_the_story_tells_nothing(line: str) -> None:
    assert tables(f"{HEAD}\n\n{line}\n\n{STORY}") == TOLD


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "Story continues below advertisement",
        "Sign up to Canada Today\nOur morning email has the key stories of the day",
        "Enter your email address\nSubscribe",
        "Get the latest from Canada straight to your inbox. Unsubscribe at any time.",
        "Read more: Canada signs the treaty",
        "RELATED: Canada rejects the treaty",
        "Related stories\nCanada signs the treaty\nIran bans an app in May 2023",
        "Most read\n1. Canada bans app\n2. Iran said no\n3. Hackers fined on Friday",
        "You may like\n\nCanada signs the treaty\n\nWho voted for it?",
        "Share this:\nClick to share on Facebook (Opens in new window)",
        "Photograph: Ann Roe/Canada Press",
        "Our Standards: Canada Press says it is fair",
        "Tags: Canada, Iran",
        "State\tVote\tDay\nCanada\tsaid no\t3 May 2024\nIran\tabstained\t4 May 2024",
        "| State | Vote |\n|---|---|\n| Canada | Canada signed it on 3 May |",
        "Group | For | Against\nCanada said | 150 | 2\nIran voted | 3 | 4",
        "State     Vote     Day\nCanada    signed   3 May 2024\nIran      opposed  4 May 2024",
        "Le Canada a voté pour le traité lundi, a déclaré la ministre, qui a salué un bon texte.",
        "Der Minister sagte am 3. Mai, dass Kanada den Vertrag nicht unterzeichnen wird.",
        "Министр заявил, что Canada не подпишет договор до мая.",
        "This article was amended on 7 May 2024. An earlier version said that Iran had signed it.",
        "This interview with Canada has been edited for length and clarity.",
        "[Canada laughs]",
        "12          Canada and the treaty          Report 4 of 2024",
        "Suggested Topics:\nCanada\ncategory\nIran said no",
        '<!-- Canada said no --><div><a href="#">Share</a></div>',
        "[^1]: Canada said so in 2023.",
    ],
)
def test_what_stands_between_paragraphs_tells_nothing(line: str) -> None:
    page = f"{HEAD}\n\n{STORY}\n\n{line}\n\nThe talks go on."
    assert tables(page) == TOLD


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Ann Roe and Bob Doe; Editing by Canada Jones)",
        "Associated Press writer Ann Roe in Canada contributed to this report.",
        "Additional reporting by Ann Roe",
        "Ann Roe is a reporter who covers Canada. She joined the paper in 2019.",
        "[1] See Canada's letter of 3 May 2023.",
        "¹ Canada said so in 2023.",
        "1. See the statement of Canada, 3 May 2023.",
        "^ Canada signed the paper in 2023.",
        "References\n1. Canada signed the paper in 2023.\n2. Iran said no in 2022.",
        "© 2024 Canada Press. All rights reserved.",
        "Media contact:\npress@example.org\n+41 22 555 0100",
    ],
)
def test_what_stands_at_the_foot_tells_nothing(line: str) -> None:
    assert tables(f"{HEAD}\n\nBy Ann Roe\n\n{STORY}\n\nThe talks go on.\n\n{line}") == TOLD


@pytest.mark.parametrize(
    "dateline",
    [
        "GENEVA, Nov 11 (Reuters) - ",
        "NEW YORK — ",
        "LONDON (AP) — ",
        "KYIV, Ukraine, Nov. 11, 2024 /PRNewswire/ -- ",
        "NAIROBI/GENEVA, 11 November (Reuters) – ",
        "Geneva, 11 November 2024 – ",
        "Hanoi, Vietnam (CNN) — ",
        "ACCRA, Nov 11 (Reuters) -",
        "(Geneva) – ",
        "(New York, November 11, 2024) – ",
        "(Reuters) - ",
        "Nov 11 (Reuters) - ",
        "WASHINGTON, D.C. — ",
    ],
)
def test_a_dateline_is_no_part_of_the_sentence(dateline: str) -> None:
    page = f"{HEAD}\n\n{dateline}{STORY}"
    assert kinds(page) == ["headline", "dateline", "paragraph"]
    assert tables(page) == TOLD  # who sends the report is no party


@pytest.mark.parametrize(
    "bullet", ["❌ ", "👉 ", "- ", "• ", "* ", "– ", "•\t", "1. ", "2) ", "(a) ", "→ "]
)
def test_an_item_of_a_list_is_read_without_its_bullet(bullet: str) -> None:
    items = f"{bullet}Canada said the text was weak\n{bullet}Iran left"
    page = f"{HEAD}\n\n{STORY}\n\nWhat they said:\n\n{items}"
    assert kinds(page)[-2:] == ["list item", "list item"]
    assert ("Canada", "the text was weak", "indirect") in said(page)
    read = article(page)
    assert [span.of(page) for span in read.sentences][-2:] == [
        "Canada said the text was weak",
        "Iran left",
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "What happens next",
        "WHAT COMES NEXT",
        "‘A gift’",
        "What does it do?",
        "1. Scope",
        "II. Scope",
    ],
)
def test_a_heading_without_a_full_stop_tells_nothing(heading: str) -> None:
    page = f"{HEAD}\n\n{STORY}\n\n{heading}\n\nThe talks go on."
    assert kinds(page) == ["headline", "paragraph", "subhead", "paragraph"]
    assert tables(page) == TOLD


def test_a_line_that_announces_a_quotation_is_no_heading() -> None:
    page = f"{HEAD}\n\n{STORY}\n\nA minister said:\n\n“We will not sign this text.”"
    assert ("minister", "“We will not sign this text.”", "direct") in said(page)


def test_a_narrow_column_with_hyphens_is_read_as_prose() -> None:
    page = (
        "Treaty faces a vote\n\n"
        "The com-\nmittee adopted the text on Mon-\nday. Ann Lee, who had been in the room\n"
        "for two weeks, said that it was weak and\nthat the min-\nistry would not sign it.\n\n"
        "The talks go on in May, after two weeks\nin which nobody in the room was glad."
    )
    read = [block.kind for block in article(page).blocks]
    assert read == ["headline", "paragraph", "paragraph"]
    told = "that it was weak and\nthat the min-\nistry would not sign it"
    assert said(page) == [("Ann Lee", told, "indirect")]


@pytest.mark.parametrize(
    "above", ["Ministry of Trade and Justice", "POLICY BRIEF NO. 17 | MAY 2024"]
)
def test_the_name_of_a_body_above_the_headline_is_none(above: str) -> None:
    assert article(f"{above}\n\n{HEAD}\n\n{STORY}").title == HEAD


def test_the_name_of_a_body_is_the_headline_where_there_is_no_other() -> None:
    assert article(f"European Data Council\n\n{STORY}").title == "European Data Council"


def test_the_hour_of_an_entry_is_no_part_of_what_it_tells() -> None:
    page = f"{HEAD}\n\n{STORY}\n\n18.45 CET Canada said the text was weak.\n\nThe talks go on."
    assert tables(page)[1] == ["committee", "Ann Lee", "Canada"]


@pytest.mark.parametrize("how", ["102 votes to 23", "a vote of 102 to 23", "a show of hands"])
def test_the_count_of_a_vote_is_nobody(how: str) -> None:
    assert said(f"{HEAD}\n\nThe plan was rejected by {how}.") == []
    assert said(f"{HEAD}\n\nThe plan was rejected by 102 states.") != []


# -- capitals ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headline",
    [
        "UN ADOPTS CYBERCRIME TREATY",
        "META, ACME OPPOSE BILL AS SENATE PANEL MEETS",
        "WHO IS BEHIND THE ATTACKS ON US HOSPITALS?",
        "MAY SIGNS BILL: TURKEY SAYS IT WILL FOLLOW",
    ],
)
def test_a_headline_in_capitals_invents_nobody(headline: str) -> None:
    page = f"{headline}\n\n{STORY}"
    assert kinds(page) == ["headline", "paragraph"]
    assert article(page).title == headline
    assert tables(page) == TOLD


@pytest.mark.parametrize("kind", ["Explainer", "Analysis", "Exclusive", "Live", "Opinion"])
def test_the_kind_of_a_text_before_its_headline_says_nothing(kind: str) -> None:
    assert not said(f"{kind}: what the treaty does\n\nThe talks go on.")


# -- signs, spaces and spelling ------------------------------------------------------------

PLAIN = (
    "“The treaty fails users,” said René Lee, the group’s director. “It won’t work.”\n\n"
    "Human Rights Watch warned that the international committee was weak. "
    "Mr. Diaz said on 12 November 2024 that the vote was ‘a bad day for us all’ – and left."
)
SLIPS = {
    "control characters": lambda text: text.translate(
        str.maketrans("“”‘’–", "\x93\x94\x91\x92\x96")
    ),
    "garbled": lambda text: "".join(
        c if c.isascii() else c.encode().decode("cp1252", "replace").replace("\ufffd", "\x9d")
        for c in text
    ),
    "garbled with a lost byte": lambda text: (
        text.replace("“", "â€œ").replace("”", "â€").replace("’", "â€™")
    ),
    "hard spaces": lambda text: text.replace(" ", "\xa0"),
    "narrow spaces": lambda text: text.replace("12 November", "12\u202fNovember"),
    "soft hyphens": lambda text: (
        text.replace("Rights", "Ri\xadghts")
        .replace("international", "inter\xadna\xadtional")
        .replace("warned", "war\xadned")
    ),
    "accents apart": lambda text: text.replace("é", "e\u0301"),
    "zero width": lambda text: text.replace(" said", "\u200b said").replace("Watch", "\ufeffWatch"),
    "notes": lambda text: (
        text.replace("Watch", "Watch[3]")
        .replace("work.”", "work.”[12]")
        .replace("weak.", "weak.²")
        .replace("Diaz", "Diaz¹")
    ),
    "direction marks": lambda text: text.replace("René Lee", "\u2066René Lee\u2069"),
    "bold and links": lambda text: text.replace("Watch", "**Watch**").replace(
        "René Lee", "[René Lee](https://example.org/lee)"
    ),
    "HTML": lambda text: (
        text.replace("Watch", '<a href="#">Watch</a>')
        .replace("“", "&ldquo;")
        .replace(" said", "&nbsp;said")
        .replace("\n\n", "</p>\n<p>")
    ),
    "notes without brackets": lambda text: text.replace("work.”", "work.”12").replace(
        "weak.", "weak.3"
    ),
    "hyphens at the ends of lines": lambda text: text.replace("director", "di-\nrector").replace(
        "Watch warned", "Watch war-\nned"
    ),
    "lines of Windows": lambda text: text.replace("\n", "\r\n"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_of_the_page_changes_no_row_but_its_printed_words(slip: str) -> None:
    def read(text: str) -> list[tuple[Any, ...]]:
        page = article(f"{HEAD}\n\n{text}", "2024-11-12")
        return [
            *((r.status, r.value, r.stakeholders) for r in rows.timeline_rows(page)),
            *(
                (r.name, r.type, r.role, r.mentions, r.statements)
                for r in rows.stakeholder_rows(page)
            ),
            *(
                (r.stakeholder_id, r.speech, len(r.content_spans))
                for r in rows.statement_rows(page)
            ),
        ]

    assert [name for name, *_ in read(PLAIN) if "Lee" in name or "Watch" in name]
    assert read(SLIPS[slip](PLAIN)) == read(PLAIN)


@pytest.mark.parametrize("slip", SLIPS)
def test_a_naming_on_a_page_with_slips_stands_where_it_is_printed(slip: str) -> None:
    def ends(text: str) -> list[tuple[str, str]]:
        text = f"{HEAD}\n\n{text}"
        words = [mention.span.of(text) for mention in article(text).mentions]
        return [(word[0], word[-1]) for word in words]

    assert ends(SLIPS[slip](PLAIN)) == ends(PLAIN)


def test_a_garbled_quotation_prints_its_own_words() -> None:
    page = (
        f"{HEAD}\n\nâ€œThe treaty fails users,â€\x9d said Ann Lee, the groupâ€™s lawyer, on Friday."
    )
    assert said(page) == [("Ann Lee", "â€œThe treaty fails users,â€\x9d", "direct")]


def test_what_only_looks_garbled_stays() -> None:
    page = f"{HEAD}\n\nÂngela Lee said that SÃO was weak. The plan cost £5 in the Côte d’Azur."
    assert [name for name, *_ in said(page)] == ["Ângela Lee"]


def test_an_ellipsis_of_windows_ends_no_line() -> None:
    page = article(f"{HEAD}\n\nAnn Lee said the law didn\x92t help\x85 and that it was weak.")
    assert [block.kind for block in page.blocks] == ["headline", "paragraph"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The minister, \u2067בנימין לוי\u2069, said the treaty would help.", "בנימין לוי"),
        ("\u200fמרים כהן\u200f, a lawyer, said the treaty would help.", "מרים כהן"),
        ("محمد الفاسي told reporters that the treaty would help.", "محمد الفاسي"),
        ("“The treaty will help us,” said يوسف خليل, the ambassador.", "يوسف خليل"),
    ],
)
def test_a_name_in_right_to_left_letters_is_somebodys(sentence: str, name: str) -> None:
    assert [who for who, *_ in said(f"{HEAD}\n\n{sentence}")] == [name]


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("criticised", "criticized"),
        ("labelled", "labeled"),
        ("favoured", "favored"),
        ("signalled support for", "signaled support for"),
        ("cancelled", "canceled"),
        ("emphasised", "emphasized"),
        ("apologised for", "apologized for"),
    ],
)
def test_british_and_american_spelling_are_read_alike(british: str, american: str) -> None:
    def read(verb: str) -> Any:
        page = article(f"A word on the talks\n\nOn Friday, Canada {verb} the treaty.", "2024-11-12")
        return (
            [(row.status, row.value) for row in rows.timeline_rows(page)],
            [(row.stance, row.role) for row in rows.stakeholder_rows(page)],
            [(row.content, row.stance) for row in rows.statement_rows(page)],
        )

    assert read(british) == read(american)
    events, parties, _ = read(british)
    is_stance = [stance for stance, _ in parties] != ["unclear"]  # and then it is no event
    assert is_stance or events == [("happened", "2024-11-08")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The U.N. envoy Ann Lee said that draft No. 5 was weak.",
        "Some states, e.g. Canada and Japan, left, Ann Lee said.",
        "Ann Lee of Acme Inc. said the rule, i.e. Art. 14, was weak at 5 p.m. on Friday.",
        "Ann Lee said in Vol. 3 that the U.S. plan, cf. para. 4, was weak.",
        "Ann Lee said that it was weak.[1]",
        "Ann Lee (2021, p. 14) said the rule (s. 12), or cl. 5, was weak.",
        "Ann Lee said that draft A/C.3/79/L.7 was weak.",
    ],
)
def test_an_abbreviation_or_a_note_ends_no_sentence(sentence: str) -> None:
    page = article(f"{HEAD}\n\n{sentence} Then they left.", "2024-11-12")
    spans = [span.of(page.text) for span in page.sentences[1:]]
    assert spans == [sentence.removesuffix("[1]"), "Then they left."]
    assert [name for name, *_ in said(page.text)] == ["Ann Lee"]


# -- transcripts and records ---------------------------------------------------------------


def test_the_label_of_a_transcript_is_the_source_of_the_speech() -> None:
    page = (
        "Remarks by President Lee at a press conference\n\n2:05 P.M. EST\n\n"
        "THE PRESIDENT: We will sign the treaty. It protects our citizens.\n\n"
        "It will be ratified, too.\n\n"
        "Q    Will the Senate agree?\n\n"
        "THE PRESIDENT: Yes. (Laughter.)\n\n"
        "MS. OKORO: Thank you.\n\nEND 2:31 P.M. EST"
    )
    assert said(page) == [
        (
            "Lee",
            "We will sign the treaty. It protects our citizens. … It will be ratified, too.",
            "direct",
        ),
        ("Lee", "Yes.", "direct"),
        ("Okoro", "Thank you.", "direct"),
    ]


def test_a_label_on_a_line_of_its_own_holds_for_what_follows() -> None:
    page = (
        "Hearing on the treaty\n\nCHAIRMAN ROE:\nThe committee will come to order.\n\n"
        "DR. AMINA DIALLO:\nThe treaty is weak.\n\nIt should not be ratified.\n\n"
        "SEN. McDONALD:\nIs that so?\n"
    )
    assert [(who, what) for who, what, _ in said(page)] == [
        ("Roe", "The committee will come to order."),
        ("Amina Diallo", "The treaty is weak. … It should not be ratified."),
    ]


def test_whoever_says_i_in_a_transcript_is_the_speaker() -> None:
    page = (
        "A talk on the treaty\n\nBy Bob Doe\n\nMODERATOR: Welcome to the panel.\n\n"
        "MS. LEE: I think that the treaty is weak.\n\nMR. ROE: We hope that it will be signed."
    )
    inner = [(who, what) for who, what, speech in said(page) if speech == "indirect"]
    assert inner == [("Lee", "that the treaty is weak"), ("Roe", "that it will be signed")]


@pytest.mark.parametrize(("ask", "tell"), [("Q:", "A:"), ("Q.", "A."), ("Q:\n", "A:\n")])
def test_question_and_answer_name_nobody(ask: str, tell: str) -> None:
    page = (
        f"What the treaty does\n\n{ask} Who opposes it?\n\n{tell} Canada said that it was weak. "
        f"A. B. Lee agreed.\n\n{ask} When does it start?\n\n{tell} In May."
    )
    assert said(page) == [("Canada", "that it was weak", "indirect")]
    assert not {"Q", "A"} & set(tables(page)[1])


def test_a_question_below_a_mark_of_its_own_states_nothing() -> None:
    page = (
        "What the treaty does\n\nQ\nCritics say that it is weak, and who opposes it?\n\n"
        "A\nCanada said that it was bad. It is late.\n\nQ\nWhen does it start?\n\nA\nIn May."
    )
    assert said(page) == [("Canada", "that it was bad", "indirect")]


def test_a_word_before_a_colon_is_no_speaker() -> None:
    page = (
        f"{HEAD}\n\nCORRECTION: The vote was in May.\n\n"
        "RIYADH: Canada said that the text was weak, and that it would not sign it this year."
    )
    assert [who for who, *_ in said(page)] == ["Canada"]


@pytest.mark.parametrize(
    ("turn", "name"),
    [
        ("ANN LEE, HOST:\n\nThe text is weak.", "Ann Lee"),
        ("ANN LEE, BYLINE: The text is weak.", "Ann Lee"),
        ("ANN LEE (through translator): The text is weak.", "Ann Lee"),
        ("[00:01:40] Ann Lee: The text is weak.", "Ann Lee"),
        ("Ann Lee [00:12]: The text is weak.", "Ann Lee"),
        ("Ann Lee (Northfield) (Lab): The text is weak.", "Ann Lee"),
        ("MODERATOR: The text is weak.", ""),  # a turn, and no party of the debate
        ("UNIDENTIFIED MALE: The text is weak.", "Unidentified Male"),
    ],
)
def test_a_label_of_any_house_is_read(turn: str, name: str) -> None:
    before = "BOB DOE: Welcome.\n\nBob Doe: Go on."
    page = f"A talk on the text\n\n{before}\n\n{turn}\n\nBob Doe: Yes.\n\nBOB DOE: No."
    assert (name, "The text is weak.", "direct") in said(page)


@pytest.mark.parametrize("labels", [("Pro", "Con"), ("Myth", "Fact"), ("SUMMARY", "DATES")])
def test_labels_of_a_list_are_nobody(labels: tuple[str, str]) -> None:
    page = "What the text does\n\n" + "\n\n".join(f"{label}: It is weak." for label in labels * 2)
    assert said(page) == []


def test_a_question_of_a_hearing_states_nothing() -> None:
    page = "A hearing\n\nSEN. ROE: Will the minister say that she opposes the treaty?"
    assert said(page) == []


def test_a_delegate_speaks_for_the_state_in_brackets() -> None:
    page = (
        "Third Committee approves a draft\n\n"
        "Ms. Okoro (Nigeria) said that her delegation supported the draft.\n\n"
        "The representative of Egypt said the text was balanced.\n\n"
        "Mr. Lee (Singapore) (spoke in Malay): We welcome the text. It helps us.\n\n"
        "The Acting President: I thank the speaker.\n\n"
        "The draft resolution was adopted.\n"
    )
    assert [
        (who, what) for who, what, _ in said(page) if "the s" not in what[:5] and what != "the text"
    ] == [
        ("Okoro; Nigeria", "that her delegation supported the draft"),
        ("Egypt", "the text was balanced"),
        ("Lee; Singapore", "We welcome the text. It helps us."),
        ("Acting President", "I thank the speaker."),
    ]
    assert "The draft resolution was adopted" not in " ".join(what for _, what, _ in said(page))


# -- other languages -----------------------------------------------------------------------

FOREIGN = {
    "de": "Der Ausschuss hat den Vertrag nicht angenommen. Kanada war dagegen, sagte der Minister.",
    "fr": "L'Assemblée a adopté le traité. Le Canada a voté pour, selon la ministre Ann Lee.",
    "es": "El comité no aprobó el tratado. Canadá votó en contra, según dijo la ministra Ann Lee.",
    "pt": "A Assembleia não aprovou o tratado na terça-feira, disse a ministra Ann Lee.",
    "it": "Il comitato non ha approvato il trattato. Il Canada è contro, ha detto la ministra.",
    "nl": "De commissie heeft het verdrag niet aangenomen, zei minister Ann Lee van Canada.",
    "pl": "Komitet nie przyjął traktatu, który jest zły, powiedziała minister Ann Lee z Canada.",
    "und": "Комитет не принял договор, сказала министр Ann Lee, и Canada ушла.",
}


@pytest.mark.parametrize("code", FOREIGN)
def test_a_page_in_another_language_is_said_to_be_and_gives_no_row(code: str) -> None:
    page = f"{FOREIGN[code]}\n\n{FOREIGN[code]}"
    assert article(page).language == code
    assert set(kinds(page)) == {"other language"}
    assert tables(page) == ([], [], [])


@pytest.mark.parametrize(
    "page",
    [
        "Los Angeles police deny claims",
        "President von der Leyen meets de la Cruz",
        "- Access Now\n- Privacy International\n- Article 19\n- Human Rights Watch\n- Red Cross",
        f"{HEAD}\n\nThe French minister said: « Nous soutenons ce traité et nous le signerons. »",
    ],
)
def test_english_with_foreign_words_is_english(page: str) -> None:
    assert article(page).language == "en"
    assert "other language" not in kinds(page)


# -- any page ------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        *("\n", "\n\n", " ", "\t", "|", "  ", "\xa0", "\x85", "\r\n", "\u2028"),
        *(
            "â€œ",
            "â€",
            "Ã©",
            "\x93",
            "\x94",
            "e\u0301",
            "\xad",
            "\u200b",
            "\u2067",
            "[1]",
            "¹",
            "*",
        ),
        *("**", "<b>", "<br/>", "<a href='#'>", "&nbsp;", "&rsquo;", "[Lee](/a)", "![a](/b)", "##"),
        *("-\n", "mini-\nster", "weak.3 ", "❌ ", "[^1]: ", "18.45 CET "),
        *(
            "Q:",
            "A.",
            "MS. LEE:",
            "THE PRESIDENT:",
            "Mr. Lee (Chad):",
            "GENEVA (AP) —",
            "(Laughter.)",
        ),
        *(
            "Ann Lee said that it fails.",
            "“We go,” he said.",
            "Canada voted on 3 May.",
            "I think so.",
        ),
        *("Most read", "References", "By Ann Lee", "1. See", "- item", "le pour et contre dans"),
    ]
)


@pytest.mark.parametrize(
    "unit",
    [
        "MS. LEE: We go.\n",
        "Q: Why?\nA: So.\n",
        "MS. LEE:\n",
        "a\tb\n",
        "a | b | c\n",
        "a  b  c\n",
        "â€œ",
        "e\u0301",
        "a\xad",
        "It is.[1] ",
        "[1] See\n",
        "Most read\n",
        "a@",
        "(Photo ",
        "GENEVA, ",
        "Ann Lee, ",
        "le pour et contre ",
    ],
)
def test_a_long_page_of_one_make_is_read_to_its_end(unit: str) -> None:
    tables((unit * 100_000)[:100_000])


def test_a_long_run_of_spaces_in_a_line_is_read_to_its_end() -> None:
    tables("a" + " " * 300_000 + "b\n")


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_every_row_of_any_page_prints_its_own_words(page: str) -> None:
    read = article(page, "2024-11-12")
    at = 0
    for block in read.blocks:
        assert at <= block.start < block.end <= len(page)
        at = block.end
    for row in [
        *rows.timeline_rows(read),
        *rows.stakeholder_rows(read),
        *rows.statement_rows(read),
    ]:
        assert page[row.start : row.end] == row.evidence
    for found in [
        *read.sentences,
        *read.headlines,
        *(each.span for each in [*read.mentions, *read.time_expressions]),
        *(mention.span for actor in read.actors for mention in actor.mentions),
        *(event.clause for event in read.events),
        *(act.sentence for act in read.acts),
    ]:
        assert 0 <= found.start < found.end <= len(page)
        # "\x85" is an ellipsis among such slips of encoding, and blank to Python.
        assert found.of(page).replace("\x85", "…").strip()
    for row in rows.statement_rows(read):
        assert row.content == " … ".join(page[a:b] for a, b in row.content_spans)
        assert not row.source or page[row.source_start : row.source_end] == row.source
