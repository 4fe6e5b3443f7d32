from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.reading.rules.text_patterns import Match, TextRule, readings
from coursekit.reading.time.calendar import holiday_date
from coursekit.reading.time.expressions import (
    FUNCTIONS,
    TimeExpression,
    find_time_expressions,
)
from coursekit.reading.time.grammar import grammar, word_class

TUESDAY = dt.date(2024, 11, 12)


def read(
    text: str, published: dt.date | None = TUESDAY, **options: object
) -> list[tuple[str, str]]:
    found = find_time_expressions(text, published, **options)  # type: ignore[arg-type]
    return [(text[one.start : one.end], one.value) for one in found]


def only(text: str, published: dt.date | None = TUESDAY) -> TimeExpression:
    (one,) = find_time_expressions(text, published)
    return one


# One case for every frequent shape of time words in news.  {braces} mark what is to be read.
SHAPES = """
It met on {Friday}. = 2024-11-08
It met on {Nov. 8}. = 2024-11-08
It met on {8 November}. = 2024-11-08
It ended in {1996}. = 1996
It met on {November 8, 2024}. = 2024-11-08
It met on {8 November 2024}. = 2024-11-08
It met on {the 8th of November 2024}. = 2024-11-08
It met on {Nov. 8, 2024}, they said. = 2024-11-08
It met on {Friday (Nov 8)} in Oslo. = 2024-11-08
It met on {2024-11-08}. = 2024-11-08
It began in {October}. = 2024-10
It is {now} law. = PRESENT_REF
It met {today}. = 2024-11-12
It met {yesterday}. = 2024-11-11
It meets {tomorrow}. = 2024-11-13
It grew {last year}. = 2023
The {third-quarter} loss grew. = 2024-Q3
It grows {this year}. = 2024
It met {last week}. = 2024-W45
It was worse {a year earlier}. = 2023
It was worse {a year ago}. = 2023
It grew in {the third quarter}. = 2024-Q3
It began in {October 2023}. = 2023-10
It met {last month}. = 2024-10
It meets {this week}. = 2024-W46
It grew in {the quarter}. = 2024-Q3
It took {five years}. = P5Y
A {10-year} plan. = P10Y
It met {last May}. = 2024-05
It met {last December}. = 2023-12
It took {three days}. = P3D
It met {Friday night}. = 2024-11-08TNI
It starts {next year}. = 2025
It {recently} met. = PAST_REF
It grew in {the nine months} to June. = P9M
It took {nine months}. = P9M
It reports {daily}. = P1D
It {currently} meets. = PRESENT_REF
It grew in {the year} ended 30 June. = P1Y
It grew in {the latest quarter}. = 2024-Q3
It meets {this month}. = 2024-11
It met {Friday morning}. = 2024-11-08TMO
It grew over {the past two months}. = P2M
It grew in {the first nine months}. = P9M
It met over {the weekend}. = 2024-W45-WE
It took {a year}. = P1Y
It grew in {the fourth quarter}. = 2024-Q4
It met {last Friday}. = 2024-11-08
It waited for {weeks}. = PXW
A {16-hour} debate. = PT16H
A {four-day} debate. = P4D
It looks to {the future}. = FUTURE_REF
It met {five years ago}. = 2019
It met {two months ago}. = 2024-09
It met {two weeks ago}. = 2024-W44
It met {ten days ago}. = 2024-11-02
It met {a decade ago}. = 201
The {year-earlier} loss. = 2023
It met {earlier this year}. = 2024
It grew in {recent years}. = PXY
It took {a week}. = P1W
It meets {next week}. = 2024-W47
It met {earlier this month}. = 2024-11
It met in {early October}. = 2024-10
It met in {mid-October}. = 2024-10
It grew in {the latest period}. = 2024-Q3
Born in {nineteen ninety-six}. = 1996
Since {two thousand and five}. = 2005
It met {last fall}. = 2023-FA
It met {last summer}. = 2024-SU
It met {last winter}. = 2023-WI
It met in {the summer of 1998}. = 1998-SU
It met on {Friday, November 8}. = 2024-11-08
It grew in {fiscal 2023}. = 2023
It starts {early next year}. = 2025
It will end in {several years}. = PXY
It took {a few days}. = PXD
It took {more than two years}. = P2Y
It took {2 1/2 years}. = P2Y6M
It took {two and a half years}. = P2Y6M
It took {half an hour}. = PT30M
It lasted {a minute and a half}. = PT1M30S
In {the 1990s} it grew. = 199
In {the late '80s} it grew. = 198
In {the 20th century} it grew. = 19
The {20th-century} novel. = 19
By {the end of 2025} it ends. = 2025
It grew in {the third quarter of 1989}. = 1989-Q3
It grew in {Q3 2023}. = 2023-Q3
It grew in {the first half of 2023}. = 2023-H1
It meets {each Thursday}. = XXXX-WXX-4
It meets {every two weeks}. = P2W
It meets {every other day}. = P2D
It meets {each July}. = XXXX-07
It meets on {Sundays}. = XXXX-WXX-7
It ends at {5 p.m. EST Nov. 6}. = 2024-11-06T17:00
It ended at {noon Thursday}. = 2024-11-07T12:00
It ended at {18:00 UTC}. = 2024-11-12T18:00Z
It came at {2024-11-08T10:30Z}. = 2024-11-08T10:30Z
It met {the day before yesterday}. = 2024-11-10
It met in {the morning}. = 2024-11-12TMO
It met {last night}. = 2024-11-11TNI
It met {this morning}. = 2024-11-12TMO
It met in {the week of October 7}. = 2024-W41
It falls on {Thanksgiving}. = 2024-11-28
It fell on {last Christmas}. = 2023-12-25
It falls on {the day after Christmas}. = 2024-12-26
It met {a couple months ago}. = 2024-09
It took {60 minutes}. = PT60M
It would last {four years}. = P4Y
The {mid-October} vote. = 2024-10
It ended in {the middle of October}. = 2024-10
It grew until {the end of the 1990s}. = 199
It fell on {Good Friday 2024}. = 2024-03-29
It met in the {2023-24} season. = 2023/2024
It resumes on {the 19th}. = 2024-11-19
It met on {the eighth of November}. = 2024-11-08
The {8 November} session met. = 2024-11-08
It expires in {2103}, they said. = 2103
It was sealed in {1215} at Runnymede. = 1215
It was signed on {3 May 1600}. = 1600-05-03
It begins at {10 a.m. GMT on Friday}. = 2024-11-15T10:00Z
It began at {3 p.m. EST on 5 May}. = 2024-05-05T15:00
He rang at {six in the morning}. = 2024-11-12T06:00
It began at {seven o'clock}. = 2024-11-12T07:00
It grew over {three years}. = P3Y
It sat for {over three years}. = P3Y
It grew over {the years}. = PXY
It grew in {fiscal year 2024-25}. = 2024/2025
It grew in {the 2024/25 financial year}. = 2024/2025
It grew in {the second half of 2025}. = 2025-H2
It ends {the day after tomorrow}. = 2024-11-14
It met {a fortnight ago}. = 2024-W44
It met on {Tuesday of last week}. = 2024-11-05
It met in {November of last year}. = 2023-11
It ends by {the end of the year}. = 2024
It has applied since {2017}. = 2017
It is due in {early 2024}. = 2024
It took {eighteen months}. = P18M
It met on {12-Nov-2024}. = 2024-11-12
It opened at {8:30 on Friday}. = 2024-11-08T08:30
It met on {2024/11/12}. = 2024-11-12
It met on {2024.11.12}. = 2024-11-12
It met on {the 12th day of November 2024}. = 2024-11-12
It met on {November the 12th}. = 2024-11-12
It began in {08/2023}. = 2023-08
The {March} ruling stands. = 2024-03
Their {May} session was long. = 2024-05
It meets {this coming Friday}. = 2024-11-15
It will meet in {two weeks' time}. = 2024-W48
It will meet {three days from today}. = 2024-11-15
It meets in {three days}. = 2024-11-15
Its first vote in {three years} will be close. = P3Y
A {week-long} session. = P1W
It meets {twice a year}. = P1Y
It meets {annually}. = P1Y
In {late summer} it met. = 2024-SU
It grew in {the last quarter of 2023}. = 2023-Q4
It grew in {2024 Q2}. = 2024-Q2
It grew in {H1 2024}. = 2024-H1
It grew in {the 2025 financial year}. = 2025
By {the end of the decade} it ends. = 202
It met on {Good Friday}. = 2024-03-29
It will close on {Good Friday}. = 2025-04-18
It met on {Boxing Day}. = 2023-12-26
It fell on {Safer Internet Day}. = 2024-02-06
It met on {Shrove Tuesday}. = 2024-02-13
It met on {Remembrance Sunday}. = 2024-11-10
The vote began at {13:30 p.m. on Monday}. = 2024-11-11T13:30
It fell in a long {second half}. = 2024-H2
"""


