"""How some words with capitals are read."""

from __future__ import annotations

from collections.abc import Iterable

from name_lines import lines_of
from rule_check import Found

from coursekit.reading.entities.judgement import judge
from coursekit.reading.entities.name import Name
from coursekit.reading.entities.names import RUNS


def run(text: str) -> Iterable[Found]:
    for line in lines_of(text):
        end = 0
        for at, word in enumerate(line.words):
            known = line.known(at)
            if at >= end and (known.words or line.capital(at)):
                end = at + len(known.words) if known.words else line.run_end(at)
                name = Name(line, at, line.run_end(at), known)
                if not known.words:
                    judge(name)  # what it tells of other names counts
                yield Found(RUNS.choose(name), {"": (word.start, line.words[end - 1].end)})
