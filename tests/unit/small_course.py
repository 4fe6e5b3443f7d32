"""A course of one lesson that meets every point of the lesson standard, to be broken in places."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Literal

from coursekit.course.check import check_paths
from coursekit.course.edition.manifest import MANIFEST
from coursekit.course.finding import Finding
from coursekit.course.quiz_cells import source_on_paper
from coursekit.quiz.loading import load_quiz
from coursekit.reading.article import read
from coursekit.tables.export import csv_text
from coursekit.tables.frames import stakeholders, statements, timeline

TableName = Literal["timeline", "stakeholders", "statements"]
FILLER = " ".join(["word"] * 140)
ARTICLE = "A minister said the treaty is bad. The vote took place on 3 May 2024.\n"
TITLE = """# Reading one article

> May a minister say that? One did, on the day of the vote.

![A drawing. A minister speaks into a microphone.](images/minister.svg)

| About this lesson | |
|---|---|
| **Audience** | law students |
| **Minutes** | 15 |
| **Prior knowledge** | none |
| **Article or data** | one article |
| **Version** | 0.1.0 |
"""
OBJECTIVES = """## What you will learn
<!-- section: objectives -->

- **Distinguish** a fact from a claim. <!-- objective: fact-from-claim -->
- **Date** an event. <!-- objective: date-an-event -->
"""
SOURCES = """## Adapt this lesson
<!-- section: adapt -->

<details>
<summary>For teachers</summary>

Text CC BY 4.0, code BSD-3-Clause, article © its owner.

</details>
"""
KEY_POINTS = """## Key points
<!-- section: key-points -->

- A day is in the text, or it is not.

**You can now** date an event.
"""
QUIZ = """format: 1
quiz: 01-one
article: small
questions:
  - id: which-fact
    kind: choice
    objective: fact-from-claim
    prompt: Which is a fact?
    options:
      - {text: The vote took place., correct: true, feedback: "Anybody can check that it did."}
      - {text: The treaty is bad., feedback: "That is what a minister said of it."}
    evidence: {fact: a-vote}
  - id: which-claim
    kind: choice
    objective: fact-from-claim
    prompt: Which is a claim?
    options:
      - {text: The treaty is bad., correct: true, feedback: "A minister says so, others may not."}
      - {text: The vote took place., feedback: "That can be checked by anybody."}
    evidence: {fact: a-vote}
  - id: which-day
    kind: choice
    objective: date-an-event
    prompt: On which day did they vote?
    options:
      - {text: 3 May 2024, correct: true, feedback: "The second sentence prints that day."}
      - {text: 4 May 2024, feedback: "No sentence prints that other day."}
    evidence: {fact: a-vote}
  - id: which-month
    kind: choice
    objective: date-an-event
    prompt: In which month did they vote?
    options:
      - {text: May, correct: true, feedback: "The second sentence prints that month."}
      - {text: June, feedback: "No sentence prints that other month."}
    evidence: {fact: a-vote}
"""
MORE = "".join(
    f"""  - id: more-{number}
    kind: choice
    objective: fact-from-claim
    prompt: What is number {number}?
    options:
      - {{text: It is a number of some length, correct: true, feedback: "It counts what there is."}}
      - {{text: It is a letter, feedback: "A letter is no number at all."}}
    evidence: {{fact: a-vote}}
"""
    for number in range(10)
)
CLAUSES = """id,treaty,article,language,words,known_by,doubt,source,read,confidence,as_of
rumour,The vote,2,English,took place,official,not read,https://example.org,2024-06-01,high,2024-05-03
vote-1,The vote,1,English,"The vote {}… and nobody “spoke”.",text,,https://example.org,2024-06-01,high,2024-05-03
"""
HIGHLIGHT = """  - id: to-mark
    kind: highlight
    objective: date-an-event
    prompt: Which words tell the day?
    passage: The vote took place on 3 May 2024.
    accept: [on 3 May 2024]
    feedback: These words name the day.
    if_partly: A day has a number, a month and a year.
    if_wrong: No day stands in these words.
    evidence: {row: E001, quote: on 3 May 2024}
