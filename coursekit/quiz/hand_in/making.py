"""From a record to a hand-in: what was ticked, and nothing else."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from math import floor
from typing import Any, Final, NamedTuple

from coursekit.quiz.brief.whole import WHOLE
from coursekit.quiz.hand_in.model import (
    TICKED,
    Answered,
    Asked,
    Course,
    Draft,
    FirstParagraph,
    Given,
    HandIn,
    Lesson,
    Paragraph,
    Student,
    Ticked,
    Written,
)
from coursekit.quiz.kinds.brief.model import FIELDS
from coursekit.quiz.markdown import phrase
from coursekit.quiz.question import SO_FAR, Grade, Question, Shown, text_of, well_formed
from coursekit.quiz.quiz_file import Quiz
from coursekit.quiz.session import Progress, Session
from coursekit.quiz.store.answer_words import entry_in_words
from coursekit.quiz.store.entries import Entry

#: The field of the lines on what changed in the brief.
CHANGED: Final = "changed"
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_KEY: Final = re.compile(r"[ -~]{1,160}")
_TAG: Final = re.compile(r"<[^>]*>")
_LARGEST: Final = 2**53 - 1
_LONGEST_WORDS: Final = 600
_LONGEST_TEXT: Final = 20_000
_FINEST: Final = 10_000


class CourseWork(NamedTuple):
    """A course: its name, the version of coursekit, and its quizzes, each with its lesson."""

    name: str
    version: str
    quizzes: tuple[tuple[str, Quiz], ...]

    def asked(self) -> dict[tuple[str, str], Asked]:
        """Return what each question is in a person's words, by the names of quiz and question."""
        return {
            (quiz.quiz, question.id): Asked(lesson, _plain_prompt(question))
            for lesson, quiz in self.quizzes
            for question in quiz.questions
        }


class _Tried(NamedTuple):
    """A try, and the entry of the record that says it; without a grade, of an earlier version."""

    entry: Entry
    grade: Grade | None = None
    cost: float = 0.0


class _Done(NamedTuple):
    """What was done about a question."""

    quiz: str
    question: Question
    progress: Progress
    tries: list[_Tried]

    @property
    def best(self) -> _Tried:
        """The first of the tries that were worth most."""
        return max(self.tries, key=lambda each: each.grade.points if each.grade else 0.0)


def hand_in_of(
    work: CourseWork,
    entries: Iterable[Entry],
    student: Student,
    ticked: Collection[Ticked],
    made: str,
) -> HandIn:
    """Return a hand-in of what is ticked of a record.

    Parameters
    ----------
    work : CourseWork
        The course as it is now: what was answered in another version says so.
    entries : iterable of Entry
        The record.
    student : Student
        What the student calls himself or herself.
    ticked : collection of str
        Of ``TICKED``.
    made : str
        When, in UTC, as the record writes it.
    """
    by_quiz: dict[str, list[Entry]] = {}
    for entry in entries:
        by_quiz.setdefault(entry.quiz, []).append(entry)
    maker = _Maker(frozenset(ticked))
    answers: list[Answered] = []
    written: list[Written] = []
    brief: list[Paragraph] = []
    for _lesson, quiz in work.quizzes:
        for done in _replayed(quiz, by_quiz.get(quiz.quiz, ())):
            answers += maker.answered(done)
            written += maker.written(done)
            brief += maker.paragraph(done)
    brief += maker.changed(by_quiz.get(WHOLE, ()))
    named = {item.quiz for part in (answers, written, brief) for item in part}
    return HandIn(
        course=Course(name=work.name, version=work.version),
        made=made,
        student=student,
        holds=tuple(each for each in TICKED if each in ticked),
        lessons=tuple(
            version for version, quizzes in lesson_versions(work) if not named.isdisjoint(quizzes)
        ),
        answers=tuple(answers),
        written=tuple(written),
        brief=tuple(brief),
    )


def lesson_versions(work: CourseWork) -> Iterator[tuple[Lesson, list[str]]]:
    """Yield each lesson with its version, a digest of those of its questions, and its quizzes."""
    quizzes: dict[str, list[Quiz]] = {}
    for lesson, quiz in work.quizzes:
        quizzes.setdefault(lesson, []).append(quiz)
    for lesson, of_lesson in quizzes.items():
        lines = [
            f"{quiz.quiz}/{each.id} {each.digest()}\n"
            for quiz in of_lesson
            for each in quiz.questions
        ]
        version = hashlib.blake2s("".join(lines).encode(), digest_size=8).hexdigest()
        yield Lesson(lesson=lesson, version=version), [quiz.quiz for quiz in of_lesson]


def _replayed(quiz: Quiz, entries: Iterable[Entry]) -> Iterator[_Done]:
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
            if did == "answer" and isinstance(entry.action.get("sent"), dict):
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
            _Tried(entry, done.grade, done.cost)
            for entry, done in pairs
            if done.grade.verdict != SO_FAR
        ]
        if not tries and question.id in earlier:
            tries = [_Tried(earlier[question.id])]
        if tries:
            yield _Done(quiz.quiz, question, progress, tries)


