"""Pyodide's list of packages (``pyodide-lock.json``) for a site: its own wheels first."""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Mapping
from email.parser import Parser
from pathlib import PurePosixPath
from typing import Any, Final

from coursekit.course.edition.gathering import Files
from coursekit.course.lite.pyodide import CDN, Distribution

_IN_PYODIDE: Final = {
    "sys_platform": "emscripten",
    "platform_system": "Emscripten",
    "os_name": "posix",
    "python_version": "3.14",
    "python_full_version": "3.14.2",
    "platform_machine": "wasm32",
    "extra": "",
}
_INFO: Final = {"abi_version": "2026_0", "arch": "wasm32", "platform": "emscripten_5_0_3"}
_PYTHON: Final = "3.14.2"


def lock(wheels: Files, pyodide: Distribution) -> bytes:
    """Return the list of packages; `wheels` are by their paths from the list's own folder.

    A package that is among the wheels is not taken from Pyodide; what neither has is at Pyodide's
    own address.
    """
    own = {each["name"]: each for each in map(_described, wheels, wheels.values())}
    theirs = {_canonical(name): dict(each) for name, each in pyodide.packages.items()}
    packages = theirs | own
    for name, each in packages.items():
        each["depends"] = sorted({_canonical(one) for one in each["depends"]} & packages.keys())
        if name in theirs and name not in own and each["file_name"] not in pyodide.wheels:
            each["file_name"] = CDN + each["file_name"]
    listed = {"info": {**_INFO, "python": _PYTHON}, "packages": dict(sorted(packages.items()))}
    return json.dumps(listed).encode()


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _described(path: str, content: bytes) -> dict[str, Any]:
    """Return what the list says of a wheel."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        about = next(name for name in names if name.endswith(".dist-info/METADATA"))
        said = Parser().parsestr(archive.read(about).decode())
    tops = {PurePosixPath(name).parts[0] for name in names if name.endswith((".py", ".so"))}
    return {
        "name": _canonical(said["Name"]),
        "version": said["Version"],
        "file_name": path,
        "install_dir": "site",
        "package_type": "package",
        "sha256": hashlib.sha256(content).hexdigest(),
        "imports": sorted(top.partition(".")[0] for top in tops if not top.endswith(".data")),
        "depends": [name for line in said.get_all("Requires-Dist", ()) if (name := _needed(line))],
        "unvendored_tests": False,
    }


def _needed(line: str) -> str:
    """Return the name of a package that a wheel needs in Pyodide; "" where it does not."""
    from packaging.requirements import Requirement

    need = Requirement(line)
    environment: Mapping[str, str] = _IN_PYODIDE
    return need.name if need.marker is None or need.marker.evaluate(dict(environment)) else ""
