"""The word lists behind names, arranged for looking up one word at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Final, Literal

from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.lexicon import by_label, rows_of, word_set

_TITLES: Final = "rules/titles.txt"
#: Nouns at the end of a name that tell a type only together with another word.
_TRADES: Final = frozenset({"sector", "trade", "field"})


@dataclass(frozen=True, slots=True)
class Known:
    """A well-known name: its words, and what bears it."""

    words: tuple[str, ...]
    name: str
    type: str
    form: Literal["", "state", "organisation", "office", "place"]
    key: str
    rule: str
    #: Its form, or what it is more closely: the "seat" of a state's government, a "house" that
    #: stands for a state and is no town; a "region" or "city" that may act, too.
    kind: str
    #: By which later words take it up.
    nouns: tuple[str, ...] = ()


#: What stands for a well-known name where there is none.
UNKNOWN: Final = Known((), "", "", "", "", "", "")


class Lexicon:
    """The word lists, arranged for looking up one word at a time."""

    def __init__(self) -> None:
        names = [*_states(), *_bodies(), *_places(), *_offices()]
        titles, heads = by_label(_TITLES), _words_by_label("rules/name_heads.txt")
        offices, stops = "rules/office_nouns.txt", _words_by_label("rules/stop_words.txt")
        #: Well-known names by their first word, the longest first.
        self.known: dict[str, list[Known]] = {}
        for name in sorted(names, key=lambda name: -len(name.words)):
            self.known.setdefault(name.words[0], []).append(name)
        self.state_names: dict[str, str] = {}
        self.demonyms: dict[str, str] = {}
        for code, adjectives, _, others in _countries():
            self.state_names[code] = _state_name(code, others)
            for adjective in adjectives:
                self.demonyms.setdefault(adjective, code)
        self.speaks_for = {
            f"organisation:{row[1].lower()}": f"state:{row[3]}"
            for row in rows_of("rules/organisations.txt")
            if row[3:] and row[3]
        }
        self.heads = {
            word: label for label in heads if label not in _TRADES for word in heads[label]
        }
        self.adjectives = frozenset(by_label("rules/places.txt")["adjective"][0].split("; "))
        self.things = frozenset(heads["document"] + heads["event"] + heads["place"])
        self.sectors = frozenset(heads["sector"])
        self.trades = frozenset(heads["trade"])
        self.fields = frozenset(heads["field"])
        self.given = word_set("rules/given_names.txt", *by_label("rules/given_names.txt"))
        self.groups = dict(_groups())
        self.modifiers = {word: label for label, word in rows_of("rules/group_modifiers.txt")}
        #: What each noun beside a name tells of it.
        self.appositions = dict.fromkeys(word_set("rules/person_nouns.txt", "noun"), "person")
        for label, nouns in rows_of("rules/appositions.txt"):
            self.appositions |= dict.fromkeys(nouns.lower().split(), label)
        self._read_bodies()
        self.posts = word_set(offices, "office")
        self.offices = self.posts | word_set(offices, "noun")
        #: The type that a word beside an unknown name shows, by where it stands.
        self.context: dict[str, dict[str, str]] = {}
        for type_, label, words in rows_of("rules/context_nouns.txt"):
            self.context.setdefault(label, {}).update(dict.fromkeys(words.split(), type_))
        self.titles, self.government = word_set(_TITLES, "title"), word_set(_TITLES, "government")
        self.generic_government = titles["generic government"]
        self.generic_openings = frozenset(noun.split()[0] for noun in self.generic_government)
        groups = frozenset(map(str.lower, self.groups))
        self.actor_nouns = groups | self.generic_openings | self.bodies.keys() | self.offices
        self.quantities = word_set(_TITLES, "quantity")
        self.stop = frozenset(chain.from_iterable(stops.values()))
        self.determiners = frozenset(stops["determiner"])
        #: Words behind which somebody is described who was named before them.
        self.leading_away = self.stop - self.determiners - {"and"}
        self.numbers = frozenset(stops["number"])
        self.possessives = frozenset(stops["possessive"])
        self.locatives = frozenset(stops["locative"])

    def _read_bodies(self) -> None:
        """Read the nouns of bodies: their type and whether they stand alone; pairs; vague ones."""
        self.bodies: dict[str, tuple[str, bool]] = {}
        self.body_pairs: dict[tuple[str, ...], tuple[str, bool]] = {}
        self.generic_bodies: set[str] = set()
        for type_, label, nouns in rows_of("rules/body_nouns.txt"):
            if label == "pairs":
                self.body_pairs |= {
                    tuple(pair.split()): (type_, True) for pair in nouns.split("; ")
                }
                continue
            self.bodies |= dict.fromkeys(nouns.split(), (type_, label == "alone"))
            if label == "generic":
                self.generic_bodies.update(nouns.split())


@cache
def lexicon() -> Lexicon:
    """Load the word lists, once."""
    return Lexicon()


def _words_by_label(name: str) -> dict[str, list[str]]:
    return {label: " ".join(cells).split() for label, cells in by_label(name).items()}


def _groups() -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the nouns of groups with their type and kind, by default the noun for one of them."""
    for type_, nouns, *kind in rows_of("rules/group_heads.txt"):
        for noun in nouns.split():
            yield noun, (type_, kind[0] if kind else noun.lower().removesuffix("s"))


