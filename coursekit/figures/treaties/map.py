"""The map of a treaty on a day: who signed it, and who is bound by it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final
from zlib import crc32

import pandas as pd

from coursekit.figures.page.description import Description, Part
from coursekit.figures.page.picture import LIGHT, Picture, folded
from coursekit.figures.treaties.acts import Standing, on_day, standings
from coursekit.figures.treaties.world import HEIGHT, WIDTH, Shape, world

#: How a state stands, by the furthest of its acts, and the class that colours its shape.
_KINDS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "Bound by the treaty": ("ck-bound", ("in force", "party", "extension")),
    "Consent deposited, not yet bound": ("ck-other", ("ratification", "accession")),
    "Signed, not bound": ("ck-signed", ("signature",)),
    "Neither": ("ck-none", ("negotiation", "invitation", "exclusion")),
}
_STYLE: Final = """.ck-drawn.ck-drawn svg { width: 100%; height: auto; display: block; }
.ck-drawn .ck-map { position: relative; }
.ck-drawn .ck-state { position: absolute; inset: 0; margin: 0; pointer-events: none; }
.ck-drawn .ck-state input { position: absolute; margin: 0; opacity: 0; }
.ck-drawn .ck-state svg > * { pointer-events: auto; cursor: pointer; }
.ck-drawn.ck-drawn .ck-state :checked + svg > * { stroke: var(--ck-mark); stroke-width: 6; }
.ck-drawn.ck-drawn .ck-state :focus-visible + svg > * { outline: 6px solid var(--ck-mark);
  outline-offset: 8px; }
.ck-drawn.ck-drawn .ck-acts p:not(.ck-hint) { display: none; }
.ck-drawn.ck-drawn:has(:checked) .ck-hint { display: none; }
.ck-drawn .ck-land { fill: var(--ck-land); }
.ck-drawn .ck-neutral { fill: var(--ck-neutral); stroke: var(--ck-line); stroke-width: 2;
  stroke-dasharray: 6 4; }
.ck-drawn svg .ck-bound { fill: var(--ck-bound); }
.ck-drawn svg .ck-other { fill: var(--ck-other); }
.ck-drawn svg .ck-signed { fill: var(--ck-signed); }
.ck-drawn svg .ck-none { fill: var(--ck-land); }
.ck-drawn svg :is(path, circle) { stroke: var(--jp-layout-color0, var(--ck-neutral));
  stroke-width: 1.2; }
.ck-drawn .ck-legend { display: flex; flex-wrap: wrap; gap: 0.2em 1.2em; }
.ck-drawn .ck-legend span::before { content: ""; display: inline-block; width: 0.9em;
  height: 0.9em; margin-right: 0.4em; border: 1px solid var(--ck-line); }
.ck-drawn .ck-legend .ck-bound::before { background: var(--ck-bound); }
.ck-drawn .ck-legend .ck-other::before { background: var(--ck-other); }
.ck-drawn .ck-legend .ck-signed::before { background: var(--ck-signed); }
.ck-drawn .ck-legend .ck-none::before { background: var(--ck-land); }
.ck-drawn .ck-legend .ck-neutral::before { background: var(--ck-neutral);
  border-style: dashed; }
