"""Which rows of an article's tables a question can be built on: signed, sure, and plain to read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from random import Random
from typing import Final, NamedTuple, TypeVar

from coursekit.quiz.draft.clauses import (
    is_demanded,
    is_event,
    is_whole,
    own_words,
    points_elsewhere,
    predicate_start,
)
from coursekit.quiz.draft.dates import Dates
from coursekit.quiz.draft.words import count_words, is_fair, is_plain_date, listed, named, prints
from coursekit.quiz.kinds.faults import folded
from coursekit.reading.article import Article
from coursekit.reading.coreference.transcripts import turns_of
from coursekit.reading.lexicon import any_of, by_label
from coursekit.reading.text.spans import Span
from coursekit.tables.article_tables import Tables
from coursekit.tables.curation.faults import id_of
from coursekit.tables.rows import is_certain_party
from coursekit.tables.schema import Shown, StakeholderRow, StatementRow, TimelineRow

_FEWEST_WORDS: Final = 5
_FEWEST_OF_PREDICATE: Final = 4
#: A cue, or what an event reports, must have a word of so many letters: not "so does", "of 69".
_TELLING: Final = 5
_MOST_SPEAKERS: Final = 2
#: Words before a date that make it a bound, and not the day of the event.
_BOUND: Final = re.compile(
    rf"\b(?:{any_of(by_label('words.txt', __package__)['bound'])})\s+(?:the\s+)?$", re.IGNORECASE
)
_LONGEST_PASSAGE: Final = 120
_LONGEST_CUE: Final = 60
#: Between a verb and what it says may stand so many characters: whom it is said to.
_LONGEST_GAP: Final = 30

_Item = TypeVar("_Item")


def mixed(items: Iterable[_Item], chance: Random) -> list[_Item]:
    """Return the items in an order of chance."""
    order = list(items)
    chance.shuffle(order)
    return order


def names_of(row: StakeholderRow) -> tuple[str, ...]:
    """Return its name, and those of its other forms that are names: not "the delegation"."""
    return (row.name, *(form for form in forms_of(row)[1:] if is_name(form)))


def is_name(form: str) -> bool:
    """Tell whether words hold a capital beyond that of an article."""
    first, _, rest = form.partition(" ")
    return any(map(str.isupper, rest if first.lower() in listed("article") else form))


def forms_of(row: StakeholderRow) -> tuple[str, ...]:
    """Return the names by which a stakeholder is known, without "its ambassador"."""
    unclear = listed("pointing") | listed("possessive") | listed("person") | listed("self")
    aliases = (one for one in row.aliases if one.split()[0].lower() not in unclear)
    return (row.name, *aliases)


class Saying(NamedTuple):
    """A statement with the stakeholder who makes it."""

    row: StatementRow
    speaker: StakeholderRow
    #: All who make it: a person and the organisation that they speak for.
    speakers: tuple[StakeholderRow, ...]
    #: The words that show it, as printed: source and cue where they are together.
    shown_by: str
    #: What is said, as a clause of its own; "" where it is none.
    clause: str
    #: Verb and content as printed, to which only the speaker is missing; "" where they are apart.
    predicate: str

    @property
    def words(self) -> str:
        """What a question quotes."""
        return self.predicate or self.clause

    @property
    def is_named(self) -> bool:
        """Whether the words of the source are a name of a speaker, not "she" or "who"."""
        return any(
            prints(self.row.source, form) for each in self.speakers for form in names_of(each)
        )


class Material:
    """The rows that questions can be built on; the README of this folder says which are not."""

    def __init__(self, article: Article, tables: Tables) -> None:
        self.text = article.text
        self.published: date | None = article.published
        self.target = article.issue.name
        self._blocks = [block.span for block in article.blocks if block.in_story]
        # In an interview, an answer goes on behind its first sentence.
        self._has_turns = bool(turns_of(article.text, self._blocks)) or any(
            row.cue.strip() == ":" for row in tables.statements
        )
        self._sentences = article.sentences
        self._spans = [found.span for found in article.time_expressions]
        self._timeline = [row for row in tables.timeline if row.origin == "reviewed"]
        self._statements = [row for row in tables.statements if row.origin == "reviewed"]
        self._dates = Dates(article)
        self._told = _told(article, tables.statements)
        #: The ids of rows that a question has asked about: no other one may.
        self.asked: set[str] = set()
        self.every_event = [
            row
            for row in self._timeline
            if _is_sure(row)
            and row.status != "denied"
            and self._is_readable(row)
            and not self._is_bound(row)
        ]
        self.actors = [
            row
            for row in tables.stakeholders
            if row.origin == "reviewed"
            and row.role != "source credit"
            and is_fair(row.evidence)
            and is_certain_party(row)
            and named(row.name)
        ]
        self._stands = [
            row
            for row in self.actors
            if row.stance != "unclear"
            and _is_sure(row)
            and is_known(row)
            and is_fair(row.stance_cue)
            and row.stance_cue in row.evidence
            and not prints(row.name, row.stance_cue)
            and _tells(row.stance_cue)
            and _shows_its_condition(row, self._statements)
        ]
        self._by_id = {row.stakeholder_id: row for row in self.actors}
        self.sayings = list(filter(None, map(self._saying, self._statements)))

    def called(self, row: StakeholderRow) -> str:
        """Return a name as running text has it: "the United States", "Cisco"."""
        return self._with_article(row.name, [form.removeprefix("the ") for form in row.aliases])

    def _with_article(self, name: str, aliases: Iterable[str] = ()) -> str:
        first, _, rest = name.partition(" ")
        if rest and first.lower() in listed("article"):
            return named(f"{first.lower()} {rest}")
        if rest and listed("with the").intersection(folded(name).split()):
            return named(f"the {name}")
        for form in (name, *aliases):
            places = [match.start() for match in re.finditer(re.escape(form), self.text)]
            # "A coalition of groups" is "the coalition of groups" when it is named again.
            the = ("the ", " a ", " an ") if form[:1].islower() else ("the ",)
            with_the = sum(self.text[max(0, at - 4) : at].lower().endswith(the) for at in places)
            if places:
                return named(f"the {name}" if with_the * 2 > len(places) else name)
        plain = not listed("the matter").intersection(folded(name).split())
        return named(name if plain else f"the {name}")

    @property
    def events(self) -> list[TimelineRow]:
        """The events that no question has asked about."""
        return [row for row in self.every_event if row.event_id not in self.asked]

    @property
    def stands(self) -> list[StakeholderRow]:
        """Those who take a stance that no question has asked about."""
        return [row for row in self._stands if row.stakeholder_id not in self.asked]

    def unasked(self) -> list[Saying]:
        """Return the statements that no question has asked about."""
        return [said for said in self.sayings if said.row.statement_id not in self.asked]

    def told(self) -> list[Saying]:
        """Return those that a question can quote, whose sentence names the speaker."""
        return [said for said in self.unasked() if said.words and said.is_named]

    def speaks(self, row: StakeholderRow) -> bool:
        """Tell whether any signed statement is that of a stakeholder."""
        return any(row.stakeholder_id in said.stakeholder_id for said in self._statements)

    def in_own_voice(self) -> Iterator[TimelineRow]:
        """Yield the events that the article reports itself, and not a source in it."""
        attributed = {row.statement_id for row in self._statements if row.source}
        stances = [row.stance_cue for row in self.actors if row.stance != "unclear"]
        for row in [] if self._has_turns else self.events:
            span = self._span_of(row)
            # "The ministry accepted the bill" tells an act, and a side that somebody takes.
            if any(cue in row.event for cue in stances if cue):
                continue
            if row.statement_id not in attributed and not any(
                span.start < end and start < span.end for start, end in self._told
            ):
                yield row

    def dated(self) -> list[TimelineRow]:
        """Return the events whose one date in the article is that of their own words."""
        # What happened on the day of the page is printed in the prompt, and nobody counts weeks.
        page = self.published.isoformat() if self.published else ""
        dated = (
            row
            for row in self.events
            if row.expression
            and is_plain_date(row.value)
            and "W" not in row.value
            and row.value != page
        )
        return [row for row in dated if not self._dates.may_be_other(row, self._timeline)]

    def worked_out(self) -> list[TimelineRow]:
        """Return the events whose words for time must be counted from the day of the page."""
        return [row for row in self.dated() if self._dates.is_counted_from_page(row)]

    def undated(self) -> list[TimelineRow]:
        """Return the events that no words of the whole article can date."""
        return [
            row
            for row in self.events
            if row.precision == "undated"
            and not row.relation_type
            and not any(row.start < found.end and found.start < row.end for found in self._spans)
            and not self._dates.may_date(row)
        ]

    def passage(self, row: Shown) -> str:
        """Return the sentence of a row between its neighbours in the paragraph, as printed."""
        sentence = Span(row.start, row.end)
        block = next((block for block in self._blocks if block.holds(sentence)), sentence)
        inside = [one for one in self._sentences if block.holds(one)]
        before = [one.start for one in inside if one.end <= row.start][-1:]
        after = [one.end for one in inside if one.start >= row.end][:1]
        words = self.text[min([row.start, *before]) : max([row.end, *after])]
        fits = is_fair(words) and count_words(words) <= _LONGEST_PASSAGE
        return (words if fits else row.evidence).strip()

    def before(self, row: Shown, count: int = 3) -> list[str]:
        """Return the sentences before that of a row, the nearest first."""
        earlier = [one for one in self._sentences if one.end <= row.start][-count:]
        return [one.of(self.text) for one in reversed(earlier)]

    def naming(self, row: Shown, forms: Iterable[str]) -> str:
        """Return the nearest sentence before a row that prints one of some names; "" for none."""
        near = (one for one in self.before(row) if any(prints(one, form) for form in forms))
        return next(near, "")

    def on_target(self) -> str:
        """Return what the stances are about, "the matter" where the case does not name it."""
        target = self.target
        return self._with_article(target) if count_words(target) else "the matter"

    def evidence(self, row: Shown, words: str) -> dict[str, str]:
        """Return words of a row as evidence, with enough around them to occur nowhere earlier."""
        start = self.text.find(words, row.start, row.end)
        end = start + len(words)
        whole = (row.start, row.end)
        while self.text.find(self.text[start:end]) != start and (start, end) != whole:
            start = max(row.start, self.text.rfind(" ", row.start, max(start - 1, row.start)) + 1)
            after = self.text.find(" ", end + 1, row.end)
            end = after if after >= 0 else row.end
        return {"row": id_of(row), "quote": self.text[start:end].strip()}

    def _span_of(self, row: TimelineRow) -> Span:
        start = self.text.find(row.event, row.start, row.end)
        return Span(start, start + len(row.event)) if start >= 0 else Span(row.start, row.end)

    def _is_readable(self, row: TimelineRow) -> bool:
        """Tell whether the words of an event can stand by themselves, with all that they report."""
        printed = row.event in row.evidence and row.expression in row.evidence
        whole = row.event.count("“") == row.event.count("”")
        plain = is_event(row) and not points_elsewhere(row.event, has_subject=True)
        if not (is_fair(row.event) and printed and whole and plain):
            return False
        span = self._span_of(row)
        return not any(
            said.cue_start is not None
            and said.content_end is not None
            and span.start <= said.cue_start < span.end
            and (span.end < said.content_end or not _tells(said.content))
            for said in self._statements
        )

    def _is_bound(self, row: TimelineRow) -> bool:
        """Tell whether the date is where something ends or begins, as in "open until 2026"."""
        start = row.expression_start
        return start is not None and bool(_BOUND.search(self.text[max(0, start - 30) : start]))

    def _saying(self, row: StatementRow) -> Saying | None:
        """Return a statement with its speakers, if all of them are signed and sure."""
        speakers = [self._by_id.get(one.strip()) for one in row.stakeholder_id.split(";")]
        known = [one for one in speakers if one is not None]
        whole = 0 < len(known) == len(speakers) <= _MOST_SPEAKERS
        if not (whole and _is_sure(row) and row.source in row.evidence and is_fair(row.source)):
            return None
        # The one whom the words name; of two, the person, since others speak through persons.
        known.sort(key=lambda one: (not prints(row.source, one.name), one.type != "person"))
        clause = own_words(row)
        plain = not points_elsewhere(clause, has_subject=True)
        fits = plain and is_whole(clause) and _is_long(clause) and not is_demanded(row)
        return Saying(
            row,
            known[0],
            tuple(known),
            self._shown_by(row),
            clause if fits else "",
            self._predicate(row),
        )

    def _predicate(self, row: StatementRow) -> str:
        """Return verb and content as printed, where the content follows its verb."""
        places = (row.source_end, row.cue_start, row.cue_end, row.content_start, row.content_end)
        source_end, cue, cue_end, begin, end = (-1 if at is None else at for at in places)
        in_order = 0 <= source_end <= cue <= cue_end <= begin <= cue_end + _LONGEST_GAP
        start = predicate_start(row.evidence, cue - row.start) if in_order else None
        if start is None or end > row.end or len(row.content_spans) > 1:
            return ""
        words = self.text[row.start + start : end]
        whole = source_end <= row.start + start and words.count("“") == words.count("”")
        plain = whole and is_fair(words) and not points_elsewhere(words)
        return words if plain and count_words(words) >= _FEWEST_OF_PREDICATE else ""

    def _shown_by(self, row: StatementRow) -> str:
        """Return source and cue with the words between, if these are few; else the source."""
        parts = [
            Span(start, end)
            for start, end, words in (
                (row.source_start, row.source_end, row.source),
                (row.cue_start, row.cue_end, row.cue),
            )
            if start is not None and end is not None and self.text[start:end] == words
        ]
        if len(parts) < 2:
            return row.source
        words = self.text[min(part.start for part in parts) : max(part.end for part in parts)]
        is_short = len(words) <= len(row.source) + _LONGEST_CUE
        return words if is_short and words in row.evidence else row.source


def is_known(row: StakeholderRow) -> bool:
    """Tell whether a name says who is meant: not "others", not "some of our friends"."""
    words = folded(row.name).split()
    return listed("group").isdisjoint(words) and words[0] not in listed("indefinite")


def _told(article: Article, statements: Sequence[StatementRow]) -> list[tuple[int, int]]:
    """Return where the article passes on what others say, by the tables or by the machine."""
    tables = [span for row in statements for span in row.content_spans]
    parts = [part for voice in article.attributions for part in voice.statement.content]
    return [*tables, *((part.start, part.end) for part in parts)]


def _is_long(words: str) -> bool:
    return is_fair(words) and count_words(words) >= _FEWEST_WORDS


def _is_sure(row: Shown) -> bool:
    return row.certainty == "clear" and is_fair(row.evidence)


def _tells(words: str) -> bool:
    """Tell whether words say something by themselves: "so does" and "is among them" do not."""
    long = any(len(word) >= _TELLING for word in words.split())
    return long and not points_elsewhere(words, has_subject=True)


def _shows_its_condition(row: StakeholderRow, statements: Iterable[StatementRow]) -> bool:
    """Tell whether the words of a conditional stance hold the condition: "support" does not."""
    return row.stance != "conditional" or any(
        said.condition
        and row.stakeholder_id in said.stakeholder_id
        and (said.condition in row.stance_cue or row.stance_cue in said.condition)
        for said in statements
    )
