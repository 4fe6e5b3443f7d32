"""One script for all widgets, a model of its own: sent to the page once for a kernel, saved once.

Each widget refers to it as ipywidgets' own widgets refer to their layout, and brings along only
``front/loader.js``, which fetches it.
"""

from __future__ import annotations

from typing import Any, ClassVar

import anywidget
import traitlets
from ipywidgets import widget_serialization

from coursekit.quiz import kinds
from coursekit.widgets import assets


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


def _current_script() -> SharedScript:
    script = SharedScript.current
    if script is None or script.comm is None:  # closed, with all widgets of the kernel
        script = SharedScript.current = SharedScript()
    script.views = kinds.added_views()
    return script
