"""What each part of a page is: headline, paragraph, credit, or furniture that is no news."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import Final

from coursekit.reading.grammar.tags import (
    TENSED,
)
from coursekit.reading.page.joined_lines import STOPPED, units_of
from coursekit.reading.page.line_heads import (
    asking_end,
    dateline_end,
    is_job,
    is_label,
    is_masthead,
    is_numbered,
    is_signature,
    label_of,
)
from coursekit.reading.page.lines import (
    Kind,
    Line,
    bullet_end,
    is_shouted,
    kind_of,
    opens_list,
    split_metadata,
)
from coursekit.reading.rules.cues import verb_cues
from coursekit.reading.text.language import language_of, language_of_words, small_words
from coursekit.reading.text.spans import Span

#: The kinds of block that are the story, and are read for names, dates and statements.
_STORY: Final[frozenset[str]] = frozenset({"headline", "standfirst", "paragraph", "list item"})

_FULL_NAME: Final = re.compile(r"\b[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,2}")
_OF_WRITER: Final = re.compile(
    r"(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){0,2}) (?:is|was|has|covers|writes|reports"
    r"|joined)\b(?P<job>[^.]{0,60}\b(?:reporter|correspondent|editor|writer|journalist|columnist)\b)?"
)
_NUMBER: Final = re.compile(r"(?:\d{1,2}|[IVX]{1,4}|[A-Z])\.\s")


@dataclass(frozen=True, slots=True)
class Block:
    """One part of the page."""

    kind: Kind
    start: int
    end: int
    #: False where its words are printed in capitals, which hide what is a name.
    legible: bool = True

    @property
    def span(self) -> Span:
        """Where the block stands."""
        return Span(self.start, self.end)

    def words(self, text: str) -> Span:
        """Return where its words stand: behind the bullet or the number of an item."""
        if self.kind != "list item":
            return self.span
        return Span(min(bullet_end(text, self.start), self.end - 1), self.end)

    @property
    def in_story(self) -> bool:
        """Whether the block is part of the story, in words that can be read."""
        return self.kind in _STORY and self.legible


def find_blocks(text: str) -> list[Block]:
    r"""Divide a page into blocks and say what each is.

    >>> page = "date 2024-11-12 A vote is near\n\nThe vote is on Monday.\n\nVia The Paper"
    >>> [(block.kind, block.span.of(page)) for block in find_blocks(page)]
    ... # doctest: +NORMALIZE_WHITESPACE
    [('metadata', 'date 2024-11-12'), ('headline', 'A vote is near'),
     ('paragraph', 'The vote is on Monday.'), ('credit', 'Via The Paper')]
    """
    return _Page(text).blocks()


class _Page:
    """A page, gone through from the top: what a line is depends on those above it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Block] = []
        self.small: list[tuple[str, ...]] = []
        self.lines: list[tuple[Line, Kind | None]] = []
        self.story_began = False
        self.under: Kind | None = None
        self.numbered = False
        #: The names of the bylines, whole and first ones, and where the page's foot begins.
        self.writers: set[str] = set()
        self.foot = 0

    def blocks(self) -> list[Block]:
        units = list(units_of(self.text))
        labels: Counter[str] = Counter()
        for span, kind in units:
            if kind == "table":
                self.lines.append((Line(span, "", (), True), "table"))
                continue
            rest, prefix = split_metadata(self.text, span)
            if prefix:
                self.lines.append((Line(prefix, "", (), True), "metadata"))
            if rest.start < rest.end:
                line = Line.of(self.text, rest)
                labels[label_of(line)] += 1
                self.lines.append((line, None))
        del labels[""]
        self.labels = {label for label, times in labels.items() if times > 1 or is_label(label)}
        asked = [line.words[0] for line, kind in self.lines if kind is None and asking_end(line)]
        self.asks = len(asked) > 1 and "Q" in asked
        self.only_label = sum(labels[label] for label in self.labels) < 2
        headline = self._headline()
        for index, (line, kind) in enumerate(self.lines):
            if kind is not None:
                self._add(kind, line)
            elif index == headline:
                self._add("headline", line)
            else:
                self._judge(line, headline_seen=headline is not None and index > headline)
        self._know_writers()
        return self._in_english()

    def _know_writers(self) -> None:
        for block in self.found:
            if block.kind == "byline":
                for found in _FULL_NAME.findall(block.span.of(self.text)):
                    name = found.removeprefix("By ").title()
                    self.writers |= {name, name.split()[0]}
        last = [block for block in self.found if block.kind == "paragraph"][-3:]
        self.foot = last[1].start if len(last) == 3 else len(self.text)

    def _add(self, kind: Kind, line: Line) -> None:
        legible = kind not in _STORY or not is_shouted(line)
        self.found.append(Block(kind, *line.span, legible))
        self.small.append(line.small)

    def _headline(self) -> int | None:
        """Return which line is the headline: the first above the story with three words or more."""
        short: int | None = None
        masthead: int | None = None
        for index, (line, known) in enumerate(self.lines):
            if known is not None or kind_of(line, story_began=False) is not None:
                continue
            begun = line.ended and (line.count > 14 or masthead is not None)
            speaks = line.ended and label_of(line) in self.labels
            if line.count > 30 or begun or speaks:
                break
            if dateline_end(line, only_label=self.only_label):
                break
            if line.count > 2 and not is_signature(line):
                if not is_masthead(line):
                    return index
                masthead = index if masthead is None else masthead
                continue
            short = index if short is None else short
            if line.ended:
                break
        return short if masthead is None else masthead

    def _judge(self, line: Line, *, headline_seen: bool) -> None:
        """Say what a line is that is not the headline, and add its block."""
        kind = kind_of(line, story_began=self.story_began)
        if self.story_began:
            opened = opens_list(line)
            if opened is not None:
                self.under = opened
                self._add("furniture" if opened == "furniture" else "subhead", line)
                return
        if self.under is not None:
            if self._goes_on(line, kind):
                self._add(self.under if kind in {None, "list item"} else kind, line)
                return
            self.under = None
        if kind is None:
            kind = self._by_place(line, headline_seen=headline_seen)
        if kind != "paragraph":
            self._add(kind, line)
            return
        self.story_began = True
        end = dateline_end(line, only_label=self.only_label)
        if end:
            line = self._part("dateline", line, end)
        elif self.asks and (end := asking_end(line)):
            asks = line.words[0] == "Q" and line.words[-1] == "?"
            line = self._part("label", line, end)
            if asks:
                self._add("subhead", line)
                return
        self._add("paragraph", line)

    def _part(self, kind: Kind, line: Line, end: int) -> Line:
        """Add the first `end` characters of a line as a block of its own, and return the rest."""
        start = line.span.start
        words = line.words[:end].rstrip()
        self._add(kind, Line(Span(start, start + len(words)), words, (), True))
        after = end + len(line.words[end:]) - len(line.words[end:].lstrip())
        return Line.of(self.text, Span(start + after, line.span.end))

    def _goes_on(self, line: Line, kind: Kind | None) -> bool:
        """Tell whether a line still belongs to the list of links, or of notes, above it."""
        if kind not in {None, "list item"}:
            return kind in {"metadata", "caption", "footnote", self.under}
        if self.under == "footnote":
            return kind == "list item" or line.words[0] in "[0123456789¹²³^*"
        return line.count <= 20 and (not line.ended or line.words[-1] == "?")

    def _by_place(self, line: Line, *, headline_seen: bool) -> Kind:
        """Say what a line is that its own form does not tell."""
        if is_numbered(line):
            # A text whose paragraphs are numbered begins with the first of them.
            self.numbered = self.numbered or not self.story_began
            if not self.numbered:
                return "footnote"
        asks = self.asks and asking_end(line)
        if asks or dateline_end(line, only_label=self.only_label):
            return "paragraph"
        label = label_of(line)
        if label in self.labels and len(label) < len(line.words):
            return "paragraph"
        if line.ended:
            asks = line.words[-1] == "?" and line.count <= 12 and "?" not in line.words[:-1]
            alone = asks and not any(mark in line.words for mark in '“".,')
            return "subhead" if alone and headline_seen else "paragraph"
        if line.words[-1] == ":" and not label and _reports(line):
            return "paragraph"
        if not self.story_began:
            if headline_seen and (is_signature(line) or is_job(line)):
                return "byline"
            if line.count <= 3:
                return "subhead"
            if line.count <= 45:
                return "standfirst"
        return "subhead" if line.count <= 12 else "paragraph"

    def _in_english(self) -> list[Block]:
        """Give blocks in another language, and headings among list items, the kinds they have."""
        languages = [
            _language(block, small, self.text) if block.kind in _STORY else ""
            for block, small in zip(self.found, self.small, strict=True)
        ]
        spoken = set(languages) - {""}
        whole = bool(spoken) and self._is_foreign(spoken)
        blocks = []
        for index, (block, language) in enumerate(zip(self.found, languages, strict=True)):
            kind = block.kind
            if language:
                kind = self._seen_whole(index, block, foreign=whole or language != "en")
            blocks.append(block if kind is block.kind else replace(block, kind=kind))
        return blocks

    def _seen_whole(self, index: int, block: Block, *, foreign: bool) -> Kind:
        """Return what a block is, now that the whole page is known."""
        if foreign:
            return "other language"
        if block.kind == "list item" and self._heads(index):
            return "subhead"
        if block.kind == "paragraph" and self._is_about_writer(block):
            return "byline"
        return block.kind

    def _is_about_writer(self, block: Block) -> bool:
        """Tell the lines at the foot about who wrote the page: "Ann Lee is a reporter who …"."""
        found = _OF_WRITER.match(self.text, block.start, block.end) if self.writers else None
        if found is None or found["name"] not in self.writers:
            return False
        return block.start >= self.foot or found["job"] is not None

    def _is_foreign(self, languages: set[str]) -> bool:
        """Tell whether the page is in another language, the whole of it."""
        some = languages != {"en"} or len(self.found) < 4
        return some and language_of(self.text) != "en"

    def _heads(self, index: int) -> bool:
        """Tell a numbered heading from an item: it is short, and no item stands beside it."""
        block = self.found[index]
        words = block.span.of(self.text)
        if len(words) > 60 or not _NUMBER.match(words) or STOPPED.search(words):
            return False
        beside = self.found[max(0, index - 1) : index + 2]
        return all(
            other is block
            or other.kind != "list item"
            or not _NUMBER.match(other.span.of(self.text))
            for other in beside
        )


def _language(block: Block, small: tuple[str, ...], text: str) -> str:
    """Return the language of a block; too few words are taken for English."""
    if len(small) < 8:
        return "en"
    english = small_words()["en"].intersection
    # Nearly every English block shows it in its first line.
    if len(english(small[:16])) > 2 or len(english(small[:50])) > 2:
        return "en"
    words = frozenset(small)
    return "en" if language_of_words(words) == "en" else language_of(block.span.of(text))


def _reports(line: Line) -> bool:
    """Tell whether a line that ends with a colon announces what somebody says."""
    known = verb_cues()
    return any(word in known and known[word].bits & TENSED for word in line.small)
