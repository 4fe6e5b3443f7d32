"""YAML by libyaml, some twenty times as fast, for the files that have nothing odd.

libyaml reads YAML 1.1 and knows no remedies, so it only cuts the text into pieces here.  What a
plain value means is looked up in ruamel.yaml's own table of YAML 1.2; and a text that holds
anything on which the two might differ, or that either would complain of, is left to ruamel.yaml.
Tests read spoilt files and any text in both ways, and look whether values and lines agree.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Final, NamedTuple

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError as CarefulError
from ruamel.yaml.nodes import ScalarNode

from coursekit.yamlfile.document import Way

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
_SAFE: Final = YAML(typ="safe", pure=True)
_RESOLVER: Final = _SAFE.resolver
#: What a plain value can be, besides a text; a file says no more.
_PLAIN: Final = frozenset(
    f"tag:yaml.org,2002:{name}" for name in ("bool", "float", "int", "null", "timestamp")
)
_TEXT: Final = "tag:yaml.org,2002:str"
#: With what begins every plain value that is no text.
_SIGNS: Final = frozenset(_RESOLVER.versioned_resolver)


class Quick(NamedTuple):
    """What a text says: its values, the line of each, and how what is no text was typed."""

    values: Any
    lines: dict[Way, int]
    written: dict[Way, str]


def quick_values(text: str, deepest: int) -> Quick | None:
    """Return what a text says, or None where it must be read the careful way.

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
        return _Document(CParser(text), deepest).read()
    except (YAMLError, _Odd):
        return None


class _Odd(Exception):  # noqa: N818 (nothing is wrong with the text)
    """A text holds more than what is plain."""


class _Document:
    """One document, piece by piece: what it says so far, and the list or keys that are open."""

    def __init__(self, parser: Any, deepest: int) -> None:
        self._parser = parser
        self._deepest = deepest
        self._lines: dict[Way, int] = {}
        self._written: dict[Way, str] = {}
        self._tops: list[Any] = []
        self._here: Any = self._tops
        self._way: Way = ()  # to what is open
        self._key: str | None = None  # whose value comes next
        self._above: list[tuple[Any, Way]] = []

    def read(self) -> Quick:
        next_event = self._parser.get_event
        next_event()  # the stream begins
        begun = next_event()
        if not isinstance(begun, events.DocumentStartEvent) or begun.version or begun.tags:
            raise _Odd
        while not isinstance(event := next_event(), events.DocumentEndEvent):
            self._take(event)
        if not isinstance(next_event(), events.StreamEndEvent):
            raise _Odd
        return Quick(self._tops[0], self._lines, self._written)

    def _take(self, event: Any) -> None:
        kind = type(event)
        if kind is events.ScalarEvent:
            if _is_marked(event) or _is_uneven(event):
                raise _Odd
            if self._key is None and type(self._here) is dict:
                self._begin_key(event)
            else:
                self._put_scalar(event)
        elif kind is events.MappingStartEvent or kind is events.SequenceStartEvent:
            if _is_marked(event) or len(self._above) + 1 >= self._deepest:
                raise _Odd
            if self._key is None and type(self._here) is dict:  # braces for a key
                raise _Odd
            opened: Any = {} if kind is events.MappingStartEvent else []
            way = self._put(opened, event)
            self._above.append((self._here, self._way))
            self._here, self._way = opened, way
        elif kind is events.MappingEndEvent or kind is events.SequenceEndEvent:
            self._here, self._way = self._above.pop()
        else:
            raise _Odd

    def _begin_key(self, event: Any) -> None:
        if event.value in self._here:
            raise _Odd
        self._key = event.value
        self._lines[*self._way, event.value] = event.start_mark.line + 1

    def _put_scalar(self, event: Any) -> None:
        value = event.value
        if not event.implicit[0] or value[:1] not in _SIGNS:
            self._put(value, event)
            return
        meant = _meaning(value)
        way = self._put(meant, event)
        if meant is not None and not isinstance(meant, str):
            self._written[way] = value

    def _put(self, value: Any, event: Any) -> Way:
        """Put a value where it belongs, and return the way to it."""
        if self._key is not None:
            way = (*self._way, self._key)  # the line is that of its key
            self._here[self._key] = value
            self._key = None
            return way
        way = () if self._here is self._tops else (*self._way, len(self._here))
        self._here.append(value)
        self._lines[way] = event.start_mark.line + 1
        return way


def _is_marked(event: Any) -> bool:
    return event.anchor is not None or event.tag is not None


def _is_uneven(scalar: Any) -> bool:
    """Tell of what libyaml gives another line, or another text: nothing, and a block begun late."""
    if not scalar.style:
        return not scalar.value
    return scalar.style in "|>" and scalar.value[:1] in ("", "\n")


@lru_cache(maxsize=1024)  # the same few values come again and again
def _meaning(plain: str) -> Any:
    """Return what a plain value means, if it is one that a file may say."""
    tag = _RESOLVER.resolve(ScalarNode, plain, (True, False))
    if str(tag) == _TEXT:
        return plain
    if str(tag) not in _PLAIN:
        raise _Odd
    try:
        return _SAFE.constructor.construct_object(ScalarNode(tag, plain))
    except (ValueError, OverflowError, CarefulError):
        raise _Odd from None