@pytest.mark.parametrize("line", SHAPES.strip().splitlines())
def test_reads_the_shapes_of_news(line: str) -> None:
    marked, value = line.rsplit(" = ", 1)
    words = re.search(r"\{(.+)\}", marked)
    assert words
    assert read(marked.replace("{", "").replace("}", ""))[0] == (words[1], value)


@pytest.mark.parametrize(
    "text",
    [
        "They may march, and we march on.",
        "It came second, and the second of them sat in the sun.",
        "He said we were many.",
        "Resolution 79/243 and resolution 2000 passed.",
        "See Article 1984, page 1990 and No. 2000.",
        "Offers from other Future brands.",
        "The Times and the Sunday Times, the Daily Mail and USA Today wrote of it.",
        "He flew to Christmas Island by Airbus.",
        "Some 2000 people paid $2000, or 1990 euros, for 2024-built cars.",
        "In today's world all is well.",
        "She is 40 years old, her 12-year-old son is at school.",
        "Three quarters of states agreed, in the first half of the game.",
        "It pays $3 a year and 20 times a week.",
        "The fall of the wall and a spring in the step.",
        "She is in her 30s; it weighs 12.11 kilos at 3:2 odds of 1,990.",
        "April Jones and August Wilson met Theresa May.",
        "He said on ABC's “This Week” and on CBS “This Morning” that 21st Century Fox lost.",
        "The past president and the future king, and Fight For The Future.",
        "Mar, Sep and Dec are short; mon ami sat.",
        "11 12 13 14, 1.5, 7 and 24.",
        "on 99/99/2024 and 2024-13-45",
        "Article 12 and Chapter 11 apply; see Section 230, SB 1047 and Building 2019.",
        "He spoke of 9/11, of the September 11 attacks and of Area 51, 24/7.",
        "Catch-22, Windows 2000, Fortune 500, Agenda 2030 and Euro 2024.",
        "The winter Olympics, the Six-Day War and the Thirty Years' War.",
        "It heard 1215 cases in 1350 courts, and 2103 people came.",
        "The Good Friday Agreement and Bloody Sunday.",
        "The Sunday Independent, the Daily Punch and the Evening Standard wrote of it.",
        "It is RFC 1918.",
        "Friday Ltd sells software.",
        "The 2030 Agenda was read.",
        "It was the third leak in as many months, at a Sunday school.",
        "It met at 13 a.m. once.",
        "It takes two to three quarters of the states, and a long second look.",
    ],
)
def test_leaves_out_what_is_no_time(text: str) -> None:
    found = find_time_expressions(text, TUESDAY)
    assert [one.value for one in found if one.rule != "reference"] == []


