"""What bears a name: its own words tell, then their neighbours, at last the whole page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import filterfalse, takewhile
from operator import attrgetter
from typing import Final

from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.entities.mentions import NO_CLUE, Certainty, Clue, Form, Mention
from coursekit.reading.entities.name import CLASSES, FEATURES, Name, filled, rules_of
from coursekit.reading.entities.name_line import Page, words
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.reading.lexicon import rows_of
from coursekit.reading.rule_file import Reason
from coursekit.reading.rules.gazetteer import Known, lexicon
from coursekit.reading.text.kept import kept

_PEOPLES: Final = frozenset(name for name in lexicon().demonyms if name.endswith("s"))
_LISTS: Final = {"<trades>": lexicon().trades, "<peoples>": lexicon().demonyms}
#: The type that a word beside a head decides, and in which line of the list.
_DECIDING: Final = {
    (head, each): (line, type_)
    for line, (head, type_, row) in enumerate(rows_of("entities/deciding_words.txt"))
    for word in row.split()
    for each in _LISTS.get(word, (word,))
}


def if_actor(name: Name) -> Mention | None:
    """Return the mention of a known name, unless it only says where, or only modifies a noun."""
    rule, known = rules_of("known.rules").choose(name), name.known
    if rule["party"] == "no":
        return None
    form: Form = "state" if known.form == "state" else "organisation"
    key = known.key or f"organisation:{known.name.lower()}"
    span, reason = (name.start, name.end), Reason(known.rule, rule)
    return name.line.mention(*span, known.name, known.type, form, key, reason, nouns=known.nouns)


def judge(name: Name) -> Mention | None:
    """Judge a name by its own words, then by its neighbours."""
    line, end = name.line, name.end
    last = line.texts[end - 1]
    if last in _PEOPLES:
        key = f"group:{name.printed.lower()}|people"
        return name.mention("unnamed group", "group", f"“{last}” are a people", key)
    while not _begins(name):
        if name.alone:
            return None
        name = Name(line, name.start + 1, end)
    return _READ[RULES.choose(name)["reads"]](name)


def people(name: Name) -> Mention:
    """Read "the French"."""
    lex, at, why = name.line.lex, name.start, f"“the {name.printed}” stand for their state"
    state = lex.demonyms[name.printed]
    key = f"state:{state}"
    return name.line.mention(at, name.end, lex.state_names[state], "state", "state", key, why)


def _begins(name: Name) -> bool:
    """Tell whether a word with a capital begins a name: few but the first of a sentence do not."""
    lex, word = name.line.lex, name.texts[0]
    asked = "-" in word or word in lex.titles or word in lex.demonyms or name.line.opens(name.start)
    asked |= not lex.given.isdisjoint(name.texts[1:2])
    return not asked or rules_of("no_names.rules").choose(name)["name?"] == "yes"


def beside(name: Name) -> Mention | None:
    """Judge a name by what stands around it; leave it open where nothing tells."""
    page, low = name.line.page, name.printed.lower()
    clue = page.clues.get(low) or _clue(name)
    noted = {"document": page.things, "event": page.things, "place": page.things}
    noted |= {"near": page.places, "nobody": set()}
    if clue.type in noted:
        noted[clue.type].add(low)
        return None
    if clue:
        page.clues.setdefault(low, clue)
        form: Form = "person" if clue.type == "person" else "organisation"
        return name.mention(clue.type, form, clue.rule, nouns=clue.nouns)
    mention = name.mention("", "name", "")
    page.open[mention.start] = name
    return mention


def _clue(name: Name) -> Clue:
    """Return what the words around a name tell of it."""
    rule = rules_of("contexts.rules").choose(name)
    if rule["type"] == "-":
        return NO_CLUE
    if rule["type"] == "noun":
        return name.described._replace(rule=Reason(name.described.rule, rule))
    return Clue(filled(rule["type"], name), Reason(filled(rule["because"], name), rule))


def _titled(name: Name) -> Mention | None:
    """Read a person's name with the title before it."""
    before = takewhile(name.line.lex.titles.__contains__, reversed(name.texts[: name.title]))
    start = name.start + name.title - len(list(before))
    clue = Clue("person", f"the title “{name.texts[name.title]}” comes before it")
    return _person(Name(name.line, start, name.end), clue)


