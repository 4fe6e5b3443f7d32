"""The constructions of attribution, in the order in which a sentence is read for them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import compress, groupby
from operator import attrgetter
from typing import Final

from coursekit.reading.attribution import around, behind, speakers
from coursekit.reading.attribution.finishes import keep
from coursekit.reading.attribution.marks import (
    read_beside_verb,
    read_name_colon,
    read_unlisted_verb,
)
from coursekit.reading.attribution.passage import Found, Passage, is_whole_quotation
from coursekit.reading.attribution.quoted_sentence import COMMAS, WORDS, QuotedSentence, listed
from coursekit.reading.attribution.verb_use import use_of
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tags import VERB
from coursekit.reading.lexicon import by_label
from coursekit.reading.rules.cues import (
    NO_CUE,
    Cue,
    adjective_cues,
    cue_of,
    lexicon,
    noun_cues,
    verb_cues,
)
from coursekit.reading.rules.engine import Role, TokenRules, Way, rule_file

_FILE: Final = "attribution/constructions.rules"
_A_CLAUSE: Final = 6
#: Words of the rules that are no verb, adjective or noun of the lexicon.
_OTHERS: Final = ("questioned", "in whose view", "hearsay")
#: The class of a cue: "<V:that>", "<noun.that>".
_CUE: Final = re.compile(r"<(?:V:|(adjective|noun)\.)([^>]+)>")
#: A word, by its index, that may be one of some cues.
_Candidate = tuple[int, tuple[Cue, ...]]
#: Cues with rules, each rule with the words that it needs and the ways through it.
_Tries = tuple[tuple[frozenset[str], tuple[Way[QuotedSentence], ...]], ...]
_Plan = tuple[tuple[Cue, _Tries], ...]
#: The rules that are tried first, by their column "pass", also behind a mark; and then.
_OUTER: Final = ("outer",)
_MARKED: Final = ("outer", "behind a mark")
_INNER: Final = ("inner",)
#: Stands among the words of a sentence for a quotation.
_QUOTATION: Final = "“"


def read_passage(passage: Passage) -> None:
    """Find the statements of one paragraph, sentence by sentence."""
    for number, sentence in enumerate(passage.parsed):
        _read_sentence(QuotedSentence(passage, number), _candidates(sentence))
    _join_quotations(passage)


def _candidates(sentence: Sentence) -> list[_Candidate]:
    """Return the words that may be cues, with what they may be."""
    triggers, lowers, bits = _triggers(), sentence.lowers, sentence.bits
    return [
        (index, cues)
        for index in compress(range(len(lowers)), map(triggers.__contains__, lowers))
        for cues in triggers[lowers[index]]
        if cues[0].kind != "verb" or bits[index] & VERB
    ]


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


def _read_sentence(sent: QuotedSentence, candidates: Sequence[_Candidate]) -> None:
    """Read what the words that may be cues attribute, and then what marks do."""
    words, mark = sent.sentence.lower_set, sent.until(0, sent.last, 0, COMMAS)
    if sent.quotes:
        candidates = [each for each in candidates if not sent.quoted[each[0]]]
        mark, words = -1, words | {_QUOTATION}
    # Attributions behind or inside their content come first: the outer source wins.
    for index, cues in candidates:
        _read_cue(sent, words, index, _plan(_MARKED if mark < index else _OUTER, cues))
    read_unlisted_verb(sent)
    for index, cues in candidates:
        is_cue = cues[0].kind != "verb" or use_of(sent, index)[1]
        if is_cue and not sent.is_taken(index):
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
        if any(keep(sent, match) for match in _rules().matches(sent, index, ways)):
            return


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
    return tuple((cue, _shared(tuple(_tries(turn, cue)))) for cue in cues)


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
    cues = _CUE.findall(pattern)
    frames = {frame for _, frame in cues} - by_label(WORDS).keys()
    kind = cues[0][0] or "verb" if cues else ""
    return kind == cue.kind and not (frames and frames.isdisjoint(cue.takes))


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
            name = frame if kind == "verb" else f"{kind}.{frame}"
            classes.setdefault(name, {})[lemma.split(" ", maxsplit=1)[0]] = ""
    for form, cue in noun_cues().items():
        for frame in cue.takes:
            classes[f"noun.{frame}"][form] = ""
    return classes


#: The functions by the names that the rules use: TO_END is ``to_end``.
ROLES: Final[Mapping[str, Role[QuotedSentence]]] = {
    name.removesuffix("_role").upper(): function
    for module in (around, behind, speakers)
    for name, function in vars(module).items()
    if getattr(function, "__module__", "") == module.__name__ and not name.startswith("_")
}
