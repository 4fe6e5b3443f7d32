"""What the program itself would answer about a text: a draft for the instructor's page."""

from __future__ import annotations

from collections.abc import Iterable

from coursekit.course.new.wording import in_cell, quoted
from coursekit.tables.article_tables import Tables

#: How many rows stand in one line.
_MOST = 6


def answers(tables: Tables) -> dict[str, str]:
    """Return what happened, what is ahead and who takes a side, each with the ids of the rows."""
    return {
        "happened": _line(
            f"{quoted(row.event, 20)} (`{row.event_id}`)"
            for row in tables.timeline
            if row.status == "happened"
        ),
        "ahead": _line(
            f"{quoted(row.event, 20)} (`{row.event_id}`, {row.status})"
            for row in tables.timeline
            if row.status in {"planned", "possible"}
        ),
        "sides": _line(
            f"{in_cell(row.name)}: {row.stance}, {quoted(row.stance_cue)} (`{row.stakeholder_id}`)"
            for row in tables.stakeholders
            if row.stance != "unclear"
        ),
    }


def _line(parts: Iterable[str]) -> str:
    found = list(parts)
    more = f"; and {len(found) - _MOST} more" if len(found) > _MOST else ""
    return "; ".join(found[:_MOST]) + more
