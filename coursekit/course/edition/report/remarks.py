"""What is to be known of an edition before it is given away; none of it is a fault."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from coursekit.course.edition.gathering import Files
from coursekit.course.edition.lessons import is_lesson, is_quiz, lesson_at, quiz_at
from coursekit.course.finding import MARK
from coursekit.course.settings import CourseSettings
from coursekit.errors import AuthoredFileError
from coursekit.quiz.deadlines import SETTINGS
from coursekit.yamlfile import yaml_of

_LINK: Final = re.compile(r"\]\((?!\w+:|/|#)([^)\s#]+)")
_NAMED: Final = 3


def remarks_on(files: Files, sealed: Sequence[str] = ()) -> list[str]:
    """Return what tells sealed answers, whose articles there are, what is open, and dead links."""
    return [
        *_worked_out(files, sealed),
        *_of_others(files),
        *_drafts(files),
        *_to_fill(files),
        *_dead_links(files),
    ]


def _worked_out(files: Files, sealed: Sequence[str]) -> Iterator[str]:
    """Yield each quiz whose key is sealed, and whose article's signed tables are not."""
    for path in sealed:
        tables = f"seeds/{quiz_at(files, Path(path)).article}/reviewed/"
        if any(each.startswith(tables) for each in files):
            yield f"{path}: its answers can be worked out from {tables}, which students get"


def _of_others(files: Files) -> Iterator[str]:
    """Yield each article that is not under the course's own licence, with its rights."""
    licence = _licence(files)
    for path in files:
        if not re.fullmatch(r"seeds/[^/]+/case\.yaml", path):
            continue
        try:
            rights = yaml_of(Path(path), files[path]).at("rights") or "its case file names none"
        except AuthoredFileError:
            rights = "its case file cannot be read"
        if licence not in str(rights):
            yield f"Rights of {posixpath.dirname(path)}: {rights}"


def _to_fill(files: Files) -> Iterator[str]:
    """Yield each file in which something still waits for a person."""
    for path, content in files.items():
        if not path.startswith("coursekit/") and (count := content.count(MARK.encode())):
            places = "1 place" if count == 1 else f"{count} places"
            yield f"{path} still has {places} for you to fill in"


def _drafts(files: Files) -> Iterator[str]:
    """Yield each quiz with questions that a program has drafted and nobody has read."""
    for path in filter(is_quiz, files):
        drafts = [one.id for one in quiz_at(files, Path(path)).questions if one.draft]
        if drafts:
            yield (
                f"{path} has drafted questions that nobody has read: {', '.join(drafts)}. Read each"
                " and delete its `draft: true` before students get it"
            )


def _licence(files: Files) -> str:
    said = (
        yaml_of(Path(SETTINGS), files[SETTINGS]).at("licence", "text") if SETTINGS in files else ""
    )
    return str(said or CourseSettings.model_fields["licence"].default.text)


def _dead_links(files: Files) -> Iterator[str]:
    folders = {"."} | {parent.as_posix() for path in files for parent in Path(path).parents}
    for path in files:
        if path.startswith("coursekit/"):
            continue  # its pages are for contributors
        targets = dict.fromkeys(_LINK.findall(_prose(files, path)))
        dead = [one for one in targets if _target(path, one) not in {*files, *folders}]
        if dead:
            more = f" and {len(dead) - _NAMED} more" if len(dead) > _NAMED else ""
            yield f"{path} leads to what is not here: {', '.join(dead[:_NAMED])}{more}"


def _target(path: str, link: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(link)))


def _prose(files: Files, path: str) -> str:
    """Return the Markdown of a page or a lesson; "" for any other file."""
    if is_lesson(path):
        return "\n".join(cell.source for cell in lesson_at(files, path)[0].markdown())
    return files[path].decode(errors="replace") if path.endswith(".md") else ""
