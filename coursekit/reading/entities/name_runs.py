"""How far a name goes: the words of a sentence as letters, read by patterns."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from coursekit.reading.grammar.tokens import REMEMBERED, plain
from coursekit.reading.grammar.verb_forms import PAST, THIRD, readings_of
from coursekit.reading.lexicon import Memo, words_by_label
from coursekit.reading.rules.gazetteer import lexicon

#: The words of ``words.txt`` under each label.
words: Final = words_by_label("entities/words.txt")
#: Name words of one language's grammar that stay lower-case inside a name.
PARTICLES: Final = words["particles"]

# With a capital: C any, P a noun for a group, H the head of a body's name, O a head with "on", D
# the head of a document's name, F the field of an office, G a head and a field, T a title, S a
# small word, K one with which a well-known name begins, N one that goes on with no name, Y a day.
# Small: o "of" or "for", n "on" or "against", t "the", a "and", r "or", s the possessive mark, p a
# particle, g a noun for a group, b for a body, j for an office, f "federal" and its like, w any
# other small word, x any other; the marks & , ( ) themselves, - a number, . any other mark.
_WORD: Final = "[CPHOGDFT]"
#: A name, as far as it goes.
RUN: Final = re.compile(
    rf"""
    (?=[CPHOGDFTSK])
    (?: (?P<headed>[HOG]) | [CPDFTSK]
      | (?<=[SK])N(?={_WORD})                # "Stand Up For The Sea"
      | s(?=[HOG])                           # "the Judges' Association"
      | (?<=[^p]) p{{1,3}}(?=[CPHOGDFTSK])   # "van der Berg"
      | (?<=[HOGD]) o(?=t?{_WORD}) t?        # "Office of the"
      | (?<=T) o(?=T)                        # "Assistant Secretary of Defense"
      | (?<=O) n(?=t?{_WORD}) t?             # "Committee on"
      | (?<=D) (?P<titled>n)(?=t?{_WORD}) t? # "Convention against"
      | (?(titled)(?:t|o|a(?=[CPGHF]{{1,3}}o))(?={_WORD})|(?!))  # "… Countering the Use of Arms"
      | &(?=[CPHOGDFTSK])
      | (?(headed)a(?=[FG])|(?!))            # "Office on Drugs and Crime"
      | a(?=[FG][CPFG]{{0,2}}[HOGT])         # "Trade and Industry Minister"
      | a(?=[CPFG]D)                         # "Fraud and Abuse Act"
      | \([CP]\)(?=[HOGD])                   # "Nuclear Forces (NFT) Treaty"
    )*
    """,
    re.VERBOSE,
)
_ITEM: Final = f"t?{_WORD}[CPHOGDFTpon&]*"
#: Names that "and" or "or" joins.
LISTS: Final = re.compile(f"{_ITEM}(?:,{_ITEM})*,?[ar]{_ITEM}")
#: Where a mention may begin, or have its noun.
OPENERS: Final = re.compile("[CPHOGDFTKgbjf]")
#: Up to two small words lead to the noun of a group, one to that of a body.
MODIFIER: Final = re.compile("[xfj]{0,2}(?=[gP])|[xfj]?(?=b(?![A-Z]))")


def letters_of(texts: list[str]) -> str:
    """Return a letter for each word.

    >>> letters = letters_of("the Office on Drugs and Crime met in the UK , Chile and Peru".split())
    >>> letters
    'tOnCaFxwtC,CaC'
    >>> RUN.match(letters, 1)[0], LISTS.search(letters, 6)[0]
    ('OnCaF', 'tC,CaC')
    """
    return "".join(map(_LETTERS.__getitem__, texts))


def is_capital(word: str) -> bool:
    """Tell whether a word may be part of a name: "Cisco", "23andMe"."""
    first = word[:1]
    if first.isalpha():
        # Hebrew, Arabic or Chinese letters have no capitals: in an English text they write names.
        return not first.islower()
    section = word[1:-1].isdigit() or "-" in word  # "S. 66A of the act"
    return first.isdigit() and not section and any(char.isupper() for char in word)


@lru_cache(maxsize=REMEMBERED)
def is_finite(word: str) -> bool:
    """Tell whether a word may be the finite verb of a single subject: "says", not "vote"."""
    if word in words["auxiliaries"]:
        return True
    return any(reading.kinds & (THIRD | PAST) for reading in readings_of(word))


def _listed() -> dict[str, str]:
    """Return the letters of the words that some list knows; of several lists the last counts."""
    lex = lexicon()
    letters = dict.fromkeys(lex.stop, "w")
    letters.update(dict.fromkeys(lex.generic_openings, "f") | dict.fromkeys(lex.offices, "j"))
    letters.update(dict.fromkeys(lex.bodies, "b"))
    letters.update({noun: "g" if noun.islower() else "P" for noun in lex.groups})
    letters.update(dict.fromkeys(lex.titles, "T") | dict.fromkeys(lex.fields, "F"))
    letters.update({head: "G" if head in lex.fields else "H" for head in lex.heads})
    letters.update(dict.fromkeys(words["on"], "O"))
    letters.update({head: "D" for head, kind in lex.heads.items() if kind == "document"})
    letters.update(dict.fromkeys(words["days"], "Y") | dict.fromkeys(words["new sentence"], "N"))
    letters.update(dict.fromkeys(PARTICLES, "p") | dict.fromkeys(("of", "for"), "o"))
    letters.update(dict.fromkeys(("on", "against"), "n"), the="t", **{"and": "a", "or": "r"})
    letters.update(dict.fromkeys(("'s", "'", "’", "’s"), "s") | {mark: mark for mark in "&,()"})
    return letters


def _shaped(word: str) -> str:
    """Return the letter of a word that no list knows as it is printed."""
    lex = lexicon()
    if is_capital(word):
        if word.lower() in lex.stop:
            return "SK"[word in lex.known]
        return "CP"[plain(word) in lex.groups]
    if not word[0].isalpha():
        return ".-"[word[0].isdigit()]
    if is_people(word):
        return "g"
    particle, _, rest = word.partition("-")
    return "C" if particle in PARTICLES and is_capital(rest) else "x"  # "al-Sayed"


_LISTED: Final = _listed()
_LETTERS: Final[Memo[str, str]] = Memo(
    lambda word: _LISTED.get(word) or _shaped(word), 3 * REMEMBERED
)


def is_people(lower: str) -> bool:
    """Tell a noun for persons that no list need name: "loyalists"."""
    return lower.endswith(("ists", "ians", "makers")) and len(lower) > 6 and not readings_of(lower)
