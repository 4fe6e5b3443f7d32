"""Verb groups and their subjects."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.verb_group import VerbGroup


def groups(text: str) -> list[tuple[VerbGroup, str, str]]:
    sentence = Sentence.of(text)
    found = []
    for clause in sentence.clauses:
        group, subject = clause.group, clause.subject
        verb = " ".join(sentence.texts[group.first : group.last + 1])
        who = " ".join(sentence.texts[subject.start : subject.end]) if subject else ""
        found.append((group, verb, who))
    return found


def test_a_date_before_a_comma_opens_no_headline() -> None:
    cut = "On Sunday, Kenyan police and border guards said they had made"
    assert [group.lemma for group, *_ in groups(cut)] == ["say", "make"]


def test_an_adverb_known_by_its_ending_hides_no_verb_of_a_headline() -> None:
    ((group, _, who),) = groups("Party Leaders Resoundingly Reject The Idea Of A Minimum Wage")
    assert (group.lemma, who) == ("reject", "Party Leaders")


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("The draft of the treaty fails.", "fails", "The draft of the treaty"),
        ("Ann Lee, head of the office, wrote to them.", "wrote", "Ann Lee"),
        ("On Friday the court agreed.", "agreed", "the court"),
        ("The states that signed it have ratified it.", "have ratified", "The states"),
        ("Ann Lee and Omar Diaz opposed it.", "opposed", "Ann Lee and Omar Diaz"),
        ("It failed, and the US left.", "left", "the US"),
        ("Officials met them and praised the text.", "praised", "Officials"),
        ("Not only does Cisco think so.", "does Cisco think", "Cisco"),
        ("A voice in the ad claims so.", "claims", "A voice"),
        ("Lee met with workers hit by it and spoke to them.", "met", "Lee"),
        ("Lee called it “a disgrace,” and left.", "left", "Lee"),
        ("Lee said that Peru is weak and warned that it fails.", "warned", "Lee"),
        ("It fell after the farmers — who fear it — had left.", "had left", "the farmers"),
        ("It is treated as a crime, and much of the press left.", "left", "much of the press"),
        ("'It will fail,' said Ann Lee.", "said", "Ann Lee"),  # marks of some papers
        ("''It fails,'' said Ann Lee, who left.", "said", "Ann Lee"),
        ("“It fails,” said officials in Lima, who left.", "left", "officials"),
        ("Lee's the one who can win.", "'s", "Lee"),
        ("Beyond that, a bigger issue: can Chad win?", "can Chad win", "Chad"),
        ("She, who never agreed, left.", "agreed", "She"),
    ],
)
def test_finds_the_subject(text: str, verb: str, subject: str) -> None:
    assert (verb, subject) in [(v, s) for _, v, s in groups(text)]


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


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Does Chad have a plan?", ["Does Chad have"]),
        ("They do what they say.", ["do", "say"]),
        ("They did a job that was hard.", ["did", "was"]),
    ],
)
def test_a_verb_goes_with_its_auxiliary_over_the_subject(text: str, verbs: list[str]) -> None:
    assert [verb for _, verb, _ in groups(text)] == verbs


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
        ("Despite farmer protests, Chad left.", "protests"),  # a preposition governs it
        ("Peru grew, with ten new trade posts.", "posts"),
        ("Chad won Peru and its home state of Cusco.", "state"),
        ("They use a private, unsecured server.", "unsecured"),
        ("And Lee campaign Chairman Ann Diaz left.", "campaign"),
    ],
)
def test_a_noun_or_adjective_is_no_finite_verb(text: str, noun: str) -> None:
    assert noun not in [verb for group, verb, _ in groups(text) if group.form == "finite"]


def test_an_ing_form_behind_an_article_is_no_verb() -> None:
    assert len(groups("Lee wrote a scathing Daily Post article.")) == 1


def test_a_reduced_relative_clause_is_a_participle() -> None:
    found = {verb: group.form for group, verb, _ in groups("The treaty adopted in May will fail.")}
    assert found == {"adopted": "participle", "will fail": "finite"}


@given(
    st.lists(
        st.sampled_from("he the Lee said to vote , who and is not set will “ ” by’s".split()),
        min_size=1,
    )
)
def test_groups_lie_in_the_sentence_and_apart(parts: list[str]) -> None:
    sentence = Sentence.of(" ".join(parts))
    found = sentence.groups
    for group in found:
        assert 0 <= group.first <= group.head <= group.last < len(sentence.words)
    for clause in sentence.clauses:
        if clause.subject:
            assert 0 <= clause.subject.start < clause.subject.end <= len(sentence.words)
    assert all(a.last < b.first for a, b in pairwise(found))
