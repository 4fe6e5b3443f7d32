"""Shortened mentions: a surname, "the ministry", "the senators", and whom they take up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.name_runs import PARTICLES
from coursekit.reading.lexicon import word_set
from coursekit.reading.rules.gazetteer import lexicon

words: Final = partial(word_set, "coreference/words.txt")
#: Offices that differ in words and not in kind.
_SAME: Final = dict(
    pair.split(":")
    for pair in (
        "organization:organisation center:centre lab:laboratory spokeswoman:spokesperson "
        "spokesman:spokesperson chairman:chair chairwoman:chair chairperson:chair sen:senator "
        "rep:representative prof:professor gov:governor gen:general"
    ).split()
)
#: So many characters back "the company" tells what a name is of which nothing else does.
_NEAR: Final = 300
Keyed = tuple[Mention, str]
#: What short names mean in texts on the European Union.
_EUROPEAN: Final = {
    "commission": ("European Commission", "government body"),
    "union": ("European Union", "bloc"),
}


def resolved(text: str, keyed: Iterable[Keyed]) -> list[Keyed]:
    """Give shortened mentions the key of the full one."""
    pairs = list(keyed)
    memory = _Memory([mention for mention, _ in pairs], "EU" in text or "European" in text)
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


def _noun(word: str) -> str:
    low = word.lower().rstrip(".")
    return _SAME.get(low, low)


class _Memory:
    """Who was named so far, by the words that may take him up."""

    def __init__(self, mentions: Sequence[Mention], of_europe: bool) -> None:
        self._of_europe = of_europe
        self._by_key = {
            ("state", True): self._ruling_body,
            ("source", False): self._speaker,
            ("organisation", True): self._short_body,
        }
        self._by_form = {
            "group": self._group,
            "person": self._person,
            "body": self._body,
            "name": self._short_name,
            "organisation": self._short_name,
        }
        self._states = dict.fromkeys(
            m.key for m in mentions if m.type == "state" and "~" not in m.key
        )
        speaks_for, self._bodies = lexicon().speaks_for, lexicon().bodies
        self._states |= {speaks_for[m.key]: None for m in mentions if m.key in speaks_for}
        #: "The Doe administration", "the Roe administration": of one alone the state is said.
        self._ruling = {m.key for m in mentions if m.key.endswith(" administration")}
        courts = [m.key for m in mentions if m.type == "court" and m.form == "organisation"]
        self._courts = list(dict.fromkeys(courts))
        self._persons = {m.key for m in mentions if m.form == "person"}
        self._surnames = _surnames(mentions)
        #: The only person of the text who holds a post: "A judge blocked it. Judge Doe said".
        self._later: dict[str, str] = {}
        for noun, key in {
            (_noun(n), m.key) for m in mentions if m.form == "person" for n in m.nouns
        }:
            self._later[noun] = "" if noun in self._later else key
        self._described: dict[str, str] = {}
        self._groups: dict[str, str] = {}
        #: The groups that were named together with another one.
        self._members: dict[str, str] = {}
        self._firsts = _parts_of_bodies(mentions)
        self._republics: dict[str, str] = {}
        self._by_type: dict[str, str] = {}
        self._doubtful: Mention | None = None

    def find(self, mention: Mention) -> tuple[str, str] | None:
        """Return the key that a mention takes up, and why; None when it stands for itself."""
        kind, _, rest = mention.key.partition(":")
        read = self._by_key.get((kind, rest[:1] == "~")) or self._by_form.get(mention.form)
        return read(mention) if read else None

    def _ruling_body(self, mention: Mention) -> tuple[str, str] | None:
        if mention.key in self._ruling and len(self._ruling) > 1:
            return mention.key.replace("~", ""), mention.rule
        return self._government(mention)

    def _government(self, mention: Mention) -> tuple[str, str] | None:
        if len(self._states) != 1:
            return None
        why = f"“{mention.name}” is the government of the only state that the text names"
        return next(iter(self._states)), why

    def _group(self, mention: Mention) -> tuple[str, str] | None:
        told, _, kinds = mention.key.partition("|")
        if told == "group:~":
            state = self._government(mention) if kinds == "authority" else None
            earlier = self._groups.get(kinds)
            why = f"“{mention.name}” takes up the group named before it"
            return state or ((earlier, why) if earlier else None)
        larger = self._members.get(mention.key, mention.key)
        why = f"“{mention.name}” are some of those named before"
        return (larger, why) if larger != mention.key else None

    def _person(self, mention: Mention) -> tuple[str, str] | None:
        words = mention.name.casefold().split()
        while len(words) > 1 and words[0] in PARTICLES:
            del words[0]
        # Initials and middle names come and go: "Donald J. Trump" is Donald Trump.
        known = f"{words[0]} {words[-1]}" if len(words) > 1 else words[0]
        full = self._surnames.get(known)
        if not full or full == mention.key:
            return None
        return full, f"“{mention.name}” is short for a person's full name"

    def _body(self, mention: Mention) -> tuple[str, str] | None:
        noun = mention.key.partition("~")[2]
        if not noun:
            return None
        if noun == "government" and len(self._states) == 1:
            return self._government(mention)
        noun = _noun(noun)
        taken_up = (noun, *sorted(words("leads")) * (noun == "leader"))
        key = next(filter(None, map(self._described.get, taken_up)), "") or self._later.get(
            noun, ""
        )
        by_article = mention.key.partition("~")[0].endswith("the")
        if not key and by_article and len(self._persons) == 1:
            why = f"“the {mention.name}” is the only person that the text names"
            return next(iter(self._persons)), why
        if not key and mention.type == "court" and len(self._courts) == 1:
            key = self._courts[0] if set(mention.name.lower().split()) & words("any court") else ""
        if not key and noun in lexicon().generic_bodies | words("takes up a body"):
            key = self._by_type.get(mention.type, "")
            near = self._doubtful
            if not key and near and mention.start - near.end < _NEAR:
                key = near.key
        if not key:
            return None
        return key, f"“the {mention.name}” takes up a name given before"

    def _speaker(self, mention: Mention) -> tuple[str, str] | None:
        """Take "the spokesman" for the spokesman of whom more was told before."""
        noun = _noun(mention.name)
        key = self._described.get(noun) if noun in words("speaks again") else None
        key = key or next((self._later.get(n) for n in mention.nouns if n in lexicon().posts), None)
        return (key, f"“{mention.name}” takes up a speaker named before") if key else None

    def _short_body(self, mention: Mention) -> tuple[str, str] | None:
        noun = mention.key.rpartition("~")[2]
        key = self._described.get(_noun(noun))
        if not key:
            return None
        return key, f"“the {mention.name}” is short for a name given before"

    def _short_name(self, mention: Mention) -> tuple[str, str] | None:
        low = mention.name.casefold()
        if low in self._surnames:
            return self._surnames[low], f"“{mention.name}” is the surname of a person"
        key = self._republics.get(low) or self._firsts.get(low)
        if key and key != mention.key:
            return key, f"“{mention.name}” is short for a name given before"
        return None

    def european(self, mention: Mention) -> Keyed | None:
        """Read "the Commission", "the Union" in a text on the European Union."""
        if not self._of_europe:
            return None
        noun = mention.key.rpartition("~")[2]
        if noun not in _EUROPEAN or not mention.name[0].isupper():
            return None
        name, type_ = _EUROPEAN[noun]
        why = f"“the {mention.name}” is a body of the European Union, which the text names"
        key = f"organisation:{name.lower()}"
        return mention._replace(name=name, type=type_, key=key), why

    def add(self, mention: Mention) -> None:
        """Remember a mention for those that follow."""
        key = mention.key
        if key.startswith("body:?"):
            return
        if key.startswith("source:"):
            self._described |= dict.fromkeys(map(_noun, mention.nouns), key)
            return
        if mention.form == "group":
            told, _, kinds = key.partition("|")
            for part, kind in zip(told.split("+"), kinds.split("+"), strict=False):
                self._groups[kind] = key
                self._members.setdefault(f"group:{part.removeprefix('group:')}|{kind}", key)
            self._groups[kinds] = key
            return
        for noun in mention.nouns:
            self._described[_noun(noun)] = key
        if mention.form == "body":
            return
        if mention.form == "organisation" and "~" not in key:
            name, bodies = mention.name.casefold(), self._bodies
            # "The administration" is a government, whatever agency has the word in its name.
            parts = name.partition(" of ")[0].removesuffix(" administration").split()
            self._described[_noun(parts[-1])] = key
            for word in parts:
                if word in bodies or word in words("heads"):
                    self._described[_noun(word)] = key
            if mention.type == "state":
                self._republics.setdefault(name.split()[-1], key)
        if mention.certainty == "clear":
            self._by_type[mention.type] = key
        elif mention.certainty == "doubtful" and mention.form == "name":
            self._doubtful = mention


def _parts_of_bodies(mentions: Iterable[Mention]) -> dict[str, str]:
    """Return the key of the first body of each first word, and of each last two words."""
    found: dict[str, str] = {}
    for mention in mentions:
        if mention.form != "organisation" or "~" in mention.key or " " not in mention.name:
            continue
        words = mention.name.casefold().split()
        if mention.type in {"company", "media"}:
            found.setdefault(words[0], mention.key)
        if len(words) > 2:
            found.setdefault(" ".join(words[1:]), mention.key)
        if len(words) > 2 and not {"of", "for", "on", "the", "and"} & set(words):
            found.setdefault(" ".join(words[-2:]), mention.key)
    return found


def _surnames(mentions: Iterable[Mention]) -> dict[str, str]:
    """Return the key of the first person of each surname, and of each given name."""
    found: dict[str, str] = {}
    given: dict[str, str] = {}
    whole: dict[str, str] = {}
    for mention in mentions:
        if mention.form != "person":
            continue
        words = mention.name.casefold().split()
        if len(words) > 1:
            found.setdefault(words[-1], mention.key)
            found.setdefault(words[-1].partition("-")[2] or words[-1], mention.key)
            given.setdefault(words[0], mention.key)
            whole.setdefault(f"{words[0]} {words[-1]}", mention.key)
    return given | found | whole
