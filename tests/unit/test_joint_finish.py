"""The joint tables are the same for the same articles, in whatever order they came."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from joint_rows import actor, article, event

from coursekit.corpus.copies import sketch
from coursekit.corpus.joint import finish
from coursekit.corpus.schema import Partial, Unread
from coursekit.corpus.settings import CorpusSettings

NAMES = [
    "Kenya",
    "Maria Weber",
    "Weber",
    "DRO",
    "Digital Rights Observatory",
    "critics",
    "Observatory",
]
TOLD = [
    "Kenya signed the treaty",
    "the treaty was signed",
    "Weber signed",
    "a court ruled",
    "the vote",
]
DAYS = ["", "2026-03-10", "2026-03-11"]
TEXTS = [" ".join(f"{word}{n}" for n in range(60)) for word in "ab"]


@st.composite
def articles(draw):
    some = []
    for number in range(draw(st.integers(1, 5))):
        names = draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=4))
        rows = [
            actor(
                name,
                "person" if "Weber" in name else "civil society",
                *draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=1)),
                at=at,
                signed=draw(st.booleans()),
            )
            for at, name in enumerate(names, 1)
        ]
        told = draw(st.lists(st.sampled_from(TOLD), unique=True, max_size=3))
        who = [row.stakeholder_id for row in rows]
        timeline = [
            event(each, draw(st.sampled_from(DAYS)), *who[:1], at=at)
            for at, each in enumerate(told, 1)
        ]
        made = article(f"text-{number}", rows, timeline)
        signature = sketch(draw(st.sampled_from(TEXTS)))
        some.append(replace(made, record=replace(made.record, signature=signature)))
    return some


@settings(max_examples=40)
@given(articles(), st.randoms(use_true_random=False))
def test_any_order_gives_the_same(some, random) -> None:
    first = finish(Partial(articles=frozenset(some)), CorpusSettings())
    random.shuffle(some)
    assert finish(Partial(articles=frozenset(some)), CorpusSettings()) == first


@settings(max_examples=25)
@given(articles())
def test_no_row_is_lost_or_there_twice(some) -> None:
    found = finish(Partial(articles=frozenset(some)), CorpusSettings())
    for name, own, joint in (
        ("stakeholder_id", "stakeholders", found.stakeholders),
        ("event_id", "timeline", found.timeline),
    ):
        behind = [tuple(at) for row in joint for at in row.rows]
        every = [(a.record.article, getattr(r, name)) for a in some for r in getattr(a, own)]
        assert sorted(behind) == sorted(every)
        ids = [getattr(row, name) for row in joint]
        assert len(set(ids)) == len(ids)


@settings(max_examples=25)
@given(articles())
def test_two_signed_rows_of_one_article_are_never_one_actor(some) -> None:
    signed = {
        (a.record.article, row.stakeholder_id)
        for a in some
        for row in a.stakeholders
        if row.origin == "reviewed"
    }
    for row in finish(Partial(articles=frozenset(some)), CorpusSettings()).stakeholders:
        here = [at.article for at in row.rows if tuple(at) in signed]
        assert len(set(here)) == len(here)


def test_another_hash_seed_gives_the_same() -> None:
    program = (
        "import coursekit\n"
        "texts = ['Canada said Norway voted for the treaty.', 'Norway voted for the treaty.']\n"
        "pages = [coursekit.article(text, '2026-03-10') for text in texts]\n"
        "print(coursekit.Corpus(pages).joint)\n"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1


def test_a_text_that_is_there_twice_is_one_article_with_two_places() -> None:
    one = article("a", [actor("Access Now")])
    again = replace(one, record=replace(one.record, article="b", place="b.txt"))
    unread = frozenset([Unread("c.txt", "empty"), Unread("b.pdf", "binary")])
    found = finish(Partial(articles=frozenset([one, again]), unread=unread), CorpusSettings())
    (record,) = found.articles
    assert (record.article, record.place) == ("a", "a.txt; b.txt")
    assert found.copies == []
    assert [each.place for each in found.unread] == ["b.pdf", "c.txt"]
    # One is described, the other is not: it is still one text.
    dated = replace(again, record=replace(again.record, published=None, source="Morning Ledger"))
    (record,) = finish(Partial(articles=frozenset([one, dated])), CorpusSettings()).articles
    assert (record.article, record.published) == ("a", one.record.published)
    # The same words in two outlets are a wire story, not a file that lies in two places.
    outlets = [
        replace(each, record=replace(each.record, source=source))
        for each, source in ((one, "Harbour Wire"), (again, "Morning Ledger"))
    ]
    assert len(finish(Partial(articles=frozenset(outlets)), CorpusSettings()).articles) == 2


@pytest.mark.parametrize("was_on", [True, False])
def test_the_search_for_cycles_is_as_it_was(was_on: bool) -> None:
    (gc.enable if was_on else gc.disable)()
    try:
        finish(Partial(), CorpusSettings())
        assert gc.isenabled() is was_on
    finally:
        gc.enable()
