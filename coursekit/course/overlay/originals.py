"""What stood where an overlay changes something: as recorded in it, and as it is now."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from coursekit.course.overlay.changes import LessonChanges, QuizChanges, Read
from coursekit.course.overlay.quiz_text import quiz_text, quoted
from coursekit.course.overlay.section_text import heading_of, lesson_text
from coursekit.errors import Fault
from coursekit.yamlfile import Way, YamlDocument, shortened
from coursekit.yamlfile.messages import nearest

QUIZZES: Final = "notebooks/quizzes/{}.yaml"
LESSONS: Final = "notebooks/{}.ipynb"
_LONGEST: Final = 160


@dataclass(frozen=True)
class Original:
    """What one change of an overlay is made to: what stood there, and what stands there now."""

    way: Way
    located: YamlDocument
    name: str
    was: str  # "" where nobody has recorded it
    now: str | None  # None where it is gone
    #: What is wrong with the change, whatever stood there; "" for nothing.
    wrong: str = ""

    @property
    def line(self) -> int:
        """The line of the change in the overlay."""
        return self.located.line(*self.way)

    @property
    def key(self) -> str:
        """What the change is called on the command line, such as ``01-the-vote/last-line``."""
        is_whole = not isinstance(self.way[-1], int)
        part = "" if is_whole else f"/{_part_of(self.located.at(*self.way))}"
        return f"{self.way[1]}{part}"

    @property
    def state(self) -> str:
        """How it is with the change: ``wrong``, ``changed``, ``unrecorded`` or ``recorded``."""
        if self.wrong:
            return "wrong"
        if self.has_changed:
            return "changed"
        return "recorded" if self.is_recorded or self.now is None else "unrecorded"

    @property
    def is_recorded(self) -> bool:
        """Whether what stood there is recorded, so that a change of it shows."""
        return bool(self.was)

    @property
    def has_changed(self) -> bool:
        """Whether something else stands there now than what is recorded."""
        return self.is_recorded and self.now is not None and quoted(self.was) != self.now

    def faults(self) -> Iterator[Fault]:
        """Yield why the change must not be made."""
        if self.wrong:
            yield self.located.fault(self.wrong, *self.way)
        elif self.has_changed:
            was, now = self._differing()
            yield self.located.fault(
                f"{self.name} is no longer what this change was written for. It was: {was} It is"
                f" now: {now} See both with `coursekit overlay`; change this entry if need be, then"
                " `coursekit overlay accept`.",
                *self.way,
            )

    def comparison(self) -> list[str]:
        """Return both versions, line by line, as a difference shows them."""
        was, now = quoted(self.was).splitlines(), (self.now or "").splitlines()
        return list(difflib.unified_diff(was, now, "recorded", "now", lineterm=""))

    def _differing(self) -> tuple[str, str]:
        """Return the first lines that differ, old and new."""
        lines = self.comparison()[3:]
        sides = ([line[1:].strip() for line in lines if line[:1] == sign] for sign in "-+")
        was, now = (" / ".join(side) or "(nothing)" for side in sides)
        return f"“{shortened(was, _LONGEST)}”.", f"“{shortened(now, _LONGEST)}”."


def originals(files: Mapping[str, bytes], read: Read) -> Iterator[Original]:
    """Yield what each change of an overlay is made to, in the order of the file."""
    for name, quiz in read.overlay.quizzes.items():
        yield from _of_quiz(files, read.located, name, quiz)
    for name, lesson in read.overlay.lessons.items():
        yield from _of_lesson(files, read.located, name, lesson)


def _part_of(item: Any) -> str:
    """Return the id of the question or the section that an entry is about."""
    found = (item[key] for key in ("section", "drop", "replace", "add") if item.get(key))
    named = next(found)
    return str(named["id"] if isinstance(named, dict) else named)


def _of_quiz(
    files: Mapping[str, bytes], located: YamlDocument, name: str, changes: QuizChanges
) -> Iterator[Original]:
    path, way = QUIZZES.format(name), ("quizzes", name)
    if path not in files:
        yield _absent(files, located, way, QUIZZES)
        return
    quiz = quiz_text(path, files[path])
    yield from _no_such_articles(located, way, path, changes.articles, quiz.is_about)
    seen: set[str] = set()
    for at, change in enumerate(changes.questions):
        asked, now = change.question, quiz.original(change.question)
        wrong = ""
        if asked in seen:
            wrong = f"the question `{asked}` is changed twice. Keep one."
        elif change.add and now is not None:
            wrong = f"{path} has a question `{asked}` already. Write `replace`, or another id."
        elif not change.add and now is None:
            wrong = _gone(path, "question", asked, quiz.questions, change.was)
        seen.add(asked)
        here, called = (*way, "questions", at), f"the question `{asked}` of {path}"
        yield Original(here, located, called, change.was, None if change.add else now, wrong)


def _of_lesson(
    files: Mapping[str, bytes], located: YamlDocument, name: str, changes: LessonChanges
) -> Iterator[Original]:
    path, way = LESSONS.format(name), ("lessons", name)
    if path not in files:
        yield _absent(files, located, way, LESSONS)
        return
    lesson = lesson_text(path, files[path])
    yield from _no_such_articles(located, way, path, changes.articles, lesson.names)
    seen: set[str] = set()
    for at, change in enumerate(changes.sections):
        section, now = change.section, lesson.original(change.section)
        minutes = lesson.minutes(section)
        wrong = ""
        if section in seen:
            wrong = f"the section `{section}` is changed twice. Keep one."
        elif now is None:
            known = [piece.section for piece in lesson.pieces if piece.section]
            wrong = _gone(path, "section", section, known, change.was)
        elif change.minutes and minutes is None:
            wrong = f"the section `{section}` takes no minutes. Replace it with `text`."
        elif change.text is not None and heading_of(change.text) != section:
            wrong = (
                "expected `text` to begin with the section's heading, `## …`, and below it"
                f" `*10 minutes* <!-- section: {section} -->`. Write both."
            )
        seen.add(section)
        if change.minutes and minutes is not None:
            now = quoted(str(minutes))
        here, called = (*way, "sections", at), f"the section `{section}` of {path}"
        yield Original(here, located, called, change.was, now, wrong)


def _absent(files: Mapping[str, bytes], located: YamlDocument, way: Way, where: str) -> Original:
    before, after = where.split("{}")
    known = [
        path.removeprefix(before).removesuffix(after)
        for path in files
        if path.startswith(before) and path.endswith(after) and "/" not in path[len(before) :]
    ]
    path = where.format(way[-1])
    return Original(
        way, located, path, "", None, f"there is no {path}. {nearest(str(way[-1]), known)}"
    )


def _no_such_articles(
    located: YamlDocument,
    way: Way,
    path: str,
    articles: Iterable[str],
    names: Callable[[str], bool],
) -> Iterator[Original]:
    """Yield each article that is to be another one, and that the file does not name."""
    for old in articles:
        if not names(old):
            wrong = f"{path} names no article `{old}`. Write the one that it names, then yours."
            yield Original((*way, "articles", old), located, path, "", None, wrong)


def _gone(path: str, what: str, name: str, known: Collection[str], was: str) -> str:
    told = f" It was: “{shortened(' / '.join(was.split(chr(10))), _LONGEST)}”." if was else ""
    return f"{path} has no {what} `{name}` any more.{told} {nearest(name, known)}"
