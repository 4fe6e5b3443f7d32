"""How people spoil a file while they type."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from random import Random

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, SequenceNode
from spoiling import (
    EITHER,
    MARKDOWN,
    REFUSED,
    Base,
    Change,
    Place,
    is_required,
    key_line_of,
    keyed,
    last_line,
    line_changed,
    operator,
    replaced,
    says_the_default,
    scalars,
)

from coursekit.quiz.quiz_file import KINDS


@operator
def key_dropped(base: Base, chance: Random) -> Change | None:
    place = chance.choice(
        [each for each in keyed(base) if each.line == _only_of_line(base, each.line)]
    )
    first, last = place.line - 1, last_line(place.value)
    lines = base.lines
    head = lines[first]
    dash = len(head) - len(head.lstrip(" -"))
    rest = lines[last:]
    if "-" in head[:dash]:  # the hyphen goes to the key below
        if not rest or len(rest[0]) - len(rest[0].lstrip(" ")) != dash:
            return None
        rest[0] = head[:dash] + rest[0][dash:]
    text = "".join([*lines[:first], *rest])
    outcome = REFUSED if is_required(base, place) else EITHER
    return Change(text, place.line, outcome, same=says_the_default(base, place))


def _only_of_line(base: Base, line: int) -> int:
    """Return the line when exactly one key begins on it, else 0."""
    return line if sum(each.line == line for each in keyed(base)) == 1 else 0


@operator
def key_misspelt(base: Base, chance: Random) -> Change | None:
    place = chance.choice(keyed(base))
    if len(place.way) > 1 and place.way[-2] == "row":
        return None  # its keys are the author's own
    key = str(place.way[-1])
    at = chance.randrange(len(key))
    slips = [key[:at] + key[at + 1 :], key[:at] + key[at] * 2 + key[at + 1 :], key.capitalize()]
    new = chance.choice([slip for slip in slips if slip])
    text = base.text[: place.start] + new + base.text[place.start + len(key) :]
    return Change(text, place.line)


@operator
def colon_dropped(base: Base, chance: Random) -> Change | None:
    at = key_line_of(base, chance)
    line = base.lines[at]
    return line_changed(base, at, line.replace(":", "", 1)) if line.count(":") == 1 else None


@operator
def indent_broken(base: Base, chance: Random) -> Change | None:
    at = key_line_of(base, chance)
    line = base.lines[at]
    step = chance.choice([-4, -3, -2, -1, 1, 2, 3])
    indent = len(line) - len(line.lstrip(" "))
    # What stands alone in its list, or below its key, may stand further in, and says the same.
    change = line_changed(base, at, " " * max(0, indent + step) + line.lstrip(" "), EITHER)
    return replace(change, same=_values(change.content) == _values(base.text))


def _values(content: str | bytes) -> object:
    """Return what YAML says a text holds, whatever it is read for; None where it is no YAML."""
    with suppress(YAMLError):
        return YAML(typ="safe").load(content)
    return None


@operator
def indented_by_a_tab(base: Base, chance: Random) -> Change | None:
    at = key_line_of(base, chance)
    return line_changed(base, at, "\t" + base.lines[at].lstrip(" "))


@operator
def id_doubled(base: Base, chance: Random) -> Change | None:
    ids = [each for each in base.places if each.way[-1] == "id" and len(each.way) == 3]
    if len(ids) < 2:
        return None
    one, other = chance.sample(ids, 2)
    return replaced(base, one, other.value.value)


@operator
def key_doubled(base: Base, chance: Random) -> Change | None:
    at = key_line_of(base, chance)
    line = base.lines[at]
    if line.lstrip().startswith("-") or line.rstrip().endswith((":", ">-")):
        return None
    lines = base.lines
    lines.insert(at + 1, line)
    return Change("".join(lines), at + 2)


@operator
def type_changed(base: Base, chance: Random) -> Change | None:
    place = chance.choice(scalars(base))
    # A number, true or a date is a text where a text is asked for.
    new, outcome = chance.choice(
        [
            ("[x, y]", EITHER),
            ("{x: y}", REFUSED),
            ("72", EITHER),
            ("true", EITHER),
            ("2024-11-12", EITHER),
            ("[[x]]", EITHER),
            ("1.5", EITHER),
        ]
    )
    return replaced(base, place, new, outcome=outcome)


@operator
def value_emptied(base: Base, chance: Random) -> Change | None:
    place = chance.choice([each for each in scalars(base) if each.key is not None])
    new = chance.choice(["", "''", '" "', "~"])
    outcome = REFUSED if is_required(base, place) else EITHER
    return replaced(base, place, new, outcome=outcome)


@operator
def list_turned_into_text(base: Base, chance: Random) -> Change | None:
    lists = [
        each
        for each in base.places
        if isinstance(each.value, SequenceNode | MappingNode) and each.is_flow
    ]
    if not lists:
        return None
    # A hint may be one text.
    return replaced(base, chance.choice(lists), "only a text", outcome=EITHER)


@operator
def text_turned_into_list(base: Base, chance: Random) -> Change | None:
    place = chance.choice([each for each in scalars(base) if each.way[-1] in MARKDOWN])
    return replaced(base, place, "[a text, another]")


@operator
def wrong_kind(base: Base, chance: Random) -> Change | None:
    place = chance.choice([each for each in base.places if each.way[-1] == "kind"])
    new = chance.choice(["quiz", "multiple-choice", "essay", "Choice", "order ", "12"])
    return replaced(base, place, f"'{new}'")


@operator
def kind_of_another(base: Base, chance: Random) -> Change | None:
    place = chance.choice([each for each in base.places if each.way[-1] == "kind"])
    likely = {"choice", "choices"} if place.value.value in {"choice", "choices"} else set()
    return replaced(base, place, chance.choice(sorted(KINDS.keys() - likely - {place.value.value})))


@operator
def quotation_mark_left_open(base: Base, chance: Random) -> Change | None:
    place = chance.choice([each for each in scalars(base) if each.value.style is None])
    start = place.value.start_mark.index
    text = base.text[:start] + chance.choice("\"'") + base.text[start:]
    return Change(text, base.text.count("\n", 0, start) + 1)


@operator
def bracket_left_open(base: Base, chance: Random) -> Change | None:
    lists = [
        each
        for each in base.places
        if isinstance(each.value, SequenceNode | MappingNode) and each.value.flow_style
    ]
    if not lists:
        return None
    place = chance.choice(lists)
    end = place.value.end_mark.index
    text = base.text[: end - 1] + base.text[end:]
    return Change(text, place.value.start_mark.line + 1)


@operator
def colon_in_a_text(base: Base, chance: Random) -> Change | None:
    flow = chance.choice([each for each in scalars(base, texts_only=True) if _in_block(base, each)])
    return replaced(base, flow, "The answer: none of these")


def _in_block(base: Base, place: Place) -> bool:
    line = base.lines[place.line - 1]
    return "{" not in line and place.value.style is None


@operator
def text_begun_with_a_sign(base: Base, chance: Random) -> Change | None:
    place = chance.choice([each for each in scalars(base) if each.value.style is None])
    start = place.value.start_mark.index
    sign = chance.choice(["@", "`", "%", "*", "!", ", ", "]", "}", "? ", "- ", "|", ">"])
    text = base.text[:start] + sign + base.text[start:]
    # "- " in brackets and "|" above nothing may be read.
    return Change(text, base.text.count("\n", 0, start) + 1, EITHER)


@operator
def dash_dropped(base: Base, chance: Random) -> Change | None:
    lines = base.lines
    dashed = [at for at, line in enumerate(lines) if line.lstrip().startswith("- ")]
    at = chance.choice(dashed)
    # Without its dash a plain text goes on with the text above it.
    outcome = REFUSED if re.match(r" *- ([\w-]+:|\{)", lines[at]) else EITHER
    return line_changed(base, at, lines[at].replace("- ", "  ", 1), outcome)


@operator
def cut_short(base: Base, chance: Random) -> Change | None:
    at = chance.randrange(len(base.text) // 4, len(base.text) - 2)
    text = base.text[:at]
    # What is cut at the end of a question is a shorter quiz.
    return Change(text, text.rstrip("\n").count("\n") + 1, EITHER)


@operator
def second_document(base: Base, chance: Random) -> Change | None:
    at = key_line_of(base, chance)
    lines = base.lines
    lines.insert(at, "---\n")
    return Change("".join(lines), at + 1)


@operator
def day_that_there_is_not(base: Base, chance: Random) -> Change | None:
    days = [each for each in base.places if each.way[-1] in {"as_of", "review_after"}]
    if not days:
        return None
    new = chance.choice(["2024-13-45", "2023-02-29", "0000-00-00", "12 November", "2024-11"])
    return replaced(base, chance.choice(days), new)
