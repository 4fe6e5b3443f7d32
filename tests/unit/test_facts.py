"""Tables of facts are read by id and as DataFrames, or refused with line, row and column."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.errors import AuthoredFileError, CoursekitError, TableError
from coursekit.quiz.evidence.facts import Fact, facts_in
from coursekit.tables.dates import date_bounds
from coursekit.tables.facts.frames import facts
from coursekit.tables.facts.rows import faults_in
from coursekit.tables.facts.schema import FACT_TABLES, Clause

CHRONOLOGY = (
    "id,date,end,precision,track,kind,event,doubt,source,read,confidence,as_of\n"
    'adopted-2024,2024-12-24,,day,UN,adoption,"The Assembly adopts it,\nwithout a vote.",,'
    "https://press.un.org/en/2024/ga12671.doc.htm,2026-11-25,high,2024-12-24\n"
    "session-2024,2024-07-29,2024-08-09,range,UN,session,A last session.,,"
    "https://example.org/a,2026-11-25,high,2024-08-09\n"
    "asked-2017,2017-10,,month,UN,proposal,A draft is sent.,one source only,"
    "https://example.org/b,2026-11-25,medium,2017\n"
)
POSITIONS = (
    "id,actor,type,region,target,date,precision,act,stance,condition,concept,agreement,argument,"
    "quote,doubt,source,read,confidence,as_of\n"
    "nz-2024,New Zealand,state,Western European and Others,the convention,2024-11,month,said,"
    "conditional,if the safeguards bind,safeguards,yes,The safeguards bind every party.,,,"
    "https://example.org/nz,2026-11-25,high,2024-11\n"
)


def test_tables_of_any_columns_are_read(tmp_path):
    (tmp_path / "a.csv").write_text(
        "id,date,precision,event,source,read\na,2024,year,x,https://s,2026\n"
    )
    (tmp_path / "b.csv").write_text("id,actor,act,confidence\nb,Canada,signed,high\n")
    assert facts_in(tmp_path) == {
        "a": Fact("date: 2024; event: x", "https://s", "2026"),
        "b": Fact("actor: Canada; act: signed", "", ""),
    }


def test_a_fact_is_told_without_the_words_that_only_sort_it(tmp_path):
    (tmp_path / "chronology.csv").write_text(CHRONOLOGY)
    (tmp_path / "positions.csv").write_text(POSITIONS)
    told = {name: fact.text for name, fact in facts_in(tmp_path).items()}
    assert told["session-2024"] == "29 July to 9 August 2024: A last session."
    assert told["asked-2017"] == "October 2017: A draft is sent. Note: one source only."
    assert told["nz-2024"] == (
        "New Zealand said (the convention, November 2024): The safeguards bind every party."
        " Stance: conditional (its condition: if the safeguards bind)."
    )


ARTICLES = (
    "id,article,title,concept,says,known_by,doubt,source,read,confidence,as_of\n"
    "six,6(1),Respect for human rights,safeguards,States respect them.,text,,"
    "https://example.org/a,2026-11-25,high,2024\n"
    "fifty,50,Return of assets,asset-recovery,Assets go back.,commentary,nobody read it,"
    "https://example.org/b,2026-11-25,medium,2024\n"
)


def test_how_an_article_is_known_is_checked_and_not_read_out(tmp_path):
    file = tmp_path / "treaty_articles.csv"
    file.write_text(ARTICLES)
    assert faults_in(file)[1] == []
    assert facts_in(tmp_path)["six"].text == (
        "Article 6(1), Respect for human rights: States respect them."
    )


def test_a_table_that_does_not_say_how_its_articles_are_known_stays_good(tmp_path):
    file = tmp_path / "treaty_articles.csv"
    before = ARTICLES
    for word in ("known_by", "text", "commentary"):
        before = before.replace(f",{word},", ",")
    file.write_text(before)
    assert faults_in(file)[1] == []


@pytest.mark.parametrize("name", ["treaty_articles", "statutes_of_my_own"])
@pytest.mark.parametrize(
    ("old", "new", "column", "told"),
    [
        (",text,", ",hearsay,", "known_by", "expected one of `text`, `depositary`"),
        (",text,", ",structure,", "doubt", "as `known_by` is `structure`"),
        (",commentary,nobody read it,", ",official,,", "doubt", "what was not read"),
    ],
)
def test_an_article_that_nobody_read_is_never_told_as_sure(tmp_path, name, old, new, column, told):
    file = tmp_path / f"{name}.csv"
    file.write_text(ARTICLES.replace(old, new))
    faults = faults_in(file)[1]
    assert any(column in fault.where and told in fault.message for fault in faults)


def test_every_fact_of_the_course_is_told_in_whole_sentences():
    found = facts_in(Path(__file__).parents[2] / "seeds" / "data")
    for name, fact in found.items():
        assert re.fullmatch(r"[A-Z0-9“].*[.!?…][”’\"')]*", fact.text), name
        assert not re.search(r"[{}\[\]]|\d{4}-\d\d-\d\d", fact.text), name
        assert fact.pages, name


def test_a_fact_has_each_of_its_pages_and_no_other_address():
    fact = Fact("x", "https://www.un.org/a; javascript:alert(1); https://[; http://coe.int/b", "")
    assert [tuple(page) for page in fact.pages] == [
        ("https://www.un.org/a", "un.org"),
        ("http://coe.int/b", "coe.int"),
    ]


def test_no_folder_is_no_fact(tmp_path):
    assert facts_in(tmp_path / "none") == {}


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"id,event\na,x\n,y\n", 3, "no id"),
        (b'id,event\na,"x\ny"\n,y\n', 4, "no id"),
        (b"id,event\na,\xe2\x80\x9cx\xe2\x80\x9d \xe9\n", 2, "UTF-8"),
        (b'id,event\na,x\nb,"x\n', 3, "could not read"),
    ],
)
def test_a_broken_table_names_its_file_and_line(tmp_path, content, line, words):
    path = tmp_path / "facts.csv"
    path.write_bytes(content)
    with pytest.raises(AuthoredFileError, match=words) as caught:
        facts_in(tmp_path)
    assert (caught.value.path, caught.value.line) == (str(path), line)


@pytest.fixture
def course(tmp_path, monkeypatch):
    """Return the folder of the tables of a course, whose notebooks' folder is where we are."""
    folder = tmp_path / "seeds" / "data"
    notebooks = tmp_path / "notebooks"
    folder.mkdir(parents=True)
    notebooks.mkdir()
    monkeypatch.chdir(notebooks)
    (folder / "chronology.csv").write_text(CHRONOLOGY, encoding="utf-8")
    return folder


