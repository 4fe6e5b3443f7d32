"""How an article becomes rows: ids, counts, and the sentence that shows each row."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final, NamedTuple

from coursekit.cycles import no_search_for_cycles
from coursekit.reading.article import Article
from coursekit.reading.coreference.actors import Actor
from coursekit.reading.grammar.verb_forms import BASE, forms_of, readings_of
from coursekit.reading.lexicon import any_of, word_set
from coursekit.reading.rules.cues import construction_in_words, cue_in_words
from coursekit.reading.stance.attributions import Attribution
from coursekit.reading.stance.findings import WHOSE
from coursekit.reading.stance.position import ORDER, UNCLEAR, Position, doubt_of
from coursekit.reading.text.spans import Span, SpanIndex
from coursekit.tables.schema import (
    BETWEEN_PIECES,
    StakeholderRow,
    StatementRow,
    TimelineRow,
)


@no_search_for_cycles()
def timeline_rows(article: Article) -> list[TimelineRow]:
    """Return the events of the article, in text order."""
    ids = stakeholder_ids(article)
    names = [f"E{number:03d}" for number, _ in enumerate(article.events, 1)]
    said = SpanIndex(
        _Part(part.start, part.end, f"Q{number:03d}")
        for number, voice in enumerate(article.attributions, 1)
        for part in voice.statement.content
    )
    coreference, text = article.coreference, article.text
    result = []
    for name, event in zip(names, article.events, strict=True):
        parts = filter(None, (event.subject, event.clause))
        taking_part = {ids.get(who, "") for part in parts for who in coreference.inside(part)}
        time = event.time or _UNDATED
        start, end = event.time.span if event.time else _NOWHERE
        related = event.relation_to
        result.append(
            TimelineRow(
                event_id=name,
                event=event.clause.of(text),
                status=event.status,
                value=time.value,
                precision=time.precision,
                earliest=time.earliest,
                latest=time.latest,
                expression=_of(event.time and event.time.span, text),
                expression_start=start,
                expression_end=end,
                relation_type=event.relation_type if related is not None else "",
                relation_to=names[related] if related is not None else "",
                stakeholders=tuple(sorted(filter(None, taking_part))),
                statement_id=_statement_of(event.clause, said),
                evidence=event.sentence.of(text),
                start=event.sentence.start,
                end=event.sentence.end,
                certainty=event.certainty,
                why=event.rules,
            )
        )
    return result


def _of(span: Span | None, text: str) -> str:
    """Return the words of a span, "" for none."""
    return span.of(text) if span else ""


class _Undated(NamedTuple):
    """What an event has in place of a time."""

    value: str = ""
    precision: str = "undated"
    earliest: None = None
    latest: None = None


_UNDATED: Final = _Undated()
_NOWHERE: Final = (None, None)


class _Part(NamedTuple):
    """One stretch of what is said, with the id of its statement."""

    start: int
    end: int
    statement_id: str


def _statement_of(clause: Span, said: SpanIndex[_Part]) -> str:
    """Return the id of the statement whose content holds `clause`, "" for none."""
    parts = said.before(clause.start + 1, 4)
    return next((part.statement_id for part in parts if clause.end <= part.end), "")


def stakeholder_ids(article: Article) -> dict[Actor, str]:
    """Return the id of each party: S001 … in the order of first mention."""
    return {actor: f"S{number:03d}" for number, actor in enumerate(article.parties, 1)}


@no_search_for_cycles()
def stakeholder_rows(article: Article) -> list[StakeholderRow]:
    """Return the actors of the article, in the order of their first mention."""
    conduct = _Conduct(article)
    result = []
    for actor, name in stakeholder_ids(article).items():
        role = conduct.role(actor)
        position, shown = conduct.position(actor)
        sentence = shown or conduct.sentence_of(actor.mentions[0].span)
        read = _Read(actor, role, position)
        sure = actor.type in _OF_ONE_MIND
        doubt = _first(_OF_PARTY, read) or doubt_of(position, sure=sure) or _first(_OF_ANSWER, read)
        named = conduct.is_named(actor, sentence)
        # "The cabinet agreed": a state, and no pronoun.
        if not (doubt or named or (sure and not _has_pronoun(sentence.of(article.text)))):
            doubt = WHOSE
        taken = () if role == "source credit" else (position.rule,)
        result.append(
            StakeholderRow(
                stakeholder_id=name,
                name=actor.name,
                aliases=actor.aliases,
                type=actor.type,
                role=role,
                stance=position.stance,
                stance_cue=_of(position.cue, article.text),
                target="" if role == "source credit" else article.issue.name,
                mentions=len(actor.mentions),
                statements=len(conduct.spoken.get(actor, ())),
                evidence=sentence.of(article.text),
                start=sentence.start,
                end=sentence.end,
                certainty="doubtful" if doubt else "clear",
                why=(*actor.rules, *taken, *filter(None, [doubt])),
            )
        )
    return result


class _Read(NamedTuple):
    """What was read of a party, to be asked whether it is certain."""

    actor: Actor
    role: str
    position: Position


_Doubts = tuple[tuple[Callable[[_Read], bool], str], ...]
#: Of whom others tell rightly what he does.
_OF_ONE_MIND: Final = frozenset(["state"])
#: What makes it doubtful that a row is a party.
_OF_PARTY: Final[_Doubts] = (
    (
        lambda read: read.actor.certainty == "doubtful",
        "nothing in the text says for certain what kind of party it is",
    ),
    (lambda read: _is_unnamed(read) and not _is_told_of(read), "it is not named"),
    (
        lambda read: read.role == "spoken about",
        "it is only mentioned: it says and does nothing itself",
    ),
)
#: What makes its type or its stance doubtful, by how often such rows were wrong on texts that no
#: rule knew.
_OF_ANSWER: Final[_Doubts] = (
    (
        lambda read: (
            read.actor.type == "state"
            and any(mention.type == "government body" for mention in read.actor.mentions)
        ),
        "its government may be meant, and not the state",
    ),
    (
        lambda read: "in its name" in read.actor.rules[0] and _has_many_kinds(read.actor.rules[0]),
        "only a word in its name shows what it is",
    ),
    (
        lambda read: read.position.stance == "unclear",
        "it says or does something that no rule can assign to a side",
    ),
    (
        lambda read: read.position.stance == "neutral",
        "another stance would be almost as good an answer",
    ),
)
_IN_NAMES: Final = re.compile(r"\w+")


def _has_pronoun(sentence: str) -> bool:
    """Tell whether a pronoun for a body or a group stands in a sentence."""
    pronouns = word_set("coreference/words.txt", "stands for a body", "stands for a group")
    return not pronouns.isdisjoint(_IN_NAMES.findall(sentence.lower()))


def _has_many_kinds(rule: str) -> bool:
    """Tell "Council", which may be a government's or a trade's, from "Ministry"."""
    return not word_set("entities/words.txt", "of many kinds").isdisjoint(
        _IN_NAMES.findall(rule.lower())
    )


def _is_unnamed(read: _Read) -> bool:
    return {mention.form for mention in read.actor.mentions} <= {"group", "body"}


def _is_told_of(read: _Read) -> bool:
    """Tell who says where it stands, and a party, a house or states that take a side."""
    sided = read.position.stance != "unclear"
    house = read.actor.mentions[0]
    houses = house.form == "body" and read.actor.type == "legislature"
    houses = houses and not _MAYBE_HOUSE.search(house.name)
    known = houses or "of states" in read.actor.rules[0]
    acts = read.position.rule.startswith("its actions show it") and known
    says = sided and (read.role == "speaker" or read.actor.type == "political party")
    return acts or says


def _first(doubts: _Doubts, read: _Read) -> str:
    return next((reason for is_so, reason in doubts if is_so(read)), "")


#: As rows that were signed by version 0.2 say it.
_EARLIER: Final = (
    "its government may be meant",
    "only a noun in its name shows what it is",
    "it says or does something, and no rule tells which side that takes",
    "another answer lies near this one",
    "no act of its own shows it",
    "no action of its own shows the stance, only words",
    "its members may be divided, or its body may be meant",
    "its members may disagree, or another part of it may be meant",
)
_ABOUT_ANSWER: Final = frozenset([*(reason for _, reason in _OF_ANSWER), WHOSE, *_EARLIER])


def is_certain_party(row: StakeholderRow) -> bool:
    """Tell whether it is certain who a row is, whatever its type and stance."""
    return row.certainty == "clear" or not _ABOUT_ANSWER.isdisjoint(row.why)


class _Conduct:
    """What each actor says and does, and who is addressed."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._conduct = article.conduct
        self._lines = SpanIndex([*article.sentences, *(block.span for block in article.blocks)])
        self.spoken: dict[Actor, list[Attribution]] = defaultdict(list)
        #: The positions that its acts and its words take, each with the sentence that shows it.
        self.taken: dict[Actor, list[tuple[Position, Span]]] = defaultdict(list)
        for act in article.acts:
            for actor in act.actors:
                self.taken[actor].append((act.position, act.sentence))
        self._acts = Counter({actor: len(places) for actor, places in self.taken.items()})
        self._addressed = set(self._conduct.addressed)
        for voice in article.attributions:
            self._addressed.update(voice.addressees)
            for actor in voice.speakers:
                self.spoken[actor].append(voice)
                self.taken[actor].append((voice.position, voice.statement.evidence))

    def role(self, actor: Actor) -> str:
        """Return the actor's role: the first that fits, from speaking to being spoken about."""
        if actor in self.spoken:
            return "speaker"
        if self.taken[actor]:
            return "actor"
        if {mention.form for mention in actor.mentions} == {"credit"}:
            return "source credit"
        if actor in self._conduct.acting:
            return "actor"
        return "addressee" if actor in self._addressed else "spoken about"

    def sentence_of(self, span: Span) -> Span:
        """Return the sentence in which `span` stands; for a credit, its line."""
        lines = [line for line in self._lines.before(span.start + 1, 2) if span.end <= line.end]
        if len(lines) < 2:
            return lines[0] if lines else span
        return min(lines, key=lambda line: line.end - line.start)

    def is_named(self, actor: Actor, sentence: Span) -> bool:
        """Tell whether a sentence names an actor, or may mean nobody else by "he"."""
        inside = self._article.coreference.inside
        before = [one.span for one in actor.mentions if one.start < sentence.start]
        if actor.type != "person" or not before or actor in inside(sentence):
            return actor in inside(sentence)
        since = Span(self.sentence_of(before[-1]).start, sentence.end)
        others = [other for other in inside(since) if other.type == "person" and other != actor]
        return not others and not _SOMEBODY.search(since.of(self._article.text))

    def position(self, actor: Actor) -> tuple[Position, Span | None]:
        """Return the first position in the codebook's order, and the sentence that shows it."""
        known = [one for one in self.taken[actor] if one[0].stance in _RANKS]
        if _is_torn(known, "oppose", "critical"):
            # What somebody does tells more than what he says.
            acts = [one for one in known[: self._acts[actor]] if not one[0].doubt]
            doubt = _TORN if _is_torn(known, "oppose") else ""
            known = [(replace(one, doubt=one.doubt or doubt), at) for one, at in acts or known]
        if known and not _is_torn(known, "oppose"):
            return min(known, key=lambda one: _RANKS[one[0].stance])
        spoken = self.spoken.get(actor)
        return UNCLEAR, spoken[0].statement.evidence if spoken else None


