"""Which rows of many articles are one actor.

Rows are joined by the names that they share, the surest first: by what a person has signed, then
by the corpus file, then by name, by other forms, by initials, and a surname by its only bearer.
Two rows that a person has kept apart in one article are never joined, by whatever way.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Final, NamedTuple

from coursekit.corpus.joint.names import key_of
from coursekit.corpus.joint.parties import Party, parties_of
from coursekit.corpus.schema import ArticleRows
from coursekit.reading.case import ActorEntry

#: A surname alone is that of whoever bears it in so many of the articles with one of its bearers.
_USUAL: Final = 0.8


class Actor(NamedTuple):
    """Rows that are one actor, and why they were joined."""

    parties: tuple[Party, ...]
    why: tuple[str, ...]
    #: What the corpus file says of it.
    entry: ActorEntry | None


def actors_of(articles: Sequence[ArticleRows], entries: Sequence[ActorEntry]) -> Iterator[Actor]:
    """Yield the actors of some articles, which are in the order of their names."""
    parties = parties_of(articles)
    joined = _Joined(parties)
    by_entry = _by_entries(parties, entries)
    for why, groups in _ways(parties, by_entry, joined):
        for key in sorted(groups):
            joined.unite(groups[key], why.format(parties[groups[key][0]].row.name))
    for root, places in joined.unions().items():
        yield Actor(
            tuple(parties[place] for place in places),
            tuple(sorted(joined.why.get(root, ()))),
            next((by_entry[place] for place in places if place in by_entry), None),
        )


class _Joined:
    """A union of rows that keeps apart what was signed as two (Tarjan's disjoint sets)."""

    def __init__(self, parties: Sequence[Party]) -> None:
        self._parties = parties
        self._root = array("q", range(len(parties)))
        self._size = array("q", [1]) * len(parties)
        self.why: dict[int, set[str]] = {}
        #: Whether a person and a body may be one, since one of them was taken for the other.
        self.across = False
        self._signed: dict[int, dict[str, str]] = {
            place: {party.at.article: party.at.row}
            for place, party in enumerate(parties)
            if party.is_signed
        }
        self._initials = {
            place: party.name.middle_initials
            for place, party in enumerate(parties)
            if party.name.middle_initials
        }

    def unions(self) -> dict[int, list[int]]:
        """Return the rows of each union, by the row that stands for it."""
        unions: dict[int, list[int]] = {}
        for place in range(len(self._root)):
            unions.setdefault(self.root(place), []).append(place)
        return unions

    def root(self, place: int) -> int:
        """Return the row that stands for a union."""
        while self._root[place] != place:
            self._root[place] = self._root[self._root[place]]
            place = self._root[place]
        return place

    def unite(self, places: Sequence[int], why: str) -> None:
        """Join rows, each with the first that it may be joined to."""
        firsts: list[int] = []
        for place in places:
            here = self.root(place)
            fitting = next((f for f in firsts if self._fit(self.root(f), here)), None)
            if fitting is None:
                firsts.append(place)
            else:
                self._join(self.root(fitting), here, why)

    def _fit(self, one: int, other: int) -> bool:
        if one == other:
            return True
        if self._kind(one) != self._kind(other) and not self.across:
            return False
        initials = {self._initials.get(one), self._initials.get(other)} - {None}
        if len(initials) > 1:
            return False  # George W. and George H. W. Bush
        mine, theirs = sorted((self._signed.get(one, {}), self._signed.get(other, {})), key=len)
        return all(theirs.get(article, row) == row for article, row in mine.items())

    def _kind(self, place: int) -> str:
        name = self._parties[place].name
        return ("person" if name.is_person else "body") if name.is_named else ""

    def _join(self, one: int, other: int, why: str) -> None:
        if one == other:
            return
        if self._size[one] < self._size[other]:
            one, other = other, one
        self._root[other] = one
        self._size[one] += self._size[other]
        self.why.setdefault(one, set()).update(self.why.pop(other, ()), [why])
        if signed := self._signed.pop(other, None):
            self._signed.setdefault(one, {}).update(signed)
        if initials := self._initials.pop(other, ""):
            self._initials.setdefault(one, initials)


_Groups = Mapping[str, Sequence[int]]


def _ways(
    parties: Sequence[Party], by_entry: Mapping[int, ActorEntry], joined: _Joined
) -> Iterator[tuple[str, _Groups]]:
    """Yield the ways in which rows are joined, the surest first, each with its groups."""
    signed = [(place, party) for place, party in _named(parties) if party.is_signed]
    of_signed = [(key, place) for place, party in signed for key in party.alias_keys()]

    def names() -> Iterator[tuple[str, int]]:
        return ((party.key, place) for place, party in _named(parties))

    of_all = ((key, place) for place, party in _named(parties) for key in party.alias_keys())
    yield "“{}”: signed", _grouped((party.key, place) for place, party in signed)
    yield (
        "“{}”: a form that a person has signed",
        _grouped(chain(((party.key, place) for place, party in signed), of_signed)),
    )
    yield (
        "“{}”: named in the corpus file",
        _grouped((f"entry:{entry.name}", place) for place, entry in by_entry.items()),
    )
    yield "“{}”: one name", _grouped(names())
    yield "“{}”: a form that a person has signed", _grouped(chain(names(), of_signed))
    joined.across = True
    yield "“{}”: one name, whatever it was taken for", _whatever(parties)
    joined.across = False
    yield "“{}”: a form printed in another article", _grouped(chain(names(), of_all))
    yield "“{}”: made of the initials of the full name", _initials(parties, joined)
    for _ in range(2):  # a surname may need the short name of a body beside it
        yield "“{}”: short for the only full name that has it", _short_names(parties, joined)


def _named(parties: Iterable[Party]) -> Iterator[tuple[int, Party]]:
    return ((place, party) for place, party in enumerate(parties) if party.name.is_named)


def _grouped(pairs: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = defaultdict(list)
    for key, place in pairs:
        groups[key].append(place)
    return {key: sorted(set(places)) for key, places in groups.items() if len(places) > 1}


def _whatever(parties: Sequence[Party]) -> dict[str, list[int]]:
    """Group full names of which one was taken for a person's: "Deep Commons"."""
    full = (
        (key_of(party.row.name), place)
        for place, party in _named(parties)
        if " " in party.row.name and not party.name.is_of_one_state
    )
    groups = _grouped(full).items()
    return {
        key: places
        for key, places in groups
        if len({parties[place].name.is_person for place in places}) > 1
    }


def _by_entries(parties: Sequence[Party], entries: Sequence[ActorEntry]) -> dict[int, ActorEntry]:
    """Return the entry of the corpus file that names a row: by its name, else by a form."""
    forms = {
        key_of(form, person=entry.type == "person"): entry
        for entry in reversed(entries)
        for form in reversed((entry.name, *entry.also))
    }
    found = {}
    for place, party in enumerate(parties if forms else ()):
        keys = [party.key, *map(party.key_of, party.row.aliases)]
        entry = next((forms[key] for key in keys if key in forms), None)
        if entry is not None:
            found[place] = entry
    return found


def _initials(parties: Sequence[Party], joined: _Joined) -> _Groups:
    """Group acronyms with the only actor whose initials they are."""
    full: dict[str, set[int]] = defaultdict(set)
    for place, party in _named(parties):
        if party.name.initials:
            full[party.name.initials].add(joined.root(place))
    groups: dict[str, list[int]] = defaultdict(list)
    for place, party in _named(parties):
        letters = party.name.acronym
        if len(full.get(letters, ())) == 1:
            groups[f"initials:{letters}"] += [*full[letters], place]
    return {key: sorted(set(places)) for key, places in groups.items()}


def _short_names(parties: Sequence[Party], joined: _Joined) -> _Groups:
    """Group a surname, or a body's first or last word, with the full name that it is short for.

    That is the only one, or the one that nearly all articles mean.  The two articles must name
    another actor that is the same, and the full name must not stand where the short one does.
    """
    bearers = _Bearers(parties, joined)
    groups: dict[str, list[int]] = defaultdict(list)
    for (is_person, word), places in _short(parties).items():
        for bearer, place in bearers.meant((is_person, word), places):
            groups[f"short:{word}"] += [bearer, place]
    return {key: sorted(set(places)) for key, places in groups.items()}


_Word = tuple[bool, str]


def _short(parties: Sequence[Party]) -> dict[_Word, list[int]]:
    """Return the rows whose name is one word, by whether it is a person's, and the word."""
    found: dict[_Word, list[int]] = defaultdict(list)
    for place, party in _named(parties):
        if party.name.only_word:
            found[party.name.is_person, party.name.only_word].append(place)
    return found


class _Bearers:
    """The actors with a full name that words may be short for."""

    def __init__(self, parties: Sequence[Party], joined: _Joined) -> None:
        self._parties, self._joined = parties, joined
        self._of_word: dict[_Word, set[int]] = defaultdict(set)
        self._in_article: dict[str, array[int]] = defaultdict(lambda: array("q"))
        wanted = _short(parties).keys()
        for place, party in _named(parties):
            self._in_article[party.at.article].append(place)
            for word in party.name.ends:
                if (party.name.is_person, word) in wanted:
                    self._of_word[party.name.is_person, word].add(joined.root(place))
        #: The articles that name each of them, in full or not.
        self._around: dict[int, set[str]] = {
            root: set() for roots in self._of_word.values() for root in roots
        }
        for place, party in _named(parties):
            if (root := joined.root(place)) in self._around:
                self._around[root].add(party.at.article)

    def meant(self, word: _Word, places: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Yield the bearer whom a short name means, for each row that has it."""
        full = self._of_word.get(word, set())
        usual = cache(lambda root: _usual(full - {root}, self._around))
        near = cache(self._near)
        for place in places if full else ():
            root, here = self._joined.root(place), self._parties[place].at.article
            bearer = usual(root if root in full else None)
            if bearer is None or here in self._around[bearer]:
                continue
            if not near(bearer).isdisjoint(self._actors(here)):
                yield bearer, place

    def _near(self, bearer: int) -> set[int]:
        """Return the actors of all articles that name a bearer."""
        return {actor for article in self._around[bearer] for actor in self._actors(article)}

    def _actors(self, article: str) -> Iterator[int]:
        return map(self._joined.root, self._in_article[article])


def _usual(bearers: Collection[int], around: Mapping[int, Collection[str]]) -> int | None:
    """Return the only bearer of a name, or the one of nearly all articles; None where unclear."""
    most = max(bearers, key=lambda root: (len(around[root]), -root), default=None)
    articles = sum(len(around[root]) for root in bearers)
    return most if most is not None and len(around[most]) >= _USUAL * articles else None
