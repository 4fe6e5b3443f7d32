"""What bears a name: its own words tell, then their neighbours."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from coursekit.reading.entities.mentions import Form, Mention
from coursekit.reading.entities.name import Name, because, rules_of
from coursekit.reading.entities.name_line import NO_CLUE, Clue
from coursekit.reading.entities.name_runs import words
from coursekit.reading.lexicon import rows_of
from coursekit.reading.rule_file import Reason
from coursekit.reading.rules.gazetteer import lexicon

#: What a head says of a name that is one of these gives way to what the text says of it.
_SOFT: Final = frozenset({"civil society", "academia", "company"})
_NO_ACTORS: Final = frozenset({"document", "event", "place"})
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
    why = known.rule
    if rule["party"] == "credit":
        form = "credit"
        why = f"“({known.name})”, the line's head, names it as a source of the report"
    key = known.key or f"organisation:{known.name.lower()}"
    span, reason = (name.start, name.end), Reason(why, rule)
    return name.line.mention(*span, known.name, known.type, form, key, reason, nouns=known.nouns)


def judge(name: Name) -> Mention | None:
    """Judge a name by its own words, then by its neighbours."""
    line, end = name.line, name.end
    last = line.texts[end - 1]
    if last[-1] == "s" and last in line.lex.demonyms:
        key = f"group:{name.printed.lower()}|people"
        return name.mention("unnamed group", "group", f"“{last}” are a people", key)
    while not _begins(name):
        if name.alone:
            return None
        name = Name(line, name.start + 1, end)
    if _is_case(name):
        return None
    known = line.known(name.start)
    if name.start + len(known.words) == end:
        return if_actor(Name(line, name.start, end, known))
    own = _short(name) if name.alone else _titled(name) or _headed(name)
    return own or _beside(name)


def _is_case(name: Name) -> bool:
    """Tell the name of a case or of its parties: "the Miranda ruling", "Roe v. Wade"."""
    case = name.after in words["of a case"] and not name.line.has_head(name.start, name.end)
    return case or not words["versus"].isdisjoint((name.ahead, name.after))


def _begins(name: Name) -> bool:
    """Tell whether a word with a capital begins a name: few but the first of a sentence do not."""
    lex, word = name.line.lex, name.texts[0]
    asked = "-" in word or word in lex.titles or word in lex.demonyms or name.line.opens(name.start)
    return not asked or rules_of("no_names.rules").choose(name)["name?"] == "yes"


def _short(name: Name) -> Mention | None:
    """Read a single word: a surname, or "the Council"."""
    word, line = name.printed, name.line
    if word in line.page.surnames:  # whose it is, the page tells at its end
        return name.mention("", "name", "")
    type_ = line.lex.heads.get(word, "document")
    if type_ in _NO_ACTORS or name.ahead not in words["article own"]:
        return None
    rule = f"“the {word}” is short for a body"
    return name.mention(type_, "organisation", rule, f"organisation:~{word.lower()}")


def _beside(name: Name) -> Mention | None:
    """Judge a name by what stands around it; leave it open where nothing tells."""
    line, page = name.line, name.line.page
    if name.texts[-1] in line.lex.adjectives or name.printed in line.lex.heads:
        return None  # "Wisconsin Republican"
    low = name.printed.lower()
    clue = page.clues.get(low) or _clue(name)
    if clue.type in _NO_ACTORS:
        page.things.add(low)
        return None
    if clue:
        page.clues.setdefault(low, clue)
        form: Form = "person" if clue.type == "person" else "organisation"
        return name.mention(clue.type, form, clue.rule, nouns=clue.nouns)
    if name.ahead in words["near"]:
        page.places.add(low)
    if (name.alone and "." in low) or name.ahead in line.lex.locatives - {"at"}:
        return None
    mention = name.mention("", "name", "")
    page.open[mention.start] = name
    return mention


def _clue(name: Name) -> Clue:
    """Return what the words around a name tell of it."""
    rule = rules_of("contexts.rules").first(name)
    if rule is None:
        # "Google, Plover and Meta"
        for each in map(name.line.known, range(*name.line.list_around(name.start))):
            if each.type in {"company", "media", "political party"}:
                return Clue(each.type, f"“{each.name}” stands in one list with it")
    if rule is None or rule["type"] == "-":
        return NO_CLUE
    if rule["type"] == "noun":
        return name.described._replace(rule=Reason(name.described.rule, rule))
    return Clue(rule["type"], Reason(because(rule, name), rule))


def _titled(name: Name) -> Mention | None:
    """Read a person's name by the title or the given name that it begins with."""
    lex, texts = name.line.lex, name.texts
    title = max((at for at, word in enumerate(texts[:-1]) if word in lex.titles), default=-1)
    if texts[title] in words["field titles"]:
        title = -1  # "Foreign Policy", "Office of Foreign Assets Control"
    given, borne = texts[0], texts[title + 1 :]
    other = borne[-1].isupper() and borne[-1] not in words["generations"]
    headed = not lex.heads.keys().isdisjoint(borne[1:] or borne)
    if other or headed or (title < 0 and given not in lex.given):
        return None
    if title < 0:
        clue = Clue("person", f"“{given}” is a given name", name.described.nouns)
        return _person(name, clue)
    before = takewhile(lex.titles.__contains__, reversed(texts[:title]))
    clue = Clue("person", f"the title “{texts[title]}” comes before it")
    return _person(Name(name.line, name.start + title - len(list(before)), name.end), clue)


