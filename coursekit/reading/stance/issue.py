"""What is at stake in a text: the treaty, law, ban or accusation that actors take sides on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import dropwhile, takewhile
from typing import Final

from coursekit.reading.grammar.tokens import Word, words_of
from coursekit.reading.lexicon import word_set
from coursekit.reading.stance.lexicon import judging_words, side_of, small
from coursekit.reading.text.kept import kept
from coursekit.reading.text.spans import START, Span, SpanIndex

#: How far back a text may have named the issue for "it" to mean it.
REACH: Final = 1000
#: By these endings a modifier tells no name: "the Obama-era rules".
_DESCRIBING: Final = ("ly", "-era", "-backed", "-led", "-style", "-wide")
_FAMILIES: Final = ("treaty", "law", "motion")
_OTHERS: Final = ("inquiry", "case", "ruling", "levy", "prohibition")
#: "UN Convention against Cybercrime (UNCC)".
_BRACKETS: Final = re.compile(r"\s+\(([^()]*)\)")
#: By these endings a noun tells a deed: "annexation".
_DEED: Final = ("tion", "sion", "ment")
#: So many words may stand between "the" and the noun, and so many of a tail are looked at.
_BETWEEN: Final = 4
_TAIL: Final = 5
#: So far into a text an article introduces what it is about: "signed an accord".
_LEAD: Final = 600
#: Words that share so many letters are forms of one another: "migrant", "migration".
_STEM: Final = 5
#: So many sentences open a story, and so often it names what it is about.
_LEDE: Final = 2
_AGAIN: Final = 3

Form = tuple[str, ...]
_listed: Final = partial(word_set, "stance/issue_words.txt")


@dataclass(frozen=True)
class Issue:
    """What the stances of a text are about."""

    name: str
    also: tuple[str, ...] = ()

    @kept
    def _printed(self) -> tuple[Form, ...]:
        """Every form as words, the longest first; a leading article is none."""
        given = {self.name, *self.also} - {""}
        found = {form for name in given for form in _variants(name)} - {()}
        return tuple(sorted(found, key=lambda words: (-len(words), words)))

    @kept
    def tail(self) -> frozenset[str]:
        """The words behind the first preposition of its forms."""
        parts = _listed("tail")
        tails = (dropwhile(lambda word: word not in parts, form) for form in self.forms)
        return frozenset().union(*tails) - parts

    @kept
    def _undone(self) -> dict[Form, int]:
        """What the issue is done to, and its sign: "the treaty" of "withdrawal from the treaty"."""
        printed = (word for form in (self.name, *self.also) for word in words_of(form))
        names = {word.lower for word in printed if word.is_capital}
        bases = (found for form in self._printed for found in _bases(form))
        # Who is against an embargo on Chad is not for all that Chad does.
        return {base: sign for base, sign in bases if len(base) > 1 or base[0] not in names}

    @kept
    def forms(self) -> dict[Form, int]:
        """Its forms to look up, longest first: 1 names it, −1 what it would undo."""
        action = any(_bases(next(_variants(self.name), ())))
        undone = {_head(form): sign for form, sign in self._undone.items() if action}
        undone |= {noun: sign for head, sign in undone.items() for noun in _family(head)}
        own = {
            form: 1 if any(_bases(form)) else undone.get(_head(form), 1) for form in self._printed
        }
        every = {**self._undone, **own}
        return dict(sorted(every.items(), key=lambda item: (-len(item[0]), item[0])))

    @kept
    def by_first(self) -> dict[str, list[Form]]:
        """Its forms by their first words, the longest first."""
        found: dict[str, list[Form]] = {}
        for form in self.forms:
            found.setdefault(form[0], []).append(form)
        return found

    @kept
    def heads(self) -> dict[str, int]:
        """The nouns that its forms are built on: "treaty" of "UN treaty against cybercrime"."""
        every = {_head(form): sign for form, sign in reversed(self.forms.items())}
        # "Scrap the 2015 rules": the rules are what it is done to.
        return every | {_head(base): sign for base, sign in self._undone.items()}

    @kept
    def nouns(self) -> dict[str, int]:
        """The nouns that may stand for it after "the": its heads, and others of their family."""
        plain = not _listed("undoing", "making").isdisjoint(self.heads)
        found = {} if plain else dict.fromkeys(_listed("leaving"), -1)
        found |= dict.fromkeys(_listed("any") if plain else _listed("any", "coming"), 1)
        for head, sign in self.heads.items():
            found |= dict.fromkeys(_family(head), sign)
        for kind in ("measure", "activity"):
            # "The policy" for a ban, "the programme" for surveillance.
            own = any(sign > 0 for head, sign in self.heads.items() if head in _listed(kind))
            found |= dict.fromkeys(_listed(f"for {kind}"), 1) if own else {}
        return found | self.heads

    @kept
    def _deeds(self) -> frozenset[str]:
        """The beginnings of what it is named for: "delay" of "delay of the law"."""
        nouns = _listed("undoing", "making") & self.heads.keys() if self.is_action else ()
        return frozenset(noun[:_STEM] for noun in nouns if self.heads[noun] > 0)

    def does(self, verb: str) -> bool:
        """Tell whether a verb does what it is named for: "to delay it" for "its delay"."""
        return verb[:_STEM] in self._deeds

    @property
    def is_action(self) -> bool:
        """Tell whether it is something done to something: a withdrawal, a ban."""
        return bool(self._undone)

    def is_document(self, noun: str) -> bool:
        """Tell whether a noun of documents is of a family with one of its own."""
        kin = noun in _listed("treaty", "law")
        return kin and not _family(noun).isdisjoint(self.heads)

    @property
    def is_joined(self) -> bool:
        """Tell whether states join or leave it: a treaty, talks, a union."""
        return not _listed("treaty", "joined").isdisjoint(self.heads)

    @property
    def is_accusation(self) -> bool:
        """Tell whether it says that somebody did something, which may be true or not."""
        return not _listed("accusation").isdisjoint(self.heads)

    @kept
    def is_plural(self) -> bool:
        """Tell whether "they" may mean it."""
        return any(head.endswith("s") and not head.endswith("ss") for head in self.heads)

    @kept
    def own_words(self) -> frozenset[str]:
        """Every word of its forms that is more than grammar."""
        small = _listed("parts name", "no modifier", "no name", "tail")
        return frozenset().union(*self.forms) - small

    def shares(self, word: str) -> bool:
        """Tell whether a word is one of its own, in some form."""
        return word in self.own_words or (len(word) > _STEM and word[:_STEM] in self._stems)

    @kept
    def _stems(self) -> frozenset[str]:
        return frozenset(word[:_STEM] for word in self.own_words if len(word) > _STEM)


def _variants(name: str) -> Iterator[Form]:
    """Yield a name and what is short for it, each as words without a leading article."""
    words = words_of(_BRACKETS.sub("", name))
    own = _plain(words)
    yield own
    small = _listed("parts name")
    named = [word for word in words if word.lower not in small]
    proper = all(word.is_capital for word in named)
    for short in _BRACKETS.findall(name) if _head(own) == own[-1] else ():
        yield from () if "," in short else (_plain(words_of(short)),)
    initials = "".join(piece[0] for word in named for piece in word.text.split("-") if piece)
    if proper and len(initials) > 2 and initials.isupper():
        yield (initials.lower(),)
    if own[0] in _listed("parts of it") and "of" in own:
        yield own[own.index("of") + 1 :]  # "Section 5 of the Data Act"
    if own[-1] in _listed("owned by") and own[-2:-1] and own[-2].endswith(_DEED):
        yield (own[-2],)  # "annexation plans"


def _plain(words: Sequence[Word]) -> Form:
    """Return the words of a name, without a leading article."""
    form = tuple(word.lower for word in words)
    return form[1:] if form[0] in _listed("article") and form[1:] else form


@cache
def _family(head: str) -> frozenset[str]:
    """Return the nouns that may stand for `head`: "pact" for "treaty"."""
    families = [_listed(kind) for kind in (*_FAMILIES, *_OTHERS) if head in _listed(kind)]
    return frozenset().union(*families)


def _head(form: Form) -> str:
    """Return the noun that a form is built on: the word before its first preposition."""
    ends = _listed("ends head")
    return (form[0], *takewhile(lambda word: word not in ends, form[1:]))[-1]


def _bases(form: Form) -> Iterator[tuple[Form, int]]:
    """Yield what a form is done to: after a noun ("repeal of …") or a verb ("to repeal …")."""
    for at, word in enumerate(form[:-1]):
        sign = -1 if word in _listed("undoing") else int(word in _listed("making"))
        noun = form[at + 1] in _listed("done to")
        after = at + 2 if noun else len(form)
        if not noun and (at == 0 or form[at - 1] == "to"):
            sign, after = min(side_of(word), 0), at + 1
        base = tuple(w for w in form[after:] if w not in _listed("article"))
        if sign and base:
            yield base, sign
            if len(base) > 2 and _listed("parts name").isdisjoint(base):
                yield base[-2:], sign  # "land mines" of "anti-personnel land mines"
            return


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
        found = list(_mentions_of(issue, words)) if issue.name else []
        self.mentions = [mention for mention, _ in found]
        self._starts = [mention.start for mention in self.mentions]
        self._signs = {
            word.start: sign for mention, sign in found for word in self.words.inside(mention)
        }

    @kept
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

    def sign_at(self, word: Word) -> int:
        """Return 1 for a word that names the issue, −1 for what it would undo, else 0."""
        return self._signs.get(word.start, 0)

    def signs_of(self, words: Sequence[Word]) -> list[int]:
        """Return the sign of each of some words."""
        last = bisect_left(self._starts, words[-1].end) if words else 0
        if not last or self._starts[last - 1] < words[0].start:
            return [0] * len(words)
        return [self._signs.get(start, 0) for start in map(START, words)]

    def sign_in(self, span: Span) -> int:
        """Return the sign of the first mention inside `span`, 1 where there is none."""
        named = self.named_in([span])
        return self._signs.get(named.start, 1) if named else 1

    def named_before(self, place: int, reach: int) -> bool:
        """Tell whether the issue is named in the `reach` characters before `place`."""
        at = bisect_left(self._starts, place)
        return at > 0 and self.mentions[at - 1].end > place - reach


def _mentions_of(issue: Issue, words: Sequence[Word]) -> Iterator[tuple[Span, int]]:
    """Yield the places that name the issue: by a form of its own, or a noun that stands for it."""
    telling = issue.nouns.keys() | issue.by_first
    end = 0
    for at in [at for at, word in enumerate(words) if word.lower in telling]:
        form = _form_at(words, at, issue.by_first.get(words[at].lower, ()))
        if at >= end and (len(form) > 1 or _is_issue(issue, words, at)):
            end = at + max(1, len(form))
            sign = issue.forms[form] if len(form) > 1 else issue.nouns[words[at].lower]
            yield Span(words[_first_of(words, at)].start, words[end - 1].end), sign


def _form_at(words: Sequence[Word], at: int, forms: Iterable[Form]) -> Form:
    """Return the longest form that is printed at `at`, () for none."""
    printed = (f for f in forms if f == tuple([word.lower for word in words[at : at + len(f)]]))
    return next(printed, ())


def _first_of(words: Sequence[Word], noun: int) -> int:
    """Return where the phrase on `noun` begins: at its determiner, if one is near."""
    for at in range(noun - 1, max(-1, noun - 2 - _BETWEEN), -1):
        if words[at].lower in _listed("definite", "article"):
            return at
        if not words[at].is_word or words[at].lower in _listed("parts name"):
            break
    return noun


def _is_issue(issue: Issue, words: Sequence[Word], at: int) -> bool:
    """Tell whether the noun at `at` stands for the issue, and is no part of another name."""
    lower, after = words[at].lower, words[at + 1 : at + 2]
    if lower not in issue.nouns or any(word.lower in _listed("other name") for word in after):
        return False
    first = _first_of(words, at)
    if _is_another(issue, words, first, at):
        return False
    if _is_other_name(issue, words, at) or _has_other_tail(issue, words, at):
        return False
    determiner = words[first].lower if first < at else ""
    before_it = words[first - 1].lower if first else ""
    if before_it == "such" or (determiner == "'s" and before_it in _listed("day")):
        determiner = "this"  # "such a move", "today's decision"
    if determiner in _listed("definite") and (determiner != "'s" or lower in issue.heads):
        return all(_describes(issue, word) for word in words[first + 1 : at])
    before = (word for word in words[at - 1 : at] if word.lower != determiner)
    lead = words[at].start < words[0].start + _LEAD and issue.is_document(lower)
    lead &= before_it not in issue.nouns  # "called the treaty a surveillance pact"
    if lead and not any(word.is_capital for word in words[first + 1 : at]):
        return True
    return lower in issue.heads and not any(word.is_capital for word in before)


def _is_other_name(issue: Issue, words: Sequence[Word], at: int) -> bool:
    """Tell a name that only begins or ends like the issue: "the Patriot Act", "Treaty Body"."""
    around = words[max(0, at - 4) : at + 5]
    begun = at > 0 and words[at - 1].is_capital and words[at].lower not in issue.heads
    joined = begun or any(word.is_capital for word in words[at + 1 : at + 2])
    # A headline has capitals throughout: they tell no name.
    titled = all(word.is_capital for word in around if len(word.text) > 3 and word.is_word)
    return words[at].is_capital and joined and not titled


def _is_another(issue: Issue, words: Sequence[Word], first: int, at: int) -> bool:
    """Tell "an alternative draft resolution" and "a resolution on Chad" from the issue."""
    if any(word.lower in _listed("rival") for word in words[max(0, at - 3) : at]):
        return True
    after = words[at + 1 : at + 2 + _TAIL]
    told = words[first].lower in ("a", "an") and after[1:] and after[0].lower in ("on", "against")
    if not told or after[1].text[0].isdigit() or after[1].lower in _listed("day"):
        return False  # "an accord on Wednesday"
    return not any(issue.shares(word.lower) for word in after[1:])


def _describes(issue: Issue, word: Word) -> bool:
    """Tell what may stand before the noun and names no other: "the first binding treaty"."""
    known = word.lower in _listed("between") or word.lower in issue.own_words
    return known or word.lower.endswith(_DESCRIBING) or word.lower in judging_words()


def _has_other_tail(issue: Issue, words: Sequence[Word], at: int) -> bool:
    """Tell "sanctions on Peru" from the issue's own "on Chad"; documents need no tail."""
    after = words[at + 1 : at + 2 + _TAIL]
    if not issue.tail or is_document(words[at].lower) or not after:
        return False
    tail = takewhile(lambda word: word.is_word, after[1:])
    if after[1:] and (after[1].text[0].isdigit() or after[1].lower in _listed("day", "no tail")):
        return False  # "the decision on Monday", "agreed to the ban on condition that …"
    shared = any(issue.shares(word.lower) for word in tail if word.lower in issue.tail)
    return after[0].lower in _listed("tail") and not shared


