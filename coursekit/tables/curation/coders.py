"""Who has checked the rows of reviewed tables: ``coders.yaml``, for one article or for all.

Imported only where there are such tables, since pydantic is slow to load.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from coursekit.yamlfile import NAME, load

#: The name of the file.
CODERS: Final = "coders.yaml"


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
