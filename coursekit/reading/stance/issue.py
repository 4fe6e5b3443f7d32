"""What is at stake in a text: the treaty, law, ban or accusation that actors take sides on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import dropwhile, takewhile
from typing import Final

from coursekit.reading.grammar.tokens import Word, words_of
from coursekit.reading.lexicon import word_set
from coursekit.reading.stance.lexicon import judging_words, side_of
from coursekit.reading.text.kept import kept
from coursekit.reading.text.spans import START, Span, SpanIndex

#: How far back a text may have named the issue for "it" to mean it.
REACH: Final = 1000
_LIST: Final = "stance/issue_words.txt"
#: By these endings a modifier tells no name: "the Obama-era rules".
_DESCRIBING: Final = ("ly", "-era", "-backed", "-led", "-style", "-wide")
_FAMILIES: Final = ("treaty", "law", "motion")
#: So many words may stand between "the" and the noun, and so many of a tail are looked at.
_BETWEEN: Final = 4
_TAIL: Final = 5
#: Words that share so many letters are forms of one another: "migrant", "migration".
_STEM: Final = 5

Form = tuple[str, ...]


def _listed(*labels: str) -> frozenset[str]:
    return word_set(_LIST, *labels)


@dataclass(frozen=True)
class Issue:
    """What the stances of a text are about."""

    name: str
    also: tuple[str, ...] = ()

    @kept
    def _printed(self) -> tuple[Form, ...]:
        """Every form as words, the longest first; a leading article is none."""
        found = set()
        for form in {self.name, *self.also} - {""}:
            words = tuple(word.lower for word in words_of(form))
            found.add(words[1:] if words[0] in _ARTICLES and len(words) > 1 else words)
        return tuple(sorted(found, key=lambda words: (-len(words), words)))

    @kept
    def tail(self) -> frozenset[str]:
        """The words behind the first preposition of its forms."""
        parts = _listed("tail")
        tails = (list(dropwhile(lambda word: word not in parts, form)) for form in self.forms)
        return frozenset(word for tail in tails for word in tail) - parts

    @kept
    def indefinite(self) -> frozenset[str]:
        """The nouns of its other forms that are given with "a": they may stand so in the text."""
        printed = map(_as_form, self.also)
        return frozenset(_head(form[1:]) for form in printed if form[0] in _INDEFINITE and form[1:])

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
        signs = set(self._undone.values())
        action = bool(signs) and bool(list(_bases(_as_form(self.name))))
        own = {}
        for form in self._printed:
            plain = action and not list(_bases(form)) and _head(form) in self._undone_heads
            own[form] = min(signs) if plain else 1
        every = {**self._undone, **own}
        return dict(sorted(every.items(), key=lambda item: (-len(item[0]), item[0])))

    @kept
    def _undone_heads(self) -> frozenset[str]:
        heads = {_head(form) for form in self._undone}
        return frozenset(heads).union(*map(_family, heads))

    @kept
    def heads(self) -> dict[str, int]:
        """The nouns that its forms are built on: "treaty" of "UN treaty against cybercrime"."""
        return {_head(form): sign for form, sign in reversed(self.forms.items())}

    @kept
    def nouns(self) -> dict[str, int]:
        """The nouns that may stand for it after "the": its heads, and others of their family."""
        plain = not _listed("undoing", "making").isdisjoint(self.heads)
        found = {} if plain else dict.fromkeys(_listed("leaving"), -1)
        found |= {} if plain else dict.fromkeys(_listed("coming"), 1)
        found |= dict.fromkeys(_listed("any"), 1)
        for head, sign in self.heads.items():
            found.update(dict.fromkeys(_family(head), sign))
        return found | self.heads

    @property
    def is_action(self) -> bool:
        """Tell whether it is something done to something: a withdrawal, a ban."""
        return bool(self._undone)

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
        return frozenset(word for form in self.forms for word in form) - small

    def shares(self, word: str) -> bool:
        """Tell whether a word is one of its own, in some form."""
        return word in self.own_words or (len(word) > _STEM and word[:_STEM] in self._stems)

    @kept
    def _stems(self) -> frozenset[str]:
        return frozenset(word[:_STEM] for word in self.own_words if len(word) > _STEM)


_INDEFINITE: Final = frozenset(["a", "an"])
_ARTICLES: Final = frozenset(["the", "a", "an"])


def _as_form(name: str) -> Form:
    return tuple(word.lower for word in words_of(name))


@cache
def _family(head: str) -> frozenset[str]:
    """Return the nouns that may stand for `head`: "pact" for "treaty"."""
    families = [_listed(label) for label in _FAMILIES if head in _listed(label)]
    return frozenset().union(*families)


def _head(form: Form) -> str:
    """Return the noun that a form is built on: the word before its first preposition."""
    parts = _listed("parts name") | {"("}
    if side_of(form[0]) and list(_bases(form)):
        return form[0]
    ends = (at for at, word in enumerate(form) if at and (word in parts or _opens_clause(form, at)))
    return form[next(ends, len(form)) - 1]


def _opens_clause(form: Form, at: int) -> bool:
    """Tell the participle of "bill blocking labels" from the noun of "message scanning"."""
    return form[at].endswith("ing") and at + 1 < len(form) and is_document(form[at - 1])


def _bases(form: Form) -> Iterator[tuple[Form, int]]:
    """Yield what a form is done to: after a noun ("repeal of …") or a verb ("to repeal …")."""
    for at, word in enumerate(form[:-1]):
        sign = -1 if word in _listed("undoing") else int(word in _listed("making"))
        noun = form[at + 1] in _listed("done to")
        after = at + 2 if noun else len(form)
        if not noun and (at == 0 or form[at - 1] == "to"):
            sign, after = min(side_of(word), 0), at + 1
        base = tuple(w for w in form[after:] if w not in _ARTICLES)
        if sign and base:
            yield base, sign
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

    def latest_before(self, place: int) -> int:
        """Return where the last mention before `place` begins, −1 for none."""
        at = bisect_left(self._starts, place)
        return self._starts[at - 1] if at else -1

    def sign_at(self, word: Word) -> int:
        """Return 1 for a word that names the issue, −1 for what it would undo, else 0."""
        return self._signs.get(word.start, 0)

    def signs_of(self, words: Sequence[Word]) -> list[int]:
        """Return the sign of each of some words."""
        signs, starts = self._signs, list(map(START, words))
        if signs.keys().isdisjoint(starts):
            return [0] * len(words)
        return [signs.get(start, 0) for start in starts]

    def sign_in(self, span: Span) -> int:
        """Return the sign of the first mention inside `span`, 1 where there is none."""
        named = self.named_in([span])
        return self._signs.get(named.start, 1) if named else 1

    def named_before(self, place: int, reach: int) -> bool:
        """Tell whether the issue is named in the `reach` characters before `place`."""
        at = bisect_left(self._starts, place)
        return at > 0 and self.mentions[at - 1].end > place - reach


def _mentions_of(issue: Issue, words: Sequence[Word]) -> Iterator[tuple[Span, int]]:
    """Yield the places that name the issue: by a form of its own, or by a noun with "the"."""
    by_first: dict[str, list[tuple[Form, int]]] = {}
    for form, sign in issue.forms.items():
        by_first.setdefault(form[0], []).append((form, sign))
    telling = set(issue.nouns).union(by_first)
    end = 0
    for at in [at for at, word in enumerate(words) if word.lower in telling]:
        if at < end:
            continue
        form, sign = _form_at(words, at, by_first.get(words[at].lower, ()))
        if len(form) < 2 and not _is_issue(issue, words, at):
            continue
        end = at + max(1, len(form))
        sign = sign if len(form) > 1 else issue.nouns.get(words[at].lower, sign)
        yield Span(words[_first_of(words, at)].start, words[end - 1].end), sign


def _form_at(words: Sequence[Word], at: int, forms: Iterable[tuple[Form, int]]) -> tuple[Form, int]:
    """Return the longest form that is printed at `at`, () for none."""
    for form, sign in forms:
        if form == tuple([word.lower for word in words[at : at + len(form)]]):
            return form, sign
    return (), 1


def _first_of(words: Sequence[Word], noun: int) -> int:
    """Return where the phrase on `noun` begins: at its determiner, if one is near."""
    for at in range(noun - 1, max(-1, noun - 2 - _BETWEEN), -1):
        if words[at].lower in _listed("definite", "indefinite"):
            return at
        if not words[at].is_word or words[at].lower in _listed("parts name"):
            break
    return noun


def _is_issue(issue: Issue, words: Sequence[Word], at: int) -> bool:
    """Tell whether the noun at `at` stands for the issue, and is no part of another name."""
    lower = words[at].lower
    if at + 1 < len(words) and words[at + 1].lower in _listed("other name"):
        return False
    if lower not in issue.nouns or (words[at].is_capital and _is_other_name(issue, words, at)):
        return False
    first = _first_of(words, at)
    between = words[first + 1 : at]
    own_tail = _tail_shares(issue, words, at)
    described = all(_describes(issue, word) for word in between)
    determiner = words[first].lower if first < at else ""
    if determiner == "'s" and lower not in issue.heads:
        return False
    if determiner in _listed("definite"):
        return own_tail is not False and (described or bool(own_tail))
    if determiner and lower in issue.indefinite:
        return described
    if determiner:
        known = any(issue.shares(word.lower) for word in between) or bool(own_tail)
        no_document = lower in issue.heads and not is_document(lower)
        return (described or bool(own_tail)) and (known or (no_document and not between))
    before = words[at - 1] if at else None
    bare = before is None or not before.is_capital
    return lower in issue.heads and bare and own_tail is not False


def _is_other_name(issue: Issue, words: Sequence[Word], at: int) -> bool:
    """Tell a name that only begins or ends like the issue: "the Patriot Act", "Treaty Body"."""
    around = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    named = any(word.is_capital and word.is_word for word in around)
    goes_on = at + 1 < len(words) and words[at + 1].is_capital
    other = goes_on or (at > 0 and words[at - 1].is_capital and words[at].lower not in issue.heads)
    return named and other and not _is_titled(words, at)


def _is_titled(words: Sequence[Word], at: int) -> bool:
    """Tell whether capitals tell no name around a word: a headline has them throughout."""
    around = words[max(0, at - 4) : at + 5]
    return all(word.is_capital for word in around if len(word.text) > 3 and word.is_word)


def owned_nouns() -> frozenset[str]:
    """Return the nouns of issues that are for their owner: "Peru's plan"."""
    return _listed("owned by")


def _describes(issue: Issue, word: Word) -> bool:
    """Tell what may stand before the noun and names no other: "the first binding treaty"."""
    lower = word.lower
    return (
        lower in _listed("between")
        or lower.endswith(_DESCRIBING)
        or lower in issue.own_words
        or lower in judging_words()
    )


def _tail_shares(issue: Issue, words: Sequence[Word], at: int) -> bool | None:
    """Tell whether "on AI" after the noun is the issue's own; None where there is no tail."""
    after = words[at + 1 : at + 2 + _TAIL]
    if not after or after[0].lower not in _listed("tail"):
        return None
    tail = list(takewhile(lambda word: word.is_word, after[1:]))
    if any(issue.shares(word.lower) for word in tail if word.lower in issue.tail or not issue.tail):
        return True
    if issue.tail and not is_document(words[at].lower):
        return False
    # "The treaty on Friday" is the treaty; "the treaty on fishing" is another.
    other = len(tail) == 1 and not tail[0].is_capital and tail[0].text.isalpha()
    return False if other and after[0].lower == "on" else None


