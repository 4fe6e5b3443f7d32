"""Which mentions are one actor: acronyms, short names, and the names of the case file."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from coursekit.reading.entities.mentions import Mention, turned
from coursekit.reading.entities.name_line import PARTICLES
from coursekit.reading.lexicon import any_of, word_set
from coursekit.reading.rules.gazetteer import lexicon

words: Final = partial(word_set, "coreference/words.txt")
_ACRONYM: Final = re.compile(r"\s*\(\s*[“\"]?(?:[A-Z]\w+ )?([A-Z][A-Za-z.&-]{1,11})[”\"]?\s*\)")
_Keyed = tuple[Mention, str]
#: A key, and why a mention takes it up.
_Taken = tuple[str, str]
_AGAIN: Final = "“the {}” refers back to a name given before"
_GOVERNMENT: Final = "“{}” is the government of the only state that the text names"
#: Whose names are told in two orders: "Ministry of Finance", "finance ministry".
_PUBLIC: Final = {"government body", "legislature", "court"}
#: Words of offices and bodies that differ in form and not in kind.
_SAME: Final = dict(pair.split(":") for pair in words("same"))
#: What shows that "the government" need not be the one that was named.
_OTHERS: Final = re.compile(
    rf"(?i)\b(?:(?:{any_of(words('not in office'))}) (?:\w+ )?"
    r"|in (?-i:[A-Z])[\w ]+, the )government"
)
#: What short names mean in texts on the European Union.
_EUROPEAN: Final = {
    "commission": ("European Commission", "government body"),
    "union": ("European Union", "bloc"),
}


@dataclass(frozen=True, slots=True)
class ActorHint:
    """What an instructor says of an actor in the case file."""

    name: str
    also: tuple[str, ...] = ()
    type: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Actor:
    """One stakeholder, with every place that names it."""

    name: str
    aliases: tuple[str, ...]
    type: str
    mentions: tuple[Mention, ...]
    rules: tuple[str, ...]
    certainty: str
    forms: frozenset[str]


def merge(text: str, mentions: Sequence[Mention], hints: Sequence[ActorHint] = ()) -> list[Actor]:
    """Merge the mentions that stand for one actor."""
    known = {f"case:{hint.name.casefold()}": hint for hint in hints}
    keyed = _by_hints(text, list(_resolved(text, _with_acronyms(text, mentions))), known)
    groups: dict[str, list[_Keyed]] = {}
    for mention, reason in keyed:
        groups.setdefault(mention.key, []).append((mention, reason))
    # "The company" is nobody where the text names none that it could be.
    named = {key: some for key, some in groups.items() if not key.startswith("body:?")}
    nothing = ActorHint("")
    return [_actor(text, some, known.get(key, nothing)) for key, some in named.items()]


def _actor(text: str, members: list[_Keyed], hint: ActorHint) -> Actor:
    mentions = tuple([mention for mention, _ in members])
    named = [m for m in mentions if m.form not in {"body", "group"}] or mentions
    clearest = next((m for m in (*named, *mentions) if m.certainty == "clear"), named[0])
    states = (m for m in mentions if m.form == "state")
    state = sorted(states, key=lambda m: m.type != "state")[:1]
    name = hint.name or "".join(m.name for m in state) or _fullest(text, named)
    printed = dict.fromkeys([" ".join(text[m.start : m.end].split()) for m in mentions])
    aliases = tuple([form for form in printed if form.casefold() != name.casefold()])
    reasons = dict.fromkeys([clearest.rule, *(reason for _, reason in members if reason)])
    type_ = hint.type or [*state, clearest][0].type
    certainty = "clear" if hint.name else clearest.certainty
    forms = frozenset([m.form for m in mentions])
    return Actor(name, aliases, type_, mentions, tuple(reasons), certainty, forms)


def _fullest(text: str, mentions: Sequence[Mention]) -> str:
    """Return the name with the most words, a body's usual name; the first of several."""
    first = next((m for m in mentions if m.name == text[m.start : m.end]), mentions[0])
    if first.form == "organisation":
        return first.name
    names = dict.fromkeys([mention.name for mention in mentions])
    return max(names, key=lambda name: len(name.split()))