def is_document(noun: str) -> bool:
    """Tell a noun of documents from one of other measures."""
    return noun in _listed(*_FAMILIES, "any")


def owned_nouns() -> frozenset[str]:
    """Return the nouns of issues that are for their owner: "Peru's plan"."""
    return _listed("owned by")


def find_issue(text: str, headlines: Iterable[Span], story: Sequence[Span] = ()) -> Issue:
    """Take what the headline is about for the issue, where nobody says what it is.

    Where no headline tells, it is what the story opens with, else what it names again and again.

    >>> page = "The UN Cybercrime Convention faces a vote"
    >>> find_issue(page, [Span(0, len(page))]).name
    'UN Cybercrime Convention'
    """
    head = [words_of(text, *line) for line in headlines]
    # Read only where no headline says it.
    first = (words_of(text, *line) for line in story[:_LEDE])
    every = (words_of(text, *line) for line in story)
    documents, measures = _listed(*_FAMILIES, "any"), _listed("measure")
    for sentences, nouns in (
        (head, documents), (head, measures), (first, documents), (every, documents | measures),
    ):  # fmt: skip
        phrases = [phrase for words in sentences for phrase in _phrases(words, nouns)]
        if sentences is every:
            phrases = _repeated(phrases)
        best = max(filter(_is_name, phrases), key=len, default=phrases[0] if phrases else None)
        if best:
            return Issue(text[best[0].start : best[-1].end])
    return Issue("")


