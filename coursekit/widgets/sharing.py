"""One script for all widgets: sent to the page once for a kernel, and saved once.

A quiz has a script and a style of more than 70 KB.  Sent with each quiz, they take longer on
their way than its questions, and a notebook saved with ten quizzes holds them ten times.  So they
are a model of their own, `SharedScript`, to which each widget refers as ipywidgets' own widgets
refer to their layout; what a widget brings along is ``front/loader.js``, which fetches it.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final

import anywidget
import traitlets
from ipywidgets import widget_serialization

from coursekit.quiz import kinds
from coursekit.widgets import assets

_VIEWS: Final[dict[str, str]] = {}


class SharedScript(anywidget.AnyWidget):
    """The script and the style of all widgets; shows nothing itself."""

    #: The one of this kernel.
    current: ClassVar[SharedScript | None] = None
    _esm = "export default {};"
    _css = assets.stylesheet()
    bundle = traitlets.Unicode(assets.bundle()).tag(sync=True)
    #: Modules of kinds of question that the bundle has not, or has otherwise, by kind.
    views = traitlets.Dict().tag(sync=True)


class SharingWidget(anywidget.AnyWidget):
    """A widget whose script is the one that all share; has the synced trait ``words``."""

    _esm = assets.loader()
    #: What the bundle calls it.
    widget = traitlets.Unicode().tag(sync=True)
    script = traitlets.Instance(SharedScript).tag(sync=True, **widget_serialization)

    def __init__(self, **traits: Any) -> None:
        super().__init__(script=_current_script(), **traits)


def add_view(kind: str, module: str) -> None:
    """Send the view of a kind of question beside the bundle, as ``front/README.md`` says."""
    _VIEWS[kind] = module


def _current_script() -> SharedScript:
    script = SharedScript.current
    if script is None or script.comm is None:  # closed, with all widgets of the kernel
        script = SharedScript.current = SharedScript()
    script.views = kinds.added_views() | _VIEWS
    return script
