"""A course of one lesson, small enough to be built many times."""

from __future__ import annotations

import json
from pathlib import Path

QUIZ = """\
format: 1
quiz: 01-one
article: a-vote
questions:
  - id: who
    kind: choice
    objective: one
    prompt: Who wrote the letter?
    options:
      - {text: The senators, correct: true, feedback: They signed it.}
      - {text: The company, feedback: It wrote a post.}
"""


def cell(name: str, kind: str, source: str) -> dict:
    ran = {"outputs": [], "execution_count": None} if kind == "code" else {}
    return {"cell_type": kind, "id": name, "metadata": {}, "source": source, **ran}


def notebook(*cells: dict) -> str:
    book = {"cells": list(cells), "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(book)


def course_in(folder: Path, **quizzes: str) -> Path:
    """Write a course into a folder; its lesson shows the quizzes, by their names."""
    quizzes = {name.replace("_", "-"): text for name, text in quizzes.items()} or {"01-one": QUIZ}
    shown = [
        cell(f"show-{at}", "code", f'Quiz("quizzes/{n}.yaml")') for at, n in enumerate(quizzes)
    ]
    title = cell("title", "markdown", "# One")
    reads = cell("read", "code", 'article = read("../seeds/a-vote/article.txt")')
    files = {
        "notebooks/00-start-here.ipynb": notebook(title, reads, *shown),
        "notebooks/instructor/00-start-here.md": "MODEL-ANSWER-OF-THE-PAGE\n",
        "notebooks/quizzes/README.md": "How to write a quiz.\n",
        "seeds/a-vote/article.txt": "The senators wrote a letter.\n",
        "seeds/a-vote/case.yaml": "format: 1\ntitle: A vote\n",
        "seeds/a-vote/coding/ann/timeline.csv": "CODING-OF-ANN\n",
        "tests/test_it.py": "TEST-OF-THE-COURSE\n",
        ".git/config": "HIDDEN\n",
        "coursekit/__init__.py": "",  # without it, each edition would carry the whole program
        **{f"notebooks/quizzes/{name}.yaml": text for name, text in quizzes.items()},
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder
