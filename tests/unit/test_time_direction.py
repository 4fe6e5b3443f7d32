"""Which Friday, which March: the verb of the clause says whether a day is past or to come."""

from __future__ import annotations

import datetime as dt

import pytest

from coursekit.reading.article import article
from coursekit.reading.time.expressions import find_time_expressions

TUESDAY = dt.date(2024, 11, 12)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They meet Monday in Oslo.", "2024-11-18"),
        ("The deadline falls on Friday.", "2024-11-15"),
        ("The ministers meet on Monday.", "2024-11-18"),
        ("On Saturday, ministers will gather in Rome.", "2024-11-16"),
        ("On Friday the court will rule.", "2024-11-15"),
        ("On Friday the court ruled.", "2024-11-08"),
        ("The court ruled against the bank in Lyon on Friday.", "2024-11-08"),
        ("The board on Monday approved the plan.", "2024-11-11"),
        ("Critics say that the plan follows Monday's ruling.", "2024-11-11"),
        ("The survey shows that it fell on Monday.", "2024-11-11"),
        ("In March, Malta will host a workshop.", "2025-03"),
        ("In January we tested our desk.", "2024-01"),
        ("Sales fell in December.", "2023-12"),
        ("It announced a summit in December.", "2024-12"),
        ("From 18 August, a judge will be able to order data.", "2025-08-18"),
        ("It was adopted on 20 December.", "2023-12-20"),
        ("The court set a hearing on 20 December.", "2024-12-20"),
        ("They agreed to meet on 20 December.", "2024-12-20"),
        ("The talks resume on 4 March.", "2025-03-04"),
        ("It moved the vote to 9 December.", "2024-12-09"),
        ("Judges may hear the appeal in January.", "2025-01"),
        ("The text adopted in May will fail.", "2024-05"),
        ("At their session in December, the talks collapsed.", "2023-12"),
        ("The minister said Wednesday that it was over.", "2024-11-13"),
        ("The minister said on Wednesday that it was over.", "2024-11-06"),
        ("The Senate rejected it on 20 December.", "2023-12-20"),
        ("The Senate announced on 20 December that it would sit.", "2023-12-20"),
        ("They will announce this weekend that it is over.", "2024-W46-WE"),
    ],
)
def test_the_verb_of_the_clause_gives_the_direction(text: str, value: str) -> None:
    (one,) = find_time_expressions(text, TUESDAY)
    assert one.value == value
    # The same from the sentences that the article has parsed, whatever stands before them.
    page = article(f"\u00ad🙂 A headline\n\nIt rained.  {text}", published="2024-11-12")
    assert [found.value for found in page.time_expressions] == [value]


@pytest.mark.parametrize("text", ["It meets on Friday.", "It met on Friday.", "On Friday."])
def test_without_a_publication_date_a_weekday_stays_relative(text: str) -> None:
    (one,) = find_time_expressions(text, None)
    assert one.value == "XXXX-WXX-5"
