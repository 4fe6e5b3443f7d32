"""Runs the rules of what a statement's cue tells of the issue over their examples, on a treaty."""

from __future__ import annotations

from collections.abc import Iterator

from rule_check import Found
from rule_runners.stance_findings import ISSUES

from coursekit.reading.article import Article
from coursekit.reading.case import Case
from coursekit.reading.stance.issue import Issue, Stake
from coursekit.reading.stance.position import RULES, Cue


def run(text: str) -> Iterator[Found]:
    """Give the cue of each statement for which a rule holds."""
    article = Article(text, case=Case(issue=ISSUES[""]))
    stake = Stake(Issue(ISSUES[""].name, ISSUES[""].also), article.parsed)
    for statement in article.statements:
        rule = RULES.choose(Cue(statement, stake))
        if statement.cue:
            yield Found(rule, {"": statement.cue})
