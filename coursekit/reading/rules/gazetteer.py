"""The word lists behind names, arranged for looking up one word at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Final, Literal

from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.lexicon import by_label, rows_of, word_set

#: Nouns at the end of a name that tell a type only together with another word.
_TRADES: Final = frozenset({"sector", "trade", "field"})


@dataclass(frozen=True, slots=True)
class Known:
    """A well-known name: its words, and what bears it."""

    words: tuple[str, ...]
    name: str
    type: str
    form: Literal["state", "organisation", "office", "place"]
    key: str
    rule: str
    #: Its form, or what it is more closely: the "seat" of a state's government, a "house" that
    #: stands for a state and is no town; a "region" or "city" that may act, too.
    kind: str
    #: By which later words take it up.
    nouns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lexicon:
    """The word lists, arranged for looking up one word at a time."""

    known: dict[str, tuple[Known, ...]]
    demonyms: dict[str, str]
    speaks_for: dict[str, str]
    state_names: dict[str, str]
    heads: dict[str, str]
    adjectives: frozenset[str]
    things: frozenset[str]
    sectors: frozenset[str]
    trades: frozenset[str]
    fields: frozenset[str]
    given: frozenset[str]
    groups: dict[str, tuple[str, str]]
    modifiers: dict[str, str]
    appositions: dict[str, str]
    bodies: dict[str, tuple[str, bool]]
    generic_bodies: frozenset[str]
    body_pairs: dict[tuple[str, str], str]
    offices: frozenset[str]
    posts: frozenset[str]
    #: The type that a word beside an unknown name shows, by where it stands.
    context: dict[str, dict[str, str]]
    titles: frozenset[str]
    government: frozenset[str]
    generic_government: tuple[tuple[str, ...], ...]
    generic_openings: frozenset[str]
    actor_nouns: frozenset[str]
    quantities: frozenset[str]
    stop: frozenset[str]
    determiners: frozenset[str]
    numbers: frozenset[str]
    possessives: frozenset[str]
    locatives: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """Load the word lists, once."""
    demonyms: dict[str, str] = {}
    state_names: dict[str, str] = {}
    known: dict[str, list[Known]] = {}
    for entry in (*_states(demonyms, state_names), *_bodies(), *_places(), *_offices()):
        known.setdefault(entry.words[0], []).append(entry)
    titles, heads = by_label("rules/titles.txt"), _words_by_label("rules/name_heads.txt")
    generic = tuple(tuple(noun.split()) for noun in titles["generic government"])
    openings = frozenset(noun[0] for noun in generic)
    bodies, pairs, generic_bodies = _body_nouns()
    posts = word_set("rules/office_nouns.txt", "office")
    offices = posts | word_set("rules/office_nouns.txt", "noun")
    words = _words_by_label("rules/stop_words.txt")
    groups = dict(_groups())
    return Lexicon(
        known={
            first: tuple(sorted(entries, key=lambda entry: -len(entry.words)))
            for first, entries in known.items()
        },
        demonyms=demonyms,
        speaks_for=_speaks_for(),
        state_names=state_names,
        heads={word: label for label in heads if label not in _TRADES for word in heads[label]},
        adjectives=frozenset(by_label("rules/places.txt")["adjective"][0].split("; ")),
        things=frozenset(heads["document"] + heads["event"] + heads["place"]),
        sectors=frozenset(heads["sector"]),
        trades=frozenset(heads["trade"]),
        fields=frozenset(heads["field"]),
        given=word_set("rules/given_names.txt", *by_label("rules/given_names.txt")),
        groups=groups,
        modifiers={word: label for label, word in rows_of("rules/group_modifiers.txt")},
        appositions=_appositions(),
        bodies=bodies,
        generic_bodies=generic_bodies,
        body_pairs=pairs,
        offices=offices,
        posts=posts,
        context=_context(),
        titles=word_set("rules/titles.txt", "title"),
        government=word_set("rules/titles.txt", "government"),
        generic_government=generic,
        generic_openings=openings,
        actor_nouns=frozenset(noun.lower() for noun in groups) | openings | bodies.keys() | offices,
        quantities=word_set("rules/titles.txt", "quantity"),
        stop=frozenset(word for group in words.values() for word in group),
        determiners=frozenset(words["determiner"]),
        numbers=frozenset(words["number"]),
        possessives=frozenset(words["possessive"]),
        locatives=frozenset(words["locative"]),
    )


def _words_by_label(name: str) -> dict[str, list[str]]:
    return {label: " ".join(cells).split() for label, cells in by_label(name).items()}


def _groups() -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the nouns of groups with their type and kind, by default the noun for one of them."""
    for type_, nouns, *kind in rows_of("rules/group_heads.txt"):
        for noun in nouns.split():
            yield noun, (type_, kind[0] if kind else noun.lower().removesuffix("s"))


