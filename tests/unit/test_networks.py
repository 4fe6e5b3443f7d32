"""Networks of a debate: what the method's literature and networkx say, of the same statements."""

from __future__ import annotations

import datetime as dt
import itertools
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from joint_statements import STATEMENTS, joint_of, statement

import coursekit.corpus.networks
from coursekit.corpus.networks.construction import network
from coursekit.corpus.networks.layout import order_of
from coursekit.corpus.networks.map_data import map_data
from coursekit.corpus.networks.measures import measures_of
from coursekit.corpus.networks.network import KINDS
from coursekit.corpus.networks.normalisation import NORMALISATIONS
from coursekit.corpus.networks.selection import select
from coursekit.corpus.networks.windows import told, windows_of

CASES = [
    json.loads(line)
    for line in Path(coursekit.corpus.networks.__file__)
    .with_name("cases.jsonl")
    .read_text("utf-8")
    .splitlines()
]
#: The 40 statements of hearings in the US House, January and February 2005, that Discourse Network
#: Analyzer brings along (rDNA 3.0.11, ``sample.dna``): agree and disagree, by organisation and
#: concept.  Its test of ``dna_network`` says what the networks of them are.
HEARINGS = """
Alliance to Save Energy       |caused by greenhouse gases|1|0
Alliance to Save Energy       |regulate CO2              |2|0
Alliance to Save Energy       |legislation               |1|0
Energy and Environmental      |will not hurt the economy |0|2
Energy and Environmental      |regulate CO2              |1|1
Environmental Protection      |will not hurt the economy |0|1
Environmental Protection      |legislation               |10|0
National Petrochemical        |will not hurt the economy |0|2
National Petrochemical        |legislation               |0|2
Senate                        |will not hurt the economy |0|2
Senate                        |regulate CO2              |0|1
Senate                        |legislation               |2|0
Sierra Club                   |will not hurt the economy |2|0
Sierra Club                   |caused by greenhouse gases|1|0
Sierra Club                   |real and anthropogenic    |1|0
Sierra Club                   |regulate CO2              |1|0
Sierra Club                   |legislation               |1|0
U.S. Public Interest Research |will not hurt the economy |1|0
U.S. Public Interest Research |cap and trade             |1|0
U.S. Public Interest Research |caused by greenhouse gases|1|0
U.S. Public Interest Research |real and anthropogenic    |2|0
U.S. Public Interest Research |regulate CO2              |1|0
"""


def hearings():
    rows = [[cell.strip() for cell in line.split("|")] for line in HEARINGS.strip().splitlines()]
    sides = [
        (actor, concept, side)
        for actor, concept, yes, no in rows
        for side, count in (("yes", yes), ("no", no))
        for _ in range(int(count))
    ]
    return [statement(f"s{number:02}", *row) for number, row in enumerate(sides)]


def weights(made):
    return {(edge.source, edge.target): edge.weight for edge in made.edges}


def bare(node):
    return node.removeprefix("concept: ")


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_case_gives_its_edges(case):
    rows = [
        statement(
            row["id"],
            row["actor"],
            row["concept"],
            row["agreement"],
            row["article"],
            row["published"],
        )
        for row in case["statements"]
    ]
    first, last = map(dt.date.fromisoformat, case["window"]) if "window" in case else (None, None)
    made = network(
        select(rows, first=first, last=last).statements,
        case["kind"],
        duplicates=case["duplicates"],
        normalisation=case["normalisation"],
    )
    found = [
        {"source": bare(edge.source), "target": bare(edge.target), "relation": edge.relation}
        for edge in made.edges
    ]
    assert found == [{key: edge[key] for key in found[0]} for edge in case["edges"]]
    assert [edge.weight for edge in made.edges] == pytest.approx(
        [edge["weight"] for edge in case["edges"]]
    )


