"""Questions drafted from the rows of an article's tables, for an instructor to edit."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from coursekit.errors import CoursekitError
from coursekit.quiz.draft import claims, events, statements, swapped_cells
from coursekit.quiz.draft.rows import Material
from coursekit.quiz.draft.templates import KINDS, Values, filled
from coursekit.quiz.loading import quiz_in
from coursekit.quiz.question import Shown
from coursekit.reading.article import Article
from coursekit.tables.article_tables import article_tables
from coursekit.tables.schema import Origin
from coursekit.yamlfile import FORMAT, YamlDocument


class Draft(NamedTuple):
    """A drafted quiz."""

    #: What the file says, in the order in which it says it.
    quiz: Shown
    #: The kinds that the rows carry too little for, and what is missing.
    left_out: dict[str, str]


#: What finds in the rows what each kind of question says.
_MAKERS: Final[dict[str, Callable[[Material, Random], Iterator[Values]]]] = {
    "order": events.order,
    "date": events.dated,
    "undated": events.undated,
    "who-said": statements.who_said,
    "match-speakers": statements.match_speakers,
    "match-stances": statements.match_stances,
    "highlight": statements.highlight,
    "fact-claim-forecast": claims.fact_claim_forecast,
    "mend-source": swapped_cells.mend_source,
    "mend-date": swapped_cells.mend_date,
    "mend-status": swapped_cells.mend_status,
}
#: The names of what can be drafted, in the order of a drafted quiz.
DRAFTED: Final = tuple(KINDS)


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
    for kind in (kind for kind in DRAFTED if kind in kinds):
        drafted = _drafted(kind, material, seed, head, questions)
        if not drafted:
            left_out[kind] = f"it takes {KINDS[kind]['takes']}"
        questions |= drafted
    if not questions:
        missing = "; ".join(f"{kind}: {why}" for kind, why in left_out.items())
        raise CoursekitError(
            "no question can be drafted from this article: its tables hold too few rows that are"
            f" certain ({missing}). Review the tables first; seeds/README.md says how."
        )
    return Draft({**head, "questions": list(questions.values())}, left_out)


def _drafted(
    kind: str, material: Material, seed: int, head: Shown, taken: Collection[str]
) -> dict[str, Shown]:
    """Draft as many questions of a kind as are wanted, by their ids, of which none is `taken`."""
    chance = Random(f"{seed}/{kind}")  # noqa: S311 (no secret depends on it)
    drafted: dict[str, Shown] = {}
    for values in _MAKERS[kind](material, chance):
        question = filled(KINDS[kind]["question"], values)
        name = question["id"]
        if name not in taken and name not in drafted and _holds(head, question, material.text):
            drafted[name] = question
        if len(drafted) == KINDS[kind]["wanted"]:
            break
    return drafted


def _holds(head: Shown, question: Shown, text: str) -> bool:
    """Tell whether a question has no fault, and quotes the article."""
    located = YamlDocument(Path(), {**head, "questions": [question]}, {}, {})
    quiz, faults = quiz_in(located)
    return quiz is not None and not faults and question["evidence"]["quote"] in text
