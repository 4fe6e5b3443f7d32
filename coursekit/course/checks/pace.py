"""How much a session comes to: words, questions, and, as estimates, screens and minutes."""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from coursekit.course.checks.sources.clauses import law_words
from coursekit.course.lesson import WORD, Cell, Lesson, name_called, python_of, words_in
from coursekit.quiz.kinds.options import WithOptions
from coursekit.quiz.question import Question

WORDS_A_MINUTE: Final = 130
MINUTES_A_QUESTION: Final = 2
#: A laptop's screen in JupyterLab or on the site: lines of text on it, and words on a line.
LINES_A_SCREEN: Final = 30
_WORDS_A_LINE: Final = 15
#: What a code cell shows takes so many lines; the longest of what it calls counts.
_SHOWN: Final = {
    "Reader": 26,
    "explore": 26,
    "framing": 30,
    "DebateMap": 48,
    "Predict": 7,
    "show": 18,
    "display": 18,
}
_FIGURE: Final = 20
_QUESTION: Final = 6
_WRITTEN: Final = 10
_IMAGE: Final = re.compile(r"!\[[^\]]*\]\(|<img\b")
_FOLDED: Final = re.compile(r"<details>.*?(?:</details>|\Z)", re.DOTALL)
#: One paragraph by rubric; it counts as no question of the session.
PARAGRAPH: Final = "brief"


@dataclass(frozen=True, slots=True)
class Session:
    """What a session of a lesson comes to."""

    number: int
    planned: int  # minutes, as its sections say
    prose: int  # words, without quoted law and what is folded away
    law: int  # words of it
    questions: int
    screens: int  # an estimate
    minutes: int  # for its words and questions, an estimate


def sessions(lesson: Lesson, quizzes: Mapping[Path, Iterable[Question]]) -> list[Session]:
    """Return what each session of a lesson comes to, with the quizzes that it shows, by path."""
    made = []
    for number in sorted({section.session for section in lesson.sections} or {1}):
        cells = [cell for cell in lesson.cells if session_of(lesson, cell) == number]
        texts = (cell.source for cell in cells if cell.kind == "markdown" and not cell.on_paper)
        written = [_FOLDED.sub("", text) for text in texts]
        law = sum(map(law_words, written))
        words = sum(map(words_in, written))
        asked = [
            question
            for use in lesson.quizzes
            if use.cell in {cell.number for cell in cells}
            for question in quizzes.get(use.path, ())
        ]
        count = sum(question.kind != PARAGRAPH for question in asked)
        lines = sum(lines_of(cell, lesson, quizzes) for cell in cells)
        planned = sum(s.minutes or 0 for s in lesson.sections if s.session == number)
        minutes = words / WORDS_A_MINUTE + MINUTES_A_QUESTION * len(asked)
        screens = math.ceil(lines / LINES_A_SCREEN)
        made.append(Session(number, planned, words - law, law, count, screens, round(minutes)))
    return made


def session_of(lesson: Lesson, cell: Cell) -> int:
    """Return the session that a cell belongs to."""
    begun = [section.session for section in lesson.sections if section.cell <= cell.number]
    return begun[-1] if begun else 1


def lines_of(cell: Cell, lesson: Lesson, quizzes: Mapping[Path, Iterable[Question]]) -> float:
    """Estimate how many lines of a page a cell takes, with what it shows; folded code takes one."""
    if cell.on_paper:
        return 0
    if cell.kind == "markdown":
        return _lines_of_text(cell.source)
    uses = [use for use in lesson.quizzes if use.cell == cell.number]
    asked = [question for use in uses for question in quizzes.get(use.path, ())]
    return 2 + sum(map(_lines_of_question, asked)) + max(_shown(cell), default=0)


def _lines_of_text(source: str) -> float:
    source = _FOLDED.sub("<details>", source)
    lines = [line for line in source.splitlines() if line.strip() and not line.startswith("<!--")]
    text = sum(max(1.0, len(WORD.findall(line)) / _WORDS_A_LINE) for line in lines)
    blank = sum(not line.strip() for line in source.splitlines())
    headings = sum(line.startswith("#") for line in lines)
    rows = sum(line.startswith("|") for line in lines)
    return text + 0.7 * blank + 1.5 * headings + 0.6 * rows + _FIGURE * len(_IMAGE.findall(source))


def _lines_of_question(question: Question) -> float:
    lines = _QUESTION + len(WORD.findall(question.prompt)) / _WORDS_A_LINE
    if isinstance(question, WithOptions):
        texts = [option.text for option in question.options]
    else:
        texts = list(question.answer_texts())
    lines += sum(0.6 + max(1.0, len(WORD.findall(text)) / _WORDS_A_LINE) for text in texts)
    return lines + (0 if question.graded else _WRITTEN)


def _shown(cell: Cell) -> Iterator[int]:
    for node in ast.walk(python_of(cell.source)):
        name = name_called(node)
        if name.startswith("plot_"):
            yield _FIGURE
        elif name in _SHOWN:
            yield _SHOWN[name]
