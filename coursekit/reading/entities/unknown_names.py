"""Names that no list knows: what their own words tell, then their neighbours."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from coursekit.reading.entities.known_names import if_actor
from coursekit.reading.entities.mentions import Form, Mention
from coursekit.reading.entities.name import Name, because, described, is_body, rules_of
from coursekit.reading.entities.name_line import Clue, Line
from coursekit.reading.entities.name_runs import CONNECTORS, list_around, words
from coursekit.reading.grammar.tokens import REMEMBERED
from coursekit.reading.lexicon import rows_of
from coursekit.reading.rules.engine import Reason
from coursekit.reading.rules.gazetteer import lexicon

#: What these heads say of a name gives way to what the text says of it.
_SOFT: Final = frozenset({"civil society", "academia", "company"})
#: Of these a list names several of a kind.
_SOFT_LISTED: Final = frozenset({"company", "media", "political party"})
_NO_ACTORS: Final = frozenset({"document", "event", "place"})


def judge(line: Line, at: int, end: int) -> Mention | None:
    """Judge a name by its own words, then by its neighbours."""
    last = line.texts[end - 1]
    if last[-1] == "s" and last in line.lex.demonyms:
        name = line.printed(at, end)
        key = f"group:{name.lower()}|people"
        return line.mention(at, end, name, "unnamed group", "group", key, f"“{last}” are a people")
    while at < end and not _begins(line, at, end):
        at += 1
    if at >= end or not words("versus").isdisjoint((line.lower(at - 1), line.lower(end))):
        return None
    known = line.known(at)
    if known and known[1] == end:
        return if_actor(line, known[0], at, end)
    own = _short(line, at, end) or _titled(line, at, end) or _headed(line, at, end)
    return own or _beside(line, at, end)


def _begins(line: Line, at: int, end: int) -> bool:
    """Tell whether a word with a capital begins a name: few but the first of a sentence do not."""
    if not line.opens(at) and _is_plain(line.texts[at]):
        return True
    rule = rules_of("no_names.rules").first(Name(line, at, end))
    return rule is None or rule["name?"] != "no"


@lru_cache(maxsize=REMEMBERED)
def _is_plain(word: str) -> bool:
    """Tell a word that is neither joined nor a title, nor that of a people."""
    lex = lexicon()
    return "-" not in word and word not in lex.titles and word not in lex.demonyms


def _short(line: Line, at: int, end: int) -> Mention | None:
    """Read a single word: a surname, or "the Council"."""
    word = line.texts[at]
    if end - at > 1:
        return None
    if word in line.page.surnames:  # whose it is, the page tells at its end
        return line.mention(at, end, word, "", "name", f"name:{word.lower()}", "")
    type_ = line.lex.heads.get(word, "document")
    if type_ in _NO_ACTORS or line.lower(at - 1) not in words("article own"):
        return None
    key, rule = f"organisation:~{word.lower()}", f"“the {word}” is short for a body"
    return line.mention(at, end, word, type_, "organisation", key, rule)


def _beside(line: Line, at: int, end: int) -> Mention | None:
    """Judge a name by what stands around it; leave it open where nothing tells."""
    name = line.printed(at, end)
    low, before = name.lower(), line.lower(at - 1)
    if line.texts[end - 1] in line.lex.adjectives or (
        line.texts[at] in line.lex.heads and end - at == 1
    ):
        return None  # "Wisconsin Republican"
    clue = line.page.clues.get(low) if line.lower(end) != "," else None
    clue = clue or _clue(Name(line, at, end))
    if clue and clue.type in _NO_ACTORS:
        line.page.things.add(low)
        return None
    if clue:
        line.page.clues.setdefault(low, clue)
        form: Form = "person" if clue.type == "person" else "organisation"
        key = f"{form}:{low}"
        return line.mention(at, end, name, clue.type, form, key, clue.rule, "clear", clue.nouns)
    if before in words("near"):
        line.page.places.add(low)
    if (end - at == 1 and "." in name) or (before in line.lex.locatives and before != "at"):
        return None
    rule = rules_of("stands.rules").first(Name(line, at, end))
    stands = rule["stands"] if rule else "-"
    return line.mention(at, end, name, "", "name", f"name:{low}", stands.strip("-"))


def _clue(name: Name) -> Clue | None:
    """Return what the words around a name tell of it."""
    rule = rules_of("contexts.rules").first(name)
    if rule is None:
        return _listed(name)
    if rule["type"] == "-":
        return None
    beside = described(name) if rule["type"] == "noun" else None
    if beside:
        return beside._replace(rule=Reason(beside.rule, rule))
    return Clue(rule["type"], Reason(because(rule, name), rule))


def _listed(name: Name) -> Clue | None:
    """Read a name by its list: "Google, Plover and Meta", "the firms Plover and Xuro"."""
    line, joining = name.line, words("joins names")
    if joining.isdisjoint((line.lower(name.start - 1), line.lower(name.end))):
        return None
    start, end = list_around(line.texts, name.start)
    kind = line.lex.groups.get(line.lower(start - 1), ("", ""))[1] if start else ""
    if kind in line.lex.appositions:
        why = f"“{line.texts[start - 1]}” before the names shows what they are"
        return Clue(line.lex.appositions[kind], why, (kind,))
    known = map(line.known, range(start, end))
    beside = next((found[0] for found in known if found and found[0].type in _SOFT_LISTED), None)
    why = f"“{beside.name}” stands in one list with it" if beside else ""
    return Clue(beside.type, why) if beside else None


def _titled(line: Line, at: int, end: int) -> Mention | None:
    """Read a person's name by the title or the given name that it begins with."""
    lex, texts = line.lex, line.texts[at:end]
    title = max((i for i, word in enumerate(texts[:-1]) if word in lex.titles), default=-1)
    office = "of" in texts[:title] and texts[0] in lex.titles
    if texts[title] in words("field titles") and not office:
        title = -1  # "Foreign Policy", "Office of Foreign Assets Control"
    given = texts[0].partition("-")[0]
    named = title >= 0 or not lex.given.isdisjoint((given, texts[0]))
    if len(texts) < 2 or not named or _is_other(line, texts[title + 1 :]):
        return None
    if title < 0:
        beside = described(Name(line, at, end))
        nouns = beside.nouns if beside and beside.type == "person" else ()
        return _person(line, at, end, Clue("person", f"“{given}” is a given name", nouns), [])
    first = title
    while first > 0 and texts[first - 1] in lex.titles:
        first -= 1
    clue = Clue("person", f"the title “{texts[title]}” comes before it")
    return _person(line, at + first, end, clue, texts[first : title + 1])


