"""Speakers without a name: "a European diplomat", "people familiar with the matter"."""

from __future__ import annotations

from typing import Final

from coursekit.reading.entities.mentions import Mention
from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.lexicon import by_label, word_set
from coursekit.reading.rules.gazetteer import lexicon
from coursekit.reading.text.spans import Span

#: A description goes on after the name that the table prints: "a diplomat, who asked …".
_AFTER_THE_NAME: Final = word_set("entities/words.txt", "after the name")
#: What ends a noun phrase's first noun: "of", "who", a comma.
_AFTER_A_NOUN: Final = word_set("rules/stop_words.txt", "function") | {",", "'s", "(", "–", "—"}
_NOUNS: Final = word_set("rules/person_nouns.txt", "noun")
_ENDINGS: Final = tuple(by_label("rules/person_nouns.txt")["ending"][0].split())


def unnamed_speaker(text: str, source: Span) -> Mention | None:
    """Return a mention for a source without a name ("a spokesperson"), None for a thing.

    >>> unnamed_speaker("a spokesperson for it", Span(0, 21)).name
    'spokesperson for it'
    >>> unnamed_speaker("a poll of voters", Span(0, 16))
    """
    lex = lexicon()
    words = words_of(text, *source)
    while len(words) > 1 and words[0].lower in lex.determiners and words[0].text != "No":
        words = words[1:]
    head = next((i for i, word in enumerate(words) if word.lower in _AFTER_A_NOUN), len(words))
    noun = words[head - 1].lower if head else ""
    if noun not in _NOUNS and not noun.endswith(_ENDINGS):
        # "people familiar with the matter": an adjective stands behind the noun.
        noun, head = words[head - 2].lower if head > 1 else "", head - 1
        if noun not in _NOUNS:
            return None
    ends = (i for i in range(head, len(words)) if words[i].lower in _AFTER_THE_NAME)
    last = words[next(ends, len(words)) - 1]
    name = " ".join(text[words[0].start : last.end].split())
    rule = f"“{noun}” is a speaker who is not named"
    key = f"source:{name.casefold()}"
    start, end = words[0].start, words[head - 1].end
    return Mention(start, end, name, "unnamed group", "group", key, rule, "doubtful", (noun,))
