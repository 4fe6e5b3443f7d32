"""The program in an edition of a course that does not hold it: it is on no index to come from."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement

from coursekit.course.edition.cutting import Edition, why_left_out
from coursekit.course.edition.gathering import Files, files_below
from coursekit.errors import CoursekitError

_NAME: Final = "coursekit"
_EXTRA: Final = "author"
PROJECT: Final = "pyproject.toml"
NEEDS: Final = "binder/requirements.txt"
#: A line about coursekit, or one that leads to a place on this machine.
_ELSEWHERE: Final = re.compile(
    r"^[^\n]*coursekit[^\n]*\n?|^(?:-e\s*|--editable[ =])?(?:/|~|\.\.|[A-Za-z]:[\\/])[^\n]*\n?",
    re.MULTILINE,
)


def with_program(files: Files, edition: Edition) -> Files:
    """Return the files of an edition with the program, as one folder that pip installs."""
    if f"{_NAME}/__init__.py" in files:
        return files
    if PROJECT in files or any(path.startswith(f"{_NAME}/") for path in files):
        raise CoursekitError(
            f"an edition carries the program, as {_NAME}/ and {PROJECT}, and the course has one of"
            " these that is its own. Give yours another name, or move it out of the course."
        )
    program = {path: text for path, text in _program().items() if not why_left_out(path, edition)}
    line = "-e ." if edition == "student" else f"-e .[{_EXTRA}]"
    others = _ELSEWHERE.sub("", files.get(NEEDS, b"").decode(errors="replace"))
    return dict(sorted({**files, **program, NEEDS: f"{line}\n{others}".encode()}.items()))


@cache
def _program() -> Files:
    """Return the files of the package that is running, and what pip needs beside them."""
    folder = Path(__file__).resolve().parents[2]
    return dict(files_below(folder, folder.parent)) | {
        f"{_NAME}/LICENSE": _licence(),
        PROJECT: "\n".join([*_project(), ""]).encode(),
    }


def _project() -> Iterator[str]:
    """Yield the lines of a pyproject.toml: a package that is installed has none."""
    of = metadata.metadata(_NAME)
    needs = [Requirement(each) for each in metadata.requires(_NAME) or ()]
    always = [str(each) for each in needs if "extra" not in str(each.marker)]
    extra = [str(each).partition(";")[0] for each in needs if _is_of_extra(each)]
    yield "[build-system]"
    yield 'requires = ["hatchling>=1.26"]'
    yield 'build-backend = "hatchling.build"'
    yield "\n[project]"
    for key, value in (
        ("name", _NAME),
        ("version", of["Version"]),
        ("description", of["Summary"]),
        ("requires-python", of["Requires-Python"]),
        ("dependencies", always),
    ):
        yield f"{key} = {json.dumps(value)}"  # such a value is TOML, too
    yield f"optional-dependencies.{_EXTRA} = {json.dumps(extra)}"
    yield f'scripts.{_NAME} = "coursekit.__main__:main"'
    yield "\n[tool.hatch.build.targets.wheel]"
    yield f'packages = ["{_NAME}"]'


def _is_of_extra(need: Requirement) -> bool:
    marker = need.marker
    return bool(
        marker and marker.evaluate({"extra": _EXTRA}) and not marker.evaluate({"extra": ""})
    )


def _licence() -> bytes:
    said = metadata.distribution(_NAME).read_text("licenses/LICENSE")
    return (said or metadata.metadata(_NAME)["License-Expression"]).encode()