def test_the_hearings_give_the_networks_that_dna_finds():
    rows = hearings()
    affiliation = network(rows, "affiliation", duplicates="all")
    assert len(rows) == sum(edge.weight for edge in affiliation.edges) == 40
    assert (len(affiliation.nodes), len(affiliation.edges)) == (7 + 6, 22)
    # Where sides are ignored, weights are those of congruence and conflict together.
    congruence = network(rows, "actor congruence", duplicates="all")
    conflict = network(rows, "actor conflict", duplicates="all")
    ignored = Counter(weights(congruence)) + Counter(weights(conflict))
    assert 2 * sum(ignored.values()) == 276
    assert len(ignored) == 21
    assert ignored["Energy and Environmental", "Environmental Protection"] == 2
    assert ignored["Alliance to Save Energy", "Environmental Protection"] == 10


@settings(max_examples=50)
@given(STATEMENTS.filter(bool))
def test_congruence_is_the_projection_that_networkx_makes(rows):
    for mode, (mine, met) in {
        "actor": ("stakeholder_id", "concept"),
        "concept": ("concept", "stakeholder_id"),
    }.items():
        graph = nx.Graph()
        of_mode = {getattr(row, mine) for row in rows}
        graph.add_nodes_from(of_mode)
        graph.add_edges_from(
            (getattr(row, mine), (getattr(row, met), row.agreement)) for row in rows
        )
        kind = f"{mode} congruence"
        for by, theirs in (
            ("none", nx.bipartite.weighted_projected_graph(graph, of_mode)),
            ("Jaccard", nx.bipartite.overlap_weighted_projected_graph(graph, of_mode)),
        ):
            ours = network(rows, kind, normalisation=by)
            expected = {frozenset(edge[:2]): edge[2] for edge in theirs.edges(data="weight")}
            found = {frozenset(map(bare, pair)): weight for pair, weight in weights(ours).items()}
            assert found == pytest.approx(expected)
            assert {bare(node.id) for node in ours.nodes} == of_mode


@settings(max_examples=50)
@given(STATEMENTS, st.sampled_from(["all", "article", "period"]))
def test_conflict_is_what_is_left_of_shared_concepts(rows, duplicates):
    """Congruence and conflict are together the product of all mentions of what both speak to."""
    counted = Counter()
    for row in {
        (
            row.stakeholder_id,
            row.concept,
            row.agreement,
            {"all": row.statement_id, "article": row.article, "period": ""}[duplicates],
        )
        for row in rows
    }:
        counted[row[:2]] += 1
    actors = sorted({actor for actor, _ in counted})
    concepts = {concept for _, concept in counted}
    expected = Counter(
        {
            pair: shared
            for pair in itertools.combinations(actors, 2)
            if (shared := sum(counted[pair[0], each] * counted[pair[1], each] for each in concepts))
        }
    )
    found = Counter[tuple[str, str]]()
    for relation in ("congruence", "conflict"):
        found.update(weights(network(rows, f"actor {relation}", duplicates=duplicates)))
    assert found == expected


@settings(max_examples=50)
@given(STATEMENTS, st.sampled_from(KINDS), st.sampled_from(NORMALISATIONS))
def test_measures_are_those_of_networkx(rows, kind, by):
    made = network(rows, kind, duplicates="all", normalisation=by)
    graph = nx.Graph()
    graph.add_nodes_from(node.id for node in made.nodes)
    graph.add_weighted_edges_from((edge.source, edge.target, edge.weight) for edge in made.edges)
    found = measures_of(made)
    assert found.degree == dict(graph.degree())
    assert found.strength == pytest.approx(dict(graph.degree(weight="weight")))
    actors = [node.id for node in made.nodes if node.mode == "actor"]
    if kind != "affiliation":
        assert found.density == pytest.approx(nx.density(graph))
    elif actors:
        assert found.density == pytest.approx(nx.bipartite.density(graph, actors))
    components = {frozenset(nodes) for nodes in found.components}
    assert components == {frozenset(nodes) for nodes in nx.connected_components(graph)}
    sizes = [len(nodes) for nodes in found.components]
    assert sizes == sorted(sizes, reverse=True)


