"""A class on one server: ten students on a JupyterHub of this machine, measured.

``python tests/benchmarks/hub.py`` starts a hub on loopback (a process for each student, no
passwords), lets ten students open lesson 1, run it and answer its first question at the same time,
and prints the memory of each, and the seconds to the first feedback.  It needs ``jupyterhub`` in
this Python, and the npm package ``configurable-http-proxy`` (on PATH, or its folder in
``--proxy``).  All ends with it: the hub, the proxy, the students.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple
from uuid import uuid4

import psutil
import websocket

ROOT: Final = Path(__file__).parents[2]
LESSON: Final = min((ROOT / "notebooks").glob("01-*.ipynb")).stem
SECONDS: Final = 240
CONFIG: Final = """
from jupyterhub.auth import DummyAuthenticator
from jupyterhub.spawner import SimpleLocalProcessSpawner
c.JupyterHub.authenticator_class = DummyAuthenticator
c.JupyterHub.spawner_class = SimpleLocalProcessSpawner
c.Authenticator.allow_all = True
c.JupyterHub.bind_url = "http://127.0.0.1:{port}"
c.JupyterHub.hub_bind_url = "http://127.0.0.1:{hub}"
c.ConfigurableHTTPProxy.command = [{proxy!r}]
c.ConfigurableHTTPProxy.api_url = "http://127.0.0.1:{api}"
c.JupyterHub.db_url = "sqlite://"
c.JupyterHub.cookie_secret_file = {folder!r} + "/secret"
c.JupyterHub.pid_file = ""
c.JupyterHub.concurrent_spawn_limit = 10
c.SimpleLocalProcessSpawner.home_dir_template = {folder!r} + "/{{username}}"
c.Spawner.args = ["--allow-root", "--ServerApp.root_dir=" + {folder!r} + "/course"]
c.Spawner.http_timeout = 120
c.Spawner.start_timeout = 120
c.JupyterHub.services = [{{"name": "class", "api_token": {token!r}}}]
c.JupyterHub.load_roles = [
    {{
        "name": "class",
        "services": ["class"],
        "scopes": ["admin:users", "admin:servers", "access:servers"],
    }}
]
"""


class Student(NamedTuple):
    """What one student had to wait for, in seconds from the request for a server, and used."""

    server: float
    feedback: float
    memory: float  # MB, server and kernel, proportional share


class Hub:
    """A running hub: ``ask`` its own interface and that of each student's server."""

    def __init__(self, port: int, token: str, process: subprocess.Popen[bytes]) -> None:
        self.port = port
        self.token = token
        self.process = process

    def ask(self, method: str, path: str, body: object = None) -> Any:
        """Return what the answer's JSON holds."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": f"token {self.token}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
            text = answer.read()
        return json.loads(text) if text else None

    def kernel(self, name: str) -> Kernel:
        """Start a kernel of a student in the folder of the lessons."""
        made = self.ask("POST", f"/user/{name}/api/kernels", {"path": "notebooks"})
        address = f"ws://127.0.0.1:{self.port}/user/{name}/api/kernels/{made['id']}/channels"
        return Kernel(
            websocket.create_connection(
                address, header=[f"Authorization: token {self.token}"], timeout=SECONDS
            )
        )


class Kernel:
    """A kernel behind a server, as a page talks to it."""

    def __init__(self, line: websocket.WebSocket) -> None:
        self._line = line
        self._session = uuid4().hex
        self.widgets: dict[str, dict[str, Any]] = {}

    def send(self, kind: str, content: dict[str, Any]) -> str:
        """Send a message, and return its id."""
        head = {"msg_id": uuid4().hex, "msg_type": kind, "session": self._session, "username": "x"}
        message = {"header": {**head, "version": "5.3"}, "parent_header": {}, "metadata": {}}
        self._line.send(json.dumps({**message, "content": content, "channel": "shell"}))
        return head["msg_id"]

    def messages(self) -> Iterator[dict[str, Any]]:
        """Yield what comes, and remember each widget that is made."""
        while True:
            raw = self._line.recv()
            if isinstance(raw, bytes):  # with buffers
                first, second = (int.from_bytes(raw[at : at + 4], "big") for at in (4, 8))
                raw = raw[first : second if int.from_bytes(raw[:4], "big") > 1 else None].decode()
            message = json.loads(raw)
            content = message["content"]
            if message["msg_type"] == "comm_open":
                self.widgets[content["comm_id"]] = content["data"].get("state", {})
            yield message

    def run(self, code: str) -> None:
        """Run code, and wait for its end."""
        asked = self.send("execute_request", {"code": code, "silent": False})
        for message in self.messages():
            parent = message["parent_header"].get("msg_id")
            if message["msg_type"] == "execute_reply" and parent == asked:
                if message["content"]["status"] != "ok":
                    raise RuntimeError(f"a cell failed: {message['content'].get('evalue')}")
                return

    def tell(self, comm: str, content: dict[str, Any]) -> dict[str, Any]:
        """Send what a page would send to a widget, and return its reply."""
        own = {**content, "message_id": uuid4().hex}
        self.send("comm_msg", {"comm_id": comm, "data": {"method": "custom", "content": own}})
        for message in self.messages():
            reply = message["content"].get("data", {}).get("content", {})
            if message["msg_type"] == "comm_msg" and reply.get("message_id") == own["message_id"]:
                return dict(reply)
        raise AssertionError


def cells() -> list[str]:
    """Return the code of the lesson, cell by cell, to its first quiz and no further."""
    book = json.loads((ROOT / f"notebooks/{LESSON}.ipynb").read_text(encoding="utf-8"))
    return ["".join(cell["source"]) for cell in book["cells"] if cell["cell_type"] == "code"]


def attend(hub: Hub, name: str) -> Student:
    """Be one student: get a server, open the lesson, run it, answer its first question."""
    began = time.monotonic()
    hub.ask("POST", f"/hub/api/users/{name}", None)
    hub.ask("POST", f"/hub/api/users/{name}/server", {})
    user = wait(
        lambda: hub.ask("GET", f"/hub/api/users/{name}"),
        lambda user: user["servers"].get("", {}).get("ready"),
    )
    server = time.monotonic() - began
    kernel = hub.kernel(name)
    first = None
    for code in cells():
        kernel.run(code)
        quizzes = [c for c, state in kernel.widgets.items() if state.get("widget") == "quiz"]
        if quizzes and first is None:
            first = answered(kernel, quizzes[0]) - began
    if first is None:
        raise RuntimeError(f"{LESSON} shows no quiz")
    return Student(server, first, memory_of(user["servers"][""]["state"]["pid"]))


def answered(kernel: Kernel, quiz: str) -> float:
    """Answer the first question that can be chosen from; return when its feedback was there."""
    kernel.tell(quiz, {"type": "open"})
    shown = next(each for each in kernel.widgets[quiz]["shown"] if "options" in each)
    sent = {"choices": [shown["options"][0]["token"]]}
    deed = {"did": "answer", "sent": sent}
    reply = kernel.tell(quiz, {"type": "do", "question": shown["id"], "deed": deed})
    if not reply["stands"]["result"]:
        raise RuntimeError("no feedback")
    return time.monotonic()


def memory_of(pid: int) -> float:
    """Return the MB of a student's server and kernels: pages that are shared are shared out."""
    server = psutil.Process(pid)
    family = [server, *server.children(recursive=True)]
    return sum(each.memory_full_info().pss for each in family) / 1e6


