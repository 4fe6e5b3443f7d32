"""A record done again, with what a hand-in says of each try."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from coursekit.quiz.question import SO_FAR, Grade, Question
from coursekit.quiz.quiz_file import Quiz
from coursekit.quiz.session import Progress, Session
from coursekit.quiz.store.entries import Entry

_VERSION: Final = re.compile(r"[0-9a-f]{16}")


class Tried(NamedTuple):
    """A try, and the entry of the record that says it; without a grade, of an earlier version."""

    entry: Entry
    grade: Grade | None = None
    cost: float = 0.0


class Done(NamedTuple):
    """What was done about a question."""

    quiz: str
    question: Question
    progress: Progress
    tries: list[Tried]

    @property
    def best(self) -> Tried:
        """The first of the tries that were worth most."""
        return max(self.tries, key=lambda each: each.grade.points if each.grade else 0.0)


def is_sound_answer(entry: Entry) -> bool:
    """Tell whether an entry that nobody has read is an answer to some version of a question."""
    action = entry.action
    is_answer = action["did"] == "answer" and isinstance(action.get("sent"), dict)
    return is_answer and _VERSION.fullmatch(entry.version) is not None


def replayed(quiz: Quiz, entries: Iterable[Entry]) -> Iterator[Done]:
    """Do again what the record says, and yield each question that was answered."""
    session = Session(quiz)
    versions = {each.id: each.digest() for each in session.questions}
    said: dict[str, list[Entry]] = {}
    earlier: dict[str, Entry] = {}
    for entry in entries:
        name, did = entry.question, entry.action["did"]
        if name not in versions:
            continue
        if entry.version != versions[name]:
            if is_sound_answer(entry):
                earlier[name] = entry
            continue
        try:
            count = len(session.do(name, entry.action).tries)
        except ValueError:  # done in two places
            continue
        if did == "answer":
            said.setdefault(name, [])[count - 1 :] = [entry]
    for question in session.questions:
        progress = session.progress(question.id)
        pairs = zip(said.get(question.id, ()), progress.tries, strict=True)
        tries = [
            Tried(entry, done.grade, done.cost)
            for entry, done in pairs
            if done.grade.verdict != SO_FAR
        ]
        if not tries and question.id in earlier:
            tries = [Tried(earlier[question.id])]
        if tries:
            yield Done(quiz.quiz, question, progress, tries)
