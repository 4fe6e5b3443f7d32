"""The sentences of an article in any language, numbered, in parts that a model can take."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple
from unicodedata import category

from coursekit.reading.article import Article
from coursekit.reading.text.spans import Span

#: A sentence ends before a space, behind its full stop and what closes with it; but not behind a
#: number ("3. März") or a single letter ("z. B."), which would not end one in every language.
_END: Final = re.compile(r"(?:[!?؟。！？۔…]|(?<!\d)(?<!\b\w)\.)[\"'’”“»)\]]*(?=\s)")
#: Control and format characters: they could steer a terminal, or turn a line around.
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs"})
_LINE: Final = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")


class Numbered(NamedTuple):
    """A sentence, and the number by which a model names it, from 1 on through the article."""

    number: int
    span: Span

    def line(self, text: str) -> str:
        """Return the sentence as the model sees it: on one line, behind its number."""
        return f"{self.number}| {on_one_line(self.span.of(text))}"


def on_one_line(words: str) -> str:
    """Return words as a model sees them: no line ends, and no characters that are not seen."""
    seen = (" " if c.isspace() else c for c in words if c.isspace() or category(c) not in _UNSEEN)
    return " ".join("".join(seen).split())


def numbered(article: Article) -> list[Numbered]:
    """Return the sentences of an article: those of the reading, or of every line where it has none.

    >>> from coursekit.reading.article import article
    >>> text = "Der Text ist schwach. Er gilt ab 3. März."
    >>> [each.line(text) for each in numbered(article(text))]
    ['1| Der Text ist schwach.', '2| Er gilt ab 3. März.']
    """
    spans: Sequence[Span] = article.sentences if article.language == "en" else ()
    return [Numbered(*each) for each in enumerate(spans or list(_of_lines(article.text)), 1)]


def parts(text: str, sentences: Sequence[Numbered], most: int) -> list[list[Numbered]]:
    """Return the sentences in parts of at most `most` characters, in their order."""
    made: list[list[Numbered]] = []
    size = most
    for sentence in sentences:
        length = len(sentence.line(text)) + 1
        if size + length > most:
            made.append([])
            size = 0
        made[-1].append(sentence)
        size += length
    return made


def _of_lines(text: str) -> Iterator[Span]:
    for line in _LINE.finditer(text):
        start = line.start()
        for end in (*(found.end() for found in _END.finditer(text, *line.span())), line.end()):
            words = text[start:end]
            lead = len(words) - len(words.lstrip())
            if words.strip():
                yield Span(start + lead, start + len(words.rstrip()))
            start = end
