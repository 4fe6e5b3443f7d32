"""The words of a row: those that somebody has typed, or marked in the article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from coursekit.errors import TableError
from coursekit.reading.article import Article
from coursekit.reading.text.spans import Span
from coursekit.reading.time.calendar import bounds
from coursekit.tables.curation.session.cells import Cells
from coursekit.tables.schema import BETWEEN_PIECES

#: By the column of words, those of their offsets: start and end, and of a content also its pieces.
OFFSETS: Final[Mapping[str, tuple[str, ...]]] = {
    "evidence": ("start", "end"),
    "expression": ("expression_start", "expression_end"),
    "source": ("source_start", "source_end"),
    "cue": ("cue_start", "cue_end"),
    "content": ("content_start", "content_end", "content_spans"),
}
#: What a row says whose coder is in doubt, and gives no other reason.
_IN_DOUBT: Final = "its coder is in doubt"
_BOUNDS: Final = ("precision", "earliest", "latest")
#: The signs that open a quotation, each with that which closes it.
_QUOTES: Final = {"“": "”", "‘": "’", '"': '"', "«": "»", "„": "“", "‹": "›", "»": "«"}
#: What may stand between the last word of a quotation and the sign that closes it.
_STOPS: Final = ".,;:!?…"


def mended(
    text: str, before: Cells, cells: Mapping[str, str], marked: Mapping[str, Sequence[Span]]
) -> Cells:
    """Return a row with other cells, and with words that were marked in the article.

    Where words are only typed, their offsets are emptied, and so found from the words.
    """
    known = {name: cell for name, cell in cells.items() if before.get(name, "") != cell}
    after = {**before, **known}
    for column in OFFSETS:
        if column in known:
            after |= dict.fromkeys(OFFSETS[column], "")
    for column, spans in marked.items():
        after |= marked_cells(text, column, spans)
    if cells.get("certainty") == "doubtful" and after.get("why", "") == before.get("why", ""):
        after["why"] = "; ".join(filter(None, [before.get("why", ""), _IN_DOUBT]))
    return after | _of_value(before, after)


def marked_cells(text: str, column: str, spans: Sequence[Span]) -> Cells:
    """Return the cells of words that were marked, and of their offsets."""
    if not all(0 <= span.start < span.end <= len(text) for span in spans):
        raise TableError("expected words of the article, found none there. Mark them again.")
    words = BETWEEN_PIECES.join(span.of(text) for span in spans)
    if column not in OFFSETS:
        return {column: words}
    ends = [str(spans[0].start), str(spans[-1].end)]
    pieces = "; ".join(f"{span.start}:{span.end}" for span in spans)
    if column != "content" and len(spans) > 1:
        raise TableError("expected words in one piece, found several. Mark them again.")
    return {column: words, **dict(zip(OFFSETS[column], [*ends, pieces], strict=False))}


def _of_value(before: Mapping[str, str], after: Mapping[str, str]) -> Cells:
    """Return what follows from another date: its precision and the days that it spans."""
    if after.get("value", "") == before.get("value", ""):
        return {}
    if any(after[name] != before.get(name, "") for name in _BOUNDS):
        return {}
    if not after["value"]:
        return {"precision": "undated", "earliest": "", "latest": ""}
    found = bounds(after["value"])
    days = (str(found.earliest or ""), str(found.latest or ""))
    return dict(zip(_BOUNDS, (found.precision, *days), strict=True))


def marked_spans(text: str, words: Iterable[Span]) -> list[Span]:
    """Return the stretches of words that were marked one by one, with the quotes around each.

    Examples
    --------
    >>> text = "He said: “We will vote.” She left."
    >>> found = marked_spans(text, [Span(10, 12), Span(13, 17), Span(18, 22)])
    >>> [span.of(text) for span in found]
    ['“We will vote.”']
    """
    pieces: list[Span] = []
    for word in sorted(words):
        between = text[pieces[-1].end : word.start] if pieces else "-"
        if pieces and not any(sign.isalnum() for sign in between) and "\n\n" not in between:
            pieces[-1] = Span(pieces[-1].start, word.end)
        else:
            pieces.append(word)
    return [_with_quotes(text, piece) for piece in pieces]


def _with_quotes(text: str, span: Span) -> Span:
    """Return a span with the quotation marks that open before it and close in it or after it."""
    closing = _QUOTES.get(text[span.start - 1 : span.start])
    if closing is None:
        return span
    end = span.end
    while text[end : end + 1] and text[end] in _STOPS and text[end] != closing:
        end += 1
    if text[end : end + 1] == closing:
        return Span(span.start - 1, end + 1)
    return Span(span.start - 1, span.end) if closing in span.of(text) else span


def sentence_around(article: Article, span: Span) -> Cells:
    """Return the cells of the sentences that some words stand in."""
    inside = [one for one in article.sentences if one.start < span.end and span.start < one.end]
    start = min([span.start, *(one.start for one in inside)])
    end = max([span.end, *(one.end for one in inside)])
    return {"evidence": article.text[start:end], "start": str(start), "end": str(end)}


def count(text: str, forms: Iterable[str]) -> int:
    """Return how often a text prints one of some names."""
    longest_first = sorted(map(re.escape, forms), key=len, reverse=True)
    return len(re.findall(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)", text))
