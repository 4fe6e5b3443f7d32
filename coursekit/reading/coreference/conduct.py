"""What actors do where a text names them: who acts, and who is spoken to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from itertools import filterfalse
from typing import Final, NamedTuple

from coursekit.reading.coreference.actors import Actor, words
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.grammar.chunks import NounPhrase
from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tags import PREPOSITION
from coursekit.reading.lexicon import by_label
from coursekit.reading.rules.gazetteer import bare
from coursekit.reading.text.spans import Span, SpanIndex, span_of

#: Clauses that tell what is so, and not what would be.
_TOLD: Final = frozenset(
    {"main", "coordinate", "participle", "time", "as", "because", "relative", "that"}
)
#: Clauses that tell the news itself: whoever acts in another may be mere background.
_NEWS: Final = dict.fromkeys(("main", "coordinate"), "acting")
_EXAMPLES: Final = frozenset({"state", "company", "media", "academia"})
#: Whose subject is that of the clause above: "signed by X", "X left, warning that".
_WITHOUT_SUBJECT: Final = frozenset({"infinitive", "participle"})


#: The verbs by which somebody is addressed, each with its preposition, if any.
_ADDRESSING: Final = words("addressing").union(
    by_label("coreference/words.txt")["addressing by"][0].split("; "),
    (f"{verb} to" for verb in words("addressing to")),
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

    >>> from coursekit.reading.article import Article
    >>> page = Article("Rights groups urged Chad to vote. Officials may leave.")
    >>> found = conduct_of(page.coreference, page.parsed, [], set(), set(), set())
    >>> [[actor.name for actor in each] for each in found]
    [['Rights groups', 'Chad'], ['Rights groups'], ['Chad']]
    """
    candidates = [
        actor
        for actor in coreference.actors
        if bare(actor.name).casefold() not in issue and _may_be_party(actor, actor in speaking)
    ]
    parties = {actor for actor in candidates if _is_named(actor) or _has_a_cause(actor)}
    parties |= speaking | set(filterfalse(_only_hears, addressed))
    quoted = SpanIndex(said)
    does: dict[str, set[Actor]] = {part: set() for part in _SPARED}
    left = set(candidates) - speaking
    for sentence in sentences:
        for part, phrase in _parts(sentence):
            who = left.intersection(_parties(coreference, sentence, phrase))
            if not who:
                continue
            does[part.removesuffix(" aside")] |= who
            span = span_of(sentence.words, phrase.start, phrase.end)
            near = quoted.before(span.start + 1, 3) if part.startswith("acting") else ()
            if not any(each.holds(span) for each in near):
                parties.update(filterfalse(_SPARED[part], who))
        left -= parties & (does["acting"] | does["said to act"])
    rows = [actor for actor in candidates if actor in parties]
    acting = frozenset(does["acting"] | does["said to act"])
    return Conduct(rows, acting, frozenset(does["addressed"]))


def _parts(sentence: Sentence) -> Iterator[tuple[str, NounPhrase]]:
    """Yield who takes part in a sentence, and how: only said to act, say, or accused."""
    for clause in sentence.clauses:
        lemma, told = clause.group.lemma, _is_told(clause)
        if clause.agent and clause.modality not in words("able") and _acts(clause):
            named = sentence.lowers[clause.agent.start] not in words("stands for a body")
            part = _NEWS.get(clause.kind, "acting aside")
            yield part if named and told else "said to act", clause.agent
        if lemma in words("dealing with"):
            yield "dealt with", clause.patient
        led = ((f"{lemma} {sentence.lowers[at]}", phrase) for at, phrase in clause.prepositional)
        if told:
            heard = ((lemma, clause.patient), *led)
            yield from (("addressed", phrase) for verb, phrase in heard if verb in _ADDRESSING)
    yield from (("acting", nominal.doer) for nominal in sentence.nominals if nominal.doer)