.ck-drawn.ck-drawn details ul { max-height: 14em; overflow: auto; }
.ck-drawn.ck-drawn li { margin: 0.15em 0; }
.ck-drawn li label { cursor: pointer; }
"""
_BOX: Final = f"0 0 {WIDTH} {HEIGHT}"
_ABOUT: Final = (
    "Borders are those of Natural Earth, which follow control on the ground; they say nothing of"
    " title. Left neutral, as disputed: {neutral}. A dot stands for a small state. A territory is"
    " coloured only where a declaration for it was read."
)


def plot_map(acts: pd.DataFrame, treaty: str, *, on: str | None = None) -> Picture:
    """Draw who had signed a treaty, and who was bound by it, on a day.

    Parameters
    ----------
    acts : pandas.DataFrame
        As ``coursekit.facts("treaty_acts")`` returns it, or some of its rows.
    treaty : str
        One of the table's treaties, such as ``"Budapest Convention"``.
    on : str, optional
        A day such as ``"2025-10-26"``; all that was read, without it.

    Returns
    -------
    Picture
        A map with its lists; a state that is chosen, on the map or in a list, is marked in both,
        and below the map stands what it did, with the source.

    Raises
    ------
    TableError
        When there is no such treaty, a column is missing, or a cell holds a word outside its list.
    """
    found, totals = standings(acts, treaty, on)
    kinds = {
        kind: [each for each in found if each.act in acts_of]
        for kind, (_, acts_of) in _KINDS.items()
    }
    title = f"{treaty}: who has signed and who is bound{on_day(on)}"
    counts = "; ".join(f"{kind}: {len(those)}" for kind, those in kinds.items() if those)
    lead = f"Map. {title}. {len(found)} states, organisations and territories. {counts}."
    about = [*totals, *_without_shape(found), _ABOUT.format(neutral=", ".join(world().neutral))]
    parts = tuple(
        Part(f"{kind} ({len(those)})", tuple(each.words() for each in those))
        for kind, those in kinds.items()
        if those
    )
    group = f"ck-{crc32(title.encode()):x}"
    body = (
        _map(kinds, lead, group)
        + _rows(found, group)
        + _key(kinds)
        + "".join(_list(kind, those, group) for kind, those in kinds.items() if those)
        + "".join(f"<p>{escape(sentence)}</p>" for sentence in about)
    )
    style = _STYLE + "".join(
        f".ck-drawn.ck-drawn:has(.{group}-{each.iso}:checked) .ck-acts .ck-r-{each.iso}"
        " { display: block; }\n"
        f".ck-drawn:has(.{group}-{each.iso}:checked) .ck-l-{each.iso}"
        " { outline: 2px solid var(--ck-mark); outline-offset: -2px; }\n"
        for each in found
    )
    return Picture(title, body, style, Description(" ".join([lead, *about]), parts))


def _without_shape(found: Sequence[Standing]) -> list[str]:
    """Name those that the map cannot show, such as the European Union."""
    names = [each.state for each in found if each.iso not in world().states]
    return [f"Not on the map, but in the list: {', '.join(names)}."] if names else []


def _map(kinds: Mapping[str, Sequence[Standing]], alt: str, group: str) -> str:
    """Return the map: above the land each state is a radio button of its own shape."""
    shapes = world().states
    standing = {each.iso for those in kinds.values() for each in those}
    land = "".join(shape.path for code, shape in shapes.items() if code not in standing)
    neutral = "".join(
        f'<path class="ck-neutral" fill="{LIGHT["neutral"]}" d="{path}">'
        f"<title>{escape(name)}: disputed</title></path>"
        for name, path in world().neutral.items()
    )
    marks = [
        (each, _KINDS[kind][0], shapes[each.iso])
        for kind, those in kinds.items()
        for each in those
        if each.iso in shapes
    ]
    # Dots last: a neighbour must not cover them.
    last = sorted(marks, key=lambda mark: bool(mark[2].dot))
    drawn = "".join(_choice(each, group, _mark(each, kind, shape)) for each, kind, shape in last)
    return (
        f'<div class="ck-map"><svg viewBox="{_BOX}" role="img" aria-label="{escape(alt)}">'
        f'<path class="ck-land" fill="{LIGHT["land"]}" d="{land}"></path>{neutral}</svg>'
        f'<div role="radiogroup" aria-label="States on the map">{drawn}</div></div>'
    )


def _choice(each: Standing, group: str, mark: str) -> str:
    """Return a state as a radio button that looks like its shape on the map."""
    return (
        f'<label class="ck-state">{_radio(each, group)}<svg viewBox="{_BOX}" aria-hidden="true">'
        f"{mark}</svg></label>"
    )


def _radio(each: Standing, group: str) -> str:
    return (
        f'<input type="radio" name="{group}" id="{group}-{each.iso}" class="{group}-{each.iso}"'
        f' aria-label="{escape(each.words())}" data-lm-suppress-shortcuts="true">'
    )


def _rows(found: Sequence[Standing], group: str) -> str:
    """Return what each state did, of which the chosen one's shows."""
    rows = "".join(f'<p class="ck-r-{each.iso}">{each.html()}</p>' for each in found)
    return (
        f'<div class="ck-acts" role="status"><p class="ck-hint">Choose a state on the map, by mouse'
        f" or by Tab and the arrow keys, or in a list below.</p>{rows}</div>"
    )


def _mark(each: Standing, kind: str, shape: Shape) -> str:
    # The style sheet has the last word; on paper there is none of it.
    fill = LIGHT.get(kind.removeprefix("ck-"), LIGHT["land"])
    about = f'class="{kind} ck-i-{each.iso}" fill="{fill}"'
    told = f"<title>{escape(each.words())}</title>"
    if shape.dot:
        x, y = shape.dot
        return f'<circle {about} cx="{x}" cy="{y}" r="9">{told}</circle>'
    return f'<path {about} d="{shape.path}">{told}</path>'


def _key(kinds: Mapping[str, Sequence[Standing]]) -> str:
    entries = [
        (_KINDS[kind][0], f"{kind} ({len(those)})")
        for kind, those in kinds.items()
        if those and kind != "Neither"
    ]
    entries += [("ck-none", "No act in the table"), ("ck-neutral", "Disputed")]
    return (
        '<p class="ck-legend">'
        + "".join(f'<span class="{kind}">{escape(words)}</span>' for kind, words in entries)
        + "</p>"
    )


def _list(kind: str, those: Sequence[Standing], group: str) -> str:
    """Return the states of one kind as a list from which one can be chosen, folded."""
    return folded(
        f"{kind}: {len(those)}. Choose one to see it on the map",
        [
            f'<div class="ck-l-{each.iso}">'
            + ("" if each.iso in world().states else f"{_radio(each, group)} ")
            + f'<label for="{group}-{each.iso}">{each.html()}</label></div>'
            for each in those
        ],
    )
