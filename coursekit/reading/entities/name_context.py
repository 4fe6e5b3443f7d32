"""What the words beside a name that no list knows tell of whoever bears it."""

from __future__ import annotations

from typing import Final

from coursekit.reading.entities.name_line import AUXILIARIES, Clue, Line, is_capital, words
from coursekit.reading.grammar.verb_forms import readings_of

#: A noun phrase's first noun stands before these.
_ENDS_PHRASE: Final = words("ends phrase")
_REACH: Final = 8
#: Bodies of many kinds: the word before tells which.
_BROAD: Final = words("broad name context")
#: Before a name these are no apposition: "the court Monday", "the office Smith left".
_OF_MANY_NAMES: Final = words("of many names")
_SCHOLARS: Final = words("scholars")
_DEPARTMENTS: Final = words("departments")
_TREATIES: Final = words("treaties")
_OF_BODIES: Final = words("of bodies")


def described(line: Line, start: int, end: int) -> Clue | None:
    """Return what an apposition says the name is: "NAME, a charity", "the insurer NAME"."""
    return _before(line, start, end) or _phrase_before(line, start, end) or _behind(line, end)


def _clue(line: Line, type_: str, noun: str, modifier: str = "") -> Clue:
    """Let the word before a body's noun decide what it is: "rights group", "trade body"."""
    if type_ in {"civil society", "company"} and modifier:
        decided = line.lex.modifiers.get(modifier, type_)
        if decided != type_ and noun in _BROAD:
            return Clue(decided, f"“{modifier} {noun}” beside the name shows what it is", (noun,))
    return Clue(type_, f"“{noun}” beside the name shows what it is", (noun,))


def _before(line: Line, start: int, end: int) -> Clue | None:
    """Read "the insurer NAME", "its president NAME"."""
    noun = line.lower(start - 1)
    type_ = line.lex.appositions.get(noun)
    if type_ is None or noun in line.lex.stop or noun in _OF_MANY_NAMES:
        return None
    if type_ != "person" and (line.possessed(end) or line.lower(start - 2) in {"of", "to", "for"}):
        return None
    return _clue(line, type_, noun, line.lower(start - 2))


def _phrase_before(line: Line, start: int, end: int) -> Clue | None:
    """Read "The speaker of the party, NAME, said" and "Our trade association, NAME, agrees"."""
    if line.lower(start - 1) != ",":
        return None
    closed = line.lower(end) in {",", ".", ""}
    lex = line.lex
    for at in range(start - 2, max(start - 2 - _REACH, -1), -1):
        word = line.words[at]
        type_ = lex.appositions.get(word.text)
        if type_ and word.text not in lex.stop and (type_ == "person" or closed):
            if at < start - 2 and line.lower(at + 1) not in {"of", "for", "at", "in", "from"}:
                return None
            return _clue(line, type_, word.lower, line.lower(at - 1))
        if not word.text[0].isalpha() and word.lower != "'s":
            return None
        if readings_of(word.lower) and not word.is_capital and at < start - 2 and not closed:
            return None
    return None


def _behind(line: Line, end: int) -> Clue | None:
    """Read "NAME, an advocacy group", "NAME, its chairman", "NAME, head of policy at …"."""
    if line.lower(end) != ",":
        return None
    lex = line.lex
    first = line.lower(end + 1)
    if first in {"a", "an", "the", "one", "another"} or first in lex.possessives:
        start, reach = end + 2, _REACH
    elif line.lower(end + 1) in lex.offices or line.lower(end + 2) in lex.offices:
        start, reach = end + 1, 3
    else:
        return None
    before = ""
    for at in range(start, min(start + reach, len(line.words))):
        word, following = line.lower(at), line.lower(at + 1)
        type_ = lex.appositions.get(word) if word not in lex.stop else None
        compound = following == "'s" or (following in lex.appositions and following not in lex.stop)
        if type_ and not compound:
            return _clue(line, type_, word, before)
        if word in _ENDS_PHRASE or not (word[:1].isalpha() or word == "'s"):
            return None
        before = word if word in lex.modifiers else before
    return None


