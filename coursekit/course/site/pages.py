"""The pages of a site as Sphinx reads them: lessons that were run, what they link to, a start."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import unquote

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from coursekit.course.edition.gathering import Files
from coursekit.course.lesson import Lesson, lesson_of
from coursekit.course.settings import CourseSettings
from coursekit.i18n import translated as _

#: The templates and styles of the site.
THEME: Final = Path(__file__).with_name("theme")
START: Final = "index"
_NOTEBOOKS: Final = "notebooks/"
#: Written anew for the site, where answers are kept in another place.
_OWN_PAGES: Final = ("your-answers",)
_WIDGET: Final = "application/vnd.jupyter.widget-view+json"
_HTML: Final = "text/html"
#: What `ipywidgets.interact` shows, where only text can be.
_CHOICES: Final = "interactive("
#: A code cell that is to be read; all others are folded away.
_TAUGHT: Final = "taught"
_FOLDED: Final = "hide-input"
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_HEADING: Final = re.compile(r"^#[ \t].*$", re.MULTILINE)
#: The table with the row **Audience**; what stands above it in its first row names it.
_HEADER: Final = re.compile(
    r"^\|[ \t]*(?P<name>[^|<\n]+?)[ \t]*\|[ \t]*\|\n\|[-| :]+\|\n"
    r"(?=\|[ \t]*\*\*Audience\*\*)(?:\|.*\|(?:\n|\Z))+",
    re.MULTILINE,
)
_LINK: Final = re.compile(r"(?P<picture>!?)\[(?P<words>[^\]\n]+)\]\((?!\w+:|#)(?P<to>[^)\s]+)\)")
#: What pandas calls a table, at random.
_TABLE: Final = re.compile(r"\bT_([0-9a-f]{5,})(?=[_\"\s{,])")


class Pages(NamedTuple):
    """What Sphinx makes a book of."""

    files: Files
    #: The lessons in their order, without the endings of their names.
    lessons: list[str]
    remarks: list[str]


def pages_of(books: Mapping[str, Any], files: Files, settings: CourseSettings) -> Pages:
    """Return the pages that come of lessons that were run, by their paths in the course."""
    names = {path: path.removeprefix(_NOTEBOOKS).removesuffix(".ipynb") for path in books}
    others = [
        path
        for path in files
        if re.fullmatch(r"notebooks/[^/]+\.md", path) and Path(path).stem not in _OWN_PAGES
    ]
    own = {name: _rendered(f"{name}.md.jinja", settings) for name in _OWN_PAGES}
    known = {
        **names,
        **{path: Path(path).stem for path in others},
        **{f"{_NOTEBOOKS}{name}.md": name for name in own},
    }
    links = _Links(known, files)
    made: Files = {f"{name}.md": text.encode() for name, text in own.items()}
    lessons = {path: lesson_of(Path(path), book) for path, book in books.items()}
    for path, lesson in lessons.items():
        page = _page(books[path], lesson, lambda text, path=path: links.kept(text, path))
        made[f"{names[path]}.ipynb"] = json.dumps(page, ensure_ascii=False).encode()
    for path in others:
        made[f"{Path(path).stem}.md"] = links.kept(files[path].decode(), path).encode()
    shown = [_shown(names[path], lesson) for path, lesson in lessons.items()]
    documents = [
        *((each["name"], _in_contents(each)) for each in shown),
        *((name, "") for name in (*(Path(path).stem for path in others), *own)),
    ]
    made[f"{START}.md"] = _rendered(
        f"{START}.md.jinja", settings, units=shown, documents=documents
    ).encode()
    pictures = {path.removeprefix(_NOTEBOOKS): files[path] for path in sorted(links.pictures)}
    return Pages({**made, **pictures}, [*names.values()], links.remarks)


def _page(book: Any, lesson: Lesson, kept: Any) -> dict[str, Any]:
    """Return a lesson's notebook as a page: without what a page of paper or a kernel needs."""
    cells, tables = [], _Numbers()
    for cell, run in zip(lesson.cells, book["cells"], strict=True):
        if cell.on_paper:  # below the quiz, as its own words without a kernel
            continue
        if cell.kind == "markdown":
            text = _folded_header(kept(_COMMENT.sub("", cell.source)))
            cells.append({**run, "source": _numbered(text, lesson)})
        elif cell.kind == "code":
            outputs = [each for output in run["outputs"] for each in _shown_of(output, tables)]
            tags = [*run["metadata"].get("tags", ())]
            metadata = {"tags": tags if _TAUGHT in tags else [*tags, _FOLDED]}
            cells.append({**run, "outputs": outputs, "metadata": metadata})
    metadata = {name: said for name, said in book["metadata"].items() if name != "widgets"}
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": cells}


