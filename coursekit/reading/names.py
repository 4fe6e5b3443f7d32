"""Who is named: states, organisations, persons, offices, and groups without a name.

A sentence is read once from left to right.  Names that everybody knows come from word lists
and from Babel's country names; every other name is judged by its own words (a title, a
suffix), by what stands beside it (a verb, a preposition), and is marked doubtful where that
says little.  Groups without a name ("digital rights groups", "a group of senators") are found
from their noun and extended to the left over its modifiers.

Whether two mentions are one actor is decided later, in ``actors``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from coursekit.reading.name_lexicon import Form, Known, bare, lexicon
from coursekit.reading.parsing import Parsed
from coursekit.reading.spans import Span, SpanIndex
from coursekit.reading.verbs import PAST, readings_of
from coursekit.reading.word_lists import by_label
from coursekit.reading.words import Word

#: Name words of one language's grammar that stay lower-case inside a name.
_PARTICLES: Final = frozenset(
    "de van von der den del della di da dos du la le al el bin ibn".split()
)
_CONNECTORS: Final = frozenset({"of", "for", "on", "against"})
_MAX_MODIFIERS: Final = 4
#: Groups that a bare plural does not single out: "states", "companies".
_VAGUE: Final = frozenset(
    {"state", "company", "organisation", "agency", "criminal", "outlet", "victim"}
)


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where the text names somebody.

    Attributes
    ----------
    start, end : int
        The printed words, without a leading article.
    name : str
        The words that name the actor: a well-known body's usual name, else as printed.
    type : str
        One of the stakeholder types of the tables.
    form : str
        What kind of naming it is.
    key : str
        Mentions with equal keys are one actor.  A key with ``~`` waits to be resolved to
        somebody named elsewhere.
    rule : str
        Why it was taken for what it is, in words.
    certainty : {"clear", "doubtful"}
        Doubtful where the words themselves do not tell what bears the name.
    """

    start: int
    end: int
    name: str
    type: str
    form: Form
    key: str
    rule: str
    certainty: Literal["clear", "doubtful"] = "clear"

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def _capital(word: str) -> bool:
    first = word[:1]
    if first.isalpha():
        # Hebrew, Arabic or Chinese letters have no capitals: in an English text they write names.
        return not first.islower()
    return first.isdigit() and any(char.isupper() for char in word)


def find_names(
    text: str,
    sentences: Sequence[Parsed],
    headlines: Sequence[Span] = (),
    sources: Sequence[Span] = (),
) -> list[Mention]:
    """Find every naming in the sentences, in text order.

    Parameters
    ----------
    text : str
        The page.
    sentences : sequence of Parsed
        The sentences to read.
    headlines : sequence of Span
        Lines that may print most words with a capital: in them only names are taken that
        the sentences print too, or that everybody knows.
    sources : sequence of Span
        Words that are known to name somebody who speaks.

    Returns
    -------
    list of Mention
        None overlaps another.

    Examples
    --------
    >>> from coursekit.reading.parsing import Paragraph
    >>> page = "The Kremlin rejected criticism from some digital rights groups."
    >>> [(m.span.of(page), m.type) for m in find_names(page, Paragraph.of(page).sentences)]
    [('Kremlin', 'state'), ('digital rights groups', 'civil society')]
    """
    lines = set(headlines)
    titled = [one for one in sentences if one.span in lines and _title_case(one.words)]
    plain = [one for one in sentences if one not in titled]
    lower = frozenset(word.text for one in plain for word in one.words if word.text.islower())
    inner = frozenset(word.text for one in plain for word in one.words[1:] if word.is_capital)
    page = _Page(text, lower, inner, SpanIndex(sources))
    found = [mention for one in plain for mention in _Sentence(page, one.words).mentions()]
    page.trusted.update(mention.name for mention in found)
    page.only_trusted = True
    found += [mention for one in titled for mention in _Sentence(page, one.words).mentions()]
    return sorted(found, key=lambda mention: mention.start)


def _title_case(words: Sequence[Word]) -> bool:
    long = [word.text for word in words if len(word.text) > 3 and word.text[0].isalpha()]
    return len(long) > 3 and sum(_capital(word) for word in long) > 0.6 * len(long)


@dataclass
class _Page:
    """What a sentence may know of the rest of the page."""

    text: str
    lower: frozenset[str]
    inner: frozenset[str]
    sources: SpanIndex[Span]
    trusted: set[str] = field(default_factory=set)
    only_trusted: bool = False


