"""What is told in a figure, and whether a person can read it."""

from __future__ import annotations

from html.parser import HTMLParser

from coursekit.figures.page.html_table import HtmlTable
from coursekit.figures.page.picture import Picture


class Page(HTMLParser):
    """The tags and the words of what a notebook shows, styles left out."""

    def __init__(self, figure: Picture | HtmlTable) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.said: list[str] = []
        self._silent = False
        self.feed(figure._repr_html_())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._silent = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._silent = False

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.said.append(data)


def shown(figure: Picture | HtmlTable) -> str:
    """Return all words that a notebook shows of a figure."""
    return " ".join("".join(Page(figure).said).split())


def words(figure: Picture | HtmlTable) -> str:
    """Return all that is said of a figure where only text shows."""
    return figure.description.text()


def contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