def _repeated(phrases: Sequence[list[Word]]) -> list[list[Word]]:
    """Return the fullest of the phrases on the noun that comes most often, if it does so thrice."""
    nouns = Counter(phrase[-1].lower for phrase in phrases)
    noun, times = next(iter(nouns.most_common(1)), ("", 0))
    own = [phrase for phrase in phrases if phrase[-1].lower == noun and times >= _AGAIN]
    return sorted(own, key=len, reverse=True)[:1]


def _is_name(phrase: Sequence[Word]) -> bool:
    """Tell a proper name from a plain noun phrase."""
    parts = _listed("parts name")
    return len(phrase) > 1 and all(w.is_capital or w.lower in parts for w in phrase)


def _phrases(words: Sequence[Word], nouns: frozenset[str]) -> Iterator[list[Word]]:
    """Yield the noun phrases on one of `nouns`: a capitalised name, or the noun with one word."""
    # Where each word of a headline has its capital, capitals tell no name.
    titled = all(word.is_capital for word in words if len(word.text) > 3)
    for at, word in enumerate(words):
        of_another = word.lower in _listed("of another") and _lower(words, at + 1) in nouns
        if word.lower not in nouns or of_another or _is_no_measure(words, at, titled=titled):
            continue
        room = words[max(0, at - (2 if titled else 6)) : at] if word.is_capital else []
        names = list(takewhile(_names, reversed(room)))[::-1] or words[max(0, at - 1) : at]
        modifies = names and ((_names(names[0]) and word.is_capital) or _modifies(names[0]))
        tail = _tail(words, at + 1) if modifies and word.is_capital else []
        yield [*(names if modifies else ()), word, *tail]