class _Sentence:
    """One sentence, read from left to right."""

    def __init__(self, page: _Page, words: Sequence[Word]) -> None:
        self.page = page
        self.words = words
        self.lex = lexicon()

    def mentions(self) -> Iterator[Mention]:
        words, lex = self.words, self.lex
        floor = at = 0
        while at < len(words):
            found: tuple[Mention | None, int] | None = None
            word = words[at].text
            if words[at].lower not in lex.telling and not _capital(word):
                at += 1
                continue
            named = _capital(word) and _capital(self._text_at(at + 1))
            if not named and (word.lower() in lex.groups or word in lex.groups):
                mention = (
                    None if self._modifies_noun(self._lower(at + 1)) else self._group(at, floor)
                )
                found = (mention, at + 1) if mention else None
            elif word in lex.generic_openings:
                found = self._generic_government(at)
            elif _capital(word) and not self._opens(at):
                found = self._capitals(at)
            if found is None:
                at += 1
                continue
            mention, at = found
            if mention is not None:
                yield mention
                floor = at

    def _text_at(self, at: int) -> str:
        return self.words[at].text if at < len(self.words) else ""

    def _opens(self, at: int) -> bool:
        """Tell whether the word is only capital because it opens something ("The", "However")."""
        word = self.words[at]
        opens = word.lower in self.lex.stop and word.text[1:].islower()
        return opens and self._known_length(at) < 2

    # -- names ------------------------------------------------------------------------------

    def _capitals(self, at: int) -> tuple[Mention | None, int] | None:
        """Read the run of capitals that begins at `at`: a mention, if it names an actor."""
        end = self._run_end(at)
        if self._is_modifier_of_group(end):
            return None, max(at + 1, end)
        if self._document(at, end):
            return None, end
        government = self._government(at, end)
        if government:
            return government
        known = self._known(at)
        if known:
            entry, after = known
            if entry.form == "office" and after < end:
                return self._person(at, end, "an office before it"), end
            return self._if_actor(entry, at, after), after
        if self.page.only_trusted and self._text(at, end) not in self.page.trusted:
            return None, end
        return self._unknown(at, end), end

    def _run_end(self, at: int) -> int:
        """Return the index after the last word of the name that begins at `at`."""
        words, end = self.words, at + 1
        while end < len(words):
            here, last = words[end], words[end - 1].text
            following = words[end + 1].text if end + 1 < len(words) else ""
            if _capital(here.text) and here.text[:1].isalnum():
                end += 1
            elif here.lower in _PARTICLES and _capital(following):
                end += 2
            elif self._connects(here.lower, last):
                step = 2 if following.lower() == "the" else 1
                if end + step < len(words) and _capital(words[end + step].text):
                    end += step + 1
                else:
                    break
            elif here.text == "&" and _capital(following):
                end += 2
            else:
                break
        return end

    def _connects(self, word: str, last: str) -> bool:
        """Tell whether a small word goes on with a name: "Office of", "Convention against"."""
        head = self.lex.heads.get(last)
        if word in {"on", "against"}:
            return head == "document"
        return word in _CONNECTORS and head is not None

    def _text(self, start: int, end: int) -> str:
        # A name that a line break or a hard space parts is no other name.
        return " ".join(self.page.text[self.words[start].start : self.words[end - 1].end].split())

    def _possessed(self, end: int) -> bool:
        return self._lower(end) in {"'s", "'", "’"}

    def _lower(self, at: int) -> str:
        return self.words[at].lower if 0 <= at < len(self.words) else ""

    def _is_modifier_of_group(self, end: int) -> bool:
        """Tell whether up to two small words lead from here to a group's noun."""
        for at in range(end, min(end + 3, len(self.words))):
            word = self.words[at]
            if word.text in self.lex.groups:
                return True
            if not word.text[0].isalpha() or word.lower in self.lex.stop or _is_finite(word):
                return False
        return False

    def _document(self, at: int, end: int) -> bool:
        heads = self.lex.heads
        return any(
            heads.get(self.words[i].text) in {"document", "event"} for i in range(at, end)
        ) and not (self.words[at].text in self.lex.known and self._known_length(at) == end - at)

    def _known_length(self, at: int) -> int:
        known = self._known(at)
        return known[1] - at if known else 0

    def _known(self, at: int) -> tuple[Known, int] | None:
        """Return the longest well-known name that begins at `at`, and the index after it."""
        first = self.words[at].text
        for entry in self.lex.known.get(first, ()):
            end = at + len(entry.words)
            if end <= len(self.words) and all(
                self.words[at + i].text == part for i, part in enumerate(entry.words)
            ):
                return entry, end
        return None

    def _if_actor(self, entry: Known, start: int, end: int) -> Mention | None:
        """Return the mention, unless the name only says where, or only modifies a noun."""
        before, after = self._lower(start - 1), self._lower(end)
        if before == "the":
            before = self._lower(start - 2)
        if entry.place and before in self.lex.locatives:
            return None
        if self._modifies_noun(after):
            return None
        return self._mention(start, end, entry.name, entry.type, entry.form, entry.key, entry.rule)

    def _modifies_noun(self, after: str) -> bool:
        if not after or not after[0].isalpha() or after in self.lex.stop or after.endswith("ly"):
            return False
        return not readings_of(after)

    def _government(self, at: int, end: int) -> tuple[Mention | None, int] | None:
        """Read "Russian officials", "the US government", "the NAME administration"."""
        if end >= len(self.words) or self.words[end].text not in self.lex.government:
            return None
        noun = self.words[end].text
        state = self._state(at, end)
        if state:
            name = self.lex.state_names[state]
            rule = (
                f"its {noun} stand for a state"
                if noun.endswith("s")
                else f"its {noun} stands for a state"
            )
            return self._mention(
                at, end + 1, name, "state", "state", f"state:{state}", rule
            ), end + 1
        if noun == "administration" and end - at == 1:
            rule = "an administration is a government called after its head"
            printed = self._text(at, end + 1)
            key = f"state:~{printed.lower()}"
            return self._mention(
                at, end + 1, printed, "government body", "state", key, rule
            ), end + 1
        return None

    def _state(self, start: int, end: int) -> str:
        """Return the code of the state whose name or adjective these words are, "" for none."""
        if start >= end:
            return ""
        known = self._known(start)
        if known and known[0].form == "state" and known[1] <= end:
            return known[0].key.removeprefix("state:")
        return self.lex.demonyms.get(self.words[start].text, "")

    def _generic_government(self, at: int) -> tuple[Mention | None, int] | None:
        for noun in self.lex.generic_government:
            end = at + len(noun)
            printed = tuple(word.lower for word in self.words[at:end])
            if printed == noun and self._lower(at - 1) == "the":
                name = " ".join(noun)
                rule = f"“the {name}” stands for the state whose government it is"
                key = f"state:~{name}"
                return self._mention(at, end, name, "government body", "state", key, rule), end
        return None

    def _unknown(self, at: int, end: int) -> Mention | None:
        """Judge a name that no list knows by its own words, then by its neighbours."""
        lex = self.lex
        while at < end and self._is_no_name(at, end):
            at += 1
        if at >= end:
            return None
        known = self._known(at)
        if known and known[1] == end:
            return self._if_actor(known[0], at, end)
        words = [self.words[i].text for i in range(at, end)]
        name = self._text(at, end)
        title = max((i for i, word in enumerate(words[:-1]) if word in lex.titles), default=-1)
        if title >= 0 and not any(word in lex.heads for word in words[title + 1 :]):
            return self._person(at + title, end, f"the title “{words[title]}” stands before it")
        joined = next((i for i, word in enumerate(words) if word in _CONNECTORS), len(words))
        head = next((word for word in reversed(words[:joined]) if word in lex.heads), "")
        if head and len(words) > 1:
            rule = f"“{head}” in its name tells what it is"
            key = f"organisation:{name.lower()}"
            return self._mention(at, end, name, lex.heads[head], "organisation", key, rule)
        if head and lex.heads[head] not in {"document", "event"} and self._lower(at - 1) == "the":
            rule = f"“the {head}” is short for a body"
            key = f"organisation:~{head.lower()}"
            return self._mention(at, end, name, lex.heads[head], "organisation", key, rule)
        described = self._described(at, end)
        if described:
            type_, noun = described
            rule = f"“{noun}” beside the name tells what it is"
            if type_ == "person":
                return self._person(at, end, rule)
            key = f"organisation:{name.lower()}"
            return self._mention(at, end, name, type_, "organisation", key, rule)
        if not self._acts(at, end):
            return None
        if len(words) > 1 and not any(word.isupper() and len(word) > 2 for word in words):
            return self._person(
                at, end, "a name of several words that acts or is spoken to", "doubtful"
            )
        rule = "a name that acts, and nothing tells what bears it; read as a company"
        return self._mention(
            at, end, name, "company", "name", f"name:{name.lower()}", rule, "doubtful"
        )

    def _described(self, start: int, end: int) -> tuple[str, str] | None:
        """Return what an apposition says the name is: "NAME, a charity", "the insurer NAME"."""
        before = self._lower(start - 1)
        if before == ",":
            before = self._lower(start - 2)
            if self.lex.appositions.get(before) != "person":
                before = ""
        if before in self.lex.appositions and not self._possessed(end):
            return self.lex.appositions[before], before
        if self._lower(end) != "," or self._lower(end + 1) not in {"a", "an", "the", "one"}:
            return None
        modified = ""
        for at in range(end + 2, min(end + 8, len(self.words))):
            word, following = self._lower(at), self._lower(at + 1)
            if word in self.lex.appositions and following not in self.lex.appositions | {"'s": ""}:
                type_ = self.lex.appositions[word]
                return (modified if modified and type_ != "person" else type_), word
            if word in _ENDS_PHRASE or not (word[0].isalpha() or word == "'s"):
                return None
            modified = self.lex.modifiers.get(word, modified)
        return None

    def _is_no_name(self, at: int, end: int) -> bool:
        """Tell whether a capital word is one only because it opens the sentence, or modifies."""
        word = self.words[at]
        if word.lower in self.lex.stop or word.text in self.lex.demonyms:
            return True
        if at > 0 or word.text in self.lex.heads or word.text in self.lex.titles:
            return False
        alone = end == 1 and word.text not in self.page.inner
        return word.lower in self.page.lower or (alone and not self._speaks(at, end))

    def _speaks(self, start: int, end: int) -> bool:
        """Tell whether the name heads the source of a statement."""
        place = Span(self.words[start].start, self.words[end - 1].end)
        for source in self.page.sources.before(place.start + 1, 2):
            if source.holds(place) and not self._modifies_noun(self._lower(end)):
                before = [word for word in self.words[:start] if word.start >= source.start]
                return all(word.is_word and not self._leads_away(word) for word in before)
        return False

    def _leads_away(self, word: Word) -> bool:
        """Tell whether what follows the word describes somebody who was named before it."""
        return word.lower in self.lex.stop and word.lower not in self.lex.determiners | {"and"}

    def _acts(self, start: int, end: int) -> bool:
        """Tell whether the name stands as somebody does: before a verb, or after "from", "by"."""
        before, after = self._lower(start - 1), self._lower(end)
        if before in self.lex.locatives:
            return False
        if self._speaks(start, end):
            return True
        if before in {"from", "by", "with", "between"} or after in {"who", "whose"}:
            return True
        if self._possessed(end):
            return before in {"", "that", "and", ","}
        if after.endswith("ly"):
            after = self._lower(end + 1)
        return (
            bool(after)
            and after[0].isalpha()
            and (_is_auxiliary(after) or bool(readings_of(after)))
        )

    def _person(
        self, start: int, end: int, rule: str, certainty: Literal["clear", "doubtful"] = "clear"
    ) -> Mention | None:
        at = start
        while at < end and self.words[at].text in self.lex.titles | {"of", "State", "the"}:
            at += 1
        if at >= end:
            return None
        name = self._text(at, end)
        return self._mention(
            start, end, name, "person", "person", f"person:{name.lower()}", rule, certainty
        )

    # -- groups -----------------------------------------------------------------------------

    def _group(self, head: int, floor: int) -> Mention | None:
        """Read the group whose noun stands at `head`, its modifiers to the left of it."""
        lex = self.lex
        type_, kind = self._group_noun(head)
        start = head
        while start > floor and head - start < _MAX_MODIFIERS and self._modifier(start - 1):
            start -= 1
        modifiers = [self.words[i].text for i in range(start, head)]
        type_, rule = self._group_type(type_, kind, modifiers, self.words[head].text)
        state = self._state(start, head)
        if state and self.words[head].text in lex.government:
            name = lex.state_names[state]
            rule = f"its {self.words[head].text} stand for a state"
            return self._mention(start, head + 1, name, "state", "state", f"state:{state}", rule)
        start = self._with_quantity(start, floor)
        key = (
            f"group:{' '.join(sorted(map(str.lower, modifiers))) or self._bare(start, kind)}|{kind}"
        )
        printed = self.page.text[self.words[start].start : self.words[head].end]
        return self._mention(start, head + 1, printed, type_, "group", key, rule)

    def _bare(self, start: int, kind: str) -> str:
        """Return "~" when a noun alone takes up a group named before, "-" when it means nobody."""
        takes_up = self._lower(start - 1) in {"the", "these", "those", "such"}
        return "~" if takes_up or kind not in _VAGUE else "-"

    def _group_noun(self, at: int) -> tuple[str, str]:
        word = self.words[at]
        return self.lex.groups.get(word.text) or self.lex.groups[word.lower]

    def _modifier(self, at: int) -> bool:
        """Tell whether the word is an adjective or noun before a group's noun."""
        word = self.words[at]
        if word.text in self.lex.demonyms:
            return True
        if not word.text[0].isalpha() or word.lower in self.lex.stop or word.lower.endswith("ly"):
            return word.lower in self.lex.possessives
        if _capital(word.text) and at:
            return True
        if not readings_of(word.lower) or word.lower in self.lex.modifiers:
            return True
        before = self._lower(at - 1)
        participle = word.lower.endswith(("ed", "ing"))
        return (
            participle
            and (not before or before in self.lex.stop)
            and before not in {"is", "are", "was", "were"}
        )

    def _group_type(
        self, type_: str, kind: str, modifiers: list[str], noun: str
    ) -> tuple[str, str]:
        if kind in {"organisation", "agency", "expert", "representative"}:
            for word in modifiers:
                if word.lower() in self.lex.modifiers:
                    return self.lex.modifiers[
                        word.lower()
                    ], f"“{word} … {noun}” tells what they are"
        if type_ == "state":
            return "unnamed group", f"“{noun}” without a name are a group of states"
        if kind == "organisation" and not modifiers:
            return "unnamed group", f"“{noun}” alone do not tell what they are"
        return type_, f"“{noun}” are a group without a name"

    def _with_quantity(self, start: int, floor: int) -> int:
        """Take "group of" and the like into the name."""
        of = start - 1
        while of > floor and self._lower(of) in self.lex.numbers | self.lex.determiners:
            of -= 1
        if (
            of - 1 >= floor
            and self._lower(of) == "of"
            and self._lower(of - 1) in self.lex.quantities
        ):
            return of - 1
        return start

    # -- shared -----------------------------------------------------------------------------

    def _mention(
        self,
        start: int,
        end: int,
        name: str,
        type_: str,
        form: Form,
        key: str,
        rule: str,
        certainty: Literal["clear", "doubtful"] = "clear",
    ) -> Mention:
        stop = self.words[end - 1].end
        return Mention(self.words[start].start, stop, name, type_, form, key, rule, certainty)


