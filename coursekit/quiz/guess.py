"""A guess before something is shown: a question with no key, asked once and never graded."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import ClassVar, Final, Literal

from pydantic import ValidationError

from coursekit.errors import AuthoredFileError
from coursekit.files import OddFileError, bytes_of
from coursekit.i18n import translated as _
from coursekit.quiz.question import Grade, Question, Shown, well_formed
from coursekit.quiz.quiz_file import Quiz

#: The quiz in whose name a course's guesses are kept; no file has it.
GUESSES: Final = "guesses"
#: What a page sends in place of a guess, from a student who wants to see at once.
WITHOUT: Final = "without"
#: Set where a lesson is run to be printed: what is covered is then on the next page.
ON_PAPER: Final = "COURSEKIT_ON_PAPER"
_LONGEST: Final = 1000
_MOST_BYTES: Final = 100_000
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)


class Guess(Question):
    """Nothing is right or wrong; what it covers is shown once it is made, or done without."""

    graded: ClassVar[bool] = False

    kind: Literal["guess"] = "guess"
    tries: Literal[1] = 1

    def read(self, sent: Shown) -> str:
        """Return the guess, "" where the student wants to see without one."""
        if sent.get(WITHOUT) is True:
            return ""
        written = sent.get("text")
        if not isinstance(written, str) or not written.strip():
            raise ValueError(_("nothing is written"))
        if len(written) > _LONGEST:
            raise ValueError(_("the answer is longer than {most} characters", most=_LONGEST))
        return well_formed(written.strip())

    def grade(self, answer: str) -> Grade:
        """Return no points of none: a guess is never graded."""
        return Grade(0.0, 0.0)

    def outcome(self, answer: str, final: bool) -> Shown:
        """Return the guess as it was written."""
        return {"written": answer}

    def key_for_page(self) -> Shown:
        """Return nothing: there is no key."""
        return {}

    def in_words(self, asked: Shown, sent: Shown) -> str:
        """Say in the record that it was shown without a guess."""
        return _("Shown without a guess.") if sent.get(WITHOUT) is True else ""

    def digest(self) -> str:
        """Return a digest of the name: a guess stays one where its question is reworded."""
        return hashlib.blake2s(self.id.encode(), digest_size=8).hexdigest()


def guess_at(path: Path) -> tuple[str, str]:
    """Return the question of a guess file, and what is said once the guess is made."""
    try:
        written = bytes_of(path, _MOST_BYTES).decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, OddFileError, UnicodeDecodeError) as error:
        raise AuthoredFileError(
            "expected a Markdown file in UTF-8 with a question, a line `---`, and what is said"
            f" afterwards; it cannot be read ({type(error).__name__}). Check the path, which begins"
            " at the folder of the notebook.",
            path=path,
        ) from None
    written = _COMMENT.sub("", written)
    question, _, afterwards = f"\n{written}\n".partition("\n---\n")
    return question.strip(), afterwards.strip()


def quiz_of_guess(course: str, path: Path, question: str) -> Quiz:
    """Return a quiz of that one guess."""
    try:
        guess = Guess(id=path.stem, prompt=question)
    except ValidationError as error:
        raise AuthoredFileError(
            "expected a file whose name has lower-case letters, digits and hyphens, and which"
            " begins with a question in Markdown, without raw HTML and pictures;"
            f" found {error.errors()[0]['input']!r}. Correct that.",
            path=path,
        ) from None
    return Quiz.model_construct(
        **{key: field.default for key, field in Quiz.model_fields.items()}
        | {"format": 1, "quiz": GUESSES, "course": course, "questions": (guess,)}
    )
