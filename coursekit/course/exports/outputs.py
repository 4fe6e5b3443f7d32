"""What a lesson's code cells show: run once, and made harmless for a page."""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final

from coursekit.course import running
from coursekit.quiz.guess import ON_PAPER

_WIDGET: Final = "application/vnd.jupyter.widget-view+json"
_TAGS: Final = frozenset(
    "a b blockquote br caption code col colgroup dd details div dl dt em figcaption figure h3 h4 h5"
    " hr i img li mark ol p pre s small span strong sub summary sup table tbody td tfoot th thead"
    " tr u ul svg path circle".split()
)
_VOID: Final = frozenset(("br", "col", "hr", "img"))
_WITHOUT_WORDS: Final = frozenset(("head", "script", "style", "template", "title"))
_ATTRIBUTES: Final = frozenset(
    "alt colspan dir href lang rowspan scope src start"
    " aria-label cx cy d fill r role viewbox".split()
)
_SAFE: Final = {
    "fill": re.compile(r"#[0-9a-f]{6}$"),
    "href": re.compile(r"https?://|mailto:", re.IGNORECASE),
    "src": re.compile(r"data:image/(?:png|jpeg|svg\+xml);base64,", re.IGNORECASE),
}


def run(notebook: Path) -> dict[int, list[str]]:
    """Run a lesson, and return the HTML of what each code cell shows, by its number from 1.

    It runs where the lesson is.
    """
    told = {ON_PAPER: "1"}
    book = running.run(notebook, notebook.parent, instead="leave out --run", environment=told)
    return {
        number: [html for output in cell.get("outputs", ()) if (html := _html_of(output))]
        for number, cell in enumerate(book.cells, 1)
    }


def _html_of(output: Any) -> str:
    """Return what an output shows on paper; "" for a widget, and for what is only a notice."""
    data = output.get("data", {})
    if _WIDGET in data:
        return ""
    if html := data.get("text/html"):
        return harmless("".join(html))
    if image := data.get("image/png"):
        return f'<img alt="" src="data:image/png;base64,{escape("".join(image.split()))}">'
    said = output.get("text") if output.get("name") == "stdout" else data.get("text/plain")
    return f"<pre>{escape(''.join(said))}</pre>" if said else ""


def harmless(html: str) -> str:
    """Return HTML with the tags and attributes of a page's text alone.

    >>> harmless('<p onclick="x()">a <script>b</script><a href="javascript:c">d</a> &lt;e&gt;')
    '<p>a <a>d</a> &lt;e&gt;</p>'
    """
    return _Cleaner(html).cleaned


class _Cleaner(HTMLParser):
    """Writes what it reads again, without what could run, fetch or restyle, and closes it all."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self._parts: list[str] = []
        self._open: list[str] = []
        self._silent = 0
        self.feed(html)
        self.close()

    @property
    def cleaned(self) -> str:
        """The HTML that is left."""
        return "".join((*self._parts, *(f"</{tag}>" for tag in reversed(self._open))))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _WITHOUT_WORDS:
            self._silent += 1
        elif tag in _TAGS and not self._silent:
            kept = "".join(
                f' {name}="{escape(value or "")}"' for name, value in attrs if _is_kept(name, value)
            )
            self._parts.append(f"<{tag}{kept}>")
            if tag not in _VOID:
                self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _WITHOUT_WORDS:
            self._silent = max(0, self._silent - 1)
        elif tag in self._open and not self._silent:
            while self._open:
                last = self._open.pop()
                self._parts.append(f"</{last}>")
                if last == tag:
                    break

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._parts.append(escape(data, quote=False))


def _is_kept(name: str, value: str | None) -> bool:
    safe = _SAFE.get(name)
    return name in _ATTRIBUTES and (safe is None or bool(safe.match(value or "")))
