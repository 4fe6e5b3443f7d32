"""What the noun beside a name says that it is: "NAME, a charity", "the insurer NAME"."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from coursekit.reading.entities.name_line import Clue, Line, is_finite
from coursekit.reading.entities.name_runs import is_capital, words

_CLOSING: Final = frozenset({",", ".", ""})
_REACH: Final = 8
_POST_REACH: Final = 3


def described(line: Line, start: int, end: int) -> Clue | None:
    """Return what an apposition says a name is."""
    return _right_before(line, start, end) or _ahead(line, start, end) or _behind(line, end)


def _clue(line: Line, at: int, modifier: str) -> Clue:
    """Let the word before a body's noun decide what it is: "rights group", "trade body"."""
    noun = line.lower(at)
    type_ = line.lex.appositions[noun]
    decided = line.lex.modifiers.get(modifier, type_) if noun in words("broad beside") else type_
    shown = noun if decided == type_ else f"{modifier} {noun}"
    return Clue(decided, f"“{shown}” beside the name shows what it is", (noun,))


def _is_noun(line: Line, at: int) -> bool:
    word = line.lower(at)
    return word in line.lex.appositions and word not in line.lex.stop


def _right_before(line: Line, start: int, end: int) -> Clue | None:
    """Read "the insurer NAME", "its president NAME"."""
    at = start - 1
    if not _is_noun(line, at) or line.lower(at) in words("of many names"):
        return None
    person = line.lex.appositions[line.lower(at)] == "person"
    if not person and (line.possessed(end) or line.lower(at - 1) in words("leads to a body")):
        return None
    return _clue(line, at, line.lower(at - 1))


def _ahead(line: Line, start: int, end: int) -> Clue | None:
    """Read "The speaker of the party, NAME, said" and "Our trade association, NAME, agrees"."""
    if line.lower(start - 1) != ",":
        return None
    back = range(start - 2, max(start - 2 - _REACH, -1), -1)
    phrase = takewhile(lambda at: line.texts[at][0].isalpha() or line.lowers[at] == "'s", back)
    nouns = [
        at
        for at in takewhile(lambda at: not is_finite(line.lowers[at]), phrase)
        if _is_noun(line, at)
        and (at == start - 2 or line.lower(at + 1) in words("leads to a body"))
    ]
    if not nouns:
        return None
    head = nouns[-1]
    closed = line.lower(end) in _CLOSING
    person = line.lex.appositions[line.lower(head)] == "person"
    return _clue(line, head, line.lower(head - 1)) if person or closed else None


def _behind(line: Line, end: int) -> Clue | None:
    """Read "NAME, an advocacy group", "NAME, its chairman", "NAME, head of policy at …"."""
    if line.lower(end) != ",":
        return None
    first = line.lower(end + 1)
    led = first in words("article") or first in line.lex.possessives
    post = not line.lex.offices.isdisjoint((first, *map(line.lower, (end + 2, end + 3))))
    start = end + 1 + led
    phrase = takewhile(
        lambda at: (
            line.lowers[at] not in words("ends phrase")
            and (line.texts[at][0].isalpha() or line.lowers[at] == "'s")
        ),
        range(start, min(start + (_REACH if led else _POST_REACH * post), len(line.texts))),
    )
    before = ""
    for at in phrase:
        compound = line.lower(at + 1) == "'s" or _is_noun(line, at + 1)
        if _is_noun(line, at) and not compound:
            # "Ann Lee, president Jon Hay and …": the noun is of the name behind it.
            return None if is_capital(line.text_at(at + 1)) else _clue(line, at, before)
        before = line.lowers[at] if line.lowers[at] in line.lex.modifiers else before
    return None
