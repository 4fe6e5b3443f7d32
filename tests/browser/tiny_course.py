"""A course of two small lessons, quick to run, which every front end can open."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import nbformat

#: The name that a course is known by.
LESSON: Final = "notebooks/00-start-here.ipynb"
NEXT: Final = "notebooks/01-the-next.ipynb"
_KERNEL: Final = {"name": "python3", "display_name": "Python 3", "language": "python"}
_ARTICLE: Final = """Canada votes on a treaty

On 12 November 2024 Canada said that it supports the treaty. Norway signed the treaty on 3 May 2024.
Access Now, a rights group, criticised the treaty. A vote is planned for December 2024.
"""
_QUIZ: Final = """format: 1
quiz: 00-a-vote
article: tiny
questions:
  - id: who-signed
    kind: choice
    objective: read-a-vote
    prompt: Who signed the treaty?
    options:
      - {text: Norway, correct: true, feedback: The second sentence says so.}
      - {text: Canada, feedback: Canada said that it supports it.}
  - id: who-votes
    kind: choice
    objective: read-a-vote
    prompt: When is the vote?
    options:
      - {text: In December, correct: true, feedback: It is planned for that month.}
      - {text: In May, feedback: Norway signed then.}
"""
_GUESS: Final = "How many rows has the timeline?\n\n---\n\nOne for each thing that happens.\n"
_MORE: Final = "\n\nA section is longer than a screen, as those of a lesson are." * 30
_CELLS: Final = (
    "# A vote\n\nA lesson for tests.",
    f"## Meet the article\n<!-- section: meet -->{_MORE}",
    'import coursekit\n\narticle = coursekit.read("../seeds/tiny/article.txt")\narticle.title',
    f"## Who signed\n<!-- section: signed -->{_MORE}",
    'coursekit.Quiz("quizzes/00-a-vote.yaml")',
    f"## What happened\n<!-- section: happened -->{_MORE}",
    'timeline = coursekit.timeline(article, origin="machine")\ncoursekit.show(timeline)',
    'coursekit.plot_stakeholders(coursekit.stakeholders(article, origin="machine"))',
    'coursekit.Predict("guesses/rows.md", lambda: coursekit.show(timeline))',
    f"## Your work\n<!-- section: work -->{_MORE}",
    "coursekit.HandIn()",
)


def lay_tiny_course(folder: Path, *more: str) -> None:
    """Write the course into a folder; `more` is code that its lesson runs before all its other."""
    (folder / "seeds/tiny").mkdir(parents=True, exist_ok=True)
    for name in ("quizzes", "guesses"):
        (folder / "notebooks" / name).mkdir(parents=True, exist_ok=True)
    (folder / "seeds/tiny/article.txt").write_text(_ARTICLE, encoding="utf-8")
    (folder / "seeds/tiny/case.yaml").write_text(
        "format: 1\ntitle: Canada votes on a treaty\npublished: 2024-11-12\n", encoding="utf-8"
    )
    (folder / "notebooks/quizzes/00-a-vote.yaml").write_text(_QUIZ, encoding="utf-8")
    (folder / "notebooks/guesses/rows.md").write_text(_GUESS, encoding="utf-8")
    cells = [*_CELLS[:2], *more, *_CELLS[2:]]
    _write(folder / LESSON, cells)
    _write(folder / NEXT, ["# The next lesson", "## Its section\n\nWords."])


def _write(path: Path, cells: list[str]) -> None:
    made = [
        nbformat.v4.new_markdown_cell(source, id=f"c{at}")
        if source.startswith("#")
        else nbformat.v4.new_code_cell(
            source, id=f"c{at}", metadata={"tags": ["taught"]} if ".title" in source else {}
        )
        for at, source in enumerate(cells)
    ]
    metadata = {
        "coursekit": {"lesson": True},
        "kernelspec": _KERNEL,
        "language_info": {"name": "python"},  # by it, a page with another Python finds its own
    }
    nbformat.write(nbformat.v4.new_notebook(cells=made, metadata=metadata), path)
