"""The constructions of attribution, in the order in which a sentence is read for them."""

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

from coursekit.reading.attribution import around, behind, speakers
from coursekit.reading.attribution.ends import clause_end, object_end, starts_clause
from coursekit.reading.attribution.marks import (
    read_beside_verb,
    read_name_colon,
    read_unlisted_verb,
)
from coursekit.reading.attribution.passage import (
    COMMAS,
    WORDS,
    Found,
    Passage,
    QuotedSentence,
    Range,
    is_whole_quotation,
    listed,
)
from coursekit.reading.attribution.verb_use import use_of
from coursekit.reading.grammar import tags
from coursekit.reading.lexicon import by_label
from coursekit.reading.rule_file import rule_file
from coursekit.reading.rules.cues import (
    NO_CUE,
    Cue,
    adjective_cues,
    cue_of,
    lexicon,
    noun_cues,
    verb_cues,
)
from coursekit.reading.rules.token_patterns import Role, TokenMatch, TokenRules, Way

_FILE: Final = "attribution/constructions.rules"
_A_CLAUSE: Final = 6
#: Words of the rules that are no verb, adjective or noun of the lexicon.
_OTHERS: Final = ("questioned", "in whose view", "hearsay")
#: The class of a cue: "<V:that>", "<noun.that>".
_CUE: Final = re.compile(r"<(?:V:|(adjective|noun)\.)([^>]+)>")
#: Cues with rules, each rule with the words that it needs and the ways through it.
_Tries = tuple[tuple[frozenset[str], tuple[Way[QuotedSentence], ...]], ...]
_Plan = tuple[tuple[Cue, _Tries], ...]
#: The rules that are tried first, by their column "pass", also behind a mark; and then.
_OUTER: Final = ("outer",)
_MARKED: Final = ("outer", "behind a mark")
_INNER: Final = ("inner",)
_FINITE: Final = tags.AUXILIARY | tags.TENSED
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
    more = [(at, end) for at, end in quotes if end - at > _A_CLAUSE and not passage.taken[at]]
    if is_whole_quotation(passage, first, last):
        more = [(first, last)]
    elif not any(passage.quoted[end - 1] == 2 for _, end in speaker.content[-1:]):
        more = []
    speaker.content += more
    return bool(more)


def _last(found: Sequence[Found]) -> Found | None:
    """Return the last of some statements whose speaker may go on.

    In “…,” said Lee, who said …” that is the speaker, not the clause about the speaker.
    """
    speaking = filter(_may_speak, reversed(found))
    return max(speaking, key=lambda each: not each.rule.startswith("verb"), default=None)


def _may_speak(found: Found) -> bool:
    cue = cue_of(found.lemma)
    return cue is None or "quote" in cue.frames or found.rule.startswith("quotation")


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
        _read_cue(sent, words, index, _plan(_MARKED if mark < index else _OUTER, cues))
    read_unlisted_verb(sent)
    for index, cues in candidates:
        is_cue = cues[0].kind != "verb" or use_of(sent, index)[1]
        if is_cue and not sent.taken[index]:
            _read_cue(sent, words, index, _plan(_INNER, cues))
    read_name_colon(sent)
    read_beside_verb(sent)


def _read_cue(sent: QuotedSentence, words: frozenset[str], index: int, plan: _Plan) -> None:
    """Keep the first statement that a rule reads at a word that may be some cues."""
    for cue, rules in plan:
        rest = sent.past_particles(index, cue)
        if rest is None:
            continue
        sent.cue, sent.rest = cue, rest
        sent.head = sent.begin = index
        ways = [way for needs, some in rules if needs <= words for way in some]
        if any(_keep(sent, match) for match in _rules().matches(sent, index, ways)):
            return


def _keep(sent: QuotedSentence, match: TokenMatch) -> bool:
    """Keep the statement that a rule read, unless its finish finds that nothing is said."""
    roles, finish, hearer = match.roles, match.rule["finish"], match.roles.get("hearer")
    cue = sent.begin, max(sent.rest, roles.get("cue", (0, 0))[1])
    content: list[Range] | None = _given(match, "content", "more")
    if finish == "said":
        # The cue holds the hearer and the place that stand before what is said.
        begins = roles.get("opinion", roles["content"])[0]
        begins -= sent.lower(begins - 1) in (",", ":")
        past = [end for _, end in _given(match, "where", "hearer", "cue")]
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


