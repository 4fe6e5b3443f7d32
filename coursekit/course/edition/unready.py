"""What may not go to students yet: what nobody has read, and a key that another quiz gives away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, Final

from coursekit.course.edition.gathering import Files
from coursekit.course.edition.lessons import is_lesson, lesson_at, quizzes_in
from coursekit.course.finding import MARK, Finding, QuizFile, finding, marked, place_of
from coursekit.quiz.question import BLANK, Question
from coursekit.quiz.quiz_file import Quiz
from coursekit.yamlfile import yaml_of

#: What students read; a place to fill in elsewhere is only told.
_READ: Final = ("notebooks/", "seeds/")


def unfinished(files: Files) -> Iterator[Finding]:
    """Find drafted questions that nobody has edited, and places that wait for a person."""
    for path, quiz in quizzes_in(files).items():
        drafts = [question.id for question in quiz.questions if question.draft]
        if drafts:
            name = "drafted question" if len(drafts) == 1 else "drafted questions"
            place = _quiz_file(files, path, quiz).place(drafts[0])
            yield finding(name, place, Path(path), count=len(drafts), questions=drafts)
    for path, content in files.items():
        if path.startswith(_READ) and MARK.encode() in content:
            for place, what in _to_fill(files, path):
                yield finding("to fill", place, Path(path), what=what)


def asked_twice(files: Files) -> Iterator[Finding]:
    """Find each question of a quiz with its key that an assessed quiz asks as well."""
    quizzes = quizzes_in(files)
    assessed = [
        (quiz, question)
        for quiz in quizzes.values()
        if quiz.assessed
        for question in quiz.questions
    ]
    for path, quiz in quizzes.items():
        for question in () if quiz.assessed else quiz.questions:
            for of, other in assessed:
                if _same((quiz, question), (of, other)):
                    place = _quiz_file(files, path, quiz).place(question.id)
                    where = {"assessed": of.quiz, "other": other.id}
                    yield finding("asked without a key and with it", place, Path(path), **where)


def _same(one: tuple[Quiz, Question], other: tuple[Quiz, Question]) -> bool:
    """Tell whether two questions are one, though feedback, order and a few words may differ."""
    (quiz, question), (assessed, asked) = one, other
    if question.digest() == asked.digest():
        return True
    prompts = {" ".join(each.prompt.casefold().split()) for each in (question, asked)}
    if len(prompts) > 1:
        return False
    here, there = _seen(question), _seen(asked)
    if here | there:  # "Put these in order" asks something else of other events
        return len(here & there) * 2 > len(here | there)
    return quiz.article == assessed.article or None in {quiz.article, assessed.article}


def _seen(question: Question) -> set[str]:
    """Return the options, items and other words below the prompt that students see."""
    try:
        return set(_words(question.blank(Random(0)))) - {BLANK}  # noqa: S311 (it hides nothing)
    except NotImplementedError:
        return set()


def _words(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict | list | tuple):
        for each in part.values() if isinstance(part, dict) else part:
            yield from _words(each)


def _to_fill(files: Files, path: str) -> Iterator[tuple[str, str]]:
    if is_lesson(path):
        for cell in lesson_at(files, path)[0].cells:
            for line, what in marked(cell.source):
                yield place_of(cell, line), what
    else:
        for line, what in marked(files[path].decode(errors="replace")):
            yield f"line {line}", what


def _quiz_file(files: Files, path: str, quiz: Quiz) -> QuizFile:
    located = yaml_of(Path(path), files[path])
    lines = {
        question.id: located.line("questions", at, "id")
        for at, question in enumerate(quiz.questions)
    }
    return QuizFile(quiz, Path(path), Path(), lines)
