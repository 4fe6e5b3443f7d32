"""Statements: who says, thinks or wants what, with the words that carry it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import partial
from operator import attrgetter, itemgetter
from typing import Final, NamedTuple

from coursekit.reading.attribution.constructions import read_passage
from coursekit.reading.attribution.passage import (
    ANNOUNCING,
    Found,
    Passage,
    Range,
    is_whole_quotation,
)
from coursekit.reading.coreference.transcripts import Turn, only_asks, turns_of
from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.text.spans import START, Span

#: What speech it is, by whether any, and whether all, of it stands in quotation marks.
_SPEECH: Final = {(True, True): "direct", (True, False): "mixed"}


class Statement(NamedTuple):
    """One attribution."""

    #: As printed (a pronoun stays a pronoun); None where none is named.
    source: Span | None
    cue: Span | None
    #: In pieces where the cue breaks it.
    content: tuple[Span, ...]
    speech: str
    #: The construction, and the entry of the cue lexicon.
    rule: str
    lemma: str
    #: The sentence, or sentences, in which it stands.
    evidence: Span
    addressee: Span | None = None


def find_statements(text: str, paragraphs: Sequence[Paragraph]) -> list[Statement]:
    """Find the statements of an article.

    >>> from coursekit.reading.grammar.paragraphs import Paragraph
    >>> text = "“It fails,” said Ann Lee, who warned that states would leave."
    >>> for s in find_statements(text, [Paragraph.of(text)]):
    ...     print(s.source.of(text), "|", s.cue.of(text), "|", s.content[0].of(text))
    Ann Lee | said | “It fails,”
    who | warned | that states would leave
    """
    statements: list[Statement] = []
    speaker: int | None = None
    passages = [Passage(paragraph) for paragraph in filter(attrgetter("words"), paragraphs)]
    turns = turns_of(text, [passage.span for passage in passages])
    # No other construction reads a label, and a question to its end.
    telling = [turn for turn in turns if not only_asks(text, turn)]
    labels = {turn.label.start: turn.speech[0].end for turn in turns}
    labels |= {turn.label.start: turn.colon.end for turn in telling}
    for passage in passages:
        label = labels.get(passage.words[0].start, 0)
        unread = bisect_left(passage.words, label, key=START)
        passage.taken[:unread] = b"\x01" * unread
        read_passage(passage)
        if speaker is not None and not passage.found and _is_quoted(passage):
            # The speech goes on: a paragraph of quotations only, which nobody else claims.
            statements[speaker] = _extended(statements[speaker], passage)
            continue
        speaker = None
        for found in passage.found:
            if found is passage.speaker:
                speaker = len(statements)
            statements.append(_statement(passage, found))
    statements += map(_of_turn, filter(attrgetter("named"), telling))
    told = (s for s in statements if (s.rule, s.content) != (ANNOUNCING, ()))
    return sorted(told, key=lambda s: (s.evidence, s.cue or s.evidence, s.content))


def with_antecedents(
    statements: Sequence[Statement], paragraphs: Sequence[Paragraph]
) -> list[Statement]:
    """Name the noun where the source of a statement is only "who" or "which".

    >>> from coursekit.reading.grammar.paragraphs import Paragraph
    >>> text = "It drew fire from the port authority, which called it vague."
    >>> read = [Paragraph.of(text)]
    >>> found = with_antecedents(find_statements(text, read), read)
    >>> [statement.source.of(text) for statement in found]
    ['the port authority']
    """
    nouns: dict[Span | None, Span | None] = {
        _span(sentence.words, (clause.opener_at, clause.opener_at + 1)): _span(
            sentence.words, (clause.subject.start, clause.subject.end)
        )
        for paragraph in paragraphs
        for sentence in paragraph.sentences
        for clause in sentence.clauses
        if clause.kind == "relative" and clause.subject
    }
    return [each._replace(source=nouns.get(each.source, each.source)) for each in statements]


def _span(words: Sequence[Word], part: Range) -> Span:
    return Span(words[part[0]].start, words[part[1] - 1].end)


def _is_quoted(passage: Passage) -> bool:
    return all(is_whole_quotation(passage, *sentence) for sentence in passage.sentences)


def _of_turn(turn: Turn) -> Statement:
    evidence = Span(turn.label.start, turn.speech[-1].end)
    speech = tuple(turn.speech)
    return Statement(turn.label, turn.colon, speech, "direct", "speaker label", ":", evidence)


def _extended(statement: Statement, passage: Passage) -> Statement:
    more = passage.span
    return statement._replace(
        content=(*statement.content, more),
        evidence=Span(statement.evidence.start, more.end),
        speech="mixed" if statement.content and statement.speech != "direct" else "direct",
    )


def _statement(passage: Passage, found: Found) -> Statement:
    span = partial(_span, passage.words)
    marked = b"".join([passage.quoted[a:b] for a, b in found.content])
    parts = [found.cue, *found.content, found.source or found.cue]
    first, end = min(parts)[0], max([part[1] for part in parts])
    begin = bisect_right(passage.sentences, first, key=itemgetter(1))
    last = bisect_left(passage.sentences, end, key=itemgetter(0)) - 1
    source, addressee = (part and span(part) for part in (found.source, found.addressee))
    return Statement(
        source,
        span(found.cue),
        tuple(map(span, sorted(found.content))),
        _SPEECH.get((any(marked), all(marked)), "indirect"),
        found.rule,
        found.lemma,
        span((passage.sentences[begin][0], passage.sentences[last][1])),
        addressee,
    )