def _given(match: TokenMatch, *names: str) -> list[Range]:
    """Return the words of some roles, where a rule read any."""
    return [match.roles[name] for name in names if name in match.roles]


def _said(sent: QuotedSentence, match: TokenMatch, source: Range) -> list[Range] | None:
    """End what is said with its clause; None where nothing is said."""
    start, end = match.roles["content"]
    # "nobody asked for it", "may ask for it", "declined to comment"
    silent = sent.lower(source[1] - 1) in listed("silent")
    answer = sent.lower(start + 1 + (sent.lower(start) == "not"))
    withheld = sent.cue.lemma in listed("keeping back") and answer in listed("no answer")
    if silent or withheld or sent.lower(sent.begin) in listed("unsaid"):
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
            if sent.bits_at(ahead) & _FINITE if relative else starts_clause(sent, ahead):
                return start, comma + (sent.quoted[comma] > 0)
    return content


@cache
def _triggers() -> dict[str, list[tuple[Cue, ...]]]:
    """Return for each word that may be a cue what it may be: of each kind, the longest first."""
    found: dict[str, list[tuple[Cue, ...]]] = {}
    for word in ("according", *(word for name in _OTHERS for word in listed(name))):
        found[word] = [(replace(NO_CUE, lemma=word),)]
    for word, form in verb_cues().items():
        found.setdefault(word, []).append(form.cues)
    for word, cue in (*adjective_cues().items(), *noun_cues().items()):
        found.setdefault(word, []).append((cue,))
    return found


@cache
def _plan(turn: tuple[str, ...], cues: tuple[Cue, ...]) -> _Plan:
    """Return for each cue its rules: the words that they need, and the ways through them."""
    tries = ((cue, _shared(tuple(_tries(turn, cue)))) for cue in cues)
    return tuple(filter(itemgetter(1), tries))


@cache
def _shared(tries: _Tries) -> _Tries:
    """Return what cues that take the same have in common."""
    return tries


def _tries(
    turn: tuple[str, ...], cue: Cue
) -> Iterator[tuple[frozenset[str], tuple[Way[QuotedSentence], ...]]]:
    listed = _rules().listed(cue.lemma.partition(" ")[0])
    for rule, ways in groupby(listed, attrgetter("rule")):
        if rule["pass"] in turn and _takes(cue, rule.pattern):
            yield frozenset(rule["needs"].split()) - {"-"} | {*cue.particles}, tuple(ways)


def _takes(cue: Cue, pattern: str) -> bool:
    """Tell whether a pattern names the kind of a cue, and one of its frames, if any."""
    known = cue.takes | by_label(WORDS).keys()
    return not known.isdisjoint(_named(pattern)[cue.kind])


@cache
def _named(pattern: str) -> Mapping[str, Sequence[str]]:
    """Return the frames that a pattern names, by kind."""
    frames: defaultdict[str, list[str]] = defaultdict(list)
    for kind, frame in _CUE.findall(pattern) or [("", "any")]:
        frames[kind or "verb" * (frame != "any")].append(frame)
    return frames


@cache
def _rules() -> TokenRules[QuotedSentence]:
    return TokenRules(rule_file(_FILE), _classes(), ROLES, ROLES)


def _classes() -> dict[str, dict[str, str]]:
    """Return the first words of the cues that take each frame, and the lists that rules name."""
    classes = {
        name: dict.fromkeys(" ".join(words).split(), "") for name, words in by_label(WORDS).items()
    }
    for (kind, lemma), cue in lexicon().items():
        for frame in cue.takes:
            name = f"{kind}.{frame}".removeprefix("verb.")
            classes.setdefault(name, {})[lemma.split(" ", maxsplit=1)[0]] = ""
    for form, cue in noun_cues().items():
        for frame in cue.takes:
            classes[f"noun.{frame}"][form] = ""
    return classes


#: The functions by the names that the rules use: TO_DO is ``to_do``.
ROLES: Final[Mapping[str, Role[QuotedSentence]]] = {
    "ADV": lambda sent, at: (at, sent.over_adverbs(at)),
    "CLAUSE_END": lambda sent, at: (at, clause_end(sent, at)),
    "OBJECT_END": lambda sent, at: (at, object_end(sent, at)),
    "TO_END": lambda sent, at: (at, sent.end),
} | {
    name.upper(): function
    for module in (around, behind, speakers)
    for name, function in vars(module).items()
    if getattr(function, "__module__", "") == module.__name__ and not name.startswith("_")
}
