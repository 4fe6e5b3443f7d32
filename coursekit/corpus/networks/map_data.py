"""A debate as data for a page: statements with their places, from which it makes the networks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from coursekit.corpus.networks.construction import network
from coursekit.corpus.networks.layout import columns, springs
from coursekit.corpus.networks.selection import Selection, select
from coursekit.corpus.networks.windows import windows_of
from coursekit.corpus.schema import ArticleRecord, Joint, JointStatement
from coursekit.tables.schema import Origin


def map_data(
    joint: Joint, *, origin: Origin = "reviewed", days: int | None = None
) -> dict[str, Any]:
    """Return a debate as data that JSON can hold.

    Parameters
    ----------
    joint : Joint
        The joint tables of a corpus.
    origin : {"reviewed", "best", "machine"}
        Only statements that a person has signed; or all of the joint table.
    days : int, optional
        The length of a window; see :func:`~coursekit.corpus.networks.windows.windows_of`.

    Returns
    -------
    dict
        ``actors`` and ``concepts`` with their places from 0 to 1000: ``x``, ``y`` in two columns
        and ``at``, a pair, in a network of their own.  ``statements`` that take a side on a
        concept, each with its actor, concept, agreement, day, origin and sentence, from which a
        page makes each network (``cases.jsonl`` says how).  ``articles`` that they stand in.
        ``windows`` with their first and last days and these in words.  ``left_out``: how many
        statements, by reason; ``machine``: how many nobody has signed; ``share``: that in words.
    """
    chosen = select(joint.statements, origin=origin)
    statements = chosen.statements
    table = columns(network(statements, "affiliation"))
    among = {
        mode: springs(network(statements, f"{mode} congruence"))  # type: ignore[arg-type]
        for mode in ("actor", "concept")
    }
    of_actors = network(statements, "actor congruence").nodes
    of_concepts = network(statements, "concept congruence").nodes
    used = {statement.article for statement in statements}
    return {
        "actors": [
            {"id": node.id, "name": node.name, "type": node.type}
            | _place(node.id, table, among["actor"])
            for node in of_actors
        ],
        "concepts": [
            {"id": node.name, "label": node.name} | _place(node.id, table, among["concept"])
            for node in of_concepts
        ],
        "articles": [_article(each) for each in joint.articles if each.article in used],
        "statements": [_statement(each) for each in statements],
        "windows": [
            {"label": window.in_words(), "first": str(window.first), "last": str(window.last)}
            for window in windows_of(statements, days)
        ],
        **_honesty(chosen),
    }


def _place(
    id_: str, table: Mapping[str, tuple[int, int]], among: Mapping[str, tuple[int, int]]
) -> dict[str, Any]:
    return {"x": table[id_][0], "y": table[id_][1], "at": list(among[id_])}


def _honesty(chosen: Selection) -> dict[str, Any]:
    return {
        "left_out": dict(chosen.left_out),
        "machine": chosen.machine,
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
        "coder": statement.coder,
        "checked_on": statement.checked_on.isoformat() if statement.checked_on else "",
        "act": statement.act,
        "cue": statement.cue,
        "content": statement.content,
        "evidence": statement.evidence,
    }