def is_document(noun: str) -> bool:
    """Tell a noun of documents from one of other measures."""
    return noun in _listed(*_FAMILIES, "any")


def find_issue(text: str, headlines: Iterable[Span], lede: Iterable[Span] = ()) -> Issue:
    """Take what the headline is about for the issue, where nobody says what it is.

    >>> page = "The UN Cybercrime Convention faces a vote"
    >>> find_issue(page, [Span(0, len(page))]).name
    'UN Cybercrime Convention'
    """
    head = [words_of(text, *line) for line in headlines]
    first = (words_of(text, *line) for line in lede)  # read only where no headline says it
    documents, measures = _listed(*_FAMILIES, "any"), _listed("measure")
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
    parts = _listed("parts name")
    return len(phrase) > 1 and all(w.is_capital or w.lower in parts for w in phrase)


def _phrases(words: Sequence[Word], nouns: frozenset[str]) -> list[list[Word]]:
    """Return the noun phrases on one of `nouns`: a capitalised name, or the noun with one word."""
    places = [at for at, word in enumerate(words) if word.lower in nouns]
    # Where each word of a headline has its capital, capitals tell no name.
    titled = bool(places) and all(w.is_capital for w in words if len(w.text) > 3)
    found = []
    for at in places:
        after = words[at + 1].lower if at + 1 < len(words) else ""
        part = not words[at].is_capital and after in _listed("other name")
        if _is_measure(words, at, titled=titled) and not part:
            found.append(_phrase(words, at, 2 if titled else 6))
    return found


