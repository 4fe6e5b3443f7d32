"""From the values of a hand-written file to a pydantic model, or to every fault in plain words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from coursekit.errors import Fault
from coursekit.yamlfile.document import Way, YamlDocument
from coursekit.yamlfile.lines import read_yaml
from coursekit.yamlfile.messages import as_code, kind_of, nearest, refuse

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

#: How a name is written that answers, lessons and folders are kept under.
NAME: Final = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_LIST: Final = "a list, with `- ` before each item or all of them in `[ ]`"
#: What pydantic's complaints mean to a person, by their kind.
_MESSAGES: Final = {
    "missing": "`{name}` is missing. Add it{advice}",
    "string_too_short": "`{name}` is empty. Fill it in{advice}",
    "too_long": "`{name}` must hold at most {max_length}, found {count}. Correct the list{advice}",
    "too_short": "`{name}` must hold at least {min_length}, found {count}."
    " Correct the list{advice}",
    "union_tag_not_found": "`kind` is missing. Say which kind of question it is.",
    "value_error": "{error}",
}
#: What pydantic wanted instead, by what the kind begins with.
_WANTED: Final = {
    "bool": "`true` or `false`",
    "date": "a date such as 2024-11-12",
    "float": "a number",
    "int": "a whole number",
    "list": _LIST,
    "string_pattern": "written otherwise",
    "string": "a text",
    "tuple": _LIST,
}
Model = TypeVar("Model", bound="BaseModel")


def load(path: Path | str, model: type[Model]) -> Model:
    """Read a YAML file into a pydantic model; a file with faults is refused with all of them."""
    located = read_yaml(path)
    made, faults = fitted(located, model)
    refuse(path, [*located.faults, *faults])
    assert made is not None  # noqa: S101 (no fault means that the model was made)
    return made


def fitted(located: YamlDocument, model: type[Model]) -> tuple[Model | None, list[Fault]]:
    """Fit what a file says into a model; else None, and the faults with its fields' descriptions.

    A number or a date where the model asks for a text is taken as it was typed.
    """
    from pydantic import ValidationError

    tried: set[Way] = set()
    while True:
        try:
            return model.model_validate(located.data), []
        except ValidationError as error:
            details = [each for each in error.errors(include_url=False) if not _is_echo(each)]
        wanted = [detail["loc"] for detail in details if detail["type"] == "string_type"]
        texts = {_way_in(located, loc) for loc in wanted} & located.written.keys() - tried
        if not texts:
            schema = model.model_json_schema()
            return None, [_explained(located, detail, schema) for detail in details]
        tried |= texts
        for way in texts:
            located.at(*way[:-1])[way[-1]] = located.written[way]


def _way_in(located: YamlDocument, loc: tuple[str | int, ...]) -> Way:
    """Keep of pydantic's way what is in the file: not the tags of unions, not missing keys."""
    way: Way = ()
    for step in loc:
        if (*way, step) in located.lines:
            way = (*way, step)
    return way


def _is_echo(detail: ErrorDetails) -> bool:
    """Tell what pydantic only says because of a fault that is named elsewhere."""
    if detail["loc"] == ("format",):
        return True
    counted = detail["type"] == "too_short" and isinstance(detail["input"], list)
    return counted and len(detail["input"]) >= detail["ctx"]["min_length"]


def _explained(located: YamlDocument, detail: ErrorDetails, schema: dict[str, Any]) -> Fault:
    """Say in plain words what pydantic found, with the advice of the field's description."""
    loc, kind, context = detail["loc"], detail["type"], detail.get("ctx", {})
    way = _way_in(located, loc)
    name = next((str(step) for step in reversed(loc) if isinstance(step, str)), "")
    described = str(_schema_at(schema, loc).get("description", ""))
    advice = f": {described[0].lower()}{described[1:]}" if described else "."
    found = located.written.get(way) or detail["input"]
    shown = as_code(found) if isinstance(found, str | int | float) else kind_of(found)
    # Pydantic's own count leaves out what is at fault itself.
    count = len(detail["input"]) if isinstance(detail["input"], list) else 0
    wants_keys = kind in {"union_tag_not_found", "model_type", "model_attributes_type"}
    if kind == "extra_forbidden":
        known = _schema_at(schema, loc[:-1]).get("properties", {})
        of_kind = _tag(located, loc, way)
        message = f"the key {as_code(name)} is unknown{of_kind}. {nearest(name, known)}"
        if detail["input"] is None:
            # What follows a comma in braces is taken for a key.
            message += (
                " If it is part of a text, put that whole text between quotation marks: in"
                " braces a comma ends it."
            )
    elif wants_keys and not isinstance(found, dict):
        message = f"expected keys with values, found {shown}. Write `key: value` pairs{advice}"
    elif kind == "union_tag_invalid":
        tags = [tag.strip(" '") for tag in str(context["expected_tags"]).split(",")]
        tag = str(context["tag"])
        message = f"`kind` is {as_code(tag)}, which is unknown. {nearest(tag, tags)}"
        way = (*way, "kind")
    elif kind in _MESSAGES:
        message = _MESSAGES[kind].format(name=name, advice=advice, count=count, **context)
    elif detail["input"] is None:
        message = f"`{name}` is empty. Fill it in{advice}"
    else:
        wanted = _wanted(kind, detail["msg"])
        if context.get("pattern") == NAME:
            wanted = "in lower-case letters, digits and hyphens"
        message = f"`{name}` must be {wanted}, found {shown}. Correct it{advice}"
    return located.fault(message, *way)


def _tag(located: YamlDocument, loc: tuple[str | int, ...], way: Way) -> str:
    """Name the kind by which a model was chosen: a wrong one makes right keys unknown."""
    around = way[:-1]
    kind = located.at(*around, "kind")
    if len(loc) < 2 or loc[-2] != kind or not isinstance(kind, str):
        return ""
    return f" to {as_code(f'kind: {kind}')} (line {located.line(*around, 'kind')})"


def _wanted(kind: str, message: str) -> str:
    """Say what pydantic wanted, by the kind of its complaint."""
    plain = message.removeprefix("Input should be ").removeprefix("a valid ")
    return next((words for sign, words in _WANTED.items() if kind.startswith(sign)), plain)


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
            # What a list holds is often described at the list alone.
            described = {key: said for key, said in node.items() if key == "description"}
            inner = node.get("prefixItems", [])
            item = inner[step] if step < len(inner) else node.get("items", {})
            node = {**described, **resolved(item)}
        elif "discriminator" in node:
            target = node["discriminator"]["mapping"].get(step)
            node = {"$ref": target} if target else {}
        else:
            # Keys that a person chooses, such as names of files, have one description for all.
            chosen: dict[str, Any] = next(iter(node.get("patternProperties", {}).values()), {})
            node = node.get("properties", {}).get(step, chosen)
        node = resolved(node)
    return node
