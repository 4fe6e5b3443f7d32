"""A debate for other programs: what is written is read back the same, and does no harm."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from dataclasses import replace
from html import unescape

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from joint_statements import STATEMENTS, joint_of, statement

from coursekit.corpus.corpus import Corpus
from coursekit.corpus.exchange.coded_statements import read_coded_statements
from coursekit.corpus.exchange.edge_list import edge_list_text
from coursekit.corpus.exchange.formats import exported
from coursekit.corpus.exchange.graphml import graphml_text
from coursekit.corpus.exchange.statement_list import statement_list_text
from coursekit.corpus.exchange.timelinejs import timelinejs
from coursekit.corpus.networks.construction import network
from coursekit.corpus.networks.network import KINDS
from coursekit.corpus.schema import BY_WORDS, JointEvent, Reference
from coursekit.errors import AuthoredFileError
from coursekit.tables.schema import meant_by, run_by_spreadsheets

HOSTILE = ["=1+1", "@cmd", "<b>&\"'</b>", "]]>", "a\nb", "\ufeffx", "😀", "'=1", "-5", "a;b,c\td"]
WORDS = st.sampled_from(HOSTILE) | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12
)
NAMES = WORDS.filter(str.strip)
UNFIT_FOR_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@st.composite
def debates(draw):
    """Statements with names, concepts and sentences of any signs."""
    rows = draw(STATEMENTS)
    names = {each: draw(NAMES) for each in sorted({row.stakeholder_id for row in rows})}
    concepts = {each: draw(NAMES) for each in sorted({row.concept for row in rows})}
    return [
        replace(
            row,
            name=names[row.stakeholder_id],
            concept=concepts[row.concept],
            evidence=draw(WORDS),
            coder=draw(st.sampled_from(["", "A. Coder", "=me"])),
            published=dt.date(2025, 1, int(row.article[1:])),
            why=draw(st.sampled_from([(), (BY_WORDS,)])),
            start=7,
            end=9,
        )
        for row in rows
    ]


@settings(max_examples=50)
@given(debates(), st.sampled_from(KINDS))
def test_networkx_reads_the_graph_that_was_written(rows, kind):
    made = network(rows, kind)
    read = nx.parse_graphml(graphml_text(made))
    fit = lambda text: UNFIT_FOR_XML.sub("\N{REPLACEMENT CHARACTER}", text)  # noqa: E731
    assert not read.is_directed()
    assert dict(read.nodes(data=True)) == {
        fit(node.id): {"label": fit(node.name), "mode": node.mode, "type": node.type}
        for node in made.nodes
    }
    found = {frozenset(edge[:2]): edge[2] for edge in read.edges(data=True)}
    assert found == {
        frozenset((fit(edge.source), fit(edge.target))): {
            "weight": edge.weight,
            "relation": edge.relation,
            "statements": "; ".join(edge.statements),
            "machine": edge.machine,
        }
        for edge in made.edges
    }


@settings(max_examples=50)
@given(debates(), st.sampled_from(KINDS))
def test_an_edge_list_is_read_back_and_runs_in_no_spreadsheet(rows, kind):
    made = network(rows, kind)
    lines = list(csv.reader(io.StringIO(edge_list_text(made), newline="")))
    assert not any(run_by_spreadsheets(cell) for line in lines for cell in line)
    names = {node.id: node.name for node in made.nodes}
    assert [[meant_by(cell) for cell in line] for line in lines[1:]] == [
        [
            *(edge.source, edge.target, names[edge.source], names[edge.target], str(edge.weight)),
            *(edge.relation, "; ".join(edge.statements), str(edge.machine)),
        ]
        for edge in made.edges
    ]


@settings(max_examples=50)
@given(rows=debates())
def test_statements_are_read_back_the_same(rows, tmp_path_factory):
    path = tmp_path_factory.getbasetemp() / "statements.csv"
    text = statement_list_text(joint_of(rows))
    path.write_text(text, "utf-8-sig", newline="")
    read = read_coded_statements(path)
    assert list(read.statements) == rows
    assert {each.article for each in read.articles} == {row.article for row in rows}
    assert statement_list_text(read) == text


DNA_3 = """"statement_id";"time";"person";"organization";"concept";"agreement";"start_position";\
"stop_position";"text";"coder";"document_id";"document_title";"document_author";\
"document_source";"document_section";"document_type"
1;2005-01-26 00:00:00;"Joel Bluestein";"Energy and Environmental Analysis";"CO2 law";0;17;29;"It \
does not, we think.";1;7;"109-876";"D.R.F.";"US House";"";"hearing"
2;2005-02-10 00:00:00;"A. Witness";"";"CO2 law";1;3;9;"It
should.";2;8;"109-877";"D.R.F.";"US House";"";"hearing"
"""
DNA_2 = """"statement ID";"time";"document ID";"document title";"author";"source";"section";\
"type";"text";"agreement";"concept";"organization";"person"
1;2005-01-26 12:00:00;7;"109-876";"D.R.F.";"US House";"";"hearing";"It does not, we think.";0;\
"CO2 law";"Energy and Environmental Analysis";"Joel Bluestein"
2;2005-02-10 12:00:00;8;"109-877";"D.R.F.";"US House";"";"hearing";"It
should.";1;"CO2 law";"";"A. Witness"
"""
RDNA_2 = """"","id","time","docId","docTitle","docAuthor","docSource","docSection","docType",\
"person","organization","concept","agreement"
"1",1,2005-01-26,7,"109-876","D.R.F.","US House","","hearing","Joel Bluestein",\
"Energy and Environmental Analysis","CO2 law",FALSE
"2",2,2005-02-10,8,"109-877","D.R.F.","US House","","hearing","A. Witness","","CO2 law",TRUE
"""
RDNA_3 = """"","statement_id","time","person","organization","concept","agreement",\
"start_position","stop_position","text","coder","document_id","document_title",\
"document_author","document_source","document_section","document_type"
"1",1,2005-01-26 01:00:00,"Joel Bluestein","Energy and Environmental Analysis","CO2 law",0,17,29,\
"It does not, we think.",1,7,"109-876","D.R.F.","US House","","hearing"
"2",2,2005-02-10 01:00:00,"A. Witness","","CO2 law",1,3,9,"It
should.",2,8,"109-877","D.R.F.","US House","","hearing"
"""
EXPORTS = {"DNA 3": DNA_3, "DNA 2": DNA_2, "rDNA 3": RDNA_3, "rDNA 2": RDNA_2}


@pytest.mark.parametrize("text", EXPORTS.values(), ids=EXPORTS)
def test_a_study_coded_in_dna_opens_as_rows(tmp_path, text):
    path = tmp_path / "study.csv"
    path.write_text(text, "utf-8")
    study = read_coded_statements(path)
    first, second = study.statements
    assert (first.name, second.name) == ("Energy and Environmental Analysis", "A. Witness")
    assert [each.agreement for each in study.statements] == ["no", "yes"]
    assert first.published == dt.date(2005, 1, 26)
    assert {each.origin for each in study.statements} == {"reviewed"}
    assert [each.title for each in study.articles] == ["109-876", "109-877"]
    assert study.articles[0].source == "US House"
    assert [each.name for each in study.stakeholders] == ["A. Witness", first.name]
    conflict = network(study.statements, "actor conflict")
    assert [edge.statements for edge in conflict.edges] == [("1", "2")]
    if text is not RDNA_2:
        assert second.evidence == "It\nshould."
    if text in {DNA_3, RDNA_3}:
        assert (first.coder, first.start, first.end) == ("coder 1", 17, 29)


def test_another_variable_of_a_study_can_be_the_actor(tmp_path):
    path = tmp_path / "study.csv"
    path.write_text(DNA_3, "utf-8")
    study = read_coded_statements(path, actor="person")
    assert [each.name for each in study.statements] == ["Joel Bluestein", "A. Witness"]


def test_one_name_of_two_types_is_two_actors(tmp_path):
    path = tmp_path / "study.csv"
    path.write_text(
        "statement_id,time,organization,person,concept,agreement,document_id,stakeholder_type\n"
        "1,2025-01-01,Georgia,,a tax,1,d,state\n"
        "2,2025-01-01,Georgia,,a tax,0,d,company\n"
        "3,2025-01-02,Georgia,,a fee,0,d,state\n",
        encoding="utf-8",
    )
    actors = read_coded_statements(path).stakeholders
    assert [(each.name, each.type, each.statements) for each in actors] == [
        ("Georgia", "company", 1),
        ("Georgia", "state", 2),
    ]


def test_each_fault_of_a_study_is_named_with_its_line(tmp_path):
    path = tmp_path / "study.csv"
    path.write_text(DNA_3.replace(";1;3;9", ";5;x;9").replace("2005-02-10", "10 Feb"), "utf-8")
    with pytest.raises(AuthoredFileError) as caught:
        read_coded_statements(path)
    told = str(caught.value)
    assert "line 3: row 2, column agreement: expected 1 or 0, or true or false, found '5'." in told
    assert "column time: expected a day such as 2025-10-25" in told
    assert "column start_position" in told
    path.write_text("name;weight\na;1\n", "utf-8")
    with pytest.raises(AuthoredFileError, match="missing: statement_id, time, concept"):
        read_coded_statements(path)


def event(number, precision, first, last, **more):
    cells = {
        "event_id": f"E{number:03d}",
        "event": "Vietnam <hosts> the signing",
        "status": "happened",
        "value": first.isoformat() if first else "",
        "precision": precision,
        "earliest": first,
        "latest": last,
        "stakeholders": (),
        "tellings": 2,
        "articles": ("d", "of no record"),
        "rows": (Reference("d", "E001"),),
        "origin": "machine",
    }
    return JointEvent(**(cells | more))


def test_a_timeline_has_dates_as_exact_as_they_are_known():
    day, last = dt.date(2025, 10, 25), dt.date(2025, 10, 26)
    events = [
        event(1, "day", day, day),
        event(2, "range", day, last, value="2025-10-25/2025-10-26"),
        event(3, "month", day.replace(day=1), dt.date(2025, 10, 31), value="2025-10"),
        event(4, "year", dt.date(2025, 1, 1), dt.date(2025, 12, 31), value="2025"),
        event(5, "undated", None, None),
    ]
    joint = replace(joint_of([statement("s1", "a", "c", "yes")]), timeline=events)
    record = replace(
        joint.articles[0], title="A <b>", url="https://example.org/?a=1&b", source="UN"
    )
    joint = replace(joint, articles=[record])
    made = exported(joint, "timelinejs")
    assert made.remarks == ("Events left out, for want of a date: 1.",)
    slides = json.loads(made.text)["events"]
    assert [each["start_date"] for each in slides] == [
        {"year": 2025, "month": 10, "day": 25},
        {"year": 2025, "month": 10, "day": 25},
        {"year": 2025, "month": 10},
        {"year": 2025},
    ]
    assert [each["display_date"] for each in slides] == [
        "25 October 2025",
        "25 to 26 October 2025",
        "October 2025",
        "2025",
    ]
    assert [each.get("end_date") for each in slides] == [
        None,
        {"year": 2025, "month": 10, "day": 26},
        None,
        None,
    ]
    assert slides[0]["text"]["headline"] == "Vietnam &lt;hosts&gt; the signing"
    assert "<hosts>" not in made.text
    assert (
        '<a href="https://example.org/?a=1&amp;b">A &lt;b&gt;</a>, UN' in slides[0]["text"]["text"]
    )
    assert "<li>of no record</li>" in slides[0]["text"]["text"]


@settings(max_examples=50)
@given(st.lists(st.tuples(WORDS, WORDS), max_size=5))
def test_no_word_of_a_text_is_markup_in_a_timeline(told):
    events = [
        event(
            number, "day", dt.date(2025, 1, 1), dt.date(2025, 1, 1), event=words, articles=(name,)
        )
        for number, (words, name) in enumerate(told)
    ]
    slides = timelinejs(replace(joint_of([]), timeline=events))["events"]
    for slide, (words, name) in zip(slides, told, strict=True):
        assert unescape(slide["text"]["headline"]) == words
        listed = slide["text"]["text"].split("<li>")[1].removesuffix("</li></ul>")
        assert not set("<>") & set(slide["text"]["headline"] + listed)
        assert unescape(listed) == name


def test_statements_are_exported_with_short_quotations():
    words = " ".join(f"word{number}" for number in range(200))
    rows = [
        statement(f"s{at}", "a", "c", "yes", start=9 * at, end=9 * at + len(words), evidence=words)
        for at in range(3)
    ]
    joint = joint_of(rows)
    for known, most in ((0, 25), (1000, 25), (60, 15), (10, 6)):
        article = replace(joint.articles[0], words=known)
        made = exported(replace(joint, articles=[article]), "statements")
        assert made.remarks == ("Quotations are cut to 25 words, or fewer.",)
        lines = csv.DictReader(io.StringIO(made.text))
        assert {len(line["text"].split()) for line in lines} == {most}


def test_what_an_export_leaves_out_is_told():
    rows = [statement("s1", "a", "c", "yes"), statement("s2", "b", "c", "yes", origin="machine")]
    made = exported(joint_of(rows), "edges", kind="actor congruence")
    assert made.remarks == (
        "All statements (1) were signed by a coder.",
        "Left out, signed by nobody: 1.",
    )
    assert len(made.text.splitlines()) == 1
    both = exported(joint_of(rows), "graphml", kind="actor congruence", origin="best")
    assert both.remarks[0].startswith("1 of 2 statements (50%)")


def test_a_hand_coded_study_opens_by_its_own_numbers_and_days(tmp_path) -> None:
    path = tmp_path / "study.csv"
    head = "statement_id,time,organization,concept,agreement,document_id,text\n"
    path.write_text(f"{head}17,2025-10-25,ACLU,CO2,1,3,It helps.\n18,,NGO,CO2,0,3,It fails.\n")
    corpus = Corpus(path)
    (row,) = corpus.sentences("17").to_dict("records")
    assert (row["sentence"], row["published"].date()) == ("It helps.", dt.date(2025, 10, 25))
    path.write_text(f"start_position,{head}{'9' * 5000},17,2025-10-25,ACLU,CO2,1,3,It helps.\n")
    with pytest.raises(AuthoredFileError, match="start_position: expected a whole number"):
        read_coded_statements(path)
