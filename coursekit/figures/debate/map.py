"""The map of a debate: actors and the concepts they speak to, or who agrees with whom."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from html import escape
from typing import get_args

from coursekit.arguments import check_word
from coursekit.corpus.corpus import Corpus, check_corpus
from coursekit.corpus.networks.construction import network as network_of
from coursekit.corpus.networks.counts import Duplicates
from coursekit.corpus.networks.layout import order_of
from coursekit.corpus.networks.measures import measures_of
from coursekit.corpus.networks.network import KINDS, Kind
from coursekit.corpus.networks.normalisation import NORMALISATIONS, Normalisation
from coursekit.corpus.networks.selection import select
from coursekit.corpus.schema import JointStatement
from coursekit.errors import TableError
from coursekit.figures.debate.debate import Debate
from coursekit.figures.debate.strokes import columns_of
from coursekit.figures.debate.tables import lists_of, over_time, parts_of, ties_of
from coursekit.figures.page.columns import COLUMNS_STYLE
from coursekit.figures.page.description import Description
from coursekit.figures.page.picture import Picture
from coursekit.figures.records import clean
from coursekit.tables.curation.reviewed import check_origin
from coursekit.tables.dates import is_date
from coursekit.tables.schema import Origin


def plot_debate(
    corpus: Corpus,
    network: Kind = "affiliation",
    *,
    origin: Origin = "reviewed",
    first: str | None = None,
    last: str | None = None,
    days: int | None = None,
    duplicates: Duplicates = "period",
    normalisation: Normalisation = "none",
    most: int = 30,
) -> Picture:
    """Draw the map of a debate, with the sentences behind it.

    Parameters
    ----------
    corpus : Corpus
        Many articles, or a study that was coded by hand.
    network : {"affiliation", "actor congruence", "actor conflict", "concept congruence", \
"concept conflict"}
        Actors and the concepts to which they say yes or no; or the actors (concepts) that are tied
        by taking (being given) the same side, or opposite ones.
    origin : {"reviewed", "best", "machine"}
        Only statements that a person has signed; or all of the joint table: then lines that rest
        on the machine's reading are dashed, and its share is told.
    first, last : str, optional
        Days such as ``"2025-10-01"``: only what was published from the one to the other.
    days : int, optional
        How long the windows of the table over time are; by default as long as makes at most 24.
    duplicates : {"period", "article", "all"}
        What counts of statements that repeat actor, concept and side: one, one in each article, or
        each.
    normalisation : {"none", "average activity", "Jaccard", "cosine"}
        What the weights of congruence and conflict are divided by.
    most : int
        As many actors are drawn, those with most statements; the others are named.

    Returns
    -------
    Picture
        What a notebook shows; ``.save(path)`` writes it for print.  Nothing to draw is told.

    Raises
    ------
    TableError
        When there is no such network, a day is none, or it is no corpus.

    References
    ----------
    Leifeld, P. (2017), "Discourse Network Analysis: Policy Debates as Dynamic Networks",
    doi:10.1093/oxfordhb/9780190228217.013.25; for the formulas see
    :func:`coursekit.corpus.networks.construction.network`.
    """
    check_word("network", network, KINDS)
    check_word("duplicates", duplicates, get_args(Duplicates))
    check_word("normalisation", normalisation, NORMALISATIONS)
    check_origin(origin)
    if not isinstance(most, int) or most < 1:
        raise TableError(f"expected in most how many actors are drawn, found {most!r}.")
    check_corpus(corpus)
    joint = corpus.joint
    chosen = select(joint.statements, origin=origin, first=_day(first), last=_day(last))
    spoken, others = _loudest(chosen.statements, most)
    labels = dict(joint.concepts)
    drawn = network_of(
        spoken, network, duplicates=duplicates, normalisation=normalisation, labels=labels
    )
    order = order_of(spoken, labels)
    debate = Debate(network, chosen, spoken, others, drawn, measures_of(drawn), order, labels)
    description = Description(debate.lead(), tuple(parts_of(debate)))
    columns = columns_of(debate) if drawn.nodes else None
    body = (
        "".join(f"<p>{escape(line)}</p>" for line in debate.remarks())
        + (columns.html(debate.lead()) if columns else "")
        + "".join(table._repr_html_() for table in filter(None, [ties_of(debate)]))
        + over_time(debate, days)
        + "".join(lists_of(debate))
    )
    return Picture(debate.title(), body, COLUMNS_STYLE, description, drawing=columns)


def _day(given: str | None) -> dt.date | None:
    if given is None:
        return None
    if not isinstance(given, str) or not is_date(given, "day"):
        raise TableError(f"expected a day such as '2025-10-01', found {given!r}.")
    return dt.date.fromisoformat(given)


def _loudest(
    statements: Sequence[JointStatement], most: int
) -> tuple[tuple[JointStatement, ...], tuple[str, ...]]:
    """Return the statements of the actors that make most of them, and the names of the others."""
    by_actor: dict[str, list[JointStatement]] = defaultdict(list)
    for statement in statements:
        by_actor[statement.stakeholder_id].append(statement)
    ranked = sorted(by_actor, key=lambda id_: (-len(by_actor[id_]), id_))
    kept = set(ranked[:most])
    return (
        tuple(each for each in statements if each.stakeholder_id in kept),
        tuple(dict.fromkeys(clean(by_actor[id_][0].name) for id_ in ranked[most:])),
    )
