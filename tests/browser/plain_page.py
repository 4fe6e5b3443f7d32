"""One widget on a page of its own, tied to its Python half without JupyterLab or a kernel."""

from __future__ import annotations

from base64 import b64decode, b64encode
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from anywidget import AnyWidget
    from playwright.sync_api import Page

_ADDRESS: Final = "https://widget.test/"
_HERE: Final = Path(__file__).parent
_ECHO: Final = "echo_update"


class Comm:
    """The kernel's end of the line between a widget and its page.

    Attributes
    ----------
    answers : list of dict
        What the widget has sent and the page has not fetched yet.
    received : list of dict
        Every message that the page has sent, in order.
    silent : bool
        When true the kernel is dead: messages from the page arrive nowhere.
    """

    comm_id = "widget-on-a-plain-page"

    def __init__(self) -> None:
        self.answers: list[dict[str, Any]] = []
        self.received: list[dict[str, Any]] = []
        self.silent = False

    def send(self, data: dict[str, Any], buffers: Iterable[bytes] | None = None) -> None:
        """Keep a message of the widget for the page."""
        if data["method"] != _ECHO:
            files = [b64encode(each).decode() for each in buffers or ()]
            self.answers.append({**data, "buffers": files})

    def on_msg(self, handle: Callable[[dict[str, Any]], None]) -> None:
        """Remember what the widget does with a message."""
        self._handle = handle

    def close(self) -> None:
        """Do nothing: the page goes when its test ends."""

    def take(self, message: dict[str, Any]) -> list[dict[str, Any]]:
        """Hand a message of the page to the widget and return what the widget answers."""
        if self.silent:
            return []
        files = [memoryview(b64decode(each)) for each in message.pop("buffers", ())]
        self.received.append(message)
        self._handle({"content": {"data": message}, "buffers": files})
        answers, self.answers = self.answers, []
        return answers


def show_widget(page: Page, widget: AnyWidget, *, silent: bool = False, path: str = "") -> Comm:
    """Show a widget on a plain page: what the page sends reaches it, what it answers the page.

    With ``silent`` its kernel is dead from the beginning; ``path`` is that of the page's address.
    """
    comm = Comm()
    comm.silent = silent
    widget.comm = comm
    html = (_HERE / "plain_page.html").read_text(encoding="utf-8")
    page.route(f"{_ADDRESS}**", lambda route: route.fulfill(body=html, content_type="text/html"))

    def take(message: dict[str, Any]) -> list[dict[str, Any]]:
        return comm.take(message)  # which a test may exchange

    page.expose_function("toKernel", take)
    page.goto(_ADDRESS + path)
    page.add_script_tag(path=_HERE / "plain_page.js")
    show_again(page, widget)
    return comm


def show_again(page: Page, widget: AnyWidget) -> None:
    """Show a view more of a widget that is on the page, as another tab or its output would."""
    page.evaluate("widget => window.showWidget(widget)", sent(widget))


def sent(widget: AnyWidget) -> dict[str, Any]:
    """Return what the page gets of a widget, and of the script that it borrows."""
    state = widget.get_state()
    shown = {name: value for name, value in state.items() if not name.startswith("_")}
    shown.pop("layout", None)
    shown.pop("tabbable", None)
    shared = getattr(widget, "script", None)
    return {
        "esm": state["_esm"],
        "css": state.get("_css", ""),
        "state": shown,
        "shared": sent(shared) if shared else None,
    }
