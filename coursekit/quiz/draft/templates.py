"""What drafted questions say: the texts of ``questions.yaml``, filled with what rows hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ruamel.yaml import YAML

Values = dict[str, Any]

_ALONE: Final = re.compile(r"\{(\w+)\}")

_TEXTS: Final[Values] = YAML(typ="safe", pure=True).load(Path(__file__).with_name("questions.yaml"))
_SENTENCES: Final[Mapping[str, str]] = _TEXTS.pop("sentences")
#: How many questions of each kind are drafted, what they take, and what they say, in order.
KINDS: Final[Mapping[str, Values]] = _TEXTS


def sentence(name: str, /, **values: str) -> str:
    """Return the sentence of that name.

    >>> sentence("relation", event="“A”", relation="after", other="“B”")
    '“A” comes after “B”.'
    """
    return _SENTENCES[name].format_map(values)


def filled(template: Mapping[str, Any], values: Values) -> Values:
    """Return a template with the values in it, without the keys that get none.

    >>> filled({"id": "a-{id}", "hint": "{hint}", "rows": [{"text": "{row}"}]},
    ...        {"id": 1, "hint": "", "rows": [{"row": "x"}, {"row": "y"}]})
    {'id': 'a-1', 'rows': [{'text': 'x'}, {'text': 'y'}]}
    """
    parts = {key: _part(key, part, values) for key, part in template.items()}
    return {key: part for key, part in parts.items() if part not in ("", [], None)}


def _part(key: str, part: Any, values: Values) -> Any:
    match part:
        case [dict(each)]:
            return [filled(each, one) for one in values.get(key, [values])]
        case str():
            alone = _ALONE.fullmatch(part)
            return values.get(alone[1]) if alone else part.format_map(values)
    return part
