"""What a student is called while the work is marked, and the key of names, which lies apart.

A pseudonym is drawn from a secret of the class, so it tells nothing and stays the same whenever the
folder is read again.  The file with the secret and the names is for the instructor alone.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from secrets import token_hex
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from coursekit.errors import CoursekitError
from coursekit.private_file import read_private, write_private

#: The name of the file.
NAMES: Final = "names.json"
_MOST_BYTES: Final = 32_000_000
_ANOTHER: Final = (
    "expected the key of names that coursekit mark has written, found another file, which is left"
    " as it is. Put back the right one: without it, the marks there are nobody's."
)
#: No letter that can be taken for another, and no vowel: a pseudonym is no word.
_SIGNS: Final = "23456789bcdfghjkmnpqrstvwxz"
_LENGTH: Final = 5
#: Persian and many emoji need them.
_JOINERS: Final = "\u200c\u200d"


class _Kept(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Person(_Kept):
    """Who a pseudonym is."""

    #: By what a student is known again: the system's number, or else what the hand-in says.
    identity: str
    #: What the system or the hand-in calls the student.
    name: str


class _File(_Kept):
    """The file."""

    format: Literal[1] = Field(description="The format of this file: 1.")
    kind: Literal["coursekit-names"]
    secret: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    students: dict[str, Person] = {}


class Names:
    """The pseudonyms of a class.

    Parameters
    ----------
    folder : pathlib.Path
        Where the file lies; it is made when the first name is kept.

    Raises
    ------
    CoursekitError
        Another file has its name.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAMES
        self._file = read_private(self.path, _File, _MOST_BYTES, _ANOTHER) or _File(
            format=1, kind="coursekit-names", secret=token_hex(32)
        )
        self._students = dict(self._file.students)
        self._by_identity = {one.identity: name for name, one in self._students.items()}
        self._is_new = False

    @property
    def of_class(self) -> str:
        """A sign of the class that tells nothing of its secret; marks files have it."""
        return hashlib.sha256(b"class" + bytes.fromhex(self._file.secret)).hexdigest()[:16]

    def pseudonym(self, identity: str, name: str) -> str:
        """Return the pseudonym of a student, who gets one now if there is none yet."""
        if identity not in self._by_identity:
            drawn = self._drawn(identity)
            self._students[drawn] = Person(identity=identity, name=name)
            self._by_identity[identity] = drawn
            self._is_new = True
        return self._by_identity[identity]

    def name(self, pseudonym: str) -> str:
        """Return the name behind a pseudonym; "" where there is none."""
        person = self._students.get(pseudonym)
        return person.name if person else ""

    def keep(self) -> None:
        """Write the file where it has changed, readable by its owner alone."""
        if not self._is_new and self.path.exists():
            return
        file = self._file.model_copy(update={"students": self._students})
        write_private(self.path, file, "the key of names", "Choose another place with --marks.")
        self._is_new = False

    def mixed(self, texts: Iterable[str]) -> list[str]:
        """Return texts in an order that tells nothing of them, and is the same each time."""
        return sorted(texts, key=self._sign)

    def _sign(self, text: str) -> bytes:
        secret = bytes.fromhex(self._file.secret)
        return hmac.digest(secret, text.encode("utf-8", "replace"), "sha256")

    def _drawn(self, identity: str) -> str:
        for number in range(1000):
            value = int.from_bytes(self._sign(f"{number}/{identity}"))
            signs = []
            for _sign in range(_LENGTH):
                value, at = divmod(value, len(_SIGNS))
                signs.append(_SIGNS[at])
            drawn = "".join(signs)
            if drawn not in self._students:
                return drawn
        raise CoursekitError("expected a class, found more students than there are pseudonyms.")


def marks_folder(hand_ins: Path) -> Path:
    """Return the folder beside a folder or zip of hand-ins that keeps its names and marks.

    >>> marks_folder(Path("week-5.zip")).name
    'week-5-marks'
    """
    path = hand_ins.resolve()
    stem = path.stem if path.suffix.lower() == ".zip" else path.name
    return path.with_name(f"{stem}-marks")


def readable(text: str) -> str:
    r"""Return a text, whoever made it, without what steers a terminal or turns letters round.

    >>> readable("Ada\x1b[31m \u202eeoD\nA.")
    'Ada�[31m �eoD A.'
    """
    return "".join(
        each if each.isprintable() or each in _JOINERS else " " if each.isspace() else "\ufffd"
        for each in text
    )


def plain_name(name: str) -> str:
    """Return a name by which a person is known again, however it was typed.

    >>> plain_name("  Ada   DOE ") == plain_name("ada doe")
    True
    """
    return " ".join(unicodedata.normalize("NFC", readable(name)).casefold().split())