class _Maker:
    """Makes the items of a hand-in of what is ticked."""

    def __init__(self, ticked: Collection[str]) -> None:
        self._ticked = ticked

    def answered(self, done: _Done) -> Iterator[Answered]:
        """Yield an item for a question that can be graded, or that an instructor marks."""
        question = done.question
        if "answers" not in self._ticked or question.handed_in != "answers":
            return
        last, contested = done.tries[-1], not (question.graded or question.sealed)
        if contested and "contested" not in self._ticked:
            return
        if last.grade is None and question.in_parts:  # nobody knows its parts any more
            return
        best = done.best
        is_better = best.grade and last.grade and best.grade.points > last.grade.points
        yield Answered(
            **_name(done, last),
            kind=question.kind,
            round=done.progress.again,
            tries=len(done.tries),
            last=self._given(question, last),
            best=self._given(question, best) if is_better else None,
            first=self._given(question, done.tries[0], first=True)
            if "first-tries" in self._ticked
            else None,
            confidence=_text_of(last, "confidence") if "confidence" in self._ticked else None,
            hints=done.progress.hints if "hints" in self._ticked else None,
        )

    def _given(self, question: Question, tried: _Tried, *, first: bool = False) -> Given:
        sent = tried.entry.action["sent"]
        kept = question.decided_in(sent, "contested" in self._ticked)
        words = entry_in_words(tried.entry) if kept is sent else question.in_words({}, kept)
        grade = None if question.sealed or not question.graded else tried.grade
        return Given(
            answer=_sound(kept),
            words=_short(words),
            verdict=grade.verdict if grade else "kept",  # type: ignore[arg-type]
            points=_rounded(grade.points) if grade else 0,
            of=_rounded(grade.of) if grade else 0,
            at=_time_of(tried.entry),
            cost=_rounded(tried.cost) if "hints" in self._ticked else None,
            confidence=_text_of(tried, "confidence")
            if first and "confidence" in self._ticked
            else None,
            reason=(_text_of(tried, "reason") or None) if "written" in self._ticked else None,
        )

    def written(self, done: _Done) -> Iterator[Written]:
        """Yield an item for a text that no program grades."""
        texts = [each for each in done.tries if done.question.text_in(each.entry.action["sent"])]
        if "written" not in self._ticked or not texts:
            return
        drafts = [
            Draft(
                text=_long(done.question.text_in(each.entry.action["sent"])),
                at=_time_of(each.entry),
            )
            for each in (texts[0], texts[-1])
        ]
        yield Written(
            **_name(done, texts[-1]),
            kind=done.question.kind,
            text=drafts[1].text,
            at=drafts[1].at,
            marks=done.progress.marks or None,
            first=drafts[0] if "first-tries" in self._ticked else None,
        )

    def paragraph(self, done: _Done) -> Iterator[Paragraph]:
        """Yield an item for a paragraph of the brief."""
        if done.question.handed_in == "brief":
            yield from self._paragraph(
                _name(done, done.tries[-1]),
                [each.entry for each in done.tries],
                done.progress.marks,
            )

    def changed(self, entries: Iterable[Entry]) -> Iterator[Paragraph]:
        """Yield an item for the lines on what changed in the brief."""
        said = [
            entry
            for entry in entries
            if entry.question == WHOLE
            and entry.action["did"] == "answer"
            and isinstance(entry.action.get("sent"), dict)
        ]
        if said:
            name = {"quiz": WHOLE, "question": WHOLE, "version": said[-1].version}
            yield from self._paragraph(name, said, ())

    def _paragraph(
        self, name: Mapping[str, str], entries: list[Entry], marks: tuple[int, ...]
    ) -> Iterator[Paragraph]:
        if "brief" not in self._ticked:
            return
        first, last = entries[0], entries[-1]
        client = last.action["sent"].get("client")
        yield Paragraph(
            **name,
            client=client if "contested" in self._ticked and isinstance(client, str) else None,
            fields=_fields_of(last),
            at=_time_of(last),
            marks=marks or None,
            first=FirstParagraph(fields=_fields_of(first), at=_time_of(first))
            if "first-tries" in self._ticked
            else None,
        )


def _name(done: _Done, tried: _Tried) -> dict[str, str]:
    return {"quiz": done.quiz, "question": done.question.id, "version": tried.entry.version}


def _plain_prompt(question: Question) -> str:
    head = question.prompt.partition("\n\n")[0]
    return html.unescape(_TAG.sub("", phrase(head))).strip()


def _sound(sent: Shown) -> Shown:
    """Return an answer without what no page sends: the record may say anything."""
    return {
        key: value for key, given in sent.items() if (value := _value(key, given)) is not _NOTHING
    }


_NOTHING: Final = object()


def _value(key: str, given: Any) -> Any:
    if not _KEY.fullmatch(key) or key == "__proto__":
        return _NOTHING
    match given:
        case bool() | None:
            return given
        case int() if abs(given) <= _LARGEST:
            return given
        case float() if given.is_integer() and abs(given) <= _LARGEST:
            return int(given)
        case str():
            return well_formed(given)
        case list():
            values = [_value("item", each) for each in given]
            return _NOTHING if any(each is _NOTHING for each in values) else values
        case dict():
            return _sound(given)
    return _NOTHING


def _fields_of(entry: Entry) -> dict[str, str]:
    sent = entry.action["sent"]
    if entry.quiz == WHOLE:
        return {CHANGED: _long(text_of(sent))}
    fields = sent.get("fields")
    said = fields if isinstance(fields, dict) else {}
    return {
        name: _long(text) for name in FIELDS if isinstance(text := said.get(name), str) and text
    }


def _text_of(tried: _Tried, part: str) -> Any:
    return _short(str(tried.entry.action.get(part) or ""))


def _time_of(entry: Entry) -> str:
    return entry.time if _TIME.fullmatch(entry.time) else ""


def _rounded(number: float) -> float:
    return floor(number * _FINEST + 0.5) / _FINEST


def _short(text: str) -> str:
    return _cut(text, _LONGEST_WORDS)


def _long(text: str) -> str:
    return _cut(text, _LONGEST_TEXT)


def _cut(text: str, most: int) -> str:
    text = well_formed(text)
    return text if len(text) <= most else f"{text[: most - 1]}…"
