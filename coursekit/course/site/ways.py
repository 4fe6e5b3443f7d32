"""Where else a unit of a site can be taken: in the browser with Python, and as a notebook."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote, urlsplit

from coursekit.course.links import in_browser
from coursekit.course.settings import CourseSettings
from coursekit.course.site.pages import Pages
from coursekit.i18n import translated as _

#: The page of the course that says how its notebooks are opened.
_OTHERS: Final = "ways-in"
#: Below a repository's address, where hosts show a file of its newest version.
_FILES: Final = {"github.com": "blob/HEAD", "gitlab.com": "-/blob/HEAD"}


def words() -> dict[str, str]:
    """Return what the links are called, and what a page has not."""
    return {
        "ways": _("Other ways to take this unit"),
        "lite": _("Open the notebook in your browser"),
        "notebook": _("See the notebook's file"),
        "others": _("How to open the notebook"),
        "without": _(
            "This page runs no code. Cells to run or edit, some choices, the menus and the list of"
            " files are in the notebook only."
        ),
    }


def ways(pages: Pages, settings: CourseSettings) -> dict[str, dict[str, str]]:
    """Return the ways of each unit; an address that is only a placeholder is no way.

    >>> ways(Pages({}, ["01-a"], []), CourseSettings(lite="lite/"))["01-a"]["lite"]
    'lite/notebooks/index.html?path=notebooks/01-a.ipynb'
    """
    return {
        name: {
            "lite": in_browser(settings.lite, name) if settings.lite else "",
            "notebook": _notebook(settings, name),
            "others": f"{_OTHERS}.html" if f"{_OTHERS}.md" in pages.files else "",
        }
        for name in pages.lessons
    }


def _notebook(settings: CourseSettings, name: str) -> str:
    if not settings.is_published:
        return ""
    address = settings.repository.rstrip("/").removesuffix(".git")
    files = _FILES.get(urlsplit(address).hostname or "")
    return f"{address}/{files}/notebooks/{quote(name)}.ipynb" if files else address
