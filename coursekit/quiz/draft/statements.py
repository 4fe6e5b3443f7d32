"""Drafted questions about who says what, who stands where, and which words show it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Final

from coursekit.quiz.draft.rows import Material, Saying, forms_of, mixed
from coursekit.quiz.draft.words import count_words, named, quoted, slug
from coursekit.quiz.kinds.options import folded
from coursekit.quiz.question import Shown
from coursekit.tables.schema import StakeholderRow

_MOST_DISTRACTORS: Final = 3
_FEWEST_DISTRACTORS: Final = 2
_MOST_PAIRS: Final = 5
_MOST_OTHERS: Final = 2
_SHORT: Final = 20


def who_said(material: Material, chance: Random) -> Iterator[Shown]:
    """Draft questions in which words are given, and their speaker is chosen among others."""
    for said in mixed(material.sayings, chance):
        if _names_itself(said):
            continue
        others = _others(material, [said], chance)[:_MOST_DISTRACTORS]
        if len(others) < _FEWEST_DISTRACTORS:
            continue
        options = [
            {"text": named(said.speaker.name), "correct": True, "feedback": _whose(said)},
            *(
                {"text": named(other.name), "feedback": _what_else(other, said, material)}
                for other in others
            ),
        ]
        yield {
            "id": f"who-said-{slug(said.row.statement_id)}",
            "kind": "choice",
            "prompt": "Whose words are these, according to the article:"
            f" {quoted(said.row.content)}?",
            "options": mixed(options, chance),
            "evidence": material.evidence(said.row, said.shown_by),
        }


def match_speakers(material: Material, chance: Random) -> Iterator[Shown]:
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
        "id": "match-speakers",
        "kind": "match",
        "prompt": "Who says what? Match each of these to its speaker.",
        "pairs": [
            {
                "text": quoted(said.row.content),
                "to": named(said.speaker.name),
                "feedback": _whose(said),
            }
            for said in chosen
        ],
        **({"others": [named(other.name) for other in others]} if others else {}),
        "evidence": material.evidence(chosen[0].row, chosen[0].shown_by),
    }


def match_stances(material: Material, chance: Random) -> Iterator[Shown]:
    """Draft a question that matches stakeholders to where they stand."""
    actors = mixed(material.stands, chance)
    # One of each stance first: a question about one alone would have nothing to choose.
    each = {row.stance: row for row in actors}
    chosen = [*each.values(), *(row for row in actors if row not in each.values())][:_MOST_PAIRS]
    chosen = mixed({folded(row.name): row for row in chosen}.values(), chance)
    if len({row.stance for row in chosen}) < 2:
        return
    yield {
        "id": "match-stances",
        "kind": "match",
        "prompt": f"Where does each of them stand{_on(chosen[0])}, going by the words of this"
        " article?",
        "pairs": [
            {
                "text": named(row.name),
                "to": row.stance,
                "feedback": f"{quoted(row.stance_cue)} shows it, in this sentence:"
                f" {quoted(row.evidence)}.",
            }
            for row in chosen
        ],
        "evidence": material.evidence(chosen[0], chosen[0].stance_cue),
    }


def highlight(material: Material, chance: Random) -> Iterator[Shown]:
    """Draft questions in which the words that show a stance are marked."""
    for row in mixed(material.stands, chance):
        passage = material.passage(row)
        own = [
            said.row.content
            for said in material.sayings
            if said.speaker is row and row.stance_cue in said.row.content
        ]
        accept = [row.stance_cue, *(words for words in own if words in passage)]
        cue = quoted(row.stance_cue)
        yield {
            "id": f"which-words-{slug(row.stakeholder_id)}",
            "kind": "highlight",
            "prompt": f"Which words show that the stance of {named(row.name)}{_on(row)} is"
            f" *{row.stance}*? Mark them.",
            "passage": passage,
            "accept": list(dict.fromkeys(accept)),
            "feedback": f"The words {cue} show it."
            if " " in row.stance_cue
            else f"The word {cue} shows it.",
            "if_partly": "Some of your words show it. Mark all the words that it takes, and no"
            " others.",
            "if_wrong": f"Look for words of {named(row.name)}, or about what they do, that show"
            " the stance.",
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
    """Say what the article tells of somebody who did not say it, without telling who did."""
    own = next((each.row.content for each in material.sayings if each.speaker is other), "")
    if own:
        return f"The article attributes other words to them: {quoted(own, most=_SHORT)}."
    if (other.start, other.end) == (said.row.start, said.row.end):
        return "They are named in the same sentence, but no verb of saying belongs to them."
    return f"They are named in another sentence: {quoted(other.evidence, most=_SHORT)}."


def _whose(said: Saying) -> str:
    return f"The words {quoted(said.shown_by)} say whose this is."


def _names_itself(said: Saying) -> bool:
    """Tell whether the words name their own speaker, which would give the answer away."""
    words = f" {folded(said.row.content)} "
    return any(folded(form) in words for form in forms_of(said.speaker) if count_words(form))


def _on(row: StakeholderRow) -> str:
    return f" on {quoted(row.target)}" if count_words(row.target) else ""
