"""Runs the rules of direction over the verbs beside the dates of their examples."""

from __future__ import annotations

import datetime as dt
from unittest.mock import patch

from rule_check import Found

from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.time import direction
from coursekit.reading.time.context import Setting
from coursekit.reading.time.expressions import find_time_expressions

PUBLISHED = dt.date(2024, 11, 12)
seen = direction._dated


def run(text: str) -> list[Found]:
    """Give the rule of each verb, with the words of its group."""
    found: list[Found] = []
    words = words_of(text)

    def kept(setting: Setting) -> direction.Dated:
        dated = seen(setting)
        rule = direction.rules().choose(dated)
        if rule:
            span = words[dated.verb.first].start, words[dated.verb.last].end
            found.append(Found(rule, {"": span}))
        return dated

    with patch.object(direction, "_dated", kept):
        find_time_expressions(text, PUBLISHED)
    return found
