"""The story is told from the page around it."""

from __future__ import annotations

from itertools import dropwhile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.reading.page import lines
from coursekit.reading.page.blocks import find_blocks
from coursekit.reading.page.joined_lines import units_of

ARTICLE = Path(__file__).parents[2] / "seeds/un-cybercrime-convention-vote/article.txt"


def kinds(page: str) -> list[str]:
    return [block.kind for block in find_blocks(page)]


OWN_TEXTS = sorted(
    path
    for path in ARTICLE.parents[1].glob("*/article.txt")
    if path.read_text(encoding="utf-8").startswith("Written for this course")
)


@pytest.mark.parametrize("path", OWN_TEXTS, ids=lambda path: path.parent.name)
def test_what_a_text_of_the_course_says_of_itself_is_no_part_of_its_story(path: Path) -> None:
    parts = kinds(path.read_text(encoding="utf-8"))
    story = [*dropwhile("metadata".__eq__, parts)]
    assert len(story) < len(parts)
    assert story[0] == "headline"
    assert "paragraph" in parts or "list item" in parts


def test_a_line_of_the_story_may_begin_with_the_same_words() -> None:
    story = OWN_TEXTS[0].read_text(encoding="utf-8")
    more = "Written for this course, the speech was dull, and nobody answered the minister."
    assert kinds(f"{story}\n{more}\n")[-1] == "paragraph"


def test_a_line_that_announces_what_somebody_says_is_no_headline() -> None:
    assert (
        kinds("Ann Lee, head of Plover, said:\n\n“It fails. It is a bad law.”") == ["paragraph"] * 2
    )


def test_the_first_article_is_parted_as_a_reader_would() -> None:
    text = ARTICLE.read_bytes().decode("utf-8")
    assert kinds(text) == [
        "metadata",
        "headline",
        "standfirst",
        "standfirst",
        "paragraph",
        "paragraph",
        "paragraph",
        "subhead",
        "paragraph",
        "paragraph",
        "paragraph",
        "paragraph",
        "furniture",
        "paragraph",
        "credit",
    ]


STORY = "The committee adopted the text on Monday. Delegates left late."


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Read more: What the treaty says", "furniture"),
        ("Sign up for our newsletter and get the week's news in your inbox", "furniture"),
        ("We use cookies to improve this site. Accept all cookies", "furniture"),
        ("Police may share personal data under the treaty, Lee said.", "paragraph"),
        ("The parliament gave its consent to a new privacy policy.", "paragraph"),
        ("You consent to our privacy policy by reading this.", "furniture"),
        ("Share this article", "furniture"),
        ("Advertisement", "furniture"),
        ("* * *", "furniture"),
        ("What happens next", "subhead"),
        ("Via The Daily Planet", "credit"),
        ("Source: Ministry of Justice", "credit"),
        ("(Image credit: Jane Doe)", "caption"),
        ("Photo: Jane Doe", "caption"),
        ("- States must cooperate", "list item"),
        ("• States must cooperate", "list item"),
        ("2) States must cooperate", "list item"),
        ("Related: Ten questions to ask your phone", "furniture"),
        ("Facebook", "furniture"),
        ("Image caption, Delegates in the hall", "caption"),
        ("Delegates leave the hall. Photo: Jane Doe/AFP", "caption"),
        ("(Reporting by Jane Doe; Editing by John Roe)", "byline"),
        ("[1] See the letter of 3 May.", "footnote"),
        ("¹ The letter of 3 May.", "footnote"),
        ("State\tVote\nCanada\tyes", "table"),
        ("State | Vote | Day\nCanada | yes | 3 May", "table"),
        ("10.15am GMT", "metadata"),
        ("Der Ausschuss hat den Text nicht angenommen, sagte der Minister.", "other language"),
        ("What does the text say?", "subhead"),
        ("1. Scope", "subhead"),
        ("The minister told reporters:", "paragraph"),
        ("Reporter Ann Lee says:", "paragraph"),
        ("The vote (see the photo above) was close.", "paragraph"),
        ("Related work was done by the committee.", "paragraph"),
        ("The share of women in the committee is small.", "paragraph"),
        ("The talks ended.  They had been long.  Nobody was glad.", "paragraph"),
        ("The minister told reporters that its newsletter is read by few people.", "paragraph"),
        ("“Subscribe to our newsletter,” the minister joked to the delegates.", "paragraph"),
        ("Source code of the tool was published by the group.", "paragraph"),
        ("By Monday the talks were over.", "paragraph"),
    ],
)
def test_a_line_in_the_story_is_told_for_what_it_is(line: str, kind: str) -> None:
    page = f"A headline of the day\n\n{STORY}\n\n{line}\n\n{STORY}"
    assert kinds(page) == ["headline", "paragraph", kind, "paragraph"]


