"""How a line of a page begins: with a place and a day, a speaker's label, or who writes."""

from __future__ import annotations

import itertools

from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.reading.lexicon import word_classes
from coursekit.reading.page.lines import Line, in_capitals, is_kicker, opening, pattern
from coursekit.reading.rules.gazetteer import lexicon


def is_signature(line: Line) -> bool:
    """Tell whether a line between headline and story is the writers' names: "Ann Lee in Geneva"."""
    named = pattern("names").fullmatch(line.words) is not None
    body = not lexicon().heads.keys().isdisjoint(line.words.split())  # "General Assembly"
    return named and not body and not _tells(line)


def _tells(line: Line) -> bool:
    """Tell whether a line that seems a name holds a verb, "passes", "rejected": it is a heading."""
    return any(word.endswith(("s", "ed")) and readings_of(word) for word in line.small)


def is_masthead(line: Line) -> bool:
    """Tell "Ministry of Trade and Justice" from a headline."""
    joining = word_classes("page/line_words.txt")["joining"]
    words = [word.strip(",|") for word in line.words.split()]
    named = list(itertools.filterfalse(joining.__contains__, words))
    parts = [word for word, after in itertools.pairwise([*words, "of"]) if after in joining]
    in_full = pattern("in capitals").fullmatch(line.words) is not None
    body = not lexicon().heads.keys().isdisjoint([*named[:1], *parts])
    return in_full and body and not _tells(line)


def dateline_end(line: Line, *, only_label: bool) -> int:
    """Return how long the dateline of a line is, "GENEVA, Nov 11 (Reuters) -"; 0 for none."""
    if not line.ended and line.count <= 25 and line.words[-1] != ":":
        return 0
    found = opening("dateline", line.words)
    if only_label and line.count > 14:
        found = found or opening("place colon", line.words)
    return 0 if is_kicker(found.rstrip(" -–—:")) else len(found)


def label_of(line: Line) -> str:
    """Return what may be the label of a speaker at the head of a line, "MS. LEE:", else ""."""
    return opening("speaker", line.words)


def is_label(label: str) -> bool:
    """Tell "MS. LEE:" and "Mr. Lee (Chad):" from "CORRECTION:", and "Lee:", which must come back.

    >>> is_label("MS. LEE:"), is_label("CORRECTION:"), is_label("Lee:")
    (True, False, False)
    """
    name, _, beside = label.partition(" (")
    return bool(beside) or (in_capitals(name) and not is_kicker(name.rstrip(":")))
