"""The book made ready to be published: what nobody needs is left out, what may run is named."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from typing import Final

from coursekit.course.edition.gathering import Files

#: What a page never asks for.
_NOT_NEEDED: Final = re.compile(
    r".*\.map|\.buildinfo.*|\.doctrees/.*|objects\.inv|_sources/.*|genindex\.html"
    r"|_static/(?:locales/|vendor/|webpack-macros|sbt-webpack|scripts/fontawesome|images/logo_"
    r"|\.gitignore|styles/theme\.css|file\.png|minus\.png|plus\.png).*"
)
#: The theme's letters for icons, of which it loads a font.
_FONT: Final = re.compile(r"@font-face\{[^{}]*\}|(?<=\})\.fa[a-z0-9-]*(?:::?before)?\{[^{}]*\}")
_THEME: Final = "_static/styles/pydata-sphinx-theme.css"
#: What lessons say and show, up to its end: where a script is none of the site's own.
_ARTICLE: Final = re.compile(r'<article class="bd-article">.*</article>', re.DOTALL)
_SCRIPT: Final = re.compile(r"<script(?![^>]*\bsrc=)(?![^>]*json)[^>]*>(.*?)</script>", re.DOTALL)
#: A cell above a column that says nothing heads nothing.
_EMPTY_HEAD: Final = re.compile(r"<th\b([^>]*)>\s*(?:<p>\s*</p>)?\s*</th>")
#: The theme calls every fold alike, whatever its words say.
_FOLD: Final = re.compile(r'(?<=<summary) aria-label="[^"]*"(?=>\s*<p class="collapsed)')
#: Firefox would fetch the next page ahead of time, which the policy forbids; there is no index.
_NEXT: Final = re.compile(r'<link rel="(?:next|index)"[^>]*>\s*')
_CHARSET: Final = re.compile(r"<meta charset=[^>]*>")
_POLICY: Final = (
    "default-src 'none'; script-src 'self'{hashes}; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self';"
    " base-uri 'none'"
)


def finished(files: Files) -> Files:
    """Return the files of a site as they are published."""
    kept = {path: content for path, content in files.items() if not _NOT_NEEDED.fullmatch(path)}
    kept[_THEME] = _FONT.sub("", kept[_THEME].decode()).encode()
    made = {
        path: _finished_page(content.decode()).encode() if path.endswith(".html") else content
        for path, content in kept.items()
    }
    return {**made, ".nojekyll": b""}  # GitHub would leave out what begins with an underscore


def _finished_page(page: str) -> str:
    """Return a page that says what it may load and run, with no empty head of a column.

    A script in what a lesson says or shows may not run, whoever has written it.

    >>> page = '<meta charset="utf-8">{}<article class="bd-article">{}</article>'
    >>> script = "<script>x</script>"
    >>> ["'sha256-" in _finished_page(page.format(*each)) for each in ((script, ""), ("", script))]
    [True, False]
    """
    hashes = dict.fromkeys(
        f" 'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
        for script in _SCRIPT.findall(_ARTICLE.sub("", page))
    )
    policy = _POLICY.format(hashes="".join(hashes))
    tag = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    page = _FOLD.sub("", _NEXT.sub("", _EMPTY_HEAD.sub(r"<td\1></td>", page)))
    return _CHARSET.sub(lambda found: f"{found[0]}\n{tag}", page, count=1)
