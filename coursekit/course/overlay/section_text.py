"""A lesson in pieces: each section with the cells that are its own, as text and back.

The text is that of MyST: ``+++`` parts two Markdown cells, and a fence marks a cell with code.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from coursekit.course.lesson import Lesson, book_of, lesson_of
from coursekit.course.overlay.quiz_text import quoted
from coursekit.course.quiz_cells import Cells, text_of_book, without_questions

_FENCE: Final = re.compile(
    r"^(`{3,})\{(code|raw)-cell\}\n(.*?)^\1[ \t]*$\n?", re.MULTILINE | re.DOTALL
)
_PART: Final = re.compile(r"^\+\+\+[ \t]*$\n?", re.MULTILINE)
_HEADING: Final = re.compile(r"\A\s*## .+\n\s*[^\n]*<!-- section: ([\w-]+) -->")
_MINUTES_ROW: Final = re.compile(r"^(\|\s*\*\*Minutes\*\*\s*\|)[^|\n]*(\|)", re.MULTILINE)
_LONGEST_ID: Final = 64  # of a cell, in the notebook format


@dataclass(frozen=True)
class Piece:
    """The cells of one section; ``""`` is what comes before the first."""

    section: str
    cells: Cells


@dataclass(frozen=True)
class LessonText:
    """A notebook, its cells by section."""

    path: str
    book: dict[str, Any]
    pieces: tuple[Piece, ...]

    def original(self, section: str) -> str | None:
        """Return a section as an overlay quotes it; None where there is none."""
        cells = self._cells(section)
        return None if cells is None else quoted("\n".join(_parts(cells)))

    def minutes(self, section: str) -> int | None:
        """Return the minutes of a section; None where it has none."""
        found = (each.minutes for each in self._lesson().sections if each.id == section)
        return next(found, None)

    def hidden(self, section: str) -> LessonText:
        """Return the lesson without a section."""
        return self._with(piece for piece in self.pieces if piece.section != section)

    def replaced(self, section: str, text: str) -> LessonText:
        """Return the lesson with another section in the place of one; what is alike stays."""
        cells = self._made(section, text)
        return self._with(
            Piece(section, cells) if piece.section == section else piece for piece in self.pieces
        )

    def timed(self, section: str, minutes: int) -> LessonText:
        """Return the lesson with other minutes for a section."""
        note = rf"^(\s*\*?)\d+\b(?=[^\n]*<!-- section: {re.escape(section)} -->)"
        return self._edited(re.compile(note, re.MULTILINE), rf"\g<1>{minutes}")

    def about(self, old: str, new: str) -> LessonText:
        """Return the lesson with another article wherever a path names one."""
        return self._edited(_path_to(old), new)

    def names(self, article: str) -> bool:
        """Tell whether a path in the lesson names an article."""
        cells = (cell for piece in self.pieces for cell in piece.cells)
        return any(_path_to(article).search(_source(cell)) for cell in cells)

    def spoken(self, language: str) -> LessonText:
        """Return the lesson in another language, as its metadata say it."""
        metadata = self.book.get("metadata", {})
        own = {**metadata.get("coursekit", {}), "language": language}
        return replace(self, book={**self.book, "metadata": {**metadata, "coursekit": own}})

    def summed(self) -> LessonText:
        """Return the lesson with the minutes of its sections in its header."""
        sessions: Counter[int] = Counter()
        for section in self._lesson().sections:
            sessions[section.session] += section.minutes or 0
        parts = [minutes for minutes in sessions.values() if minutes]
        each = f" ({' + '.join(map(str, parts))})" if len(parts) > 1 else ""
        return self._edited(_MINUTES_ROW, rf"\1 {sum(parts)}{each} \2")

    def total(self) -> int:
        """Return the minutes of all sections."""
        return sum(section.minutes or 0 for section in self._lesson().sections)

    def content(self) -> bytes:
        """Return the notebook as a file."""
        return text_of_book(self._whole()).encode()

    def _cells(self, section: str) -> Cells | None:
        return next((piece.cells for piece in self.pieces if piece.section == section), None)

    def _edited(self, pattern: re.Pattern[str], new: str) -> LessonText:
        return self._with(
            replace(piece, cells=[_edited(cell, pattern, new) for cell in piece.cells])
            for piece in self.pieces
        )

    def _with(self, pieces: Iterable[Piece]) -> LessonText:
        return replace(self, pieces=tuple(pieces))

    def _whole(self) -> dict[str, Any]:
        return {**self.book, "cells": [cell for piece in self.pieces for cell in piece.cells]}

    def _lesson(self) -> Lesson:
        return lesson_of(Path(self.path), self._whole())

    def _made(self, section: str, text: str) -> Cells:
        """Return the cells that a text is: those of the section where they say the same."""
        there = list(self._cells(section) or ())
        taken = {str(cell.get("id")) for piece in self.pieces for cell in piece.cells}
        made: Cells = []
        for kind, source in _cells_in(text):
            alike = [cell for cell in there if _says(cell, kind, source)]
            if alike:
                there.remove(alike[0])
                made.append(alike[0])
            else:
                made.append(_cell(kind, source, _free_id(section, taken)))
        return made


def lesson_text(path: str, raw: bytes) -> LessonText:
    """Take a notebook to pieces, without the questions on paper, which are made for each build."""
    book = book_of(Path(path), raw)
    cells = without_questions(lesson_of(Path(path), book), book["cells"])
    lesson = lesson_of(Path(path), {**book, "cells": cells})
    starts: dict[int, list[tuple[int, str]]] = {}
    for section in lesson.sections:
        starts.setdefault(section.cell, []).append((section.line, section.id))
    pieces = [Piece("", [])]
    for number, cell in enumerate(cells, 1):
        for begun, part in _split(cell, starts.get(number, ())):
            if begun is not None:
                pieces.append(Piece(begun, []))
            pieces[-1].cells.append(part)
    return LessonText(path, book, tuple(pieces))


def heading_of(text: str) -> str:
    r"""Return the section that a text's heading names; "" where it names none.

    >>> heading_of("## Who?\n*5 minutes* <!-- section: who -->\n\nWords.")
    'who'
    """
    found = _HEADING.match(text)
    return found[1] if found else ""


def _path_to(article: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=seeds/){re.escape(article)}(?![\w-])")


def _split(
    cell: dict[str, Any], starts: Sequence[tuple[int, str]]
) -> Iterator[tuple[str | None, dict[str, Any]]]:
    """Yield the parts of a cell, each with the section that it begins; None for none."""
    if not starts:
        yield None, cell
        return
    lines = _lines(_source(cell))
    cuts = [line - 1 for line, _ in starts] + [len(lines)]
    begun: list[tuple[str | None, str]] = [(None, "".join(lines[: cuts[0]]))]
    begun += [
        (section, "".join(lines[start:end]))
        for (_, section), (start, end) in zip(starts, pairwise(cuts), strict=True)
    ]
    parts = [(section, source) for section, source in begun if source.strip()]
    if len(parts) == 1:
        yield parts[0][0], cell
        return
    for at, (section, source) in enumerate(parts):
        named = {"id": f"{cell['id']}-{section}"[-_LONGEST_ID:]} if at and "id" in cell else {}
        yield section, {**cell, **named, "source": _lines(source.strip("\n"))}


def _parts(cells: Cells) -> Iterator[str]:
    """Yield cells as text: what parts two of them is a line of its own."""
    before = ""
    for cell in cells:
        source, kind = _source(cell).strip("\n"), cell["cell_type"]
        if kind == "markdown":
            if before == "markdown":
                yield "\n+++\n"
            elif before:
                yield ""
            yield source
        else:
            ticks = max([3, *(len(run) + 1 for run in re.findall(r"`{3,}", source))]) * "`"
            yield f"\n{ticks}{{{kind}-cell}}\n{source}\n{ticks}"
        before = kind


def _cells_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield the kind and the source of each cell that a text is."""
    at = 0
    for fence in _FENCE.finditer(text):
        yield from _markdown_in(text[at : fence.start()])
        yield fence[2], fence[3].rstrip("\n")
        at = fence.end()
    yield from _markdown_in(text[at:])