def _person(titled: Name, clue: Clue) -> Mention | None:
    line, end = titled.line, titled.end
    titles = list(takewhile(line.lex.titles.__contains__, titled.texts))
    at = titled.start + len(titles)
    if at == end:
        return None
    name = line.printed(at, end)
    nouns = (*clue.nouns, *(title.lower() for title in titles))
    line.page.clues.setdefault(name.lower(), clue)
    if " " in name:
        line.page.surnames.add(line.texts[end - 1])
    key = f"person:{name.lower()}"
    return line.mention(titled.start, end, name, "person", "person", key, clue.rule, "clear", nouns)


def _headed(name: Name) -> Mention | None:
    """Read a body's name by the noun in it that shows what it is."""
    line, texts = name.line, name.texts
    head = next(filter(line.lex.heads.__contains__, reversed(name.core)), "")
    kind = line.lex.heads.get(head, "document")
    if kind == "event" and name.acts:
        kind = "civil society"  # "the Baltic Shipping Forum opposed it"
    # "a Committee of Experts" is any such committee; "Political Rights" are nobody by their name.
    granted = head in words["granted"]
    if kind in _NO_ACTORS or granted or (name.ahead in words["indefinite"] and "of" in texts):
        return None
    governs, *of = line.lowers[name.start : name.start + 2]
    known = line.known(line.past_the(name.start + 2))
    if of == ["of"] and governs in words["governs"] and known.form == "state":
        why = f"“{texts[0]} of” and a state name its government"
        return name.mention("government body", "state", why, known.key)
    type_, why = _own_type(texts, head, kind)
    nouns: tuple[str, ...] = (head.lower(),)
    if kind in _SOFT and name.described:
        type_, why, nouns = (*name.described[:2], (*nouns, *name.described.nouns))
    body, _, state = name.printed.rpartition(" of ")
    noun = body.rpartition(" ")[2]
    if noun.lower() in words["of states"]:  # "Supreme Court of NAME"
        clue = Clue("state", f"“{noun} of” before the name shows what it is")
        line.page.clues.setdefault(state.lower().removeprefix("the "), clue)
    return name.mention(type_, "organisation", why, nouns=nouns)


def _own_type(texts: list[str], head: str, kind: str) -> tuple[str, str]:
    """Return what a body is by its head, and by another word in its name."""
    pairs = ((key, word) for key in (head, kind) for word in texts)
    found = ((*_DECIDING[pair], f"{pair[1]} … ") for pair in pairs if pair in _DECIDING)
    _, type_, beside = min(found, default=(0, kind, ""))
    return type_, f"“{beside}{head}” in its name shows what it is"
