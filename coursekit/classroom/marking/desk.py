"""What a marker does: a piece of work at a time, samples first, each mark on the disk at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

from coursekit.classroom.marking.marks import (
    LONGEST_COMMENT,
    SUFFIX,
    Mark,
    MarksFile,
    marks_in,
    now,
)
from coursekit.classroom.marking.works import Asked, ClassWork, Task, Work
from coursekit.errors import CoursekitError
from coursekit.i18n import translated as _

#: So many comments of the bank have a key.
_IN_THE_BANK: Final = 9


class Told(NamedTuple):
    """What is told of a sample once it is marked."""

    label: str
    comment: str
    #: How the marker's points compare with the author's order, and with other markers'.
    apart: str


class Desk:
    """The written work of a class before one marker.

    Parameters
    ----------
    work : ClassWork
        What is to be marked.
    folder : pathlib.Path
        Where the marks are kept.
    of_class : str
        The sign of the class.
    marker : str
        Who marks: the name of the file.
    """

    def __init__(self, work: ClassWork, folder: Path, of_class: str, marker: str) -> None:
        self.work = work
        self.file = MarksFile(folder / f"{marker}{SUFFIX}", of_class)
        self._folder = folder
        #: In the order in which they come: of each question the samples, then the students' work.
        self.pieces: tuple[Work, ...] = tuple(_in_order(work))
        self._undo: list[tuple[Work, Mark | None]] = []

    @property
    def marker(self) -> str:
        """Who marks."""
        return self.file.marker

    def mark(self, piece: Work) -> Mark | None:
        """Return the mark of a piece of work, if it has one."""
        mark = self.file.marks.get(piece.of)
        fits = mark is not None and len(mark.points) == len(self._task(piece).rubric)
        return mark if fits else None

    def is_marked(self, piece: Work) -> bool:
        """Tell whether every criterion of a piece of work has its points."""
        mark = self.mark(piece)
        return mark is not None and mark.is_whole

    def changed(self) -> set[Work]:
        """Return the students' work of which other words were marked, and these are not yet."""
        marked = {of[:3] for of in self.file.marks}
        return {
            piece
            for piece in self.pieces
            if piece.student and piece.of[:3] in marked and piece.of not in self.file.marks
        }

    def progress(self) -> tuple[int, int]:
        """Return how many pieces of work are marked, and how many there are."""
        return sum(map(self.is_marked, self.pieces)), len(self.pieces)

    def give(self, piece: Work, points: list[int | None], comment: str) -> None:
        """Keep what is given to a piece of work.

        Raises
        ------
        CoursekitError
            The points do not fit the rubric, the comment is too long, or nothing can be kept.
        """
        if len(points) != len(self._task(piece).rubric):
            raise CoursekitError(_("There are as many points as lines of the rubric."))
        if len(comment) > LONGEST_COMMENT:
            raise CoursekitError(
                _("A comment has at most {most} characters.", most=LONGEST_COMMENT)
            )
        before = self.mark(piece)
        self._put(piece, tuple(points), comment.strip())
        self._undo.append((piece, before))

    def undo(self) -> Work | None:
        """Take back what was given last, and return to what."""
        if not self._undo:
            return None
        piece, before = self._undo[-1]
        empty: tuple[int | None, ...] = (None,) * len(self._task(piece).rubric)
        self._put(piece, before.points if before else empty, before.comment if before else "")
        self._undo.pop()
        return piece

    def bank(self, asked: Asked) -> list[str]:
        """Return lines of comments used so far: those of the same question first."""
        used: Counter[str] = Counter()
        here: Counter[str] = Counter()
        for mark in self.file.marks.values():
            for line in filter(None, map(str.strip, mark.comment.splitlines())):
                used[line] += 1
                here[line] += (mark.quiz, mark.question) == asked
        ranked = sorted(used, key=lambda line: (-here[line], -used[line], line))
        return ranked[:_IN_THE_BANK]

    def told(self, piece: Work) -> Told | None:
        """Return what is told of a sample that is marked; None before, and of students' work."""
        mark = self.mark(piece)
        if piece.sample is None or mark is None or not mark.is_whole:
            return None
        return Told(piece.sample.label, piece.sample.comment, " ".join(self._apart(piece, mark)))

    def _apart(self, piece: Work, mark: Mark) -> Iterator[str]:
        samples = [each for each in self.work.samples if each.asked == piece.asked]
        marked = [(each, self.mark(each)) for each in samples]
        task = self._task(piece)
        totals = {each.sample: given.total for each, given in marked if given and given.is_whole}
        ranked = [(one.label, totals[one]) for one in task.samples if one in totals]
        if len(ranked) > 1:
            listed = ", ".join(f"{label}: {points}" for label, points in ranked)
            yield _("Your points so far: {listed}.", listed=listed)
            points = [points for _label, points in ranked]
            yield (
                _("They rise as the author's labels do.")
                if all(a < b for a, b in pairwise(points))
                else _("They do not rise as the author's labels do: look at the rubric again.")
            )
        for other in self._others():
            given = other.marks.get(piece.of)
            if given and given.is_whole and len(given.points) == len(mark.points):
                apart = sum(
                    abs((a or 0) - (b or 0)) for a, b in zip(mark.points, given.points, strict=True)
                )
                yield _(
                    "{marker} gave it {points}, and you {own}: {apart} points apart, criterion by"
                    " criterion.",
                    marker=other.marker,
                    points=given.total,
                    own=mark.total,
                    apart=apart,
                )

    def _others(self) -> list[MarksFile]:
        files, _refused = marks_in(self._folder, self.file.of_class)
        return [file for file in files if file.marker != self.marker]

    def _put(self, piece: Work, points: tuple[int | None, ...], comment: str) -> None:
        of = piece.of
        self.file.put(
            Mark(
                at=now(),
                student=of.student,
                quiz=of.quiz,
                question=of.question,
                work=of.work,
                points=points,
                comment=comment,
            )
        )

    def _task(self, piece: Work) -> Task:
        return self.work.tasks[piece.asked]


def _in_order(work: ClassWork) -> list[Work]:
    """Return all pieces of work by their tasks: samples first, then by student."""
    places = {asked: place for place, asked in enumerate(work.tasks)}
    return sorted((*work.samples, *work.works), key=lambda each: places[each.asked])
