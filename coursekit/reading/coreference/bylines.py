"""Who signs a page, and whom its credit lines name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.name_line import is_capital
from coursekit.reading.entities.names import find_names
from coursekit.reading.grammar.paragraphs import Parsed
from coursekit.reading.lexicon import by_label
from coursekit.reading.rules.gazetteer import bare
from coursekit.reading.text.spans import Span


def signed(text: str, bylines: Sequence[Span]) -> list[Mention]:
    """Return who signs the page ("Posted by NAME"): the one who says "I" and "we".

    >>> page = "Posted by Open Circuit Network on October 20, 2025"
    >>> signed(page, [Span(0, len(page))])[0].name
    'Open Circuit Network'
    >>> signed("Speech by Ann Roe", [Span(0, 17)])[0].start
    10
    """
    found = []
    for start, end in bylines:
        opening = _opening(text[start:end], "byline", "speech", "writer")
        line = Span(start + len(opening), end)
        found += find_names(text, [Parsed.of(text, line)], sources=[line])[:1]
    return found


def _opening(line: str, *labels: str) -> str:
    """Return the longest words of some lists with which a line opens, "" for none."""
    words = [word for label in labels for word in by_label("page/line_words.txt")[label]]
    return max((word for word in words if line.lower().startswith(word)), key=len, default="")


def credited(text: str, credits: Sequence[Span]) -> list[Mention]:
    """Return whom the credit lines name ("Via NAME"): the source of the report, and no party.

    >>> page = "Via The Daily Planet"
    >>> credited(page, [Span(0, len(page))])[0].name
    'The Daily Planet'
    """
    found = []
    for start, end in credits:
        line = text[start:end]
        opening = _opening(line, "credit")
        at = start + len(opening)
        for piece in re.finditer(r"[^,;:]+?(?= and |[,;:.]|\.?$)", text[at:end]):
            printed = piece[0].strip().removeprefix("and ")
            first = at + piece.start() + piece[0].find(printed)
            if printed and is_capital(printed):
                rule = (
                    f"“{opening.capitalize()} …”, a credit line, names it as a source of the report"
                )
                key = f"organisation:{bare(printed).lower()}"
                end_ = first + len(printed)
                found.append(Mention(first, end_, printed, "media", "credit", key, rule))
    return found