@pytest.mark.parametrize(
    ("text", "value", "first", "last"),
    [
        ("29 July to 9 August 2024", "2024-07-29/2024-08-09", "2024-07-29", "2024-08-09"),
        ("between 2019 and 2021", "2019/2021", "2019-01-01", "2021-12-31"),
        ("January-February 2024", "2024-01/2024-02", "2024-01-01", "2024-02-29"),
        ("from July 29-31, 2024", "2024-07-29/2024-07-31", "2024-07-29", "2024-07-31"),
        ("29–31 July 2024", "2024-07-29/2024-07-31", "2024-07-29", "2024-07-31"),
        ("Dec. 30 to Jan. 2, 2025", "2024-12-30/2025-01-02", "2024-12-30", "2025-01-02"),
        ("2019–2021", "2019/2021", "2019-01-01", "2021-12-31"),
        ("Monday to Friday", "2024-11-11/2024-11-15", "2024-11-11", "2024-11-15"),
        ("from 3 to 7 February 2025", "2025-02-03/2025-02-07", "2025-02-03", "2025-02-07"),
        ("between January and March 2024", "2024-01/2024-03", "2024-01-01", "2024-03-31"),
        ("May–June 2023", "2023-05/2023-06", "2023-05-01", "2023-06-30"),
        ("March-May", "2024-03/2024-05", "2024-03-01", "2024-05-31"),
        ("from mid-2023 to early 2024", "2023/2024", "2023-01-01", "2024-12-31"),
        ("Q1-Q3 2023", "2023-Q1/2023-Q3", "2023-01-01", "2023-09-30"),
    ],
)
def test_a_range_is_one_expression_with_both_ends(
    text: str, value: str, first: str, last: str
) -> None:
    one = only(f"It ran {text}, they said.")
    assert (one.value, one.precision, one.rule) == (value, "range", "range")
    assert (str(one.earliest), str(one.latest)) == (first, last)
    assert one.span.of(f"It ran {text}, they said.") == text


