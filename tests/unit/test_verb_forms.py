"""Verb forms."""

from __future__ import annotations

import pytest

from coursekit.reading.grammar.verb_forms import BASE, PAST, VerbForms, forms_of, readings_of


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("vote", "votes voting voted voted"),
        ("ratify", "ratifies ratifying ratified ratified"),
        ("submit", "submits submitting submitted submitted"),
        ("veto", "vetoes vetoing vetoed vetoed"),
        ("plan", "plans planning planned planned"),
        ("offer", "offers offering offered offered"),
        ("write", "writes writing wrote written"),
        ("say", "says saying said said"),
        ("undergo", "undergoes undergoing underwent undergone"),
        ("die", "dies dying died died"),
        ("agree", "agrees agreeing agreed agreed"),
        ("show", "shows showing showed shown/showed"),
    ],
)
def test_inflects(lemma: str, forms: str) -> None:
    third, ing, past, participle = forms.split()
    assert forms_of(lemma) == VerbForms(
        lemma, third, ing, tuple(past.split("/")), tuple(participle.split("/"))
    )


def test_looks_a_form_up() -> None:
    assert [(r.lemma, r.kinds) for r in readings_of("wrote")] == [("write", PAST)]
    assert {r.lemma for r in readings_of("left")} == {"leave"}
    assert readings_of("saw")[0].kinds & (PAST | BASE)
    assert readings_of("table-top") == ()
