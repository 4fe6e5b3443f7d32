"""Runs the rules of what cues show over their examples, about a treaty, a tax or a plan."""

from __future__ import annotations

from collections.abc import Iterator

from rule_check import Found

from coursekit.reading.article import Article
from coursekit.reading.case import Case, IssueEntry
from coursekit.reading.stance.assessment import contexts_of
from coursekit.reading.stance.context import Context
from coursekit.reading.stance.findings import decided, findings, first_of
from coursekit.reading.stance.holders import Holders
from coursekit.reading.stance.issue import Issue, Stake

#: By a word of the example, what is at stake in it.
ISSUES = {
    "accusation": IssueEntry(name="the accusation"),
    "hack": IssueEntry(name="Attribution of the bank hack"),
    "tax": IssueEntry(name="Plan for a tax", also=("drop the tax",)),
    "cameras": IssueEntry(name="deployment of cameras"),
    "sanctions": IssueEntry(name="sanctions on Chad"),
    "maps": IssueEntry(name="plan to sell maps"),
    "": IssueEntry(name="UN treaty", also=("the treaty",)),
}


def read(text: str) -> tuple[Holders, Iterator[Context]]:
    """Return the sentences of a text beside what is at stake in it."""
    named = next(issue for word, issue in ISSUES.items() if word in text)
    article = Article(text, case=Case(issue=named))
    stake = Stake(Issue(named.name, named.also), article.parsed)
    speakers = [voice.speakers for voice in article.attributions]
    holders = Holders(text, article.coreference, speakers, article.parsed)
    return holders, contexts_of(text, article.parsed, article.attributions, stake)


def run(text: str) -> Iterator[Found]:
    """Give the words of each cue that a rule decides on."""
    holders, contexts = read(text)
    for context in contexts:
        for occurrence, rule in decided(context):
            yield Found(rule, {"": context.span(first_of(occurrence, rule), occurrence.hit.end)})
        findings(context, holders)  # what it tells counts for the next
