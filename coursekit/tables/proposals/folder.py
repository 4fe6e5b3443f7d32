"""Proposals as one more coder's tables, in the article's folder ``coding``."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from coursekit.errors import CoursekitError
from coursekit.files import put_in_place
from coursekit.tables.curation.coders import CODERS, Coder, Coders
from coursekit.tables.curation.session.cells import cells_of, csv_bytes
from coursekit.tables.schema import Shown, TableName

_ODD: Final = re.compile(r"[^a-z0-9]+")
_LONGEST: Final = 60


def coder_id(host: str, model: str) -> str:
    """Return the name of a model as a coder, and of its folder.

    >>> coder_id("localhost:11434", "llama3.2:3b")
    'localhost-11434-llama3-2-3b'
    """
    return _ODD.sub("-", f"{host}-{model}".lower()).strip("-")[:_LONGEST].strip("-") or "model"


def refuse_what_is_there(folder: Path, *, replace: bool) -> None:
    """Refuse to propose where proposals are, unless they may be replaced."""
    if not replace and any(folder.glob("*.csv")):
        raise CoursekitError(
            "proposals of this model are already there, perhaps with a person's corrections. Look"
            " at them first; --force replaces them.",
            path=folder,
        )


def write_proposals(
    folder: Path, tables: Mapping[TableName, Sequence[Shown]], coder: Coder
) -> list[Path]:
    """Write the tables and who coded them, all of them or none."""
    contents = {
        f"{name}.csv": csv_bytes(name, [cells_of(row) for row in rows])
        for name, rows in tables.items()
    }
    contents[CODERS] = _coders_text(coder).encode()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        put_in_place(folder, contents)
    except OSError as error:
        raise CoursekitError(
            f"the proposals cannot be written here: {error.strerror or error}. Choose a folder that"
            " you can write to, on a disk with free space.",
            path=folder,
        ) from None
    return [folder / name for name in contents]


def _coders_text(coder: Coder) -> str:
    from ruamel.yaml import YAML

    text = io.StringIO()
    yaml = YAML()
    yaml.width = 110
    yaml.dump(Coders(coders=(coder,)).model_dump(mode="json"), text)
    return text.getvalue()
