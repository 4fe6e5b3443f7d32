"""`coursekit corpus export`: a debate written for other programs, and what is told of it."""

from __future__ import annotations

import csv
import io
import json

import networkx as nx
import pytest
from test_exchange import DNA_3

TEXT = """A vote

Canada supports the treaty. Peru opposes the treaty. Vietnam signed the treaty on 20 October 2025.
"""
CASE = "format: 1\npublished: 2025-10-24\nissue: {name: the treaty}\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    made = tmp_path / "debate"
    (made / "one").mkdir(parents=True)
    (made / "one/article.txt").write_text(TEXT, "utf-8")
    (made / "one/case.yaml").write_text(CASE, "utf-8")
    (made / "broken.txt").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    return made


def test_a_network_is_written_whole_and_what_it_leaves_out_is_told(run, folder, tmp_path):
    code, out, err = run("corpus", "export", folder, "--to", "graphml")
    assert (code, out) == (0, "debate.graphml\n")
    assert "No statement takes a side on a concept." in err
    assert "Left out, signed by nobody: 3." in err
    assert "broken.txt: not read: " in err
    assert not nx.read_graphml(tmp_path / "debate.graphml")
    code, _, err = run("corpus", "export", folder, "--to", "graphml")
    assert code == 1
    assert "already exists" in err
    machine = ("--origin", "best", "--network", "actor conflict", "--force")
    code, _, err = run("corpus", "export", folder, "--to", "graphml", *machine)
    assert code == 0
    assert "3 of 3 statements (100%) are the machine's reading" in err
    read = nx.read_graphml(tmp_path / "debate.graphml")
    assert [about["relation"] for _, _, about in read.edges(data=True)] == ["conflict"] * 2
    assert sorted(label for _, label in read.nodes(data="label")) == ["Canada", "Peru", "Vietnam"]


def test_statements_come_back_as_a_corpus_without_texts(run, folder, tmp_path):
    run("corpus", "export", folder, "--to", "statements", "--out", tmp_path / "rows.csv")
    run("corpus", "export", tmp_path / "rows.csv", "--to", "edges", "--origin", "best")
    text = (tmp_path / "rows.edges.csv").read_text("utf-8-sig")
    edges = list(csv.DictReader(io.StringIO(text)))
    assert [(edge["source_name"], edge["relation"]) for edge in edges] == [
        ("Canada", "yes"),
        ("Peru", "no"),
        ("Vietnam", "yes"),
    ]


def test_a_study_of_dna_and_a_timeline_are_told_as_json(run, folder, tmp_path):
    study = tmp_path / "study.csv"
    study.write_text(DNA_3, "utf-8")
    code, out, _ = run("corpus", "export", study, "--to", "edges", "--json")
    told = json.loads(out)
    assert code == 0
    assert told["remarks"] == ["All statements (2) were signed by a coder."]
    assert run("corpus", "export", folder, "--to", "timelinejs")[0] == 0
    events = json.loads((tmp_path / "debate.timeline.json").read_text("utf-8"))["events"]
    assert [event["start_date"] for event in events] == [{"year": 2025, "month": 10, "day": 20}]


def test_a_file_that_is_no_study_ends_in_one_paragraph(run, tmp_path):
    study = tmp_path / "study.csv"
    study.write_text("name;weight\na;1\n", "utf-8")
    code, _, err = run("corpus", "export", study, "--to", "edges")
    assert code == 1
    assert "Traceback" not in err
    assert "missing: statement_id" in err


def test_where_no_article_can_be_read_nothing_is_written(run, folder, tmp_path):
    (folder / "one/article.txt").write_text("Kanada lehnt den Vertrag ab, sagte es.", "utf-8")
    code, _, err = run("corpus", "export", folder, "--to", "edges")
    assert code == 1
    assert "broken.txt: not read: " in err
    assert "no article could be read" in err
    assert not (tmp_path / "debate.edges.csv").exists()
