"""The key file: keys of the quizzes that an instructor marks, for the instructor alone."""

from __future__ import annotations

import hashlib
from pathlib import Path
from secrets import token_hex
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from coursekit.course.edition.gathering import Files
from coursekit.course.edition.lessons import quiz_at, quizzes_in
from coursekit.private_file import private_text, read_private
from coursekit.quiz.disclosure.sealing import sealed_text
from coursekit.quiz.loading import quiz_of
from coursekit.quiz.question import Question
from coursekit.quiz.quiz_file import Quiz
from coursekit.yamlfile import yaml_of

_MOST_BYTES: Final = 100_000_000
_ANOTHER: Final = (
    "expected the file of keys that coursekit build has written, found another file, which is left"
    " as it is. Give --keys the key file of your course; to build, it may be a file that is not"
    " there yet."
)


class _Kept(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Key(_Kept):
    """The key of one sealed file of a quiz."""

    quiz: str = Field(description="The name of the quiz.")
    course: str = Field(description="The course in whose record the answers are kept.")
    digest: str = Field(description="The SHA-256 of the sealed file that students have.")
    versions: dict[str, str] = Field(
        description="What students' records say of each question: its id, and its version there."
    )
    file: str = Field(description="The quiz file with its key, as it was.")

    @property
    def authored(self) -> Quiz:
        """The quiz with its key."""
        return quiz_of(yaml_of(Path(f"{self.quiz}.yaml"), self.file.encode()))


class Keys(_Kept):
    """The key file."""

    format: Literal[1] = Field(description="The format of this file: 1.")
    secret: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")] = Field(
        description="By this, what is shuffled in the sealed files is shuffled."
    )
    quizzes: tuple[Key, ...] = Field(default=(), description="A key for each sealed file.")

    def question(self, quiz: str, name: str, version: str) -> Question | None:
        """Return the question, with its key, that an entry of a student's record answers."""
        for key in reversed(self.quizzes):
            if key.quiz == quiz and key.versions.get(name) == version:
                return next(each for each in key.authored.questions if each.id == name)
        return None

    def with_key(self, key: Key) -> Keys:
        """Return the keys with one more, which takes the place of that for the same file."""
        others = [
            each for each in self.quizzes if (each.quiz, each.digest) != (key.quiz, key.digest)
        ]
        return self.model_copy(update={"quizzes": (*others, key)})

    def text(self) -> str:
        """Return what the file says."""
        return private_text(self)


def keys_at(path: Path) -> Keys:
    """Read a key file; where there is none yet, one with a secret of its own is begun."""
    kept = read_private(path, Keys, _MOST_BYTES, _ANOTHER)
    return kept or Keys(format=1, secret=token_hex(32))


def assessed_in(files: Files) -> list[str]:
    """Return the paths of the quizzes that are to be sealed."""
    quizzes = quizzes_in(files)
    return [path for path, quiz in quizzes.items() if quiz.assessed and not quiz.sealed]


def sealed(files: Files, keys: Keys) -> tuple[Files, Keys]:
    """Return the files with every assessed quiz sealed, and the keys with theirs."""
    made = dict(files)
    for path in assessed_in(files):
        quiz = quiz_at(files, Path(path))
        made[path] = sealed_text(quiz, keys.secret).encode()
        without_key = quiz_at(made, Path(path))
        keys = keys.with_key(
            Key(
                quiz=quiz.quiz,
                course=quiz.course,
                digest=hashlib.sha256(made[path]).hexdigest(),
                versions={each.id: each.digest() for each in without_key.questions},
                file=files[path].decode(),
            )
        )
    return made, keys
