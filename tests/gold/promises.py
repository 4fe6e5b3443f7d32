"""What the tables promise: that a row is a party, that a stance is carried, that "clear" holds.

``python tests/gold/promises.py --part unseen --errors`` prints the shares and what breaks them.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import scoring

from coursekit.tables import frames

#: The side of a stance; one that is not listed takes none.
_SIDES: Final = {"support": 1, "conditional": 1, "critical": -1, "oppose": -1}
#: Each measure with what is counted and out of how many.
MEASURES: Final = {
    "stakeholders found": ("parties", "keyed"),
    "rows that are a party, once": ("parties", "rows"),
    "type right": ("type", "parties"),
    "clear stances read": ("stance", "sided"),
    "on the wrong side": ("wrong side", "sided"),
    "printed stances that the key carries": ("carried", "printed"),
    "clear rows that are right": ("clear and right", "clear"),
    "right rows that are clear": ("clear and right", "right"),
    "events found": ("events", "keyed events"),
    "event rows that are none": ("no event", "event rows"),
    "dates right": ("date", "events"),
    "status right": ("status", "events"),
}


@dataclass(slots=True)
class Promises:
    """Counts over some texts, and a line for each promise that was broken."""

    counts: Counter[str] = field(default_factory=Counter)
    broken: list[tuple[str, str]] = field(default_factory=list)

    def share(self, measure: str) -> float:
        """Return a measure as a share; 1 where there was nothing to get wrong."""
        part, whole = MEASURES[measure]
        return self.counts[part] / self.counts[whole] if self.counts[whole] else 1.0

    def read(self, gold: scoring.GoldText, file: str = "") -> None:
        """Count in what the program makes of a text beside its key."""
        page = gold.article()
        self._stakeholders(gold, scoring.records(frames.stakeholders(page, "machine")), file)
        rows = scoring.records(frames.timeline(page, "machine"))
        pairs = scoring.paired(
            gold.timeline,
            rows,
            lambda event, row: scoring.event_likeness(gold.text, event, row),
        )
        self.counts["keyed events"] += len(gold.timeline)
        self.counts["event rows"] += len(rows)
        self.counts["events"] += len(pairs)
        self.counts["no event"] += len(rows) - len(pairs)
        for place, of_row in pairs.items():
            event, row = gold.timeline[place], rows[of_row]
            self._note("date", scoring.same_day(event, row), file, event.event, row["value"])
            self._note("status", event.status == row["status"], file, event.event, row["status"])
        for place, row in enumerate(rows):
            if place not in pairs.values():
                self.broken.append(("no event", f"{file} {row['event']}"))
        for place, event in enumerate(gold.timeline):
            if place not in pairs:
                self.broken.append(("event missed", f"{file} {event.event}"))

    def _stakeholders(self, gold: scoring.GoldText, rows: list[scoring.Row], file: str) -> None:
        pairs = scoring.paired(gold.stakeholders, rows, scoring.stakeholder_likeness)
        party = {of_row: gold.stakeholders[place] for place, of_row in pairs.items()}
        self.counts["keyed"] += len(gold.stakeholders)
        self.counts["sided"] += sum(actor.stance != "unclear" for actor in gold.stakeholders)
        self.counts["rows"] += len(rows)
        for place, row in enumerate(rows):
            self._row(party.get(place), row, file)
        for place, actor in enumerate(gold.stakeholders):
            if place not in pairs:
                self.broken.append(("party missed", f"{file} {actor.name} [{actor.stance}]"))

    def _row(self, actor: scoring.GoldStakeholder | None, row: scoring.Row, file: str) -> None:
        wanted = actor.stance if actor else "nobody"
        clear, printed = row["certainty"] == "clear", row["stance"] != "unclear"
        self.counts["clear"] += clear
        self.counts["printed"] += printed
        self._note("parties", actor is not None, file, row["name"], row["type"])
        right = actor is not None and (actor.type, wanted) == (row["type"], row["stance"])
        self.counts["right"] += right
        said = f"{row['stance']} ({row['stance_cue']}) for {wanted}"
        if clear:
            self._note("clear and right", right, file, row["name"], f"{row['type']}, {said}")
        if printed:
            self._note("carried", _side(row["stance"]) == _side(wanted), file, row["name"], said)
        if actor is None:
            return
        self._note("type", actor.type == row["type"], file, row["name"], row["type"])
        if wanted != "unclear":
            self._note("stance", wanted == row["stance"], file, row["name"], said)
            sides = _SIDES.get(wanted, 0) * _SIDES.get(row["stance"], 0)
            self.counts["wrong side"] += sides < 0

    def _note(self, part: str, right: bool, file: str, words: str, got: str) -> None:
        self.counts[part] += right
        if not right:
            self.broken.append((part, f"{file} {words} <- {got}"))


def _side(stance: str) -> int:
    """Return 1 for it, -1 against it, 0 for neither; nobody and unclear are not neither."""
    return {"nobody": 3, "unclear": 2}.get(stance, _SIDES.get(stance, 0))


def promises_of(part: str) -> Promises:
    """Return what is kept and broken over one part of the gold texts."""
    kept = Promises()
    for path in scoring.gold_files(part):
        kept.read(scoring.load_gold(path), path.name[:2])
    return kept


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the shares of one part, and with ``--errors`` every promise that is broken."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--part", choices=scoring.PARTS, default="unseen")
    parser.add_argument("--errors", action="store_true")
    asked = parser.parse_args(arguments)
    kept = promises_of(asked.part)
    for measure, (part, whole) in MEASURES.items():
        of = f"{kept.counts[part]} of {kept.counts[whole]}"
        print(f"{measure:38}{100 * kept.share(measure):6.1f} %  {of}")
    if asked.errors:
        print(*(f"{part}: {words}" for part, words in sorted(kept.broken)), sep="\n")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    main()
