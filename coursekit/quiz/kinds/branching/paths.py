"""What must hold of the paths of a case, each fault with the name of its node."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from coursekit.quiz.kinds.faults import alike
from coursekit.quiz.question import Flaw

if TYPE_CHECKING:
    from coursekit.quiz.kinds.branching.node import Node

#: How many decisions every path has.
DECISIONS: Final = 3
_MOST_OPTIONS: Final = 3
_FEWEST_OPTIONS: Final = 2


def faults_of(start: str, nodes: Sequence[Node], ending: str) -> Iterator[Flaw]:
    """Yield what is wrong with the nodes by themselves, then with the ways between them."""
    of_names = list(_of_names(start, nodes, ending))
    yield from of_names
    for place, node in enumerate(nodes):
        yield from _of_node(node, place)
    if of_names:
        return
    ways = {node.id: [one.to for one in node.options if one.to != ending] for node in nodes}
    places = {node.id: place for place, node in enumerate(nodes)}
    if cycle := _cycle(start, ways):
        yield Flaw(
            f"the node `{cycle[0]}` leads back to itself ({_way(cycle)}). Change a `to`, so that"
            " the case goes on to its end.",
            ("nodes", places[cycle[0]]),
        )
        return
    levels = _levels(start, ways)
    for node in nodes:
        if node.id not in levels:
            yield Flaw(
                f"no option leads to the node `{node.id}`. Name it in a `to`, or take it out.",
                ("nodes", places[node.id]),
            )
    wrong = list(_of_lengths(start, nodes, ending, places))
    yield from wrong
    if not wrong:
        yield from _of_levels(nodes, levels, ways, places)


def _of_names(start: str, nodes: Sequence[Node], ending: str) -> Iterator[Flaw]:
    """Yield names that are given twice, or name nothing."""
    known = {node.id for node in nodes}
    seen: set[str] = set()
    for place, node in enumerate(nodes):
        if node.id in seen or node.id == ending:
            yield Flaw(
                f"the node `{node.id}` has a name that is taken. Give it another.",
                ("nodes", place, "id"),
            )
        seen.add(node.id)
        for at, option in enumerate(node.options):
            if option.to not in known and option.to != ending:
                yield Flaw(
                    f"an option of the node `{node.id}` leads to `{option.to}`, and no node has"
                    f" that name: there are {_listed(known)}. Leave `to` out where the case ends.",
                    ("nodes", place, "options", at, "to"),
                )
    if start not in known:
        yield Flaw(
            f"the case starts at `{start}`, and no node has that name: there are {_listed(known)}."
            " Correct the name.",
            ("start",),
        )


def _of_node(node: Node, place: int) -> Iterator[Flaw]:
    """Yield what is wrong with the options of one node."""
    way = ("nodes", place, "options")
    count = len(node.options)
    if not _FEWEST_OPTIONS <= count <= _MOST_OPTIONS:
        yield Flaw(
            f"the node `{node.id}` has {count} options; a decision has"
            f" {_FEWEST_OPTIONS} or {_MOST_OPTIONS}. Correct the list.",
            way,
        )
    for flaw in alike(node.texts, "option", "options", "text"):
        yield Flaw(f"of the node `{node.id}`, {flaw.message}", ("nodes", place, *flaw.way))
    given = [option.points for option in node.options]
    if node.contested:
        if any(points is not None for points in given):
            yield Flaw(
                f"the node `{node.id}` is contested, so none of its options has `points`. Take"
                " them out, or take `contested` out.",
                way,
            )
    elif None in given:
        yield Flaw(
            f"an option of the node `{node.id}` has no `points`. Write 1 or 0 on each, or"
            " `contested: true` on the node.",
            (*way, given.index(None)),
        )
    elif len(set(given)) == 1:
        yield Flaw(
            f"every option of the node `{node.id}` has {given[0]} points, so there is nothing to"
            " decide. Give points for what is right alone, or write `contested: true`.",
            way,
        )


def _of_lengths(
    start: str, nodes: Sequence[Node], ending: str, places: Mapping[str, int]
) -> Iterator[Flaw]:
    """Yield each option by which a path has another number of decisions than it must have."""
    named = {node.id: node for node in nodes}
    told: set[tuple[str, int]] = set()
    for path in _paths(start, named, ending):
        last, is_short = path[-1], len(path) < DECISIONS
        if is_short:
            message = (
                f"the case can end here, at decision {len(path)} ({_way(path)}), and every path has"
                f" {DECISIONS} decisions. Name another node in `to`."
            )
        else:
            message = (
                f"{DECISIONS} decisions are made here ({_way(path)}), and the case goes on. Leave"
                " `to` out, so that it ends."
            )
        for at, option in enumerate(named[last].options):
            if (option.to == ending) == is_short and (last, at) not in told:
                told.add((last, at))
                yield Flaw(message, ("nodes", places[last], "options", at))


def _paths(start: str, named: Mapping[str, Node], ending: str) -> Iterator[tuple[str, ...]]:
    """Yield each way through the nodes, as far as a case may go."""
    line: list[tuple[str, ...]] = [(start,)]
    for path in line:
        yield path
        if len(path) < DECISIONS:
            targets = dict.fromkeys(option.to for option in named[path[-1]].options)
            line += [(*path, to) for to in targets if to != ending]


def _of_levels(
    nodes: Sequence[Node],
    levels: Mapping[str, int],
    ways: Mapping[str, Sequence[str]],
    places: Mapping[str, int],
) -> Iterator[Flaw]:
    """Yield nodes whose paths stay apart, or that are graded where others of their turn are not."""
    named = {node.id: node for node in nodes}
    by_level: dict[int, list[str]] = {}
    for name, level in levels.items():
        by_level.setdefault(level, []).append(name)
    for level, names in sorted(by_level.items()):
        first = named[names[0]]
        for name in names[1:]:
            if named[name].contested != first.contested:
                yield Flaw(
                    f"decision {level + 1} is contested at one of the nodes `{first.id}` and"
                    f" `{name}` and graded at the other, so the points would depend on the path."
                    " Make both alike.",
                    ("nodes", places[name]),
                )
        for name in names if len(names) > 1 and level + 1 < DECISIONS else ():
            met = {to for other in names if other != name for to in ways[other]}
            if not met & set(ways[name]):
                yield Flaw(
                    f"the paths through the node `{name}` do not rejoin the others. Lead one of"
                    " its options to a node that another path comes to as well.",
                    ("nodes", places[name]),
                )
    if all(node.contested for node in nodes):
        yield Flaw(
            "every node is contested, so nothing is graded. Ask it as `kind: discuss`.", ("nodes",)
        )


def _levels(start: str, ways: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Return how many decisions come before each node that is reached, on the shortest path."""
    levels, line = {start: 0}, [start]
    for name in line:
        for to in ways[name]:
            if to not in levels:
                levels[to] = levels[name] + 1
                line.append(to)
    return levels


def _cycle(start: str, ways: Mapping[str, Sequence[str]]) -> list[str]:
    """Return nodes that lead in a circle, with the first again at the end; [] for none."""
    for first in (start, *ways):
        paths = [[first]]
        seen = set()
        while paths:
            path = paths.pop()
            for to in ways[path[-1]]:
                if to == first:
                    return [*path, first]
                if to not in seen:
                    seen.add(to)
                    paths.append([*path, to])
    return []


def _way(names: Sequence[str]) -> str:
    return " → ".join(names)


def _listed(names: set[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))
