"""Texts of our own in place of articles that the public may not be given; see the README."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from coursekit.course.edition.gathering import Files
from coursekit.course.edition.lessons import is_lesson, lesson_at, name_of, quizzes_in
from coursekit.course.lesson import PathUse, python_of, text_of
from coursekit.course.quiz_cells import Cells, text_of_book
from coursekit.errors import CoursekitError
from coursekit.i18n import day_in_english
from coursekit.reading.case import Case
from coursekit.yamlfile import as_code, fitted, refuse, yaml_of

_CASE: Final = re.compile(r"seeds/([^/]+)/case\.yaml")
#: Before the folder of an article, in the tag of a cell that goes with the words of that article.
WITH: Final = "with:"
_GUESSES: Final = "notebooks/guesses/"
_HEADER_ROW: Final = re.compile(r"^\| \*\*Article or data\*\* .*$", re.MULTILINE)
_SOURCE: Final = "- Article: "
_LONGEST_ID: Final = 55  # of the cell, in the notebook format, less what is added to it


class Twin(NamedTuple):
    """An article of others, and the text that takes its place."""

    folder: str
    case: Case
    own_folder: str
    own: Case

    @property
    def named(self) -> str:
        """The article, as a lesson's new lines name it, with its address."""
        source = f"an article of {self.case.source or 'others'}"
        return f"[{source}]({self.case.url})" if self.case.url else source

    @property
    def dated(self) -> str:
        """The article, as the header of a lesson names it."""
        return ", ".join(filter(None, (self.case.source, _day(self.case))))


class Exchange(NamedTuple):
    """The files with every twin in place, and the quizzes that had no words left to ask about."""

    files: Files
    left_out: tuple[str, ...]


def with_twins(files: Files) -> Exchange:
    """Return the files of a course with a text of its own for each article that names its twin."""
    twins = {twin.folder: twin for twin in _twins_in(files)}
    made = {path: text for path, text in files.items() if _folder(path) not in twins}
    left_out = []
    for path, quiz in quizzes_in(files).items() if twins else ():
        if twin := twins.get(quiz.article or ""):
            own = f"seeds/{twin.own_folder}/quizzes/{Path(path).name}"
            if own in files:
                made[path] = files[own]
            else:
                del made[path]
                left_out.append(path)
    for path in files:
        for twin in twins.values() if path.startswith(_GUESSES) else ():
            own = f"seeds/{twin.own_folder}/guesses/{Path(path).name}"
            made[path] = files.get(own) or _guess_without(made[path], twin)
    for path in filter(is_lesson, files):
        for twin in twins.values():
            made[path] = _exchanged(made, path, twin, left_out)
    return Exchange(made, tuple(left_out))


def _folder(path: str) -> str:
    """Return the folder in ``seeds/`` that a path leads into; "" for any other."""
    top, _, below = path.partition("/")
    return below.partition("/")[0] if top == "seeds" and "/" in below else ""


def _twins_in(files: Files) -> Iterator[Twin]:
    for path in filter(_CASE.fullmatch, files):
        if b"twin" in files[path] and (own := (case := _case(files, path)).twin):
            own_path = f"seeds/{own}/case.yaml"
            if own_path not in files or f"seeds/{own}/article.txt" not in files:
                line = yaml_of(Path(path), files[path]).line("twin")
                raise CoursekitError(
                    f"line {line}: `twin` names {as_code(own)}, and seeds/ has no such folder with"
                    " an article and its case file. Correct the name, or write that text.",
                    path=path,
                )
            yield Twin(_folder(path), case, own, _case(files, own_path))


def _case(files: Files, path: str) -> Case:
    located = yaml_of(Path(path), files[path])
    case, faults = fitted(located, Case)
    refuse(path, [*located.faults, *faults])
    return case or Case()


def _day(case: Case) -> str:
    return day_in_english(case.published, "{day} {month} {year}") if case.published else ""


