"""The words of a Word document (.docx); its parts of text are measured, and no others unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Final

from coursekit.course.new.sources.found import PASTING, FoundText
from coursekit.errors import ArticleError
from coursekit.extras import extra

#: Of the parts in XML: that of 30,000 words, the most that a lesson may have, is a tenth of it.
_MOST_UNPACKED: Final = 16_000_000
_MOST_PARTS: Final = 10_000
_BROKEN: Final = (
    *(zipfile.BadZipFile, zlib.error),
    *(NotImplementedError, RuntimeError, EOFError, ValueError),
)
_XML: Final = (".xml", ".rels")
_PASTE: Final = (
    "Open it in a word processor and save it as .docx, or paste its text: coursekit new -"
)


def word_text(raw: bytes, where: str) -> FoundText:
    """Return the words of a Word document."""
    measured = _measured(raw, where)
    mammoth = extra("mammoth", "reading a Word document", PASTING)
    try:
        text: str = mammoth.extract_raw_text(measured).value
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


def _measured(raw: bytes, where: str) -> io.BytesIO:
    """Return a document's parts in XML alone; one that unpacks to far more than it is is refused.

    So whatever it names as its text has been measured, and pictures are never unpacked.
    """
    measured, left = io.BytesIO(), _MOST_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed, zipfile.ZipFile(measured, "w") as kept:
            names = list(dict.fromkeys(packed.namelist()))
            if len(names) > _MOST_PARTS:
                raise _bomb(where)
            if "word/document.xml" not in names:
                raise ArticleError(
                    f"expected a Word document, found another file. {_PASTE}", path=where
                )
            for name in filter(_is_xml, names):
                part = _unpacked(packed, name, left, where)
                left -= len(part)
                kept.writestr(name, part)
    except (
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,
        RuntimeError,
        EOFError,
        ValueError,
    ):
        raise ArticleError(
            f"expected a Word document, found a file that is broken or locked. {_PASTE}", path=where
        ) from None
    return measured


def _is_xml(name: str) -> bool:
    return name.lower().endswith(_XML)


def _unpacked(packed: zipfile.ZipFile, name: str, most: int, where: str) -> bytes:
    """Return a part; one that is too large, or declares names of its own, is refused."""
    with packed.open(name) as stream:  # what a file says of its size need not be so
        part = stream.read(most + 1)
    if len(part) > most or b"<!DOCTYPE" in part.replace(b"\0", b""):  # as UTF-16 has them
        raise _bomb(where)
    return part


def _bomb(where: str) -> ArticleError:
    return ArticleError(
        "expected a Word document, found one that would unpack to far more than a text takes"
        f" (over {_MOST_UNPACKED // 1_000_000} MB), as harmful files do. Do not open it; ask for"
        " the text itself.",
        path=where,
    )
