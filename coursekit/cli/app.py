"""The command ``coursekit`` as a whole: its subcommands, its errors, its version."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import Annotated, Any, Final, NoReturn

import typer

from coursekit.cli import article, check, corpus, course, doctor, export, overlay
from coursekit.cli.authoring import curate, draft_quiz, new, propose
from coursekit.cli.classroom import class_view, grades, mark
from coursekit.cli.output import add, example_of, printable
from coursekit.cli.publishing import build, link, lite, site
from coursekit.cli.student import hand_in, progress
from coursekit.errors import CoursekitError
from coursekit.i18n import language_in_use

_NEXT_FAULT: Final = "\n- line "

#: Of click, of which typer has a copy of its own in later versions.
_WrongUse: Final[type[Exception]] = typer.BadParameter.__mro__[1]

app = typer.Typer(
    help="Turn a news article into tables, and teach with them.",
    no_args_is_help=True,
    epilog=f"Example: {example_of(article.tables)}",
    pretty_exceptions_enable=False,
)
for _command in (
    course.start,
    course.update,
    new.new,
    article.tables,
    article.explain,
    curate.curate,
    export.export,
    check.check,
    build.build,
    site.site,
    lite.lite,
    link.link,
    overlay.overlay,
    draft_quiz.draft_quiz,
    propose.propose,
    progress.progress,
    progress.review,
    progress.brief,
    hand_in.hand_in,
    class_view.class_,
    mark.mark,
    grades.grades,
    doctor.doctor,
):
    add(app, _command)
app.add_typer(corpus.group)


def main() -> None:
    """Run the command; report a mistake in one paragraph, without a traceback."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by the shell; a file would get its number
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 (to the end)
            setattr(sys, name, nowhere)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal of few letters shows "?" for others
    try:
        language_in_use()  # warns when the chosen language has no translation
        try:
            code = app(standalone_mode=False)
        finally:
            sys.stdout.flush()  # now: a full disk shows only here
        sys.exit(code)  # what a command ended with by itself
    except _WrongUse as error:
        _end(_how_to_use(error), 2)
    except typer.Abort:
        _end("Stopped.")
    except CoursekitError as error:
        # Each fault of a file keeps its own line.
        faults = str(error).split(_NEXT_FAULT)
        _end(_NEXT_FAULT.join(map(printable, faults)))
    except BrokenPipeError:  # whatever reads the output has seen enough
        _end()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        if error.filename is None:
            _end(f"The output cannot be written ({reason}). Write it where there is room.")
        name = printable(str(error.filename))
        _end(
            f"{name}: this cannot be used ({reason}). Check the name, and that you have permission"
            " to use it."
        )


def _how_to_use(error: Any) -> str:
    """Say what is wrong in the use of a command, and where to read on."""
    said = printable(str(error.format_message()))
    if error.ctx is None or "NoArgs" in type(error).__name__:  # then it is the help that is said
        return said
    return f"{said.rstrip('.')}. See {error.ctx.command_path} --help."


def _end(complaint: str = "", code: int = 1) -> NoReturn:
    """End with a complaint; output that could not be printed is given up, not tried again."""
    with suppress(OSError, ValueError):
        print(complaint, end="\n" if complaint else "", file=sys.stderr)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)
    sys.exit(code)


def _tell_version(wanted: bool) -> None:
    if wanted:
        print(f"coursekit {metadata.version('coursekit')}")
        raise typer.Exit


@app.callback()
def _coursekit(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_tell_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    pass