def _phrase(words: Sequence[Word], at: int, room: int) -> list[Word]:
    """Return the phrase on the noun at `at`: so many capitals before it, and its tail."""
    word, first = words[at], at
    while word.is_capital and first and at - first < room and _names(words[first - 1]):
        first -= 1
    if first == at and first and _modifies(words[first - 1]):
        first -= 1
    tail = _tail(words, at + 1) if word.is_capital and first < at else []
    return [*words[first : at + 1], *tail]


def _is_measure(words: Sequence[Word], at: int, *, titled: bool) -> bool:
    """Tell a measure from a man called Bill, a party's convention, and the verb "act"."""
    word = words[at]
    before = words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    if before is None:
        return word.lower not in _listed("act like") and word.text != "Bill"
    if before.lower in _listed("before verb"):
        return False
    if word.lower in _listed("may be verb") and after is not None and _takes_object(after):
        return False
    if word.lower == "convention" and before.lower in _listed("party"):
        return False
    if word.text == "Bill" and after is not None and after.is_capital:
        # "Safety Bill Passes", but "President Bill Clinton" and "As Bill Gates".
        return titled and before.is_capital and not _is_title(before)
    if word.lower in _listed("act like"):
        plural = before.lower.endswith("s")
        return before.is_word and (not plural or _ends_name(words, at, titled=titled))
    return True


