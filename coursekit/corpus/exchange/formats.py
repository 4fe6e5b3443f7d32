"""A debate in the formats that other programs read, and what each format leaves out."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Final, Literal, NamedTuple, get_args

from coursekit.corpus.exchange.edge_list import edge_list_text
from coursekit.corpus.exchange.graphml import graphml_text
from coursekit.corpus.exchange.statement_list import statement_list_text
from coursekit.corpus.exchange.timelinejs import timelinejs
from coursekit.corpus.networks.construction import network
from coursekit.corpus.networks.network import Kind, Network
from coursekit.corpus.networks.selection import select
from coursekit.corpus.saved import MOST_WORDS, quoted
from coursekit.corpus.schema import Joint
from coursekit.tables.schema import Origin

Format = Literal["graphml", "edges", "timelinejs", "statements"]
FORMATS: Final[tuple[Format, ...]] = get_args(Format)
_OF_NETWORKS: Final[Mapping[str, Callable[[Network], str]]] = {
    "graphml": graphml_text,
    "edges": edge_list_text,
}


class Exported(NamedTuple):
    """A file's text, and remarks on what is in it."""

    text: str
    remarks: tuple[str, ...]


def exported(
    joint: Joint, to: Format, *, kind: Kind = "affiliation", origin: Origin = "reviewed"
) -> Exported:
    """Return a debate in a format.

    Parameters
    ----------
    joint : Joint
        The joint tables of a corpus.
    to : {"graphml", "edges", "timelinejs", "statements"}
        A network as GraphML or as a CSV list of edges; the timeline for TimelineJS; all
        statements, signed or not, as CSV.  Quotations are short, and no article is quoted by half.
    kind : str
        Which network: one of :data:`~coursekit.corpus.networks.network.KINDS`.
    origin : {"reviewed", "best", "machine"}
        Which statements make the network: those that a person has signed, or all of the table.

    Returns
    -------
    Exported
        The text, and how much of it is the machine's reading and what was left out.
    """
    if to == "statements":
        remark = f"Quotations are cut to {MOST_WORDS} words, or fewer."
        return Exported(statement_list_text(quoted(joint)), (remark,))
    if to == "timelinejs":
        undated = sum(event.earliest is None for event in joint.timeline)
        text = json.dumps(timelinejs(quoted(joint)), ensure_ascii=False, indent=1)
        return Exported(text, (f"Events left out, for want of a date: {undated}.",))
    chosen = select(joint.statements, origin=origin)
    left_out = tuple(f"Left out, {why}: {count}." for why, count in chosen.left_out.items())
    text = _OF_NETWORKS[to](network(chosen.statements, kind, labels=dict(joint.concepts)))
    return Exported(text, (chosen.share_in_words(), *left_out))
