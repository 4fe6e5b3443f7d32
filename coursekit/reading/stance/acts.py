"""What actors do about the issue, as the article's own voice tells it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from coursekit.reading.coreference.actors import Actor
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.verb_groups import VerbGroup
from coursekit.reading.stance.content.frames import frame_of
from coursekit.reading.stance.content.lexicon import (
    act_words,
    forms_meaning,
    hits_in,
    naming_words,
    small_words,
)
from coursekit.reading.stance.content.words import Content, Reporting
from coursekit.reading.stance.cues import position_of_name
from coursekit.reading.stance.findings import WISHING, Finding, findings
from coursekit.reading.stance.issue import REACH, Stake
from coursekit.reading.stance.position import UNCLEAR, Position, decide
from coursekit.reading.text.spans import Span

#: How many words of a sentence may belong to an act: time grows with length, and no faster.
_LONGEST = 80
#: What stands before a verb group and belongs to it.
_BEFORE_VERB = frozenset(["would", "rather", "will", "not", "never"])
#: How close before "supporters" the issue must be named for them to be its own.
_BESIDE = 400
_ONE_OF: Final = frozenset(["one", "among", "only", "first", "last", "latest"])
_SUPPOSING: Final = frozenset(["for", "without", "about", "whether", "if", "on"])
_OWNS: Final = frozenset(["'s", "’s"])


@dataclass(frozen=True, slots=True)
class Act:
    """What an actor does about the issue, in the article's own voice."""

    actors: tuple[Actor, ...]
    position: Position
    sentence: Span


def find_acts(
    text: str, sentences: Sequence[Sentence], coreference: Coreference, stake: Stake
) -> list[Act]:
    """Find what actors do about the issue, as the article's own voice tells it."""
    if not stake.issue.name:
        return []
    acts = [
        *_by_name(text, sentences, coreference, stake),
        *_by_noun(text, sentences, coreference, stake),
    ]
    telling = act_words()
    for sentence in sentences:
        words, groups = sentence.words, sentence.groups
        for at, group in enumerate(groups):
            first = group.first
            while first and words[first - 1].lower in _BEFORE_VERB:
                first -= 1
            close = words[first : group.last + 6]
            aside = group.form == "participle" and words[group.first - 1].text == ","
            if not (group.form == "finite" or (aside and group.subject)) or (
                group.passive and not _is_attitude(sentence, group)
            ):
                continue
            if telling.isdisjoint(word.lower for word in close):
                continue
            subject = _antecedent(sentence, at) or group.subject_span(words)
            supposed = group.subject and words[group.subject[0] - 1].lower in {"if", "whether"}
            doers = _doers(text, subject, coreference, stake) if subject and not supposed else []
            if not doers:
                continue
            last = words[min(len(words), first + _LONGEST) - 1]
            act = Span(words[first].start, last.end)
            position = _position_of_act(text, act, words[group.last].end, stake)
            if position is not UNCLEAR:
                acts.append(Act(tuple(doers), position, sentence.span))
    return sorted(acts, key=lambda act: act.sentence)


def _is_attitude(sentence: Sentence, group: VerbGroup) -> bool:
    """Tell "is opposed to" and "was disappointed with" from a passive."""
    after = sentence.words[group.last + 1 : group.last + 2]
    return bool(after) and after[0].lower in {"to", "with", "about", "at", "of"}


def _antecedent(sentence: Sentence, at: int) -> Span | None:
    """Return who "is one of the senators *who voted*": the subject of "is"."""
    words, group = sentence.words, sentence.groups[at]
    before = sentence.groups[at - 1] if at else None
    if before is None or before.lemma != "be" or group.subject is None or before.subject is None:
        return None
    if words[group.subject[0]].lower not in {"who", "that", "which"}:
        return None
    between = {word.lower for word in words[before.last + 1 : group.first]}
    return None if between.isdisjoint(_ONE_OF) else before.subject_span(words)


