"""How capitals are read that begin with a well-known name."""

from __future__ import annotations

from collections.abc import Iterable

from name_lines import lines_of
from rule_check import Found

from coursekit.reading.entities.name import Name, rules_of


def run(text: str) -> Iterable[Found]:
    for line in lines_of(text):
        for at, word in enumerate(line.words):
            known = line.known(at)
            if known.words:
                name = Name(line, at, line.run_end(at), known)
                last = line.words[at + len(known.words) - 1]
                yield Found(rules_of("runs.rules").choose(name), {"": (word.start, last.end)})
