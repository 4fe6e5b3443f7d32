"""Runs the rules of what is a measure over their examples."""

from __future__ import annotations

from functools import partial

from rule_runners import stance_issue

run = partial(stance_issue.run, file="stance/measures.rules")
