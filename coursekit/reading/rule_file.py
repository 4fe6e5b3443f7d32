"""A file of rules: a table whose lines know where they stand."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from sys import intern
from typing import Final, Self

Classes = Mapping[str, Collection[str]]
_BAR: Final = re.compile(r"(?<=\s)\|(?=\s|$)")
#: The columns that hold what is looked for; every file has one of them.
_SOUGHT: Final = ("pattern", "when")


@dataclass(eq=False, slots=True)
class Rule(dict[str, str]):
    """One line of a file of rules: its cells, by the heads of their columns."""

    name: str
    #: The pattern or the conditions, as written.
    pattern: str
    example: str
    #: Where it stands: "time/expressions.rules:12".
    place: str
    #: Sentences in which it must not be found.
    counter_examples: list[str] = field(default_factory=list)

    # Two lines that say the same are two.
    __eq__ = object.__eq__
    __hash__ = object.__hash__  # type: ignore[assignment]

    def fault(self, what: str) -> ValueError:
        """Return the error that says what is wrong with this rule, and where it stands."""
        return ValueError(f"{self.place}: {what}, in the rule {self.name!r}: {self.pattern!r}")


NO_RULE: Final = Rule("", "", "", "")


class Reason(str):
    """A plain sentence for the column ``why``, which knows the rule that it comes from."""

    __slots__ = ("rule",)
    rule: Rule

    def __new__(cls, sentence: str, rule: Rule) -> Self:
        """Take a sentence that a room has put into words."""
        reason = super().__new__(cls, sentence)
        reason.rule = rule
        return reason

    @classmethod
    def of(cls, rule: Rule, **words: object) -> Self:
        """Return what a rule says in its column ``because``, with some words of the text in it."""
        return cls(rule["because"].format_map(words), rule)

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)  # a copy elsewhere is a plain sentence


@dataclass(frozen=True, slots=True)
class RuleFile:
    """The rules of one file, in their order, and the phrases that their patterns may name."""

    rules: tuple[Rule, ...]
    phrases: Mapping[str, str]


@cache
def rule_file(name: str) -> RuleFile:
    """Read a file of rules; its name is a path below ``coursekit/reading``."""
    path = files("coursekit.reading").joinpath(name)
    return rules_in(path.read_text(encoding="utf-8"), name)


def rules_in(text: str, name: str = "rules") -> RuleFile:
    """Read rules from the text of a file."""
    rules: list[Rule] = []
    phrases: dict[str, str] = {}
    lines = (
        (number, [intern(cell.strip()) for cell in _BAR.split(line)])
        for number, line in enumerate(text.splitlines(), 1)
        if line.strip() and not line.startswith("#")
    )
    _, heads = next(lines)
    sought = next(filter(heads.__contains__, _SOUGHT), "")
    if not {"name", "example", sought} <= set(heads):
        raise ValueError(f"{name}: the columns are name, pattern or when, values and example")
    for number, cells in lines:
        place, first = f"{name}:{number}", cells[0]
        if first.startswith("!") and rules:
            rules[-1].counter_examples.append(" | ".join(cells).removeprefix("!").strip())
        elif first.startswith("=") and len(cells) == 2:
            phrases[first.removeprefix("=").strip()] = cells[1]
        elif len(cells) == len(heads):
            row = dict(zip(heads, cells, strict=True))
            rules.append(Rule(row["name"], row[sought], row["example"], place))
            rules[-1].update(row)
        else:
            raise ValueError(f"{place}: expected {len(heads)} columns, found {len(cells)}")
    return RuleFile(tuple(rules), phrases)
