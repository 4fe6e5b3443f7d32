"""The map of a debate: what a person sees, what is told in words, what print has."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from figure_labels import Page, shown, words
from hypothesis import given, settings
from hypothesis import strategies as st
from joint_statements import STATEMENTS, joint_of, statement

from coursekit.corpus.corpus import Corpus
from coursekit.corpus.networks.network import KINDS
from coursekit.corpus.schema import BY_WORDS
from coursekit.errors import CoursekitError, TableError
from coursekit.figures.debate.map import plot_debate
from coursekit.reading.article import article

ROWS = [
    statement("Q001", "Vietnam", "sign", "yes", "wire", "2025-10-25", evidence="Vietnam signed."),
    statement("Q002", "Vietnam", "safe", "yes", "wire", "2025-10-25", evidence="It is safe."),
    statement("Q003", "EFF", "safe", "no", "blog", "2025-12-01", evidence="It is <b>not</b>."),
    statement("Q004", "Peru", "sign", "yes", "blog", "2025-12-01", origin="machine"),
    statement("Q005", "Peru", "safe", "", "blog", "2025-12-01"),
]


def corpus_of(rows):
    return Corpus(joint_of(rows))


def paths(picture):
    return [about for tag, about in Page(picture).tags if tag == "path" and about["d"]]


def test_the_map_shows_signed_statements_and_says_what_it_leaves_out():
    picture = plot_debate(corpus_of(ROWS))
    assert picture.title == "Who takes which side on what, 2025"
    assert picture.alt.endswith(
        "2 actors, 2 concepts, 3 ties. All statements (3) were signed by a coder."
    )
    assert "Statements left out: 1 side unclear; 1 signed by nobody." in shown(picture)
    assert "Peru" not in shown(picture)
    assert not any("ck-dashed" in path["class"] for path in paths(picture))


def test_what_the_machine_read_is_dashed_and_its_share_is_told():
    picture = plot_debate(corpus_of(ROWS), origin="best")
    assert "1 of 4 statements (25%) are the machine's reading, signed by nobody." in shown(picture)
    dashed = [path for path in paths(picture) if "ck-dashed" in path["class"]]
    assert len(dashed) == 2  # Peru's line, and the key's
    assert "yes* to sign (1)" in words(picture)


def test_a_side_that_words_show_is_dashed_though_the_row_is_signed():
    rows = [replace(ROWS[0], why=(BY_WORDS,)), *ROWS[1:3]]
    picture = plot_debate(corpus_of(rows))
    assert "In 1 of those that were signed, the side on the concept was found by" in shown(picture)
    assert sum("ck-dashed" in path["class"] for path in paths(picture)) == 2
    assert "“Vietnam signed.” [the side by the codebook's words]" in shown(picture)


def test_a_no_is_told_apart_without_its_colour():
    picture = plot_debate(corpus_of(ROWS))
    by_side = {
        side: [path["d"].count("M") for path in paths(picture) if f"ck-{colour}" in path["class"]]
        for side, colour in (("yes", "bound"), ("no", "other"))
    }
    assert by_side == {"yes": [1, 1, 1], "no": [2, 2]}  # the last of each is the key's


def test_every_statement_opens_with_its_sentence_escaped():
    picture = plot_debate(corpus_of(ROWS))
    page = picture._repr_html_()
    assert "<b>not</b>" not in page
    assert "1 December 2025, EFF, no to safe (blog, Q001): “It is <b>not</b>.”" in shown(picture)
    openings = [dict(about) for tag, about in Page(picture).tags if tag == "summary"]
    assert all(about["data-lm-suppress-shortcuts"] == "true" for about in openings)


def test_congruence_and_conflict_tie_actors():
    congruence = plot_debate(corpus_of(ROWS), "actor congruence", origin="best")
    assert "Peru (state)* (1)" not in shown(congruence)
    assert re.search(r"Vietnam \(state\): Peru\* \(1\)", words(congruence))
    conflict = plot_debate(corpus_of(ROWS), "actor conflict")
    assert "Vietnam (state): EFF (1)" in words(conflict)
    divided = plot_debate(corpus_of(ROWS), "actor conflict", normalisation="Jaccard")
    assert "Vietnam (state): EFF (0.333)" in words(divided)


def test_a_window_holds_what_was_published_in_it():
    picture = plot_debate(corpus_of(ROWS), first="2025-10-01", last="2025-10-31")
    assert "EFF" not in shown(picture)
    assert "1 outside the window" in shown(picture)
    with pytest.raises(TableError, match="expected a day such as '2025-10-01', found 'Monday'"):
        plot_debate(corpus_of(ROWS), first="Monday")


def test_the_debate_is_told_over_time():
    assert "Over time: 2 windows of 30 days" in shown(plot_debate(corpus_of(ROWS), days=30))
    alone = [row for row in ROWS if row.article == "wire"]
    assert "Over time" not in shown(plot_debate(corpus_of(alone)))


def test_who_says_most_is_drawn_and_the_others_are_named():
    picture = plot_debate(corpus_of(ROWS), most=1)
    assert "Named at the end: 1 actor with fewer statements (most=2 draws more)." in shown(picture)
    assert shown(picture).endswith("Not drawn: 1 actorEFF")
    assert "1 actor, 2 concepts, 2 ties" in picture.alt


def test_a_concept_has_the_label_of_the_codebook():
    joint = replace(joint_of(ROWS), concepts=[("sign", "States should sign"), ("safe", "It is")])
    assert "yes to States should sign (1)" in words(plot_debate(Corpus(joint)))
    assert "1 December 2025, EFF, no to It is (blog, Q001)" in shown(plot_debate(Corpus(joint)))


def test_two_actors_of_one_name_are_two():
    rows = [replace(row, name="Critics") for row in ROWS[:3]]
    picture = plot_debate(corpus_of(rows))
    assert "Critics Vietnam (state): yes to" in words(picture)
    assert "Critics EFF (state): no to safe (1)" in words(picture)


def test_without_a_statement_that_takes_a_side_that_is_told():
    empty = plot_debate(corpus_of([]))
    assert "No statement takes a side on a concept." in shown(empty)
    assert not paths(empty)
    read = Corpus([article("Canada met others.", "2025-10-24")])
    assert "No statement takes a side" in shown(plot_debate(read))
    with pytest.raises(TableError, match="expected in network one of affiliation, actor"):
        plot_debate(corpus_of([]), "friends")
    with pytest.raises(TableError, match=r"expected a corpus, found Article"):
        plot_debate(article("Canada met others.", "2025-10-24"))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"duplicates": "x"}, "expected in duplicates one of all, article, period"),
        ({"normalisation": "x"}, "expected in normalisation one of none, average activity"),
        ({"origin": "x"}, "expected in origin one of best, machine"),
        ({"most": 0}, "expected in most how many actors"),
        ({"most": "all"}, "expected in most how many actors"),
        ({"first": 2025}, "expected a day such as"),
        ({"days": "week"}, "A window lasts a whole number of days"),
        ({"days": 10**12}, "A window lasts a whole number of days"),
    ],
)
def test_a_slip_in_an_option_is_said(options, said):
    with pytest.raises(CoursekitError, match=said):
        plot_debate(corpus_of(ROWS), **options)


@settings(max_examples=40)
@given(STATEMENTS, st.sampled_from(KINDS), st.text(max_size=20))
def test_any_debate_is_drawn_and_every_actor_is_on_it(rows, kind, name):
    rows = [replace(row, name=f"{row.name} {name}") for row in rows]
    picture = plot_debate(corpus_of(rows), kind, origin="best")
    opened = sum(tag == "details" for tag, _ in Page(picture).tags)
    actors = len({row.stakeholder_id for row in rows})
    assert opened - ("Over time" in shown(picture)) == actors
    for path in paths(picture):
        numbers = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", path["d"])]
        assert all(-60 <= number <= 1400 for number in numbers)


@pytest.mark.parametrize("kind", ["affiliation", "concept conflict"])
def test_print_has_the_names_the_lines_and_the_ties(tmp_path, kind):
    picture = plot_debate(corpus_of(ROWS), kind, origin="best")
    written = picture.save(tmp_path / "map.svg").read_text("utf-8")
    assert "Ties of each" in written
    dashes = written.count("stroke-dasharray")
    assert dashes == (2 if kind == "affiliation" else 0)
    assert picture.save(tmp_path / "again.svg").read_text("utf-8") == written
