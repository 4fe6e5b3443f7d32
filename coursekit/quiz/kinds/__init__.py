"""The kinds of question: each is a folder, found and not registered.  See the README."""

from __future__ import annotations

from importlib import import_module, invalidate_caches
from pathlib import Path
from pkgutil import iter_modules
from typing import get_args

from coursekit.errors import CoursekitError
from coursekit.quiz.question import Question


def found() -> dict[str, type[Question]]:
    """Return the model of each kind by its name in a file, in the order of their ranks."""
    invalidate_caches()
    kinds = {
        module.name.replace("_", "-"): _model(module.name)
        for module in iter_modules(__path__)
        if module.ispkg
    }
    return dict(sorted(kinds.items(), key=lambda kind: (kind[1].rank, kind[0])))


def added_views() -> dict[str, str]:
    """Return the scripts of views in folders elsewhere, by kind: the bundle lacks them."""
    return {
        path.parent.name.replace("_", "-"): path.read_text(encoding="utf-8")
        for folder in __path__[1:]
        for path in sorted(Path(folder).glob("*/view.js"))
    }


def _model(folder: str) -> type[Question]:
    """Return the class in the folder's ``model.py`` that has the folder's name for its kind."""
    module, kind = import_module(f"{__name__}.{folder}.model"), folder.replace("_", "-")
    for model in vars(module).values():
        if isinstance(model, type) and issubclass(model, Question):
            field = model.model_fields.get("kind")
            if field is not None and get_args(field.annotation) == (kind,):
                return model
    raise CoursekitError(
        f'Expected a class of question with `kind: Literal["{kind}"]`, after the name of its'
        " folder; found none. Correct the kind, or the folder's name.",
        path=module.__file__,
    )
