"""The overlay as a step of a build: what it changes, and where it no longer fits, it stops."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from textwrap import dedent
from typing import Any, Final, NamedTuple

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from coursekit.course.overlay.changes import (
    OVERLAY,
    LessonChanges,
    QuizChanges,
    Read,
    read_overlay,
)
from coursekit.course.overlay.originals import LESSONS, QUIZZES, originals
from coursekit.course.overlay.quiz_text import QuizText, quiz_text
from coursekit.course.overlay.section_text import LessonText, lesson_text
from coursekit.errors import AuthoredFileError, Fault
from coursekit.quiz.loading import quiz_in
from coursekit.yamlfile import Way, YamlDocument, refuse, yaml_of

_ENDLESS: Final = 1_000_000


def applied(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files of a course as its overlay changes them; all others byte for byte.

    Parameters
    ----------
    files : mapping of str to bytes
        The content of each file, by its path from the root of the course.

    Raises
    ------
    AuthoredFileError
        The overlay has faults, or what it changes is no longer what it was written for.

    Examples
    --------
    >>> applied({"README.md": b"A course.", "overlay.yaml": b"format: 1"})["README.md"]
    b'A course.'
    """
    made = dict(files)
    if OVERLAY not in files:
        return made
    read = read_overlay(files[OVERLAY])
    refuse(OVERLAY, (fault for one in originals(files, read) for fault in one.faults()))
    written = _Written.of(files[OVERLAY])
    for name, quiz in read.overlay.quizzes.items():
        path = QUIZZES.format(name)
        made[path] = _quiz(quiz_text(path, files[path]), quiz, written, read, name)
    for name, lesson in read.overlay.lessons.items():
        path = LESSONS.format(name)
        if lesson != LessonChanges():
            made[path] = _lesson(lesson_text(path, files[path]), lesson)
    return made


def _quiz(quiz: QuizText, changes: QuizChanges, written: _Written, read: Read, name: str) -> bytes:
    for new in changes.articles.values():
        quiz = quiz.about(new)
    for at, change in enumerate(changes.questions):
        way: Way = ("quizzes", name, "questions", at)
        if change.drop is not None:
            quiz = quiz.dropped(change.question)
        elif change.replace is not None:
            quiz = quiz.replaced(change.question, written.item((*way, "replace")))
        else:
            refuse(OVERLAY, _no_such_place(read, way, quiz))
            quiz = quiz.added(change.question, written.item((*way, "add")), change.after)
    if changes.order:
        refuse(OVERLAY, _ill_ordered(read, name, quiz))
        quiz = quiz.ordered(changes.order)
    content = quiz.text().encode()
    refuse(OVERLAY, _faults_in(content, read, name))
    return content


def _no_such_place(read: Read, way: Way, quiz: QuizText) -> Iterator[Fault]:
    after = read.located.at(*way, "after")
    if after is not None and after not in quiz.questions:
        there = ", ".join(f"`{each}`" for each in quiz.questions)
        message = f"the quiz has no question `{after}` to add this after. It has: {there}."
        yield read.located.fault(message, *way, "after")


def _ill_ordered(read: Read, name: str, quiz: QuizText) -> Iterator[Fault]:
    """Yield what the order leaves out or has too much: where it belongs is not guessed."""
    way = ("quizzes", name, "order")
    order = read.overlay.quizzes[name].order
    for unknown in [each for each in order if each not in quiz.questions]:
        message = f"the quiz has no question `{unknown}`. Take it out."
        yield read.located.fault(message, *way, order.index(unknown))
    if missing := [each for each in quiz.questions if each not in order]:
        named = ", ".join(f"`{each}`" for each in missing)
        yield read.located.fault(f"the order leaves out {named}. Say where to ask it.", *way)
    if len(set(order)) < len(order):
        yield read.located.fault("the order names a question twice. Keep one.", *way)


def _faults_in(content: bytes, read: Read, name: str) -> Iterator[Fault]:
    """Yield what is wrong in the quiz that was made, where the overlay says it."""
    made = yaml_of(Path(QUIZZES.format(name)), content)
    changes = read.overlay.quizzes[name]
    own = {each.question: at for at, each in enumerate(changes.questions) if not each.drop}
    asked = {made.line("questions", at): each["id"] for at, each in enumerate(made.at("questions"))}
    for fault in quiz_in(made)[1]:
        above = [name for line, name in asked.items() if line <= fault.line]
        if above and above[-1] in own:
            yield read.located.fault(fault.message, "quizzes", name, "questions", own[above[-1]])


def _lesson(lesson: LessonText, changes: LessonChanges) -> bytes:
    before = lesson.total()
    for old, new in changes.articles.items():
        lesson = lesson.about(old, new)
    for change in changes.sections:
        if change.hide:
            lesson = lesson.hidden(change.section)
        elif change.text is not None:
            lesson = lesson.replaced(change.section, change.text)
        else:
            lesson = lesson.timed(change.section, change.minutes or 0)
    if changes.language:
        lesson = lesson.spoken(changes.language)
    return (lesson if lesson.total() == before else lesson.summed()).content()


class _Written(NamedTuple):
    """An overlay as its author has written it, with the comments, and what that says."""

    commented: Any
    plain: YamlDocument

    @classmethod
    def of(cls, raw: bytes) -> _Written:
        # Read anew: what was fitted into the model may have become a text.
        plain = yaml_of(Path(OVERLAY), raw)
        try:
            return cls(YAML().load(raw.decode()), plain)
        except YAMLError:
            return cls(plain.data, plain)

    def item(self, way: Way) -> str:
        """Return a question as an item of a list, with its comments if that says the same."""
        plain, commented = self.plain.at(*way), self.commented
        for step in way:
            commented = commented[step]
        text = dumped([commented])
        return text if _says(text, plain) else dumped([plain])


def dumped(value: Any) -> str:
    """Return a value as YAML in the style of the course's quizzes."""
    yaml = YAML()
    yaml.width = _ENDLESS
    yaml.indent(mapping=2, sequence=4, offset=2)
    text = io.StringIO()
    yaml.dump(value, text)
    return dedent(text.getvalue())


def _says(text: str, plain: Any) -> bool:
    """Tell whether a text of one question says what an overlay does, no more and no less."""
    try:
        read = yaml_of(Path(OVERLAY), f"format: 1\nquestions:\n{text}".encode())
    except AuthoredFileError:
        return False
    return bool(read.at("questions") == [plain])
