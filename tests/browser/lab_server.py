"""A real JupyterLab for the tests, which never sees the files of the person who runs them."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any, Final

from sample_course import NOTEBOOKS, SAMPLE

REPOSITORY: Final = Path(__file__).parents[2]
_COURSE_FOLDERS: Final = ("notebooks", "seeds")
# What a student would set by hand: no news from the network, and the theme that the system asks
# for, so that the browser's colour scheme decides between light and dark.
_SETTINGS: Final = {
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
    "@jupyterlab/apputils-extension:themes": {"adaptive-theme": True},
}


class Lab:
    """A running server over a copy of the course.

    Attributes
    ----------
    folder : pathlib.Path
        The copy; ``folder / "notebooks"`` is what a test may change.
    home : pathlib.Path
        The folder that stands for the student's own (``COURSEKIT_HOME``).
    own : pathlib.Path
        What else a student's system has: settings of Jupyter, files that new kernels run.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "course"
        self.home = folder / "coursekit-home"
        self.own = folder / "own"
        self._log = folder / "jupyter.log"
        self._token = secrets.token_hex(16)
        self._url = f"http://127.0.0.1:{free_port()}"
        for name in _COURSE_FOLDERS:
            shutil.copytree(REPOSITORY / name, self.folder / name)
        for path in (NOTEBOOKS, *NOTEBOOKS.iterdir()):  # the lessons of the sample come in addition
            for file in path.glob("*.*") if path.is_dir() else ():
                place = self.folder / "notebooks" / file.relative_to(NOTEBOOKS)
                if not place.exists():
                    shutil.copyfile(file, place)
        self._process = self._start()

    def address(self, notebook: str, front: str = "lab") -> str:
        """Return the address that opens one notebook (a path below the course's folder).

        ``front`` is "lab", or "notebook" for Notebook 7, which the same server offers.
        """
        path = {"lab": "lab/tree", "notebook": "notebooks"}[front]
        return f"{self._url}/{path}/{notebook}?reset&token={self._token}"

    def bring_back(self, notebook: str) -> None:
        """Undo whatever an earlier test did to a notebook, in the file and in its kernel."""
        for session in self.ask("GET", "/api/sessions"):
            self.ask("DELETE", f"/api/sessions/{session['id']}")
        for course in (REPOSITORY, SAMPLE):
            if (course / notebook).exists():
                shutil.copyfile(course / notebook, self.folder / notebook)
                return

    def forget(self) -> None:
        """Delete what was answered in earlier tests."""
        shutil.rmtree(self.home, ignore_errors=True)

    def ask(self, method: str, path: str) -> Any:
        """Ask the server's own interface; return what its JSON holds."""
        request = urllib.request.Request(  # noqa: S310 - always this machine
            self._url + path, method=method, headers={"Authorization": f"token {self._token}"}
        )
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            body = answer.read()
        return json.loads(body) if body else None

    def wait_until_it_answers(self, seconds: float = 300) -> None:
        """Return when the server answers; say what it printed when it does not."""
        deadline = time.monotonic() + seconds
        reason: object = "it ended"
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                self.ask("GET", "/api/status")
            except OSError as error:
                reason = error
                time.sleep(0.1)
            else:
                return
        self.stop()
        printed = self._log.read_text(encoding="utf-8", errors="replace")
        raise RuntimeError(f"JupyterLab did not answer ({reason}). It printed:\n{printed}")

    def stop(self) -> None:
        """End the server and its kernels."""
        end(self._process)

    def _start(self) -> subprocess.Popen[bytes]:
        settings = self.own / "lab-settings"
        for plugin, values in _SETTINGS.items():
            package, name = plugin.split(":")
            file = settings / package / f"{name}.jupyterlab-settings"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(values), encoding="utf-8")
        environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("JUPYTER", "PYTEST"))},
            "HOME": str(self.own),
            "USERPROFILE": str(self.own),
            "COURSEKIT_HOME": str(self.home),
            "IPYTHONDIR": str(self.own / "ipython"),
            "JUPYTER_TOKEN": self._token,
            "JUPYTER_CONFIG_DIR": str(self.own / "config"),
            "JUPYTER_DATA_DIR": str(self.own / "data"),
            "JUPYTER_RUNTIME_DIR": str(self.own / "runtime"),
            "JUPYTERLAB_SETTINGS_DIR": str(settings),
            "JUPYTERLAB_WORKSPACES_DIR": str(self.own / "workspaces"),
        }
        command = self._command(self._url.rpartition(":")[2])
        with self._log.open("wb") as log:
            return subprocess.Popen(
                command, cwd=self.folder, env=environment, stdout=log, stderr=log
            )

    def _command(self, port: str) -> list[str]:
        """Return what starts the server: without lesson mode, which has tests of its own."""
        self._configure(
            "labconfig/page_config", {"disabledExtensions": {"coursekit-lessons": True}}
        )
        command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"]
        command += ["--expose-app-in-browser", "--ServerApp.ip=127.0.0.1"]
        command += ["--JupyterNotebookApp.expose_app_in_browser=True"]
        command += [f"--ServerApp.port={port}", "--ServerApp.port_retries=0"]
        command += [f"--ServerApp.root_dir={self.folder}"]
        # As `coursekit start` has it: each quiz is on paper below it.
        command += ["--ServerApp.contents_manager_class=coursekit.course.contents.LessonContents"]
        return command

    def _configure(self, name: str, values: dict[str, Any]) -> None:
        file = self.own / "config" / f"{name}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(values), encoding="utf-8")


class StartedCourse(Lab):
    """A copy of the course as ``coursekit start`` opens it: lesson mode is on."""

    def __init__(self, folder: Path, *options: str) -> None:
        self._options = options
        super().__init__(folder)

    def _command(self, port: str) -> list[str]:
        shown = {"expose_app_in_browser": True}
        self._configure("jupyter_server_config", {"LabApp": shown, "JupyterNotebookApp": shown})
        command = [sys.executable, "-m", "coursekit", "start", "--no-browser", "--port", port]
        return command + list(self._options)


def end(process: subprocess.Popen[Any], seconds: float = 15) -> None:
    """End a server, by force when it does not go.

    A Jupyter server that is told to end while a kernel starts can wait for ever for a thread of its
    own (https://github.com/jupyterlab/jupyterlab/issues/10442); its kernels end when it is gone.
    """
    process.terminate()
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def free_port() -> str:
    """Return a port of this machine that nobody uses now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return str(listener.getsockname()[1])