def clue_beside(line: Line, start: int, end: int) -> Clue | None:
    """Return what a name's neighbours tell: "NAME's foreign minister", "the government of NAME"."""
    context = line.lex.context
    after = line.lower(end)
    if line.possessed(end):
        for at in range(end + 1, end + 4):
            noun = line.lower(at)
            if noun in context["has"]:
                return Clue(context["has"][noun], f"it has a “{noun}”")
            if not noun[:1].isalpha() or noun in line.lex.stop:
                break
        return None
    if after in context["after"] and not line.text_at(end)[0].isupper():
        return Clue(context["after"][after], f"“{after}” after the name shows what it is")
    return _before_of(line, start) or _relative(line, start, end) or _act_of_state(line, end)


def _before_of(line: Line, start: int) -> Clue | None:
    """Read "the government of NAME", "shares in NAME"."""
    at = start - 2 if line.lower(start - 1) == "the" else start - 1
    if line.lower(at) not in {"of", "in", "at", "for"}:
        return None
    if line.lower(at) == "at":
        return _workplace(line, at)
    noun = line.lower(at - 1)
    if line.lower(at - 2) == "of" and line.lower(at - 3) in _DEPARTMENTS:
        return Clue("state", f"“{line.lower(at - 3)} of” before the name shows what it is")
    type_ = line.lex.context["before"].get(noun)
    if type_ is None or (type_ == "state" and line.lower(at) not in {"of", "for"}):
        return None
    if noun == "speaker" and line.lower(at) == "of":
        return None
    return Clue(type_, f"“{noun} {line.lower(at)}” before the name shows what it is")


def _workplace(line: Line, at: int) -> Clue | None:
    """Read "head of policy at NAME", "a researcher at NAME"."""
    for place in range(at - 1, max(at - 4, -1), -1):
        noun = line.lower(place)
        if noun in line.lex.context["before"]:
            return Clue(
                line.lex.context["before"][noun], f"“{noun} at” before the name shows what it is"
            )
        if line.lex.appositions.get(noun) == "person" and noun not in line.lex.stop:
            type_ = "academia" if noun in _SCHOLARS else "company"
            return Clue(type_, f"“{noun} … at” before the name shows what it is")
        if noun not in {"of", "for"} and not noun[:1].isalpha():
            return None
    return None


def _relative(line: Line, start: int, end: int) -> Clue | None:
    """Read "NAME, who …", "NAME, 34, …", "NAME, which sells …", "NAME of the GROUP"."""
    at = end + 1 if line.lower(end) == "," else end
    word = line.lower(at)
    if (
        word == "who"
        and line.lower(start - 1) not in line.lex.locatives
        and not line.text_at(end - 1).isupper()
    ):
        return Clue("person", "“who” after the name is said of a person")
    if at > end and word.isdigit() and len(word) == 2 and line.lower(at + 1) == ",":
        return Clue("person", "an age after the name is a person's")
    if word == "which":
        for place in range(at + 1, min(at + 4, len(line.words))):
            type_ = line.lex.context["which"].get(line.lower(place))
            if type_:
                return Clue(type_, f"“which {line.lower(place)}” shows what it is")
        return None
    if end - start > 1 and line.lower(end) == "of" and line.lower(start) not in _OF_BODIES:
        after = end + 2 if line.lower(end + 1) == "the" else end + 1
        ends_name = line.text_at(end - 1) not in line.lex.titles
        if ends_name and is_capital(line.text_at(after)):
            return Clue("person", "a name of several words “of” a body is a person's")
    return None


def _act_of_state(line: Line, end: int) -> Clue | None:
    """Read "NAME ratified", "NAME has not acceded": what only states do."""
    for at in range(end, min(end + 4, len(line.words))):
        word = line.lower(at)
        type_ = line.lex.context["does"].get(word)
        if type_:
            return Clue(type_, f"“{word}” is said of states")
        if word in {"signed", "joined"} and any(w.lower in _TREATIES for w in line.words):
            return Clue("state", f"“{word}” beside a treaty is said of states")
        if word not in AUXILIARIES and word not in {"not", "yet", "also", "never", "already"}:
            break
    return None
