"""The command ``curate``: check an article's tables row by row, and see what has changed."""

from __future__ import annotations

import sys
import webbrowser
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from coursekit.cli.article import read_article
from coursekit.cli.folders import article_folder, from_here
from coursekit.cli.output import Json, complain, example, print_json, printable, tell

if TYPE_CHECKING:
    from coursekit.reading.article import Article
    from coursekit.tables.curation.coders import Coder
    from coursekit.tables.curation.diff import Fate, RowDiff
    from coursekit.tables.curation.session.curation import Curation
    from coursekit.tables.schema import TableName
    from coursekit.widgets.curation.page import CurationPage


_Slug = Annotated[
    Path, typer.Argument(metavar="ARTICLE", help="An article's name in seeds/, or its folder.")
]
_Coder = Annotated[
    str,
    typer.Option(metavar="ID", help="Your id in coders.yaml; if you leave it out, you are asked."),
]
_Second = Annotated[
    bool,
    typer.Option(
        "--second", help="Code blind: into a folder of your own, without seeing reviewed/."
    ),
]
_Draft = Annotated[
    str,
    typer.Option("--from", metavar="NAME", help="Begin from the rows in coding/NAME."),
]
_Diff = Annotated[
    str,
    typer.Option(
        metavar="VERSION",
        help="Only show what changed since a version: machine, a day (2026-11-27), a CSV file"
        " or a folder of them, or a commit of git.",
    ),
]
_Compare = Annotated[
    tuple[str, str],
    typer.Option(
        metavar="ONE OTHER",
        help="Only compare two coders: folders in coding/, or machine, or reviewed.",
    ),
]
_Decide = Annotated[
    bool,
    typer.Option(
        "--decide", help="With --compare: decide each row on which they differ, side by side."
    ),
]
_Out = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE", help="With --compare: write the comparison to FILE.html or FILE.csv."
    ),
]


@example("coursekit curate hanoi-signing-wire")
def curate(
    slug: _Slug,
    coder: _Coder = "",
    second: _Second = False,
    draft: _Draft = "",
    diff: _Diff = "",
    compare: _Compare = ("", ""),
    decide: _Decide = False,
    out: _Out = None,
    force: Annotated[bool, typer.Option("--force", help="Replace FILE.")] = False,
    browser: Annotated[bool, typer.Option(help="Open the page in a browser.")] = True,
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0: any.")] = 0,
    as_json: Json = False,
) -> None:
    """Check the program's tables row by row; each decision is signed, saved, and can be undone."""
    from coursekit.corpus.sources.settings_file import in_corpus

    article = in_corpus(read_article(article_folder(slug)))
    if diff:
        _print_diff(article, diff, as_json)
        return
    if any(compare):
        from coursekit.cli.authoring.comparison import print_comparison

        if decide and (out or as_json):
            raise typer.BadParameter("Use --decide without --out and --json.")
        if decide:
            from coursekit.widgets.curation.adjudicator import Adjudicator

            _serve(Adjudicator(article, _coder(article, coder), *compare), port, browser)
        else:
            print_comparison(article, *compare, out, force, as_json)
        return
    if as_json or out or decide:
        raise typer.BadParameter(
            "--json only works with --diff or --compare; --out and --decide with --compare."
        )
    from coursekit.widgets.curation.curator import Curator

    page = Curator(article, _coder(article, coder), own=second, draft=draft)
    _serve(page, port, browser)


def _coder(article: Article, name: str) -> str:
    """Return the id of who curates; somebody who is not known yet is asked for a name."""
    from coursekit.tables.curation.coders import coders_of

    folder = article.folder or Path()
    known = coders_of(folder)
    people = [coder for coder in known.values() if coder.kind == "person"]
    if name in known:
        return name
    if not name and len(people) == 1:
        tell(
            f"You are {people[0].name} ({people[0].id}). If you are somebody else, add --coder ID."
        )
        return people[0].id
    if not sys.stdin or not sys.stdin.isatty():
        found = ", ".join(each.id for each in people)
        listed = (
            f"coders.yaml lists these people: {found}."
            if found
            else "coders.yaml lists no person yet: run this in a terminal, where it asks for your"
            " name and writes it down."
        )
        raise typer.BadParameter(f"Say who you are with --coder ID. {listed}")
    return _entered(folder, name, known)


