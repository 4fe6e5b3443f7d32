"""Private files: JSON that a model describes, for the eyes of whoever wrote it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from coursekit.errors import CoursekitError
from coursekit.files import OddFileError, bytes_of, put_in_place

if TYPE_CHECKING:
    from pydantic import BaseModel

Kept = TypeVar("Kept", bound="BaseModel")


def read_private(path: Path, model: type[Kept], most: int, otherwise: str) -> Kept | None:
    """Return what a file of at most so many bytes holds; None where there is none.

    `otherwise` says of another file what was expected, and what to do.
    """
    try:
        return model.model_validate(json.loads(bytes_of(path, most)))
    except FileNotFoundError:
        return None
    except OddFileError as error:
        raise CoursekitError(error.message, path=path) from None
    except OSError as error:
        raise CoursekitError(f"the file cannot be read ({error.strerror}).", path=path) from None
    except (ValueError, RecursionError):  # pydantic's own error is a ValueError
        raise CoursekitError(otherwise, path=path) from None


def write_private(path: Path, kept: BaseModel, what: str, todo: str) -> None:
    """Write a file, whole or not at all, readable by its owner alone; its folder is made.

    `what` cannot be kept, says the error, and `todo` what to do.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        put_in_place(path.parent, {path.name: private_text(kept).encode()}, private=True)
    except OSError as error:
        message = f"{what} cannot be kept ({error.strerror or error}). {todo}"
        raise CoursekitError(message, path=path) from None


def private_text(kept: BaseModel) -> str:
    """Return what a private file says."""
    return json.dumps(kept.model_dump(), indent=1, ensure_ascii=False) + "\n"