"""
MEND = """  - id: to-mend
    kind: mend
    objective: date-an-event
    prompt: Which cell must be mended?
    row: {event: The vote took place, date: 4 May 2024}
    sentence: The vote took place on 3 May 2024.
    wrong: date
    mended: [3 May 2024]
    feedback: The sentence prints that day.
    if_other_cell: The sentence prints these words.
    if_other_value: The sentence prints another day.
    evidence: {row: E001, quote: on 3 May 2024}
"""
CODERS = """format: 1
coders:
  - {id: ann, name: Ann Roe, kind: person, about: reads for the tests}
"""
FIRST_LINE = "Written for this course in the manner of a report; no outlet printed it."
STORY = "A headline\n\nThe treaty “is under review”, Ann Nobody said.\n" + "word " * 400 + "\n"
LONG_QUOTE = f"“{' '.join(['word'] * 26)}”\n" + "word " * 400
PAGE = """# Instructor's page

## Minute plan

| section | minutes |
|---|---|
| `first` | 5 |
| `second` | 10 |

## Common misreadings

- `first`: some.

## Model answers

- `first`: some.

## Marked samples

- `second`, weak: some.
- `second`, sound: some.
- `second`, strong: some.

## Discussion prompts

- `second`: some.

## Oral check

- `second`: some.

## Use of AI

Some.

## When Binder fails

