"""The constructions of attribution: rules at words that may be cues, and then what marks tell."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import compress, filterfalse, groupby
from operator import attrgetter, itemgetter
from typing import Final

from coursekit.reading.attribution import around, behind, ends, speakers
from coursekit.reading.attribution.passage import COMMAS, WORDS, Found, Passage, QuotedSentence
from coursekit.reading.attribution.verb_use import use_of
from coursekit.reading.grammar import tags
from coursekit.reading.lexicon import once, word_classes
from coursekit.reading.rule_file import rule_file
from coursekit.reading.rules.cues import NO_CUE, Cue, cue_of, lexicon, other_cues, verb_cues
from coursekit.reading.rules.token_patterns import Range, Role, TokenMatch, TokenRules, Way

#: The class of a cue: "<V:that>", "<noun.that>".
_CUE: Final = re.compile(r"<(?:V:|(adjective|noun)\.)([^>]+)>")
#: Cues with rules, each rule with the words that it needs and the ways through it.
_Tries = tuple[tuple[frozenset[str], tuple[Way[QuotedSentence], ...]], ...]
_Plan = tuple[tuple[Cue, _Tries], ...]
_FINITE: Final = tags.AUXILIARY | tags.TENSED
#: The attitudes of nouns with an object: "Lee's call for a vote".
_ASKING: Final = frozenset(("blamed", "asked"))
#: What finds the pieces of a content that stands ahead of its cue or around it.
_AROUND: Final[Mapping[str, Callable[[QuotedSentence, Range, Range], list[Range] | None]]] = {
    "around": around.said_around,
    "as_said": around.as_said,
    "report": around.told_around,
}
#: Stands among the words of a sentence for a quotation.
_QUOTATION: Final = "“"


def read_passage(passage: Passage) -> None:
    """Find the statements of one paragraph, sentence by sentence."""
    for number in range(len(passage.parsed)):
        _read_sentence(QuotedSentence(passage, number))
    _join_quotations(passage)


def _join_quotations(passage: Passage) -> None:
    """Give what is quoted in a sentence without a source to who spoke last; find who that is."""
    speaker: Found | None = None
    by_cue = sorted(passage.found, key=lambda found: found.cue)
    starts = [found.cue[0] for found in by_cue]
    for first, last in passage.sentences:
        if not (speaker and _goes_on(passage, speaker, first, last)):
            speaker = _last(by_cue[bisect_left(starts, first) : bisect_left(starts, last)])
    passage.speaker = speaker


def _goes_on(passage: Passage, speaker: Found, first: int, last: int) -> bool:
    """Add what a speaker goes on to say in the next sentence: it is quoted, and not a name."""
    begin, stop = (bisect_left(passage.quotes, (edge, edge)) for edge in (first, last))
    quotes = passage.quotes[begin:stop]
    # A clause in quotation marks has seven words or more, the marks among them.
    more = [(at, end) for at, end in quotes if end - at > 6 and not passage.taken[at]]
    if passage.is_quotation(first, last):
        more = [(first, last)]
    elif not any(passage.quoted[end - 1] == 2 for _, end in speaker.content[-1:]):
        more = []
    speaker.content += more
    return bool(more)


def _last(found: Sequence[Found]) -> Found | None:
    """Return the last of some statements whose speaker may go on."""
    cues = ((each, cue_of(each.lemma)) for each in reversed(found))
    speaking = (
        each
        for each, cue in cues
        if cue is None or "quote" in cue.frames or each.rule.startswith("quotation")
    )
    # In “…,” said Lee, who said …” that is the speaker, not the clause about the speaker.
    return max(speaking, key=lambda each: not each.rule.startswith("verb"), default=None)


def _read_sentence(sent: QuotedSentence) -> None:
    """Read what the words that may be cues attribute, and then what marks do."""
    triggers = _triggers()
    known = compress(range(sent.last), map(triggers.__contains__, sent.lowers))
    candidates = [
        (index, cues)
        for index in filterfalse(sent.quoted.__getitem__, known)
        for cues in triggers[sent.lowers[index]]
        if cues[0].kind != "verb" or sent.bits[index] & tags.VERB
    ]
    commas = compress(range(sent.last), map(COMMAS.__contains__, sent.lowers))
    words, mark = sent.sentence.lower_set, next(commas, sent.last)
    if sent.quotes:
        mark, words = -1, words | {_QUOTATION}
    # Attributions behind or inside their content come first: the outer source wins.
    for index, cues in candidates:
        passes = ("outer", "behind a mark") if mark < index else ("outer",)
        _read_cue(sent, words, index, _plan(passes, cues))
    _read_unlisted_verb(sent)
    for index, cues in candidates:
        is_cue = cues[0].kind != "verb" or use_of(sent, index)[1]
        if is_cue and not sent.taken[index]:
            _read_cue(sent, words, index, _plan(("inner",), cues))
    _read_name_colon(sent)
    _read_beside_verb(sent)


def _read_cue(sent: QuotedSentence, words: frozenset[str], index: int, plan: _Plan) -> None:
    """Keep the first statement that a rule reads at a word that may be some cues."""
    for cue, rules in plan:
        rest = sent.past_particles(index, cue)
        if rest is None:
            continue
        sent.cue, sent.rest = cue, rest
        sent.head = sent.begin = index
        ways = [way for needs, some in rules if needs <= words for way in some]
        if any(_keep(sent, match) for match in _RULES.matches(sent, index, ways)):
            return


def _keep(sent: QuotedSentence, match: TokenMatch) -> bool:
    """Keep the statement that a rule read, unless its finish finds that nothing is said."""
    roles, finish, hearer = match.roles, match.rule["finish"], match.roles.get("hearer")
    first, last = roles.get("cue", (sent.begin, 0))
    cue = min(sent.begin, first), max(sent.rest, last)
    content: list[Range] | None = [roles[name] for name in ("content", "more") if name in roles]
    if finish == "said":
        # The cue holds the hearer and the place that stand before what is said.
        begins = roles.get("opinion", roles["content"])[0]
        begins -= sent.lower(begins - 1) in (",", ":")
        past = [roles[name][1] for name in ("where", "hearer", "cue") if name in roles]
        cue = sent.begin, max(sent.rest, begins * ("whole" in sent.cue.takes), *past)
        content = _said(sent, match, roles["source"])
        hearer = hearer or behind.addressee_in(sent, *roles.get("where", (0, 0)))
    elif finish in _AROUND:
        content = _AROUND[finish](sent, roles["source"], cue)
        hearer = behind.addressee_in(sent, cue[1], sent.edges[1])
    if content is None:
        return False
    name, lemma = match.rule.name, sent.cue.lemma
    sent.add(Found(roles.get("source"), cue, content, name, lemma, hearer))
    return True


def _said(sent: QuotedSentence, match: TokenMatch, source: Range) -> list[Range] | None:
    """End what is said with its clause; None where nothing is said."""
    start, end = match.roles["content"]
    # "nobody asked for it", "those asking for it", "may ask for it", "declined to comment"
    silent = sent.lower(source[1] - 1) in WORDS["silent"] or sent.lower(sent.begin - 1) == "those"
    answer = sent.lower(start + 1 + (sent.lower(start) == "not"))
    withheld = sent.cue.lemma in WORDS["keeping back"] and answer in WORDS["no answer"]
    if silent or withheld or sent.lower(sent.begin) in WORDS["unsaid"]:
        return None
    if source[0] > start:
        end = min(end, source[0])
    return [_within_clause(sent, (start, end), source, use_of(sent, match.anchor)[1])]


def _within_clause(sent: QuotedSentence, content: Range, source: Range, use: str) -> Range:
    """End the content at the comma in "While A says X, B …", "A, who says X, will …"."""
    start, end = content
    if sent.lower(source[0] - 1) == "what":
        # "What the minister called a leak was …": the sentence's own verb follows.
        return start, sent.first_finite(start + 1, end)
    relative = use == "participle" or sent.bits[source[0]] & tags.RELATIVE
    opening = sent.back(source[0] - 1, 0, tags.ADVERB)
    if relative or (0 <= opening < 4 and sent.bits[opening] & tags.SUBORDINATOR):
        for comma in filter(sent.is_comma, range(start, min(end, sent.end - 1))):
            ahead = sent.over_adverbs(comma + 1)
            if sent.bits_at(ahead) & _FINITE if relative else ends.starts_clause(sent, ahead):
                return start, comma + (sent.quoted[comma] > 0)
    return content


def _read_name_colon(sent: QuotedSentence) -> None:
    """Read "Minister: Treaty will fail" in a headline."""
    opening = sent.lowers[: min(8, sent.end)]
    if ":" not in opening:
        return
    colon = opening.index(":")
    named = all(word.is_capital for word in sent.words[:colon])
    lines = word_classes("page/line_words.txt")  # "Explainer: …", "Note: …"
    nobody = " ".join(sent.lowers[:colon]) in lines["kicker"].keys() | lines["nobody"]
    taken = 1 in sent.taken[: sent.end]
    says = any(sent.quoted[colon + 1 : colon + 2]) or sent.has_finite(colon + 1, sent.end)
    if named and says and not taken and not nobody:
        content = (colon + 1, sent.end)
        sent.add(Found((0, colon), (colon, colon + 1), [content], "name colon", ":"))


def _free_quotations(sent: QuotedSentence) -> Iterator[Range]:
    """Yield the quotations of the sentence that nobody claims yet."""
    for first, end in sent.quotes:
        if sent.quoted[max(first, 0)] == 2 and not sent.p.taken[first + sent.offset]:
            yield first, end


def _read_beside_verb(sent: QuotedSentence) -> None:
    """Read "He came back to it: “…”": after a comma or a colon any verb may lead to speech."""
    for first, end in _free_quotations(sent):
        if sent.text(first - 1) not in (",", ":"):
            continue
        near = range(first - 25, first)
        verb = max(sent.finite.intersection(near), default=first)
        _add(sent, (first, end), "quotation beside a verb", verb, tags.VERB)


def _read_unlisted_verb(sent: QuotedSentence) -> None:
    """Read "…,” NAME VERB: where a quotation ends in a comma even an unknown verb is a cue."""
    for first, last in _free_quotations(sent):
        marks = {sent.text(last - 2), sent.text(last)}
        if marks.isdisjoint((",", "?", "!")) or first > 2:
            continue
        at = last + (sent.text(last) == ",")
        verb = sent.until(at, min(at + 12, sent.end), tags.V_PAST)
        if sent.bits_at(verb) & tags.V_PAST:
            _add(sent, (first, last), "quotation subject verb", verb, tags.V_PAST, at)


