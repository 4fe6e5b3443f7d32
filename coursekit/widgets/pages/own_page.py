"""One widget on a page of its own, served to this computer alone: no notebook, no kernel.

``front/page.js`` is the other half. The page's address holds a secret, so that no other program or
page of this computer can speak to the widget; nothing is served under another name than this
computer's own, and nothing from elsewhere is loaded.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Callable, Mapping
from html import escape
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

from coursekit.errors import CoursekitError
from coursekit.i18n import direction_in_use, language_in_use
from coursekit.widgets.sharing import BUNDLE, STYLESHEET, SharingWidget

_SCRIPT: Final = (Path(__file__).parents[1] / "static" / "page.js").read_text(encoding="utf-8")
_LARGEST: Final = 1_000_000
_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:;"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_PAGE: Final = """<!doctype html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="page.css">
<link rel="stylesheet" href="widgets.css">
<script type="module" src="page.js"></script>
</head>
<body>
<main><h1>{title}</h1><div></div></main>
</body>
</html>
"""
_STYLE: Final = """:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 80rem; padding: 0.5rem; background: light-dark(#fff, #1b1b1f); }
h1 { margin: 0.25rem 0.5rem; color: light-dark(#1a1a1a, #ececf1); font-size: 1.25rem; }
"""


class _Comm:
    """The widget's end of the line: what it says is kept until the page fetches it."""

    comm_id = "page"

    def __init__(self) -> None:
        self.said: list[dict[str, Any]] = []
        self.hear: Callable[[dict[str, Any]], None] = lambda _message: None

    def send(self, data: dict[str, Any], **_more: object) -> None:
        if data["method"] in {"custom", "update"}:
            self.said.append(
                {name: data[name] for name in ("method", "content", "state") if name in data}
            )

    def on_msg(self, hear: Callable[[dict[str, Any]], None]) -> None:
        self.hear = hear

    def close(self, *_more: object, **_others: object) -> None:
        pass


class PageServer(ThreadingHTTPServer):
    """A server of one page, on which a widget is; the widget hears one message after the other.

    Who connects and says nothing, as a browser may do ahead of time, keeps nobody else waiting.
    """

    def __init__(self, widget: SharingWidget, title: str, port: int = 0) -> None:
        self.widget, self.secret = widget, secrets.token_urlsafe(16)
        self.comm, self._turn = _Comm(), threading.Lock()
        widget.comm = self.comm
        self.comm.said.clear()
        page = _PAGE.format(
            title=escape(title), language=language_in_use(), direction=direction_in_use()
        )
        self.files: dict[str, tuple[str, Callable[[], str]]] = {
            "": ("text/html", lambda: page),
            "page.css": ("text/css", lambda: _STYLE),
            "page.js": ("text/javascript", lambda: _SCRIPT),
            "widgets.js": ("text/javascript", lambda: BUNDLE),
            "widgets.css": ("text/css", lambda: STYLESHEET),
            "state": ("application/json", self._state),
        }
        try:
            super().__init__(("127.0.0.1", port), _Handler)
        except OSError as error:
            raise CoursekitError(
                f"expected a free port, found {port} in use or not allowed"
                f" ({error.strerror or error}). Choose another with --port."
            ) from None

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self.server_port}/{self.secret}/"

    def _state(self) -> str:
        with self._turn:
            kept = self.widget.get_state()
        left_out = {"layout", "tabbable", "tooltip", "script"}
        state = {n: v for n, v in kept.items() if not n.startswith("_") and n not in left_out}
        return json.dumps({"state": state})

    def answers(self, content: object) -> list[dict[str, Any]]:
        """Hand what the page says to the widget, and return what that answers."""
        data = {"method": "custom", "content": content}
        with self._turn:
            self.comm.hear({"content": {"data": data}, "buffers": []})
            said, self.comm.said = self.comm.said, []
        return said

    def server_close(self) -> None:
        """End once the message that the widget hears is dealt with."""
        with self._turn:
            super().server_close()


class _Handler(BaseHTTPRequestHandler):
    server: PageServer
    timeout = 10

    def do_GET(self) -> None:
        kind, text = self.server.files.get(self._name() or "", (None, str))
        if self._name() is None or kind is None:
            self._send(HTTPStatus.NOT_FOUND, "text/plain", "There is nothing here.")
            return
        self._send(HTTPStatus.OK, kind, text())

    def do_POST(self) -> None:
        try:
            size = int(self.headers.get("Content-Length", ""))
            is_ours = self.headers.get_content_type() == "application/json"
            if self._name() != "message" or not is_ours or not 0 < size <= _LARGEST:
                raise ValueError
            content = json.loads(self.rfile.read(size))
        except (ValueError, RecursionError):
            self._send(HTTPStatus.BAD_REQUEST, "text/plain", "This is no message of the page.")
            return
        self._send(HTTPStatus.OK, "application/json", json.dumps(self.server.answers(content)))

    def _name(self) -> str | None:
        """Return the name of what is asked for, None where it is not asked by the page itself."""
        port = self.server.server_port
        if self.headers.get("Host") not in {f"127.0.0.1:{port}", f"localhost:{port}"}:
            return None
        front, name = f"/{self.server.secret}/".encode(), self.path.encode("utf-8", "replace")
        right = secrets.compare_digest(name[: len(front)], front)
        return self.path[len(front) :] if right else None

    def _send(self, status: HTTPStatus, kind: str, text: str) -> None:
        data = text.encode("utf-8", "replace")
        headers: Mapping[str, str] = {
            "Content-Type": f"{kind}; charset=utf-8",
            "Content-Length": str(len(data)),
            "Content-Security-Policy": _POLICY,
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        }
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing: the address holds the secret."""
