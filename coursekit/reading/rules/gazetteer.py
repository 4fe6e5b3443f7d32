"""The word lists behind names, arranged for looking up one word at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain
from typing import Final, Literal

from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.lexicon import by_label, rows_of, word_classes, word_set, words_by_label

_TITLES: Final = "rules/titles.txt"
_UNPRINTED: Final = re.compile("[-(&]|^$")
#: Nouns at the end of a name that tell a type only together with another word.
_TRADES: Final = frozenset({"sector", "trade", "field"})
Form = Literal["", "state", "organisation", "office", "place"]


@dataclass(frozen=True, slots=True)
class Known:
    """A well-known name: its words, and what bears it."""

    words: tuple[str, ...]
    name: str
    type: str
    form: Form
    key: str
    rule: str
    #: Its form, or what it is more closely: the "seat" of a state's government, a "house" that
    #: stands for a state and is no town; a "region" or "city" that may act, too.
    kind: str
    #: By which later words take it up.
    nouns: tuple[str, ...] = ()


#: A state's code, its names, adjectives and people, and the seats of its government.
Country = tuple[str, list[str], list[str], list[str]]
UNKNOWN: Final = Known((), "", "", "", "", "", "")


class Lexicon:
    """The word lists, arranged for looking up one word at a time."""

    def __init__(self) -> None:
        heads, stops = map(words_by_label, ("rules/name_heads.txt", "rules/stop_words.txt"))
        titles, offices = map(words_by_label, (_TITLES, "rules/office_nouns.txt"))
        countries, bodies = [*_countries()], [*rows_of("rules/body_nouns.txt")]
        offices_named = (
            _known(each, each, "person", "office", f"office:{each.lower()}", "“{}” is an office")
            for each in word_classes(_TITLES)["office"]
        )
        names = [*_states(countries), *_bodies(), *_places(), *offices_named]
        #: Well-known names by their first word, the longest first.
        self.known: dict[str, list[Known]] = {}
        for name in sorted(names, key=lambda name: -len(name.words)):
            self.known.setdefault(name.words[0], []).append(name)
        self.state_names = {code: names[0] for code, names, _, _ in countries}
        self.demonyms = {word: code for code, _, people, _ in countries[::-1] for word in people}
        self.speaks_for = {
            f"organisation:{name.lower()}": f"state:{state}"
            for _, name, _, state, *_ in map(_padded, rows_of("rules/organisations.txt"))
            if state
        }
        self.heads = {word: kind for kind in heads if kind not in _TRADES for word in heads[kind]}
        self.adjectives = frozenset(by_label("rules/places.txt")["adjective"][0].split("; "))
        self.sectors, self.trades, self.fields = heads["sector"], heads["trade"], heads["field"]
        self.given = word_set("rules/given_names.txt")
        self.groups = dict(_groups())
        self.modifiers = _labels("rules/group_modifiers.txt")
        #: What each noun beside a name tells of it.
        persons = dict.fromkeys(word_set("rules/person_nouns.txt", "noun"), "person")
        self.appositions = persons | _labels("rules/appositions.txt")
        #: The nouns of bodies, some of two words: their type, and whether they stand alone.
        self.bodies: dict[str, tuple[str, bool]] = {}
        for type_, label, nouns in bodies:
            listed = nouns.split("; ") if label == "pairs" else nouns.split()
            self.bodies |= dict.fromkeys(listed, (type_, label in {"pairs", "alone"}))
        vague = (nouns for _, label, nouns in bodies if label == "generic")
        self.generic_bodies = frozenset(" ".join(vague).split())
        self.posts, self.offices = offices["office"], offices["office"] | offices["noun"]
        self.titles, self.government = titles["title"], titles["government"]
        self.quantities = titles["quantity"]
        self.generic_government = word_classes(_TITLES)["generic government"]
        self.generic_openings = frozenset(noun.split()[0] for noun in self.generic_government)
        groups = frozenset(map(str.lower, self.groups))
        self.actor_nouns = groups | self.generic_openings | self.bodies.keys() | self.offices
        self.stop = frozenset[str]().union(*stops.values())
        self.determiners, self.numbers = stops["determiner"], stops["number"]
        self.possessives = stops["possessive"]
        #: Words behind which somebody is described who was named before them.
        self.leading_away = self.stop - self.determiners - {"and"}


@cache
def lexicon() -> Lexicon:
    """Load the word lists, once."""
    return Lexicon()


def _labels(name: str) -> dict[str, str]:
    """Return the label of each word of a list; of several the last counts."""
    return {word: label for label, words in rows_of(name) for word in words.split()}


def _groups() -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the nouns of groups with their type and kind, by default the noun for one of them."""
    for type_, nouns, *kind in rows_of("rules/group_heads.txt"):
        for noun in nouns.split():
            yield noun, (type_, kind[0] if kind else noun.lower().removesuffix("s"))


