"""What commands print: results, remarks, complaints and progress, made safe for a terminal."""

from __future__ import annotations

import inspect
import json
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Annotated, Any, Final, TypeVar

import typer

#: What takes less time is over before anybody wonders.
_PATIENCE: Final = 1.0

_Made = TypeVar("_Made", bound=Callable[..., None])

#: For a parameter `as_json` of a command that reports things: `print_json` prints the result, and
#: `tell` prints nothing then.
Json = Annotated[bool, typer.Option("--json", help="Print the result as JSON, for programs.")]
_QUIET = Annotated[
    bool,
    typer.Option("--quiet", "-q", help="Print only what was asked for, and what is wrong."),
]


class _Quiet:
    """Whether the command that runs is to leave out remarks and progress."""

    on = False


def add(app: typer.Typer, command: Callable[..., None]) -> None:
    """Add a command with ``--quiet`` to the app, its help ending with its example."""
    taken = inspect.signature(command, eval_str=True)
    option = inspect.Parameter(
        "quiet", inspect.Parameter.KEYWORD_ONLY, default=False, annotation=_QUIET
    )

    @wraps(command)
    def run(quiet: bool, **given: Any) -> None:
        _Quiet.on = quiet or given.get("as_json", False)
        try:
            command(**given)
        finally:
            _Quiet.on = False

    run.__dict__["__signature__"] = taken.replace(parameters=[*taken.parameters.values(), option])
    name = command.__name__.strip("_").replace("_", "-")  # `class` is no name of a function
    app.command(name, epilog=f"Example: {example_of(command)}")(run)


def example(line: str) -> Callable[[_Made], _Made]:
    """Give a command the example with which its help ends: a whole line, as it is typed."""

    def with_example(command: _Made) -> _Made:
        command.__dict__["example"] = line
        return command

    return with_example


def example_of(command: Callable[..., None]) -> str:
    """Return the example of a command."""
    return str(command.__dict__["example"])


def printable(text: str) -> str:
    """Return a text without what would steer a terminal; the article's words are not trusted."""
    return "".join(
        c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in " ".join(text.split())
    )


def number_of(count: int, what: str) -> str:
    """Return a number with its noun.

    >>> number_of(1, "problem"), number_of(3, "problem")
    ('1 problem', '3 problems')
    """
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


def tell(*lines: str) -> None:
    """Print remarks on what went well; ``--quiet`` and ``--json`` leave them out."""
    if not _Quiet.on:
        for line in lines:
            print(printable(line))


def complain(*lines: str) -> None:
    """Print lines on the error stream."""
    for line in lines:
        print(printable(line), file=sys.stderr)


def json_text(value: object) -> str:
    """Return a result as JSON, with what a terminal would act on as escapes; paths become text."""
    text = json.dumps(value, indent=2, ensure_ascii=False, default=str)
    return "".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in text)


def print_json(value: object) -> None:
    """Print a result as JSON."""
    print(json_text(value))


@contextmanager
def progress(label: str, total: int | None = None) -> Iterator[Callable[[], None]]:
    """Show on the error stream how far a task is, once it has taken a second.

    What it yields counts one step of `total`; without a total, a bar shows that something goes on.
    Print nothing inside, and ask nothing: the bar would write over it.
    """
    if _Quiet.on or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import Progress

    console = Console(stderr=True)
    bar = Progress(console=console, transient=True, redirect_stdout=False, redirect_stderr=False)
    task = bar.add_task(escape(printable(label)), total=total)
    start = threading.Timer(_PATIENCE, bar.start)
    start.daemon = True
    start.start()
    try:
        yield lambda: bar.advance(task)
    finally:
        start.cancel()
        start.join()  # it may be starting just now
        bar.stop()