@settings(max_examples=50)
@given(STATEMENTS, st.randoms(use_true_random=False))
def test_every_edge_leads_to_its_statements_in_any_order(rows, random):
    by_id = {row.statement_id: row for row in rows}
    for kind in KINDS:
        made = network(rows, kind)
        shuffled = random.sample(rows, len(rows))
        assert network(select(shuffled, origin="best").statements, kind) == made
        for edge in made.edges:
            behind = [by_id[id_] for id_ in edge.statements]
            assert edge.machine == sum(row.origin == "machine" for row in behind)
            ends = {bare(edge.source), bare(edge.target)}
            assert ends <= {cell for row in behind for cell in (row.stakeholder_id, row.concept)}


def test_only_what_a_person_signed_is_counted_unless_asked():
    rows = [
        statement("s1", "a", "c", "yes"),
        statement("s2", "b", "c", "yes", origin="machine"),
        statement("s3", "b", "c", "yes", origin="proposed"),
        statement("s4", "b", "c", ""),
        statement("s5", "b", "", ""),
        statement("s6", "b", "c", "no", counted=False),
    ]
    signed = select(rows)
    assert [row.statement_id for row in signed.statements] == ["s1"]
    assert signed.left_out == {
        "in a copy of another article": 1,
        "on no concept of the codebook": 1,
        "side unclear": 1,
        "signed by nobody": 2,
    }
    assert signed.share_in_words() == "All statements (1) were signed by a coder."
    every = select(rows, origin="best")
    assert every.machine == 2
    assert every.share_in_words().startswith("2 of 3 statements (67%) are the machine's reading")


@settings(max_examples=50)
@given(STATEMENTS, st.none() | st.integers(1, 900))
def test_each_dated_statement_is_in_one_window(rows, days):
    windows = windows_of(rows, days)
    for row in rows:
        inside = [
            each for each in windows if row.published and each.first <= row.published <= each.last
        ]
        assert len(inside) == (row.published is not None)
    assert days or len(windows) <= 24


def test_a_window_tells_its_days_and_statements():
    row = statement("s1", "Vietnam", "sign now", "yes", "wire", "2025-10-25", evidence="It signed.")
    assert windows_of([row])[0].in_words() == "25 October 2025"
    assert (
        told(row, {"sign now": "States should sign"})
        == "25 October 2025, Vietnam, yes to States should sign (wire, Q001): “It signed.”"
    )


@settings(max_examples=50)
@given(STATEMENTS, st.randoms(use_true_random=False))
def test_the_order_has_every_node_once_and_is_the_same_again(rows, random):
    order = order_of(rows)
    assert sorted([*order.actors, *order.concepts], key=lambda node: (node.mode, node.id)) == list(
        network(rows, "affiliation").nodes
    )
    assert order_of(random.sample(rows, len(rows))) == order


def test_the_order_puts_those_together_who_speak_to_the_same():
    rows = [
        statement(number, actor, concept, "yes")
        for number, (actor, concept) in enumerate(
            [("a", "c1"), ("b", "c2"), ("c", "c1"), ("d", "c2"), ("e", "c1"), ("f", "c2")]
        )
    ]
    assert "".join(node.id for node in order_of(rows).actors) in {"acebdf", "bdface"}


@settings(max_examples=50)
@given(STATEMENTS)
def test_the_data_of_a_map_is_json_that_tells_each_statement(rows):
    concepts = [(each, f"On {each}") for each in ("c1", "c2", "c3", "c4")]
    data = map_data(replace(joint_of(rows), concepts=concepts), origin="best")
    assert json.loads(json.dumps(data)) == data
    assert [each["id"] for each in data["statements"]] == [row.statement_id for row in rows]
    assert {each["actor"] for each in data["statements"]} == {each["id"] for each in data["actors"]}
    concepts = {each["id"] for each in data["concepts"]}
    assert all(each["label"] == f"On {each['id']}" for each in data["concepts"])
    assert {each["concept"] for each in data["statements"]} == concepts
    assert {each["article"] for each in data["statements"]} == {
        each["article"] for each in data["articles"]
    }
    assert data["machine"] == sum(row.origin == "machine" for row in rows)
