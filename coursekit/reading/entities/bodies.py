"""Bodies and persons without a name: "the ministry", "a court", "the company", "its mayor"."""

from __future__ import annotations

from typing import Final

from coursekit.reading.entities.groups import complement_end, modifiers_start, owner_start
from coursekit.reading.entities.known_names import state_at
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.name_line import Line, is_finite
from coursekit.reading.entities.name_runs import is_capital, words
from coursekit.reading.grammar.verb_forms import BASE, readings_of

_DEFINITE: Final = words("definite")
_INDEFINITE: Final = words("indefinite")
#: Named without an article, too.
_BARE: Final = words("bare")
_WHERE: Final = words("where")
#: "Rahm was the mayor": what stands behind only says what the subject is.
_IS: Final = words("is")
#: What follows one of these says for whom somebody speaks, and that is the party.
_SPEAKS_FOR: Final = words("speaks for")
#: "Ministry of transport": the words after "of" belong to the noun.
_WITH_FIELD: Final = words("with field")
_OPENS_DESCRIPTION: Final = words("opens description")
_NOUNS_BEHIND: Final = words("nouns behind")
_BEFORE_WHOM: Final = words("before whom")
#: Whoever speaks calls these his own.
_SPEAKERS_OWN: Final = words("speakers own")
_PERSONAL: Final = words("personal")


def body_at(line: Line, head: int, floor: int) -> tuple[Mention, int] | None:
    """Read the body or office-holder whose noun stands at `head`."""
    noun, following = line.lower(head), line.text_at(head + 1)
    acts = noun in line.lex.offices and is_finite(following.lower())
    if is_capital(following) or (not acts and _is_compound(following)):
        return None
    start = modifiers_start(line, head, floor)
    before = line.lower(start - 1)
    own = line.lower(start)
    if own in line.lex.possessives:
        before, start = own, min(start + 1, head)
    owned = before in {"'s", "'", "’"}
    definite = owned or before in _DEFINITE
    if noun in _BARE and start == head:
        definite = True
    elif not definite and before not in _INDEFINITE:
        return None
    if line.lower(start - 2) in _IS or (owned and line.lower(start - 3) in _IS):
        return None
    end = _body_behind(line, head + 1) if noun in line.lex.posts else head + 1
    end = max(end, complement_end(line, head + 1, {"of"}))
    if _describes_a_name(line, start, end) or _names_its_own(line, head):
        return None
    if noun in line.lex.offices:
        return _office(line, start, head, definite)
    return _body(line, start, head, definite)


def _is_compound(following: str) -> bool:
    """Tell "court case" and "company plan" from "court ruled"."""
    if not following[:1].isalpha():
        return False
    readings = readings_of(following.lower())
    if readings:
        return not is_finite(following.lower()) and all(
            BASE in reading.kinds or following.endswith("ing") for reading in readings
        )
    return following.lower() in _NOUNS_BEHIND


def _describes_a_name(line: Line, start: int, after: int) -> bool:
    """Tell whether the words only say what a name beside them is ("NAME, the group's head,")."""
    if line.lower(after) == "," and is_capital(line.text_at(after + 1)):
        return line.lower(after + 1) not in line.lex.stop
    if line.lower(after) not in _OPENS_DESCRIPTION:
        return False
    for at in range(start - 1, max(start - 7, 0), -1):
        word = line.lower(at)
        if word == ",":
            name = line.text_at(at - 1)
            return is_capital(name) and line.lower(at - 1) not in line.lex.stop
        if not word[0].isalpha() and word != "'s":
            return False
    return False


def _names_its_own(line: Line, head: int) -> bool:
    """Tell whether a name follows that is meant: "a spokesperson for NAME"."""
    noun = line.lower(head)
    if noun not in _SPEAKS_FOR and noun not in {"government", "administration"}:
        return False
    if line.lower(head + 1) not in {"of", "for", "from", "to"}:
        return False
    after = head + 3 if line.lower(head + 2) == "the" else head + 2
    return is_capital(line.text_at(after))