def _with_acronyms(text: str, mentions: Sequence[Mention]) -> Iterator[_Keyed]:
    """Give an acronym the key of the name that introduced it, or whose capitals it spells."""
    spelled: dict[str, str] = {}
    for mention in mentions:
        introduced = _ACRONYM.match(text, mention.end)
        if introduced and mention.type != "person":  # "Ann Lee (EFF)": for whom she works
            spelled[introduced[1]] = mention.key
        letters = "".join(filter(str.isupper, [word[0] for word in mention.name.split()]))
        if len(letters) > 2 and mention.form != "group":
            spelled.setdefault(letters, mention.key)
    for each in mentions:
        names = each.name, text[each.start : each.end]
        short = next(filter(spelled.__contains__, names), "")
        key = spelled.get(short, each.key)
        taken = key != each.key and each.form in {"name", "organisation"}
        why = f"“{short}” is made of the initials of its full name"
        yield (each._replace(key=key), why) if taken else (each, "")


def _by_hints(text: str, keyed: list[_Keyed], hints: Mapping[str, ActorHint]) -> Iterator[_Keyed]:
    """Give every actor that the case file names the key of its hint."""
    forms = {one.casefold(): key for key, hint in hints.items() for one in (hint.name, *hint.also)}
    wanted = {
        mention.key: forms[form]
        for mention, _ in keyed * bool(forms)
        for form in (mention.name.casefold(), mention.span.of(text).casefold())
        if form in forms
    }
    why = "the case file names it"
    for each, reason in keyed:
        yield (each._replace(key=wanted[each.key]), why) if each.key in wanted else (each, reason)


def _resolved(text: str, keyed: Iterable[_Keyed]) -> Iterator[_Keyed]:
    """Give shortened mentions the key of the full one."""
    pairs = list(keyed)
    memory = _Memory(text, [mention for mention, _ in pairs])
    for mention, reason in pairs:
        named = memory.find(mention) or memory.european(mention) or (mention, reason)
        yield named
        memory.add(named[0])


def _noun(word: str) -> str:
    low = word.lower().rstrip(".")
    return _SAME.get(low, low)


def _only(keys: Collection[str]) -> str:
    return next(iter(keys)) if len(keys) == 1 else ""