def test_corpora_have_the_two_ends_apart_and_only_the_length_of_later() -> None:
    text = "It met on 8 August 2024. Two days later it met, from 29 July to 9 August 2023."
    assert read(text, convention="corpus") == [
        ("8 August 2024", "2024-08-08"),
        ("Two days", "P2D"),
        ("29 July", "2023-07-29"),
        ("9 August 2023", "2023-08-09"),
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the first week of May", "2024-05-01/2024-05-07"),
        ("the last week of February 2024", "2024-02-23/2024-02-29"),
    ],
)
def test_a_week_of_a_month_is_its_days(text: str, value: str) -> None:
    one = only(f"It met in {text}.")
    assert (one.value, one.precision) == (value, "range")
    assert only("It met in the first week of May.", None).value == "XXXX-05"


def test_days_in_a_list_share_month_and_year() -> None:
    assert read("It met on April 24 and 25, 2023.") == [
        ("April 24", "2023-04-24"),
        ("25, 2023", "2023-04-25"),
    ]
    assert [v for _, v in read("It met on 3, 4 and 5 May.")] == [
        "2024-05-03",
        "2024-05-04",
        "2024-05-05",
    ]
    assert read("It met on 24 and 25 May.") == [("24", "2024-05-24"), ("25 May", "2024-05-25")]
    assert read("On April 24 and 25 people met.") == [("April 24", "2024-04-24")]


