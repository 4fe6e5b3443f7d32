"""Speakers without a name: "a European diplomat", "people familiar with the matter"."""

from __future__ import annotations

from functools import cache
from typing import Final

from coursekit.reading.entities.mentions import Mention
from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.lexicon import by_label, word_set
from coursekit.reading.rules.gazetteer import lexicon
from coursekit.reading.text.spans import Span

#: A description goes on after the name that the table prints: "a diplomat, who asked …".
_AFTER_THE_NAME: Final = word_set("entities/words.txt", "after the name")


#: So many blanks the name of somebody has who is only described.
_LONGEST: Final = 8


def unnamed_speaker(text: str, source: Span) -> Mention | None:
    """Return a mention for a source without a name ("a spokesperson"), None for a thing.

    >>> unnamed_speaker("a spokesperson for it", Span(0, 21)).name
    'spokesperson for it'
    >>> unnamed_speaker("a poll of voters", Span(0, 16))
    """
    lex = lexicon()
    words = words_of(text, *source)
    while len(words) > 1 and words[0].lower in lex.determiners:
        words = words[1:]
    head = next((i for i, word in enumerate(words) if word.lower in _after_a_noun()), len(words))
    known, endings = _persons()
    noun = words[head - 1].lower if head else ""
    if noun not in known and not noun.endswith(endings):
        # "people familiar with the matter": an adjective stands behind the noun.
        noun = words[head - 2].lower if head > 1 else ""
        if noun not in known:
            return None
        head -= 1
    ends = (i for i in range(head, len(words)) if words[i].lower in _AFTER_THE_NAME)
    last = words[next(ends, len(words)) - 1]
    name = " ".join(text[words[0].start : last.end].split())
    rule = f"“{noun}” is a speaker who is not named"
    key = f"source:{name.casefold()}"
    end = words[head - 1].end
    start = words[0].start
    return Mention(start, end, name, "unnamed group", "group", key, rule, "doubtful", (noun,))


@cache
def _persons() -> tuple[frozenset[str], tuple[str, ...]]:
    nouns = by_label("rules/person_nouns.txt")
    return frozenset(" ".join(nouns["noun"]).split()), tuple(nouns["ending"][0].split())


@cache
def _after_a_noun() -> frozenset[str]:
    """Return what ends a noun phrase's first noun: "of", "who", a comma."""
    return word_set("rules/stop_words.txt", "function") | {",", "'s", "(", "–", "—"}
