"""A lesson: a notebook that follows the conventions in this folder's README."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from coursekit.errors import AuthoredFileError
from coursekit.files import OddFileError, bytes_of
from coursekit.quiz.review.units import called

#: A notebook without outputs has a thousandth of it.
_MOST_BYTES: Final = 100_000_000

_MARKDOWN: Final = MarkdownIt("commonmark").enable("table")
WORD: Final = re.compile(r"\w+(?:['’.,/-]\w+)*")
_NOTE = re.compile(r"<!--\s*(section|objective|session)\s*:\s*([^\s>]+)\s*-->")
_ON_PAPER = re.compile(r"<!-- on-paper: (\S+)(?: \(([\w-]+)\))? -->")
_MINUTES = re.compile(r"^(\d+)\s*min(?:ute)?s?\b", re.IGNORECASE)
_LONGEST_NAME: Final = 255  # bytes: what file systems allow
_FIRST_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as it lies in the file; `number` counts from 1, as a reader would."""

    number: int
    id: str
    kind: str
    source: str
    outputs: int
    count: int | None

    @property
    def on_paper(self) -> str:
        """The quiz file whose questions this cell shows without a kernel; "" where it does not."""
        found = self._note_on_paper
        return found[1] if found else ""

    @property
    def language_on_paper(self) -> str:
        """The language that such a cell was made in: English, unless it says another."""
        found = self._note_on_paper
        return (found and found[2]) or "en"

    @property
    def _note_on_paper(self) -> re.Match[str] | None:
        return _ON_PAPER.match(self.source) if self.kind == "markdown" else None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, and where it is (`line` counts from 1 within its cell)."""

    level: int
    title: str
    cell: int
    line: int


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the lesson under a heading of the second level."""

    id: str  # "" where it has none
    title: str
    minutes: int | None
    session: int
    cell: int
    line: int
    cells: tuple[int, ...]  # the first may be the last of the section before, too


@dataclass(frozen=True, slots=True)
class Objective:
    """What a student can do afterwards; `verb` is the bold word it opens with, in lower case."""

    id: str
    verb: str
    text: str
    cell: int
    line: int


@dataclass(frozen=True, slots=True)
class PathUse:
    """A path that a code cell names, as written and as it resolves from the notebook's folder."""

    written: str
    path: Path
    cell: int


