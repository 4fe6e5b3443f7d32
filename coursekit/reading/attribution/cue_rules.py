"""The rules of attribution, made ready: those that read outer speakers, and those that read on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from coursekit.reading.attribution.finishes import keep
from coursekit.reading.attribution.roles.registry import ROLES
from coursekit.reading.attribution.roles.verb_use import use_of, voice_of
from coursekit.reading.lexicon import by_label
from coursekit.reading.rules.cues import (
    NO_CUE,
    Cue,
    adjective_cues,
    lexicon,
    noun_cues,
    verb_cues,
)
from coursekit.reading.rules.engine import Rule, RuleFile, TokenRules, rule_file
from coursekit.reading.rules.sentence import SentenceParts

_FILE: Final = "attribution/constructions.rules"
#: The class of a cue: "<V:that>", "<noun.that>".
_CUE: Final = re.compile(r"<(?:V:|(adjective|noun)\.)([^>]+)>")
_WORDS: Final = "rules/attribution_words.txt"
#: The roles that read nothing at a verb of the other voice.
_OTHER_VOICE: Final = {
    "active": re.compile(r"\b(?:PATIENT|EXPLETIVE|AS_TOLD|AS_OPENING)\b"),
    "passive": re.compile(r"\b(?:SPEAKER|ANY_SPEAKER|ACTOR)\b"),
}
#: Stands among the words of a sentence for a quotation.
_QUOTATION: Final = "“"


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    return by_label(_WORDS)


@cache
def _classes() -> dict[str, dict[str, str]]:
    """Return the first words of the cues that take each frame, and the lists that rules name."""
    classes = {name: dict.fromkeys(" ".join(words).split(), "") for name, words in _lists().items()}
    for (kind, lemma), cue in lexicon().items():
        for frame in sorted(cue.takes):
            name = frame if kind == "verb" else f"{kind}.{frame}"
            forms = (lemma.split(" ", maxsplit=1)[0],)
            classes.setdefault(name, {}).update(dict.fromkeys(forms, ""))
    for form, cue in noun_cues().items():
        for frame in sorted(cue.takes):
            classes.setdefault(f"noun.{frame}", {})[form] = ""
    return classes


@cache
def _rules(turn: str) -> TokenRules[SentenceParts]:
    file = rule_file(_FILE)
    mine = tuple(rule for rule in file.rules if rule["pass"] == turn)
    return TokenRules(RuleFile(mine, file.phrases), _classes(), ROLES, ROLES)


@cache
def _asked() -> dict[Rule, tuple[str, frozenset[str]]]:
    """Return for each rule the kind of cue, and the frames of which it asks for one."""
    return {rule: _asked_by(rule) for rule in rule_file(_FILE).rules}


def _asked_by(rule: Rule) -> tuple[str, frozenset[str]]:
    cues = _CUE.findall(rule.pattern)
    kind = cues[0][0] or "verb" if cues else "other"
    return kind, frozenset(frame for _, frame in cues if frame not in _lists())


@cache
def _listed(
    turn: str, word: str, kind: str, cue: Cue, voice: str
) -> list[tuple[frozenset[str], Any]]:
    """Return the rules that a word may begin as this cue, each with the words that it needs."""

    def wanted(rule: Rule) -> bool:
        asked, frames = _asked()[rule]
        fits = asked == kind and not (frames and frames.isdisjoint(cue.takes))
        return fits and not (voice and _OTHER_VOICE[voice].search(rule.pattern))

    return [(_needs(made[0]), made) for made in _rules(turn).listed(word, wanted)]


@cache
def _needs(rule: Rule) -> frozenset[str]:
    return frozenset(rule["needs"].split()) - {"-"}


def words_in(sent: SentenceParts) -> frozenset[str]:
    """Return the words of a sentence, with a mark for its quotations."""
    words = sent.lowers[sent.first : sent.last]
    return frozenset([*words, _QUOTATION] if sent.p.quotes else words)


def read_cue(sent: SentenceParts, words: frozenset[str], turn: str, index: int, kind: str) -> None:
    """Keep the first statement that a rule reads at a word that may be a cue."""
    rules, word = _rules(turn), sent.lowers[index]
    for cue, rest in _cues(sent, words, index, kind):
        voice = voice_of(use_of(sent, index)[1]) if kind == "verb" and turn == "inner" else ""
        listed = [made for needs, made in _listed(turn, word, kind, cue, voice) if needs <= words]
        if not listed:
            continue
        sent.cue, sent.rest = cue, rest
        sent.head = sent.begin = index
        if any(keep(sent, match) for match in rules.matches(sent, index, listed)):
            return


def _cues(
    sent: SentenceParts, words: frozenset[str], index: int, kind: str
) -> Iterator[tuple[Cue, int]]:
    """Yield the cues that a word may be, the longest phrase first, and where their words end."""
    lower = sent.lowers[index]
    if kind == "verb":
        for cue in verb_cues()[lower].cues:
            if not words.issuperset(cue.particles):
                continue
            rest = sent.past_particles(index, cue) if cue.particles else index + 1
            if rest is not None:
                yield cue, rest
    elif kind == "other":
        yield NO_CUE, index + 1
    else:
        cues = adjective_cues() if kind == "adjective" else noun_cues()
        yield cues[lower], index + 1
