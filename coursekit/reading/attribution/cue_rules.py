"""The rules of attribution, made ready: those that read outer speakers, and those that read on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from coursekit.reading.attribution.content.after import is_inside
from coursekit.reading.attribution.finishes import keep
from coursekit.reading.attribution.roles import AFTER, BEFORE
from coursekit.reading.lexicon import by_label
from coursekit.reading.rules.cues import Cue, adjective_cues, lexicon, noun_cues, verb_cues
from coursekit.reading.rules.engine import Rule, RuleFile, TokenRules, rule_file
from coursekit.reading.rules.sentence import SentenceParts, listed

_FILE: Final = "attribution/constructions.rules"
#: The class of a cue: "<V:that>", "<noun.that>".
_CUE: Final = re.compile(r"<(?:V:|(adjective|noun)\.)([^>]+)>")
_LISTS: Final = (
    "in whose view",
    "questioned",
    "seem",
    "hearsay",
    "of whom it is",
    "of what it is",
    "accused of",
    "sharing",
)


class _Asked(NamedTuple):
    """What a rule asks of its cue: the kind, and one of some frames."""

    kind: str
    frames: frozenset[str]


@cache
def _classes() -> dict[str, dict[str, str]]:
    """Return the first words of the cues that take each frame, and the lists that rules name."""
    classes = {name: dict.fromkeys(sorted(listed(name)), "") for name in _LISTS}
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
    return TokenRules(RuleFile(mine, file.phrases), _classes(), {**BEFORE, **AFTER}, BEFORE)


@cache
def _asked() -> dict[Rule, _Asked]:
    """Return for each rule the kind of cue and the frames that it asks for."""
    return {rule: _asked_by(rule) for rule in rule_file(_FILE).rules}


def _asked_by(rule: Rule) -> _Asked:
    cues = _CUE.findall(rule.pattern)
    kind = cues[0][0] or "verb" if cues else "other"
    return _Asked(kind, frozenset(frame for _, frame in cues if frame not in _LISTS))


def read_cue(sent: SentenceParts, turn: str, index: int, kind: str) -> None:
    """Keep the first statement that a rule reads at a word that may be a cue."""
    rules, asked = _rules(turn), _asked()
    for cue, rest in _cues(sent, index, kind):
        sent.cue, sent.rest = cue, rest
        sent.head = sent.begin = index
        sent.memo.clear()
        takes = cue.takes if cue else frozenset()
        for match in rules.matches(sent, index):
            asks = asked[match.rule]
            fits = asks.kind == kind and (not asks.frames or not asks.frames.isdisjoint(takes))
            if fits and keep(sent, match):
                return


def _cues(sent: SentenceParts, index: int, kind: str) -> Iterator[tuple[Cue | None, int]]:
    """Yield the cues that a word may be, the longest phrase first, and where their words end."""
    lower = sent.lowers[index]
    if kind == "verb":
        for cue in verb_cues()[lower].cues:
            rest = sent.past_particles(index, cue) if cue.particles else index + 1
            if rest is not None or is_inside(sent, index + 1, cue):
                yield cue, rest or index + 1
    elif kind == "other":
        yield None, index + 1
    else:
        cues = adjective_cues() if kind == "adjective" else noun_cues()
        yield cues[lower], index + 1
