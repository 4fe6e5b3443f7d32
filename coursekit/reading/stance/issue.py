"""What is at stake in a text: the treaty, law, ban or accusation that actors take sides on."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain, compress, dropwhile, islice, pairwise, product, takewhile
from operator import attrgetter
from sys import maxsize
from typing import Final

from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.grammar.sentence import LOWER, Sentence
from coursekit.reading.grammar.tokens import Word, words_of
from coursekit.reading.lexicon import word_classes, word_set
from coursekit.reading.stance.lexicon import JUDGING, side_of, small
from coursekit.reading.text.kept import kept
from coursekit.reading.text.spans import START, Span, SpanIndex, span_of

#: How far back a text may have named the issue for "it" to mean it.
REACH: Final = 1000
#: By these endings a modifier tells no name, "the Obama-era rules".
_DESCRIBING: Final = ("ly", "-era", "-backed", "-led", "-style", "-wide")
_FAMILIES: Final = ("treaty", "law", "motion")
_OTHERS: Final = ("inquiry", "case", "ruling", "levy", "merger", "prohibition")
#: "UN Convention against Cybercrime (UNCC)".
_BRACKETS: Final = re.compile(r"\s+\(([^()]*)\)")
#: Words that share so many letters are forms of one another: "migrant", "migration".
_STEM: Final = 5
#: "Deployment": the verb is "deploy".
_DEED_NOUN: Final = re.compile(f"(.{{{_STEM},}}?)(?:ment|ation|(?<!at)ion)")

Form = tuple[str, ...]
_LIST: Final = "stance/issue_words.txt"
_listed: Final = partial(word_set, _LIST)
#: The nouns of issues that are for their owner: "Peru's plan".
OWNED: Final = _listed("owned by")
_BEGIN: Final = attrgetter("span.start")


def sentence_at(sentences: Sequence[Sentence], place: int) -> int:
    """Return the index of the sentence that begins last, before a place or at it."""
    return max(0, bisect_right(sentences, place, key=_BEGIN) - 1)


@dataclass(frozen=True)
class Issue:
    """What the stances of a text are about."""

    name: str
    also: tuple[str, ...] = ()

    @kept
    def _printed(self) -> frozenset[Form]:
        """Every form as words, without a leading article."""
        given = {self.name, *self.also} - {""}
        return frozenset(form for name in given for form in _variants(name)) - {()}

    @kept
    def tail(self) -> frozenset[str]:
        """The stems of the words behind the first preposition of its forms."""
        parts = _listed("tail")
        tails = (dropwhile(lambda word: word not in parts, form) for form in self.forms)
        return frozenset(word[:_STEM] for word in frozenset().union(*tails) - parts)

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
        own = dict.fromkeys(_variants(self.name), 1)
        every = {**dict.fromkeys(self._printed, 1), **self._undone, **own}
        return dict(sorted(every.items(), key=lambda item: (-len(item[0]), item[0])))

    @kept
    def phrases(self) -> dict[Form, int]:
        """Those of more than one word."""
        return dict(takewhile(lambda item: len(item[0]) > 1, self.forms.items()))

    @kept
    def heads(self) -> dict[str, int]:
        """The nouns that its forms are built on: "treaty" of "UN treaty against cybercrime"."""
        every = {_head(form): sign for form, sign in reversed(self.forms.items())}
        # "Scrap the 2015 rules": the rules are what it is done to.
        return every | {_head(base): sign for base, sign in self._undone.items()}

    @kept
    def _own_heads(self) -> frozenset[str]:
        """Those of its heads that do not stand for what it would undo."""
        return frozenset(head for head, sign in self.heads.items() if sign > 0)

    @kept
    def telling(self) -> frozenset[str]:
        """The words of which one opens whatever names it."""
        return frozenset(form[0] for form in self.forms) | self.nouns.keys()

    @kept
    def nouns(self) -> dict[str, int]:
        """The nouns that may stand for it after "the": its heads, and others of their family."""
        found = dict.fromkeys(_listed("any"), 1)
        if not self.is_any("undoing", "making"):
            found |= dict.fromkeys(_listed("leaving") - self.own_words, -1)
            found |= dict.fromkeys(_listed("coming"), 1)
        for head, sign in self.heads.items():
            found |= dict.fromkeys(_family(head), sign)
        for kind in ("measure", "activity", "works"):
            if not _listed(kind).isdisjoint(self._own_heads):
                # "The policy" for a ban, "the programme" for surveillance.
                found |= dict.fromkeys(_listed(f"for {kind}"), 1)
        return found | self.heads

    @kept
    def _deeds(self) -> tuple[str, ...]:
        """How the verbs begin that do what it is named for: "deploy" of "deployment", "delay"."""
        own = self._own_heads - _listed("treaty", "motion", "any", "accusation")
        listed = (noun[:_STEM] for noun in own & _listed("undoing", "making"))
        told = filter(None, map(_DEED_NOUN.fullmatch, own))
        return (*listed, *(noun[1] for noun in told))

    def does(self, verb: str) -> bool:
        """Tell whether a verb does what it is named for: "to delay it" for "its delay"."""
        return verb.startswith(self._deeds)

    def is_any(self, *labels: str) -> bool:
        """Tell whether it is a treaty, an accusation …, by the labels of its nouns."""
        return not _listed(*labels).isdisjoint(self.heads)

    @kept
    def is_plural(self) -> bool:
        """Tell whether "they" may mean it."""
        return any(re.search("(?<!s)s$", head) for head in self.heads)  # not "access"

    @kept
    def own_words(self) -> frozenset[str]:
        """Every word of its forms that is more than grammar."""
        small = _listed("parts name", "no modifier", "no name", "tail")
        return frozenset().union(*self.forms) - small

    def is_told_by(self, words: Iterable[str]) -> bool:
        """Tell whether all words of its name but the noun are among some words."""
        own = self.own_words.intersection(next(_variants(self.name))) - self._own_heads
        # "Bag" of "bags"
        told, given = ({word.rstrip("s")[:_STEM] for word in some} for some in (own, words))
        return bool(own) and told <= given

    def shares(self, words: Iterable[str]) -> bool:
        """Tell whether one of some words is one of its own, in some form."""
        own = {word[:_STEM] for word in self.own_words}
        return not own.isdisjoint(word[:_STEM] for word in words)


def _variants(name: str) -> Iterator[Form]:
    """Yield a name and what is short for it, each as words without a leading article."""
    words = words_of(_BRACKETS.sub("", name))
    own = _plain(words)
    yield own
    yield _plain(words_of(name.replace("-", " ")))
    named = [word for word in words if word.lower not in _listed("parts name")]
    yield from map(_plain, map(words_of, _BRACKETS.findall(name)))
    initials = "".join(piece[:1] for word in named for piece in word.text.split("-"))
    if len(initials) > 2 and initials.isupper():
        yield (initials.lower(),)
    if own[0] in _listed("parts of it") and "of" in own:
        yield own[own.index("of") + 1 :]  # "Section 5 of the Data Act"
    if own[-1] in _listed("owned by") and not _listed("deed").isdisjoint(own[-2:-1]):
        yield own[-2:-1]  # "annexation plans", not "government plans"


def _plain(words: Sequence[Word]) -> Form:
    """Return the words of a name, without a leading article."""
    form = tuple(word.lower for word in words)
    return form[form[0] in _listed("article") :] or form


@cache
def _family(head: str) -> frozenset[str]:
    """Return the nouns that may stand for `head`: "pact" for "treaty"."""
    families = map(_listed, (*_FAMILIES, *_OTHERS))
    return frozenset().union(*(family for family in families if head in family))


def _head(form: Form) -> str:
    """Return the noun that a form is built on: the word before its first preposition."""
    ends = _listed("ends head")
    return (form[0], *takewhile(lambda word: word not in ends, form[1:]))[-1]


def _bases(form: Form) -> Iterator[tuple[Form, int]]:
    """Yield what a form is done to: after a noun ("repeal of …") or a verb ("to repeal …")."""
    for at, word in enumerate(form[:-1]):
        noun = form[at + 1] in _listed("done to")
        deed = (word in _listed("making")) - (word in _listed("undoing"))
        # Not "repeal bill"
        opens = form[:at] in ((), ("to",)) and not OWNED.issuperset(form[at + 1 :])
        sign = deed if noun else opens * min(side_of(word), 0)
        base = tuple(w for w in form[at + 1 + noun :] if w not in _listed("article"))
        if sign and base:
            yield base, sign
            return


#: Where nobody knows what is at stake.
NO_ISSUE: Final = Issue("")


class Stake:
    """An issue, and where the sentences of a text name it."""

    def __init__(self, issue: Issue, sentences: Sequence[Sentence]) -> None:
        self.issue = issue
        self._sentences = sentences
        places: list[Span] = []
        #: By its place, 1 for a word that names the issue, −1 for what it would undo.
        self.signs: dict[int, int] = {}
        for sentence in sentences if issue.name else ():
            # So far into a text an article introduces what it is about: "signed an accord".
            lead = sentences[0].span.start + 600
            for first, end, sign in _mentions_of(issue, sentence, lead):
                places.append(span_of(sentence.words, first, end))
                self.signs |= dict.fromkeys(map(START, sentence.words[first:end]), sign)
        self.places = SpanIndex(places)

    def words_in(self, span: Span) -> list[Word]:
        """Return the words of the story that begin inside `span`."""
        first = sentence_at(self._sentences, span.start)
        near = takewhile(lambda s: s.span.start < span.end, islice(self._sentences, first, None))
        return [word for s in near for word in s.words if span.start <= word.start < span.end]

    def named_in(self, spans: Iterable[Span]) -> Span | None:
        """Return the first place in `spans` that names the issue, None when no place does."""
        firsts = ((span, place) for span in spans for place in self.places.inside(span)[:1])
        return next((place for span, place in firsts if place.end <= span.end), None)

    def sign_at(self, word: Word | Span) -> int:
        """Return the sign of a word, 0 for any other."""
        return self.signs.get(word.start, 0)

    def is_near(self, places: Sequence[Span], reach: int) -> bool:
        """Tell whether some places name the issue, or it is named shortly before the last."""
        return self.named_in(places) is not None or self.since(places[-1].start) < reach

    def since(self, place: int) -> int:
        """Return how many characters before `place` the issue was named last."""
        return next((place - last.end for last in self.places.before(place, 1)), maxsize)


def _mentions_of(issue: Issue, sentence: Sentence, lead: int) -> Iterator[tuple[int, int, int]]:
    """Yield which words name the issue, and its sign: a form of its own, or a noun for it."""
    lowers, end = sentence.lowers, 0
    for at in compress(range(len(lowers)), map(issue.telling.__contains__, lowers)):
        printed = (form for form in issue.phrases if form == (*lowers[at : at + len(form)],))
        form, word = next(printed, ()), lowers[at]
        noun = Noun(sentence, at, issue, lead)
        if at >= end and (form or (word in issue.nouns and noun.is_by("stance/issue.rules"))):
            end = at + max(1, len(form))
            yield noun.first, end, issue.phrases.get(form, issue.nouns.get(word, 0))


class Noun:
    """A noun that may be an issue, or stand for this one: the rules of the room ask about it."""

    def __init__(self, sentence: Sentence, at: int, issue: Issue = NO_ISSUE, lead: int = 0) -> None:
        self.issue, self.at, self._sentence = issue, at, sentence
        self.verb = sentence.clause_of(at).group.head == at
        self.opens = sentence.words[at].start < lead
        self.lowers, self.texts, self.word_at = sentence.lowers, sentence.texts, sentence.word
        self.word = self.lowers[at]
        pointing = _listed("definite", "article")
        ends = pointing | _listed("parts name")
        of = sentence.clause_of
        # So many words may stand between "the" and the noun.
        back = range(at - 1, max(-1, at - 6), -1)
        ended = (k for k in back if self.lowers[k] in ends or not self._is_word(k) or of(k))
        near = next(ended, at)
        #: Where its phrase begins: at its determiner, if one is near.
        # "Said that new tariffs harm us": "that" points at nothing.
        points = self.lowers[near] != "that" or not self.word.endswith("s")
        self.first = near if self.lowers[near] in pointing and points else at
        self.modifiers = self.lowers[near:at]
        self.opening = self.lowers[self.first]
        self.ahead = self.word_at(self.first - 1)
        self.before, self.after = self.word_at(at - 1), self.word_at(at + 1)
        #: The words behind a preposition that follows.
        rest = range(at + 2, min(len(self.lowers), at + 5))
        self.behind = [self.lowers[k] for k in takewhile(self._is_word, rest)]

    def is_by(self, file: str) -> bool:
        """Whether the rules of a file say that it stands for the issue, or may be one."""
        return RULES[file].choose(self)["is it"] == "yes"

    @property
    def goes_on(self) -> str:
        """The letter of the next word of its phrase or verb: "n" in "the tax *code*"."""
        chunks = self._sentence.chunks
        end = chunks.ends[bisect_right(chunks.starts, self.at) - 1]
        return chunks.letters[self.at + 1 : end][:1]

    @property
    def described(self) -> bool:
        """Whether what stands before it names no other: "the first binding treaty"."""
        known = _listed("between") | self.issue.own_words | JUDGING
        before = self.lowers[self.first + (self.first < self.at) : self.at]
        return all(word in known or word.endswith(_DESCRIBING) for word in before)

    def _is_word(self, at: int) -> bool:
        return self.texts[at][0].isalnum()

    def is_capital(self, first: int, end: int) -> bool:
        """Tell whether one of some words has a capital."""
        return any(text[0].isupper() for text in self.texts[max(0, first) : end])


def is_titled(texts: Iterable[str]) -> bool:
    """Tell whether each long word has a capital, as in a headline: capitals then tell no name."""
    return all(text[0].isupper() for text in texts if len(text) > 3)


_OWN: Final = (
    "word", "before", "after", "behind",
    "opening", "opens", "described", "verb", "goes_on",
)  # fmt: skip
_FEATURES: Final[Features[Noun]] = {
    **{name.replace("_", " "): attrgetter(name) for name in _OWN},
    # Whether "the" or its like points at it: "such a move", "today's decision".
    "pointed": lambda it: (
        it.ahead == "such"
        or (it.opening == "'s" and (it.ahead in _listed("day") or it.word in it.issue.heads))
        or it.opening in _listed("definite") - {"'s"}
    ),
    # Not "an alternative to the treaty".
    "shortly before": lambda it: it.lowers[
        it.first if it.first < it.at else max(0, it.at - 3) : it.at
    ],
    # A preposition, or what else is no noun.
    "short before": lambda it: len(it.before) < len("noun"),
    "noun before": lambda it: it.before.endswith(("s", "’", "”", '"')),
    "ends phrase": lambda it: not it.after.isalpha(),
    "noun after": lambda it: it.after.endswith(("s", "ed")),
    "in headline": lambda it: is_titled(it.texts),
    "in title": lambda it: is_titled(it.texts[max(0, it.at - 4) : it.at + 5]),
    "behind it": lambda it: it.behind[:1],
    "number behind": lambda it: "".join(it.behind)[:1].isdigit(),
    "shared behind": lambda it: it.issue.shares(it.behind),
    # "A bill that would close *schools*", where a school ban is at stake
    "told behind": lambda it: it.issue.shares(
        set(it.lowers[it.at + 2 : it.at + 14]) - it.issue.heads.keys()
    ),
    # "The Citizenship Amendment Act", where the headline has "citizenship law".
    "told": lambda it: it.issue.is_told_by((*it.modifiers, *it.behind)),
    "capital": lambda it: it.is_capital(it.at, it.at + 1),
    "acronym": lambda it: it.texts[it.at].isupper(),
    "capital before": lambda it: it.is_capital(it.at - 1, it.at),
    "capital after": lambda it: it.is_capital(it.at + 1, it.at + 2),
    "capital inside": lambda it: it.is_capital(it.first + 1, it.at),
    "head": lambda it: it.word in it.issue.heads,
    "of its kind": lambda it: not _family(it.word).isdisjoint(it.issue.heads),
    "tailed": attrgetter("issue.tail"),
    "tail behind": lambda it: not it.issue.tail.isdisjoint(word[:_STEM] for word in it.behind),
    "named ahead": lambda it: it.ahead in it.issue.nouns,
}
RULES: Final = {
    file: ConditionRules(file, word_classes(_LIST), _FEATURES)
    for file in ("stance/issue.rules", "stance/measures.rules")
}


def find_issue(text: str, headlines: Iterable[Span], story: Sequence[Sentence] = ()) -> Issue:
    """Return what the headline is about, or what the story opens with or names again and again."""
    head = [Sentence.of(text, line) for line in headlines]
    for phrases in filter(None, map(list, _places(head, story))):
        # Rather a proper name than a plain noun phrase.
        named = [phrase for phrase in phrases if phrase[-1].is_capital]
        best = max(named, key=len, default=phrases[0])
        return Issue(text[best[0].start : best[-1].end])
    return NO_ISSUE


def _places(head: Sequence[Sentence], story: Sequence[Sentence]) -> Iterator[Iterable[list[Word]]]:
    """Yield the phrases that each part of a page may name an issue by, the surest part first."""
    documents, measures = _listed(*_FAMILIES, "any"), _listed("measure")
    # A page on a party's convention is on no treaty of that name.
    pairs = chain.from_iterable(pairwise(sentence.lowers) for sentence in (*head, *story))
    if not set(product(_listed("party"), ["convention"])).isdisjoint(pairs):
        documents -= {"convention"}
    yield _phrases(head, documents)
    yield _phrases(head, measures)
    yield _phrases(head, _listed("deed"))
    yield _phrases(story[:2], documents)
    phrases = list(_phrases(story, documents | measures))
    times = Counter(phrase[-1].lower for phrase in phrases)
    often = [phrase for phrase in phrases if times[phrase[-1].lower] > 2]
    told = Counter(tuple(map(LOWER, phrase)) for phrase in often)
    # Its commonest name on the noun that comes most often.
    often.sort(key=lambda phrase: (told[tuple(map(LOWER, phrase))], len(phrase)), reverse=True)
    often.sort(key=lambda phrase: (times[phrase[-1].lower], len(phrase) > 1), reverse=True)
    yield often[:1]


def _phrases(sentences: Iterable[Sentence], nouns: frozenset[str]) -> Iterator[list[Word]]:
    """Yield the noun phrases on one of `nouns`: a capitalised name, or the noun with one word."""
    for sentence in sentences:
        words = sentence.words
        for at in compress(range(len(words)), map(nouns.__contains__, sentence.lowers)):
            if Noun(sentence, at).is_by("stance/measures.rules"):
                yield [*_before(sentence, at), words[at], *_tail(words, at)]


def _before(sentence: Sentence, at: int) -> list[Word]:
    """Return what belongs to the name before its noun: capitalised words, else one."""
    words = sentence.words
    ended = max((group.last + 1 for group in sentence.groups if group.last < at), default=0)
    # Where all words have capitals fewer belong to it: a verb has one, too.
    room = words[max(ended, at - 2) if is_titled(sentence.texts) else max(0, at - 6) : at]
    # "The Protection *from* Harassment Act"
    named = all(word.is_capital for word in words[max(0, at - 1) : at + 1])
    joins = _listed("joins name") if named else frozenset()
    parts = list(takewhile(lambda word: _names(word) or word.lower in joins, room[::-1]))[::-1]
    opener = words[0] if not _modifies(words[0]) else None
    names = list(dropwhile(lambda word: word is opener or not word.is_capital, parts))
    return names or list(filter(_modifies, words[max(ended, at - 1) : at]))


def _names(word: Word) -> bool:
    return word.is_capital and word.lower not in _listed("no name", "parts name", "day")


def _modifies(word: Word) -> bool:
    none = _listed("no name", "parts name", "no modifier") | small("opener") | JUDGING
    return word.is_word and word.lower not in none and not word.lower.endswith(("ing", "s"))


def _tail(words: Sequence[Word], at: int) -> list[Word]:
    """Return "against Cybercrime" behind the "Convention" at `at`."""
    lead, names = words[at + 1 : at + 2], list(takewhile(_names, words[at + 2 : at + 5]))
    told = names and words[at].is_capital and lead[0].lower in _listed("tail")
    return [*lead, *names] if told else []
