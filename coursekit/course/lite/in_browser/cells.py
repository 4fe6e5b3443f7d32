"""Cells that need pandas, in a browser that does not have it yet.

Such a cell first shows what it showed when the site was made.  When it is run again, or something
was changed, the packages are loaded, the cells that were left out are run, and from then on
everything is run as it is written.  Where the packages cannot be had, what was made stays.
"""

from __future__ import annotations

import ast
import asyncio
import importlib
import json
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, cast

from coursekit.i18n import translated as _

#: In the site's wheel; ``course/lite/results.py`` writes it.
RESULTS: Final = Path(__file__).with_name("results.json")
_PACKAGES: Final = ("jinja2", "pandas")
_SECONDS: Final = 120


def digest(code: str) -> str:
    """Return the name of a cell's code."""
    return sha256(code.strip().encode()).hexdigest()[:16]


def begin() -> None:
    """Have each cell looked at before it is run."""
    shell: Any = importlib.import_module("IPython").get_ipython()
    lessons: Mapping[str, Mapping[str, Any]] = json.loads(RESULTS.read_text(encoding="utf-8"))
    cells = Cells(shell, lessons)
    _look_at_gates(cells)
    # The cell that would import it may be shown as it was.
    shell.user_ns["coursekit"] = importlib.import_module("coursekit")
    # The kernel's own place for what has to wait for something before a cell is run, as %pip does.
    shell.kernel.lite_transform_manager.cleanup_transforms.append(cells.instead)


def _look_at_gates(cells: Cells) -> None:
    """Have a guess uncover what was made, where what it covers cannot be computed yet."""
    gate: Any = importlib.import_module("coursekit.widgets.predict").Predict
    make = gate.__init__

    def make_with(self: Any, path: Path | str, covered: Callable[[], object]) -> None:
        make(self, path, cells.or_made(covered))

    gate.__init__ = make_with


class Cells:
    """The cells of one kernel: which were left out, and whether the packages are there."""

    #: The one of this kernel.
    current: Cells

    def __init__(self, shell: Any, lessons: Mapping[str, Mapping[str, Any]]) -> None:
        Cells.current = self
        self._shell = shell
        #: What is shown by each cell of a lesson, by its code's name; None where it can be run.
        self._lessons = [lesson for _name, lesson in sorted(lessons.items())]
        self._left_out: list[str] = []
        self._are_loaded = False
        self._now = ""

    async def instead(self, lines: list[str]) -> list[str]:
        """Return the lines to run in place of a cell's."""
        code = "".join(lines)
        name = digest(code)
        self._narrow(name)
        self._now = name
        result = self._lessons[0].get(name)
        if self._are_loaded or (name in self._lessons[0] and result is None):
            return lines
        if result is not None and code not in self._left_out:
            self._left_out.append(code)
            return [self._made(name, code)]
        is_needed = result is not None or needs_any(code, self._left_out)
        if not is_needed or await self._load():
            return lines
        return [self._made(name, code)] if result is not None else lines

    def show(self, name: str) -> None:
        """Show what a cell showed when the site was made."""
        display = importlib.import_module("IPython.display").display
        result = self._lessons[0][name]
        for data in result["outputs"]:
            display(data, raw=True)
        if result["widget"]:
            display(_as_it_was(*result["widget"]))
        if result["is_interactive"]:
            told = _("Made when this page was built. Run the cell again to choose for yourself.")
            display({"text/html": f"<p><small>{told}</small></p>", "text/plain": told}, raw=True)

    def or_made(self, covered: Callable[[], object]) -> Callable[[], object]:
        """Return what a guess uncovers: as it was made, while the cell cannot be run."""
        name = self._now
        if self._are_loaded or self._lessons[0].get(name) is None:
            return covered

        def uncovered() -> object:
            if self._are_loaded:
                return covered()
            self.show(name)
            return None

        return uncovered

    def _made(self, name: str, code: str) -> str:
        """Return what shows a cell as it was made; a gate keeps it covered."""
        if self._lessons[0][name]["is_gate"]:
            return _gate_in(code)
        return f"__import__({__name__!r}, fromlist=['Cells']).Cells.current.show({name!r})\n"

    def _narrow(self, name: str) -> None:
        """Keep the lessons that have this cell: the kernel is not told which one it runs."""
        self._lessons = [each for each in self._lessons if name in each] or self._lessons

    async def _load(self) -> bool:
        """Load the packages, and run what was left out; False where they cannot be had."""
        print(_("Loading pandas…"))  # noqa: T201
        load = importlib.import_module("pyodide_js").loadPackage
        try:
            await asyncio.wait_for(load(list(_PACKAGES)), _SECONDS)
        except Exception as error:  # noqa: BLE001 (whatever a browser says of its network)
            print(error)  # noqa: T201
        importlib.invalidate_caches()
        self._are_loaded = all(map(find_spec, _PACKAGES))
        if not self._are_loaded:
            print(_("They could not be loaded; what was made when the page was built stays."))  # noqa: T201
            return False
        self._catch_up(self._left_out)
        self._left_out = []
        return True

    def _catch_up(self, left_out: Sequence[str]) -> None:
        capture = importlib.import_module("IPython.utils.capture").capture_output
        for code in left_out:
            with capture():
                self._shell.run_cell(code, store_history=False)


def _as_it_was(module: str, name: str, traits: Mapping[str, Any]) -> object:
    """Return a widget with what it had; to make it from a table is not possible here."""
    from coursekit.widgets.sharing import SharingWidget

    kind = getattr(importlib.import_module(module), name)
    widget = kind.__new__(kind)
    SharingWidget.__init__(widget, **traits)
    return cast("object", widget)


def _gate_in(code: str) -> str:
    """Return the last line of a cell, the gate, with the functions that it may name."""
    lines = ast.parse(code).body
    kept = [each for each in lines[:-1] if isinstance(each, ast.FunctionDef)]
    return ast.unparse(ast.Module([*kept, lines[-1]], [])) + "\n"


def needs_any(code: str, left_out: Sequence[str]) -> bool:
    """Tell whether code uses a name that cells would have made, or a package that is not there.

    >>> needs_any("rows.head()", ["rows = coursekit.timeline(article)"]), needs_any("1 + 1", [])
    (True, False)
    """
    made = {name for each in left_out for name in _names(each, ast.Store)}
    return not made.isdisjoint(_names(code, ast.Load)) or any(each in code for each in _PACKAGES)


def _names(code: str, context: type[ast.expr_context]) -> set[str]:
    try:
        nodes = list(ast.walk(ast.parse(code)))
    except SyntaxError:  # the kernel will say so
        return set()
    return {
        each.id for each in nodes if isinstance(each, ast.Name) and isinstance(each.ctx, context)
    }
