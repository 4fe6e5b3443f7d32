"""What units 0 and 1 say about the article, its tables and the facts stays true."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.reading.article import Article, read
from coursekit.tables.facts.frames import facts
from coursekit.tables.frames import statements, timeline

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module", params=["un-cybercrime-convention-vote", "treaty-heads-for-a-vote"])
def article(request: pytest.FixtureRequest) -> Article:
    return read(SEEDS / request.param / "article.txt")


def test_the_vote_is_planned_in_a_text_that_is_a_day_late(article: Article) -> None:
    rows = timeline(article, origin="machine")
    vote = rows[rows["event"].str.contains("vote") & (rows["status"] == "planned")]
    assert len(vote) >= 1, "unit 0 asks for the row of the vote"
    meeting = facts(SEEDS / "data" / "chronology.csv").set_index("id").loc["third-committee-2024"]
    assert str(article.published) > meeting["date"]


def test_the_text_has_the_places_where_readers_slip(article: Article) -> None:
    assert "not only does" in article.text.lower(), "a not that denies nothing"
    said = statements(article, origin="machine")
    assert (said["cue"] == "confirmed").any(), "a verb that takes sides"
    assert article.text.rstrip().split("\n")[-1].startswith("Via "), "a source credit"
