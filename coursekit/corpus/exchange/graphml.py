"""A network as GraphML, which Gephi, visone, igraph and networkx read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from xml.etree import ElementTree as ET

from coursekit.corpus.networks.network import Network, Node

_SPACE: Final = "http://graphml.graphdrawing.org/xmlns"
#: What XML 1.0 cannot hold, and the end of a line that its readers change.
_UNFIT: Final = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NODE: Final = {"label": "string", "mode": "string", "type": "string"}
_EDGE: Final = {"weight": "double", "relation": "string", "statements": "string", "machine": "int"}


def graphml_text(network: Network) -> str:
    """Return a network as GraphML.

    Parameters
    ----------
    network : Network
        As :func:`~coursekit.corpus.networks.construction.network` makes it.

    Returns
    -------
    str
        An undirected graph.  Nodes have `label`, `mode` (actor or concept) and `type`; edges have
        `weight`, `relation`, `statements` (their ids, joined by "; ") and `machine` (how many of
        these no person has checked).  A character that XML cannot hold is replaced.

    References
    ----------
    Brandes, U. et al. (2002), "GraphML Progress Report", doi:10.1007/3-540-45848-4_59.
    """
    root = ET.Element("graphml", xmlns=_SPACE)
    for of, keys in (("node", _NODE), ("edge", _EDGE)):
        for name, kind in keys.items():
            about = {"id": name, "for": of, "attr.name": name, "attr.type": kind}
            ET.SubElement(root, "key", about)
    graph = ET.SubElement(root, "graph", id=network.kind, edgedefault="undirected")
    for node in network.nodes:
        _data(ET.SubElement(graph, "node", id=_fit(node.id)), _of_node(node))
    for edge in network.edges:
        ends = {"source": _fit(edge.source), "target": _fit(edge.target)}
        _data(ET.SubElement(graph, "edge", ends), edge.cells)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _of_node(node: Node) -> Mapping[str, object]:
    return {"label": node.name, "mode": node.mode, "type": node.type}


def _data(element: ET.Element, cells: Mapping[str, object]) -> None:
    for name, cell in cells.items():
        ET.SubElement(element, "data", key=name).text = _fit(str(cell))


def _fit(text: str) -> str:
    return _UNFIT.sub("\N{REPLACEMENT CHARACTER}", text)
