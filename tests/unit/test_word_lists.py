"""The word lists of the reading: a word stands once under each label."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from coursekit.reading import lexicon

READING = Path(lexicon.__file__).parent
#: Their lines are something else than a label and its words.
TABLES = {
    "coreference/forms.txt", "entities/deciding_words.txt", "grammar/action_nouns.txt",
    "grammar/irregular_verbs.txt", "page/line_forms.txt", "rules/body_nouns.txt",
    "rules/constructions.txt", "rules/countries.txt", "rules/country_names.txt",
    "rules/organisations.txt", "rules/reporting_cues.txt", "rules/spellings.txt",
    "text/odd_pieces.txt", "time/holidays.txt", "time/shapes.txt",
}  # fmt: skip
LISTS = {path.relative_to(READING).as_posix() for path in READING.rglob("*.txt")} - TABLES
#: In these, marks part phrases; so do they under some labels.
MARKED = ("page/", "rules/places.txt", "stance/stance_words.txt", "time/")
PHRASES = (
    "phrase ",
    "office",
    "generic government",
    "addressing by",
)


def parts_of(name: str, label: str, cell: str) -> list[str]:
    marked = name.startswith(MARKED) or label.startswith(PHRASES)
    return re.split("[,;] *" if marked else " +", cell)


@pytest.mark.parametrize("name", sorted(LISTS))
def test_no_word_stands_twice_under_a_label(name: str) -> None:
    rows = lexicon.rows_of(name)
    words = Counter((row[0], word) for row in rows for word in parts_of(name, *row[:2]))
    assert [each for each, times in words.items() if times > 1] == []
