"""A name in its sentence, with the features for which the rules ask."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache, partial
from itertools import takewhile
from operator import attrgetter
from typing import Final

from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.entities.mentions import NO_CLUE, Clue, Form, Mention
from coursekit.reading.entities.name_line import Line, is_capital, is_finite, modifies_noun, words
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.chunks import NounPhrase
from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.grammar.verb_forms import BASE, forms_of, readings_of
from coursekit.reading.lexicon import word_set, words_by_label
from coursekit.reading.rule_file import Classes
from coursekit.reading.rules.cues import cue_of
from coursekit.reading.rules.gazetteer import UNKNOWN, Known, lexicon
from coursekit.reading.text.kept import kept

_FIELD: Final = re.compile(r"\{(\w+)\}")
_AGE: Final = re.compile(r"\d\d")
_PLURAL: Final = re.compile(r"(?<![sui])s$")
#: Words with none of its own between a body's name and a person's.
_BETWEEN: Final = re.compile("[xgbjf]{1,4}(?=[A-Z])")
#: The endings of words that only describe: "London-based Acme".
_MADE_OF: Final = tuple(words["made of"])
#: What a word may be that begins a sentence, for the rules to ask.
_TAGS: Final = {"SMALL": tags.SMALL | tags.ADVERB, "ADJECTIVE": tags.ADJECTIVE, "ING": tags.V_ING}
#: Nouns that tell what somebody is: "NAME, an advocacy *group*".
_DESCRIBING: Final = lexicon().appositions.keys() - lexicon().stop
#: Nouns for persons, bodies and states, one or several.
SOMEBODY: Final = (
    _DESCRIBING | lexicon().actor_nouns | word_set("rules/person_nouns.txt", "noun", "either")
)
#: What makes the noun before it the first part of another.
_COMPOUND: Final = _DESCRIBING | {"'s"}
#: What leads to a description behind a name.
_LEADS: Final = words["article"] | lexicon().possessives
#: How far from its name the noun or verb may stand that tells what it is.
_NEAR: Final = 4
_HAS: Final = words["has state"] | words["has company"]
_SELLS: Final = words["which company"] | words["which civil society"]
#: So many words a noun phrase beside a name may have.
_REACH: Final = 8
#: What shows behind a verb that only a party does it: "came out in *favour*", "is *reluctant*".
_SHOWS: Final = words["shows a side"] | words["of a mind"]
#: These, and all forms of the verbs of what only a party does.
_SIDE_FORMS: Final = _SHOWS.union(
    {"against"}, *({form for _, form in forms_of(verb).each()} for verb in words["takes sides"])
)


class Name:
    """Some words with capitals, and the well-known name that they are."""

    def __init__(self, line: Line, start: int, end: int, known: Known = UNKNOWN) -> None:
        self.line, self.start, self.end, self.known = line, start, end, known
        #: Where the well-known name ends.
        self.past = start + len(known.words)
        #: The words beside it, to be looked up; its own, as printed.
        self.ahead, self.after = line.lower(start - 1), line.lower(end)
        self.texts = line.texts[start:end]
        self.alone = start + 1 == end

    @kept
    def printed(self) -> str:
        """The name, as printed."""
        return self.line.printed(self.start, self.end)

    @property
    def rest(self) -> list[str]:
        """Its words behind the well-known name."""
        return self.line.texts[self.past : self.end]

    @kept
    def core(self) -> list[str]:
        """Its words before "of" or "on"."""
        joins = words["connectors"]
        return list(takewhile(lambda word: word.lower() not in joins, self.texts))

    @kept
    def head(self) -> str:
        """Its last noun that shows what a body is, "" for none."""
        return next(filter(self.line.lex.heads.__contains__, reversed(self.core)), "")

    @kept
    def title(self) -> int:
        """Where in it the title of a person stands, -1 for none."""
        titles = self.line.lex.titles
        last = max((at for at, word in enumerate(self.texts[:-1]) if word in titles), default=-1)
        # "Foreign Policy", "Office of Foreign Assets Control"
        return -1 if self.texts[last] in words["field titles"] else last

    @kept
    def opening(self) -> int:
        """Where it begins with its article, or the list that ends with it and is no subject."""
        start = self.start - (self.ahead in {"the", "our", "my"})
        if self.line.lower(start - 1) not in words["joins names"]:
            return start
        first, end = self.line.list_around(self.start)
        return start if first == end or is_finite(self.line.lower(end)) else first

    @kept
    def speaks(self) -> bool:
        """Whether it heads the source of a statement."""
        return self.line.speaks(self.start, self.end)

    @kept
    def described(self) -> Clue:
        """What an apposition says it is: "NAME, a charity", "the insurer NAME"."""
        return _right_before(self) or _ahead(self) or _behind(self)

    @kept
    def sides(self) -> bool:
        """Whether it does what only a party does: "Plover, which is small, opposed it"."""
        sentence = self.line.sentence
        # "A complaint by Plover", "criticism from Plover"
        led, lowers = self.word(-1) in {"by", "from"}, sentence.lowers
        deeds = (deed for deed in sentence.nominals if lowers[deed.noun] in words["deeds"])
        doers = [deed.doer for deed in deeds] if led else []
        if not _SIDE_FORMS.isdisjoint(lowers):
            doers += map(attrgetter("agent"), filter(self._takes_side, sentence.clauses))
        return any(_is_in(self, doer) for doer in doers)

    def _takes_side(self, clause: Clause) -> bool:
        lemma, last = clause.group.lemma, clause.group.last
        behind = self.line.sentence.lowers[last + 1 : clause.end]
        # Not "made Peru unwilling to sign"
        shows = _SHOWS if lemma in words["is"] else words["shows a side"]
        shown = lemma in words["takes sides"] or not shows.isdisjoint(behind)
        # "Came out against it", not "is home to a petition against it"
        return shown or (lemma in words["turns against"] and "against" in behind[:2])

    @kept
    def stands(self) -> str:
        """How it stands where nothing tells what it is: "several", "speaks", "acts" or ""."""
        return rules_of("stands.rules").choose(self)["stands"].strip("-")

    def word(self, offset: int) -> str:
        """Return a word behind it, from 0 on, or before its article, from -1 back."""
        return self.line.lower((self.opening if offset < 0 else self.end) + offset)

    def mention(
        self, type_: str, form: Form, rule: str, key: str = "", nouns: tuple[str, ...] = ()
    ) -> Mention:
        """Return the mention that it is; its key is its form and its words, if none is given."""
        start, end, name = self.start, self.end, self.printed
        key = key or f"{form}:{name.lower()}"
        return self.line.mention(start, end, name, type_, form, key, rule, nouns=nouns)


_OF_LEXICON: Final = "titles", "heads", "given", "adjectives", "actor nouns", "sectors", "demonyms"
#: The lists of words that the rules of names may name.
CLASSES: Final[Classes] = {
    **words,
    **words_by_label("rules/stop_words.txt"),
    **{each: getattr(lexicon(), each.replace(" ", "_")) for each in _OF_LEXICON},
    "peoples": list(filter(re.compile(r".*(s|sh|nch|tch|ese)$").match, lexicon().demonyms)),
    "small": lexicon().stop | words["pronouns"],
    "persons": [noun for noun, type_ in lexicon().appositions.items() if type_ == "person"],
}


def _clue(line: Line, at: int) -> Clue:
    """Let the word before a body's noun decide what it is: "rights group", "trade body"."""
    modifier, noun = line.lower(at - 1), line.lower(at)
    type_ = line.lex.appositions[noun]
    told = line.lex.modifiers.get(modifier, type_) if noun in words["broad beside"] else type_
    shown = noun if told == type_ else f"{modifier} {noun}"
    return Clue(told, f"“{shown}” beside the name shows what it is", (noun,))


