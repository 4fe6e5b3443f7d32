"""The drafted question about what is done, what is claimed and what is still to come."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Final, NamedTuple

from coursekit.quiz.draft.clauses import is_plain_future, parsed
from coursekit.quiz.draft.leaks import Secret
from coursekit.quiz.draft.makers.sayings import kept, names_speaker
from coursekit.quiz.draft.rows import Material, Saying, forms_of, mixed
from coursekit.quiz.draft.templates import KINDS, Values, sentence
from coursekit.quiz.draft.words import capital, listed, quoted
from coursekit.quiz.kinds.faults import folded
from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.tables.schema import StakeholderRow, StatementRow, TimelineRow

_FEWEST: Final = 4
_MOST_EACH: Final = 2


class _Told(NamedTuple):
    """One row of the question."""

    text: str
    column: int
    why: str
    words: str
    row: TimelineRow | StatementRow
    speakers: tuple[StakeholderRow, ...] = ()


def done_or_claimed(material: Material, chance: Random) -> Iterator[Values]:
    """Draft a question that puts rows into columns: done, claimed, still to come."""
    columns = KINDS["fact-claim-forecast"]["question"]["columns"]
    rows = mixed(_rows(material, chance), chance)
    if len(rows) < _FEWEST or len({row.column for row in rows}) < 2:
        return
    claims = [row for row in rows if row.speakers]
    shown = (claims or rows)[0]
    yield {
        "rows": [
            {
                "text": capital(quoted(row.text)),
                "column": columns[row.column],
                "feedback": sentence(row.why, words=row.words),
                "near": [
                    {"text": other, "feedback": sentence(f"not {place}", sentence=_whole(row))}
                    for place, other in enumerate(columns)
                    if place != row.column
                ],
            }
            for row in rows
        ],
        "evidence": material.evidence(
            shown.row, shown.text if not shown.speakers else _cited(shown)
        ),
        **kept(
            [row.row for row in rows],
            [
                Secret(row.text, tuple(form for one in row.speakers for form in forms_of(one)))
                for row in rows
            ],
            [one for row in rows for one in row.speakers],
        ),
    }


def _rows(material: Material, chance: Random) -> list[_Told]:
    reported = mixed(material.in_own_voice(), chance)
    # Those with a date are left to the questions about dates, where there are enough without.
    reported.sort(key=lambda row: (bool(row.value), is_plain_future(row.event)))
    done = [row for row in reported if row.status == "happened"]
    ahead = [row for row in reported if row.status == "planned"]
    claims = [said for said in material.told() if _is_claim(said, material)]
    each = [
        *(_Told(row.event, 0, "done", quoted(row.event), row) for row in done[:_MOST_EACH]),
        *(
            _Told(said.clause, 1, "claim", quoted(said.shown_by), said.row, said.speakers)
            for said in mixed(claims, chance)[:_MOST_EACH]
        ),
        *(_Told(row.event, 2, row.status, quoted(row.event), row) for row in ahead[:_MOST_EACH]),
    ]
    return list({folded(quoted(row.text)): row for row in each}.values())


def _whole(row: _Told) -> str:
    """Return the clause of an event, or the sentence of a claim."""
    return quoted(row.row.evidence) if row.speakers else row.words


def _cited(told: _Told) -> str:
    """Return words of a claim that are printed in one piece."""
    return max(told.text.split(" … "), key=len)


def _is_claim(said: Saying, material: Material) -> bool:
    """Tell whether a source says that something is so: no wish, no event, nothing to come."""
    if not said.clause or names_speaker(said, said.clause):
        return False
    groups = parsed(said.clause).groups
    ahead = any(group.modality or group.tense == "future" for group in groups)
    cue = {reading.lemma for word in words_of(said.row.cue) for reading in readings_of(word.lower)}
    event = any(row.statement_id == said.row.statement_id for row in material.every_event)
    return not ahead and not cue & listed("ahead") and not event
