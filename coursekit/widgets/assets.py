"""The script and the style sheet that a widget sends to the page.

anywidget runs a widget's script from a blob, where a relative import finds nothing, so the files
of ``front/`` are joined here: first what every widget needs (``common.js``, ``theme.css``), then
the widget's own files.  No file of ``front/`` imports another, and only a widget's last script
says ``export default``.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

_FRONT: Final = Path(__file__).with_name("front")


@cache
def module(*names: str) -> str:
    """Join ``common.js`` and the named scripts into one ES module.

    Parameters
    ----------
    *names : str
        Scripts of ``front/`` without their ending, in the order in which they need each other.

    Returns
    -------
    str
        The text of the module, for ``_esm`` of an anywidget.

    Examples
    --------
    >>> "export default" in module("quiz")
    True
    """
    return _joined("common", *names, ending=".js")


@cache
def stylesheet(*names: str) -> str:
    """Join ``theme.css`` and the named style sheets into one, for ``_css`` of an anywidget.

    Examples
    --------
    >>> "--ck-ink" in stylesheet("quiz")
    True
    """
    return _joined("theme", *names, ending=".css")


def _joined(*names: str, ending: str) -> str:
    return "\n".join((_FRONT / (name + ending)).read_text(encoding="utf-8") for name in names)
