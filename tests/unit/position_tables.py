"""Rows of a table of positions, for tests of what is made of it."""

from __future__ import annotations

from typing import Any

import pandas as pd

PRECISIONS = {4: "year", 7: "month", 10: "day"}


def position(
    actor: str, date: str = "2024-11-11", stance: str = "support", **cells: Any
) -> dict[str, Any]:
    row = {"id": f"a-{date}", "actor": actor, "type": "state", "region": "African States"}
    row |= {"target": "treaty", "date": date, "precision": PRECISIONS[len(date)], "act": "said"}
    row |= {"stance": stance, "concept": "", "agreement": "", "argument": "It helps.", "doubt": ""}
    return row | cells


def positions(*rows: dict[str, Any]) -> pd.DataFrame:
    return pd.DataFrame(rows)
