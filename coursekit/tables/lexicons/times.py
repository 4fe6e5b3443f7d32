"""The grammar of time words as a table, and a text's time words beside the rules that read them."""

from __future__ import annotations

from typing import Final

import pandas as pd

from coursekit.errors import TableError
from coursekit.reading.article import Article
from coursekit.reading.rule_file import rule_file

RULE_COLUMNS: Final = ("rule", "value_by", "pattern")
TIME_COLUMNS: Final = (
    "expression", "value", "precision", "rule", "counted_from", "start", "end", "evidence",
)  # fmt: skip


def time_rules(rule: str | None = None) -> pd.DataFrame:
    """Return the rules by which the reading finds time words, or those of one name."""
    file = rule_file("time/expressions.rules")
    rows = [
        *((f"= {name}", "", pattern) for name, pattern in file.phrases.items()),
        *((rule.name, rule["by"], rule.pattern) for rule in file.rules),
    ]
    if rule is not None:
        patterns = [pattern for name, _, pattern in rows if name == rule]
        if not patterns:
            raise TableError(
                f"expected the name of a time rule, found {rule!r}. The column `rule` of"
                " coursekit.times() has them all."
            )
        wanted = _with_phrases(patterns, {name: pattern for name, _, pattern in rows})
        rows = [row for row in rows if row[0] == rule or row[0] in wanted]
    return pd.DataFrame(rows, columns=list(RULE_COLUMNS))


def times(article: Article | None = None, *, rule: str | None = None) -> pd.DataFrame:
    """Return the time words of an article, each with the rule that read it, or the rules.

    Parameters
    ----------
    article : Article, optional
        As ``coursekit.read`` or ``coursekit.article`` returns it.  Without it, the rules by which
        the reading finds time words are returned.
    rule : str, optional
        Only what this rule read; of the rules, only those of this name, with the phrases that they
        are made of.

    Returns
    -------
    pandas.DataFrame
        ``expression`` as printed, ``value`` (TIMEX3), ``precision``, ``rule``, ``counted_from``
        (publication or narrative; "" for what needs no other day), ``start``, ``end`` and
        ``evidence``, the sentence.  Of the rules: ``rule``, ``value_by`` (the function that works
        the value out) and ``pattern``, in the order of
        ``coursekit/reading/time/expressions.rules``; ``coursekit/reading/rules/README.md``
        explains the signs.  The name of a phrase begins with "=", and has no
        function.

    Raises
    ------
    TableError
        When no rule has this name.

    Examples
    --------
    >>> from coursekit.reading.article import article
    >>> page = article("It was approved last Thursday.", published="2024-08-09")
    >>> times(page)[["expression", "value", "rule", "counted_from"]].values.tolist()
    [['last Thursday', '2024-08-08', 'weekday', 'publication']]
    >>> times(rule="weekday")["pattern"].tolist()
    ['(the <which>|<which>)', '[<phase> ][{the-which} ]<weekday>']
    """
    if article is None:
        return time_rules(rule)
    rows = [
        (
            *(article.text[found.start : found.end], found.value, found.precision, found.rule),
            *(found.anchor, found.start, found.end, _sentence(article, found.start, found.end)),
        )
        for found in article.time_expressions
        if rule is None or found.rule == rule
    ]
    return pd.DataFrame(rows, columns=list(TIME_COLUMNS))


def _sentence(article: Article, start: int, end: int) -> str:
    """Return the sentence around some words; those of no sentence stand for themselves."""
    around = (span for span in article.sentences if span.start <= start and end <= span.end)
    return next((span.of(article.text) for span in around), article.text[start:end])


def _with_phrases(patterns: list[str], known: dict[str, str]) -> set[str]:
    """Return the names of the phrases that patterns are made of, at any depth."""
    names = {name for name in known if name.startswith("=")}
    used = {name for name in names for each in patterns if f"{{{name[2:]}}}" in each}
    deeper = _with_phrases([known[name] for name in used], known) if used else set()
    return used | deeper
