"""What of a class may be shown to its students: shares of groups, and nothing of one person.

**The rule.** Of each question, two groups are counted: who was right at the first try, and who was
not.  A student is counted once for a question and never again, whatever a later hand-in says.
Students who have not been counted wait until there are ten of them, and come in by tens, as their
answers are at that time.  What has come in is added to what is shown only when it holds at least
ten who were right and at least ten who were not.  All this is kept in a file beside the hand-ins.

**Why it holds.** Each shown group is a sum of additions, and so is the difference between any two
refreshes; each addition has at least ten students in either group.  So no group that is shown, and
none that can be worked out by subtracting one refresh from another, is under ten, nor is its
complement: no cell has to be hidden behind another.  Who hands in between two refreshes changes
nothing until ten have come in; who hands in again or takes a hand-in back changes nothing at all.

**What it does not protect from.** Students who tell each other their answers: those who know all
others of an addition know the last one.  One who hands in under ten names.  A large share: where
nine in ten were right, that is likely of each.  An instructor who deletes the file and shares
again, or shares the views of parts of a class: keep one folder for one class.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from coursekit.classroom.statistics.summaries import with_points
from coursekit.private_file import read_private, write_private

if TYPE_CHECKING:
    import pandas as pd

#: The smallest group that is shown, and by how many students come in.
GROUP: Final = 10
#: The name of the file.
SHARED: Final = "shared.json"
_MOST_BYTES: Final = 64_000_000
_ANOTHER: Final = (
    "expected the file of what this class was shown, found another file, which is left as it is."
    " Put back the right one: without it, two pages together could show a person."
)
_Count = Annotated[int, Field(ge=0)]


class Cell(BaseModel):
    """How many were right at the first try, and how many were not."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    right: _Count = 0
    other: _Count = 0

    @property
    def students(self) -> int:
        """How many it counts."""
        return self.right + self.other

    @property
    def may_be_shown(self) -> bool:
        """Whether neither group is under ten."""
        return min(self.right, self.other) >= GROUP

    def plus(self, more: Cell) -> Cell:
        """Return the sum."""
        return Cell(right=self.right + more.right, other=self.other + more.other)


class _Question(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    shown: Cell = Cell()
    waiting: Cell = Cell()
    #: The pseudonyms of those who have been counted.
    students: tuple[str, ...] = ()

    def with_answers(self, answers: dict[str, bool]) -> _Question:
        """Return it after a refresh, with the answers as they are now."""
        known = set(self.students)
        # In the order of pseudonyms, which are drawn: no answer decides who comes first.
        new = sorted(student for student in answers if student not in known)
        taken = new[: len(new) // GROUP * GROUP]
        right = sum(answers[student] for student in taken)
        waiting = self.waiting.plus(Cell(right=right, other=len(taken) - right))
        students = (*self.students, *taken)
        if waiting.may_be_shown:
            return _Question(shown=self.shown.plus(waiting), students=students)
        return _Question(shown=self.shown, waiting=waiting, students=students)


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal[1] = Field(default=1, description="The format of this file: 1.")
    kind: Literal["coursekit-shared"] = "coursekit-shared"
    questions: dict[str, _Question] = {}


class Sharing:
    """What has been shown to the students of a class, and may be shown now.

    Parameters
    ----------
    folder : pathlib.Path
        The folder that keeps it, beside the key of names.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / SHARED
        kept = read_private(self.path, _File, _MOST_BYTES, _ANOTHER) or _File()
        self._questions = dict(kept.questions)

    def refresh(self, results: pd.DataFrame) -> dict[str, Cell]:
        """Take in the results of a class; return what may be shown of each ``quiz/question``."""
        table = with_points(results)
        names = table["quiz"].astype(str) + "/" + table["question"].astype(str)
        answers: dict[str, dict[str, bool]] = {}
        for name, student, right in zip(names, table["student"], table["at_once"], strict=True):
            answers.setdefault(name, {})[student] = bool(right)
        for name, given in answers.items():
            self._questions[name] = self._questions.get(name, _Question()).with_answers(given)
        return self.shown

    @property
    def shown(self) -> dict[str, Cell]:
        """What may be shown of each question."""
        found = {name: each.shown for name, each in self._questions.items()}
        return {name: cell for name, cell in found.items() if cell.students}

    def keep(self) -> None:
        """Write the file, readable by its owner alone."""
        todo = "So nothing is shared. Choose another folder with --marks."
        write_private(self.path, _File(questions=self._questions), "what was shared", todo)
