"""The site as a whole: the lessons, JupyterLite's pages, and Python for the browser."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

from coursekit.course.approval import KNOWN, hash_of
from coursekit.course.edition.gathering import Files, lay
from coursekit.course.edition.lessons import is_lesson
from coursekit.course.edition.manifest import with_manifest
from coursekit.course.lesson import book_of, lesson_of
from coursekit.course.lite.front_page import front_page
from coursekit.course.lite.lock import lock
from coursekit.course.lite.pyodide import CDN, LOCK, Distribution
from coursekit.course.lite.results import results
from coursekit.course.lite.wheels import fetched_wheels, own_wheel, packed_wheel
from coursekit.errors import CoursekitError

#: What the manifest calls it.
LITE: Final = "lite"
#: What of an edition a student opens; the rest is in the wheel, or for other ways to start.
_LESSONS: Final = ("notebooks/", "seeds/", "LICENSE", "course.yaml", "grading.yaml")
_KERNEL: Final = "@jupyterlite/pyodide-kernel-extension"
#: Extensions of JupyterLab that the pages need, by their folders.
_EXTENSIONS: Final = ("@jupyter-widgets/jupyterlab-manager", "anywidget", _KERNEL)
_OWN_EXTENSIONS: Final = Path(__file__).resolve().parents[2] / "widgets" / "labextensions"
_PYODIDE: Final = "static/pyodide"
_KERNELS_WHEELS: Final = f"extensions/{_KERNEL}/static/pypi"
#: What the kernel would look for one after the other; named here, all come at the same time.
_FIRST: Final = ("comm", "coursekit", "ipykernel", "ipython", "micropip", "piplite")
_ALSO_FIRST: Final = ("pyodide-kernel", "jedi")
#: Runs in every kernel before its first cell.
_START: Final = "/lib/python3.14/site-packages/coursekit/course/lite/in_browser/start.py"
#: Of JupyterLite's files, what no page of ours asks for.
_LEFT_OUT: Final = ("doc/", "jupyterlite.schema.v0.json", "rspack.config", "package.json")
_SETTINGS: Final[dict[str, Any]] = {
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
    "@jupyterlab/apputils-extension:themes": {"adaptive-theme": True},
}


class Site(NamedTuple):
    """A site that was made, and is not written yet."""

    files: Files
    #: Where the browser finds pandas; "" where the site has them.
    elsewhere: str


def lite_site(edition: Files, title: str, pyodide: Distribution) -> Site:
    """Return the site of an edition, whose lessons are run for it."""
    files = site(edition, results(edition), fetched_wheels(), pyodide, title)
    has_all = all(each["file_name"] in pyodide.wheels for each in pyodide.packages.values())
    return Site(with_manifest(files, LITE), "" if has_all else CDN)


def site(edition: Files, shown: Files, wheels: Files, pyodide: Distribution, title: str) -> Files:
    """Return the files of the site of an edition; `shown` is what its cells show."""
    with TemporaryDirectory(prefix="coursekit-lite-") as folder:
        made = _jupyterlite(Path(folder), edition)
    own = dict([own_wheel(shown), _no_completion()])
    at_hand = {**wheels, **own}
    listed = at_hand | {
        f"../../{path}": content
        for path, content in made.items()
        if path.startswith(_KERNELS_WHEELS) and path.endswith(".whl") and "widgetsnb" not in path
    }
    files = {
        **made,
        **{
            f"{_PYODIDE}/{name}": content
            for name, content in {
                **pyodide.core,
                **pyodide.wheels,
                **at_hand,
                LOCK: lock(listed, pyodide),
            }.items()
        },
        f"extensions/{KNOWN.parent.name}/{KNOWN.name}": _running_by_themselves(edition),
        "index.html": front_page(edition, title),
    }
    return dict(sorted(files.items()))


def _jupyterlite(folder: Path, edition: Files) -> Files:
    """Return what JupyterLite makes of the lessons, without what no page asks for."""
    lite, out = folder / "lite", folder / "out"
    shown = {path: content for path, content in edition.items() if path.startswith(_LESSONS)}
    lay(shown, folder / "contents")
    for name, path in _extensions():
        shutil.copytree(path, folder / "extensions" / name)
    lite.mkdir()
    (lite / "jupyter-lite.json").write_text(json.dumps(_settings()))
    (lite / "overrides.json").write_text(json.dumps(_SETTINGS))
    (lite / "jupyter_lite_config.json").write_text(json.dumps(_config(folder)))
    ran = subprocess.run(
        [sys.executable, "-m", "jupyterlite_core", "build"],
        cwd=lite,
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode or not (out / "notebooks/index.html").is_file():
        said = (ran.stderr or ran.stdout).strip().splitlines() or ["no reason given"]
        raise CoursekitError(
            f"JupyterLite could not make its pages: {said[-1]}. Check that there is free space, and"
            " that `pip install 'coursekit[lite]'` was done."
        )
    return dict(_kept_in(out))


def _kept_in(out: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(out.rglob("*")):
        name = path.relative_to(out).as_posix()
        if path.is_file() and not name.startswith(_LEFT_OUT) and path.suffix != ".map":
            yield name, path.read_bytes()


def _running_by_themselves(edition: Files) -> bytes:
    """Return the list of the lessons that run when they are opened: those that the site is made of.

    A notebook that somebody puts into the browser's drive is not among them.
    """
    hashes = {
        Path(path).name: [hash_of(lesson_of(Path(path), book_of(Path(path), content)))]
        for path, content in edition.items()
        if is_lesson(path)
    }
    return json.dumps({"format": 1, "lessons": hashes}).encode()


def _extensions() -> Iterator[tuple[str, Path]]:
    """Yield the extensions by their names, each with its folder."""
    from jupyter_core.paths import jupyter_path

    places = [Path(each) for each in jupyter_path("labextensions")]
    for name in _EXTENSIONS:
        found = next((each / name for each in places if (each / name).is_dir()), None)
        if found is None:
            raise CoursekitError(
                f"the extension {name} of JupyterLab is not installed. Type `pip install"
                " 'coursekit[lite]'` in the environment in which you make the site."
            )
        yield name, found
    if _OWN_EXTENSIONS.is_dir():
        for found in sorted(_OWN_EXTENSIONS.iterdir()):
            yield found.name, found


def _settings() -> dict[str, Any]:
    """Return how the pages find Python, and what they load of it at once."""
    kernel = {
        "pyodideUrl": f"./{_PYODIDE}/pyodide.mjs",
        "disablePyPIFallback": True,
        "loadPyodideOptions": {
            "packages": [*_FIRST, *_ALSO_FIRST],
            "env": {"HOME": "/home/pyodide", "PYTHONSTARTUP": _START},
        },
    }
    page = {"litePluginSettings": {f"{_KERNEL}:kernel": kernel}, "appName": "The course"}
    return {"jupyter-lite-schema-version": 0, "jupyter-config-data": page}


def _config(folder: Path) -> dict[str, Any]:
    return {
        "LiteBuildConfig": {
            "contents": [str(folder / "contents")],
            "output_dir": str(folder / "out"),
            "apps": ["notebooks"],
            "no_sourcemaps": True,
            "no_unused_shared_packages": True,
            "ignore_sys_prefix": ["federated_extensions"],
        },
        "FederatedExtensionAddon": {"extra_labextensions_path": [str(folder / "extensions")]},
    }


def _no_completion() -> tuple[str, bytes]:
    """Return an empty wheel in the place of jedi: 1.6 MB that a lesson has no use for."""
    return packed_wheel("jedi", "0.0.0", {}, ())
