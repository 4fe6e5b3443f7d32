"""Shortened mentions: a surname, "the ministry", "the senators", and whom they take up."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from typing import Final

from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.name_runs import PARTICLES
from coursekit.reading.lexicon import word_set
from coursekit.reading.rules.gazetteer import lexicon

words: Final = partial(word_set, "coreference/words.txt")
#: So many characters back "the company" tells what a name is of which nothing else does.
_NEAR: Final = 300
Keyed = tuple[Mention, str]
#: A key, and why a mention takes it up.
Taken = tuple[str, str]
_Reader = Callable[[Mention], Iterator[Taken]]
_AGAIN: Final = "“the {}” refers back to a name given before"
_GOVERNMENT: Final = "“{}” is the government of the only state that the text names"
#: What short names mean in texts on the European Union.
_EUROPEAN: Final = {
    "commission": ("European Commission", "government body"),
    "union": ("European Union", "bloc"),
}


def resolved(text: str, keyed: Iterable[Keyed]) -> list[Keyed]:
    """Give shortened mentions the key of the full one."""
    pairs = list(keyed)
    memory = _Memory(text, [mention for mention, _ in pairs])
    result = []
    for mention, reason in pairs:
        found = memory.find(mention)
        if found:
            named = mention.keyed(found[0]), found[1]
        else:
            named = memory.european(mention) or (mention, reason)
        result.append(named)
        memory.add(named[0])
    return result


@cache
def _same() -> dict[str, str]:
    """Return the words of offices and bodies that differ in form and not in kind."""
    return dict(pair.split(":") for pair in words("same"))


def _noun(word: str) -> str:
    low = word.lower().rstrip(".")
    return _same().get(low, low)


def _only(keys: Collection[str]) -> str:
    return next(iter(keys)) if len(keys) == 1 else ""


class _Memory:
    """Who was named so far, by the words that may take him up."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self._text = text
        self._of_europe = "EU" in text or "European" in text
        self._by_key: dict[tuple[str, bool], _Reader] = {
            ("state", True): self._ruling_body,
            ("source", False): self._speaker,
            ("organisation", True): self._short_body,
        }
        self._by_form: dict[str, _Reader] = {
            "person": self._person,
            "group": self._group,
            "body": self._body,
            "name": self._short_name,
            "organisation": self._short_name,
        }
        speaks_for = lexicon().speaks_for
        states = {m.key for m in mentions if m.type == "state" and "~" not in m.key}
        self._state = _only(states | {speaks_for[m.key] for m in mentions if m.key in speaks_for})
        #: "The Doe administration", "the Roe administration": of one alone the state is said.
        self._ruling = {m.key for m in mentions if m.key.endswith(" administration")}
        persons = [mention for mention in mentions if mention.form == "person"]
        self._only_person = _only({mention.key for mention in persons})
        names: dict[str, str] = {}
        #: The only person of the text who holds a post: "A judge blocked it. Judge Doe said".
        holders: dict[str, set[str]] = {}
        for mention in persons:
            names.setdefault(mention.name, mention.key)
            for noun in mention.nouns:
                holders.setdefault(_noun(noun), set()).add(mention.key)
        self._later = {noun: _only(keys) for noun, keys in holders.items()}
        self._surnames = _surnames(names)
        #: The key of the full name that each person's name is short for.
        self._full = {name: self._surnames.get(_known(name), "") for name in names}
        self._firsts = _parts_of_bodies(mentions)
        courts = [m for m in mentions if (m.type, m.form) == ("court", "organisation")]
        self._only_court = _only({self._firsts.get(m.name.casefold(), m.key) for m in courts})
        self._first_court = next(iter(courts), None)
        self._described: dict[str, str] = {}
        self._groups: dict[str, str] = {}
        #: The groups that were named together with another one.
        self._members: dict[str, str] = {}
        #: The states that were counted first, by their number.
        self._counted: dict[str, str] = {}
        self._republics: dict[str, str] = {}
        self._by_type: dict[str, str] = {}

    def find(self, mention: Mention) -> Taken | None:
        """Return the key that a mention takes up, and why; None when it stands for itself."""
        kind, _, rest = mention.key.partition(":")
        read = self._by_key.get((kind, rest[:1] == "~")) or self._by_form.get(mention.form)
        for key, why in read(mention) if read else ():
            if key and key != mention.key:
                return key, why.format(mention.name)
        return None

    def _ruling_body(self, mention: Mention) -> Iterator[Taken]:
        if mention.key in self._ruling and len(self._ruling) > 1:
            yield mention.key.replace("~", ""), mention.rule
        yield self._state, _GOVERNMENT

    def _group(self, mention: Mention) -> Iterator[Taken]:
        told, _, kinds = mention.key.partition("|")
        if kinds in words("of a court") and "#" not in told:
            yield self._bench(mention), "“{}” are the court that the text names next"
        if told != "group:~":
            counted = self._counted.get(self._count(mention, kinds), "")
            yield counted, "“{}” are the states that were counted before"
            yield self._members.get(mention.key, ""), "“{}” are some of those mentioned before"
            return
        if kinds == "authority":
            yield self._state, _GOVERNMENT
        yield self._groups.get(kinds, ""), "“{}” refers back to the group mentioned before"

    def _count(self, mention: Mention, kinds: str) -> str:
        """Return the number that a group of states begins with: "nine northern governments"."""
        first = self._text[mention.start : mention.end].partition(" ")[0].casefold()
        counted = kinds in words("ruled") and (first in lexicon().numbers or first.isdigit())
        return first if counted else ""

    def _bench(self, judges: Mention) -> str:
        """Return the key of the court that a headline calls its judges, "" for none."""
        court = self._first_court
        ahead = court is not None and "\n" in self._text[judges.end : court.start]
        return court.key if court and ahead and court.start < judges.end + _NEAR else ""

    def _person(self, mention: Mention) -> Iterator[Taken]:
        yield self._full[mention.name], "“{}” is short for a person's full name"

    def _body(self, mention: Mention) -> Iterator[Taken]:
        start, _, noun = mention.key.partition("~")
        if noun == "government":
            yield self._state, _GOVERNMENT
        noun = _noun(noun)
        for word in (noun, *sorted(words("leads")) * (noun == "leader")):
            yield self._described.get(word, ""), _AGAIN
        yield self._later.get(noun, ""), _AGAIN
        if start.endswith("the"):
            yield self._only_person, "“the {}” is the only person that the text names"
        if mention.type == "court" and not words("any court").isdisjoint(mention.name.split()):
            yield self._only_court, _AGAIN
        if noun in lexicon().generic_bodies | words("takes up a body"):
            yield self._by_type.get(mention.type, ""), _AGAIN

    def _speaker(self, mention: Mention) -> Iterator[Taken]:
        """Take "the spokesman" for the spokesman of whom more was told before."""
        noun, why = _noun(mention.name), "“{}” refers back to a speaker named before"
        if noun in words("speaks again"):
            yield self._described.get(noun, ""), why
        for post in filter(lexicon().posts.__contains__, mention.nouns):
            yield self._later.get(post, ""), why

    def _short_body(self, mention: Mention) -> Iterator[Taken]:
        noun = _noun(mention.key.rpartition("~")[2])
        yield self._described.get(noun, ""), "“the {}” is short for a name given before"

    def _short_name(self, mention: Mention) -> Iterator[Taken]:
        low, why = mention.name.casefold(), "“{}” is short for a name given before"
        yield self._surnames.get(low, ""), "“{}” is the surname of a person"
        yield self._republics.get(low, ""), why
        yield self._firsts.get(low, ""), why

    def european(self, mention: Mention) -> Keyed | None:
        """Read "the Commission", "the Union" in a text on the European Union."""
        found = _EUROPEAN.get(mention.key.rpartition("~")[2])
        if found is None or not self._of_europe:
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
            self._add_group(key)
            if count := self._count(mention, key.rpartition("|")[2]):
                self._counted.setdefault(count, key)
            return
        for noun in mention.nouns:
            self._described[_noun(noun)] = key
        if mention.name.rpartition(" ")[2] in words("of a government"):
            self._described["government"] = key
        if form == "organisation" and "~" not in key:
            self._add_name(mention)
        if mention.certainty == "clear" and form not in {"body", "group"}:
            self._by_type[mention.type] = key

    def _add_group(self, key: str) -> None:
        told, _, kinds = key.partition("|")
        for part, kind in zip(told.split("+"), kinds.split("+"), strict=False):
            self._groups[kind] = key
            self._members.setdefault(f"group:{part.removeprefix('group:')}|{kind}", key)
        self._groups[kinds] = key

    def _add_name(self, mention: Mention) -> None:
        name, nouns = mention.name.casefold(), lexicon().bodies.keys() | words("heads")
        # "The administration" is a government, whatever agency has the word in its name.
        parts = name.partition(" of ")[0].removesuffix(" administration").split()
        for word in (parts[-1], *filter(nouns.__contains__, parts)):
            self._described[_noun(word)] = mention.key
        if mention.type == "state":
            self._republics.setdefault(name.split()[-1], mention.key)


