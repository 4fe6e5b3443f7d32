"""Two people's codes of the same rows, side by side, for a class."""

from __future__ import annotations

from typing import Final

import pandas as pd

from coursekit.errors import TableError

#: Columns of which the first that there is shows what a row is about.
_SHOWING: Final = ("evidence", "quote", "argument", "says")


def compare(first: pd.DataFrame, second: pd.DataFrame, column: str = "stance") -> pd.DataFrame:
    """Put the codes that two people gave to the same rows beside each other.

    Parameters
    ----------
    first, second : pandas.DataFrame
        Two tables with the same rows, known by the ids in their first column.
    column : str, optional
        What both have coded.

    Returns
    -------
    pandas.DataFrame
        A row for each id: the codes of both (`first`, `second`; empty where one has none), whether
        they are the `same`, the sentence that shows the row, and, where the tables have a column
        ``why``, the reasons of both.

    Raises
    ------
    TableError
        When a table lacks the column, or its ids are missing or not the other's.

    Examples
    --------
    >>> import pandas as pd
    >>> rows = {"id": ["a", "b"], "quote": ["It is weak.", "We will sign."]}
    >>> mine = pd.DataFrame({**rows, "stance": ["critical", "support"]})
    >>> hers = pd.DataFrame({**rows, "stance": ["oppose", "support"]})
    >>> compare(mine, hers)[["id", "first", "second", "same"]]
      id     first   second   same
    0  a  critical   oppose  False
    1  b   support  support   True
    >>> f"{compare(mine, hers)['same'].mean():.0%}"
    '50%'
    """
    for table in (first, second):
        _refuse_what_cannot_be_compared(table, column)
    key = str(first.columns[0])
    if key not in second.columns or set(first[key]).isdisjoint(second[key]):
        raise TableError(
            f"expected two tables with the same rows, known by the ids in their first column"
            f" ({key}); found no id that both have. Give both the same rows to code."
        )
    one, other = first.set_index(key), second.set_index(key)
    ids = [*one.index, *(name for name in other.index if name not in one.index)]
    made = pd.DataFrame({key: ids})
    made["first"], made["second"] = _codes(one, column, ids), _codes(other, column, ids)
    made["same"] = made["first"] == made["second"]
    showing = next((name for name in _SHOWING if name in one.columns and name != column), "")
    if showing:
        both = one[showing].combine_first(other[showing]) if showing in other else one[showing]
        made["sentence"] = [both.get(name, "") for name in ids]
    if "why" in one.columns and "why" in other.columns:
        made["first_why"], made["second_why"] = _codes(one, "why", ids), _codes(other, "why", ids)
    return made


def _codes(table: pd.DataFrame, column: str, ids: list[str]) -> list[str]:
    """Return the cells of a column for some ids, without blanks around them; "" for none."""
    cells = table[column].to_dict()
    given = (cells.get(name, "") for name in ids)
    return ["" if pd.isna(cell) else str(cell).strip() for cell in given]


def _refuse_what_cannot_be_compared(table: pd.DataFrame, column: str) -> None:
    names = ", ".join(map(str, table.columns))
    if column not in table.columns or column == str(table.columns[0]):
        raise TableError(f"expected a column {column!r} of codes, found: {names or 'none'}.")
    ids = table[str(table.columns[0])]
    repeated = ids[ids.duplicated()]
    if not repeated.empty:
        raise TableError(
            f"expected an id of its own for each row in the column {table.columns[0]}, found"
            f" {str(repeated.iloc[0])!r} more than once."
        )
