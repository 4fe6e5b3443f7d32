"""The constructions of attribution, in the order in which a sentence is read for them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import compress
from typing import Final

from coursekit.reading.attribution.cue_rules import read_cue, words_in
from coursekit.reading.attribution.marks import (
    read_beside_verb,
    read_name_colon,
    read_unlisted_verb,
)
from coursekit.reading.attribution.roles.verb_use import use_of
from coursekit.reading.grammar.tags import VERB
from coursekit.reading.rules.cues import adjective_cues, cue_of, noun_cues, verb_cues
from coursekit.reading.rules.passages import Found, Passage, Range, is_whole_quotation
from coursekit.reading.rules.sentence import SentenceParts, listed

_A_CLAUSE: Final = 6
#: Words of the rules that are no verb, adjective or noun of the lexicon.
_OTHERS: Final = ("questioned", "in whose view", "hearsay")


def read_passage(passage: Passage) -> None:
    """Find the statements of one paragraph, sentence by sentence."""
    for first, last in passage.sentences:
        candidates = _candidates(passage, first, last)
        # Marks attribute, too; without a mark or a candidate a sentence has nothing to read.
        if candidates or passage.quotes or passage.has_colon:
            _read_sentence(SentenceParts(passage, first, last), candidates)
    _join_quotations(passage)


def _candidates(passage: Passage, first: int, last: int) -> list[tuple[int, str]]:
    """Return the words that may be cues, each with the constructions to look for."""
    triggers, lowers = _triggers(), passage.lowers
    whole = range(first, last)
    found = compress(whole, map(triggers.__contains__, lowers[first:last]))
    return [
        (index, kind)
        for index in found
        if not passage.quoted[index]
        for kind in triggers[lowers[index]]
        if kind != "verb" or passage.bits[index] & VERB
    ]


def _join_quotations(passage: Passage) -> None:
    """Give a wholly quoted sentence to who speaks before or after it; find who speaks last."""
    speaker: Found | None = None
    waiting: list[Range] = []
    by_cue = sorted(passage.found, key=lambda found: found.cue)
    starts = [found.cue[0] for found in by_cue]
    for first, last in passage.sentences:
        here = _last(by_cue[bisect_left(starts, first) : bisect_left(starts, last)])
        if here is None and is_whole_quotation(passage, first, last):
            (speaker.content if speaker else waiting).append((first, last))
            continue
        if here is not None and here.content and here.content[0][0] == first:
            here.content.extend(waiting)
        waiting = []
        if here is None and speaker is not None and _ends_quoted(passage, speaker):
            goes_on = _long_quotations(passage, first, last)
            speaker.content.extend(goes_on)
            here = speaker if goes_on else None
        speaker = here
    passage.speaker = speaker


def _last(found: Sequence[Found]) -> Found | None:
    """Return the last of some statements whose speaker may go on.

    In “…,” said Lee, who said …” that is the speaker, not the clause about the speaker.
    """
    speaking = list(filter(_may_speak, found))
    around = (each for each in reversed(speaking) if not each.rule.startswith("verb"))
    return next(around, speaking[-1] if speaking else None)


def _long_quotations(passage: Passage, first: int, last: int) -> list[Range]:
    """Return the quotations of a sentence that nobody claims and that are too long for a name."""
    begin, stop = (bisect_left(passage.quotes, (edge, edge)) for edge in (first, last))
    return [
        (start, end)
        for start, end in passage.quotes[begin:stop]
        if end - start > _A_CLAUSE and not passage.taken[start]
    ]


def _ends_quoted(passage: Passage, speaker: Found) -> bool:
    """Tell whether the last words of a speaker were quoted ones."""
    return any(passage.quoted[end - 1] == 2 for _, end in speaker.content[-1:])


def _may_speak(found: Found) -> bool:
    cue = cue_of(found.lemma)
    return cue is None or "quote" in cue.frames or found.rule.startswith("quotation")


def _read_sentence(sent: SentenceParts, candidates: Sequence[tuple[int, str]]) -> None:
    """Read what the words that may be cues attribute, and then what marks do."""
    taken, words = sent.p.taken, words_in(sent)
    # Attributions behind or inside their content come first: the outer source wins.
    for index, kind in candidates:
        if not taken[index]:
            read_cue(sent, words, "outer", index, kind)
    read_unlisted_verb(sent)
    for index, kind in candidates:
        if not taken[index] and (kind != "verb" or use_of(sent, index)[1]):
            read_cue(sent, words, "inner", index, kind)
    read_name_colon(sent)
    read_beside_verb(sent)


@cache
def _triggers() -> dict[str, tuple[str, ...]]:
    """Return for each word that may be a cue the constructions to look for, in order."""
    found: dict[str, list[str]] = {}
    others = [word for name in _OTHERS for word in listed(name)]
    for kind, words in (
        ("other", ["according", *others]),
        ("verb", verb_cues()),
        ("adjective", adjective_cues()),
        ("noun", noun_cues()),
    ):
        for word in words:
            found.setdefault(word, []).append(kind)
    return {word: tuple(kinds) for word, kinds in found.items()}
