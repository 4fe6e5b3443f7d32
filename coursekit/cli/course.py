"""The command ``start``: the course in JupyterLab."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Final

import typer

from coursekit.cli.folders import FIRST_NOTEBOOK, course_folder, here
from coursekit.cli.output import example

# JupyterLab's simple interface: on a phone the list of files would leave a lesson no room.  A
# workspace of its own, since the layout of any other session is brought back with the list open.
_ONE_AT_A_TIME: Final = "/doc/workspaces/coursekit/tree"
# What the course's JupyterLab starts with: it asks nobody whether to fetch news.
_JUPYTER_CONFIG: Final = Path(__file__).parents[1] / "course" / "data" / "jupyter"


@example("coursekit start --port 8890")
def start(
    browser: Annotated[bool, typer.Option(help="Open the course in a browser.")] = True,
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to serve on.")] = 8888,
) -> None:
    """Open the course in JupyterLab, at its first notebook."""
    course = course_folder(here())
    from jupyterlab.labapp import LabApp

    arguments = [f"--ServerApp.root_dir={course}", f"--ServerApp.port={port}"]
    # As the address to open rather than as a file: so it is also in the address that is printed.
    arguments.append(f"--LabApp.default_url={_ONE_AT_A_TIME}/{FIRST_NOTEBOOK.as_posix()}")
    # Last, so that what somebody has set for their own Jupyter counts more.
    paths = (os.environ.get("JUPYTER_CONFIG_PATH"), str(_JUPYTER_CONFIG))
    os.environ["JUPYTER_CONFIG_PATH"] = os.pathsep.join(filter(None, paths))
    if not browser:
        arguments.append("--no-browser")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--allow-root")  # a container's only user, and it serves this machine only
    LabApp.launch_instance(arguments)
