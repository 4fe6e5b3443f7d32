"""The record as a table: for a spreadsheet, or for another program."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, Final

from coursekit.quiz.store.entries import Entry

_COLUMNS: Final = (
    "n", "time", "quiz", "question", "did", "try", "answer", "confidence", "reason", "marks",
    "sitting", "version", "id",
)  # fmt: skip
#: What would steer a terminal or end a cell's line unseen; a new line is left.
_CONTROLS: Final = re.compile(r"[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def record_json(entries: Iterable[Entry]) -> str:
    """Return entries as a JSON list, each with all that is kept of it."""
    # ASCII: so no text can steer a terminal, or be cut by a program that reads no Unicode.
    return json.dumps([entry.said() for entry in entries], indent=2) + "\n"


def record_csv(entries: Iterable[Entry]) -> str:
    """Return entries as CSV that a spreadsheet shows and does not run."""
    import pandas as pd

    from coursekit.tables.export import csv_text

    rows = [_cells(entry.said()) for entry in entries]
    return csv_text(pd.DataFrame(rows, columns=list(_COLUMNS), dtype=object))


def _cells(said: dict[str, Any]) -> dict[str, Any]:
    cells = {"try": 0, "confidence": "", "reason": ""} | said
    cells["answer"] = said.get("words") or _written(said.get("sent", {}))
    cells["marks"] = "; ".join(map(str, said.get("marks", ())))
    return {
        name: _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", cell) if isinstance(cell, str) else cell
        for name, cell in cells.items()
        if name in _COLUMNS
    }


def _written(sent: dict[str, Any]) -> str:
    """Return an answer that was written: its text alone, else everything with its name."""
    if set(sent) == {"text"} and isinstance(sent["text"], str):
        return sent["text"]
    return json.dumps(sent, ensure_ascii=False) if sent else ""
