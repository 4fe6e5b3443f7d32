"""Questions drafted from the rows of an article's tables, for an instructor to edit.

Each is held to the same rules as one that is written by hand: what would be a fault in a file is
not drafted.  All chance hangs on the seed, and on nothing of the machine.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from coursekit.errors import CoursekitError
from coursekit.quiz.draft import claims, events, statements, swapped_cells
from coursekit.quiz.draft.rows import Material
from coursekit.quiz.loading import quiz_in
from coursekit.quiz.question import Shown
from coursekit.reading.article import Article
from coursekit.tables.article_tables import article_tables
from coursekit.tables.curation.reviewed import Origin
from coursekit.yamlfile import FORMAT, YamlDocument


class Draft(NamedTuple):
    """A drafted quiz."""

    #: What the file says, in the order in which it says it.
    quiz: Shown
    #: The kinds that the rows carry too little for, and what is missing.
    left_out: dict[str, str]


class _Kind(NamedTuple):
    """How one kind of question is drafted, how many of it, and what it takes."""

    name: str
    draft: Callable[[Material, Random], Iterator[Shown]]
    wanted: int
    takes: str


_KINDS: Final = (
    _Kind(
        "order",
        events.order,
        1,
        "three certain events whose order is decided by a date or a relation",
    ),
    _Kind("date", events.dated, 2, "a certain event whose date is certain"),
    _Kind(
        "undated",
        events.undated,
        1,
        "a certain event that no words of the article can date",
    ),
    _Kind(
        "who-said",
        statements.who_said,
        2,
        "a reviewed statement with one certain speaker and a certain stance, and two other reviewed"
        " stakeholders",
    ),
    _Kind(
        "match-speakers",
        statements.match_speakers,
        1,
        "reviewed statements of two certain speakers, with a certain stance",
    ),
    _Kind(
        "match-stances",
        statements.match_stances,
        1,
        "reviewed stakeholders with two different stances, and the words that show them",
    ),
    _Kind(
        "highlight",
        statements.highlight,
        2,
        "a reviewed stakeholder with a stance that words show",
    ),
    _Kind(
        "fact-claim-forecast",
        claims.fact_claim_forecast,
        1,
        "three rows of two kinds: reported as done by the article, said by a source (reviewed),"
        " still to come",
    ),
    _Kind(
        "mend-source",
        swapped_cells.mend_source,
        1,
        "a reviewed statement, and a source of another that its sentence does not name",
    ),
    _Kind("mend-date", swapped_cells.mend_date, 1, "two certain events with different dates"),
    _Kind("mend-status", swapped_cells.mend_status, 1, "two certain events of different status"),
)
#: The names of what can be drafted, in the order of a drafted quiz.
DRAFTED: Final = tuple(kind.name for kind in _KINDS)


def draft_quiz(
    article: Article,
    *,
    name: str,
    slug: str = "",
    seed: int = 0,
    origin: Origin = "best",
    kinds: Collection[str] = DRAFTED,
) -> Draft:
    """Draft a quiz from the rows of an article's tables."""
    unknown = [kind for kind in kinds if kind not in DRAFTED]
    if unknown:
        raise CoursekitError(
            f"`{unknown[0]}` is not a kind of question that can be drafted. Choose from"
            f" {', '.join(DRAFTED)}."
        )
    material = Material(article, article_tables(article, origin))
    head: Shown = {"format": FORMAT, "quiz": name} | ({"article": slug} if slug else {})
    questions: dict[str, Shown] = {}
    left_out: dict[str, str] = {}
    for kind in (kind for kind in _KINDS if kind.name in kinds):
        drafted = _drafted(kind, material, seed, head, questions)
        if not drafted:
            left_out[kind.name] = f"it takes {kind.takes}"
        questions |= drafted
    if not questions:
        told = "; ".join(f"{kind}: {why}" for kind, why in left_out.items())
        raise CoursekitError(
            "no question can be drafted from this article: its tables hold too few rows that are"
            f" certain ({told}). Review the tables first; seeds/README.md says how."
        )
    return Draft({**head, "questions": list(questions.values())}, left_out)


def _drafted(
    kind: _Kind, material: Material, seed: int, head: Shown, taken: Collection[str]
) -> dict[str, Shown]:
    """Draft as many questions of a kind as are wanted, by their ids, of which none is `taken`."""
    chance = Random(f"{seed}/{kind.name}")  # noqa: S311 (no secret hangs on it)
    drafted: dict[str, Shown] = {}
    for question in map(_marked, kind.draft(material, chance)):
        name = question["id"]
        if name not in taken and name not in drafted and _holds(head, question, material.text):
            drafted[name] = question
        if len(drafted) == kind.wanted:
            break
    return drafted


def _marked(question: Shown) -> Shown:
    """Return a question with the mark of a draft, behind its kind."""
    first = {key: question[key] for key in ("id", "kind")}
    return {**first, "draft": True, **{k: v for k, v in question.items() if k not in first}}


def _holds(head: Shown, question: Shown, text: str) -> bool:
    """Tell whether a question has no fault, and quotes the article."""
    located = YamlDocument(Path(), {**head, "questions": [question]}, {}, {})
    quiz, faults = quiz_in(located)
    return quiz is not None and not faults and question["evidence"]["quote"] in text
