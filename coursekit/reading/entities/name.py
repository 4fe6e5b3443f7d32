"""A name in its sentence, with the features for which the rules ask."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, partial
from itertools import takewhile
from typing import Final, NamedTuple

from coursekit.reading.entities.name_line import Clue, Line, is_finite, modifies_noun
from coursekit.reading.entities.name_runs import is_capital, list_around, words
from coursekit.reading.grammar.chunks import NounPhrase
from coursekit.reading.grammar.tags import (
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    SMALL,
    V_ING,
    VERBAL,
    flags_of,
)
from coursekit.reading.grammar.verb_forms import BASE, readings_of
from coursekit.reading.lexicon import by_label
from coursekit.reading.rules.cues import cue_of
from coursekit.reading.rules.engine import Classes, ConditionRules, Features, Rule, rule_file
from coursekit.reading.rules.gazetteer import REGION, Known, lexicon

_FIELD: Final = re.compile(r"\{(\w+)\}")
#: The party and the seat of a member of Congress: "R-Ohio".
_BADGE: Final = re.compile(r"[DRI]-[A-Z]")
#: How far from its name the noun or verb may stand that tells what it is.
_NEAR: Final = 4
#: So many words a noun phrase beside a name may have.
_REACH: Final = 8


class Name(NamedTuple):
    """Some words with capitals, and the well-known name that they are."""

    line: Line
    start: int
    end: int
    known: Known | None = None

    @property
    def opening(self) -> int:
        """Where it begins with its article, or the list that ends with it and is no subject."""
        before = self.line.lower(self.start - 1)
        start = self.start - (before in {"the", "our", "my"})
        if self.line.lower(start - 1) not in words("joins names"):
            return start
        first, end = list_around(self.line.texts, self.start)
        return start if first == end or is_finite(self.line.lower(end)) else first

    def word(self, offset: int) -> str:
        """Return a word behind it, from 0 on, or before its article, from -1 back."""
        return self.line.lower((self.opening if offset < 0 else self.end) + offset)


@cache
def classes() -> Classes:
    """Return the lists of words that the rules of names may name."""
    lex = lexicon()
    classes: dict[str, Iterable[str]] = {
        **by_label("entities/words.txt"),
        **by_label("rules/stop_words.txt"),
        "titles": lex.titles,
        "heads": lex.heads,
        "given": lex.given,
        "actor nouns": lex.actor_nouns,
        "small": lex.stop | words("pronouns"),
        "trades": lex.trades,
        "demonyms": lex.demonyms,
        "persons": [noun for noun, type_ in lex.appositions.items() if type_ == "person"],
    }
    for place, listed in lex.context.items():
        for type_ in dict.fromkeys(listed.values()):
            classes[f"{place} {type_}"] = [word for word, its in listed.items() if its == type_]
    return {name: dict.fromkeys(" ".join(words).split(), "") for name, words in classes.items()}


def described(name: Name) -> Clue | None:
    """Return what an apposition says a name is: "NAME, a charity", "the insurer NAME"."""
    return _right_before(name) or _ahead(name) or _behind(name)


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


def _is_inside(line: Line, at: int) -> bool:
    """Tell whether a word may stand inside a noun phrase."""
    return line.texts[at][0].isalpha() or line.lowers[at] == "'s"


def _right_before(name: Name) -> Clue | None:
    """Read "the insurer NAME", "its president NAME"."""
    line, at = name.line, name.start - 1
    noun, before = line.lower(at), line.lower(at - 1)
    if not _is_noun(line, at) or noun in words("of many names"):
        return None
    whose = line.possessed(name.end) or before in words("leads to a body")
    return None if whose and line.lex.appositions[noun] != "person" else _clue(line, at, before)


def _ahead(name: Name) -> Clue | None:
    """Read "The speaker of the party, NAME, said" and "Our trade association, NAME, agrees"."""
    line, last = name.line, name.start - 2
    if line.lower(last + 1) != ",":
        return None
    back = range(last, max(last - _REACH, -1), -1)
    phrase = takewhile(lambda at: _is_inside(line, at) and not is_finite(line.lowers[at]), back)
    leads = words("leads to a body")
    nouns = [
        at for at in phrase if _is_noun(line, at) and (at == last or line.lower(at + 1) in leads)
    ]
    if not nouns:
        return None
    head = nouns[-1]
    person = line.lex.appositions[line.lower(head)] == "person"
    closed = person or line.lower(name.end) in {",", ".", ""}
    return _clue(line, head, line.lower(head - 1)) if closed else None


def _behind(name: Name) -> Clue | None:
    """Read "NAME, an advocacy group", "NAME, its chairman", "NAME, head of policy at …"."""
    line, end = name.line, name.end
    if line.lower(end) != ",":
        return None
    first = line.lower(end + 1)
    led = first in words("article") or first in line.lex.possessives
    post = not line.lex.offices.isdisjoint((first, *map(line.lower, (end + 2, end + 3))))
    start, before = end + 1 + led, ""
    for at in range(start, min(start + (_REACH if led else 3 * post), len(line.texts))):
        if line.lowers[at] in words("ends phrase") or not _is_inside(line, at):
            return None
        compound = line.lower(at + 1) == "'s" or _is_noun(line, at + 1)
        if _is_noun(line, at) and not compound:
            # "Ann Lee, president Jon Hay and …": the noun is of the name behind it.
            return None if is_capital(line.text_at(at + 1)) else _clue(line, at, before)
        before = line.lowers[at] if line.lowers[at] in line.lex.modifiers else before
    return None


def _apposed(name: Name) -> str:
    """Return the noun of a description behind a name: "NAME, a contentious new *measure*"."""
    line, first = name.line, name.end + 2
    if name.word(0) != "," or name.word(1) not in words("article"):
        return ""
    places = range(first, min(first + _REACH, len(line.texts)))
    phrase = takewhile(lambda at: _is_inside(line, at) and not _ends(line, at), places)
    ends = (at for at in phrase if _ends(line, at + 1) or is_finite(line.lower(at + 1)))
    return line.lower(next(ends, -1))


def _ends(line: Line, at: int) -> bool:
    return line.lower(at) in words("ends phrase") or not line.lower(at)[:1].isalpha()


def _near(name: Name, first: int, listed: Iterable[str]) -> str:
    """Return the first listed word of those behind a name, up to a small word."""
    line = name.line
    ahead = takewhile(_is_open, (line.lower(at) for at in range(first, first + _NEAR)))
    return next(filter(frozenset(listed).__contains__, ahead), "")


def takes_side(name: Name) -> bool:
    """Tell whether it does what only a party does: "Plover, which is small, opposed it"."""
    sides = words("takes sides")
    acts = (clause for clause in name.line.sentence.clauses if clause.group.lemma in sides)
    return any(_is_in(name, clause.agent) for clause in acts)


def is_body(name: Name) -> bool:
    """Tell a body called a forum or a conference, which speaks or takes a side, from a meeting."""
    return takes_side(name) or name.line.speaks(name.start, name.end)


def _is_in(name: Name, phrase: NounPhrase) -> bool:
    """Tell whether a name is a party that a phrase lists, but for "the" and "of" and a place."""
    starts = {name.start, name.start - (name.line.lower(name.start - 1) == "the")}
    whole = name.word(0) == "of"
    return any(at in starts and (end == name.end or whole) for at, end in phrase.members)


@cache
def _is_open(word: str) -> bool:
    return word[:1].isalpha() and word not in lexicon().stop


def _does(name: Name) -> str:
    """Return the verb of states that a name is the subject of, past auxiliaries."""
    listed = lexicon().context["does"].keys() | words("joins")
    ahead = map(name.line.lower, range(name.end, name.end + _NEAR))
    return next(
        filter(listed.__contains__, takewhile((listed | words("in groups")).__contains__, ahead)),
        "",
    )


def _role_of(name: Name) -> str:
    """Return the noun of a post that leads to a name: "head of policy at NAME"."""
    line = name.line
    back = line.texts[max(name.opening - 5, 0) : max(name.opening - 1, 0)][::-1]
    nouns = takewhile(str.isalpha, takewhile(lambda word: not is_capital(word), back))
    return next((word for word in nouns if lexicon().appositions.get(word) == "person"), "")


def _verb(name: Name) -> str:
    """Return the word behind a name, past an adverb."""
    return name.word(1) if name.word(0).endswith("ly") else name.word(0)


def _says(name: Name) -> bool:
    readings = readings_of(_verb(name))
    return any(cue_of(r.lemma) for r in readings)


def _several(name: Name) -> bool:
    """Tell whether only several can be its subject: "Millennials are", "Insiders say"."""
    verb, readings = name.word(0), readings_of(name.word(0))
    only_base = bool(readings) and all(reading.kinds == {BASE} for reading in readings)
    return name.line.texts[name.end - 1].endswith("s") and (only_base or verb in classes()["are"])


def _of_body(name: Name) -> bool:
    """Tell whether "of" and a body stand behind a name: "Ann Lee of the Open Net Fund"."""
    line, at = name.line, name.end + 1 + (name.word(1) == "the")
    if name.word(0) != "of" or not is_capital(line.text_at(at)):
        return False
    return line.has_head(at, at + _NEAR)


def _governs(name: Name) -> bool:
    """Tell whether a place acts or is dealt with, as only its government can."""
    if name.line.possessed(name.end):
        return name.word(1) not in classes()["municipal"]
    joined = "and" in (name.word(0), name.word(-1))
    acts = is_finite(_verb(name)) or name.word(-1) in classes()["deals with"]
    return acts or joined


def _list_acts(name: Name) -> bool:
    """Tell whether a name stands in a list of names before a verb: "Ohio, Utah and Iowa passed"."""
    end = list_around(name.line.texts, name.start)[1]
    return end > 0 and is_finite(name.line.lower(end))


def _lies_in(name: Name) -> bool:
    """Tell whether a name only says where a place lies ("Bletchley, England", "Mumbai, India")."""
    line, at = name.line, name.start - 2
    if at < 0 or line.lower(at + 1) != "," or not line.text_at(at)[:1].isupper():
        return False
    known = line.known(at)
    led = line.lower(at - 1) in lexicon().locatives or bool(known and known[0].form == "place")
    return led and name.word(0) in classes()["closing"]


def _is_dateline(name: Name) -> bool:
    """Tell whether a name is the place from which a report comes: "LISBON, Portugal -"."""
    line = name.line
    led = name.start > 1 and all(map(is_capital, line.texts[: name.start - 1]))
    return led and line.lower(name.start - 1) == "," and name.word(0) in classes()["dash"]


def _leads(name: Name) -> str:
    """Return the noun of a post between a body's name and a person's: "EU policy chief Ann Lee"."""
    line, at = name.line, name.end
    while at < name.end + _NEAR and line.text_at(at).islower() and _is_open(line.lower(at)):
        at += 1
    named = (
        at > name.end
        and is_capital(line.text_at(at))
        and line.lower(at - 1) in classes()["persons"]
    )
    return line.lower(at - 1) if named else ""


def _has_context(name: Name) -> bool:
    """Tell whether what stands around a name says what it is."""
    rule = rules_of("contexts.rules").first(name)
    return rule is not None and rule["type"] != "-"


def _is_shouted(name: Name) -> bool:
    """Tell "UPDATE" and "EXCLUSIVE", in capitals for their own sake."""
    word = name.line.texts[name.start]
    return word.isupper() and len(word) > 4 and not name.line.page.prints_capital_inside(word)


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _flags(name: Name) -> int:
    return flags_of(name.line.lowers[name.start])


@cache
def _made_of() -> tuple[str, ...]:
    """Return the endings of words that only describe: "London-based Acme"."""
    return tuple(sorted(words("made of")))


FEATURES: Final[Features[Name]] = {
    "ahead": lambda name: name.line.lower(name.start - 1),
    "before": lambda name: name.word(-1),
    **{f"before{n}": partial(Name.word, offset=-n) for n in (2, 3, 4)},
    "after": lambda name: name.word(0),
    "after2": lambda name: name.word(1),
    "second": lambda name: name.word(2),
    "owned": lambda name: (name.line.possessed(name.end) and name.word(1)) or "",
    "possesses": lambda name: name.line.possessed(name.end),
    "first": lambda name: name.line.texts[name.start],
    "lower": lambda name: name.line.lowers[name.start],
    "last": lambda name: name.line.texts[name.end - 1],
    "alone": lambda name: name.end - name.start == 1,
    "capitals": lambda name: name.line.texts[name.end - 1].isupper(),
    "small after": lambda name: not is_capital(name.line.text_at(name.end)),
    "long": lambda name: name.end - name.start > 2,
    "opens": lambda name: name.line.opens(name.start),
    "known behind": lambda name: (
        name.line.known_length(name.start + 1) == name.end - name.start - 1
    ),
    "made of": lambda name: any(
        word.endswith(_made_of()) for word in name.line.lowers[name.start : name.end]
    ),
    "only titles": lambda name: lexicon().titles.issuperset(name.line.texts[name.start : name.end]),
    "badge": lambda name: bool(_BADGE.match(name.line.texts[name.start])),
    "shouted": _is_shouted,
    "noun ahead": lambda name: lexicon().appositions.get(name.line.lower(name.start - 1), ""),
    "calls": lambda name: (
        name.line.speaks(name.start, name.end) or name.word(1) in classes()["who"]
    ),
    "participle": lambda name: bool(_flags(name) & V_ING),
    "printed small": lambda name: name.line.page.prints_small(name.line.lowers[name.start]),
    "small word": lambda name: bool(_flags(name) & (SMALL | ADVERB)),
    "adjective": lambda name: bool(_flags(name) & ADJECTIVE),
    "of context": _has_context,
    "verb form": lambda name: bool(readings_of(name.line.lowers[name.start])),
    "seen inside": lambda name: name.line.page.prints_capital_inside(name.line.texts[name.start]),
    "clue": lambda name: name.line.texts[name.start].lower() in name.line.page.clues,
    "plural": lambda name: _is_plural(name.line.lowers[name.start]),
    "modifies": lambda name: modifies_noun(name.word(0)),
    "speaks": lambda name: name.line.speaks(name.start, name.end),
    "says": _says,
    "several": _several,
    "takes a side": takes_side,
    "agent": lambda name: any(
        clause.agent and _is_in(name, clause.agent) for clause in name.line.sentence.clauses
    ),
    "finite": lambda name: (
        bool(flags_of(_verb(name) or ".") & VERBAL) and name.word(0)[-3:] != "ing"
    ),
    "auxiliary": lambda name: bool(flags_of(_verb(name) or ".") & AUXILIARY),
    "form": lambda name: name.known.form if name.known else "",
    "type": lambda name: name.known.type if name.known else "",
    "region": lambda name: bool(name.known and name.known.rule == REGION),
    "city": lambda name: bool(name.known and name.known.rule == "city"),
    "governs": _governs,
    "lies in": _lies_in,
    "list acts": _list_acts,
    "dateline": _is_dateline,
    "leads": _leads,
    "place": lambda name: bool(name.known and name.known.place),
    "seat": lambda name: bool(name.known and name.known.seat),
    "described": lambda name: described(name) is not None,
    "thing": _apposed,
    "has": lambda name: _near(name, name.end + 1, lexicon().context["has"]),
    "sells": lambda name: _near(name, name.end + 2, lexicon().context["which"]),
    "does": _does,
    "post": _role_of,
    "of a body": _of_body,
    "age": lambda name: name.word(1) if name.word(1).isdigit() and len(name.word(1)) == 2 else "",
    "treaty": lambda name: not classes()["treaties"].keys().isdisjoint(name.line.lowers),
}


@cache
def rules_of(file: str) -> ConditionRules[Name]:
    """Return the rules of one file of this room."""
    return ConditionRules(rule_file(f"entities/{file}"), classes(), FEATURES)


def because(rule: Rule, name: Name) -> str:
    """Return why a rule decides, with the words of this name in the place of its features."""
    return _FIELD.sub(lambda field: str(FEATURES[field[1]](name)), rule["because"])
