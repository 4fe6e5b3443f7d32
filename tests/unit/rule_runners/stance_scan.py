"""Runs the rules of what stands between a cue and the issue over their examples."""

from __future__ import annotations

from collections.abc import Iterator

from rule_check import Found
from rule_runners.stance_findings import read

from coursekit.reading.stance.context import Scan
from coursekit.reading.stance.findings import findings


def run(text: str) -> Iterator[Found]:
    """Give each word behind a cue, up to the one that ends them."""
    holders, contexts = read(text)
    for context in contexts:
        for hit in context.hits:
            scan = Scan(context, hit.end)
            for at in range(hit.end, len(context.lowers)):
                ended = scan.ends_at(at)
                yield Found(scan.rule, {"": context.span(at, at + 1)})
                if ended:
                    break
        findings(context, holders)  # what it tells counts for the next
