"""The first page of a site: the units as links."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Final

from coursekit.course.edition.gathering import Files
from coursekit.course.edition.lessons import is_lesson
from coursekit.course.lesson import book_of, lesson_of

_PAGE: Final = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<!-- JupyterLite's pages look for it here. -->
<script id="jupyter-config-data" type="application/json" data-jupyter-lite-root=".">{{}}</script>
<style>
body {{ font: 1.1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto;
  padding: 0 1rem; }}
li {{ margin: 0.5rem 0; }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p>Choose a unit. It runs in your browser: nothing is installed, and your answers stay in this
browser, on this computer. The first time, it takes about half a minute to load.</p>
<ul>
{lessons}
</ul>
</main>
</body>
</html>
"""


def front_page(edition: Files, title: str) -> bytes:
    """Return the page that names every lesson of an edition, each with its link."""
    lessons = [
        f'<li><a href="notebooks/index.html?path={escape(path)}">'
        f"{escape(lesson_of(Path(path), book_of(Path(path), content)).name)}</a></li>"
        for path, content in sorted(edition.items())
        if is_lesson(path)
    ]
    return _PAGE.format(title=escape(title or "The course"), lessons="\n".join(lessons)).encode()