def _entered(folder: Path, name: str, known: Mapping[str, Coder]) -> str:
    from coursekit.tables.curation.coders import Coder, add_coder, coder_id

    for each in known.values():
        tell(f"{each.id}: {each.name}")
    or_one = ", or one of these ids" if known else ""
    said = typer.prompt(f"Your name, as students read it{or_one}", err=True).strip()
    if said in known:
        return str(said)
    about = typer.prompt("Who are you, in a few words (teaches …; has read …)", err=True)
    own = Coder(id=name or coder_id(said, known), name=said, kind="person", about=about)
    path = add_coder(folder, own)
    tell(f"{from_here(path)}: you are {own.id}.")
    return own.id


def _edited(curation: Curation) -> list[str]:
    """Return what somebody has changed in the files, outside of here."""
    from coursekit.tables.curation.diff import changes_in_words

    lines = changes_in_words(curation.outside)
    return (
        ["The files have been changed since your last decision. These changes are kept:", *lines]
        if lines
        else []
    )


def _print_diff(article: Article, name: str, as_json: bool) -> None:
    from coursekit.tables.curation.diff import in_words, tally
    from coursekit.tables.curation.versions import diff_since

    found = diff_since(article, name)
    if as_json:
        print_json({table: [_as_data(row) for row in rows] for table, rows in found.items()})
        return
    for table, rows in found.items():
        counts = ", ".join(f"{count} {fate}" for fate, count in tally(rows).items() if count)
        print(f"{table}: {counts or 'no rows'}")
        for row in rows:
            if row.fate != "kept":
                print(f"  {printable(in_words(row))}")
    if name == "machine":
        tell("For seeds/review-log.csv:")
        for table, rows in found.items():
            tell(_logged(article, table, tally(rows)))


def _logged(article: Article, table: TableName, count: Mapping[Fate, int]) -> str:
    """Return the line of the review log for a table: a merged row is one that was dropped."""
    from coursekit.tables.curation.reviewed import chosen

    signed = [row for row in chosen(article, "reviewed", table) if row.origin == "reviewed"]
    last = max(signed, key=lambda row: str(row.checked_on), default=None)
    dropped = count["dropped"] + count["merged"]
    counts = (count["kept"], count["mended"], dropped, count["added"])
    who = (last.coder, last.checked_on) if last else ("", "")
    slug = (article.folder or Path()).name
    return ",".join(map(str, (slug, table, *who, sum(counts[:3]), *counts)))


def _as_data(row: RowDiff) -> dict[str, Any]:
    return {**row._asdict(), "cells": [cell._asdict() for cell in row.cells]}


def _serve(page: CurationPage, port: int, browser: bool) -> None:
    """Show a page until somebody ends it here."""
    from coursekit.widgets.pages.own_page import PageServer

    article = page.curation.article
    complain(*_edited(page.curation))
    title = f"Curation: {article.title or (article.folder or Path()).name}"
    with PageServer(page, title, port) as server:
        print(server.address, flush=True)
        tell("Open this address in a browser on this computer. To stop, press Ctrl and C here.")
        if browser:
            webbrowser.open(server.address)
        with suppress(KeyboardInterrupt):
            server.serve_forever()
    tell(f"{page!r}.", "Next:", *(f"- {step}" for step in _next(article.folder or Path())))


def _next(seed: Path) -> Iterator[str]:
    """Yield the commands that come after curating an article, those for its lessons among them."""
    from coursekit.course.new.drafting import lessons_of

    here = from_here(seed)
    yield f"coursekit check {here} # are the tables sound?"
    lessons = lessons_of(seed)
    for lesson in lessons:
        yield f"coursekit draft-quiz {here} --lesson {lesson} # questions from the signed rows"
    if not lessons:
        yield f"coursekit draft-quiz {here} --out quiz.yaml # questions from the signed rows"
