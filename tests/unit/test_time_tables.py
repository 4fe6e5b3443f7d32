"""The grammar of time words as data, and a text's time words beside it."""

from __future__ import annotations

import pytest

from coursekit.errors import TableError
from coursekit.reading.article import article
from coursekit.reading.time.grammar import grammar
from coursekit.tables.lexicons.times import TIME_COLUMNS, time_rules, times

TEXT = (
    "The group met on 8 August 2024. Last month it published a letter. Its head recently wrote "
    "that 🙂 the talks, which began in 2022, would end next spring."
)


def test_every_rule_of_the_grammar_is_in_the_table_once_and_in_its_order() -> None:
    table = time_rules()
    rules = table[~table["rule"].str.startswith("=")]
    assert rules.values.tolist() == [
        [each.name, each.rule["by"], each.rule.pattern] for each in grammar().rules
    ]
    assert (table.loc[table["rule"].str.startswith("="), "value_by"] == "").all()


def test_one_rule_comes_with_the_phrases_it_is_made_of() -> None:
    assert time_rules("weekday")["rule"].tolist() == ["= the-which", "weekday"]
    assert "= early" in time_rules("unit.which")["rule"].tolist()  # in "= when", in the rule


def test_a_rule_that_is_none_is_told() -> None:
    with pytest.raises(TableError, match=r"found 'weekend'.*coursekit\.times\(\)"):
        time_rules("weekend")


def test_each_time_word_stands_with_its_rule_its_place_and_its_sentence() -> None:
    table = times(article(TEXT, published="2024-11-12"))
    assert tuple(table.columns) == TIME_COLUMNS
    told = table.set_index("expression")
    assert told.loc["8 August 2024", ["value", "precision", "counted_from"]].tolist() == [
        *("2024-08-08", "day", ""),
    ]
    assert told.loc["Last month", "value"] == "2024-10"
    assert told.loc["recently", ["value", "precision"]].tolist() == ["PAST_REF", "relative"]
    assert set(table["rule"]) <= set(time_rules()["rule"])
    for row in table.to_dict("records"):
        assert TEXT[row["start"] : row["end"]] == row["expression"]
        assert row["expression"] in row["evidence"]


def test_a_text_without_time_words_has_an_empty_table() -> None:
    assert list(times(article("Nobody knows when.")).columns) == list(TIME_COLUMNS)
