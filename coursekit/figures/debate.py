"""The map of a debate: actors and the concepts they speak to, or who agrees with whom."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from coursekit.corpus.corpus import Corpus
from coursekit.corpus.networks.construction import network as network_of
from coursekit.corpus.networks.counts import Duplicates
from coursekit.corpus.networks.layout import Order, order_of
from coursekit.corpus.networks.measures import Measures, measures_of
from coursekit.corpus.networks.network import KINDS, Edge, Kind, Network, Node
from coursekit.corpus.networks.normalisation import Normalisation
from coursekit.corpus.networks.selection import Selection, is_checked, is_signed, select
from coursekit.corpus.networks.windows import told, windows_of
from coursekit.corpus.schema import JointStatement
from coursekit.errors import TableError
from coursekit.figures.page.columns import COLUMNS_STYLE, Columns, Stroke
from coursekit.figures.page.description import Description, Part, how_many
from coursekit.figures.page.html_table import HtmlTable
from coursekit.figures.page.picture import Picture, folded, opening
from coursekit.figures.records import clean
from coursekit.tables.dates import is_date
from coursekit.tables.schema import Origin

#: How each side, and each relation, is drawn: its colour, and whether the line is a double one.
_DRAWN: Final[Mapping[str, tuple[str, bool]]] = {
    "yes": ("bound", False),
    "no": ("other", True),
    "congruence": ("bound", False),
    "conflict": ("other", True),
}
_SAID: Final = {
    "yes": "says yes to",
    "no": "says no to",
    "congruence": "takes the same side as",
    "conflict": "takes the other side than",
}
_MACHINE: Final = "dashed: read by the machine or found by words, not all checked by a person"
_TITLES: Final[Mapping[Kind, str]] = {
    "affiliation": "Who takes which side on what",
    "actor congruence": "Actors that take the same side",
    "actor conflict": "Actors that take opposite sides",
    "concept congruence": "Concepts on which the same actors take the same side",
    "concept conflict": "Concepts on which the same actors take opposite sides",
}


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
    if network not in KINDS:
        raise TableError(f"expected a network from {', '.join(KINDS)}, found {network!r}.")
    if not isinstance(corpus, Corpus):
        raise TableError(
            f"expected a corpus, found {type(corpus).__name__}. Make one: coursekit.Corpus of a"
            " folder, or of a list of articles."
        )
    joint = corpus.joint
    chosen = select(joint.statements, origin=origin, first=_day(first), last=_day(last))
    spoken, others = _loudest(chosen.statements, most)
    labels = dict(joint.concepts)
    drawn = network_of(
        spoken, network, duplicates=duplicates, normalisation=normalisation, labels=labels
    )
    order = order_of(spoken, labels)
    debate = _Debate(network, chosen, spoken, others, drawn, measures_of(drawn), order, labels)
    description = Description(debate.lead(), tuple(debate.parts()))
    columns = debate.columns() if drawn.nodes else None
    body = (
        "".join(f"<p>{escape(line)}</p>" for line in debate.remarks())
        + (columns.html(debate.lead()) if columns else "")
        + "".join(table._repr_html_() for table in filter(None, [debate.ties()]))
        + debate.over_time(days)
        + "".join(debate.lists())
    )
    return Picture(debate.title(), body, COLUMNS_STYLE, description, drawing=columns)


def _day(given: str | None) -> dt.date | None:
    if given is None:
        return None
    if not is_date(given, "day"):
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


@dataclass(frozen=True, slots=True)
class _Debate:
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
        dates = sorted(each.published for each in self.chosen.statements if each.published)
        years = ""
        if dates:
            years = f", {dates[0].year}"
            years += f" to {dates[-1].year}" if dates[-1].year > dates[0].year else ""
        return f"{_TITLES[self.kind]}{years}"

    def lead(self) -> str:
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

    def columns(self) -> Columns:
        """Return the picture: two columns, or one with arcs."""
        two = self.kind == "affiliation"
        left = self.order.concepts if self.kind.startswith("concept") else self.order.actors
        right = self.order.concepts if two else ()
        rows = {node.id: at for column in (left, right) for at, node in enumerate(column)}
        said = {each.statement_id: each for each in self.spoken}
        strokes = [
            stroke for edge in self.network.edges for stroke in self._strokes(edge, rows, said)
        ]
        relations = ("yes", "no") if two else (self.kind.split()[1],)
        key = [(_stroke(0, 0, each, False, 2.0, ""), _key(each)) for each in relations]
        if any(stroke.dashed for stroke in strokes):
            key.append((_stroke(0, 0, relations[0], True, 2.0, ""), _MACHINE))
        columns = [[*self._headings(column).values()] for column in (left, right)]
        return Columns(columns[0], columns[1], strokes, key)

    def _strokes(
        self, edge: Edge, rows: Mapping[str, int], said: Mapping[str, JointStatement]
    ) -> Iterator[Stroke]:
        sides = ("yes", "no") if edge.relation == "both" else (edge.relation,)
        heaviest = max(each.weight for each in self.network.edges)
        for side, aside in zip(sides, (-0.16, 0.16) if len(sides) > 1 else (0.0,), strict=True):
            behind = [said[id_] for id_ in edge.statements]
            if self.kind == "affiliation":
                behind = [each for each in behind if each.agreement == side]
            dashed = not all(map(is_checked, behind))
            width = 1.2 + 2.3 * edge.weight / heaviest
            names = self._names()
            title = f"{names[edge.source]} {_SAID[side]} {names[edge.target]}"
            title += f": {how_many(len(behind), 'statement')}"
            start, end = rows[edge.source], rows[edge.target]
            yield _stroke(start, end, side, dashed, width, title, aside)

    def _names(self) -> Mapping[str, str]:
        """Return how each node is called; those of one name have their ids as well."""
        nodes = (*self.order.actors, *self.order.concepts)
        often = Counter(node.name for node in nodes)
        return {
            node.id: clean(f"{node.name} {node.id}" if often[node.name] > 1 else node.name)
            for node in nodes
        }

    def _headings(self, nodes: Sequence[Node]) -> Mapping[str, str]:
        """Return the names with the types."""
        names = self._names()
        return {
            node.id: f"{names[node.id]} ({node.type})" if node.type else names[node.id]
            for node in nodes
        }

    def ties(self) -> HtmlTable | None:
        """Return a table with a row for each node: to what it is tied, and how closely."""
        near = self._near()
        rows = {
            heading: (
                "; ".join(near[id_]),
                str(self.measures.degree[id_]),
                f"{self.measures.strength[id_]:.3g}",
            )
            for id_, heading in self._headings(self._listed()).items()
        }
        if not rows:
            return None
        what = "side on each concept" if self.kind == "affiliation" else _SAID[self._relation()]
        about = (
            "Degree: how many ties; strength: the sum of their weights. An asterisk: not all of it"
            " was checked by a person."
        )
        columns = (self._mode(), what, "degree", "strength")
        return HtmlTable("The same as a table", about, columns, rows)

    def _near(self) -> Mapping[str, list[str]]:
        """Return for each node its ties in words."""
        names, near = self._names(), defaultdict[str, list[str]](list)
        two = self.kind == "affiliation"
        for edge in self.network.edges:
            mark = "*" if edge.machine else ""
            if two:
                sides = " and ".join(("yes", "no") if edge.relation == "both" else [edge.relation])
                words = f"{sides}{mark} to {names[edge.target]} ({len(edge.statements)})"
                near[edge.source].append(words)
                continue
            for one, other in ((edge.source, edge.target), (edge.target, edge.source)):
                near[one].append(f"{names[other]}{mark} ({edge.weight:.3g})")
        return near

    def _listed(self) -> Sequence[Node]:
        return self.order.concepts if self._mode() == "concept" else self.order.actors

    def _mode(self) -> str:
        return "concept" if self.kind.startswith("concept") else "actor"

    def _relation(self) -> str:
        return self.kind.split()[1]

    def over_time(self, days: int | None) -> str:
        """Return a table that opens, with a row for each window; "" where there is one."""
        windows = windows_of(self.spoken, days)
        if len(windows) < 2:
            return ""
        rows = {}
        for window in windows:
            inside = select(self.spoken, origin="best", first=window.first, last=window.last)
            ties = [
                str(len(network_of(inside.statements, kind).edges))
                for kind in ("actor congruence", "actor conflict")
            ]
            count = len(inside.statements)
            rows[window.in_words()] = (str(count), str(inside.machine), *ties)
        columns = (
            "days",
            "statements",
            "not signed",
            "pairs on the same side",
            "pairs on opposite sides",
        )
        long = how_many((windows[0].last - windows[0].first).days + 1, "day")
        summary = f"Over time: {len(windows)} windows of {long}"
        return opening(summary, HtmlTable("Over time", "", columns, rows)._repr_html_())

    def lists(self) -> Iterator[str]:
        """Yield lists that open: of each actor its sentences, then who is not drawn."""
        for id_, heading in self._headings(self.order.actors).items():
            said = [each for each in self.spoken if each.stakeholder_id == id_]
            said.sort(key=lambda each: (each.published or dt.date.min, each.statement_id))
            summary = f"{heading}: {how_many(len(said), 'statement')}"
            yield folded(summary, [escape(_told_with_origin(each, self.labels)) for each in said])
        if self.others:
            summary = f"Not drawn: {how_many(len(self.others), 'actor')}"
            yield folded(summary, [*map(escape, self.others)])

    def parts(self) -> Iterator[Part]:
        """Yield the ties of each node in words."""
        if table := self.ties():
            ties = (f"{name}: {cells[0] or 'no tie'}" for name, cells in table.rows.items())
            yield Part(f"Ties of each {self._mode()} (*: not all checked by a person)", tuple(ties))


def _stroke(
    start: int, end: int, side: str, dashed: bool, width: float, title: str, aside: float = 0.0
) -> Stroke:
    colour, double = _DRAWN[side]
    return Stroke(start, end, colour, double, dashed, width, title, aside)


def _key(relation: str) -> str:
    return {
        "yes": "yes: one line",
        "no": "no: a double line",
        "congruence": "the same side: one line",
        "conflict": "opposite sides: a double line",
    }[relation]


def _told_with_origin(statement: JointStatement, labels: Mapping[str, str]) -> str:
    told_by = ""
    if not is_signed(statement):
        told_by = " [the machine's reading]"
    elif not is_checked(statement):
        told_by = " [the side by the codebook's words]"
    return clean(told(statement, labels)) + told_by