class _Memory:
    """Who was named so far, by the words that may take him up."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self._text = text
        self._european = _EUROPEAN if "Europe" in text else {}
        own = [m for m in mentions if "~" not in m.key]
        states = {m.key for m in own if m.type == "state"}
        keys = {m.key for m in mentions}
        states.update(filter(None, map(lexicon().speaks_for.get, keys)))
        self._state = _only(states)
        states |= {m.key for m in own if m.form == "state"}
        only = _only(states)
        self._governs = "" if only and _OTHERS.search(text) else only
        #: "The Doe administration", "the Roe administration": of one alone the state is said.
        self._ruling = {key for key in keys if key.endswith(" administration")}
        names: dict[str, str] = {}
        #: The only person of the text who holds a post: "A judge blocked it. Judge Doe said".
        holders: dict[str, set[str]] = {}
        for mention in (each for each in mentions if each.form == "person"):
            names.setdefault(mention.name, mention.key)
            for noun in mention.nouns:
                holders.setdefault(_noun(noun), set()).add(mention.key)
        self._later = {noun: _only(keys) for noun, keys in holders.items()}
        self._surnames = _surnames(names)
        self._firsts = _parts_of_bodies(mentions)
        self._courts = [m for m in mentions if m.type == "court" and m.form != "body"]
        #: The states that were counted first, by their number; none where nothing is counted.
        self._counted = {"": ""}
        self._described: dict[str, str] = {}
        self._ends = {m.end: m.key for m in mentions if m.form == "state"}
        self._groups: dict[str, str] = {}
        #: The groups that words of their own tell apart, by their kinds and types.
        self._apart: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for each in own:
            self._apart[each.key.rpartition("|")[2], each.type].add(each.key)
        self._by_type: dict[str, str] = {}

    def find(self, mention: Mention) -> _Keyed | None:
        """Return the mention with the key that it takes up, and why; None for one of its own."""
        kind, _, rest = mention.key.partition(":")
        by_form = _BY_FORM.get(mention.form, lambda *_: iter(()))
        reader = _BY_KEY.get((kind, rest[:1] == "~"), by_form)
        for key, why in reader(self, mention):
            if key not in {"", mention.key}:
                return mention._replace(key=key), why.format(mention.name)
        return None

    def _ruling_body(self, mention: Mention) -> Iterator[_Taken]:
        if mention.key in self._ruling and len(self._ruling) > 1:
            yield mention.key.replace("~", ""), mention.rule
        yield self._state, _GOVERNMENT

    def _group(self, mention: Mention) -> Iterator[_Taken]:
        told, _, kinds = mention.key.partition("|")
        if told == "group:~":
            yield self._state * (kinds == "authority"), _GOVERNMENT
            yield self._groups.get(kinds, ""), "“{}” refers back to the group mentioned before"
            many = mention.type not in {"political party", "government body"}
            if many and "\n" not in self._text[: mention.start].lstrip():
                yield _only(self._apart[kinds, mention.type]), "a headline says no more of “{}”"
        if kinds in words("of a court"):
            # A headline's judges: their court is named soon behind them.
            near = [c for c in self._courts if mention.end < c.start < mention.end + 300]
            below = (court for court in near if "\n" in self._text[mention.end : court.start])
            yield from ((c.key, "“{}” are the court that the text names next") for c in below)
            verb, *_ = self._text[mention.end :].split(maxsplit=1) or [""]
            if told == "group:~" and verb in words("rules"):
                yield _only({c.key for c in self._courts}), "“{}” are the court that the text names"
        count = self._count(mention, kinds)
        yield self._counted.get(count, ""), "“{}” are the states that were counted before"

    def _count(self, mention: Mention, kinds: str) -> str:
        """Return the number that a group of states begins with: "nine northern governments"."""
        first = self._text[mention.start : mention.end].partition(" ")[0].casefold()
        number = first in lexicon().numbers or first.isdigit()
        return first * (number and kinds in words("counted"))

    def _person(self, mention: Mention) -> Iterator[_Taken]:
        # Initials and middle names come and go: "Donald J. Trump" is Donald Trump.
        parts = mention.name.casefold().split()
        first, last = parts[0], parts[-1]
        short = last if first in {last, *PARTICLES} else f"{first} {last}"
        yield self._surnames.get(short, ""), "“{}” is short for a person's full name"

    def _body(self, mention: Mention) -> Iterator[_Taken]:
        own, _, noun = mention.key.rpartition("~")
        # "The government", not "Doe's government", but "Kenya's government"
        owner = self._ends.get(mention.start - len("'s "), "")
        yield owner * (noun == "government"), "“{}” is the government of that state"
        yield self._governs * (noun == "government") * mention.name.islower(), _GOVERNMENT
        whole = _whole(mention) * mention.name.islower()  # no "*Syrian* army"
        yield self._described.get(whole) or self._firsts.get(whole, ""), _AGAIN
        noun = _noun(noun)
        again = self._described.get(noun, "")
        # "The *health* minister agreed. The *finance* minister did not."
        other = again.rpartition("~")[0].removeprefix("body:")
        own = own.removeprefix("body:").removeprefix("?")
        yield again * (own.endswith(other) or other.endswith(own)), _AGAIN
        yield self._later.get(noun, ""), _AGAIN
        if noun in lexicon().generic_bodies:
            yield self._by_type.get(mention.type, ""), _AGAIN

    def _speaker(self, mention: Mention) -> Iterator[_Taken]:
        """Take "the mayor" for the only mayor who has a name."""
        for post in lexicon().posts.intersection(mention.nouns):
            yield self._later.get(post, ""), "“{}” refers back to a speaker named before"

    def _short_body(self, mention: Mention) -> Iterator[_Taken]:
        noun = _noun(mention.key.rpartition("~")[2])
        yield self._governs * (noun == "government"), _GOVERNMENT
        yield self._described.get(noun, ""), "“the {}” is short for a name given before"
        # "The *Court* erred. … It was the Oslo District Court"
        courts = {each.key for each in self._courts if "~" not in each.key}
        yield _only(courts) * (noun == "court"), "“the {}” is the court that the text names"

    def _short_name(self, mention: Mention) -> Iterator[_Taken]:
        low, after = mention.name.casefold(), self._text[mention.end : mention.end + 4]
        house = f"the {mention.span.of(self._text)}".casefold() * (after != " in ")
        yield self._surnames.get(low, ""), "“{}” is the surname of a person"
        for form in (house, low, _whole(mention)):
            yield self._firsts.get(form, ""), "“{}” is short for a name given before"
        yield self._described.get(_whole(mention), ""), _AGAIN

    def european(self, mention: Mention) -> _Keyed | None:
        """Read "the Commission", "the Union" in a text on the European Union."""
        found = self._european.get(mention.key.rpartition("~")[2])
        # "The union" with a small letter is a trade union.
        if found is None or mention.span.of(self._text) == "union":
            return None
        name, type_ = found
        why = f"“the {mention.name}” is a body of the European Union, which the text names"
        return mention._replace(name=name, type=type_, key=f"organisation:{name.lower()}"), why

    def add(self, mention: Mention) -> None:
        """Remember a mention for those that follow."""
        key, form = mention.key, mention.form
        if key.startswith("body:?"):
            return
        if form == "group" and not key.startswith("source:"):
            told, _, kinds = key.removeprefix("group:").rpartition("|")
            other = kinds in words("of a side") and not told.startswith(("~", "of ", "its"))
            self._groups |= dict.fromkeys((*kinds.split("+"), kinds) * (not other), key)
            self._counted.setdefault(self._count(mention, kinds), key)
            return
        whole = _whole(mention)
        for each in (whole, whole.partition(" ")[2]) if form == "body" else ():
            if " " in each:  # "Spain's finance ministry": later "the finance ministry"
                self._described[each] = key * (self._described.get(each, key) == key)
        for noun in mention.nouns:
            self._described[_noun(noun)] = key
        if mention.name.endswith((" of ministers", " cabinet")):
            self._described["government"] = key
        if form == "organisation":
            first = mention.name.casefold().partition(" of ")[0]
            self._described[_noun(first.split()[-1])] = key
        if mention.certainty == "clear" and form not in {"body", "group"}:
            self._by_type[mention.type] = key


#: What reads a mention by its key, else by its form.
_Reader = Callable[[_Memory, Mention], Iterator[_Taken]]
_BY_KEY: Final[dict[tuple[str, bool], _Reader]] = {
    ("state", True): _Memory._ruling_body,
    ("source", False): _Memory._speaker,
    ("organisation", True): _Memory._short_body,
}
_BY_FORM: Final[dict[str, _Reader]] = {
    "person": _Memory._person,
    "group": _Memory._group,
    "body": _Memory._body,
    "name": _Memory._short_name,
    "organisation": _Memory._short_name,
}


def _whole(mention: Mention) -> str:
    """Return a name of several words in lower case, a ministry's as its field begins it."""
    low = mention.name.casefold() * (" " in mention.name)
    return turned(low) if mention.type in _PUBLIC else low


