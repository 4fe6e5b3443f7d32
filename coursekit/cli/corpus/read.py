"""The command ``corpus read``: read many articles, and keep what was read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from coursekit.cli.output import Json, complain, example, number_of, print_json, progress, tell

if TYPE_CHECKING:
    from coursekit.corpus.articles import Text
    from coursekit.corpus.batches import Outcome
    from coursekit.corpus.schema import Unread
    from coursekit.corpus.sources import Source

#: So many faults are printed; all of them with --json.
_ON_SCREEN: Final = 20
#: Megabytes of a text that is said to be long before it is read; seconds of CPU for each of them
#: (news, 1.6 MB in 19.1 s, 28 November 2026).
_LONG: Final = 1.0
_SECONDS: Final = 12


@example("coursekit corpus read seeds --workers 2")
def read(
    places: Annotated[
        list[Path],
        typer.Argument(
            metavar="PLACE...",
            help="A folder of texts, a zip of one, or a .jsonl or .parquet file with a field"
            " `text`. The file corpus.yaml beside the first is used.",
        ),
    ],
    engine: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="Who reads: here, processes (as many as --workers says), dask, or the address"
            " of a Dask scheduler such as tcp://10.0.0.1:8786.",
        ),
    ] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="How many processes; without it, one for each core.")
    ] = None,
    keep: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Keep finished batches here, and take up those in it. Without it, a folder beside"
            " a student's own work, which coursekit.Corpus looks into as well.",
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Read many articles, and keep what was read.

    An interrupted reading goes on where it ended, and a notebook opens the corpus at once. What
    cannot be read is listed, and stops nothing.
    """
    from coursekit.corpus.batches import KEPT, read_texts
    from coursekit.corpus.corpus import Corpus
    from coursekit.corpus.remarks import remarks_on
    from coursekit.corpus.sources import sources_of
    from coursekit.home import home

    sources, settings = sources_of(places), Corpus(places).settings
    with progress("Reading", sum(map(len, sources))) as step:
        outcome = read_texts(
            list(map(_LongTold, sources)),
            settings,
            engine=engine or ("processes" if workers else "here"),
            workers=workers,
            keep=keep or home() / KEPT,
            progress=step,
        )
    remarks = [*outcome.remarks, *remarks_on(outcome.partial, settings, dt.date.today())]
    if as_json:
        print_json(_as_data(outcome, remarks))
        return
    _report(outcome, remarks)


class _LongTold:
    """A source that says of a long text, before it is read, that it will take long."""

    def __init__(self, source: Source) -> None:
        self.place, self._source = source.place, source

    def __len__(self) -> int:
        return len(self._source)

    def __iter__(self) -> Iterator[Text | Unread]:
        from coursekit.corpus.articles import Text

        for text in self._source:
            if isinstance(text, Text) and (size := len(text.raw) / 1e6) > _LONG:
                complain(
                    f"{text.place}: a text of {size:.1f} MB, far more than an article: reading it"
                    f" takes {size * _SECONDS:.0f} seconds or more."
                )
            yield text


def _rows(outcome: Outcome) -> dict[str, int]:
    tables = ("timeline", "stakeholders", "statements")
    articles = outcome.partial.articles
    return {name: sum(len(getattr(each, name)) for each in articles) for name in tables}


def _as_data(outcome: Outcome, remarks: list[str]) -> dict[str, object]:
    return {
        "articles": len(outcome.partial.articles),
        "taken_up": outcome.taken_up,
        "rows": _rows(outcome),
        "unread": [each._asdict() for each in sorted(outcome.partial.unread)],
        "remarks": remarks,
    }


def _report(outcome: Outcome, remarks: list[str]) -> None:
    lines = [f"{place}: not read: {reason}" for place, reason in sorted(outcome.partial.unread)]
    lines += remarks
    complain(*lines[:_ON_SCREEN])
    if len(lines) > _ON_SCREEN:
        complain(f"… and {number_of(len(lines) - _ON_SCREEN, 'line')} more: see --json.")
    articles, unread = outcome.partial.articles, outcome.partial.unread
    rows = [f"{count:,} {name}" for name, count in _rows(outcome).items()]
    tell(
        f"{number_of(len(articles), 'article')} read, {outcome.taken_up:,} of them taken from what"
        f" was kept; {number_of(len(unread), 'text')} not read. Rows: {', '.join(rows)}."
    )
    if not articles:
        raise typer.Exit(1)
