"""A sentence whose names are read: a letter for each word, and what may be asked of the page."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from coursekit.reading.entities.mentions import Clue, Mention
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tokens import REMEMBERED, plain
from coursekit.reading.grammar.verb_forms import PAST, THIRD, readings_of
from coursekit.reading.lexicon import Memo, words_by_label
from coursekit.reading.rules.gazetteer import UNKNOWN, Known, lexicon
from coursekit.reading.text.kept import kept
from coursekit.reading.text.spans import START, Span, SpanIndex

if TYPE_CHECKING:
    from coursekit.reading.entities.name import Name

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
# "the Office on Drugs and Crime met in the UK, Chile and Peru" is "tOnCaFxwtC,CaC".
_WORD: Final = "[CPHOGDFT]"
#: A name, as far as it goes.
RUN: Final = re.compile(
    rf"""
    (?=[CPHOGDFTSK]) (?P<the>(?<=[tN]))?
    (?: (?P<headed>[HOG]) | [CPDFSK]
      | (?<!H)T | T(?!,)                     # "Open Wire Trust | Chair, Ann Lee"
      | (?<=[SK])N(?={_WORD})                # "Stand Up For The Sea"
      | s(?=[HOG])                           # "the Judges' Association"
      | (?<=[^p]) p{{1,3}}(?=[CPHOGDFTSK])   # "van der Berg"
      | (?<=[HOGD]) (?P<of>o)(?=t?{_WORD}) t?  # "Office of the"
      | (?<=T) o(?=T)                        # "Assistant Secretary of Defense"
      | (?<=[a-zNY,]P) o(?=t?{_WORD}) t?      # "the Doctors for"
      | (?<=O) n(?=t?{_WORD}) t?             # "Committee on"
      | (?<=D) (?P<titled>n)(?=t?{_WORD}) t? # "Convention against"
      | (?(titled)(?:t|o|a(?=[CPGHF]{{1,3}}o))(?={_WORD})|(?!))  # "… Countering the Use of Arms"
      | &(?=[CPHOGDFTSK])
      | (?(headed)(?<![HO])a(?=[FG])|(?!))   # "Office on Drugs and Crime"
      | (?(of)a(?=F(?![A-Z]))|(?!))          # "Centre for Owl Rights and Openness"
      | (?(headed),(?=[CFG]{{1,2}}(?:,[CFG]{{1,2}})?a[FG](?![A-Z]))|(?!))  # "Law, Arms and Sport"
      | (?<![HO])a(?=[FG][CPFG]{{0,2}}[HOGT])  # "Trade and Industry Minister"
      | a(?=[CPFG]D)                         # "Fraud and Abuse Act"
      | (?(the)(?<=[CF])a(?=[CPFG]{{1,2}}[OH])|(?!))  # "the Road and Rail Commission"
      | \([CP]\)(?=[HOGD])                   # "Nuclear Forces (NFT) Treaty"
    )+ | .
    """,
    re.VERBOSE,
)
_ITEM: Final = f"t?{_WORD}[CPHOGDFTpon&]*"
#: Where the two words of a person's name may stand behind the name of a body.
_NAMED: Final = re.compile("[HOGF][CF]?C{2}$")
#: Names that "and" or "or" joins.
LISTS: Final = re.compile(f"{_ITEM}(?:,{_ITEM})*,?[ar]{_ITEM}")


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
    kinds = (reading.kinds & (THIRD | PAST) for reading in readings_of(word))
    return word in words["auxiliaries"] or any(kinds)


def _listed() -> dict[str, str]:
    """Return the letters of the words that some list knows; of several lists the last counts."""
    lex = lexicon()
    letters = dict.fromkeys(lex.stop, "w")
    letters.update(dict.fromkeys(lex.generic_openings, "f") | dict.fromkeys(lex.offices, "j"))
    letters.update(dict.fromkeys(lex.bodies, "b"))
    letters.update({noun: "Pg"[noun.islower()] for noun in lex.groups})
    letters.update(dict.fromkeys(lex.titles, "T") | dict.fromkeys(lex.fields, "F"))
    letters.update({head: "HG"[head in lex.fields] for head in lex.heads})
    letters.update(dict.fromkeys(words["on"], "O"))
    letters.update({head: "D" for head, kind in lex.heads.items() if kind == "document"})
    letters.update({word: "C" for word in lex.known if word[0].islower()})  # "eBay"
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
_LETTERS: Final = Memo[str, str](lambda word: _LISTED.get(word) or _shaped(word), 5 * REMEMBERED)


def is_people(lower: str) -> bool:
    """Tell a noun for persons that no list need name: "loyalists"."""
    return lower.endswith(_PEOPLE_END) and len(lower) > 6 and not readings_of(lower)


#: The endings of nouns for persons.
_PEOPLE_END: Final = tuple(words["people end"])
#: The letters of marks.
_MARKS: Final = ".,()&s"
#: An index below zero counts from the end, so that these stand ahead of the sentence, too.
_OUTSIDE: Final = [""] * 24


class Page:
    """What a sentence may know of the rest of the page."""

    def __init__(
        self, text: str, sentences: Sequence[Sentence], sources: Iterable[Span] = ()
    ) -> None:
        self.text, self._sentences = text, sentences
        self.sources: SpanIndex[Span] = SpanIndex(sources)
        self.clues: dict[str, Clue] = {}
        self.surnames: set[str] = set()
        self.places: set[str] = set()
        #: Names of treaties and events, and what is short for them.
        self.things: set[str] = set()
        #: The names of which their sentences tell nothing, by where they begin.
        self.open: dict[int, Name] = {}
        #: When not None, the only unknown names to take.
        self.trusted: frozenset[str] | None = None

    @kept
    def inside(self) -> set[str]:
        """The words, as printed, with which no sentence begins."""
        return set[str]().union(*[sentence.texts[1:] for sentence in self._sentences])


def modifies_noun(after: str) -> bool:
    """Tell whether the word after a name makes the name a modifier ("Paris agreement")."""
    return (
        after[:1].isalpha()
        and after not in lexicon().stop
        and not after.endswith(("ly", "ed", "n't", "cannot"))
        and (after in lexicon().offices or not readings_of(after))  # "a U.S. judge blocks"
    )


class Line:
    """One sentence."""

    def __init__(self, page: Page, sentence: Sentence) -> None:
        self.page, self.sentence = page, sentence
        self.words, self.texts, self.lowers = sentence.words, sentence.texts, sentence.lowers
        self.lex = lexicon()
        #: Where the last mention ends: words ahead of it belong to none behind.
        self.floor = 0
        #: The word as printed, and to be looked up; "" a few words outside the sentence.
        self.text_at: Callable[[int], str] = (self.texts + _OUTSIDE).__getitem__
        self.lower: Callable[[int], str] = (self.lowers + _OUTSIDE).__getitem__
        #: A letter for each word; one of a mark outside the sentence.
        self.letters = "".join(map(_LETTERS.__getitem__, self.texts)) + "." * len(_OUTSIDE)

    def capital(self, at: int) -> bool:
        """Tell whether the word has a capital."""
        return self.letters[at].isupper()

    def run_end(self, at: int) -> int:
        """Return the index after the last word of the name that begins at `at`."""
        end = next(RUN.finditer(self.letters, at)).end()
        named = [word in self.lex.given for word in self.texts[at:end][-3:-1]]
        if named == [False, True] and _NAMED.search(self.letters, at, end):
            end -= 2  # "the Minister for the Treasury *Ann Lee*"
        joined, owned = self.letters.find("a", at, end), self.letters.find("s", at, end)
        whole = self.known_length(at) == joined - at
        if joined > 0 and (whole or self.known_length(joined + 1) > 1):
            return joined  # "Amnesty International and Human Rights Watch", "Meta and Open Group"
        behind = self.past_the(end + 1)
        if "o" in self.letters[at:end] and self.lower(end) == "of" and self.capital(behind):
            return self.run_end(behind)  # "Committee for the Protection *of Journalists*"
        owners = self.texts[at : max(owned - 1, at + 1)]
        if owned > 0 and not self.lex.given.isdisjoint(owners):
            return owned  # "Mr. Jon Lee's Council" is Jon Lee, who has a council.
        return end

    def list_around(self, at: int) -> tuple[int, int]:
        """Return where the list of names begins and ends in which a word stands; -1 for none."""
        return next(((start, end) for start, end in self._lists if start <= at < end), (-1, -1))

    @kept
    def _lists(self) -> list[tuple[int, int]]:
        return [found.span() for found in LISTS.finditer(self.letters)]

    def printed(self, start: int, end: int) -> str:
        """Return the text of some words."""
        # A name that a line break or a hard space parts is no other name.
        return " ".join(self.page.text[self.words[start].start : self.words[end - 1].end].split())

    def opens(self, at: int) -> bool:
        """Tell whether a sentence begins here, or what it quotes, or what follows a colon."""
        return self.lower(at - 1) == ":" or (at < 2 and not self.letters[:at].strip(_MARKS))

    def past_the(self, at: int) -> int:
        """Return the index of the word at `at`, or behind it where it is "the"."""
        return at + (self.lower(at) == "the")

    def has_head(self, start: int, end: int) -> bool:
        """Tell whether a noun stands in a name that shows what it is: "Council", "Ltd"."""
        return not self.lex.heads.keys().isdisjoint(self.texts[start:end])

    def known(self, at: int) -> Known:
        """Return the longest well-known name that begins at `at`, UNKNOWN for none."""
        for entry in self.lex.known.get(self.text_at(at), ()):
            if tuple(self.texts[at : at + len(entry.words)]) == entry.words:
                return entry
        return UNKNOWN

    def known_length(self, at: int) -> int:
        """Return how many words of a well-known name begin at `at`."""
        return len(self.known(at).words)

    def speaks(self, start: int, end: int) -> bool:
        """Tell whether the words head the source of a statement."""
        place = Span(self.words[start].start, self.words[end - 1].end)
        for source in self.page.sources.before(place.start + 1, 2):
            if source.holds(place) and not modifies_noun(self.lower(end)):
                before = self.words[bisect_left(self.words, source.start, key=START) : start]
                away = self.lex.leading_away
                return all(word.is_word and word.lower not in away for word in before)
        return False

    def mention(self, start: int, end: int, *told: Any, **more: Any) -> Mention:
        """Return the mention that these words are, as its further fields tell."""
        return Mention(self.words[start].start, self.words[end - 1].end, *told, **more)
