"""Names over many articles: what two printed forms have in common."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final

from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.lexicon import rows_of
from coursekit.reading.rules.gazetteer import bare, lexicon

_DOTTED: Final = re.compile(r"(?<=\b\w)\.(?=\w|\s|$)")
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ACRONYM: Final = re.compile(r"[A-Z][A-Za-z&-]*[A-Z]\w*")


@lru_cache(maxsize=100_000)
def key_of(name: str, *, person: bool = False) -> str:
    """Return what all forms of one name share: its key in the lists, else its plain words.

    >>> key_of("the US") == key_of("United States"), key_of("Access Now!")
    (True, 'name:access now')
    >>> key_of("President Donald J. Trump", person=True)
    'person:donald trump'
    """
    if person:
        return f"person:{' '.join(first_and_last(name))}"
    return _listed(name) or f"name:{_plain(name)}"


def _listed(name: str) -> str:
    """Return the key of a well-known body or state, "" for another name."""
    words = tuple(word.text for word in words_of(bare(name)))
    if words[1:] and words[-1] in lexicon().government:
        # "The Canadian government", "US officials": their state.
        words = words[:-1]
        if code := lexicon().demonyms.get(" ".join(words)):
            return f"state:{code}"
    for entry in lexicon().known.get(words[0], ()) if words else ():
        if entry.words == words and entry.form in {"state", "organisation"}:
            return entry.key or f"organisation:{entry.name.lower()}"
    return ""


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKC", bare(" ".join(name.split()))).casefold()
    words = _WORD.findall(_DOTTED.sub("", folded.replace("&", " and ").replace("’", "'")))
    return " ".join(_spellings().get(word, word) for word in words)


@cache
def _spellings() -> dict[str, str]:
    """Return for each word that is written in two ways the one that is compared."""
    pairs: dict[str, str] = {}
    for word, others in rows_of("rules/spellings.txt"):
        one, *more = sorted([word.casefold(), *others.casefold().split("; ")])
        pairs |= {other: one for other in more if " " not in other and " " not in one}
    return pairs


def first_and_last(name: str) -> tuple[str, ...]:
    """Return a person's first name and surname, or the surname alone, without titles.

    >>> first_and_last("Ms. Page"), first_and_last("Justice Minister Lena Orsk")
    (('page',), ('lena', 'orsk'))
    """
    words = [word.text for word in words_of(" ".join(name.split()))]
    titles = [at for at, word in enumerate(words[:-1]) if word in lexicon().titles]
    words = words[titles[-1] + 1 :] if titles else words
    kept = [_plain(word) for word in words if len(word.rstrip(".")) > 1 and word != "the"]
    kept = [word for word in kept if word]
    return tuple(dict.fromkeys((kept[0], kept[-1]))) if kept else ()


def middle_initials(name: str) -> str:
    """Return the initials between a first name and a surname, "" for none.

    >>> middle_initials("George H.W. Bush"), middle_initials("Donald J. Trump")
    ('HW', 'J')
    """
    inner = name.split()[1:-1]
    return "".join(word.replace(".", "") for word in inner if word.endswith(".") and len(word) < 6)


def is_listed(name: str) -> bool:
    """Tell whether a name is one of a state, a place or a body in the lists, or an office.

    >>> is_listed("Mexico"), is_listed("General"), is_listed("NorthGate")
    (True, True, False)
    """
    lists = lexicon()
    words = {word for word in bare(name).split() for word in (word, word.casefold())}
    generic = lists.offices | lists.titles | lists.government | lists.generic_openings
    known = {" ".join(entry.words) for entry in lists.known.get(bare(name).split(" ")[0], ())}
    return bare(name) in known or not words.isdisjoint(generic)


@lru_cache(maxsize=100_000)
def is_proper(name: str) -> bool:
    """Tell whether a form is a name, by the capital of its last word, or stands for a state.

    >>> is_proper("Access Now"), is_proper("digital rights groups"), is_proper("US officials")
    (True, False, True)
    """
    last = bare(name).split()[-1:]
    return bool(last) and (any(map(str.isupper, last[0])) or bool(_listed(name)))


def is_acronym(name: str) -> bool:
    """Tell whether a form is made of initials.

    >>> is_acronym("EFF"), is_acronym("C-FAM"), is_acronym("Cisco")
    (True, True, False)
    """
    return " " not in name and len(name) > 2 and bool(_ACRONYM.fullmatch(name))


def initials_of(name: str) -> str:
    """Return the initials of a name, "" for one with fewer than three.

    >>> initials_of("Electronic Frontier Foundation")
    'EFF'
    """
    letters = "".join(word[0] for word in bare(name).split() if word[0].isupper())
    return letters if len(letters) > 2 else ""


def ends_as_body(name: str) -> bool:
    """Tell whether a name ends as no person's does.

    >>> ends_as_body("Tidemark Cable Company"), ends_as_body("Liz Page")
    (True, False)
    """
    last = name.rsplit(maxsplit=1)[-1]
    lists = lexicon()
    return " " in name and (last in lists.heads or last.casefold() in lists.bodies)


def is_of_one_state(name: str) -> bool:
    """Tell whether other states may have a body or an office of this name, too.

    >>> is_of_one_state("Ministry of Justice"), is_of_one_state("State Department")
    (True, False)
    >>> is_of_one_state("Attorney General"), is_of_one_state("President Jane Roe")
    (True, False)
    """
    printed = bare(name).split()
    lists = lexicon()
    if _listed(name) or any(word in lists.demonyms for word in printed):
        return False
    words = [word.casefold() for word in printed]
    if not lists.bodies.keys().isdisjoint((words[0], words[-1])):
        return True
    posts = lists.offices | lists.titles | {"of", "and"}
    return all(word in posts or low in posts for word, low in zip(printed, words, strict=True))


def is_telling(form: str) -> bool:
    """Tell whether a form names one actor in every article: no "Council", no surname, no seat.

    >>> is_telling("the Council"), is_telling("EFF"), is_telling("Paper Lantern Network")
    (False, True, True)
    """
    if not is_proper(form):
        return False
    words = [word.casefold() for word in bare(form).split()]
    generic = lexicon().bodies.keys() | lexicon().offices | lexicon().government
    if all(word in generic for word in words):
        return False
    return bool(_listed(form)) or is_acronym(form) or len(words) > 1
