"""What may not go to students yet: what nobody has read, and a key that something else tells."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, Final

from coursekit.course.edition.gathering import Files
from coursekit.course.edition.lessons import is_lesson, lesson_at, quizzes_in
from coursekit.course.finding import MARK, Finding, QuizFile, finding, marked, place_of
from coursekit.course.lesson import WORD
from coursekit.errors import CoursekitError
from coursekit.quiz.draft.draft import all_drafts
from coursekit.quiz.loading import quiz_in
from coursekit.quiz.question import BLANK, Question
from coursekit.quiz.quiz_file import Quiz
from coursekit.reading.article import read
from coursekit.yamlfile import YamlDocument, yaml_of

#: What students read; a place to fill in elsewhere is only told.
_READ: Final = ("notebooks/", "seeds/")
_Asked = tuple[Quiz, Question]
#: What share of their words two questions must have in common to look alike.
_ALIKE: Final = 0.5
#: Shorter words say nothing of what is asked; what comes after so many letters is an ending.
_SHORTEST: Final = 4
_STEM: Final = 6


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
    for path, one, (of, other) in _pairs(files):
        if _same(one, (of, other)):
            place = _quiz_file(files, path, one[0]).place(one[1].id)
            where = {"assessed": of.quiz, "other": other.id}
            yield finding("asked without a key and with it", place, Path(path), **where)


def asked_in_other_words(files: Files) -> Iterator[str]:
    """Say which question of a quiz with its key may be one of an assessed quiz, in other words."""
    for path, one, (of, other) in _pairs(files):
        if not _same(one, (of, other)) and _is_alike(one[1], other):
            yield (
                f"{path}: {one[1].id} looks like {other.id} of {of.quiz}, which you mark. If it"
                " asks the same, students read its key there"
            )


def drafted_again(files: Files, root: Path) -> Iterator[Finding]:
    """Find each question of an assessed quiz that students could draft, with its key.

    The program and the signed rows of the article are in their edition.
    """
    for path, quiz in quizzes_in(files).items():
        seed = f"seeds/{quiz.article}"
        if not (quiz.assessed and quiz.article and any(_signed(files, seed))):
            continue
        drafts = list(_drafts(root / seed, quiz))
        for question in quiz.questions:
            if any(_same((quiz, question), (quiz, draft)) for draft in drafts):
                place = _quiz_file(files, path, quiz).place(question.id)
                yield finding("drafted again", place, Path(path), seed=seed)


def _signed(files: Files, seed: str) -> Iterator[str]:
    return (path for path in files if path.startswith(f"{seed}/reviewed/"))


def _drafts(seed: Path, quiz: Quiz) -> Iterator[Question]:
    """Yield what can be drafted from the signed rows of an article."""
    head = {"format": quiz.format, "quiz": quiz.quiz, "article": quiz.article}
    try:
        drafts = list(all_drafts(read(seed)))
    except CoursekitError:
        return  # from a faulty table nothing is drafted; `check` names the fault
    for draft in drafts:
        located = YamlDocument(Path(), {**head, "questions": [draft]}, {}, {})
        made, faults = quiz_in(located)
        if made is not None and not faults:
            yield made.questions[0]


def _pairs(files: Files) -> Iterator[tuple[str, _Asked, _Asked]]:
    """Yield each question that students get with its key, beside each of an assessed quiz."""
    quizzes = quizzes_in(files)
    assessed = [
        (quiz, question)
        for quiz in quizzes.values()
        if quiz.assessed
        for question in quiz.questions
    ]
    for path, quiz in quizzes.items():
        for question in () if quiz.assessed else quiz.questions:
            for other in assessed:
                yield path, (quiz, question), other


def _is_alike(one: Question, other: Question) -> bool:
    """Tell whether two questions have most of their words in common, in whatever order."""
    prompts = _share(_long_words(one.prompt), _long_words(other.prompt))
    here, there = (_long_words(" ".join(_seen(each))) for each in (one, other))
    below = _share(here, there) if here | there else 1.0
    return (prompts >= _ALIKE and below > 0) or (below >= _ALIKE and prompts >= _ALIKE / 2)


def _share(here: set[str], there: set[str]) -> float:
    return len(here & there) / max(len(here | there), 1)


def _long_words(text: str) -> set[str]:
    """Return the words of a text that say something, without their endings."""
    return {word[:_STEM] for word in WORD.findall(text.casefold()) if len(word) >= _SHORTEST}


def _same(one: _Asked, other: _Asked) -> bool:
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
