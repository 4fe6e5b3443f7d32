"""The tables of facts as DataFrames: the chronology, the positions and what else lessons cite."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

from coursekit.errors import TableError
from coursekit.tables.dates import date_bounds
from coursekit.tables.facts.rows import faults_in, schema_of, seeds_above
from coursekit.yamlfile.messages import refuse


def facts(table: Path | str) -> pd.DataFrame:
    """Return a table of facts, each row with its source.

    Parameters
    ----------
    table : pathlib.Path or str
        The name of a table in ``seeds/data``, such as ``"positions"``, which is looked for from
        the notebook's folder upwards; or the path of a CSV file.

    Returns
    -------
    pandas.DataFrame
        All cells are words, "" for none; dates stay as exact as they are known.  A table with
        dates also has ``earliest`` and ``latest``, the first and the last day that they allow.

    Raises
    ------
    TableError
        When there is no such table.
    AuthoredFileError
        When the file has faults: all of them, each with its line, row and column.
    """
    path = _path_of(table)
    file, faults = faults_in(path)
    refuse(path, faults)
    declared = schema_of(path).columns()
    columns = [*declared, *(name for name in file.columns if name not in declared)]
    cells = {name: [row.cells[name] for row in file.rows] for name in columns}
    made = pd.DataFrame({name: pd.Index(words, dtype="object") for name, words in cells.items()})
    if "date" in declared:
        ends = cells.get("end", [""] * len(file.rows))
        bounds = [date_bounds(date, end) for date, end in zip(cells["date"], ends, strict=True)]
        made["earliest"] = np.array([first for first, _ in bounds], dtype="datetime64[s]")
        made["latest"] = np.array([last for _, last in bounds], dtype="datetime64[s]")
    return made


def _path_of(table: Path | str) -> Path:
    try:
        folder = seeds_above(Path("notebook")) / "data"
    except OSError:
        raise TableError(
            "The working folder is gone, so no table can be looked for. Open the notebook again."
        ) from None
    is_path = isinstance(table, Path) or table.endswith(".csv")
    path = Path(table) if is_path else folder / f"{table}.csv"
    if path.is_file():
        return path
    if is_path:
        raise TableError("There is no such file. Check its path.", path=path)
    known = ", ".join(sorted(each.stem for each in folder.glob("*.csv")))
    raise TableError(
        f"expected the name of a table of facts, found {table!r}. "
        + (
            f"The tables are: {known}."
            if known
            else "No folder above the notebook has tables in seeds/data. Open the notebook from"
            " the course's folder, or pass the path of a CSV file."
        ),
        path=folder,
    )
