"""Units of time are counted and written, and words of time found by their class."""

from __future__ import annotations

import datetime as dt

from coursekit.reading.time import calendar, grammar
from coursekit.reading.time.direction import cue


def test_units_of_time_are_counted_and_written() -> None:
    assert calendar.moved("M", -1, dt.date(2024, 1, 31)) == "2023-12"
    assert calendar.moved("W", 0, dt.date(2024, 11, 12)) == "2024-W46"
    assert calendar.number_of("twenty-four") == 24
    assert calendar.number_of("2 1/2") == calendar.number_of("two and a half") == 2.5
    assert calendar.year_in_words("nineteen oh four") == 1904
    assert calendar.year_in_words("two thousand and five") == 2005
    assert calendar.full_year("99", dt.date(2024, 11, 12), 10) == "1999"
    assert calendar.full_year("24", None) == "XX24"
    assert calendar.duration_of(2.5, "Y") == "P2Y6M"
    assert calendar.duration_of(36, "TH") == "PT36H"
    assert calendar.duration_of(None, "W") == "PXW"
    assert calendar.holiday_date("11 22 4", 1999) == dt.date(1999, 11, 25)
    assert calendar.holiday_date("easter-2", 2024) == dt.date(2024, 3, 29)


def test_a_value_tells_how_exact_it_is() -> None:
    assert calendar.bounds("2024-Q4").latest == dt.date(2024, 12, 31)
    assert calendar.bounds("XXXX-11-12").precision == "relative"


def test_words_and_phrases_of_time_are_found_by_their_class() -> None:
    assert grammar.word_class("month")["nov."] == "11"
    between = grammar.pattern("between ends").fullmatch(" to the ")
    assert between and between[0] == " to the "
    assert grammar.grammar().rules_for("the", "president") == ()
    assert grammar.grammar().rules_for("april", "12")[0].name == "day.written"
    ahead = cue("to come").search("it is expected to rule")
    assert ahead and ahead[0] == "is expected"
