"""A drafted quiz as a file, in the style of the quizzes that are written by hand."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, FoldedScalarString

from coursekit.quiz.question import Shown

#: Where the JSON Schema stands in the repository, and from a quiz in ``notebooks/quizzes``.
_SCHEMA: Final = Path("coursekit/schemas/quiz.schema.json")
_FROM_QUIZZES: Final = f"../../{_SCHEMA.as_posix()}"
#: Lines are broken here and by nobody else: ruamel.yaml's own breaks add blanks to odd quotations.
_WIDTH: Final = 90
_ENDLESS: Final = 1_000_000
#: A text longer than this stands on lines of its own, below its key.
_SHORT: Final = 70
_NOTE: Final = (
    "# Drafted from the article's tables. Read each question against the article, correct its\n"
    "# wording, name its objective, and delete its `draft: true`.\n"
)


def quiz_text(quiz: Shown, path: Path | None = None) -> str:
    """Return a quiz as the text of its file."""
    yaml = YAML()
    yaml.width = _ENDLESS
    yaml.indent(mapping=2, sequence=4, offset=2)
    text = io.StringIO()
    yaml.dump(_styled(quiz), text)
    return f"# yaml-language-server: $schema={_way_to_schema(path)}\n{_NOTE}{text.getvalue()}"


def _styled(value: Any) -> Any:
    """Return a value with the manner in which YAML is to write it."""
    if isinstance(value, dict):
        return {key: _styled(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return _list(value)
    if not isinstance(value, str):
        return value
    if not value.isprintable() or value != " ".join(value.split()):
        # Line ends and rare blanks are part of a quotation, and a folded text would lose them.
        return DoubleQuotedScalarString(value)
    return _folded(value) if len(value) > _SHORT else value


def _folded(text: str) -> FoldedScalarString:
    """Return a text on several lines, broken at blanks."""
    folded: FoldedScalarString = FoldedScalarString(text)
    breaks, start = [], 0
    for at, char in enumerate(text):
        word_end = text.find(" ", at + 1)
        word_end = len(text) if word_end < 0 else word_end
        if char == " " and word_end - start > _WIDTH:
            breaks.append(at)
            start = at + 1
    folded.fold_pos = breaks  # type: ignore[attr-defined]
    return folded


def _list(items: list[Any]) -> list[Any]:
    """Return a list, in brackets where all its items are short words."""
    styled = CommentedSeq([_styled(item) for item in items])
    if all(isinstance(item, str) for item in styled) and len("".join(items)) <= _SHORT:
        styled.fa.set_flow_style()
    return styled


def _way_to_schema(path: Path | None) -> str:
    """Return the way from a file to the JSON Schema of the course that it stands in."""
    if path is None:
        return _FROM_QUIZZES
    folder = path.resolve().parent
    home = next((above for above in (folder, *folder.parents) if (above / _SCHEMA).is_file()), None)
    if home is None:
        return _FROM_QUIZZES
    return Path(os.path.relpath(home / _SCHEMA, folder)).as_posix()