def _is_inside(line: Line, at: int) -> bool:
    """Tell whether a word may stand inside a noun phrase."""
    return line.letters[at] not in ".,()&-"


def _right_before(name: Name) -> Clue:
    """Read "the insurer NAME", "its president NAME"."""
    line, noun = name.line, name.ahead
    leads = line.lower(name.start - 2) in words["leads to a body"]
    whose = leads and line.lex.appositions.get(noun) != "person"
    return NO_CLUE if whose or noun not in _DESCRIBING else _clue(line, name.start - 1)


def _ahead(name: Name) -> Clue:
    """Read "The speaker of the party, NAME, said" and "Our trade association, NAME, agrees"."""
    line, last = name.line, name.start - 2
    if name.ahead != ",":
        return NO_CLUE
    phrase = list(takewhile(partial(_is_inside, line), range(last, max(last - _REACH, -1), -1)))
    leads = {",", *words["leads to a body"]}
    nouns = [at for at in phrase if line.lowers[at] in _DESCRIBING and line.lower(at + 1) in leads]
    first, told = last - len(phrase) + 1, any(map(is_finite, map(line.lower, phrase)))
    described = line.letters[first - 1] == "," and line.capital(first - 2)
    if described and line.capital(first) and not told:
        return NO_CLUE  # "Ann Lee, Plover manager, *Open Tools*, said": her unit
    clue = _clue(line, nouns[-1]) if nouns else NO_CLUE
    closed = clue.type == "person" or name.after in {",", ".", ""}
    return clue if closed else NO_CLUE


