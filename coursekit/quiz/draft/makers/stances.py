"""Drafted questions about who stands where, and which words show it."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Final

from coursekit.quiz.draft.clauses import clause_at
from coursekit.quiz.draft.makers.sayings import kept, reported
from coursekit.quiz.draft.rows import Material, Saying, is_known, mixed
from coursekit.quiz.draft.templates import Values, sentence
from coursekit.quiz.draft.words import capital, count_words, listed, prints, quoted, slug
from coursekit.quiz.kinds.faults import folded
from coursekit.tables.schema import STANCES, StakeholderRow

_MOST_PAIRS: Final = 5
_MOST_OPTIONS: Final = 5
_FEWEST_OPTIONS: Final = 4
_MOST_CHOICES: Final = 4
#: A passage with fewer words around a cue leaves nothing to look for.
_FEWEST_AROUND: Final = 10
#: The stances that count for one side, and those that do not, whatever else is said.
_AGAINST: Final = ("critical", "oppose")
_SIDES: Final = {
    "against": (_AGAINST, ("support", "neutral", "undecided", "unclear")),
    "for": (("support",), (*_AGAINST, "neutral", "undecided", "unclear")),
}


def match_stances(material: Material, chance: Random) -> Iterator[Values]:
    """Draft a question that matches stakeholders to where they stand."""
    actors = mixed(_acting(material), chance)
    # One of each stance first: a question about one alone would have nothing to choose.
    each = {row.stance: row for row in actors}
    chosen = [*each.values(), *(row for row in actors if row not in each.values())][:_MOST_PAIRS]
    chosen = mixed({folded(row.name): row for row in chosen}.values(), chance)
    stances = list(dict.fromkeys(row.stance for row in chosen))
    if len(stances) < 2 or len(chosen) < 3:
        return
    yield {
        "target": material.on_target(),
        "pairs": [
            {
                "name": _name(material, row),
                "stance": row.stance,
                "feedback": _where(row, material),
                "near": [
                    {"text": other, "feedback": why_not(row, other, material)}
                    for other in stances
                    if other != row.stance
                ],
            }
            for row in chosen
        ],
        "evidence": material.evidence(chosen[0], chosen[0].stance_cue),
        **kept(chosen, []),
    }


def highlight(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions in which the words that show a stance are marked."""
    for row in mixed(_acting(material), chance):
        passage = material.passage(row)
        own = [
            words
            for said in material.sayings
            if row in said.speakers
            for words in (said.row.content, said.predicate)
            if row.stance_cue in words and words in passage
        ]
        cue = row.stance_cue
        around = clause_at(row.evidence, row.evidence.find(cue))
        own += [words for words in around if cue in words or words in cue]
        if count_words(passage) - count_words(row.stance_cue) < _FEWEST_AROUND:
            continue
        if _shows_it_twice(row, passage, material):
            continue
        yield {
            "id": slug(row.stakeholder_id),
            "name": material.called(row),
            "target": material.on_target(),
            "stance": row.stance,
            "passage": passage,
            "accept": list(dict.fromkeys([row.stance_cue, *own])),
            "cue": capital(quoted(row.stance_cue)),
            "evidence": material.evidence(row, row.stance_cue),
            **kept([row], []),
        }


def sides(material: Material, chance: Random) -> Iterator[Values]:
    """Draft a question about who takes one side, chosen among several."""
    actors = mixed(_acting(material), chance)
    silent = [
        row
        for row in mixed(material.actors, chance)
        if row.stance == "unclear" and row.certainty == "clear"
        if _is_one(row) and row.type != "unnamed group"
    ]
    for side, (right, wrong) in mixed(_SIDES.items(), chance):
        taking = [row for row in actors if row.stance in right][: _MOST_OPTIONS - 2]
        others = [row for row in [*actors, *silent] if row.stance in wrong]
        others = others[: _MOST_OPTIONS - len(taking)]
        if len(taking) < 2 or not others or len(taking) + len(others) < _FEWEST_OPTIONS:
            continue
        options = [
            {
                "text": _name(material, row),
                "correct": (row in taking) or None,
                "feedback": _where(row, material),
            }
            for row in (*taking, *others)
        ]
        yield {
            "question": sentence(f"side {side}", target=material.on_target()),
            "options": mixed(options, chance),
            "evidence": material.evidence(taking[0], taking[0].stance_cue),
            **kept([*taking, *others], []),
        }


