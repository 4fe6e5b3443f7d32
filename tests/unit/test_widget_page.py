"""The page of one widget: served to this computer alone, and to nobody without its address."""

from __future__ import annotations

import http.client
import json
import socket
import threading

import pytest
import traitlets

from coursekit.errors import CoursekitError
from coursekit.widgets.pages.own_page import PageServer
from coursekit.widgets.sharing import SharingWidget


class Echo(SharingWidget):
    """Says back what it is told."""

    widget = traitlets.Unicode("echo").tag(sync=True)
    told = traitlets.Unicode().tag(sync=True)

    def __init__(self) -> None:
        super().__init__()
        self.on_msg(self._receive)

    def _receive(self, _widget: object, message: object, _buffers: object) -> None:
        self.told = str(message)
        self.send({"said": message})


@pytest.fixture
def server():
    """Return a server at work."""
    server = PageServer(Echo(), "<b>A title</b>")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def ask(server, method, path, body=None, **headers):
    """Ask for a path below the page, and return the status, the headers and the text."""
    line = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    line.request(method, f"/{server.secret}/{path}", body, headers)
    reply = line.getresponse()
    return reply.status, reply.headers, reply.read().decode()


JSON = {"Content-Type": "application/json"}


def test_the_page_loads_nothing_from_elsewhere_and_shows_its_title_as_text(server):
    status, headers, page = ask(server, "GET", "")
    assert status == 200
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "<b>" not in page
    assert "http" not in page
    for name in ("page.js", "page.css", "widgets.js", "widgets.css"):
        assert ask(server, "GET", name)[0] == 200


def test_what_the_page_says_reaches_the_widget_and_its_answers_come_back(server):
    _, _, answer = ask(server, "POST", "message", json.dumps({"a": 1}), **JSON)
    [update, custom] = json.loads(answer)
    assert update == {"method": "update", "state": {"told": "{'a': 1}"}}
    assert custom == {"method": "custom", "content": {"said": {"a": 1}}}
    state = json.loads(ask(server, "GET", "state")[2])["state"]
    assert (state["widget"], state["told"]) == ("echo", "{'a': 1}")


def test_without_its_secret_or_under_another_name_nothing_is_served(server):
    secret = server.secret
    line = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    for path in ("/", "/state", "/x/state", f"/{secret}", f"/{secret}/../state", "nonsense"):
        line.request("GET", path)
        reply = line.getresponse()
        assert reply.status == 404, path
        reply.read()
    # A page elsewhere whose name leads here, or that posts a form.
    assert ask(server, "GET", "state", Host="evil.example")[0] == 404
    assert ask(server, "POST", "message", "{}", Host="evil.example", **JSON)[0] == 400
    assert ask(server, "POST", "message", "{}", **{"Content-Type": "text/plain"})[0] == 400


@pytest.mark.parametrize("size", ["0", "-1", "many", "8", "1000001"])
def test_what_is_no_message_is_refused(server, size):
    headers = JSON | {"Content-Length": size}
    assert ask(server, "POST", "message", "nonsense", **headers)[0] == 400
    assert ask(server, "GET", "")[0] == 200


def test_who_connects_and_says_nothing_keeps_nobody_waiting(server):
    with socket.create_connection(("127.0.0.1", server.server_port)):
        line = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=5)
        line.request("GET", f"/{server.secret}/page.css")
        assert line.getresponse().status == 200


def test_brackets_without_end_are_no_message(server):
    assert ask(server, "POST", "message", "[" * 200_000, **JSON)[0] == 400


def test_a_port_in_use_is_said(server):
    with pytest.raises(CoursekitError, match="Choose another with --port"):
        PageServer(Echo(), "another", server.server_port)
