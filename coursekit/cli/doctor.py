"""The command ``doctor``: what the course needs of this computer, and what to do if it lacks it."""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import Annotated, Final, NamedTuple

import typer

from coursekit.cli.folders import course_folder, here
from coursekit.cli.output import Json, example, number_of, print_json, printable, tell
from coursekit.errors import CoursekitError
from coursekit.home import home, place_of
from coursekit.i18n import language_in_use, languages

#: Bytes: far more than a term's answers, and what JupyterLab keeps beside notebooks.
_LEAST_FREE: Final = 200_000_000
#: The extensions of JupyterLab that show a quiz.
_EXTENSIONS: Final = ("anywidget", "@jupyter-widgets/jupyterlab-manager")
#: How many files one line names.
_MOST_NAMED: Final = 6
_INSTALL: Final = "Install coursekit again: python -m pip install -e . in the course's folder"


class Diagnosis(NamedTuple):
    """What was found about one thing, and what to do if something is wrong ("" if nothing is)."""

    thing: str
    found: str
    remedy: str = ""


@example("coursekit doctor --restore 00-start-here")
def doctor(
    restore: Annotated[
        str,
        typer.Option(
            metavar="FILE|LESSON|all",
            help="Restore what is missing from a course that `build` made: a file, a unit with"
            " everything it names, or all of it. Files that are there are left alone.",
        ),
    ] = "",
    source: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="ZIP|DIR",
            help="The copy to restore from; by default, a zip beside the course.",
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Check that this computer has what the course needs, and say how to fix what is wrong."""
    if restore:
        _restore(restore, source, as_json)
        return
    if source is not None:
        raise typer.BadParameter("--from belongs to --restore.")
    diagnoses = [one for look in _LOOKS for one in look()]
    wrong = [one for one in diagnoses if one.remedy]
    if as_json:
        print_json({"problems": len(wrong), "checked": [one._asdict() for one in diagnoses]})
    else:
        _show(diagnoses)
    if wrong:
        raise typer.Exit(1)
    tell("This computer has everything that the course needs.")


def _show(diagnoses: list[Diagnosis]) -> None:
    for thing, found, remedy in diagnoses:
        print("wrong" if remedy else "   ok", printable(f"{thing}: {found}"))
        if remedy:
            print("     ", printable(f"{remedy}."))
    if wrong := sum(bool(one.remedy) for one in diagnoses):
        print(f"{number_of(wrong, 'problem')} to fix.")


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


def _restore(wanted: str, source: Path | None, as_json: bool) -> None:
    from coursekit.course.edition.restoring import edition_around, restore

    written = restore(edition_around(here()) or here(), wanted, source)
    if as_json:
        print_json({"restored": written})
    tell(*(f"{path}: restored" for path in written), *([] if written else ["Nothing is missing."]))


def _course() -> Iterator[Diagnosis]:
    from coursekit.course.edition.restoring import edition_around

    edition = edition_around(here())
    try:
        folder = edition or course_folder(here())
    except CoursekitError:
        remedy = "Change to the folder that you cloned or unpacked"
        yield Diagnosis("course", "no units here or above", remedy)
        return
    yield Diagnosis("course", str(folder))
    if edition:
        yield from _files(edition)
    yield from _lessons(folder)


def _files(edition: Path) -> Iterator[Diagnosis]:
    """Compare an edition with its manifest: a missing file is a fault, a changed one is not."""
    from coursekit.course.edition.manifest import differences

    try:
        found = differences(edition)
    except CoursekitError as error:
        yield Diagnosis("files", error.message, "Unpack the course again")
        return
    gone = [one.path for one in found if one.what == "missing"]
    changed = [one.path for one in found if one.what == "changed"]
    if gone:
        remedy = "Restore with: coursekit doctor --restore all"
        yield Diagnosis("files", f"{number_of(len(gone), 'file')} missing: {_some(gone)}", remedy)
    else:
        yield Diagnosis("files", "none is missing")
    if changed:
        yield Diagnosis(
            "files",
            f"{number_of(len(changed), 'file')} changed since the build: {_some(changed)}",
        )


def _lessons(folder: Path) -> Iterator[Diagnosis]:
    """Look for what the lessons name and the course lacks."""
    from coursekit.course.edition.gathering import gathered
    from coursekit.course.edition.lessons import missing

    try:
        lacking = missing(gathered(folder))
    except CoursekitError as error:
        yield Diagnosis("units", str(error), "Correct it, or go back to the original file")
        return
    for one in lacking:
        yield Diagnosis("units", str(one), "Put the file back, or correct the line that names it")
    if not lacking:
        yield Diagnosis("units", "everything that they name is here")


def _package() -> Iterator[Diagnosis]:
    """Compare the files of the installed package with what it was packed as."""
    broken = []
    for file in metadata.files("coursekit") or []:
        path = Path(str(file.locate()))
        if file.hash is None or path.suffix == ".pyc":
            continue
        digest = hashlib.new(file.hash.mode)
        with suppress(OSError):
            digest.update(path.read_bytes())
        if base64.urlsafe_b64encode(digest.digest()).rstrip(b"=").decode() != file.hash.value:
            broken.append(str(file))
    if broken:
        found = f"{len(broken)} files are missing or changed: {_some(broken)}"
        yield Diagnosis("package", found, _INSTALL)


def _some(paths: list[str]) -> str:
    return ", ".join(paths[:_MOST_NAMED]) + (" …" if len(paths) > _MOST_NAMED else "")


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
    _package,
    _course,
    _answers,
    _kernel,
    _extension,
    _browser,
    _language,
)