def _doers(text: str, subject: Span, coreference: Coreference, stake: Stake) -> list[Actor]:
    """Return who acts; "who" and "which" stand for the name right before them only."""
    if subject.of(text).casefold() in {"who", "which", "that"}:
        beside = Span(max(0, subject.start - 60), subject.start)
        near = coreference.inside(beside)
        ends = {mention.end for actor in near for mention in actor.mentions}
        return near[-1:] if ends & set(range(subject.start - 2, subject.start + 1)) else []
    doers = coreference.resolve(subject)
    if doers and subject.of(text).casefold() == "it":
        # "It" may be the bill: whichever of the two was named last.
        last = max(m.start for m in doers[0].mentions if m.start < subject.start)
        return doers if last > stake.latest_before(subject.start) else []
    return doers


def _by_name(
    text: str, sentences: Sequence[Sentence], coreference: Coreference, stake: Stake
) -> list[Act]:
    """Return the positions that actors are named for: "critics", "supporters of the bill"."""
    acts = []
    for actor in coreference.actors:
        if naming_words().isdisjoint(actor.name.casefold().split()):
            continue
        place = actor.mentions[0].span
        position = position_of_name(text, place, stake)
        sentence = next((s.span for s in sentences if s.span.holds(place)), place)
        near = stake.named_in([sentence]) or stake.named_before(sentence.start, _BESIDE)
        if near and position is not UNCLEAR:
            acts.append(Act((actor,), position, sentence))
    return acts


def _by_noun(
    text: str, sentences: Sequence[Sentence], coreference: Coreference, stake: Stake
) -> list[Act]:
    """Return the positions that a noun behind a name tells: "Poland's vote against the treaty"."""
    nouns = small_words("act noun")
    acts = []
    for actor in coreference.actors:
        for mention in actor.mentions:
            if text[mention.end : mention.end + 2] not in _OWNS:
                continue
            words = stake.words.inside(Span(mention.end + 2, mention.end + _BESIDE))[:_LONGEST]
            noun = next((word for word in words[:2] if word.lower in nouns), None)
            before = stake.words.inside(Span(mention.start - 10, mention.start))[-1:]
            if noun is None or any(word.lower in _SUPPOSING for word in before):
                continue
            stop = next((word.start for word in words if word.text in ".;"), words[-1].end)
            act = Span(noun.start, stop)
            position = _position_of_act(text, act, noun.end, stake)
            if position is not UNCLEAR:
                place = mention.span
                sentence = next((s.span for s in sentences if s.span.holds(place)), place)
                acts.append(Act((actor,), position, sentence))
    return acts


def _position_of_act(text: str, act: Span, verb_end: int, stake: Stake) -> Position:
    """Return the position that an act takes: somebody "is set to support the treaty"."""
    near = stake.named_in([act]) is not None or stake.named_before(act.start, REACH)
    if not near:
        return UNCLEAR
    words = stake.words.inside(act)
    hits = hits_in(words)
    if not hits and WISHING.isdisjoint(word.lower for word in words):
        return UNCLEAR
    close = sum(word.start < verb_end for word in words) + 4
    if not forms_meaning("cue asking").isdisjoint(word.lower for word in words[:close]):
        close = len(words)
    content = Content(words, stake.names, Reporting(acts=True), stake.issue.is_accusation)
    found = [
        finding
        for finding in findings(content, hits, near=near)
        if finding.kind != "praise" and (finding.kind != "blame" or finding.taken)
        if finding.kind == "change" or _is_done(content, finding, close)
    ]
    return decide(text, content, hits, found, "its act:")


def _is_done(content: Content, finding: Finding, close: int) -> bool:
    """Tell whether a finding is what the actor does, and not what he still has to do."""
    frame = frame_of(content, finding.first)
    # "Must vote" is still to be done; "had to vote" was done.
    owed = frame.advised and frame.first == 0 and "had" not in content.lower[: finding.first]
    return not owed and (finding.first < close or frame.first < close)
