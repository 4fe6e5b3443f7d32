"""One actor over many articles: joined by names, and never against what a person has signed."""

from __future__ import annotations

import pytest
from joint_rows import actor, article, grouped, joint

TOGETHER = {frozenset(["a S001", "b S001"])}
APART = {frozenset(["a S001"]), frozenset(["b S001"])}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (actor("United States", "state"), actor("US officials", "state")),
        (actor("the UK", "state"), actor("British government", "government body")),
        (actor("Centre for Rights"), actor("Center for Rights")),
        (actor("Donald Trump", "person"), actor("President Donald J. Trump", "person")),
        (actor("Lena Orsk", "person"), actor("Digital Minister Lena Orsk", "person")),
        (actor("Digital Rights Observatory"), actor("DRO", "academia")),
        (
            actor("Digital Rights Observatory"),
            actor("Observatory", "academia", "Digital Rights Observatory"),
        ),
    ],
)
def test_forms_of_one_name_are_one_actor(one, other) -> None:
    assert grouped(joint(article("a", [one]), article("b", [other]))) == TOGETHER


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (actor("critics", "unnamed group"), actor("critics", "unnamed group")),
        (actor("digital rights groups"), actor("digital rights groups")),
        (actor("Maria Weber", "person"), actor("Tom Weber", "person")),
        (actor("Weber", "person"), actor("Weber", "company")),
        (actor("George W. Bush", "person"), actor("George H.W. Bush", "person")),
        (actor("European Commission", "government body"), actor("Commission", "government body")),
        (actor("New Mexico", "state"), actor("Mexico", "state")),
    ],
)
def test_what_may_be_two_stays_apart(one, other) -> None:
    assert grouped(joint(article("a", [one]), article("b", [other]))) == APART


def test_a_surname_is_its_bearer_where_another_actor_is_the_same() -> None:
    page = actor("Liz Page", "person")
    delegate = actor("Ms. Page", "person")
    alone = joint(article("a", [page]), article("b", [delegate]))
    assert grouped(alone) == APART
    state = actor("United Kingdom", "state", at=2)
    beside = joint(article("a", [page, state]), article("b", [delegate, state]))
    assert grouped(beside) > TOGETHER
    other = article("c", [actor("Tom Page", "person"), state])
    two = joint(article("a", [page, state]), article("b", [delegate, state]), other)
    assert frozenset(["b S001"]) in grouped(two)


def test_a_ministry_is_that_of_the_state_which_the_article_names_most() -> None:
    ministry = actor("Ministry of Justice", "government body")
    in_chile = [ministry, actor("Chile", "state", at=2)]
    in_chad = [ministry, actor("Chad", "state", at=2)]
    found = grouped(joint(article("a", in_chile), article("b", in_chad), article("c", in_chile)))
    assert frozenset(["a S001", "c S001"]) in found
    assert frozenset(["b S001"]) in found


def test_the_corpus_file_names_former_names() -> None:
    entry = {"name": "NorthGate Systems", "also": ["Argus Labs"], "type": "company"}
    found = joint(
        article("a", [actor("NorthGate Systems", "company")]),
        article("b", [actor("Argus Labs", "industry group")]),
        actors=[entry],
    )
    (row,) = found.stakeholders
    assert (row.name, row.type, row.aliases) == ("NorthGate Systems", "company", ("Argus Labs",))
    assert row.why == ("“NorthGate Systems”: named in the corpus file",)


def test_a_merge_that_a_person_signed_holds_for_every_article() -> None:
    signed = actor("Harbour Watch", "civil society", "Quay Alliance", signed=True)
    rows = [article("a", [signed]), article("b", [actor("Quay Alliance")])]
    assert grouped(joint(*rows)) == TOGETHER
    assert "a form that a person has signed" in joint(*rows).stakeholders[0].why[0]
    assert joint(*rows).stakeholders[0].origin == "mixed"


def test_two_that_a_person_kept_apart_stay_apart() -> None:
    two = [
        actor("Harbour Watch", signed=True),
        actor("Quay Alliance", at=2, signed=True),
    ]
    machine = actor("Harbour Watch", "civil society", "Quay Alliance")
    entry = {"name": "Harbour Watch", "also": ["Quay Alliance"]}
    found = grouped(joint(article("a", two), article("b", [machine]), actors=[entry]))
    assert not any({"a S001", "a S002"} <= group for group in found)
    # A merge that somebody signed elsewhere does not undo it either.
    merged = actor("Harbour Watch", "civil society", "Quay Alliance", signed=True)
    found = grouped(joint(article("a", two), article("b", [merged])))
    assert found == {frozenset(["a S001", "b S001"]), frozenset(["a S002"])}


def test_copies_count_once_and_are_still_named() -> None:
    words = " ".join(f"word{n}" for n in range(200))
    from dataclasses import replace

    from coursekit.corpus.copies import sketch

    first = article("a", [actor("Access Now")], published="2026-03-01")
    second = article("b", [actor("Access Now")], published="2026-03-02")
    sketched = [
        replace(each, record=replace(each.record, signature=sketch(words)))
        for each in (first, second)
    ]
    found = joint(*sketched)
    assert found.copies == [("b", "a", 1.0)]
    (row,) = found.stakeholders
    assert (row.mentions, row.articles, row.stances) == (1, ("a", "b"), (("unclear", 1),))
