"""The file of an article: its bytes, and its text, or what the file is instead."""

from __future__ import annotations

import errno
import re
from pathlib import Path
from typing import Final

from coursekit.errors import ArticleError
from coursekit.files import OddFileError, bytes_of

_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
MOST_BYTES: Final = 20_000_000
_OTHER_ENCODING: Final = (
    "expected text in UTF-8, found another encoding (probably {}). "
    "Open the file in an editor and save it again as UTF-8."
)


def bytes_of_article(path: Path) -> bytes:
    """Return what an article's file holds."""
    try:
        return bytes_of(path, MOST_BYTES)
    except FileNotFoundError:
        message = (
            "expected an article here, found no file. Check the name and the folder: "
            "an article is a text file, or a folder that holds article.txt."
        )
    except OddFileError as error:
        message = error.message
        if error.errno == errno.EFBIG:
            message += " Put each article in a file of its own."
    except OSError as error:
        advice = "Check the path, and that you may read it."
        message = f"the file cannot be opened: {error.strerror}. {advice}"
    raise ArticleError(message, path=path)


def text_in(raw: bytes, path: Path) -> str:
    """Return the text of a file, or say what the file is instead."""
    if not raw.strip():
        raise ArticleError(
            "expected an article's text, found an empty file. Paste the article into it.", path=path
        )
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ArticleError(_OTHER_ENCODING.format("UTF-16"), path=path)
    sample = raw[:8192].decode("latin-1")
    if "\x00" in sample or len(_CONTROL.findall(sample)) > 0.02 * len(sample):
        raise ArticleError(
            "expected plain text, found a binary file (a PDF, a Word document or a picture, "
            "perhaps). Copy the article's text into a file that ends in .txt.",
            path=path,
        )
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        guess = _OTHER_ENCODING.format("Windows-1252 or Latin-1")
        raise ArticleError(guess, path=path, line=line) from None
