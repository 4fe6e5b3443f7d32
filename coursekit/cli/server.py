"""What the course's Jupyter starts with: its own settings, and the extension that opens lessons."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from coursekit.cli.folders import FIRST_NOTEBOOK
from coursekit.cli.output import complain, printable, tell
from coursekit.i18n import language_in_use

# It asks nobody whether to fetch news, and shows each quiz on paper below it.
_JUPYTER_CONFIG: Final = Path(__file__).parents[1] / "course" / "data" / "jupyter"


def arguments_for(course: Path, port: int, *, approve: bool) -> list[str]:
    """Return what a Jupyter server over a course is given on its command line."""
    from coursekit.course.approval import EXTENSIONS

    # JupyterLab and Notebook 7 both read it. An installation may have another, older one.
    page = {
        "coursekitApproved": "true" if _is_approved(course, approve) else "false",
        "coursekitLanguage": language_in_use(),
    }
    return [
        f"--ServerApp.root_dir={course}",
        f"--ServerApp.port={port}",
        f"--LabServerApp.extra_labextensions_path={EXTENSIONS}",
        f"--ServerApp.tornado_settings={ {'page_config_data': page} }",
    ]


def _is_approved(course: Path, approve: bool) -> bool:
    """Tell whether a course's lessons run by themselves; say which wait, if they do not."""
    from coursekit.course import approval

    if approve:
        kept = approval.approve(course)
        tell(f"The units in {course} run by themselves from now on. That is kept in {kept}.")
        return True
    if approval.is_approved(course):
        return True
    if names := approval.waiting(course / FIRST_NOTEBOOK.parent):
        complain(
            "These units wait for a click before they run, since their code is not coursekit's"
            f" own: {printable(', '.join(names))}. If you know who wrote it, start with --approve."
        )
    return False


def set_environment() -> None:
    """Set what Jupyter and its kernels take from the environment."""
    # Last, so that what somebody has set for their own Jupyter counts more.
    paths = (os.environ.get("JUPYTER_CONFIG_PATH"), str(_JUPYTER_CONFIG))
    os.environ["JUPYTER_CONFIG_PATH"] = os.pathsep.join(filter(None, paths))
    # A kernel is looked for where it is installed, not in the folder of the notebook.
    os.environ.setdefault("PYTHONSAFEPATH", "1")