def _add(
    sent: QuotedSentence, quotation: Range, rule: str, verb: int, form: int, floor: int = 0
) -> None:
    """Give a quotation to the subject of a verb, if it has one."""
    subject = sent.subject_before(verb, floor)
    if subject is not None:
        lemma = tags.lemma_of(sent.lower(verb), form)
        sent.add(Found(subject, (verb, verb + 1), [quotation], rule, lemma))


@cache
def _triggers() -> dict[str, list[tuple[Cue, ...]]]:
    """Return for each word that may be a cue what it may be: of each kind, the longest first."""
    found: dict[str, list[tuple[Cue, ...]]] = {}
    # Words of the rules that are no verb, adjective or noun of the lexicon.
    for word in WORDS["questioned"] | WORDS["in whose view"] | WORDS["hearsay"] | {"according"}:
        found[word] = [(replace(NO_CUE, lemma=word),)]
    for word, form in verb_cues().items():
        found.setdefault(word, []).append(form.cues)
    for word, cue in other_cues().items():
        found.setdefault(word, []).append((cue,))
    return found


@cache
def _plan(passes: tuple[str, ...], cues: tuple[Cue, ...]) -> _Plan:
    """Return for each cue its rules: the words that they need, and the ways through them."""
    # Cues that take the same have this in common.
    tries = ((cue, once(tuple(_tries(passes, cue)))) for cue in cues)
    return tuple(filter(itemgetter(1), tries))


