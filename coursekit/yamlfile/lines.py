"""YAML with the line of every value, or with what is wrong with it in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from coursekit.errors import AuthoredFileError, Fault
from coursekit.files import OddFileError, bytes_of
from coursekit.yamlfile.document import Way, YamlDocument
from coursekit.yamlfile.messages import as_code, kind_of, printable
from coursekit.yamlfile.nodes import composed

FORMAT: Final = 1
#: The longest quiz of the course has a twentieth of it.
_MOST_BYTES: Final = 1_000_000

_PLAIN_TAGS: Final = frozenset(
    f"tag:yaml.org,2002:{name}"
    for name in ("bool", "float", "int", "map", "null", "seq", "str", "timestamp")
)
_TEXT_TAG: Final = "tag:yaml.org,2002:str"


def read_yaml(path: Path | str) -> YamlDocument:
    """Read a YAML file with keys at its top; the caller refuses it with its faults and others."""
    path = Path(path)
    return yaml_of(path, _raw(path))


def yaml_of(path: Path, raw: bytes) -> YamlDocument:
    """Read what a YAML file holds, as `read_yaml` does; `path` is what it is called in faults."""
    node = composed(path, _text_of(path, raw))
    if node is None:
        raise AuthoredFileError(
            f"The file is empty. Begin it with `format: {FORMAT}`.", path=path, line=1
        )
    reading = _Reading()
    top = reading.value_of(node)
    if not isinstance(top, dict):
        raise AuthoredFileError(
            f"The file must hold keys with values, found {kind_of(top)}. Begin it with"
            f" `format: {FORMAT}`.",
            path=path,
            line=1,
        )
    located = YamlDocument(path, top, reading.lines, reading.written, reading.faults)
    located.faults.extend([*_format_faults(located), *_doubled_ids(located)])
    return located


def _raw(path: Path) -> bytes:
    try:
        return bytes_of(path, _MOST_BYTES)
    except FileNotFoundError:
        folder = path.resolve().parent
        message = f"The file is missing from the folder {folder}. Check its name and its folder."
    except OddFileError as error:
        message = error.message
    except OSError as error:
        message = (
            f"The file cannot be opened ({error.strerror}). Check that it is a file and that you"
            " may read it."
        )
    raise AuthoredFileError(message, path=path)


def _text_of(path: Path, raw: bytes) -> str:
    line = None
    advice = "Save it as plain text in UTF-8."
    try:
        if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
            message = f"Expected UTF-8, found UTF-16. {advice}"
        elif b"\0" in raw:
            line = raw.count(b"\n", 0, raw.index(b"\0")) + 1
            message = f"Expected text, found binary data. {advice}"
        else:
            return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        byte = f"0x{raw[error.start]:02X}"
        message = f"Expected UTF-8, found the byte {byte}, as in Windows-1252 or Latin-1. {advice}"
    raise AuthoredFileError(message, path=path, line=line)


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
            here = self.lines[way]  # of its key, where it has one: the node is the other's
            self._fault(here, f"this repeats line {line} with `*`. Write it out here")
            return None
        self._seen.add(id(node))
        tag = str(node.tag)
        if tag == _TEXT_TAG and isinstance(node, ScalarNode):  # most are: no more to look at
            return node.value
        if tag not in _PLAIN_TAGS:
            self._fault(line, f"the tag {as_code(node.tag)} has no meaning here. Delete it")
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
                self._fault(line, f"the key {as_code(key)} is here and on line {first}. Keep one")
                continue
            self.lines[inner] = line
            found[key] = self.value_of(value_node, inner)
        return found

    def _scalar(self, node: Node, way: Way) -> Any:
        try:
            value = self._scalars.construct_object(node)
        except (ValueError, OverflowError, YAMLError):
            self._fault(
                node.start_mark.line + 1,
                f"{as_code(node.value)} looks like a number or a date, but is neither. Correct"
                " it, or put it between quotation marks",
            )
            return None
        if value is not None and not isinstance(value, str):
            self.written[way] = str(node.value)
        return value

    def _fault(self, line: int, message: str) -> None:
        self.faults.append(Fault(printable(f"{message}."), line=line))


def _format_faults(located: YamlDocument) -> Iterator[Fault]:
    found = located.at("format")
    if found is None:
        yield located.fault(f"`format` is missing. Begin the file with `format: {FORMAT}`.")
    elif isinstance(found, int) and found > FORMAT:
        yield located.fault(
            f"the file says {as_code(f'format: {found}')}, but this version of coursekit reads"
            f" {FORMAT}. Install a newer version.",
            "format",
        )
    elif found is True or found != FORMAT:
        yield located.fault(
            f"expected `format: {FORMAT}`, found {as_code(found)}. Correct it.", "format"
        )


def _doubled_ids(located: YamlDocument) -> Iterator[Fault]:
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
                twice = f"the id {as_code(known)} is here and on line {first[known]}."
                yield located.fault(f"{twice} Give each its own.", *way, place, "id")
            first.setdefault(known, line)
