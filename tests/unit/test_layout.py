"""The story is told from the page around it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.reading.layout import find_blocks

ARTICLE = Path(__file__).parents[2] / "seeds/un-cybercrime-convention-vote/article.txt"


def kinds(page: str) -> list[str]:
    return [block.kind for block in find_blocks(page)]


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