Some.
"""
CITATION = "cff-version: 1.2.0\nmessage: m\ntitle: t\nauthors:\n  - name: n\n"
FACTS = (
    "id,date,event,source,read,confidence,as_of\n"
    "a-vote,2024-05-03,a vote,https://example.org,2024-06-01,high,2024-05-03\n"
)


def markdown(name: str, source: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": source}


def code(name: str, source: str) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "id": name,
        "metadata": {},
        "execution_count": None,
        "outputs": [],
        "source": source,
    }


class SmallCourse:
    """A course of one lesson that meets every point, to be broken in one place."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.notebook = root / "notebooks" / "01-one.ipynb"
        self.quiz = root / "notebooks" / "quizzes" / "01-one.yaml"
        self.page = root / "notebooks" / "instructor" / "01-one.md"
        self.case = root / "seeds" / "small" / "case.yaml"
        self.book: dict[str, Any] = {
            "cells": [
                markdown("title", TITLE),
                markdown("objectives", OBJECTIVES),
                markdown("first", f"## First\n*5 minutes* <!-- section: first -->\n\n{FILLER}"),
                code("read", 'import coursekit\ncoursekit.read("../seeds/small/article.txt")'),
                markdown("second", "## Second\n*10 minutes* <!-- section: second -->\n\nText."),
                code("quiz", 'coursekit.Quiz("quizzes/01-one.yaml")'),
                *(markdown(f"filler-{number}", FILLER) for number in range(6)),
                markdown("key-points", KEY_POINTS),
                markdown("sources", SOURCES),
            ],
            "metadata": {"coursekit": {"lesson": True}},
            "nbformat": 4,
            "nbformat_minor": 5,
        }
        digest = hashlib.sha256(ARTICLE.encode()).hexdigest()
        self.put(root / "seeds" / "small" / "article.txt", ARTICLE)
        self.put(
            self.case,
            f"format: 1\ntitle: T\nsource: S\npublished: 2024-05-04\nrights: R\nsha256: {digest}\n",
        )
        self.put(root / "seeds" / "data" / "facts.csv", FACTS)
        self.put(root / "CITATION.cff", CITATION)
        self.put(root / MANIFEST, "{}")  # as students get it: each quiz stands below its cell
        self.put(self.quiz, QUIZ)
        self.put(self.page, PAGE)
        below = source_on_paper("quizzes/01-one.yaml", load_quiz(self.quiz))
        self.put_below("quiz", markdown("on-paper", below))

    @staticmethod
    def put(path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())

    def put_below(self, name: str, cell: dict[str, Any]) -> None:
        """Put a cell below another."""
        self.book["cells"].insert(self.book["cells"].index(self.cell(name)) + 1, cell)

    def change(self, path: Path, old: str, new: str) -> None:
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {path}"
        self.put(path, text.replace(old, new))

    def break_fact(self, old: str, new: str) -> None:
        self.change(self.root / "seeds" / "data" / "facts.csv", old, new)

    def cell(self, name: str) -> dict[str, Any]:
        return next(cell for cell in self.book["cells"] if cell["id"] == name)

    def edit(self, name: str, old: str, new: str) -> None:
        assert old in self.cell(name)["source"]
        self.cell(name)["source"] = self.cell(name)["source"].replace(old, new)

    def take(self, code: str) -> None:
        """Let the code cell read the article, and take something from it."""
        read_it = 'import coursekit\none = coursekit.read("../seeds/small/article.txt")\n'
        self.edit("read", "import coursekit", read_it + code)

    def law(self, words: str, name: str = "vote-1") -> None:
        """Let the second section quote law: words, and the note of their row."""
        self.put(self.root / "seeds/data/clauses.csv", CLAUSES.format("took place " * 320))
        self.edit("second", "Text.", f"Text.\n\n{words} <!-- clause: {name} -->")

    def rests_on(self, evidence: str, *more: str) -> None:
        """Let the first question rest on something else than a fact."""
        text = self.quiz.read_text(encoding="utf-8")
        new = "\n    ".join([f"evidence: {{{evidence}}}", *more])
        self.put(self.quiz, text.replace("evidence: {fact: a-vote}", new, 1))

    def ask(self, question: str) -> None:
        """Add a question."""
        self.put(self.quiz, self.quiz.read_text(encoding="utf-8") + question)

    def review(self, table: TableName, **cells: object) -> None:
        """Let a coder have signed a table, and changed cells of its first row."""
        self.rests_on("row: E001, quote: The vote")
        make = {"timeline": timeline, "stakeholders": stakeholders, "statements": statements}
        draft = make[table](read(self.case.parent), "machine")
        draft = draft.assign(coder="ann", checked_on="2026-11-25")
        for column, cell in {"why": "read again", **cells}.items():
            draft.loc[0, column] = cell
        self.put(self.root / "seeds" / "coders.yaml", CODERS)
        self.put(self.case.parent / "reviewed" / f"{table}.csv", csv_text(draft))

    def own_text(
        self,
        first: str = FIRST_LINE,
        story: str = STORY,
        prints: str = "is under review",
        sources: str | None = None,
        more: str = "",
    ) -> None:
        """Let the lesson read, besides, a text that was written for the course."""
        if sources is None:
            page = "url: https://example.org/, read: 2026-11-25, shows: it"
            sources = f"sources:\n  - {{{page}, prints: [{prints}]}}\n"
        text = f"{first}\n\n{story}"
        keys = {
            "source": "source: the authors\n",
            "rights": "rights: © The authors; CC BY 4.0\n",
            "sources": sources,
        }
        lines = "".join(line for key, line in keys.items() if not more.startswith(f"{key}:"))
        digest = hashlib.sha256(text.encode()).hexdigest()
        folder = self.root / "seeds" / "own"
        self.put(folder / "article.txt", text)
        self.put(
            folder / "case.yaml",
            f"format: 1\npublished: 2024-05-04\nsha256: {digest}\n{lines}{more}",
        )
        self.cell("read")["source"] += '\ncoursekit.read("../seeds/own/article.txt")'

    def check(self) -> list[Finding]:
        self.put(self.notebook, json.dumps(self.book))
        return check_paths([self.notebook])
