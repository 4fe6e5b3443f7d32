"""Drafted questions about who says what, who stands where, and which words show it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Final

from coursekit.quiz.draft.rows import Material, Saying, forms_of, mixed
from coursekit.quiz.draft.templates import Values, sentence
from coursekit.quiz.draft.words import count_words, named, quoted, slug
from coursekit.quiz.kinds.faults import folded
from coursekit.tables.schema import StakeholderRow

_MOST_DISTRACTORS: Final = 3
_FEWEST_DISTRACTORS: Final = 2
_MOST_PAIRS: Final = 5
_MOST_OTHERS: Final = 2
_SHORT: Final = 20


def who_said(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions in which words are given, and their speaker is chosen among others."""
    for said in mixed(material.sayings, chance):
        if _names_itself(said):
            continue
        others = _others(material, [said], chance)[:_MOST_DISTRACTORS]
        if len(others) < _FEWEST_DISTRACTORS:
            continue
        options = [
            {"name": named(said.speaker.name), "correct": True, "feedback": _whose(said)},
            *(
                {"name": named(other.name), "feedback": _what_else(other, said, material)}
                for other in others
            ),
        ]
        yield {
            "id": slug(said.row.statement_id),
            "content": quoted(said.row.content),
            "options": mixed(options, chance),
            "evidence": material.evidence(said.row, said.shown_by),
        }


def match_speakers(material: Material, chance: Random) -> Iterator[Values]:
    """Draft a question that matches statements to their speakers."""
    sayings = mixed((said for said in material.sayings if not _names_itself(said)), chance)
    by_words = {folded(quoted(said.row.content)): said for said in sayings}
    # One of each speaker first, so that few voices do not crowd out the others.
    each = {said.speaker.stakeholder_id: said for said in by_words.values()}
    more = [said for said in by_words.values() if said not in each.values()]
    chosen = [*each.values(), *more][:_MOST_PAIRS]
    others = _others(material, chosen, chance)[:_MOST_OTHERS]
    names = {folded(said.speaker.name) for said in chosen}
    if len(chosen) < 2 or len(names) < 2:
        return
    yield {
        "pairs": [
            {
                "content": quoted(said.row.content),
                "name": named(said.speaker.name),
                "feedback": _whose(said),
            }
            for said in chosen
        ],
        "others": [named(other.name) for other in others],
        "evidence": material.evidence(chosen[0].row, chosen[0].shown_by),
    }


def match_stances(material: Material, chance: Random) -> Iterator[Values]:
    """Draft a question that matches stakeholders to where they stand."""
    actors = mixed(material.stands, chance)
    # One of each stance first: a question about one alone would have nothing to choose.
    each = {row.stance: row for row in actors}
    chosen = [*each.values(), *(row for row in actors if row not in each.values())][:_MOST_PAIRS]
    chosen = mixed({folded(row.name): row for row in chosen}.values(), chance)
    if len({row.stance for row in chosen}) < 2:
        return
    yield {
        "target": _on(chosen[0]),
        "pairs": [
            {
                "name": named(row.name),
                "stance": row.stance,
                "cue": quoted(row.stance_cue),
                "sentence": quoted(row.evidence),
            }
            for row in chosen
        ],
        "evidence": material.evidence(chosen[0], chosen[0].stance_cue),
    }


def highlight(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions in which the words that show a stance are marked."""
    for row in mixed(material.stands, chance):
        passage = material.passage(row)
        own = [
            said.row.content
            for said in material.sayings
            if said.speaker is row and row.stance_cue in said.row.content
        ]
        accept = [row.stance_cue, *(words for words in own if words in passage)]
        yield {
            "id": slug(row.stakeholder_id),
            "name": named(row.name),
            "target": _on(row),
            "stance": row.stance,
            "passage": passage,
            "accept": list(dict.fromkeys(accept)),
            "feedback": sentence(
                "words" if " " in row.stance_cue else "word", cue=quoted(row.stance_cue)
            ),
            "evidence": material.evidence(row, row.stance_cue),
        }


def _others(material: Material, sayings: Sequence[Saying], chance: Random) -> list[StakeholderRow]:
    """Return other stakeholders than the speakers, those who speak first, no two names alike."""
    # Who says the same words elsewhere is no wrong answer; among them are the speakers themselves.
    same = {
        said.speaker.stakeholder_id
        for said in material.sayings
        if any(folded(said.row.content) == folded(one.row.content) for one in sayings)
    }
    rest = mixed((row for row in material.actors if row.stakeholder_id not in same), chance)
    rest.sort(key=lambda row: row.role != "speaker")
    known = {folded(form) for said in sayings for form in forms_of(said.speaker)}
    unlike: list[StakeholderRow] = []
    for row in rest:
        forms = {folded(form) for form in forms_of(row)}
        if not forms & known:
            unlike.append(row)
            known |= forms
    return unlike


def _what_else(other: StakeholderRow, said: Saying, material: Material) -> str:
    """Say what the article has about somebody who did not say it, without naming who did."""
    own = next((each.row.content for each in material.sayings if each.speaker is other), "")
    if own:
        return sentence("other_words", words=quoted(own, most=_SHORT))
    if (other.start, other.end) == (said.row.start, said.row.end):
        return sentence("same_sentence")
    return sentence("other_sentence", words=quoted(other.evidence, most=_SHORT))


def _whose(said: Saying) -> str:
    return sentence("whose", words=quoted(said.shown_by))


def _names_itself(said: Saying) -> bool:
    """Tell whether the words name their own speaker, which would give the answer away."""
    words = f" {folded(said.row.content)} "
    return any(folded(form) in words for form in forms_of(said.speaker) if count_words(form))


def _on(row: StakeholderRow) -> str:
    return f" on {quoted(row.target)}" if count_words(row.target) else ""
