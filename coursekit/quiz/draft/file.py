"""A drafted quiz as a file, in the style of the quizzes that are written by hand."""

from __future__ import annotations

import io
import os
from itertools import accumulate
from pathlib import Path
from textwrap import wrap
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, FoldedScalarString

from coursekit.quiz.question import Shown

#: The JSON Schema in the repository, and as seen from a quiz in ``notebooks/quizzes``.
_SCHEMA: Final = Path("coursekit/schemas/quiz.schema.json")
_FROM_QUIZZES: Final = f"../../{_SCHEMA.as_posix()}"
#: Lines are broken here alone: those of ruamel.yaml add blanks to odd quotations.
_WIDTH: Final = 90
_ENDLESS: Final = 1_000_000
#: A text longer than this is put on lines of its own, below its key.
_SHORT: Final = 70
_NOTE: Final = (
    "# Drafted from the signed rows of the article's tables. Read each question against the\n"
    "# article, correct its wording, name its objective, and delete its `draft: true`.\n"
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
    """Return a value in the style in which YAML is to write it."""
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
    lines = wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False)
    ends = accumulate(len(line) + 1 for line in lines[:-1])
    folded.fold_pos = [end - 1 for end in ends]  # type: ignore[attr-defined]
    return folded


def _list(items: list[Any]) -> list[Any]:
    """Return a list, in brackets where all its items are short words."""
    styled = CommentedSeq([_styled(item) for item in items])
    if all(isinstance(item, str) for item in styled) and len("".join(items)) <= _SHORT:
        styled.fa.set_flow_style()
    return styled


def _way_to_schema(path: Path | None) -> str:
    """Return the relative path from a file to the JSON Schema of the course around it."""
    folders = path.resolve().parents if path else []
    for above in folders:
        if (above / _SCHEMA).is_file():
            return Path(os.path.relpath(above / _SCHEMA, folders[0])).as_posix()
    return _FROM_QUIZZES
