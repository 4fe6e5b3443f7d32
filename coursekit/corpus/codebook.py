"""Which concepts of the codebook an article's actors speak of, and whether they agree with them.

The words of a concept are looked for in what is said.  A claim ("has no teeth") is agreed with by
whoever makes it, unless it is negated or denied; towards a thing ("a register", "the fund") the
rules of stance are asked, with the concept for an issue.  Where they know nothing, who speaks of
a thing is taken to be for it, and the row is doubtful.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import Any, Final, NamedTuple

from coursekit.corpus.schema import BY_WORDS, SHOWN, ConceptRow
from coursekit.corpus.settings import Concept
from coursekit.reading.article import Article
from coursekit.reading.lexicon import any_of, word_set
from coursekit.reading.stance.attributions import Attribution
from coursekit.reading.stance.issue import Issue
from coursekit.reading.stance.position import Position
from coursekit.reading.text.spans import Span
from coursekit.tables.article_tables import Tables
from coursekit.tables.curation.links import twins
from coursekit.tables.rows import stakeholder_ids, stakeholder_rows
from coursekit.tables.schema import StatementRow

_words: Final = partial(word_set, "words.txt", package="coursekit.corpus")
#: So many words before a concept's own a negation may stand, with no stop in between.
_REACH: Final = 5
_STOP: Final = re.compile(r"[.;:!?“”\"]")
_SIDES: Final = {"support": "yes", "conditional": "yes", "oppose": "no", "critical": "no"}


class _Match(NamedTuple):
    """Words of a concept, and whether they are its own or those against it."""

    span: Span
    agrees: bool


class Codebook:
    """The concepts of a corpus, to be looked for in articles."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self._concepts = [
            (concept, _pattern((concept.label, *concept.also)), _pattern(concept.against))
            for concept in concepts
        ]

    def rows_of(self, page: Article, tables: Tables) -> tuple[ConceptRow, ...]:
        """Return what the actors of an article say and do about the concepts, in text order."""
        rows = [
            row
            for concept, own, against in self._concepts
            if own.search(page.text) or against.search(page.text)
            for row in _Reading(page, tables, concept, own, against).rows()
        ]
        return tuple(sorted(rows, key=lambda row: (row.start, row.row, row.concept)))


class _Reading:
    """One article, read for one concept."""

    def __init__(
        self,
        page: Article,
        tables: Tables,
        concept: Concept,
        own: re.Pattern[str],
        against: re.Pattern[str],
    ) -> None:
        self._page = page
        self._tables = tables
        self._concept = concept
        self._patterns = ((True, own), (False, against))

    def rows(self) -> Iterator[ConceptRow]:
        """Yield what is said of it, then what is done about it and not said."""
        told = set()
        for row in self._tables.statements:
            for said in self._said(row):
                told.add((said.stakeholder_id, said.start))
                yield said
        for done in self._done():
            if (done.stakeholder_id, done.start) not in told:
                yield done

    def _said(self, row: StatementRow) -> Iterator[ConceptRow]:
        if row.origin == "reviewed" and row.concept:
            if row.concept in (self._concept.id, self._concept.label):
                yield from self._rows(row, row.agreement, row.cue)
            return
        matches = [m for span in row.content_spans for m in self._matches(*span)]
        if not matches:
            return
        sides = {self._side(row, match) for match in matches}
        agreement = {side for side, _ in sides}
        certain = len(agreement) == 1 and all(clear for _, clear in sides)
        yield from self._rows(
            row,
            next(iter(agreement)) if len(agreement) == 1 else "",
            matches[0].span.of(self._page.text),
            certainty="clear" if certain else "doubtful",
            why=(BY_WORDS,),
        )

    def _rows(
        self, row: StatementRow, agreement: str, cue: str, **others: Any
    ) -> Iterator[ConceptRow]:
        shown = {name: getattr(row, name) for name in SHOWN}
        for speaker in filter(None, row.stakeholder_id.split("; ")):
            yield ConceptRow(
                row=row.statement_id,
                stakeholder_id=speaker,
                concept=self._concept.id,
                agreement=agreement,
                cue=cue,
                **(shown | {"why": ()} | others),
            )

    def _matches(self, start: int, end: int) -> list[_Match]:
        text = self._page.text
        return [
            _Match(Span(*match.span()), agrees)
            for agrees, pattern in self._patterns
            for match in pattern.finditer(text, start, end)
        ]

    def _side(self, row: StatementRow, match: _Match) -> tuple[str, bool]:
        """Return the agreement that a match in a statement shows, and whether it is clear."""
        if match.agrees and not self._is_claim(match.span):
            shown = self._positions.get((row.start, row.content_start))
            # Words that take a side by themselves, such as "a gift to China", are a claim, too.
            by_itself = shown and shown.cue and match.span.start <= shown.cue.start < match.span.end
            if shown and shown.stance in _SIDES and not by_itself:
                return _SIDES[shown.stance], True
        turned = self._is_turned(row, match.span) ^ (row.act in _words("denying"))
        return ("yes" if match.agrees ^ turned else "no"), self._is_claim(match.span) or turned

    def _is_claim(self, span: Span) -> bool:
        """Tell whether a concept's words say something by themselves: they have a verb."""
        return any(
            span.start <= verb.start < span.end and verb.end <= span.end for verb in self._verbs
        )

    @cached_property
    def _verbs(self) -> list[Span]:
        return [
            Span(sentence.words[group.head].start, sentence.words[group.head].end)
            for sentence in self._page.parsed
            for group in sentence.groups
        ]

    def _is_turned(self, row: StatementRow, span: Span) -> bool:
        before = self._page.text[row.start : span.start].replace("’", "'")
        clause = _STOP.split(before)[-1].casefold().split()
        return not _words("turned").isdisjoint(clause[-_REACH:])

    @cached_property
    def _shown(self) -> tuple[list[Attribution], list[tuple[Span, str, Position]]]:
        """The statements with their positions on the concept, and who does what about it."""
        name, *also = (self._concept.label, *self._concept.also)
        said, acts = self._page.positions_on(Issue(name, tuple(also)))
        checked = twins(stakeholder_rows(self._page), self._tables.stakeholders)
        ids = {actor: checked[drafted] for actor, drafted in stakeholder_ids(self._page).items()}
        done = [
            (act.sentence, ids[actor], act.position)
            for act in acts
            for actor in act.actors
            if ids.get(actor) and " speaks for " not in act.position.rule
        ]
        return said, done

    @cached_property
    def _positions(self) -> Mapping[tuple[int, int | None], Position]:
        return {
            (
                voice.statement.evidence.start,
                voice.statement.content[0].start if voice.statement.content else None,
            ): voice.position
            for voice in self._shown[0]
        }

    def _done(self) -> Iterator[ConceptRow]:
        for sentence, actor, position in self._shown[1]:
            if position.stance in _SIDES and self._matches(*sentence):
                yield ConceptRow(
                    row=actor,
                    stakeholder_id=actor,
                    concept=self._concept.id,
                    agreement=_SIDES[position.stance],
                    cue=position.cue.of(self._page.text) if position.cue else "",
                    evidence=sentence.of(self._page.text),
                    start=sentence.start,
                    end=sentence.end,
                    certainty="doubtful" if position.doubt else "clear",
                    why=(position.rule,),
                )


def _pattern(forms: Sequence[str]) -> re.Pattern[str]:
    """Return a pattern of some forms in either case; of none one that is nowhere."""
    return re.compile(rf"(?<!\w)(?:{any_of(forms)})(?!\w)" if forms else r"(?!)", re.IGNORECASE)
