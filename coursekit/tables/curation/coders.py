"""Who has checked the rows of reviewed tables: ``coders.yaml``, for one article or for all.

Imported only where there are such tables, since pydantic is slow to load.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Collection
from itertools import chain, count
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from coursekit.files import put_in_place
from coursekit.yamlfile import NAME, load

#: The name of the file.
CODERS: Final = "coders.yaml"
_LONGEST: Final = 40


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Coder(_Entry):
    """A person or program whose id is in the column ``coder`` of a table."""

    id: Annotated[str, Field(pattern=NAME, description="the id in the column `coder` of a table")]
    name: Annotated[str, Field(min_length=1, description="what students read: checked by …")]
    kind: Annotated[
        Literal["person", "program"], Field(description="`person`, or `program` for a machine")
    ]
    about: Annotated[
        str, Field(min_length=1, description="who or what it is, and how it worked, in a few words")
    ]


class Coders(_Entry):
    """The file ``coders.yaml``."""

    format: Literal[1] = 1
    coders: Annotated[
        tuple[Coder, ...], Field(description="the people and programs that have checked rows")
    ]


def coders_file(folder: Path) -> Path:
    """Return where an article's coders are listed: its own file wins over one for all."""
    own = folder / CODERS
    return own if own.exists() else folder.resolve().parent / CODERS


def coders_of(folder: Path) -> dict[str, Coder]:
    """Return the coders of an article's tables, by id; none where there is no such file."""
    path = coders_file(folder)
    return {coder.id: coder for coder in load(path, Coders).coders} if path.exists() else {}


def coder_id(name: str, taken: Collection[str]) -> str:
    """Return an id for a person that nobody has yet.

    Examples
    --------
    >>> coder_id("Ann Müller", []), coder_id("Ann", ["ann"]), coder_id("安", [])
    ('ann-muller', 'ann-2', 'coder')
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    own = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-") or "coder"
    numbered = (f"{own}-{number}" for number in count(2))
    return next(each for each in chain([own], numbered) if each not in taken)


def add_coder(folder: Path, coder: Coder) -> Path:
    """Write a coder into the file of an article's coders, which is made where there is none."""
    from ruamel.yaml import YAML

    path = coders_file(folder)
    yaml = YAML()
    yaml.width = 1_000_000
    yaml.indent(mapping=2, sequence=4, offset=2)
    if path.exists():
        load(path, Coders)  # its faults are told with their lines
        file = yaml.load(path.read_text(encoding="utf-8"))
    else:
        file = {"format": 1, "coders": []}
    file["coders"].append(coder.model_dump())
    text = io.StringIO()
    yaml.dump(file, text)
    put_in_place(path.parent, {path.name: text.getvalue().encode()})
    return path
