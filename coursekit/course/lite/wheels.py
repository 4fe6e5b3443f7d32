"""The wheels of a site: those from PyPI, each pinned, and the program itself as one more."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from coursekit.course.edition.gathering import Files, files_below
from coursekit.course.edition.output import zipped
from coursekit.errors import CoursekitError

_PINNED: Final = Path(__file__).with_name("requirements.txt")
_FOR_PYODIDE: Final = (
    *("--platform", "pyemscripten_2026_0_wasm32", "--python-version", "3.14"),
    *("--implementation", "cp", "--abi", "cp314", "--abi", "none"),
)
#: What of the program no lesson needs: its commands, what makes other things of a course.
_LEFT_OUT: Final = (
    "coursekit/cli/",
    "coursekit/course/new/",
    "coursekit/course/public/",
    "coursekit/course/site/",
    "coursekit/widgets/front/",
    "coursekit/widgets/labextensions/",
    "coursekit/widgets/lesson_mode/",
    "coursekit/locale/coursekit.pot",
)


def fetched_wheels() -> Files:
    """Return the pinned wheels, by their names."""
    with TemporaryDirectory(prefix="coursekit-lite-") as folder:
        options = ("--no-deps", "--only-binary=:all:", "--require-hashes", "--quiet")
        command = (sys.executable, "-m", "pip", "download", "--disable-pip-version-check")
        ran = subprocess.run(  # noqa: S603 - always pip
            [*command, *options, *_FOR_PYODIDE, "--dest", folder, "--requirement", str(_PINNED)],
            capture_output=True,
            text=True,
            check=False,
            # A course's own pins are for other wheels.
            env={name: said for name, said in os.environ.items() if name != "PIP_CONSTRAINT"},
        )
        if ran.returncode:
            said = ran.stderr.strip().splitlines() or ["no reason given"]
            raise CoursekitError(
                f"the wheels for the browser could not be fetched from PyPI ({said[-1]}). Check the"
                " internet connection, and that `pip install 'coursekit[lite]'` was done."
            )
        return {path.name: path.read_bytes() for path in sorted(Path(folder).glob("*.whl"))}


def own_wheel(results: Files) -> tuple[str, bytes]:
    """Return the program that is running as a wheel, with what cells show, and its name."""
    needs = [line.partition("==")[0] for line in _PINNED.read_text().splitlines() if "==" in line]
    package = Path(__file__).resolve().parents[2]
    files = files_below(package, package.parent)
    program = {path: text for path, text in files if not path.startswith(_LEFT_OUT)}
    return packed_wheel("coursekit", metadata.version("coursekit"), program | results, needs)


def packed_wheel(
    name: str, version: str, files: Files, needs: Iterable[str] = ()
) -> tuple[str, bytes]:
    """Return files as a wheel of pure Python, and its name."""
    about = f"{name}-{version}.dist-info"
    needed = "".join(f"Requires-Dist: {each}\n" for each in needs)
    whole = {
        **files,
        f"{about}/METADATA": (
            f"Metadata-Version: 2.3\nName: {name}\nVersion: {version}\n{needed}".encode()
        ),
        f"{about}/WHEEL": (
            b"Wheel-Version: 1.0\nGenerator: coursekit\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        ),
    }
    lines = [f"{path},sha256={_sum(content)},{len(content)}" for path, content in whole.items()]
    whole[f"{about}/RECORD"] = "\n".join([*lines, f"{about}/RECORD,,", ""]).encode()
    return f"{name}-{version}-py3-none-any.whl", _packed(whole)


def _sum(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def _packed(files: Files) -> bytes:
    """Return a zip that is compressed, for it is sent over the net."""
    whole = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(zipped(files))) as plain,
        zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for entry in plain.infolist():
            archive.writestr(entry, plain.read(entry), zipfile.ZIP_DEFLATED)
    return whole.getvalue()
