"""Where else a lesson of a site can be taken: in a notebook, and in the browser with a program."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from urllib.parse import quote, urlsplit

from coursekit.course.links import in_browser
from coursekit.course.settings import CourseSettings
from coursekit.i18n import translated as _

#: Below a repository's address, where hosts show a file of its newest version.
_FILES: Final = {"github.com": "blob/HEAD", "gitlab.com": "-/blob/HEAD"}


def words() -> dict[str, str]:
    """Return what the links are called, and what a page has not."""
    return {
        "ways": _("Other ways to take this unit"),
        "lite": _("In the browser, with the program"),
        "notebook": _("The notebook"),
        "yours": _("In your notebook:"),
        "without": _(
            "This page has no program: cells to run or to write into, a few choices, menus"
            " and the list of files are in the notebook alone."
        ),
    }


def ways(names: Iterable[str], settings: CourseSettings) -> dict[str, dict[str, str]]:
    """Return the ways of each lesson; an address that is only a placeholder is no way.

    >>> ways(["01-a"], CourseSettings(lite="lite/"))["01-a"]["lite"]
    'lite/notebooks/index.html?path=notebooks/01-a.ipynb'
    """
    return {
        name: {
            "command": f"coursekit start {name}",
            "lite": in_browser(settings.lite, name) if settings.lite else "",
            "notebook": _notebook(settings, name),
        }
        for name in names
    }


def _notebook(settings: CourseSettings, name: str) -> str:
    if not settings.is_published:
        return ""
    address = settings.repository.rstrip("/").removesuffix(".git")
    files = _FILES.get(urlsplit(address).hostname or "")
    return f"{address}/{files}/notebooks/{quote(name)}.ipynb" if files else address
