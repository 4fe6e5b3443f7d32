"""What actors do where a text names them: who acts, and who is spoken to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache, partial
from itertools import filterfalse
from typing import Final, NamedTuple

from coursekit.reading.coreference.actors import Actor
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.grammar.chunks import NounPhrase
from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tags import PREPOSITION
from coursekit.reading.lexicon import word_set
from coursekit.reading.rules.gazetteer import bare
from coursekit.reading.text.spans import Span, SpanIndex

_words: Final = partial(word_set, "coreference/words.txt")
#: Clauses that tell what is so, and not what would be.
_TOLD: Final = frozenset(
    {"main", "coordinate", "participle", "time", "as", "because", "relative", "that"}
)
#: Whose subject is that of the clause above: "signed by X", "X left, warning that".
_WITHOUT_SUBJECT: Final = frozenset({"infinitive", "participle"})


class Conduct(NamedTuple):
    """Who does something in a text, who is said to do something, and who is spoken to."""

    acting: frozenset[Actor]
    #: In a clause under another, or with "would": not as what the text tells for a fact.
    said_to_act: frozenset[Actor]
    quoted_acting: frozenset[Actor]
    addressed: frozenset[Actor]
    #: Accused, praised, sued.
    dealt_with: frozenset[Actor]


def conduct_of(
    coreference: Coreference,
    sentences: Iterable[Sentence],
    said: Sequence[Span],
    speaking: Set[Actor] = frozenset(),
) -> Conduct:
    """Read who acts and who is addressed, outside what is `said` and within it.

    Of those who are known to be `speaking` nothing is asked.

    >>> from coursekit.reading.article import Article
    >>> page = Article("Rights groups urged Chad to vote. Officials may leave.")
    >>> found = conduct_of(page.coreference, page.parsed, [])
    >>> [[actor.name for actor in each] for each in (found.acting, found.addressed)]
    [['Rights groups'], ['Chad']]
    """
    quoted = SpanIndex(said)
    found: tuple[set[Actor], ...] = tuple([set() for _ in Conduct._fields])
    acting, hinted, inside, addressed, dealt_with = found
    known = {(True, True): acting, (True, False): hinted}
    for sentence in sentences:
        if set(coreference.inside(sentence.span)) <= speaking:
            continue
        for phrase, firm in _doers(sentence):
            span = _span(sentence, phrase)
            outside = not any(each.holds(span) for each in quoted.before(span.start + 1, 3))
            known.get((outside, firm), inside).update(_parties(coreference, sentence, phrase))
        for phrase in _hearers(sentence):
            addressed.update(_parties(coreference, sentence, phrase))
        for clause in sentence.clauses:
            if clause.group.lemma in _words("dealing with"):
                dealt_with.update(_parties(coreference, sentence, clause.patient))
    return Conduct(*map(frozenset, found))


def _doers(sentence: Sentence) -> Iterator[tuple[NounPhrase, bool]]:
    """Yield who does something, and whether the text tells it as done."""
    for clause in sentence.clauses:
        if clause.agent and clause.modality not in _words("able") and _acts(clause):
            yield clause.agent, _is_told(clause)
    yield from ((nominal.doer, False) for nominal in sentence.nominals if nominal.doer)


def _acts(clause: Clause) -> bool:
    """Tell what somebody does from what somebody is, has, or is made or allowed to do."""
    agent = clause.agent
    if clause.group.lemma in _words("no deed"):
        return False
    shared = clause.governor.agent is agent  # "X left, warning that"
    return clause.kind not in _WITHOUT_SUBJECT or shared or agent.start > clause.group.head


def _is_told(clause: Clause) -> bool:
    """Tell what the text tells as done or planned from what would be done."""
    group = clause.group
    past = clause.kind != "that" or group.tense == "past" or group.perfect
    plain = not group.modality or group.modality.removesuffix(" to") in _words("announcing")
    return past and plain and clause.kind in _TOLD


def _hearers(sentence: Sentence) -> Iterator[NounPhrase]:
    """Yield who is spoken to: "told X", "wrote to X", "called on X"."""
    for clause in sentence.clauses:
        lemma = clause.group.lemma
        if lemma in _words("addressing"):
            yield clause.patient
        for at, phrase in clause.prepositional:
            if f"{lemma} {sentence.lowers[at]}" in _addressing_to():
                yield phrase


@cache
def _addressing_to() -> frozenset[str]:
    return frozenset(f"{verb} to" for verb in _words("addressing to")) | {"call on", "call upon"}


def _parties(coreference: Coreference, sentence: Sentence, phrase: NounPhrase) -> Iterator[Actor]:
    """Yield whom the members of a noun phrase name by their heads."""
    words, bits = sentence.words, sentence.bits
    for start, end in phrase.members:
        inner = range(start + 1, end)
        head = next((at for at in inner if bits[at] & PREPOSITION), end) - 1
        if sentence.lowers[head] in _words("sent by a state"):
            head = end - 1  # "ministers from Chile"
        named = coreference.named_by(Span(words[head].start, words[head].end))
        whole = Span(words[start].start, words[head].end)
        yield from [named] if named else coreference.resolve(whole)


def _span(sentence: Sentence, phrase: NounPhrase) -> Span:
    return Span(sentence.words[phrase.start].start, sentence.words[phrase.end - 1].end)


def parties_among(
    actors: Sequence[Actor],
    conduct: Conduct,
    speaking: Set[Actor],
    addressed: Set[Actor],
    issue: Set[str],
) -> list[Actor]:
    """Return who is a party: a name, a political group told apart, or one that speaks or acts."""
    does = (
        speaking
        | set(filterfalse(_is_concerned, conduct.acting))
        | set(filter(_is_told_apart, conduct.said_to_act))
    )
    # "Reporters" hear what is said in order to pass it on.
    spoken_to = {
        actor
        for actor in addressed | conduct.addressed | conduct.dealt_with
        if actor.name.casefold() not in _words("audience")
    }
    return [
        actor
        for actor in actors
        if (_is_named(actor) or _has_a_cause(actor) or actor in does or actor in spoken_to)
        and bare(actor.name).casefold() not in issue
        and not _is_owned(actor, actor in speaking)
        and actor.name.casefold() not in _words("anybody")
    ]


def _is_named(actor: Actor) -> bool:
    return any(
        (mention.form not in {"group", "body"} and not mention.key.startswith("state:~"))
        or mention.type == "political party"
        or (mention.form == "body" and _is_told_of(mention))
        for mention in actor.mentions
    )


def _is_owned(actor: Actor, speaks: bool) -> bool:
    """Tell "her members" and "its MPs", part of another party; "its critics say" are one."""
    first, *rest = actor.name.casefold().split()
    own = speaks and not _words("taking sides").isdisjoint(rest)
    return first in _words("owned") and not own


def _has_a_cause(actor: Actor) -> bool:
    """Tell a group with aims of its own ("tenants' rights groups") from a bare noun."""
    keys = (mention.key.removeprefix("group:").partition("|") for mention in actor.mentions)
    return any(
        kind in _words("with a cause")
        or (kind in _words("ruled") and not _words("vague") >= set(told.split()))
        for told, _, kind in keys
        if told[:1] not in {"~", "#", ""}
    )


def _is_told_of(mention: Mention) -> bool:
    """Tell a body that is the only one or has a name in its own: "Chile's foreign ministry"."""
    return not mention.name.islower() or mention.name in _words("the only one")


def _is_told_apart(actor: Actor) -> bool:
    """Tell a group with words of its own from a bare noun."""
    counted = actor.mentions[0].key.startswith("group:#")
    return " " in actor.name and not counted and not _is_concerned(actor)


def _is_concerned(actor: Actor) -> bool:
    """Tell those whom what others do concerns: "users", "patients"."""
    kinds = {mention.key.rpartition("|")[2] for mention in actor.mentions}
    return not kinds.isdisjoint(_words("concerned"))