STORY = "The talks ended on 8 August 2023. "


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Two days later it met.", "2023-08-10"),
        ("The same day it met.", "2023-08-08"),
        ("That evening it met.", "2023-08-08TEV"),
        ("A fortnight later it met.", "2023-W34"),
        ("The day before, it met.", "2023-08-07"),
        ("It met two days before.", "2023-08-06"),
        ("It met the year after.", "2024"),
        ("The following day it met.", "2023-08-09"),
        ("The next morning it met.", "2023-08-09TMO"),
        ("The following week it met.", "2023-W33"),
        ("The following month it met.", "2023-09"),
        ("Later that year it met.", "2023"),
        ("By the 15th it had met.", "2023-08-15"),
        ("At 10 a.m. it met.", "2023-08-08T10:00"),
    ],
)
def test_counts_from_the_story_where_the_words_ask_for_it(text: str, value: str) -> None:
    one = find_time_expressions(STORY + text, TUESDAY)[-1]
    assert (one.value, one.anchor) == (value, "narrative")
    assert find_time_expressions(STORY + text, None)[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It met yesterday.", "PAST_REF"),
        ("It meets today.", "PRESENT_REF"),
        ("It meets tomorrow.", "FUTURE_REF"),
        ("It met on Friday.", "XXXX-WXX-5"),
        ("It met on Nov. 12.", "XXXX-11-12"),
        ("It met on 29 February.", "XXXX-02-29"),
        ("It met in November.", "XXXX-11"),
        ("It met last week.", "PAST_REF"),
        ("It grew last year.", "PAST_REF"),
        ("It grew in the third quarter.", "XXXX-Q3"),
        ("It met last summer.", "XXXX-SU"),
        ("It met two years ago.", "PAST_REF"),
        ("It was worse a year ago.", "PAST_REF"),
        ("It met at 10 a.m. Friday.", "XXXX-WXX-5T10:00"),
        ("It fell on Easter.", "XXXX-XX-XX"),
        ("It met on 31/12/24.", "XX24-12-31"),
        ("It began in the '80s.", "XX8"),
        ("It ran from 29 July to 9 August.", "XXXX-07-29/XXXX-08-09"),
    ],
)
def test_invents_no_year_without_a_publication_date(text: str, value: str) -> None:
    one = only(text, None)
    assert (one.value, one.precision) == (value, "relative")
    assert one.earliest is one.latest is None
    assert one.anchor == ""


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        ("2024-11-12", "It met on Tuesday.", "2024-11-12"),
        ("2024-11-12", "It will meet on Friday.", "2024-11-15"),
        ("2024-11-12", "It is scheduled to meet on Tuesday.", "2024-11-12"),
        ("2024-11-12", "The offer runs until Friday.", "2024-11-15"),
        ("2024-11-12", "The offer had been due to expire Friday.", "2024-11-08"),
        ("2024-11-12", "It previously had been scheduled to end Friday.", "2024-11-08"),
        ("2024-11-12", "The session opens on Friday.", "2024-11-15"),
        ("2024-11-12", "The vote is on Friday.", "2024-11-15"),
        ("2024-11-12", "Ahead of Friday's vote, it met.", "2024-11-15"),
        ("2024-11-12", "It moved the vote to Friday.", "2024-11-15"),
        ("2024-11-12", "The minister said that the court would rule Friday.", "2024-11-15"),
        ("2024-11-12", "It will be debated, the minister said Friday.", "2024-11-08"),
        ("2024-11-12", "They said it would be ready. It met on Friday.", "2024-11-08"),
        ("2025-01-01", "It met on Tuesday.", "2024-12-31"),
        ("2024-12-31", "It will meet on Wednesday.", "2025-01-01"),
        ("2024-12-31", "It meets next Friday.", "2025-01-10"),
        ("2025-01-02", "It met on Dec. 30.", "2024-12-30"),
        ("2024-12-30", "It meets on Jan. 2.", "2025-01-02"),
        ("2024-11-12", "It meets in January.", "2025-01"),
        ("2024-11-12", "It met in August.", "2024-08"),
        ("2024-11-12", "It will meet in March.", "2025-03"),
        ("2025-01-02", "It met last week.", "2024-W52"),
        ("2025-01-02", "It met last month.", "2024-12"),
        ("2025-01-05", "It meets this week.", "2025-W01"),
    ],
)
def test_direction_of_weekdays_and_months(published: str, text: str, value: str) -> None:
    assert only(text, dt.date.fromisoformat(published)).value == value


def test_a_year_ago_is_a_quarter_while_quarters_are_compared() -> None:
    text = "Profit rose in the third quarter from a year ago."
    assert read(text)[-1] == ("a year ago", "2023-Q3")
    text += " For the year ended in June it fell from a year ago."
    assert read(text)[-1] == ("a year ago", "2023")


@pytest.mark.parametrize(
    ("text", "published", "value", "precision"),
    [
        ("12/11/2024", None, "2024-XX-XX", "year"),
        ("12/11/2024", TUESDAY, "2024-11-12", "day"),
        ("12/5/2024", TUESDAY, "2024-XX-XX", "year"),
        ("13/11/2024", None, "2024-11-13", "day"),
        ("11/13/2024", None, "2024-11-13", "day"),
        ("31.10.24", TUESDAY, "2024-10-31", "day"),
    ],
)
def test_numeric_dates_that_can_be_read_in_one_way(
    text: str, published: dt.date | None, value: str, precision: str
) -> None:
    (one,) = find_time_expressions(f"On {text}.", published)
    assert (one.value, one.precision) == (value, precision)


