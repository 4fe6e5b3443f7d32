"""Questions drafted from the rows of an article's tables, for an instructor to edit."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice, product
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from coursekit.errors import CoursekitError
from coursekit.quiz.draft.leaks import Kept, is_given_away
from coursekit.quiz.draft.makers import claims, events, sayings, stances, swapped_cells
from coursekit.quiz.draft.rows import Material
from coursekit.quiz.draft.templates import KINDS, Values, filled
from coursekit.quiz.loading import quiz_in
from coursekit.quiz.question import Shown
from coursekit.reading.article import Article
from coursekit.tables.article_tables import Tables, article_tables
from coursekit.yamlfile import FORMAT, YamlDocument

#: A maker is asked so often, and each time for so many, until a question gives nothing away.
_ROUNDS: Final = 6
_MOST_TRIED: Final = 40
_MOST_NAMED: Final = 8
#: How many choices of rows are looked at where all questions that can be drafted are wanted.
_SEEDS: Final = 5
#: Why a kind is left out for which there are rows.
_IN_THE_WAY: Final = (
    "its rows are asked about already, or it would give another question away; --kinds drafts it"
    " alone"
)
_ROW: Final = re.compile(r"[ESQ]\d+")


class Draft(NamedTuple):
    """A drafted quiz."""

    #: What the file says, in the order in which it says it.
    quiz: Shown
    #: The kinds that the rows carry too little for, and what is missing.
    left_out: dict[str, str]
    #: Which kind of draft each question is, by its id.
    kinds: dict[str, str]


#: What finds in the rows what each kind of question says.
_MAKERS: Final[dict[str, Callable[[Material, Random], Iterator[Values]]]] = {
    "who-said": sayings.who_said,
    "own-voice": sayings.own_voice,
    "who-is-meant": sayings.who_is_meant,
    "time-words": swapped_cells.time_words,
    "date": events.dated,
    "undated": events.undated,
    "apart": events.apart,
    "mend-date": swapped_cells.mend_date,
    "in-year": events.in_year,
    "order": events.order,
    "match-speakers": sayings.match_speakers,
    "match-stances": stances.match_stances,
    "sides": stances.sides,
    "highlight": stances.highlight,
    "whose-claim": sayings.whose_claim,
    "fact-claim-forecast": claims.done_or_claimed,
    "mend-source": swapped_cells.mend_source,
    "mend-status": swapped_cells.mend_status,
    "mend-stance": stances.mend_stance,
    "discuss": stances.discuss,
}
#: The names of what can be drafted, in the order of a drafted quiz.
DRAFTED: Final = tuple(KINDS)


def draft_quiz(
    article: Article,
    *,
    name: str,
    slug: str = "",
    seed: int = 0,
    kinds: Collection[str] = DRAFTED,
) -> Draft:
    """Draft a quiz from the signed rows of an article's tables."""
    unknown = [kind for kind in kinds if kind not in DRAFTED]
    if unknown:
        raise CoursekitError(
            f"`{unknown[0]}` is not a kind of question that can be drafted. Choose from"
            f" {', '.join(DRAFTED)}."
        )
    tables = article_tables(article)
    wanted = [kind for kind in DRAFTED if kind in kinds]
    head: Shown = {"format": FORMAT, "quiz": name} | ({"article": slug} if slug else {})
    drafted = _Drafting(Material(article, tables), seed, head)
    lacking = [kind for kind in wanted if not drafted.add(kind)]
    left_out = dict.fromkeys(lacking, _IN_THE_WAY)
    if lacking:
        # What could be drafted if every row were signed shows which ones to sign first.
        signed = Material(article, _as_if_signed(tables))
        unsigned = {key for key, row in tables.by_id().items() if row.origin != "reviewed"}
        for kind in lacking:
            alone = _Drafting(Material(article, tables), seed, head)
            if alone.add(kind):
                continue
            left_out[kind] = _what_is_missing(kind, _Drafting(signed, seed, head), unsigned)
    if not drafted.questions:
        raise CoursekitError(_nothing(tables, left_out, slug))
    asked = [one.question for one in drafted.questions]
    return Draft({**head, "questions": asked}, left_out, drafted.kinds)