def _tries(
    passes: tuple[str, ...], cue: Cue
) -> Iterator[tuple[frozenset[str], tuple[Way[QuotedSentence], ...]]]:
    known = cue.takes | WORDS.keys()
    for rule, ways in groupby(_RULES.listed(cue.lemma.partition(" ")[0]), attrgetter("rule")):
        # Its pattern names the kind of the cue, and one of its frames, if any.
        if rule["pass"] in passes and not known.isdisjoint(_named(rule.pattern)[cue.kind]):
            yield frozenset(rule["needs"].split()) - {"-"} | {*cue.particles}, tuple(ways)


@cache
def _named(pattern: str) -> Mapping[str, Sequence[str]]:
    """Return the frames that a pattern names, by kind."""
    frames: defaultdict[str, list[str]] = defaultdict(list)
    for kind, frame in _CUE.findall(pattern) or [("", "any")]:
        frames[kind or "verb" * (frame != "any")].append(frame)
    return frames


def _classes() -> dict[str, set[str] | frozenset[str]]:
    """Return the first words of the cues that take each frame, and the lists that rules name."""
    verbs = ((lemma.partition(" ")[0], cue) for (_, lemma), cue in lexicon().items())
    classes: defaultdict[str, set[str]] = defaultdict(set)
    for word, cue in (*verbs, *other_cues().items()):
        for frame in cue.takes:
            classes[f"{cue.kind}.{frame}".removeprefix("verb.")].add(word)
    return {**WORDS, **classes}


