"""What is at stake in a text: the treaty, law, ban or accusation that actors take sides on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from coursekit.reading.grammar.tokens import Word, words_of
from coursekit.reading.lexicon import by_label
from coursekit.reading.stance.content.lexicon import words_meaning
from coursekit.reading.text.spans import Span, SpanIndex

#: How far back a text may have named the issue for "it" to mean it.
REACH: Final = 1000
_DETERMINERS: Final = frozenset(
    "the this that these those its their our his her such any another every 's".split()
)
_BEFORE_NOUN: Final = frozenset(
    "new latest current final proposed planned draft whole entire adopted signed present".split()
)
#: After these a noun of a measure is part of another name: "law enforcement", "text message".
_OTHER_NAME: Final = frozenset(
    "enforcement message messages school firm firms professor office society student".split()
)
_PARTS_NAME: Final = frozenset("on of against for to in over with from and".split())
#: "Government plans ban": the verb, and no measure.
_VERBS: Final = frozenset("plans rules orders charges claims reforms".split())
_NO_NAME: Final = frozenset(["the", "a", "an", "this", "new", "latest"])
_NO_MODIFIER: Final = (
    _NO_NAME
    | _PARTS_NAME
    | frozenset(
        "its their our his her some any no that these those as at by is are was were".split()
    )
)


@dataclass(frozen=True)
class Issue:
    """What the stances of a text are about."""

    name: str
    also: tuple[str, ...] = ()

    @cached_property
    def forms(self) -> tuple[tuple[str, ...], ...]:
        """Its printed forms as words to look up, the longest first; a leading article is none."""
        found = set()
        for form in {self.name, *self.also} - {""}:
            words = tuple(word.lower for word in words_of(form))
            found.add(words[1:] if words[0] in {"the", "a", "an"} and len(words) > 1 else words)
        return tuple(sorted(found, key=lambda words: (-len(words), words)))

    @cached_property
    def heads(self) -> frozenset[str]:
        """The nouns that its forms are built on: "treaty" of "UN treaty against cybercrime"."""
        return frozenset(_head(form) for form in self.forms)

    @property
    def is_accusation(self) -> bool:
        """Tell whether it says that somebody did something, which may be true or not."""
        return not self.heads.isdisjoint(words_meaning("accusation noun"))

    @cached_property
    def own_words(self) -> frozenset[str]:
        """Every word of its forms."""
        return frozenset(word for form in self.forms for word in form)


def _head(form: Sequence[str]) -> str:
    for at, word in enumerate(form):
        if word in _PARTS_NAME and at:
            return form[at - 1]
    return form[-1]


class Stake:
    """An issue, and where a text names it.

    >>> page = "The Budapest Convention is older than the treaty."
    >>> stake = Stake(Issue("UN cybercrime treaty"), words_of(page))
    >>> [mention.of(page) for mention in stake.mentions]
    ['the treaty']
    """

    def __init__(self, issue: Issue, words: Sequence[Word]) -> None:
        self.issue = issue
        self._words = words
        self.mentions = _mentions_of(issue, words) if issue.name else []
        self._starts = [mention.start for mention in self.mentions]
        self._inside = {
            word.start for mention in self.mentions for word in self.words.inside(mention)
        }

    @cached_property
    def words(self) -> SpanIndex[Word]:
        """The words of the story, to be asked for by place: only where there is an issue."""
        return SpanIndex(self._words)

    def named_in(self, spans: Iterable[Span]) -> Span | None:
        """Return the first place in `spans` that names the issue, None when no place does."""
        for span in spans:
            at = bisect_left(self._starts, span.start)
            if at < len(self.mentions) and self.mentions[at].end <= span.end:
                return self.mentions[at]
        return None

    def latest_before(self, place: int) -> int:
        """Return where the last mention before `place` begins, −1 for none."""
        at = bisect_left(self._starts, place)
        return self._starts[at - 1] if at else -1

    def names(self, word: Word) -> bool:
        """Tell whether `word` stands in a place that names the issue."""
        return word.start in self._inside

    def named_before(self, place: int, reach: int) -> bool:
        """Tell whether the issue is named in the `reach` characters before `place`."""
        at = bisect_left(self._starts, place)
        return at > 0 and self.mentions[at - 1].end > place - reach


def _mentions_of(issue: Issue, words: Sequence[Word]) -> list[Span]:
    """Find the places that name the issue: by a form of its own, or by a noun with "the"."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for form in issue.forms:
        by_first.setdefault(form[0], []).append(form)
    nouns = words_meaning("issue noun") | issue.heads
    telling = nouns.union(by_first)
    mentions: list[Span] = []
    end = 0
    for at in [at for at, word in enumerate(words) if word.lower in telling]:
        word, lower = words[at], words[at].lower
        if at < end:
            continue
        for form in by_first.get(lower, ()):
            if all(
                at + k < len(words) and words[at + k].lower == piece for k, piece in enumerate(form)
            ):
                end = at + len(form)
                if len(form) > 1 or _is_issue(issue, words, at):
                    mentions.append(Span(words[_first_of(words, at)].start, words[end - 1].end))
                break
        else:
            if lower in nouns and _is_issue(issue, words, at):
                mentions.append(Span(words[_first_of(words, at)].start, word.end))
                end = at + 1
    return mentions


def _first_of(words: Sequence[Word], noun: int) -> int:
    """Return where the phrase on `noun` begins: at its determiner, if one is near."""
    for at in (noun - 1, noun - 2):
        if at >= 0 and words[at].lower in _DETERMINERS | {"a", "an"}:
            return at
        if at >= 0 and not words[at].is_word:
            break
    return noun


