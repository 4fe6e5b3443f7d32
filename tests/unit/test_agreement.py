"""Two coders of one article: which rows are the same, how often they agree, what is shown."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from functools import partial
from html.parser import HTMLParser
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import coursekit
from coursekit.tables.article_tables import article_tables
from coursekit.tables.curation.codings import codings, rows_of
from coursekit.tables.curation.session.cells import cells_of, csv_bytes
from coursekit.tables.schema import STANCES
from coursekit.tables.two_coders.agreement import (
    FEWEST,
    alpha,
    differences,
    krippendorffs_alpha,
    matched,
)
from coursekit.tables.two_coders.comparison import Comparison, differences_for
from coursekit.widgets.curation.adjudicator import Adjudicator

TEXT = """Norway rejects draft treaty

Norway said that the draft is a step back. Sweden welcomed the draft. Peru said that it is weak.
Chile said that it will sign.
"""
ARTICLE = coursekit.article(TEXT)
TABLES = article_tables(ARTICLE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an article that Ann and Ben have coded."""
    (tmp_path / "article.txt").write_text(TEXT, encoding="utf-8")
    ann = list(TABLES.statements)
    ben = [
        replace(row, stance="oppose", why=("“a step back” <b>rejects</b> it",)) for row in ann[:1]
    ]
    for coder, rows in (("ann", ann), ("ben", [*ben, *ann[1:-1]])):
        own = tmp_path / "coding" / coder
        own.mkdir(parents=True)
        (own / "statements.csv").write_bytes(csv_bytes("statements", list(map(cells_of, rows))))
    return tmp_path


@pytest.fixture
def run(run):
    return partial(run, "curate")


def test_alpha_is_that_of_krippendorffs_own_example():
    """Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example C.

    Nominal data of four observers, of whom not all have seen every unit.
    """
    four = [
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
    ]
    codings = [[None if word == "." else word for word in line.split()] for line in four]
    assert krippendorffs_alpha(codings) == pytest.approx(0.743, abs=5e-4)


def test_there_is_no_alpha_on_few_rows_and_the_reason_is_said():
    labels = [("support", "oppose"), ("support", "support")] * FEWEST
    value, reason = alpha(labels[: FEWEST - 1])
    assert value is None
    assert "from 50 rows on" in reason
    value, reason = alpha(labels[:FEWEST])
    assert value is not None
    assert reason == ""
    assert alpha([("support", "support")] * FEWEST)[0] is None


LABELS = st.lists(
    st.tuples(st.sampled_from(STANCES), st.sampled_from(STANCES)), min_size=FEWEST, max_size=80
)


@given(LABELS)
def test_alpha_is_one_only_where_both_always_agree(labels):
    value, _ = alpha(labels)
    if value is not None:
        assert value <= 1
        assert (value == pytest.approx(1)) == all(one == other for one, other in labels)
        turned, _ = alpha([(other, one) for one, other in labels])
        assert turned == pytest.approx(value)


@given(st.permutations(TABLES.statements), st.data())
def test_rows_are_matched_by_their_words_and_each_once(rows, data):
    """Ids and order do not count."""
    kept = data.draw(st.lists(st.sampled_from(rows), unique=True, max_size=len(rows)))
    found = matched(TABLES.statements, [replace(row, statement_id="Q9") for row in kept])
    assert {id(one) for one, _ in found if one} == {id(row) for row in TABLES.statements}
    for one, other in found:
        assert one is not None
        assert (other is None) == (one not in kept)
        assert other is None or other.content_spans == one.content_spans


def test_stakeholders_are_matched_by_any_of_their_names():
    (norway, *_) = TABLES.stakeholders
    named = replace(norway, stakeholder_id="S7", name="Kingdom of Norway", aliases=("Norway",))
    assert (norway, named) in matched(TABLES.stakeholders, [named])


def test_stakeholders_of_one_sentence_are_matched_by_a_part_of_the_name():
    (norway, *_) = TABLES.stakeholders
    named = replace(norway, stakeholder_id="S7", name="Norway's government", aliases=())
    assert (norway, named) in matched(TABLES.stakeholders, [named])
    elsewhere = replace(named, start=norway.start + 1)
    assert (None, elsewhere) in matched(TABLES.stakeholders, [elsewhere])


def test_statements_are_matched_where_their_words_overlap():
    (first, *_) = TABLES.statements
    start, end = first.content_spans[0]
    shorter = replace(first, content_spans=((start + 5, end),), stance="oppose")
    assert matched([first], [shorter]) == [(first, shorter)]


