"""The same question with another key, and what of a question tells its key."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import quote

from pydantic import BaseModel

OTHER = "ANOTHER-TEXT"
#: What tells of a key without being one.
BESIDE = ("hints", "evidence", "about", "as_of", "review_after", "near", "show_after", "draft")


def whole(part: Any) -> Any:
    """Return a quiz or a question as plain values, with all that it says."""
    if isinstance(part, BaseModel):
        named = {name: getattr(part, name) for name in type(part).model_fields}
        return {name: whole(said) for name, said in named.items() if said is not None}
    if isinstance(part, list | tuple):
        return [whole(one) for one in part]
    if isinstance(part, dict):
        return {name: whole(said) for name, said in part.items()}
    return part.isoformat() if isinstance(part, date) else part


def with_other_key(question: dict[str, Any]) -> dict[str, Any]:
    """Return a question that asks the same, and of which everything that students must not see is
    another."""
    asked = {name: _other(name, value) for name, value in question.items() if name not in BESIDE}
    return _KINDS[question["kind"]](asked)


def _other(name: str, value: Any) -> Any:
    """Return feedback, at any depth, as another text; what is a key is left to its kind."""
    if isinstance(value, dict) and name != "row":
        return {inner: _other(inner, said) for inner, said in value.items() if inner not in BESIDE}
    if isinstance(value, list):
        return [_other(name, one) if isinstance(one, dict) else one for one in value]
    return OTHER if name.startswith(("if_", "feedback")) else value


def _turned(things: list[Any]) -> list[Any]:
    return [*things[1:], *things[:1]]


def _choice(question):
    right = _turned([one.get("correct", False) for one in question["options"]])
    options = [{**one, "correct": new} for one, new in zip(question["options"], right, strict=True)]
    return {**question, "options": options}


def _placing(name):
    def other(question):
        to = _turned([one["to"] for one in question[name]])
        rows = [{**one, "to": new} for one, new in zip(question[name], to, strict=True)]
        return {**question, name: _turned(rows)}

    return other


def _order(question):
    asked = {name: value for name, value in question.items() if name != "undecided"}
    items = [{**one, "id": f"other-{at}"} for at, one in enumerate(question["items"])]
    return {**asked, "items": _turned(items)}


def _cloze(question):
    gaps = [{**gap, "accept": (gap["among"] or [OTHER])[-1:]} for gap in question["gaps"]]
    return {**question, "gaps": gaps}


def _mend(question):
    asked = {name: value for name, value in question.items() if name != "mended"}
    if question["wrong"] == "nothing":
        first = next(iter(question["row"]))
        return {**asked, "wrong": first, "mended": (question["among"] or [OTHER])[:1]}
    return {**asked, "wrong": "nothing", "among": _turned(question["among"])}


def _discuss(question):
    stand = dict.fromkeys(("answer", "held_by", "strongest", "counter"), OTHER)
    sample = dict.fromkeys(("label", "text", "comment"), OTHER)
    return {**question, "positions": [stand] * 3, "rubric": [OTHER] * 2, "exemplars": [sample]}


def _brief(question):
    sample = dict.fromkeys(("label", "text", "comment"), OTHER)
    return {**question, "rubric": [OTHER] * 4, "exemplars": [sample] * 2}


def _branching(question):
    nodes = [
        {**node, "options": [_other_points(option) for option in node["options"]]}
        for node in question["nodes"]
    ]
    reason = {**question["reason"], "rubric": [OTHER] * 3, "model": OTHER}
    return {**question, "nodes": nodes, "reason": reason}


def _other_points(option):
    return {**option, "points": 1 - option["points"]} if "points" in option else option


_KINDS = {
    "choice": _choice,
    "choices": _choice,
    "true-or-false": lambda q: {**q, "answer": not q["answer"]},
    "number": lambda q: {**q, "answer": q["answer"] + 7, "tolerance": 3},
    "date": lambda q: {**q, "answer": "1999-12"},
    "short-text": lambda q: {**q, "accept": [OTHER]},
    "cloze": _cloze,
    "order": _order,
    "match": _placing("pairs"),
    "classify": _placing("rows"),
    "mend": _mend,
    "highlight": lambda q: {**q, "accept": [q["passage"].split()[0]]},
    "discuss": _discuss,
    "branching": _branching,
    "brief": _brief,
}


def texts_in(value: Any) -> Iterator[str]:
    """Yield every text of a value, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts_in(inner)


def disguises(text: str) -> Iterator[bytes]:
    """Yield a text as it may be hidden in a file."""
    plain = text.encode()
    yield plain
    yield json.dumps(text)[1:-1].encode()
    yield json.dumps(text, ensure_ascii=False)[1:-1].encode()
    yield html.escape(text).encode()
    yield quote(text).encode()
    yield quote(text, safe="").encode()
    yield plain.hex().encode()
    yield text.encode("utf-16-le")
    for before in range(3):  # where it begins within a group of base64's
        whole = base64.b64encode(b"\0" * before + plain)
        yield whole[4 if before else 0 : -4]
