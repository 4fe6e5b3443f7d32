"""How far a name goes: its words as letters, read by one pattern."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache, partial
from itertools import islice, takewhile
from typing import Final

from coursekit.reading.grammar.tokens import REMEMBERED
from coursekit.reading.lexicon import word_set
from coursekit.reading.rules.gazetteer import lexicon

#: The words of ``words.txt`` under some labels.
words: Final = partial(word_set, "entities/words.txt")
#: Name words of one language's grammar that stay lower-case inside a name.
PARTICLES: Final = words("particles")
CONNECTORS: Final = words("connectors")
# One letter a word.  With a capital: C any, H the head of a body's name, O a head with "on", D the
# head of a document's name, F the field of an office, G a head and a field, T a title, S a small
# word, N one that goes on with no name.  Small: o "of" or "for", n "on" or "against", t "the",
# a "and", r "or", s the possessive mark, p a particle, the marks & , ( ) themselves, - any other.
_SMALL: Final = {
    **dict.fromkeys(("of", "for"), "o"),
    **dict.fromkeys(("on", "against"), "n"),
    **dict.fromkeys(("'s", "'", "’", "’s"), "s"),
    **dict.fromkeys(PARTICLES, "p"),
    "the": "t",
    "and": "a",
    "or": "r",
    **{mark: mark for mark in "&,()"},
}
_RUN: Final = re.compile(
    r"""
    (?=[CHOGDFTS])
    (?: (?P<headed>[HOG]) | [CDFTS]
      | (?<=S)N(?=[CHOGDFT])                 # "Stand Up For The Sea"
      | s(?=[HOG])                           # "the Judges' Association"
      | (?<=[^p]) p{1,3}(?=[CHOGDFTS])       # "van der Berg"
      | (?<=[HOGD]) o(?=t?[CHOGDFT]) t?      # "Office of the"
      | (?<=T) o(?=T)                        # "Assistant Secretary of Defense"
      | (?<=O) n(?=t?[CHOGDFT]) t?           # "Committee on"
      | (?<=D) (?P<titled>n)(?=t?[CHOGDFT]) t?  # "Convention against"
      | (?(titled)(?:t|o|a(?=[CGHF]{1,3}o))(?=[CHOGDFT])|(?!))  # "… Countering the Use of Arms"
      | &(?=[CHOGDFTS])
      | (?(headed)a(?=[FG])|(?!))            # "Office on Drugs and Crime"
      | a(?=[FG][CFG]{0,2}[HOGT])            # "Trade and Industry Minister"
      | \(C\)(?=[HOGD])                      # "Nuclear Forces (NFT) Treaty"
    )*
    """,
    re.VERBOSE,
)

_ITEM: Final = "t?[CHOGDFT][CHOGDFTpon&]*"
#: Names that "and" or "or" joins.
_LIST: Final = re.compile(f"{_ITEM}(?:,{_ITEM})*,?[ar]{_ITEM}")


def run_from(texts: Sequence[str], at: int) -> str:
    """Return a letter for each word of the name that begins at `at`.

    >>> run_from("the Office on Drugs and Crime met".split(), 1)
    'OnCaF'
    """
    letters = "".join(takewhile(_goes_on, map(_letter, islice(texts, at, None))))
    found = _RUN.match(letters)
    return found[0] if found else letters[:1]


_goes_on: Final = frozenset("CHOGDFTSNonta&()ps").__contains__


def list_around(texts: Sequence[str], at: int) -> tuple[int, int]:
    """Return where the list of names begins and ends in which a word stands; 0, 0 for none.

    >>> list_around("in the UK , Chile and Peru .".split(), 4)
    (1, 7)
    """
    lists = map(re.Match.span, _LIST.finditer("".join(map(_letter, texts))))
    return next(((start, end) for start, end in lists if start <= at < end), (0, 0))


@lru_cache(maxsize=REMEMBERED)
def is_capital(word: str) -> bool:
    """Tell whether a word may be part of a name: "Cisco", "23andMe".

    >>> is_capital("Cisco"), is_capital("iron"), is_capital("12")
    (True, False, False)
    """
    first = word[:1]
    if first.isalpha():
        # Hebrew, Arabic or Chinese letters have no capitals: in an English text they write names.
        return not first.islower()
    return first.isdigit() and "-" not in word and any(char.isupper() for char in word)


@lru_cache(maxsize=REMEMBERED)
def _letter(word: str) -> str:
    if not is_capital(word):
        particle, _, rest = word.partition("-")
        joined = particle in PARTICLES and is_capital(rest)  # "al-Sayed"
        return "C" if joined else _SMALL.get(word, "-")
    return _capitals().get(word) or ("S" if word.lower() in lexicon().stop else "C")


@cache
def _capitals() -> dict[str, str]:
    """Return the letters of the words with a capital that some list knows."""
    lex = lexicon()
    letters = dict.fromkeys(lex.titles, "T") | dict.fromkeys(lex.fields, "F")
    letters |= {head: "G" if head in lex.fields else "H" for head in lex.heads}
    letters |= dict.fromkeys(words("on"), "O")
    letters |= {head: "D" for head, kind in lex.heads.items() if kind == "document"}
    letters |= dict.fromkeys(words("days"), "-")
    return letters | dict.fromkeys(words("new sentence"), "N")
