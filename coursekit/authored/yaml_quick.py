"""YAML's nodes by libyaml, some ten times as fast, for the files that have nothing odd.

libyaml reads YAML 1.1 and knows no remedies, so it only cuts the text into pieces here.  What a
plain value means is looked up in ruamel.yaml's own table of YAML 1.2; and a text that holds
anything on which the two might differ, or that either would complain of, is left to ruamel.yaml.
Tests read spoilt files and any text in both ways, and look whether nodes and lines agree.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

try:
    from yaml import events  # type: ignore[import-untyped]
    from yaml.cyaml import CParser  # type: ignore[import-untyped]
    from yaml.error import YAMLError  # type: ignore[import-untyped]
except ImportError:  # without libyaml, as where Python itself runs in a browser
    CParser = None

#: Signs that mean the same in YAML 1.1 and 1.2: no tab, byte order mark or odd end of a line.
_EVEN: Final = re.compile(
    r"(?:\r\n|[\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff])*+"
)

#: A comment too near to the sign of a block, which libyaml lets pass.
_NEAR_COMMENT: Final = re.compile(r"[|>][-+0-9]*#")
_RESOLVER: Final = YAML(typ="safe", pure=True).resolver
_STR, _MAP, _SEQ = (
    _RESOLVER.resolve(kind, "", (False, True)) for kind in (ScalarNode, MappingNode, SequenceNode)
)
#: With what begins every plain value that is no text.
_SIGNS: Final = frozenset(_RESOLVER.versioned_resolver)


def quick_node(text: str, deepest: int) -> Node | None:
    """Return the node at the top of a text, or None where it must be read the careful way.

    Parameters
    ----------
    text : str
        A YAML document.
    deepest : int
        How deep lists and keys may lie in each other.  The pieces are taken one by one and put
        together without recursion, so that no text reaches the end of the stack.
    """
    if CParser is None or not _EVEN.fullmatch(text) or _NEAR_COMMENT.search(text):
        return None
    try:
        return _built(CParser(text), deepest)
    except YAMLError:
        return None


def _built(parser: Any, deepest: int) -> Node | None:
    """Build the tree of one document; None where anything in it is more than plain."""
    parser.get_event()  # the stream begins
    begun = parser.get_event()
    if not isinstance(begun, events.DocumentStartEvent) or begun.version or begun.tags:
        return None
    items: list[Any] = []  # of the list or mapping that is open: its mark, then all that is in it
    above: list[list[Any]] = []
    while True:
        event = parser.get_event()
        kind = type(event)
        if kind is events.ScalarEvent:
            if _is_marked(event) or _is_uneven(event):
                return None
            items.append(_scalar(event))
        elif kind is events.MappingStartEvent or kind is events.SequenceStartEvent:
            if _is_marked(event) or len(above) + 1 >= deepest:
                return None
            above.append(items)
            items = [event.start_mark]
        elif kind is events.MappingEndEvent:
            mark, *parts = items
            items = above.pop()
            items.append(MappingNode(_MAP, list(zip(parts[::2], parts[1::2], strict=True)), mark))
        elif kind is events.SequenceEndEvent:
            mark, *parts = items
            items = above.pop()
            items.append(SequenceNode(_SEQ, parts, mark))
        else:
            break
    alone = kind is events.DocumentEndEvent and type(parser.get_event()) is events.StreamEndEvent
    return items[0] if alone and items else None


def _is_marked(event: Any) -> bool:
    return event.anchor is not None or event.tag is not None


def _is_uneven(scalar: Any) -> bool:
    """Tell of what libyaml gives another line, or another text: nothing, and a block begun late."""
    if not scalar.style:
        return not scalar.value
    return scalar.style in "|>" and scalar.value[:1] in ("", "\n")


def _scalar(event: Any) -> ScalarNode:
    value = event.value
    tag = _tag(value) if event.implicit[0] and value[:1] in _SIGNS else _STR
    return ScalarNode(tag, value, event.start_mark)


@lru_cache(maxsize=1024)  # the same keys and the same few values come again and again
def _tag(plain: str) -> Any:
    return _RESOLVER.resolve(ScalarNode, plain, (True, False))