@dataclass(frozen=True)
class Lesson:
    """A notebook, read for what the lesson standard speaks about."""

    path: Path
    cells: tuple[Cell, ...]
    metadata: dict[str, Any]
    nbformat: tuple[int, int]

    @property
    def number(self) -> int | None:
        """The lesson's place in the course, from the file's name; None when it has none."""
        found = re.match(r"(\d+)-", self.path.name)
        return int(found[1]) if found else None

    @property
    def title(self) -> str:
        """Its first heading; the name of its file, where it has none."""
        return next((each.title for each in self.headings if each.level == 1), self.path.stem)

    @property
    def name(self) -> str:
        """What students read it is called: the unit's number and its title."""
        return called(self.number, self.title)

    @property
    def language(self) -> str:
        """Its language, as a code, where its metadata say so; "" where they do not."""
        said = self._said("language")
        return said if isinstance(said, str) else ""

    @property
    def is_marked(self) -> bool:
        """Whether its metadata say that it is a lesson: then it opens as one in JupyterLab."""
        return self._said("lesson") is True

    def _said(self, name: str) -> Any:
        own = self.metadata.get("coursekit")
        return own.get(name) if isinstance(own, dict) else None

    def markdown(self) -> Iterator[Cell]:
        """Yield the Markdown cells that a person wrote, in order."""
        return (cell for cell in self.cells if cell.kind == "markdown" and not cell.on_paper)

    def code(self) -> Iterator[Cell]:
        """Yield the code cells in order."""
        return (cell for cell in self.cells if cell.kind == "code")

    def _blocks(self, kind: str) -> Iterator[tuple[Cell, Token, Token]]:
        """Yield each cell with its tokens of a kind, and the inline one that follows each."""
        return (each for each in self._texts if each[1].type == kind)

    @cached_property
    def _texts(self) -> tuple[tuple[Cell, Token, Token], ...]:
        """Every inline token, behind its cell and the token before it."""
        return tuple(
            (cell, first, second)
            for cell in self.markdown()
            for first, second in pairwise(_tokens(cell.source))
            if second.type == "inline"
        )

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """Every heading, in order."""
        return tuple(
            Heading(int(opening.tag[1:]), plain_text([inline]), cell.number, _line(opening))
            for cell, opening, inline in self._blocks("heading_open")
        )

    @cached_property
    def header(self) -> dict[str, str]:
        """The header's rows: what the first cell of each row says, in lower case, to the rest."""
        for cell in self.markdown():
            rows = _table_rows(_tokens(cell.source))
            if any(row and row[0].lower() == "audience" for row in rows):
                return {row[0].lower(): " ".join(row[1:]).strip() for row in rows if row}
        return {}

    @cached_property
    def header_minutes(self) -> int | None:
        """The first number in the header's minutes; None when there is none."""
        found = _FIRST_NUMBER.search(self.header.get("minutes", ""))
        return int(found[0]) if found else None

    @cached_property
    def objectives(self) -> tuple[Objective, ...]:
        """Every list item that carries an objective's note, in order."""
        return tuple(
            Objective(note, _first_bold(inline), plain_text([inline]), cell.number, _line(opening))
            for cell, opening, inline in self._blocks("paragraph_open")
            for kind, note in _NOTE.findall(inline.content)
            if kind == "objective"
        )

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Every section, in order, with the cells that belong to it."""
        starts = [
            (cell.number, _line(opening), plain_text([inline]), _below(cell.source, opening))
            for cell, opening, inline in self._blocks("heading_open")
            if opening.tag == "h2"
        ]
        ends = [*(start[0] for start in starts), len(self.cells) + 1][1:]
        sections: list[Section] = []
        for (cell, line, title, below), end in zip(starts, ends, strict=True):
            notes = dict(_NOTE.findall(below))
            before = sections[-1].session if sections else 1
            minutes = _MINUTES.match(below.replace("*", "").strip())
            sections.append(
                Section(
                    id=notes.get("section", ""),
                    title=title,
                    minutes=int(minutes[1]) if minutes else None,
                    session=int(notes["session"]) if notes.get("session", "").isdigit() else before,
                    cell=cell,
                    line=line,
                    cells=tuple(range(cell, max(end, cell + 1))),
                )
            )
        return tuple(sections)

    @cached_property
    def quizzes(self) -> tuple[PathUse, ...]:
        """The quiz files that the code cells show, in order."""
        return self._files_of("Quiz")

    @cached_property
    def guesses(self) -> tuple[PathUse, ...]:
        """The files of the guesses that the code cells ask for, in order."""
        return self._files_of("Predict")

    def _files_of(self, called: str) -> tuple[PathUse, ...]:
        """Return the first texts of the calls of that name."""
        calls = ((cell, node) for cell, node in self._nodes() if name_called(node) == called)
        return self._paths(
            (cell, node.args[0]) for cell, node in calls if isinstance(node, ast.Call) and node.args
        )

    @cached_property
    def is_review(self) -> bool:
        """Whether it shows a review of the lessons, or the progress in them, and no quiz."""
        calls = {name_called(node) for _, node in self._nodes()}
        return not self.quizzes and not calls.isdisjoint({"Review", "Progress"})

    @cached_property
    def texts(self) -> tuple[PathUse, ...]:
        """Every short text in the code cells, in order: some of them are paths."""
        return self._paths(self._nodes())

    def _nodes(self) -> Iterator[tuple[Cell, ast.AST]]:
        """Yield all that the code cells say, each with its cell."""
        return ((cell, node) for cell in self.code() for node in ast.walk(python_of(cell.source)))

    def _paths(self, nodes: Iterable[tuple[Cell, ast.AST]]) -> tuple[PathUse, ...]:
        texts = ((cell.number, text_of(node)) for cell, node in nodes)
        return tuple(
            PathUse(text, self.path.parent / text, number)
            for number, text in texts
            if text and text.isprintable() and len(text.encode()) <= _LONGEST_NAME
        )


def read_lesson(path: Path | str) -> Lesson:
    """Read the notebook at `path`; what the conventions say is worked out when it is asked for."""
    path = Path(path)
    return lesson_of(path, book_at(path))


def lesson_of(path: Path, book: Any) -> Lesson:
    """Return the lesson that a notebook is, as `read_lesson` does."""
    cells = book.get("cells") if isinstance(book, dict) and book.get("nbformat") == 4 else None
    if not isinstance(cells, list) or not isinstance(book.get("metadata", {}), dict):
        raise AuthoredFileError(
            "A notebook of format 4 was expected, with a list of cells; this file has none. "
            "Open it in JupyterLab and save it again.",
            path=path,
        )
    return Lesson(
        path=path,
        cells=tuple(_cell(number, raw, path) for number, raw in enumerate(cells, 1)),
        metadata=book.get("metadata", {}),
        nbformat=(_whole(book.get("nbformat")), _whole(book.get("nbformat_minor"))),
    )


def book_at(path: Path) -> Any:
    """Return what a notebook's file says, without nbformat: students read lessons for progress."""
    try:
        raw = bytes_of(path, _MOST_BYTES)
    except OddFileError as error:
        message = error.message
    except OSError as error:
        message = (
            f"A notebook was expected here, but it cannot be opened ({error.strerror}). "
            "Check the path's spelling."
        )
    else:
        return book_of(path, raw)
    raise AuthoredFileError(message, path=path)


