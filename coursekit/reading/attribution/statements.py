"""Statements: who says, thinks or wants what, with the words that carry it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import partial
from itertools import starmap
from operator import attrgetter, itemgetter
from typing import Final, NamedTuple

from coursekit.reading.attribution.constructions import read_passage
from coursekit.reading.attribution.passage import ANNOUNCING, Found, Passage
from coursekit.reading.coreference.transcripts import only_asks, turns_of
from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.reading.text.spans import START, Span, span_of

#: What speech it is, by whether any, and whether all, of it stands in quotation marks.
_SPEECH: Final = {(True, True): "direct", (True, False): "mixed"}


class Statement(NamedTuple):
    """One attribution."""

    #: As printed (a pronoun stays a pronoun); None where none is named.
    source: Span | None
    cue: Span
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
    speaker = -1
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
        if speaker >= 0 and all(starmap(passage.is_quotation, passage.sentences)):
            # The speech goes on: a paragraph of quotations only, which nobody else claims.
            last, more = statements[speaker], passage.span
            statements[speaker] = last._replace(
                content=(*last.content, more),
                evidence=Span(last.evidence.start, more.end),
                speech="mixed" if last.content and last.speech != "direct" else "direct",
            )
            continue
        places = enumerate(passage.found, len(statements))
        speaker = next((at for at, found in places if found is passage.speaker), -1)
        statements += [_statement(passage, found) for found in passage.found]
    for turn in filter(attrgetter("named"), telling):
        speech, evidence = tuple(turn.speech), Span(turn.label.start, turn.speech[-1].end)
        statements.append(
            Statement(turn.label, turn.colon, speech, "direct", "speaker label", ":", evidence)
        )
    told = (s for s in statements if (s.rule, s.content) != (ANNOUNCING, ()))
    return sorted(told, key=lambda s: (s.evidence, s.cue, s.content))


def with_antecedents(
    statements: Sequence[Statement], paragraphs: Sequence[Paragraph]
) -> list[Statement]:
    """Return the statements, with a noun for a source that is only "who" or "which"."""
    nouns: dict[Span | None, Span] = {}
    for sentence in (each for paragraph in paragraphs for each in paragraph.sentences):
        span = partial(span_of, sentence.words)
        for clause in sentence.clauses:
            at, noun = clause.opener_at, clause.subject
            if noun and clause.kind == "relative":
                nouns[span(at, at + 1)] = span(noun.start, noun.end)
    return [each._replace(source=nouns.get(each.source, each.source)) for each in statements]


def _statement(passage: Passage, found: Found) -> Statement:
    span = partial(span_of, passage.words)
    marked = b"".join([passage.quoted[a:b] for a, b in found.content])
    parts = [found.cue, *found.content]
    first, end = min(parts)[0], max([part[1] for part in parts])
    begin = bisect_right(passage.sentences, first, key=itemgetter(1))
    last = bisect_left(passage.sentences, end, key=itemgetter(0)) - 1
    source, addressee = (part and span(*part) for part in (found.source, found.addressee))
    return Statement(
        source,
        span(*found.cue),
        tuple(starmap(span, sorted(found.content))),
        _SPEECH.get((any(marked), all(marked)), "indirect"),
        found.rule,
        found.lemma,
        span(passage.sentences[begin][0], passage.sentences[last][1]),
        addressee,
    )
