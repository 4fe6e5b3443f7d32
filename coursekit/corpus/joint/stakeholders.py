"""The joint table of stakeholders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from coursekit.corpus.joint.actors import Actor
from coursekit.corpus.joint.names import is_proper
from coursekit.corpus.schema import JointStakeholder, Reference
from coursekit.tables.schema import STANCES, Shown


class Stakeholders(NamedTuple):
    """The joint table, and which of its rows each article's own row became."""

    rows: Sequence[JointStakeholder]
    by_party: Mapping[Reference, JointStakeholder]


def joint_stakeholders(actors: Iterable[Actor], copies: Collection[str]) -> Stakeholders:
    """Return the actors as rows, those of most articles first."""
    rows = [_row(actor, copies) for actor in actors]
    rows.sort(key=lambda row: (-len(row.articles), -row.mentions, row.name, row.rows))
    for at, row in enumerate(rows):
        rows[at] = replace(row, stakeholder_id=f"S{at + 1:03d}")
    return Stakeholders(rows, {at: row for row in rows for at in row.rows})


def is_named(row: JointStakeholder) -> bool:
    """Tell whether a row is an actor by name, and no group that one article calls so."""
    return row.type != "unnamed group" and is_proper(row.name)


def _row(actor: Actor, copies: Collection[str]) -> JointStakeholder:
    own = [party.row for party in actor.parties]
    counted = [party.row for party in actor.parties if party.at.article not in copies]
    surest = [row for row in own if row.origin == "reviewed"] or own
    full = [row for row in surest if row.type == "person" and " " in row.name] or surest
    name = actor.entry.name if actor.entry else _most(row.name for row in full)
    type_ = (actor.entry and actor.entry.type) or _most(row.type for row in surest)
    forms = Counter(form for row in own for form in (row.name, *row.aliases))
    stances = Counter(row.stance for row in counted)
    return JointStakeholder(
        stakeholder_id="",
        name=name,
        aliases=tuple(sorted(forms.keys() - {name}, key=lambda form: (-forms[form], form))),
        type=type_,
        stances=tuple(sorted(stances.items(), key=lambda pair: (-pair[1], STANCES.index(pair[0])))),
        mentions=sum(row.mentions for row in counted),
        statements=sum(row.statements for row in counted),
        articles=tuple(sorted({party.at.article for party in actor.parties})),
        rows=tuple(sorted(party.at for party in actor.parties)),
        origin=origin_of(own),
        why=actor.why,
    )


def _most(words: Iterable[str]) -> str:
    """Return the word that is there most often; the longest, then the first, of several."""
    counts = Counter(words)
    return min(counts, key=lambda word: (-counts[word], -len(word), word))


def origin_of(rows: Sequence[Shown]) -> str:
    """Return "reviewed" where a person has signed every row, "machine" where none."""
    signed = {row.origin == "reviewed" for row in rows}
    return "mixed" if len(signed) > 1 else ("reviewed" if signed == {True} else "machine")
