"""Runs the grammar of time expressions over its examples."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any
from unittest.mock import patch

from rule_check import Found

from coursekit.reading.rule_file import Rule
from coursekit.reading.time import expressions
from coursekit.reading.time.context import Setting
from coursekit.reading.time.grammar import grammar

PUBLISHED = dt.date(2024, 11, 12)
read = expressions._read


def run(text: str) -> list[Found]:
    """Give the line of the grammar that reads each expression: of its name the first that can."""
    found: list[Found] = []

    def kept(setting: Setting, *openings: Any) -> Iterator[expressions.TimeExpression]:
        for one in read(setting, *openings):
            place = setting.start, setting.end
            found.append(Found(_line(one.rule, text[slice(*place)].lower()), {"": place}))
            yield one

    with patch.object(expressions, "_read", kept):
        expressions.find_time_expressions(text, PUBLISHED)
    return found


def _line(name: str, words: str) -> Rule:
    return next(
        one.rule for one in grammar().rules if one.name == name and one.match.fullmatch(words)
    )