@pytest.mark.parametrize(
    ("text", "mod", "precision", "earliest", "latest"),
    [
        ("early 2024", "START", "year", "2024-01-01", "2024-12-31"),
        ("around 2024", "APPROX", "year", "2024-01-01", "2024-12-31"),
        ("as of June 2024", "ON_OR_AFTER", "month", "2024-06-01", "2024-06-30"),
        ("no later than 2024", "ON_OR_BEFORE", "year", "2024-01-01", "2024-12-31"),
        ("since 2024", "ON_OR_AFTER", "year", "2024-01-01", "2024-12-31"),
        ("by June 2024", "ON_OR_BEFORE", "month", "2024-06-01", "2024-06-30"),
        ("after June 2024", "AFTER", "month", "2024-06-01", "2024-06-30"),
        ("by the end of 2024", "END", "year", "2024-01-01", "2024-12-31"),
        ("the end of 2024", "END", "year", "2024-01-01", "2024-12-31"),
        ("mid-June 2024", "MID", "month", "2024-06-01", "2024-06-30"),
        ("earlier this year", "", "year", "2024-01-01", "2024-11-12"),
        ("later this month", "", "month", "2024-11-12", "2024-11-30"),
        ("last week", "", "week", "2024-11-04", "2024-11-10"),
        ("last weekend", "", "week", "2024-11-09", "2024-11-10"),
        ("the first half of 2024", "", "range", "2024-01-01", "2024-06-30"),
        ("the 1990s", "", "decade", "1990-01-01", "1999-12-31"),
        ("Friday night", "", "day", "2024-11-08", "2024-11-08"),
        ("winter 2023", "", "quarter", "2023-01-01", "2024-02-29"),
    ],
)
def test_says_how_exact_a_value_is(
    text: str, mod: str, precision: str, earliest: str, latest: str
) -> None:
    one = only(f"It met {text}.")
    assert (one.mod, one.precision) == (mod, precision)
    assert (str(one.earliest), str(one.latest)) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("about two years", "APPROX"),
        ("more than two years", "MORE_THAN"),
        ("nearly two years", "LESS_THAN"),
        ("at least two years", "EQUAL_OR_MORE"),
        ("up to two years", "EQUAL_OR_LESS"),
    ],
)
def test_approximate_lengths(text: str, mod: str) -> None:
    one = only(f"It lasted {text}.")
    assert (one.value, one.mod, one.type) == ("P2Y", mod, "DURATION")


@pytest.mark.parametrize("gap", [" ", "  ", "\u00a0", "\n", "\r\n", "\t", " \r\n  ", "\u2009"])
def test_any_white_space_parts_the_words_of_one_expression(gap: str) -> None:
    text = f"🙂 e\u0301té It met on 12{gap}November{gap}2024."
    assert read(text, None) == [(f"12{gap}November{gap}2024", "2024-11-12")]


@pytest.mark.parametrize("gap", ["\n\n", "\r\n\r\n", " \n \n ", "\u2029"])
def test_no_expression_crosses_a_paragraph_break(gap: str) -> None:
    assert read(f"It met on 12 November{gap}2024 was better.", None) == [
        ("12 November", "XXXX-11-12"),
        ("2024", "2024"),
    ]


def test_soft_hyphens_and_joiners_inside_words_do_no_harm() -> None:
    text = "It met on 12\u200b Novem\u00adber 20\u00ad24."
    assert read(text, None) == [("12\u200b Novem\u00adber 20\u00ad24", "2024-11-12")]


def test_reads_only_the_sentences_that_it_is_given() -> None:
    text = "Sign up today!\r\n\r\nIt met on Friday. Nov 8 it was."
    story = Paragraph.of(text, text.index("It")).sentences
    assert read(text, sentences=story) == [("Friday", "2024-11-08"), ("Nov 8", "2024-11-08")]


def test_every_rule_is_named_and_has_a_known_function() -> None:
    names = {rule.name for rule in grammar().rules}
    texts = " ".join(re.sub(r"[{}]| = .*", "", line) for line in SHAPES.strip().splitlines())
    used = {one.rule for one in find_time_expressions(texts, TUESDAY)}
    assert used <= names | {"range"}
    assert {rule.rule["by"] for rule in grammar().rules} <= set(FUNCTIONS)


def test_every_holiday_has_a_day_in_every_year() -> None:
    for name, rule in word_class("holiday").items():
        for year in (1999, 2024, 2100):
            assert holiday_date(rule, year).year == year, name


