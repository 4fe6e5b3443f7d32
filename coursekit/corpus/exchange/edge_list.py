"""A network as a list of edges, for a spreadsheet or R."""

from __future__ import annotations

from typing import Final

from coursekit.corpus.exchange.csv_lines import csv_lines
from coursekit.corpus.networks.network import Network

EDGE_COLUMNS: Final = (
    "source",
    "target",
    "source_name",
    "target_name",
    "weight",
    "relation",
    "statements",
    "machine",
)


def edge_list_text(network: Network) -> str:
    """Return the edges of a network as CSV.

    Parameters
    ----------
    network : Network
        As :func:`~coursekit.corpus.networks.construction.network` makes it.

    Returns
    -------
    str
        A line for each edge, with the columns `source`, `target`, `source_name`, `target_name`,
        `weight`, `relation`, `statements` (their ids, joined by "; ") and `machine` (how many of
        these no person has checked).  A cell that a spreadsheet would run is made harmless.  Nodes
        without an edge are not in it; GraphML has them.
    """
    names = {node.id: node.name for node in network.nodes}
    return csv_lines(
        EDGE_COLUMNS,
        (
            (
                edge.source,
                edge.target,
                names[edge.source],
                names[edge.target],
                *edge.cells.values(),
            )
            for edge in network.edges
        ),
    )