def _is_other(line: Line, texts: list[str]) -> bool:
    """Tell a group's or a body's name from a person's."""
    last = texts[-1]
    other = last.isupper() and last not in words("generations")
    return other or not line.lex.heads.keys().isdisjoint(texts[1:] or texts)


def _person(line: Line, start: int, end: int, clue: Clue, titles: list[str]) -> Mention | None:
    at = start
    while at < end and line.texts[at] in line.lex.titles:
        at += 1
    if at >= end:
        return _addressed(line, start, end) if titles and titles[0] in words("honorifics") else None
    name, beside = line.printed(at, end), line.lower(start - 1)
    nouns = (*clue.nouns, *(_post(title) for title in titles))
    nouns += (beside,) if beside in line.lex.offices else ()
    line.page.clues.setdefault(name.lower(), clue)
    if " " in name:
        line.page.surnames.add(line.texts[end - 1])
    key = f"person:{name.lower()}"
    return line.mention(start, end, name, "person", "person", key, clue.rule, "clear", nouns)


def _post(title: str) -> str:
    """Return the noun of a title: "ex-President" is a president."""
    return title.lower().rstrip(".").rpartition("-")[2]


def _addressed(line: Line, start: int, end: int) -> Mention:
    """Read "Mr Chair", "Madam President"."""
    name, noun = line.printed(start, end), line.lower(end - 1)
    rule = f"“{line.text_at(start)}” before an office addresses a person"
    return line.mention(start, end, name, "person", "body", f"body:~{noun}", rule, "clear", (noun,))