def _is_no_measure(words: Sequence[Word], at: int, *, titled: bool) -> bool:
    """Tell a man called Bill, a party's convention and the verb "act" from a measure."""
    word, lower = words[at], words[at].lower
    before, after = _lower(words, at - 1), _lower(words, at + 1)
    if not before or before in _listed("before verb"):
        return bool(before) or lower in _listed("act like")
    if word.is_capital and titled:
        # "Safety Bill Passes", but "Lawmakers Draft a Bill" and "As Bill Gates".
        ends = not after or after in _listed("parts name") or after.endswith(("s", "ed"))
        verb = before.endswith("s") and not ends
        return lower in _listed("act like") and (verb or len(before) < 4)
    if lower == "convention" and before in _listed("party"):
        return True
    verb = lower in _listed("may be verb") and not _ends_phrase(after)
    acts = lower in _listed("act like") and not (word.is_capital or before[-1] not in 's’”"')
    return (
        verb or acts or (word.text == "Bill" and any(w.is_capital for w in words[at + 1 : at + 2]))
    )


def _lower(words: Sequence[Word], at: int) -> str:
    return words[at].lower if 0 <= at < len(words) else ""


def _ends_phrase(after: str) -> bool:
    """Tell a word that no verb stands before: the noun ahead of it ends its phrase."""
    return not after.isalpha() or after in _listed("parts name") or after.endswith(("s", "ed"))


def _names(word: Word) -> bool:
    return word.is_capital and word.is_word and word.lower not in _listed("no name")


def _modifies(word: Word) -> bool:
    none = _listed("no name", "parts name", "no modifier") | small("opener")
    return word.is_word and word.lower not in none and not word.lower.endswith(("ing", "s"))


def _tail(words: Sequence[Word], at: int) -> list[Word]:
    """Return "against Cybercrime" after "Convention"."""
    if at + 1 >= len(words) or words[at].lower not in _listed("tail"):
        return []
    names = takewhile(lambda word: word.is_capital and word.is_word, words[at + 1 : at + 4])
    tail = list(names)
    return [words[at], *tail] if tail else []