def _parts_of_bodies(mentions: Iterable[Mention]) -> dict[str, str]:
    """Return the key of the first body that each short form may name."""
    found: dict[str, str] = {}
    for mention in mentions:
        if mention.form == "organisation" and " " in mention.name:
            short = mention.name.casefold().partition(" of ")[0]
            first, *rest = short.split()
            if mention.type in {"company", "media"}:
                found.setdefault(first, mention.key)
            if first.title() in lexicon().demonyms:  # "The Canadian Senate": "the Senate"
                found.setdefault(" ".join(["the", *rest]), mention.key)
            whole = _whole(mention)
            owned = whole.partition(" ")[2]
            for form in (short, " ".join(rest), " ".join(rest[-2:]), whole, owned):
                if " " in form:
                    found.setdefault(form, mention.key)
    return found


def _surnames(names: Mapping[str, str]) -> dict[str, str]:
    """Return the key of the first person of each surname, and of each given name."""
    given: dict[str, str] = {}
    found: dict[str, str] = {}
    for name, key in names.items():
        first, *rest = name.casefold().split()
        if not rest:
            continue
        *middle, last = rest
        given = dict.fromkeys((first, *middle), key) | given  # "Luis Andrade Cabral" may be Andrade
        for form in (last, f"{first} {last}", " ".join(rest)):
            found.setdefault(form, key)
    return given | found