def book_of(path: Path, raw: bytes) -> Any:
    """Return what a notebook holds; `path` is what it is called in a complaint."""
    line = None
    try:
        return json.loads(raw.decode())
    except UnicodeDecodeError:
        message = (
            "A notebook in UTF-8 was expected, but this file is in another encoding. "
            "Open it in JupyterLab and save it again."
        )
    except json.JSONDecodeError as error:
        line = error.lineno
        message = (
            f"A notebook is a JSON file, but this is not one ({error.msg}). Open it in JupyterLab"
            " and save it again, or go back to the last version that worked."
        )
    except (ValueError, RecursionError):  # a number of 5,000 figures; brackets in brackets
        message = (
            "A notebook was expected, but this holds what no notebook has: a number that is far"
            " too long, or far too many nested brackets. Go back to the last version that worked."
        )
    raise AuthoredFileError(message, path=path, line=line)


def plain_text(tokens: list[Token]) -> str:
    """Return the words that a reader sees in Markdown `tokens`: no marks, notes or code blocks.

    >>> plain_text(_MARKDOWN.parse("A **bold** [link](https://example.org) <!-- note -->"))
    'A bold link'
    """
    parts: list[str] = []
    for token in tokens:
        if token.type == "inline":
            parts.append(plain_text(token.children or []))
        elif token.type in {"text", "code_inline"}:
            parts.append(token.content)
        elif token.type in {"softbreak", "hardbreak"}:
            parts.append(" ")
    glue = " " if any(token.type == "inline" for token in tokens) else ""
    return glue.join(parts).strip()


def words_in(source: str) -> int:
    """Count the words that a reader sees in the Markdown `source`.

    >>> words_in("Two *words* <!-- and a note --> [linked](https://example.org)")
    3
    """
    return len(WORD.findall(plain_text(_tokens(source))))


def shown_text(source: str) -> str:
    r"""Return what a reader sees of the Markdown `source`, each paragraph, item or cell on a line.

    >>> shown_text("A *b*. <!-- c -->\n\n| d | e |\n|---|---|\n| f | g |").splitlines()
    ['A b.', 'd e', 'f g']
    """
    lines: list[str] = []
    in_row = False
    for token in _tokens(source):
        if token.type == "tr_open":
            lines.append("")
        in_row = token.type == "tr_open" or (in_row and token.type != "tr_close")
        if token.type == "inline":
            text = plain_text([token])
            if in_row:
                lines[-1] = f"{lines[-1]} {text}".strip()
            else:
                lines.append(text)
    return "\n".join(filter(None, lines))


def python_of(source: str) -> ast.Module:
    """Return the syntax tree of a code cell; an empty one when it is no plain Python.

    >>> len(python_of("%matplotlib inline").body)
    0
    """
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # the latter for brackets
        return ast.Module(body=[], type_ignores=[])


def _tokens(source: str) -> list[Token]:
    return _MARKDOWN.parse(source)


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 1


def _below(source: str, heading: Token) -> str:
    """Return the first line with something on it below `heading`."""
    lines = source.splitlines()[heading.map[1] if heading.map else 0 :]
    return next((line for line in lines if line.strip()), "")


def _table_rows(tokens: list[Token]) -> list[list[str]]:
    rows: list[list[str]] = []
    for first, second in pairwise(tokens):
        if first.type == "tr_open":
            rows.append([])
        elif first.type in {"th_open", "td_open"} and second.type == "inline":
            rows[-1].append(plain_text([second]))
    return rows


def _first_bold(inline: Token) -> str:
    pairs = pairwise(inline.children or [])
    bold = (second.content for first, second in pairs if first.type == "strong_open")
    return next(bold, "").strip().lower()


def text_of(node: ast.AST) -> str:
    """Return the text that a node is; "" for any other."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def name_called(node: ast.AST) -> str:
    """Return the last name of what `node` calls; "" where it calls nothing.

    >>> name_called(python_of("coursekit.read('a')").body[0].value)
    'read'
    """
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _cell(number: int, raw: object, path: Path) -> Cell:
    source = raw.get("source", "") if isinstance(raw, dict) else None
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    if not isinstance(raw, dict) or not isinstance(source, str):
        raise AuthoredFileError(
            f"Cell {number} has no text where a cell's text should be. Open the notebook in "
            "JupyterLab, delete that cell and save.",
            path=path,
        )
    outputs, count = raw.get("outputs"), raw.get("execution_count")
    return Cell(
        number=number,
        id=str(raw.get("id", "")),
        kind=str(raw.get("cell_type", "")),
        source=source,
        outputs=len(outputs) if isinstance(outputs, list) else 0,
        count=count if isinstance(count, int) else None,
    )


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
