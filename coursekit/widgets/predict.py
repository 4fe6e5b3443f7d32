"""A gate in a notebook: what it covers is computed and shown once a guess is made, not before.

The guess goes the way of an answer, in a :class:`~coursekit.widgets.quiz.Quiz` of one question.
What it covered then stands below it in an ``Output``, which every front end of ipywidgets has.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import cache
from html import escape
from pathlib import Path
from types import FunctionType
from typing import Any, Final

import traitlets
from ipywidgets import Output, VBox

from coursekit.errors import CoursekitError
from coursekit.i18n import translated as _
from coursekit.quiz.courses import course_in
from coursekit.quiz.guess import ON_PAPER, guess_at, quiz_of_guess
from coursekit.quiz.markdown import blocks
from coursekit.quiz.store.record import record_of
from coursekit.quiz.store.saved_session import SavedSession
from coursekit.widgets.quiz import Quiz
from coursekit.widgets.sharing import STATIC_PAGE

_WIDGET: Final = "application/vnd.jupyter.widget-view+json"

#: One output as a notebook has it.
Shown = dict[str, Any]


class Gate(Quiz):
    """The question of a :class:`Predict`, and how far what it covers is."""

    widget = traitlets.Unicode("predict").tag(sync=True)
    #: Whether what is covered is shown; "failed" where it could not be, and ``fault`` says why.
    stage = traitlets.Enum(("covered", "open", "failed"), "covered").tag(sync=True)
    fault = traitlets.Unicode().tag(sync=True)

    def __init__(self, path: Path, question: str, reveal: Callable[[], None]) -> None:
        course = _course_of(path.resolve().parent.parent / "quizzes")
        guess = quiz_of_guess(course, path, question)
        self._reveal = reveal
        self._name = path.stem
        self._article = None
        self._begin(SavedSession(guess, record_of(course)), Path("seeds"))

    def look(self) -> None:
        """Show what is covered, once, if there is a guess."""
        if self.stage == "covered" and self._session.progress(self._name).tries:
            try:
                self._reveal()
            except Exception as error:  # noqa: BLE001 (a student must not lose the guess to it)
                self.fault = str(error) if isinstance(error, CoursekitError) else _fault(error)
                self.stage = "failed"
            else:
                self.stage = "open"

    def _receive(self, widget: object, message: Any, buffers: object) -> None:
        super()._receive(widget, message, buffers)  # the guess is kept, and the page told, before
        self.look()


class Predict:
    """A guess to be made before something is shown.

    What is covered is a function.  It is called once the student has made a guess, or asks to see
    without one, and not before, whichever cells are run.  The guess is kept in the student's record
    and never graded; run again, the cell shows both.

    Parameters
    ----------
    path : pathlib.Path or str
        A Markdown file, from the notebook's folder: what to guess, a line ``---``, and what is said
        of it afterwards.  The guess is kept under the file's name.
    covered : callable
        Returns what is shown: a table, a figure, a widget, anything that a notebook shows.  What it
        prints or displays is shown, too.

    Raises
    ------
    CoursekitError
        The file is missing or asks nothing, its name has other signs than lower-case letters,
        digits and hyphens, or what is covered is no function.

    Examples
    --------
    In a lesson, after the cell that makes the table::

        coursekit.Predict("guesses/03-how-many.md", lambda: coursekit.show(times))
    """

    def __init__(self, path: Path | str, covered: Callable[[], object]) -> None:
        if not callable(covered):
            raise CoursekitError(
                "expected a function that returns what is to be shown, such as `lambda:"
                f" coursekit.show(table)`, found {type(covered).__name__}. Write `lambda:` in front"
                " of it: what is covered is computed after the guess."
            )
        question, self._afterwards = guess_at(Path(path))
        self._covered = as_it_is_now(covered)
        self._output = Output()
        self._output.add_class("ck-revealed")
        self.gate = Gate(Path(path), question, self._reveal)
        self._box = VBox([self.gate, self._output])
        self._box.add_class("ck-gate")
        self.gate.look()

    @property
    def outputs(self) -> tuple[Shown, ...]:
        """What is shown, as a notebook's outputs; nothing before the guess."""
        return tuple(self._output.outputs)

    def guess(self, words: str) -> None:
        """Make the guess in a student's place, as a test does; "" is to see without one."""
        sent = {"text": words} if words else {"without": True}
        deed = {"did": "answer", "sent": sent}
        name = self.gate.shown[0]["id"]
        self.gate._handle_custom_msg(
            {"type": "do", "message_id": "guess", "question": name, "deed": deed}, []
        )

    def _reveal(self) -> None:
        self._output.outputs = tuple(self._shown())

    def _shown(self) -> Iterator[Shown]:
        """Yield what is covered, and what is said of it."""
        yield from outputs_of(self._covered)
        if self._afterwards:
            said = f'<div dir="auto">{blocks(self._afterwards)}</div>'
            yield _display({"text/html": said, "text/plain": self._afterwards})

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        if os.environ.get(ON_PAPER):
            return {"text/html": html_of(self._shown())}
        if os.environ.get(STATIC_PAGE) == "1":
            return {"text/html": self._on_static_page()}
        bundle = self._box._repr_mimebundle_(**kwargs)
        return bundle | self.gate._without_a_page()

    def _on_static_page(self) -> str:
        """Return the gate for a page without a kernel; what is covered waits in a template."""
        gate = self.gate._repr_mimebundle_()["text/html"]
        covered = f"<template>{html_of(self._shown())}</template>"
        return f'<div class="ck-gate">{gate}<div class="ck-revealed"></div>{covered}</div>'


