"""The scripts and the style sheet that a widget sends to the page.

anywidget runs a widget's script from a blob, where a relative import finds nothing, so the files
of ``front/`` are joined here: first what every widget needs (``common.js``, ``theme.css``), then
the widget's own files.  No file of ``front/`` imports another; a widget's last script makes the
constant ``widget``, and ``shared.js`` goes around them all.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

_FRONT: Final = Path(__file__).with_name("front")
_PLACE: Final = "/* the scripts */"


@cache
def shared_module(*names: str) -> str:
    """Join ``common.js`` and the named scripts into the module that widgets of one kind share.

    Parameters
    ----------
    *names : str
        Scripts of ``front/`` without their ending, in the order in which they need each other.

    Returns
    -------
    str
        The text of the module, for ``_esm`` of a `coursekit.widgets.sharing.SharedScript`.

    Examples
    --------
    >>> "const widget =" in shared_module("quiz")
    True
    """
    around = _joined("meeting", "shared", ending=".js")
    return around.replace(_PLACE, _joined("common", *names, ending=".js"))


@cache
def borrowing_module() -> str:
    """Return the module that every widget has for its own: it borrows the shared one.

    Examples
    --------
    >>> "export default" in borrowing_module()
    True
    """
    return _joined("meeting", "borrowing", ending=".js")


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