def _behind(name: Name) -> Clue:
    """Read "NAME, an advocacy group", "NAME, its chairman", "NAME, head of policy at …"."""
    line, end = name.line, name.end
    if name.after != ",":
        return NO_CLUE
    first = line.lower(end + 1)
    led = first in _LEADS
    post = not line.lex.offices.isdisjoint((first, *map(line.lower, (end + 2, end + 3))))
    start = end + 1 + led
    reach = range(start, min(start + max(_REACH * led, 3 * post), len(line.texts)))
    for at in takewhile(partial(_is_inside, line), reach):
        if line.lowers[at] in words["ends phrase"] or at in line.sentence.finite:
            return NO_CLUE
        if line.lowers[at] in _DESCRIBING and line.lower(at + 1) not in _COMPOUND:
            # "Ann Lee, president Jon Hay and …": the noun is of the name behind it; "Under the
            # Open Shield, the Council said": it begins the sentence.
            other = line.capital(at + 1) or (first == "the" and is_finite(line.lower(at + 1)))
            return NO_CLUE if other else _clue(line, at)
    return NO_CLUE


def _near(name: Name, first: int, listed: Container[str]) -> str:
    """Return the first listed word of those behind a name, up to a small word."""
    ahead = map(name.line.lower, range(first, first + _NEAR))
    stop = name.line.lex.stop
    near = takewhile(lambda word: word[:1].isalpha() and word not in stop, ahead)
    return next(filter(listed.__contains__, near), "")


def _is_in(name: Name, phrase: NounPhrase) -> bool:
    """Tell whether a name is a party that a phrase lists, but for "the" and "of" and a place."""
    starts = {name.start, name.start - (name.ahead == "the")}
    starts |= {at - 1 for at in starts if name.line.lower(at - 1).endswith(_MADE_OF)}
    whole, (first, last) = name.after == "of", phrase.described
    listed = any(at in starts and (end == name.end or whole) for at, end in phrase.members)
    # "Her rival, *Ann Lee*, opposes it", but not "the song, *Imagine*, hails peace"
    noun = name.line.lower(phrase.head)
    return listed or (first <= name.start < name.end <= last and noun in SOMEBODY)


def _role_of(name: Name) -> str:
    """Return the noun of a post that leads to a name: "head of policy at NAME"."""
    back = name.line.texts[max(name.opening - 5, 0) : max(name.opening - 1, 0)][::-1]
    nouns = takewhile(lambda word: not is_capital(word), back)
    return next((word for word in nouns if lexicon().appositions.get(word) == "person"), "")


def _namesake(name: Name) -> bool:
    """Tell whether somebody on the page is called so: "Jack London left. *London* said no"."""
    page, low = name.line.page, name.printed.lower()
    named = [each.split() for each, clue in page.clues.items() if clue.type == "person"]
    named += [[each.texts[1].lower()] for each in page.open.values() if len(each.texts) == 2]
    return any(low in each for each in named)


def _verb(name: Name) -> str:
    """Return the word behind a name, past an adverb."""
    return name.word(1) if name.after.endswith("ly") else name.after


def _flags(name: Name) -> int:
    """Return what the verb behind a name may be; of none, a mark."""
    return tags.flags_of(_verb(name) or ".")


def _neighbour(name: Name) -> Known:
    """Return the well-known name of a kind that stands in one list: "Google, Plover and Meta"."""
    known = map(name.line.known, range(*name.line.list_around(name.start)))
    kinds = {"company", "media", "political party"}
    return next((each for each in known if each.type in kinds), UNKNOWN)


