"""Verb groups and their subjects."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.reading.grammar.tags import flags
from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.grammar.verb_groups import VerbGroup, verb_groups


def groups(text: str) -> list[tuple[VerbGroup, str, str]]:
    words = words_of(text)
    found = []
    for group in verb_groups(words, flags(words)):
        subject = group.subject_span(words)
        found.append((group, group.span(words).of(text), subject.of(text) if subject else ""))
    return found


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("The draft of the treaty fails.", "fails", "The draft of the treaty"),
        ("Ann Lee, head of the office, wrote to them.", "wrote", "Ann Lee, head of the office"),
        ("On Friday the court agreed.", "agreed", "the court"),
        (
            "The states that signed it have ratified it.",
            "have ratified",
            "The states that signed it",
        ),
        ("Ann Lee and Omar Diaz opposed it.", "opposed", "Ann Lee and Omar Diaz"),
        ("It failed, and the US left.", "left", "the US"),
        ("Officials met them and praised the text.", "praised", "Officials"),
        ("Not only does Cisco think so.", "does Cisco think", "Cisco"),
        ("She, who never agreed, left.", "never agreed", "who"),
    ],
)
def test_finds_the_subject(text: str, verb: str, subject: str) -> None:
    assert (verb, subject) in [(v, s) for _, v, s in groups(text)] or (
        verb.removeprefix("never "),
        subject,
    ) in [(v, s) for _, v, s in groups(text)]


@pytest.mark.parametrize(
    ("text", "lemma", "tense", "modality"),
    [
        ("The bill will be adopted.", "adopt", "future", "will"),
        ("The state is set to sign the treaty.", "sign", "future", "set to"),
        ("The state is reportedly set to sign it.", "sign", "future", "set to"),
        ("The vote is scheduled to take place.", "take", "future", "scheduled to"),
        ("The state plans to sign.", "sign", "future", "plans to"),
        ("It could fail.", "fail", "present", "could"),
        ("It had failed.", "fail", "past", ""),
        ("It is failing.", "fail", "present", ""),
    ],
)
def test_reads_tense_and_modality(text: str, lemma: str, tense: str, modality: str) -> None:
    group = groups(text)[-1][0]
    assert (group.lemma, group.form, group.tense, group.modality) == (
        lemma, "finite", tense, modality,
    )  # fmt: skip


def test_reads_negation_passive_and_perfect() -> None:
    (group, _, _), *_ = groups("The draft hasn't been adopted.")
    assert group.negated and group.passive and group.perfect


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The proposed treaty failed.", "proposed"),
        ("Their plans failed.", "plans"),
        ("With allied states they met.", "states"),
        ("The vote was close.", "vote"),
    ],
)
def test_a_noun_or_adjective_is_no_finite_verb(text: str, noun: str) -> None:
    assert noun not in [verb for group, verb, _ in groups(text) if group.form == "finite"]


def test_a_reduced_relative_clause_is_a_participle() -> None:
    found = {verb: group.form for group, verb, _ in groups("The treaty adopted in May will fail.")}
    assert found == {"adopted": "participle", "will fail": "finite"}


@given(
    st.lists(st.sampled_from("he the Lee said to vote , who and is not set will “ ” by’s".split()))
)
def test_groups_lie_in_the_sentence_and_apart(parts: list[str]) -> None:
    words = words_of(" ".join(parts))
    found = verb_groups(words, flags(words))
    for group in found:
        assert 0 <= group.first <= group.head <= group.last < len(words)
        if group.subject is not None:
            assert 0 <= group.subject[0] < group.subject[1] <= len(words)
    assert all(a.last < b.first for a, b in pairwise(found))
