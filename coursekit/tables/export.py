"""Tables as CSV and JSON, for a spreadsheet and for other programs."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from coursekit.errors import CoursekitError
from coursekit.files import put_in_place
from coursekit.tables.schema import harmless


def csv_text(table: pd.DataFrame) -> str:
    r"""Return a table as CSV that a spreadsheet shows and does not run."""
    safe = table.apply(_harmless_column).rename(columns=lambda name: harmless(str(name)))
    # Quoted whether they need it or not: the csv module forgets that a lone "\r" ends a line, too.
    return str(
        safe.to_csv(
            index=False,
            date_format="%Y-%m-%d",
            lineterminator="\n",
            quoting=csv.QUOTE_NONNUMERIC,
        )
    )


def records(table: pd.DataFrame) -> list[dict[str, Any]]:
    """Return a table as a list that JSON can hold: days as ISO text, what is missing as None."""
    return [
        {str(name): _plain(value) for name, value in row.items()}
        for row in table.to_dict(orient="records")
    ]


def write_files(folder: Path, texts: Mapping[str, str], *, replace: bool = False) -> list[Path]:
    """Write files so that all of them are whole: beside their places first, then renamed."""
    files = [folder / name for name in texts]
    try:
        there = [file.name for file in files if file.exists()]
        if there and not replace:
            raise CoursekitError(
                f"expected a folder without {', '.join(there)}, found such files, perhaps with "
                "corrections made by hand. Choose another folder, or add --replace.",
                path=folder,
            )
        folder.mkdir(parents=True, exist_ok=True)
        put_in_place(folder, {name: text.encode(_encoding(name)) for name, text in texts.items()})
    except OSError as error:
        raise CoursekitError(
            f"the tables cannot be written here: {error.strerror or error}. "
            "Choose a folder that you can write to, on a disk with free space.",
            path=folder,
        ) from None
    return files


def _encoding(name: str) -> str:
    # The mark at the start tells a spreadsheet that the file is in UTF-8.
    return "utf-8-sig" if name.endswith(".csv") else "utf-8"


def _plain(value: Any) -> Any:
    if pd.isna(value):
        return None
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    return value.item() if hasattr(value, "item") else value


def _harmless_column(column: pd.Series[Any]) -> pd.Series[Any]:
    """Return a column with its words made harmless; numbers and days keep their type."""
    if pd.api.types.is_numeric_dtype(column) or pd.api.types.is_datetime64_any_dtype(column):
        return column
    return column.map(lambda cell: harmless(cell) if isinstance(cell, str) else cell)