def _is_auxiliary(word: str) -> bool:
    return word in _AUXILIARIES


#: A noun phrase's first noun stands before these.
_ENDS_PHRASE: Final = frozenset("who which that in at on from with by and or for".split())

_AUXILIARIES: Final = frozenset(
    (
        "is are was were has have had will would can could may might must should shall does did do"
    ).split()
)


def _is_finite(word: Word) -> bool:
    return word.lower in _AUXILIARIES or (
        word.text.islower() and any(PAST in reading.kinds for reading in readings_of(word.lower))
    )


def signed(text: str, bylines: Sequence[Span]) -> list[Mention]:
    """Return who signs the page ("Posted by NAME"): the one who says "I" and "we".

    Parameters
    ----------
    text : str
        The page.
    bylines : sequence of Span
        Its bylines.

    Examples
    --------
    >>> page = "Posted by Open Circuit Network on October 20, 2025"
    >>> signed(page, [Span(0, len(page))])[0].name
    'Open Circuit Network'
    """
    openings = sorted(by_label("page_lines.txt")["byline"], key=len, reverse=True)
    found = []
    for start, end in bylines:
        low = text[start:end].lower()
        opening = next((word for word in openings if low.startswith(word)), "")
        line = Span(start + len(opening), end)
        found += find_names(text, [Parsed.of(text, line)], sources=[line])[:1]
    return found


def credited(text: str, credits: Sequence[Span]) -> list[Mention]:
    """Return whom the credit lines name ("Via NAME"): the source of the report, and no party.

    Parameters
    ----------
    text : str
        The page.
    credits : sequence of Span
        Its credit lines.

    Examples
    --------
    >>> page = "Via The Daily Planet"
    >>> credited(page, [Span(0, len(page))])[0].name
    'The Daily Planet'
    """
    found = []
    openings = sorted(by_label("page_lines.txt")["credit"], key=len, reverse=True)
    for start, end in credits:
        line = text[start:end]
        opening = next((word for word in openings if line.lower().startswith(word)), "")
        at = start + len(opening)
        for piece in re.finditer(r"[^,;:]+?(?= and |[,;:.]|\.?$)", text[at:end]):
            printed = piece[0].strip().removeprefix("and ")
            first = at + piece.start() + piece[0].find(printed)
            if printed and _capital(printed):
                rule = (
                    f"“{opening.capitalize()} …”, a credit line, names it as a source of the report"
                )
                key = f"organisation:{bare(printed).lower()}"
                end_ = first + len(printed)
                found.append(Mention(first, end_, printed, "media", "credit", key, rule))
    return found
