"""Where the words of a row stand in the article: held against its offsets, or found from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from coursekit.reading.text.spans import Span
from coursekit.tables.csv_file import CellFault
from coursekit.tables.schema import BETWEEN_PIECES
from coursekit.yamlfile.messages import shortened

#: Cells whose words the article prints, and what the names of their two offsets begin with.
_PRINTED: Final = {
    "evidence": "",
    "expression": "expression_",
    "source": "source_",
    "cue": "cue_",
}
_CONTENT: Final = ("content_start", "content_end", "content_spans")
#: The columns that may be empty, or left out, since they follow from words.
OFFSETS: Final = frozenset(
    {*_CONTENT, *(f"{name}{end}" for name in _PRINTED.values() for end in ("start", "end"))}
)

Cells = dict[str, Any]


def place(text: str, cells: Cells) -> Iterator[CellFault]:
    """Hold the words of a row against the article, and fill in the offsets that are empty."""
    within: Span | None = None
    for name, ends in _PRINTED.items():
        columns = (f"{ends}start", f"{ends}end")
        if not {name, *columns} <= cells.keys():
            continue
        try:
            span = _span(text, name, columns, cells, within)
        except _MisplacedError as error:
            yield CellFault(error.column, str(error))
            if name == "evidence":
                return  # where to look for the others is not known
            continue
        within = span if name == "evidence" else within
        cells[columns[0]], cells[columns[1]] = span or (None, None)
    if {"content", *_CONTENT} <= cells.keys():
        try:
            spans = _content(text, cells, within)
        except _MisplacedError as error:
            yield CellFault(error.column, str(error))
        else:
            cells["content_spans"] = tuple((span.start, span.end) for span in spans)
            cells["content_start"] = spans[0].start if spans else None
            cells["content_end"] = spans[-1].end if spans else None


class _MisplacedError(ValueError):
    """Words do not stand where a row says, or cannot be found."""

    def __init__(self, column: str, message: str) -> None:
        self.column = column
        super().__init__(message)


def _span(
    text: str, name: str, columns: tuple[str, str], cells: Cells, within: Span | None
) -> Span | None:
    """Return where a cell's words stand: where its offsets say, or where they are found."""
    words, (start, end) = cells[name], (cells[column] for column in columns)
    if not words and name == "evidence":
        raise _MisplacedError(
            name, "expected the sentence that shows the row; the cell is empty. Fill it in."
        )
    if start is None and end is None:
        return _found(text, name, words, within, " and ".join(columns)) if words else None
    if start is None or end is None:
        empty = columns[0] if start is None else columns[1]
        raise _MisplacedError(
            empty, f"the cell is empty, and its other half is not. {_remedy(' and '.join(columns))}"
        )
    span = Span(start, end)
    printed = _printed(text, [span], columns[0])
    if printed != words:
        raise _MisplacedError(
            name,
            f"expected the words at {start}:{end} of the article, {_quoted(printed)};"
            f" found {_quoted(words)}. {_remedy(' and '.join(columns))}",
        )
    return span


def _content(text: str, cells: Cells, within: Span | None) -> list[Span]:
    """Return where the pieces of what is said stand."""
    words, (start, end, given) = cells["content"], (cells[name] for name in _CONTENT)
    if not given and start is not None and end is not None:
        given = ((start, end),)
    if given:
        spans = [Span(*each) for each in given]
        printed = _printed(text, spans, "content_spans")
        if printed != words:
            raise _MisplacedError(
                "content",
                f"expected the words at its marks, {_quoted(printed)}; found {_quoted(words)}."
                f" {_remedy(', '.join(_CONTENT))}",
            )
        for name, found, wanted in (
            ("content_start", start, spans[0].start),
            ("content_end", end, spans[-1].end),
        ):
            if found not in {None, wanted}:
                raise _MisplacedError(
                    name,
                    f"expected {wanted}, as content_spans has it, found {found}."
                    f" {_remedy(', '.join(_CONTENT))}",
                )
        return spans
    if start is not None or end is not None:
        raise _MisplacedError("content_spans", f"the cell is empty. {_remedy(', '.join(_CONTENT))}")
    if not words:
        return []
    whole = _places(text, words, Span(0, len(text)))
    pieces = [words] if whole else words.split(BETWEEN_PIECES)
    return [_found(text, "content", piece, within, "content_spans") for piece in pieces]


def _found(text: str, name: str, words: str, within: Span | None, columns: str) -> Span:
    """Return the one place of some words: in the row's evidence, else in the article."""
    everywhere = Span(0, len(text))
    starts = _places(text, words, within or everywhere)
    where = "the row's evidence" if starts and within else "the article"
    if not starts and within:
        starts = _places(text, words, everywhere)
    if len(starts) == 1:
        return Span(starts[0], starts[0] + len(words))
    if not starts:
        raise _MisplacedError(
            name,
            f"{_quoted(words)} does not appear in the article. Copy the words from it, with their"
            " quotation marks and line ends.",
        )
    ats = ", ".join(map(str, starts[:5])) + (" …" if len(starts) > 5 else "")
    raise _MisplacedError(
        name,
        f"{_quoted(words)} appears {len(starts)} times in {where}, at {ats}. Fill in {columns}"
        " for the place that is meant.",
    )


def _places(text: str, words: str, within: Span) -> list[int]:
    """Return where some words begin; only where they are whole words, if they are so anywhere."""
    starts = []
    at = text.find(words, within.start, within.end)
    while at >= 0:
        starts.append(at)
        at = text.find(words, at + 1, within.end)
    return [at for at in starts if _is_whole(text, at, at + len(words))] or starts


def _is_whole(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    opens = before.isalnum() and text[start].isalnum()
    return not opens and not (after.isalnum() and text[end - 1].isalnum())


def _printed(text: str, spans: Sequence[Span], column: str) -> str:
    """Return the words that the article prints at some spans."""
    for start, end in spans:
        if not 0 <= start <= end <= len(text):
            raise _MisplacedError(
                column,
                f"expected characters of the article, which has {len(text)}; found {start}:{end}."
                " Correct the numbers, or empty the cells: they are found from the words.",
            )
    return BETWEEN_PIECES.join(span.of(text) for span in spans)


def _quoted(words: str) -> str:
    return f"“{shortened(words, 80)}”"


def _remedy(columns: str) -> str:
    return (
        f"Correct the words, or empty {columns}: they are found from the words. The article itself"
        " must not be edited."
    )
