"""Rows of the three tables from what was found of a model's answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from coursekit.reading.article import Article
from coursekit.reading.stance.position import ORDER
from coursekit.reading.text.spans import Span
from coursekit.tables.proposals.located import UNCLEAR, Actor, Happened, Located, Said
from coursekit.tables.rows import timeline_rows
from coursekit.tables.schema import (
    BETWEEN_PIECES,
    Shown,
    StakeholderRow,
    StatementRow,
    TableName,
    TimelineRow,
)

#: A status has to stand in the cell; this one claims least.
_NO_STATUS: Final = "possible"


def proposed_rows(
    article: Article, found: Located, origin: Sequence[str]
) -> dict[TableName, Sequence[Shown]]:
    """Return the rows of each table, in text order; `origin` opens the column ``why`` of each.

    Nothing in them was written by the model but labels of closed lists: words are the article's;
    dates and status are the machine's reading, or there are none.
    """
    return _Rows(article, found, tuple(origin)).tables()


class _Rows:
    """Gives ids to what was found, and links it."""

    def __init__(self, article: Article, found: Located, origin: tuple[str, ...]) -> None:
        self.article, self.text, self.origin = article, article.text, origin
        self.actors = sorted(found.actors, key=lambda actor: _first(self.text, actor))
        self.said = sorted(found.statements, key=lambda said: _outer(said, said.sentence))
        self.events = sorted(found.events, key=lambda each: each.event)

    def tables(self) -> dict[TableName, Sequence[Shown]]:
        """Return all rows."""
        machine = timeline_rows(self.article)
        return {
            "timeline": [self._event(at, each, machine) for at, each in enumerate(self.events, 1)],
            "stakeholders": [
                self._stakeholder(at, actor) for at, actor in enumerate(self.actors, 1)
            ],
            "statements": [self._statement(at, said) for at, said in enumerate(self.said, 1)],
        }

    def _speaker(self, said: Said) -> int | None:
        """Return which actor speaks: whom the model names, else the one that the source names."""
        source = said.source.of(self.text) if said.source else ""
        named = [at for at, actor in enumerate(self.actors) if actor.is_named(said.speaker)]
        named += [at for at, actor in enumerate(self.actors) if _namings(source, actor)]
        return named[0] if named and said.source else None

    def _statement(self, at: int, said: Said) -> StatementRow:
        text, speaker = self.text, self._speaker(said)
        notes = list(said.notes)
        if speaker is not None and said.source:
            actor, source = self.actors[speaker], said.source.of(text)
            if not _namings(source, actor):
                notes.append(f"“{_one_line(source)}” is taken for {actor.names[0]}")
        cue = _one_line(_joined(text, said.stance_cue))
        shown = [f"its stance cue is “{cue}”"] if cue else []
        content = said.content
        return StatementRow(
            statement_id=f"Q{at:03d}",
            stakeholder_id="" if speaker is None else f"S{speaker + 1:03d}",
            source=_printed(text, said.source),
            cue=_printed(text, said.cue),
            content=_joined(text, content),
            speech=said.speech,
            stance=said.stance,
            target=self._target(said),
            condition=_printed(text, said.condition),
            act="",
            concept="",
            agreement="",
            source_start=said.source.start if said.source else None,
            source_end=said.source.end if said.source else None,
            cue_start=said.cue.start if said.cue else None,
            cue_end=said.cue.end if said.cue else None,
            content_start=content[0].start if content else None,
            content_end=content[-1].end if content else None,
            content_spans=tuple((span.start, span.end) for span in content),
            evidence=said.sentence.of(text),
            start=said.sentence.start,
            end=said.sentence.end,
            origin="proposed",
            certainty="doubtful" if notes or speaker is None else "clear",
            why=(*self.origin, *shown, *notes),
        )

    def _target(self, said: Said) -> str:
        return self.article.issue.name or _words(self.text, said.target)

    def _stakeholder(self, at: int, actor: Actor) -> StakeholderRow:
        own = [said for said in self.said if self._speaker(said) == at - 1]
        taken = [said for stance in ORDER for said in own if said.stance == stance]
        shown = taken[0] if taken else None
        sentence = shown.sentence if shown else actor.sentence
        sides = {said.stance for said in taken}
        return StakeholderRow(
            stakeholder_id=f"S{at:03d}",
            name=actor.names[0],
            aliases=tuple(actor.names[1:]),
            type=actor.type,
            role="speaker" if own else actor.role,
            stance=shown.stance if shown else UNCLEAR,
            # Readers mark these words in the sentence: one piece of them.
            stance_cue=max(_texts(self.text, shown.stance_cue), key=len) if shown else "",
            target=self._target(shown) if shown else self.article.issue.name,
            mentions=len(_namings(self.text, actor)),
            statements=len(own),
            evidence=sentence.of(self.text),
            start=sentence.start,
            end=sentence.end,
            origin="proposed",
            certainty="doubtful" if len(sides) > 1 else "clear",
            why=self.origin,
        )

    def _event(self, at: int, each: Happened, machine: Sequence[TimelineRow]) -> TimelineRow:
        read = _same_event(self.text, each.event, machine)
        here = [
            f"S{number:03d}"
            for number, actor in enumerate(self.actors, 1)
            if _namings(each.event.of(self.text), actor)
        ]
        holding = (
            f"Q{number:03d}"
            for number, said in enumerate(self.said, 1)
            if any(span.holds(each.event) for span in said.content)
        )
        if read:
            note = f"its date and its status are those of the machine's row {read.event_id}"
        else:
            note = "no rule reads it, so it has no date, and a person must decide its status"
        return TimelineRow(
            event_id=f"E{at:03d}",
            event=each.event.of(self.text),
            status=read.status if read else _NO_STATUS,
            value=read.value if read else "",
            precision=read.precision if read else "undated",
            earliest=read.earliest if read else None,
            latest=read.latest if read else None,
            expression=read.expression if read else "",
            expression_start=read.expression_start if read else None,
            expression_end=read.expression_end if read else None,
            relation_type="",
            relation_to="",
            stakeholders=tuple(here),
            statement_id=next(holding, ""),
            evidence=each.sentence.of(self.text),
            start=each.sentence.start,
            end=each.sentence.end,
            origin="proposed",
            certainty=read.certainty if read else "doubtful",
            why=(*self.origin, note),
        )


def _same_event(text: str, event: Span, machine: Sequence[TimelineRow]) -> TimelineRow | None:
    """Return the machine's event that shares most with a clause, and more than half of one."""
    best, most = None, 0
    for row in machine:
        start = text.find(row.event, row.start, row.end)
        shared = min(event.end, start + len(row.event)) - max(event.start, start)
        if start >= 0 and shared > most and 2 * shared > min(len(row.event), len(event.of(text))):
            best, most = row, shared
    return best