def test_where_two_coders_differ(folder):
    article = coursekit.read(folder)
    assert codings(article) == ["machine", "ann", "ben"]
    found = differences(article, "ann", "ben")
    assert [(each.table, each.columns) for each in found] == [
        ("statements", ("stance",)),
        ("statements", ()),
    ]
    assert found[1].other is None
    counted = Comparison(article, "ann", "ben").agreements()
    (stance,) = (each for each in counted if each.column == "stance")
    assert (stance.same, stance.both) == (len(TABLES.statements) - 2, len(TABLES.statements) - 1)
    shown = differences_for(article, "ann", "ben")
    assert shown[0]["rows"][1]["stance"] == "oppose"
    assert shown[1]["rows"][1] is None


def test_a_coder_agrees_with_itself(folder):
    article = coursekit.read(folder)
    assert differences(article, "ann", "ann") == []
    assert differences(article, "machine", "machine") == []
    assert all(
        each.same == each.both for each in Comparison(article, "machine", "ann").agreements()
    )


@pytest.mark.parametrize("name", ["nobody", "..", "../coding/ann", "Ann", ""])
def test_a_coder_that_is_not_there(folder, name):
    with pytest.raises(coursekit.CoursekitError, match="expected"):
        rows_of(coursekit.read(folder), name, "statements")


def test_the_comparison_is_printed(run, folder):
    code, out, _ = run(folder, "--compare", "ann", "ben")
    assert code == 0
    assert f"stance: the same in {len(TABLES.statements) - 2} of" in out
    assert "from 50 rows on" in out
    assert "ann: critical; ben: oppose" in out
    assert "“Norway said that the draft is a step back.”" in out
    assert "ann down, ben across" in out
    assert "ben: (no such row)" in out


def test_the_comparison_as_json(run, folder):
    code, out, _ = run(folder, "--compare", "ann", "ben", "--json")
    made = json.loads(out)
    assert code == 0
    assert made["coders"] == ["ann", "ben"]
    assert made["differences"][0]["other"] == "oppose"


def test_the_comparison_as_a_file_for_a_spreadsheet(run, folder, tmp_path):
    out = tmp_path / "made.csv"
    assert run(folder, "--compare", "ann", "ben", "--out", out)[0] == 0
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"))))
    assert (rows[0]["ann"], rows[0]["ben"], rows[0]["column"]) == ("critical", "oppose", "stance")
    assert "rejects" in rows[0]["why ben"]
    before = out.read_bytes()
    code, _, err = run(folder, "--compare", "ann", "machine", "--out", out)
    assert (code, out.read_bytes()) == (1, before)
    assert "already exists" in err


def test_a_spreadsheet_runs_nothing_that_a_coder_wrote(run, folder, tmp_path):
    path = folder / "coding" / "ben" / "statements.csv"
    path.write_text(path.read_text("utf-8").replace("“a step back” <b>", "=1+1 <b>"), "utf-8")
    out = tmp_path / "made.csv"
    assert run(folder, "--compare", "ann", "ben", "--out", out)[0] == 0
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"))))
    assert rows[0]["why ben"].startswith("'=1+1")


class Page(HTMLParser):
    """Collects the tags of a page, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_comparison_as_a_page_escapes_what_coders_wrote(run, folder, tmp_path):
    out = tmp_path / "made.html"
    assert run(folder, "--compare", "ann", "ben", "--out", out)[0] == 0
    text = out.read_text("utf-8")
    page = Page(text)
    assert "b" not in page.tags
    assert "<b>rejects</b>" in page.text
    assert "Content-Security-Policy" in text
    assert page.tags.count("caption") == page.tags.count("table") == 4


@pytest.mark.parametrize(
    "options",
    [
        ["--compare", "ann", "ben", "--out", "x.pdf"],
        ["--out", "x.csv"],
        ["--decide"],
        ["--compare", "ann", "ben", "--decide", "--json"],
    ],
)
def test_wrong_use(run, folder, options):
    assert run(folder, *options)[0] == 2


def test_a_comparison_with_nobody(run, folder):
    code, _, err = run(folder, "--compare", "ann", "eve")
    assert code == 1
    assert "`machine`, `ann`, `ben`" in err


def test_a_list_that_holds_programs_alone_is_said_to_list_no_person(run, folder):
    program = "{id: reader, name: Reader, kind: program, about: a model}"
    (folder / "coders.yaml").write_text(f"format: 1\ncoders:\n  - {program}\n", encoding="utf-8")
    code, _, err = run(folder)
    assert code == 2
    assert "lists no person yet" in " ".join(err.split())


CODERS = """format: 1
coders:
  - {id: cleo, name: Cleo Roe, kind: person, about: decides}