def _telling(test: Callable[[QuotedSentence, int], object]) -> Role[QuotedSentence]:
    return lambda sent, at: (at, at) if test(sent, at) else None


#: The functions of the room that read a role; rules have their names in capitals.
_READERS: Final[Sequence[Role[QuotedSentence]]] = (
    around.as_speaker, around.behind, around.in_the, around.in_whose, around.reporter,
    behind.about, behind.clause, behind.object, behind.questioned, behind.quotation,
    behind.recipient, behind.that, behind.to_do, behind.where,
    speakers.actor, speakers.agent, speakers.any_speaker, speakers.begun, speakers.inverted,
    speakers.patient, speakers.sayer, speakers.speaker, speakers.who_is,
)  # fmt: skip
#: What reads each role, by its name in the rules.
ROLES: Final[Mapping[str, Role[QuotedSentence]]] = {
    **{reads.__name__.upper(): reads for reads in _READERS},
    "ADV": lambda sent, at: (at, sent.over_adverbs(at)),
    "CLAUSE_END": lambda sent, at: (at, ends.clause_end(sent, at)),
    "OBJECT_END": lambda sent, at: (at, ends.object_end(sent, at)),
    "TO_END": lambda sent, at: (at, sent.end),
    # The further words of a phrasal cue, and adverbs behind it.
    "REST": lambda sent, at: (at, sent.over_adverbs(max(at, sent.rest))),
    # "The concern of the council", before the clause that is shared.
    "OPINION": lambda sent, at: (at, ends.that_ahead(sent, at)),
    # X of "hopes of X that it would pass".
    "NAMED": lambda sent, at: (at, sent.named_end(at)),
    # "The senators" of "the senators' old claim", or "their".
    "WHOSE": lambda sent, at: sent.sentence.phrase_before(at + 1).possessor,
    # What stands before the colon of "Lee's answer was short:".
    "NEAR": lambda sent, at: (at, sent.until(at, at + 4, 0, (":",))),
    # A preposition that leads to what the cue is about.
    "BESIDE": lambda sent, at: (at, at + 1) if sent.lower(at) in sent.cue.prepositions else None,
    # These only tell whether reading goes on, and read no word.
    "FOLLOWS": _telling(around.follows),
    "CLOSED": _telling(around.closed),
    # What is said is a quotation: "“…,” said X".
    "QUOTED": _telling(lambda sent, _: ends.quote_before(sent, sent.begin - 1)),
    # No place begins here.
    "HERE": _telling(lambda sent, at: not behind.where(sent, at)),
    # A quotation stands in the object.
    "QUOTING": _telling(lambda sent, at: 2 in sent.quoted[at : ends.object_end(sent, at)]),
    # What a preposition leads to is no channel and no day: not "wrote on Monday".
    "TOPIC": _telling(lambda sent, at: not sent.is_channel(at)),
    # "Asked" stands at the head of a clause.
    "ASKED": _telling(lambda sent, _: sent.lower(sent.head - 1) in ("", "when", "but", "and")),
    # The noun blames or asks: of what, stands here.
    "ASKS": _telling(
        lambda sent, at: sent.cue.attitude in _ASKING and sent.lower(at) in WORDS["blaming for"]
    ),
}
_RULES: Final = TokenRules(rule_file("attribution/constructions.rules"), _classes(), ROLES)
