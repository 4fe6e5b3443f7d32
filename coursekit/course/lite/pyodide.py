"""Pyodide, the Python that runs in a browser: its core for every site, more of it from a file."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import tarfile
import urllib.request
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any, Final, NamedTuple

from coursekit.course.edition.gathering import Files
from coursekit.errors import CoursekitError

#: The one that this version of the kernel was made for; all four lines change together.
VERSION: Final = "314.0.6"
_ABI: Final = {"abi_version": "2026_0", "arch": "wasm32"}
CORE_ADDRESS: Final = f"https://registry.npmjs.org/pyodide/-/pyodide-{VERSION}.tgz"
_CORE_SHA512: Final = (
    "BKDTJyIqFxC4BExLqeRS3f5xvXZIjOt8C3zGLN/Cc7tFxSwvKVhVkchQQ2AGLOtR4YrVOIFxbV8poyDOOmWwxQ=="
)
#: Where a browser finds what the site does not hold.
CDN: Final = f"https://cdn.jsdelivr.net/pyodide/v{VERSION}/full/"
LOCK: Final = "pyodide-lock.json"
_CORE: Final = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", LOCK)
#: What cells that make tables and figures need of Pyodide's own packages.
TABLES: Final = ("jinja2", "pandas")
_MOST_BYTES: Final = 1_000_000_000
_MOST_BYTES_A_FILE: Final = 100_000_000
_SECONDS: Final = 60


class Distribution(NamedTuple):
    """Pyodide as it was found: its core, what it says of its packages, and those that are there."""

    core: Files
    packages: dict[str, dict[str, Any]]
    wheels: Files


def distribution(file: Path | None) -> Distribution:
    """Return Pyodide out of an archive; its core alone, from the npm registry, without one."""
    archive = file.open("rb") if file else io.BytesIO(_fetched())
    try:
        with archive, tarfile.open(fileobj=archive) as opened:
            return _read(dict(_members(opened)))
    except (tarfile.TarError, EOFError, OSError, ValueError) as error:
        raise CoursekitError(
            "expected a whole archive of Pyodide (pyodide-….tar.bz2, or the .tgz of the npm"
            f" package), found one that cannot be read ({error}). Fetch version {VERSION} again.",
            path=file,
        ) from None
    except _UnfitError as error:
        raise CoursekitError(f"{error} Use version {VERSION}.", path=file) from None


class _UnfitError(Exception):
    """An archive that can be read and is not what is needed."""


def _fetched() -> bytes:
    """Return the core of Pyodide from the npm registry, as it is known to be."""
    try:
        with urllib.request.urlopen(CORE_ADDRESS, timeout=_SECONDS) as answer:
            content: bytes = answer.read(_MOST_BYTES_A_FILE)
    except OSError as error:
        raise CoursekitError(
            f"Pyodide could not be fetched ({getattr(error, 'reason', error)}). Check the internet"
            " connection, or name a file that you have with --pyodide.",
            path=CORE_ADDRESS,
        ) from None
    if base64.b64encode(hashlib.sha512(content).digest()).decode() != _CORE_SHA512:
        raise CoursekitError(
            "what was fetched is not the Pyodide that was expected. Try again, or name a file that"
            " you trust with --pyodide.",
            path=CORE_ADDRESS,
        )
    return content


def _members(archive: tarfile.TarFile) -> Iterator[tuple[str, bytes]]:
    """Yield the files at the top of an archive that a site can use; nothing is unpacked."""
    total = 0
    for member in archive:
        path = PurePosixPath(member.name)
        if not member.isfile() or len(path.parts) != 2 or path.suffix in {".map", ".tar"}:
            continue
        total += member.size
        if member.size > _MOST_BYTES_A_FILE or total > _MOST_BYTES:
            raise _UnfitError(f"expected Pyodide, found a file that is far too large, {path.name}.")
        if path.name in _CORE or path.suffix == ".whl":
            content = archive.extractfile(member)
            yield path.name, content.read() if content else b""


def _read(found: Files) -> Distribution:
    missing = [name for name in _CORE if name not in found]
    if missing:
        raise _UnfitError(f"expected Pyodide, found an archive without {', '.join(missing)}.")
    lock = json.loads(found[LOCK])
    info, packages = lock.get("info", {}), lock.get("packages", {})
    if any(info.get(name) != value for name, value in _ABI.items()):
        raise _UnfitError(f"expected Pyodide {VERSION}, found one for Python {info.get('python')}.")
    needed = {name: packages[name] for name in _with_what_they_need(packages)}
    names = {each["file_name"] for each in needed.values()}
    return Distribution(
        {name: found[name] for name in _CORE if name != LOCK},
        needed,
        {name: found[name] for name in sorted(names & found.keys())},
    )


def _with_what_they_need(packages: dict[str, dict[str, Any]]) -> list[str]:
    """Return the packages for tables and figures, and what they depend on, by name."""
    by_name = {name.lower().replace("_", "-"): name for name in packages}
    wanted, found = list(TABLES), set[str]()
    while wanted:
        name = by_name[wanted.pop().lower().replace("_", "-")]
        if name not in found:
            found.add(name)
            wanted += packages[name]["depends"]
    return sorted(found)
