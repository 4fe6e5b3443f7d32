"""How long each unit is and how hard to read: printed, and not asserted.

    python tests/benchmarks/reading_level.py [NOTEBOOK …]

Counted is what a student reads as running text: paragraphs and lists of the text cells, without
headings, tables, quotations set apart, code and the folded copies of the quizzes.  Three rules of
thumb beside each other: Flesch reading ease (60 to 70 is plain English), the Flesch-Kincaid grade
and the Automated Readability Index (both in years of school in the United States).  The first two
count syllables, here by groups of vowels; the last counts letters, so that a slip of the syllables
shows.  By hand, since textstat fetches a dictionary over the network and brings nltk along.

Behind them are the minutes that the unit plans and, for all its sessions together, the words of
prose and of quoted law, the questions, and two estimates: screens of a laptop, and minutes at 130
words a minute and two minutes a question (`coursekit/course/checks/pace.py`).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt

from coursekit.course.checks.pace import sessions
from coursekit.course.lesson import plain_text, read_lesson
from coursekit.quiz.loading import load_quiz

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
MARKDOWN = MarkdownIt("commonmark").enable("table")
LEFT_OUT = ("blockquote", "table", "heading")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
HEAD = (
    f"{'unit':<30}{'a sentence':>11}{'ease':>6}{'grade':>6}{'ARI':>6}{'minutes':>9}"
    f"{'prose':>7}{'law':>6}{'questions':>11}{'screens':>9}{'about min':>10}"
)


def running_text(notebook: Path) -> Iterator[str]:
    """Yield the paragraphs and list items of a lesson as a reader sees them."""
    for cell in read_lesson(notebook).markdown():
        depth = 0
        for token in MARKDOWN.parse(re.sub(r"<!--.*?-->", "", cell.source)):
            kind, _, end = token.type.rpartition("_")
            if kind in LEFT_OUT:
                depth += {"open": 1, "close": -1}[end]
            elif token.type == "inline" and not depth:
                text = plain_text([token])
                if not re.fullmatch(r"(\d+ minutes)?", text):
                    yield text


def sentences(paragraph: str) -> list[str]:
    """Cut a paragraph where a full stop, a question or exclamation mark or a colon ends a clause.

    >>> sentences("Who says so? In Art. 6(1) nobody does. (Read on 25 November.)")
    ['Who says so?', 'In Art. 6(1) nobody does.', '(Read on 25 November.)']
    """
    return [part for part in re.split(r"(?<=[.?!:])[”\")]*\s+(?=[\W_]*[A-Z])", paragraph) if part]


def syllables(word: str) -> int:
    """Count the syllables of an English word, nearly.

    >>> [syllables(word) for word in ("say", "treaty", "claimed", "quoted", "people", "2024")]
    [1, 2, 1, 2, 2, 1]
    """
    bare = re.sub(r"(?<=[^aeiouytdl])e[sd]?$|(?<=[^aeiouy][tdl])es?$", "", word.lower())
    groups = re.findall(r"[aeiouy]+", bare)
    syllabic = bool(re.search(r"[^aeiouy]les?$", word.lower()))
    return max(1, len(groups) + syllabic)


def measured(notebook: Path) -> str:
    """Return one line of the table."""
    found = [s for paragraph in running_text(notebook) for s in sentences(paragraph)]
    words = [word for sentence in found for word in WORD.findall(sentence)]
    length = len(words) / len(found)
    beats = sum(map(syllables, words)) / len(words)
    letters = sum(map(len, words)) / len(words)
    ease = 206.835 - 1.015 * length - 84.6 * beats
    grade = 0.39 * length + 11.8 * beats - 15.59
    index = 4.71 * letters + 0.5 * length - 21.43
    return (
        f"{notebook.stem:<30}{length:>11.1f}{ease:>6.1f}{grade:>6.1f}{index:>6.1f}"
        f"{_length(notebook)}"
    )


def _length(notebook: Path) -> str:
    """Return what all sessions of a lesson come to."""
    lesson = read_lesson(notebook)
    quizzes = {use.path: load_quiz(use.path).questions for use in lesson.quizzes}
    found = sessions(lesson, quizzes)
    planned, prose, law, asked, screens, minutes = (
        sum(getattr(each, name) for each in found)
        for name in ("planned", "prose", "law", "questions", "screens", "minutes")
    )
    return f"{planned:>9}{prose:>7,}{law:>6,}{asked:>11}{screens:>9}{minutes:>10}"


if __name__ == "__main__":
    print(HEAD)
    for path in map(Path, sys.argv[1:] or sorted(map(str, NOTEBOOKS.glob("*.ipynb")))):
        print(measured(path))
