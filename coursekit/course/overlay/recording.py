"""Entries of an overlay with what stood there: written anew, or brought up to what stands now."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Literal

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import LiteralScalarString

from coursekit.course.overlay.changes import OVERLAY, read_overlay
from coursekit.course.overlay.originals import LESSONS, QUIZZES, Original, originals
from coursekit.course.overlay.quiz_text import quiz_text
from coursekit.course.overlay.section_text import lesson_text
from coursekit.errors import CoursekitError
from coursekit.yamlfile import yaml_of
from coursekit.yamlfile.messages import nearest

How = Literal["drop", "replace"]

_ENDLESS: Final = 1_000_000
_BEGUN: Final = (
    "# What this course changes in lessons that it does not copy. `coursekit overlay` shows each"
    " change,\n# `coursekit build` applies it.\nformat: 1\n"
)


def accepted(files: Mapping[str, bytes], names: frozenset[str] = frozenset()) -> tuple[str, int]:
    """Return an overlay in which what stands now is recorded, and how many entries that changed.

    With names, only entries of those questions and sections.
    """
    raw = files[OVERLAY]
    found = [one for one in originals(files, read_overlay(raw)) if not names or one.key in names]
    _refuse_unknown(names, found)
    open_entries = [one for one in found if one.now and (one.has_changed or not one.is_recorded)]
    text = _loaded(raw)
    for one in open_entries:
        node = text
        for step in one.way:
            node = node[step]
        node.fa.set_block_style()
        node["was"] = _quotation(one.now or "")
    return (_dumped(text) if open_entries else raw.decode()), len(open_entries)


def added(files: Mapping[str, bytes], name: str, how: How | int) -> str:
    """Return the overlay with one more entry; `how` is what is done, or a section's minutes.

    What is to replace something begins as a copy of it.
    """
    parent, _, part = name.partition("/")
    part = part or "/"  # no id is written so
    raw = files.get(OVERLAY, _BEGUN.encode())
    read_overlay(raw)  # a file with faults is not written anew
    text = _loaded(raw)
    quiz, lesson = QUIZZES.format(parent), LESSONS.format(parent)
    if quiz in files and (now := quiz_text(quiz, files[quiz]).original(part)):
        if isinstance(how, int):
            raise CoursekitError("a question has no minutes. Choose --drop or --replace.")
        entries = _entries(text, "quizzes", parent, "questions")
        question = YAML().load(now)[0] if how == "replace" else part
        entries.append(CommentedMap({how: question, "was": _quotation(now)}))
    elif lesson in files and (now := lesson_text(lesson, files[lesson]).original(part)):
        entry: dict[str, Any] = {"section": part}
        if isinstance(how, int):
            now = str(lesson_text(lesson, files[lesson]).minutes(part) or "")
            entry["minutes"] = how
        else:
            entry |= {"text": _quotation(now)} if how == "replace" else {"hide": True}
        entries = _entries(text, "lessons", parent, "sections")
        entries.append(CommentedMap({**entry, "was": _quotation(now)}))
    else:
        raise CoursekitError(f"there is no question or section {name}. {_known(files, parent)}")
    made = _dumped(text)
    for one in originals(files, read_overlay(made.encode())):
        if one.wrong:
            raise CoursekitError(one.wrong, path=OVERLAY)
    return made


def _known(files: Mapping[str, bytes], parent: str) -> str:
    """Say what there is, of the quiz or the lesson that is named, or of all of them."""
    quiz, lesson = QUIZZES.format(parent), LESSONS.format(parent)
    if quiz in files:
        return f"{quiz} has: {', '.join(quiz_text(quiz, files[quiz]).questions)}."
    if lesson in files:
        pieces = lesson_text(lesson, files[lesson]).pieces
        return f"{lesson} has: {', '.join(piece.section for piece in pieces if piece.section)}."
    stems = [Path(path).stem for path in files if path.startswith("notebooks/")]
    return f"Write QUIZ/QUESTION or LESSON/SECTION. {nearest(parent, stems)}"


def _refuse_unknown(names: frozenset[str], found: list[Original]) -> None:
    if unknown := names - {one.key for one in found}:
        raise CoursekitError(
            f"the overlay has no entry for {', '.join(sorted(unknown))}. Write it as `coursekit"
            " overlay` shows it."
        )


def _loaded(raw: bytes) -> Any:
    yaml = YAML()
    yaml.preserve_quotes = True
    return yaml.load(raw.decode())


def _entries(text: Any, group: str, parent: str, kind: str) -> Any:
    """Return the list of entries of a quiz or a lesson, made where there is none."""
    for key, empty in ((group, CommentedMap()), (parent, CommentedMap()), (kind, CommentedSeq())):
        if text.get(key) is None:
            text[key] = empty
        text = text[key]
        text.fa.set_block_style()
    return text


def _quotation(text: str) -> LiteralScalarString:
    made: LiteralScalarString = LiteralScalarString(text if text.endswith("\n") else f"{text}\n")
    return made


def _dumped(text: Any) -> str:
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = _ENDLESS
    yaml.indent(mapping=2, sequence=4, offset=2)
    made = io.StringIO()
    yaml.dump(text, made)
    yaml_of(Path(OVERLAY), made.getvalue().encode())
    return made.getvalue()
