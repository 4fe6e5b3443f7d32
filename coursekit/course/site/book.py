"""The pages set as a book by Sphinx, with myst-nb and sphinx-book-theme."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from coursekit.course.edition.gathering import Files, lay
from coursekit.course.settings import CourseSettings
from coursekit.course.site.pages import START, THEME, Pages
from coursekit.course.site.ways import ways, words
from coursekit.errors import CoursekitError
from coursekit.i18n import translated as _
from coursekit.widgets.pages import static_page

_NEEDED: Final = ("sphinx", "myst_nb", "sphinx_book_theme")
_EPOCH: Final = "SOURCE_DATE_EPOCH"
#: What Sphinx's complaints begin with: a path in a folder that will be gone, and a line.
_PLACE: Final = re.compile(r"^\S*/source/", re.MULTILINE)
_COLOUR: Final = re.compile(r"\x1b\[[0-9;]*m")


def refuse_without_sphinx() -> None:
    """Refuse to make a site where a package of the extra `site` is missing."""
    missing = [name.replace("_", "-") for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise CoursekitError(
            f"a site is made by Sphinx, and needs {', '.join(missing)}, which"
            f" {'is' if len(missing) == 1 else 'are'} not installed. Install them with: pip install"
            " 'coursekit[site]'."
        )


def set_as_book(pages: Pages, settings: CourseSettings, folder: Path) -> tuple[Files, list[str]]:
    """Return the files of the book, and what Sphinx complains of."""
    from sphinx.application import Sphinx
    from sphinx.errors import SphinxError
    from sphinx.util.docutils import docutils_namespace, patch_docutils

    source, out = folder / "source", folder / "book"
    lay(pages.files, source)
    warnings = io.StringIO()
    try:
        with _on_no_day(), patch_docutils(), docutils_namespace():
            Sphinx(
                source,
                None,
                out,
                folder / "doctrees",
                "html",
                confoverrides=_settings_of_sphinx(pages, settings),
                status=None,
                warning=warnings,
                freshenv=True,
            ).build()
    except SphinxError as error:
        raise CoursekitError(
            f"Sphinx cannot make the book: {error}. Correct the page it names."
        ) from None
    said = _PLACE.sub("", _COLOUR.sub("", warnings.getvalue()))
    files = {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file()
    }
    return files, [line for line in said.splitlines() if line.strip()]


def _settings_of_sphinx(pages: Pages, settings: CourseSettings) -> dict[str, Any]:
    return {
        "project": settings.title or _("The course"),
        "language": settings.language,
        "extensions": ["myst_nb"],
        "root_doc": START,
        "templates_path": [str(THEME / "templates")],
        "html_static_path": [str(THEME / "static")],
        "html_css_files": ["site.css"],
        "html_sidebars": {"**": ["course-sidebar.html"]},
        "html_theme": "sphinx_book_theme",
        "html_theme_options": {
            "use_download_button": False,
            "use_fullscreen_button": False,
            "show_prev_next": True,
            "home_page_in_toc": True,
            "toc_title": _("On this page"),
            "search_bar_text": _("Search the course"),
            "article_header_end": ["article-header-buttons.html"],
            "navbar_persistent": [],
            "footer_content_items": [],
        },
        "html_context": {
            "default_mode": "auto",
            "site_head": static_page.head(),
            "site_ways": ways(pages, settings),
            "site_words": words(),
        },
        "html_title": settings.title or _("The course"),
        "html_copy_source": False,
        "html_show_sourcelink": False,
        "html_show_copyright": False,
        "html_show_sphinx": False,
        "html_permalinks": False,
        "nb_execution_mode": "off",
        "nb_ipywidgets_js": {},
        "nb_code_prompt_show": _("Show the code"),
        "nb_code_prompt_hide": _("Hide the code"),
        "myst_heading_anchors": 3,
    }


@contextmanager
def _on_no_day() -> Iterator[None]:
    """Have Sphinx write no day, so that the same pages make the same book."""
    before = os.environ.get(_EPOCH)
    os.environ[_EPOCH] = before or "0"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_EPOCH]
