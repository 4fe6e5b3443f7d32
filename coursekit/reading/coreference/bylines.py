"""Who signs a page, and whom its credit lines name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.name_runs import is_capital
from coursekit.reading.entities.names import find_names
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.lexicon import word_classes
from coursekit.reading.rules.gazetteer import Known, bare, lexicon
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
        found += find_names(text, [Sentence.of(text, line)], sources=[line])[:1]
    return found


#: Where the name of who speaks ends: "Statement by Ambassador Ann Lee, Chargé d'affaires, at …".
_NAMED: Final = re.compile(
    r"(?:(?!,| (?:at|on|to|in|for|during|before|after|following|regarding) ).)+"
)


def headed(text: str, heads: Sequence[Span]) -> list[Span]:
    """Return the names in lines that say whose speech a page is.

    >>> page = "Statement by Ann Lee, the envoy, at the debate"
    >>> [place.of(page) for place in headed(page, [Span(0, len(page))])]
    ['Ann Lee']
    """
    openings = ((start, _opening(text[start:end], "speech")) for start, end in heads)
    names = (_NAMED.match(text, start + len(words) + 1) for start, words in openings if words)
    return [Span(*name.span()) for name in names if name]


def _opening(line: str, *labels: str) -> str:
    """Return the longest words of some lists with which a line opens, "" for none."""
    words = [word for label in labels for word in word_classes("page/line_words.txt")[label]]
    return max((word for word in words if line.lower().startswith(word)), key=len, default="")


_BRACKETS: Final = re.compile(r"\(([A-Z][^()\n]{1,40})\)")


def datelined(text: str, datelines: Sequence[Span]) -> list[Mention]:
    """Return the agencies in brackets that the datelines name as the source of the report.

    >>> page = "LISBON, May 3 (Transworld Press) -"
    >>> datelined(page, [Span(0, len(page))])[0].name
    'Transworld Press'
    """
    every = (match for line in datelines for match in _BRACKETS.finditer(text, *line))
    # The brackets of a dateline may hold a place, too.
    found = [match for match in every if _source(match[1]).type == "media"]
    return [_credit(*match.span(1), match[1], f"({match[1]})") for match in found]


def _source(printed: str) -> Known:
    """Return the well-known name that a line prints, or one with what its last word tells."""
    lex, words = lexicon(), tuple(printed.removeprefix("The ").split())
    type_, key = lex.heads.get(words[-1], ""), f"organisation:{bare(printed).lower()}"
    other = Known(words, printed, type_, "organisation", key, "", "")
    return next((known for known in lex.known.get(words[0], ()) if known.words == words), other)


def _credit(start: int, end: int, printed: str, opening: str) -> Mention:
    """Return the mention of a source that a line of credit or the head of a report names."""
    source = _source(printed)
    rule = f"“{opening}”, a credit line, names it as a source of the report"
    return Mention(start, end, source.name, "media", "credit", source.key, rule)


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
            if is_capital(printed):
                end_ = first + len(printed)
                found.append(_credit(first, end_, printed, f"{opening.capitalize()} …"))
    return found