def _exchanged(files: Files, path: str, twin: Twin, left_out: list[str]) -> bytes:
    """Return a lesson that shows the twin; what goes with the article's words gives way to a line.

    A lesson that has nothing to do with the article stays as it is, byte for byte.
    """
    lesson, book = lesson_at(files, path)
    gone = [use for use in lesson.texts if name_of(use.path) in left_out]
    cells: Cells = []
    for cell, raw in zip(lesson.cells, book["cells"], strict=True):
        source = _without(cell.source, [use for use in gone if use.cell == cell.number])
        stays = bool(source or not cell.source) and WITH + twin.folder not in _tags(raw)
        if stays:
            made = _in_its_words(source, twin)
            cells.append(raw if made == cell.source else raw | {"source": _lines(made)})
        if (not stays or source != cell.source) and not _ends_with_note(cells, twin):
            cells.append(_new_cell(raw, "-left-out", _note(twin)))
    if cells == book["cells"]:
        return files[path]
    _explain(cells, twin)
    return text_of_book(book | {"cells": cells}).encode()


def _guess_without(content: bytes, twin: Twin) -> bytes:
    """Return the file of a guess without what it says of the article's words from a note on.

    The note is ``<!-- with:FOLDER -->``, as the tag of a cell is ``with:FOLDER``.
    """
    note = re.search(rf"<!--\s*{WITH}\s*{re.escape(twin.folder)}\s*-->".encode(), content)
    return content[: note.start()].rstrip() + b"\n" if note else content


def _tags(raw: dict[str, Any]) -> list[str]:
    tags = raw.get("metadata", {}).get("tags", [])
    return ["".join(str(tag).split()) for tag in tags] if isinstance(tags, list) else []


def _without(source: str, gone: list[PathUse]) -> str:
    """Return a code cell without the statements that show a quiz that is not there."""
    if not gone:
        return source
    lines = source.splitlines(keepends=True)
    written = {use.written for use in gone}
    for statement in reversed(python_of(source).body):
        if any(text_of(node) in written for node in ast.walk(statement)):
            del lines[statement.lineno - 1 : statement.end_lineno]
    kept = "".join(lines).rstrip()
    is_needed = any(not isinstance(each, ast.Expr) for each in python_of(kept).body)
    return kept if is_needed else ""


def _in_its_words(source: str, twin: Twin) -> str:
    """Return a cell with the twin where it names the article: its path, its day, its source."""
    source = source.replace(f"seeds/{twin.folder}/", f"seeds/{twin.own_folder}/")
    own = f"A text written for this course, set on {_day(twin.own)}"
    source = _HEADER_ROW.sub(lambda row: row[0].replace(twin.dated, own), source)
    whose = f"written for this course ({twin.own.rights}; sources in its `case.yaml`)"
    said = (
        f"{_SOURCE}*{twin.own.title}*, {whose}. It stands in for {twin.named}, which is not here;"
        " what a lesson quotes from that one belongs to its publisher."
    )
    lines = (
        said if twin.case.url and line.startswith(_SOURCE) and twin.case.url in line else line
        for line in source.split("\n")
    )
    return "\n".join(lines)


def _explain(cells: Cells, twin: Twin) -> None:
    """Say below the header of a lesson which text this is."""
    for at, raw in enumerate(cells):
        source = "".join(raw["source"])
        if raw["cell_type"] == "markdown" and _HEADER_ROW.search(source):
            said = (
                f"**In this edition** a text written for the course stands in for {twin.named},"
                " which belongs to its publisher. Where the unit quotes that article by its"
                " name, the words are from there."
            )
            cells.insert(at + 1, _new_cell(raw, "-edition", said))
            return


def _note(twin: Twin) -> str:
    source = twin.case.source or "an article of others"
    return f"*Left out of this edition: a part that rests on the words of {source}.*"


def _ends_with_note(cells: Cells, twin: Twin) -> bool:
    return bool(cells) and cells[-1]["source"] == _lines(_note(twin))


def _new_cell(raw: dict[str, Any], ending: str, source: str) -> dict[str, Any]:
    """Return a Markdown cell that goes with another, and has an id like its."""
    named = {"id": raw["id"][:_LONGEST_ID] + ending} if "id" in raw else {}
    return {"cell_type": "markdown", **named, "metadata": {}, "source": _lines(source)}


def _lines(source: str) -> list[str]:
    return re.split(r"(?<=\n)", source)