def _person(titled: Name, clue: Clue) -> Mention | None:
    """Read a person's name, and remember it for those that are short for it."""
    line, end = titled.line, titled.end
    titles = list(takewhile(line.lex.titles.__contains__, titled.texts))
    at = titled.start + len(titles)
    if at == end:
        return beside(titled)
    name = line.printed(at, end)
    nouns = (*clue.nouns, *(title.lower() for title in titles))
    line.page.clues.setdefault(name.lower(), clue)
    if " " in name:
        line.page.surnames.add(line.texts[end - 1])
    key = f"person:{name.lower()}"
    return line.mention(titled.start, end, name, "person", "person", key, clue.rule, "clear", nouns)


def _headed(name: Name, type_: str, why: str, nouns: tuple[str, ...] = ()) -> Mention:
    """Read a body's name by the noun in it that shows what it is."""
    body, _, state = name.printed.rpartition(" of ")
    noun = body.rpartition(" ")[2]
    if noun.lower() in words["of states"]:  # "Supreme Court of NAME"
        clue = Clue("state", f"“{noun} of” before the name shows what it is")
        name.line.page.clues.setdefault(state.lower().removeprefix("the "), clue)
    return name.mention(type_, "organisation", why, nouns=(name.head.lower(), *nouns))


def _own_type(name: Name) -> tuple[str, str]:
    """Return what a body is by its head, and by another word in its name."""
    kind = name.line.lex.heads[name.head]
    # "The Baltic Shipping Forum opposed it", "Plover County opposed it", "the City of Plover"
    kind = {"event": "civil society", "municipality": _PUBLIC, "place": _PUBLIC}.get(kind, kind)
    pairs = ((key, word) for key in (name.head, kind) for word in name.texts)
    found = ((*_DECIDING[pair], f"{pair[1]} … ") for pair in pairs if pair in _DECIDING)
    _, type_, beside = min(found, default=(0, kind, ""))
    return type_, f"“{beside}{name.head}” in its name shows what it is"


def _government(name: Name) -> Mention:
    """Read "Government of Canada"."""
    why = f"“{name.texts[0]} of” and a state name its government"
    return name.mention(_PUBLIC, "state", why, _behind_of(name).key)


def _behind_of(name: Name) -> Known:
    """Return the well-known name in "Government of Canada"."""
    return name.line.known(name.line.past_the(name.start + 2))


def _short(name: Name) -> Mention:
    """Read "the Council", short for a body."""
    word, type_ = name.printed, name.line.lex.heads[name.head]
    why = f"“the {word}” is short for a body"
    return name.mention(type_, "organisation", why, f"organisation:~{word.lower()}")


_FEATURES: Final[Features[Name]] = {
    **FEATURES,
    "well known": lambda it: it.line.known_length(it.start) == it.end - it.start,
    "tagged": lambda it: it.texts[0][:2] in {"D-", "R-"},
    "surname": lambda it: it.printed in it.line.page.surnames,
    "head": attrgetter("head"),
    "headed": lambda it: it.line.has_head(it.start, it.end),
    "title": lambda it: it.title >= 0,
    # "Foreign Affairs *Council*", but "Mr *Bank*"
    "bears a head": lambda it: it.line.has_head(min(it.start + it.title + 2, it.end - 1), it.end),
    "of": lambda it: "of" in it.texts,
    "of a state": lambda it: _behind_of(it).form == "state",
}
RULES: Final = ConditionRules("entities/judgement.rules", CLASSES, _FEATURES)
#: How a name is read by its own words.
_READ: Final[dict[str, Callable[[Name], Mention | None]]] = {
    "nobody": lambda _: None,
    "known": lambda it: if_actor(Name(it.line, it.start, it.end, it.line.known(it.start))),
    # Whose surname it is, the page tells at its end.
    "surname": lambda it: it.mention("", "name", ""),
    "short": _short,
    "titled": _titled,
    "given": lambda it: _person(
        it, Clue("person", f"“{it.texts[0]}” is a given name", it.described.nouns)
    ),
    "government": _government,
    "described": lambda it: _headed(it, *it.described),
    "headed": lambda it: _headed(it, *_own_type(it)),
    "beside": beside,
}
#: What a county or a city is where it acts.
_PUBLIC: Final = "government body"
#: How a name may stand, the best last.
_RANK: Final = ("", "acts", "several", "speaks")
#: Of what is no person, by how sure that is.
_FORM: Final[dict[Certainty, Form]] = {"clear": "organisation", "doubtful": "name"}


