"""Which rows of many articles are one actor.

Rows are joined by the names that they share, the surest first: by what a person has signed, then
by the corpus file, then by name, by other forms, by initials, and a surname by its only bearer.
Two rows that a person has kept apart in one article are never joined, by whatever way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from coursekit.corpus.joint.names import (
    ends_as_body,
    first_and_last,
    initials_of,
    is_acronym,
    is_listed,
    is_of_one_state,
    is_proper,
    is_telling,
    key_of,
    middle_initials,
)
from coursekit.corpus.schema import ArticleRows, Reference
from coursekit.reading.case import ActorEntry
from coursekit.tables.schema import StakeholderRow

#: Types of which each state has its own.
_OF_STATES: Final = frozenset(["government body", "legislature", "court", "person"])
#: A surname alone is that of whoever bears it in so many of the articles with one of its bearers.
_USUAL: Final = 0.8


class Party(NamedTuple):
    """A row of an article's stakeholders."""

    at: Reference
    row: StakeholderRow
    #: The state that its article names most: whose ministry "the Ministry of Justice" is.
    state: str = ""

    @property
    def is_signed(self) -> bool:
        """Whether a person has checked it."""
        return self.row.origin == "reviewed"

    @property
    def is_named(self) -> bool:
        """Whether it has a name: "critics" of two articles may be others."""
        return self.row.type != "unnamed group" and is_proper(self.row.name)

    @property
    def is_person(self) -> bool:
        """Whether it is a person, whose surname stands for him, and no body taken for one."""
        return self.row.type == "person" and not ends_as_body(self.row.name)

    def key(self, form: str) -> str:
        """Return the key of one of its forms."""
        return key_of(form, person=self.is_person)

    def ends(self) -> tuple[str, ...]:
        """Return the words by which its full name may be taken up; none of a single word."""
        words = first_and_last(self.row.name)
        return words[1:] if self.is_person else words * (len(words) > 1)

    def only_word(self) -> str:
        """Return its name where that is one word, "" for a full name."""
        words = first_and_last(self.row.name)
        last = self.row.name.split()[-1]
        return words[0] if len(words) == 1 and not is_listed(last) else ""

    @property
    def name_key(self) -> str:
        """The key of its name, with its state where others have such a body, too."""
        key = self.key(self.row.name)
        shared = self.row.type in _OF_STATES and is_of_one_state(self.row.name)
        return f"{key} ({self.state})" if shared else key

    def alias_keys(self) -> Iterator[str]:
        """Yield the keys of its other forms that are names."""
        for form in self.row.aliases:
            key = self.key(form)
            is_full = " " in key if self.is_person else is_telling(form)
            if is_full and is_proper(form):
                yield key


class Actor(NamedTuple):
    """Rows that are one actor, and why they were joined."""

    parties: tuple[Party, ...]
    why: tuple[str, ...]
    #: What the corpus file says of it.
    entry: ActorEntry | None


def actors_of(articles: Sequence[ArticleRows], entries: Sequence[ActorEntry]) -> list[Actor]:
    """Return the actors of some articles, which are in the order of their names."""
    parties = [
        Party(Reference(article.record.article, row.stakeholder_id), row, state)
        for article in articles
        for state in [_state_of(article)]
        for row in article.stakeholders
    ]
    joined = _Joined(parties)
    by_entry = _by_entries(parties, entries)
    for why, groups in _ways(parties, by_entry, joined):
        for key in sorted(groups):
            joined.unite(groups[key], why.format(parties[groups[key][0]].row.name))
    return [
        Actor(
            tuple(parties[place] for place in sorted(places)),
            tuple(sorted(joined.why[root])),
            next((by_entry[place] for place in sorted(places) if place in by_entry), None),
        )
        for root, places in sorted(joined.members.items())
    ]


def _state_of(article: ArticleRows) -> str:
    """Return the state that an article names most, "" where it names none."""
    states = [row for row in article.stakeholders if row.type == "state"]
    return min(states, key=lambda row: (-row.mentions, row.name)).name if states else ""


class _Joined:
    """A union of rows that keeps apart what was signed as two (Tarjan's disjoint sets)."""

    def __init__(self, parties: Sequence[Party]) -> None:
        self._root = list(range(len(parties)))
        self.members = {place: [place] for place in self._root}
        self.why: dict[int, set[str]] = defaultdict(set)
        #: Whether a person and a body may be one, since one of them was taken for the other.
        self.across = False
        self.signed: list[dict[str, str]] = [
            {party.at.article: party.at.row} if party.is_signed else {} for party in parties
        ]
        self._initials = [middle_initials(p.row.name) if p.is_person else "" for p in parties]
        self._kinds = [
            party.is_named and ("person" if party.is_person else "body") for party in parties
        ]

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
        if self._kinds[one] != self._kinds[other] and not self.across:
            return False
        initials = {self._initials[one], self._initials[other]} - {""}
        if len(initials) > 1:
            return False  # George W. and George H. W. Bush
        mine, theirs = sorted((self.signed[one], self.signed[other]), key=len)
        return all(theirs.get(article, row) == row for article, row in mine.items())

    def _join(self, one: int, other: int, why: str) -> None:
        if one == other:
            return
        if len(self.members[one]) < len(self.members[other]):
            one, other = other, one
        self._root[other] = one
        self.members[one] += self.members.pop(other)
        self.why[one] |= self.why.pop(other, set()) | {why}
        self.signed[one] |= self.signed[other]
        self._initials[one] = self._initials[one] or self._initials[other]