"""


@pytest.fixture
def decide(folder):
    """Return what decides differences in their order, as the page asks for it."""
    (folder / "coders.yaml").write_text(CODERS, encoding="utf-8")

    def decide(*answers, one="ann", other="ben"):
        page = Adjudicator(coursekit.read(folder), "cleo", one, other)
        replies = []
        for answer in answers:
            left = [at for at, pair in enumerate(page.state["pairs"]) if not pair["decided"]]
            message = {"type": "undo"}
            if answer != "u":
                message = {"type": "take", "number": left[0], "side": int(answer) - 1}
            replies.append(page._reply_or_refusal({**message, "seen": page.state["seen"]}))
        assert all(reply["type"] == "done" for reply in replies), replies
        return page

    return decide


def reviewed(folder):
    return coursekit.statements(coursekit.read(folder))


def test_who_decides_signs_the_row_of_one_coder_or_the_other(decide, folder):
    first = decide().state["pairs"][0]
    assert first["columns"] == ["stance"]
    assert [row["fields"]["stance"] for row in first["sides"]] == ["critical", "oppose"]
    decide("2", "2")
    rows = reviewed(folder)
    assert len(rows) == len(TABLES.statements) - 1  # Ben has no such row
    signed = rows[rows["origin"] == "reviewed"]
    assert list(signed["stance"]) == ["oppose"]
    assert set(signed["coder"]) == {"cleo"}
    assert set(coursekit.stakeholders(coursekit.read(folder))["origin"]) <= {"machine", "proposed"}


def test_a_decision_can_be_undone_put_off_and_taken_up_again(decide, folder):
    decide("1", "u", "2")
    assert next(iter(reviewed(folder)["stance"])) == "oppose"
    page = decide()
    assert repr(page) == "Adjudicator: 1 of 2 differences are decided"
    assert repr(decide("1")) == "Adjudicator: 2 of 2 differences are decided"
    assert set(reviewed(folder)["coder"]) == {"cleo", ""}


def test_a_row_that_only_the_second_coder_has_is_added(decide, folder):
    decide("2", "2", one="ben", other="ann")
    rows = reviewed(folder)
    assert len(rows) == len(TABLES.statements)
    added = rows[rows["origin"] == "reviewed"].iloc[-1]
    assert added["content"] == TABLES.statements[-1].content
    assert added["stakeholder_id"] == TABLES.statements[-1].stakeholder_id


# In class: coursekit.compare.


def coded(**stances: str) -> pd.DataFrame:
    rows = {"id": list(stances), "quote": [f"Words of {name}." for name in stances]}
    return pd.DataFrame({**rows, "stance": list(stances.values())})


def test_students_compare_what_they_have_coded():
    mine, hers = coded(a="support", b="oppose ", c="unclear"), coded(c="critical", b="oppose")
    made = coursekit.compare(mine, hers)
    assert list(made.columns) == ["id", "first", "second", "same", "sentence"]
    assert made.to_numpy().tolist() == [
        ["a", "support", "", False, "Words of a."],
        ["b", "oppose", "oppose", True, "Words of b."],
        ["c", "unclear", "critical", False, "Words of c."],
    ]


def test_students_compare_rows_of_an_article():
    mine = coursekit.statements(ARTICLE)
    hers = mine.assign(stance="unclear", why="I see no position.")
    made = coursekit.compare(mine, hers)
    assert list(made["sentence"]) == list(mine["evidence"])
    assert set(made["second_why"]) == {"I see no position."}


@pytest.mark.parametrize(
    ("first", "second", "column", "complaint"),
    [
        (coded(a="support"), coded(b="support"), "stance", "no id that both have"),
        (coded(a="support"), coded(a="support"), "side", "expected a column 'side'"),
        (pd.DataFrame(), coded(a="support"), "stance", "expected a column"),
        (pd.concat([coded(a="x"), coded(a="y")]), coded(a="x"), "stance", "more than once"),
    ],
)
def test_tables_that_cannot_be_compared(first, second, column, complaint):
    with pytest.raises(coursekit.CoursekitError, match=complaint):
        coursekit.compare(first, second, column)


def test_a_day_is_compared_as_it_is_printed():
    mine = coursekit.timeline(coursekit.article("The vote was on 3 March 2025."))
    made = coursekit.compare(mine, mine.assign(value="2025-03-04"), "value")
    assert made[["first", "second"]].to_numpy().tolist() == [["2025-03-03", "2025-03-04"]]