class Undecided:
    """A name of which its sentences tell nothing, with what the page tells."""

    def __init__(self, page: Page, mentions: list[Mention], whole: str) -> None:
        self.page, self.mentions = page, mentions
        self.name = mentions[0].name
        self.low, self.words = self.name.lower(), self.name.split()
        #: The full name of the person of whose name it is a part.
        self.whole = whole

    @kept
    def stands(self) -> list[str]:
        """How it stands in each place: "several", "speaks", "acts" or ""."""
        read = self.page.open
        return [
            each.rule or (read[each.start].stands if each.start in read else "")
            for each in self.mentions
        ]


_OF_PAGE: Final[Features[Undecided]] = {
    "part of a name": attrgetter("whole"),
    "told": lambda name: name.low in name.page.clues,
    "stands": lambda name: max(name.stands, key=_RANK.index),
    "often": lambda name: name.stands.count("acts") > 1,
    "place": lambda name: name.low in name.page.places,
    "thing": lambda name: name.low in name.page.things,
    "first": lambda name: name.words[0],
    "word": lambda name: name.words[-1],
    "alone": lambda name: len(name.words) == 1,
    # A person's name has seldom more words.
    "long": lambda name: len(name.words) > 3,
    "ordinary": lambda name: any(readings_of(word.lower()) for word in name.words),
    "capitals": lambda name: any(word.isupper() and len(word) > 2 for word in name.words),
}
PAGE_RULES: Final = ConditionRules("entities/page_names.rules", CLASSES, _OF_PAGE)


def settled(page: Page, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Give each undecided mention the type that the rest of the page tells, or leave it out."""
    found = list(mentions)
    open_: dict[str, list[Mention]] = {}
    for mention in filterfalse(attrgetter("type"), found):
        open_.setdefault(mention.key, []).append(mention)
    people = _people(found)
    clues = {
        key: _told(Undecided(page, some, people.get(some[0].name.lower(), "")))
        for key, some in open_.items()
    }
    for mention in found:
        if mention.type:
            yield mention
        elif told := clues[mention.key]:
            (type_, rule, nouns), certainty = told
            start, end, name = mention[:3]
            form = "person" if type_ == "person" else _FORM[certainty]
            key = f"{form}:{name.lower()}"
            yield Mention(start, end, name, type_, form, key, rule, certainty, nouns)


def _people(mentions: Iterable[Mention]) -> dict[str, str]:
    """Return the full name for each part of a person's name."""
    parts: dict[str, str] = {}
    for name in [mention.name for mention in mentions if mention.form == "person"]:
        words = name.split()
        for part in (*words[::-1], " ".join(words[1:])) if len(words) > 1 else ():
            parts.setdefault(part.lower(), name)
    return parts


def _told(name: Undecided) -> tuple[Clue, Certainty] | None:
    """Return what an undecided name is, and how sure that is; None when it is nobody."""
    rule = PAGE_RULES.choose(name)
    if rule["type"] == "-":
        return None
    if rule["type"] == "told":
        return name.page.clues[name.low], "clear"
    why = rule["because"].format(name=name.name, whole=name.whole, word=name.words[-1])
    return Clue(rule["type"], Reason(why, rule)), "clear" if rule["sure"] == "yes" else "doubtful"