def wait(look: Callable[[], Any], is_there: Callable[[Any], Any], seconds: float = 120) -> Any:
    """Return what a look gives once it is what was waited for."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            if is_there(found := look()):
                return found
        except OSError:
            pass
        time.sleep(0.2)
    raise TimeoutError


@contextmanager
def hub_on_loopback(proxy: str, python: str = sys.executable) -> Iterator[Hub]:
    """Run a hub of a Python over a copy of the course, and end it with all that it started."""
    folder = Path(tempfile.mkdtemp(prefix="coursekit-hub-"))
    for name in ("notebooks", "seeds"):
        shutil.copytree(ROOT / name, folder / "course" / name)
    port, inner, api = (free_port() for _ in range(3))
    token = secrets.token_hex(16)
    values = {"port": port, "hub": inner, "api": api, "proxy": proxy, "token": token}
    config = folder / "config.py"
    config.write_text(CONFIG.format(folder=str(folder), **values), encoding="utf-8")
    command = [python, "-m", "jupyterhub", "-f", str(config)]
    path = f"{Path(python).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "CONFIGPROXY_AUTH_TOKEN": secrets.token_hex(16)}
    with (folder / "log.txt").open("wb") as log:
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=log, stderr=log, start_new_session=True
        )
    hub = Hub(port, token, process)
    try:
        wait(lambda: hub.ask("GET", "/hub/api/"), bool)
        yield hub
    except Exception:
        print((folder / "log.txt").read_text(encoding="utf-8")[-3000:], file=sys.stderr)
        raise
    finally:
        own = psutil.Process(process.pid)
        family = [own, *own.children(recursive=True)]
        process.send_signal(signal.SIGTERM)
        psutil.wait_procs(family, timeout=15)
        for each in family:
            if each.is_running():
                each.kill()
        shutil.rmtree(folder, ignore_errors=True)


def free_port() -> int:
    """Return a port of this machine that nobody uses now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def measure(proxy: str, students: int = 10) -> dict[str, float]:
    """Return what a class of so many students at once waits for and uses: medians and the worst."""
    names = [f"student{number}" for number in range(students)]
    with hub_on_loopback(proxy) as hub, ThreadPoolExecutor(students) as pool:
        each = list(pool.map(lambda name: attend(hub, name), names))
    return {
        "students": students,
        "server": statistics.median(one.server for one in each),
        "feedback": statistics.median(one.feedback for one in each),
        "feedback_worst": max(one.feedback for one in each),
        "memory": statistics.median(one.memory for one in each),
        "memory_worst": max(one.memory for one in each),
    }


def main() -> None:
    """Measure, and print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--proxy", default="configurable-http-proxy")
    parser.add_argument("--students", type=int, default=10, choices=range(1, 31))
    given = parser.parse_args()
    print(json.dumps(measure(given.proxy, given.students), indent=1))


if __name__ == "__main__":
    main()
