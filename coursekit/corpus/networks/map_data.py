"""A debate as data for a page, from which it makes the networks."""

from __future__ import annotations

from typing import Any

from coursekit.corpus.networks.counts import concept_id
from coursekit.corpus.networks.layout import order_of
from coursekit.corpus.networks.selection import select
from coursekit.corpus.schema import BY_WORDS, ArticleRecord, Joint, JointStatement
from coursekit.tables.schema import Origin


def map_data(joint: Joint, *, origin: Origin = "reviewed") -> dict[str, Any]:
    """Return a debate as data that JSON can hold.

    Parameters
    ----------
    joint : Joint
        The joint tables of a corpus.
    origin : {"reviewed", "best", "machine"}
        Only statements that a person has signed; or all of the joint table.

    Returns
    -------
    dict
        ``statements`` that take a side on a concept, each with its actor, concept, agreement, day,
        origin, sentence, and ``by_words``: whether only words of the codebook show the side.  A
        page makes each network of them (``cases.jsonl`` says which).
        ``actors`` and ``concepts`` in the order in which they are drawn.  ``articles`` that the
        statements stand in.  ``left_out``: how many statements, by reason; ``machine``: how many
        nobody has signed; ``by_words``: how many of the others only words show; ``share``: both in
        words.
    """
    chosen = select(joint.statements, origin=origin)
    order = order_of(chosen.statements, dict(joint.concepts))
    used = {statement.article for statement in chosen.statements}
    return {
        "actors": [{"id": each.id, "name": each.name, "type": each.type} for each in order.actors],
        "concepts": [
            {"id": each.id.removeprefix(concept_id("")), "label": each.name}
            for each in order.concepts
        ],
        "articles": [_article(each) for each in joint.articles if each.article in used],
        "statements": [_statement(each) for each in chosen.statements],
        "left_out": dict(chosen.left_out),
        "machine": chosen.machine,
        "by_words": chosen.by_words,
        "share": chosen.share_in_words(),
    }


def _article(record: ArticleRecord) -> dict[str, Any]:
    return {
        "article": record.article,
        "title": record.title,
        "source": record.source,
        "published": record.published.isoformat() if record.published else "",
        "url": record.url,
        "words": record.words,
    }


def _statement(statement: JointStatement) -> dict[str, Any]:
    return {
        "id": statement.statement_id,
        "article": statement.article,
        "row": statement.row,
        "actor": statement.stakeholder_id,
        "concept": statement.concept,
        "agreement": statement.agreement,
        "published": statement.published.isoformat() if statement.published else "",
        "origin": statement.origin,
        "by_words": BY_WORDS in statement.why,
        "coder": statement.coder,
        "checked_on": statement.checked_on.isoformat() if statement.checked_on else "",
        "act": statement.act,
        "cue": statement.cue,
        "content": statement.content,
        "evidence": statement.evidence,
    }