def _takes_object(after: Word) -> bool:
    ends = after.lower.endswith(("s", "ed"))
    return after.is_word and after.lower not in _listed("parts name") and not ends


def _ends_name(words: Sequence[Word], at: int, *, titled: bool) -> bool:
    """Tell "Digital Services Act" from a verb after a plural: "nations act", "Lawmakers Draft"."""
    if not (words[at].is_capital and words[at - 1].is_capital):
        return words[at - 1].lower.endswith("ss")
    after = words[at + 1].lower if at + 1 < len(words) else ""
    return not titled or after in _listed("parts name") | {""} or after.endswith(("s", "ed"))


def _is_title(word: Word) -> bool:
    return len(word.text) < 4 or word.lower in _titles()


@cache
def _titles() -> frozenset[str]:
    from coursekit.reading.lexicon import by_label

    cells = [cell for some in by_label("rules/titles.txt").values() for cell in some]
    return frozenset(word.lower() for cell in cells for word in cell.split()) | {"former"}


def _names(word: Word) -> bool:
    return word.is_capital and word.is_word and word.lower not in _listed("no name")


def _modifies(word: Word) -> bool:
    none = _listed("no name", "parts name", "no modifier")
    return word.is_word and word.lower not in none and not word.lower.endswith(("ing", "s"))


def _tail(words: Sequence[Word], at: int) -> list[Word]:
    """Return "against Cybercrime" after "Convention"."""
    if at + 1 >= len(words) or words[at].lower not in _listed("tail"):
        return []
    names = takewhile(lambda word: word.is_capital and word.is_word, words[at + 1 : at + 4])
    tail = list(names)
    return [words[at], *tail] if tail else []
