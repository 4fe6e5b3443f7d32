"""Texts in a Parquet file: a row each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from coursekit.corpus.articles import Text
from coursekit.corpus.schema import Unread
from coursekit.corpus.sources.record import FIELDS, text_of
from coursekit.errors import CoursekitError
from coursekit.extras import extra

#: Few, since each row holds a text.
_ROWS: Final = 64


class ParquetSource:
    """A table with a column ``text``, and perhaps columns with what is said of it."""

    def __init__(self, path: Path) -> None:
        self.place = path

    def __len__(self) -> int:
        with self._table() as table:
            return int(table.metadata.num_rows)

    def __iter__(self) -> Iterator[Text | Unread]:
        number = 0
        with self._table() as table:
            columns = [name for name in FIELDS if name in table.schema_arrow.names]
            try:
                for rows in table.iter_batches(batch_size=_ROWS, columns=columns):
                    for record in rows.to_pylist():
                        number += 1
                        place = f"{self.place}, row {number}"
                        yield text_of(record, place, f"{self.place.stem}-{number:06d}")
            except (OSError, ValueError) as error:  # those of pyarrow are among them
                reason = str(error).partition("\n")[0]
                yield Unread(
                    f"{self.place}, after row {number}",
                    f"the rest of the file is damaged ({reason}). Download it once more",
                )

    def _table(self) -> Any:
        parquet = extra("pyarrow.parquet", "reading a Parquet file", group="scale")
        try:
            table = parquet.ParquetFile(self.place)
        except (OSError, ValueError) as error:
            raise CoursekitError(
                f"expected a Parquet file, found another or a damaged one"
                f" ({str(error).partition(chr(10))[0]}). Download it once more.",
                path=self.place,
            ) from None
        if "text" not in table.schema_arrow.names:
            found = ", ".join(table.schema_arrow.names[:20])
            raise CoursekitError(
                f"expected a column `text`, found the columns {found}. Rename the one that holds"
                " the articles.",
                path=self.place,
            )
        return table