def _parts_of_bodies(mentions: Iterable[Mention]) -> dict[str, str]:
    """Return the key of the first body of each first word, and of each last two words."""
    found: dict[str, str] = {}
    for mention in mentions:
        if mention.form != "organisation" or "~" in mention.key or " " not in mention.name:
            continue
        name, key = mention.name.casefold(), mention.key
        parts = name.split()
        if mention.type in {"company", "media"}:
            found.setdefault(parts[0], key)
        shorts = [name.partition(" of ")[0], " ".join(parts[1:])]
        if mention.type == "court":
            shorts.append(" ".join(parts[:2]))
        if words("in names").isdisjoint(parts):
            shorts.append(" ".join(parts[-2:]))
        for short in shorts:
            if " " in short:
                found.setdefault(short, key)
    return found


def _known(name: str) -> str:
    """Return a person's given name and surname, or the surname alone, as they are looked up."""
    words = name.casefold().split()
    while len(words) > 1 and words[0] in PARTICLES:
        del words[0]
    # Initials and middle names come and go: "Donald J. Trump" is Donald Trump.
    return words[0] if words[0] == words[-1] else f"{words[0]} {words[-1]}"


def _surnames(names: Mapping[str, str]) -> dict[str, str]:
    """Return the key of the first person of each surname, and of each given name."""
    given: dict[str, str] = {}
    found: dict[str, str] = {}
    for name, key in names.items():
        first, *rest = name.casefold().split()
        if not rest:
            continue
        for word in (first, *rest[:-1]):  # "Luis Andrade Cabral" may be Andrade
            given.setdefault(word, key)
        last = rest[-1]
        for form in (last, last.partition("-")[2] or last, f"{first} {last}", " ".join(rest)):
            found.setdefault(form, key)
    return given | found