#: "The committee" and "the student parliament" need be no houses of a legislature.
_MAYBE_HOUSE: Final = re.compile(r"(?i:committee)\Z|[a-z] (?!house)[a-z]+\Z")
#: Who may be meant by "he" as well: "She met *a farmer*"; not "Lee, a farmer".
_SOMEBODY: Final = re.compile(
    r"(?:\b(?:met|told|by|of|for|with|to|from|then) |(?<=\. ))"
    r"(?i:an?|another|the|his|her) (?:[\w-]+ )?"
    rf"(?:{any_of(word_set('rules/person_nouns.txt', 'noun', 'either'))})\b"
)


def _is_torn(taken: Sequence[tuple[Position, Span]], *against: str) -> bool:
    """Tell whether some words and actions are for the issue and some against."""
    stances = {position.stance for position, _ in taken}
    return "support" in stances and not stances.isdisjoint(against)


_TORN: Final = "some of its words and actions are for it and some against"
#: The place of each stance in the codebook's order.
_RANKS: Final = {stance: rank for rank, stance in enumerate(ORDER)}


@no_search_for_cycles()
def statement_rows(article: Article) -> list[StatementRow]:
    """Return who says what, in text order."""
    ids = stakeholder_ids(article)
    text = article.text
    result = []
    for number, voice in enumerate(article.attributions, 1):
        said, position = voice.statement, voice.position
        parts = said.content
        source_start, source_end = said.source or _NOWHERE
        cue_start, cue_end = said.cue
        concept, agreement = _concept(article, voice)
        result.append(
            StatementRow(
                statement_id=f"Q{number:03d}",
                stakeholder_id="; ".join(ids[actor] for actor in voice.speakers if actor in ids),
                source=_of(said.source, text),
                cue=_of(said.cue, text),
                content=BETWEEN_PIECES.join(part.of(text) for part in parts),
                speech=said.speech,
                stance=position.stance,
                target=article.issue.name,
                condition=_of(position.condition, text),
                act=_act(said.lemma),
                concept=concept,
                agreement=agreement,
                source_start=source_start,
                source_end=source_end,
                cue_start=cue_start,
                cue_end=cue_end,
                content_start=parts[0].start if parts else None,
                content_end=parts[-1].end if parts else None,
                content_spans=tuple([(part.start, part.end) for part in parts]),
                evidence=said.evidence.of(text),
                start=said.evidence.start,
                end=said.evidence.end,
                certainty=_certainty(voice),
                why=_reasons(article, voice),
            )
        )
    return result