def office(line: Line, start: int, end: int) -> Mention | None:
    """Read an office that everybody knows ("the Secretary of State"), without a name."""
    before = line.lower(start - 1)
    named = before in _DEFINITE or before in {",", "and", "'s"} or is_finite(line.lower(end))
    if not named or (before in _DEFINITE and line.lower(start - 2) in _IS):
        return None
    name, noun = line.printed(start, end), line.lower(end - 1)
    takes_up = noun in line.lex.offices
    key = f"body:~{noun}" if takes_up else f"body:{name.lower()}"
    rule = f"“{name}” is an office"
    nouns = (noun,) if takes_up else ()
    return line.mention(start, end, name, "person", "body", key, rule, "doubtful", nouns)


def _office(line: Line, start: int, head: int, definite: bool) -> tuple[Mention, int] | None:
    """Read "the foreign minister": somebody named elsewhere, or a person without a name."""
    if not definite:
        return None
    noun, end = line.lower(head), _with_field(line, head)
    named_end = _body_behind(line, end) if noun in line.lex.posts else end
    name = line.printed(owner_start(line, start), named_end)
    after = end + 1 if line.lower(end).endswith("ly") else end
    capital = line.text_at(head)[0].isupper()
    alone = noun in line.lex.posts and (capital or is_finite(line.lower(after)))
    alone = alone or (noun in line.lex.posts and line.speaks(start, end))
    kept = "" if alone or named_end > end else "?"
    by_article = "the" if line.lower(start - 1) == "the" else ""
    takes_up = end == head + 1 and line.lower(end) not in {"of", "at", "for"}
    key = f"body:{kept}{by_article}~{noun}" if takes_up else f"body:{kept}{name.lower()}"
    rule = f"“{noun}” is the office of one person"
    mention = line.mention(start, end, name, "person", "body", key, rule, "doubtful", (noun,))
    return mention, end


def _body_behind(line: Line, end: int) -> int:
    """Return the index after "of Oakhurst", "of the Ad Hoc Committee" behind an office."""
    if line.lower(end) not in {"of", "at"}:
        return end
    at = end + 2 if line.lower(end + 1) == "the" else end + 1
    return line.run_end(at) if line.text_at(at)[:1].isupper() else end


def _body(line: Line, start: int, head: int, definite: bool) -> tuple[Mention, int] | None:
    """Read "the health ministry", "a court", "the company"."""
    lex, noun = line.lex, line.lower(head)
    state = state_at(line, start, head, noun)
    if state is not None:
        return state, head + 1
    type_, alone = lex.bodies[noun]
    paired = lex.body_pairs.get((line.lower(head - 1), noun)) if start < head else None
    if paired:
        type_, alone = paired, True
    elif noun in {"service", "agency"} and start < head:
        decided = lex.modifiers.get(line.lower(head - 1), "")
        alone = alone or decided == "government body"
    if not alone and not definite:
        return None
    if not definite and not _acts(line, start, head):
        return None
    where = line.lower(start - 1) if not definite else line.lower(start - 2)
    if where in _WHERE and not line.speaks(start, head + 1):
        return None
    end = _with_field(line, head)
    named_end = complement_end(line, end, {"on"}) if paired else end
    name = line.printed(owner_start(line, start), named_end)
    bare = end == head + 1 and all(line.words[at].text in lex.demonyms for at in range(start, head))
    if not alone and line.lower(start - 1) == "'s":
        return None
    if not alone or (bare and noun in _SPEAKERS_OWN and line.lower(start - 1) in _PERSONAL):
        if not bare:
            return None
        key = f"body:?~{noun}"
    elif bare and definite:
        key = f"body:~{noun}"
    else:
        key = f"body:{name.lower()}"
    rule = f"“{noun}” is a body without a name"
    return line.mention(start, end, name, type_, "body", key, rule, "clear", (noun,)), end


def _acts(line: Line, start: int, head: int) -> bool:
    """Tell whether a body that is no known one does something: "a court ruled", "by a court"."""
    after = line.lower(head + 1)
    before = line.lower(start - 2)
    return is_finite(after) or after in {"in", "of"} or before in _BEFORE_WHOM


def _with_field(line: Line, head: int) -> int:
    """Return the index after "of transport", "of foreign affairs" behind a ministry."""
    end = head + 1
    if line.lower(head) not in _WITH_FIELD or line.lower(end) not in {"of", "for"}:
        return end
    at = end + 2 if line.lower(end + 1) == "the" else end + 1
    for place in (at, at + 1):
        word = line.text_at(place)
        ends = not word.islower() or word.endswith("ly") or word in line.lex.stop
        if ends or (place > at and readings_of(word)):
            break
        end = place + 1
    return end