_Groups = Mapping[str, Sequence[int]]


def _ways(
    parties: Sequence[Party], by_entry: Mapping[int, ActorEntry], joined: _Joined
) -> Iterator[tuple[str, _Groups]]:
    """Yield the ways in which rows are joined, the surest first, each with its groups."""
    named = [(place, party) for place, party in enumerate(parties) if party.is_named]
    signed = [(place, party) for place, party in named if party.is_signed]
    names = [(party.name_key, place) for place, party in named]
    of_signed = [(key, place) for place, party in signed for key in party.alias_keys()]
    of_all = [(key, place) for place, party in named for key in party.alias_keys()]
    yield "“{}”: signed", _grouped([(party.name_key, place) for place, party in signed])
    yield (
        "“{}”: a form that a person has signed",
        _grouped([*((party.name_key, place) for place, party in signed), *of_signed]),
    )
    yield (
        "“{}”: named in the corpus file",
        _grouped([(f"entry:{entry.name}", place) for place, entry in by_entry.items()]),
    )
    yield "“{}”: one name", _grouped(names)
    yield "“{}”: a form that a person has signed", _grouped([*names, *of_signed])
    joined.across = True
    yield "“{}”: one name, whatever it was taken for", _whatever(named)
    joined.across = False
    yield "“{}”: a form printed in another article", _grouped([*names, *of_all])
    yield "“{}”: made of the initials of the full name", _initials(named, joined)
    for _ in range(2):  # a surname may need the short name of a body beside it
        yield "“{}”: short for the only full name that has it", _short_names(named, joined)


def _grouped(pairs: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = defaultdict(list)
    for key, place in pairs:
        groups[key].append(place)
    return {key: sorted(set(places)) for key, places in groups.items() if len(places) > 1}


def _whatever(named: Sequence[tuple[int, Party]]) -> dict[str, list[int]]:
    """Group full names of which one was taken for a person's: "Deep Commons"."""
    full = [
        (key_of(party.row.name), place)
        for place, party in named
        if " " in party.row.name and not is_of_one_state(party.row.name)
    ]
    kinds = {place: party.is_person for place, party in named}
    groups = _grouped(full).items()
    return {key: places for key, places in groups if len({kinds[p] for p in places}) > 1}


def _by_entries(parties: Sequence[Party], entries: Sequence[ActorEntry]) -> dict[int, ActorEntry]:
    """Return the entry of the corpus file that names a row: by its name, else by a form."""
    forms = {
        key_of(form, person=entry.type == "person"): entry
        for entry in reversed(entries)
        for form in reversed((entry.name, *entry.also))
    }
    found = {}
    for place, party in enumerate(parties):
        keys = [party.name_key, *(party.key(form) for form in party.row.aliases)]
        entry = next((forms[key] for key in keys if key in forms), None)
        if entry is not None:
            found[place] = entry
    return found


def _initials(named: Sequence[tuple[int, Party]], joined: _Joined) -> _Groups:
    """Group acronyms with the only actor whose initials they are."""
    full: dict[str, set[int]] = defaultdict(set)
    for place, party in named:
        if letters := initials_of(party.row.name):
            full[letters].add(joined.root(place))
    groups: dict[str, list[int]] = defaultdict(list)
    for place, party in named:
        letters = party.row.name.replace(".", "")
        if is_acronym(letters) and len(full.get(letters, ())) == 1:
            groups[f"initials:{letters}"] += [*full[letters], place]
    return {key: sorted(set(places)) for key, places in groups.items()}


def _short_names(named: Sequence[tuple[int, Party]], joined: _Joined) -> _Groups:
    """Group a surname, or a body's first or last word, with the full name that it is short for.

    That is the only one, or the one that nearly all articles mean.  The two articles must name
    another actor that is the same, and the full name must not stand where the short one does.
    """
    around: dict[int, set[str]] = defaultdict(set)
    actors: dict[str, set[int]] = defaultdict(set)
    bearers: dict[tuple[bool, str], set[int]] = defaultdict(set)
    for place, party in named:
        root = joined.root(place)
        around[root].add(party.at.article)
        actors[party.at.article].add(root)
        for word in party.ends():
            bearers[party.is_person, word].add(root)
    groups: dict[str, list[int]] = defaultdict(list)
    for place, party in named:
        full = bearers.get((party.is_person, party.only_word()), set())
        bearer = _usual(full - {joined.root(place)}, around)
        here = party.at.article
        if bearer is not None and here not in around[bearer]:
            near = (actors[there] for there in around[bearer])
            if any(some & actors[here] for some in near):
                groups[f"short:{party.only_word()}"] += [bearer, place]
    return {key: sorted(set(places)) for key, places in groups.items()}


def _usual(bearers: Collection[int], around: Mapping[int, Collection[str]]) -> int | None:
    """Return the only bearer of a name, or the one of nearly all articles; None where unclear."""
    most = max(bearers, key=lambda root: (len(around[root]), -root), default=None)
    articles = sum(len(around[root]) for root in bearers)
    return most if most is not None and len(around[most]) >= _USUAL * articles else None