def _reasons(article: Article, voice: Attribution) -> tuple[str, ...]:
    """Return why this is a statement, what its cue says, who its source is, and its stance."""
    said, text = voice.statement, article.text
    printed = _of(said.source, text)
    meant = [
        f"“{printed}” stands for {actor.name}"
        for actor in voice.speakers
        if said.source and actor not in article.coreference.inside(said.source)
    ]
    reasons = (
        construction_in_words(said.rule),
        cue_in_words(said.lemma),
        *meant,
        voice.position.rule,
        voice.position.doubt,
    )
    return tuple(filter(None, reasons))


def _certainty(voice: Attribution) -> str:
    """Doubt who speaks where nobody is known."""
    if voice.position.doubt:
        return "doubtful"
    return "clear" if voice.speakers or not voice.statement.source else "doubtful"


@lru_cache(maxsize=1_000)
def _act(lemma: str) -> str:
    """Return the act of a cue in the past tense; "" for a noun."""
    is_base = any(reading.kinds & BASE for reading in readings_of(lemma))
    return forms_of(lemma).past[0] if is_base else ""


def _concept(article: Article, voice: Attribution) -> tuple[str, str]:
    """Return the codebook's concept that the content names, and agreement with it."""
    if article.case is None:
        return "", ""
    said = " ".join(part.of(article.text) for part in voice.statement.content).casefold()
    for entry in article.case.concepts:
        if any(form.casefold() in said for form in (entry.label, *entry.also)):
            stance = voice.position.stance
            agreement = {"support": "yes", "oppose": "no", "critical": "no"}.get(stance, "")
            return entry.label, agreement
    return "", ""