def all_drafts(article: Article) -> Iterator[Shown]:
    """Yield what can be drafted from the signed rows, whatever the seed; some in several forms."""
    seen: set[str] = set()
    tables = article_tables(article)
    for seed, kind in product(range(_SEEDS), DRAFTED):
        chance = Random(f"{seed}/{kind}/0")  # noqa: S311 (no secret depends on it)
        material = Material(article, tables)
        for values in islice(_MAKERS[kind](material, chance), _MOST_TRIED):
            question = filled(KINDS[kind]["question"], values)
            if repr(question) not in seen:
                seen.add(repr(question))
                yield question


class _Drafting:
    """The questions that are drafted so far."""

    def __init__(self, material: Material, seed: int, head: Shown) -> None:
        self._material = material
        self._seed = seed
        self._head = head
        self.questions: list[Kept] = []
        self.kinds: dict[str, str] = {}
        #: The ids of the rows on which the last question rests.
        self.rows: list[str] = []

    def add(self, kind: str) -> int:
        """Draft as many questions of a kind as are wanted, and return how many were possible."""
        added = 0
        for at in range(_ROUNDS):
            chance = Random(f"{self._seed}/{kind}/{at}")  # noqa: S311 (no secret depends on it)
            for values in islice(_MAKERS[kind](self._material, chance), _MOST_TRIED):
                added += self._keep(kind, values)
                if added == KINDS[kind]["wanted"]:
                    return added
        return added

    def _keep(self, kind: str, values: Values) -> bool:
        """Keep a question that has no fault, and gives nothing away."""
        question = filled(KINDS[kind]["question"], values)
        new = Kept(question, values["secrets"])
        keeps = self._is_new(question) and not is_given_away(new, self.questions)
        if keeps:
            self.questions.append(new)
            self.kinds[question["id"]] = kind
            self.rows = values["rests_on"]
            self._material.asked.update(values["asked"])
        return keeps

    def _is_new(self, question: Shown) -> bool:
        """Tell whether a question has a name of its own and no fault, and quotes the article."""
        if any(one.question["id"] == question["id"] for one in self.questions):
            return False
        located = YamlDocument(Path(), {**self._head, "questions": [question]}, {}, {})
        quiz, faults = quiz_in(located)
        quoted = question["evidence"]["quote"] in self._material.text
        return quiz is not None and not faults and quoted


def _as_if_signed(tables: Tables) -> Tables:
    found = ([replace(row, origin="reviewed") for row in table] for table in tables)
    return Tables(*found)  # type: ignore[arg-type]


def _what_is_missing(kind: str, drafting: _Drafting, unsigned: Collection[str]) -> str:
    """Say what a kind of question takes, and which rows would give it one if they were signed."""
    takes = f"it takes {KINDS[kind]['takes']}"
    if not unsigned or not drafting.add(kind):
        return takes
    rows = [row for row in drafting.rows if row in unsigned]
    return f"{takes}; sign {_listed(rows)} for one" if rows else takes


def _nothing(tables: Tables, left_out: Mapping[str, str], slug: str) -> str:
    """Say why nothing can be drafted, and what to do first."""
    signed = any(row.origin == "reviewed" for table in tables for row in table)
    curate = f"`coursekit curate {slug or 'SLUG'}`"
    if not signed:
        first = [row for why in left_out.values() for row in _ROW.findall(why.partition(";")[2])]
        begin = f", beginning with {_listed(list(dict.fromkeys(first))[:_MOST_NAMED])}"
        return (
            "no question can be drafted: none of this article's rows is signed, and a key rests on"
            f" signed rows alone. Read rows against the article and sign them with {curate}"
            f"{begin if first else ''}."
        )
    missing = "; ".join(f"{kind}: {why}" for kind, why in left_out.items())
    return (
        "no question can be drafted: too few of this article's signed rows are sure and plain to"
        f" read ({missing}). Sign more with {curate}."
    )


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))
