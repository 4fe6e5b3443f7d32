"""When a question was recalled, and when it is due again; the README of this folder has the rule.

Asking again serves memory better than reading again: Roediger & Karpicke 2006, doi
10.1111/j.1467-9280.2006.01693.x.  That the gaps grow with each success is Leitner's card box, 1972;
growing gaps and equal ones led to equal recall in the end, and growing ones to more recall on the
way: Kang, Lindsey, Mozer & Pashler 2014, doi 10.3758/s13423-014-0636-z.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Literal, NamedTuple

from coursekit.quiz.question import SO_FAR, Question
from coursekit.quiz.quiz_file import Quiz
from coursekit.quiz.session import Session
from coursekit.quiz.store.entries import Entry

#: Days until the next recall, after the first right one, the second …
INTERVALS: Final = (1, 3, 7, 16)
#: How the name of a review begins, before its day; no quiz can have such a name.
REVIEW: Final = "review/"

Why = Literal["missed", "changed", "recall"]
Outcome = Literal["recalled", "right", "missed"]


class Round(NamedTuple):
    """The work at a question, in a lesson or a review, until it is opened again."""

    #: That of the last try; None where it is not known.
    day: date | None
    #: Right at the first try without a hint, right in another way, or not right at last.
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Recall:
    """How a question was recalled so far."""

    #: In the order of the last tries.
    rounds: tuple[Round, ...] = ()
    #: Whether only earlier versions were answered, and the day of the last such answer.
    changed: bool = False
    changed_on: date | None = None

    @property
    def in_a_row(self) -> int:
        """How many recalls there were since the last miss."""
        count, missed_on = 0, None
        for day, outcome in self.rounds:
            if outcome == "missed":
                missed_on = day
            again = day is not None and day == missed_on
            count = count + 1 if outcome == "recalled" and not again else 0
        return count

    def due(self, today: date) -> tuple[date, Why] | None:
        """Return the day on which the question is due and why; None where it was never answered."""
        if not self.rounds:
            return (_known(self.changed_on, today) or today, "changed") if self.changed else None
        day, outcome = _known(self.rounds[-1].day, today), self.rounds[-1].outcome
        if outcome == "missed":
            return day or today, "missed"
        days = INTERVALS[min(max(self.in_a_row, 1), len(INTERVALS)) - 1]
        return (day + timedelta(days=days) if day else today), "recall"


class Recalls:
    """How each question was recalled, according to a record."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries: dict[str, list[Entry]] = {}
        for entry in entries:
            in_review = entry.quiz.startswith(REVIEW)
            name = entry.question if in_review else f"{entry.quiz}/{entry.question}"
            self._entries.setdefault(name, []).append(entry)

    def of(self, quiz: Quiz, question: Question) -> Recall:
        """Return how one question was recalled."""
        in_reviews = renamed(quiz, question)
        entries = self._entries.get(in_reviews.id)
        if not entries:  # quicker than making its digests
            return Recall()
        versions = {False: question.digest(), True: in_reviews.digest()}
        sessions: dict[str, Session] = {}
        rounds: dict[tuple[str, int], Round] = {}
        changed, changed_on = False, None
        for entry in entries:
            in_review = entry.quiz.startswith(REVIEW)
            if entry.version != versions[in_review]:
                if entry.action["did"] == "answer":
                    changed, changed_on = True, _day_of(entry)
                continue
            if entry.quiz not in sessions:
                asked = in_reviews if in_review else question
                alone = quiz.model_copy(update={"questions": (asked,), "draw": None})
                sessions[entry.quiz] = Session(alone)
            try:
                progress = sessions[entry.quiz].do(entry.question, entry.action)
            except ValueError:  # done in two places, of which the other left no room for it
                continue
            verdict = progress.since[-1].grade.verdict if progress.since else SO_FAR
            if entry.action["did"] == "answer" and verdict != SO_FAR:
                right = verdict == "right"
                at_once = len(progress.since) == 1 and not progress.hints
                outcome: Outcome = "recalled" if at_once else "right"
                # Moved to the end: where two rounds overlap, the one with the later try counts.
                rounds.pop(at := (entry.quiz, progress.again), None)
                rounds[at] = Round(_day_of(entry), outcome if right else "missed")
        return Recall(tuple(rounds.values()), changed and not rounds, changed_on)


def renamed(quiz: Quiz, question: Question) -> Question:
    """Return a question with its name in a review: its quiz's and its own."""
    return question.model_copy(update={"id": f"{quiz.quiz}/{question.id}"})


def _known(day: date | None, today: date) -> date | None:
    return day if day is not None and day <= today else None


def _day_of(entry: Entry) -> date | None:
    """Return the day of an action where the student is; None where it is not known."""
    try:
        if entry.quiz.startswith(REVIEW):
            return date.fromisoformat(entry.quiz.removeprefix(REVIEW))
        return datetime.fromisoformat(entry.time).astimezone().date()
    except (ValueError, OverflowError, OSError):  # the latter two for years that no clock shows
        return None
