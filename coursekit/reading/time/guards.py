"""What only looks like a time: the features that ``guards.rules`` asks of words that were read."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial
from operator import attrgetter
from typing import Final

from coursekit.reading.conditions import ConditionRules, Feature
from coursekit.reading.lexicon import word_set
from coursekit.reading.rule_file import rule_file
from coursekit.reading.time.context import Setting
from coursekit.reading.time.grammar import classes, lexis, written_out

_FAR: Final = 40
_FROM_DATE: Final = frozenset({"-", "—", "/", " - ", " — "})
#: "This Week", the programme.
_TITLE: Final = re.compile(r"[\"“'][A-Z]\w+ [A-Z]\w+|[A-Z]\w+ [A-Z]\w+[\"”']")
_TOKEN: Final = re.compile(r"\b\w+\b(?!\.)")
_PRINTED: Final = re.compile(r"\w+")


@cache
def guards() -> ConditionRules[Setting]:
    """Return the rules by which words that a pattern has read are no time."""
    known = {**classes(), "event": dict.fromkeys(word_set("events/event_words.txt", "noun"), "")}
    return ConditionRules("time/guards.rules", known, _features(), index="by")


def _slot(name: str, setting: Setting) -> Feature:
    return setting.slots.get(name)


def _beside(written: str) -> Callable[[Setting], Feature]:
    """Return what asks for a pattern: before the words where it ends there, else behind them."""
    pattern = re.compile(written_out(written), re.IGNORECASE)
    return partial(_precedes if written.endswith(r"\Z") else _follows, pattern)


def _follows(pattern: re.Pattern[str], setting: Setting) -> Feature:
    found = pattern.match(setting.text, setting.end, setting.ceiling)
    return found and (found[1].lower() if pattern.groups else True)


def _precedes(pattern: re.Pattern[str], setting: Setting) -> Feature:
    first = max(setting.floor, setting.start - _FAR)
    return bool(pattern.search(setting.text, first, setting.start))


def _features() -> dict[str, Callable[[Setting], Feature]]:
    phrases = rule_file("time/guards.rules").phrases
    return {
        **{name: partial(_slot, name) for name in (*lexis().classes, *lexis().shapes, "off")},
        **{name: _beside(written) for name, written in phrases.items()},
        "by": attrgetter("by"),
        "words": attrgetter("words"),
        "tokens": lambda it: _TOKEN.findall(it.words),
        "printed": lambda it: _PRINTED.findall(it.raw),
        "opening": lambda it: it.words.partition(" ")[0],
        "lower": lambda it: it.words == it.raw,
        "capital": lambda it: it.raw[0].isupper(),
        "capital-last": lambda it: it.raw.rpartition(" ")[2][0].isupper(),
        "length": lambda it: it.end - it.start,
        "short": lambda it: len(it.slots["decade"].strip("'s")) == 2,
        "far": lambda it: not "1500" <= it.words <= "2100",
        "title": lambda it: bool(_TITLE.search(it.text, max(0, it.start - 1), it.end + 1)),
        "preceded": Setting.preceded,
        "followed": Setting.followed,
        "joins": lambda it: it.start == it.last_end + 1,
        "from-date": lambda it: it.since_last() in _FROM_DATE,
        "ends": Setting.ends,
    }
