"""A sentence whose names are read, with what may be asked of its words and of the page."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, filterfalse
from typing import Final, NamedTuple

from coursekit.reading.entities.mentions import Certainty, Form, Mention
from coursekit.reading.entities.name_runs import is_capital, run_from, words
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tokens import REMEMBERED, Word, plain
from coursekit.reading.grammar.verb_forms import PAST, THIRD, readings_of
from coursekit.reading.rules.gazetteer import Known, lexicon
from coursekit.reading.text.spans import Span, SpanIndex

AUXILIARIES: Final = words("auxiliaries")
#: Marks behind which a sentence begins.
OPENING: Final = frozenset("“\"‘':—–-")
#: Nouns for persons that no list need name.
PEOPLE: Final = ("ists", "ians", "makers")
#: An index below zero counts from the end, so that these stand ahead of the sentence, too.
_OUTSIDE: Final = [""] * 24


class Clue(NamedTuple):
    """What the text tells of a name: the type of what bears it, by which rule, which nouns."""

    type: str
    rule: str
    nouns: tuple[str, ...] = ()


@dataclass
class Page:
    """What a sentence may know of the rest of the page."""

    text: str
    looked_up: set[str]
    #: The words with which its sentences begin, as printed, and all others.
    firsts: set[str]
    inside: set[str]
    #: The words that may be nouns of groups and bodies.
    telling: frozenset[str]
    sources: SpanIndex[Span]
    openers: frozenset[str] = frozenset()
    clues: dict[str, Clue] = field(default_factory=dict)
    surnames: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    #: Names of treaties and events, and what is short for them.
    things: set[str] = field(default_factory=set)
    #: When not None, the only unknown names to take.
    trusted: frozenset[str] | None = None

    @classmethod
    def of(
        cls,
        text: str,
        lines: Collection[Sentence],
        titled: Collection[Sentence],
        sources: Iterable[Span],
    ) -> Page:
        """Gather what the sentences tell of each other."""
        looked_up = set(chain.from_iterable([line.lowers for line in lines]))
        inside = set(chain.from_iterable([line.texts[1:] for line in lines]))
        firsts = {line.texts[0] for line in lines if line.texts}
        page = cls(text, looked_up, firsts, inside, lexicon().actor_nouns, SpanIndex(sources))
        people = [word for word in looked_up if word.endswith(PEOPLE)]
        if people:
            opening = {line.lowers[0] for line in lines if line.lowers}
            people = [word for word in people if page.prints_small(word) or word in opening]
            page.telling = page.telling.union(people)
        page.openers = page._openers(titled)
        return page

    def prints_small(self, word: str) -> bool:
        """Tell whether a word that is looked up is printed in lower case somewhere."""
        if word not in self.looked_up:
            return False
        return word in self.inside

    def prints_capital_inside(self, word: str) -> bool:
        """Tell whether a word with a capital stands inside a sentence."""
        # What no word is looked up by has a capital, or an apostrophe that is none.
        return word in self.inside

    def _openers(self, titled: Iterable[Sentence]) -> frozenset[str]:
        """Return the words at which a mention may begin or have its noun."""
        # A word with a capital differs from its plain form, so that few are looked at one by one.
        looked_up = self.looked_up.union(*[line.lowers for line in titled])
        capitals = self.inside.union(self.firsts, *[line.texts for line in titled]) - looked_up
        foreign = [word for word in filterfalse(str.isascii, looked_up) if is_capital(word)]
        named = filter(_may_name, chain(capitals, foreign))
        return frozenset(chain(looked_up & self.telling, named))


@lru_cache(maxsize=REMEMBERED)
def _may_name(word: str) -> bool:
    """Tell whether a mention may begin or have its noun at a word, on any page."""
    lex, lower = lexicon(), plain(word)
    if lower in lex.actor_nouns or lower.endswith(PEOPLE):
        return True
    return lower not in lex.stop or word in lex.known


def modifies_noun(after: str) -> bool:
    """Tell whether the word after a name makes the name a modifier ("Paris agreement").

    >>> modifies_noun("agreement"), modifies_noun("said"), modifies_noun("of")
    (True, False, False)
    """
    if not after[:1].isalpha() or after in lexicon().stop or after in AUXILIARIES:
        return False
    return not after.endswith(("ly", "ed", "n't")) and not readings_of(after)


@lru_cache(maxsize=REMEMBERED)
def is_finite(word: str) -> bool:
    """Tell whether a word may be the finite verb of a single subject.

    >>> is_finite("says"), is_finite("has"), is_finite("vote")
    (True, True, False)
    """
    if word in AUXILIARIES:
        return True
    return any(THIRD in reading.kinds or PAST in reading.kinds for reading in readings_of(word))


@lru_cache(maxsize=REMEMBERED)
def parts(word: str) -> bool:
    """Tell whether a word parts a name from what comes after it."""
    lex, lower = lexicon(), plain(word)
    if word in lex.groups or word in lex.bodies:
        return False
    return not word[:1].isalpha() or lower in lex.stop or is_finite(lower)


class Line:
    """One sentence."""

    __slots__ = ("lex", "lower", "lowers", "page", "sentence", "text_at", "texts", "words")

    def __init__(self, page: Page, sentence: Sentence) -> None:
        self.page, self.sentence = page, sentence
        self.words, self.texts, self.lowers = sentence.words, sentence.texts, sentence.lowers
        self.lex = lexicon()
        #: The word as printed, and to be looked up; "" a few words outside the sentence.
        self.text_at: Callable[[int], str] = (self.texts + _OUTSIDE).__getitem__
        self.lower: Callable[[int], str] = (self.lowers + _OUTSIDE).__getitem__

    def run_end(self, at: int) -> int:
        """Return the index after the last word of the name that begins at `at`."""
        letters = run_from(self.texts, at)
        # "Ann Lee's Council" is Ann Lee, who has a council.
        owned = letters.find("s") if self.texts[at] in self.lex.given else -1
        joined = letters.find("a")
        if joined > 0 and self.known_length(at + joined + 1) > 1:
            return at + joined  # "Amnesty International and Human Rights Watch"
        return at + (max(len(letters), 1) if owned < 0 else owned)

    def printed(self, start: int, end: int) -> str:
        """Return the text of some words."""
        if end == start + 1:
            return self.texts[start]
        # A name that a line break or a hard space parts is no other name.
        return " ".join(self.page.text[self.words[start].start : self.words[end - 1].end].split())

    def opens(self, at: int) -> bool:
        """Tell whether a sentence begins here, or what it quotes."""
        return not any(word[0].isalnum() for word in self.texts[max(0, at - 2) : at]) and (
            at < 2 or self.texts[at - 1] in OPENING
        )

    def past_the(self, at: int) -> int:
        """Return the index of the word at `at`, or behind it where it is "the"."""
        return at + (self.lower(at) == "the")

    def possessed(self, end: int) -> bool:
        """Tell whether something belongs to the name that ends here."""
        return self.lower(end) in {"'s", "'", "’"}

    def has_head(self, start: int, end: int) -> bool:
        """Tell whether a noun stands in a name that shows what it is: "Council", "Ltd"."""
        return not self.lex.heads.keys().isdisjoint(self.texts[start:end])

    def known(self, at: int) -> tuple[Known, int] | None:
        """Return the longest well-known name that begins at `at`, and the index after it."""
        texts = self.texts
        for entry in self.lex.known.get(self.text_at(at), ()):
            end = at + len(entry.words)
            if tuple(texts[at:end]) == entry.words:
                return entry, end
        return None

    def known_length(self, at: int) -> int:
        """Return how many words of a well-known name begin at `at`."""
        known = self.known(at)
        return known[1] - at if known else 0

    def state(self, start: int, end: int) -> str:
        """Return the code of the state whose name or adjective these words are, "" for none."""
        if start >= end:
            return ""
        known = self.known(start)
        if known and known[0].form == "state":
            return known[0].key.removeprefix("state:")
        return self.lex.demonyms.get(self.words[start].text, "")

    def speaks(self, start: int, end: int) -> bool:
        """Tell whether the words head the source of a statement."""
        place = Span(self.words[start].start, self.words[end - 1].end)
        for source in self.page.sources.before(place.start + 1, 2):
            if source.holds(place) and not modifies_noun(self.lower(end)):
                before = [word for word in self.words[:start] if word.start >= source.start]
                return all(word.is_word and not self._leads_away(word) for word in before)
        return False

    def _leads_away(self, word: Word) -> bool:
        """Tell whether what follows the word describes somebody who was named before it."""
        small = word.lower in self.lex.stop and word.lower != "and"
        return small and word.lower not in self.lex.determiners

    def mention(
        self,
        start: int,
        end: int,
        name: str,
        type_: str,
        form: Form,
        key: str,
        rule: str,
        certainty: Certainty = "clear",
        nouns: tuple[str, ...] = (),
    ) -> Mention:
        """Return the mention that these words are."""
        first, last = self.words[start].start, self.words[end - 1].end
        return Mention(first, last, name, type_, form, key, rule, certainty, nouns)