def _headed(line: Line, at: int, end: int) -> Mention | None:
    """Read a body's name by the noun in it that shows what it is."""
    texts = line.texts[at:end]
    head = _head_of(line, texts)
    kind = line.lex.heads.get(head, "document")
    if kind == "event" and is_body(Name(line, at, end)):
        kind = "civil society"  # "the Baltic Shipping Forum, a body of 300 firms, opposed it"
    one = line.lower(at - 1) in words("indefinite") and "of" in texts  # "a Committee of Experts"
    if len(texts) < 2 or kind in _NO_ACTORS or one:
        return None
    state = _governed(line, at, end)
    if state:
        why, name = f"“{texts[0]} of” and a state name its government", line.printed(at, end)
        return line.mention(at, end, name, "government body", "state", state, why)
    type_, why = _own_type(line, head, kind, at, end)
    beside = described(Name(line, at, end))
    nouns: tuple[str, ...] = (head.lower(),)
    if kind in _SOFT and beside:
        type_, why, nouns = beside.type, beside.rule, (*nouns, *beside.nouns)
    name = line.printed(at, end)
    line.page.clues.setdefault(name.lower(), Clue(type_, why, nouns))
    _note_state(line, at, end)
    key = f"organisation:{name.lower()}"
    return line.mention(at, end, name, type_, "organisation", key, why, "clear", nouns)


def _governed(line: Line, at: int, end: int) -> str:
    """Return the key of the state in "Government of Kenya", "" for none."""
    first = line.past_the(at + 2)
    leads = line.lower(at) in words("governs") and line.lower(at + 1) == "of"
    known = line.known(first) if leads else None
    return known[0].key if known and known[0].form == "state" and known[1] == end else ""


def _head_of(line: Line, texts: list[str]) -> str:
    """Return the last noun before "of" or "on" that shows what a name is, "" for none."""
    joined = next((i for i, word in enumerate(texts) if word in CONNECTORS), len(texts))
    return next((word for word in reversed(texts[:joined]) if word in line.lex.heads), "")


def _own_type(line: Line, head: str, kind: str, at: int, end: int) -> tuple[str, str]:
    """Return what a body is by its head, and by another word in its name."""
    known = _deciding()
    found = [
        (*known[key, word], word)
        for key in (head, kind)
        for word in line.texts[at:end]
        if (key, word) in known
    ]
    if not found:
        return kind, f"“{head}” in its name shows what it is"
    _, type_, word = min(found)
    return type_, f"“{word} … {head}” in its name shows what it is"


@cache
def _deciding() -> dict[tuple[str, str], tuple[int, str]]:
    """Return the type that a word beside a head decides, and in which line of the list."""
    listed = {"<trades>": lexicon().trades, "<peoples>": lexicon().demonyms}
    return {
        (head, each): (line, type_)
        for line, (head, type_, row) in enumerate(rows_of("entities/deciding_words.txt"))
        for word in row.split()
        for each in listed.get(word, (word,))
    }


def _note_state(line: Line, at: int, end: int) -> None:
    """Remember that NAME is a state, from "Supreme Court of NAME"."""
    texts = line.texts[at:end]
    joined = max((i for i, word in enumerate(texts) if word == "of"), default=0)
    if not joined or texts[joined - 1].lower() not in words("of states"):
        return
    first = line.past_the(at + joined + 1)
    name = line.printed(first, end).lower()
    rule = f"“{texts[joined - 1]} of” before the name shows what it is"
    line.page.clues.setdefault(name, Clue("state", rule))
