"""The word lists behind names, arranged for looking up one word at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from coursekit.reading.word_lists import by_label, rows_of
from coursekit.reading.words import words_of

#: What kind of naming a mention is.
Form = Literal["state", "organisation", "person", "office", "group", "name", "credit"]


@dataclass(frozen=True, slots=True)
class Known:
    """A well-known name: its words, and what bears it; ``place`` when it may only say where."""

    words: tuple[str, ...]
    name: str
    type: str
    form: Form
    key: str
    rule: str
    place: bool = False


@dataclass(frozen=True)
class Lexicon:
    """The word lists, arranged for looking up one word at a time."""

    known: dict[str, tuple[Known, ...]]
    demonyms: dict[str, str]
    state_names: dict[str, str]
    heads: dict[str, str]
    groups: dict[str, tuple[str, str]]
    modifiers: dict[str, str]
    appositions: dict[str, str]
    titles: frozenset[str]
    government: frozenset[str]
    generic_government: tuple[tuple[str, ...], ...]
    generic_openings: frozenset[str]
    telling: frozenset[str]
    quantities: frozenset[str]
    stop: frozenset[str]
    determiners: frozenset[str]
    numbers: frozenset[str]
    possessives: frozenset[str]
    locatives: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """Load the word lists, once."""
    known: dict[str, list[Known]] = {}
    demonyms: dict[str, str] = {}
    state_names: dict[str, str] = {}

    def add(
        printed: str, name: str, type_: str, form: Form, key: str, rule: str, place: bool
    ) -> None:
        words = tuple(word.text for word in words_of(printed))
        known.setdefault(words[0], []).append(Known(words, name, type_, form, key, rule, place))

    for code, adjectives, capital, others in _countries():
        name = _state_name(code, others)
        state_names[code] = name
        key = f"state:{code}"
        for printed in filter(None, dict.fromkeys((name, _cldr_name(code), *others))):
            add(bare(printed), name, "state", "state", key, f"“{printed}” names a state", True)
        for printed in capital:
            rule = f"“{printed}”, a seat of government, stands for its state"
            add(bare(printed), name, "state", "state", key, rule, not printed.startswith("the "))
        for adjective in adjectives:
            demonyms.setdefault(adjective, code)
    for type_, name, *rest in rows_of("organisations.txt"):
        others = [form.strip() for form in rest[0].split(";")] if rest and rest[0] else []
        for printed in (name, *others):
            key = f"organisation:{name.lower()}"
            add(
                bare(printed),
                name,
                type_,
                "organisation",
                key,
                f"“{printed}” is a well-known name",
                False,
            )
    titles = by_label("titles.txt")
    groups = {noun: (type_, kind) for type_, noun, kind in rows_of("group_heads.txt")}
    generic = tuple(tuple(noun.split()) for noun in titles["generic government"])
    openings = frozenset(noun[0] for noun in generic)
    for office in titles["office"]:
        key = f"office:{office.lower()}"
        add(office, office, "government body", "office", key, f"“{office}” is an office", False)
    words = by_label("stop_words.txt")
    return Lexicon(
        known={
            first: tuple(sorted(entries, key=lambda entry: -len(entry.words)))
            for first, entries in known.items()
        },
        demonyms=demonyms,
        state_names=state_names,
        heads={word: label for label, word in rows_of("name_heads.txt")},
        groups=groups,
        modifiers={word: label for label, word in rows_of("group_modifiers.txt")},
        appositions=_appositions(),
        titles=frozenset(titles["title"]),
        government=frozenset(titles["government"]),
        generic_government=generic,
        generic_openings=openings,
        telling=frozenset(noun.lower() for noun in groups) | openings,
        quantities=frozenset(titles["quantity"]),
        stop=frozenset(word for group in words.values() for word in group),
        determiners=frozenset(words["determiner"]),
        numbers=frozenset(words["number"]),
        possessives=frozenset(words["possessive"]),
        locatives=frozenset(words["locative"]),
    )


def _appositions() -> dict[str, str]:
    """Return what each noun beside a name tells of it."""
    found = dict.fromkeys(" ".join(by_label("person_nouns.txt")["noun"]).split(), "person")
    for label, nouns in rows_of("appositions.txt"):
        found |= dict.fromkeys(nouns.split(), label)
    return found


def _countries() -> Iterator[tuple[str, list[str], list[str], list[str]]]:
    for row in rows_of("countries.txt"):
        cells = [[part.strip() for part in cell.split(";") if part.strip()] for cell in row[1:]]
        cells += [[]] * (3 - len(cells))
        yield row[0], cells[0], cells[1], cells[2]


def _cldr_name(code: str) -> str:
    from babel import Locale

    return str(Locale("en").territories.get(code, ""))


def _state_name(code: str, others: list[str]) -> str:
    """Return the CLDR's name, unless it is one that no newspaper prints."""
    name = _cldr_name(code)
    plain = name and not any(mark in name for mark in "-(&")
    return name if plain or not others else bare(others[0])


def bare(printed: str) -> str:
    """Return a name without its article."""
    return printed[4:] if printed.lower().startswith("the ") else printed
