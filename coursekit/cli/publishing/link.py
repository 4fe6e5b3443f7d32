"""The command ``link``: the addresses that open a lesson elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coursekit.cli.folders import course_folder, here, lesson_in
from coursekit.cli.output import Json, complain, example, print_json, tell


@example("coursekit link 00-start-here --hub https://hub.example.edu")
def link(
    lesson: Annotated[str, typer.Argument(help="The unit: its number, its name or its path.")],
    hub: Annotated[
        str,
        typer.Option(metavar="ADDRESS", help="The address of your JupyterHub, with nbgitpuller."),
    ] = "",
    site: Annotated[
        str, typer.Option(metavar="ADDRESS", help="Where you publish what `coursekit site` makes.")
    ] = "",
    as_json: Json = False,
) -> None:
    """Print the addresses that open a unit on Binder, a class server, a site or in Lite."""
    from coursekit.course.links import links, refuse_placeholder
    from coursekit.course.settings import settings_of
    from coursekit.errors import CoursekitError

    course = course_folder(here())
    settings = settings_of(course)
    name = Path(lesson_in(course, lesson)).stem
    for address in filter(None, (hub, site)):
        if not address.startswith(("https://", "http://")):
            raise CoursekitError(
                f"expected an address that begins with https://, found {address!r}. Write it in"
                " full."
            )
    found = links(settings, name, hub, site)
    if as_json:
        print_json(found)
    else:
        tell(*(f"{way}: {address}" for way, address in found.items()))
    if "binder" in found:
        complain("Binder is free and may be full: try the link before the class.")
    refuse_placeholder(settings)
