"""What actors do where a text names them: who acts, and who is spoken to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import cache, partial
from itertools import filterfalse
from typing import Final, NamedTuple

from coursekit.reading.coreference.actors import Actor
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.grammar.chunks import NounPhrase
from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tags import PREPOSITION
from coursekit.reading.lexicon import by_label, word_set
from coursekit.reading.rules.gazetteer import bare
from coursekit.reading.text.spans import Span, SpanIndex

_words: Final = partial(word_set, "coreference/words.txt")
#: Clauses that tell what is so, and not what would be.
_TOLD: Final = frozenset(
    {"main", "coordinate", "participle", "time", "as", "because", "relative", "that"}
)
_EXAMPLES: Final = frozenset({"state", "company", "media"})
#: Whose subject is that of the clause above: "signed by X", "X left, warning that".
_WITHOUT_SUBJECT: Final = frozenset({"infinitive", "participle"})


class Known(NamedTuple):
    """What is known of actors before anybody looks at their clauses."""

    #: Who says something or is told to take a side, and who is spoken to.
    speaking: Set[Actor] = frozenset()
    addressed: Set[Actor] = frozenset()
    #: The names of the issue, which is no party.
    issue: Set[str] = frozenset()


_NOTHING: Final = Known()


class Conduct(NamedTuple):
    """Who is a party, in text order; of those not known to act, who acts and who is spoken to."""

    parties: list[Actor]
    acting: frozenset[Actor]
    addressed: frozenset[Actor]


def conduct_of(
    coreference: Coreference,
    sentences: Iterable[Sentence],
    said: Sequence[Span],
    known: Known = _NOTHING,
) -> Conduct:
    """Read who is a party, and who acts and who is addressed of those of whom it is not known.

    A party speaks, acts or is addressed; persons, bodies and political groups told apart are
    parties where they are only named, too.  What somebody does in words that are `said` makes
    nobody one.

    >>> from coursekit.reading.article import Article
    >>> page = Article("Rights groups urged Chad to vote. Officials may leave.")
    >>> found = conduct_of(page.coreference, page.parsed, [])
    >>> [[actor.name for actor in each] for each in found]
    [['Rights groups', 'Chad'], ['Rights groups'], ['Chad']]
    """
    candidates = [actor for actor in coreference.actors if _may_be_party(actor, known)]
    parties = {actor for actor in candidates if _is_named(actor) or _has_a_cause(actor)}
    parties |= known.speaking | set(filterfalse(_only_hears, known.addressed))
    quoted = SpanIndex(said)
    does: dict[str, set[Actor]] = {part: set() for part in _SPARED}
    left = set(candidates) - known.speaking
    for sentence in sentences:
        for part, phrase in _parts(sentence):
            who = left.intersection(_parties(coreference, sentence, phrase))
            does[part] |= who
            if who and not (part == "acting" and _is_said(sentence, phrase, quoted)):
                parties.update(filterfalse(_SPARED[part], who))
        left -= parties & (does["acting"] | does["said to act"])
    rows = [actor for actor in candidates if actor in parties]
    acting = frozenset(does["acting"] | does["said to act"])
    return Conduct(rows, acting, frozenset(does["addressed"]))


def _parts(sentence: Sentence) -> Iterator[tuple[str, NounPhrase]]:
    """Yield who takes part in a sentence, and how: only said to act, say, or accused."""
    for clause in sentence.clauses:
        lemma, told = clause.group.lemma, _is_told(clause)
        if clause.agent and clause.modality not in _words("able") and _acts(clause):
            named = sentence.lowers[clause.agent.start] not in _words("stands for a body")
            yield "acting" if named and told else "said to act", clause.agent
        if lemma in _words("dealing with"):
            yield "dealt with", clause.patient
        led = ((f"{lemma} {sentence.lowers[at]}", phrase) for at, phrase in clause.prepositional)
        if told:
            heard = ((lemma, clause.patient), *led)
            yield from (("addressed", phrase) for verb, phrase in heard if verb in _addressing())
    yield from (("acting", nominal.doer) for nominal in sentence.nominals if nominal.doer)


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


@cache
def _addressing() -> frozenset[str]:
    """Return the verbs by which somebody is addressed, each with its preposition, if any."""
    others = by_label("coreference/words.txt")["addressing by"][0].split("; ")
    return _words("addressing").union(others, (f"{verb} to" for verb in _words("addressing to")))


def _parties(coreference: Coreference, sentence: Sentence, phrase: NounPhrase) -> Iterator[Actor]:
    """Yield whom the members of a noun phrase name by their heads."""
    words, bits = sentence.words, sentence.bits
    for start, end in phrase.members:
        inner = range(start + 1, end)
        head = next((at for at in inner if bits[at] & PREPOSITION), end) - 1
        if sentence.lowers[head] in _words("sent by a state"):
            head = end - 1  # "ministers from Chile"
        whole = Span(words[start].start, words[head].end)
        yield from coreference.headed(whole, words[head].start)
    behind = sentence.lowers[phrase.start : phrase.end]
    if "including" in behind:  # "firms *including Plover and Wren* oppose it"
        first = words[phrase.start + behind.index("including")].start
        yield from coreference.inside(Span(first, words[phrase.end - 1].end))


def _is_said(sentence: Sentence, phrase: NounPhrase, said: SpanIndex[Span]) -> bool:
    span = Span(sentence.words[phrase.start].start, sentence.words[phrase.end - 1].end)
    return any(each.holds(span) for each in said.before(span.start + 1, 3))


def _may_be_party(actor: Actor, known: Known) -> bool:
    """Tell whether an actor may be a row: the issue, "its members" and "few" are none."""
    name = actor.name.casefold()
    nobody = bare(actor.name).casefold() in known.issue or name in _words("anybody")
    return not nobody and not _is_owned(name, actor in known.speaking)


def _only_hears(actor: Actor) -> bool:
    """Tell whom it makes no party to be addressed: "reporters" only pass on what they hear."""
    return actor.name.casefold() in _words("audience")


def _is_named(actor: Actor) -> bool:
    """Tell who is a party by its name: places, firms and papers may only be examples."""
    forms = {mention.form for mention in actor.mentions}
    if actor.certainty == "doubtful" or actor.type in _EXAMPLES:
        return "credit" in forms
    return not forms <= {"group", "body"} or any(
        mention.type == "political party" or (mention.form == "body" and not mention.name.islower())
        for mention in actor.mentions
    )


def _is_owned(name: str, speaks: bool) -> bool:
    """Tell "her members" and "its MPs", part of another party; "its critics say" are one."""
    first, *rest = name.split()
    own = speaks and not _words("taking sides").isdisjoint(rest)
    return first in _words("owned") and not own


def _has_a_cause(actor: Actor) -> bool:
    """Tell a group with aims of its own ("tenants' rights groups") from a bare noun."""
    keys = (mention.key.removeprefix("group:").partition("|") for mention in actor.mentions)
    return any(
        kind in _words("with a cause", "ruled") and not _words("vague") >= set(told.split())
        for told, _, kind in keys
        if told[:1] not in {"~", "#", ""}
    )


def _is_concerned(actor: Actor) -> bool:
    """Tell those whom what others do concerns, "users", and the press, which only prints it."""
    kinds = {mention.key.rpartition("|")[2] for mention in actor.mentions}
    return actor.type == "media" or not kinds.isdisjoint(_words("concerned"))


#: How somebody may take part, and who is made no party by it.
_SPARED: Final[dict[str, Callable[[Actor], bool]]] = {
    "acting": _is_concerned,
    "said to act": bool,
    "addressed": _only_hears,
    "dealt with": _only_hears,
}
