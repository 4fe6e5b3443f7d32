"""The addresses that open a lesson elsewhere: on Binder, a class server, the course's site."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote, urlencode, urlsplit

from coursekit.course.settings import CourseSettings
from coursekit.errors import CoursekitError
from coursekit.quiz.deadlines import SETTINGS

BINDER: Final = "https://mybinder.org"


def links(settings: CourseSettings, lesson: str, hub: str = "", site: str = "") -> dict[str, str]:
    """Return the addresses of a lesson by the ways to it: the ways that have one.

    Parameters
    ----------
    settings : CourseSettings
        Says where the course's repository is, and where its browser edition.
    lesson : str
        The name of the notebook, without its ending.
    hub, site : str, optional
        The addresses of a JupyterHub and of the course's site.

    Returns
    -------
    dict of str to str
        ``binder`` and ``hub`` need the repository; ``site`` and ``lite`` do not.

    Examples
    --------
    >>> settings = CourseSettings(repository="https://github.com/our-school/our-course")
    >>> links(settings, "01-one")["binder"]
    'https://mybinder.org/v2/gh/our-school/our-course/HEAD?urlpath=doc/tree/notebooks/01-one.ipynb'
    """
    notebook = f"notebooks/{quote(lesson)}.ipynb"
    found = {}
    if settings.is_published:
        found["binder"] = f"{binder(settings)}?urlpath=doc/tree/{notebook}"
        if hub:
            found["hub"] = _pulled(settings, notebook, hub)
    if site:
        found["site"] = f"{site.rstrip('/')}/{quote(lesson)}.html"
    lite = settings.lite
    if lite and not urlsplit(lite).scheme:
        lite = f"{site.rstrip('/')}/{lite}" if site else ""
    if lite:
        found["lite"] = in_browser(lite, lesson)
    return found


def in_browser(lite: str, lesson: str) -> str:
    """Return the address of a lesson in a browser edition.

    >>> in_browser("lite/", "01-one")
    'lite/notebooks/index.html?path=notebooks/01-one.ipynb'
    """
    return f"{lite.rstrip('/')}/notebooks/index.html?path=notebooks/{quote(lesson)}.ipynb"


def binder(settings: CourseSettings) -> str:
    """Return where Binder builds the newest version of a course that is published."""
    address = urlsplit(settings.repository)
    path = address.path.strip("/").removesuffix(".git")
    match address.hostname:
        case "github.com":
            where = f"gh/{path}"
        case "gitlab.com":
            where = f"gl/{quote(path, safe='')}"
        case _:
            where = f"git/{quote(settings.repository, safe='')}"
    return f"{BINDER}/v2/{where}/HEAD"


def badges(settings: CourseSettings) -> str:
    """Return the badges of a README, in Markdown; "" as long as the repository has no address.

    >>> badges(CourseSettings(repository="https://example.org/ours"))
    ''
    """
    if not settings.is_published:
        return ""
    address = f"{binder(settings)}?urlpath=doc/tree/notebooks/00-start-here.ipynb"
    return f"[![Open on Binder, which may be full]({BINDER}/badge_logo.svg)]({address})"


def refuse_placeholder(settings: CourseSettings) -> None:
    """Refuse to make an address out of a repository that is nobody's."""
    if settings.is_published:
        return
    found = f"{settings.repository}, a placeholder" if settings.repository else "none"
    raise CoursekitError(
        f"expected the address of the course's repository, found {found}. Write where the course is"
        " published behind `repository:`; Binder and a class server fetch it from there.",
        path=SETTINGS,
    )


def _pulled(settings: CourseSettings, notebook: str, hub: str) -> str:
    """Return the address by which nbgitpuller fetches the course on a hub, and opens the lesson."""
    repository = settings.repository.rstrip("/")
    folder = repository.rpartition("/")[2].removesuffix(".git")
    asked = urlencode({"repo": repository, "urlpath": f"doc/tree/{folder}/{notebook}"})
    return f"{hub.rstrip('/')}/hub/user-redirect/git-pull?{asked}"
