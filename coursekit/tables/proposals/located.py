"""A model's answer held against the article: what it quotes is found, or dropped and counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from coursekit.reading.text.spans import Span
from coursekit.tables.proposals.answers import (
    FirstAnswer,
    ProposedEvent,
    ProposedStakeholder,
    ProposedStatement,
    Quoted,
)
from coursekit.tables.proposals.lookup import NotFoundError, find, find_pieces, folded, places
from coursekit.tables.proposals.sentences import Numbered

UNCLEAR: Final = "unclear"


@dataclass(slots=True)
class Actor:
    """A stakeholder: every name as the article prints it, and where the first of them stands."""

    sentence: Span
    names: list[str]
    type: str
    role: str

    def is_named(self, name: str) -> bool:
        """Tell whether a name is one of its names."""
        return _key(name) in map(_key, self.names)


@dataclass(slots=True)
class Said:
    """A statement: where its parts stand, each None or empty where it was not found."""

    sentence: Span
    source: Span | None
    speaker: str
    cue: Span | None
    content: list[Span]
    speech: str
    stance: str
    stance_cue: list[Span]
    target: Span | None
    condition: Span | None
    #: What a person should look at.
    notes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Happened:
    """An event: the clause that tells it."""

    sentence: Span
    event: Span


@dataclass(slots=True)
class Located:
    """What was found of all answers about an article, and how much of them was dropped, and why."""

    text: str
    actors: list[Actor] = field(default_factory=list)
    statements: list[Said] = field(default_factory=list)
    events: list[Happened] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)

    def add(self, answer: FirstAnswer, share: Sequence[Numbered]) -> None:
        """Look up what an answer quotes, in the sentences that the model was shown."""
        shown = {each.number: each.span for each in share}
        for actor in answer.stakeholders:
            self._add_actor(actor, shown)
        for said in answer.statements:
            self._add_statement(said, shown)
        for event in answer.events:
            self._add_event(event, shown)

    def drop(self, what: str, why: object) -> None:
        """Count something that is not taken over."""
        self.dropped[f"{what}: {why}"] += 1

    def _add_actor(self, given: ProposedStakeholder, shown: Mapping[int, Span]) -> None:
        first = Quoted(sentence=given.sentence, words=given.name)
        names = [self._name(each, shown) for each in (first, *given.also)]
        if not names[0]:
            return
        printed = list(dict.fromkeys(filter(None, names)))
        known = next((a for a in self.actors if any(map(a.is_named, printed))), None)
        if known is None:
            actor = Actor(shown[given.sentence], printed, given.type, given.role)
            self.actors.append(actor)
        else:
            known.names += [name for name in printed if not known.is_named(name)]

    def _name(self, given: Quoted, shown: Mapping[int, Span]) -> str:
        """Return a name as its sentence prints it, however often; "" where it does not."""
        sentence = shown.get(given.sentence)
        found = places(self.text, given.words, sentence) if sentence else []
        if found:
            return " ".join(found[0].of(self.text).split())
        self.drop("names", _ABSENT if sentence else _NO_SENTENCE)
        return ""

    def _add_statement(self, given: ProposedStatement, shown: Mapping[int, Span]) -> None:
        sentence = shown.get(given.sentence)
        if sentence is None:
            self.drop("statements", _NO_SENTENCE)
            return
        said = Said(
            sentence,
            self._part("source", given.source, sentence),
            given.speaker,
            self._part("cue", given.cue, sentence),
            self._pieces("content", given.content, sentence),
            given.speech,
            given.stance,
            self._pieces("stance cue", given.stance_cue, sentence),
            self._part("target", given.target, sentence),
            self._part("condition", given.condition, sentence),
        )
        if not said.content and not (said.source and said.cue):
            self.drop("statements", "neither what is said nor who says it stands there")
        elif any(_place(said) == _place(other) for other in self.statements):
            self.drop("statements", "given twice")
        else:
            self._weigh(said)
            self.statements.append(said)

    def _weigh(self, said: Said) -> None:
        """Take a stance back of which not every part stands in the sentence."""
        needed = {"source": said.source, "stance cue": said.stance_cue, "target": said.target}
        lacking = [name for name, found in needed.items() if not found]
        if said.stance != UNCLEAR and lacking:
            self.unsay(said, f"not found in the sentence: {', '.join(lacking)}")
        if said.stance == UNCLEAR:
            said.stance_cue = []

    def unsay(self, said: Said, why: str) -> None:
        """Take a stance back, count it, and leave a note for whoever checks the row."""
        self.drop("stances", why)
        said.notes.append(f"the model said {said.stance}, which is not taken over ({why})")
        said.stance, said.stance_cue = UNCLEAR, []

    def _part(self, name: str, words: str, sentence: Span) -> Span | None:
        if not words.strip():
            return None
        try:
            return find(self.text, words, sentence)
        except NotFoundError as error:
            self.drop(name, error)
            return None

    def _pieces(self, name: str, words: str, sentence: Span) -> list[Span]:
        try:
            return find_pieces(self.text, words, sentence) if words.strip() else []
        except NotFoundError as error:
            self.drop(name, error)
            return []

    def _add_event(self, given: ProposedEvent, shown: Mapping[int, Span]) -> None:
        sentence = shown.get(given.sentence)
        if sentence is None:
            self.drop("events", _NO_SENTENCE)
            return
        event = self._part("events", given.event, sentence)
        if event is None:
            return
        if any(event == other.event for other in self.events):
            self.drop("events", "given twice")
        else:
            self.events.append(Happened(sentence, event))


_ABSENT: Final = "it does not stand in its sentence"
_NO_SENTENCE: Final = "no sentence of this number was shown"


def _place(said: Said) -> tuple[object, ...]:
    return (said.sentence, said.content or (said.source, said.cue))


def _key(name: str) -> str:
    return folded(name).strip().casefold()
