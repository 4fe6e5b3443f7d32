"""What actors do where a text names them: who acts, and who is spoken to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from operator import attrgetter
from typing import Final, NamedTuple

from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.coreference.actors import Actor, words
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.entities.name import SOMEBODY
from coursekit.reading.grammar.chunks import NounPhrase
from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tags import DETERMINER, NUMBER, PREPOSITION
from coursekit.reading.lexicon import by_label, words_by_label
from coursekit.reading.rules.gazetteer import bare
from coursekit.reading.text.spans import Span, SpanIndex, span_of

_LIST: Final = "coreference/words.txt"
#: What says how many of those behind it: "most of", "more than 40 of".
_QUANTITY: Final = DETERMINER | NUMBER
#: What becomes of whoever stands behind these verbs, each with its preposition, if any.
_BY_VERB: Final = {
    **dict.fromkeys(words("addressing"), "addressed"),
    **dict.fromkeys((f"{verb} to" for verb in words("addressing to")), "addressed"),
    **dict.fromkeys(by_label(_LIST)["addressing by"][0].split("; "), "addressed"),
    **dict.fromkeys((f"{verb} with" for verb in words("acting with")), "acting"),
}
_HEARD: Final = frozenset(verb.partition(" ")[0] for verb in _BY_VERB)


def _told_apart(actor: Actor) -> frozenset[str]:
    """Return the kinds of groups with aims of their own: "tenants' rights groups"."""
    keys = (mention.key.removeprefix("group:").partition("|") for mention in actor.mentions)
    own = (key for key in keys if key[0][:1] not in {"~", "#", ""})
    return frozenset(kind for told, _, kind in own if not words("vague") >= set(told.split()))


_FEATURES: Final[Features[Actor]] = {
    "name": lambda actor: actor.name.casefold(),
    "first": lambda actor: actor.name.casefold().split()[0],
    "word": lambda actor: frozenset(actor.name.casefold().split()),
    "doubtful": lambda actor: actor.certainty == "doubtful",
    "type": lambda actor: actor.type,
    "form": lambda actor: actor.forms,
    "groups only": lambda actor: actor.forms == {"group"},
    "type of mention": lambda actor: frozenset(mention.type for mention in actor.mentions),
    "capital body": lambda actor: any(
        mention.form == "body" and not mention.name.islower() for mention in actor.mentions
    ),
    "told apart": _told_apart,
    "kind": lambda actor: frozenset(mention.key.rpartition("|")[2] for mention in actor.mentions),
}
RULES: Final = ConditionRules("coreference/parties.rules", words_by_label(_LIST), _FEATURES)


class Deed(NamedTuple):
    """What a clause tells, in its sentence."""

    clause: Clause
    sentence: Sentence

    @property
    def ahead(self) -> int:
        """The word before its agent."""
        return max(self.clause.agent.start, 1) - 1

    @property
    def told(self) -> bool:
        """Whether it is told as done or planned."""
        return TOLD.choose(self)["told"] == "yes"


def _outer(clause: Clause) -> Clause:
    """Return the clause on which infinitives hang: "it *helps* Chad to sign it and ratify it"."""
    return next((one for one in clause.up() if one.group.form != "infinitive"), clause)


_OF_DEEDS: Final[Features[Deed]] = {
    "told": attrgetter("told"),
    "kind": attrgetter("clause.kind"),
    "verb": attrgetter("clause.group.lemma"),
    "modality": lambda it: it.clause.group.modality.removesuffix(" to"),
    "before": lambda it: it.sentence.word(it.clause.group.first - 1),
    "past": lambda it: it.clause.group.tense == "past" or it.clause.group.perfect,
    # "X left, warning that": a participle shares the agent of the clause above.
    "shared": lambda it: _outer(it.clause.governor).agent is it.clause.agent,
    "agent behind": lambda it: it.clause.agent.start > it.clause.group.head,
    "opening": lambda it: it.sentence.lowers[it.clause.agent.start],
    "ahead": lambda it: it.sentence.lowers[it.ahead],
    # "Talks *with* firms selling it"
    "noun ahead": lambda it: it.sentence.chunks.letters[: it.ahead].endswith(("n", "C")),
}
TOLD, ACTING = (
    ConditionRules(f"coreference/{name}.rules", words_by_label(_LIST), _OF_DEEDS, index="verb")
    for name in ("told", "acting")
)


class Conduct(NamedTuple):
    """Who is a party, in text order; of those not known to act, who acts and who is spoken to."""

    parties: list[Actor]
    acting: frozenset[Actor]
    addressed: frozenset[Actor]


def conduct_of(
    coreference: Coreference,
    sentences: Iterable[Sentence],
    said: Sequence[Span],
    speaking: Set[Actor],
    addressed: Set[Actor],
    issue: Set[str],
) -> Conduct:
    """Read who is a party, and who acts and who is addressed of those of whom it is not known.

    A party speaks, acts or is addressed; persons, bodies and political groups told apart are
    parties where they are only named, too.  What somebody does in words that are `said` makes
    nobody one; nor does it the names of the `issue`.
    """
    named = (actor for actor in coreference.actors if bare(actor.name).casefold() not in issue)
    made_by = {actor: RULES.choose(actor)["by"].split(", ") for actor in named}
    candidates = [actor for actor, parts in made_by.items() if parts != ["-"]]
    parties = {actor for actor in candidates if "named" in made_by[actor]} | speaking
    parties |= {actor for actor in candidates if "addressed" in made_by[actor]} & addressed
    quoted = SpanIndex(said)
    does: defaultdict[str, set[Actor]] = defaultdict(set)
    left = set(candidates) - speaking
    for sentence in sentences:
        for part, phrase in _parts(sentence):
            for actor in left.intersection(_parties(coreference, sentence, phrase)):
                does[part.split()[0]].add(actor)
                span = span_of(sentence.words, phrase.start, phrase.end)
                near = quoted.before(span.start + 1, 3) if part.startswith("acting") else ()
                if part in made_by[actor] and not any(each.holds(span) for each in near):
                    parties.add(actor)
        left -= parties & does["acting"]
    rows = [actor for actor in candidates if actor in parties]
    return Conduct(rows, frozenset(does["acting"]), frozenset(does["addressed"]))


def _parts(sentence: Sentence) -> Iterator[tuple[str, NounPhrase]]:
    """Yield how somebody takes part in a sentence, "acting" or "addressed", and who it is."""
    for clause in sentence.clauses:
        lemma, deed = clause.group.lemma, Deed(clause, sentence)
        if clause.agent and (part := ACTING.choose(deed)["part"]) != "-":
            yield part, clause.agent
        if lemma in words("dealing with"):
            yield "dealt with", clause.patient
        if lemma in _HEARD and deed.told:
            led = ((f"{lemma} {sentence.lowers[at]}", each) for at, each in clause.prepositional)
            heard = ((lemma, clause.patient), *led)
            yield from ((_BY_VERB[verb], phrase) for verb, phrase in heard if verb in _BY_VERB)
    yield from (("acting", nominal.doer) for nominal in sentence.nominals)


def _parties(coreference: Coreference, sentence: Sentence, phrase: NounPhrase) -> Iterator[Actor]:
    """Yield whom the members of a noun phrase name by their heads."""
    tokens, bits = sentence.words, sentence.bits
    for start, end in phrase.members:
        inner = range(start + 1, end)
        # "most of the *ministers* from Chad"
        leads = (at for at in inner if bits[at] & PREPOSITION and not bits[at - 1] & _QUANTITY)
        head = next(leads, end) - 1
        if sentence.lowers[head] in words("sent by a state"):
            head = end - 1  # "ministers from Chile"
        yield from coreference.headed(span_of(tokens, start, head + 1), tokens[head].start)
    # "Two states, *Peru and Chad*, oppose it", not "the ferry, *Estonia*, sank"
    if any(phrase.described) and sentence.lowers[phrase.head] in SOMEBODY:
        yield from coreference.inside(span_of(tokens, *phrase.described))
    # "firms, *including Plover and Wren*, oppose it"
    near = sentence.lowers[phrase.start : phrase.end + 2]
    if "including" in near:
        first = phrase.start + near.index("including")
        ends = (phrase.end, *(clause.group.first for clause in sentence.clauses))
        end = min((at for at in ends if at > max(first, phrase.end - 1)), default=first + 1)
        yield from coreference.inside(span_of(tokens, first, end))
