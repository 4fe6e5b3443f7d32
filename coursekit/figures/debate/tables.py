"""What stands beside a debate's map: its ties as a table, windows over time, the sentences."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping
from html import escape

from coursekit.corpus.networks.construction import network as network_of
from coursekit.corpus.networks.selection import is_checked, is_signed, select
from coursekit.corpus.networks.windows import told, windows_of
from coursekit.corpus.schema import JointStatement
from coursekit.figures.debate.debate import SAID, Debate
from coursekit.figures.page.description import Part, how_many
from coursekit.figures.page.html_table import HtmlTable
from coursekit.figures.page.picture import folded, opening
from coursekit.figures.records import clean


def ties_of(debate: Debate) -> HtmlTable | None:
    """Return a table with a row for each node: to what it is tied, and how closely."""
    near = _near(debate)
    rows = {
        heading: (
            "; ".join(near[id_]),
            str(debate.measures.degree[id_]),
            f"{debate.measures.strength[id_]:.3g}",
        )
        for id_, heading in debate.headings(debate.listed()).items()
    }
    if not rows:
        return None
    what = "side on each concept" if debate.kind == "affiliation" else SAID[debate.kind.split()[1]]
    about = (
        "Degree: how many ties; strength: the sum of their weights. An asterisk: not all of it"
        " was checked by a coder."
    )
    columns = (debate.mode(), what, "degree", "strength")
    return HtmlTable("The same as a table", about, columns, rows)


def _near(debate: Debate) -> Mapping[str, list[str]]:
    """Return for each node its ties in words."""
    names, near = debate.names(), defaultdict[str, list[str]](list)
    two = debate.kind == "affiliation"
    for edge in debate.network.edges:
        mark = "*" if edge.machine else ""
        if two:
            sides = " and ".join(("yes", "no") if edge.relation == "both" else [edge.relation])
            words = f"{sides}{mark} to {names[edge.target]} ({len(edge.statements)})"
            near[edge.source].append(words)
            continue
        for one, other in ((edge.source, edge.target), (edge.target, edge.source)):
            near[one].append(f"{names[other]}{mark} ({edge.weight:.3g})")
    return near


def over_time(debate: Debate, days: int | None) -> str:
    """Return a table that opens, with a row for each window; "" where there is one."""
    windows = windows_of(debate.spoken, days)
    if len(windows) < 2:
        return ""
    rows = {}
    for window in windows:
        inside = select(debate.spoken, origin="best", first=window.first, last=window.last)
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


def lists_of(debate: Debate) -> Iterator[str]:
    """Yield lists that open: of each actor its sentences, then who is not drawn."""
    for id_, heading in debate.headings(debate.order.actors).items():
        said = [each for each in debate.spoken if each.stakeholder_id == id_]
        said.sort(key=lambda each: (each.published or dt.date.min, each.statement_id))
        summary = f"{heading}: {how_many(len(said), 'statement')}"
        yield folded(summary, [escape(_told_with_origin(each, debate.labels)) for each in said])
    if debate.others:
        summary = f"Not drawn: {how_many(len(debate.others), 'actor')}"
        yield folded(summary, [*map(escape, debate.others)])


def parts_of(debate: Debate) -> Iterator[Part]:
    """Yield the ties of each node in words."""
    if table := ties_of(debate):
        ties = (f"{name}: {cells[0] or 'no tie'}" for name, cells in table.rows.items())
        yield Part(f"Ties of each {debate.mode()} (*: not all checked by a coder)", tuple(ties))


def _told_with_origin(statement: JointStatement, labels: Mapping[str, str]) -> str:
    told_by = ""
    if not is_signed(statement):
        told_by = " [the machine's reading]"
    elif not is_checked(statement):
        told_by = " [the side by the codebook's words]"
    return clean(told(statement, labels)) + told_by
