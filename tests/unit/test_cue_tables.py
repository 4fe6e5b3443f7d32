"""The words of saying as data: the lexicon, an article's cues beside it, and their figure."""

from __future__ import annotations

import pandas as pd
import pytest

from coursekit.errors import TableError
from coursekit.figures.cues import plot_cues
from coursekit.reading.article import article
from coursekit.reading.rules.cues import cue_printed
from coursekit.tables.frames import statements
from coursekit.tables.lexicons.cues import CUE_COLUMNS, cue_lexicon, cues

TEXT = (
    "Chile warned that the clause is vague. Peru admitted that it is. The ministry hopes to sign. "
    "Chile said the talks were slow. The talks will reportedly go on."
)


def the_cues() -> pd.DataFrame:
    return cues(statements(article(TEXT), origin="machine"))


def test_the_lexicon_is_a_table_with_one_entry_for_a_word_of_a_kind() -> None:
    table = cue_lexicon()
    assert not table.duplicated(["word", "kind"]).any()
    entries = table.set_index(["word", "kind"])
    assert list(entries.loc[("claim", "verb")]) == ["weak", "doubted"]
    assert list(entries.loc[("concede", "verb")]) == ["plain", "conceded"]


@pytest.mark.parametrize(
    ("printed", "word"),
    [
        ("have said", "say"),
        ("will not say", "say"),
        ("Called for", "call for"),
        ("was told", "tell"),
        ("criticism from", "criticism"),
        ("urges states", "urge"),
        ("told governments", "tell"),
        ("were confident", "confident"),
        ("made it clear", "make it clear"),
    ],
)
def test_a_printed_cue_leads_to_its_word(printed: str, word: str) -> None:
    entry = cue_printed(printed)
    assert entry is not None
    assert entry.lemma == word


@pytest.mark.parametrize("printed", ["", ":", "reportedly", "according to"])
def test_what_the_lexicon_lacks_is_not_guessed(printed: str) -> None:
    assert cue_printed(printed) is None


def test_each_cue_stands_with_its_entry_and_its_sentence() -> None:
    table = the_cues()
    assert tuple(table.columns) == CUE_COLUMNS
    read = table[["source", "word", "strength", "attitude"]].to_numpy().tolist()
    assert read == [
        ["Chile", "warn", "strong", "warned"],
        ["Peru", "admit", "plain", "conceded"],
        ["The ministry", "hope", "weak", "wished"],
        ["Chile", "say", "plain", "plain"],
        ["", "", "", ""],
    ]
    assert table["evidence"].tolist()[0] == "Chile warned that the clause is vague."


def test_no_statement_gives_a_table_and_a_figure_that_says_so() -> None:
    table = cues(statements(article("The weather was fine.")))
    assert table.empty
    assert plot_cues(table).description.text() == "Cues: the table holds no statements."


def test_the_figure_tells_each_cue_under_its_source() -> None:
    alt = plot_cues(the_cues()).description.text()
    assert alt.startswith("5 cues, by source and strength.")
    assert "Chile: 1. plain: Q004 “said” (plain); 2. strong: Q001 “warned” (warned)." in alt
    assert "nobody is named: 1. not in the lexicon: Q005 “reportedly”." in alt


def test_each_cue_stands_in_the_column_of_its_strength_and_is_only_text() -> None:
    page = plot_cues(the_cues().assign(source="<b>Chile</b>"))._repr_html_()
    assert '<td role="cell" data-column="weak">Q003 “hopes” (wished)</td>' in page
    assert "&lt;b&gt;Chile&lt;/b&gt;" in page
    assert "<b>" not in page


@pytest.mark.parametrize("make", [cues, plot_cues])
def test_another_table_is_refused_by_name(make) -> None:
    with pytest.raises(TableError, match="evidence"):
        make(pd.DataFrame({"cue": ["said"]}))


def test_a_strength_that_the_lexicon_does_not_know_is_named() -> None:
    table = the_cues().assign(strength="loud")
    with pytest.raises(TableError, match="Row Q001: strength is 'loud'"):
        plot_cues(table)
