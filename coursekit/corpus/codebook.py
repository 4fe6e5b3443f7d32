"""Which concepts of the codebook an article's actors speak of, and whether they agree with them.

The words of a concept are looked for in what is said.  A claim ("has no teeth") is agreed with by
whoever makes it, unless it is negated or denied; towards a thing ("a register", "the fund") the
rules of stance are asked, with the concept for an issue.  Where they know nothing, who speaks of
a thing is taken to be for it, and the row is doubtful.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from typing import Any, Final, NamedTuple

from coursekit.corpus.schema import BY_WORDS, SHOWN, ConceptRow, speakers_of
from coursekit.corpus.settings import Concept
from coursekit.reading.article import Article
from coursekit.reading.coreference.actors import Actor
from coursekit.reading.events.words import CLASSES
from coursekit.reading.grammar.tags import SMALL, flags_of
from coursekit.reading.grammar.verb_forms import readings_of
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
_REACH: Final = 6
#: A word that so many forms of a concept have, and no other concept, stands for it alone.
_OFTEN: Final = 2
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_STOP: Final = re.compile(r"[.;:!?“”\"]")
_SIDES: Final = {"support": "yes", "conditional": "yes", "oppose": "no", "critical": "no"}


class _Match(NamedTuple):
    """Words of a concept, whether they are its own or those against it, and as it has them."""

    span: Span
    agrees: bool
    is_form: bool = True


class _Entry(NamedTuple):
    """A concept, and what is looked for: its forms, those against it, words of its own."""

    concept: Concept
    own: re.Pattern[str]
    against: re.Pattern[str]
    #: The stems that stand for it alone, and those of which it takes two.
    strong: frozenset[str]
    weak: frozenset[str]

    def matches(self, text: str, start: int, end: int) -> list[_Match]:
        """Return where a stretch of text names the concept: by a form, else by its words."""
        found = [
            _Match(Span(*match.span()), agrees)
            for agrees, pattern in ((True, self.own), (False, self.against))
            for match in pattern.finditer(text, start, end)
        ]
        return found or self._by_words(text, start, end)

    def _by_words(self, text: str, start: int, end: int) -> list[_Match]:
        words = {word: stem_of(word[0].casefold()) for word in _WORD.finditer(text, start, end)}
        strong = [word for word, stem in words.items() if stem in self.strong]
        weak = [word for word, stem in words.items() if stem in self.weak]
        if not strong and len({words[word] for word in weak}) < 2:
            return []
        return [_Match(Span(*word.span()), True, is_form=False) for word in strong or weak[:1]]


class Codebook:
    """The concepts of a corpus, to be looked for in articles, and the names of the issue."""

    def __init__(self, concepts: Sequence[Concept], issue: Sequence[str] = ()) -> None:
        stems = {
            concept.id: [_stems(form) for form in (concept.label, *concept.also)]
            for concept in concepts
        }
        common = Counter(
            stem for name, forms in stems.items() for stem in {*frozenset().union(*forms)} if name
        )
        common.update(stem for form in issue for stem in _stems(form) for _ in "12")
        self._entries = [
            _Entry(
                concept,
                _pattern((concept.label, *concept.also)),
                _pattern(concept.against),
                *_words_of(stems[concept.id], lambda stem: common[stem] == 1),
            )
            for concept in concepts
        ]

    def rows_of(self, page: Article, tables: Tables) -> tuple[ConceptRow, ...]:
        """Return what the actors of an article say and do about the concepts, in text order."""
        actors = _Actors(page, tables)
        rows = [
            row
            for entry in self._entries
            if entry.matches(page.text, 0, len(page.text))
            for row in _Reading(page, tables, entry, actors).rows()
        ]
        return tuple(sorted(rows, key=lambda row: (row.start, row.row, row.concept)))


def _words_of(
    forms: Sequence[frozenset[str]], is_own: Callable[[str], bool]
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems by which a concept is known: alone, and two together."""
    counts = Counter(stem for form in forms for stem in form if is_own(stem))
    single = {stem for form in forms if len(form) == 1 for stem in form if is_own(stem)}
    strong = frozenset(single | {stem for stem, count in counts.items() if count >= _OFTEN})
    return strong, frozenset(counts) - strong