def discuss(material: Material, chance: Random) -> Iterator[Values]:
    """Draft a question to be argued in a role: two who disagree, each in their own words."""
    # Nothing is asked that another question could give away, so any statement will do.
    plain = (said for said in material.sayings if said.words and said.is_named)
    sayings = mixed((said for said in plain if is_known(said.speaker)), chance)
    # Somebody's own words say more than a report of them, and a stance more than an announcement.
    sayings.sort(key=lambda said: said.row.speech == "indirect")
    for_it = [said for said in sayings if said.row.stance == "support"]
    against = [said for said in sayings if said.row.stance in _AGAINST]
    against.sort(key=lambda said: said.row.stance != "oppose")
    for one in for_it:
        for other in against:
            if _are_one(one, other):
                continue
            yield {**_disputed(material, one, other), "evidence": _shown(material, other)}


def mend_stance(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions about a stakeholder with the stance of another one."""
    actors = mixed(_acting(material), chance)
    for row in actors:
        others = list(dict.fromkeys(one.stance for one in actors if one.stance != row.stance))
        # "In its present form" could be taken for a condition.
        near = (
            {"conditional"}
            if any(prints(row.evidence, word) for word in listed("near a condition"))
            else set()
        )
        others = [one for one in others if one not in near]
        rest = [one for one in STANCES if one not in {row.stance, "unclear", *others, *near}]
        among = [row.stance, *[*others, *rest][: _MOST_CHOICES - 1]]
        if not others or count_words(row.evidence) < _FEWEST_AROUND:
            continue
        yield {
            "id": slug(row.stakeholder_id),
            "cells": {"stakeholder": row.name, "type": row.type, "stance": others[0]},
            "target": material.on_target(),
            "sentence": row.evidence,
            "mended": [row.stance],
            "among": mixed(among, chance),
            "cue": capital(quoted(row.stance_cue)),
            "definition": sentence(f"stance {row.stance}"),
            "evidence": material.evidence(row, row.stance_cue),
            **kept([row], []),
        }


def why_not(row: StakeholderRow, other: str, material: Material) -> str:
    """Say why a stance is not that of a row, without naming the one that is."""
    words = quoted(row.evidence)
    said = sentence("stance here", name=material.called(row), sentence=words)
    return f"{sentence(f'stance {other}')} {said}"


def _disputed(material: Material, one: Saying, other: Saying) -> Values:
    names = [material.called(said.speaker) for said in (one, other)]
    told = [reported(said, name) for said, name in zip((one, other), names, strict=True)]
    return {
        "id": slug(f"{one.row.statement_id}-{other.row.statement_id}"),
        "one": names[0],
        "other": names[1],
        "One": capital(names[0]),
        "target": material.on_target(),
        "positions": [
            {
                "answer": sentence("case for", name=names[0], target=material.on_target()),
                "held_by": one.speaker.name,
                "strongest": f"{told[0]}.",
                "counter": f"{told[1]}.",
            },
            {
                "answer": sentence(
                    f"case of {other.row.stance}", name=names[1], target=material.on_target()
                ),
                "held_by": other.speaker.name,
                "strongest": f"{told[1]}.",
                "counter": f"{told[0]}.",
            },
        ],
        "told": told[0],
        "untold": told[1],
        **kept([], [], [one.row, other.row, one.speaker, other.speaker]),
    }


def _shows_it_twice(row: StakeholderRow, passage: str, material: Material) -> bool:
    """Tell whether other words of a passage show the stance of somebody as well."""
    return any(
        row in said.speakers
        and said.row.content in passage
        and (
            (said.row.start, said.row.end) != (row.start, row.end)
            or (
                said.row.stance == row.stance
                and row.stance_cue not in f"{said.row.cue} {said.row.content}"
            )
        )
        for said in material.sayings
    )


def _shown(material: Material, said: Saying) -> dict[str, str]:
    return material.evidence(said.row, said.shown_by)


def _are_one(one: Saying, other: Saying) -> bool:
    return any(speaker in other.speakers for speaker in one.speakers)


def _acting(material: Material) -> list[StakeholderRow]:
    """Return those whose own words or acts show where they stand."""
    return [row for row in material.stands if row.role in {"speaker", "actor"} and _is_one(row)]


def _is_one(row: StakeholderRow) -> bool:
    return is_known(row) and row.role != "source credit"


def _where(row: StakeholderRow, material: Material) -> str:
    """Say where a stakeholder stands, by the words that show it."""
    words, cue = quoted(row.evidence), quoted(row.stance_cue)
    if row.stance == "unclear":
        return sentence("no stance", name=material.called(row), sentence=words)
    if folded(words) == folded(cue):
        return sentence("shown alone", cue=capital(cue))
    return sentence("shown by", cue=capital(cue), sentence=words)


def _name(material: Material, row: StakeholderRow) -> str:
    return capital(material.called(row))
