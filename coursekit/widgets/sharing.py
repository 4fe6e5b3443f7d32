"""One script for all widgets, more than 70 KB: sent to the page and saved once for a kernel.

Each widget refers to it as ipywidgets' own refer to their layout, and brings a loader along.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, ClassVar, Final

import anywidget
import traitlets
from ipywidgets import widget_serialization

from coursekit.errors import CoursekitError
from coursekit.i18n import direction_in_use, language_in_use, words_in_use
from coursekit.i18n import translated as _
from coursekit.quiz import kinds

#: It is 1 while a page without a kernel is made: each widget then shows itself as part of that.
STATIC_PAGE: Final = "COURSEKIT_STATIC_PAGE"
# What ``front/build.js`` makes of ``front/``.
_STATIC: Final = Path(__file__).with_name("static")
BUNDLE: Final = (_STATIC / "widgets.js").read_text(encoding="utf-8")
#: What each widget has for its own script: it fetches the bundle.
LOADER: Final = (_STATIC / "loader.js").read_text(encoding="utf-8")
STYLESHEET: Final = (_STATIC / "widgets.css").read_text(encoding="utf-8")


class SharedScript(anywidget.AnyWidget):
    """The script and the style of all widgets; shows nothing itself."""

    #: The one of this kernel.
    current: ClassVar[SharedScript | None] = None
    _esm = "export default {};"
    _css = STYLESHEET
    bundle = traitlets.Unicode(BUNDLE).tag(sync=True)
    #: Modules of kinds of question that the bundle has not, or has otherwise, by kind.
    views = traitlets.Dict().tag(sync=True)


class SharingWidget(anywidget.AnyWidget):
    """A widget whose script is the one that all share, in the language in use."""

    _esm = LOADER
    #: What the bundle calls it.
    widget = traitlets.Unicode().tag(sync=True)
    script = traitlets.Instance(SharedScript).tag(sync=True, **widget_serialization)
    words = traitlets.Dict().tag(sync=True)
    languages = traitlets.Dict().tag(sync=True)

    def __init__(self, own: str = "", **traits: Any) -> None:
        """Make a widget; `own` is the language of what it shows, where it is another one."""
        languages = {"used": language_in_use(), "direction": direction_in_use(), "own": own}
        super().__init__(
            script=_current_script(), words=words_in_use(), languages=languages, **traits
        )

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        if os.environ.get(STATIC_PAGE) == "1":
            from coursekit.widgets.pages.static_page import fragment

            return {**self._without_a_page(), "text/html": fragment(self)}
        bundle = super()._repr_mimebundle_(**kwargs)
        data = bundle[0] if isinstance(bundle, tuple) else bundle
        if data is not None:
            data |= self._without_a_page()
        return bundle

    def _without_a_page(self) -> dict[str, str]:
        """Return what is shown, by its MIME type, where no widget can be."""
        return {}

    def on_static_page(self) -> dict[str, Any]:
        """Return what a page without a kernel needs beside the state.

        Under ``paper`` is what is read without a script; ``widget`` is "" where that is all.
        """
        return {"paper": self._without_a_page().get("text/html", "")}


class ReplyingWidget(SharingWidget):
    """A widget that replies to each message of its page.

    A message has a ``message_id``, which the reply repeats.  One that comes twice, because the
    first reply was late, is done once and answered twice.
    """

    def __init__(self, own: str = "", **traits: Any) -> None:
        self._replies: dict[str, dict[str, Any]] = {}
        super().__init__(own, **traits)
        self.on_msg(self._receive)

    def _receive(self, _widget: object, message: Any, _buffers: object) -> None:
        name = message.get("message_id") if isinstance(message, dict) else None
        if not isinstance(name, str):
            return
        if name not in self._replies:
            self._replies[name] = {**self._reply_or_refusal(message), "message_id": name}
        self.send(self._replies[name])

    def _reply_or_refusal(self, message: dict[str, Any]) -> dict[str, Any]:
        try:
            return self._reply_to(message)
        except CoursekitError as error:
            return {"type": "refused", "reason": str(error)}
        except (AttributeError, KeyError, TypeError, ValueError, IndexError):
            return {"type": "refused", "reason": _("This cannot be done here.")}

    def _reply_to(self, message: dict[str, Any]) -> dict[str, Any]:
        """Do what a message asks for."""
        raise NotImplementedError(type(self).__name__)


def _current_script() -> SharedScript:
    script = SharedScript.current
    if script is None or script.comm is None:  # closed, with all widgets of the kernel
        script = SharedScript.current = SharedScript()
    script.views = kinds.added_views()
    return script
