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
from coursekit.reading.rules.gazetteer import Known, bare, lexicon
from coursekit.reading.text.spans import Span


def signed(text: str, bylines: Sequence[Span]) -> list[Mention]:
    """Return who signs the page ("Posted by NAME"): the one who says "I" and "we"."""
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
    """Return the names in lines that say whose speech a page is."""
    openings = ((start, _opening(text[start:end], "speech")) for start, end in heads)
    names = (_NAMED.match(text, start + len(words) + 1) for start, words in openings if words)
    return [Span(*name.span()) for name in names if name]


def _opening(line: str, *labels: str) -> str:
    """Return the longest words of some lists with which a line opens, "" for none."""
    words = [word for label in labels for word in word_classes("page/line_words.txt")[label]]
    return max((word for word in words if line.lower().startswith(word)), key=len, default="")


#: What the brackets of a dateline hold, and each piece of a line of credit.
_BRACKETS: Final = re.compile(r"\(([A-Z][^()\n]{1,40})\)")
_PIECE: Final = re.compile(r"[^,;:]+?(?= and |[,;:.]|\.?$)")


def credited(text: str, datelines: Sequence[Span], credits: Sequence[Span]) -> list[Mention]:
    """Return whom datelines and credit lines name: the sources of the report, and no parties."""
    every = (match for line in datelines for match in _BRACKETS.finditer(text, *line))
    named = [(match.start(1), match[1], match[0]) for match in every]
    # The brackets of a dateline may hold a place, too.
    found = [_credit(*name) for name in named if _source(name[1]).type == "media"]
    for start, end in credits:
        opening = _opening(text[start:end], "credit")
        for piece in _PIECE.finditer(text, start + len(opening), end):
            printed = piece[0].strip().removeprefix("and ")
            first = piece.start() + piece[0].find(printed)
            if is_capital(printed):
                found.append(_credit(first, printed, f"{opening.capitalize()} …"))
    return found


def _source(printed: str) -> Known:
    """Return the well-known name that a line prints, or one with what its last word tells."""
    lex, words = lexicon(), tuple(printed.removeprefix("The ").split())
    type_, key = lex.heads.get(words[-1], ""), f"organisation:{bare(printed).lower()}"
    other = Known(words, printed, type_, "organisation", key, "", "")
    return next((known for known in lex.known.get(words[0], ()) if known.words == words), other)


def _credit(start: int, printed: str, opening: str) -> Mention:
    """Return the mention of a source that a line of credit or the head of a report names."""
    source = _source(printed)
    rule = f"“{opening}”, a credit line, names it as a source of the report"
    end = start + len(printed)
    return Mention(start, end, source.name, "media", "credit", source.key, rule)