FEATURES: Final[Features[Name]] = {
    **{each: attrgetter(each) for each in ("ahead", "after", "alone", "speaks")},
    "takes a side": attrgetter("sides"),
    "before": partial(Name.word, offset=-1),
    **{f"before{n}": partial(Name.word, offset=-n) for n in (2, 3, 4)},
    "after2": lambda it: it.word(1),
    "second": lambda it: it.word(2),
    "first": lambda it: it.line.texts[it.start],
    "lower": lambda it: it.line.lowers[it.start],
    "last": lambda it: it.line.texts[it.end - 1],
    "next": lambda it: "".join(it.texts[1:2]),
    "head kind": lambda it: it.line.lex.heads.get(it.head),
    "only titles": lambda it: lexicon().titles.issuperset(it.texts),
    "made of": lambda it: any(word.lower().endswith(_MADE_OF) for word in it.texts),
    # "UPDATE", in capitals for their own sake
    "shouted": lambda it: (
        (word := it.texts[0]).isupper() and len(word) > 4 and word not in it.line.page.inside
    ),
    "small elsewhere": lambda it: it.line.lowers[it.start] in it.line.page.inside,
    "seen inside": lambda it: it.texts[0] in it.line.page.inside,
    "word": lambda it: tags.flags_of(it.line.lowers[it.start]),
    "kind": lambda it: it.known.kind,
    "capitals": lambda it: it.line.texts[it.end - 1].isupper(),
    # "The Senate *Thursday*": a day is as good as a small word.
    "small after": lambda it: not it.line.letters[it.end].replace("Y", "y").isupper(),
    "long": lambda it: it.end - it.start > 2,
    "opens": lambda it: it.line.opens(it.start),
    "verb form": lambda it: bool(readings_of(it.line.lowers[it.start])),
    "plural": lambda it: bool(_PLURAL.search(it.line.lowers[it.start])),
    "modifies": lambda it: modifies_noun(it.after),
    # "The Kenyan Parliament *building*"
    "noun behind": lambda it: it.line.sentence.chunks.letters.startswith("n", it.end),
    "says": lambda it: any(cue_of(reading.lemma) for reading in readings_of(_verb(it))),
    # "Insiders say": only several can be its subject.
    "plural verb": lambda it: {reading.kinds for reading in readings_of(it.after)} == {BASE},
    "ends in s": lambda it: it.texts[-1].endswith("s"),
    "agent": lambda it: any(_is_in(it, each.agent) for each in it.line.sentence.clauses),
    "whole phrase": lambda it: it.line.sentence.phrase(it.opening).end == it.end,
    "finite": lambda it: bool(_flags(it) & tags.VERBAL) and it.after[-3:] != "ing",
    "auxiliary": lambda it: bool(_flags(it) & tags.AUXILIARY),
    "type": lambda it: it.known.type,
    "acts": lambda it: is_finite(_verb(it)),
    "ahead3": lambda it: it.line.lower(it.start - 3),
    "behind a place": lambda it: it.line.known(it.start - 2).form == "place",
    # "*Senators* Lee, Hay and Berg"
    "list opens": lambda it: it.line.texts[it.line.list_around(it.start)[0]],
    # "Ohio, Utah and Iowa passed it"
    "list acts": lambda it: is_finite(it.line.lower(it.line.list_around(it.start)[1])),
    # The noun of a post between a body's name and a person's: "EU policy *chief* Ann Lee".
    "leads": lambda it: (
        (between := _BETWEEN.match(it.line.letters, it.end)) and it.line.lower(between.end() - 1)
    ),
    "namesake": _namesake,
    "listed": lambda it: _neighbour(it).type,
    "neighbour": lambda it: _neighbour(it).name,
    "abbreviated": lambda it: "." in it.printed,
    "described": lambda it: bool(it.described),
    # "NAME, a contentious new *measure*"
    "thing": lambda it: it.line.lower(it.line.sentence.phrase(it.end + 1).head),
    "subject behind": lambda it: it.line.sentence.phrase(it.end + 1).end in it.line.sentence.finite,
    "has": lambda it: _near(it, it.end + 1, _HAS),
    "sells": lambda it: _near(it, it.end + 2, _SELLS),
    # The verb behind it, past auxiliaries.
    "does": lambda it: next(
        (word for at in range(_NEAR) if (word := it.word(at)) not in words["in groups"]), ""
    ),
    "post": _role_of,
    # "Ann Lee of the Open Net Fund"
    "of a body": lambda it: it.line.has_head(it.end + 1, it.end + 2 + _NEAR),
    "treaty": lambda it: not words["treaties"].isdisjoint(it.line.lowers),
    "age": lambda it: _AGE.fullmatch(it.word(1)) is not None,
}


@cache
def rules_of(file: str) -> ConditionRules[Name]:
    """Return the rules of a file that asks for these features."""
    return ConditionRules(f"entities/{file}", CLASSES, FEATURES, tags=_TAGS)


def filled(cell: str, name: Name) -> str:
    """Return what a rule says, with the words of this name in the place of its features."""
    return _FIELD.sub(lambda field: str(FEATURES[field[1]](name)), cell)