def _words(printed: str) -> tuple[str, ...]:
    return tuple(word.text for word in words_of(printed))


def _states(demonyms: dict[str, str], state_names: dict[str, str]) -> Iterator[Known]:
    """Yield the names of states and seats of government; fill in adjectives and usual names."""
    for code, adjectives, capital, others in _countries():
        name = _state_name(code, others)
        state_names[code] = name
        key = f"state:{code}"
        for printed in filter(None, dict.fromkeys((name, _cldr_names().get(code, ""), *others))):
            rule = f"“{printed}” names a state"
            yield Known(_words(bare(printed)), name, "state", "state", key, rule, "state")
        for printed in capital:
            rule = f"“{printed}”, a seat of government, stands for its state"
            kind = "house" if printed.startswith("the ") else "seat"
            yield Known(_words(bare(printed)), name, "state", "state", key, rule, kind)
        for adjective in adjectives:
            demonyms.setdefault(adjective, code)


def _bodies() -> Iterator[Known]:
    for type_, name, *rest in rows_of("rules/organisations.txt"):
        forms, _, nouns = (*rest, "", "", "")[:3]
        others = [form.strip() for form in forms.split(";") if form]
        key = f"organisation:{name.lower()}"
        for printed in dict.fromkeys(chain.from_iterable(map(_spellings, (name, *others)))):
            rule = f"“{printed}” is a well-known name"
            taken_up = tuple(nouns.split())
            yield Known(
                _words(bare(printed)),
                name,
                type_,
                "organisation",
                key,
                rule,
                "organisation",
                taken_up,
            )


def _spellings(printed: str) -> Iterator[str]:
    """Yield a name, and it with "U.N." for "UN", "Organisation" for "Organization"."""
    yield printed
    words = printed.split()
    for word, others in rows_of("rules/spellings.txt"):
        if word in words[: len(words) - 1] or word in words[1:]:
            for other in others.split("; "):
                yield " ".join(other if each == word else each for each in words)


def _places() -> Iterator[Known]:
    kinds = {"state of the United States": "region", "city": "city"}
    for label, names in rows_of("rules/places.txt"):
        for name in names.split("; "):
            yield Known(_words(name), name, "", "place", "", label, kinds.get(label, "place"))


def _offices() -> Iterator[Known]:
    for office in by_label("rules/titles.txt")["office"]:
        rule = f"“{office}” is an office"
        key = f"office:{office.lower()}"
        yield Known(_words(office), office, "person", "office", key, rule, "office")


def _speaks_for() -> dict[str, str]:
    """Return the state for which an organisation speaks, as the White House does."""
    return {
        f"organisation:{row[1].lower()}": f"state:{row[3]}"
        for row in rows_of("rules/organisations.txt")
        if len(row) > 3 and row[3]
    }


def _appositions() -> dict[str, str]:
    """Return what each noun beside a name tells of it."""
    found = dict.fromkeys(word_set("rules/person_nouns.txt", "noun"), "person")
    for label, nouns in rows_of("rules/appositions.txt"):
        found |= dict.fromkeys(nouns.lower().split(), label)
    return found


def _body_nouns() -> tuple[dict[str, tuple[str, bool]], dict[tuple[str, str], str], frozenset[str]]:
    """Return the nouns of bodies with type and whether they stand alone; pairs; vague nouns."""
    bodies: dict[str, tuple[str, bool]] = {}
    vague: set[str] = set()
    pairs: dict[tuple[str, str], str] = {}
    for type_, label, nouns in rows_of("rules/body_nouns.txt"):
        if label == "pairs":
            for pair in nouns.split("; "):
                first, second = pair.split()
                pairs[first, second] = type_
        else:
            bodies |= dict.fromkeys(nouns.split(), (type_, label == "alone"))
            vague.update(nouns.split() if label == "generic" else ())
    return bodies, pairs, frozenset(vague)


def _context() -> dict[str, dict[str, str]]:
    tables: dict[str, dict[str, str]] = {}
    for type_, label, words in rows_of("rules/context_nouns.txt"):
        tables.setdefault(label, {}).update(dict.fromkeys(words.split(), type_))
    return tables


def _countries() -> Iterator[tuple[str, list[str], list[str], list[str]]]:
    for row in rows_of("rules/countries.txt"):
        cells = [[part.strip() for part in cell.split(";") if part.strip()] for cell in row[1:]]
        cells += [[]] * (3 - len(cells))
        yield row[0], cells[0], cells[1], cells[2]


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
