"""The grade of each student: what counts, how much of it there is, and why something is missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from coursekit.classroom.folder import Received, day_of
from coursekit.classroom.grading.rules import GradingRules, Part, days_late, kept_share
from coursekit.classroom.marking.assessed import AssessedQuizzes
from coursekit.classroom.marking.marks import MOST, Mark, Of
from coursekit.classroom.marking.works import ClassWork, Task, Work
from coursekit.quiz.deadlines import Deadlines, ExtraTime
from coursekit.quiz.hand_in import HandIn
from coursekit.quiz.quiz_file import Quiz

_NOTHING: Final = ExtraTime()
#: What only the files of a learning management system say.
_NUMBER: Final = re.compile(r"(moodle|canvas)-[0-9]+")
#: The day on which something was done, by the student's own clock.
Day = date


class Earned(NamedTuple):
    """What of a part there is."""

    points: float
    of: float
    #: Why it cannot be known yet; "" where it is known.
    lacks: str = ""

    @property
    def share(self) -> float:
        """The share of the points; 0 of nothing."""
        return self.points / self.of if self.of else 0.0


class StudentGrade(NamedTuple):
    """The grade of a student."""

    student: str
    received: Received
    parts: tuple[Earned, ...]
    #: None as long as a part is not known.
    grade: float | None
    notes: tuple[str, ...]


class Grader:
    """What the grades of a class are made from.

    Parameters
    ----------
    rules : GradingRules
        What counts.
    deadlines : Deadlines
        When it was due, and for whom later.
    work : ClassWork
        What was handed in.
    marks : dict
        The marks of each piece of work, by all markers that count.
    assessed : AssessedQuizzes or None
        The quizzes that the key marks; None where none counts.
    quizzes : list of Quiz
        All quizzes of the course.
    """

    def __init__(
        self,
        rules: GradingRules,
        deadlines: Deadlines,
        work: ClassWork,
        marks: Mapping[Of, Sequence[Mark]],
        assessed: AssessedQuizzes | None,
        quizzes: Sequence[Quiz],
    ) -> None:
        self.rules, self.deadlines, self.work = rules, deadlines, work
        self._marks, self._assessed = marks, assessed
        self._practice = [quiz for quiz in quizzes if not quiz.assessed]
        self._of_student: dict[str, list[Work]] = {}
        for piece in work.works:
            self._of_student.setdefault(piece.student, []).append(piece)

    def grades(self) -> Iterator[StudentGrade]:
        """Yield the grade of each student, by pseudonym."""
        for student, hand_ins in self.work.students.items():
            notes: list[str] = []
            parts = tuple(self._earned(part, student, hand_ins, notes) for part in self.rules.parts)
            notes += [part.lacks for part in parts if part.lacks]
            if any(each.place.late for each in hand_ins):
                notes.append("the learning management system says that it came late")
            yield StudentGrade(
                student, hand_ins[-1], parts, self._grade(parts), tuple(dict.fromkeys(notes))
            )

    def _grade(self, parts: Sequence[Earned]) -> float | None:
        if any(part.lacks for part in parts):
            return None
        weights = [part.weight for part in self.rules.parts]
        shares = (part.share * weight for part, weight in zip(parts, weights, strict=True))
        return round(self.rules.total * sum(shares) / sum(weights), 2)

    def _earned(
        self, part: Part, student: str, hand_ins: Sequence[Received], notes: list[str]
    ) -> Earned:
        extra = self._extra(student, hand_ins[-1])
        if part.counts in ("written", "brief"):
            return self._written(part, student, hand_ins[-1], extra, notes)
        counting = hand_ins if part.which == "best" else hand_ins[-1:]
        scores = [self._scored(part, each.hand_in, extra) for each in counting]
        earned, said = max(scores, key=lambda score: score[0].share)
        notes += said
        return earned

    def _scored(self, part: Part, hand_in: HandIn, extra: ExtraTime) -> tuple[Earned, list[str]]:
        """Return what a hand-in earns without a marker, and what is to be said of it."""
        if part.counts == "practice":
            return self._done(part, hand_in), []
        notes: list[str] = []
        return self._key_marked(part, hand_in, extra, notes), notes

    def _written(
        self, part: Part, student: str, received: Received, extra: ExtraTime, notes: list[str]
    ) -> Earned:
        wanted = {asked: task for asked, task in self.work.tasks.items() if _counts(part, task)}
        pieces = [piece for piece in self._of_student.get(student, ()) if piece.asked in wanted]
        times = _times(received.hand_in)
        points, unmarked = 0.0, 0
        for piece in pieces:
            lines = len(wanted[piece.asked].rubric)
            given = [one for one in self._marks.get(piece.of, ()) if len(one.points) == lines]
            if not given:  # nothing, or by the rubric as it was before
                unmarked += 1
                continue
            total = sum(mark.total for mark in given) / len(given)
            day = times.get(piece.asked)
            points += total * self._kept(piece.asked[0], day, extra, notes)
        of = float(sum(MOST * len(task.rubric) for task in wanted.values()))
        lacks = f"{unmarked} of {len(pieces)} texts not marked yet" if unmarked else ""
        return Earned(points, of, lacks)

    def _key_marked(
        self, part: Part, hand_in: HandIn, extra: ExtraTime, notes: list[str]
    ) -> Earned:
        points, of = 0.0, 0.0
        lacks: list[str] = []
        results = self._assessed.results(hand_in, part.quizzes) if self._assessed else ()
        for result in results:
            if result.points:
                points += result.points * self._kept(result.quiz, day_of(result.at), extra, notes)
            of += result.of
            lacks += result.without_key
        if not lacks:
            return Earned(points, of)
        return Earned(points, of, f"the key file has no key of: {', '.join(lacks)}")

    def _done(self, part: Part, hand_in: HandIn) -> Earned:
        """Return how much of the practice was answered: rightly or not does not matter."""
        answered = {(each.quiz, each.question) for each in hand_in.answers}
        answered |= {(each.quiz, each.question) for each in hand_in.written}
        asked = [
            (quiz.quiz, question.id)
            for quiz in self._practice
            if not part.quizzes or quiz.quiz in part.quizzes
            for question in quiz.drawn()
            if (quiz.quiz, question.id) not in self.work.tasks or part.quizzes
        ]
        return Earned(sum(name in answered for name in asked), len(asked))

    def _kept(self, quiz: str, done: Day | None, extra: ExtraTime, notes: list[str]) -> float:
        days = days_late(done, quiz, self.deadlines, extra) if done else 0
        if done is None and quiz in self.deadlines.due:
            notes.append(
                f"{quiz}: no time is known of it, so it counts as in time; look at when the upload"
                " arrived"
            )
        kept = kept_share(days, self.deadlines.late)
        if days:
            notes.append(
                f"{quiz}: late by days: {days}, by the clock of the student's computer;"
                f" {100 * kept:g}% of its points count"
            )
        return kept

    def _extra(self, student: str, received: Received) -> ExtraTime:
        """Return the extra time of a student, under either pseudonym or the system's number."""
        for name in self._called(student, received):
            if agreed := [extra for for_whom, extra in self._agreed() if for_whom == name]:
                return max(agreed, key=lambda extra: extra.days)
        return _NOTHING

    def _agreed(self) -> Iterator[tuple[str, ExtraTime]]:
        """Yield with whom extra time has been agreed; of a group, with each of its members."""
        for name, extra in (self.deadlines.extra_time or {}).items():
            for for_whom in extra.members or (name,):
                yield for_whom, extra

    def extra_time_of_nobody(self) -> list[str]:
        """Return for whom there is extra time, and who has not handed in."""
        named = {
            name
            for student, hand_ins in self.work.students.items()
            for name in self._called(student, hand_ins[-1])
        }
        return list(dict.fromkeys(name for name, _extra in self._agreed() if name not in named))

    def _called(self, student: str, received: Received) -> list[str]:
        """Return the names by which a student may have extra time; the first one counts."""
        place, called = received.place, received.hand_in.student.called.strip().lower()
        names = [student, f"{place.lms}-{place.person}"]
        # What students call themselves is free: nobody takes the number or the name of another.
        if not _NUMBER.fullmatch(called) and called not in self.work.students:
            names.append(called)
        return names


def marks_of_all(files: Iterable[Mapping[Of, Mark]]) -> dict[Of, list[Mark]]:
    """Return the marks that each piece of work has as a whole, of all markers."""
    found: dict[Of, list[Mark]] = {}
    for marks in files:
        for of, mark in marks.items():
            if mark.is_whole:
                found.setdefault(of, []).append(mark)
    return found


def _counts(part: Part, task: Task) -> bool:
    of_its_kind = task.is_brief == (part.counts == "brief")
    return of_its_kind and (not part.quizzes or task.quiz in part.quizzes)


def _times(hand_in: HandIn) -> dict[tuple[str, str], Day]:
    """Return when each text was written."""
    written = [(each.quiz, each.question, each.at) for each in hand_in.written]
    written += [(each.quiz, each.question, each.at) for each in hand_in.brief]
    days = (((quiz, question), day_of(at)) for quiz, question, at in written)
    return {asked: day for asked, day in days if day}