def _known(
    printed: str, name: str, type_: str, form: Form, key: str, rule: str, kind: str = ""
) -> Known:
    """Return a well-known name as it is printed; of what kind, if that is more than its form."""
    words = tuple(word.text for word in words_of(bare(printed)))
    return Known(words, name, type_, form, key, rule.format(printed), kind or form)


def _states(countries: Iterable[Country]) -> Iterator[Known]:
    """Yield the names of states and seats of government."""
    seat = "“{}”, a seat of government, stands for its state"
    for code, names, _, seats in countries:
        name, key = names[0], f"state:{code}"
        for printed in names:
            yield _known(printed, name, "state", "state", key, "“{}” names a state")
        for printed in seats:
            kind = "house" if printed.startswith("the ") else "seat"
            yield _known(printed, name, "state", "state", key, seat, kind)


def _padded(row: tuple[str, ...]) -> tuple[str, ...]:
    """Return the five cells of a body's line, of which the last three may be absent."""
    return (*row, "", "", "")[:5]


def _bodies() -> Iterator[Known]:
    rows = map(_padded, rows_of("rules/organisations.txt"))
    for name, (type_, _, forms, _, nouns) in ((n, row) for row in rows for n in row[1].split("; ")):
        others = filter(None, map(str.strip, forms.split(";")))
        key, rule = f"organisation:{name.lower()}", "“{}” is a well-known name"
        for printed in dict.fromkeys(chain.from_iterable(map(_spellings, (name, *others)))):
            known = _known(printed, name, type_, "organisation", key, rule)
            yield replace(known, nouns=tuple(nouns.split()))


def _spellings(printed: str) -> Iterator[str]:
    """Yield a name, and it with "U.N." for "UN", "Organisation" for "Organization"."""
    yield printed
    words = printed.split()
    for word, others in rows_of("rules/spellings.txt"):
        if word in words and len(words) > 1:
            for other in others.split("; "):
                yield " ".join({word: other}.get(each, each) for each in words)


def _places() -> Iterator[Known]:
    # Where one of these acts, it is the government of a city, or a state like others.
    kinds = {"city": ("city", "government body"), "province": ("region", "state")}
    kinds |= {"state of the United States": kinds["province"]}
    for label, names in rows_of("rules/places.txt"):
        kind, type_ = kinds.get(label, ("place", "state"))
        for name in names.split("; "):
            yield _known(name, name, type_, "place", "", f"“{{}}”, a {label}, acts", kind)


def _countries() -> Iterator[Country]:
    """Read each state; of its names the usual one comes first."""
    for code, *cells in rows_of("rules/countries.txt"):
        parts = [list(filter(None, map(str.strip, cell.split(";")))) for cell in (*cells, "", "")]
        adjectives, seats, others = parts[:3]
        (name,) = by_label("rules/country_names.txt").get(code, ("",))
        # Not the CLDR's name, where it is one that no newspaper prints.
        usual = bare(others[0]) if others and _UNPRINTED.search(name) else name
        yield code, [*filter(None, dict.fromkeys((usual, name, *others)))], adjectives, seats


def bare(printed: str) -> str:
    """Return a name without its article."""
    return printed[4:] if printed.lower().startswith("the ") else printed
