"""The nodes that a text in YAML is made of, or what is wrong with it in plain words."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.resolver import Resolver

from coursekit.yamlfile.faults import TOO_DEEP, yaml_fault

try:  # in C, and ten times as fast; JupyterLab brings it
    from yaml import YAMLError as OtherYAMLError
    from yaml import events
    from yaml.cyaml import CParser
except ImportError:
    CParser = None

#: How deep lists and keys may lie in each other: far more than any file needs.
_DEEPEST: Final = 40
#: What libyaml reads otherwise than ruamel.yaml: tabs, odd line ends, lines of blanks, directives
#: and marks of documents, a comment behind the sign of a text that begins on the next.
_READ_OTHERWISE: Final = re.compile(
    r"[\t\r\x85\u2028\u2029\ufeff]|^(?: +$|---|\.\.\.|%)|[|>][-+0-9]*\s*#", re.MULTILINE
)
_RESOLVER: Final = Resolver()  # of YAML 1.2: `yes` and `on` are texts


@lru_cache(maxsize=128)  # a review reads the quizzes of all lessons, and each more than once
def composed(path: Path, text: str) -> Node | None:
    """Return the node at the top of a text, None of an empty one; AuthoredFileError if it is none.

    What the quick parser makes of a text is what ruamel.yaml makes of it; where that is not sure,
    and to say what is wrong, ruamel.yaml reads it itself.
    """
    if CParser is not None and not _READ_OTHERWISE.search(text) and (node := _quickly(text)):
        return node
    yaml = YAML(typ="safe", pure=True)
    yaml.Composer = _Composer
    try:
        found: Node | None = yaml.compose(text)
    except YAMLError as error:
        raise yaml_fault(path, text, error) from None
    return found


class _Composer(Composer):
    """Refuses what is nested without end while it is read, before that takes time or the stack."""

    def __init__(self, loader: Any = None) -> None:
        super().__init__(loader)
        self.warn_double_anchors = False
        self._nested = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        self._nested += 1
        if self._nested > _DEEPEST:
            raise MarkedYAMLError(
                problem=TOO_DEEP, problem_mark=self.parser.peek_event().start_mark
            )
        node = super().compose_node(parent, index)
        self._nested -= 1
        return node


class _NotSureError(Exception):
    """A text holds what the quick parser does not read."""


def _quickly(text: str) -> Node | None:
    """Return the node at the top of a text; None where there is none, or anything is odd."""
    parser = CParser(text)
    try:
        for _ in ("stream", "document"):
            parser.get_event()
        top = _node(parser, parser.get_event(), 1)
        ends = [type(parser.get_event()) for _ in ("document", "stream")]
    except (OtherYAMLError, _NotSureError):
        return None
    return top if ends == [events.DocumentEndEvent, events.StreamEndEvent] else None


def _node(parser: Any, event: Any, depth: int) -> Node:
    """Return the node that begins with an event."""
    if depth > _DEEPEST or not isinstance(event, events.NodeEvent) or event.anchor or event.tag:
        raise _NotSureError
    kind = type(event)
    if kind is events.ScalarEvent:
        if not event.value and event.implicit[0]:  # nothing at all, on this line or the next
            raise _NotSureError
        tag = _RESOLVER.resolve(ScalarNode, event.value, event.implicit)
        return ScalarNode(tag, event.value, event.start_mark, event.end_mark)
    inside: list[Any] = []
    if kind is events.SequenceStartEvent:
        while type(each := parser.get_event()) is not events.SequenceEndEvent:
            inside.append(_node(parser, each, depth + 1))
        return SequenceNode(_RESOLVER.DEFAULT_SEQUENCE_TAG, inside, event.start_mark)
    while type(each := parser.get_event()) is not events.MappingEndEvent:
        key = _node(parser, each, depth + 1)
        inside.append((key, _node(parser, parser.get_event(), depth + 1)))
    return MappingNode(_RESOLVER.DEFAULT_MAPPING_TAG, inside, event.start_mark)
