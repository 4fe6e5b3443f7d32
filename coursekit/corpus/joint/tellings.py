"""One article's telling of an event, and what tells it from other events."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from math import log
from sys import intern
from typing import Final, NamedTuple

from coursekit.corpus.joint.stakeholders import Stakeholders, is_named
from coursekit.corpus.schema import ArticleRows, Reference
from coursekit.reading.events.words import CLASSES, VERBS_OF_NOUNS, WORDS
from coursekit.reading.grammar.tags import SMALL, V_PAST, flags_of, lemma_of
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.reading.lexicon import by_label, word_set
from coursekit.tables.schema import TimelineRow

_LIST: Final = "words.txt"
_words: Final = partial(word_set, _LIST, package="coursekit.corpus")
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
#: What stands for a text whose name differs from article to article: "the treaty", "the code".
THE_TEXT: Final = "the text"


class Telling(NamedTuple):
    """One article's row of its timeline."""

    at: Reference
    row: TimelineRow
    #: The named actors that take part, by their joint ids; those of them that act, where known.
    actors: frozenset[str]
    doers: frozenset[str]
    #: What is done: the verbs of acts in it, and those that its nouns stand for.
    kinds: frozenset[str]
    #: The other words, each once, without time words and names of its actors.
    words: tuple[str, ...]
    #: Those of its sentence.
    around: tuple[str, ...]
    published: dt.date | None

    @property
    def days(self) -> tuple[dt.date, dt.date] | None:
        """The first and the last day that it allows; None where it is not dated."""
        row = self.row
        return (row.earliest, row.latest) if row.earliest and row.latest else None

    @property
    def is_denied(self) -> bool:
        """Whether it did not happen: what did is another event, though of the same day."""
        return self.row.status == "denied"


class Weights:
    """How much each word tells: the more, the fewer events have it (Spärck Jones, 1972)."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        counts = Counter(word for telling in tellings for word in telling.words)
        self._weights = {word: log((len(tellings) + 1) / n) for word, n in counts.items()}
        self._unknown = log(len(tellings) + 1) if tellings else 0.0

    def shared(self, one: Collection[str], other: Collection[str]) -> float:
        """Return how much of what the shorter tells the other tells, too: 0 to 1."""
        both = self._sum(word for word in one if word in other)
        return both / least if both and (least := min(self._sum(one), self._sum(other))) else 0.0

    def rarest(self, words: Iterable[str], most: int) -> list[str]:
        """Return the words that tell most, which some event has."""
        known = (word for word in words if word in self._weights)
        return sorted(known, key=lambda word: (-self._weights[word], word))[:most]

    def _sum(self, words: Iterable[str]) -> float:
        return sum(self._weights.get(word, self._unknown) for word in words)


def tellings_of(
    articles: Sequence[ArticleRows], stakeholders: Stakeholders, issue: Collection[str]
) -> Iterator[Telling]:
    """Yield the rows of all timelines; `issue` are the words for the text at stake."""
    texts = frozenset(WORDS["instrument"] | {_head(form) for form in issue})
    sets: dict[frozenset[str], frozenset[str]] = {}  # few acts and actors make most of them

    def one(some: frozenset[str]) -> frozenset[str]:
        return sets.setdefault(some, some)

    for article in articles:
        name = article.record.article
        for row in article.timeline:
            some = (stakeholders.by_party.get(Reference(name, each)) for each in row.stakeholders)
            actors = [actor for actor in some if actor and is_named(actor)]
            names = {a.stakeholder_id: _printed(a.name, *a.aliases) for a in actors}
            named = {word for words in names.values() for word in words}
            named.update(_printed(row.expression))
            printed = _printed(row.event)
            others = [word for word in printed if word not in named]
            around = [word for word in _printed(row.evidence) if word not in named]
            yield Telling(
                Reference(name, row.event_id),
                row,
                one(frozenset(names)),
                one(_doers(printed, names)),
                one(_kinds(others)),
                _content(others, texts),
                _content(around, texts),
                article.record.published,
            )


def _head(form: str) -> str:
    """Return the noun of a name: "code" of "code of conduct".

    >>> _head("UN Convention against Cybercrime"), _head("the Nairobi Code")
    ('convention', 'code')
    """
    words = form.casefold().split()
    small = next((at for at, word in enumerate(words) if at and flags_of(word) & SMALL), len(words))
    return words[small - 1]


def _doers(printed: Sequence[str], names: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """Return the actors before the first act of a clause, or whom only a pronoun names in it."""
    act = next((at for at, word in enumerate(printed) if kind_of(word)), len(printed))
    if act and not _words("passive").isdisjoint(printed[max(act - 2, 0) : act]):
        return frozenset()  # what stands before a passive verb undergoes the act
    before, whole = set(printed[:act]), set(printed)
    return frozenset(
        actor
        for actor, words in names.items()
        if not before.isdisjoint(words) or whole.isdisjoint(words)
    )


def _content(printed: Sequence[str], texts: Collection[str]) -> tuple[str, ...]:
    words = {
        THE_TEXT if word in texts else content for word in printed if (content := _content_of(word))
    }
    return tuple(sorted(words))


@lru_cache(maxsize=50_000)
def _content_of(word: str) -> str:
    """Return what a word is compared by, "" for an act or a small word."""
    return "" if kind_of(word) or flags_of(word) & SMALL else intern(word.removesuffix("s"))


def _kinds(printed: Sequence[str]) -> frozenset[str]:
    """Return the acts that a clause tells, and its first verb, which may be no act by itself."""
    acts = frozenset(filter(None, map(kind_of, printed)))
    return acts | frozenset(list(filter(None, map(_verb_of, printed)))[:1])


@lru_cache(maxsize=50_000)
def _verb_of(word: str) -> str:
    """Return the verb of a word, "" for a small one; of a past form that no list knows by rule."""
    if flags_of(word) & SMALL or word in _words("no verb"):
        return ""
    read = readings_of(word)
    lemma = read[0].lemma if read else (lemma_of(word, V_PAST) if word.endswith("ed") else "")
    return "" if lemma in _words("no kind") else _same_kind().get(lemma, lemma)


@lru_cache(maxsize=20_000)
def _printed(*texts: str) -> tuple[str, ...]:
    return tuple(intern(word) for text in texts for word in _WORD.findall(text.casefold()))


@lru_cache(maxsize=50_000)
def kind_of(word: str) -> str:
    """Return the act that a word tells, "" for none; of several words for one act the first.

    >>> kind_of("adopted"), kind_of("approval"), kind_of("treaty")
    ('adopt', 'adopt', '')
    """
    lemma = VERBS_OF_NOUNS.get(word, "")
    if not lemma:
        known = [read.lemma for read in readings_of(word)]
        if word.endswith("ed") and not known:
            known = [lemma_of(word, V_PAST)]
        lemma = next((lemma for lemma in known if lemma in _acts()), "")
    return _same_kind().get(lemma, lemma)


@lru_cache(maxsize=1)
def _acts() -> frozenset[str]:
    acts = CLASSES["act"] | WORDS["said"] | _same_kind().keys()
    return frozenset(acts - _words("no kind"))


@lru_cache(maxsize=1)
def _same_kind() -> Mapping[str, str]:
    """Return for each verb that tells the same act as others the first of them."""
    lines = by_label(_LIST, "coursekit.corpus")["same act"]
    return {word: line.split()[0] for line in lines for word in line.split()}