def _words(printed: str) -> tuple[str, ...]:
    return tuple(word.text for word in words_of(printed))


def _states() -> Iterator[Known]:
    """Yield the names of states and seats of government."""
    for code, _, capital, others in _countries():
        name, key = _state_name(code, others), f"state:{code}"
        for printed in filter(None, dict.fromkeys((name, _cldr_names().get(code, ""), *others))):
            rule = f"“{printed}” names a state"
            yield Known(_words(bare(printed)), name, "state", "state", key, rule, "state")
        for printed in capital:
            rule = f"“{printed}”, a seat of government, stands for its state"
            kind = "house" if printed.startswith("the ") else "seat"
            yield Known(_words(bare(printed)), name, "state", "state", key, rule, kind)


def _bodies() -> Iterator[Known]:
    for type_, name, *rest in rows_of("rules/organisations.txt"):
        forms, _, nouns = (*rest, "", "", "")[:3]
        others = [form.strip() for form in forms.split(";") if form]
        key, taken_up = f"organisation:{name.lower()}", tuple(nouns.split())
        for printed in dict.fromkeys(chain.from_iterable(map(_spellings, (name, *others)))):
            rule, words = f"“{printed}” is a well-known name", _words(bare(printed))
            yield Known(words, name, type_, "organisation", key, rule, "organisation", taken_up)


def _spellings(printed: str) -> Iterator[str]:
    """Yield a name, and it with "U.N." for "UN", "Organisation" for "Organization"."""
    yield printed
    words = printed.split()
    for word, others in rows_of("rules/spellings.txt"):
        if word in words and len(words) > 1:
            for other in others.split("; "):
                yield " ".join(other if each == word else each for each in words)


def _places() -> Iterator[Known]:
    # Where one of these acts, it is the government of a city, or a state like others.
    kinds = {"state of the United States": ("region", "state"), "city": ("city", "government body")}
    for label, names in rows_of("rules/places.txt"):
        kind, type_ = kinds.get(label, ("place", "state"))
        for name in names.split("; "):
            rule = f"“{name}”, a {label}, acts"
            yield Known(_words(name), name, type_, "place", "", rule, kind)


def _offices() -> Iterator[Known]:
    for office in by_label(_TITLES)["office"]:
        rule = f"“{office}” is an office"
        key = f"office:{office.lower()}"
        yield Known(_words(office), office, "person", "office", key, rule, "office")


def _countries() -> Iterator[tuple[str, list[str], list[str], list[str]]]:
    for row in rows_of("rules/countries.txt"):
        code, *cells = (*row, "", "", "")[:4]
        parts = [[part for part in map(str.strip, cell.split(";")) if part] for cell in cells]
        yield code, parts[0], parts[1], parts[2]


@cache
def _cldr_names() -> dict[str, str]:
    return {row[0]: row[1] for row in rows_of("rules/country_names.txt")}


def _state_name(code: str, others: list[str]) -> str:
    """Return the CLDR's name, unless it is one that no newspaper prints."""
    name = _cldr_names().get(code, "")
    plain = name and not any(mark in name for mark in "-(&")
    return name if plain or not others else bare(others[0])


def bare(printed: str) -> str:
    """Return a name without its article."""
    return printed[4:] if printed.lower().startswith("the ") else printed