def _markdown_in(text: str) -> Iterator[tuple[str, str]]:
    return (("markdown", part.strip("\n")) for part in _PART.split(text) if part.strip())


def _says(cell: dict[str, Any], kind: str, source: str) -> bool:
    return bool(cell["cell_type"] == kind) and quoted(_source(cell)) == quoted(source)


def _source(cell: dict[str, Any]) -> str:
    source = cell.get("source", "")
    return source if isinstance(source, str) else "".join(source)


def _edited(cell: dict[str, Any], pattern: re.Pattern[str], new: str) -> dict[str, Any]:
    """Return a cell with a pattern replaced; the very same one where nothing matches."""
    old = _source(cell)
    source = pattern.sub(new, old)
    return cell if source == old else {**cell, "source": _lines(source)}


def _lines(source: str) -> list[str]:
    return re.findall(r"[^\n]*\n|[^\n]+", source)


def _cell(kind: str, source: str, name: str) -> dict[str, Any]:
    made = {"cell_type": kind, "id": name, "metadata": {}, "source": _lines(source)}
    return made | ({"execution_count": None, "outputs": []} if kind == "code" else {})


def _free_id(section: str, taken: set[str]) -> str:
    number = 1
    while (name := f"{section[: _LONGEST_ID - 8]}-own-{number}") in taken:
        number += 1
    taken.add(name)
    return name