def _acts(clause: Clause) -> bool:
    """Tell what somebody does from what somebody is, has, or is made or allowed to do."""
    agent = clause.agent
    if clause.group.lemma in words("no deed"):
        return False
    shared = clause.governor.agent is agent  # "X left, warning that"
    return clause.kind not in _WITHOUT_SUBJECT or shared or agent.start > clause.group.head


def _is_told(clause: Clause) -> bool:
    """Tell what the text tells as done or planned from what would be done."""
    group = clause.group
    past = clause.kind != "that" or group.tense == "past" or group.perfect
    plain = not group.modality or group.modality.removesuffix(" to") in words("announcing")
    return past and plain and clause.kind in _TOLD


def _parties(coreference: Coreference, sentence: Sentence, phrase: NounPhrase) -> Iterator[Actor]:
    """Yield whom the members of a noun phrase name by their heads."""
    tokens, bits = sentence.words, sentence.bits
    for start, end in phrase.members:
        inner = range(start + 1, end)
        head = next((at for at in inner if bits[at] & PREPOSITION), end) - 1
        if sentence.lowers[head] in words("sent by a state"):
            head = end - 1  # "ministers from Chile"
        yield from coreference.headed(span_of(tokens, start, head + 1), tokens[head].start)
    # "firms, *including Plover and Wren*, oppose it"
    end, verbs = phrase.end, (clause.group.first for clause in sentence.clauses)
    if "including" in sentence.lowers[end : end + 2]:
        end = min((verb for verb in verbs if verb > end), default=end)
    behind = sentence.lowers[phrase.start : end]
    if "including" in behind:
        first = phrase.start + behind.index("including")
        yield from coreference.inside(span_of(tokens, first, end))


def _may_be_party(actor: Actor, speaks: bool) -> bool:
    """Tell whether an actor may be a row: "few" and "its members" are none; "its critics say"."""
    name = actor.name.casefold()
    first, *rest = name.split()
    owned = first in words("owned") and not (speaks and words("taking sides").intersection(rest))
    return not owned and name not in words("anybody")


def _only_hears(actor: Actor) -> bool:
    """Tell whom it makes no party to be addressed: the press only passes on what it hears."""
    return actor.type == "media" or actor.name.casefold() in words("audience")


def _is_named(actor: Actor) -> bool:
    """Tell who is a party by its name: places, firms and papers may only be examples."""
    forms = {mention.form for mention in actor.mentions}
    if actor.certainty == "doubtful" or actor.type in _EXAMPLES:
        return "credit" in forms
    return not forms <= {"group", "body"} or any(
        mention.type == "political party" or (mention.form == "body" and not mention.name.islower())
        for mention in actor.mentions
    )


def _has_a_cause(actor: Actor) -> bool:
    """Tell a group with aims of its own ("tenants' rights groups") from a bare noun."""
    keys = (mention.key.removeprefix("group:").partition("|") for mention in actor.mentions)
    return any(
        kind in words("with a cause", "ruled") and not words("vague") >= set(told.split())
        for told, _, kind in keys
        if told[:1] not in {"~", "#", ""}
    )


def _is_concerned(actor: Actor) -> bool:
    """Tell those whom what others do concerns, "users", and the press, which only prints it."""
    kinds = {mention.key.rpartition("|")[2] for mention in actor.mentions}
    return actor.type == "media" or not kinds.isdisjoint(words("concerned"))


def _is_background(actor: Actor) -> bool:
    """Tell a group without a name, and whom what others do concerns."""
    return _is_concerned(actor) or {mention.form for mention in actor.mentions} == {"group"}


#: How somebody may take part, and who is made no party by it.
_SPARED: Final[dict[str, Callable[[Actor], bool]]] = {
    "acting": _is_concerned,
    "acting aside": _is_background,
    "said to act": bool,
    "addressed": _only_hears,
    "dealt with": _only_hears,
}
