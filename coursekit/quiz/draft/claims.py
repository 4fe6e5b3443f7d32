"""The drafted question about facts, claims and forecasts, over all three kinds of rows."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Final

from coursekit.quiz.draft.certainty import parsed
from coursekit.quiz.draft.rows import Material, Saying, mixed
from coursekit.quiz.draft.templates import Values, sentence
from coursekit.quiz.draft.words import listed, quoted
from coursekit.quiz.kinds.faults import folded
from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.tables.schema import StatementRow, TimelineRow

_FEWEST: Final = 3
_MOST_EACH: Final = 3


def fact_claim_forecast(material: Material, chance: Random) -> Iterator[Values]:
    """Draft a question that puts rows into columns: fact, claim or forecast."""
    reported = list(material.in_own_voice())
    happened = [row for row in reported if row.status == "happened"]
    to_come = [row for row in reported if row.status in {"planned", "possible"}]
    claimed = [said for said in material.sayings if _is_claim(said, material)]
    facts = mixed(happened, chance)[:_MOST_EACH]
    ahead = mixed(to_come, chance)[:_MOST_EACH]
    claims = mixed(claimed, chance)[:_MOST_EACH]
    each = [
        *((row.event, "fact", "happened", quoted(row.event, most=12)) for row in facts),
        *((said.row.content, "claim", "claim", quoted(said.shown_by)) for said in claims),
        *((row.event, "forecast", row.status, quoted(row.event, most=20)) for row in ahead),
    ]
    by_words = {
        folded(quoted(text)): {
            "text": quoted(text),
            "column": column,
            "feedback": sentence(why, words=words),
        }
        for text, column, why, words in each
    }
    rows = mixed(by_words.values(), chance)
    if len(rows) < _FEWEST or len({row["column"] for row in rows}) < 2:
        return
    # Whose words a claim is must be reviewed; so the row of a claim is named where there is one.
    shown: list[tuple[StatementRow | TimelineRow, str]] = [
        *((said.row, said.shown_by) for said in claims),
        *((row, row.event) for row in (*facts, *ahead)),
    ]
    yield {"rows": rows, "evidence": material.evidence(*shown[0])}


def _is_claim(said: Saying, material: Material) -> bool:
    """Tell whether a source says that something is so: no wish, no event, nothing to come."""
    groups = parsed(said.row.content).groups
    so = bool(groups) and groups[0].form == "finite"
    ahead = any(group.modality or group.tense == "future" for group in groups)
    cue = {reading.lemma for word in words_of(said.row.cue) for reading in readings_of(word.lower)}
    happening = any(row.statement_id == said.row.statement_id for row in material.events)
    return so and not ahead and not cue & listed("ahead") and not happening