def test_a_table_is_found_by_its_name_from_the_notebooks_folder_upwards(course):
    table = facts("chronology")
    assert list(table["id"]) == ["adopted-2024", "session-2024", "asked-2017"]
    assert list(table["end"]) == ["", "2024-08-09", ""]
    assert list(table.columns) == [
        *FACT_TABLES["chronology"].columns(),
        "earliest",
        "latest",
    ]
    assert list(table["earliest"]) == list(
        pd.to_datetime(["2024-12-24", "2024-07-29", "2017-10-01"])
    )
    assert list(table["latest"]) == list(pd.to_datetime(["2024-12-24", "2024-08-09", "2017-10-31"]))
    assert facts(course / "chronology.csv").equals(table)
    assert facts("../seeds/data/chronology.csv").equals(table)


def test_dates_are_naive_also_where_no_row_is(course):
    head = CHRONOLOGY.partition("\n")[0] + "\n"
    (course / "chronology.csv").write_text(head, encoding="utf-8")
    table = facts("chronology")
    assert table.empty
    assert str(table["earliest"].dtype) == "datetime64[s]"


def test_a_name_that_is_none_says_which_there_are(course, monkeypatch):
    with pytest.raises(CoursekitError, match=r"'cronology'. The tables are: chronology"):
        facts("cronology")
    with pytest.raises(CoursekitError, match="Check its path"):
        facts("no.csv")
    monkeypatch.chdir("/")
    with pytest.raises(CoursekitError, match="No folder above"):
        facts("chronology")


def test_a_spreadsheets_mark_at_the_start_of_a_file_is_no_part_of_the_head(course):
    (course / "chronology.csv").write_text(CHRONOLOGY, encoding="utf-8-sig")
    assert facts("chronology")["id"][0] == "adopted-2024"


SLIPS = [
    (",2017-10,", ",2017-13,", "5", "date", "expected a day, a month or a year"),
    (",2017-10,", ",October 2017,", "5", "date", "found `October 2017`"),
    (",2017-10,", ",2017-10-01,", "5", "date", "with the precision `month`, found `2017-10-01`"),
    (",2017-10,", ",,", "5", "date", "the cell is empty"),
    (",month,", ",week,", "5", "precision", "expected one of `day`, `month`, `year`, `range`"),
    (",2024-08-09,", ",,", "4", "end", "the last day of the range"),
    (",2024-08-09,", ",2024-07-01,", "4", "end", "expected a date after 2024-07-29"),
    (",range,", ",day,", "4", "end", "expected nothing, as the precision is `day`"),
    ("day,UN,", "day,United Nations,", "2", "track", "`Council of Europe`"),
    ("UN,adoption", "UN,adopted", "2", "kind", "found `adopted`"),
    ("A draft is sent.", " ", "5", "event", "expected words"),
    (",one source only,", ",,", "5", "doubt", "as the confidence is `medium`"),
    (",medium,", ",high,", "5", "doubt", "expected nothing, as the confidence is `high`"),
    (",medium,", ",low,", "5", "confidence", "`high` or `medium`"),
    ("https://example.org/b", "example.org/b", "5", "source", "begins with https://"),
    ("https://example.org/b", "javascript:alert(1)", "5", "source", "begins with https://"),
    (",2026-11-25,medium", ",2026-11,medium", "5", "read", "a day such as"),
    ("medium,2017", "medium,yesterday", "5", "as_of", "found `yesterday`"),
    ("asked-2017", "Asked 2017", "5", "id", "lower-case letters"),
    ("asked-2017", "session-2024", "5", "id", "line 4 has the same"),
]


