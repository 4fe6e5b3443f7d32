"""From a record to a hand-in: what was ticked, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from math import floor
from typing import Any, Final

from coursekit.errors import HandInError
from coursekit.i18n import translated as _
from coursekit.quiz.brief.whole import WHOLE
from coursekit.quiz.hand_in.model import (
    TICKED,
    Answered,
    Course,
    Draft,
    FirstParagraph,
    Given,
    HandIn,
    Paragraph,
    Student,
    Ticked,
    Written,
)
from coursekit.quiz.hand_in.replay import Done, Tried, is_sound_answer, replayed
from coursekit.quiz.hand_in.work import CourseWork
from coursekit.quiz.kinds.brief.model import FIELDS
from coursekit.quiz.question import Question, Shown, text_of, well_formed
from coursekit.quiz.session import CONFIDENCES
from coursekit.quiz.store.answer_words import entry_in_words
from coursekit.quiz.store.entries import Entry

#: The field of the lines on what changed in the brief.
CHANGED: Final = "changed"
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_NAME: Final = re.compile(r"[a-z0-9-]{1,160}")
_KEY: Final = re.compile(r"[ -~]{1,160}")
_LARGEST: Final = 2**53 - 1
_LONGEST_WORDS: Final = 600
_LONGEST_TEXT: Final = 20_000
_FINEST: Final = 10_000


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
    for _of, quiz in work.quizzes:
        for done in replayed(quiz, by_quiz.get(quiz.quiz, ())):
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
            version for version, quizzes in work.lessons() if not named.isdisjoint(quizzes)
        ),
        answers=tuple(answers),
        written=tuple(written),
        brief=tuple(brief),
    )


class _Maker:
    """Makes the items of a hand-in of what is ticked."""

    def __init__(self, ticked: Collection[str]) -> None:
        self._ticked = ticked

    def answered(self, done: Done) -> Iterator[Answered]:
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
            confidence=_sureness(last) if "confidence" in self._ticked else None,
            hints=done.progress.hints if "hints" in self._ticked else None,
        )

    def _given(self, question: Question, tried: Tried, *, first: bool = False) -> Given:
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
            confidence=_sureness(tried) if first and "confidence" in self._ticked else None,
            reason=_reason(tried) if "written" in self._ticked else None,
        )

    def written(self, done: Done) -> Iterator[Written]:
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

    def paragraph(self, done: Done) -> Iterator[Paragraph]:
        """Yield an item for a paragraph of the brief."""
        if done.question.handed_in == "brief":
            yield from self._paragraph(
                _name(done, done.tries[-1]),
                [each.entry for each in done.tries],
                done.progress.marks,
            )

    def changed(self, entries: Iterable[Entry]) -> Iterator[Paragraph]:
        """Yield an item for the lines on what changed in the brief."""
        said = [each for each in entries if each.question == WHOLE and is_sound_answer(each)]
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
            client=client if "contested" in self._ticked and _is_name(client) else None,
            fields=_fields_of(last),
            at=_time_of(last),
            marks=marks or None,
            first=FirstParagraph(fields=_fields_of(first), at=_time_of(first))
            if "first-tries" in self._ticked
            else None,
        )


def refuse_empty(hand_in: HandIn) -> None:
    """Refuse to hand in nothing."""
    if not (hand_in.answers or hand_in.written or hand_in.brief):
        raise HandInError(
            _(
                "Nothing of what is ticked has been answered yet. Answer a question first, or tick"
                " more."
            )
        )


def _name(done: Done, tried: Tried) -> dict[str, str]:
    return {"quiz": done.quiz, "question": done.question.id, "version": tried.entry.version}


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


def _is_name(client: object) -> bool:
    return isinstance(client, str) and _NAME.fullmatch(client) is not None


def _sureness(tried: Tried) -> Any:
    said = tried.entry.action.get("confidence")
    return said if said in CONFIDENCES else ""


def _reason(tried: Tried) -> str | None:
    said = tried.entry.action.get("reason")
    return _short(said) if isinstance(said, str) and said else None


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
