"""Tables of facts are read by id, or refused with their line."""

from __future__ import annotations

import pytest

from coursekit.errors import AuthoredFileError
from coursekit.quiz.facts import Fact, facts_in


def test_tables_of_any_columns_are_read(tmp_path):
    (tmp_path / "a.csv").write_text(
        "id,date,precision,event,source,read\na,2024,year,x,https://s,2026\n"
    )
    (tmp_path / "b.csv").write_text("id,actor,act,confidence\nb,Canada,signed,high\n")
    assert facts_in(tmp_path) == {
        "a": Fact("2024: x", "https://s", "2026"),
        "b": Fact("Canada: signed", "", ""),
    }


def test_no_folder_is_no_fact(tmp_path):
    assert facts_in(tmp_path / "none") == {}


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"id,event\na,x\n,y\n", 3, "no id"),
        (b"id,event\na,\xe9\n", None, "UTF-8"),
        (b'id,event\na,"x\n', None, "could not read"),
    ],
)
def test_a_broken_table_names_its_file_and_line(tmp_path, content, line, words):
    path = tmp_path / "facts.csv"
    path.write_bytes(content)
    with pytest.raises(AuthoredFileError, match=words) as caught:
        facts_in(tmp_path)
    assert (caught.value.path, caught.value.line) == (str(path), line)
