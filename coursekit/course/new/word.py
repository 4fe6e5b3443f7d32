"""The words of a Word document (.docx); its parts are measured before one is read."""

from __future__ import annotations

import io
import zipfile
from typing import Final

from coursekit.course.new.extras import extra
from coursekit.course.new.found import FoundText
from coursekit.errors import ArticleError

_MOST_UNPACKED: Final = 100_000_000
_MOST_PARTS: Final = 10_000
_PIECE: Final = 1 << 20
_PASTE: Final = (
    "Open it in a word processor and save it as .docx, or paste its text: coursekit new -"
)


def word_text(raw: bytes, where: str) -> FoundText:
    """Return the words of a Word document."""
    _measure(raw, where)
    mammoth = extra("mammoth", "reading a Word document")
    try:
        text: str = mammoth.extract_raw_text(io.BytesIO(raw)).value
    except Exception as error:  # noqa: BLE001 (a broken file ends in any way at all)
        found = " ".join(f"{type(error).__name__}: {error}".split())[:120]
        raise ArticleError(
            f"expected a Word document, found one that is broken ({found}). {_PASTE}", path=where
        ) from None
    blocks = [" ".join(block.split()) for block in text.split("\n\n")]
    return FoundText(
        text="\n\n".join(filter(None, blocks)) + "\n",
        kind="a Word document",
    )


def _measure(raw: bytes, where: str) -> None:
    """Refuse what is no Word document, and one that unpacks to far more than it is."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            parts = packed.infolist()
            said = sum(part.file_size for part in parts)
            if len(parts) > _MOST_PARTS or said > _MOST_UNPACKED:
                raise _bomb(where)
            if "word/document.xml" not in packed.namelist():
                raise ArticleError(
                    f"expected a Word document, found another file. {_PASTE}", path=where
                )
            left = _MOST_UNPACKED  # what a file says of itself need not be so
            for part in parts:
                left -= _unpacked(packed, part, left, where)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError):
        raise ArticleError(
            f"expected a Word document, found a file that is broken or locked. {_PASTE}", path=where
        ) from None


def _unpacked(packed: zipfile.ZipFile, part: zipfile.ZipInfo, most: int, where: str) -> int:
    """Return how many bytes a part unpacks to; one that declares names of its own is refused."""
    size = 0
    with packed.open(part) as stream:
        while piece := stream.read(_PIECE):
            size += len(piece)
            if size > most or (part.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in piece):
                raise _bomb(where)
    return size


def _bomb(where: str) -> ArticleError:
    return ArticleError(
        "expected a Word document, found one that would unpack to far more than a text takes"
        f" (over {_MOST_UNPACKED // 1_000_000} MB), as harmful files do. Do not open it; ask for"
        " the text itself.",
        path=where,
    )
