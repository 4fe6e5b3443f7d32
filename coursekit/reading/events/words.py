"""The words that tell events, by their class."""

from __future__ import annotations

from typing import Final

from coursekit.reading.grammar.tags import V_PAST, lemma_of
from coursekit.reading.grammar.verb_forms import forms_of
from coursekit.reading.lexicon import words_by_label
from coursekit.reading.rules.cues import lexicon

#: A verb with no other frames says something only beside quoted words ("fire", "begin").
_QUOTING: Final = frozenset(("quote", "after", "invert"))
WORDS: Final = words_by_label("events/event_words.txt")
#: The nouns that tell the same event as a verb, each with that verb.
VERBS_OF_NOUNS: Final = dict(pair.split(":") for pair in WORDS["from verb"])


def _classes() -> dict[str, frozenset[str]]:
    named = dict(WORDS)
    for label in ("prospect", "wanted"):
        named[label] = frozenset(f"{word} to" for word in named[label])
    # Of a verb that no list knows, "tabled" has the lemma "tabl".
    pasts = (past for verb in named["act"] for past in forms_of(verb).past)
    named["act"] |= {lemma_of(past, V_PAST) for past in pasts}
    named["cue"] = frozenset(
        lemma
        for (kind, lemma), cue in lexicon().items()
        if kind == "verb" and cue.frames - _QUOTING
    )
    for label in ("idle", "deed"):
        named[f"{label} verb"] = frozenset(pair.partition(":")[0] for pair in named[label])
    telling = (named[label] for label in named["acting"])
    rest = named["cue"].union(named["state"], named["quiet"])
    named["no act"] = rest.difference(named["deed verb"], named["rarely"], *telling)
    return named


#: The classes of words that the rules may name: those of the list, and cues.
CLASSES: Final = _classes()
