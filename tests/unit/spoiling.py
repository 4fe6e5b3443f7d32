"""Valid quiz files, spoilt as people and worse spoil them: by named operators, one place at a time.

Each application knows the line that it changed, the lines on which the constructs around that
place begin, and what must come of it.  The operators are in ``spoiling_slips`` and
``spoiling_hostile``; ``spoilt_files`` applies them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from quiz_files import EVERY_KIND, QUIZ
from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from coursekit.quiz.quiz_file import KINDS

NOTEBOOK_QUIZZES: Final = Path(__file__).parents[2] / "notebooks/quizzes"
#: What must come of a change.
REFUSED, LOADED, EITHER = "refused", "loaded", "either"


class Place(NamedTuple):
    """A key or a list item of a file, by its places in the text."""

    way: tuple[str | int, ...]
    key: Node | None
    value: Node

    @property
    def start(self) -> int:
        return (self.key or self.value).start_mark.index

    @property
    def line(self) -> int:
        return (self.key or self.value).start_mark.line + 1

    @property
    def is_flow(self) -> bool:
        """Whether it is one plain or quoted text on one line, or lies in braces on it."""
        return self.value.start_mark.line == self.value.end_mark.line


@dataclass(frozen=True)
class Base:
    """A valid file."""

    name: str
    text: str
    places: tuple[Place, ...]

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines(keepends=True)


@dataclass(frozen=True)
class Change:
    """What an operator made: the spoilt file, where, and what must come of it."""

    content: str | bytes
    line: int
    outcome: str = REFUSED
    same: bool = False  # it still says what it said


@dataclass(frozen=True)
class Spoilt:
    """One application of an operator to one file."""

    number: int
    base: Base
    operator: str
    change: Change

    @property
    def heads(self) -> set[int]:
        """The lines on which the constructs around the changed line begin, its question's included.

        Outside of the questions, the head of the file is the line of its first key; the list of
        questions is a head where it holds a single one, which is then all that makes it a list.
        """
        lines = self.base.lines
        line = min(self.change.line, len(lines))
        top = self.base.places[0].line
        around = {top} if line < _first_question(self.base) else set()
        for place in self.base.places:
            value = place.value
            inner = value.start_mark.line + 1 <= line <= last_line(value)
            is_single = isinstance(value, SequenceNode) and len(value.value) == 1
            is_part = len(place.way) > 1 and isinstance(value, MappingNode | SequenceNode)
            if (is_part or is_single) and inner:
                around |= {place.line, value.start_mark.line + 1}
        return around or {top}

    @property
    def question(self) -> range:
        """The lines of the question that was changed, or all lines."""
        for place in self.base.places:
            if len(place.way) == 2 and place.way[0] == "questions":
                lines = range(place.line, last_line(place.value) + 1)
                if self.change.line in lines:
                    return lines
        return range(1, len(self.base.lines) + 2)


def last_line(node: Node) -> int:
    """Return the last line of a value; a block ends, for YAML, where the next thing begins."""
    end = node.end_mark
    if isinstance(node, MappingNode | SequenceNode) and not node.flow_style:
        return int(end.line)
    return int(end.line) + (1 if end.column else 0)


def _first_question(base: Base) -> int:
    return next(place.line for place in base.places if len(place.way) == 2)


@cache
def bases() -> tuple[Base, ...]:
    """Return the valid files."""
    texts = {"QUIZ": QUIZ, EVERY_KIND.name: EVERY_KIND.read_text(encoding="utf-8")}
    texts |= {
        path.name: path.read_text(encoding="utf-8")
        for path in sorted(NOTEBOOK_QUIZZES.glob("*.yaml"))
    }
    return tuple(
        Base(name, text, tuple(_places(YAML(typ="safe", pure=True).compose(text))))
        for name, text in texts.items()
    )


def _places(node: Node, way: tuple[str | int, ...] = ()) -> Iterator[Place]:
    if isinstance(node, MappingNode):
        for key, value in node.value:
            yield Place((*way, key.value), key, value)
            yield from _places(value, (*way, key.value))
    elif isinstance(node, SequenceNode):
        for place, value in enumerate(node.value):
            yield Place((*way, place), None, value)
            yield from _places(value, (*way, place))


Operator = Callable[[Base, Random], Change | None]
OPERATORS: Final[dict[str, Operator]] = {}


def operator(make: Operator) -> Operator:
    """Name an operator: it changes one place, or gives None where the file has no fit one."""
    OPERATORS[make.__name__.replace("_", " ")] = make
    return make


def keyed(base: Base) -> list[Place]:
    return [place for place in base.places if place.key is not None]


def scalars(base: Base, *, texts_only: bool = False) -> list[Place]:
    """Values on one line that are no key and no list."""
    return [
        place
        for place in base.places
        if isinstance(place.value, ScalarNode)
        and place.is_flow
        and place.value.style not in ("|", ">")
        and (not texts_only or place.way[-1] in MARKDOWN)
    ]


#: Keys whose text is Markdown, whatever the kind.
MARKDOWN: Final = frozenset({"prompt", "feedback", "if_wrong", "if_true", "if_false"})


def is_required(base: Base, place: Place) -> bool:
    """Whether the model demands the key: for keys of a file and of a question."""
    if len(place.way) == 1:
        return place.way[0] in {"format", "quiz", "questions"}
    if len(place.way) == 3 and isinstance(place.way[-1], str):
        kind = next(
            each.value.value for each in base.places if each.way == (*place.way[:2], "kind")
        )
        return KINDS[kind].model_fields[place.way[-1]].is_required()
    return False


def says_the_default(base: Base, place: Place) -> bool:
    """Whether a key of a question says what the question does without it."""
    if len(place.way) != 3 or not isinstance(place.value, ScalarNode):
        return False
    kind = next(each.value.value for each in base.places if each.way == (*place.way[:2], "kind"))
    field = KINDS[kind].model_fields.get(str(place.way[-1]))
    return field is not None and str(field.default) == place.value.value


def replaced(base: Base, place: Place, new: str, **more: object) -> Change:
    """Put something else in the place of a value."""
    start, end = place.value.start_mark.index, place.value.end_mark.index
    text = base.text[:start] + new + base.text[end:]
    return Change(text, base.text.count("\n", 0, start) + 1, **more)  # type: ignore[arg-type]


def line_changed(base: Base, at: int, new: str, outcome: str = REFUSED) -> Change:
    lines = base.lines
    lines[at] = new
    return Change("".join(lines), at + 1, outcome)


def key_line_of(base: Base, chance: Random) -> int:
    """Return the place of a line that begins with a key, inside the questions."""
    lines = base.lines
    first = next(at for at, line in enumerate(lines) if line.startswith("questions:")) + 1
    starts = {place.line - 1 for place in keyed(base)}
    return chance.choice([at for at in range(first, len(lines)) if at in starts])
