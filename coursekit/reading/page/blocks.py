"""What each part of a page is: headline, paragraph, credit, or furniture that is no news."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import Final, NamedTuple

from coursekit.reading.page import lines
from coursekit.reading.page.joined_lines import units_of
from coursekit.reading.page.kinds import kind_of
from coursekit.reading.page.lines import Kind, Line
from coursekit.reading.text.language import language_of, language_of_words, small_words
from coursekit.reading.text.spans import Span

#: The kinds of block that are the story, and are read for names, dates and statements.
_STORY: Final[frozenset[str]] = frozenset({"headline", "standfirst", "paragraph", "list item"})
#: What may stand in a list of links or of notes, and does not end it.
_IN_LIST: Final = frozenset[Kind | None]({"metadata", "caption", "footnote", "furniture"})
#: What a line is that heads a list, by the kind of the lines under it.
_HEADINGS: Final[dict[Kind, Kind]] = {"furniture": "furniture", "footnote": "subhead"}


class Block(NamedTuple):
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
        return Span(min(lines.bullet_end(text, self.start), self.end - 1), self.end)

    @property
    def in_story(self) -> bool:
        """Whether the block is part of the story, in words that can be read."""
        return self.kind in _STORY and self.legible


def find_blocks(text: str) -> list[Block]:
    """Divide a page into blocks and say what each is."""
    return _Page(text).blocks()


def _is_label(label: str) -> bool:
    """Tell "MS. LEE:" and "Mr. Lee (Chad):" from "CORRECTION:", and "Lee:", which comes back."""
    name, _, beside = label.partition(" (")
    return bool(beside) or (lines.in_capitals(name) and not lines.is_kicker(name.rstrip(":")))


class _Page:
    """A page, gone through from the top: what a line is depends on those above it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Block] = []
        self.small: list[tuple[str, ...]] = []
        #: Where the page has come to: above the story or below its beginning, below the headline.
        self.where = "above"
        self.headed = ""
        #: What the lines of the list are in which it has come to, "" outside.
        self.under = ""
        #: Whether its paragraphs are numbered, from the first on: "[1]" then opens no note.
        self.numbers = "unnumbered"
        self.lines = list(_lines(text))
        plain = [line for line, kind in self.lines if kind is None]
        times = Counter(map(lines.label_of, plain))
        del times[""]
        self.labels = {label for label in times if times[label] > 1 or _is_label(label)}
        only_label = sum(map(times.__getitem__, self.labels)) < 2
        #: The pattern of its datelines: "GENEVA:" is one where it can be no speaker's label.
        self.dateline = "dateline or colon" if only_label else "dateline"
        #: Whether it has an interview's "Q:", and so "A:".
        self.asks = "Q" in {lines.opening("asked", line.words)[:1] for line in plain}

    def _add(self, kind: Kind, line: Line) -> None:
        self.found.append(Block(kind, *line.span, legible=not lines.is_shouted(line)))
        self.small.append(line.small)

    def _headline(self) -> int | None:
        """Return which line is the headline: the first above the story with three words or more."""
        best: dict[Kind | None, int] = {}
        for index, (line, kind) in enumerate(self.lines):
            if kind or kind_of(line, "line", "above"):
                continue
            # What can only be the story's, also below the name of a body.
            told = line.count > 14 or "metadata" in best or lines.label_of(line) in self.labels
            form = kind_of(line, "head")
            announced = form == "paragraph"  # "Ann Lee, head of Oxfam, said:"
            if (line.ended and told) or announced or line.count > 30 or self._dateline_end(line):
                break
            best.setdefault(form, index)
        return best.get("headline", best.get("metadata", best.get("subhead")))

    def _dateline_end(self, line: Line) -> int:
        """Return how long the dateline of a line is, "GENEVA, Nov 11 (Reuters) -"; 0 for none."""
        if not line.ended and line.count <= 25 and line.words[-1] != ":":
            return 0
        return len(lines.opening(self.dateline, line.words))

    def _judge(self, line: Line) -> None:
        """Say what a line is that is not the headline, and add its block."""
        if opened := kind_of(line, "opens", self.where):
            self.under = opened
            self._add(_HEADINGS[opened], line)
            return
        kind = kind_of(line, "under", self.under, "line", self.where)
        if kind not in _IN_LIST:
            self.under = ""
        if kind is None:
            self._add_by_place(line)
        else:
            self._add(kind, line)

    def _add_by_place(self, line: Line) -> None:
        """Add a line whose own form tells nothing; its dateline, or "Q:", as a block of its own."""
        asked = self.asks * len(lines.opening("asked", line.words))
        dateline = self._dateline_end(line)
        spoken = lines.label_of(line) in self.labels or asked or dateline
        kind: Kind = "paragraph"
        if not spoken:
            kind = kind_of(line, "place", self.where, self.headed, self.numbers) or kind
        if kind == "paragraph":
            self.where = "below"
            if lines.opening("bracketed number", line.words):
                self.numbers = "numbered"
            if dateline:
                line = self._part("dateline", line, dateline)
            elif asked:
                kind = kind_of(line, "asked") or kind
                line = self._part("label", line, asked)
        self._add(kind, line)

    def _part(self, kind: Kind, line: Line, end: int) -> Line:
        """Add the first `end` characters of a line as a block of its own, and return the rest."""
        (start, stop), words = line.span, line.words[:end].rstrip()
        self._add(kind, Line(Span(start, start + len(words)), words, (), True))
        return Line.of(self.text, Span(stop - len(line.words[end:].lstrip()), stop))

    def blocks(self) -> list[Block]:
        """Say what each line is, and then what a block is in the light of the whole page."""
        headline = self._headline()
        for index, (line, kind) in enumerate(self.lines):
            if index == headline:
                self._add("headline", line)
                self.headed = "headed"
            elif kind is not None:
                self._add(kind, line)
            else:
                self._judge(line)
        languages = list(map(self._language, self.found, self.small))
        english = {"en"} >= {*languages} - {""} or language_of(self.text) == "en"
        return [
            self._seen_whole(index, english=english and language == "en") if language else block
            for index, (block, language) in enumerate(zip(self.found, languages, strict=True))
        ]

    def _seen_whole(self, index: int, *, english: bool) -> Block:
        """Give one in another language, and a heading among list items, the kind that it has."""
        block = self.found[index]
        if not english:
            return block._replace(kind="other language")
        if self._heads(index):
            return block._replace(kind="subhead")
        writer = lines.pattern("of a writer").match(self.text, block.start, block.end)
        if writer and writer["name"].upper() in self._bylines:
            return block._replace(kind="byline")  # "Ann Lee is a reporter who …"
        return block

    @cached_property
    def _bylines(self) -> str:
        found = [block.span.of(self.text) for block in self.found if block.kind == "byline"]
        return "\n".join(found).upper()

    def _heads(self, index: int) -> bool:
        """Tell a numbered heading from an item: it is short, and no item stands beside it."""
        beside = self.found[max(0, index - 1) : index + 2]
        numbered = lines.pattern("number").match
        items = [b for b in beside if b.kind == "list item" and numbered(self.text, *b.span)]
        words = self.found[index].span.of(self.text)
        return items == [self.found[index]] and not lines.pattern("stopped").search(words)

    def _language(self, block: Block, small: tuple[str, ...]) -> str:
        """Return the language of a block of the story; too few words are taken for English."""
        if block.kind not in _STORY:
            return ""
        # Nearly every English block shows it in its first lines.
        if (
            len(small) < 8
            or len(small_words()["en"].intersection(small[:50])) > 2
            or language_of_words(frozenset(small)) == "en"
        ):
            return "en"
        return language_of(block.span.of(self.text))


def _lines(text: str) -> Iterator[tuple[Line, Kind | None]]:
    """Yield the lines of the page, with the kinds of those that are known by themselves."""
    for span, kind in units_of(text):
        if kind:
            yield Line(span, "", (), True), kind
            continue
        rest = end = span.start  # of the page data at its head
        while found := lines.pattern("page data").match(text[rest : min(span.end, rest + 120)]):
            end = rest + len(found[0].rstrip())
            rest = span.end - len(text[rest + found.end() : span.end].lstrip())
        if span.start < end:
            yield Line(Span(span.start, end), "", (), True), "metadata"
        if rest < span.end:
            yield Line.of(text, Span(rest, span.end)), None