def _stems(form: str) -> frozenset[str]:
    """Return the stems of a form, without small words and verbs that tell nothing."""
    words = (word.casefold() for word in _WORD.findall(form))
    stems = frozenset(stem_of(word) for word in words if not flags_of(word) & SMALL)
    return stems - CLASSES["no act"]


@lru_cache(maxsize=50_000)
def stem_of(word: str) -> str:
    """Return what forms of a word share.

    >>> stem_of("boarding"), stem_of("ships"), stem_of("liability")
    ('board', 'ship', 'liability')
    """
    read = readings_of(word)
    return read[0].lemma if read else word.removesuffix("s")


class _Actors:
    """Who the parties of an article are in its tables: found once for all concepts."""

    def __init__(self, page: Article, tables: Tables) -> None:
        self._page = page
        self._tables = tables

    @cached_property
    def ids(self) -> Mapping[Actor, str]:
        """The row of each party; "" where a person has struck it."""
        checked = twins(stakeholder_rows(self._page), self._tables.stakeholders)
        return {actor: checked[drafted] for actor, drafted in stakeholder_ids(self._page).items()}


class _Reading:
    """One article, read for one concept."""

    def __init__(self, page: Article, tables: Tables, entry: _Entry, actors: _Actors) -> None:
        self._page = page
        self._tables = tables
        self._entry = entry
        self._actors = actors
        self._concept = entry.concept

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
        for speaker in speakers_of(row):
            yield ConceptRow(
                row=row.statement_id,
                stakeholder_id=speaker,
                concept=self._concept.id,
                agreement=agreement,
                cue=cue,
                **(shown | {"why": ()} | others),
            )

    def _matches(self, start: int, end: int) -> list[_Match]:
        return self._entry.matches(self._page.text, start, end)

    def _side(self, row: StatementRow, match: _Match) -> tuple[str, bool]:
        """Return the agreement that a match in a statement shows, and whether it is clear."""
        is_claim = match.is_form and self._is_claim(match.span)
        before = self._before(row, match.span)
        if match.agrees and not is_claim:
            if not _words("wanting").isdisjoint(before) or self._is_lost(match.span):
                return "yes", True
            shown = self._positions.get((row.start, row.content_start))
            # Words that take a side by themselves, such as "a gift to China", are a claim, too.
            by_itself = shown and shown.cue and match.span.start <= shown.cue.start < match.span.end
            if shown and shown.stance in _SIDES and not by_itself:
                return _SIDES[shown.stance], True
            if not match.is_form:
                return "", False
        turned = (not _words("turned").isdisjoint(before)) ^ (row.act in _words("denying"))
        return ("yes" if match.agrees ^ turned else "no"), is_claim or turned

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

    def _before(self, row: StatementRow, span: Span) -> list[str]:
        """Return the words before a match, as far as a negation reaches."""
        before = self._page.text[row.start : span.start].replace("’", "'")
        return _STOP.split(before)[-1].casefold().split()[-_REACH:]

    def _is_lost(self, span: Span) -> bool:
        """Tell whether a match is said to be left out: who says so wants it."""
        clause = _STOP.split(self._page.text[span.end : span.end + 60])[0].casefold()
        return not _words("lost").isdisjoint(clause.split()[:3])

    @cached_property
    def _shown(self) -> tuple[list[Attribution], list[tuple[Span, str, Position]]]:
        """The statements with their positions on the concept, and who does what about it."""
        text = self._page.text
        printed = dict.fromkeys(m.span.of(text) for m in self._matches(0, len(text)) if m.agrees)
        words = {
            word.span.of(text): None
            for sentence in self._page.sentences
            for word in self._matches(*sentence)
            if word.agrees
        }
        name, *also = (*printed, *words, self._concept.label)
        said, acts = self._page.positions_on(Issue(name, tuple(also)))
        ids = self._actors.ids
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
