"""Who says it: ahead of a cue (X said, X's claim), or behind it (criticised by X, said X)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from coursekit.reading.attribution.ends import NO_PHRASE, end_of, starts_clause
from coursekit.reading.attribution.passage import WORDS, QuotedSentence, Range
from coursekit.reading.attribution.verb_use import Place, use_of
from coursekit.reading.grammar import tags
from coursekit.reading.rules.token_patterns import Role

_ACTIVE: Final = frozenset(("finite", "participle", "inverted"))
_PASSIVE: Final = frozenset(("passive", "reduced"))
_AFTER_HEAD: Final = tags.PREPOSITION | tags.PUNCTUATION | tags.WH | tags.V_PARTICIPLE
#: What says nothing by itself: somebody gives it out.
_PAPERS: Final = WORDS["channel"] | WORDS["issued"]
_NO_INVERSION: Final = NO_PHRASE | tags.SUBJECT_PRONOUN


def speaker(sent: QuotedSentence, verb: int) -> Range | None:
    """Read the subject of an active verb, or of a participle."""
    return any_speaker(sent, verb) if use_of(sent, verb)[1] in _ACTIVE else None


def actor(sent: QuotedSentence, verb: int) -> Range | None:
    """Read the same, where it may speak: a bill wants and praises nothing, but may urge."""
    source = speaker(sent, verb)
    if source is None or sent.cue.attitude == "asked":
        return source
    head = sent.until(source[0] + 1, source[1], _AFTER_HEAD) - 1
    return None if sent.lower(head) in WORDS["no speaker"] else source


def any_speaker(sent: QuotedSentence, verb: int) -> Range | None:
    """Read the same, and the main subject before an infinitive: "left to say that"."""
    sent.begin, use = use_of(sent, verb)
    source = _SOURCES.get(use, _apart)(sent, verb)
    # "a group called Acme" says nothing, but "one senator called him “…”" does.
    names = (
        source
        and sent.cue.lemma in WORDS["naming"]
        and sent.lower(source[0]) in WORDS["something"]
        and not any(sent.quoted[verb + 2 : verb + 8])
    )
    return None if names else source


def _after_opening(sent: QuotedSentence, participle: int) -> Range | None:
    """Return the subject after the comma in "Noting that it failed, the minister left"."""
    for comma in filter(sent.is_comma, range(participle + 1, min(sent.end, participle + 80))):
        first = sent.over_adverbs(comma + 1)
        if starts_clause(sent, first):
            return sent.subject_before(sent.first_finite(first + 1, first + 14), first)
    return None


def _finite_subject(sent: QuotedSentence, verb: int) -> Range | None:
    if subject := sent.subject_before(sent.begin):
        return subject
    main = sent.main_subject(verb)
    # "If it signs, tell them to wait": what the reader is asked to do after a clause.
    order = (
        main
        and sent.bits[0] & tags.SUBORDINATOR
        and sent.bits[verb] & tags.V_BASE
        and sent.until(main[1], verb - 1, tags.TENSED) < verb - 1
    )
    return None if order else main


def _of_participle(sent: QuotedSentence, verb: int) -> Range | None:
    opening = _after_opening(sent, verb) if sent.begin < 2 else None
    beside = opening or sent.subject_before(sent.begin)
    agent = sent.sentence.clause_of(verb).agent
    if beside and sent.lower(beside[0] - 1) == "to" and 0 <= agent.start < beside[0]:
        return agent.start, agent.end  # "Chad wrote to Peru *urging* it to sign"
    return _issuer(sent, beside) or beside if beside else _apart(sent, verb)


def _apart(sent: QuotedSentence, verb: int) -> Range | None:
    """Return who speaks in "quoted an aide as saying", "left to say", "Lee, while noting …"."""
    before = sent.begin - 1
    comma = before - (sent.lower(before) in WORDS["conceding"])
    return _ahead_of(sent, "as", before) or sent.main_subject(verb) or _ahead_of(sent, ",", comma)


def _ahead_of(sent: QuotedSentence, word: str, at: int) -> Range | None:
    """Return the subject ahead of a word, if that stands here."""
    return sent.subject_before(at) if sent.lower(at) == word else None


#: Where a verb's speaker is found, by how the verb is used; else apart from the verb.
_SOURCES: Final[Mapping[str, Role[QuotedSentence]]] = {
    "finite": _finite_subject,
    "participle": _of_participle,
    "inverted": lambda sent, verb: sent.sentence.clause_of(verb).group.inner,
    **dict.fromkeys(_PASSIVE, lambda sent, verb: None),
}


def _issuer(sent: QuotedSentence, document: Range) -> Range | None:
    """Return the minister of "the minister issued a statement saying": a paper says nothing."""
    verb = document[0] - 1
    verb -= sent.lower(verb) == "out"
    paper = sent.until(*document, 0, _PAPERS) < document[1]
    issues = sent.sentence.clause_of(verb).group.lemma in WORDS["issuing"]
    return sent.subject_before(Place(sent, verb).start) if paper and issues else None


def patient(sent: QuotedSentence, verb: int) -> Range | None:
    """Read the subject of a passive verb: what is said, or who is told."""
    sent.begin, use = use_of(sent, verb)
    if use not in _PASSIVE:
        return None
    clause = sent.sentence.clause_of(verb)
    if (clause.kind, clause.start) == ("coordinate", clause.group.first):
        return clause.subject.start, clause.subject.end  # "hailed by Chad and *opposed* by Peru"
    behind_comma = (sent.begin, sent.text(verb - 1)) == (verb, ",")
    return sent.subject_before(sent.begin - behind_comma)


def who_is(sent: QuotedSentence, adjective: int) -> Range | None:
    """Read the subject of "is sure that" and "remained wary of"."""
    before = sent.back(adjective - 1, 0, tags.ADVERBIAL & ~tags.AUXILIARY)
    sent.begin = Place(sent, before).start
    links = sent.lower(before) in WORDS["linking"]
    return sent.subject_before(sent.begin) if links else None


def begun(sent: QuotedSentence, adverb: int) -> Range | None:
    """Read what stands before an adverb of hearsay: "The state is (reportedly) set to sign"."""
    start = min(Place(sent, adverb + 1).start, adverb)
    subject = sent.subject_before(start)
    return (subject[0] if subject else adverb), adverb


def agent(sent: QuotedSentence, start: int) -> Range | None:
    """Read X of "was criticised by X for its haste"."""
    voted = sent.until(start, start + 3, 0, WORDS["ways of voting"]) < start + 3
    return None if voted else (start, sent.named_end(start, sent.cue.prepositions))


def sayer(sent: QuotedSentence, start: int) -> Range | None:
    """Read X of "criticism from X": "a call by the Pope | for a ceasefire"."""
    end = sent.until(start + 1, sent.named_end(start), 0, ("for",))
    return None if sent.lower(end - 1) in WORDS["no party"] else (start, end)


def inverted(sent: QuotedSentence, at: int) -> Range | None:
    """Read X of "“…,” said X, the minister, in a letter"."""
    start = sent.over_adverbs(at)
    if sent.bits_at(start) & _NO_INVERSION:
        return None
    return start, end_of("source", sent, start + 1, min(sent.end, start + 60))