@pytest.mark.parametrize(
    "glued",
    [
        "date 2024-11-12 ",
        "Published: 12 November 2024 ",
        "Updated on Nov. 12, 2024, 10:15 am GMT ",
        "Posted Tuesday, November 12, 2024 | ",
        "Title: ",
    ],
)
def test_a_date_line_glued_to_the_headline_is_parted_from_it(glued: str) -> None:
    page = f"{glued}Treaty faces a vote\n\n{STORY}"
    blocks = find_blocks(page)
    assert [block.kind for block in blocks] == ["metadata", "headline", "paragraph"]
    assert blocks[1].span.of(page) == "Treaty faces a vote"


def test_a_dateline_is_parted_from_its_paragraph() -> None:
    page = f"Treaty faces a vote\n\nGENEVA, Nov 11 (Reuters) - {STORY}"
    assert kinds(page) == ["headline", "dateline", "paragraph"]
    assert kinds("GENEVA (AP) - Peru left, its envoy said.") == ["dateline", "paragraph"]


@pytest.mark.parametrize(
    "above",
    [
        "News",
        "FOR IMMEDIATE RELEASE",
        "Home > News > Law",
        "We value your privacy\n\nAccept all",
        "12",
    ],
)
def test_the_headline_is_found_below_what_the_page_says_first(above: str) -> None:
    page = f"{above}\n\nTreaty faces a vote\n\nBy Jane Doe\n\n{STORY}"
    printed = [block.span.of(page) for block in find_blocks(page) if block.kind == "headline"]
    assert printed == ["Treaty faces a vote"]


def test_a_speech_is_called_by_its_headline_and_is_no_byline() -> None:
    page = f"Remarks by President Lee at the signing of the treaty\n\n{STORY}"
    assert kinds(page) == ["headline", "paragraph"]


def test_links_under_a_heading_of_the_page_are_furniture_until_the_story_goes_on() -> None:
    page = f"A headline of the day\n\n{STORY}\n\nMost read\nIran said no\nWho voted?\n\n{STORY}"
    assert kinds(page) == [
        "headline",
        "paragraph",
        "furniture",
        "furniture",
        "furniture",
        "paragraph",
    ]


def test_numbered_paragraphs_are_no_footnotes() -> None:
    page = f"A judgment of the court\n\n[1] {STORY}\n\n[2] {STORY}"
    assert kinds(page) == ["headline", "paragraph", "paragraph"]


def test_a_label_on_its_own_line_belongs_to_the_speech() -> None:
    page = f"A hearing of the court\n\nMS. LEE:\n{STORY}\n\nMR. ROE:\n{STORY}"
    assert kinds(page) == ["headline", "paragraph", "paragraph"]


def test_the_question_of_an_interview_is_no_story_and_its_answer_is() -> None:
    page = f"What the text says\n\nQ: What does it say?\n\nA: {STORY}"
    assert kinds(page) == ["headline", "label", "subhead", "label", "paragraph"]


def test_words_in_capitals_are_shown_as_headline_and_are_not_read() -> None:
    block, *_ = find_blocks(f"UN ADOPTS TREATY\n\n{STORY}")
    assert (block.kind, block.in_story) == ("headline", False)


def test_lines_wrapped_by_a_machine_are_one_paragraph() -> None:
    page = (
        "Treaty faces a vote\n\n"
        "The committee said on Monday that it would go on with the talks in the\n"
        "spring, after two weeks in which nobody in the room had been able to say\n"
        "what the end of it would be.\n\n" + STORY
    )
    assert kinds(page) == ["headline", "paragraph", "paragraph"]


def test_a_byline_is_no_sentence() -> None:
    assert kinds(f"By Jane Doe\n\nTreaty faces a vote\n\n{STORY}")[0] == "byline"


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=400))
def test_blocks_of_any_text_are_in_order_apart_and_leave_only_white_space(text: str) -> None:
    at = 0
    for block in find_blocks(text):
        assert at <= block.start < block.end <= len(text)
        assert not text[at : block.start].strip()
        assert block.span.of(text) == block.span.of(text).strip()
        at = block.end
    assert not text[at:].strip()


def test_a_line_shows_its_bullet_its_day_and_its_capitals() -> None:
    day = lines.pattern("day").fullmatch("12 nov")
    assert day and day.span() == (0, 6)
    assert lines.bullet_end("2. Iran left", 0) == 3
    assert lines.bullet_end("Iran left", 0) == 0
    assert lines.in_capitals("SEN. McDONALD") and not lines.in_capitals("Sen. Lee")


def test_a_label_and_the_line_below_it_are_one() -> None:
    page = "MS. LEE:\nWe will sign.\n\nIt is late."
    assert [span.of(page) for span, _ in units_of(page)] == [
        "MS. LEE:\nWe will sign.",
        "It is late.",
    ]


def test_a_page_is_divided_into_blocks() -> None:
    page = "date 2024-11-12 A vote is near\n\nThe vote is on Monday.\n\nVia The Paper"
    assert [(block.kind, block.span.of(page)) for block in find_blocks(page)] == [
        ("metadata", "date 2024-11-12"),
        ("headline", "A vote is near"),
        ("paragraph", "The vote is on Monday."),
        ("credit", "Via The Paper"),
    ]