@pytest.mark.parametrize(("old", "new", "line", "column", "told"), SLIPS)
def test_a_slip_is_told_with_file_line_row_column_and_what_to_do(
    course, old, new, line, column, told
):
    path = course / "chronology.csv"
    at = CHRONOLOGY.rindex(old)
    path.write_text(CHRONOLOGY[:at] + new + CHRONOLOGY[at + len(old) :], encoding="utf-8")
    with pytest.raises(AuthoredFileError) as caught:
        facts("chronology")
    said = str(caught.value)
    assert said.startswith(f"{path}, line {line}: row ")
    assert f", column {column}: expected " in said
    assert told in said
    assert len(caught.value.faults) == 1, said
    assert said.endswith((".", "!"))


@pytest.mark.parametrize(
    ("old", "new", "column", "told"),
    [
        (",state,", ",country,", "type", "`state`"),
        (",conditional,", ",in favour,", "stance", "`conditional`"),
        (",safeguards,yes", ",guarantees,yes", "concept", "`real-time-collection`"),
        (",safeguards,yes", ",safeguards,maybe", "agreement", "`yes` or `no`"),
        (",safeguards,yes", ",,yes", "agreement", "names no concept"),
        ("New Zealand", "", "actor", "the cell is empty. Fill it in."),
    ],
)
def test_a_slip_in_the_positions_is_told(tmp_path, old, new, column, told):
    path = tmp_path / "positions.csv"
    path.write_text(POSITIONS.replace(old, new), encoding="utf-8")
    with pytest.raises(AuthoredFileError, match=f"row nz-2024, column {column}: ") as caught:
        facts(path)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "the file is empty"),
        (CHRONOLOGY.replace("end,", "", 1), "missing: end. Add what is"),
        (CHRONOLOGY.replace(",month,", ",month", 1), "line 5: row asked-2017: expected 12 cells"),
        (CHRONOLOGY.replace("A draft", "A, draft"), "found 13. A cell that contains a"),
        (CHRONOLOGY.replace("end,", "end,end,", 1), "the column end appears 2 times"),
    ],
)  # fmt: skip
def test_a_file_out_of_shape_is_told_once_and_not_row_by_row(course, content, told):
    (course / "chronology.csv").write_text(content, encoding="utf-8")
    with pytest.raises(AuthoredFileError) as caught:
        facts("chronology")
    assert told in str(caught.value)
    assert len(caught.value.faults) == 1


def test_all_faults_of_a_file_are_told_at_once_in_the_order_of_its_lines(course):
    broken = CHRONOLOGY.replace(",2017-10,", ",2017-99,").replace("UN,adoption", "UNO,adoption")
    (course / "chronology.csv").write_text(broken.replace(",high,", ",sure,"), encoding="utf-8")
    with pytest.raises(AuthoredFileError, match="4 faults to fix") as caught:
        facts("chronology")
    assert [(fault.line, fault.where) for fault in caught.value.faults] == [
        (2, "row adopted-2024, column confidence"),
        (2, "row adopted-2024, column track"),
        (4, "row session-2024, column confidence"),
        (5, "row asked-2017, column date"),
    ]


def test_what_a_terminal_would_obey_is_written_out(course):
    spoilt = CHRONOLOGY.replace("UN,proposal", "\x1b[2J,proposal")
    (course / "chronology.csv").write_text(spoilt, encoding="utf-8")
    with pytest.raises(AuthoredFileError) as caught:
        facts("chronology")
    assert "\x1b" not in str(caught.value)


@given(st.binary(max_size=300))
def test_any_bytes_at_all_give_a_table_or_faults(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("any") / "chronology.csv"
    path.write_bytes(content)
    try:
        _, faults = faults_in(path)
    except AuthoredFileError:
        return
    assert faults


@given(st.dates())
def test_a_day_is_its_own_bounds_and_lies_in_its_month_and_year(day):
    assert date_bounds(day.isoformat()) == (day, day)
    for coarse in (day.isoformat()[:7], day.isoformat()[:4]):
        first, last = date_bounds(coarse)
        assert first <= day <= last
        assert (first.day, last.isoformat()[:4]) == (1, coarse[:4])


DATA = Path(__file__).parents[2] / "seeds" / "data"


@pytest.mark.parametrize("path", sorted(DATA.glob("*.csv")), ids=lambda path: path.stem)
def test_the_tables_of_the_course_hold(path):
    assert not facts(path).empty


def test_in_a_folder_that_is_gone_no_table_is_looked_for(tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(TableError, match="working folder is gone"):
        facts("chronology")


@pytest.mark.parametrize(
    ("treaty", "place", "told"),
    [
        ("Budapest Convention", "15(1)", "Budapest Convention, Article 15(1): “Shall”."),
        ("Position of Canada", "paragraph 9", "Position of Canada, paragraph 9: “Shall”."),
        ("United States Code", "§ 2713", "United States Code, § 2713: “Shall”."),
    ],
)
def test_only_a_number_alone_is_called_an_article(treaty, place, told):
    assert Clause.in_words({"treaty": treaty, "article": place, "words": "Shall"}) == told
