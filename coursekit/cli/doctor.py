"""The command ``doctor``: what the course needs of this computer, and what to do if it lacks it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Final, NamedTuple

import typer

from coursekit.cli.folders import course_folder, here
from coursekit.cli.output import Json, example, print_json, printable, tell
from coursekit.errors import CoursekitError
from coursekit.home import home, place_of
from coursekit.i18n import language_in_use, languages

#: Bytes: far more than a term's answers, and what JupyterLab keeps beside notebooks.
_LEAST_FREE: Final = 200_000_000
#: The extensions of JupyterLab that show a quiz.
_EXTENSIONS: Final = ("anywidget", "@jupyter-widgets/jupyterlab-manager")
_INSTALL: Final = "Install coursekit again: python -m pip install -e . in the course's folder"


class Diagnosis(NamedTuple):
    """What was found about one thing, and what to do if something is wrong ("" if nothing is)."""

    thing: str
    found: str
    remedy: str = ""


@example("coursekit doctor")
def doctor(as_json: Json = False) -> None:
    """Check that this computer has what the course needs; say what is wrong and how to fix it."""
    diagnoses = [one for look in _LOOKS for one in look()]
    wrong = [one for one in diagnoses if one.remedy]
    if as_json:
        print_json({"problems": len(wrong), "checked": [one._asdict() for one in diagnoses]})
    else:
        _show(diagnoses)
    if wrong:
        raise typer.Exit(1)
    tell("Everything that the course needs is here.")


def _show(diagnoses: list[Diagnosis]) -> None:
    for thing, found, remedy in diagnoses:
        print("wrong" if remedy else "   ok", printable(f"{thing}: {found}"))
        if remedy:
            print("     ", printable(f"{remedy}."))
    if wrong := sum(bool(one.remedy) for one in diagnoses):
        print(f"Problems to fix: {wrong}.")


def _versions() -> Iterator[Diagnosis]:
    """Compare Python and the packages with what coursekit asks for."""
    from packaging.requirements import Requirement

    yield Diagnosis("Python", f"{sys.version.split()[0]} in {sys.prefix}")
    wanted = [Requirement(line) for line in metadata.requires("coursekit") or []]
    lacking = []
    for one in wanted:
        if one.marker is not None and not one.marker.evaluate({"extra": ""}):
            continue
        try:
            version = metadata.version(one.name)
        except metadata.PackageNotFoundError:
            version = "is missing"
        if version == "is missing" or version not in one.specifier:
            lacking.append(f"{one.name} {version} (expected {one.specifier})")
    state = f"but {'; '.join(lacking)}" if lacking else "with all that it needs"
    found = f"coursekit {metadata.version('coursekit')}, {state}"
    yield Diagnosis("packages", found, _INSTALL if lacking else "")


def _course() -> Iterator[Diagnosis]:
    try:
        yield Diagnosis("course", str(course_folder(here())))
    except CoursekitError:
        remedy = "Change to the folder that you cloned or unpacked"
        yield Diagnosis("course", "no lessons here or above", remedy)


def _answers() -> Iterator[Diagnosis]:
    """Check the folder of a student's work: whether it can be written, has room and locks."""
    try:
        folder = home()
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".doctor-") as probe:
            locks = _locks(Path(probe) / "lock")
    except (CoursekitError, OSError) as error:
        reason = error.message if isinstance(error, CoursekitError) else error.strerror
        remedy = "Set COURSEKIT_HOME to a folder that you can write to"
        yield Diagnosis("answers", f"cannot be kept ({reason})", remedy)
        return
    stays = {
        "disk": "",
        "session": "; they go when this session ends, so save your work to a file before you leave",
        "page": "; they last only as long as this page, so save your work to a file",
    }[place_of(folder)]
    yield Diagnosis("answers", f"are kept in {folder}{stays}")
    free = shutil.disk_usage(folder).free
    remedy = "" if free >= _LEAST_FREE else f"Make room: {_LEAST_FREE / 1e6:.0f} MB or more"
    yield Diagnosis("disk", f"{free / 1e6:,.0f} MB free", remedy)
    instead = "are not supported by that drive; a file is used instead, which is slower but safe"
    yield Diagnosis("locks", "work in that folder" if locks else instead)


def _locks(path: Path) -> bool:
    """Tell whether the drive can lock a file."""
    from filelock import FileLock

    try:
        with FileLock(path, timeout=1):
            return True
    except (OSError, NotImplementedError):
        return False


def _kernel() -> Iterator[Diagnosis]:
    """Ask the Python that notebooks run in for the coursekit that it has."""
    from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel

    try:
        # JupyterLab starts a kernel's plain "python" from the environment that it runs in itself.
        command = KernelSpecManager().get_kernel_spec("python3").argv[0]
        python = sys.executable if command in {"python", "python3"} else command
        code = "import coursekit, ipykernel; print(coursekit.__file__)"
        asked = subprocess.run(  # noqa: S603 (the kernel that JupyterLab would start)
            [python, "-c", code], capture_output=True, text=True, timeout=60, check=False
        )
    except NoSuchKernel:
        yield Diagnosis("kernel", "there is none named python3", _INSTALL)
    except (OSError, subprocess.TimeoutExpired) as error:
        yield Diagnosis("kernel", f"{command} does not start ({error})", _INSTALL)
    else:
        if asked.returncode == 0:
            yield Diagnosis("kernel", f"{python} has coursekit")
            return
        why = (asked.stderr.strip().splitlines() or ["no reason given"])[-1]
        found = f"notebooks run in {python}, which cannot load coursekit ({why})"
        remedy = f"Install coursekit there: {python} -m pip install -e . in the course's folder"
        yield Diagnosis("kernel", found, remedy)


def _extension() -> Iterator[Diagnosis]:
    """Look for the parts of JupyterLab that show a quiz."""
    from jupyter_core.paths import jupyter_path
    from jupyterlab_server.config import get_federated_extensions, get_page_config

    folders = jupyter_path("labextensions")
    there = get_federated_extensions(folders)
    disabled = get_page_config(folders).get("disabledExtensions", [])
    for name in _EXTENSIONS:
        if name not in there:
            yield Diagnosis("extension", f"{name} is missing in JupyterLab", _INSTALL)
        elif any(name == one.partition(":")[0] for one in disabled):
            remedy = f"Switch it on: jupyter labextension enable {name}"
            yield Diagnosis("extension", f"{name} is switched off in JupyterLab", remedy)
        else:
            yield Diagnosis("extension", f"{name} {there[name]['version']}")


def _browser() -> Iterator[Diagnosis]:
    import webbrowser

    try:
        found = getattr(webbrowser.get(), "name", "") or "the usual one"
    except webbrowser.Error:
        found = "none found; coursekit start prints an address to open in one"
    yield Diagnosis("browser", str(found))


def _language() -> Iterator[Diagnosis]:
    asked = os.environ.get("COURSEKIT_LANGUAGE", "")
    used = language_in_use()
    if used == "en" and asked and not asked.lower().startswith("en"):
        remedy = f"Set COURSEKIT_LANGUAGE to one of: {', '.join(['en', *languages()])}"
        yield Diagnosis("language", f"there is no translation into {asked}", remedy)
    else:
        yield Diagnosis("language", used)


_LOOKS: Final[tuple[Callable[[], Iterator[Diagnosis]], ...]] = (
    _versions,
    _course,
    _answers,
    _kernel,
    _extension,
    _browser,
    _language,
)
