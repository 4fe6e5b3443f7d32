"""Bylines and credit lines: who signs a page, who speaks on it, and whom it credits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.name_line import is_capital
from coursekit.reading.entities.names import find_names
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.lexicon import word_classes
from coursekit.reading.page.lines import pattern
from coursekit.reading.rules.gazetteer import bare, lexicon
from coursekit.reading.text.spans import Span

_PIECE: Final = re.compile(r"[^,;:]+?(?= and |[,;:.]|\.?$)")


def signed(text: str, bylines: Sequence[Span]) -> list[Mention]:
    """Return who signs the page ("Posted by NAME"): the one who says "I" and "we"."""
    found = []
    for start, end in bylines:
        opening = _opening(text[start:end], "byline", "speech", "writer")
        line = Span(start + len(opening), end)
        found += find_names(text, [Sentence.of(text, line)], sources=[line])[:1]
    return found


def headed(text: str, heads: Sequence[Span]) -> list[Span]:
    """Return the names in lines that say whose speech a page is."""
    openings = ((start, _opening(text[start:end], "speech")) for start, end in heads)
    begins = [start + len(words) + 1 for start, words in openings if words]
    names = (pattern("who speaks").match(text, begin) for begin in begins)
    return [Span(*name.span()) for name in names if name]


def _opening(line: str, *labels: str) -> str:
    """Return the longest words of some lists with which a line opens, "" for none."""
    words = [word for label in labels for word in word_classes("page/line_words.txt")[label]]
    return max((word for word in words if line.lower().startswith(word)), key=len, default="")


def credited(text: str, credits: Sequence[Span]) -> list[Mention]:
    """Return whom credit lines name: the sources of the report, and no parties."""
    found = []
    for start, end in credits:
        opening = _opening(text[start:end], "credit")
        rule = f"“{opening.capitalize()} …”, a credit line, names it as a source of the report"
        for piece in _PIECE.finditer(text, start + len(opening), end):
            printed = piece[0].strip().removeprefix("and ")
            if is_capital(printed):
                first = piece.start() + piece[0].find(printed)
                name, key = _source(printed)
                last = first + len(printed)
                found.append(Mention(first, last, name, "media", "credit", key, rule))
    return found


def _source(printed: str) -> tuple[str, str]:
    """Return the name and key of what a line prints, of a well-known body if it is one."""
    words = tuple(printed.removeprefix("The ").split())
    known = (each for each in lexicon().known.get(words[0], ()) if each.words == words)
    own = printed, f"organisation:{bare(printed).lower()}"
    return next(((each.name, each.key) for each in known), own)
