"""From what single articles give to the joint tables, at once and in sorted order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from coursekit.corpus.copies import find_copies, same_texts
from coursekit.corpus.joint.actors import actors_of
from coursekit.corpus.joint.events import joint_timeline
from coursekit.corpus.joint.stakeholders import joint_stakeholders
from coursekit.corpus.joint.statements import joint_statements
from coursekit.corpus.joint.tellings import tellings_of
from coursekit.corpus.schema import ArticleRecord, ArticleRows, Joint, Partial
from coursekit.corpus.settings import CorpusSettings
from coursekit.cycles import no_search_for_cycles


@no_search_for_cycles()
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
    """Return the articles by name; a text that lies in two places is one, with both."""
    by_place = {(each.record.article, each.record.place): each for each in found}
    return [
        _of_places(by_place[group[0].article, group[0].place], group)
        for group in same_texts(each.record for each in by_place.values())
    ]


def _of_places(article: ArticleRows, group: Sequence[ArticleRecord]) -> ArticleRows:
    places = "; ".join(sorted({each.place for each in group}))
    return replace(article, record=replace(article.record, place=places))
