"""Runs the guards of time over their examples."""

from __future__ import annotations

import datetime as dt
from unittest.mock import patch

from rule_check import Found

from coursekit.reading.rule_file import Rule
from coursekit.reading.time.context import Setting
from coursekit.reading.time.expressions import find_time_expressions
from coursekit.reading.time.guards import guards

PUBLISHED = dt.date(2024, 11, 12)


def run(text: str) -> list[Found]:
    """Give the words that a pattern reads and a guard holds back."""
    held: list[Found] = []
    choose = guards().choose

    def kept(setting: Setting) -> Rule:
        found = choose(setting)
        if found:
            held.append(Found(found, {"": (setting.start, setting.end)}))
        return found

    with patch.object(guards(), "choose", kept):
        find_time_expressions(text, PUBLISHED)
    return held