def _numbered(text: str, lesson: Lesson) -> str:
    """Return Markdown in which the heading of a page is what the unit is called."""
    return _HEADING.sub(lambda _found: f"# {lesson.name}", text, count=1)


def _folded_header(text: str) -> str:
    """Return Markdown in which the table that says what a unit is for opens below its name."""
    return _HEADER.sub(
        lambda found: f"<details><summary>{found['name']}</summary>\n\n{found[0]}\n</details>", text
    )


def _shown_of(output: Mapping[str, Any], tables: _Numbers) -> Iterator[Mapping[str, Any]]:
    """Yield what a page shows of an output: no view of a widget, no warning of a library."""
    if output.get("name") == "stderr":
        return
    data = {kind: said for kind, said in output.get("data", {}).items() if kind != _WIDGET}
    if _WIDGET in output.get("data", {}) and _HTML not in data:
        if "".join(data.get("text/plain", "")).startswith(_CHOICES):
            yield {**output, "data": {_HTML: f'<p class="ck-without">{escape(_left_out())}</p>'}}
        return
    if _HTML in data:
        yield {**output, "data": {_HTML: _TABLE.sub(tables.numbered, "".join(data[_HTML]))}}
    elif "data" in output:
        yield {**output, "data": data}
    else:
        yield output


def _left_out() -> str:
    return _("In the notebook you can choose here what is shown.")


class _Numbers:
    """Gives each table a name by its place on the page, so that a page is the same each time."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def numbered(self, found: re.Match[str]) -> str:
        """Return the name of a table that was found."""
        return self._names.setdefault(found[1], f"T_{len(self._names) + 1}")


class _Links:
    """Keeps the links that lead to a page or a picture of the site, and of others the words."""

    def __init__(self, pages: Mapping[str, str], files: Files) -> None:
        self._pages, self._files = pages, files
        self.pictures: set[str] = set()
        self.remarks: list[str] = []

    def kept(self, text: str, path: str) -> str:
        """Return Markdown of the file at a path, in which every link leads somewhere."""

        def one(found: re.Match[str]) -> str:
            place, hash_, anchor = found["to"].partition("#")
            to = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(place)))
            if found["picture"] and to in self._files and to.startswith(_NOTEBOOKS):
                self.pictures.add(to)
                return found[0]
            if to in self._pages:
                ending = Path(to).suffix
                return f"[{found['words']}]({self._pages[to]}{ending}{hash_}{anchor})"
            self.remarks.append(f"{path}: no link to {found['to']}, which is not on the site")
            return found["words"]

        return _LINK.sub(one, text)


def _shown(name: str, lesson: Lesson) -> dict[str, Any]:
    """Return what the start says of a lesson."""
    return {
        "name": name,
        "number": lesson.number,
        "title": lesson.title,
        "minutes": lesson.header.get("minutes", ""),
    }


def _in_contents(shown: Mapping[str, Any]) -> str:
    """Return what the list of contents calls a unit: its number is enough there."""
    number, title = shown["number"], str(shown["title"])
    return title if number is None else f"{number} {title}"


def _rendered(template: str, settings: CourseSettings, **values: Any) -> str:
    environment = Environment(
        loader=FileSystemLoader(THEME / "pages"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 (it is Markdown)
    )
    environment.globals["_"] = _
    made: str = environment.get_template(template).render(settings=settings, **values)
    return made
