"""The cue lexicon: words that name what someone says, thinks or wants, and how they are built."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, partial
from typing import Final, NamedTuple

from coursekit.reading.grammar.verb_forms import forms_of
from coursekit.reading.lexicon import once, rows_of, word_set
from coursekit.reading.rule_file import rule_file

_LIST: Final = "rules/attribution_words.txt"
_FRAMES: Final = word_set(_LIST, "frame")


@dataclass(frozen=True, eq=False)
class Cue:
    """A verb, adjective or noun of the lexicon."""

    lemma: str
    kind: str
    #: The constructions that it takes.
    frames: frozenset[str]
    #: The prepositions that lead to its content.
    prepositions: frozenset[str]
    strength: str
    attitude: str
    #: The words after the verb that belong to it ("point *out*").
    particles: tuple[str, ...] = ()

    @cached_property
    def takes(self) -> frozenset[str]:
        """Its frames as the rules of attribution name them, with those that follow from them."""
        whole = not self.particles or not self.frames.isdisjoint(("that", "zero", "wh", "to"))
        follow = {
            "any": True,
            "around": len(self.particles) == 1 and "object" in self.frames,
            "speech": not self.frames.isdisjoint(("quote", "after")),
            "whole": whole,
            "clause": whole and not self.frames.isdisjoint(("that", "zero?")),
            "preposition": whole and bool(self.prepositions),
            "quotation": whole and not self.frames.isdisjoint(("quote", "as", "object")),
            "source": not self.prepositions.isdisjoint(("from", "among")),
        }
        return once(self.frames | {name for name, holds in follow.items() if holds})


#: What stands for a cue where a rule begins at no word of the lexicon.
NO_CUE: Final = Cue("", "", frozenset(), frozenset(), "", "")


class CueForm(NamedTuple):
    """A printed form: its cues (longest phrase first) and what form of the verb it is."""

    cues: tuple[Cue, ...]
    bits: int
    seldom_noun: bool = False

    @property
    def says(self) -> bool:
        """Whether it may stand beside a quotation and before "that"."""
        return any(cue.frames >= {"quote", "that"} for cue in self.cues)


@cache
def lexicon() -> dict[tuple[str, str], Cue]:
    """Return the cues by kind (verb, adjective, noun) and lemma; a phrase is one lemma."""
    found: dict[tuple[str, str], Cue] = {}
    for kind, frames, strength, attitude, words in rows_of("rules/reporting_cues.txt"):
        given = frozenset(frames.split())
        for lemma in (written.replace("_", " ") for written in words.split(" ")):
            known = found.get((kind, lemma), NO_CUE)
            found[kind, lemma] = Cue(
                lemma,
                kind,
                once((given & _FRAMES) | known.frames),
                once((given - _FRAMES) | known.prepositions),
                known.strength or strength,
                known.attitude or attitude,
                tuple(lemma.split(" ")[1:]),
            )
    return found


@lru_cache(maxsize=1_000)
def cue_of(lemma: str) -> Cue | None:
    """Return the lexicon's entry for a statement's ``lemma``: a verb, else an adjective or noun."""
    known = (lexicon().get((kind, lemma)) for kind in ("verb", "adjective", "noun"))
    return next(filter(None, known), None)


def cue_printed(words: str) -> Cue | None:
    """Return the lexicon's entry for a cue as an article prints it ("have said"), if it has one."""
    printed = words.lower().split()
    for at, word in enumerate(printed):
        after = tuple(printed[at + 1 :])
        phrases = verb_cues().get(word, CueForm((), 0)).cues
        fitting = (cue for cue in phrases if after[: len(cue.particles)] == cue.particles)
        if found := next(fitting, other_cues().get(word)):
            return found
    return None


@cache
def verb_cues() -> dict[str, CueForm]:
    """Return every printed form of every verb of the lexicon."""
    lemmas = word_set(_LIST, "seldom a noun")
    seldom = lemmas | {forms_of(lemma).third for lemma in lemmas}
    cues: defaultdict[str, dict[Cue, None]] = defaultdict(dict)
    bits: Counter[str] = Counter()
    for cue in lexicon().values():
        if cue.kind == "verb":
            for kind, form in forms_of(cue.lemma.partition(" ")[0]).each():
                cues[form][cue] = None
                bits[form] |= kind
    longest = partial(sorted, key=lambda cue: (-len(cue.particles), cue.lemma))
    return {form: CueForm(tuple(longest(cues[form])), bits[form], form in seldom) for form in cues}


@cache
def other_cues() -> dict[str, Cue]:
    """Return the adjectives of the lexicon, and its nouns, in both numbers."""
    others = [cue for cue in lexicon().values() if cue.kind != "verb"]
    nouns = {forms_of(cue.lemma).third: cue for cue in others if cue.kind == "noun"}
    return {cue.lemma: cue for cue in others} | nouns


@cache
def _looks() -> dict[str, str]:
    looks = {row[0]: row[1] for row in rows_of("rules/constructions.txt")}
    rules = rule_file("attribution/constructions.rules").rules
    return looks | {rule.name: rule["looks"] for rule in rules if rule["looks"] != "-"}


def construction_in_words(rule: str) -> str:
    """Return what a construction looks like, as its rule or ``constructions.txt`` tells it."""
    return _looks().get(rule, rule)


@lru_cache(maxsize=1_000)
def cue_in_words(lemma: str) -> str:
    """Return what the lexicon tells of a cue, "" for a word that it does not have."""
    cue = cue_of(lemma)
    if cue is None:
        return ""
    is_as = f"{cue.strength} in force and {cue.attitude} in attitude"
    return f"the list of reporting words has “{lemma}” as {is_as}"
