"""Files that an instructor writes by hand: YAML, with the line of every fault.

A case file, a quiz or a list of terms is typed by a person, so a mistake in it is answered like
one by a good copy editor: all faults at once, each with its line, what is wrong, and how to mend
it.  Nothing in here knows what a file is about; the caller brings a pydantic model
(:func:`load`), or looks at the plain values (:func:`load_yaml`).
"""

from __future__ import annotations

import difflib
import json
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from coursekit.errors import AuthoredFileError, Fault

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

FORMAT: Final = 1

#: The way from the top of a file to a value: keys of mappings and places in lists.
Way = tuple[str | int, ...]
Model = TypeVar("Model", bound="BaseModel")

_PLAIN_TAGS: Final = frozenset(
    f"tag:yaml.org,2002:{name}"
    for name in ("bool", "float", "int", "map", "null", "seq", "str", "timestamp")
)
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
#: What YAML's own complaints mean to a person who wrote a sentence after a colon.
_YAML_REMEDIES: Final[Mapping[str, str]] = {
    "mapping values are not allowed": "a colon followed by a space stands inside a text. Put the"
    " whole text between quotation marks, or check the indentation of this line",
    "'\\t' that cannot start any token": "the line is indented with a tab. Indent with spaces",
    "cannot start any token": "a text begins with a character that YAML keeps for itself. Put the"
    " whole text between quotation marks",
    "found unexpected end of stream": "a quotation mark is opened here and never closed. Close it",
    "expected <block end>": "this line does not line up with those above it. Give the keys that"
    " belong together the same indentation; a text that begins with a quotation mark must also"
    " end with it",
    "could not find expected ':'": "a key has no colon after it, or a text runs over its line."
    " Write `key: value`, or indent the text that goes on",
    "stream end": "the file ends in the middle of something. Close the brackets, or give the last"
    " key its colon",
    "expected ',' or": "a text inside brackets or braces holds a comma, a colon or a bracket of its"
    " own. Put it between quotation marks",
    "found another document": "a line of three hyphens begins a second document. Keep one"
    " document in each file",
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
        return Fault(message, line=self.line(*way), where=self._named(way))

    def _named(self, way: Way) -> str:
        names = []
        for depth, step in enumerate(way):
            if not isinstance(step, int) or not depth:
                continue
            item = self.at(*way[: depth + 1])
            known = item.get("id") if isinstance(item, dict) else None
            name = known if isinstance(known, str) and known else str(step + 1)
            names.append(f"{str(way[depth - 1]).removesuffix('s')} {name}")
        return ", ".join(names)


def load_yaml(path: Path | str) -> Located:
    """Read a YAML file that says ``format: 1``, and refuse it when it has faults.

    Parameters
    ----------
    path : pathlib.Path or str
        The file, in UTF-8.

    Returns
    -------
    Located
        Its values with their lines.

    Raises
    ------
    AuthoredFileError
        The file is missing, empty, no UTF-8 text, no YAML, holds no keys at its top, is of
        another format, or says a key or an id of a list twice.
    """
    located = read_yaml(path)
    refuse(path, located.faults)
    return located


def read_yaml(path: Path | str) -> Located:
    """Read a YAML file as :func:`load_yaml` does, but keep the faults for later.

    For a caller that looks for more of them, and refuses the file with all at once.

    Raises
    ------
    AuthoredFileError
        The file is missing, empty, no UTF-8 text, no YAML, or holds no keys at its top.
    """
    path = Path(path)
    reading = _Reading()
    top = reading.value_of(_composed(path, _text_of(path)))
    if not isinstance(top, dict):
        raise AuthoredFileError(
            f"The file must hold keys with values, beginning with `format: {FORMAT}`;"
            f" found {_kind_of(top)}.",
            path=path,
            line=1,
        )
    located = Located(path, top, reading.lines, reading.written)
    located.faults.extend([*reading.faults, *_format_faults(located), *_doubled_ids(located)])
    return located


def unknown_keys(located: Located, known: Collection[str], *way: str | int) -> list[Fault]:
    """Return a fault for each key at `way` that is not in `known`, with the nearest known one."""
    found = located.at(*way)
    if not isinstance(found, dict):
        return []
    return [
        located.fault(f"the key `{key}` is unknown. {_nearest(key, known)}", *way, key)
        for key in found
        if key not in known
    ]


def refuse(path: Path | str, faults: Iterable[Fault]) -> None:
    """Raise one error that lists all `faults` of a file in the order of its lines, if any.

    Raises
    ------
    AuthoredFileError
        There is at least one fault.
    """
    ordered = sorted(set(faults), key=lambda fault: (fault.line, fault.message))
    if len(ordered) == 1:
        raise AuthoredFileError(
            ordered[0].told(), path=path, line=ordered[0].line, faults=tuple(ordered)
        )
    if ordered:
        told = "".join(f"\n- line {fault.line}: {fault.told()}" for fault in ordered)
        raise AuthoredFileError(
            f"{len(ordered)} faults to mend:{told}", path=path, faults=tuple(ordered)
        )


def load(path: Path | str, model: type[Model]) -> Model:
    """Read a YAML file into a pydantic model.

    A number or a date that stands where the model asks for a text is taken as it was typed.
    """
    located = read_yaml(path)
    made, faults = fitted(located, model)
    refuse(path, [*located.faults, *faults])
    assert made is not None  # noqa: S101 (no fault means that the model was made)
    return made


def fitted(located: Located, model: type[Model]) -> tuple[Model | None, list[Fault]]:
    """Fit what a file says into a pydantic model.

    Parameters
    ----------
    located : Located
        What the file says.
    model : type of pydantic.BaseModel
        Its fields' descriptions become the advice in the faults.

    Returns
    -------
    tuple of (Model or None, list of Fault)
        The model, or None and every fault.
    """
    from pydantic import ValidationError

    tried: set[Way] = set()
    while True:
        try:
            return model.model_validate(located.data), []
        except ValidationError as error:
            details = [each for each in error.errors(include_url=False) if not _is_echo(each)]
        texts = {_way_in(located, detail["loc"]) for detail in details if _wants_text(detail)}
        texts = {way for way in texts if way in located.written} - tried
        if not texts:
            schema = model.model_json_schema()
            return None, [_explained(located, detail, schema) for detail in details]
        tried |= texts
        for way in texts:
            located.at(*way[:-1])[way[-1]] = located.written[way]


def json_schema(model: type[BaseModel]) -> str:
    """Return the JSON Schema of a file, as text: editors complete from it.

    Parameters
    ----------
    model : type of pydantic.BaseModel
        What the file holds.
    """
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **model.model_json_schema(),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _wants_text(detail: ErrorDetails) -> bool:
    return detail["type"] == "string_type"


def _text_of(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise AuthoredFileError(
            f"The file is missing from the folder {path.resolve().parent}. Check its name and its"
            " folder.",
            path=path,
        ) from None
    except OSError as error:
        raise AuthoredFileError(
            f"The file cannot be opened ({error.strerror}). Check that it is a file and that you"
            " may read it.",
            path=path,
        ) from None
    advice = "Save it as plain text in UTF-8."
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise AuthoredFileError(f"Expected UTF-8, found UTF-16. {advice}", path=path)
    if b"\0" in raw:
        line = raw.count(b"\n", 0, raw.index(b"\0")) + 1
        raise AuthoredFileError(
            f"Expected a text, found binary data. {advice}", path=path, line=line
        )
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise AuthoredFileError(
            f"Expected UTF-8, found the byte 0x{raw[error.start]:02X}, as in Windows-1252 or"
            f" Latin-1. {advice}",
            path=path,
            line=line,
        ) from None


def _composed(path: Path, text: str) -> Node:
    """Parse the text into YAML's nodes, which know their lines."""
    try:
        node: Node | None = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = str(error.problem or error.context)
        if "unexpected end of stream" in problem and error.context_mark:
            mark = error.context_mark
        plain = next(
            (remedy for sign, remedy in _YAML_REMEDIES.items() if sign in problem), problem
        )
        raise AuthoredFileError(
            f"This is no valid YAML: {plain}.", path=path, line=mark.line + 1 if mark else None
        ) from None
    except YAMLError:
        # Only the reader of characters raises one without a place.
        at, character = next(
            (
                (at, char)
                for at, char in enumerate(text)
                if unicodedata.category(char) == "Cc" and char not in "\t\n\r\x85"
            ),
            (0, text[:1]),
        )
        raise AuthoredFileError(
            f"The text holds the control character {character!r}. Delete it.",
            path=path,
            line=text.count("\n", 0, at) + 1,
        ) from None
    except RecursionError:
        raise AuthoredFileError(
            "Lists or keys are nested too deeply. Write them as in the template.", path=path
        ) from None
    if node is None:
        raise AuthoredFileError(
            f"The file is empty. Begin it with `format: {FORMAT}`.", path=path, line=1
        )
    return node


class _Reading:
    """Turns YAML's nodes into plain values, and keeps lines and faults on the way."""

    def __init__(self) -> None:
        self.lines: dict[Way, int] = {}
        self.written: dict[Way, str] = {}
        self.faults: list[Fault] = []
        self._seen: set[int] = set()
        self._scalars = YAML(typ="safe", pure=True).constructor

    def value_of(self, node: Node, way: Way = ()) -> Any:
        line = node.start_mark.line + 1
        self.lines.setdefault(way, line)
        if id(node) in self._seen:
            self._fault(line, "what stands here is repeated elsewhere by `*`. Write it out there")
            return None
        self._seen.add(id(node))
        if str(node.tag) not in _PLAIN_TAGS:
            self._fault(line, f"the tag `{node.tag}` has no meaning here. Delete it")
            return None
        if isinstance(node, MappingNode):
            return self._mapping(node, way)
        if isinstance(node, SequenceNode):
            return [self.value_of(item, (*way, place)) for place, item in enumerate(node.value)]
        return self._scalar(node, way)

    def _mapping(self, node: MappingNode, way: Way) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, ScalarNode):
                self._fault(
                    line, "a key must be a word. Put a text in braces between quotation marks"
                )
                continue
            key = str(key_node.value)
            inner = (*way, key)
            if key in found:
                first = self.lines[inner]
                self._fault(line, f"the key `{key}` stands here and in line {first}. Keep one")
                continue
            self.lines[inner] = line
            found[key] = self.value_of(value_node, inner)
        return found

    def _scalar(self, node: Node, way: Way) -> Any:
        try:
            value = self._scalars.construct_object(node)
        except (ValueError, YAMLError):
            self._fault(
                node.start_mark.line + 1,
                f"`{node.value[:40]}` looks like a number or a date, and is none. Mend it, or put"
                " it between quotation marks",
            )
            return None
        if value is not None and not isinstance(value, str):
            self.written[way] = str(node.value)
        return value

    def _fault(self, line: int, message: str) -> None:
        self.faults.append(Fault(f"{message}.", line=line))


def _format_faults(located: Located) -> Iterator[Fault]:
    found = located.get("format")
    if found is None:
        yield located.fault(f"`format` is missing. Begin the file with `format: {FORMAT}`.")
    elif isinstance(found, int) and found > FORMAT:
        yield located.fault(
            f"the file says `format: {found}`, and this coursekit reads {FORMAT}."
            " Install a newer coursekit.",
            "format",
        )
    elif found is True or found != FORMAT:
        yield located.fault(f"expected `format: {FORMAT}`, found `{found}`. Mend it.", "format")


def _doubled_ids(located: Located) -> Iterator[Fault]:
    """Ids name things from outside (in a record, a lesson), so one list holds each only once."""
    lists = {way[:-1] for way in located.lines if way and isinstance(way[-1], int)}
    for way in lists:
        first: dict[Any, int] = {}
        for place, item in enumerate(located.at(*way) or ()):
            known = item.get("id") if isinstance(item, dict) else None
            if not isinstance(known, str):
                continue
            line = located.line(*way, place, "id")
            if known in first:
                yield located.fault(
                    f"the id `{known}` stands here and in line {first[known]}. Give each its own.",
                    *way, place, "id",
                )  # fmt: skip
            first.setdefault(known, line)


def _nearest(key: str, known: Collection[str]) -> str:
    near = difflib.get_close_matches(key.lower(), known, n=1, cutoff=0.7)
    if near:
        return f"Did you mean `{near[0]}`?"
    return f"Known are {_listed(known)}."


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _kind_of(value: Any) -> str:
    return next((word for kind, word in _WORD_FOR.items() if isinstance(value, kind)), "a value")


def _way_in(located: Located, loc: tuple[str | int, ...]) -> Way:
    """Keep of pydantic's way what is in the file: not the tags of unions, not missing keys."""
    way: Way = ()
    for step in loc:
        if (*way, step) in located.lines:
            way = (*way, step)
    return way


def _is_echo(detail: ErrorDetails) -> bool:
    """Tell what pydantic only says because of a fault that is told elsewhere."""
    if detail["loc"] == ("format",):
        return True
    counted = detail["type"] == "too_short" and isinstance(detail["input"], list)
    return counted and len(detail["input"]) >= detail["ctx"]["min_length"]


def _explained(located: Located, detail: ErrorDetails, schema: dict[str, Any]) -> Fault:
    """Say in plain words what pydantic found, with the advice of the field's description."""
    loc, kind, context = detail["loc"], detail["type"], detail.get("ctx", {})
    way = _way_in(located, loc)
    name = next((str(step) for step in reversed(loc) if isinstance(step, str)), "")
    described = str(_schema_at(schema, loc).get("description", ""))
    advice = f": {described[0].lower()}{described[1:]}" if described else "."
    found = located.written.get(way) or detail["input"]
    shown = f"`{found}`" if isinstance(found, str | int | float) else _kind_of(found)
    match kind:
        case "missing":
            message = f"`{name}` is missing. Add it{advice}"
        case "extra_forbidden":
            known = _schema_at(schema, loc[:-1]).get("properties", {})
            message = f"the key `{name}` is unknown. {_nearest(name, known)}"
        case "union_tag_not_found" | "model_type" | "model_attributes_type" if not isinstance(
            found, dict
        ):
            message = f"expected keys with values, found {shown}. Write `key: value` pairs{advice}"
        case "union_tag_not_found":
            message = "`kind` is missing. Say which kind of question it is."
        case "union_tag_invalid":
            tags = [tag.strip(" '") for tag in str(context["expected_tags"]).split(",")]
            tag = str(context["tag"])
            message = f"`kind` is `{tag}`, which is unknown. {_nearest(tag, tags)}"
            way = (*way, "kind")
        case "value_error":
            message = str(context["error"])
        case "too_short" | "too_long":
            least = kind == "too_short"
            wanted = (
                f"at least {context['min_length']}" if least else f"at most {context['max_length']}"
            )
            count = len(detail["input"])
            message = f"`{name}` must hold {wanted}, found {count}. Mend the list{advice}"
        case _ if detail["input"] is None or kind == "string_too_short":
            message = f"`{name}` is empty. Fill it in{advice}"
        case _:
            wanted = _wanted(kind, detail["msg"])
            message = f"`{name}` must be {wanted}, found {shown}. Mend it{advice}"
    return located.fault(message, *way)


def _wanted(kind: str, told: str) -> str:
    """Say what pydantic wanted, by the kind of its complaint."""
    words = {
        "bool": "`true` or `false`",
        "date": "a date such as 2024-11-12",
        "float": "a number",
        "int": "a whole number",
        "list": "a list",
        "string_pattern": "written otherwise",
        "string": "a text",
        "tuple": "a list",
    }
    plain = told.removeprefix("Input should be ").removeprefix("a valid ")
    return next((word for sign, word in words.items() if kind.startswith(sign)), plain)


def _schema_at(schema: dict[str, Any], loc: tuple[str | int, ...]) -> dict[str, Any]:
    """Follow pydantic's way through the JSON Schema; an empty one where it leads nowhere."""

    def resolved(node: dict[str, Any]) -> dict[str, Any]:
        for choice in node.get("anyOf", ()):
            if choice.get("type") != "null":
                node = {**node, **resolved(choice)}
        if "$ref" in node:
            target = schema["$defs"][node["$ref"].rsplit("/", 1)[-1]]
            node = {**target, **{key: said for key, said in node.items() if key != "$ref"}}
        return node

    node = resolved(schema)
    for step in loc:
        if isinstance(step, int):
            node = node.get("items", {})
        elif "discriminator" in node:
            node = (
                {"$ref": node["discriminator"]["mapping"].get(step, "")}
                if step in node["discriminator"]["mapping"]
                else {}
            )
        else:
            node = node.get("properties", {}).get(step, {})
        node = resolved(node)
    return node
