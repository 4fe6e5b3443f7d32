"""Commands for many articles at once: ``coursekit corpus …``."""

from __future__ import annotations

import typer

from coursekit.cli.corpus.diff import diff
from coursekit.cli.corpus.export import export
from coursekit.cli.corpus.read import read
from coursekit.cli.output import add, example_of

group = typer.Typer(
    name="corpus",
    help="Read many articles as one debate.",
    no_args_is_help=True,
    epilog=f"Example: {example_of(read)}",
)
for _command in (read, export, diff):
    add(group, _command)
