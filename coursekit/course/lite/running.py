"""Runs lessons in a process of its own and writes what their cells show: see ``results``.

``python -m coursekit.course.lite.running core|all NOTEBOOK ...``: with ``core``, as in a browser
that has no pandas.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.machinery import ModuleSpec
from inspect import signature
from pathlib import Path
from typing import Any, Final

from coursekit.course.lite.in_browser.cells import digest

#: What a browser does not have at first; what each of them needs is missing with it.
_MISSING: Final = frozenset(
    ("charset_normalizer", "jinja2", "markupsafe", "numpy", "pandas", "platformdirs")
)

#: The class whose cells cover what they show until a guess is made.
_GATE: Final = "Predict"


class _Missing:
    """Says of some packages that they are not there."""

    def find_spec(
        self, name: str, _path: object = None, _target: object = None
    ) -> ModuleSpec | None:
        if name.partition(".")[0] in _MISSING:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None


def main(way: str, *notebooks: str) -> None:
    """Print what the code cells of notebooks show, by notebook, as JSON."""
    if way == "core":
        sys.meta_path.insert(0, _Missing())
    shell: Any = import_module("IPython.core.interactiveshell").InteractiveShell.instance()
    _publish_results(shell)
    vars(import_module("ipywidgets"))["interact"] = _Once
    shown = {name: dict(_run(shell, Path(name))) for name in notebooks}
    sys.stdout.write(json.dumps(shown))


def _publish_results(shell: Any) -> None:
    """Have the value of a cell shown as HTML, where it can be caught; a terminal prints it."""
    shell.display_formatter.active_types = ["text/html", "text/plain"]

    def publish(data: Any, metadata: Any) -> None:
        shell.display_pub.publish(data, metadata)

    shell.displayhook.write_output_prompt = lambda: None
    shell.displayhook.write_format_data = publish


class _Once:
    """In place of ``interact``: calls a function once, with what it would begin with."""

    was_called = False

    def __init__(self, **choices: Any) -> None:
        self._choices = choices

    def __call__(self, function: Callable[..., Any]) -> Callable[..., Any]:
        _Once.was_called = True
        given = {
            name: parameter.default
            if parameter.default is not parameter.empty
            else _first(self._choices[name])
            for name, parameter in signature(function).parameters.items()
        }
        shown = function(**given)
        if shown is not None:
            import_module("IPython.display").display(shown)
        return function


def _first(choices: Any) -> Any:
    return choices[0] if isinstance(choices, list | tuple) else choices


def _run(shell: Any, notebook: Path) -> Iterator[tuple[str, Any]]:
    """Yield the name of each code cell, with what it shows; None for a cell that fails."""
    capture = import_module("IPython.utils.capture").capture_output
    shell.reset(new_session=False)
    shell.user_ns["coursekit"] = import_module("coursekit")
    for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] != "code":
            continue
        code = "".join(cell["source"])
        before = dict(shell.user_ns)
        _Once.was_called = False
        with capture() as caught:
            ran = shell.run_cell(code, store_history=False)
        if ran.success and type(ran.result).__name__ == _GATE:
            shown = _covered(shell, ran.result)
        else:
            shown = _shown(ran.result, caught) if ran.success else None
        if shown is None:  # a browser leaves such a cell out: nor are its names there
            shell.user_ns.clear()
            shell.user_ns.update(before)
        yield digest(code), shown


def _covered(shell: Any, gate: Any) -> dict[str, Any] | None:
    """Return what a guess uncovers; None where that fails."""
    with import_module("IPython.utils.capture").capture_output() as caught:
        shell.user_ns["_covered"] = gate._covered
        ran = shell.run_cell("_covered()", store_history=False)
    return _shown(ran.result, caught) | {"is_gate": True} if ran.success else None


def _shown(result: Any, caught: Any) -> dict[str, Any]:
    from coursekit.widgets.explorer import Choices
    from coursekit.widgets.reader import Reader

    said = [{"text/plain": caught.stdout}] if caught.stdout else []
    outputs = [dict(each.data) for each in caught.outputs]
    kind = next((each for each in (Choices, Reader) if isinstance(result, each)), None)
    widget = None
    if kind:  # of this process: a browser makes its own
        traits = {name: getattr(result, name) for name in kind.class_own_traits(sync=True)}
        widget = [kind.__module__, kind.__name__, {"own": result.languages["own"], **traits}]
        outputs = []
    return {
        "outputs": [*said, *outputs],
        "widget": widget,
        "is_interactive": _Once.was_called,
        "is_gate": False,
    }


if __name__ == "__main__":
    main(*sys.argv[1:])
