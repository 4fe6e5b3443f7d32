"""The positions: one line for each actor along a time axis, which shows a change of mind."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from string import ascii_uppercase
from typing import Final, NamedTuple

import pandas as pd

from coursekit.errors import TableError
from coursekit.figures.drawing.canvas import EDGE, GAP, SMALL, SMALL_BOLD, WIDTH, Canvas, how_many
from coursekit.figures.drawing.time_axis import YearAxis, head_room, stacked
from coursekit.figures.page.description import Description, Figure, Part
from coursekit.figures.records import by_date, fact_records, spaced
from coursekit.figures.style import INK, QUIET, STANCE_MARKS, Mark
from coursekit.tables.dates import date_bounds, date_in_words
from coursekit.tables.schema import STANCES, TYPES

_COLUMNS: Final = (
    "id",
    "actor",
    "type",
    "region",
    "target",
    "date",
    "precision",
    "act",
    "stance",
    "concept",
)
_GROUPS: Final = ("type", "region", "stance")
_NAME_ROOM: Final = 172.0
#: What the words of the last marks need beyond the end of the axis.
_WORD_ROOM: Final = 62.0
_ROW: Final = 14.0
_HALF: Final = 5.0


class _Position(NamedTuple):
    """What an actor held on one day on one target; rows that differ only in concept are one."""

    stance: str
    target: str
    date: str
    rows: tuple[Mapping[str, str], ...]

    @property
    def view(self) -> tuple[str, str]:
        return self.stance, self.target

    @property
    def bounds(self) -> tuple[dt.date, dt.date]:
        return date_bounds(self.date)

    @property
    def is_span(self) -> bool:
        """Whether the day is not known."""
        return len(set(self.bounds)) > 1

    def words(self) -> str:
        acts = ", ".join(dict.fromkeys(row["act"] for row in self.rows))
        concepts = ", ".join(dict.fromkeys(row["concept"] for row in self.rows if row["concept"]))
        about = f" ({spaced(concepts)})" if concepts else ""
        return f"{date_in_words(self.date)}, {self.stance}, {self.target}{about}: {acts}"


class _Actor(NamedTuple):
    """An actor with its positions, earliest first."""

    name: str
    positions: tuple[_Position, ...]

    def order(self) -> tuple[int, str]:
        return STANCES.index(self.positions[-1].stance), self.name.casefold()

    def words(self) -> str:
        return f"{self.name}: {'; '.join(each.words() for each in self.positions)}"


def plot_positions(table: pd.DataFrame, group: str | None = "type") -> Figure:
    """Draw who stood where and when: a line for each actor, joined where a position follows.

    What is known to the month or the year is drawn between two strokes, its bounds.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.facts("positions")`` returns it, or some of its rows: of some actors, on
        one target, since some day.
    group : {"type", "region", "stance", None}
        What the actors are grouped by; by "stance", that is the latest one.

    Returns
    -------
    Figure
        The picture with its alternative text.

    Raises
    ------
    TableError
        When there is no row, a column is missing, or a cell holds a word outside its list.
    """
    if group is not None and group not in _GROUPS:
        raise TableError(f"expected a group from {', '.join(_GROUPS)}, or None, found {group!r}.")
    rows = by_date(fact_records(table, "positions", _COLUMNS))
    actors = sorted(_actors(rows), key=_Actor.order)
    groups = _grouped(actors, group)
    letters = _letters(rows)
    canvas = Canvas(_title(actors, rows))
    _draw_key(canvas, actors, letters)
    bounds = [each.bounds for actor in actors for each in actor.positions]
    axis = YearAxis(bounds, EDGE + _NAME_ROOM, WIDTH - EDGE - _WORD_ROOM)
    for name, members in groups.items():
        _draw_group(canvas, axis, name, members, letters)
    return Figure(canvas.finished(), _described(actors, rows, groups))


def _actors(rows: Sequence[Mapping[str, str]]) -> list[_Actor]:
    held: dict[str, dict[tuple[str, str, str], list[Mapping[str, str]]]] = {}
    for row in rows:
        key = row["stance"], row["target"], row["date"]
        held.setdefault(row["actor"], {}).setdefault(key, []).append(row)
    return [
        _Actor(name, tuple(_Position(*key, tuple(of)) for key, of in positions.items()))
        for name, positions in held.items()
    ]


def _grouped(actors: Sequence[_Actor], group: str | None) -> dict[str, list[_Actor]]:
    if group is None:
        return {"": list(actors)}
    groups: dict[str, list[_Actor]] = {}
    for actor in actors:
        groups.setdefault(actor.positions[-1].rows[0][group], []).append(actor)
    order = {"type": TYPES, "stance": STANCES}.get(group, sorted(groups))
    return {name: groups[name] for name in order if name in groups}


def _letters(rows: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """Give each target but the most frequent one a letter."""
    targets = [target for target, _ in Counter(row["target"] for row in rows).most_common()]
    signs = [*ascii_uppercase, *map(str, range(1, len(targets)))]
    return dict(zip(targets, ["", *signs], strict=False))


def _title(actors: Sequence[_Actor], rows: Sequence[Mapping[str, str]]) -> str:
    first, last = rows[0]["date"][:4], max(row["date"][:4] for row in rows)
    years = first if first == last else f"{first} to {last}"
    return f"Positions of {how_many(len(actors), 'actor')}, {years}"


def _described(
    actors: Sequence[_Actor],
    rows: Sequence[Mapping[str, str]],
    groups: Mapping[str, Sequence[_Actor]],
) -> Description:
    stances = Counter(row["stance"] for row in rows)
    split = ", ".join(f"{stances[name]} {name}" for name in STANCES if stances[name])
    parts = tuple(
        Part(f"{name or 'Actors'} ({len(members)})", tuple(actor.words() for actor in members))
        for name, members in groups.items()
    )
    return Description(
        f"{_title(actors, rows)}, from {how_many(len(rows), 'row')} of the table: {split}.", parts
    )


def _draw_key(canvas: Canvas, actors: Sequence[_Actor], letters: Mapping[str, str]) -> None:
    every = [each for actor in actors for each in actor.positions]
    canvas.key([(m, name) for name, m in STANCE_MARKS.items() if name in {p.stance for p in every}])
    main = next(target for target, letter in letters.items() if not letter)
    others = "".join(f"; {letter}: {target}" for target, letter in letters.items() if letter)
    canvas.paragraph(f"Stance on: {main}{' where there is no letter' * bool(others)}{others}.")
    keys = {
        "A mark between two strokes: on a day between them.": any(p.is_span for p in every),
        "A line leads to the next position, dotted if that is on another target.": (
            len(every) > len(actors)
        ),
        "What was said again at about the same time shares one mark.": len(every) > len(actors),
        "Years with more positions are drawn wider.": True,
    }
    canvas.paragraph(" ".join(words for words, holds in keys.items() if holds), colour=QUIET)


def _draw_group(
    canvas: Canvas,
    axis: YearAxis,
    name: str,
    actors: Sequence[_Actor],
    letters: Mapping[str, str],
) -> None:
    canvas.y += head_room() - SMALL.line
    heading = SMALL_BOLD.box(f"{name} ({len(actors)})", _NAME_ROOM - 8)
    if name:
        canvas.write(EDGE, canvas.y, heading)
    canvas.y += heading.height + 3
    top = canvas.y
    for actor in actors:
        canvas.rule()
        _draw_actor(canvas, axis, actor, letters)
    canvas.rule()
    axis.draw(canvas, top, canvas.y)
    canvas.y += GAP


def _draw_actor(canvas: Canvas, axis: YearAxis, actor: _Actor, letters: Mapping[str, str]) -> None:
    name = SMALL.box(actor.name, _NAME_ROOM - 8)
    marks = _marks(axis, actor.positions, letters)
    rows = stacked([mark.extent for mark in marks])
    top = canvas.y + 3
    canvas.write(EDGE, top + (_ROW - SMALL.line) / 2, name)
    middles = [top + (row + 0.5) * _ROW for row in rows]
    for mark, middle in zip(marks, middles, strict=True):
        mark.draw(canvas, middle)
    for before, after, *heights in zip(marks, marks[1:], middles, middles[1:], strict=False):
        _draw_step(canvas, before, after, heights)
    canvas.y = top + max(name.height, (max(rows) + 1) * _ROW) + 3


@dataclass
class _Placed:
    """A position on the axis: its mark, the strokes of its bounds, the words beside it."""

    position: _Position
    first: float
    last: float
    word: str = ""

    @property
    def middle(self) -> float:
        return (self.first + self.last) / 2

    @property
    def extent(self) -> tuple[float, float]:
        words = SMALL.width(self.word) + 3 if self.word else 0
        return min(self.first, self.middle - _HALF), self._edge + words

    @property
    def _edge(self) -> float:
        return max(self.last, self.middle + _HALF)

    def draw(self, canvas: Canvas, y: float) -> None:
        mark = STANCE_MARKS[self.position.stance]
        if self.position.is_span:
            strokes = Mark("|", True, mark.colour)
            canvas.page.add_line(strokes.line([self.first, self.last], y, width=0.8))
        canvas.mark(self.middle, y, mark)
        if self.word:
            word = SMALL.box(self.word)
            canvas.write(self._edge + 3, y - SMALL.line / 2, word, mark.colour)


def _marks(
    axis: YearAxis, positions: Sequence[_Position], letters: Mapping[str, str]
) -> list[_Placed]:
    """Place an actor's positions; of those that say the same, the last one has the words."""
    marks: list[_Placed] = []
    for position in positions:
        mark = _Placed(position, *axis.bounds(*position.bounds))
        before = marks[-1] if marks and marks[-1].position.view == position.view else None
        if before is None or mark.extent[0] >= before.extent[1]:
            marks.append(mark)
        elif mark.last - mark.first < before.last - before.first:  # the exacter one stays
            marks[-1] = mark
    for mark, after in zip_longest(marks, marks[1:]):
        if after is None or after.position.view != mark.position.view:
            mark.word = f"{mark.position.stance} {letters[mark.position.target]}".rstrip()
    return marks


def _draw_step(canvas: Canvas, before: _Placed, after: _Placed, heights: Sequence[float]) -> None:
    """Join two positions: from the words of the first, or from its mark where they are long."""
    from_y, to_y = heights
    start, end = before.extent[1] + 2, after.extent[0] - 1
    xs, ys = [start, end], [from_y, to_y]
    if start >= end:
        xs = [before.middle, before.middle, max(before.middle, end)]
        ys = [from_y + (_HALF if to_y > from_y else -_HALF), to_y, to_y]
    same = before.position.target == after.position.target
    style = "-" if same else (0, (1, 2))
    canvas.page.plot(xs, ys, color=INK, linewidth=0.8, linestyle=style, zorder=1)
