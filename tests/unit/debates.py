"""A small debate for tests of its map: a name that is markup, a machine's row, no day."""

from __future__ import annotations

import datetime as dt

from joint_statements import joint_of, statement

HOSTILE = "<img src=x onerror=document.title=1>"
_CHECKED = {"coder": "reader-a", "checked_on": dt.date(2026, 11, 20)}
_MACHINE = {"origin": "machine"}
SCOPE, COST = "the scope is clear", "the cost is fair"


def debate():
    rows = [
        ("Ghana", SCOPE, "yes", "wire", "2025-10-25", _CHECKED),
        ("Ghana", COST, "no", "wire", "2025-10-25", _CHECKED),
        ("Peru", SCOPE, "yes", "blog", "2025-10-27", _CHECKED),
        ("Peru", COST, "yes", "blog", "2025-10-27", _MACHINE),
        ("Cuba", SCOPE, "no", "late", "2025-11-02", _CHECKED),
        (HOSTILE, COST, "no", HOSTILE, "", _CHECKED),
    ]
    return joint_of(
        [
            statement(
                f"Q{number}", *row, evidence=f"{row[0]} spoke of it, 🗳️ sentence {number}.", **more
            )
            for number, (*row, more) in enumerate(rows)
        ]
    )
