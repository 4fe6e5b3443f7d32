"""The files of a course of one's own, which depends on the package."""

from __future__ import annotations

import datetime as dt
import json
import re
from importlib.metadata import distribution
from pathlib import Path
from typing import Final

from coursekit.course.new.notebook import notebook_of
from coursekit.course.new.wording import filled, in_words
from coursekit.course.new.writing import write_new
from coursekit.errors import CoursekitError

#: Each file of a new course, and the template that it is made of.
_FILES: Final = {
    "README.md": "README.md",
    "course.yaml": "course.yaml",
    "CITATION.cff": "CITATION.cff",
    ".gitignore": "gitignore",
    "binder/requirements.txt": "binder/requirements.txt",
    "binder/runtime.txt": "binder/runtime.txt",
    "binder/postBuild": "binder/postBuild",
    "seeds/README.md": "seeds.md",
    "notebooks/00-start-here.ipynb": "start.md",
    "notebooks/instructor/00-start-here.md": "start-page.md",
}


def write_course(folder: Path) -> list[Path]:
    """Write a course into a folder that is new or empty."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CoursekitError(
            "expected the name of a new folder for the course, found one that is not empty; it is"
            " left as it is. Choose another name.",
            path=folder,
        )
    values = {
        "title": _title(folder.absolute().name),
        **_program(),
        "today": in_words(dt.date.today()),
    }
    made = {name: filled(f"course/{each}.jinja", values) for name, each in _FILES.items()}
    return write_new(
        folder,
        {
            name: notebook_of(text) if name.endswith(".ipynb") else text.encode()
            for name, text in made.items()
        },
    )


def _program() -> dict[str, object]:
    """Return what pip needs to install the program that is running, and whether others have it."""
    found = distribution("coursekit")
    source = json.loads(found.read_text("direct_url.json") or "{}")  # of what is from no index
    url, repository = source.get("url", ""), source.get("vcs_info", {})
    if not url:
        return {"program": f"coursekit[author]>={found.version}", "is_here": False}
    if repository:
        url = f"{repository['vcs']}+{url}@{repository['commit_id']}"
    return {"program": f"coursekit[author] @ {url}", "is_here": url.startswith("file:")}


def _title(name: str) -> str:
    """Return a folder's name as a title that no file takes for a mark of its own.

    >>> _title("my-course_2026")
    'My course 2026'
    """
    words = " ".join(re.findall(r"\w+", name.replace("_", " "))) or "My course"
    return words[0].upper() + words[1:]
