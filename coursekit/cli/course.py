"""The commands ``start`` and ``update``: the course in JupyterLab, and a copy of it up to date."""

from __future__ import annotations

import os
import socket
import webbrowser
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from coursekit.cli.folders import clone, course_around, from_here, here, lesson_in
from coursekit.cli.output import Json, complain, example, number_of, print_json, progress, tell
from coursekit.cli.server import arguments_for, set_environment
from coursekit.errors import CoursekitError

if TYPE_CHECKING:
    from coursekit.course.copies.updating import News

# JupyterLab's simple interface: on a phone the list of files would leave a lesson no room.  A
# workspace of its own, since the layout of any other session is brought back with the list open.
_ONE_AT_A_TIME: Final = "/doc/workspaces/coursekit/tree"
_USUAL_PORT: Final = 8888
#: Where a copy of the course is made, where somebody is in no course.
_COPY: Final = Path("coursekit-course")

_Into = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR",
        help="The folder of your copy of the course; coursekit-course, if you are in no course.",
    ),
]


@example("coursekit start 1 --into my-course")
def start(
    lesson: Annotated[
        str, typer.Argument(help="The unit to open: its number, its name or its path.")
    ] = "",
    into: _Into = None,
    front: Annotated[
        Literal["lab", "notebook"],
        typer.Option(help="What opens it: JupyterLab, or Jupyter Notebook, if it is installed."),
    ] = "lab",
    browser: Annotated[bool, typer.Option(help="Open the course in a browser.")] = True,
    port: Annotated[
        int | None,
        typer.Option(
            min=1, max=65535, help=f"The port to serve on; {_USUAL_PORT}, or the next free one."
        ),
    ] = None,
    approve: Annotated[
        bool,
        typer.Option("--approve", help="Let units that you know run by themselves from now on."),
    ] = False,
) -> None:
    """Open the course at a unit; where there is no course yet, copy it into a folder first."""
    if front == "notebook" and find_spec("notebook") is None:
        raise CoursekitError(
            "Jupyter Notebook is not installed. Install it with: pip install notebook (with uv:"
            " uvx --with notebook coursekit start --front notebook), or leave --front out."
        )
    if port is not None:
        _refuse_busy(port)
    course = _course(into)
    notebook = lesson_in(course, lesson).relative_to(course).as_posix()
    arguments = arguments_for(course, port or _USUAL_PORT, approve=approve)
    set_environment()
    if not browser or not _has_browser():
        arguments.append("--no-browser")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--allow-root")  # a container's only user, and it serves this machine only
    _serve(front, notebook, arguments)


@example("coursekit update")
def update(into: _Into = None, as_json: Json = False) -> None:
    """Bring your copy of the course up to date; what you have changed stays as it is."""
    from coursekit.course.copies.package import course_of_package
    from coursekit.course.copies.updating import updated

    folder = (into or course_around(here()) or here() / _COPY).resolve()
    if not folder.is_dir():
        raise CoursekitError(
            "expected your copy of the course, found nothing. Name its folder with --into, or make"
            " one with `coursekit start`.",
            path=folder,
        )
    with progress("Bringing the course up to date"):
        news = updated(folder, course_of_package())
    if as_json:
        print_json({"course": folder, "news": [_plain(each) for each in news]})
    for each in news:
        more = f": the new version is {each.put}" if each.put else ""
        tell(f"{each.what.value}: {each.path}{more}")
    if not news:
        tell(f"{from_here(folder)}: nothing is new.")


def _course(into: Path | None) -> Path:
    """Return the course that somebody is in, or a copy of the package's, made if need be."""
    if into is None and (found := course_around(here()) or clone()):
        return found
    from coursekit.course.copies.making import copied_to

    with progress("Copying the course"):
        copy = copied_to((into or here() / _COPY).absolute())
    shown = from_here(copy.folder)
    if copy.made:
        tell(f"The course was copied into {shown}: {number_of(copy.made, 'file')}.")
    elif copy.missing:
        complain(
            f"{shown} lacks {number_of(len(copy.missing), 'file')} of the course."
            f" coursekit update --into {shown} restores what is missing."
        )
    elif copy.is_older:
        tell(
            f"The course in {shown} is of another version. coursekit update --into {shown} brings"
            " what is new, and leaves what you have changed."
        )
    return copy.folder


def _serve(front: str, notebook: str, arguments: list[str]) -> None:
    # As the address to open rather than as a file: so it is also in the address that is printed.
    if front == "notebook":
        from notebook.app import JupyterNotebookApp

        address = f"--JupyterNotebookApp.default_url=/notebooks/{notebook}"
        launch: Callable[[list[str]], None] = JupyterNotebookApp.launch_instance
    else:
        from jupyterlab.labapp import LabApp

        address = f"--LabApp.default_url={_ONE_AT_A_TIME}/{notebook}"
        launch = LabApp.launch_instance
    launch([*arguments, address])


def _refuse_busy(port: int) -> None:
    """Refuse a port that was asked for and is not free: another address would surprise."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", port))
        except OSError as error:
            raise CoursekitError(
                f"port {port} cannot be used ({error.strerror}). Choose another with --port, or"
                " leave it out: then a free one is found."
            ) from None


def _has_browser() -> bool:
    try:
        webbrowser.get()
    except webbrowser.Error:
        complain("No browser was found. Copy the last address below (http://…) into one.")
        return False
    return True


def _plain(news: News) -> dict[str, str]:
    return {"path": news.path, "what": news.what.value, "put": news.put}
