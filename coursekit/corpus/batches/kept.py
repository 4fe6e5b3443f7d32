"""The folder in which finished batches are kept, and taken up again."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import Final

from coursekit.corpus.articles import Text
from coursekit.corpus.batches.packing import (
    Batch,
    DamagedBatchError,
    OtherFormatError,
    head_of,
    key_of,
    unpacked,
)
from coursekit.corpus.schema import ArticleRows
from coursekit.corpus.settings import CorpusSettings
from coursekit.errors import CoursekitError
from coursekit.files import bytes_of, put_in_place

#: The folder within the home of a student's work.
KEPT: Final = "corpus"
_ENDING: Final = ".jsonl.gz"
#: Whatever else lies in the folder is not ours.
_PATTERN: Final = "[0-9a-f]" * 32 + _ENDING
_MOST_BYTES: Final = 200_000_000


class KeptBatches:
    """Finished batches in a folder, by the keys of their articles; the files are not trusted."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._paths: dict[str, Path] = {}
        self._open: tuple[Path, Batch] | None = None
        #: What went wrong, for those who wait for the tables.
        self.remarks: list[str] = []
        others = 0
        for path in sorted(folder.glob(_PATTERN)):
            try:
                self._paths |= dict.fromkeys(head_of(bytes_of(path, _MOST_BYTES)).keys, path)
            except OtherFormatError:
                others += 1
            except (OSError, DamagedBatchError) as error:
                self._give_up(path, error)
        if others:
            self._say(
                f"{folder}: batches of another version of coursekit are kept here ({others}), which"
                " this one cannot read. They are left as they are; what is missing is read again."
            )

    def rows_of(self, text: Text, settings: CorpusSettings) -> ArticleRows | None:
        """Return what is kept of a text; None where nothing is, or it is damaged."""
        key = key_of(text, settings)
        path = self._paths.get(key)
        if path is None:
            return None
        try:
            if self._open is None or self._open[0] != path:
                self._open = path, unpacked(bytes_of(path, _MOST_BYTES))
            return self._open[1].rows_of(key, text)
        except OtherFormatError:  # another version put it in the place of ours
            return None
        except (OSError, KeyError, DamagedBatchError) as error:
            self._give_up(path, error)
            self._paths = {key: at for key, at in self._paths.items() if at != path}
            return None

    def keep(self, data: bytes) -> None:
        """Keep a batch; where the disk is full, the reading goes on without."""
        keys = head_of(data).keys
        if not keys:
            return
        name = hashlib.sha256("\n".join(keys).encode()).hexdigest()[:32]
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            put_in_place(self._folder, {f"{name}{_ENDING}": data})
        except (OSError, CoursekitError) as error:
            self._say(f"{self._folder}: finished batches cannot be kept here ({error}).")

    def _give_up(self, path: Path, error: Exception) -> None:
        """Delete a batch that is damaged, so that it is told once and not at every opening."""
        if isinstance(error, OSError):
            self._say(
                f"{path}: this kept batch cannot be read ({error}); its texts are read again."
            )
            return
        with suppress(OSError):
            path.unlink()
        self._say(f"{path}: this kept batch was damaged and is deleted; its texts are read again.")

    def _say(self, remark: str) -> None:
        if remark not in self.remarks:
            self.remarks.append(remark)
