"""The words of one saying or act, to be asked what something in it is said of, and how."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from coursekit.reading.grammar.tokens import Word
from coursekit.reading.stance.content.lexicon import small_words, words_meaning
from coursekit.reading.text.spans import Span

NEGATION: Final = small_words("negation")
FIRST: Final = small_words("first person")
THIRD: Final = small_words("third person")
JOINING: Final = small_words("joining")
QUOTES: Final = small_words("quote")
ARTICLES: Final = small_words("article")
#: How far to look for the ends of a sentence: time grows with length, and no faster.
LONG: Final = 100
OPENERS: Final = small_words("opener")
_STOPS: Final = small_words("stop")
_SOFT: Final = small_words("soft negation")
AUXILIARIES: Final = small_words("auxiliary")
_DEMONSTRATIVES: Final = small_words("demonstrative")
_LEADING: Final = small_words("leading")
_NO_OBJECT: Final = small_words("no object")
_NOUN_FOLLOWS: Final = small_words("noun follows") | ARTICLES
_CONCEDING: Final = small_words("conceding")
_SUPPOSING: Final = small_words("supposing")
_THINKING: Final = small_words("thinking")
_DEGREE: Final = frozenset(["a", "an", "as", "so", "too", "very", "such", "more", "that"])
_RELATIVES: Final = frozenset(["that", "who", "which", "whom", "whose"])
_BEFORE_CLAUSE: Final = frozenset([",", "it", "they", "this", "and", "but"])
#: Nouns that say no more than their adjective: "the most frightening thing I have read".
_GENERIC: Final = small_words("generic noun")
_BEING: Final = small_words("be") | {"as", "into", "become", "becomes", "created", "creates"}
_SMALL: Final = small_words("empty") | OPENERS | small_words("leading") | JOINING
_BREAKING: Final = frozenset([",", "but", "because", "without", "while"])


@dataclass(frozen=True)
class Reporting:
    """How something is said."""

    cue: str = "plain"
    #: All in quotation marks: "it" is then not the speaker.
    direct: bool = False
    source: frozenset[str] = frozenset()
    #: The words begin with the verb of whoever is spoken of.
    acts: bool = False


class Content:
    """What somebody says or does, in words."""

    def __init__(
        self,
        words: Sequence[Word],
        names_issue: Callable[[Word], bool],
        reporting: Reporting,
        of_accusation: bool,
    ) -> None:
        self.words = words
        self.reporting = reporting
        self.lower = [word.lower for word in words]
        self.issue_at = [names_issue(word) for word in words]
        self.of_accusation = of_accusation
        self._stops = [word.text in _STOPS for word in words]
        self._ends = [at for at, stops in enumerate(self._stops) if stops]
        self._parts = words_meaning("part noun")
        self._instruments = words_meaning("issue noun")

    def span(self, first: int, end: int) -> Span:
        """Return the place in the text that the words ``[first, end)`` take up."""
        inside = self.words[first:end]
        return Span(min(word.start for word in inside), max(word.end for word in inside))

    def is_stop(self, at: int) -> bool:
        """Tell whether the word at `at` is a mark that parts sentences."""
        return self._stops[at]

    def is_negation(self, at: int) -> bool:
        """Tell whether the word at `at` negates: "not", "doesn't"; "not only" does not."""
        word = self.lower[at]
        if word not in NEGATION and not word.endswith("n't"):
            return False
        return at + 1 >= len(self.lower) or self.lower[at + 1] not in _SOFT

    def sentence(self, at: int) -> tuple[int, int]:
        """Return the indices ``[start, end)`` of the sentence around `at`."""
        place = bisect_left(self._ends, at)
        start = max(self._ends[place - 1] + 1 if place else 0, at - LONG)
        while start < at and self.words[start].text in QUOTES:
            start += 1
        end = self._ends[place] if place < len(self._ends) else len(self.words)
        return start, min(end, at + LONG)

    def ends_at(self, end: int) -> bool:
        """Tell whether no object follows at `end`: a mark, a preposition, a time, or nothing."""
        return (
            end >= len(self.words) or not self.words[end].is_word or self.lower[end] in _NO_OBJECT
        )

    def is_rival(self, at: int) -> bool:
        """Tell whether another instrument is named at `at`: "the Budapest Convention"."""
        return (
            self.lower[at] in self._instruments
            and self.words[at].is_capital
            and not self.issue_at[at]
        )

    def anchor(self, at: int) -> str:
        """Return what the words at `at` are said of: the nearest thing before them."""
        # The kinds: "issue", "it", "first it" (which may be the speaker), "part", "speaker",
        # "rival" (another instrument), "".
        start, _ = self.sentence(at)
        lower = self.lower
        for back in range(at - 1, start - 1, -1):
            word = lower[back]
            if self.issue_at[back]:
                return "issue"
            if word in {"it", "they", "them", "which"}:
                opens = back == 0 or (back == 1 and lower[0] == "that")
                return "first it" if opens and not self.reporting.direct else "it"
            if word in _DEMONSTRATIVES and (lower[back + 1] in AUXILIARIES or back + 1 == at):
                return "it"
            if word in FIRST or word in {"he", "she"}:
                return "speaker"
            if self.is_rival(back):
                return "rival"
            if word in self._parts:
                return "part"
        return ""

    def of_another(self, at: int) -> bool:
        """Tell whether a relative clause says of another noun what the verb at `at` does."""
        # "A gap *that criminals exploit*", "the money *that feeds* the gangs"; but not "the treaty
        # is a law that endangers journalists".
        start, _ = self.sentence(at)
        for back in range(at - 1, start, -1):
            if self.issue_at[back] or self.lower[back] in _BEFORE_CLAUSE:
                return False
            if self.lower[back] in _RELATIVES:
                if self.issue_at[back - 1] or not self.lower[back - 1].isalpha():
                    return False
                own = any(word not in AUXILIARIES for word in self.lower[back + 1 : at])
                return self._is_noun_before(back) and (own or not self._is_called(start, back))
        return False

    def without_issue(self, at: int) -> bool:
        """Tell whether the sentence tells what would be "without the treaty"."""
        start, _ = self.sentence(at)
        return self.lower[start] == "without" and any(self.issue_at[start:at])

    def _is_noun_before(self, relative: int) -> bool:
        """Tell "a gap that" from "said that", "so broad that"."""
        window = self.lower[max(0, relative - 4) : relative - 1]
        if not {"so", "such"}.isdisjoint(window):
            return False
        return not ARTICLES.isdisjoint(window) or self.lower[relative - 1].endswith("s")

    def _is_called(self, start: int, relative: int) -> bool:
        """Tell whether the noun before a relative is what the issue is said to be."""
        return not _BEING.isdisjoint(self.lower[max(start, relative - 6) : relative])

    def is_temporal(self, first: int) -> bool:
        """Tell whether a clause "before they sign", "whether it signs" leads to the verb group."""
        if "whether" in self.lower[max(0, first - 3) : first]:
            return True
        before = self.lower[max(0, first - 2) : first]
        return len(before) == 2 and before[0] in {"before", "after"} and before[1] in THIRD | FIRST

    def opens_gerund(self, at: int) -> bool:
        """Tell whether an act is the subject of the sentence: "dropping the law would …"."""
        start, end = self.sentence(at)
        if not self.lower[at].endswith("ing") or self.lower[start:at] not in ([], ["that"]):
            return False
        return any(word in AUXILIARIES for word in self.lower[at + 1 : min(end, at + 8)])

    def leads_to_issue(self, end: int) -> bool:
        """Tell whether the issue follows at `end`: "flaws in the treaty", "this flawed treaty"."""
        ahead = range(end, min(len(self.words), end + 4))
        place = next((at for at in ahead if self.issue_at[at]), None)
        return place is not None and (place == end or self.lower[end] in _LEADING)

    def is_noun(self, at: int) -> bool:
        """Tell whether a word that may be a verb is a noun or a name here."""
        if self.words[at].is_capital and at > self.sentence(at)[0]:
            return True
        if at > 1 and self.lower[at - 2] in {"a", "an"} and not self.issue_at[at - 1]:
            return True
        return at > 0 and self.lower[at - 1] in _NOUN_FOLLOWS

    def is_predicate(self, first: int, end: int) -> bool:
        """Tell an adjective that is said of something from one before its noun."""
        if end - first > 1 or end >= len(self.words) or not self.lower[end].isalpha():
            return True
        before, after = self.lower[first - 1] if first else "", self.lower[end]
        return (
            before in _DEGREE
            or self.issue_at[end]
            or after in self._parts
            or after in self._instruments
            or after in _NO_OBJECT
            or after in _SMALL
            or after.endswith("ly")
            or after in _GENERIC
        )

    def negated_at(self, at: int) -> bool:
        """Tell whether a negation stands among the four words before `at`, or governs them."""
        for back in range(at - 1, max(-1, at - 5), -1):
            if self._stops[back] or self.lower[back] in JOINING:
                return False
            if self.is_negation(back):
                return True
        return self._disbelieved(at)

    def opens_negated(self, at: int) -> bool:
        """Tell whether the sentence before `at` begins with "no" or "nobody"."""
        start, _ = self.sentence(at)
        return start < at and self.lower[start] in NEGATION and self.lower[start] != "without"

    def _disbelieved(self, at: int) -> bool:
        """Tell whether "does not think that" or the like governs the words at `at`."""
        start, _ = self.sentence(at)
        for back in range(at - 1, start, -1):
            if self.lower[back] in _THINKING:
                return self.is_negation(back - 1)
        return False

    def supposed(self, at: int) -> bool:
        """Tell whether the clause before `at` opens with "if" or the like: it is not asserted."""
        start, _ = self.sentence(at)
        for back in range(at - 1, start - 1, -1):
            if self.lower[back] == ",":
                return False
            if self.lower[back] in _SUPPOSING:
                return True
        return False

    def conceded(self, at: int) -> bool:
        """Tell whether the words at `at` stand in a concession: "while it is a step, …"."""
        start, _ = self.sentence(at)
        first = at
        while first > start and self.lower[first - 1] != ",":
            first -= 1
        while first < at and self.lower[first] in JOINING:
            first += 1
        if self.lower[first] not in _CONCEDING:
            return False
        # A second subject begins the main clause: "while this is a step it goes …".
        subjects = sum(
            word in THIRD or word in FIRST or word in _DEMONSTRATIVES
            for word in self.lower[first + 1 : at]
        )
        return subjects < 2

    def valence(self, at: int, reach: int, *, worst: bool = False) -> int:
        """Return the worth of what the `reach` words from `at` on name: 1, −1, or 0 for none."""
        # What is named first counts, or with `worst` anything bad.
        found = 0
        for word in range(at, min(len(self.words), at + reach)):
            lower = self.lower[word]
            if self._stops[word] or lower in _BREAKING:
                break
            if lower in words_meaning("bad thing"):
                return found if found and not worst else -1
            if lower in words_meaning("good thing"):
                found = 1
        return found