def _namings(text: str, actor: Actor) -> list[str]:
    """Return each naming of an actor, as whole words, where its names are so anywhere."""
    forms = sorted(actor.names, key=len, reverse=True)
    names = "|".join(r"\s+".join(map(re.escape, name.split())) for name in forms)
    return re.findall(rf"(?<!\w)(?:{names})(?!\w)", text) or re.findall(names, text)


def _first(text: str, actor: Actor) -> int:
    places = (text.find(name) for name in actor.names)
    return min((at for at in places if at >= 0), default=actor.sentence.start)


def _outer(said: Said, sentence: Span) -> tuple[int, int]:
    parts: Iterable[Span | None] = (said.source, said.cue, *said.content)
    return sentence.start, min((part.start for part in parts if part), default=sentence.end)


def _printed(text: str, span: Span | None) -> str:
    return span.of(text) if span else ""


def _joined(text: str, pieces: Iterable[Span]) -> str:
    return BETWEEN_PIECES.join(_texts(text, pieces))


def _texts(text: str, pieces: Iterable[Span]) -> list[str]:
    return [piece.of(text) for piece in pieces]


def _words(text: str, span: Span | None) -> str:
    return _one_line(_printed(text, span))


def _one_line(words: str) -> str:
    """Return words for a cell in which a semicolon parts reasons."""
    return " ".join(words.replace(";", ",").split())
