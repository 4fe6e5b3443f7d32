"""One script for all widgets of a kind: sent to the page once for a kernel, and saved once.

A quiz has a script and a style of more than 100 KB.  Sent with each quiz, they take longer on
their way than its questions, and a notebook saved with ten quizzes holds them ten times.  So they
are a model of their own, `SharedScript`, to which each widget refers as ipywidgets' own widgets
refer to their layout; what a widget brings along is ``front/borrowing.js``, which fetches it.
"""

from __future__ import annotations

import hashlib
from typing import Any, ClassVar, Final

import anywidget
import traitlets
from ipywidgets import widget_serialization

from coursekit.widgets.assets import borrowing_module

#: The shared scripts of this kernel, by their kinds.
_SENT: Final[dict[type[SharedScript], SharedScript]] = {}


class SharedScript(anywidget.AnyWidget):
    """The script and the style of one kind of widget; shows nothing itself.

    A subclass has ``_esm`` (of :func:`coursekit.widgets.assets.shared_module`) and ``_css``.

    Attributes
    ----------
    name : str
        What the page knows the script by; another script has another name.
    """

    name = traitlets.Unicode().tag(sync=True)

    def __init__(self) -> None:
        script = str(self._esm).encode()
        super().__init__(name=hashlib.blake2s(script, digest_size=8).hexdigest())


class Borrower(anywidget.AnyWidget):
    """A widget whose script is the one that its kind shares.

    A subclass names that in ``shares``, and has the synced trait ``words``.

    Attributes
    ----------
    script : SharedScript
        The one of this kernel.
    """

    shares: ClassVar[type[SharedScript]]
    _esm = borrowing_module()
    script = traitlets.Instance(SharedScript).tag(sync=True, **widget_serialization)

    def __init__(self, **traits: Any) -> None:
        super().__init__(script=_script_of(self.shares), **traits)


def _script_of(kind: type[SharedScript]) -> SharedScript:
    script = _SENT.get(kind)
    if script is None or script.comm is None:  # closed, with all widgets of the kernel
        script = _SENT[kind] = kind()
    return script