# ------------------------------------------------------------------------------ any text at all

FRAGMENTS = st.sampled_from(
    "the last the next Friday, Nov. 12 2024 12/11/24 1/1/ - – to and between from 5 p.m. noon of"
    " a an half year years ago later third quarter '80s 1990s early mid- late every day May march"
    " Easter 2024-11-12 T10:00Z twenty four thousand \u00a0 \r\n \n\n 🙂 e\u0301 \u00ad İ ß that"
    " following $ % the same 12th Q3 FY24 week weekend before after this 0000 9999 99999999999 31"
    " February since by century decade summer".split(" ")
)
TEXTS = st.one_of(
    st.text(),
    st.lists(FRAGMENTS, max_size=25).map(" ".join),
    st.lists(st.one_of(FRAGMENTS, st.text(max_size=3)), max_size=25).map("".join),
)
DAYS = st.one_of(st.none(), st.dates())


@given(TEXTS, DAYS)
@example("the 99th century, 9999 years ago, Easter 0001, 1/1/0000", dt.date(1, 1, 1))
@example("1/2/00", dt.date(89, 1, 1))
@example("next century, next year, next week, in 9999 years from now", dt.date(9999, 12, 31))
@example("Saturday to Friday", dt.date(9999, 12, 31))
@example("31/12/99, the '20s", dt.date(1, 1, 1))
@example("İ Friday, 8 November 2024", dt.date(2024, 11, 12))
def test_any_text_gives_sorted_valid_spans(text: str, published: dt.date | None) -> None:
    found = find_time_expressions(text, published)
    assert found == find_time_expressions(text, published)
    done = 0
    for one in found:
        assert done <= one.start < one.end <= len(text)
        done = one.end
        words = text[one.start : one.end]
        assert words == words.strip()
        assert one.value
        assert (one.earliest is None) == (one.latest is None) == (one.precision == "relative")
        if one.earliest and one.latest:
            assert one.earliest <= one.latest


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30))
def test_offsets_survive_what_stands_before(before: str) -> None:
    text = before + "\n\nIt met on Friday, 8 November 2024."
    one = find_time_expressions(text, TUESDAY)[-1]
    assert text[one.start : one.end] == "Friday, 8 November 2024"


@given(TEXTS)
def test_the_gate_hides_no_reading(text: str) -> None:
    folded = " ".join(text.lower().split())
    words = list(re.finditer(r"\w+", folded))
    for at, word in enumerate(words):
        start, following = word.start(), words[at + 1][0] if at + 1 < len(words) else ""
        everything = readings(grammar().rules, folded, start, len(folded))
        gated = readings(grammar().rules_for(word[0], following), folded, start, len(folded))
        whole = {(m.rule, m.end) for m in everything if not folded[m.end : m.end + 1].isalnum()}
        assert whole <= {(m.rule, m.end) for m in gated}


def test_no_pattern_can_blow_up() -> None:
    """Only bounded or possessive repetition: the work at one place is bounded."""
    for rule in grammar().rules:
        greedy = re.sub(r"\\.|([?*+}])\+", "", rule.match.pattern)
        assert not re.search(r"[*+]|\{\d+,\}", greedy), rule.rule.pattern


@pytest.mark.parametrize(
    "piece",
    ["1", "the last ", "1/1/", "2019-", "2019 to ", "half an ", "Monday, ", " ", "\u00ad", "a-"],
)
def test_work_grows_in_a_straight_line(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = 0

    def counted(rules: tuple[TextRule, ...], *place: Any) -> list[Match]:
        nonlocal steps
        steps += len(rules)
        return readings(rules, *place)

    monkeypatch.setattr("coursekit.reading.time.expressions.readings", counted)
    counts = []
    for times in (500, 1000, 2000):
        steps = 0
        find_time_expressions(piece * times, TUESDAY)
        counts.append(steps)
    assert counts[2] - counts[1] <= 2 * (counts[1] - counts[0]) + 50


def test_a_weekday_is_counted_from_the_day_of_writing() -> None:
    (found,) = find_time_expressions("The vote was on Friday.", dt.date(2024, 11, 12))
    assert (found.value, found.rule, found.anchor) == ("2024-11-08", "weekday", "publication")
