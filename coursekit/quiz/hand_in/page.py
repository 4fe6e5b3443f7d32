"""The file of a hand-in: a page that anybody can read, with the hand-in as data in it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final

from coursekit.i18n import counted as tn
from coursekit.i18n import language_in_use
from coursekit.i18n import translated as _
from coursekit.quiz.hand_in.model import HandIn
from coursekit.quiz.hand_in.preview import Item, Preview, Prompts, preview
from coursekit.quiz.hand_in.reading import BEGINS, ENDS

_POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)
_STYLE: Final = (
    ":root{color-scheme:light dark}"
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:auto;padding:1rem;"
    "overflow-wrap:anywhere}"
    "section,article{border-top:1px solid #8888;padding:.5rem 0}"
    "summary{cursor:pointer;font-weight:600;padding:.25rem 0}"
    "h3{font-size:1rem;margin:.5rem 0}"
    "dl{display:grid;grid-template-columns:minmax(6rem,11rem) 1fr;gap:.25rem 1rem;margin:.5rem 0}"
    "dt{font-weight:600}dd{grid-column:2;margin:0;white-space:pre-wrap}"
    "@media (max-width:30rem){dl{display:block}dd{margin:0 0 .5rem 1rem}}"
    "@media print{details::details-content{content-visibility:visible;block-size:auto}}"
)


def written_page(hand_in: HandIn, prompts: Prompts | None = None) -> str:
    """Return the file of a hand-in; without `prompts`, questions are called by their names."""
    return page_of(hand_in, preview(hand_in, prompts or {}))


def page_of(hand_in: HandIn, shown: Preview) -> str:
    """Return the file of a hand-in with its preview."""
    title = _("Hand-in {receipt}", receipt=hand_in.receipt)
    about = [(_("Receipt"), hand_in.receipt), *shown.about]
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language_in_use())}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n"
        f"{BEGINS}{hand_in.text()}{ENDS}\n</head>\n<body>\n<main>\n<h1>{escape(title)}</h1>\n"
        f"{''.join(_body(shown._replace(about=about)))}</main>\n</body>\n</html>\n"
    )


def notes() -> tuple[str, ...]:
    """Return what the page says of itself to students and instructors."""
    return (
        _(
            "This file is for your instructor. Nothing was sent anywhere: it is handed in only"
            " when you upload it or pass it on."
        ),
        _(
            "For instructors: damage to this file is noticed, and a forgery is not, since whoever"
            " has the program can make any hand-in. So practice never carries marks by itself."
        ),
    )


def _body(shown: Preview) -> Iterator[str]:
    yield from (f"<p>{escape(note)}</p>\n" for note in notes())
    yield _list(shown.about)
    for part in shown.parts:
        yield f"<section>\n<h2>{escape(part.title)}</h2>\n"
        yield from _units(part.items)
        yield "</section>\n"


def _units(items: list[Item]) -> Iterator[str]:
    """Yield what is of each unit, folded where there are several."""
    units: dict[str, list[Item]] = {}
    for item in items:
        units.setdefault(item.lesson, []).append(item)
    opened = " open" if len(units) == 1 else ""
    for unit, inside in units.items():
        count = tn("one item", "{count} items", len(inside))
        summary = f"<summary>{escape(f'{unit} ({count})')}</summary>\n"
        articles = "".join(map(_article, inside))
        yield f"<details{opened}>\n{summary}{articles}</details>\n" if unit else articles


def _article(item: Item) -> str:
    name = f"<p><small>{escape(item.name)}</small></p>\n"
    heading = f"<h3>{escape(item.prompt or item.name)}</h3>\n"
    return f"<article>\n{heading}{name}{_list(item.lines)}</article>\n"


def _list(lines: list[tuple[str, str]]) -> str:
    rows = (
        f"{f'<dt>{escape(label)}</dt>' if label else ''}<dd>{escape(text)}</dd>\n"
        for label, text in lines
    )
    return f"<dl>\n{''.join(rows)}</dl>\n"