def as_it_is_now(function: Callable[[], object]) -> Callable[[], object]:
    """Return a function with the names of its notebook as they are now.

    It is called after the guess, when other cells may have given a name to something else.

    >>> table = 1
    >>> show = as_it_is_now(lambda: table)
    >>> table = 2
    >>> show()
    1
    """
    if not isinstance(function, FunctionType):
        return function
    names = dict(function.__globals__)
    parts = (function.__name__, function.__defaults__, function.__closure__)
    return FunctionType(function.__code__, names, *parts)


def outputs_of(covered: Callable[[], object]) -> Iterator[Shown]:
    """Yield what a function prints, displays and returns, as a notebook's outputs."""
    from IPython.core.formatters import DisplayFormatter
    from IPython.core.getipython import get_ipython
    from IPython.utils.capture import capture_output

    shell = get_ipython()
    formatter = (shell and shell.display_formatter) or DisplayFormatter()
    make: Callable[[object], tuple[Any, Any]] = formatter.format
    with capture_output() as captured:
        returned = covered()
        data, metadata = make(returned) if returned is not None else ({}, {})
    for name in ("stdout", "stderr"):
        if text := getattr(captured, name):
            yield {"output_type": "stream", "name": name, "text": text}
    for each in captured.outputs:
        yield _display(each.data, each.metadata)
    if data:
        yield _display(data, metadata)


def html_of(outputs: Iterator[Shown]) -> str:
    """Return outputs as HTML for a page without a notebook; widgets are left out."""
    return "".join(map(_html_of, outputs))


def _html_of(output: Shown) -> str:
    data = output.get("data", {})
    if _WIDGET in data:
        return ""
    if "text/html" in data:
        return str(data["text/html"])
    if "image/png" in data:
        return (
            f'<img alt="" src="data:image/png;base64,{escape("".join(data["image/png"].split()))}">'
        )
    return f"<pre>{escape(output.get('text') or data.get('text/plain', ''))}</pre>"


def _display(data: Any, metadata: Any = None) -> Shown:
    return {"output_type": "display_data", "data": data, "metadata": metadata or {}}


def _fault(error: Exception) -> str:
    return _(
        "{error}. Your guess is kept. Choose Run > Run All Cells, and it opens.",
        error=f"{type(error).__name__}: {error}",
    )


@cache
def _course_of(quizzes: Path) -> str:
    """Return the course in whose record the guesses of the notebooks beside a folder are kept."""
    return course_in(quizzes)
