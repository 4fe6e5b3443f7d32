"""From statements to a network: affiliation, congruence, conflict."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from coursekit.corpus.networks.counts import Cell, Counts, Duplicates, concept_id, counts_of
from coursekit.corpus.networks.network import Edge, Kind, Network, Node
from coursekit.corpus.networks.normalisation import Normalisation, divisor
from coursekit.corpus.networks.selection import is_checked
from coursekit.corpus.schema import JointStatement

#: What concepts are called where nothing else is said: as the statements have them.
NO_LABELS: Final[Mapping[str, str]] = {}
_OPPOSITE: Final = {"yes": "no", "no": "yes"}


def network(
    statements: Sequence[JointStatement],
    kind: Kind,
    *,
    duplicates: Duplicates = "period",
    normalisation: Normalisation = "none",
    labels: Mapping[str, str] = NO_LABELS,
) -> Network:
    """Make a network of statements that take a side on a concept.

    With x_ijk, the count of statements of actor i with side k on concept j, two actors are tied by
    *congruence* with the sum over j and k of x_ijk x_i'jk, and by *conflict* with the sum of
    x_ijk x_i'j(1-k); concepts likewise, over their actors.  Where repetitions within the period
    count once, that is the number of concepts on which two actors take the same side, or opposite
    ones.

    Parameters
    ----------
    statements : sequence of JointStatement
        As :func:`~coursekit.corpus.networks.selection.select` chose them.
    kind : str
        One of :data:`~coursekit.corpus.networks.network.KINDS`.
    duplicates : {"period", "article", "all"}
        What counts of statements that repeat actor, concept and side: one, one in each article,
        or each.
    normalisation : {"none", "average activity", "Jaccard", "cosine"}
        What weights of congruence and conflict are divided by; an affiliation has counts.
    labels : mapping of str to str, optional
        What each concept is called; by default as the statements have it.

    Returns
    -------
    Network
        Its nodes in the order of their ids; its edges in that of their ends.

    References
    ----------
    Leifeld, P., Gruber, J. and Bossner, F. R., *Discourse Network Analyzer Manual*, chapter
    "Methods for Network Construction"; Leifeld, P. and Haunss, S. (2012), "Political Discourse
    Networks and the Conflict over Software Patents in Europe", *European Journal of Political
    Research* 51(3), doi:10.1111/j.1475-6765.2011.02003.x.
    """
    counts = counts_of(statements, duplicates)
    if kind == "affiliation":
        nodes = (*_actors(statements), *_concepts(statements, labels))
        return Network(kind, nodes, tuple(_affiliations(counts)))
    mode, relation = kind.split()
    if mode == "concept":
        counts = {(concept, actor, side): cell for (actor, concept, side), cell in counts.items()}
    nodes = tuple(_actors(statements) if mode == "actor" else _concepts(statements, labels))
    return Network(kind, nodes, tuple(_projected(counts, relation, normalisation)))


def _actors(statements: Iterable[JointStatement]) -> Iterator[Node]:
    named = {each.stakeholder_id: (each.name, each.type) for each in statements}
    return (Node(id_, name, "actor", type_) for id_, (name, type_) in sorted(named.items()))


def _concepts(statements: Iterable[JointStatement], labels: Mapping[str, str]) -> Iterator[Node]:
    for concept in sorted({statement.concept for statement in statements}):
        yield Node(concept_id(concept), labels.get(concept, concept), "concept")


def _affiliations(counts: Counts) -> Iterator[Edge]:
    for actor, concept in sorted({(actor, concept) for actor, concept, _ in counts}):
        cells = {
            side: counts[actor, concept, side]
            for side in _OPPOSITE
            if (actor, concept, side) in counts
        }
        relation = "both" if len(cells) > 1 else next(iter(cells))
        weight = sum(cell.times for cell in cells.values())
        yield _edge(actor, concept, weight, relation, cells.values())


def _projected(counts: Counts, relation: str, by: Normalisation) -> Iterator[Edge]:
    """Yield the edges between nodes that meet in the other mode, on the same or opposite sides."""
    profiles: dict[str, dict[tuple[str, str], int]] = defaultdict(dict)
    for (node, met, side), cell in counts.items():
        profiles[node][met, side] = cell.times
    for one, other in combinations(sorted(profiles), 2):
        weight, cells = 0, {}
        for (met, side), count in profiles[one].items():
            theirs = side if relation == "congruence" else _OPPOSITE[side]
            if (met, theirs) in profiles[other]:
                weight += count * profiles[other][met, theirs]
                cells[one, met, side] = counts[one, met, side]
                cells[other, met, theirs] = counts[other, met, theirs]
        if cells:
            divided = weight / divisor(profiles[one], profiles[other], by)  # type: ignore[arg-type]
            yield _edge(one, other, divided, relation, cells.values())


def _edge(source: str, target: str, weight: float, relation: str, cells: Iterable[Cell]) -> Edge:
    behind = {each.statement_id: each for cell in cells for each in cell.statements}
    machine = sum(not is_checked(each) for each in behind.values())
    return Edge(source, target, float(weight), relation, tuple(sorted(behind)), machine)