def _is_issue(issue: Issue, words: Sequence[Word], at: int) -> bool:
    """Tell whether the noun at `at` stands for the issue, and is no part of another name."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is not None and after.lower in _OTHER_NAME:
        return False
    before = words[at - 1] if at else None
    lower = words[at].lower
    if before is None:
        return lower in issue.heads
    if before.lower in _DETERMINERS:
        return True
    if before.lower in {"a", "an"}:
        return lower in issue.heads and lower not in words_meaning("issue noun")
    if lower in issue.heads and not before.is_capital:
        return True
    if at < 2 or words[at - 2].lower not in _DETERMINERS:
        return False
    # "the proposed treaty", but not "the nuclear deal" or "the Budapest Convention".
    return before.lower in _BEFORE_NOUN or before.lower in issue.own_words


def find_issue(text: str, headlines: Iterable[Span], lede: Iterable[Span] = ()) -> Issue:
    """Take what the headline is about for the issue, where nobody says what it is.

    >>> page = "The UN Cybercrime Convention faces a vote"
    >>> find_issue(page, [Span(0, len(page))]).name
    'UN Cybercrime Convention'
    """
    head = [words_of(text, *line) for line in headlines]
    first = (words_of(text, *line) for line in lede)  # read only where no headline says it
    documents, measures = words_meaning("issue noun"), words_meaning("measure noun")
    for sentences, nouns in ((head, documents), (head, measures), (first, documents)):
        phrases = [_phrases(words, nouns) for words in sentences]
        names = next((some for each in phrases if (some := list(filter(_is_name, each)))), [])
        if "nominat" in text:
            # A party's convention, which no headline calls by its full name.
            phrases = [[p for p in each if p[0].lower != "convention"] for each in phrases]
        best = max(names, key=len, default=next((each[0] for each in phrases if each), []))
        if best:
            return Issue(text[best[0].start : best[-1].end])
    return Issue("")


def _is_name(phrase: Sequence[Word]) -> bool:
    """Tell a proper name from a plain noun phrase."""
    return len(phrase) > 1 and all(w.is_capital or w.lower in _PARTS_NAME for w in phrase)


def _phrases(words: Sequence[Word], nouns: frozenset[str]) -> list[list[Word]]:
    """Return the noun phrases on one of `nouns`: a capitalised name, or the noun with one word."""
    places = [at for at, word in enumerate(words) if word.lower in nouns]
    if not places:
        return []
    found = []
    # Where each word of a headline has its capital, capitals tell no name.
    room = 2 if all(w.is_capital for w in words if len(w.text) > 3) else 6
    for at in places:
        word = words[at]
        if not _is_measure(words, at, titled=room == 2):
            continue
        first = at
        while word.is_capital and first and at - first < room and _names(words[first - 1]):
            first -= 1
        if first == at and first and _modifies(words[first - 1]):
            first -= 1
        phrase = list(words[first : at + 1])
        if word.is_capital and first < at:
            phrase += _tail(words, at + 1)
        elif not word.is_capital and at + 1 < len(words) and words[at + 1].lower in _OTHER_NAME:
            continue
        found.append(phrase)
    return found


def _is_measure(words: Sequence[Word], at: int, *, titled: bool) -> bool:
    """Tell a measure from a man called Bill, a party's convention, and the verb "act"."""
    word = words[at]
    before = words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    if before is not None and before.lower in {"in", "to", "must", "will", "should", "not"}:
        return False
    if word.lower in _VERBS and before is not None and after is not None and _takes_object(after):
        return False
    if word.lower == "convention" and before and before.lower in words_meaning("party word"):
        return False
    if word.text == "Bill" and after is not None and after.is_capital:
        # "Safety Bill Passes", but "President Bill Clinton" and "As Bill Gates".
        return titled and before is not None and before.is_capital and not _is_title(before)
    if word.lower in {"act", "draft", "text", "measure", "plan", "order", "bill"}:
        if before is None or not before.is_word:
            return False
        if before.lower.endswith("s"):
            return _ends_name(words, at, titled=titled)
    return True


def _takes_object(after: Word) -> bool:
    ends = after.lower.endswith(("s", "ed"))
    return after.is_word and after.lower not in _PARTS_NAME and not ends


def _ends_name(words: Sequence[Word], at: int, *, titled: bool) -> bool:
    """Tell "Digital Services Act" from a verb after a plural: "nations act", "Lawmakers Draft"."""
    if not (words[at].is_capital and words[at - 1].is_capital):
        return words[at - 1].lower.endswith("ss")
    after = words[at + 1].lower if at + 1 < len(words) else ""
    return not titled or not after or after in _PARTS_NAME or after.endswith(("s", "ed"))


def _is_title(word: Word) -> bool:
    return len(word.text) < 4 or word.lower in _titles()


@cache
def _titles() -> frozenset[str]:
    cells = [cell for some in by_label("rules/titles.txt").values() for cell in some]
    return frozenset(word.lower() for cell in cells for word in cell.split()) | {"former"}


def _names(word: Word) -> bool:
    return word.is_capital and word.is_word and word.lower not in _NO_NAME


def _modifies(word: Word) -> bool:
    return word.is_word and word.lower not in _NO_MODIFIER and not word.lower.endswith(("ing", "s"))


def _tail(words: Sequence[Word], at: int) -> list[Word]:
    """Return "against Cybercrime" after "Convention"."""
    if at + 1 >= len(words) or words[at].lower not in {"on", "against", "for"}:
        return []
    end = at + 1
    while end < len(words) and end - at < 4 and words[end].is_capital and words[end].is_word:
        end += 1
    return list(words[at:end]) if end > at + 1 else []
