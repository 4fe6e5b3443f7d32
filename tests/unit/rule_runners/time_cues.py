"""Runs the cues of time over their examples."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rule_check import Found

from coursekit.reading.rule_file import rule_file
from coursekit.reading.time.direction import written


def run(text: str) -> Iterator[Found]:
    """Give every place where a cue stands."""
    for rule in rule_file("time/cues.rules").rules:
        for found in re.finditer(written(rule), text.lower()):
            yield Found(rule, {"": found.span()})
