"""From what single articles give to the joint tables, at once and in sorted order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from coursekit.corpus.copies import find_copies
from coursekit.corpus.joint.actors import actors_of
from coursekit.corpus.joint.events import joint_timeline
from coursekit.corpus.joint.stakeholders import joint_stakeholders
from coursekit.corpus.joint.statements import joint_statements
from coursekit.corpus.joint.tellings import tellings_of
from coursekit.corpus.schema import ArticleRecord, ArticleRows, Joint, Partial
from coursekit.corpus.settings import CorpusSettings


def finish(partial: Partial, settings: CorpusSettings) -> Joint:
    """Return the joint tables: the same for the same articles, in whatever order they came."""
    articles = _once(partial.articles)
    records = [article.record for article in articles]
    copies = find_copies(records)
    copied = {copy.copy for copy in copies}
    stakeholders = joint_stakeholders(actors_of(articles, settings.actors), copied)
    issue, forms = settings.issue, settings.issue_forms
    texts = {*forms, *(record.issue for record in records if record.issue)}
    statements = joint_statements(
        articles, stakeholders, dict.fromkeys(forms, issue.name) if issue else {}, copied
    )
    labels = {concept.id: concept.label for concept in settings.concepts}
    issues = sorted({row.concept for row in statements} - labels.keys() - {""})
    return Joint(
        articles=records,
        timeline=joint_timeline(list(tellings_of(articles, stakeholders, texts)), copies),
        stakeholders=stakeholders.rows,
        statements=statements,
        copies=copies,
        concepts=(*labels.items(), *((name, name) for name in issues)),
        unread=sorted(partial.unread),
    )


def _once(found: Iterable[ArticleRows]) -> list[ArticleRows]:
    """Return the articles by name; the same bytes from one source are one, with two places."""
    same: dict[tuple[object, ...], list[ArticleRows]] = defaultdict(list)
    for article in sorted(found, key=lambda each: (each.record.article, each.record.place)):
        same[_identity(article.record)].append(article)
    return [_of_places(group) for group in same.values()]


def _identity(record: ArticleRecord) -> tuple[object, ...]:
    return record.sha256, record.source, record.published


def _of_places(group: list[ArticleRows]) -> ArticleRows:
    first = group[0]
    if len(group) == 1:
        return first
    places = "; ".join(sorted({each.record.place for each in group}))
    return replace(first, record=replace(first.record, place=places))
