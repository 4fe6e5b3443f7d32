"""A site without a kernel for tests: pages of fragments, under the policy of a strict server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from coursekit.widgets.pages.static_page import files, fragment, head

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

ADDRESS: Final = "https://course.test/"
_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'"
)
_TYPES: Final = {"js": "text/javascript", "css": "text/css", "html": "text/html; charset=utf-8"}


def page_of(*widgets, language="en"):
    """Return a page with the fragments of some widgets, or with what is HTML already."""
    body = "".join(each if isinstance(each, str) else fragment(each) for each in widgets)
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        "<title>A lesson</title>"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"{head()}</head><body><main><h1>A lesson</h1>{body}</main></body></html>"
    )


def serve(context: BrowserContext, **pages: str) -> list[str]:
    """Serve pages by their names, and return the list of addresses that are asked for elsewhere."""
    elsewhere: list[str] = []
    served = {f"{name}.html": text.encode() for name, text in pages.items()}
    served |= {f"_static/{name}": data for name, data in files().items()}

    def answer(route):
        address = route.request.url.split("?")[0].split("#")[0]
        data = served.get(address.removeprefix(ADDRESS))
        if data is None or not address.startswith(ADDRESS):
            elsewhere.append(address)
            route.abort()
            return
        kind = _TYPES[address.rpartition(".")[2]]
        route.fulfill(body=data, headers={"Content-Type": kind, "Content-Security-Policy": _POLICY})

    context.route("**/*", answer)
    return elsewhere
