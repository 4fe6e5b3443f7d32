"""A timeline of HTML: moments beneath one another, further apart where more time lies between."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from html import escape
from itertools import pairwise
from typing import Final, NamedTuple

from coursekit.figures.page.picture import source_link

STYLE: Final = """.ck-drawn.ck-drawn .ck-moments { border-left: 3px solid var(--ck-line);
  margin-left: 0.8em; }
.ck-drawn.ck-drawn .ck-moments > li { display: grid; grid-template-columns: 11em 1fr;
  gap: 0 0.8em; padding: 0.25em 0 0.25em 1em; margin-top: var(--ck-gap); position: relative; }
.ck-drawn .ck-moments > li::before { content: attr(data-mark); position: absolute;
  left: -0.68em; top: 0.02em; width: 1em; font-size: 1.3em; text-align: center;
  color: var(--ck-bound);
  background: var(--jp-layout-color0, var(--pst-color-background, transparent)); }
.ck-drawn .ck-when { font-weight: bold; }
.ck-drawn .ck-band { font-weight: bold; margin: 0.9em 0 0.2em; }
@container (max-width: 34rem) {
  .ck-drawn.ck-drawn .ck-moments > li { grid-template-columns: 1fr; }
}
"""
#: How much of an em one doubling of the time between two moments is worth, and the most there is.
_EACH, _MOST = 0.2, 2.0


class Moment(NamedTuple):
    """Something at a time: its first day where that is known, and its words."""

    day: dt.date | None
    when: str
    mark: str
    words: str
    source: str = ""


def moments_html(moments: Sequence[Moment]) -> str:
    """Return the moments as a list, "" for none; what is said of each is escaped."""
    if not moments:
        return ""
    gaps = [0.0, *(_gap(one.day, other.day) for one, other in pairwise(moments))]
    listed = "".join(
        f'<li data-mark="{escape(each.mark)}" style="--ck-gap: {gap:.1f}em">'
        f'<span class="ck-when">{escape(each.when)}</span> <span>{escape(each.words)}'
        f"{''.join(map(source_link, each.source.split('; ')))}</span></li>"
        for each, gap in zip(moments, gaps, strict=True)
    )
    return f'<ol class="ck-moments">{listed}</ol>'


def bands_html(bands: Iterable[tuple[str, Sequence[Moment]]]) -> str:
    """Return several lists, each below its heading."""
    return "".join(
        f'<p class="ck-band">{escape(heading)}</p>{moments_html(moments)}'
        for heading, moments in bands
    )


def _gap(day: dt.date | None, later: dt.date | None) -> float:
    if day is None or later is None:
        return 0.0
    return min(_MOST, _EACH * math.log2(1 + max((later - day).days, 0) / 7))
