"""A debate as it is drawn: what was chosen of it, its network, its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from coursekit.corpus.networks.layout import Order
from coursekit.corpus.networks.measures import Measures
from coursekit.corpus.networks.network import Kind, Network, Node
from coursekit.corpus.networks.selection import Selection
from coursekit.corpus.schema import JointStatement
from coursekit.figures.page.description import how_many
from coursekit.figures.records import clean

#: How an edge is told.
SAID: Final = {
    "yes": "says yes to",
    "no": "says no to",
    "congruence": "takes the same side as",
    "conflict": "takes the opposite side to",
}
_TITLES: Final[Mapping[Kind, str]] = {
    "affiliation": "Who takes which side on what",
    "actor congruence": "Actors that take the same side",
    "actor conflict": "Actors that take opposite sides",
    "concept congruence": "Concepts on which the same actors take the same side",
    "concept conflict": "Concepts on which the same actors take opposite sides",
}


@dataclass(frozen=True, slots=True)
class Debate:
    """All that is drawn and told of a debate."""

    kind: Kind
    chosen: Selection
    spoken: Sequence[JointStatement]
    others: Sequence[str]
    network: Network
    measures: Measures
    order: Order
    labels: Mapping[str, str]

    def title(self) -> str:
        """Return what is drawn, with its years."""
        dates = sorted(each.published for each in self.chosen.statements if each.published)
        years = ""
        if dates:
            years = f", {dates[0].year}"
            years += f" to {dates[-1].year}" if dates[-1].year > dates[0].year else ""
        return f"{_TITLES[self.kind]}{years}"

    def lead(self) -> str:
        """Return what is drawn, how much of it, and how much of that is the machine's."""
        actors, concepts = len(self.order.actors), len(self.order.concepts)
        return (
            f"{self.title()}: {how_many(actors, 'actor')}, {how_many(concepts, 'concept')},"
            f" {how_many(len(self.network.edges), 'tie')}. {self.chosen.share_in_words()}"
        )

    def remarks(self) -> Iterator[str]:
        """Yield what is to be known of the map before it is read."""
        yield self.chosen.share_in_words()
        left_out = [f"{count} {why}" for why, count in self.chosen.left_out.items()]
        if left_out:
            yield f"Statements left out: {'; '.join(left_out)}."
        if self.others:
            fewer = how_many(len(self.others), "actor")
            more = 2 * len(self.order.actors)
            yield f"Named at the end: {fewer} with fewer statements (most={more} draws more)."
        if len(self.network.nodes) > 1:
            groups = [nodes for nodes in self.measures.components if len(nodes) > 1]
            yield (
                f"Of all ties that there could be, {self.measures.density:.0%} are there"
                f" (density). Tied together, directly or through others:"
                f" {how_many(len(groups), 'group')}."
            )

    def names(self) -> Mapping[str, str]:
        """Return how each node is called; those of one name have their ids as well."""
        nodes = (*self.order.actors, *self.order.concepts)
        names = {node.id: clean(node.name) for node in nodes}
        often = Counter(names.values())
        return {id_: f"{name} {id_}" if often[name] > 1 else name for id_, name in names.items()}

    def headings(self, nodes: Sequence[Node]) -> Mapping[str, str]:
        """Return the names with the types."""
        names = self.names()
        return {
            node.id: f"{names[node.id]} ({node.type})" if node.type else names[node.id]
            for node in nodes
        }

    def listed(self) -> Sequence[Node]:
        """Return the nodes of the table: actors, or concepts."""
        return self.order.concepts if self.mode() == "concept" else self.order.actors

    def mode(self) -> str:
        """Return what these nodes are."""
        return "concept" if self.kind.startswith("concept") else "actor"
