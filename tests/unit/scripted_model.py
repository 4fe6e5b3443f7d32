"""A server on loopback that speaks the chat protocol and answers what a test tells it to."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

#: What a test gives as an answer: the model's words, or a function that does as it likes.
Script = str | Callable[["Handler", dict], None]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.0"
    server: Server

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append(body)
        self.server.headers.append(dict(self.headers))
        script = self.server.script.pop(0) if self.server.script else ""
        if callable(script):
            script(self, body)
        else:
            self.say(script)

    def say(self, words: str | None, **more: object) -> None:
        message = {"role": "assistant", "content": words, **more}
        self.send(200, {"choices": [{"message": message, "finish_reason": "stop"}]})

    def send(self, status: int, body: object, **headers: str) -> None:
        content = body.encode() if isinstance(body, str) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    daemon_threads = True
    script: list[Script]
    asked: list[dict]
    headers: list[dict]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def handle_error(self, *_: object) -> None:
        """Say nothing: a client that hangs up is what some tests are about."""


@contextmanager
def scripted_model(*script: Script) -> Iterator[Server]:
    with Server(("127.0.0.1", 0), Handler) as server:
        server.script, server.asked, server.headers = list(script), [], []
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
