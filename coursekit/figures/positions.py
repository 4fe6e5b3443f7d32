"""The positions: one line for each actor along a time axis, which shows a change of mind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from html import escape
from itertools import groupby
from typing import Final, NamedTuple

import pandas as pd

from coursekit.errors import TableError
from coursekit.figures.page.description import Description, Part, how_many
from coursekit.figures.page.picture import Picture
from coursekit.figures.records import by_date, fact_records, spaced
from coursekit.tables.dates import date_in_words
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
#: What is told of a position where the table has it.
_EXTRA: Final = ("argument", "source")
#: The mark of a stance, and its colour; the stance stands beside it in words.
_MARKS: Final = {
    "support": ("●", "bound"),
    "conditional": ("○", "bound"),
    "neutral": ("■", "line"),
    "undecided": ("□", "line"),
    "critical": ("▽", "other"),
    "oppose": ("▼", "other"),
    "unclear": ("◇", "line"),
}
_STYLE: Final = """.ck-drawn .ck-band { font-weight: bold; margin: 0.9em 0 0.2em; }
.ck-drawn.ck-drawn .ck-lines > li { display: grid; grid-template-columns: 13em 1fr;
  gap: 0 0.8em; padding: 0.3em 0; border-top: 1px solid var(--ck-line); }
.ck-drawn .ck-steps { display: flex; flex-wrap: wrap; gap: 0.2em 0.5em; align-items: start; }
.ck-drawn.ck-drawn .ck-steps details { border: 1px solid var(--ck-line);
  border-radius: 0.3em; padding: 0 0.5em; background: var(--ck-step); }
.ck-drawn.ck-drawn .ck-steps details[open] { flex-basis: 100%; }
.ck-drawn .ck-steps summary { list-style: none; }
.ck-drawn .ck-steps summary::-webkit-details-marker { display: none; }
.ck-drawn .ck-is-bound { color: var(--ck-bound); }
.ck-drawn .ck-is-other { color: var(--ck-other); }
.ck-drawn .ck-is-line { color: var(--ck-line); }
@container (max-width: 34rem) {
  .ck-drawn.ck-drawn .ck-lines > li { grid-template-columns: 1fr; }
}
"""


class _Position(NamedTuple):
    """What an actor held on one day on one target; rows that differ only in concept are one."""

    stance: str
    target: str
    date: str
    rows: tuple[Mapping[str, str], ...]

    @property
    def view(self) -> tuple[str, str]:
        return self.stance, self.target

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


def plot_positions(table: pd.DataFrame, group: str | None = "type") -> Picture:
    """Draw who stood where and when: a line for each actor, with its positions in order.

    A position that is opened says when it was taken, by which act, and where that was read.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.facts("positions")`` returns it, or some of its rows: of some actors, on
        one target, since some day.
    group : {"type", "region", "stance", None}
        What the actors are grouped by; by "stance", that is the latest one.

    Returns
    -------
    Picture
        What a notebook shows.

    Raises
    ------
    TableError
        When there is no row, a column is missing, or a cell holds a word outside its list.
    """
    if group is not None and group not in _GROUPS:
        raise TableError(f"expected a group from {', '.join(_GROUPS)}, or None, found {group!r}.")
    rows = by_date(fact_records(table, "positions", _COLUMNS, _EXTRA))
    actors = sorted(_actors(rows), key=_Actor.order)
    groups = _grouped(actors, group)
    main = Counter(row["target"] for row in rows).most_common(1)[0][0]
    about = f"<p>Stance on: {escape(main)}, where no other is named. Open one to read it.</p>"
    body = "".join(_group(name, members, main) for name, members in groups.items())
    title = _title(actors, rows)
    return Picture(title, about + body, _STYLE, _described(actors, rows, groups))


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


def _group(name: str, actors: Sequence[_Actor], main: str) -> str:
    heading = f'<p class="ck-band">{escape(f"{name} ({len(actors)})")}</p>' if name else ""
    lines = "".join(
        f'<li><strong>{escape(actor.name)}</strong><div class="ck-steps">'
        f"{_steps(actor.positions, main)}</div></li>"
        for actor in actors
    )
    return f'{heading}<ol class="ck-lines">{lines}</ol>'


def _steps(positions: Sequence[_Position], main: str) -> str:
    """Return the positions of an actor; those that say the same in a row are one step."""
    steps = [list(same) for _, same in groupby(positions, key=lambda position: position.view)]
    return '<span aria-hidden="true">→</span>'.join(_step(same, main) for same in steps)


def _step(same: Sequence[_Position], main: str) -> str:
    stance, target = same[0].view
    first, last = same[0].date[:4], same[-1].date[:4]
    years = first if first == last else f"{first} to {last}"
    mark, colour = _MARKS[stance]
    on = "" if target == main else f" on {target}"
    told = "".join(f"<p>{_told(position)}</p>" for position in same)
    return (
        '<details><summary data-lm-suppress-shortcuts="true">'
        f'<span class="ck-is-{colour}" aria-hidden="true">{mark}</span>'
        f" {escape(f'{years} {stance}{on}')}</summary>{told}</details>"
    )


def _told(position: _Position) -> str:
    arguments = " ".join(dict.fromkeys(row["argument"] for row in position.rows))
    sources = "; ".join(row["source"] for row in position.rows).split("; ")
    links = "".join(
        f' (<a href="{escape(address)}">source</a>)'
        for address in dict.fromkeys(sources)
        if address
    )
    return f"{escape(f'{position.words()}. {arguments}'.strip())}{links}"
