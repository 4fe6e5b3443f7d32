"""The drafted question about facts, claims and forecasts, over all three kinds of rows."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Final

from coursekit.quiz.draft.rows import Material, Saying, mixed
from coursekit.quiz.draft.words import quoted
from coursekit.quiz.kinds.options import folded
from coursekit.quiz.question import Shown
from coursekit.reading.grammar.paragraphs import Parsed
from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.text.spans import Span
from coursekit.tables.schema import StatementRow, TimelineRow

FACT: Final = "fact"
CLAIM: Final = "claim"
FORECAST: Final = "forecast"
_FEWEST: Final = 3
_MOST_EACH: Final = 3
#: What is said with one of these may as well be called a forecast.
_AHEAD: Final = frozenset(
    "hope hopes hoped expect expects expected plan plans planned predict predicts predicted"
    " promise promises promised vow vows vowed pledge pledges pledged threaten threatens"
    " threatened forecast forecasts".split()
)


def fact_claim_forecast(material: Material, chance: Random) -> Iterator[Shown]:
    """Draft a question that puts rows into columns: fact, claim or forecast."""
    told = list(material.in_own_voice())
    happened = [row for row in told if row.status == "happened"]
    to_come = [row for row in told if row.status in {"planned", "possible"}]
    claimed = [said for said in material.sayings if _is_claim(said, material)]
    facts, ahead, claims = (
        mixed(happened, chance)[:_MOST_EACH],
        mixed(to_come, chance)[:_MOST_EACH],
        mixed(claimed, chance)[:_MOST_EACH],
    )
    each = [
        *((quoted(row.event), FACT, _why_fact(row)) for row in facts),
        *((quoted(said.row.content), CLAIM, _why_claim(said)) for said in claims),
        *((quoted(row.event), FORECAST, _why_forecast(row)) for row in ahead),
    ]
    rows = mixed({folded(text): (text, to, why) for text, to, why in each}.values(), chance)
    if len(rows) < _FEWEST or len({to for _, to, _ in rows}) < 2:
        return
    # Whose words a claim is must be reviewed; so the row of a claim is named where there is one.
    shown: list[tuple[StatementRow | TimelineRow, str]] = [
        *((said.row, said.shown_by) for said in claims),
        *((row, row.event) for row in (*facts, *ahead)),
    ]
    yield {
        "id": "fact-claim-forecast",
        "kind": "classify",
        "prompt": "Which of these does the article report as a fact that has happened, which is a"
        " claim that somebody makes, and which is a forecast of what is still to come?",
        "columns": [FACT, CLAIM, FORECAST],
        "rows": [{"text": text, "to": to, "feedback": why} for text, to, why in rows],
        "evidence": material.evidence(*shown[0]),
    }


def _is_claim(said: Saying, material: Material) -> bool:
    """Tell whether somebody says that something is so: no wish, no event, nothing to come."""
    content = said.row.content
    groups = Parsed.of(content, Span(0, len(content))).groups
    so = bool(groups) and groups[0].form == "finite"
    ahead = any(group.modality or group.tense == "future" for group in groups)
    cue = {word.text.casefold() for word in words_of(said.row.cue)}
    happening = any(row.statement_id == said.row.statement_id for row in material.events)
    return so and not ahead and not cue & _AHEAD and not happening


def _why_fact(row: TimelineRow) -> str:
    return f"{quoted(row.event, most=12)} is reported as done, and it can be checked."


def _why_claim(said: Saying) -> str:
    return f"The words {quoted(said.shown_by)} say whose claim this is; others may deny it."


def _why_forecast(row: TimelineRow) -> str:
    told = "is still to come" if row.status == "planned" else "may come, or may not"
    return f"Going by its words, this {told}: {quoted(row.event, most=20)}."
