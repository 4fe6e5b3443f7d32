"""The stair of a treaty: the steps from the negotiation to being bound, with real states on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

import pandas as pd

from coursekit.figures.page.description import Description, Part
from coursekit.figures.page.picture import Picture, folded
from coursekit.figures.records import fact_records, grouped
from coursekit.figures.treaties.acts import Standing, on_day, standings

_COLUMNS: Final = ("id", "step", "taken_by", "effect", "written_in")
#: A way to adopt a text, and no step of its own.
_NO_STEP: Final = "consensus"
#: The steps on which an act of one state puts it.
_OWN_STEPS: Final = ("signature", "deposit", "entry into force")
#: As many states are named without opening the list.
_NAMED: Final = 5
_STYLE: Final = """.ck-drawn.ck-drawn .ck-stair { display: flex; flex-direction: column; }
.ck-drawn.ck-drawn .ck-stair > li { border-top: 3px solid var(--ck-bound);
  border-left: 3px solid var(--ck-bound); background: var(--ck-step); padding: 0.4em 0.7em;
  margin: 0 0 0.3em; }
.ck-drawn.ck-drawn .ck-stair > li.ck-binds { border-color: var(--ck-mark); }
.ck-drawn.ck-drawn .ck-stair li li { margin: 0.2em 0 0.2em 1em; }
@container (min-width: 40rem) {
  .ck-drawn.ck-drawn .ck-stair { flex-direction: column-reverse; }
  .ck-drawn.ck-drawn .ck-stair > li { margin: 0 0 0 calc(var(--ck-n) * 5%); }
}
"""


def plot_steps(
    steps: pd.DataFrame,
    acts: pd.DataFrame,
    treaty: str,
    *,
    states: Sequence[str] | None = None,
    on: str | None = None,
) -> Picture:
    """Draw the stair from the negotiation of a treaty to being bound, with states on its steps.

    Parameters
    ----------
    steps : pandas.DataFrame
        As ``coursekit.facts("treaty_steps")`` returns it.
    acts : pandas.DataFrame
        As ``coursekit.facts("treaty_acts")`` returns it, or some of its rows.
    treaty : str
        One of the treaties of ``acts``, such as ``"UN Convention"``.
    states : sequence of str, optional
        Only these states.
    on : str, optional
        A day such as ``"2025-10-26"``: only what was done until then counts.

    Returns
    -------
    Picture
        What a notebook shows; a list behind each step says what each of its states did, and when.

    Raises
    ------
    TableError
        When there is no such treaty, a column is missing, or a cell holds a word outside its list.
    """
    rows = fact_records(steps, "treaty_steps", _COLUMNS)
    stair = grouped((row for row in rows if row["step"] != _NO_STEP), "step")
    everybody, totals = standings(acts, treaty, on)
    found = [each for each in everybody if states is None or each.state in states]
    on_step = {step: [each for each in found if each.step == step] for step in stair}
    placed = sum(map(len, on_step.values()))
    title = f"The stair to being bound: {treaty}{on_day(on)}"
    lead = (
        f"{title}. {len(stair)} steps, from bottom to top, and {placed} states or organisations,"
        " each on the furthest step that the pages read show."
    )
    parts = [
        Part(f"{number}. {_words(same[0])}", tuple(each.words() for each in on_step[step]))
        for number, (step, same) in enumerate(stair.items(), start=1)
    ]
    body = _body(stair, on_step, treaty) + "".join(f"<p>{escape(each)}</p>" for each in totals)
    return Picture(title, body, _STYLE, Description(" ".join([lead, *totals]), tuple(parts)))


def _body(
    stair: Mapping[str, Sequence[Mapping[str, str]]],
    on_step: Mapping[str, Sequence[Standing]],
    treaty: str,
) -> str:
    steps = "".join(
        f'<li style="--ck-n: {number}"{_binding(step)}><strong>{number + 1}. {escape(step)}'
        f"</strong> ({escape(same[0]['taken_by'])}): {_effects(same, treaty)}"
        f"{_states(step, on_step[step])}</li>"
        for number, (step, same) in enumerate(stair.items())
    )
    return f'<ol class="ck-stair">{steps}</ol>'


def _binding(step: str) -> str:
    return ' class="ck-binds"' if step == "entry into force" else ""


def _effects(same: Sequence[Mapping[str, str]], treaty: str) -> str:
    """Say what a step does by the general rule, then what this treaty says of it."""
    own = [row for row in same[1:] if row["written_in"].startswith(treaty)]
    rules = [f"{row['effect']} ({row['written_in']})." for row in same[:1]]
    rules += [f"In this treaty: {row['effect']} ({row['written_in']})." for row in own]
    return escape(" ".join(rules))


def _words(row: Mapping[str, str]) -> str:
    return f"{row['step']} ({row['taken_by']}): {row['effect']}"


def _states(step: str, there: Sequence[Standing]) -> str:
    if not there:
        return "<p>Nobody, on the pages that were read.</p>" if step in _OWN_STEPS else ""
    names = [each.state for each in there[:_NAMED]]
    more = f" and {len(there) - _NAMED} more" if len(there) > _NAMED else ""
    return folded(f"{len(there)} here: {', '.join(names)}{more}", [each.html() for each in there])
