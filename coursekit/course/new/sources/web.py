"""A web page: its article without menus and advertisements; an address is fetched first."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import urlsplit

from coursekit.course.new.sources.found import PASTING, FoundText
from coursekit.course.new.sources.plain import day_in
from coursekit.deadline import within
from coursekit.errors import ArticleError
from coursekit.extras import extra
from coursekit.reading.lexicon import word_set
from coursekit.yamlfile import shortened

_MOST_BYTES: Final = 10_000_000
_SECONDS: Final = 30.0
_REDIRECTS: Final = 5
_PASTE: Final = (
    "Most newspapers let no program read them: open the page in your browser, copy the article's"
    " text and paste it: coursekit new -"
)
#: The share of a text's words; an article on cookies has half of it.
_MOST_NOTICES: Final = 0.08
_ADDRESS: Final = re.compile(r"https?://", re.IGNORECASE)
_ENDINGS: Final = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/markdown": ".md",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}


def is_address(source: str) -> bool:
    """Tell an address on the web from the name of a file.

    >>> is_address("HTTPS://example.org/a"), is_address("http.txt")
    (True, False)
    """
    return bool(_ADDRESS.match(source))


def fetch(url: str) -> tuple[bytes, str, str]:
    """Return what is at an address, how a file of that kind ends, and the address it came from."""
    httpx = extra("httpx", "fetching a page", PASTING)
    try:
        return within(_SECONDS, lambda: _fetched(httpx, url))
    except TimeoutError:
        raise ArticleError(
            f"the server took more than {_SECONDS:.0f} seconds. {_PASTE}", path=url
        ) from None
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        why = " ".join(str(error).split()) or type(error).__name__
        raise ArticleError(f"the page cannot be fetched ({why}). {_PASTE}", path=url) from None


def _fetched(httpx: Any, url: str) -> tuple[bytes, str, str]:
    typed = httpx.URL(url).host

    def stay_outside(request: Any) -> None:
        """Refuse to be led from the web into the network that this computer is in."""
        host = request.url.host
        if host != typed and _is_private(host) and not _is_private(typed):
            raise ArticleError(
                f"the page leads to {shortened(host, 80)}, which is in your own network and not on"
                f" the web; it was not fetched. {_PASTE}",
                path=url,
            )

    client = httpx.Client(
        follow_redirects=True,
        max_redirects=_REDIRECTS,
        timeout=10,
        event_hooks={"request": [stay_outside]},
    )
    with client, client.stream("GET", url) as answer:
        if answer.status_code >= 400:
            raise ArticleError(
                f"the server answers with {answer.status_code} {answer.reason_phrase} instead"
                f" of a page. {_PASTE}",
                path=url,
            )
        raw = _limited(answer.iter_bytes(), url)
        kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        return raw, _ENDINGS.get(kind, ""), str(answer.url)


def _is_private(host: str) -> bool:
    """Tell whether a name leads to an address that is none of the web, such as a router's."""
    found = [ipaddress.ip_address(each.partition("%")[0]) for each in addresses_of(host)]
    return any(not each.is_global or each.is_multicast for each in found)


def addresses_of(host: str) -> list[str]:
    """Return the addresses that a name leads to; none where it is unknown, as behind a proxy."""
    try:
        return [str(found[4][0]) for found in socket.getaddrinfo(host, None)]
    except (OSError, UnicodeError):
        return []


def _limited(pieces: Iterable[bytes], url: str) -> bytes:
    """Return what a server sends, up to a size."""
    raw = bytearray()
    for piece in pieces:
        raw += piece
        if len(raw) > _MOST_BYTES:
            size = f"{_MOST_BYTES // 1_000_000} MB"
            raise ArticleError(f"expected a page of at most {size}. {_PASTE}", path=url)
    return bytes(raw)


def page_text(raw: bytes, where: str) -> FoundText:
    """Return the article of a page in HTML, and what the page says of it."""
    trafilatura = extra("trafilatura", "reading a web page", PASTING)
    page = trafilatura.bare_extraction(
        raw,
        url=where if is_address(where) else None,
        include_comments=False,
        include_tables=False,
        favor_precision=True,
        with_metadata=True,
        # Only what the page says of itself: a date found elsewhere would be a guess.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if page is None or _is_notice(page.text or ""):
        raise ArticleError(
            "expected an article, found a page of menus, notices and links alone. Copy the"
            " article's text in your browser and paste it: coursekit new -",
            path=where,
        )
    title = " ".join((page.title or "").split())
    blocks = [" ".join(line.split()) for line in page.text.splitlines() if line.strip()]
    if title and title not in blocks[:3]:
        blocks.insert(0, title)
    return FoundText(
        text="\n\n".join(blocks) + "\n",
        kind="a web page",
        title=title,
        source=page.sitename or page.hostname or "",
        published=day_in(page.date or ""),
        url=page.url or "",
        name=_last_part(page.url or ""),
    )


def _is_notice(text: str) -> bool:
    """Tell a notice that a site shows in place of an article, and a page without words."""
    words = re.findall(r"\w+", text.casefold())
    notices = word_set("notices.txt", "notice", package=__package__)
    return sum(word in notices for word in words) >= _MOST_NOTICES * len(words)


def _last_part(url: str) -> str:
    """Return the last words of an address, without an ending."""
    last = urlsplit(url).path.rstrip("/").rpartition("/")[2]
    return last.partition(".")[0]
