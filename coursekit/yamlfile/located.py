"""What a hand-written file says, with the line of each value, and its faults.

Nothing in here knows YAML or what a file is about.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from coursekit.errors import AuthoredFileError, Fault

#: The way from the top of a file to a value: keys of mappings and places in lists.
Way = tuple[str | int, ...]

#: So many faults of a file are told one by one; who mends these reads no more anyway.
MOST_FAULTS: Final = 50
_WORD_FOR: Final[Mapping[type, str]] = {
    bool: "true or false",
    date: "a date",
    dict: "keys with values",
    float: "a number",
    int: "a number",
    list: "a list",
    str: "a text",
    type(None): "nothing",
}


@dataclass(frozen=True)
class Located(Mapping[str, Any]):
    """What a file says, as plain values, with the line of each.

    Reads like the dictionary at the top of the file.

    Attributes
    ----------
    path : pathlib.Path
        The file.
    data : dict
        Texts, numbers, booleans, dates, None, lists and dictionaries with text keys.
    lines : dict
        Line, counted from 1, of each key and each list item, by its way from the top.
    written : dict
        How a value that is no text was typed (``72``, ``2024-11-12``), by its way.
    faults : list of Fault
        What is wrong already: a format that is not ours, a key or an id of a list said twice.
    """

    path: Path
    data: dict[str, Any]
    lines: dict[Way, int] = field(repr=False)
    written: dict[Way, str] = field(repr=False)
    faults: list[Fault] = field(default_factory=list)

    def __getitem__(self, key: str) -> Any:
        return self.data[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.data)

    def __len__(self) -> int:
        return len(self.data)

    def at(self, *way: str | int) -> Any:
        """Return the value at the end of `way`, None when it leads nowhere."""
        value: Any = self.data
        for step in way:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                return None
        return value

    def line(self, *way: str | int) -> int:
        """Return the line of the key or item at `way`, else of what is nearest above it."""
        while way and way not in self.lines:
            way = way[:-1]
        return self.lines.get(way, 1)

    def fault(self, message: str, *way: str | int) -> Fault:
        """Make a fault of what stands at `way`, named as a person would: *question x, option 2*."""
        return Fault(printable(message), line=self.line(*way), where=printable(self._named(way)))

    def _named(self, way: Way) -> str:
        names = []
        for depth, step in enumerate(way):
            if not isinstance(step, int) or not depth:
                continue
            item = self.at(*way[: depth + 1])
            known = item.get("id") if isinstance(item, dict) else None
            name = shortened(known) if isinstance(known, str) and known else str(step + 1)
            names.append(f"{str(way[depth - 1]).removesuffix('s')} {name}")
        return ", ".join(names)


def unknown_keys(located: Located, known: Collection[str], *way: str | int) -> list[Fault]:
    """Return a fault for each key at `way` that is not in `known`, with the nearest known one."""
    found = located.at(*way)
    if not isinstance(found, dict):
        return []
    return [
        located.fault(f"the key {as_code(key)} is unknown. {nearest(key, known)}", *way, key)
        for key in found
        if key not in known
    ]


def refuse(path: Path | str, faults: Iterable[Fault]) -> None:
    """Raise one error that lists the `faults` of a file in the order of its lines, if any.

    Of very many the first are listed, and the rest counted.

    Raises
    ------
    AuthoredFileError
        There is at least one fault.
    """
    found = set(faults)
    ordered = first_of(found)
    if len(ordered) == 1:
        raise AuthoredFileError(
            ordered[0].in_words(), path=path, line=ordered[0].line, faults=tuple(ordered)
        )
    if ordered:
        told = "".join(f"\n- line {fault.line}: {fault.in_words()}" for fault in ordered)
        raise AuthoredFileError(
            f"{len(found)} faults to mend:{told}", path=path, faults=tuple(ordered)
        )


def first_of(faults: Iterable[Fault]) -> list[Fault]:
    """Return the faults of a file in the order of its lines: of very many the first, and a count.

    Examples
    --------
    >>> first_of(Fault("Mend it.", line) for line in range(99, 0, -1))[-1].in_words()
    '49 more faults from here on. Correct those above first.'
    """
    ordered = sorted(set(faults), key=lambda fault: (fault.line, fault.message))
    if (more := len(ordered) - MOST_FAULTS) > 0:
        rest = f"{more} more faults from here on. Correct those above first."
        ordered[MOST_FAULTS:] = [Fault(rest, line=ordered[MOST_FAULTS].line)]
    return ordered


def nearest(key: str, known: Collection[str]) -> str:
    """Suggest the known name that a key was perhaps meant to be, else name them all."""
    near = difflib.get_close_matches(shortened(key.lower()), known, n=1, cutoff=0.7)
    if near:
        return f"Did you mean `{near[0]}`?"
    return f"Expected one of: {listed(known)}."


def listed(names: Iterable[str]) -> str:
    """Return names in a row, each as code."""
    return ", ".join(f"`{name}`" for name in names)


def printable(text: str) -> str:
    r"""Write out what a terminal would obey and an eye would not see.

    Examples
    --------
    >>> printable("a\x1b[2Jb")
    'a\\x1b[2Jb'
    """
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )


def shortened(text: str, most: int = 60) -> str:
    """Return a text, or its beginning where it is long."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def as_code(value: object) -> str:
    """Return what a file says as it is shown in a message: short, printable, as code.

    Examples
    --------
    >>> as_code("maybe")
    '`maybe`'
    """
    return f"`{printable(shortened(str(value)))}`"


def kind_of(value: Any) -> str:
    """Say what a value is, as a person would: *a list*, *a text*."""
    return next((word for kind, word in _WORD_FOR.items() if isinstance(value, kind)), "a value")
