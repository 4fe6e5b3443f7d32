"""The command ``corpus export``: a debate for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import typer

from coursekit.cli.output import Json, complain, example, print_json, progress, tell
from coursekit.corpus.exchange.formats import Format
from coursekit.corpus.networks.network import Kind
from coursekit.errors import CoursekitError
from coursekit.tables.schema import Origin

_ENDINGS: Final = {
    "graphml": ".graphml",
    "edges": ".edges.csv",
    "timelinejs": ".timeline.json",
    "statements": ".statements.csv",
}
_To = Annotated[
    Format,
    typer.Option(
        help="graphml: a network, for Gephi, visone or igraph. edges: a network as a CSV list, for"
        " a spreadsheet or R. timelinejs: the timeline, for TimelineJS. statements: all statements"
        " as CSV, signed or not, with the columns of Discourse Network Analyzer and short"
        " quotations."
    ),
]
_Network = Annotated[
    Kind,
    typer.Option(
        help="With --to graphml or edges. affiliation: actors and the concepts to which they say"
        " yes or no. congruence: who takes the same side. conflict: who takes opposite sides."
    ),
]
_Origin = Annotated[
    Origin,
    typer.Option(
        help="With --to graphml or edges. reviewed: statements that a person has signed. best,"
        " machine: all, and their share is told."
    ),
]


@example("coursekit corpus export seeds --to graphml --out debate.graphml")
def export(
    corpus: Annotated[
        Path,
        typer.Argument(
            metavar="FOLDER",
            help="A folder of articles; or a CSV file of statements that were coded by hand in"
            " Discourse Network Analyzer, or exported here.",
        ),
    ],
    to: _To,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Where to write; by default a file in this folder, named after FOLDER.",
        ),
    ] = None,
    network: _Network = "affiliation",
    origin: _Origin = "reviewed",
    force: Annotated[bool, typer.Option("--force", help="Replace FILE.")] = False,
    as_json: Json = False,
) -> None:
    """Export a debate for other programs: networks, the timeline, statements.

    What is left out is told, and how much is the machine's reading.
    """
    from coursekit.corpus.corpus import Corpus
    from coursekit.corpus.exchange.formats import exported
    from coursekit.files import write_whole

    with progress("Reading the articles"):
        joint = Corpus(corpus).joint
    unread = tuple(f"{each.place}: not read: {each.reason}" for each in joint.unread)
    if not joint.articles:
        complain(*unread)
        raise CoursekitError("no article could be read, and nothing is exported.", path=corpus)
    made = exported(joint, to, kind=network, origin=origin)
    # The mark at the start tells a spreadsheet that the file is in UTF-8.
    encoding = "utf-8-sig" if _ENDINGS[to].endswith(".csv") else "utf-8"
    place = out or Path(f"{corpus.resolve().stem}{_ENDINGS[to]}")
    written = write_whole(place, made.text.encode(encoding), replace=force)
    if as_json:
        print_json({"file": written, "format": to, "remarks": [*made.remarks, *unread]})
    else:
        tell(str(written))
        complain(*made.remarks, *unread)
